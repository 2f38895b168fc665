//! What phones are asked in secret: how many fingers for an agreement (V23), one word at check-out (F21).
//!
//! Invariant: until it is closed nobody can read an answer; counts only. After that there is no poll any more: its hands
//! are a [`Check`], its words stand among the workshop's, in the order of the alphabet (P1, P2). Only its acts stay for a
//! while, so that one that is sent again is known (P19): until the next question, a wipe, or the end of the workshop.

mod answer;
mod said;

use std::fmt;
use std::mem::take;

use imbl::{OrdSet, Vector};
use serde::{Deserialize, Serialize};

use super::Workshop;
use super::change::Change;
use super::consent::{Check, CheckWay, Consent};
use super::ids::{AgreementId, PollId, Tag};
use super::refusal::{PollRefusal, Refusal, VoteRefusal};
use super::slips::Slips;
use super::text::Line;

pub use answer::{Answer, LONGEST_WORD, MOST_WORDS, Says};
pub use said::each_once;

use answer::{put_in, reasoned, short};

/// What phones are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// Whether they can live with an agreement: a fist of five.
    Consent(AgreementId),
    /// How they leave: one word, three at most.
    CheckOut,
}

/// A question to all phones that is open now.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    id: PollId,
    about: About,
    people: u32,
    #[serde(default)]
    answers: u32,
    /// Hands by number of fingers.
    #[serde(default)]
    hands: [u32; 6],
    /// Reasons of who objects, or words; by alphabet.
    #[serde(default)]
    said: Vector<Line>,
    #[serde(default)]
    voters: OrdSet<Tag>,
    #[serde(default)]
    acts: OrdSet<Tag>,
}

impl fmt::Debug for Poll {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Poll(..)") // A log or a panic must not tell what was answered.
    }
}

/// A change about what phones are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asking {
    /// Asks so many people.
    Open {
        /// Its id, the next one.
        poll: PollId,
        /// What.
        about: About,
        /// People who may answer.
        people: u32,
    },
    /// A late comer: so many people now.
    Raise(PollId, u32),
    /// An answer is handed in, sealed.
    Answer(Answer),
    /// No more answers: they count.
    Close(PollId),
    /// It was never asked; all answers go.
    Void(PollId),
    /// A word, or the reason of an objection, is taken back for good, whoever said it (C11).
    Unsay(Line),
}

/// The most answers, however many people are said to be there: so many can be saved.
const MOST_ANSWERS: u32 = 20_000;

type Changed = Result<Option<Change>, Refusal>;

impl Poll {
    /// Its id.
    pub fn id(&self) -> PollId {
        self.id
    }

    /// What is asked.
    pub fn about(&self) -> About {
        self.about
    }

    /// How many may answer.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// How many did.
    pub fn answers(&self) -> u32 {
        self.answers
    }

    /// Whether a phone whose tag this is has answered (P19).
    pub fn has_answered(&self, voter: Tag) -> bool {
        self.voters.contains(&voter)
    }

    /// What was typed, for a text that is taken back (C11).
    pub(super) fn said_mut(&mut self) -> impl Iterator<Item = &mut Line> {
        self.said.iter_mut()
    }

    /// Bytes of what was typed.
    pub(super) fn bytes(&self) -> usize {
        self.said.iter().map(|line| line.as_str().len()).sum()
    }

    /// Has the answers of `other`, if that is the same question: nobody sees anything of them.
    pub(super) fn take_answers_of(&mut self, other: &Self) {
        if self.id == other.id {
            let (about, people) = (self.about, self.people);
            *self = Self {
                about,
                people,
                ..other.clone()
            };
        }
    }

    /// Whether its answers are those of its people. A text that was taken back leaves a hand without its reason, or an
    /// answer without its word.
    fn adds_up(&self) -> bool {
        let hands = self.hands.iter().copied().fold(0, u32::saturating_add);
        let [objections, ..] = self.hands;
        let (counted, may_say) = match self.about {
            About::Consent(_) => (hands == self.answers, objections),
            About::CheckOut => (hands == 0, self.answers),
        };
        let tags = [self.voters.len(), self.acts.len()];
        self.answers <= self.people
            && counted
            && self.said.len() <= may_say as usize
            && tags.iter().all(|tags| *tags == self.answers as usize)
    }

