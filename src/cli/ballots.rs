//! A list of paper ballots, handed in.

use std::path::Path;

use super::Failure;
use super::import::random;
use crate::lists::ballots::{self, BallotLine};
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::change::Change;
use crate::workshop::ids::BallotId;
use crate::workshop::round::Round;

/// The ballots of a list, each with its line.
pub(super) type List = Vec<(usize, BallotLine)>;

/// Reads a list of paper ballots.
pub(super) fn parse(path: &Path, text: &str, words: &Words) -> Result<List, Failure> {
    ballots::parse(text).map_err(|(line, fault)| {
        let reason = words.not_a_ballot(&fault.what);
        wrong(path, (line, fault.column), &reason, words)
    })
}

/// The changes that hand in these ballots; a bad one is named, and nothing is counted.
pub(super) fn cast(
    path: &Path,
    list: List,
    round: &Round,
    workshop: &Workshop,
    words: &Words,
) -> Result<Vec<Change>, Failure> {
    let people = round.people() as usize;
    if list.is_empty() {
        return Err(Failure::new(sentence!(
            words,
            "cli-no-ballots",
            file = path.display().to_string()
        )));
    }
    if list.len() > people {
        let sentence = sentence!(
            words,
            "cli-more-ballots-than-people",
            ballots = list.len(),
            people = people
        );
        return Err(Failure::new(sentence));
    }
    let cast = |(line, ballot): (usize, BallotLine)| {
        if let Err(refusal) = round.check_dots(&ballot.dots) {
            let (column, refusal) = ballot.blamed(refusal, workshop);
            return Err(wrong(path, (line, column), &words.refusal(&refusal), words));
        }
        Ok(ballot.cast(round.id(), BallotId(random(words)?)))
    };
    list.into_iter().map(cast).collect()
}

fn wrong(path: &Path, (line, column): (usize, usize), reason: &str, words: &Words) -> Failure {
    // A reason may be a sentence of its own elsewhere.
    let sentence = sentence!(words, "cli-bad-ballot", reason = reason.trim_end_matches('.'));
    Failure::at(path, line, column, &format!("line {line}: {sentence}"))
}
