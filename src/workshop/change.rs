//! Every change a workshop can undergo, as data, and the one function that makes it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Workshop;
use super::action::Action;
use super::agreement::Agreement;
use super::ballot::{Cast, Way};
use super::card::{ByLane, CardTags, Lane, NewCard};
use super::commitment::Commitment;
use super::consent::Check;
use super::follow_up::FollowUp;
use super::idea::IdeaStatus;
use super::ids::{ActionId, AgreementId, BallotId, CardId, ClusterId, CommitmentId, IdeaNumber, RoundId, StageId};
use super::intake::IntakeField;
use super::language::Phrase;
use super::poll::Asking;
use super::refusal::{Refusal, refuse_none};
use super::retention::Retention;
use super::round::Decision;
use super::rules::LaneChoice;
use super::slips::{Hold, Slips};
use super::stage::Stage;
use super::text::{CardText, Line};

/// One change. Cards and ballots on their way in print nothing of themselves. It carries the ids, dates and seeds it needs,
/// so that replaying it gives the same workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// Several changes as one: all or none, and one undo.
    All(Vec<Change>),

    /// The workshop's title.
    SetTitle(Line),
    /// The one question.
    SetQuestion(Phrase),
    /// By what ideas are weighed: "where do we gain most together?" (V7).
    SetCriterion(Phrase),
    /// The day it is held.
    SetDate(Date),
    /// How many people are in the team's round: present and absent.
    SetPeople(u32),
    /// A field of the intake.
    SetIntake(IntakeField),
    /// The ground rules (C14).
    SetGroundRules(Vec<Line>),
    /// What to do when it chafes, in order.
    SetChafe(Vec<Line>),
    /// The contact point (F19, P14).
    SetContact(Line),
    /// When the texts of cards are to be wiped (P15).
    SetRetention(Retention),
    /// The stages and their order.
    SetAgenda(Vec<Stage>),
    /// Goes to a stage.
    MoveTo(StageId),
    /// Goes on with the next part of the series, or a later day (F15).
    NextPart(u32),
    /// Seats among the winners of each lane, 10 together at most (V12).
    SetSeats(ByLane<u32>),

    /// A card is handed in. After the reveal it becomes an idea with the next number.
    PlaceCard(NewCard),
    /// A phone hands in a card (P19).
    PlaceTagged(NewCard, CardTags),
    /// A card is withdrawn before the reveal.
    WithdrawCard(CardId),
    /// A list of cards.
    Import(Vec<NewCard>),
    /// Takes placed or imported cards away again; the inverse of both.
    Retract(Vec<NewCard>),
    /// All cards become visible: joined, shuffled by the seed and numbered (V8, C12).
    Reveal {
        /// For the shuffle; never stored.
        seed: u64,
        /// Even with fewer than 5 cards (C12).
        few: bool,
    },
    /// A text is taken back: reworded, or removed (C11).
    TakeBack(IdeaNumber, Option<CardText>),
    /// The texts of all cards are erased; code, plan and tallies stay (P15).
    Wipe,

    /// Another text for an idea.
    EditIdea(IdeaNumber, CardText),
    /// The other lane for an idea.
    SetLane(IdeaNumber, Lane),
    /// Merges ideas of one lane; the lowest number and its text stay (V15, V16).
    Merge(Vec<IdeaNumber>),
    /// Takes merged parts out again (V17).
    Unmerge(Vec<IdeaNumber>),
    /// Puts parts back where they were taken out; the inverse of [`Change::Unmerge`].
    Rejoin(Vec<(IdeaNumber, super::idea::Merged)>),
    /// These pairs only look alike (V15).
    Dismiss(Vec<(IdeaNumber, IdeaNumber)>),
    /// These pairs may be suggested again.
    Undismiss(Vec<(IdeaNumber, IdeaNumber)>),
    /// A cluster is made or renamed.
    PutCluster(ClusterId, Line),
    /// A cluster goes; its ideas are loose again.
    RemoveCluster(ClusterId),
    /// An idea moves to a cluster, or out of all.
    MoveIdea(IdeaNumber, Option<ClusterId>),
    /// What becomes of an idea: parked, elsewhere, accepted, withdrawn, open again (F18, V18).
    SetStatus(IdeaNumber, IdeaStatus),

    /// Vote slips instead of those there are, or none (F38).
    PutSlips(Option<Slips>),
    /// A phone takes a slip: no other phone of the room votes with it.
    HoldSlip(Hold),
    /// Anything about voting.
    Vote(Vote),
    /// Anything about what phones are asked.
    Ask(Asking),

    /// The winners become agreements, ready for wording (F12).
    Draft,
    /// Words an agreement: the sentence, and for a stop what comes instead.
    Word(AgreementId, Line, #[serde(default)] Line),
    /// Records a fist of five (V23).
    Consent(AgreementId, Check),
    /// An agreement as a whole, new or instead of the one there.
    PutAgreement(AgreementId, Agreement),
    /// An agreement goes.
    RemoveAgreement(AgreementId),
    /// An action as a whole, new or instead of the one there (D3).
    PutAction(ActionId, Action),
    /// An action goes.
    RemoveAction(ActionId),
    /// A promise, new or instead of the one there (F17).
    PutCommitment(CommitmentId, Commitment),
    /// A promise goes.
    RemoveCommitment(CommitmentId),
    /// When the team meets again (D5).
    SetFollowUp(Option<FollowUp>),
    /// The workshop is done; it needs a date for the follow-up (D4).
    CloseWorkshop,
    /// The workshop goes on.
    ReopenWorkshop,
}

