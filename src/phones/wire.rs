//! What goes over the network, as the contract spells it. No type of the workshop itself is ever sent.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use axum::body::Bytes;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use crate::workshop::card::{ByLane, Lane};
use crate::workshop::ids::CardId;

/// All that a phone sees. It prints nothing of itself: cards of this phone stand in it.
#[derive(Serialize)]
pub(super) struct State<'a> {
    pub(super) version: u64,
    pub(super) stage: &'static str,
    pub(super) lanes: &'a [&'static str],
    pub(super) question: &'a str,
    pub(super) prompt: &'a ByLane<String>,
    pub(super) language: &'a str,
    pub(super) deadline: Option<u64>,
    pub(super) paused: bool,
    pub(super) my_cards: &'a [MyCard],
    pub(super) round: Option<RoundState<'a>>,
    pub(super) results: Option<&'a Written>,
    /// Whether a vote needs a slip (F38), and whether this phone holds one.
    pub(super) slip: Option<&'static str>,
    /// Beyond the contract: the contact point; may be empty.
    pub(super) contact: &'a str,
    /// Beyond the contract: what phones are asked now.
    pub(super) poll: Option<PollState<'a>>,
}

/// A card of this phone; it prints nothing of itself, as all before the reveal.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub(super) struct MyCard {
    pub(super) id: String,
    pub(super) lane: &'static str,
    pub(super) text: String,
}

/// An open round, as this phone sees it.
#[derive(Debug, Serialize)]
pub(super) struct RoundState<'a> {
    #[serde(flatten)]
    pub(super) round: &'a OpenRound,
    pub(super) voted: bool,
}

/// An open round, as every phone sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct OpenRound {
    pub(super) id: u32,
    /// A list of [`Idea`]s.
    pub(super) ideas: Written,
    pub(super) budgets: ByLane<Option<u32>>,
    pub(super) caps: ByLane<Option<u32>>,
}

/// What phones are asked, as this phone sees it.
#[derive(Debug, Serialize)]
pub(super) struct PollState<'a> {
    #[serde(flatten)]
    pub(super) poll: &'a OpenPoll,
    pub(super) answered: bool,
}

/// What phones are asked, as every phone sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct OpenPoll {
    pub(super) id: u32,
    /// As the stage of the same name.
    pub(super) about: &'static str,
    pub(super) text: String,
    pub(super) instead: String,
}

/// Something that is the same for all phones, written once.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub(super) struct Written(Arc<RawValue>);

impl Written {
    pub(super) fn of(value: &impl Serialize) -> Self {
        // Our own types: text, numbers and lists, which JSON can always hold.
        Self(to_raw_value(value).map_or_else(|_source| RawValue::NULL.to_owned().into(), Arc::from))
    }

    /// The bytes themselves, no copy of them.
    pub(super) fn bytes(&self) -> Bytes {
        Bytes::from_owner(Bytewise(Arc::clone(&self.0)))
    }
}

/// JSON as its bytes.
struct Bytewise(Arc<RawValue>);

impl AsRef<[u8]> for Bytewise {
    fn as_ref(&self) -> &[u8] {
        self.0.get().as_bytes()
    }
}

impl PartialEq for Written {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Eq for Written {}

/// An idea on the ballot.
#[derive(Debug, Serialize)]
pub(super) struct Idea {
    pub(super) number: u32,
    pub(super) lane: &'static str,
    pub(super) text: String,
}

/// An idea in the results; four are null in a lane that was not voted.
#[derive(Debug, Serialize)]
pub(super) struct Place {
    pub(super) number: u32,
    pub(super) lane: &'static str,
    pub(super) text: String,
    pub(super) dots: Option<u32>,
    pub(super) supporters: Option<u32>,
    pub(super) rank: Option<u32>,
    pub(super) winner: Option<bool>,
    /// Beyond the contract: a tie crosses the cut line here, and nothing has settled it yet.
    pub(super) tied: bool,
}

/// What a phone joins with.
#[derive(Deserialize)]
pub(super) struct Join {
    pub(super) key: Option<String>,
    pub(super) code: Option<String>,
    /// A vote slip, scanned or typed.
    pub(super) slip: Option<String>,
    /// Beyond the contract: its page has lost the token, and nobody left; the cookie tells who it is.
    #[serde(default)]
    pub(super) back: bool,
}

/// What a phone gets for it.
#[derive(Serialize)]
pub(super) struct Joined<'a> {
    pub(super) token: &'a str,
    pub(super) language: &'a str,
}

