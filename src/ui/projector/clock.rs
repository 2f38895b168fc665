//! The timer on the wall: digits that stand still, and near the end a line that shrinks with words under it (L13).

use egui::{Pos2, Rect, pos2, vec2};

use super::board::{Board, Letters};
use super::sheet::{Ink, Item, Sheet};
use crate::say;
use crate::ui::theme::wall;
use crate::ui::timer::{TimerFace, TimerState};

/// The timer, its first line's left top at `left_top`.
pub(super) fn sheet(board: &Board<'_>, timer: TimerFace, left_top: Pos2) -> Sheet {
    let mut sheet = Sheet::default();
    let seconds = timer.seconds_left.max(0);
    let color = match timer.state {
        TimerState::Running => board.theme.ink,
        TimerState::Waiting | TimerState::Paused => board.theme.quiet,
    };
    sheet.items.push(Item::Clock {
        left_top,
        seconds,
        color,
    });
    let below = left_top + vec2(0.0, board.line(Letters::Big));
    let width = board.size.x - board.side() - left_top.x;
    if seconds <= wall::CUE_SECONDS && timer.state != TimerState::Waiting {
        let part = as_part(seconds);
        let size = vec2(width * part, board.points(wall::CUE));
        sheet.items.push(Item::Fill {
            rect: Rect::from_min_size(below - vec2(0.0, size.y), size),
            ink: Ink::Strong,
        });
    }
    if let Some(words) = words(board, timer) {
        sheet.word(
            board,
            board.small(words),
            pos2(below.x, below.y + board.feet(Letters::Small)),
        );
    }
    sheet
}

fn words(board: &Board<'_>, timer: TimerFace) -> Option<String> {
    let is_near = timer.seconds_left <= wall::CUE_SECONDS;
    match timer.state {
        TimerState::Paused => Some(say!(board.words, "wall-timer-paused")),
        TimerState::Running if timer.seconds_left <= 0 => Some(say!(board.words, "wall-timer-over")),
        TimerState::Running if is_near => {
            let minutes = (timer.seconds_left + 59) / 60;
            Some(say!(board.words, "wall-timer-last", minutes = minutes))
        }
        TimerState::Waiting | TimerState::Running => None,
    }
}

fn as_part(seconds: i64) -> f32 {
    let as_float = |seconds: i64| f32::from(i16::try_from(seconds).unwrap_or(i16::MAX));
    as_float(seconds) / as_float(wall::CUE_SECONDS)
}
