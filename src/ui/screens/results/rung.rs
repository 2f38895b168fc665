//! A rung of the ladder: a key, a verb, what it means.

use egui::{CornerRadius, Id, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::{key_cap, text};

/// What stands on a rung.
#[derive(Debug, Clone, Copy)]
pub(super) struct RungFace<'a> {
    /// The key that chooses it.
    pub(super) key: &'a str,
    /// Its verb.
    pub(super) verb: &'a str,
    /// What it means, or why it cannot be.
    pub(super) line: &'a str,
    /// Whether it is the one.
    pub(super) is_chosen: bool,
}

/// Draws the rung as wide as there is room.
pub(super) fn ui(ui: &mut Ui, theme: &Theme, face: &RungFace<'_>) -> Response {
    let is_enabled = ui.is_enabled();
    let ink = if is_enabled { theme.ink } else { theme.edge };
    let left = space::MEDIUM + size::KEY + space::MEDIUM;
    let width = ui.available_width();
    let room = width - left - space::MEDIUM;
    let verb = text::balanced(
        ui,
        face.verb,
        &Type::Body.format(Weight::Semibold, ink),
        room,
        usize::MAX,
    );
    let quiet = Type::Small.format(Weight::Regular, theme.quiet);
    let line = text::balanced(ui, face.line, &quiet, room, usize::MAX);
    let height = verb.size().y + line.size().y + 2.0 * space::CARD;
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, Id::unique(("rung", face.key)), Sense::click());
    response.widget_info(|| {
        let name = format!("{}: {}. {}", face.key, face.verb, face.line);
        WidgetInfo::selected(Role::RadioButton, is_enabled, face.is_chosen, name)
    });
    if !is_drawn(ui, &response) {
        return response;
    }
    let edge = match (is_enabled, face.is_chosen) {
        (false, _) => Stroke::new(stroke::THIN, theme.line),
        (true, true) => Stroke::new(stroke::STRONG, theme.accent),
        (true, false) => Stroke::new(stroke::THIN, theme.edge),
    };
    let fill = if is_enabled && response.hovered() {
        theme.sunken
    } else {
        theme.surface
    };
    ui.painter()
        .rect(rect, CornerRadius::same(corner::CARD), fill, edge, StrokeKind::Inside);
    let top = rect.top() + space::CARD;
    let cap = pos2(rect.left() + space::MEDIUM + size::KEY, top + Type::Body.line() / 2.0);
    key_cap::paint_key_cap(ui.painter(), theme, cap, face.key);
    let below = top + verb.size().y;
    ui.painter().galley(pos2(rect.left() + left, top), verb, ink);
    ui.painter().galley(pos2(rect.left() + left, below), line, theme.quiet);
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response
}
