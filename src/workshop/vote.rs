//! Rounds: opened, filled, closed, shown, settled, made final (V1-V20).

use imbl::{OrdMap, OrdSet, Vector};

use super::Workshop;
use super::ballot::{Seals, Turnout};
use super::card::{ByLane, Lane};
use super::chance::Chance;
use super::change::{Change, Reason, Vote};
use super::ids::{IdeaNumber, RoundId};
use super::refusal::{Refusal, VoteRefusal};
use super::round::{Decision, LaneChoice, LaneRound, LaneRules, Mode, Phase, Round, RoundKind, RoundLog};

type Changed = Result<Option<Change>, Refusal>;

/// The most rounds of one part (V19).
const MOST_ROUNDS: usize = 3;
/// The most run-offs of one vote (V14 b).
const MOST_RUNOFFS: usize = 2;
/// Taking all the tied adds at most so many seats in a lane (V14 a).
const MOST_WIDER: u32 = 2;
/// And never makes more winners than this together (V14 a).
const MOST_WINNERS: usize = 10;

impl Workshop {
    pub(super) fn vote(&mut self, vote: Vote) -> Changed {
        match vote {
            Vote::Open { round, people, lanes } => self.open(round, people, lanes),
            Vote::TakeAll(round) => self.take_all(round),
            Vote::TakeNone(round) => self.take_none(round),
            Vote::Cast(cast) => {
                self.round_mut(cast.round)?.cast(cast)?;
                Ok(None)
            }
            Vote::TakeBallotBack(round, ballot) => {
                self.round_mut(round)?.take_back(ballot)?;
                Ok(None)
            }
            Vote::Raise(round, people, reason) => self.raise(round, people, reason),
            Vote::Close(round) => {
                self.round_mut(round)?.close()?;
                Ok(None)
            }
            Vote::Show(round) => self.show(round),
            Vote::Void(round) => self.void(round),
            Vote::OpenRunoff(round) => self.open_runoff(round),
            Vote::TreatAsTie(lane) => self.treat_as_tie(lane),
            Vote::Widen => self.widen(),
            Vote::Lot(seed) => self.draw_lot(seed),
            Vote::Talk(chosen) => self.settle_by_talk(&chosen),
            Vote::Undecide => self.undecide(),
            Vote::Decide(decisions) => self.decide(decisions),
            Vote::Final => self.make_final(),
        }
    }

    fn open(&mut self, id: RoundId, people: u32, choices: ByLane<Option<LaneChoice>>) -> Changed {
        self.refuse_new_round(id)?;
        if people == 0 {
            return Err(Refusal::Vote(VoteRefusal::NoPeople));
        }
        let pairs: usize = Lane::BOTH.into_iter().map(|lane| self.suggestions(lane).len()).sum();
        if pairs > 0 {
            return Err(Refusal::Vote(VoteRefusal::OpenSuggestions { pairs }));
        }
        if choices.iter().all(|(_, choice)| choice.is_none()) {
            return Err(Refusal::Vote(VoteRefusal::NothingToVote));
        }
        let mut lanes = self.lanes_without_rules();
        for (lane, choice) in choices.iter() {
            let LaneRound { rules, ideas } = lanes.get_mut(lane);
            let n = u32::try_from(ideas.len()).unwrap_or(u32::MAX);
            let seats = *self.seats.get(lane);
            match choice {
                Some(choice) => *rules = Some(LaneRules::new(*choice, n, seats)?),
                None if n > seats => return Err(Refusal::Vote(VoteRefusal::VoteNeeded)),
                None => {}
            }
        }
        self.push_round(Round::new(id, RoundKind::Main, self.part, people, lanes));
        Ok(None)
    }

