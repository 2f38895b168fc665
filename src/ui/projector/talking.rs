//! Slides to which somebody talks: the opening, breaks, plain stages, and the test slide.

use egui::{Rect, pos2, vec2};

use super::board::{Board, Letters};
use super::frame::{Foot, Frame, Row, bottom_of, under_title};
use super::joining::rows_bottom;
use super::sheet::Sheet;
use crate::say;
use crate::ui::theme::wall;
use crate::workshop::card::Lane;
use crate::workshop::public::{Opening, Prompted};

/// What is said, what is stored, and how we talk today.
pub(super) fn opening(board: &Board<'_>, opening: &Opening) -> Vec<Sheet> {
    let frame = under_title(board, &opening.name, Foot::Pages);
    let mut rows: Vec<Row> = Vec::new();
    for line in &opening.lines {
        rows.extend(Row::texts(board, &board.body(line), frame.area));
    }
    if opening.is_small_group {
        let words = say!(board.words, "wall-small-group");
        rows.extend(Row::texts(board, &board.strong(words), frame.area));
    }
    if board.joining.is_some() {
        let words = say!(board.words, "wall-open-wifi");
        rows.extend(Row::texts(board, &board.body(words), frame.area));
    }
    let mut rules = Vec::new();
    for (rule, number) in opening.ground_rules.iter().zip(1..) {
        let number = board.strong(format!("{number}")).bold().in_color(board.theme.accent);
        let numbered = Row::numbered(board, &number, &board.body(rule), frame.area);
        rules.extend(numbered.into_iter().map(|row| row.after(board.points(wall::NEAR))));
    }
    let mut rules = rules.into_iter();
    if let Some(first) = rules.next() {
        let heading = board.strong(say!(board.words, "wall-ground-rules"));
        let heading = Row::text(board, heading, frame.area.width()).after(board.points(wall::GAP));
        rows.extend(heading.above(board, first, frame.area));
    }
    rows.extend(rules);
    frame.pages(board, &rows)
}

/// A break: its name and the time in the middle of the wall.
pub(super) fn pause(board: &Board<'_>, stage: &Prompted) -> Vec<Sheet> {
    let width = board.left_width();
    let name = board.big(&stage.name);
    let prompt_height = board.height(&board.body(&stage.prompt), width);
    let height = board.height(&name, width) + board.line(Letters::Big) + prompt_height;
    if height + board.points(wall::GAP) > rows_bottom(board) - board.points(wall::TOP) {
        return plain(board, stage);
    }
    let top = (board.size.y - height) / 2.0;
    let mut sheet = Sheet {
        clock: Some(pos2(board.right_left(), top)),
        ..Sheet::default()
    };
    let left_top = pos2(board.side(), top);
    let below = sheet.text(board, name, left_top, width) + board.points(wall::NEAR);
    sheet.text(board, board.body(&stage.prompt), left_top + vec2(0.0, below), width);
    vec![sheet]
}

/// What the room is asked.
pub(super) fn plain(board: &Board<'_>, stage: &Prompted) -> Vec<Sheet> {
    let frame = under_title(board, &stage.name, Foot::Pages);
    let mut rows = Vec::new();
    for line in stage.prompt.lines() {
        rows.extend(Row::texts(board, &board.body(line), frame.area));
    }
    frame.pages(board, &rows)
}

/// Every size of letters and both lanes (L9).
pub(super) fn test(board: &Board<'_>) -> Vec<Sheet> {
    let left_top = pos2(board.side(), board.points(wall::TOP));
    let area = Rect::from_min_max(left_top, pos2(board.side() + board.width(), bottom_of(board)));
    let frame = Frame {
        head: Sheet::default(),
        area,
        foot: Foot::Pages,
    };
    let mut rows = Row::texts(board, &board.big(say!(board.words, "wall-test")), area);
    rows.push(lanes(board));
    let body = say!(board.words, "wall-test-body");
    let small = say!(board.words, "wall-test-small");
    rows.extend(Row::texts(board, &board.body(body), area));
    rows.extend(Row::texts(board, &board.small(small), area));
    let rows = rows.into_iter().map(|row| row.after(board.points(wall::GAP)));
    frame.pages(board, &rows.collect::<Vec<_>>())
}

fn lanes(board: &Board<'_>) -> Row {
    let mut sheet = Sheet::default();
    let mut feet = pos2(0.0, board.feet(Letters::Big));
    for lane in Lane::BOTH {
        let after = sheet.mark(board, lane, feet, Letters::Big);
        let word = board.big(board.lane_word(lane)).bold();
        let right = sheet.word(board, word.in_color(board.lane_color(lane)), pos2(after, feet.y));
        feet.x = right + board.side();
    }
    Row {
        gap: 0.0,
        height: board.line(Letters::Big),
        sheet,
    }
}
