//! Rounds: opened, filled, closed, shown, settled, made final (V1-V20).

use imbl::{OrdMap, OrdSet, Vector};

use super::Workshop;
use super::ballot::{Seals, Turnout};
use super::card::{ByLane, Lane};
use super::change::{Change, Reason, Vote};
use super::ids::RoundId;
use super::refusal::{Refusal, VoteRefusal};
use super::round::{Decision, LaneRound, Phase, Round, RoundKind, RoundLog};
use super::rules::{LaneChoice, LaneRules, Mode};

type Changed = Result<Option<Change>, Refusal>;

/// The most rounds of one part (V19).
const MOST_ROUNDS: usize = 3;
/// The most run-offs of one vote (V14 b).
const MOST_RUNOFFS: usize = 2;

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
        self.refuse_if_asking()?;
        self.refuse_new_round(id)?;
        self.refuse_too_many_rounds()?;
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
                None if n > 1 && n > seats => return Err(Refusal::Vote(VoteRefusal::VoteNeeded)),
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
                let before = self.clone();
                self.rounds.pop_back();
                let inverse = Change::Vote(Vote::TakeAll(id));
                self.refuse_unless_restored(&before, inverse, Refusal::Vote(VoteRefusal::RoundFinal))
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
            Reason::Late => round.log.late = round.log.late.saturating_add(more),
            Reason::SealedBallots if !was_sent_out => return Err(Refusal::Vote(VoteRefusal::OnePartOnly)),
            Reason::SealedBallots => round.log.sealed = round.log.sealed.saturating_add(more),
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
        self.voided = self.voided.saturating_add(1);
        Ok(None)
    }

    /// V14 b: blind as ever, among the tied only, as many dots as open seats, one an idea.
    fn open_runoff(&mut self, id: RoundId) -> Changed {
        self.refuse_if_frozen()?;
        self.refuse_if_asking()?;
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
        self.refuse_too_many_rounds()?;
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

    fn refuse_new_round(&self, id: RoundId) -> Result<(), Refusal> {
        if !self.is_revealed() {
            return Err(Refusal::NotRevealed);
        }
        self.refuse_if_frozen()?;
        if self.rounds.iter().any(|round| round.phase != Phase::Final) || self.has_open_tie() {
            return Err(Refusal::Vote(VoteRefusal::RoundNotFinal));
        }
        if id == self.next_round() {
            Ok(())
        } else {
            Err(Refusal::SameId)
        }
    }

    /// V19: votes and run-offs of a part together. Where all was taken there was no ballot.
    fn refuse_too_many_rounds(&self) -> Result<(), Refusal> {
        let was_held = |round: &&Round| round.part == self.part && round.kind != RoundKind::AllTaken;
        let held = self.rounds.iter().filter(was_held).count();
        if held < MOST_ROUNDS {
            Ok(())
        } else {
            Err(Refusal::Vote(VoteRefusal::TooManyRounds(held)))
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

    pub(super) fn main_mut(&mut self) -> Result<&mut Round, Refusal> {
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
            kept: 0,
            log: RoundLog::default(),
        }
    }
}
