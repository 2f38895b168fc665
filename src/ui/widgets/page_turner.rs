//! Page by page: back, where we are, on.

use egui::Ui;

use crate::ui::theme::{Theme, space};
use crate::ui::widgets::button::{Button, Side, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// The words of a page turner, and whether there is a page before and after this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageTurner<'a> {
    /// To the page before.
    pub previous: &'a str,
    /// To the page after.
    pub next: &'a str,
    /// Between them: which page of how many.
    pub where_we_are: &'a str,
    /// Whether there is a page before.
    pub can_go_back: bool,
    /// Whether there is a page after.
    pub can_go_on: bool,
}

/// Where to turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the page before.
    Back,
    /// To the page after.
    On,
}

/// Draws the row; where to turn, if anywhere.
pub fn page_turner_ui(ui: &mut Ui, theme: &Theme, turner: &PageTurner<'_>) -> Option<Turn> {
    let back = Button::plain(turner.previous, Icon::ChevronLeft);
    let on = Button {
        icon_side: Side::End,
        ..Button::plain(turner.next, Icon::ChevronRight)
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::GAP;
        let mut turn = None;
        let back = ui.add_enabled_ui(turner.can_go_back, |ui| button_ui(ui, theme, back).clicked());
        if back.inner {
            turn = Some(Turn::Back);
        }
        text::quiet_ui(ui, theme, turner.where_we_are);
        let on = ui.add_enabled_ui(turner.can_go_on, |ui| button_ui(ui, theme, on).clicked());
        if on.inner {
            turn = Some(Turn::On);
        }
        turn
    })
    .inner
}
