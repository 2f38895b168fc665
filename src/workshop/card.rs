//! What one person wrote: a lane and a text, nothing else (P1). Sealed until the reveal.

use std::fmt;

use imbl::OrdMap;
use serde::{Deserialize, Serialize};

use super::ids::{CardId, ClusterId, Tag};
use super::refusal::Refusal;
use super::text::CardText;

/// The two lanes; do comes first, always (L8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lane {
    /// What helps and should happen (more).
    Do,
    /// What hurts and should end.
    Stop,
}

impl Lane {
    /// Both, in their order.
    pub const BOTH: [Self; 2] = [Self::Do, Self::Stop];

    /// As scripts write it: `do` or `stop`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Stop => "stop",
        }
    }
}

/// One value a lane.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByLane<T> {
    /// Of do!
    #[serde(rename = "do")]
    pub doing: T,
    /// Of stop!
    pub stop: T,
}

impl<T> ByLane<T> {
    /// Asks `value` for each lane, do first.
    pub fn from_fn(mut value: impl FnMut(Lane) -> T) -> Self {
        Self {
            doing: value(Lane::Do),
            stop: value(Lane::Stop),
        }
    }

    /// The value of `lane`.
    pub fn get(&self, lane: Lane) -> &T {
        match lane {
            Lane::Do => &self.doing,
            Lane::Stop => &self.stop,
        }
    }

    /// The value of `lane`, to change it.
    pub fn get_mut(&mut self, lane: Lane) -> &mut T {
        match lane {
            Lane::Do => &mut self.doing,
            Lane::Stop => &mut self.stop,
        }
    }

    /// Both with their lanes, do first.
    pub fn iter(&self) -> impl Iterator<Item = (Lane, &T)> {
        [(Lane::Do, &self.doing), (Lane::Stop, &self.stop)].into_iter()
    }

    /// Another value a lane, do first.
    pub fn map<U>(&self, mut value: impl FnMut(&T) -> U) -> ByLane<U> {
        ByLane {
            doing: value(&self.doing),
            stop: value(&self.stop),
        }
    }
}

/// A card on its way in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewCard {
    /// Random, drawn by whoever hands it in.
    pub id: CardId,
    /// Where it belongs.
    pub lane: Lane,
    /// What it says.
    pub text: CardText,
    /// The theme it was written under, if the list or the stage has themes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterId>,
}

impl fmt::Debug for NewCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewCard(..)") // As of a sealed one.
    }
}

/// By what a phone finds its own card again, and the act that placed it (P19).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardTags {
    /// HMAC(key, token | card id).
    pub own: Tag,
    /// HMAC(key, token | op).
    pub op: Tag,
}

/// The cards before the reveal.
///
/// Invariant: nothing outside this module's parent reads a text from it; counts only (C12). Ordered by random id (P2).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "WrittenTray")]
pub(super) struct Tray {
    cards: OrdMap<CardId, SealedCard>,
    #[serde(skip_serializing_if = "OrdMap::is_empty")]
    ops: OrdMap<Tag, CardId>,
    /// Of all texts; counted along, because it is asked after each change.
    #[serde(skip_serializing)]
    bytes: usize,
}

/// As it stands in a file.
#[derive(Deserialize)]
struct WrittenTray {
    cards: OrdMap<CardId, SealedCard>,
    #[serde(default)]
    ops: OrdMap<Tag, CardId>,
}

impl From<WrittenTray> for Tray {
    fn from(WrittenTray { cards, ops }: WrittenTray) -> Self {
        let bytes = cards.values().map(|card| card.text.as_str().len()).sum();
        Self { cards, ops, bytes }
    }
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct SealedCard {
    lane: Lane,
    text: CardText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cluster: Option<ClusterId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<Tag>,
}

impl fmt::Debug for SealedCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedCard(..)") // A log or a panic must not tell it (C12).
    }
}

impl Tray {
    /// Counts a lane's cards.
    pub(super) fn count(&self, lane: Lane) -> usize {
        self.cards.values().filter(|card| card.lane == lane).count()
    }

    pub(super) fn len(&self) -> usize {
        self.cards.len()
    }

    /// Bytes of all texts.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Acts that are remembered.
    pub(super) fn acts(&self) -> usize {
        self.ops.len()
    }

    /// Puts a card in; refuses an id or an act that was there before.
    pub(super) fn place(&mut self, card: NewCard, tags: Option<CardTags>) -> Result<(), Refusal> {
        let NewCard {
            id,
            lane,
            text,
            cluster,
        } = card;
        if self.cards.contains_key(&id) {
            return Err(Refusal::SameId);
        }
        if let Some(tags) = tags
            && self.ops.insert(tags.op, id).is_some()
        {
            return Err(Refusal::SameAct);
        }
        let own = tags.map(|tags| tags.own);
        self.bytes += text.as_str().len();
        self.cards.insert(
            id,
            SealedCard {
                lane,
                text,
                cluster,
                own,
            },
        );
        Ok(())
    }

    /// Takes a card out; its act stays remembered, so that a resent act brings nothing back. Also says whether it was a phone's.
    pub(super) fn withdraw(&mut self, id: CardId) -> Result<(NewCard, bool), Refusal> {
        let card = self.cards.remove(&id).ok_or(Refusal::NoSuchCard)?;
        let SealedCard {
            lane,
            text,
            cluster,
            own,
        } = card;
        self.bytes -= text.as_str().len();
        Ok((
            NewCard {
                id,
                lane,
                text,
                cluster,
            },
            own.is_some(),
        ))
    }

    /// All cards, for the deal; ids, tags and acts are forgotten here (P1, P19).
    pub(super) fn empty(&mut self) -> Vec<(Lane, CardText, Option<ClusterId>)> {
        let cards = std::mem::take(&mut self.cards);
        self.ops = OrdMap::new();
        self.bytes = 0;
        cards
            .into_iter()
            .map(|(_, card)| (card.lane, card.text, card.cluster))
            .collect()
    }

    /// The cards whose tag the asker can make again.
    pub(super) fn own(&self, is_own: impl Fn(CardId, Tag) -> bool) -> Vec<NewCard> {
        let own = |(id, card): (&CardId, &SealedCard)| {
            card.own.filter(|tag| is_own(*id, *tag)).map(|_| NewCard {
                id: *id,
                lane: card.lane,
                text: card.text.clone(),
                cluster: card.cluster,
            })
        };
        self.cards.iter().filter_map(own).collect()
    }

    /// The card with this id, if its tag is the asker's.
    pub(super) fn own_card(&self, id: CardId, own: Tag) -> Option<NewCard> {
        let card = self.cards.get(&id).filter(|card| card.own == Some(own))?;
        Some(NewCard {
            id,
            lane: card.lane,
            text: card.text.clone(),
            cluster: card.cluster,
        })
    }

    /// The card that this act placed, still there or not.
    pub(super) fn placed_by(&self, op: Tag) -> Option<CardId> {
        self.ops.get(&op).copied()
    }

    /// Whether a card was written under this theme.
    pub(super) fn uses(&self, cluster: ClusterId) -> bool {
        self.cards.values().any(|card| card.cluster == Some(cluster))
    }
}
