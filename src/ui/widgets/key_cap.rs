//! A key as it looks on the keyboard: 20 high, beside the words of what it does.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Galley, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};

/// A key in a row of words.
pub fn key_cap_ui(ui: &mut Ui, theme: &Theme, key: &str) {
    let wide = width(ui.painter(), key);
    let (rect, response) = ui.allocate_exact_size(vec2(wide, size::KEY), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, ui.is_enabled(), key));
    paint_key_cap(ui.painter(), theme, rect.right_center(), key);
}

/// Paints a key to the left of `right_center`; returns its width, in points.
pub fn paint_key_cap(painter: &Painter, theme: &Theme, right_center: Pos2, key: &str) -> f32 {
    let words = words(painter, key, theme.quiet);
    let wide = around(&words);
    let left_top = right_center - vec2(wide, size::KEY / 2.0);
    // A cap is sharp where it covers whole pixels.
    let rect = Rect::from_min_size(left_top.round(), vec2(wide, size::KEY));
    let edge = Stroke::new(stroke::THIN, theme.line);
    let radius = CornerRadius::same(corner::KEY);
    painter.rect(rect, radius, theme.surface, edge, StrokeKind::Inside);
    let half = words.size() / 2.0;
    painter.galley(
        pos2(rect.center().x - half.x, rect.center().y - half.y),
        words,
        theme.quiet,
    );
    wide
}

/// How wide a key will be, in points.
pub fn width(painter: &Painter, key: &str) -> f32 {
    around(&words(painter, key, Color32::PLACEHOLDER))
}

fn around(words: &Galley) -> f32 {
    (words.size().x + 2.0 * (space::SMALL - stroke::THIN))
        .round()
        .max(size::KEY)
}

fn words(painter: &Painter, key: &str, color: Color32) -> Arc<Galley> {
    let format = Type::Small.format(Weight::Regular, color);
    painter.layout_job(egui::text::LayoutJob::single_section(key.to_owned(), format))
}
