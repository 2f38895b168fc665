//! A dialog: what must be answered before the screen goes on.

use egui::{Frame, Id, Margin, Modal, Role, ScrollArea, Ui};

use crate::ui::theme::{Theme, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::text;

/// What came out of one frame of a dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DialogAnswer<R> {
    /// What the content returned.
    pub inner: R,
    /// Whether Escape or a click beside it puts it away.
    pub is_dismissed: bool,
}

/// A question with two answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Question<'a> {
    /// Of the dialog.
    pub id: Id,
    /// Above what is asked.
    pub heading: &'a str,
    /// The answer that comes first.
    pub first: Button<'a>,
    /// The other one, beside it.
    pub second: Button<'a>,
}

/// How a question was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// With the answer that comes first.
    First,
    /// With the other one.
    Second,
    /// Put away with Escape or a click beside it.
    Dismissed,
}

/// Draws a question: its heading, what `content` says, and both answers; none while it is not answered.
pub fn question_ui(
    ui: &mut Ui,
    theme: &Theme,
    question: Question<'_>,
    content: impl FnOnce(&mut Ui),
) -> Option<Answer> {
    let Question {
        id,
        heading,
        first,
        second,
    } = question;
    let answer = dialog_ui(ui, theme, id, heading, |ui| {
        content(ui);
        ui.add_space(space::SMALL);
        let row = ui.horizontal(|ui| {
            let first = button_ui(ui, theme, first).clicked();
            let second = button_ui(ui, theme, second).clicked();
            (first, second)
        });
        row.inner
    });
    let dismissed = answer.is_dismissed.then_some(Answer::Dismissed);
    match answer.inner {
        (true, _) => Some(Answer::First),
        (false, true) => Some(Answer::Second),
        (false, false) => dismissed,
    }
}

/// Draws `content` under `heading` over the screen; scrolls what is higher than the window.
pub fn dialog_ui<R>(
    ui: &mut Ui,
    theme: &Theme,
    id: Id,
    heading: &str,
    content: impl FnOnce(&mut Ui) -> R,
) -> DialogAnswer<R> {
    let window = ui.ctx().content_rect().size();
    let frame = Frame::popup(ui.style()).inner_margin(Margin::same(24));
    let shown = Modal::new(id).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(size::DIALOG.min(window.x - 2.0 * space::PAGE));
        ui.set_max_height(window.y - 2.0 * space::PAGE - 2.0 * space::GAP); // By itself it would be lower.
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let title = text::lead_ui(ui, theme, heading);
        ui.ctx().accesskit_node_builder(title.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(heading);
        });
        let most = window.y - 2.0 * space::PAGE - 2.0 * space::GAP - space::WIDE;
        let scrolled = ScrollArea::vertical()
            .max_height(most)
            // A dialog that says more than a frame ago grows, rather than scrolls.
            .min_scrolled_height(most)
            // Room for the focus ring of what stands at the bottom.
            .content_margin(Margin {
                bottom: 4,
                ..Margin::ZERO
            })
            .show(ui, content);
        scrolled.inner
    });
    DialogAnswer {
        is_dismissed: shown.should_close(),
        inner: shown.inner,
    }
}
