//! The projector's measures (method.md L1, L2; look/README.md). Type is in parts of its height, sides in parts of its width;
//! all else is in points of the pictures, which are 800 high.

/// A capital letter's height in parts of the type size.
pub const CAPITAL: f32 = 0.668;
/// Body text.
pub const BODY: f32 = 0.035 / CAPITAL;
/// The smallest text.
pub const SMALL: f32 = 0.028 / CAPITAL;
/// Questions, timer, numbers of a result.
pub const BIG: f32 = 1.5 * BODY;
/// Height of a line in type sizes (L10).
pub const LINE: f32 = 1.25;
/// The most characters of a line (L10).
pub const LONGEST_LINE: usize = 60;
/// The height of the pictures.
pub const DRAWN: f32 = 800.0;
/// A margin at the side.
pub const SIDE: f32 = 0.05;
/// The left part under a question; the right one is kept for joining.
pub const LEFT: f32 = 0.6375;
/// Above and below all.
pub const TOP: f32 = 44.0;
/// Between things that are one thing.
pub const NEAR: f32 = 14.0;
/// Between a mark and its word.
pub const BESIDE: f32 = 20.0;
/// Between a question and the line under it, and under that.
pub const UNDER: f32 = 22.0;
/// Between things.
pub const GAP: f32 = 36.0;
/// A separator.
pub const THIN: f32 = 2.0;
/// The cut line, the line under a title.
pub const STRONG: f32 = 4.0;
/// A lane's mark beside big text.
pub const BIG_MARK: f32 = 44.0;
/// A lane's mark beside other text.
pub const MARK: f32 = 34.0;
/// A page's dot.
pub const PAGE: f32 = 20.0;
/// From one page's dot to the next.
pub const PAGE_STEP: f32 = 30.0;
/// So many pages have a dot each.
pub const MOST_PAGES: usize = 10;
/// The row of ballots.
pub const TURNOUT: f32 = 64.0;
/// The part with a number before a text.
pub const NUMBER: f32 = 72.0;
/// The same before a card's text.
pub const CARD_NUMBER: f32 = 80.0;
/// Between cards.
pub const CARD_GAP: f32 = 13.0;
/// Within a card, above and below.
pub const CARD_INSET: f32 = 12.0;
/// The dots of a result.
pub const DOT: f32 = 15.5;
/// Between two of them.
pub const DOT_GAP: f32 = 4.0;
/// A row of a result.
pub const RESULT: f32 = 112.0;
/// Within it, above and below together.
pub const RESULT_INSET: f32 = 7.0;
/// The line that shrinks under a timer near its end.
pub const CUE: f32 = 6.0;
/// From then on it is there, in seconds (L13).
pub const CUE_SECONDS: i64 = 120;
/// The QR code in a corner.
pub const CORNER: f32 = 100.0;
/// Between it and what stands above.
pub const CORNER_GAP: f32 = 8.0;
/// All dots of a result appear within so many seconds.
pub const DOTS_APPEAR: f32 = 1.2;