/// A change about voting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Vote {
    /// Opens a round on all open ideas (V1-V5, V15).
    Open {
        /// Its id, the next one.
        round: RoundId,
        /// People who may hand in a ballot.
        people: u32,
        /// What was chosen for each lane; none: no vote there (V3).
        lanes: ByLane<Option<LaneChoice>>,
    },
    /// Takes all ideas of both lanes without a vote (V3).
    TakeAll(RoundId),
    /// The inverse of [`Vote::TakeAll`].
    TakeNone(RoundId),
    /// A ballot is handed in, sealed.
    Cast(Cast),
    /// The last typed ballot is taken back (V9).
    TakeBallotBack(RoundId, BallotId),
    /// A late comer, or the sealed ballots of absent colleagues: so many people now (V10, V22).
    Raise(RoundId, u32, Reason),
    /// No more ballots.
    Close(RoundId),
    /// Counts appear, of both lanes at once.
    Show(RoundId),
    /// The round never was; all its ballots go (V9).
    Void(RoundId),
    /// Opens a run-off among the tied (V14 b).
    OpenRunoff(RoundId),
    /// A near tie counts as a tie (V13).
    TreatAsTie(Lane),
    /// Takes all the tied (V14 a).
    Widen,
    /// Draws a lot from a seed that two people called (V14 d).
    Lot(u64),
    /// After talk and a consent check these go first (V14 c).
    Talk(ByLane<Vec<IdeaNumber>>),
    /// The last decision is taken back: not a lot, not a run-off. The inverse of the decisions.
    Undecide,
    /// The inverse of [`Vote::Undecide`].
    Decide(Vec<Decision>),
    /// Ballots are erased, results stay (V20).
    Final,
}

/// Why an electorate grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// Somebody came late.
    Late,
    /// Absent colleagues sent sealed ballots (V22).
    SealedBallots,
}

/// Who makes a change. Not recorded anywhere (P1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The facilitator, at the window or the command line.
    Facilitator,
    /// Somebody's phone.
    Phone,
}

