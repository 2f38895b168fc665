//! A round is declared void: all its ballots go, after a word was typed (V9).

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::RoundId;

/// Its drafts.
#[derive(Default)]
pub(super) struct VoidDialog {
    typed: String,
    was_seen: bool,
    refusal: Option<String>,
}

impl VoidDialog {
    /// Over the screen; true once it is answered.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: RoundId) -> bool {
        let theme = scene.theme;
        let word = say!(scene.words, "vote-void-word");
        let heading = say!(scene.words, "vote-void-heading");
        let why = say!(scene.words, "vote-void-why");
        let label = say!(scene.words, "vote-void-type", word = word.as_str());
        let (keep, void) = (say!(scene.words, "vote-void-keep"), say!(scene.words, "vote-void-now"));
        let answer = dialog_ui(ui, theme, Id::unique("vote void"), &heading, |ui| {
            text::body_ui(ui, theme, &why);
            let field = field_ui(ui, theme, Id::unique("void word"), &label, &mut self.typed);
            if !std::mem::replace(&mut self.was_seen, true) {
                field.request_focus();
            }
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
            ui.add_space(space::SMALL);
            let is_typed = self.typed.trim().to_lowercase() == word.to_lowercase();
            ui.horizontal(|ui| {
                let keeps = button_ui(ui, theme, Button::framed(&keep)).clicked();
                let voids = ui.add_enabled_ui(is_typed, |ui| button_ui(ui, theme, Button::framed(&void)).clicked());
                (keeps, voids.inner)
            })
            .inner
        });
        let (keeps, voids) = answer.inner;
        if voids {
            self.refusal = scene.submit(Change::Vote(Vote::Void(round))).err();
            return self.refusal.is_none();
        }
        keeps || answer.is_dismissed
    }
}
