//! One page of a slide, laid out at the wall's size and drawn at any.

use std::sync::Arc;

use egui::{Color32, Pos2, Rect, Vec2, pos2, vec2};

use super::board::{Board, Letters, Writing};
use crate::ui::phones::Qr;
use crate::ui::theme::wall;
use crate::workshop::card::Lane;
use crate::workshop::public::PublicTurnout;

/// What is drawn on a page.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub(super) items: Vec<Item>,
    /// Where the timer goes, if the slide has a place for it.
    pub(super) clock: Option<Pos2>,
    /// Whether it shows already how phones come in.
    pub(super) has_joining: bool,
}

/// One thing on a page, in points of the wall.
#[derive(Debug, Clone)]
pub(super) enum Item {
    /// A text, its first line's left top.
    Text { at: Pos2, width: f32, writing: Writing },
    /// A line, or a part of the page.
    Fill { rect: Rect, ink: Ink },
    /// The paper of a card.
    Card { rect: Rect },
    /// A lane's sign.
    Mark { lane: Lane, center: Pos2, height: f32 },
    /// One dot a vote.
    Dots(Dots),
    /// One ballot a person.
    Turnout { rect: Rect, turnout: PublicTurnout },
    /// Minutes and seconds, each digit in a cell of its own.
    Clock {
        left_top: Pos2,
        seconds: i64,
        color: Color32,
    },
    /// One disc a page.
    Page { center: Pos2, is_now: bool },
    /// Where a camera reads how a phone comes in, on white.
    Qr { rect: Rect, qr: Arc<Qr> },
}

/// What a line is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// A separator.
    Line,
    /// The cut line.
    Strong,
    /// Behind what belongs together.
    Band,
}

/// One dot a vote.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dots {
    pub(super) lane: Lane,
    pub(super) left_center: Pos2,
    pub(super) count: u32,
    /// The most of its lane, which fill the width.
    pub(super) most: u32,
    pub(super) width: f32,
}

impl Sheet {
    /// Writes within `width`; returns the height.
    pub(super) fn text(&mut self, board: &Board<'_>, writing: Writing, at: Pos2, width: f32) -> f32 {
        if writing.text.is_empty() {
            return 0.0;
        }
        let height = board.height(&writing, width);
        self.items.push(Item::Text { at, width, writing });
        height
    }

    /// Writes one line whose letters stand on `feet`; returns its right end.
    pub(super) fn word(&mut self, board: &Board<'_>, writing: Writing, feet: Pos2) -> f32 {
        if writing.text.is_empty() {
            return feet.x;
        }
        let width = board.text_width(&writing);
        let at = feet - vec2(0.0, board.feet(writing.letters));
        self.items.push(Item::Text {
            at,
            width: width + 1.0,
            writing,
        });
        feet.x + width
    }

    /// The same, ending where `feet` is; returns its left end.
    pub(super) fn word_before(&mut self, board: &Board<'_>, writing: Writing, feet: Pos2) -> f32 {
        let left = feet.x - board.text_width(&writing);
        self.word(board, writing, pos2(left, feet.y));
        left
    }

    /// A lane's sign whose word beside it stands on `feet`; returns where the word begins.
    pub(super) fn mark(&mut self, board: &Board<'_>, lane: Lane, feet: Pos2, letters: Letters) -> f32 {
        let drawn = match letters {
            Letters::Small | Letters::Body => wall::MARK,
            Letters::Big => wall::BIG_MARK,
        };
        let height = board.points(drawn);
        let middle = board.letter(letters) * wall::CAPITAL / 2.0;
        let center = feet + vec2(height / 2.0, -middle);
        self.items.push(Item::Mark { lane, center, height });
        feet.x + height + board.points(wall::BESIDE)
    }

    /// Puts all of `other` here, moved by `by`.
    pub(super) fn put(&mut self, other: Sheet, by: Vec2) {
        self.items.extend(other.items.into_iter().map(|item| item.moved(by)));
    }
}

impl Item {
    fn moved(self, by: Vec2) -> Self {
        match self {
            Self::Text { at, width, writing } => Self::Text {
                at: at + by,
                width,
                writing,
            },
            Self::Fill { rect, ink } => Self::Fill {
                rect: rect.translate(by),
                ink,
            },
            Self::Card { rect } => Self::Card {
                rect: rect.translate(by),
            },
            Self::Mark { lane, center, height } => Self::Mark {
                lane,
                center: center + by,
                height,
            },
            Self::Dots(dots) => Self::Dots(Dots {
                left_center: dots.left_center + by,
                ..dots
            }),
            Self::Turnout { rect, turnout } => Self::Turnout {
                rect: rect.translate(by),
                turnout,
            },
            Self::Clock {
                left_top,
                seconds,
                color,
            } => Self::Clock {
                left_top: left_top + by,
                seconds,
                color,
            },
            Self::Page { center, is_now } => Self::Page {
                center: center + by,
                is_now,
            },
            Self::Qr { rect, qr } => Self::Qr {
                rect: rect.translate(by),
                qr,
            },
        }
    }
}
