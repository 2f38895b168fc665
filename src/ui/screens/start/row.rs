//! A line of a list: a name that opens something, and small words beside and below it.

use egui::{Color32, CornerRadius, Id, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// A line of a list.
pub struct Row<'a> {
    /// What opens.
    pub name: &'a str,
    /// At the right, small.
    pub beside: &'a str,
    /// Below, small; a list without it has lower lines.
    pub below: Option<Below>,
}

/// The small words below a name.
pub struct Below {
    /// In front of them.
    pub icon: Option<Icon>,
    /// The words.
    pub words: String,
    /// Their colour.
    pub color: Color32,
    /// How heavy they are.
    pub weight: Weight,
}

impl Row<'_> {
    /// How high it is, with the line under it.
    fn height(&self) -> f32 {
        let below = self.below.as_ref().map_or(0.0, |_| Type::Small.line() + stroke::STRONG);
        Type::Body.line() + below + self.padding() * 2.0 + stroke::THIN
    }

    fn padding(&self) -> f32 {
        self.below.as_ref().map_or(space::SMALL, |_| space::MEDIUM)
    }
}

/// Draws the row, as wide as there is room; `room_right` stays free beside the words below.
pub fn row_ui(ui: &mut Ui, theme: &Theme, id: Id, row: &Row<'_>, room_right: f32) -> Response {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), row.height()));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), row.name));
    let below = row.below.as_ref().map_or("", |below| below.words.as_str());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(format!("{below} {}", row.beside));
    });
    if !is_drawn(ui, &response) {
        return response;
    }
    let around = rect.with_max_y(rect.bottom() - stroke::THIN);
    let around = around.expand2(vec2(space::SMALL, 0.0));
    if response.hovered() {
        let radius = CornerRadius::same(corner::CARD);
        ui.painter().rect_filled(around, radius, theme.sunken);
    }
    let line = Stroke::new(stroke::THIN, theme.line);
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - stroke::THIN / 2.0, line);
    paint_words(ui, theme, rect, row, room_right);
    let ring = Response {
        rect: around.shrink2(vec2(0.0, stroke::STRONG)),
        ..response.clone()
    };
    focus_ring_ui(ui, theme, &ring, corner::CARD);
    response
}

fn paint_words(ui: &Ui, theme: &Theme, rect: Rect, row: &Row<'_>, room_right: f32) {
    let small = Type::Small.format(Weight::Regular, theme.quiet);
    let beside = text::line(ui, row.beside, &small, rect.width());
    let top = rect.top() + row.padding();
    let middle = top + Type::Body.line() / 2.0;
    let room = rect.width() - beside.size().x - space::SMALL;
    let name = text::line(ui, row.name, &Type::Body.format(Weight::Semibold, theme.ink), room);
    ui.painter().galley(pos2(rect.left(), top), name, theme.ink);
    let left_top = pos2(rect.right() - beside.size().x, middle - beside.size().y / 2.0);
    ui.painter().galley(left_top, beside, theme.quiet);
    let Some(below) = &row.below else {
        return;
    };
    let top = top + Type::Body.line() + stroke::STRONG;
    let mut left = rect.left();
    if let Some(icon) = below.icon {
        let center = pos2(left + size::ICON / 2.0, top + Type::Small.line() / 2.0);
        icon.paint(ui.painter(), center, below.color);
        left += size::ICON + space::TINY;
    }
    let format = Type::Small.format(below.weight, below.color);
    let words = text::line(ui, &below.words, &format, rect.right() - room_right - left);
    ui.painter().galley(pos2(left, top), words, below.color);
}
