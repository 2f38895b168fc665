//! Opening a session file by its path, where the system has no file dialog of its own.

use std::path::PathBuf;

use egui::{Id, Key, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
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
        let (theme, words) = (scene.theme, scene.words);
        let heading = say!(words, "window-open-heading");
        let (open, cancel) = (say!(words, "window-open-now"), say!(words, "window-cancel"));
        let question = Question {
            id: Id::unique("open file"),
            heading: &heading,
            first: Button::primary(&open),
            second: Button::framed(&cancel),
        };
        match question_ui(ui, theme, question, |ui| self.path_ui(ui, scene)) {
            Some(Answer::First) => self.open(scene),
            Some(Answer::Second | Answer::Dismissed) => scene.push(Action::CloseDialog),
            None => {}
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

    /// A path of nothing opens nothing.
    fn open(&self, scene: &mut Scene<'_>) {
        let path = self.path.trim().trim_matches('"');
        if !path.is_empty() {
            scene.push(Action::OpenFile(PathBuf::from(path)));
        }
    }
}
