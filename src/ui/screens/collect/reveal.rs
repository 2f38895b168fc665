//! The reveal (C12): from the last collecting stage to the first that reads.

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

/// What the facilitator says of few cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Few {
    /// They are shown all the same.
    Reveal,
    /// More are written first.
    Write,
}

/// Whether the cards are shown next: no other stage collects after this one.
pub(super) fn is_next(scene: &StageScene<'_>) -> bool {
    if scene.workshop.is_revealed() {
        return false;
    }
    let here = scene.workshop.stage().map(|stage| stage.id);
    let ahead = scene
        .workshop
        .agenda()
        .iter()
        .skip_while(|stage| Some(stage.id) != here);
    let collects = |stage: &Stage| matches!(stage.kind, StageKind::Collect(_));
    !ahead.skip(1).any(collects)
}

/// Whether there are so few that who wrote what may be guessed.
pub(super) fn are_few(scene: &StageScene<'_>) -> bool {
    let change = Change::Reveal { seed: 0, few: false };
    matches!(scene.would_refuse(&change), Some(Refusal::TooFewCards { .. }))
}

/// Shows the cards and goes where they are read, as one change; a break between is left to the facilitator.
pub(super) fn reveal(scene: &mut StageScene<'_>, few: Few) -> Result<(), String> {
    let seed = scene.random();
    let mut changes = vec![Change::Reveal {
        seed,
        few: few == Few::Reveal,
    }];
    let of = |kind: StageKind| scene.stage_where(move |stage| stage.kind == kind);
    if let Some(stage) = of(StageKind::Read).or_else(|| of(StageKind::Cluster)) {
        changes.push(Change::MoveTo(stage.id));
    }
    scene.submit(Change::All(changes))
}

/// C12: with fewer than five cards the facilitator confirms.
pub(super) fn few_ui(ui: &mut Ui, scene: &StageScene<'_>) -> Option<Few> {
    let theme = scene.theme;
    let heading = say!(scene.words, "collect-few-heading", count = scene.workshop.card_count());
    let why = say!(scene.words, "collect-few-why");
    let (write, show) = (
        say!(scene.words, "collect-few-write"),
        say!(scene.words, "collect-few-show"),
    );
    let answer = dialog_ui(ui, theme, Id::unique("few cards"), &heading, |ui| {
        text::body_ui(ui, theme, &why);
        ui.add_space(space::SMALL);
        let row = ui.horizontal(|ui| {
            let write = button_ui(ui, theme, Button::primary(&write)).clicked();
            let show = button_ui(ui, theme, Button::framed(&show)).clicked();
            (write, show)
        });
        row.inner
    });
    let (write, show) = answer.inner;
    if show {
        Some(Few::Reveal)
    } else {
        (write || answer.is_dismissed).then_some(Few::Write)
    }
}
