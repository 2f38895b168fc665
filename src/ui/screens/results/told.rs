//! What was decided about a result, and what lapsed, in words; the turnout.

use egui::Ui;

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::Type;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::idea::IdeaStatus;
use crate::workshop::round::{Decision, RoundKind};

/// Under the lanes.
pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>) {
    for sentence in sentences(scene) {
        text::small_ui(ui, scene.theme, &sentence);
    }
}

/// Beside them.
pub(super) fn turnout_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let Some(main) = scene.workshop.main_round().filter(|round| round.is_shown()) else {
        return;
    };
    if main.kind() == RoundKind::AllTaken {
        return;
    }
    let turnout = main.turnout();
    let heading = say!(scene.words, "results-turnout");
    text::label_ui(ui, &heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
    let said = say!(
        scene.words,
        "vote-turnout",
        ballots = turnout.total(),
        people = main.people()
    );
    text::semibold_ui(ui, scene.theme, &said);
    let ways = [
        (
            turnout.phone,
            say!(scene.words, "vote-way-phone", ballots = turnout.phone),
        ),
        (
            turnout.paper,
            say!(scene.words, "vote-way-paper", ballots = turnout.paper),
        ),
        (
            turnout.kiosk,
            say!(scene.words, "vote-way-kiosk", ballots = turnout.kiosk),
        ),
    ];
    let ways: Vec<String> = ways
        .into_iter()
        .filter(|(ballots, _)| *ballots > 0)
        .map(|(_, said)| said)
        .collect();
    text::quiet_ui(ui, scene.theme, &ways.join(", "));
    rule_ui(ui, scene.theme);
}

fn sentences(scene: &StageScene<'_>) -> Vec<String> {
    let (workshop, words) = (scene.workshop, scene.words);
    let Some(main) = workshop.main_round().filter(|round| round.is_shown()) else {
        return Vec::new();
    };
    let mut told: Vec<String> = main
        .decisions()
        .map(|decision| decided(workshop, words, decision))
        .collect();
    let lapsed = workshop.lapsed_dots();
    if lapsed > 0 {
        told.push(say!(words, "results-lapsed", dots = lapsed));
    }
    told.extend(withdrawn(workshop, words));
    told
}

fn decided(workshop: &Workshop, words: &Words, decision: &Decision) -> String {
    match decision {
        Decision::Joined(ideas) => say!(
            words,
            "report-joined",
            count = ideas.len(),
            ideas = words.numbers(ideas)
        ),
        Decision::Widened(lane, more) => say!(words, "report-widened", lane = lane.key(), more = { *more }),
        Decision::Talk(ideas) => say!(words, "report-talk", count = ideas.len(), ideas = words.numbers(ideas)),
        Decision::Lot { seed, order } => say!(
            words,
            "report-lot",
            seed = seed.to_string(),
            order = words.numbers(order)
        ),
        Decision::Runoff(id) => {
            let round = workshop.rounds().find(|round| round.id() == *id);
            let ballots = round.map_or(0, |round| round.turnout().total());
            say!(words, "results-runoff-held", ballots = ballots)
        }
    }
}

/// V18: dots of what was withdrawn lapse and are told.
fn withdrawn(workshop: &Workshop, words: &Words) -> Vec<String> {
    let tallies = workshop.withdrawn_tallies();
    let reason = |number| match workshop.idea(number).map(|idea| &idea.status) {
        Some(IdeaStatus::Withdrawn(reason)) => reason.as_str().trim_end_matches('.'),
        Some(IdeaStatus::Open | IdeaStatus::Parked | IdeaStatus::Elsewhere(_) | IdeaStatus::Accepted(_)) | None => "",
    };
    let sentence = |(number, tally): (crate::workshop::ids::IdeaNumber, crate::workshop::tally::Tally)| {
        let why = say!(words, "report-withdrawn", number = number.0, reason = reason(number));
        let lapsed = say!(words, "report-withdrawn-lapsed", dots = tally.dots);
        format!("{why}. {lapsed}")
    };
    tallies.into_iter().map(sentence).collect()
}
