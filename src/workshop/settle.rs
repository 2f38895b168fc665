//! The ladder of V14, near ties (V13), and the final (V20).

use imbl::{OrdMap, OrdSet};

use super::Workshop;
use super::ballot::Seals;
use super::card::{ByLane, Lane};
use super::chance::Chance;
use super::change::{Change, Vote};
use super::ids::IdeaNumber;
use super::refusal::{Refusal, VoteRefusal};
use super::round::{Decision, Phase, Round};

type Changed = Result<Option<Change>, Refusal>;

/// Taking all the tied adds at most so many seats in a lane (V14 a).
const MOST_WIDER: u32 = 2;
/// And never makes more winners than this together (V14 a).
const MOST_WINNERS: usize = 10;

impl Workshop {
    pub(super) fn treat_as_tie(&mut self, lane: Lane) -> Changed {
        self.refuse_decision()?;
        let band = self
            .standing(lane)
            .map(|standing| standing.near_tie)
            .unwrap_or_default();
        if band.is_empty() {
            return Err(Refusal::Vote(VoteRefusal::NoNearTie));
        }
        self.decided([Decision::Joined(band)])
    }

    /// V14 a
    pub(super) fn widen(&mut self) -> Changed {
        self.refuse_decision()?;
        let ties = self.refuse_without_tie()?;
        let tied: usize = ties.iter().map(|(_, tie)| tie.len()).sum();
        let mut wider = Vec::new();
        for (lane, tie) in ties.iter().filter(|(_, tie)| !tie.is_empty()) {
            let open = self.standing(lane).map_or(0, |standing| standing.open_seats());
            let more = u32::try_from(tie.len()).unwrap_or(u32::MAX).saturating_sub(open);
            if more > MOST_WIDER {
                return Err(Refusal::Vote(VoteRefusal::TooWide { tied }));
            }
            wider.push(Decision::Widened(lane, more));
        }
        if self.winners_now().len() + tied > MOST_WINNERS {
            return Err(Refusal::Vote(VoteRefusal::TooWide { tied }));
        }
        self.decided(wider)
    }

    /// V14 d: one seed for every tied lane, do first; each lane's tied ideas sorted by number, then shuffled. A lot is
    /// never undone: who does not like it cannot draw again.
    pub(super) fn draw_lot(&mut self, seed: u64) -> Changed {
        self.refuse_decision()?;
        let ties = self.refuse_without_tie()?;
        let mut chance = Chance::from_seed(seed);
        let mut order = Vec::new();
        for (_, tie) in ties.iter() {
            let mut tied = tie.clone();
            chance.shuffle(&mut tied);
            order.extend(tied);
        }
        self.decided([Decision::Lot { seed, order }])?;
        Ok(None)
    }

    /// V14 c
    pub(super) fn settle_by_talk(&mut self, chosen: &ByLane<Vec<IdeaNumber>>) -> Changed {
        self.refuse_decision()?;
        let ties = self.refuse_without_tie()?;
        let mut first = OrdSet::new();
        for (lane, tie) in ties.iter() {
            let seats = if tie.is_empty() {
                0
            } else {
                self.standing(lane).map_or(0, |standing| standing.open_seats())
            };
            let chosen: OrdSet<IdeaNumber> = chosen.get(lane).iter().copied().collect();
            if chosen.len() != seats as usize || !chosen.iter().all(|number| tie.contains(number)) {
                return Err(Refusal::Vote(VoteRefusal::WrongChoice { seats }));
            }
            first.extend(chosen);
        }
        self.decided([Decision::Talk(first.into_iter().collect())])
    }

    pub(super) fn undecide(&mut self) -> Changed {
        self.refuse_decision()?;
        let main = self.main_mut()?;
        match main.decisions.pop_back() {
            Some(decision @ (Decision::Joined(_) | Decision::Widened(..) | Decision::Talk(_))) => {
                Ok(Some(Change::Vote(Vote::Decide(vec![decision]))))
            }
            Some(Decision::Runoff(_) | Decision::Lot { .. }) | None => Err(Refusal::Vote(VoteRefusal::NoDecision)),
        }
    }

    pub(super) fn decide(&mut self, decisions: Vec<Decision>) -> Changed {
        self.refuse_decision()?;
        if decisions
            .iter()
            .any(|decision| matches!(decision, Decision::Runoff(_) | Decision::Lot { .. }))
        {
            return Err(Refusal::Vote(VoteRefusal::NoDecision));
        }
        self.decided(decisions)
    }

    /// V20: counts, turnout, rules and decisions stay; ballots, tags and receipts go.
    pub(super) fn make_final(&mut self) -> Changed {
        self.refuse_if_frozen()?;
        let ties = self.open_ties();
        let tied: Vec<_> = ties.iter().flat_map(|(_, tie)| tie.iter().copied()).collect();
        if !tied.is_empty() {
            return Err(Refusal::Vote(VoteRefusal::OpenTie(tied)));
        }
        if self.rounds.iter().any(|round| round.phase == Phase::Closed) {
            return Err(Refusal::Vote(VoteRefusal::NotShown));
        }
        if self.rounds.iter().all(|round| round.phase == Phase::Final) {
            return Err(Refusal::NothingChanges);
        }
        let counts: Vec<_> = self.rounds.iter().map(|round| self.count(round)).collect();
        for (round, count) in self.rounds.iter_mut().zip(counts) {
            round.phase = Phase::Final;
            round.counts = count.tallies;
            round.lapsed = count.lapsed;
            round.ballots = OrdMap::new();
            round.seals = Seals::default();
        }
        Ok(None)
    }

    /// Records decisions; their inverse takes back one after the other.
    fn decided(&mut self, decisions: impl IntoIterator<Item = Decision>) -> Changed {
        let main = self.main_mut()?;
        let before = main.decisions.len();
        main.decisions.extend(decisions);
        let made = main.decisions.len() - before;
        Ok(Some(Change::All(vec![Change::Vote(Vote::Undecide); made])))
    }

    /// A decision needs a shown vote and no round that still runs.
    fn refuse_decision(&self) -> Result<(), Refusal> {
        self.refuse_if_frozen()?;
        let main = self.main_round().ok_or(Refusal::Vote(VoteRefusal::NoTie))?;
        let all_shown = self.rounds.iter().all(Round::is_shown);
        if main.is_shown() && all_shown {
            Ok(())
        } else {
            Err(Refusal::Vote(VoteRefusal::NotShown))
        }
    }

    fn refuse_without_tie(&self) -> Result<ByLane<Vec<IdeaNumber>>, Refusal> {
        let ties = self.open_ties();
        if ties.iter().all(|(_, tie)| tie.is_empty()) {
            Err(Refusal::Vote(VoteRefusal::NoTie))
        } else {
            Ok(ties)
        }
    }
}
