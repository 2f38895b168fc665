//! Before the reveal: the cards are still closed, and here is where they are opened.

use egui::Ui;

use crate::say;
use crate::ui::dialogs::reveal::Reveal;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::ids::StageId;
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

/// Takes it.
pub(super) fn take_step(scene: &mut StageScene<'_>, reveal: &mut Reveal) {
    match reading(scene) {
        Some(stage) => scene.go_to_stage(stage),
        None => reveal.begin(scene),
    }
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
    if let Some(why) = screen.reveal.refusal() {
        refusal_ui(ui, scene.theme, why);
    }
    screen.reveal.ui(ui, scene);
}
