//! A workshop that was closed while a round was open, or its result not final: asked about when it is opened again.

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
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
struct Asked {
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
        let asked = asked(scene);
        let question = Question {
            id: Id::unique("unsettled"),
            heading: &asked.heading,
            first: Button::primary(&asked.go),
            second: Button::framed(&asked.other),
        };
        let answer = question_ui(ui, theme, question, |ui| {
            text::body_ui(ui, theme, &asked.text);
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
        });
        match (answer, asked.open) {
            (Some(Answer::First), Some(_)) => go_to(scene, StageKind::Vote),
            (Some(Answer::First), None) => go_to(scene, StageKind::Results),
            (Some(Answer::Second), Some(round)) => {
                self.refusal = scene.submit(Change::Vote(Vote::Close(round))).err();
                if self.refusal.is_some() {
                    return false;
                }
                go_to(scene, StageKind::Vote);
            }
            (Some(Answer::Second | Answer::Dismissed) | None, _) => {}
        }
        answer.is_some()
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

fn asked(scene: &StageScene<'_>) -> Asked {
    let words = scene.words;
    match scene.workshop.open_round() {
        Some(round) => Asked {
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
        None => Asked {
            heading: say!(words, "recovery-result"),
            text: say!(words, "recovery-result-text"),
            go: say!(words, "recovery-result-go"),
            other: say!(words, "recovery-result-later"),
            open: None,
        },
    }
}
