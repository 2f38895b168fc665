//! Lists of ballots: one a line, numbers divided by blanks, commas or bars.

use std::path::Path;

use imbl::OrdMap;

use super::Failure;
use super::import::random;
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::ballot::{Cast, Way};
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::{BallotId, IdeaNumber, RoundId};
use crate::workshop::refusal::{Refusal, VoteRefusal};
use crate::workshop::round::Round;
use crate::workshop::text::tidy;

/// One ballot of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ListedBallot {
    /// Its line in the list, from 1.
    line: usize,
    /// Where on the line each number stands first, in characters from 1.
    columns: OrdMap<IdeaNumber, usize>,
    /// Dots by idea.
    dots: OrdMap<IdeaNumber, u32>,
}

/// Reads a list of paper ballots.
pub(super) fn parse(path: &Path, text: &str, words: &Words) -> Result<Vec<ListedBallot>, Failure> {
    let lines = (1..).zip(text.lines());
    let ballots = lines.filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    ballots
        .map(|(number, line)| parse_line(path, number, line, words))
        .collect()
}

fn parse_line(path: &Path, line: usize, text: &str, words: &Words) -> Result<ListedBallot, Failure> {
    let mut ballot = ListedBallot {
        line,
        columns: OrdMap::new(),
        dots: OrdMap::new(),
    };
    let wrong_at = |byte: usize, reason: &str| {
        let column = text.get(..byte).map_or(0, |before| before.chars().count()) + 1;
        wrong(path, line, column, reason, words)
    };
    let mut abstains = None;
    for (byte, token) in tokens(text) {
        if token == "-" {
            abstains = Some(byte);
            continue;
        }
        let number = Some(token).filter(|token| token.bytes().all(|digit| digit.is_ascii_digit()));
        let Some(number) = number.and_then(|token| token.parse().ok()).map(IdeaNumber) else {
            let reason = sentence!(words, "cli-not-a-number", token = tidy(token).into_owned());
            return Err(wrong_at(byte, &reason));
        };
        ballot.columns.entry(number).or_insert(byte);
        *ballot.dots.entry(number).or_insert(0) += 1;
    }
    match abstains {
        None if ballot.dots.is_empty() => return Err(wrong_at(0, &sentence!(words, "cli-no-number"))),
        Some(byte) if !ballot.dots.is_empty() => return Err(wrong_at(byte, &sentence!(words, "cli-abstains"))),
        None | Some(_) => {}
    }
    let column = |byte: usize| text.get(..byte).map_or(0, |before| before.chars().count()) + 1;
    ballot.columns = ballot
        .columns
        .into_iter()
        .map(|(number, byte)| (number, column(byte)))
        .collect();
    Ok(ballot)
}

/// What stands between blanks, commas and bars, with the byte where it begins.
fn tokens(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let divides = |c: char| c.is_whitespace() || matches!(c, ',' | '|' | '\u{FEFF}');
    line.split(divides).filter(|token| !token.is_empty()).map(|token| {
        let before = token.as_ptr() as usize - line.as_ptr() as usize;
        (before, token)
    })
}

/// The changes that hand in these ballots; a bad one is named, and nothing is counted.
pub(super) fn cast(
    path: &Path,
    ballots: Vec<ListedBallot>,
    round: &Round,
    workshop: &Workshop,
    words: &Words,
) -> Result<Vec<Change>, Failure> {
    let people = round.people() as usize;
    if ballots.is_empty() {
        return Err(Failure::new(sentence!(
            words,
            "cli-no-ballots",
            file = path.display().to_string()
        )));
    }
    if ballots.len() > people {
        let sentence = sentence!(
            words,
            "cli-more-ballots-than-people",
            ballots = ballots.len(),
            people = people
        );
        return Err(Failure::new(sentence));
    }
    let cast = |ballot: ListedBallot| {
        let ListedBallot { line, columns, dots } = ballot;
        if let Err(refusal) = round.check_dots(&dots) {
            let (refusal, column) = named(refusal, &columns, workshop);
            return Err(wrong(path, line, column, &words.refusal(&refusal), words));
        }
        Ok(Change::Vote(Vote::Cast(sealed(round.id(), dots, words)?)))
    };
    ballots.into_iter().map(cast).collect()
}

fn sealed(round: RoundId, dots: OrdMap<IdeaNumber, u32>, words: &Words) -> Result<Cast, Failure> {
    Ok(Cast {
        round,
        ballot: BallotId(random(words)?),
        way: Way::Paper,
        dots,
        tags: None,
    })
}

/// Where the wrong number stands, and the better reason if it was merged into another.
fn named(refusal: Refusal, columns: &OrdMap<IdeaNumber, usize>, workshop: &Workshop) -> (Refusal, usize) {
    let column = |number| columns.get(number).copied().unwrap_or(1);
    if let Refusal::Vote(VoteRefusal::NotOnBallot { number }) = refusal {
        let into = workshop.stands_for(number);
        let better = if into == number {
            refusal
        } else {
            Refusal::IsMerged { number, into }
        };
        return (better, column(&number));
    }
    if let Refusal::Vote(VoteRefusal::LaneNotVoted { number, .. } | VoteRefusal::OverCap { number, .. }) = &refusal {
        let column = column(number);
        return (refusal, column);
    }
    (refusal, 1)
}

fn wrong(path: &Path, line: usize, column: usize, reason: &str, words: &Words) -> Failure {
    // A reason may be a sentence of its own elsewhere.
    let sentence = sentence!(words, "cli-bad-ballot", reason = reason.trim_end_matches('.'));
    Failure::at(path, line, column, &format!("line {line}: {sentence}"))
}
