//! Where phones come in, while they may: beside the question, or in the corner of every other slide.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::board::{Board, Letters, Writing};
use super::frame::bottom_of;
use super::sheet::{Item, Sheet};
use crate::say;
use crate::ui::phones::JoinFace;
use crate::ui::theme::wall;

/// A QR code that is so much of its column is still a large one.
const NEAR_THE_LINE: f32 = 0.85;

/// In the right column, down to the line of the counts; the QR code begins where the line under the question is, if that
/// is near.
pub(super) fn beside(board: &Board<'_>, join: &JoinFace, line: f32) -> Sheet {
    let mut sheet = Sheet::default();
    let column = board.right_left()..=board.side() + board.width();
    let width = column.end() - column.start();
    let lines = lines(board, join, width + board.side() - board.points(wall::NEAR));
    let widest = lines.iter().map(|line| line.width(board)).fold(width, f32::max);
    let mut bottom = bottom_of(board);
    for line in lines.iter().rev() {
        let top = bottom - line.height(board);
        line.put(&mut sheet, board, pos2(column.end() - widest, top));
        bottom = top;
    }
    let bottom = bottom - board.points(wall::NEAR);
    if board.is_by_slip {
        small(board, join, &mut sheet, pos2(column.end() - widest, bottom));
        return sheet;
    }
    let under_clock = board.points(wall::TOP) + board.line(Letters::Big) + board.line(Letters::Small);
    let side = width.min(bottom - under_clock);
    let from_line = bottom - line;
    let is_near = (NEAR_THE_LINE..1.0).contains(&(from_line / side));
    let side = if is_near { from_line } else { side };
    put_qr(
        &mut sheet,
        join,
        Rect::from_min_size(pos2(*column.start(), bottom - side), Vec2::splat(side)),
    );
    sheet
}

/// Small above `left_bottom`, and for whom it is: the room has a slip to scan, and a large code would be taken for it.
fn small(board: &Board<'_>, join: &JoinFace, sheet: &mut Sheet, left_bottom: Pos2) {
    let side = board.points(wall::CORNER);
    let qr = Rect::from_min_size(left_bottom - vec2(0.0, side), Vec2::splat(side));
    put_qr(sheet, join, qr);
    let words = late(board);
    let width = board.side() + board.width() - left_bottom.x;
    let top = qr.top() - board.points(wall::NEAR) - board.height(&words, width);
    sheet.text(board, words, pos2(left_bottom.x, top), width);
}

/// For whom the code is while the others scan their slips.
fn late(board: &Board<'_>) -> Writing {
    board.small(say!(board.words, "slips-late")).in_color(board.theme.ink)
}

/// In the corner at the lower right.
pub(super) fn corner(board: &Board<'_>, join: &JoinFace) -> Sheet {
    let mut sheet = Sheet::default();
    let side = board.points(wall::CORNER);
    let right_bottom = pos2(
        board.side() + board.width(),
        board.size.y - board.points(wall::TOP) / 2.0,
    );
    let qr = Rect::from_min_max(right_bottom - Vec2::splat(side), right_bottom);
    put_qr(&mut sheet, join, qr);
    let lines = corner_lines(board, join);
    let height = height(board, &lines);
    let top = (qr.center().y - height / 2.0).min(right_bottom.y - height);
    let mut at = pos2(qr.left() - board.points(wall::BESIDE), top);
    for line in lines {
        line.put(&mut sheet, board, at - vec2(line.width(board), 0.0));
        at.y += line.height(board);
    }
    sheet
}

/// Where what stands in the corner begins; the right margin, if nothing does.
pub(super) fn corner_left(board: &Board<'_>) -> f32 {
    let right = board.side() + board.width();
    let Some(join) = board.joining else {
        return right;
    };
    let lines = corner_lines(board, join);
    let words = lines.iter().map(|line| line.width(board)).fold(0.0, f32::max);
    right - board.points(wall::CORNER + wall::BESIDE) - words
}

/// Where rows end that leave that corner free.
pub(super) fn rows_bottom(board: &Board<'_>) -> f32 {
    let Some(join) = board.joining else {
        return bottom_of(board);
    };
    let height = height(board, &corner_lines(board, join)).max(board.points(wall::CORNER));
    board.size.y - board.points(wall::TOP / 2.0 + wall::CORNER_GAP) - height
}

/// The words beside the code in the corner. For whom it is needs a line of its own: the others share one where they can.
fn corner_lines(board: &Board<'_>, join: &JoinFace) -> Vec<Line> {
    let (address, code) = (address(board, &join.address), code(board, join));
    if !board.is_by_slip {
        return vec![address, code];
    }
    let late = Line(vec![late(board)]);
    let both = Line(address.0.iter().chain(&code.0).cloned().collect());
    if both.width(board) <= board.width() / 2.0 {
        vec![late, both]
    } else {
        vec![late, address, code]
    }
}

fn height(board: &Board<'_>, lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height(board)).sum()
}

fn put_qr(sheet: &mut Sheet, join: &JoinFace, rect: Rect) {
    let qr = std::sync::Arc::clone(&join.qr);
    sheet.items.push(Item::Qr { rect, qr });
}

/// Words on one line.
struct Line(Vec<Writing>);

impl Line {
    fn width(&self, board: &Board<'_>) -> f32 {
        let widths = self.0.iter().map(|writing| board.text_width(writing));
        widths
            .reduce(|all, width| all + board.points(wall::NEAR) + width)
            .unwrap_or(0.0)
    }

    fn height(&self, board: &Board<'_>) -> f32 {
        self.0
            .iter()
            .map(|writing| board.line(writing.letters))
            .fold(0.0, f32::max)
    }

    fn put(&self, sheet: &mut Sheet, board: &Board<'_>, left_top: Pos2) {
        let feet = self
            .0
            .iter()
            .map(|writing| board.feet(writing.letters))
            .fold(0.0, f32::max);
        let mut at = left_top + vec2(0.0, feet);
        for writing in &self.0 {
            at.x = sheet.word(board, writing.clone(), at) + board.points(wall::NEAR);
        }
    }
}

/// Address and code; what is wider than `most` takes a line more rather than smaller letters (L2).
fn lines(board: &Board<'_>, join: &JoinFace, most: f32) -> Vec<Line> {
    let mut lines = Vec::new();
    let whole = address(board, &join.address);
    match join.address.rsplit_once(':') {
        Some((host, port)) if whole.width(board) > most => {
            lines.push(address(board, host));
            lines.push(address(board, &format!(":{port}")));
        }
        Some(_) | None => lines.push(whole),
    }
    let code = code(board, join);
    if code.width(board) > most {
        lines.extend(code.0.into_iter().map(|writing| Line(vec![writing])));
    } else {
        lines.push(code);
    }
    lines
}

fn address(board: &Board<'_>, address: &str) -> Line {
    Line(vec![board.small(address).in_color(board.theme.ink)])
}

fn code(board: &Board<'_>, join: &JoinFace) -> Line {
    let word = board.small(say!(board.words, "wall-join-code"));
    Line(vec![word, board.strong(join.code.as_str()).bold()])
}
