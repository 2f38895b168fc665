//! What stands around the rows of a slide: question or title above, counts and pages below. Rows that do not fit go on the
//! next page, never smaller (L3).

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::board::{Board, Letters, Writing, as_float};
use super::joining::{self, rows_bottom};
use super::sheet::{Ink, Item, Sheet};
use crate::say;
use crate::ui::theme::wall;
use crate::workshop::card::Lane;

/// One thing in the flow of a slide; its sheet begins at its own left top.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// Free space before it, unless it is the first of a page.
    pub(super) gap: f32,
    /// Its height.
    pub(super) height: f32,
    /// What it shows.
    pub(super) sheet: Sheet,
}

/// What stands around the rows.
pub(super) struct Frame {
    /// What stands on every page.
    pub(super) head: Sheet,
    /// Where rows go.
    pub(super) area: Rect,
    /// What stands below them.
    pub(super) foot: Foot,
}

/// What stands below the rows.
pub(super) enum Foot {
    /// The page, if there are several.
    Pages,
    /// The page at the left, these words at the right.
    Words(Writing),
    /// A row of its own, and the page above it.
    Row(Row),
}

impl Row {
    /// A text on its own.
    pub(super) fn text(board: &Board<'_>, writing: Writing, width: f32) -> Self {
        let mut sheet = Sheet::default();
        let height = sheet.text(board, writing, Pos2::ZERO, width);
        Self {
            gap: board.points(wall::NEAR),
            height,
            sheet,
        }
    }

    /// A text in as many rows as it needs so that none is higher than a page.
    pub(super) fn texts(board: &Board<'_>, writing: &Writing, area: Rect) -> Vec<Self> {
        if writing.text.is_empty() {
            return Vec::new();
        }
        let pieces = board.pieces(writing, area.width(), highest(board, area));
        let row = |piece| Self::text(board, piece, area.width());
        pieces.into_iter().map(row).collect()
    }

    /// A number or nothing, and a text beside it in as many rows as it needs.
    pub(super) fn numbered(board: &Board<'_>, number: &Writing, text: &Writing, area: Rect) -> Vec<Self> {
        let left = board
            .points(wall::NUMBER)
            .max(board.text_width(number) + board.points(wall::BESIDE));
        let beside = area.width() - left;
        let mut rows = Vec::new();
        for piece in board.pieces(text, beside, highest(board, area)) {
            let mut sheet = Sheet::default();
            let feet = pos2(0.0, board.feet(piece.letters));
            if rows.is_empty() && !number.text.is_empty() {
                sheet.word(board, number.clone(), feet);
            }
            let height = sheet.text(board, piece, pos2(left, 0.0), beside);
            rows.push(Self {
                gap: board.points(wall::GAP),
                height,
                sheet,
            });
        }
        rows
    }

    /// This above `below` and never alone at the end of a page, unless both together are higher than one.
    pub(super) fn above(mut self, board: &Board<'_>, below: Self, area: Rect) -> Vec<Self> {
        let top = self.height + below.gap;
        if top + below.height > highest(board, area) {
            return vec![self, below];
        }
        self.sheet.put(below.sheet, vec2(0.0, top));
        self.height = top + below.height;
        vec![self]
    }

    /// The same with another space before it.
    pub(super) fn after(self, gap: f32) -> Self {
        Self { gap, ..self }
    }
}

impl Frame {
    /// The same without page numbers and foot, for pages that are counted with others.
    pub(super) fn unnumbered(self, rows: &[Row]) -> Vec<Sheet> {
        let page = |chunk| {
            let mut sheet = self.head.clone();
            stack(&mut sheet, chunk, self.area);
            sheet
        };
        chunked(rows, self.area.height()).into_iter().map(page).collect()
    }