    /// V3: with no more ideas than seats in both lanes there is nothing to choose.
    fn take_all(&mut self, id: RoundId) -> Changed {
        self.refuse_new_round(id)?;
        if self.suggested_choices().iter().any(|(_, choice)| choice.is_some()) {
            return Err(Refusal::Vote(VoteRefusal::VoteNeeded));
        }
        let lanes = self.lanes_without_rules();
        if lanes.iter().all(|(_, lane)| lane.ideas.is_empty()) {
            return Err(Refusal::Vote(VoteRefusal::NothingToVote));
        }
        let mut round = Round::new(id, RoundKind::AllTaken, self.part, 0, lanes);
        round.phase = Phase::Final;
        self.push_round(round);
        Ok(Some(Change::Vote(Vote::TakeNone(id))))
    }

    fn take_none(&mut self, id: RoundId) -> Changed {
        match self.rounds.last() {
            Some(last) if last.id == id && last.kind == RoundKind::AllTaken => {
                self.rounds.pop_back();
                Ok(Some(Change::Vote(Vote::TakeAll(id))))
            }
            Some(_) | None => Err(Refusal::Vote(VoteRefusal::NoSuchRound)),
        }
    }

    /// V10: the electorate grows, never shrinks. V22: sealed ballots only where the numbered list went out in between.
    fn raise(&mut self, id: RoundId, people: u32, reason: Reason) -> Changed {
        let was_sent_out = self.revealed.is_some_and(|revealed| revealed < self.part);
        let round = self.round_mut(id)?;
        if round.phase != Phase::Open {
            return Err(Refusal::Vote(VoteRefusal::RoundClosed));
        }
        let more = people.saturating_sub(round.people);
        if more == 0 {
            return Err(Refusal::Vote(VoteRefusal::PeopleOnlyGrow { now: round.people }));
        }
        match reason {
            Reason::Late => round.log.late += more,
            Reason::SealedBallots if !was_sent_out => return Err(Refusal::Vote(VoteRefusal::OnePartOnly)),
            Reason::SealedBallots => round.log.sealed += more,
        }
        round.people = people;
        Ok(None)
    }

    fn show(&mut self, id: RoundId) -> Changed {
        let round = self.round_mut(id)?;
        match round.phase {
            Phase::Open => return Err(Refusal::Vote(VoteRefusal::RoundOpen)),
            Phase::Closed => round.phase = Phase::Shown,
            Phase::Shown | Phase::Final => return Err(Refusal::Vote(VoteRefusal::AlreadyShown)),
        }
        if round.kind == RoundKind::Runoff {
            self.main_mut()?.decisions.push_back(Decision::Runoff(id));
        }
        Ok(None)
    }

    /// V9: a round that is not final can be voided, the last one first.
    fn void(&mut self, id: RoundId) -> Changed {
        let last = self
            .rounds
            .last()
            .filter(|round| round.id == id)
            .ok_or(Refusal::Vote(VoteRefusal::NoSuchRound))?;
        if last.phase == Phase::Final {
            return Err(Refusal::Vote(VoteRefusal::RoundFinal));
        }
        let builds_on = self.main_round().is_some_and(|main| {
            let runoff = main
                .decisions
                .iter()
                .position(|decision| *decision == Decision::Runoff(id));
            runoff.is_some_and(|at| at + 1 < main.decisions.len())
        });
        if builds_on {
            return Err(Refusal::Vote(VoteRefusal::NoDecision));
        }
        self.rounds.pop_back();
        if let Ok(main) = self.main_mut() {
            main.decisions.retain(|decision| *decision != Decision::Runoff(id));
        }
        self.voided += 1;
        Ok(None)
    }

