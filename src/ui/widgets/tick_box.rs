//! A box to tick, with its words beside it.

use egui::{CornerRadius, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::icon::Icon;

/// Draws the box and its words, and ticks it when one of them is pressed.
pub fn tick_box_ui(ui: &mut Ui, theme: &Theme, id: Id, text: &str, is_on: &mut bool) -> Response {
    let color = if ui.is_enabled() { theme.ink } else { theme.edge };
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), Type::Body.format(Weight::Regular, color));
    let words_left = size::TICK_BOX + space::MEDIUM;
    job.wrap.max_width = (ui.available_width() - words_left).max(size::CLICK);
    let words = ui.painter().layout_job(job);
    let wanted = vec2(words_left + words.size().x, words.size().y.max(size::CLICK));
    let (_, rect) = ui.allocate_space(wanted);
    let mut response = ui.interact(rect, id, Sense::click());
    if response.clicked() {
        *is_on = !*is_on;
        response.mark_changed();
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), *is_on, text));
    if is_drawn(ui, &response) {
        let first_line = rect.center().y - (words.size().y - Type::Body.line()) / 2.0;
        let center = pos2(rect.left() + size::TICK_BOX / 2.0, first_line);
        paint_box(ui, theme, center, *is_on);
        let top = rect.center().y - words.size().y / 2.0;
        ui.painter().galley(pos2(rect.left() + words_left, top), words, color);
        focus_ring_ui(ui, theme, &response, corner::KEY);
    }
    response
}

fn paint_box(ui: &Ui, theme: &Theme, center: egui::Pos2, is_on: bool) {
    let rect = Rect::from_center_size(center.round(), vec2(size::TICK_BOX, size::TICK_BOX));
    let ink = if ui.is_enabled() { theme.ink } else { theme.edge };
    let radius = CornerRadius::same(corner::KEY);
    if is_on {
        ui.painter().rect_filled(rect, radius, ink);
        Icon::SmallTick.paint(ui.painter(), rect.center(), theme.paper);
    } else {
        let edge = Stroke::new(stroke::THIN, theme.edge);
        ui.painter().rect(rect, radius, theme.surface, edge, StrokeKind::Inside);
    }
}