    /// All pages of a slide with these rows; at least one.
    pub(super) fn pages(self, board: &Board<'_>, rows: &[Row]) -> Vec<Sheet> {
        let Self { head, area, foot } = self;
        let foot_height = match &foot {
            Foot::Pages => 0.0,
            Foot::Words(writing) => board.line(writing.letters) + board.points(wall::BESIDE),
            Foot::Row(row) => row.height + board.points(wall::BESIDE),
        };
        let page_line = board.line(Letters::Small) + board.points(wall::BESIDE);
        // Beside the corner in which phones come in.
        let free = bottom_of(board) - area.bottom();
        let (more, page_bottom) = match foot {
            Foot::Words(_) => (0.0, area.bottom()),
            Foot::Pages | Foot::Row(_) if free >= page_line => (0.0, bottom_of(board)),
            Foot::Pages | Foot::Row(_) => (page_line, area.bottom() - foot_height),
        };
        let mut chunks = chunked(rows, area.height() - foot_height);
        if chunks.len() > 1 {
            chunks = chunked(rows, area.height() - foot_height - more);
        }
        let count = chunks.len();
        let page = |(at, chunk): (usize, Vec<Row>)| {
            let mut sheet = head.clone();
            stack(&mut sheet, chunk, area);
            match &foot {
                Foot::Pages => {}
                Foot::Words(writing) => {
                    let feet = feet_above(board, area.bottom());
                    sheet.word_before(board, writing.clone(), pos2(area.right(), feet));
                }
                Foot::Row(row) => {
                    let by = vec2(area.left(), area.bottom() - row.height);
                    sheet.put(row.sheet.clone(), by);
                }
            }
            if count > 1 {
                page_words(&mut sheet, board, (at, count), pos2(area.left(), page_bottom));
            }
            sheet
        };
        chunks.into_iter().enumerate().map(page).collect()
    }
}

/// The highest a row may be: a page with everything that can stand below.
fn highest(board: &Board<'_>, area: Rect) -> f32 {
    let below = board.line(Letters::Small) + board.line(Letters::Big) + 2.0 * board.points(wall::BESIDE);
    (area.height() - below).max(board.line(Letters::Big))
}

/// Where small letters stand that end at `bottom`.
fn feet_above(board: &Board<'_>, bottom: f32) -> f32 {
    bottom - board.line(Letters::Small) + board.feet(Letters::Small)
}

/// Rows in pages of at most `height`; a page that nobody fills is still a page.
fn chunked(rows: &[Row], height: f32) -> Vec<Vec<Row>> {
    let mut pages = vec![Vec::new()];
    let mut filled = 0.0;
    for row in rows {
        let is_first = pages.last().is_none_or(Vec::is_empty);
        let needs = if is_first { row.height } else { row.gap + row.height };
        if !is_first && filled + needs > height + 0.5 {
            pages.push(vec![row.clone()]);
            filled = row.height;
        } else {
            filled += needs;
            if let Some(page) = pages.last_mut() {
                page.push(row.clone());
            }
        }
    }
    pages
}

fn stack(sheet: &mut Sheet, rows: Vec<Row>, area: Rect) {
    let mut top = area.top();
    for (at, row) in rows.into_iter().enumerate() {
        if at > 0 {
            top += row.gap;
        }
        sheet.put(row.sheet, vec2(area.left(), top));
        top += row.height;
    }
}

/// Counts pages that were laid out one by one; a single one needs no number.
pub(super) fn number_pages(sheets: &mut [Sheet], board: &Board<'_>) {
    let count = sheets.len();
    if count < 2 {
        return;
    }
    for (at, sheet) in sheets.iter_mut().enumerate() {
        page_words(sheet, board, (at, count), pos2(board.side(), bottom_of(board)));
    }
}

/// One disc a page if there are few, and the words; ends at `left_bottom`.
fn page_words(sheet: &mut Sheet, board: &Board<'_>, (at, count): (usize, usize), left_bottom: Pos2) {
    let feet = feet_above(board, left_bottom.y);
    let middle = feet - board.letter(Letters::Small) * wall::CAPITAL / 2.0;
    let mut left = left_bottom.x;
    let words = say!(board.words, "wall-page", page = at + 1, pages = count);
    let words = board.small(words);
    let discs = as_float(count) * board.points(wall::PAGE_STEP) + board.points(wall::NEAR);
    let room = joining::corner_left(board) - left - board.points(wall::NEAR);
    if count <= wall::MOST_PAGES && discs + board.text_width(&words) <= room {
        let radius = board.points(wall::PAGE) / 2.0;
        for page in 0..count {
            let center = pos2(left + radius + as_float(page) * board.points(wall::PAGE_STEP), middle);
            let is_now = page == at;
            sheet.items.push(Item::Page { center, is_now });
        }
        left += discs;
    }
    sheet.word(board, words, pos2(left, feet));
}

