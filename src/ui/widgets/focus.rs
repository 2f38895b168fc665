//! The ring around what the keyboard is on.

use egui::{CornerRadius, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::{Theme, stroke};

/// Whether to draw it: where it is seen, and out of sight when the keyboard gets there, because its ring brings it into view.
pub fn is_drawn(ui: &Ui, response: &Response) -> bool {
    ui.is_rect_visible(response.rect) || response.gained_focus()
}

/// Draws the ring if `response` has the focus: 2 px, 2 px outside. Brings it into view when it got there just now.
pub fn focus_ring_ui(ui: &mut Ui, theme: &Theme, response: &Response, radius: u8) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    ui.painter().rect_stroke(
        response.rect.expand(stroke::STRONG),
        CornerRadius::same(radius) + CornerRadius::same(2),
        Stroke::new(stroke::STRONG, theme.accent),
        StrokeKind::Outside,
    );
}
