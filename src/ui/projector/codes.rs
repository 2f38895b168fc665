//! The codes of phone ballots that count, by alphabet in columns: each voter finds the own one (V25).

use egui::pos2;

use super::board::{Board, Letters};
use super::frame::{Foot, Row, under_title};
use super::sheet::Sheet;
use crate::say;
use crate::ui::theme::wall;

/// All pages; the words about them stand above the first codes.
pub(super) fn codes(board: &Board<'_>, codes: &[String]) -> Vec<Sheet> {
    let frame = under_title(board, &say!(board.words, "wall-codes"), Foot::Pages);
    let why = board.small(say!(board.words, "wall-codes-why"));
    let mut rows = Row::texts(board, &why, frame.area);
    let widths = codes.iter().map(|code| board.text_width(&board.strong(code).bold()));
    let step = widths.fold(0.0, f32::max) + board.points(wall::GAP);
    let mut across = 1;
    let mut filled = 2.0 * step;
    while filled - board.points(wall::GAP) <= frame.area.width() {
        across += 1;
        filled += step;
    }
    let feet = board.feet(Letters::Body);
    for (line, at) in codes.chunks(across).zip(0_usize..) {
        let mut sheet = Sheet::default();
        let mut left = 0.0;
        for code in line {
            sheet.word(board, board.strong(code).bold(), pos2(left, feet));
            left += step;
        }
        rows.push(Row {
            gap: board.points(if at == 0 { wall::UNDER } else { wall::NEAR }),
            height: board.line(Letters::Body),
            sheet,
        });
    }
    frame.pages(board, &rows)
}
