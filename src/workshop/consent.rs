//! The fist-of-five check on an agreement (V23).

use serde::{Deserialize, Serialize};

use super::text::Line;

/// One check: how many hands showed 0, 1, 2, 3, 4 and 5 fingers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Hands by number of fingers, 0 to 5.
    pub hands: [u32; 6],
    /// How they were given.
    #[serde(default)]
    pub way: CheckWay,
    /// Why those who object do, without a number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Line>,
}

/// How hands were counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckWay {
    /// Hands in the air, recorded as seen.
    #[default]
    Hands,
    /// In secret, by phone: a distribution shows from 5 people on (P4). The file keeps the exact hands of fewer, because the
    /// outcome is made of them; screens and documents hide them (V23).
    Secret,
}

/// Where an agreement stands after its checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// Not asked yet, or not again since it was worded anew.
    Unasked,
    /// All show 3 or more.
    Passed,
    /// Somebody shows less than 3: talk, refine once, ask again.
    TalkFurther,
    /// Still a 1 or 2 after the refinement: adopted as a trial until the follow-up.
    Trial,
    /// An objection is left: parked.
    Parked,
}

/// The fewest people of whom a secret distribution shows (P4).
pub const FEWEST_SHOWN: u32 = 5;

impl Check {
    /// How many took part.
    pub fn people(&self) -> u32 {
        self.hands.iter().copied().fold(0, u32::saturating_add)
    }

    /// How many can live with it: 3 or more fingers.
    pub fn willing(&self) -> u32 {
        self.hands.iter().skip(3).copied().fold(0, u32::saturating_add)
    }

    /// How many object: no finger.
    pub fn objections(&self) -> u32 {
        self.hands.first().copied().unwrap_or(0)
    }

    /// Whether a phone gave this reason.
    pub fn has_said(&self, said: &Line) -> bool {
        self.way == CheckWay::Secret && self.reasons.iter().any(|reason| reason.says_the_same(said))
    }

    /// Whether all can live with it.
    pub fn passes(&self) -> bool {
        self.hands.iter().take(3).all(|hands| *hands == 0)
    }

    /// The six counts, unless a secret tally of fewer than 5 would show who is who (V23, P4).
    pub fn shown_hands(&self) -> Option<[u32; 6]> {
        match self.way {
            CheckWay::Hands => Some(self.hands),
            CheckWay::Secret => (self.people() >= FEWEST_SHOWN).then_some(self.hands),
        }
    }
}
