//! The result of the last vote, once it is shown: standings, ties, winners (V6, V11-V14).

use std::collections::BTreeSet;

use super::Workshop;
use super::card::{ByLane, Lane};
use super::ids::{IdeaNumber, RoundId};
use super::round::{Decision, LaneRound, Phase, Round, RoundKind};
use super::rules::{LaneChoice, Mode, default_budget};
use super::standing::{Counted, SeatRules, Standing, Support, Turn};
use super::tally::{Count, Tally, count};

/// How a round ended, as scripts read it (contract: round).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// No tie had to be settled.
    Plainly,
    /// All the tied were taken.
    Widen,
    /// By lot.
    Lot,
    /// By talk and a consent check.
    Talk,
}

impl Workshop {
    /// What the rules advise for the next vote: a budget for each lane that has more ideas than seats (V3).
    pub fn suggested_choices(&self) -> ByLane<Option<LaneChoice>> {
        ByLane::from_fn(|lane| {
            let n = u32::try_from(self.votable(lane).count()).unwrap_or(u32::MAX);
            let needs_vote = n > 1 && n > *self.seats.get(lane);
            needs_vote.then(|| LaneChoice {
                mode: Mode::Cumulative,
                budget: default_budget(n),
            })
        })
    }

    /// A lane's result; none before the show, and none in a lane that was not voted (V6).
    pub fn standing(&self, lane: Lane) -> Option<Standing> {
        self.standing_of(self.main_round().filter(|round| round.is_shown())?, lane)
    }

    /// Ideas of a lane that were taken without a vote (V3), once the round is shown.
    pub fn taken(&self, lane: Lane) -> Vec<IdeaNumber> {
        let Some(round) = self.main_round().filter(|round| round.is_shown()) else {
            return Vec::new();
        };
        let LaneRound { rules, ideas } = round.lanes.get(lane);
        if rules.is_some() {
            return Vec::new();
        }
        let roots: BTreeSet<_> = ideas.iter().map(|number| self.stands_for(*number)).collect();
        roots.into_iter().filter(|number| !self.is_withdrawn(*number)).collect()
    }

    /// The winners of a lane so far, best first: those above an open tie, or all that were taken without a vote.
    pub fn winners(&self, lane: Lane) -> Vec<IdeaNumber> {
        match self.standing(lane) {
            Some(standing) => standing.winners().collect(),
            None => self.taken(lane),
        }
    }

    /// The ideas of each lane whose tie crosses the cut line and is not settled (V14).
    pub fn open_ties(&self) -> ByLane<Vec<IdeaNumber>> {
        ByLane::from_fn(|lane| self.standing(lane).map_or_else(Vec::new, |standing| standing.tie()))
    }

    /// Whether a tie waits to be settled.
    pub fn has_open_tie(&self) -> bool {
        self.open_ties().iter().any(|(_, tie)| !tie.is_empty())
    }

    /// Whether there are winners to go on with: the last vote is final and no tie is open.
    pub fn is_decided(&self) -> bool {
        let all_final = self.rounds.iter().all(|round| round.phase == Phase::Final);
        all_final && self.main_round().is_some() && !self.has_open_tie()
    }

    /// How a round ended; none while it is open, not shown, or tied.
    pub fn settled(&self, round: &Round) -> Option<Settled> {
        if !round.is_shown() {
            return None;
        }
        let main = self.main_of(round)?;
        let of_main = |other: &&Round| self.main_of(other).is_some_and(|of| of.id == main.id);
        let went_on = self
            .rounds
            .iter()
            .filter(of_main)
            .any(|later| later.id > round.id && later.is_shown());
        let is_current = self.main_round().is_some_and(|current| current.id == main.id);
        if is_current && !went_on && self.has_open_tie() {
            return None;
        }
        let belongs = decisions_after(main, round);
        Some(belongs.fold(Settled::Plainly, |so_far, decision| match decision {
            Decision::Widened(..) => Settled::Widen,
            Decision::Lot { .. } => Settled::Lot,
            Decision::Talk(_) => Settled::Talk,
            Decision::Joined(_) | Decision::Runoff(_) => so_far,
        }))
    }

    /// The standing of the ideas in one round: of a vote on all with every decision since, of a run-off plain.
    pub fn shown_standing(&self, round: &Round, lane: Lane) -> Option<Standing> {
        if round.is_shown() {
            self.standing_of(round, lane)
        } else {
            None
        }
    }

    /// Dots that lapsed in the last vote because ideas were merged after it (V16), once shown.
    pub fn lapsed_dots(&self) -> u32 {
        self.main_round()
            .filter(|round| round.is_shown())
            .map_or(0, |round| self.count(round).lapsed)
    }

