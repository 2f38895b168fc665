//! What phones are asked, as far as the room may see it: never an answer.

use super::super::card::Lane;
use super::super::ids::PollId;
use super::{PublicTurnout, PublicView, Slide};

/// What phones are asked now; no answer, only how many there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicPoll {
    /// Its id.
    pub id: PollId,
    /// What is asked.
    pub asks: Asks,
    /// How many answered, of how many.
    pub turnout: PublicTurnout,
    /// Of how many what.
    pub of: AskedOf,
}

/// Of what a turnout is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedOf {
    /// People who may answer: a workshop knows no more.
    People,
    /// Phones that are here.
    Phones,
}

/// What a poll asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// Whether all can live with an agreement.
    Consent {
        /// Its lane.
        lane: Lane,
        /// The sentence.
        text: String,
        /// What comes in place of a stop; may be empty.
        instead: String,
    },
    /// One word at check-out: what the room is asked.
    CheckOut(String),
}

impl PublicView {
    /// Whether phones vote now, and only with a slip (F38).
    pub fn is_by_slip(&self) -> bool {
        self.poll.is_none() && matches!(&self.slide, Slide::Vote(vote) if vote.needs_slip)
    }

    /// So many phones are here: only they can answer, and who has none is not missing.
    pub fn count_phones(&mut self, phones: u32) {
        if let Some(poll) = self.poll.as_mut().filter(|_| phones > 0) {
            let PublicTurnout { ballots, people } = poll.turnout;
            // A phone that answered may have gone to sleep; one too many waits for a place.
            poll.turnout.people = phones.max(ballots).min(people);
            poll.of = AskedOf::Phones;
        }
    }
}
