//! What to look at once more before something leaves the app: warnings first, then what is well.

use egui::{Sense, Ui, vec2};

use super::keep::heading_ui;
use crate::say;
use crate::ui::days::days_after;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::action::Lack;
use crate::workshop::consent::Consent;
use crate::workshop::ids::ActionId;

/// Who has a first result within so many days has a quick win (D4).
const QUICK: u64 = 30;

/// One thing to look at.
pub(super) struct Warning {
    tone: MessageTone,
    heading: String,
    line: String,
}

impl Warning {
    fn new(heading: String, line: String) -> Self {
        Self {
            tone: MessageTone::Warning,
            heading,
            line,
        }
    }
}

/// All there is to look at, and what is well.
pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, parts: &[&str]) {
    let warnings = warnings(scene, parts);
    let heading = if warnings.is_empty() {
        say!(scene.words, "export-all-well")
    } else {
        say!(scene.words, "export-check-heading")
    };
    heading_ui(ui, scene, &heading);
    for Warning { tone, heading, line } in &warnings {
        warning_ui(ui, scene.theme, *tone, heading, line);
    }
    for fine in fine(scene) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
            Icon::Tick.paint(ui.painter(), rect.center(), scene.theme.quiet);
            ui.vertical(|ui| text::quiet_ui(ui, scene.theme, &fine));
        });
    }
}

/// Open actions that still lack something (D3).
pub(in crate::ui) fn incomplete_actions(workshop: &Workshop) -> Vec<(ActionId, Vec<Lack>)> {
    let open = workshop.actions().iter().filter(|(_, action)| action.status.is_open());
    let lacking = open.map(|(id, action)| (*id, action.lacks()));
    lacking.filter(|(_, lacks)| !lacks.is_empty()).collect()
}

/// "A3 lacks: an owner, a due date".
pub(in crate::ui) fn lacks(words: &Words, id: ActionId, lacks: &[Lack]) -> String {
    let each = lacks.iter().map(|lack| match lack {
        Lack::What => say!(words, "export-lack-what"),
        Lack::Owner => say!(words, "export-lack-owner"),
        Lack::FirstStep => say!(words, "export-lack-first-step"),
        Lack::Due => say!(words, "export-lack-due"),
        Lack::DoneWhen => say!(words, "export-lack-done-when"),
    });
    let missing: Vec<String> = each.collect();
    say!(words, "export-lacks", number = id.0, missing = missing.join(", "))
}

/// What to look at, the worst first.
pub(super) fn warnings(scene: &StageScene<'_>, parts: &[&str]) -> Vec<Warning> {
    let words = scene.words;
    let mut warnings = plan_warnings(words, scene.workshop);
    let risk = scene.export.risk.as_ref();
    warnings.extend(risk.map(|risk| Warning::new(risk.heading(words), risk.of_document(words))));
    warnings.extend(room_warnings(words, scene.workshop));
    if parts.contains(&"runsheet") {
        warnings.push(Warning::new(
            say!(words, "export-run-sheet"),
            say!(words, "export-run-sheet-text"),
        ));
    }
    warnings
}

/// D3, D4
fn plan_warnings(words: &Words, workshop: &Workshop) -> Vec<Warning> {
    let incomplete = incomplete_actions(workshop).into_iter().map(|(id, missing)| Warning {
        tone: MessageTone::Danger,
        ..Warning::new(lacks(words, id, &missing), say!(words, "export-lacks-text"))
    });
    let mut warnings: Vec<Warning> = incomplete.collect();
    if workshop.follow_up().is_none() {
        warnings.push(Warning::new(
            say!(words, "export-no-follow-up"),
            say!(words, "export-no-follow-up-text"),
        ));
    }
    let soon = days_after(workshop.held_on(), QUICK);
    let mut dues = workshop.actions().values().filter_map(|action| action.due);
    if workshop.actions().is_empty() {
        warnings.push(Warning::new(say!(words, "export-no-plan"), String::new()));
    } else if !dues.any(|due| due <= soon) {
        warnings.push(Warning::new(
            say!(words, "export-no-quick-win"),
            say!(words, "export-no-quick-win-text"),
        ));
    }
    warnings
}

/// V20, V22, V23
fn room_warnings(words: &Words, workshop: &Workshop) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if !workshop.is_decided() {
        warnings.push(Warning::new(
            say!(words, "export-undecided"),
            say!(words, "export-undecided-text"),
        ));
    }
    let is_open = |consent| matches!(consent, Consent::Unasked | Consent::TalkFurther);
    let agreements = workshop.agreements().values();
    let drafts = agreements.filter(|agreement| is_open(agreement.consent())).count();
    if drafts > 0 {
        warnings.push(Warning::new(
            say!(words, "export-drafts", count = drafts),
            say!(words, "export-drafts-text"),
        ));
    }
    let absent = workshop.intake().absent_count();
    if absent > 0 {
        let until = workshop.intake().provisional_until();
        let dated = until.map(|until| say!(words, "export-provisional-until", date = words.date(until)));
        let heading = dated.unwrap_or_else(|| say!(words, "export-provisional"));
        warnings.push(Warning::new(
            heading,
            say!(words, "export-provisional-text", count = absent),
        ));
    }
    if workshop.too_many_absent() {
        let people = workshop.people();
        warnings.push(Warning::new(
            say!(words, "export-many-absent"),
            say!(words, "export-many-absent-text", count = absent, people = people),
        ));
    }
    warnings
}

/// What is well.
fn fine(scene: &StageScene<'_>) -> Vec<String> {
    let words = scene.words;
    let mut fine = Vec::new();
    if let Some(next) = scene.workshop.follow_up() {
        fine.push(say!(
            words,
            "export-follow-up",
            date = words.short_weekday_date(next.date)
        ));
    }
    if !scene.workshop.actions().is_empty() && incomplete_actions(scene.workshop).is_empty() {
        fine.push(say!(words, "export-plan-whole"));
    }
    fine.push(say!(words, "export-no-names"));
    fine
}
