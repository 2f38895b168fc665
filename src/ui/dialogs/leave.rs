//! Leaving a workshop in which a round is not done, or whose last changes cannot be saved: what is safe, and what waits.

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::text;

/// Where somebody goes who leaves a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// To the start screen.
    ToStart,
    /// Out of the program.
    ForGood,
}

/// Why somebody is asked before leaving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Concern {
    /// A round is open, or its result is not final.
    Round,
    /// So many phones are in.
    Phones(usize),
    /// The last changes are not on the disk: the sentence that says why.
    NotSaved(String),
}

/// The question before leaving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeaveDialog {
    leaving: Leaving,
    concern: Concern,
}

impl LeaveDialog {
    /// Asks before going there.
    pub fn new(leaving: Leaving, concern: Concern) -> Self {
        Self { leaving, concern }
    }

    /// Over the screen; true once it is answered.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let (heading, why) = self.question(scene);
        let (stay, leave) = (say!(scene.words, "leave-stay"), say!(scene.words, "leave-anyway"));
        let theme = scene.theme;
        let question = Question {
            id: Id::unique("leave"),
            heading: &heading,
            // No arrow: it leads nowhere.
            first: Button {
                icon: None,
                ..Button::primary(&stay)
            },
            second: Button::framed(&leave),
        };
        let answer = question_ui(ui, theme, question, |ui| {
            text::body_ui(ui, theme, &why);
        });
        if answer == Some(Answer::Second) {
            scene.push(match self.concern {
                Concern::Round | Concern::Phones(_) => Action::LeaveAnyway(self.leaving),
                Concern::NotSaved(_) => Action::LeaveUnsaved(self.leaving),
            });
        }
        answer.is_some()
    }

    /// The heading, and what is safe.
    fn question(&self, scene: &StageScene<'_>) -> (String, String) {
        let words = scene.words;
        match &self.concern {
            Concern::NotSaved(why) => {
                let lost = say!(words, "leave-unsaved-text");
                (say!(words, "leave-unsaved-heading"), format!("{why}\n{lost}"))
            }
            Concern::Phones(joined) => (
                say!(words, "phones-leave-heading", joined = *joined),
                say!(words, "phones-leave-text"),
            ),
            Concern::Round if scene.workshop.open_round().is_some() => {
                let mut why = say!(words, "leave-open-text");
                // However many are seen now: a phone that sleeps has its place, too.
                if scene.room.phones.on().is_some() {
                    why = format!("{why}\n\n{}", say!(words, "phones-leave-open"));
                }
                (say!(words, "leave-open-heading"), why)
            }
            Concern::Round => (
                say!(words, "leave-unsettled-heading"),
                say!(words, "leave-unsettled-text"),
            ),
        }
    }
}