    /// V14 b: blind as ever, among the tied only, as many dots as open seats, one an idea.
    fn open_runoff(&mut self, id: RoundId) -> Changed {
        self.refuse_if_frozen()?;
        if id != self.next_round() {
            return Err(Refusal::SameId);
        }
        if !self.has_open_tie() {
            return Err(Refusal::Vote(VoteRefusal::NoTie));
        }
        let main = self.main_round().ok_or(Refusal::Vote(VoteRefusal::NoTie))?;
        let held = self
            .rounds
            .iter()
            .filter(|round| round.kind == RoundKind::Runoff && round.id > main.id)
            .count();
        if held >= MOST_RUNOFFS {
            return Err(Refusal::Vote(VoteRefusal::TooManyRunoffs));
        }
        if self.rounds.last().is_some_and(|last| !last.is_shown()) {
            return Err(Refusal::Vote(VoteRefusal::NotShown));
        }
        let lanes = ByLane::from_fn(|lane| {
            let standing = self.standing(lane).filter(|standing| !standing.tie().is_empty());
            let Some(standing) = standing else {
                return LaneRound {
                    rules: None,
                    ideas: OrdSet::new(),
                };
            };
            let seats = standing.open_seats();
            let rules = LaneRules {
                mode: Mode::OnePerIdea,
                budget: seats,
                cap: 1,
                seats,
            };
            LaneRound {
                rules: Some(rules),
                ideas: standing.tie().into_iter().collect(),
            }
        });
        let round = Round::new(id, RoundKind::Runoff, self.part, main.people, lanes);
        self.push_round(round);
        Ok(None)
    }

    fn treat_as_tie(&mut self, lane: Lane) -> Changed {
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
    fn widen(&mut self) -> Changed {
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
    fn draw_lot(&mut self, seed: u64) -> Changed {
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
    fn settle_by_talk(&mut self, chosen: &ByLane<Vec<IdeaNumber>>) -> Changed {
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

    fn undecide(&mut self) -> Changed {
        self.refuse_decision()?;
        let main = self.main_mut()?;
        match main.decisions.pop_back() {
            Some(decision @ (Decision::Joined(_) | Decision::Widened(..) | Decision::Talk(_))) => {
                Ok(Some(Change::Vote(Vote::Decide(vec![decision]))))
            }
            Some(Decision::Runoff(_) | Decision::Lot { .. }) | None => Err(Refusal::Vote(VoteRefusal::NoDecision)),
        }
    }

    fn decide(&mut self, decisions: Vec<Decision>) -> Changed {
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
    fn make_final(&mut self) -> Changed {
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

    fn refuse_new_round(&self, id: RoundId) -> Result<(), Refusal> {
        if !self.is_revealed() {
            return Err(Refusal::NotRevealed);
        }
        self.refuse_if_frozen()?;
        if self.rounds.iter().any(|round| round.phase != Phase::Final) || self.has_open_tie() {
            return Err(Refusal::Vote(VoteRefusal::RoundNotFinal));
        }
        let held = self.rounds.iter().filter(|round| round.part == self.part).count();
        if held >= MOST_ROUNDS {
            return Err(Refusal::Vote(VoteRefusal::TooManyRounds(held)));
        }
        if id == self.next_round() {
            Ok(())
        } else {
            Err(Refusal::SameId)
        }
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

    fn lanes_without_rules(&self) -> ByLane<LaneRound> {
        ByLane::from_fn(|lane| LaneRound {
            rules: None,
            ideas: self.votable(lane).collect(),
        })
    }

    fn push_round(&mut self, round: Round) {
        self.rounds.push_back(round);
    }

    fn round_mut(&mut self, id: RoundId) -> Result<&mut Round, Refusal> {
        self.rounds
            .iter_mut()
            .find(|round| round.id == id)
            .ok_or(Refusal::Vote(VoteRefusal::NoSuchRound))
    }

    fn main_mut(&mut self) -> Result<&mut Round, Refusal> {
        let id = self.main_round().ok_or(Refusal::Vote(VoteRefusal::NoSuchRound))?.id;
        self.round_mut(id)
    }
}

impl Round {
    fn new(id: RoundId, kind: RoundKind, part: u32, people: u32, lanes: ByLane<LaneRound>) -> Self {
        Self {
            id,
            kind,
            phase: Phase::Open,
            part,
            people,
            lanes,
            turnout: Turnout::default(),
            ballots: OrdMap::new(),
            seals: Seals::default(),
            counts: OrdMap::new(),
            lapsed: 0,
            decisions: Vector::new(),
            log: RoundLog::default(),
        }
    }
}
