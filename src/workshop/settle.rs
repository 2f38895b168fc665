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
    /// V13: before the final, and only where nothing was settled yet: a lot is not drawn again.
    pub(super) fn treat_as_tie(&mut self, lane: Lane) -> Changed {
        self.refuse_decision()?;
        let band = self
            .standing(lane)
            .map(|standing| standing.near_band)
            .unwrap_or_default();
        let decision = Decision::Joined(band);
        self.refuse_unfit(&decision)?;
        self.decided([decision])
    }

    /// V14 a
    pub(super) fn widen(&mut self) -> Changed {
        self.refuse_decision()?;
        let by_lane = self.refuse_without_tie()?;
        let tied: usize = by_lane.iter().map(|(_, tie)| tie.len()).sum();
        if self.winners_now().len() + tied > MOST_WINNERS {
            return Err(Refusal::Vote(VoteRefusal::TooWide { tied }));
        }
        let mut wider = Vec::new();
        for (lane, tie) in by_lane.iter().filter(|(_, tie)| !tie.is_empty()) {
            let decision = Decision::Widened(lane, self.seats_to_take(lane, tie));
            self.refuse_unfit(&decision)?;
            wider.push(decision);
        }
        self.decided(wider)
    }

    /// V14 d: one seed for every tied lane, do first; each lane's tied ideas sorted by number, then shuffled. A lot is
    /// never undone: who does not like it cannot draw again.
    pub(super) fn draw_lot(&mut self, seed: u64) -> Changed {
        self.refuse_decision()?;
        let by_lane = self.refuse_without_tie()?;
        let mut chance = Chance::from_seed(seed);
        let mut order = Vec::new();
        for (_, tie) in by_lane.iter() {
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
        let by_lane = self.refuse_without_tie()?;
        for (lane, tie) in by_lane.iter() {
            let chosen = chosen.get(lane);
            if !chosen.iter().all(|number| tie.contains(number)) {
                let seats = self.seats_to_fill(lane, tie);
                return Err(Refusal::Vote(VoteRefusal::WrongChoice { seats }));
            }
        }
        let first: OrdSet<IdeaNumber> = chosen.iter().flat_map(|(_, chosen)| chosen).copied().collect();
        let decision = Decision::Talk(first.into_iter().collect());
        self.refuse_unfit(&decision)?;
        self.decided([decision])
    }

    /// Takes back the last decision since the final, or before it the last of all. A merge or a withdrawal since may leave
    /// a state where it would not be allowed anew: then the taking back stands.
    pub(super) fn undecide(&mut self) -> Changed {
        self.refuse_decision()?;
        let before = self.clone();
        let main = self.main_mut()?;
        if main.decisions.len() <= main.kept as usize {
            return Err(Refusal::Vote(VoteRefusal::NoDecision));
        }
        match main.decisions.pop_back() {
            Some(decision @ (Decision::Joined(_) | Decision::Widened(..) | Decision::Talk(_))) => {
                let inverse = Change::Vote(Vote::Decide(vec![decision]));
                Ok(self.is_restored_by(&before, &inverse).then_some(inverse))
            }
            Some(Decision::Runoff(_) | Decision::Lot { .. }) | None => Err(Refusal::Vote(VoteRefusal::NoDecision)),
        }
    }

    pub(super) fn decide(&mut self, decisions: Vec<Decision>) -> Changed {
        self.refuse_decision()?;
        if decisions.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        let made = decisions.len();
        for decision in decisions {
            self.refuse_unfit(&decision)?;
            self.decided([decision])?;
        }
        Ok(Some(Change::All(vec![Change::Vote(Vote::Undecide); made])))
    }

    /// Whether a decision keeps its own rule now.
    fn refuse_unfit(&self, decision: &Decision) -> Result<(), Refusal> {
        let refusal = match decision {
            Decision::Joined(band) => return self.refuse_join(band),
            Decision::Widened(lane, more) => {
                let tie = self.standing(*lane).map_or_else(Vec::new, |standing| standing.tie());
                let fits = !tie.is_empty()
                    && *more == self.seats_to_take(*lane, &tie)
                    && *more <= MOST_WIDER
                    && self.winners_now().len() + tie.len() <= MOST_WINNERS;
                (!fits).then_some(VoteRefusal::TooWide { tied: tie.len() })
            }
            Decision::Talk(first) => self.open_ties().iter().find_map(|(lane, tie)| {
                let seats = self.seats_to_fill(lane, tie);
                let chosen = first.iter().filter(|number| tie.contains(number)).count();
                (chosen != seats as usize).then_some(VoteRefusal::WrongChoice { seats })
            }),
            Decision::Runoff(_) | Decision::Lot { .. } => Some(VoteRefusal::NoDecision),
        };
        refusal.map_or(Ok(()), |refusal| Err(Refusal::Vote(refusal)))
    }

    fn refuse_join(&self, band: &[IdeaNumber]) -> Result<(), Refusal> {
        let main = self.main_round().ok_or(Refusal::Vote(VoteRefusal::NoTie))?;
        if main.phase == Phase::Final {
            return Err(Refusal::Vote(VoteRefusal::RoundFinal));
        }
        let near_tie_of = |lane: &Lane| self.standing(*lane).is_some_and(|standing| standing.near_band == band);
        let lane = Lane::BOTH.into_iter().find(near_tie_of).filter(|_| !band.is_empty());
        match lane {
            Some(lane) if !main.decisions.iter().any(|decision| self.touches(main, decision, lane)) => Ok(()),
            Some(_) | None => Err(Refusal::Vote(VoteRefusal::NoNearTie)),
        }
    }

    /// Whether a decision settled or joined anything in a lane.
    fn touches(&self, main: &Round, decision: &Decision, lane: Lane) -> bool {
        let is_of_lane = |number: &IdeaNumber| main.lanes.get(lane).ideas.contains(number);
        match decision {
            Decision::Joined(numbers) | Decision::Talk(numbers) => numbers.iter().any(is_of_lane),
            Decision::Lot { seed: _, order } => order.iter().any(is_of_lane),
            Decision::Widened(of, _) => *of == lane,
            Decision::Runoff(id) => self
                .round(*id)
                .is_some_and(|runoff| runoff.lanes.get(lane).rules.is_some()),
        }
    }

    /// Seats that the tied of a lane compete for.
    fn seats_to_fill(&self, lane: Lane, tie: &[IdeaNumber]) -> u32 {
        if tie.is_empty() {
            return 0;
        }
        self.standing(lane).map_or(0, |standing| standing.open_seats())
    }

    /// Seats that taking all the tied of a lane adds.
    fn seats_to_take(&self, lane: Lane, tie: &[IdeaNumber]) -> u32 {
        let tied = u32::try_from(tie.len()).unwrap_or(u32::MAX);
        tied.saturating_sub(self.seats_to_fill(lane, tie))
    }

    /// V20: counts, turnout, rules and decisions stay; ballots, tags and receipts go.
    pub(super) fn make_final(&mut self) -> Changed {
        self.refuse_if_frozen()?;
        let by_lane = self.open_ties();
        let tied: Vec<_> = by_lane.iter().flat_map(|(_, tie)| tie.iter().copied()).collect();
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
            round.kept = u32::try_from(round.decisions.len()).unwrap_or(u32::MAX);
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
        let by_lane = self.open_ties();
        if by_lane.iter().all(|(_, tie)| tie.is_empty()) {
            Err(Refusal::Vote(VoteRefusal::NoTie))
        } else {
            Ok(by_lane)
        }
    }
}
