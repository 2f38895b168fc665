//! What a facilitator sets before and around the workshop.

use std::collections::BTreeSet;
use std::mem::replace;

use imbl::Vector;
use jiff::civil::Date;

use super::Workshop;
use super::card::ByLane;
use super::change::Change;
use super::ids::StageId;
use super::intake::IntakeField;
use super::language::Phrase;
use super::refusal::{Refusal, VoteRefusal, refuse_high};
use super::round::Phase;
use super::stage::{Stage, StageKind};
use super::text::Line;

type Changed = Result<Option<Change>, Refusal>;

/// The most seats of both lanes together (V12).
const MOST_SEATS: u32 = 10;

#[allow(clippy::unnecessary_wraps, reason = "every arm of Workshop::change answers alike")]
impl Workshop {
    pub(super) fn set_title(&mut self, title: Line) -> Change {
        Change::SetTitle(replace(&mut self.title, title))
    }

    pub(super) fn set_question(&mut self, question: Phrase) -> Change {
        Change::SetQuestion(replace(&mut self.question, question))
    }

    pub(super) fn set_criterion(&mut self, criterion: Phrase) -> Change {
        Change::SetCriterion(replace(&mut self.criterion, criterion))
    }

    pub(super) fn set_date(&mut self, date: Date) -> Change {
        Change::SetDate(replace(&mut self.held_on, date))
    }

    pub(super) fn set_people(&mut self, people: u32) -> Change {
        Change::SetPeople(replace(&mut self.people, people))
    }

    pub(super) fn set_intake(&mut self, field: IntakeField) -> Change {
        Change::SetIntake(self.intake.fill(field))
    }

    pub(super) fn set_ground_rules(&mut self, rules: Vec<Line>) -> Change {
        let old = replace(&mut self.ground_rules, rules.into());
        Change::SetGroundRules(old.into_iter().collect())
    }

    pub(super) fn set_chafe(&mut self, steps: Vec<Line>) -> Change {
        let old = replace(&mut self.chafe, steps.into());
        Change::SetChafe(old.into_iter().collect())
    }

    pub(super) fn set_contact(&mut self, contact: Line) -> Change {
        Change::SetContact(replace(&mut self.contact, contact))
    }

    pub(super) fn set_agenda(&mut self, stages: Vec<Stage>) -> Changed {
        let ids: BTreeSet<StageId> = stages.iter().map(|stage| stage.id).collect();
        if stages.is_empty() || ids.len() < stages.len() {
            return Err(Refusal::BadAgenda);
        }
        if !self.agenda.is_empty() && !ids.contains(&self.stage) {
            return Err(Refusal::NoSuchStage);
        }
        ids.iter().try_for_each(|id| refuse_high(id.0))?;
        let old: Vector<Stage> = replace(&mut self.agenda, stages.into());
        if old.is_empty() {
            self.stage = self.agenda.front().map_or(self.stage, |stage| stage.id);
            return Ok(None);
        }
        Ok(Some(Change::SetAgenda(old.into_iter().collect())))
    }

    /// Leaving results for a later stage needs a final round (V20). Of a round that was opened late, going back cannot be
    /// undone.
    pub(super) fn move_to(&mut self, stage: StageId) -> Changed {
        self.refuse_stage(stage)?;
        let old = replace(&mut self.stage, stage);
        Ok(self.refuse_stage(old).is_ok().then_some(Change::MoveTo(old)))
    }

    fn refuse_stage(&self, stage: StageId) -> Result<(), Refusal> {
        let position = |id| self.agenda.iter().position(|stage: &Stage| stage.id == id);
        let new = position(stage).ok_or(Refusal::NoSuchStage)?;
        let now = position(self.stage).unwrap_or(0);
        let is_results = |stage: &Stage| stage.kind == StageKind::Results;
        let leaves = self.agenda.iter().take(new).skip(now).any(is_results);
        let is_past_all = self
            .agenda
            .iter()
            .rposition(is_results)
            .is_some_and(|results| results < new);
        if (leaves || is_past_all) && self.rounds.iter().any(|round| round.phase != Phase::Final) {
            return Err(Refusal::Vote(VoteRefusal::RoundNotFinal));
        }
        Ok(())
    }

    pub(super) fn next_part(&mut self, part: u32) -> Changed {
        if self.open_round().is_some() {
            return Err(Refusal::Frozen);
        }
        self.refuse_if_asking()?;
        refuse_high(part)?;
        Ok(Some(Change::NextPart(replace(&mut self.part, part))))
    }

    pub(super) fn set_seats(&mut self, seats: ByLane<u32>) -> Changed {
        let together = seats.doing.saturating_add(seats.stop);
        if together == 0 || together > MOST_SEATS {
            return Err(Refusal::BadSeats(together));
        }
        self.refuse_if_frozen()?;
        Ok(Some(Change::SetSeats(replace(&mut self.seats, seats))))
    }

    /// V10: nothing that a voter sees on the ballot changes under their hands.
    pub(super) fn refuse_if_frozen(&self) -> Result<(), Refusal> {
        if self.open_round().is_some() {
            Err(Refusal::Frozen)
        } else {
            Ok(())
        }
    }
}
