//! A key as it looks on the keyboard: 20 high, beside the words of what it does.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Galley, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};

/// Half the length of an arrow, and the sides of its head.
const ARROW: f32 = 4.5;
const HEAD: f32 = 3.0;

/// A key in a row of words.
pub fn key_cap_ui(ui: &mut Ui, theme: &Theme, key: &str) {
    let wide = width(ui.painter(), key);
    let (rect, response) = ui.allocate_exact_size(vec2(wide, size::KEY), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, ui.is_enabled(), key));
    paint_key_cap(ui.painter(), theme, rect.right_center(), key);
}

/// Paints a key to the left of `right_center`; returns its width, in points.
pub fn paint_key_cap(painter: &Painter, theme: &Theme, right_center: Pos2, key: &str) -> f32 {
    let parts = parts(painter, key, theme.quiet);
    let wide = around(&parts);
    let left_top = right_center - vec2(wide, size::KEY / 2.0);
    // A cap is sharp where it covers whole pixels.
    let rect = Rect::from_min_size(left_top.round(), vec2(wide, size::KEY));
    let edge = Stroke::new(stroke::THIN, theme.line);
    let radius = CornerRadius::same(corner::KEY);
    painter.rect(rect, radius, theme.surface, edge, StrokeKind::Inside);
    let mut left = rect.center().x - inside(&parts) / 2.0;
    for part in parts {
        let wide = part.width();
        match part {
            Part::Words(words) => {
                let top = rect.center().y - words.size().y / 2.0;
                painter.galley(pos2(left, top), words, theme.quiet);
            }
            Part::Arrow(way) => {
                let center = pos2(left + wide / 2.0, painter.round_to_pixel_center(rect.center().y));
                paint_arrow(painter, center, way, theme.quiet);
            }
        }
        left += wide;
    }
    wide
}

/// How wide a key will be, in points.
pub fn width(painter: &Painter, key: &str) -> f32 {
    around(&parts(painter, key, Color32::PLACEHOLDER))
}

/// What stands on a key.
enum Part {
    Words(Arc<Galley>),
    /// The typeface has no arrows; the way it points.
    Arrow(Vec2),
}

impl Part {
    fn width(&self) -> f32 {
        match self {
            Self::Words(words) => words.size().x,
            Self::Arrow(_) => 2.0 * ARROW,
        }
    }
}

fn parts(painter: &Painter, key: &str, color: Color32) -> Vec<Part> {
    let format = Type::Small.format(Weight::Regular, color);
    let words = |words: &str| {
        let job = egui::text::LayoutJob::single_section(words.to_owned(), format.clone());
        Part::Words(painter.layout_job(job))
    };
    let mut parts = Vec::new();
    let mut rest = key;
    while let Some((at, arrow)) = rest.char_indices().find(|(_, sign)| way(*sign).is_some()) {
        let (before, after) = rest.split_at(at);
        if !before.is_empty() {
            parts.push(words(before));
        }
        parts.extend(way(arrow).map(Part::Arrow));
        rest = after.strip_prefix(arrow).unwrap_or_default();
    }
    if !rest.is_empty() {
        parts.push(words(rest));
    }
    parts
}

fn way(sign: char) -> Option<Vec2> {
    match sign {
        '←' => Some(Vec2::LEFT),
        '→' => Some(Vec2::RIGHT),
        '↑' => Some(Vec2::UP),
        '↓' => Some(Vec2::DOWN),
        _ => None,
    }
}

fn paint_arrow(painter: &Painter, center: Pos2, way: Vec2, color: Color32) {
    let pen = Stroke::new(stroke::ICON, color);
    let tip = center + way * ARROW;
    let side = way.rot90() * HEAD;
    let back = tip - way * HEAD;
    painter.line_segment([center - way * ARROW, tip], pen);
    painter.line(vec![back + side, tip, back - side], pen);
}

fn inside(parts: &[Part]) -> f32 {
    parts.iter().map(Part::width).sum()
}

fn around(parts: &[Part]) -> f32 {
    (inside(parts) + 2.0 * (space::SMALL - stroke::THIN))
        .round()
        .max(size::KEY)
}
