//! What is pressed at the kiosk: everything is at least 48 high (L12).

use egui::{CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{LaneMark, lane_color};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;

/// A button that may be pressed, but is not what should happen next.
pub(super) fn touch_ui(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    let button = Button {
        icon: None,
        ..Button::hollow(words)
    };
    button_ui(ui, theme, button)
}

/// What should happen next.
pub(super) fn next_ui(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    button_ui(ui, theme, Button::primary(words))
}

/// A square with an icon; `name` is read out.
pub(super) fn square_ui(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(size::TOUCH, size::TOUCH), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let (ink, edge) = if ui.is_enabled() {
        (theme.ink, theme.edge)
    } else {
        (theme.edge, theme.line)
    };
    let fill = if response.hovered() && ui.is_enabled() {
        theme.sunken
    } else {
        theme.surface
    };
    let pen = Stroke::new(stroke::THIN, edge);
    ui.painter()
        .rect(rect, CornerRadius::same(corner::CARD), fill, pen, StrokeKind::Inside);
    icon.paint(ui.painter(), rect.center(), ink);
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response
}

/// One of the two lanes; what is on has a dark edge and a tick.
pub(super) fn lane_ui(ui: &mut Ui, theme: &Theme, (lane, word): (Lane, &str), is_on: bool) -> Response {
    let format = Type::Lead.format(Weight::Semibold, lane_color(theme, lane));
    let galley = text::line(ui, word, &format, f32::INFINITY);
    let wide = galley.size().x + size::LINE_MARK + size::ICON + 2.0 * space::LARGE + 2.0 * space::MEDIUM;
    let (rect, response) = ui.allocate_exact_size(vec2(wide, size::TOUCH), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_on, word));
    let pen = if is_on {
        Stroke::new(stroke::STRONG, theme.ink)
    } else {
        Stroke::new(stroke::THIN, theme.edge)
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(corner::CARD),
        theme.surface,
        pen,
        StrokeKind::Inside,
    );
    let mark = pos2(rect.left() + space::LARGE + size::LINE_MARK / 2.0, rect.center().y);
    LaneMark::from(lane).paint(ui.painter(), theme, mark, size::LINE_MARK);
    let left = mark.x + size::LINE_MARK / 2.0 + space::MEDIUM;
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.ink);
    if is_on {
        let tick = pos2(rect.right() - space::LARGE - size::ICON / 2.0, rect.center().y);
        Icon::Tick.paint(ui.painter(), tick, theme.ink);
    }
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response
}
