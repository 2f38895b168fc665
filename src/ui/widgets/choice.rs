//! A row of options: one of them, or several. What is on has a dark edge and a tick.

use egui::{CornerRadius, Id, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// One of `options`; true if it changed.
pub fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    id: Id,
    options: &[(T, &str)],
    value: &mut T,
) -> bool {
    let before = *value;
    let look = |option| OptionLook {
        role: Role::RadioButton,
        is_on: option == before,
    };
    if let Some(chosen) = options_ui(ui, theme, id, options, look) {
        *value = chosen;
    }
    *value != before
}

/// Any of `options`; true if one went on or off.
pub fn many_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    id: Id,
    options: &[(T, &str)],
    chosen: &mut Vec<T>,
) -> bool {
    let look = |option| OptionLook {
        role: Role::CheckBox,
        is_on: chosen.contains(&option),
    };
    let Some(pressed) = options_ui(ui, theme, id, options, look) else {
        return false;
    };
    if chosen.contains(&pressed) {
        chosen.retain(|&option| option != pressed);
    } else {
        chosen.push(pressed);
    }
    true
}

/// Draws the row and says which option was pressed.
fn options_ui<T: Copy>(
    ui: &mut Ui,
    theme: &Theme,
    id: Id,
    options: &[(T, &str)],
    look: impl Fn(T) -> OptionLook,
) -> Option<T> {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        let mut pressed = None;
        // The options of a choice never change while it is shown, so their place may be their id.
        for (place, &(option, words)) in options.iter().enumerate() {
            if option_ui(ui, theme, id.with(place), words, look(option)).clicked() {
                pressed = Some(option);
            }
        }
        pressed
    })
    .inner
}

/// What an option is, and whether it is on.
#[derive(Clone, Copy)]
struct OptionLook {
    role: Role,
    is_on: bool,
}

/// As wide on as off, so that a row does not move under the pointer.
fn option_ui(ui: &mut Ui, theme: &Theme, id: Id, words: &str, look: OptionLook) -> Response {
    let strong = Type::Body.format(Weight::Semibold, theme.ink);
    let beside = 2.0 * space::MEDIUM + size::ICON + space::SMALL;
    let room = (ui.max_rect().width() - beside).max(0.0);
    let widest = text::line(ui, words, &strong, room);
    let (_, rect) = ui.allocate_space(vec2(widest.size().x + beside, size::BUTTON));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(look.role, ui.is_enabled(), look.is_on, words));
    if !is_drawn(ui, &response) {
        return response;
    }
    let fill = if response.hovered() {
        theme.sunken
    } else {
        theme.surface
    };
    let edge = if look.is_on {
        Stroke::new(stroke::STRONG, theme.ink)
    } else {
        Stroke::new(stroke::THIN, theme.edge)
    };
    ui.painter()
        .rect(rect, CornerRadius::same(corner::CARD), fill, edge, StrokeKind::Inside);
    let inner = rect.shrink2(vec2(space::MEDIUM, 0.0));
    let (left, galley) = if look.is_on {
        let center = pos2(inner.left() + size::ICON / 2.0, rect.center().y);
        Icon::Tick.paint(ui.painter(), center, theme.ink);
        (inner.left() + size::ICON + space::SMALL, widest)
    } else {
        let galley = text::line(ui, words, &Type::Body.format(Weight::Regular, theme.ink), room);
        (rect.center().x - galley.size().x / 2.0, galley)
    };
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(left, top), galley, theme.ink);
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response
}
