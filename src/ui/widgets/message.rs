//! What must be said beside what one does: a refusal, a hint, something to look after.

use egui::{Color32, CornerRadius, Frame, Margin, Sense, Stroke, Ui, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// How urgent a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageTone {
    /// Wants care.
    Warning,
    /// Is wrong.
    Danger,
    /// Is good to know.
    Calm,
}

/// Why something did not happen; read out at once.
pub fn refusal_ui(ui: &mut Ui, theme: &Theme, text: &str) {
    ui.horizontal_top(|ui| {
        icon_ui(ui, Icon::Error, theme.danger);
        let format = Type::Small.format(Weight::Semibold, theme.danger);
        live_ui(ui, |ui| text::balanced_ui(ui, text, &format));
    });
}

/// Small words that help on.
pub fn hint_ui(ui: &mut Ui, theme: &Theme, text: &str) {
    text::small_ui(ui, theme, text);
}

/// A box with a heading and a line, as wide as there is room; the line may be empty.
pub fn warning_ui(ui: &mut Ui, theme: &Theme, tone: MessageTone, heading: &str, line: &str) {
    let (icon, color, fill, edge) = match tone {
        MessageTone::Warning => (Icon::Warning, theme.warning, theme.warning_tint, theme.warning_tint),
        MessageTone::Danger => (Icon::Error, theme.danger, theme.danger_tint, theme.danger_tint),
        MessageTone::Calm => (Icon::Note, theme.ink, theme.surface, theme.hair),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(Stroke::new(stroke::THIN, edge))
        .corner_radius(CornerRadius::same(corner::CARD))
        .inner_margin(Margin::symmetric(16, 12));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            icon_ui(ui, icon, color);
            live_ui(ui, |ui| {
                let said = text::balanced_ui(ui, heading, &Type::Body.format(Weight::Semibold, color));
                if !line.is_empty() {
                    text::balanced_ui(ui, line, &Type::Body.format(Weight::Regular, theme.ink));
                }
                said
            });
        });
    });
}

/// A warning on one line, with what can be done about it beside it; returns what `answers_ui` does.
pub fn warning_row_ui<R>(ui: &mut Ui, theme: &Theme, heading: &str, answers_ui: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new()
        .fill(theme.warning_tint)
        .corner_radius(CornerRadius::same(corner::CARD))
        .inner_margin(Margin::symmetric(16, 8));
    let row = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        let row = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            icon_ui(ui, Icon::Warning, theme.warning);
            let said = text::label_ui(ui, heading, Type::Body.format(Weight::Semibold, theme.warning));
            ui.ctx().accesskit_node_builder(said.id, |node| {
                node.set_live(egui::accesskit::Live::Polite);
            });
            answers_ui(ui)
        });
        row.inner
    };
    frame.show(ui, row).inner
}

/// Words beside an icon, which wrap, and which are read out when they appear.
fn live_ui(ui: &mut Ui, words: impl FnOnce(&mut Ui) -> egui::Response) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let said = words(ui);
        ui.ctx().accesskit_node_builder(said.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
    });
}

fn icon_ui(ui: &mut Ui, icon: Icon, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
    icon.paint(ui.painter(), rect.center(), color);
}
