//! One vote: its rules, its electorate, its sealed ballots (V1-V9, V20, V25).

use imbl::{OrdMap, OrdSet, Vector};
use serde::{Deserialize, Serialize};

use super::ballot::{Ballot, Cast, Receipt, Seals, Turnout, VoteTags};
use super::card::{ByLane, Lane};
use super::ids::{BallotId, IdeaNumber, RoundId, Tag};
use super::refusal::{Refusal, VoteRefusal};
use super::rules::LaneRules;
use super::tally::Tally;

/// One vote.
///
/// Invariant: no getter reads a ballot, and none reads a count before the round is shown (V6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    pub(super) id: RoundId,
    pub(super) kind: RoundKind,
    pub(super) phase: Phase,
    pub(super) part: u32,
    pub(super) people: u32,
    pub(super) lanes: ByLane<LaneRound>,
    #[serde(default)]
    pub(super) turnout: Turnout,
    #[serde(default, skip_serializing_if = "OrdMap::is_empty")]
    pub(super) ballots: OrdMap<BallotId, Ballot>,
    #[serde(default, skip_serializing_if = "Seals::is_empty")]
    pub(super) seals: Seals,
    #[serde(default, skip_serializing_if = "OrdMap::is_empty")]
    pub(super) counts: OrdMap<IdeaNumber, Tally>,
    /// Dots that lapsed by merges after the vote (V16); filled at the final.
    #[serde(default)]
    pub(super) lapsed: u32,
    #[serde(default, skip_serializing_if = "Vector::is_empty")]
    pub(super) decisions: Vector<Decision>,
    /// So many of the decisions stand since the final (V20); later ones can be taken back.
    #[serde(default)]
    pub(super) kept: u32,
    #[serde(default)]
    pub(super) log: RoundLog,
}

/// What a round is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundKind {
    /// The vote on all ideas.
    Main,
    /// A vote among the tied (V14 b).
    Runoff,
    /// No vote at all: every idea is taken (V3).
    AllTaken,
}

/// How far a round is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Ballots come in.
    Open,
    /// No more ballots.
    Closed,
    /// Counts are visible, of both lanes at once.
    Shown,
    /// Ballots are erased.
    Final,
}

/// One lane of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaneRound {
    /// The rules; none in a lane that is not voted.
    pub rules: Option<LaneRules>,
    /// The ideas: on the ballot, or taken without a vote.
    pub ideas: OrdSet<IdeaNumber>,
}

/// What was decided about a result, in order; each splits or joins places (V13, V14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    /// These near-tied ideas count as tied.
    Joined(Vec<IdeaNumber>),
    /// All tied ideas were taken: so many more seats in this lane.
    Widened(Lane, u32),
    /// A run-off went before the lane's order.
    Runoff(RoundId),
    /// A lot put these tied ideas in this order.
    Lot {
        /// The seed, called by two people in the room.
        seed: u64,
        /// The tied ideas as drawn.
        order: Vec<IdeaNumber>,
    },
    /// After two minutes of talk and a consent check these go first.
    Talk(Vec<IdeaNumber>),
}

/// What is printed about how a round went (V9, V10, V24).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoundLog {
    /// Typed ballots that were taken back.
    pub taken_back: u32,
    /// By how many people the electorate grew while the round was open.
    pub late: u32,
    /// By how many sealed ballots of absent colleagues it grew (V22).
    pub sealed: u32,
}

impl Round {
    /// Its id.
    pub fn id(&self) -> RoundId {
        self.id
    }

    /// What it is for.
    pub fn kind(&self) -> RoundKind {
        self.kind
    }

    /// How far it is.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The electorate: people who may hand in a ballot (V1).
    pub fn people(&self) -> u32 {
        self.people
    }

    /// The rules and ideas of each lane.
    pub fn lanes(&self) -> &ByLane<LaneRound> {
        &self.lanes
    }

    /// The ballots that came in, by way.
    pub fn turnout(&self) -> Turnout {
        self.turnout
    }

    /// What was decided about its result, in order.
    pub fn decisions(&self) -> impl Iterator<Item = &Decision> {
        self.decisions.iter()
    }

    /// What is printed about how it went.
    pub fn log(&self) -> RoundLog {
        self.log
    }

    /// Whether no more ballots come.
    pub fn is_closed(&self) -> bool {
        self.phase > Phase::Open
    }

    /// Whether its counts may be seen.
    pub fn is_shown(&self) -> bool {
        self.phase >= Phase::Shown
    }

