//! Opening a session file by its path, where the system has no file dialog of its own.

use std::path::PathBuf;

use egui::{Id, Key, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::{BareField, bare_field_ui};
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
        let heading = say!(scene.words, "window-open-heading");
        let theme = scene.theme;
        let answer = dialog_ui(ui, theme, Id::unique("open file"), &heading, |ui| {
            self.path_ui(ui, scene);
            ui.add_space(space::SMALL);
            self.answers_ui(ui, scene);
        });
        if answer.is_dismissed {
            scene.push(Action::CloseDialog);
        }
    }

    fn path_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let why = say!(scene.words, "window-open-why");
        let label = text::body_ui(ui, scene.theme, &why);
        let words = BareField {
            name: &why,
            hint: &say!(scene.words, "window-open-hint"),
        };
        let id = Id::unique("open path");
        let field = bare_field_ui(ui, scene.theme, id, words, &mut self.path).labelled_by(label.id);
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
