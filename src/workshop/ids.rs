//! What names the things of a workshop. What people hand in has random 64-bit ids, drawn outside; what the
//! facilitator makes has small numbers that can be said aloud.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident($number:ty)) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $number);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// A card that is not revealed yet. Random, so that an order by id tells nothing of the order of arrival (P2).
    CardId(u64)
);
id!(
    /// A sealed ballot. Random, as a card's (P3).
    BallotId(u64)
);
id!(
    /// The number dealt to an idea at the reveal (V8), from 1, never used twice.
    IdeaNumber(u32)
);
id!(
    /// A named group of ideas.
    ClusterId(u32)
);
id!(
    /// A stage of the agenda.
    StageId(u32)
);
id!(
    /// A round of voting, from 1.
    RoundId(u32)
);
id!(
    /// A sentence of the code of conduct, from 1.
    AgreementId(u32)
);
id!(
    /// A row of the plan, from 1.
    ActionId(u32)
);
id!(
    /// A promise of a person or of the leadership, from 1.
    CommitmentId(u32)
);

id!(
    /// A question to all phones, from 1.
    PollId(u32)
);

/// What only one phone and the room's key can make again: an HMAC, cut to 128 bits (P19).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tag(pub u128);

impl std::fmt::Debug for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tag(..)")
    }
}