/// A question above, as large as the rest leaves room for, the timer beside it.
pub(super) fn under_question(
    board: &Board<'_>,
    question: &str,
    foot: &Row,
    rows: impl Fn(Rect) -> Vec<Row>,
) -> Vec<Sheet> {
    let large = question_frame(board, board.big(question), foot);
    let there = rows(large.area);
    let large = if large.area.height() > 0.0 {
        large.pages(board, &there)
    } else {
        Vec::new()
    };
    if large.len() == 1 {
        return large;
    }
    let bar = question_frame(board, board.strong(question), foot);
    let there = rows(bar.area);
    bar.pages(board, &there)
}

fn question_frame(board: &Board<'_>, question: Writing, foot: &Row) -> Frame {
    let (left, top) = (board.side(), board.points(wall::TOP));
    let width = board.left_width();
    let mut head = Sheet {
        clock: Some(pos2(board.right_left(), top)),
        ..Sheet::default()
    };
    let bottom = top + head.text(board, question, pos2(left, top), width) + board.points(wall::UNDER);
    let line = Rect::from_min_size(pos2(left, bottom), vec2(width, board.points(wall::THIN)));
    if let Some(join) = board.joining {
        head.put(joining::beside(board, join, line.top()), Vec2::ZERO);
        head.has_joining = true;
    }
    head.items.push(Item::Fill {
        rect: line,
        ink: Ink::Line,
    });
    let under = bottom + board.points(wall::UNDER);
    Frame {
        head,
        area: Rect::from_min_max(pos2(left, under), pos2(left + width, bottom_of(board))),
        foot: Foot::Row(foot.clone()),
    }
}

/// Where the lowest line ends.
pub(super) fn bottom_of(board: &Board<'_>) -> f32 {
    board.size.y - board.points(wall::TOP)
}

/// A title over a strong line, the timer beside it.
pub(super) fn under_title(board: &Board<'_>, title: &str, foot: Foot) -> Frame {
    let (left, top) = (board.side(), board.points(wall::TOP));
    let mut head = Sheet {
        clock: Some(pos2(board.right_left(), top)),
        ..Sheet::default()
    };
    let height = head.text(board, board.big(title), pos2(left, top), board.left_width());
    // As high as the timer with its words, so that nothing moves when they come.
    let least = board.line(Letters::Big) + board.line(Letters::Small);
    titled(board, head, top + height.max(least), foot)
}

/// A title over a strong line, and at its right a lane with what it means.
pub(super) fn under_lane_title(board: &Board<'_>, title: &str, (lane, meaning): (Lane, &str), foot: Foot) -> Frame {
    let (left, top) = (board.side(), board.points(wall::TOP));
    let mut head = Sheet::default();
    let word = board.strong(meaning).bold().in_color(board.lane_color(lane));
    let beside = board.text_width(&word) + board.points(wall::MARK + wall::BESIDE);
    let height = head.text(
        board,
        board.big(title),
        pos2(left, top),
        board.width() - beside - board.side(),
    );
    let feet = pos2(left + board.width() - beside, top + board.feet(Letters::Big));
    let after = head.mark(board, lane, feet, Letters::Body);
    head.word(board, word, pos2(after, feet.y));
    titled(board, head, top + height, foot)
}

fn titled(board: &Board<'_>, mut head: Sheet, bottom: f32, foot: Foot) -> Frame {
    let (left, width) = (board.side(), board.width());
    let line = Rect::from_min_size(
        pos2(left, bottom + board.points(wall::NEAR)),
        vec2(width, board.points(wall::STRONG)),
    );
    head.items.push(Item::Fill {
        rect: line,
        ink: Ink::Strong,
    });
    let under = line.bottom() + board.points(wall::UNDER);
    Frame {
        head,
        area: Rect::from_min_max(pos2(left, under), pos2(left + width, rows_bottom(board))),
        foot,
    }
}

/// A lane called out, and quiet words at the right; returns where the rest begins.
pub(super) fn lane_head(board: &Board<'_>, lane: Lane, words: &str) -> (Sheet, f32) {
    let (left, top) = (board.side(), board.points(wall::TOP) / 2.0);
    let mut head = Sheet::default();
    let feet = pos2(left, top + board.feet(Letters::Big));
    let after = head.mark(board, lane, feet, Letters::Big);
    let word = board.big(board.lane_word(lane)).bold().in_color(board.lane_color(lane));
    head.word(board, word, pos2(after, feet.y));
    head.word_before(board, board.small(words), pos2(left + board.width(), feet.y));
    (head, top + board.line(Letters::Big) + board.points(wall::NEAR))
}
