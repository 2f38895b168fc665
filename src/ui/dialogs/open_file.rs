//! Opening a session file by its path, where the system has no file dialog of its own.

use std::path::PathBuf;

use egui::{Frame, Id, Key, Margin, Modal, TextEdit, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::scene::Scene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::text;

/// The path as far as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenFileDialog {
    path: String,
    started: bool,
}

impl OpenFileDialog {
    /// Over the screen; Escape or a click beside it puts it away.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let frame = Frame::popup(ui.style()).inner_margin(Margin::same(24));
        let shown = Modal::new(Id::unique("open file")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(size::DIALOG.min(ui.available_width()));
            ui.spacing_mut().item_spacing.y = space::SMALL;
            let heading = say!(scene.words, "window-open-heading");
            let format = Type::Lead.format(Weight::Semibold, scene.theme.ink);
            text::label_ui(ui, &heading, format);
            self.path_ui(ui, scene);
            ui.add_space(space::SMALL);
            self.answers_ui(ui, scene);
        });
        if shown.should_close() {
            scene.push(Action::CloseDialog);
        }
    }

    fn path_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let why = say!(scene.words, "window-open-why");
        let label = text::body_ui(ui, scene.theme, &why);
        let field = TextEdit::singleline(&mut self.path)
            .desired_width(f32::INFINITY)
            .margin(Margin::symmetric(12, 8))
            .hint_text(say!(scene.words, "window-open-hint"));
        let field = ui.add(field).labelled_by(label.id);
        if !self.started {
            self.started = true;
            field.request_focus();
        }
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            self.open(scene);
        }
    }

    fn answers_ui(&self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let open = say!(scene.words, "window-open-now");
        let cancel = say!(scene.words, "window-cancel");
        ui.horizontal(|ui| {
            if button_ui(ui, scene.theme, Button::primary(&open)).clicked() {
                self.open(scene);
            }
            if button_ui(ui, scene.theme, Button::framed(&cancel)).clicked() {
                scene.push(Action::CloseDialog);
            }
        });
    }

    /// A path of nothing opens nothing.
    fn open(&self, scene: &mut Scene<'_>) {
        let path = self.path.trim().trim_matches('"');
        if !path.is_empty() {
            scene.push(Action::OpenFile(PathBuf::from(path)));
        }
    }
}
