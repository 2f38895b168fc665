//! Each round in a sentence or two: rules, ballots by way, ties and how they were settled (V24).

use std::collections::BTreeMap;

use super::dates::{listed, listed_and};
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::ballot::Turnout;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::round::{Decision, LaneRound, Round, RoundKind};
use crate::workshop::rules::{LaneRules, Mode};
use crate::workshop::tally::Tally;

/// By what ties were broken.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct TieBreaks {
    pub(super) runoff: bool,
    pub(super) lot: bool,
    other: bool,
}

impl TieBreaks {
    /// Whether anything was settled at all.
    pub(super) fn any(self) -> bool {
        self.runoff || self.lot || self.other
    }
}

/// By what the ties of all votes were broken.
pub(super) fn tie_breaks(workshop: &Workshop) -> TieBreaks {
    let mut found = TieBreaks::default();
    for decision in workshop.rounds().flat_map(Round::decisions) {
        match decision {
            Decision::Runoff(_) => found.runoff = true,
            Decision::Lot { .. } => found.lot = true,
            Decision::Joined(_) | Decision::Widened(..) | Decision::Talk(_) => found.other = true,
        }
    }
    found
}

/// What the withdrawn ideas of a lane got in the last vote, if that is shown and the lane was voted (V18).
pub(super) fn withdrawn(workshop: &Workshop, lane: Lane) -> BTreeMap<IdeaNumber, Tally> {
    let Some(round) = workshop.main_round().filter(|round| round.is_shown()) else {
        return BTreeMap::new();
    };
    let LaneRound { rules, ideas } = round.lanes().get(lane);
    if rules.is_none() {
        return BTreeMap::new();
    }
    let tallies: BTreeMap<IdeaNumber, Tally> = workshop.withdrawn_tallies().into_iter().collect();
    let stood = ideas.iter().map(|number| workshop.stands_for(*number));
    let is_withdrawn = |number: &IdeaNumber| workshop.idea(*number).is_some_and(|idea| idea.status.is_withdrawn());
    stood
        .filter(is_withdrawn)
        .map(|number| (number, tallies.get(&number).copied().unwrap_or_default()))
        .collect()
}

/// All rounds that were shown, in order, each with what was decided after it.
pub(super) fn sentences(workshop: &Workshop, words: &Words) -> Vec<String> {
    let mut sentences = Vec::new();
    for round in workshop.rounds().filter(|round| round.is_shown()) {
        match round.kind() {
            RoundKind::Main => {
                sentences.extend(vote(round, words));
                sentences.extend(log(round, words));
                let decided = round
                    .decisions()
                    .map(|decision| decision_sentence(workshop, words, decision));
                sentences.extend(decided.flatten());
            }
            RoundKind::AllTaken => sentences.push(say!(words, "report-all-taken")),
            RoundKind::Runoff => {}
        }
    }
    sentences
}

fn vote(round: &Round, words: &Words) -> Vec<String> {
    let lanes = round.lanes();
    let rules = lanes.map(|lane| lane.rules);
    let ballots = ballots(round, words);
    let mut sentences = Vec::new();
    sentences.push(match (rules.doing, rules.stop) {
        (Some(doing), Some(stop)) => say!(
            words,
            "report-vote",
            rules = both_rules(words, doing, stop),
            ballots = ballots
        ),
        (Some(rules), None) => vote_in(words, Lane::Do, rules, &ballots),
        (None, Some(rules)) => vote_in(words, Lane::Stop, rules, &ballots),
        (None, None) => say!(words, "report-all-taken"),
    });
    let not_voted = lanes
        .iter()
        .filter(|(_, lane)| lane.rules.is_none() && !lane.ideas.is_empty());
    sentences.extend(not_voted.map(|(lane, LaneRound { rules: _, ideas })| {
        say!(words, "report-lane-taken", lane = lane.key(), ideas = ideas.len())
    }));
    sentences
}

fn vote_in(words: &Words, lane: Lane, rules: LaneRules, ballots: &str) -> String {
    let rules = lane_rules(words, rules);
    say!(
        words,
        "report-vote-one-lane",
        lane = lane.key(),
        rules = rules,
        ballots = ballots
    )
}

