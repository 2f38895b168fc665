//! The reveal, wherever it is asked for: with few cards the facilitator confirms (C12).

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::refusal::Refusal;
use crate::workshop::stage::{Stage, StageKind};

/// A reveal on its way: whether so few cards are asked about, and why it was refused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reveal {
    is_asking: bool,
    refusal: Option<String>,
}

impl Reveal {
    /// Shows the cards, or asks first if there are so few that who wrote what may be guessed.
    pub fn begin(&mut self, scene: &mut StageScene<'_>) {
        let seed = scene.random();
        let change = with_the_way(scene, Change::Reveal { seed, few: false });
        if matches!(scene.would_refuse(&change), Some(Refusal::TooFewCards { .. })) {
            self.is_asking = true;
        } else {
            self.refusal = scene.submit(change).err();
        }
    }

    /// Why the cards could not be shown.
    pub fn refusal(&self) -> Option<&str> {
        self.refusal.as_deref()
    }

    /// The question, while it is asked; true in the frame in which it is answered.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        if !self.is_asking {
            return false;
        }
        let answer = few_ui(ui, scene);
        if answer == Some(Answer::Second) {
            let seed = scene.random();
            let change = with_the_way(scene, Change::Reveal { seed, few: true });
            self.refusal = scene.submit(change).err();
        }
        self.is_asking = answer.is_none();
        !self.is_asking
    }
}

/// Whoever shows the cards while they are collected goes where they are read, as one change; a break between is left to
/// the facilitator.
fn with_the_way(scene: &StageScene<'_>, reveal: Change) -> Change {
    let collects = |stage: &Stage| matches!(stage.kind, StageKind::Collect(_));
    let of = |kind: StageKind| scene.stage_where(move |stage| stage.kind == kind);
    let reads = of(StageKind::Read).or_else(|| of(StageKind::Cluster));
    match reads {
        Some(stage) if scene.workshop.stage().is_some_and(collects) => {
            Change::All(vec![reveal, Change::MoveTo(stage.id)])
        }
        Some(_) | None => reveal,
    }
}

/// Whether to wait, or to show them all the same.
fn few_ui(ui: &mut Ui, scene: &StageScene<'_>) -> Option<Answer> {
    let theme = scene.theme;
    let heading = say!(scene.words, "reveal-few-heading", cards = scene.workshop.card_count());
    let why = say!(scene.words, "reveal-few-why");
    let wait = say!(scene.words, "reveal-few-wait");
    let show = say!(scene.words, "reveal-few-show");
    let question = Question {
        id: Id::unique("few cards"),
        heading: &heading,
        first: Button::primary(&wait),
        second: Button::framed(&show),
    };
    question_ui(ui, theme, question, |ui| {
        text::body_ui(ui, theme, &why);
    })
}
