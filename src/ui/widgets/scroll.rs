//! What is higher than the stage scrolls; the bar runs in the margin beside it, and focus rings at the edges stay whole.

use egui::{Margin, Rect, ScrollArea, Ui, UiBuilder, pos2};

/// Beside and above the content, where only focus rings reach.
const RING: i8 = 4;
/// At the right, where the bar runs.
const BAR: i8 = 16;

/// Scrolls `content` in what is left of the stage; it is as wide as without scrolling.
pub fn stage_scroll_ui<R>(ui: &mut Ui, area: ScrollArea, content: impl FnOnce(&mut Ui) -> R) -> R {
    let inner = ui.available_rect_before_wrap();
    let (ring, bar) = (f32::from(RING), f32::from(BAR));
    let outer = Rect::from_min_max(
        pos2(inner.left() - ring, inner.top() - ring),
        pos2(inner.right() + bar, inner.bottom()),
    );
    let margin = Margin {
        left: RING,
        right: BAR,
        top: RING,
        bottom: RING,
    };
    let scrolled = ui.scope_builder(UiBuilder::new().max_rect(outer), |ui| {
        area.auto_shrink(false).content_margin(margin).show(ui, content).inner
    });
    scrolled.inner
}
