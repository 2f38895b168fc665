//! A session file that is damaged, while the version before it is whole: what is safe, and which way is open.

use std::path::PathBuf;

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::language::Phrase;

/// What happened to a session file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// It cannot be read.
    Damaged,
    /// It is not there.
    Missing,
}

/// The question before an older version is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamagedDialog {
    /// The session file.
    pub path: PathBuf,
    /// What happened to it.
    pub loss: Loss,
    /// The cards in the version before it.
    pub cards: usize,
    /// The stage where the room was in it; none without an agenda.
    pub stage: Option<Phrase>,
}

impl DamagedDialog {
    /// Over the screen; Escape leaves the file as it is.
    pub fn ui(&self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let (theme, words) = (scene.theme, scene.words);
        let heading = match self.loss {
            Loss::Damaged => say!(words, "recovery-damaged"),
            Loss::Missing => say!(words, "recovery-missing"),
        };
        let before = self.before(words);
        let (open, leave) = (say!(words, "recovery-open-before"), say!(words, "recovery-leave"));
        let question = Question {
            id: Id::unique("damaged"),
            heading: &heading,
            first: Button::primary(&open),
            second: Button::framed(&leave),
        };
        let answer = question_ui(ui, theme, question, |ui| {
            text::quiet_ui(ui, theme, &self.path.display().to_string());
            text::body_ui(ui, theme, &before);
            text::body_ui(ui, theme, &say!(words, "recovery-safe"));
        });
        match answer {
            Some(Answer::First) => scene.push(Action::OpenPrevious(self.path.clone())),
            Some(Answer::Second | Answer::Dismissed) => scene.push(Action::CloseDialog),
            None => {}
        }
    }

    fn before(&self, words: &Words) -> String {
        let cards = self.cards;
        if let Some(stage) = &self.stage {
            let stage = stage.in_language(words.language());
            say!(words, "recovery-before-at", cards = cards, stage = stage)
        } else {
            say!(words, "recovery-before", cards = cards)
        }
    }
}
