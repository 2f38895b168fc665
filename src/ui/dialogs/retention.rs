//! The day has come on which the texts of the cards should go (P15): asked when the workshop is opened, and only asked.

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
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
        let answer = dialog_ui(ui, theme, Id::unique("retention"), &heading, |ui| {
            text::body_ui(ui, theme, &why);
            text::quiet_ui(ui, theme, &say!(words, "retention-due-later"));
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
            ui.add_space(space::SMALL);
            let (later, wipe) = (say!(words, "retention-later"), say!(words, "check-out-wipe-now"));
            ui.horizontal(|ui| {
                let waits = button_ui(ui, theme, Button::framed(&later)).clicked();
                let wipes = button_ui(ui, theme, Button::with_icon(&wipe, Icon::Trash)).clicked();
                (waits, wipes)
            })
            .inner
        });
        let (waits, wipes) = answer.inner;
        if wipes {
            self.refusal = scene.submit(Change::Wipe).err();
        }
        let is_wiped = wipes && self.refusal.is_none();
        is_wiped || waits || answer.is_dismissed
    }
}
