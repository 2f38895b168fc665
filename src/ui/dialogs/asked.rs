//! Going on while phones are still asked something: its answers count, or they do not, or the room stays.

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::dialogs::leave::Leaving;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::ids::StageId;
use crate::workshop::poll::{Asking, Poll};

/// What happens once it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// The room goes to another stage.
    Stage(StageId),
    /// The workshop is left.
    Leave(Leaving),
    /// Nothing.
    Stay,
}

/// The question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedDialog {
    then: Then,
    /// Why that was refused.
    refusal: Option<String>,
}

impl AskedDialog {
    /// Asks before that.
    pub fn new(then: Then) -> Self {
        Self { then, refusal: None }
    }

    /// Over the screen; true once it is answered.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let Some(poll) = scene.workshop.poll() else {
            return true;
        };
        let heading = say!(scene.words, "asking-leave-heading");
        let answer = dialog_ui(ui, scene.theme, Id::unique("asked"), &heading, |ui| {
            self.content_ui(ui, scene, poll)
        });
        answer.inner || answer.is_dismissed
    }

    fn content_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, poll: &Poll) -> bool {
        let (theme, words) = (scene.theme, scene.words);
        let (turnout, _) = scene.answered(poll);
        let (answers, people) = (turnout.ballots, turnout.people);
        let said = say!(words, "asking-leave-text", answers = answers, people = people);
        text::body_ui(ui, theme, &said);
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, theme, refusal);
        }
        ui.add_space(space::SMALL);
        let (close, void) = (say!(words, "asking-leave-close"), say!(words, "asking-void"));
        let stay = say!(words, "leave-stay");
        let mut change = None;
        let stays = ui.horizontal_wrapped(|ui| {
            // Without an answer there is nothing to count.
            if answers > 0 && button_ui(ui, theme, Button::framed(&close)).clicked() {
                change = Some(Asking::Close(poll.id()));
            }
            if button_ui(ui, theme, Button::framed(&void)).clicked() {
                change = Some(Asking::Void(poll.id()));
            }
            button_ui(ui, theme, Button::framed(&stay)).clicked()
        });
        let Some(change) = change else {
            return stays.inner;
        };
        self.refusal = scene.submit(Change::Ask(change)).err();
        if self.refusal.is_some() {
            return false;
        }
        self.go_on(scene);
        true
    }

    fn go_on(&self, scene: &mut StageScene<'_>) {
        match self.then {
            Then::Stage(stage) => scene.go_to_stage(stage),
            Then::Leave(Leaving::ToStart) => scene.push(Action::Leave),
            Then::Leave(Leaving::ForGood) => scene.push(Action::Close),
            Then::Stay => {}
        }
    }
}
