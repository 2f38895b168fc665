//! What phones are asked: the sentence or the prompt, large, and how many answered; never what.

use egui::{Pos2, Rect};

use super::board::{Board, Letters, as_float};
use super::frame::{Row, under_question};
use super::sheet::Sheet;
use super::voting::{called, in_numbers};
use crate::say;
use crate::ui::theme::wall;
use crate::workshop::card::Lane;
use crate::workshop::public::{AskedOf, Asks, PublicPoll};

/// A sentence that takes more lines than this is no heading.
const MOST_LINES: usize = 5;

/// The question as long as it is open.
pub(super) fn asking(board: &Board<'_>, poll: &PublicPoll) -> Vec<Sheet> {
    let what = match poll.of {
        AskedOf::People => say!(board.words, "asking-strong-in"),
        AskedOf::Phones => say!(board.words, "asking-strong-phones", people = poll.turnout.people),
    };
    let foot = in_numbers(board, poll.turnout, &what);
    let answer = say!(board.words, "wall-asking");
    match &poll.asks {
        Asks::Consent { lane, text, instead } => {
            let is_long = board.height(&board.strong(text), board.left_width())
                > as_float(MOST_LINES) * board.line(Letters::Body);
            let heading = if is_long { &answer } else { text };
            under_question(board, heading, &foot, |area| {
                let mut rows = sentence(board, *lane, (if is_long { text } else { "" }, instead), area);
                if !is_long {
                    rows.extend(spaced(board, Row::texts(board, &board.strong(&answer), area)));
                }
                let fingers = board.small(say!(board.words, "wall-asking-fingers"));
                rows.extend(Row::texts(board, &fingers, area));
                let few = board.small(say!(board.words, "wall-asking-few"));
                rows.extend(Row::texts(board, &few, area));
                rows
            })
        }
        Asks::CheckOut(prompt) => under_question(board, &answer, &foot, |area| {
            let mut rows = Vec::new();
            for line in prompt.lines() {
                rows.extend(Row::texts(board, &board.strong(line), area));
            }
            let one = board.body(say!(board.words, "wall-asking-word"));
            rows.extend(Row::texts(board, &one, area));
            rows
        }),
    }
}

/// The lane, the sentence if it does not stand above, and what comes in place of a stop.
fn sentence(board: &Board<'_>, lane: Lane, (text, instead): (&str, &str), area: Rect) -> Vec<Row> {
    let mut rows = vec![called(board, lane)];
    rows.extend(Row::texts(board, &board.strong(text), area));
    if !instead.is_empty() {
        let instead = say!(board.words, "wall-instead", instead = instead);
        rows.extend(Row::texts(board, &board.body(instead), area));
    }
    rows
}

/// The same, further from what stands above.
fn spaced(board: &Board<'_>, rows: Vec<Row>) -> impl Iterator<Item = Row> {
    let gap = board.points(wall::GAP);
    let mut rows = rows.into_iter();
    let first = rows.next().map(|row| row.after(gap));
    first.into_iter().chain(rows)
}

/// Words that all are as large as each other, side by side; how often one was said stands small behind it.
pub(super) fn said(board: &Board<'_>, words: &[(String, usize)], area: Rect) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let line = board.line(Letters::Body);
    let feet = board.feet(Letters::Body);
    let mut left = f32::INFINITY;
    for (word, times) in words {
        let word = board.strong(word);
        let times = (*times > 1).then(|| board.small(say!(board.words, "wall-word-times", count = { *times })));
        let behind = times
            .as_ref()
            .map_or(0.0, |times| board.points(wall::NEAR) + board.text_width(times));
        let width = board.text_width(&word) + behind;
        if width > area.width() {
            rows.extend(Row::texts(board, &word, area));
            left = f32::INFINITY;
            continue;
        }
        if left + width > area.width() {
            rows.push(Row {
                gap: board.points(wall::NEAR),
                height: line,
                sheet: Sheet::default(),
            });
            left = 0.0;
        }
        if let Some(row) = rows.last_mut() {
            let right = row.sheet.word(board, word, Pos2::new(left, feet));
            if let Some(times) = times {
                row.sheet
                    .word(board, times, Pos2::new(right + board.points(wall::NEAR), feet));
            }
        }
        left += width + board.points(wall::GAP);
    }
    rows
}