impl Author {
    /// Phones hand in cards, ballots and answers of their own and take a slip, nothing else. Whose card a phone withdraws is
    /// for its tag to tell, which only the server can make again (P19).
    fn may(self, change: &Change) -> bool {
        self == Self::Facilitator
            || matches!(
                change,
                Change::PlaceTagged(..)
                    | Change::WithdrawCard(_)
                    | Change::HoldSlip(_)
                    | Change::Ask(Asking::Answer(_))
            )
            || matches!(change, Change::Vote(Vote::Cast(cast)) if cast.way == Way::Phone && cast.tags.is_some())
    }
}

impl Change {
    /// Whether something must be forgotten with it, so that the journal is replaced (architecture: forgetting).
    pub fn forgets(&self) -> bool {
        if let Self::All(changes) = self {
            return changes.iter().any(Self::forgets);
        }
        // Marks and holders of the slips that were go with them; only who undoes the change brings them back.
        matches!(self, Self::Reveal { .. } | Self::TakeBack(..) | Self::Wipe | Self::PutSlips(_))
            || matches!(self, Self::Vote(Vote::Close(_) | Vote::Void(_) | Vote::Final))
            // What is remembered of the acts of the question before goes with the next one, and with the end (P19).
            || matches!(self, Self::Ask(Asking::Open { .. } | Asking::Close(_) | Asking::Void(_)) | Self::CloseWorkshop)
            || matches!(self, Self::Ask(Asking::Unsay(_)))
    }

    /// Whether no earlier change can be undone after it: reveal, final, wipe.
    pub fn ends_undo(&self) -> bool {
        if let Self::All(changes) = self {
            return changes.iter().any(Self::ends_undo);
        }
        matches!(self, Self::Reveal { .. } | Self::Wipe | Self::Vote(Vote::Final))
    }

    /// Whether a text stands in it, so that it must be dropped when the text is taken back (C11).
    pub fn holds(&self, text: &CardText) -> bool {
        let mut copy = self.clone();
        copy.places().iter().any(|place| place.holds(text.as_str()))
    }

    /// Whether a reason that a phone gave stands in it, so that it must be dropped when that is taken back (C11).
    pub fn holds_said(&self, said: &Line) -> bool {
        if let Self::All(changes) = self {
            return changes.iter().any(|change| change.holds_said(said));
        }
        matches!(self, Self::PutAgreement(_, agreement) if agreement.checks.iter().any(|check| check.has_said(said)))
            || matches!(self, Self::Consent(_, check) if check.has_said(said))
    }
}

impl Workshop {
    /// Makes one change. On success the answer is its inverse, if it can be undone; on a refusal nothing is changed.
    pub fn apply(&mut self, author: Author, change: Change) -> Result<Option<Change>, Refusal> {
        if !author.may(&change) {
            return Err(Refusal::FacilitatorOnly);
        }
        let mut next = self.clone();
        let inverse = next.change(change)?;
        if !next.has_few_items() {
            return Err(Refusal::TooManyItems);
        }
        if !next.has_room_for_cards() {
            return Err(Refusal::TooManyCards);
        }
        *self = next;
        Ok(inverse)
    }

