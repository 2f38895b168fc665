//! Closing the workshop, what still stands in the way (D3, D4), and what is kept of it (P15).

use egui::{Id, Ui};

use crate::say;
use crate::ui::screens::export::checks::{incomplete_actions, lacks};
use crate::ui::screens::retention::retention_ui;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, refusal_ui, warning_ui};
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::retention::Retention;
use crate::workshop::stage::StageKind;

/// What the last try at closing or wiping came to.
#[derive(Default)]
pub(super) struct Closing {
    refusal: Option<String>,
    /// What is asked before texts are gone for good.
    asks: Option<Asked>,
}

/// What somebody is about to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// Wipe the cards.
    Wipe,
    /// Close the workshop, with which the cards go (P15).
    CloseAndWipe,
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
        let is_asking = scene.workshop.poll().is_some();
        if is_asking {
            text::small_ui(ui, scene.theme, &say!(scene.words, "asking-before-closing"));
        }
        let close = |ui: &mut Ui| button_ui(ui, scene.theme, Button::with_icon(&words, Icon::Lock)).clicked();
        if !ui.add_enabled_ui(!is_asking, close).inner {
            return;
        }
        let wipes = scene.workshop.retention() == Retention::AfterClose && scene.workshop.holds_card_texts();
        if wipes && scene.would_refuse(&close_and_wipe()).is_none() {
            self.asks = Some(Asked::CloseAndWipe);
        } else {
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

    fn kept_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        text::semibold_ui(ui, scene.theme, &say!(scene.words, "check-out-kept-heading"));
        text::quiet_ui(ui, scene.theme, &kept(scene));
        if scene.workshop.is_revealed() && !scene.workshop.holds_card_texts() {
            return; // Nothing is left to choose.
        }
        if let Some(refusal) = retention_ui(ui, scene, "check-out") {
            self.refusal = Some(refusal);
        }
        let words = say!(scene.words, "check-out-wipe");
        let has_texts = scene.workshop.holds_card_texts();
        if has_texts && button_ui(ui, scene.theme, Button::with_icon(&words, Icon::Trash)).clicked() {
            self.asks = Some(Asked::Wipe);
        }
    }

    /// Asks before the texts are gone for good.
    pub(super) fn dialog_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let Some(asked) = self.asks else {
            return;
        };
        let (heading, keep, wipe) = asked.words(scene);
        let question = Question {
            id: Id::unique("wipe cards"),
            heading: &heading,
            first: Button::framed(&keep),
            second: Button::with_icon(&wipe, Icon::Trash),
        };
        let answer = question_ui(ui, scene.theme, question, |ui| {
            text::body_ui(ui, scene.theme, &say!(scene.words, "check-out-wipe-text"));
            if !scene.workshop.is_revealed() {
                text::body_ui(ui, scene.theme, &say!(scene.words, "retention-unread"));
            }
        });
        if answer == Some(Answer::Second) {
            self.refusal = scene.submit(asked.change()).err();
        }
        if answer.is_some() {
            self.asks = None;
        }
    }
}

impl Asked {
    /// The heading, and the two answers.
    fn words(self, scene: &StageScene<'_>) -> (String, String, String) {
        let words = scene.words;
        match self {
            Self::Wipe => (
                say!(words, "check-out-wipe-heading"),
                say!(words, "check-out-wipe-keep"),
                say!(words, "check-out-wipe-now"),
            ),
            Self::CloseAndWipe => (
                say!(words, "retention-close-heading"),
                say!(words, "retention-later"),
                say!(words, "retention-close-now"),
            ),
        }
    }

    fn change(self) -> Change {
        match self {
            Self::Wipe => Change::Wipe,
            Self::CloseAndWipe => close_and_wipe(),
        }
    }
}

/// As one change: closed and wiped, or neither.
fn close_and_wipe() -> Change {
    Change::All(vec![Change::CloseWorkshop, Change::Wipe])
}

/// What stays and what goes, and when.
fn kept(scene: &StageScene<'_>) -> String {
    let (workshop, words) = (scene.workshop, scene.words);
    if workshop.is_revealed() && !workshop.holds_card_texts() {
        return say!(words, "check-out-wiped");
    }
    match (workshop.wipe_due(), workshop.retention()) {
        (Some(due), _) => say!(words, "check-out-kept-until", date = words.date(due)),
        (None, Retention::AfterClose) => say!(words, "retention-at-close"),
        (None, Retention::AfterFollowUp | Retention::AfterDays90) => say!(words, "check-out-kept"),
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
