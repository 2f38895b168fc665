//! A person's sealed choice on its way in, and what stands apart from it (P1, P19, V24, V25).

use std::fmt;

use imbl::{OrdMap, OrdSet};
use serde::{Deserialize, Serialize};

use super::ids::{BallotId, IdeaNumber, RoundId, Tag};

/// How a ballot came in (V24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// From a phone.
    Phone,
    /// On paper, typed by the facilitator.
    Paper,
    /// At the laptop.
    Kiosk,
}

/// Ballots by way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnout {
    /// From phones.
    pub phone: u32,
    /// On paper.
    pub paper: u32,
    /// At the laptop.
    pub kiosk: u32,
}

impl Turnout {
    /// All ballots.
    pub fn total(&self) -> u32 {
        self.phone.saturating_add(self.paper).saturating_add(self.kiosk)
    }

    /// All ballots, if there can be so many.
    pub(super) fn checked_total(&self) -> Option<u32> {
        self.phone.checked_add(self.paper)?.checked_add(self.kiosk)
    }

    pub(super) fn of(&mut self, way: Way) -> &mut u32 {
        match way {
            Way::Phone => &mut self.phone,
            Way::Paper => &mut self.paper,
            Way::Kiosk => &mut self.kiosk,
        }
    }
}

/// One person's sealed choice. Nothing but dots (P1).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Ballot(pub(super) OrdMap<IdeaNumber, u32>);

impl fmt::Debug for Ballot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ballot(..)") // A log or a panic must not tell it (V6).
    }
}

/// What stands apart from the ballots until the final: who may not vote again, which acts were taken, the receipts (P19, V25).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Seals {
    pub(super) voters: OrdSet<Tag>,
    pub(super) acts: OrdMap<Tag, Receipt>,
    pub(super) receipts: OrdMap<Receipt, u32>,
}

impl Seals {
    pub(super) fn is_empty(&self) -> bool {
        self == &Self::default()
    }
}

/// A short code by which a voter sees that the own ballot counts (V25).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Receipt(pub String);

/// A ballot on its way in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cast {
    /// The round it is for.
    pub round: RoundId,
    /// Random, drawn by whoever hands it in.
    pub ballot: BallotId,
    /// How it came.
    pub way: Way,
    /// Dots by idea; none is a valid, empty ballot (V5).
    pub dots: OrdMap<IdeaNumber, u32>,
    /// From a phone: its tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<VoteTags>,
}

impl fmt::Debug for Cast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cast(..)") // As of a sealed one.
    }
}

/// By what a phone is known to have voted, its act, and its receipt (P19, V25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoteTags {
    /// HMAC(key, token | round).
    pub voter: Tag,
    /// HMAC(key, token | round | op).
    pub op: Tag,
    /// Made from the phone's own secret.
    pub receipt: Receipt,
}