    /// Whether everyone has answered (V1).
    pub fn is_full(&self) -> bool {
        self.answers >= self.people.min(MOST_ANSWERS)
    }

    fn take(&mut self, answer: Answer) -> Result<(), Refusal> {
        let Answer {
            poll: _,
            says,
            voter,
            op,
        } = answer;
        if self.acts.contains(&op) {
            return Err(Refusal::SameAct);
        }
        if self.has_answered(voter) {
            return Err(Refusal::Poll(PollRefusal::AlreadyAnswered));
        }
        if self.is_full() {
            return Err(Refusal::Poll(PollRefusal::PeopleFull { people: self.people }));
        }
        let typed = match (says, self.about) {
            (Says::Fingers(fingers, reason), About::Consent(_)) => self.count(fingers, reason)?,
            (Says::Word(word), About::CheckOut) => Some(short(word)?),
            (Says::Fingers(..), About::CheckOut) | (Says::Word(_), About::Consent(_)) => {
                return Err(Refusal::Poll(PollRefusal::OtherQuestion));
            }
        };
        if let Some(line) = typed {
            put_in(&mut self.said, line);
        }
        self.answers += 1;
        self.voters.insert(voter);
        self.acts.insert(op);
        Ok(())
    }

    /// A hand; who shows none says why, and nobody else does.
    fn count(&mut self, fingers: u8, reason: Line) -> Result<Option<Line>, Refusal> {
        let hand = self.hands.get_mut(usize::from(fingers));
        let hand = hand.ok_or(Refusal::Poll(PollRefusal::OtherQuestion))?;
        let reason = (fingers == 0).then_some(reason).map(reasoned).transpose()?;
        *hand = hand.saturating_add(1);
        Ok(reason)
    }
}

impl Workshop {
    /// What phones are asked now.
    pub fn poll(&self) -> Option<&Poll> {
        self.poll.as_ref()
    }

    /// The id of the next one; a late answer to one that is over cannot land in it.
    pub fn next_poll(&self) -> PollId {
        PollId(self.polls.saturating_add(1))
    }

    /// The words of the check-out, by alphabet.
    pub fn check_out_words(&self) -> impl Iterator<Item = &Line> {
        self.check_out_words.iter()
    }

    /// Whether the room is asked about an agreement now: then it stays as it was read.
    pub fn is_asked(&self, agreement: AgreementId) -> bool {
        self.poll().is_some_and(|poll| poll.about == About::Consent(agreement))
    }

    /// Whether an answer was taken from this act, to what is asked now or was asked last (P19).
    pub fn has_taken_answer(&self, op: Tag) -> bool {
        self.answered.contains(&op) || self.poll().is_some_and(|poll| poll.acts.contains(&op))
    }

    /// Without the acts that are remembered of the question before, and with all slips free: what goes on elsewhere hears
    /// of no phone.
    #[must_use]
    pub fn without_phones(&self) -> Self {
        let mut copy = self.clone();
        copy.answered.clear();
        copy.slips = copy.slips.as_ref().map(Slips::freed);
        copy
    }

    pub(super) fn ask(&mut self, asking: Asking) -> Changed {
        match asking {
            Asking::Open { poll, about, people } => self.open_poll(poll, about, people)?,
            Asking::Raise(id, people) => {
                let poll = self.polled(id)?;
                if people <= poll.people {
                    return Err(Refusal::NothingChanges);
                }
                poll.people = people;
            }
            Asking::Answer(answer) => self.polled(answer.poll)?.take(answer)?,
            Asking::Close(id) => self.close_poll(id)?,
            Asking::Void(id) => {
                self.polled(id)?;
                self.poll = None;
            }
            Asking::Unsay(said) => self.unsay(&said)?,
        }
        Ok(None)
    }

    fn polled(&mut self, id: PollId) -> Result<&mut Poll, Refusal> {
        let open = self.poll.as_mut().filter(|poll| poll.id == id);
        open.ok_or(Refusal::Poll(PollRefusal::Over))
    }

