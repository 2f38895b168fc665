//! Paper ballots as text: one a line, numbers divided by blanks, commas or bars.

use std::fmt;

use imbl::OrdMap;

use crate::workshop::Workshop;
use crate::workshop::ballot::{Cast, Way};
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::{BallotId, IdeaNumber, RoundId};
use crate::workshop::refusal::{Refusal, VoteRefusal};
use crate::workshop::text::tidy;

/// One ballot as it was typed; without a dot it abstains.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct BallotLine {
    /// Dots by idea.
    pub dots: OrdMap<IdeaNumber, u32>,
    /// Where each number stands first, in characters from 1.
    pub at: OrdMap<IdeaNumber, usize>,
}

impl fmt::Debug for BallotLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BallotLine(..)") // No log tells what somebody chose.
    }
}

/// Why a line is no ballot, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("column {column}: {what}")]
pub struct BallotFault {
    /// The column, in characters from 1.
    pub column: usize,
    /// What is wrong there.
    pub what: NotABallot,
}

/// What a ballot cannot have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotABallot {
    /// Something else than a number; tidied.
    #[error("{0} is not a number")]
    NotANumber(String),
    /// Nothing at all, not even the hyphen of a ballot that abstains.
    #[error("there is no number")]
    NoNumber,
    /// The hyphen of a ballot that abstains, and numbers beside it.
    #[error("it abstains and votes")]
    AbstainsAndVotes,
}

/// Reads a list: each ballot with its line, from 1. Empty lines and comments are skipped. The first line that is no
/// ballot is the answer.
pub fn parse(text: &str) -> Result<Vec<(usize, BallotLine)>, (usize, BallotFault)> {
    let lines = (1..).zip(text.lines());
    let ballots = lines.filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    ballots
        .map(|(number, line)| match parse_line(line) {
            Ok(ballot) => Ok((number, ballot)),
            Err(fault) => Err((number, fault)),
        })
        .collect()
}

/// Reads one ballot; a number that stands there twice gets two dots, `-` alone is a ballot that abstains.
pub fn parse_line(text: &str) -> Result<BallotLine, BallotFault> {
    let mut ballot = BallotLine::default();
    let fault_at = |column, what| BallotFault { column, what };
    let mut abstains = None;
    for (column, token) in tokens(text) {
        if token == "-" {
            abstains = Some(column);
            continue;
        }
        let number = Some(token).filter(|token| token.bytes().all(|digit| digit.is_ascii_digit()));
        let Some(number) = number.and_then(|token| token.parse().ok()).map(IdeaNumber) else {
            return Err(fault_at(column, NotABallot::NotANumber(tidy(token).into_owned())));
        };
        ballot.at.entry(number).or_insert(column);
        *ballot.dots.entry(number).or_insert(0) += 1;
    }
    match abstains {
        None if ballot.dots.is_empty() => Err(fault_at(1, NotABallot::NoNumber)),
        Some(column) if !ballot.dots.is_empty() => Err(fault_at(column, NotABallot::AbstainsAndVotes)),
        None | Some(_) => Ok(ballot),
    }
}

/// What stands between blanks, commas and bars, with the column where it begins.
fn tokens(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let divides = |c: char| c.is_whitespace() || matches!(c, ',' | '|' | '\u{FEFF}');
    let pieces = line.split(divides).scan(1, |next, piece| {
        let column = *next;
        *next += piece.chars().count() + 1; // What divides is one character.
        Some((column, piece))
    });
    pieces.filter(|(_, piece)| !piece.is_empty())
}

impl BallotLine {
    /// Where the number stands for which a round refused this ballot, and the better reason if it was merged into another.
    pub fn blamed(&self, refusal: Refusal, workshop: &Workshop) -> (usize, Refusal) {
        let column = |number| self.at.get(number).copied().unwrap_or(1);
        if let Refusal::Vote(VoteRefusal::NotOnBallot { number }) = refusal {
            let into = workshop.stands_for(number);
            let better = if into == number {
                refusal
            } else {
                Refusal::IsMerged { number, into }
            };
            return (column(&number), better);
        }
        if let Refusal::Vote(VoteRefusal::LaneNotVoted { number, .. } | VoteRefusal::OverCap { number, .. }) = &refusal
        {
            return (column(number), refusal);
        }
        (1, refusal)
    }

    /// The change that hands it in on paper, under a random id.
    pub fn cast(self, round: RoundId, ballot: BallotId) -> Change {
        Change::Vote(Vote::Cast(Cast {
            round,
            ballot,
            way: Way::Paper,
            dots: self.dots,
            tags: None,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dots(text: &str) -> Vec<(u32, u32)> {
        let ballot = parse_line(text).unwrap();
        ballot.dots.iter().map(|(number, dots)| (number.0, *dots)).collect()
    }

    #[track_caller]
    fn check_fault(text: &str, column: usize, what: NotABallot) {
        assert_eq!(parse_line(text), Err(BallotFault { column, what }));
    }

    #[test]
    fn a_number_gets_a_dot_each_time_it_stands_there() {
        assert_eq!(dots("3, 7 |12|3"), [(3, 2), (7, 1), (12, 1)]);
        assert_eq!(dots("\u{FEFF}007"), [(7, 1)]);
    }

    #[test]
    fn a_hyphen_alone_is_a_ballot_that_abstains() {
        assert_eq!(dots(" - "), []);
        check_fault("3 -", 3, NotABallot::AbstainsAndVotes);
    }

    #[test]
    fn what_is_no_ballot_is_told_with_its_column() {
        check_fault(" , ", 1, NotABallot::NoNumber);
        check_fault("", 1, NotABallot::NoNumber);
        check_fault("\u{A0}é 3", 2, NotABallot::NotANumber("é".to_owned()));
        check_fault("1 2, +3", 6, NotABallot::NotANumber("+3".to_owned()));
        check_fault("99999999999", 1, NotABallot::NotANumber("99999999999".to_owned()));
    }

    #[test]
    fn a_number_knows_where_it_stands_first() {
        let ballot = parse_line("4 ,11 4 11").unwrap();
        let at: Vec<(u32, usize)> = ballot.at.iter().map(|(number, column)| (number.0, *column)).collect();
        assert_eq!(at, [(4, 1), (11, 4)]);
    }

    #[test]
    fn no_log_tells_what_stands_on_a_ballot() {
        assert_eq!(format!("{:?}", parse_line("4 11").unwrap()), "BallotLine(..)");
    }

    #[test]
    fn a_list_skips_empty_lines_and_comments_and_stops_at_the_first_fault() {
        let ballots = parse("# Friday\n\n1 2\n-\n").unwrap();
        assert_eq!(ballots.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3, 4]);
        let (line, fault) = parse("1\n\n2 x\ny\n").unwrap_err();
        assert_eq!((line, fault.column), (3, 3));
    }
}
