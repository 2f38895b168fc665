//! Something to read once, above a screen: what happened, what is safe, what to do next.

use egui::{CornerRadius, Frame, Margin, Sense, Ui, vec2};

use crate::ui::fonts::Weight;
use crate::ui::scene::Notice;
use crate::ui::theme::{Theme, Type, corner, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// Draws the notice as wide as there is room; true if it was put away.
pub fn notice_ui(ui: &mut Ui, theme: &Theme, notice: &Notice, close: &str) -> bool {
    let frame = Frame::new()
        .fill(theme.warning_tint)
        .corner_radius(CornerRadius::same(corner::CARD))
        .inner_margin(Margin::symmetric(16, 12));
    let closing = Button::plain(close, Icon::Cross);
    frame
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let words = ui.available_width() - closing.width(ui, theme) - size::ICON - 2.0 * space::SMALL;
                let icon = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
                Icon::Note.paint(ui.painter(), icon.0.center(), theme.warning);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.set_width(words);
                    words_ui(ui, theme, notice);
                });
                button_ui(ui, theme, closing).clicked()
            })
            .inner
        })
        .inner
}

fn words_ui(ui: &mut Ui, theme: &Theme, notice: &Notice) {
    let heading = Type::Body.format(Weight::Semibold, theme.warning);
    let told = text::label_ui(ui, &notice.heading, heading);
    ui.ctx().accesskit_node_builder(told.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
    text::body_ui(ui, theme, &notice.text);
}