    /// What withdrawn ideas got in the last vote: their dots lapse and are told, never handed on (V18); once shown.
    pub fn withdrawn_tallies(&self) -> Vec<(IdeaNumber, Tally)> {
        let Some(round) = self.main_round().filter(|round| round.is_shown()) else {
            return Vec::new();
        };
        let tallies = self.count(round).tallies;
        let withdrawn = tallies.into_iter().filter(|(number, _)| self.is_withdrawn(*number));
        withdrawn.collect()
    }

    /// The winners of both lanes so far.
    pub(super) fn winners_now(&self) -> BTreeSet<IdeaNumber> {
        Lane::BOTH.into_iter().flat_map(|lane| self.winners(lane)).collect()
    }

    /// Dots and supporters of a round by idea.
    pub(super) fn count(&self, round: &Round) -> Count {
        if round.phase == Phase::Final {
            return Count {
                tallies: round.counts.clone(),
                lapsed: round.lapsed,
            };
        }
        let cap_of = |number| {
            let lane = round.lanes.iter().find(|(_, lane)| lane.ideas.contains(&number));
            lane.and_then(|(_, lane)| lane.rules).map_or(0, |rules| rules.cap)
        };
        count(round.ballots.values(), |number| self.stands_for(number), cap_of)
    }

    pub(super) fn standing_of(&self, round: &Round, lane: Lane) -> Option<Standing> {
        let LaneRound { rules, ideas } = round.lanes.get(lane);
        let rules = rules.as_ref()?;
        let count = self.count(round);
        let roots: BTreeSet<IdeaNumber> = ideas.iter().map(|number| self.stands_for(*number)).collect();
        let tally = |number: &IdeaNumber| count.tallies.get(number).copied().unwrap_or(Tally::default());
        let counted = roots
            .into_iter()
            .filter(|number| !self.is_withdrawn(*number))
            .map(|number| {
                let may_sit = self.idea(number).is_some_and(|idea| idea.status.is_open());
                Counted {
                    number,
                    tally: tally(&number),
                    may_sit,
                }
            });
        let support = if round.kind == RoundKind::Main {
            Support::Two
        } else {
            Support::Any
        };
        let turns: Vec<Turn> = round
            .decisions
            .iter()
            .filter_map(|decision| self.turn(decision, lane))
            .collect();
        Some(Standing::new(
            counted.collect(),
            SeatRules {
                seats: rules.seats,
                people: round.people,
                support,
            },
            &turns,
        ))
    }

    pub(super) fn is_withdrawn(&self, number: IdeaNumber) -> bool {
        self.idea(number).is_none_or(|idea| idea.status.is_withdrawn())
    }

    pub(super) fn round(&self, id: RoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// The vote on all ideas that a run-off belongs to; of such a vote itself.
    pub(super) fn main_of(&self, round: &Round) -> Option<&Round> {
        self.rounds
            .iter()
            .rfind(|other| other.kind != RoundKind::Runoff && other.id <= round.id)
    }

    /// What a decision does in one lane.
    fn turn(&self, decision: &Decision, lane: Lane) -> Option<Turn> {
        let roots = |numbers: &[IdeaNumber]| -> Vec<IdeaNumber> {
            let roots: BTreeSet<IdeaNumber> = numbers.iter().map(|number| self.stands_for(*number)).collect();
            roots.into_iter().collect()
        };
        match decision {
            Decision::Joined(numbers) => Some(Turn::Join(roots(numbers))),
            Decision::Widened(of, more) => (*of == lane).then_some(Turn::Widen(*more)),
            Decision::Talk(numbers) => Some(Turn::Order(vec![roots(numbers)])),
            Decision::Lot { seed: _, order } => Some(Turn::Order(
                order.iter().map(|number| roots(std::slice::from_ref(number))).collect(),
            )),
            Decision::Runoff(id) => {
                let standing = self.standing_of(self.round(*id)?, lane)?;
                let equals = standing.places.chunk_by(|a, b| a.tally == b.tally);
                Some(Turn::Order(
                    equals
                        .map(|group| group.iter().map(|place| place.number).collect())
                        .collect(),
                ))
            }
        }
    }
}

/// The decisions that were made between a round's show and the next run-off's.
fn decisions_after<'a>(main: &'a Round, round: &Round) -> impl Iterator<Item = &'a Decision> {
    let is_runoff = |decision: &&Decision| matches!(decision, Decision::Runoff(_));
    let id = round.id;
    let skip = if round.kind == RoundKind::Runoff {
        main.decisions
            .iter()
            .position(|decision| *decision == Decision::Runoff(id))
            .map_or(usize::MAX, |at| at + 1)
    } else {
        0
    };
    main.decisions
        .iter()
        .skip(skip)
        .take_while(move |decision| !is_runoff(decision))
}
