//! What phones are asked in secret: how many fingers for an agreement (V23), one word at check-out (F21).
//!
//! Invariant: until it is closed nobody can read an answer; counts only. After that there is no poll any more: its hands
//! are a [`Check`], its words stand among the workshop's, in the order of the alphabet (P1, P2).

use std::fmt;

use imbl::{OrdSet, Vector};
use serde::{Deserialize, Serialize};

use super::Workshop;
use super::change::Change;
use super::consent::{Check, CheckWay, Consent};
use super::ids::{AgreementId, PollId, Tag};
use super::refusal::{PollRefusal, Refusal};
use super::text::{Line, TextRefusal, count_graphemes};

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
}

/// One person's answer on its way in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// To which question.
    pub poll: PollId,
    /// What.
    pub says: Says,
    /// HMAC(key, token | poll): who answered does not answer again (P19).
    pub voter: Tag,
    /// HMAC(key, token | poll | op).
    pub op: Tag,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(..)") // As of a sealed one.
    }
}

impl Answer {
    /// What was typed.
    pub(super) fn line_mut(&mut self) -> &mut Line {
        let (Says::Fingers(_, line) | Says::Word(line)) = &mut self.says;
        line
    }
}

/// What somebody answers.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Says {
    /// Fingers, 0 to 5; with none of them the reason (V23).
    Fingers(u8, #[serde(default)] Line),
    /// A word.
    Word(Line),
}

/// The most graphemes of a word at check-out.
pub const LONGEST_WORD: usize = 40;
/// The most words at check-out (F21).
pub const MOST_WORDS: usize = 3;

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

    /// Whether this act was taken (P19).
    pub fn has_taken(&self, op: Tag) -> bool {
        self.acts.contains(&op)
    }

    /// What was typed, for a text that is taken back (C11).
    pub(super) fn said_mut(&mut self) -> impl Iterator<Item = &mut Line> {
        self.said.iter_mut()
    }

    /// Whether its answers are those of its people.
    pub(super) fn is_sound(&self) -> bool {
        let sum = match self.about {
            About::Consent(_) => self.hands.iter().copied().fold(0, u32::saturating_add) as usize,
            About::CheckOut => self.said.len(),
        };
        let answers = self.answers as usize;
        self.answers <= self.people && answers == sum && answers == self.voters.len() && answers == self.acts.len()
    }

    fn take(&mut self, answer: Answer) -> Result<(), Refusal> {
        let Answer {
            poll: _,
            says,
            voter,
            op,
        } = answer;
        if self.has_taken(op) {
            return Err(Refusal::SameAct);
        }
        if self.has_answered(voter) {
            return Err(Refusal::Poll(PollRefusal::AlreadyAnswered));
        }
        if self.answers >= self.people {
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
            self.said.insert_ord(line);
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
        if fingers == 0 && reason.is_empty() {
            return Err(Refusal::ObjectionNeedsReason);
        }
        *hand = hand.saturating_add(1);
        Ok((fingers == 0).then_some(reason))
    }
}

fn short(word: Line) -> Result<Line, Refusal> {
    let graphemes = count_graphemes(word.as_str());
    if word.is_empty() {
        return Err(TextRefusal::Empty.into());
    }
    if graphemes > LONGEST_WORD {
        let most = LONGEST_WORD;
        return Err(TextRefusal::TooLong { graphemes, most }.into());
    }
    if word.as_str().split(' ').count() > MOST_WORDS {
        return Err(Refusal::Poll(PollRefusal::TooManyWords));
    }
    Ok(word)
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
        }
        Ok(None)
    }

    fn polled(&mut self, id: PollId) -> Result<&mut Poll, Refusal> {
        let open = self.poll.as_mut().filter(|poll| poll.id == id);
        open.ok_or(Refusal::Poll(PollRefusal::Over))
    }

    fn open_poll(&mut self, id: PollId, about: About, people: u32) -> Result<(), Refusal> {
        if self.poll.is_some() {
            return Err(Refusal::Poll(PollRefusal::Asked));
        }
        if id != self.next_poll() || self.polls == u32::MAX {
            return Err(Refusal::SameId);
        }
        if people == 0 {
            return Err(Refusal::NoHands);
        }
        if let About::Consent(agreement) = about {
            self.refuse_unless_unasked(agreement)?;
        }
        self.polls = id.0;
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
            return Err(Refusal::NoHands);
        }
        self.poll = None;
        match poll.about {
            About::Consent(agreement) => {
                let check = Check {
                    hands: poll.hands,
                    way: CheckWay::Secret,
                    reasons: poll.said.into_iter().collect(),
                };
                self.check_consent(agreement, check)?;
            }
            About::CheckOut => {
                for word in poll.said {
                    self.check_out_words.insert_ord(word);
                }
            }
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
