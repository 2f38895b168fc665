//! The day has come on which the texts of the cards should go (P15): asked when the workshop is opened, and only asked.

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::change::Change;

/// The question at opening. "Not yet" keeps everything: it is asked again at the next opening.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RetentionDialog {
    /// Why wiping was refused.
    refusal: Option<String>,
}

impl RetentionDialog {
    /// Over the screen; true once it is answered.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let Some(due) = scene.workshop.wipe_due() else {
            return true; // Wiped in the meantime.
        };
        let (theme, words) = (scene.theme, scene.words);
        let why = say!(words, "retention-due-text", date = words.date(due));
        let heading = say!(words, "retention-due-heading");
        let (later, wipe) = (say!(words, "retention-later"), say!(words, "check-out-wipe-now"));
        let question = Question {
            id: Id::unique("retention"),
            heading: &heading,
            first: Button::framed(&later),
            second: Button::with_icon(&wipe, Icon::Trash),
        };
        let answer = question_ui(ui, theme, question, |ui| {
            text::body_ui(ui, theme, &why);
            text::quiet_ui(ui, theme, &say!(words, "retention-due-later"));
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
        });
        if answer == Some(Answer::Second) {
            self.refusal = scene.submit(Change::Wipe).err();
            return self.refusal.is_none();
        }
        answer.is_some()
    }
}
