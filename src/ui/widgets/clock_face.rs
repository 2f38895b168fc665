//! Time as digits that stand still while they change.

use egui::text::LayoutJob;
use egui::{Color32, FontId, Painter, Pos2, TextFormat, vec2};

use crate::ui::fonts::Weight;

/// A digit's cell, in parts of the size of the letters: the typeface's figures are not of one width.
const DIGIT: f32 = 0.64;
/// A colon's cell.
const COLON: f32 = 0.30;

/// Minutes and seconds, hours before them above an hour, a minus before them past the end.
pub fn clock_text(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let whole = seconds.unsigned_abs();
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60);
    if hours == 0 {
        format!("{sign}{minutes:02}:{rest:02}")
    } else {
        format!("{sign}{hours}:{minutes:02}:{rest:02}")
    }
}

/// Paints `text` in semibold letters of `size` points; returns its width.
pub fn paint_clock(painter: &Painter, left_top: Pos2, text: &str, size: f32, color: Color32) -> f32 {
    let format = TextFormat {
        font_id: FontId::new(size, Weight::Semibold.family()),
        color,
        ..TextFormat::default()
    };
    let mut left = 0.0;
    for sign in text.chars() {
        let (cell, sign) = match sign {
            ':' => (COLON, ':'),
            '-' => (DIGIT, '−'),
            digit => (DIGIT, digit),
        };
        let galley = painter.layout_job(LayoutJob::single_section(sign.to_string(), format.clone()));
        let inset = (cell * size - galley.size().x) / 2.0;
        painter.galley(left_top + vec2(left + inset, 0.0), galley, color);
        left += cell * size;
    }
    left
}

/// How wide `text` will be, in points.
pub fn clock_width(text: &str, size: f32) -> f32 {
    let cell = |sign| if sign == ':' { COLON } else { DIGIT };
    text.chars().map(|sign| cell(sign) * size).sum()
}
