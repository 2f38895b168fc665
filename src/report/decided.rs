//! How it was decided, and what is not decided yet (V22, V24). Counts only after the show (V6).

use std::collections::BTreeMap;

use super::dates::{ended, listed, listed_and};
use super::parts::Parts;
use super::votes;
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::agreement::Agreement;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::consent::{Check, CheckWay, FEWEST_SHOWN};
use crate::workshop::idea::{Idea, IdeaStatus};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::round::{Phase, RoundKind};
use crate::workshop::tally::Tally;

/// The whole story as sentences: who was there, the cards, the votes, what happened after them.
pub(super) fn how(workshop: &Workshop, words: &Words) -> String {
    let parts = Parts::of(workshop);
    let mut sentences = Vec::new();
    sentences.extend(present(workshop, words));
    sentences.push(cards(workshop, words, &parts));
    sentences.extend(votes::sentences(workshop, words));
    sentences.extend(after_the_vote(workshop, words, &parts));
    sentences.extend(asked_by_phone(workshop, words));
    sentences.join(" ")
}

/// What keeps the document from being the last word; empty if nothing does.
pub(super) fn status(workshop: &Workshop, words: &Words) -> String {
    let mut sentences = Vec::new();
    sentences.extend(provisional(workshop, words));
    sentences.extend(absence_warning(workshop, words));
    sentences.extend(undecided(workshop, words));
    sentences.join(" ")
}

/// Only that many were not there, for documents in which nothing is decided (V22).
pub(super) fn absence(workshop: &Workshop, words: &Words) -> String {
    absence_warning(workshop, words).unwrap_or_default()
}

/// People in the room: the electorate without those who sent sealed ballots, else the team without the absent.
fn present(workshop: &Workshop, words: &Words) -> Option<String> {
    let voted = workshop.rounds().rfind(|round| round.kind() == RoundKind::Main);
    let team = workshop.people();
    let present = match voted {
        Some(round) => round.people().saturating_sub(round.log().sealed),
        None => team.saturating_sub(workshop.intake().absent_count()),
    };
    if present == 0 {
        None
    } else if present <= team {
        Some(say!(words, "report-present-of", present = present, people = team))
    } else {
        Some(say!(words, "report-present", present = present))
    }
}

fn cards(workshop: &Workshop, words: &Words, parts: &Parts) -> String {
    let total = workshop.card_count();
    if total == 0 {
        return say!(words, "report-no-cards");
    }
    let waiting = ByLane::from_fn(|lane| workshop.waiting(lane));
    let of_lane = |lane| workshop.ideas().filter(move |(_, idea)| idea.lane == lane);
    // A text that was taken back is no idea any more (C11).
    let is_there = |idea: &Idea| idea.text.is_some() || !idea.status.is_withdrawn();
    let ideas = ByLane::from_fn(|lane| of_lane(lane).filter(|(_, idea)| is_there(idea)).count());
    let revealed = ByLane::from_fn(|lane| {
        let cards = of_lane(lane).map(|(number, _)| parts.cards(number) as usize);
        cards.sum::<usize>()
    });
    let doing = waiting.doing + revealed.doing;
    let stop = waiting.stop + revealed.stop;
    if workshop.is_revealed() && ideas.doing + ideas.stop < total {
        say!(
            words,
            "report-cards-merged",
            cards = total,
            doing = doing,
            stop = stop,
            ideas_do = ideas.doing,
            ideas_stop = ideas.stop
        )
    } else {
        say!(words, "report-cards", cards = total, doing = doing, stop = stop)
    }
}

/// V24: run-offs, lots, merges and withdrawals; that there were none is said as well.
fn after_the_vote(workshop: &Workshop, words: &Words, parts: &Parts) -> Vec<String> {
    let was_shown = workshop
        .rounds()
        .any(|round| round.is_shown() && round.kind() != RoundKind::AllTaken);
    let withdrawn = withdrawals(workshop, words);
    let mut sentences = Vec::new();
    if was_shown {
        let tie_breaks = votes::tie_breaks(workshop);
        let merges = merges(workshop, words, parts);
        if !tie_breaks.any() && merges.is_none() && withdrawn.is_empty() {
            sentences.push(say!(words, "report-nothing-after"));
        } else {
            sentences.extend((!tie_breaks.runoff).then(|| say!(words, "report-no-runoff")));
            sentences.extend((!tie_breaks.lot).then(|| say!(words, "report-no-lot")));
            sentences.push(merges.unwrap_or_else(|| say!(words, "report-no-merge")));
            sentences.extend(withdrawn.is_empty().then(|| say!(words, "report-no-withdrawal")));
        }
    }
    sentences.extend(withdrawn);
    let voided = workshop.voided_rounds();
    sentences.extend((voided > 0).then(|| say!(words, "report-voided", rounds = voided)));
    sentences
}

