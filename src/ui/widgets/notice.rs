//! Something to read once, above a screen: what there is or what happened, what is safe, what to do next.

use egui::{Color32, CornerRadius, Frame, Label, Margin, Sense, Stroke, Ui, text::LayoutJob, vec2};

use crate::ui::fonts::Weight;
use crate::ui::scene::{Notice, TerminalLine, Tone};
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// The words of its buttons.
#[derive(Debug, Clone, Copy)]
pub struct NoticeWords<'a> {
    /// Puts it away.
    pub close: &'a str,
    /// Puts its command on the clipboard.
    pub copy: &'a str,
    /// That is done.
    pub copied: &'a str,
}

/// What the person did with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeAnswer {
    /// Put it away.
    Close,
    /// Wants its command on the clipboard.
    Copy,
}

/// Draws the notice as wide as there is room.
pub fn notice_ui(ui: &mut Ui, theme: &Theme, notice: &Notice, words: &NoticeWords<'_>) -> Option<NoticeAnswer> {
    let closing = Button::plain(words.close, Icon::Cross);
    let (color, frame) = look(theme, notice.tone);
    let row = |ui: &mut Ui| {
        let width = ui.available_width() - closing.width(ui, theme) - size::ICON - 2.0 * space::SMALL;
        icon_ui(ui, color);
        let copied = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(width);
            paragraphs_ui(ui, theme, notice, color);
            let line = notice.command.as_ref()?;
            if !notice.warnings.is_empty() {
                ui.add_space(space::TINY);
            }
            text::body_ui(ui, theme, &line.why);
            ui.add_space(space::SMALL);
            command_ui(ui, theme, line, words).then_some(NoticeAnswer::Copy)
        });
        let closed = button_ui(ui, theme, closing).clicked();
        closed.then_some(NoticeAnswer::Close).or(copied.inner)
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

/// The command on a line of its own, to select or to copy; true if it is to be copied.
fn command_ui(ui: &mut Ui, theme: &Theme, line: &TerminalLine, words: &NoticeWords<'_>) -> bool {
    let typed = Frame::new()
        .fill(theme.sunken)
        .corner_radius(CornerRadius::same(corner::KEY))
        .inner_margin(Margin::symmetric(12, 8));
    let copy = if line.is_copied {
        Button {
            icon: Some(Icon::Tick),
            ..Button::framed(words.copied)
        }
    } else {
        Button::framed(words.copy)
    };
    ui.horizontal(|ui| {
        typed.show(ui, |ui| {
            let job = LayoutJob::single_section(line.command.clone(), Type::Body.typed(theme.ink));
            ui.add(Label::new(job).selectable(true));
        });
        button_ui(ui, theme, copy).clicked()
    })
    .inner
}
