//! A workshop that was closed while a round was open, or its result not final: asked about when it is opened again.

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::RoundId;
use crate::workshop::stage::{Stage, StageKind};

/// The question at opening. Put away, everything stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnsettledDialog {
    /// Why closing the vote was refused.
    refusal: Option<String>,
}

/// What is asked, and both answers.
struct Question {
    heading: String,
    text: String,
    /// To the stage where it is settled.
    go: String,
    other: String,
    /// The round that the other answer closes; without one it only waits.
    open: Option<RoundId>,
}

impl UnsettledDialog {
    /// Over the screen; true once it is answered.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let theme = scene.theme;
        let question = question(scene);
        let answer = dialog_ui(ui, theme, Id::unique("unsettled"), &question.heading, |ui| {
            text::body_ui(ui, theme, &question.text);
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
            ui.add_space(space::SMALL);
            ui.horizontal(|ui| {
                let goes = button_ui(ui, theme, Button::primary(&question.go)).clicked();
                let others = button_ui(ui, theme, Button::framed(&question.other)).clicked();
                (goes, others)
            })
            .inner
        });
        let (goes, others) = answer.inner;
        if others && let Some(round) = question.open {
            self.refusal = scene.submit(Change::Vote(Vote::Close(round))).err();
        }
        let is_answered = goes || others && self.refusal.is_none();
        let is_open = question.open.is_some();
        if is_answered && (goes || is_open) {
            let kind = if is_open { StageKind::Vote } else { StageKind::Results };
            go_to(scene, kind);
        }
        is_answered || answer.is_dismissed
    }
}

/// To the last stage of a kind up to here; where there is none, the room went ahead of it.
fn go_to(scene: &mut StageScene<'_>, kind: StageKind) {
    let is_it = |stage: &Stage| stage.kind == kind;
    let agenda = scene.workshop.agenda();
    let here = scene.workshop.stage().map(|stage| stage.id);
    let at = agenda.iter().position(|stage| Some(stage.id) == here).unwrap_or(0);
    let before = agenda.iter().take(at + 1).filter(|stage| is_it(stage)).last();
    if let Some(stage) = before.or_else(|| scene.stage_where(is_it)).map(|stage| stage.id) {
        scene.go_to_stage(stage);
    }
}

fn question(scene: &StageScene<'_>) -> Question {
    let words = scene.words;
    match scene.workshop.open_round() {
        Some(round) => Question {
            heading: say!(words, "recovery-vote"),
            text: say!(
                words,
                "recovery-vote-text",
                ballots = round.turnout().total(),
                people = round.people()
            ),
            go: say!(words, "recovery-vote-go-on"),
            other: say!(words, "recovery-vote-close"),
            open: Some(round.id()),
        },
        None => Question {
            heading: say!(words, "recovery-result"),
            text: say!(words, "recovery-result-text"),
            go: say!(words, "recovery-result-go"),
            other: say!(words, "recovery-result-later"),
            open: None,
        },
    }
}
