//! The reveal, wherever it is asked for: with few cards the facilitator confirms (C12).

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
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
        let (waits, shows) = question_ui(ui, scene);
        if shows {
            let seed = scene.random();
            let change = with_the_way(scene, Change::Reveal { seed, few: true });
            self.refusal = scene.submit(change).err();
        }
        self.is_asking = !(waits || shows);
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

/// Whether to wait, and whether to show them all the same.
fn question_ui(ui: &mut Ui, scene: &StageScene<'_>) -> (bool, bool) {
    let theme = scene.theme;
    let heading = say!(scene.words, "reveal-few-heading", cards = scene.workshop.card_count());
    let why = say!(scene.words, "reveal-few-why");
    let wait = say!(scene.words, "reveal-few-wait");
    let show = say!(scene.words, "reveal-few-show");
    let answer = dialog_ui(ui, theme, Id::unique("few cards"), &heading, |ui| {
        text::body_ui(ui, theme, &why);
        ui.add_space(space::SMALL);
        let row = ui.horizontal(|ui| {
            let waits = button_ui(ui, theme, Button::primary(&wait)).clicked();
            let shows = button_ui(ui, theme, Button::framed(&show)).clicked();
            (waits, shows)
        });
        row.inner
    });
    let (waits, shows) = answer.inner;
    (waits || answer.is_dismissed, shows)
}
