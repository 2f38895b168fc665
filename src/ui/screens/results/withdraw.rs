//! An idea is withdrawn after the vote, with a reason that is printed (V18).

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::idea::IdeaStatus;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::text::Line;

/// Its drafts.
pub(super) struct WithdrawDialog {
    number: IdeaNumber,
    reason: String,
    was_seen: bool,
    refusal: Option<String>,
}

impl WithdrawDialog {
    /// For this idea.
    pub(super) fn new(number: IdeaNumber) -> Self {
        Self {
            number,
            reason: String::new(),
            was_seen: false,
            refusal: None,
        }
    }

    /// Over the screen; true once it is answered.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let theme = scene.theme;
        let heading = say!(scene.words, "results-withdraw-heading", number = self.number.0);
        let words = scene.workshop.text(self.number).map_or("", |text| text.as_str());
        let why = say!(scene.words, "results-withdraw-why");
        let label = say!(scene.words, "results-withdraw-reason");
        let keep = say!(scene.words, "results-withdraw-keep");
        let now = say!(scene.words, "results-withdraw-now");
        let answer = dialog_ui(ui, theme, Id::unique("results withdraw"), &heading, |ui| {
            text::semibold_ui(ui, theme, words);
            text::body_ui(ui, theme, &why);
            let field = field_ui(ui, theme, Id::unique("withdraw reason"), &label, &mut self.reason);
            if !std::mem::replace(&mut self.was_seen, true) {
                field.request_focus();
            }
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
            ui.add_space(space::SMALL);
            ui.horizontal(|ui| {
                let keeps = button_ui(ui, theme, Button::framed(&keep)).clicked();
                let is_told = !self.reason.trim().is_empty();
                let withdraws = ui.add_enabled_ui(is_told, |ui| button_ui(ui, theme, Button::framed(&now)).clicked());
                (keeps, withdraws.inner)
            })
            .inner
        });
        let (keeps, withdraws) = answer.inner;
        if withdraws {
            self.refusal = match Line::parse(&self.reason) {
                Ok(reason) => scene
                    .submit(Change::SetStatus(self.number, IdeaStatus::Withdrawn(reason)))
                    .err(),
                Err(refusal) => Some(scene.words.text_refusal(refusal)),
            };
            return self.refusal.is_none();
        }
        keeps || answer.is_dismissed
    }
}
