//! Something to read once, above a screen: what there is or what happened, what is safe, what to do next.

use egui::{Color32, CornerRadius, Frame, Margin, Sense, Stroke, Ui, vec2};

use crate::ui::fonts::Weight;
use crate::ui::scene::{Notice, Tone};
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// Draws the notice as wide as there is room; true if it is to be put away by the button with these words.
pub fn notice_ui(ui: &mut Ui, theme: &Theme, notice: &Notice, close: &str) -> bool {
    let closing = Button::plain(close, Icon::Cross);
    let (color, frame) = look(theme, notice.tone);
    let row = |ui: &mut Ui| {
        let width = ui.available_width() - closing.width(ui, theme) - size::ICON - 2.0 * space::SMALL;
        icon_ui(ui, color);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(width);
            paragraphs_ui(ui, theme, notice, color);
        });
        button_ui(ui, theme, closing).clicked()
    };
    frame.show(ui, |ui| ui.horizontal_top(row).inner).inner
}

/// The same for what cannot be put away, with what can be done about it under it; returns what `answers_ui` does.
pub fn standing_notice_ui<R>(ui: &mut Ui, theme: &Theme, notice: &Notice, answers_ui: impl FnOnce(&mut Ui) -> R) -> R {
    let (color, frame) = look(theme, notice.tone);
    let row = |ui: &mut Ui| {
        let width = ui.available_width() - size::ICON - space::SMALL;
        icon_ui(ui, color);
        let column = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(width);
            paragraphs_ui(ui, theme, notice, color);
            ui.add_space(space::SMALL);
            ui.horizontal(answers_ui).inner
        });
        column.inner
    };
    frame.show(ui, |ui| ui.horizontal_top(row).inner).inner
}

/// The colour of the heading, and what it lies on.
fn look(theme: &Theme, tone: Tone) -> (Color32, Frame) {
    let (color, fill, edge) = match tone {
        Tone::Calm => (theme.ink, theme.surface, theme.hair),
        Tone::Warning => (theme.warning, theme.warning_tint, theme.warning_tint),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(Stroke::new(stroke::THIN, edge))
        .corner_radius(CornerRadius::same(corner::CARD))
        .inner_margin(Margin::symmetric(16, 12));
    (color, frame)
}

fn icon_ui(ui: &mut Ui, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
    Icon::Note.paint(ui.painter(), rect.center(), color);
}

fn paragraphs_ui(ui: &mut Ui, theme: &Theme, notice: &Notice, color: Color32) {
    let told = text::label_ui(ui, &notice.heading, Type::Body.format(Weight::Semibold, color));
    ui.ctx().accesskit_node_builder(told.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
    for line in &notice.lines {
        text::body_ui(ui, theme, line);
    }
    for warning in &notice.warnings {
        ui.add_space(space::TINY);
        ui.horizontal_top(|ui| {
            icon_ui(ui, theme.warning);
            // In a row, text does not wrap by itself.
            ui.vertical(|ui| text::body_ui(ui, theme, warning));
        });
    }
}
