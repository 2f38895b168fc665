//! What the room votes on: one card, or several merged. Numbers, merges, statuses, clusters.

use serde::{Deserialize, Serialize};

use super::card::Lane;
use super::ids::{ClusterId, IdeaNumber, RoundId};
use super::text::{CardText, Line};

/// One dealt number with what stands on it. An idea that was merged into another keeps its text and its number (C13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Idea {
    /// Its lane.
    pub lane: Lane,
    /// What it says; nothing after a text was taken back or wiped (C11, P15).
    pub text: Option<CardText>,
    /// On how many cards it was written, word for word; at least 1.
    pub cards: u32,
    /// Its cluster, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterId>,
    /// What became of it.
    #[serde(default, skip_serializing_if = "IdeaStatus::is_open")]
    pub status: IdeaStatus,
    /// Into which idea it was merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged: Option<Merged>,
}

/// A merge, seen from the part that went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    /// The idea it is part of now; always a lower number.
    pub into: IdeaNumber,
    /// The closed round after which it was merged; none for a merge before the vote (V16, V24).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<RoundId>,
}

/// What becomes of an idea besides winning (F18, D6, V18).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum IdeaStatus {
    /// Nothing yet: it takes part.
    #[default]
    Open,
    /// Kept, out of the vote.
    Parked,
    /// Somebody else's to take up: who.
    Elsewhere(Line),
    /// Not solvable and accepted: how we live with it.
    Accepted(Line),
    /// Withdrawn: why.
    Withdrawn(Line),
}

impl IdeaStatus {
    /// Whether it takes part.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }

    /// Whether it was withdrawn.
    pub fn is_withdrawn(&self) -> bool {
        matches!(self, Self::Withdrawn(_))
    }
}

/// A named group of ideas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    /// Named after it was formed (C13); may be empty until then.
    pub name: Line,
}
