//! Fields to type in: a white box whose own edge becomes the focus ring.

use egui::text::LayoutJob;
use egui::{
    Align2, Color32, CornerRadius, FontId, Frame, Id, Margin, Response, Shape, Stroke, StrokeKind, TextEdit, Ui,
    WidgetText, vec2,
};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::text;

/// The words of a field without a visible label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BareField<'a> {
    /// What is read out.
    pub name: &'a str,
    /// Shown while the field is empty; may be empty.
    pub hint: &'a str,
}

/// A field of several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LongField<'a> {
    /// Above the field.
    pub label: &'a str,
    /// How many lines it shows at first; with one, Enter makes no new line.
    pub rows: usize,
}

/// One line under its label, as wide as there is room.
pub fn field_ui(ui: &mut Ui, theme: &Theme, id: Id, label: &str, text: &mut String) -> Response {
    labelled_ui(ui, theme, label, |ui| {
        edged_ui(ui, theme, id, TextEdit::singleline(text).align(Align2::LEFT_CENTER))
    })
}

/// Lines that wrap, under their label, as wide as there is room.
pub fn long_field_ui(ui: &mut Ui, theme: &Theme, id: Id, field: LongField<'_>, text: &mut String) -> Response {
    labelled_ui(ui, theme, field.label, |ui| {
        let edit = TextEdit::multiline(text).desired_rows(field.rows);
        let edit = if field.rows > 1 { edit } else { edit.return_key(None) };
        edged_ui(ui, theme, id, edit)
    })
}

/// One line without a visible label, as wide as there is room.
pub fn bare_field_ui(ui: &mut Ui, theme: &Theme, id: Id, field: BareField<'_>, text: &mut String) -> Response {
    let hint = hint(theme, Type::Body, field.hint);
    let edit = TextEdit::singleline(text).hint_text(hint).align(Align2::LEFT_CENTER);
    let response = edged_ui(ui, theme, id, edit);
    name(ui, &response, field.name);
    response
}

/// One line under its label whose letters nobody sees, and which nobody brings back: it has no undo.
pub fn secret_field_ui(ui: &mut Ui, theme: &Theme, id: Id, label: &str, text: &mut String) -> Response {
    labelled_ui(ui, theme, label, |ui| {
        let edit = TextEdit::singleline(text).password(true).align(Align2::LEFT_CENTER);
        let response = edged_ui(ui, theme, id, edit);
        forget_typed(ui.ctx(), id);
        response
    })
}

/// Forgets what was typed in a field before, so that its own undo brings nothing back.
pub fn forget_typed(context: &egui::Context, id: Id) {
    if let Some(mut state) = egui::text_edit::TextEditState::load(context, id) {
        state.clear_undoer();
        state.store(context, id);
    }
}

/// Gives a field without a visible label the name that is read out.
pub(super) fn name(ui: &Ui, response: &Response, name: &str) {
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
}

/// The words of an empty field, beside the caret and not under it.
pub(super) fn hint(theme: &Theme, size: Type, words: &str) -> WidgetText {
    let mut job = LayoutJob::default();
    job.append(words, space::TINY, size.format(Weight::Regular, theme.quiet));
    job.into()
}

/// The letters of a field.
pub(super) fn font(size: Type) -> FontId {
    FontId::new(size.size(), Weight::Regular.family())
}

fn labelled_ui(ui: &mut Ui, theme: &Theme, label: &str, field_ui: impl FnOnce(&mut Ui) -> Response) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        let label = text::small_ui(ui, theme, label);
        field_ui(ui).labelled_by(label.id)
    })
    .inner
}

/// Draws the edge under the text, once it is known whether it has the focus.
pub(super) fn edged_ui(ui: &mut Ui, theme: &Theme, id: Id, edit: TextEdit<'_>) -> Response {
    let below = ui.painter().add(Shape::Noop);
    let edit = edit
        .id(id)
        .font(font(Type::Body))
        .text_color(theme.ink)
        .frame(Frame::new().inner_margin(Margin::symmetric(12, 8)))
        .desired_width(f32::INFINITY)
        .min_size(vec2(0.0, size::BUTTON));
    let response = ui.add(edit);
    if response.gained_focus() {
        response.scroll_to_me(None); // Tab leads to fields that are out of sight.
    }
    let (edge, fill) = edge(theme, &response, ui.is_enabled());
    let radius = CornerRadius::same(corner::CARD);
    let shape = egui::epaint::RectShape::new(response.rect, radius, fill, edge, StrokeKind::Inside);
    ui.painter().set(below, shape);
    response
}

fn edge(theme: &Theme, response: &Response, is_enabled: bool) -> (Stroke, Color32) {
    if response.has_focus() {
        (Stroke::new(stroke::STRONG, theme.accent), theme.surface)
    } else if is_enabled {
        (Stroke::new(stroke::THIN, theme.edge), theme.surface)
    } else {
        (Stroke::new(stroke::THIN, theme.line), theme.sunken)
    }
}
