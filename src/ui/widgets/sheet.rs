//! What things lie on: a white sheet, a tray; and the line between them.

use egui::{CornerRadius, Frame, Margin, Sense, Stroke, Ui, vec2};

use crate::ui::theme::{Theme, corner, space, stroke};
use crate::workshop::card::Lane;

/// What a tray is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tray {
    /// A group, pages.
    Neutral,
    /// One lane's cards.
    Of(Lane),
}

/// A white sheet as wide as there is room.
pub fn sheet_ui<R>(ui: &mut Ui, theme: &Theme, content: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new()
        .fill(theme.surface)
        .stroke(Stroke::new(stroke::THIN, theme.hair))
        .corner_radius(CornerRadius::same(corner::CARD))
        .shadow(theme.card_shadow())
        .inner_margin(Margin::same(16));
    wide_ui(ui, frame, content)
}

/// A tray as wide as there is room.
pub fn tray_ui<R>(ui: &mut Ui, theme: &Theme, tray: Tray, content: impl FnOnce(&mut Ui) -> R) -> R {
    let fill = match tray {
        Tray::Neutral => theme.sunken,
        Tray::Of(Lane::Do) => theme.do_tint,
        Tray::Of(Lane::Stop) => theme.stop_tint,
    };
    let frame = Frame::new()
        .fill(fill)
        .corner_radius(CornerRadius::same(corner::TRAY))
        .inner_margin(Margin::same(12));
    wide_ui(ui, frame, content)
}

fn wide_ui<R>(ui: &mut Ui, frame: Frame, content: impl FnOnce(&mut Ui) -> R) -> R {
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
        .inner
}

/// A line across, with room above and below.
pub fn rule_ui(ui: &mut Ui, theme: &Theme) {
    let wanted = vec2(ui.available_width(), 2.0 * space::LARGE);
    let (rect, _) = ui.allocate_exact_size(wanted, Sense::empty());
    let line = Stroke::new(stroke::THIN, theme.line);
    let y = ui.painter().round_to_pixel_center(rect.center().y);
    ui.painter().hline(rect.x_range(), y, line);
}
