//! The fist of five under the sheet, and what came out of it (V23).

use egui::{Align, Id, Label, Layout, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::screens::answering::{self, Kind};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::quiet_icon_button_ui;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::fist::{FistWords, fist_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::agreement::Agreement;
use crate::workshop::consent::{Check, CheckWay, Consent};
use crate::workshop::ids::AgreementId;
use crate::workshop::text::Line;

use super::draft::HandsDraft;

/// Where the hands of an agreement are typed.
pub fn hands_id(id: AgreementId) -> Id {
    Id::unique(("agreement hands", id.0))
}

/// Where the reason of an objection is typed.
pub fn reason_id(id: AgreementId) -> Id {
    Id::unique(("agreement reason", id.0))
}

/// What was done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touched {
    /// A number changed.
    Hands,
    /// The phones are to be asked instead.
    Phones,
}

/// Draws the hands, as they are counted or as they were.
pub fn ui(
    ui: &mut Ui,
    scene: &mut StageScene<'_>,
    id: AgreementId,
    agreement: &Agreement,
    draft: &mut HandsDraft,
) -> Option<Touched> {
    let is_open = agreement.consent() == Consent::Unasked;
    let last = agreement.checks.last().filter(|_| !is_open);
    let hands = last.map_or(draft.hands, |last| last.hands);
    heading_ui(ui, scene, &counted(scene, last, &hands));
    let is_asking = is_open && agreement.is_worded();
    let asks = is_asking && answering::ask_ui(ui, scene, Kind::Hands);
    if !is_open {
        outcome_ui(ui, scene, agreement); // What the group talks about comes before what was counted.
        ui.add_space(space::SMALL);
    }
    let shown = last.map_or(Some(hands), Check::shown_hands);
    let is_changed = if let Some(hands) = shown {
        hands_ui(ui, scene, id, (hands, is_open), draft)
    } else {
        text::small_ui(ui, scene.theme, &say!(scene.words, "asking-few"));
        false
    };
    let objections = draft.hands.first().copied().unwrap_or(0);
    if is_open && objections > 0 {
        let label = say!(scene.words, "agreements-reason");
        let reason = field_ui(ui, scene.theme, reason_id(id), &label, &mut draft.reason);
        if reason.gained_focus() {
            reason.scroll_to_me(None);
        }
    }
    if is_open {
        outcome_ui(ui, scene, agreement);
    }
    match (asks, is_changed) {
        (true, _) => Some(Touched::Phones),
        (false, true) => Some(Touched::Hands),
        (false, false) => None,
    }
}

/// True if a number changed.
fn hands_ui(
    ui: &mut Ui,
    scene: &StageScene<'_>,
    id: AgreementId,
    (mut hands, is_open): ([u32; 6], bool),
    draft: &mut HandsDraft,
) -> bool {
    let words = fist_words(scene.words);
    let fist = ui.add_enabled_ui(is_open, |ui| fist_ui(ui, scene.theme, hands_id(id), &words, &mut hands));
    if fist.inner {
        draft.hands = hands;
    }
    fist.inner
}

/// How many hands there are, or answers.
fn counted(scene: &StageScene<'_>, last: Option<&Check>, hands: &[u32; 6]) -> String {
    let (words, present) = (scene.words, answering::present(scene));
    let hands = hands.iter().copied().fold(0, u32::saturating_add);
    match last.map(|last| last.way) {
        Some(CheckWay::Secret) => say!(words, "asking-counted", answers = hands),
        Some(CheckWay::Hands) | None if present == 0 => say!(words, "agreements-hands", hands = hands),
        Some(CheckWay::Hands) | None => say!(words, "agreements-hands-of", hands = hands, present = present),
    }
}

fn heading_ui(ui: &mut Ui, scene: &StageScene<'_>, counted: &str) {
    ui.horizontal(|ui| {
        text::lead_ui(ui, scene.theme, &say!(scene.words, "agreements-fist"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            text::quiet_ui(ui, scene.theme, counted);
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
fn outcome_ui(ui: &mut Ui, scene: &mut StageScene<'_>, agreement: &Agreement) {
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
    reasons_ui(ui, scene, last);
}

/// Why some object, to be read from a step away: the group talks about it (V23).
fn reasons_ui(ui: &mut Ui, scene: &mut StageScene<'_>, last: &Check) {
    let reasons: Vec<&Line> = last.reasons.iter().filter(|reason| !reason.is_empty()).collect();
    if reasons.is_empty() {
        return;
    }
    ui.add_space(space::TINY);
    let heading = say!(scene.words, "wall-reasons");
    text::semibold_ui(ui, scene.theme, &heading);
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = size::QUIET; // A line stands in the middle of its button.
        for reason in reasons {
            reason_ui(ui, scene, last.way, reason);
        }
    });
}

/// A reason; what came from a phone can be taken away (C11).
fn reason_ui(ui: &mut Ui, scene: &mut StageScene<'_>, way: CheckWay, reason: &Line) {
    let said = say!(scene.words, "wall-reason", reason = reason.as_str());
    let format = Type::Lead.format(Weight::Regular, scene.theme.ink);
    if way == CheckWay::Hands {
        text::balanced_ui(ui, &said, &format);
        return;
    }
    let name = say!(scene.words, "unsay-name", said = reason.as_str());
    ui.horizontal(|ui| {
        let width = ui.available_width() - size::QUIET - space::SMALL;
        let said = text::balanced(ui, &said, &format, width, usize::MAX);
        ui.add(Label::new(said));
        if quiet_icon_button_ui(ui, scene.theme, Icon::Cross, &name).clicked() {
            scene.push(Action::AskUnsay(reason.clone()));
        }
    });
}

fn talk_heading(words: &Words, check: &Check) -> String {
    if check.shown_hands().is_none() {
        return say!(words, "asking-talk-heading");
    }
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
