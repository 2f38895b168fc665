//! Closing the workshop, what still stands in the way (D3, D4), and what is kept of it (P15).

use egui::{Id, Ui};

use crate::say;
use crate::ui::screens::export::checks::{incomplete_actions, lacks};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, refusal_ui, warning_ui};
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::stage::StageKind;

/// What the last try at closing or wiping came to.
#[derive(Default)]
pub(super) struct Closing {
    refusal: Option<String>,
    /// Whether the cards are about to be wiped.
    asks_to_wipe: bool,
}

impl Closing {
    /// What stands in the way, the button, and what stays.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if scene.workshop.is_closed() {
            self.reopen_ui(ui, scene);
        } else {
            obstacles_ui(ui, scene);
            self.close_ui(ui, scene);
        }
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        rule_ui(ui, scene.theme);
        self.kept_ui(ui, scene);
    }

    fn close_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let words = say!(scene.words, "check-out-close");
        if button_ui(ui, scene.theme, Button::with_icon(&words, Icon::Lock)).clicked() {
            self.refusal = scene.submit(Change::CloseWorkshop).err();
        }
    }

    fn reopen_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let heading = say!(scene.words, "check-out-closed");
        let line = say!(scene.words, "check-out-closed-text");
        warning_ui(ui, scene.theme, MessageTone::Calm, &heading, &line);
        let words = say!(scene.words, "check-out-reopen");
        if button_ui(ui, scene.theme, Button::framed(&words)).clicked() {
            self.refusal = scene.submit(Change::ReopenWorkshop).err();
        }
    }

    fn kept_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        text::semibold_ui(ui, scene.theme, &say!(scene.words, "check-out-kept-heading"));
        let workshop = scene.workshop;
        let has_texts = workshop.ideas().any(|(number, _)| workshop.text(number).is_some());
        let said = match workshop.follow_up() {
            _ if !workshop.is_revealed() => say!(scene.words, "check-out-kept"),
            _ if !has_texts => say!(scene.words, "check-out-wiped"),
            Some(next) => say!(scene.words, "check-out-kept-until", date = scene.words.date(next.date)),
            None => say!(scene.words, "check-out-kept"),
        };
        text::quiet_ui(ui, scene.theme, &said);
        let words = say!(scene.words, "check-out-wipe");
        if has_texts && button_ui(ui, scene.theme, Button::with_icon(&words, Icon::Trash)).clicked() {
            self.asks_to_wipe = true;
        }
    }

    /// Asks before the texts are gone for good.
    pub(super) fn dialog_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if !self.asks_to_wipe {
            return;
        }
        let heading = say!(scene.words, "check-out-wipe-heading");
        let answer = dialog_ui(ui, scene.theme, Id::unique("wipe cards"), &heading, |ui| {
            text::body_ui(ui, scene.theme, &say!(scene.words, "check-out-wipe-text"));
            ui.add_space(space::SMALL);
            ui.horizontal(|ui| {
                let keep = say!(scene.words, "check-out-wipe-keep");
                let wipe = say!(scene.words, "check-out-wipe-now");
                let keeps = button_ui(ui, scene.theme, Button::framed(&keep)).clicked();
                let wipes = button_ui(ui, scene.theme, Button::with_icon(&wipe, Icon::Trash)).clicked();
                (keeps, wipes)
            })
            .inner
        });
        let (keeps, wipes) = answer.inner;
        if wipes {
            self.refusal = scene.submit(Change::Wipe).err();
        }
        self.asks_to_wipe = !(keeps || wipes || answer.is_dismissed);
    }
}

/// What to do first: a date (D4), and whole actions (D3).
fn obstacles_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    if scene.workshop.follow_up().is_none() {
        let heading = say!(scene.words, "check-out-no-date");
        let line = say!(scene.words, "check-out-no-date-text");
        warning_ui(ui, scene.theme, MessageTone::Danger, &heading, &line);
    }
    let incomplete = incomplete_actions(scene.workshop);
    if incomplete.is_empty() {
        return;
    }
    let heading = say!(scene.words, "check-out-incomplete", count = incomplete.len());
    let lines: Vec<String> = incomplete
        .iter()
        .map(|(id, missing)| lacks(scene.words, *id, missing))
        .collect();
    warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &lines.join("\n"));
    let plan = scene
        .stage_where(|stage| stage.kind == StageKind::Plan)
        .map(|stage| stage.id);
    let words = say!(scene.words, "check-out-to-plan");
    if let Some(plan) = plan
        && button_ui(ui, scene.theme, Button::framed(&words)).clicked()
    {
        scene.go_to_stage(plan);
    }
}