/// What a phone goes with: nothing.
#[derive(Deserialize)]
pub(super) struct Leave {}

/// A card on its way in.
#[derive(Deserialize)]
pub(super) struct PlaceCard {
    pub(super) op: Op,
    pub(super) lane: WireLane,
    pub(super) text: String,
    #[serde(default)]
    pub(super) place_anyway: bool,
}

/// The answer to it.
#[derive(Serialize)]
pub(super) struct Placed {
    pub(super) id: String,
}

/// A ballot on its way in.
#[derive(Deserialize)]
pub(super) struct CastBallot {
    pub(super) op: Op,
    pub(super) round: u32,
    pub(super) dots: Dots,
}

/// Dots as they were sent: whole numbers, whatever they are given to, in their order.
///
/// Invariant: nothing stands there twice.
pub(super) struct Dots(pub(super) Vec<(String, u64)>);

impl<'de> Deserialize<'de> for Dots {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(DotsByNumber)
    }
}

/// Reads them: a list of JSON's own would keep the last of two.
struct DotsByNumber;

impl<'de> Visitor<'de> for DotsByNumber {
    type Value = Dots;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dots")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut sent: A) -> Result<Dots, A::Error> {
        let (mut dots, mut numbers) = (Vec::new(), BTreeSet::new());
        while let Some((number, given)) = sent.next_entry::<String, u64>()? {
            if !numbers.insert(number.clone()) {
                return Err(A::Error::custom("twice"));
            }
            dots.push((number, given));
        }
        Ok(Dots(dots))
    }
}

/// The answer to it.
#[derive(Serialize)]
pub(super) struct Sealed<'a> {
    pub(super) receipt: &'a str,
}

/// An answer on its way in: fingers, or a word.
#[derive(Deserialize)]
pub(super) struct GiveAnswer {
    pub(super) op: Op,
    pub(super) poll: u32,
    pub(super) fingers: Option<Fingers>,
    pub(super) reason: Option<String>,
    pub(super) word: Option<String>,
    #[serde(default)]
    pub(super) place_anyway: bool,
}

/// A hand.
///
/// Invariant: at most 5.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "u8")]
pub(super) struct Fingers(u8);

impl From<Fingers> for u8 {
    fn from(Fingers(fingers): Fingers) -> Self {
        fingers
    }
}

impl TryFrom<u8> for Fingers {
    type Error = &'static str;

    fn try_from(fingers: u8) -> Result<Self, Self::Error> {
        if fingers > 5 {
            return Err("fingers");
        }
        Ok(Self(fingers))
    }
}

/// The answer to it: that it is in.
#[derive(Serialize)]
pub(super) struct Answered {}

/// A lane as scripts write it.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum WireLane {
    Do,
    Stop,
}

impl From<WireLane> for Lane {
    fn from(lane: WireLane) -> Self {
        match lane {
            WireLane::Do => Self::Do,
            WireLane::Stop => Self::Stop,
        }
    }
}

/// An id that a phone chose for an act, so that it may send it again.
///
/// Invariant: 1 to 100 bytes.
#[derive(Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Op(String);

impl Op {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Op {
    type Error = &'static str;

    fn try_from(op: String) -> Result<Self, Self::Error> {
        if op.is_empty() || op.len() > 100 {
            return Err("op");
        }
        Ok(Self(op))
    }
}

/// What went wrong, for the page and for its reader.
#[derive(Serialize)]
pub(super) struct Wrong<'a> {
    pub(super) error: Details<'a>,
}

/// The same, in full.
#[derive(Serialize)]
pub(super) struct Details<'a> {
    pub(super) code: &'static str,
    pub(super) message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reasons: Option<Vec<String>>,
    /// The contact point, for what belongs there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) contact: Option<&'a str>,
}

/// A card's id. Text, because a script's numbers end at 53 bits.
pub(super) fn card_id(id: CardId) -> String {
    format!("{:016x}", id.0)
}

/// The card with this id; none if it is not written as [`card_id`] writes it.
pub(super) fn read_card_id(text: &str) -> Option<CardId> {
    let id = CardId(u64::from_str_radix(text, 16).ok()?);
    (card_id(id) == text).then_some(id)
}
