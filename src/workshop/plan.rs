//! From winners to a code of conduct and a plan: drafts, wording, consent, actions, promises, the next date.

use std::mem::{replace, take};

use super::Workshop;
use super::action::Action;
use super::agreement::Agreement;
use super::card::Lane;
use super::change::Change;
use super::commitment::Commitment;
use super::consent::{Check, CheckWay, Consent};
use super::follow_up::FollowUp;
use super::ids::{ActionId, AgreementId, CommitmentId, IdeaNumber};
use super::refusal::{Refusal, refuse_high};
use super::text::Line;

type Changed = Result<Option<Change>, Refusal>;

#[allow(clippy::unnecessary_wraps, reason = "every arm of Workshop::change answers alike")]
impl Workshop {
    /// Every winner without an agreement gets one with its own words, do first, in the order of the result.
    pub(super) fn draft(&mut self) -> Changed {
        if !self.is_decided() {
            return Err(Refusal::NoWinners);
        }
        let is_drafted = |number: &IdeaNumber| {
            self.agreements
                .values()
                .any(|agreement| agreement.from.contains(number))
        };
        let mut drafts = Vec::new();
        for lane in Lane::BOTH {
            for number in self.winners(lane).into_iter().filter(|number| !is_drafted(number)) {
                let text = self.text(number).map(Line::from).unwrap_or_default();
                let from = vec![number];
                drafts.push(Agreement {
                    from,
                    ..Agreement::new(lane, text)
                });
            }
        }
        if drafts.is_empty() {
            return Err(Refusal::AlreadyDrafted);
        }
        let last = self.agreements.last_key_value().map_or(0, |(id, _)| id.0);
        let mut inverse = Vec::with_capacity(drafts.len());
        let is_free = |id: &AgreementId| !self.agreements.contains_key(id);
        let free = (last..u32::MAX).skip(1).chain(1..last).map(AgreementId).filter(is_free);
        let ids: Vec<_> = free.take(drafts.len()).collect();
        for (id, draft) in ids.into_iter().zip(drafts) {
            self.agreements.insert(id, draft);
            inverse.push(Change::RemoveAgreement(id));
        }
        inverse.reverse();
        Ok(Some(Change::All(inverse)))
    }

    /// Other words need another consent: a sentence that had passed is asked anew, one that had not is refined (V23).
    pub(super) fn word(&mut self, id: AgreementId, text: Line, instead: Line) -> Changed {
        self.refuse_if_asked(id)?;
        let agreement = self.agreements.get_mut(&id).ok_or(Refusal::NoSuchAgreement(id))?;
        let old = agreement.clone();
        if old.text == text && old.instead == instead {
            return Ok(Some(Change::PutAgreement(id, old))); // The same words are no refinement.
        }
        match old.consent() {
            Consent::Unasked => {}
            Consent::TalkFurther => agreement.refined = true,
            Consent::Passed | Consent::Trial | Consent::Parked => {
                agreement.checks.clear();
                agreement.refined = false;
            }
        }
        agreement.text = text;
        agreement.instead = instead;
        Ok(Some(Change::PutAgreement(id, old)))
    }

    /// V23: a check, and after a refinement a second one.
    pub(super) fn check_consent(&mut self, id: AgreementId, check: Check) -> Changed {
        self.refuse_if_asked(id)?;
        let agreement = self.agreements.get_mut(&id).ok_or(Refusal::NoSuchAgreement(id))?;
        refuse_check(&check, Reasons::Needed)?;
        match agreement.consent() {
            Consent::Unasked => {}
            Consent::TalkFurther => return Err(Refusal::RefineFirst),
            Consent::Passed | Consent::Trial | Consent::Parked => return Err(Refusal::CheckedBefore),
        }
        let old = agreement.clone();
        agreement.checks.push(check);
        Ok(Some(Change::PutAgreement(id, old)))
    }

