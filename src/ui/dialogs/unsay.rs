//! What somebody said by phone is taken away for good (C11): a word of the check-out, or the reason of an objection.

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::{Action, WallWish};
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::Workshop;
use crate::workshop::change::Change;
use crate::workshop::poll::Asking;
use crate::workshop::public::Withheld;
use crate::workshop::text::Line;

/// The question. As long as it stands, the room does not see what is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsayDialog {
    said: Line,
    /// Why that was refused.
    refusal: Option<String>,
}

impl UnsayDialog {
    /// Asks about this.
    pub fn new(said: Line) -> Self {
        Self { said, refusal: None }
    }

    /// Over the screen; true once it is answered.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let withheld = Some(Withheld::Said(self.said.clone()));
        if scene.room.wall.withheld != withheld {
            scene.push(Action::Wall(WallWish::Withhold(withheld)));
        }
        match self.question_ui(ui, scene) {
            // A click beside the dialog must not hang a hurtful word up again.
            Some(Answer::Dismissed) => !ui.input(|input| input.pointer.any_click()),
            Some(Answer::First) => true,
            Some(Answer::Second) => {
                let unsay = Change::Ask(Asking::Unsay(self.said.clone()));
                self.refusal = scene.submit(unsay).err();
                self.refusal.is_none()
            }
            None => false,
        }
    }

    fn question_ui(&self, ui: &mut Ui, scene: &StageScene<'_>) -> Option<Answer> {
        let (theme, words) = (scene.theme, scene.words);
        let heading = say!(words, "unsay-heading", said = self.said.as_str());
        let (keep, take) = (say!(words, "unsay-keep"), say!(words, "unsay-take"));
        let question = Question {
            id: Id::unique("unsay"),
            heading: &heading,
            first: Button::framed(&keep),
            second: Button::with_icon(&take, Icon::Trash),
        };
        question_ui(ui, theme, question, |ui| {
            text::body_ui(ui, theme, &say!(words, "unsay-text"));
            if is_word(scene.workshop, &self.said) {
                text::quiet_ui(ui, theme, &say!(words, "unsay-word"));
            }
            if is_reason(scene.workshop, &self.said) {
                text::quiet_ui(ui, theme, &say!(words, "unsay-reason"));
            }
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
        })
    }
}

fn is_word(workshop: &Workshop, said: &Line) -> bool {
    workshop.check_out_words().any(|word| word.says_the_same(said))
}

fn is_reason(workshop: &Workshop, said: &Line) -> bool {
    let mut checks = workshop.agreements().values().flat_map(|agreement| &agreement.checks);
    checks.any(|check| check.has_said(said))
}