    fn open_poll(&mut self, id: PollId, about: About, people: u32) -> Result<(), Refusal> {
        self.refuse_if_asking()?;
        self.refuse_if_frozen()?;
        if self.closed {
            return Err(Refusal::Poll(PollRefusal::WorkshopClosed));
        }
        if id != self.next_poll() || self.polls == u32::MAX {
            return Err(Refusal::SameId);
        }
        if people == 0 {
            return Err(Refusal::Vote(VoteRefusal::NoPeople));
        }
        if let About::Consent(agreement) = about {
            self.refuse_unless_unasked(agreement)?;
        }
        self.polls = id.0;
        self.answered.clear();
        self.poll = Some(Poll {
            id,
            about,
            people,
            answers: 0,
            hands: [0; 6],
            said: Vector::new(),
            voters: OrdSet::new(),
            acts: OrdSet::new(),
        });
        Ok(())
    }

    fn refuse_unless_unasked(&self, id: AgreementId) -> Result<(), Refusal> {
        let agreement = self.agreements.get(&id).ok_or(Refusal::NoSuchAgreement(id))?;
        match agreement.consent() {
            Consent::Unasked => Ok(()),
            Consent::TalkFurther => Err(Refusal::RefineFirst),
            Consent::Passed | Consent::Trial | Consent::Parked => Err(Refusal::CheckedBefore),
        }
    }

    fn close_poll(&mut self, id: PollId) -> Result<(), Refusal> {
        let poll = self.polled(id)?.clone();
        if poll.answers == 0 {
            return Err(Refusal::Poll(PollRefusal::Unanswered));
        }
        self.poll = None;
        self.answered = poll.acts;
        match poll.about {
            About::Consent(id) => {
                let agreement = self.agreements.get_mut(&id).ok_or(Refusal::NoSuchAgreement(id))?;
                agreement.checks.push(Check {
                    hands: poll.hands,
                    way: CheckWay::Secret,
                    reasons: poll.said.into_iter().collect(),
                });
            }
            About::CheckOut => {
                for word in poll.said {
                    put_in(&mut self.check_out_words, word);
                }
            }
        }
        Ok(())
    }

    /// What people typed on their phones, and what is remembered of their acts (P15). Hands stay, as tallies do.
    pub(super) fn forget_answers(&mut self) {
        self.poll = None;
        self.answered.clear();
        self.check_out_words.clear();
        for check in self.agreements.values_mut().flat_map(|agreement| &mut agreement.checks) {
            if check.way == CheckWay::Secret {
                check.reasons.clear();
            }
        }
    }

    /// Whether any of it is there.
    pub(super) fn holds_answers(&self) -> bool {
        let mut checks = self.agreements.values().flat_map(|agreement| &agreement.checks);
        let has_reasons = |check: &Check| check.way == CheckWay::Secret && !check.reasons.is_empty();
        self.poll.is_some() || !self.check_out_words.is_empty() || checks.any(has_reasons)
    }

    /// After a text was taken back: nothing stands where it stood, and the rest by alphabet (P2).
    pub(super) fn sort_answers(&mut self) {
        for said in self
            .poll
            .iter_mut()
            .map(|poll| &mut poll.said)
            .chain([&mut self.check_out_words])
        {
            for line in take(said).into_iter().filter(|line| !line.is_empty()) {
                put_in(said, line);
            }
        }
    }

    /// Whether what phones are asked could have been asked, and the answers given.
    pub(super) fn is_poll_sound(&self) -> bool {
        let Some(poll) = &self.poll else {
            return !self.closed || self.answered.is_empty();
        };
        let can_be_asked = match poll.about {
            About::Consent(agreement) => self.refuse_unless_unasked(agreement).is_ok(),
            About::CheckOut => true,
        };
        poll.adds_up() && poll.id.0 == self.polls && can_be_asked && !self.closed && self.answered.is_empty()
    }

    /// One thing at a time, and nothing ends while the room is asked.
    pub(super) fn refuse_if_asking(&self) -> Result<(), Refusal> {
        if self.poll.is_some() {
            return Err(Refusal::Poll(PollRefusal::Asked));
        }
        Ok(())
    }

    /// What is asked now stays as it was read.
    pub(super) fn refuse_if_asked(&self, agreement: AgreementId) -> Result<(), Refusal> {
        if self.is_asked(agreement) {
            return Err(Refusal::Poll(PollRefusal::Asked));
        }
        Ok(())
    }
}