fn both_rules(words: &Words, doing: LaneRules, stop: LaneRules) -> String {
    let with_budget = doing.mode != Mode::Approval && stop.mode != Mode::Approval;
    if with_budget && doing.cap == stop.cap {
        return say!(
            words,
            "report-rules-both",
            doing = doing.budget,
            stop = stop.budget,
            cap = doing.cap
        );
    }
    let rules = ByLane { doing, stop };
    let each = rules.map(|rules| lane_rules(words, *rules));
    say!(words, "report-rules-each", doing = each.doing, stop = each.stop)
}

/// The rules of one lane: "7 dots, at most 2 per idea".
pub(super) fn lane_rules(words: &Words, rules: LaneRules) -> String {
    match rules.mode {
        Mode::Cumulative | Mode::OnePerIdea => {
            say!(words, "report-rules", budget = rules.budget, cap = rules.cap)
        }
        Mode::Approval => say!(words, "report-rules-approval"),
    }
}

/// "14 ballots (9 phone, 5 paper)", and of how many if not all came in.
fn ballots(round: &Round, words: &Words) -> String {
    let turnout = round.turnout();
    let Turnout { phone, paper, kiosk } = turnout;
    let ways = [
        (phone > 0).then(|| say!(words, "report-way-phone", ballots = phone)),
        (paper > 0).then(|| say!(words, "report-way-paper", ballots = paper)),
        (kiosk > 0).then(|| say!(words, "report-way-kiosk", ballots = kiosk)),
    ];
    let ways = listed(ways.into_iter().flatten());
    let total = turnout.total();
    if total == 0 {
        say!(words, "report-no-ballots", people = round.people())
    } else if total == round.people() {
        say!(words, "report-ballots", ballots = total, ways = ways)
    } else {
        say!(
            words,
            "report-ballots-of",
            ballots = total,
            ways = ways,
            people = round.people()
        )
    }
}

/// What happened while a round was open (V9, V10, V22).
fn log(round: &Round, words: &Words) -> Vec<String> {
    let log = round.log();
    let sentences = [
        (log.late > 0).then(|| say!(words, "report-late", people = log.late)),
        (log.sealed > 0).then(|| say!(words, "report-sealed", ballots = log.sealed)),
        (log.taken_back > 0).then(|| say!(words, "report-taken-back", ballots = log.taken_back)),
    ];
    sentences.into_iter().flatten().collect()
}

fn decision_sentence(workshop: &Workshop, words: &Words, decision: &Decision) -> Vec<String> {
    match decision {
        Decision::Joined(ideas) => vec![say!(
            words,
            "report-joined",
            count = ideas.len(),
            ideas = listed_and(words, ideas)
        )],
        Decision::Widened(lane, more) => vec![say!(words, "report-widened", lane = lane.key(), more = { *more })],
        Decision::Runoff(id) => {
            let round = workshop.rounds().find(|round| round.id() == *id);
            round.map(|round| runoff(round, words)).unwrap_or_default()
        }
        Decision::Lot { seed, order } => {
            vec![say!(
                words,
                "report-lot",
                seed = seed.to_string(),
                order = listed(order)
            )]
        }
        Decision::Talk(ideas) => vec![say!(
            words,
            "report-talk",
            count = ideas.len(),
            ideas = listed_and(words, ideas)
        )],
    }
}

fn runoff(round: &Round, words: &Words) -> Vec<String> {
    let voted = round
        .lanes()
        .iter()
        .filter_map(|(_, lane)| Some((lane.rules?, &lane.ideas)));
    let each = voted.map(|(rules, ideas)| {
        let ideas: Vec<IdeaNumber> = ideas.iter().copied().collect();
        say!(
            words,
            "report-runoff-ideas",
            count = ideas.len(),
            ideas = listed_and(words, ideas),
            budget = rules.budget
        )
    });
    let each = listed(each);
    let mut sentences = vec![say!(
        words,
        "report-runoff",
        ideas = each,
        ballots = ballots(round, words)
    )];
    sentences.extend(log(round, words));
    sentences
}
