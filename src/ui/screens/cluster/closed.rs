//! Before the reveal: the cards are still closed, and here is where they are opened.

use egui::Ui;

use crate::say;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::ids::StageId;
use crate::workshop::refusal::Refusal;
use crate::workshop::stage::StageKind;

use super::ClusterScreen;

/// To where the cards are read, or the reveal itself in an agenda without it.
pub(super) fn step(scene: &StageScene<'_>) -> Step {
    let reveals = reading(scene).is_none();
    match (reveals, scene.workshop.card_count()) {
        (true, 0) => Step::possible(say!(scene.words, "groups-no-cards")),
        (true, _) => Step::next(say!(scene.words, "groups-reveal")),
        (false, _) => Step::next(say!(scene.words, "groups-to-reading")),
    }
}

/// Takes it; true if so few cards must be asked about first (C12).
pub(super) fn take_step(scene: &mut StageScene<'_>) -> bool {
    if let Some(stage) = reading(scene) {
        scene.go_to_stage(stage);
        return false;
    }
    let seed = scene.random();
    let reveal = Change::Reveal { seed, few: false };
    if matches!(scene.would_refuse(&reveal), Some(Refusal::TooFewCards { .. })) {
        return true;
    }
    scene.submit(reveal).ok(); // Without any card there is nothing to show, and the button says so.
    false
}

fn reading(scene: &StageScene<'_>) -> Option<StageId> {
    let stage = scene.stage_where(|stage| stage.kind == StageKind::Read)?;
    Some(stage.id)
}

pub(super) fn ui(ui: &mut Ui, scene: &mut StageScene<'_>, screen: &mut ClusterScreen) {
    ui.spacing_mut().item_spacing.y = space::MEDIUM;
    text::title_ui(ui, scene.theme, &say!(scene.words, "groups-title"));
    let cards = scene.workshop.card_count();
    text::body_ui(ui, scene.theme, &say!(scene.words, "groups-closed", cards = cards));
    if cards == 0 && reading(scene).is_none() {
        return;
    }
    let go = if reading(scene).is_some() {
        say!(scene.words, "groups-closed-read")
    } else {
        say!(scene.words, "groups-closed-reveal")
    };
    if button_ui(ui, scene.theme, Button::framed(&go)).clicked() {
        screen.take_step(scene);
    }
}