    fn change(&mut self, change: Change) -> Result<Option<Change>, Refusal> {
        match change {
            Change::All(changes) => self.change_all(changes),
            Change::SetTitle(title) => Ok(Some(self.set_title(title))),
            Change::SetQuestion(question) => Ok(Some(self.set_question(question))),
            Change::SetCriterion(criterion) => Ok(Some(self.set_criterion(criterion))),
            Change::SetDate(date) => Ok(Some(self.set_date(date))),
            Change::SetPeople(people) => Ok(Some(self.set_people(people))),
            Change::SetIntake(field) => Ok(Some(self.set_intake(field))),
            Change::SetGroundRules(rules) => Ok(Some(self.set_ground_rules(rules))),
            Change::SetChafe(steps) => Ok(Some(self.set_chafe(steps))),
            Change::SetContact(contact) => Ok(Some(self.set_contact(contact))),
            Change::SetRetention(retention) => Ok(Some(self.set_retention(retention))),
            Change::SetAgenda(stages) => self.set_agenda(stages),
            Change::MoveTo(stage) => self.move_to(stage),
            Change::NextPart(part) => self.next_part(part),
            Change::SetSeats(seats) => self.set_seats(seats),
            Change::PlaceCard(card) => self.place_card(card),
            Change::PlaceTagged(card, tags) => self.place_tagged(card, tags),
            Change::WithdrawCard(card) => self.withdraw_card(card),
            Change::Import(cards) => self.import(cards),
            Change::Retract(cards) => self.retract(cards),
            Change::Reveal { seed, few } => self.reveal(seed, few),
            Change::TakeBack(number, reword) => self.take_back(number, reword.as_ref()),
            Change::Wipe => self.wipe(),
            Change::EditIdea(number, text) => self.edit_idea(number, text),
            Change::SetLane(number, lane) => self.set_lane(number, lane),
            Change::Merge(numbers) => self.merge(&numbers),
            Change::Unmerge(numbers) => self.unmerge(&numbers),
            Change::Rejoin(parts) => self.rejoin(&parts),
            Change::Dismiss(pairs) => self.dismiss(pairs),
            Change::Undismiss(pairs) => self.undismiss(pairs),
            Change::PutCluster(id, name) => self.put_cluster(id, name),
            Change::RemoveCluster(id) => self.remove_cluster(id),
            Change::MoveIdea(number, cluster) => self.move_idea(number, cluster),
            Change::SetStatus(number, status) => self.set_status(number, status),
            Change::PutSlips(slips) => self.put_slips(slips),
            Change::HoldSlip(hold) => self.hold_slip(hold),
            Change::Vote(vote) => self.vote(vote),
            Change::Ask(asking) => self.ask(asking),
            Change::Draft => self.draft(),
            Change::Word(id, text, instead) => self.word(id, text, instead),
            Change::Consent(id, check) => self.check_consent(id, check),
            Change::PutAgreement(id, agreement) => self.put_agreement(id, agreement),
            Change::RemoveAgreement(id) => self.remove_agreement(id),
            Change::PutAction(id, action) => self.put_action(id, action),
            Change::RemoveAction(id) => self.remove_action(id),
            Change::PutCommitment(id, commitment) => self.put_commitment(id, commitment),
            Change::RemoveCommitment(id) => self.remove_commitment(id),
            Change::SetFollowUp(follow_up) => self.set_follow_up(follow_up),
            Change::CloseWorkshop => self.close_workshop(),
            Change::ReopenWorkshop => self.reopen_workshop(),
        }
    }

    /// For a change whose inverse may no longer fit what was built since: refuses unless the inverse restores `before`.
    pub(super) fn refuse_unless_restored(
        &self,
        before: &Self,
        inverse: Change,
        refusal: Refusal,
    ) -> Result<Option<Change>, Refusal> {
        if self.is_restored_by(before, &inverse) {
            Ok(Some(inverse))
        } else {
            Err(refusal)
        }
    }

    /// Whether `inverse` makes `before` of this workshop.
    pub(super) fn is_restored_by(&self, before: &Self, inverse: &Change) -> bool {
        let mut restored = self.clone();
        restored.change(inverse.clone()).is_ok() && restored == *before
    }

    fn change_all(&mut self, changes: Vec<Change>) -> Result<Option<Change>, Refusal> {
        refuse_none(&changes)?;
        let mut inverses = Some(Vec::with_capacity(changes.len()));
        for change in changes {
            match (self.change(change)?, &mut inverses) {
                (Some(inverse), Some(inverses)) => inverses.push(inverse),
                (_, inverses) => *inverses = None,
            }
        }
        Ok(inverses.map(|mut inverses| {
            inverses.reverse();
            Change::All(inverses)
        }))
    }
}
