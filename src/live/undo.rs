//! The facilitator's steps back and forth: inverses, never snapshots, because phones write too (architecture 4).

use std::sync::Arc;

use crate::store::Seq;
use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};
use crate::workshop::ids::{AgreementId, IdeaNumber};
use crate::workshop::poll::{About, Asking, Poll};
use crate::workshop::refusal::{PollRefusal, Refusal, SlipRefusal};

use super::{LiveRefusal, LiveWorkshop};

/// What undoes the facilitator's steps, and what makes undone ones again; the last one last.
#[derive(Debug, Default)]
pub(super) struct Steps {
    pub(super) undo: Vec<Change>,
    pub(super) redo: Vec<Change>,
}

impl Steps {
    /// After a change that was accepted: `before` is the workshop without it.
    pub(super) fn made(&mut self, author: Author, before: &Arc<Workshop>, change: &Change, inverse: Option<Change>) {
        if author != Author::Facilitator {
            return;
        }
        if change.ends_undo() {
            *self = Self::default();
            return;
        }
        // Where the room is, is no content: who undoes would take the wall along. Another key goes back a stage.
        if matches!(change, Change::MoveTo(_)) {
            return;
        }
        // A ballot or an opened round is no step, and takes none away.
        if let Some(inverse) = inverse {
            self.undo.push(inverse);
            self.redo.clear();
        }
        let mut now = Workshop::clone(before);
        self.forget(&mut now, change);
    }

    /// Drops the steps that could bring back what a change takes back, or anything it said before (C11); and those that
    /// would take an agreement back to before the room was asked about it: phones' input survives an undo. `now` is the
    /// workshop before the change, and after it in the end.
    fn forget(&mut self, now: &mut Workshop, change: &Change) {
        if let Change::All(changes) = change {
            for change in changes {
                self.forget(now, change);
            }
            return;
        }
        if let Change::TakeBack(number, _) = change {
            let text = now.text(*number).cloned();
            let mut numbers = now.all_parts(*number);
            numbers.push(*number);
            let stays =
                |step: &Change| !text.as_ref().is_some_and(|text| step.holds(text)) && !step_rewords(step, &numbers);
            self.keep(stays);
        }
        if let Change::Ask(Asking::Unsay(said)) = change {
            self.keep(|step| !step.holds_said(said));
        }
        if let (Change::Ask(Asking::Close(_)), Some(About::Consent(asked))) = (change, now.poll().map(Poll::about)) {
            self.keep(|step| !step_puts(step, asked));
        }
        now.apply(Author::Facilitator, change.clone()).ok(); // It was accepted before, as a part of the whole.
    }

    fn keep(&mut self, stays: impl Fn(&Change) -> bool) {
        self.undo.retain(&stays);
        self.redo.retain(&stays);
    }
}

/// Whether a step gives one of these ideas a text. Which number a late card has got, a step does not say: each counts.
fn step_rewords(step: &Change, numbers: &[IdeaNumber]) -> bool {
    if let Change::All(steps) = step {
        return steps.iter().any(|step| step_rewords(step, numbers));
    }
    matches!(step, Change::EditIdea(number, _) if numbers.contains(number))
        || matches!(step, Change::PlaceCard(_) | Change::Import(_) | Change::Retract(_))
}

/// Whether a step makes an agreement another one.
fn step_puts(step: &Change, asked: AgreementId) -> bool {
    if let Change::All(steps) = step {
        return steps.iter().any(|step| step_puts(step, asked));
    }
    matches!(
        step,
        Change::PutAgreement(id, _) | Change::RemoveAgreement(id) | Change::Word(id, ..) | Change::Consent(id, _)
            if *id == asked
    )
}

impl LiveWorkshop {
    /// Undoes the facilitator's last step, as a new change. A step that no longer fits is refused and dropped.
    pub fn undo(&self) -> Result<Seq, LiveRefusal> {
        self.may_change()?;
        let mut state = self.shared.state();
        let step = state.steps.undo.pop().ok_or(LiveRefusal::NoStep)?;
        match self.accept(&mut state, Author::Facilitator, step.clone()) {
            Ok(inverse) => state.steps.redo.extend(inverse),
            Err(refusal) => {
                state.steps.undo.extend(refusal.is_for_now().then_some(step));
                return Err(refusal);
            }
        }
        Ok(self.published(state))
    }

    /// Makes the step again that was undone last.
    pub fn redo(&self) -> Result<Seq, LiveRefusal> {
        self.may_change()?;
        let mut state = self.shared.state();
        let step = state.steps.redo.pop().ok_or(LiveRefusal::NoStep)?;
        match self.accept(&mut state, Author::Facilitator, step.clone()) {
            Ok(inverse) => state.steps.undo.extend(inverse),
            Err(refusal) => {
                state.steps.redo.extend(refusal.is_for_now().then_some(step));
                return Err(refusal);
            }
        }
        Ok(self.published(state))
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.shared.state().steps.undo.is_empty()
    }

    /// Whether there is a step to make again.
    pub fn can_redo(&self) -> bool {
        !self.shared.state().steps.redo.is_empty()
    }
}

impl LiveRefusal {
    /// Whether the same step may fit later: an open round or question freezes it, or nothing comes in now.
    fn is_for_now(&self) -> bool {
        match self {
            Self::Refused(refusal) => [
                Refusal::Frozen,
                Refusal::Poll(PollRefusal::Asked),
                Refusal::Slip(SlipRefusal::RoundOpen),
            ]
            .contains(refusal),
            Self::NotSaved | Self::Closed => true,
            Self::NoStep | Self::OnlyLooking => false,
        }
    }
}
