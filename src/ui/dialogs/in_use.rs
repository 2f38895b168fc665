//! A session file that another window has open: it may be looked at.

use std::path::PathBuf;

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::text;

/// The offer to look without changing anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUseDialog {
    /// The session file.
    pub path: PathBuf,
}

impl InUseDialog {
    /// Over the screen; Escape leaves the file to the other window.
    pub fn ui(&self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let (theme, words) = (scene.theme, scene.words);
        let heading = say!(words, "recovery-in-use");
        let (look, leave) = (say!(words, "recovery-look"), say!(words, "recovery-leave"));
        let question = Question {
            id: Id::unique("in use"),
            heading: &heading,
            first: Button::primary(&look),
            second: Button::framed(&leave),
        };
        let answer = question_ui(ui, theme, question, |ui| {
            text::quiet_ui(ui, theme, &self.path.display().to_string());
            text::body_ui(ui, theme, &say!(words, "recovery-in-use-text"));
        });
        match answer {
            Some(Answer::First) => scene.push(Action::LookAt(self.path.clone())),
            Some(Answer::Second | Answer::Dismissed) => scene.push(Action::CloseDialog),
            None => {}
        }
    }
}
