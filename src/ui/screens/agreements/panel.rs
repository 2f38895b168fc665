//! What is still to be done, and what the room should know beside it.

use egui::Ui;

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::Type;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::workshop::agreement::Agreement;
use crate::workshop::consent::Consent;
use crate::workshop::ids::AgreementId;

use super::{check, next};

/// Fewer or more agreements than this are worth a word (D2).
const FEWEST: usize = 5;
const MOST: usize = 10;

/// Draws it; the agreement that was pressed is to be chosen.
pub fn ui(ui: &mut Ui, scene: &StageScene<'_>) -> Option<AgreementId> {
    let agreements = scene.workshop.agreements();
    if agreements.is_empty() {
        return None;
    }
    heading_ui(ui, scene, &say!(scene.words, "agreements-left"));
    let mut pressed = None;
    let undone: Vec<_> = agreements
        .iter()
        .filter(|(_, agreement)| next::is_undone(agreement))
        .collect();
    if undone.is_empty() {
        text::body_ui(ui, scene.theme, &say!(scene.words, "agreements-none-left"));
    }
    for (id, agreement) in &undone {
        let (icon, said) = wanted(scene, **id, agreement);
        let button = Button::plain(&said, icon);
        if button_ui(ui, scene.theme, button).clicked() {
            pressed = Some(**id);
        }
    }
    let kept = agreements.values().filter(|agreement| agreement.is_kept()).count();
    if !(FEWEST..=MOST).contains(&kept) {
        text::small_ui(ui, scene.theme, &say!(scene.words, "agreements-advice", count = kept));
    }
    if undone.iter().any(|(_, agreement)| !agreement.checks.is_empty()) {
        rule_ui(ui, scene.theme);
        heading_ui(ui, scene, &say!(scene.words, "agreements-stays-low"));
        text::body_ui(ui, scene.theme, &check::trial(scene));
    }
    rule_ui(ui, scene.theme);
    pressed
}

fn heading_ui(ui: &mut Ui, scene: &StageScene<'_>, heading: &str) {
    text::label_ui(ui, heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
}

fn wanted(scene: &StageScene<'_>, id: AgreementId, agreement: &Agreement) -> (Icon, String) {
    if scene.workshop.is_asked(id) {
        return (Icon::Phone, say!(scene.words, "asking-left", number = id.0));
    }
    if !agreement.is_worded() {
        return (Icon::Edit, say!(scene.words, "agreements-left-word", number = id.0));
    }
    match agreement.consent() {
        Consent::TalkFurther => (Icon::Note, say!(scene.words, "agreements-left-refine", number = id.0)),
        Consent::Unasked | Consent::Passed | Consent::Trial | Consent::Parked => (
            Icon::ChevronRight,
            say!(scene.words, "agreements-left-ask", number = id.0),
        ),
    }
}
