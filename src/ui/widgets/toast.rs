//! A line that says what was done, with one verb to take it back. Never for errors.

use egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// What the person did with a toast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToastAnswer {
    /// Pressed its verb.
    pub is_pressed: bool,
    /// Has the pointer or the keyboard on it: it stays.
    pub is_held: bool,
}

/// Draws the toast, as wide as its words; they are read out when they appear.
pub fn toast_ui(ui: &mut Ui, theme: &Theme, text: &str, verb: Option<&str>) -> ToastAnswer {
    // A toast is ink, so its verb has the accent of the other mode.
    let accent = Theme::of(theme.mode.other()).accent;
    let words_format = Type::Body.format(Weight::Regular, theme.paper);
    let verb_format = Type::Body.format(Weight::Semibold, accent);
    let room = ui.available_width();
    let verb = verb.map(|verb| (verb, text::line(ui, verb, &verb_format, room / 2.0)));
    let verb_width = verb.as_ref().map_or(0.0, |(_, galley)| galley.size().x + space::GAP);
    let beside = space::LARGE + size::ICON + space::MEDIUM + verb_width + space::LARGE;
    let words = text::line(ui, text, &words_format, (room - beside).max(0.0));
    let wanted = vec2(beside + words.size().x, size::TOAST);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
    let radius = CornerRadius::same(corner::CARD);
    ui.painter().add(theme.dialog_shadow().as_shape(rect, radius));
    ui.painter().rect_filled(rect, radius, theme.ink);
    let icon = pos2(rect.left() + space::LARGE + size::ICON / 2.0, rect.center().y);
    Icon::Tick.paint(ui.painter(), icon, theme.paper);
    let left = rect.left() + space::LARGE + size::ICON + space::MEDIUM;
    let top = rect.center().y - Type::Body.line() / 2.0;
    ui.painter().galley(pos2(left, top), words, theme.paper);
    let mut answer = ToastAnswer {
        is_pressed: false,
        is_held: response.contains_pointer(),
    };
    if let Some((verb, galley)) = verb {
        let width = galley.size().x;
        let right = rect.right() - space::LARGE;
        let place = Rect::from_x_y_ranges(right - width..=right, rect.y_range());
        let pressed = ui.interact(
            place.expand2(vec2(space::SMALL, -space::TINY)),
            response.id.with("verb"),
            Sense::click(),
        );
        pressed.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), verb));
        ui.painter().galley(pos2(place.left(), top), galley, accent);
        focus_ring_ui(ui, &Theme::of(theme.mode.other()), &pressed, corner::KEY);
        answer.is_pressed = pressed.clicked();
        answer.is_held |= pressed.has_focus();
    }
    answer
}