/// Merges after the vote, and the dots that lapsed by them (V16).
fn merges(workshop: &Workshop, words: &Words, parts: &Parts) -> Option<String> {
    let part = |number: IdeaNumber| workshop.idea(number).filter(|idea| merged_after(idea)).map(|_| number);
    let pairs: Vec<String> = workshop
        .ideas()
        .flat_map(|(root, _)| {
            let late = parts.of_idea(root).iter().copied().filter_map(part);
            late.map(move |part| (part, root))
        })
        .map(|(part, into)| say!(words, "report-merge", part = part.0, into = into.0))
        .collect();
    if pairs.is_empty() {
        return None;
    }
    let mut sentence = say!(words, "report-merged-after", merges = listed(pairs));
    let lapsed = workshop.lapsed_dots();
    if lapsed > 0 {
        sentence += " ";
        sentence += &say!(words, "report-lapsed", dots = lapsed);
    }
    Some(sentence)
}

fn merged_after(idea: &Idea) -> bool {
    idea.merged.is_some_and(|merged| merged.after.is_some())
}

/// What was withdrawn after a vote, with the reason and the dots that lapse; never its text (V18).
fn withdrawals(workshop: &Workshop, words: &Words) -> Vec<String> {
    let lapsed: BTreeMap<IdeaNumber, Tally> = workshop.withdrawn_tallies().into_iter().collect();
    let sentence = |(number, idea): (IdeaNumber, &Idea)| {
        let IdeaStatus::Withdrawn(reason) = &idea.status else {
            return None;
        };
        if !workshop.was_voted(number) {
            return None;
        }
        let mut sentence = if reason.is_empty() {
            say!(words, "report-taken-back-idea", number = number.0)
        } else {
            say!(
                words,
                "report-withdrawn",
                number = number.0,
                reason = ended(reason.as_str())
            )
        };
        let dots = lapsed.get(&number).map_or(0, |tally| tally.dots);
        if dots > 0 {
            sentence += " ";
            sentence += &say!(words, "report-withdrawn-lapsed", dots = dots);
        }
        Some(sentence)
    };
    workshop.ideas().filter_map(sentence).collect()
}

/// V23, V24: which consent was asked in secret, and that little is told where few answered.
fn asked_by_phone(workshop: &Workshop, words: &Words) -> Vec<String> {
    let is_secret = |check: &&Check| check.way == CheckWay::Secret;
    let last = |agreement: &Agreement| agreement.checks.last().filter(is_secret).map(Check::shown_hands);
    let secret: Vec<_> = workshop.agreements().values().filter_map(last).collect();
    if secret.is_empty() {
        return Vec::new();
    }
    let mut sentences = vec![say!(words, "report-consent-secret", agreements = secret.len())];
    if secret.iter().any(Option::is_none) {
        sentences.push(say!(words, "report-consent-few", fewest = FEWEST_SHOWN));
    }
    sentences
}

fn provisional(workshop: &Workshop, words: &Words) -> Option<String> {
    let absent = workshop.intake().absent_count();
    if absent == 0 {
        return None;
    }
    let until = workshop.intake().provisional_until();
    Some(if let Some(date) = until {
        let date = super::dates::date(words, date);
        say!(words, "report-provisional-until", date = date, absent = absent)
    } else {
        say!(words, "report-provisional", absent = absent)
    })
}

fn absence_warning(workshop: &Workshop, words: &Words) -> Option<String> {
    let (absent, people) = (workshop.intake().absent_count(), workshop.people());
    workshop
        .too_many_absent()
        .then(|| say!(words, "report-many-absent", absent = absent, people = people))
}

/// Why there is no decision yet, said plainly.
fn undecided(workshop: &Workshop, words: &Words) -> Option<String> {
    if !workshop.is_revealed() {
        return Some(say!(words, "report-undecided-unrevealed"));
    }
    if let Some(open) = workshop.open_round() {
        return Some(match open.kind() {
            RoundKind::Main | RoundKind::AllTaken => say!(words, "report-undecided-open"),
            RoundKind::Runoff => say!(words, "report-undecided-runoff"),
        });
    }
    if workshop.rounds().any(|round| round.phase() == Phase::Closed) {
        return Some(say!(words, "report-undecided-closed"));
    }
    if workshop.main_round().is_none() {
        return Some(say!(words, "report-undecided-no-round"));
    }
    let ties = workshop.open_ties();
    if workshop.has_open_tie() {
        let lanes = Lane::BOTH.into_iter().filter(|lane| !ties.get(*lane).is_empty());
        let each = lanes.map(|lane| {
            let numbers = ties.get(lane);
            let ideas = listed_and(words, numbers);
            say!(
                words,
                "report-tie",
                lane = lane.key(),
                count = numbers.len(),
                ideas = ideas
            )
        });
        return Some(say!(words, "report-undecided-tie", ties = listed(each)));
    }
    (!workshop.is_decided()).then(|| say!(words, "report-undecided-not-final"))
}