    pub(super) fn put_agreement(&mut self, id: AgreementId, agreement: Agreement) -> Changed {
        self.refuse_if_asked(id)?;
        refuse_high(id.0)?;
        if agreement.checks.len() > 2 {
            return Err(Refusal::CheckedBefore);
        }
        for check in &agreement.checks {
            let reasons = match check.way {
                CheckWay::Hands => Reasons::Needed,
                CheckWay::Secret => Reasons::MayBeGone,
            };
            refuse_check(check, reasons)?;
        }
        Ok(Some(match self.agreements.insert(id, agreement) {
            Some(old) => Change::PutAgreement(id, old),
            None => Change::RemoveAgreement(id),
        }))
    }

    pub(super) fn remove_agreement(&mut self, id: AgreementId) -> Changed {
        self.refuse_if_asked(id)?;
        let old = self.agreements.remove(&id).ok_or(Refusal::NoSuchAgreement(id))?;
        Ok(Some(Change::PutAgreement(id, old)))
    }

    pub(super) fn put_action(&mut self, id: ActionId, action: Action) -> Changed {
        refuse_high(id.0)?;
        Ok(Some(match self.actions.insert(id, action) {
            Some(old) => Change::PutAction(id, old),
            None => Change::RemoveAction(id),
        }))
    }

    pub(super) fn remove_action(&mut self, id: ActionId) -> Changed {
        let old = self.actions.remove(&id).ok_or(Refusal::NoSuchAction(id))?;
        Ok(Some(Change::PutAction(id, old)))
    }

    pub(super) fn put_commitment(&mut self, id: CommitmentId, commitment: Commitment) -> Changed {
        refuse_high(id.0)?;
        Ok(Some(match self.commitments.insert(id, commitment) {
            Some(old) => Change::PutCommitment(id, old),
            None => Change::RemoveCommitment(id),
        }))
    }

    pub(super) fn remove_commitment(&mut self, id: CommitmentId) -> Changed {
        let old = self.commitments.remove(&id).ok_or(Refusal::NoSuchCommitment(id))?;
        Ok(Some(Change::PutCommitment(id, old)))
    }

    pub(super) fn set_follow_up(&mut self, follow_up: Option<FollowUp>) -> Changed {
        if self.closed && follow_up.is_none() {
            return Err(Refusal::NoFollowUpDate);
        }
        Ok(Some(Change::SetFollowUp(replace(&mut self.follow_up, follow_up))))
    }

    /// D4. What is remembered of the phones' acts goes (P19), and then there is no way back but to reopen.
    pub(super) fn close_workshop(&mut self) -> Changed {
        self.refuse_if_frozen()?;
        self.refuse_if_asking()?;
        if self.follow_up.is_none() {
            return Err(Refusal::NoFollowUpDate);
        }
        if replace(&mut self.closed, true) {
            return Err(Refusal::NothingChanges);
        }
        let forgets = !take(&mut self.answered).is_empty();
        Ok((!forgets).then_some(Change::ReopenWorkshop))
    }

    pub(super) fn reopen_workshop(&mut self) -> Changed {
        self.refuse_if_frozen()?;
        if !replace(&mut self.closed, false) {
            return Err(Refusal::NothingChanges);
        }
        Ok(Some(Change::CloseWorkshop))
    }
}

/// Whether a check has the reasons of those who object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reasons {
    /// It does.
    Needed,
    /// It did: those that were typed on phones go with the wipe (P15).
    MayBeGone,
}

/// V23: a check needs hands, and an objection its reason.
fn refuse_check(check: &Check, reasons: Reasons) -> Result<(), Refusal> {
    if check.people() == 0 {
        return Err(Refusal::NoHands);
    }
    if reasons == Reasons::Needed && check.objections() > 0 && check.reasons.iter().all(Line::is_empty) {
        return Err(Refusal::ObjectionNeedsReason);
    }
    Ok(())
}
