//! The fist of five under the sheet, and what came out of it (V23).

use egui::{Align, Id, Layout, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::fist::{FistWords, fist_ui};
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::agreement::Agreement;
use crate::workshop::consent::{Check, Consent};
use crate::workshop::ids::AgreementId;

use super::draft::HandsDraft;

/// Where the hands of an agreement are typed.
pub fn hands_id(id: AgreementId) -> Id {
    Id::unique(("agreement hands", id.0))
}

/// Where the reason of an objection is typed.
pub fn reason_id(id: AgreementId) -> Id {
    Id::unique(("agreement reason", id.0))
}

/// The people in the room; 0 if not known.
fn present(scene: &StageScene<'_>) -> u32 {
    let workshop = scene.workshop;
    workshop.people().saturating_sub(workshop.intake().absent_count())
}

/// Draws the hands, as they are counted or as they were; true if a number changed.
pub fn ui(ui: &mut Ui, scene: &StageScene<'_>, id: AgreementId, agreement: &Agreement, draft: &mut HandsDraft) -> bool {
    let is_open = agreement.consent() == Consent::Unasked;
    let mut shown = match agreement.checks.last() {
        Some(last) if !is_open => last.hands,
        Some(_) | None => draft.hands,
    };
    heading_ui(ui, scene, shown.iter().copied().fold(0, u32::saturating_add));
    let words = fist_words(scene.words);
    let changed = ui
        .add_enabled_ui(is_open, |ui| fist_ui(ui, scene.theme, hands_id(id), &words, &mut shown))
        .inner;
    if changed {
        draft.hands = shown;
    }
    let objections = draft.hands.first().copied().unwrap_or(0);
    if is_open && objections > 0 {
        let label = say!(scene.words, "agreements-reason");
        let reason = field_ui(ui, scene.theme, reason_id(id), &label, &mut draft.reason);
        if reason.gained_focus() {
            reason.scroll_to_me(None);
        }
    }
    outcome_ui(ui, scene, agreement);
    changed
}

fn heading_ui(ui: &mut Ui, scene: &StageScene<'_>, hands: u32) {
    let present = present(scene);
    let counted = if present == 0 {
        say!(scene.words, "agreements-hands", hands = hands)
    } else {
        say!(scene.words, "agreements-hands-of", hands = hands, present = present)
    };
    ui.horizontal(|ui| {
        text::lead_ui(ui, scene.theme, &say!(scene.words, "agreements-fist"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            text::quiet_ui(ui, scene.theme, &counted);
        });
    });
    ui.add_space(space::TINY);
}

fn fist_words(words: &Words) -> FistWords {
    FistWords {
        fields: [0, 1, 2, 3, 4, 5].map(|fingers| say!(words, "agreements-hands-at", fingers = fingers)),
        more: [0, 1, 2, 3, 4, 5].map(|fingers| say!(words, "agreements-hand-more", fingers = fingers)),
        meanings: [
            say!(words, "agreements-objection"),
            say!(words, "agreements-talk-first"),
            say!(words, "agreements-support"),
        ],
    }
}

/// What the last check means, and what to do next.
fn outcome_ui(ui: &mut Ui, scene: &StageScene<'_>, agreement: &Agreement) {
    let Some(last) = agreement.checks.last() else {
        return;
    };
    let words = scene.words;
    let (tone, heading, line) = match agreement.consent() {
        Consent::Unasked => (
            MessageTone::Calm,
            say!(words, "agreements-again-heading"),
            say!(words, "agreements-again-text"),
        ),
        Consent::Passed => (
            MessageTone::Calm,
            say!(words, "agreements-passed-heading"),
            say!(words, "agreements-passed-text"),
        ),
        Consent::TalkFurther => (
            MessageTone::Warning,
            talk_heading(words, last),
            say!(words, "agreements-talk-text"),
        ),
        Consent::Trial => (
            MessageTone::Warning,
            say!(words, "agreements-trial-heading"),
            trial(scene),
        ),
        Consent::Parked => (
            MessageTone::Warning,
            say!(words, "agreements-parked-heading"),
            say!(words, "agreements-parked-text"),
        ),
    };
    ui.add_space(space::SMALL);
    warning_ui(ui, scene.theme, tone, &heading, &line);
    for reason in &last.reasons {
        let said = say!(words, "agreements-reason-was", reason = reason.as_str());
        text::small_ui(ui, scene.theme, &said);
    }
}

fn talk_heading(words: &Words, check: &Check) -> String {
    let objections = check.objections();
    if objections > 0 {
        return say!(words, "agreements-objections", count = objections);
    }
    let low = check.people().saturating_sub(check.willing());
    say!(words, "agreements-low", count = low)
}

/// What becomes of an agreement with a 1 or a 2 after its refinement.
pub fn trial(scene: &StageScene<'_>) -> String {
    let follow_up = scene.workshop.follow_up();
    follow_up.map_or_else(
        || say!(scene.words, "agreements-trial-text"),
        |follow_up| {
            let date = scene.words.day_month(follow_up.date);
            say!(scene.words, "agreements-trial-until", date = date)
        },
    )
}
