//! A session file that cannot be changed now, because another window has it or nobody may write there: it may be looked at.

use std::path::PathBuf;

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::text;

/// Why a session file cannot be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// Another window has it open.
    InUse,
    /// Nobody may write where it lies.
    ReadOnly,
}

/// The offer to look without changing anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookDialog {
    /// The session file.
    pub path: PathBuf,
    /// Why it cannot be changed.
    pub bar: Bar,
}

impl LookDialog {
    /// Over the screen; Escape leaves the file as it is.
    pub fn ui(&self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let (theme, words) = (scene.theme, scene.words);
        let (heading, text) = match self.bar {
            Bar::InUse => (say!(words, "recovery-in-use"), say!(words, "recovery-in-use-text")),
            Bar::ReadOnly => (
                say!(words, "recovery-read-only"),
                say!(words, "recovery-read-only-text"),
            ),
        };
        let (look, leave) = (say!(words, "recovery-look"), say!(words, "recovery-leave"));
        let question = Question {
            id: Id::unique("look"),
            heading: &heading,
            first: Button::primary(&look),
            second: Button::framed(&leave),
        };
        let answer = question_ui(ui, theme, question, |ui| {
            text::quiet_ui(ui, theme, &self.path.display().to_string());
            text::body_ui(ui, theme, &text);
        });
        match answer {
            Some(Answer::First) => scene.push(Action::LookAt(self.path.clone())),
            Some(Answer::Second | Answer::Dismissed) => scene.push(Action::CloseDialog),
            None => {}
        }
    }
}