    /// Whether a phone whose tag this is has voted (P19).
    pub fn has_voted(&self, voter: Tag) -> bool {
        self.seals.voters.contains(&voter)
    }

    /// The receipt that this act got (P19).
    pub fn receipt_of(&self, op: Tag) -> Option<&Receipt> {
        self.seals.acts.get(&op)
    }

    /// After the close, all receipts, sorted; a voter finds the own one (V25).
    pub fn receipts(&self) -> Vec<&Receipt> {
        if !self.is_closed() {
            return Vec::new();
        }
        let each = |(receipt, times): (_, &u32)| std::iter::repeat_n(receipt, *times as usize);
        self.seals.receipts.iter().flat_map(each).collect()
    }

    /// Takes a ballot in (V1, V3-V5, V8, P8).
    pub(super) fn cast(&mut self, cast: Cast) -> Result<(), Refusal> {
        let Cast {
            round: _,
            ballot,
            way,
            dots,
            tags,
        } = cast;
        if self.phase != Phase::Open {
            return Err(Refusal::Vote(VoteRefusal::RoundClosed));
        }
        if self.ballots.contains_key(&ballot) {
            return Err(Refusal::SameId);
        }
        if let Some(tags) = &tags {
            if self.seals.acts.contains_key(&tags.op) {
                return Err(Refusal::SameAct);
            }
            if self.has_voted(tags.voter) {
                return Err(Refusal::Vote(VoteRefusal::AlreadyVoted));
            }
        }
        if self.turnout.total() >= self.people {
            return Err(Refusal::Vote(VoteRefusal::PeopleFull { people: self.people }));
        }
        self.check_dots(&dots)?;
        self.ballots
            .insert(ballot, Ballot(dots.into_iter().filter(|(_, dots)| *dots > 0).collect()));
        let turnout = self.turnout.of(way);
        *turnout = turnout.saturating_add(1);
        if let Some(VoteTags { voter, op, receipt }) = tags {
            self.seals.voters.insert(voter);
            let times = self.seals.receipts.entry(receipt.clone()).or_insert(0);
            *times = times.saturating_add(1);
            self.seals.acts.insert(op, receipt);
        }
        Ok(())
    }

    /// Whether a ballot keeps the rules (V2-V4).
    pub fn check_dots(&self, dots: &OrdMap<IdeaNumber, u32>) -> Result<(), Refusal> {
        let mut spent = ByLane {
            doing: 0_u32,
            stop: 0_u32,
        };
        for (&number, &dots) in dots {
            let (lane, in_lane) = self
                .lanes
                .iter()
                .find(|(_, lane)| lane.ideas.contains(&number))
                .ok_or(Refusal::Vote(VoteRefusal::NotOnBallot { number }))?;
            let rules = in_lane
                .rules
                .ok_or(Refusal::Vote(VoteRefusal::LaneNotVoted { lane, number }))?;
            if dots > rules.cap {
                return Err(Refusal::Vote(VoteRefusal::OverCap { number, cap: rules.cap }));
            }
            let spent = spent.get_mut(lane);
            *spent = spent.saturating_add(dots);
            if *spent > rules.budget {
                return Err(Refusal::Vote(VoteRefusal::OverBudget {
                    lane,
                    budget: rules.budget,
                }));
            }
        }
        Ok(())
    }

    /// Takes back a typed ballot while the round is open; how often is logged, not what (V9). Only who typed a ballot
    /// knows its random id, and keeps the last one: no mark on disk says which ballot came when or how.
    pub(super) fn take_back(&mut self, ballot: BallotId) -> Result<(), Refusal> {
        if self.phase != Phase::Open {
            return Err(Refusal::Vote(VoteRefusal::RoundClosed));
        }
        if self.turnout.paper == 0 || self.ballots.remove(&ballot).is_none() {
            return Err(Refusal::Vote(VoteRefusal::NoTypedBallot));
        }
        self.turnout.paper -= 1;
        self.log.taken_back = self.log.taken_back.saturating_add(1);
        Ok(())
    }

    /// Has the ballots of `other`, as long as nobody sees anything of them.
    pub(super) fn take_ballots_of(&mut self, other: &Self) {
        if self.phase == Phase::Open && other.phase == Phase::Open {
            self.turnout = other.turnout;
            self.ballots = other.ballots.clone();
            self.seals = other.seals.clone();
        }
    }

    /// Ends the voting.
    pub(super) fn close(&mut self) -> Result<(), Refusal> {
        if self.phase != Phase::Open {
            return Err(Refusal::Vote(VoteRefusal::RoundClosed));
        }
        self.phase = Phase::Closed;
        Ok(())
    }
}
