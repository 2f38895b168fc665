//! A ballot that is being filled in: dots by idea, within the budgets of its lanes (V2-V5).

use std::collections::BTreeMap;
use std::fmt;

use crate::workshop::ballot::{Cast, Way};
use crate::workshop::card::Lane;
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::{BallotId, IdeaNumber, RoundId};
use crate::workshop::round::Round;

/// One person's dots so far.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct BallotDraft {
    round: RoundId,
    dots: BTreeMap<IdeaNumber, u32>,
}

impl fmt::Debug for BallotDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BallotDraft(..)") // No log tells what somebody chooses.
    }
}

impl BallotDraft {
    /// Nothing yet, for this round.
    pub(super) fn new(round: RoundId) -> Self {
        Self {
            round,
            dots: BTreeMap::new(),
        }
    }

    /// Whether no dot is on it.
    pub(super) fn is_empty(&self) -> bool {
        self.dots.is_empty()
    }

    /// The dots on an idea.
    pub(super) fn dots(&self, number: IdeaNumber) -> u32 {
        self.dots.get(&number).copied().unwrap_or(0)
    }

    /// The dots left in a lane.
    pub(super) fn left(&self, round: &Round, lane: Lane) -> u32 {
        let in_lane = round.lanes().get(lane);
        let spent: u32 = in_lane.ideas.iter().map(|number| self.dots(*number)).sum();
        in_lane.rules.map_or(0, |rules| rules.budget.saturating_sub(spent))
    }

    /// Whether one more dot may stand on an idea.
    pub(super) fn can_add(&self, round: &Round, lane: Lane, number: IdeaNumber) -> bool {
        let cap = round.lanes().get(lane).rules.map_or(0, |rules| rules.cap);
        self.left(round, lane) > 0 && self.dots(number) < cap
    }

    /// One dot more.
    pub(super) fn add(&mut self, number: IdeaNumber) {
        let dots = self.dots.entry(number).or_insert(0);
        *dots = dots.saturating_add(1);
    }

    /// One dot less.
    pub(super) fn take(&mut self, number: IdeaNumber) {
        match self.dots(number) {
            0 | 1 => {
                self.dots.remove(&number);
            }
            dots => {
                self.dots.insert(number, dots - 1);
            }
        }
    }

    /// The ideas of a lane that have dots, with them.
    pub(super) fn chosen(&self, round: &Round, lane: Lane) -> Vec<(IdeaNumber, u32)> {
        let ideas = &round.lanes().get(lane).ideas;
        let chosen = self.dots.iter().filter(|(number, _)| ideas.contains(*number));
        chosen.map(|(number, dots)| (*number, *dots)).collect()
    }

    /// The change that seals it.
    pub(super) fn sealed(&self, ballot: BallotId) -> Change {
        let dots = self.dots.iter().map(|(number, dots)| (*number, *dots));
        Change::Vote(Vote::Cast(Cast {
            round: self.round,
            ballot,
            way: Way::Kiosk,
            dots: dots.collect(),
            tags: None,
        }))
    }
}
