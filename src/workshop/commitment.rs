//! What a person or the leadership promises (F17).

use serde::{Deserialize, Serialize};

use super::text::Line;

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Whose it is.
    pub by: Promiser,
    /// The promise, with its date.
    pub text: Line,
}

/// Who promises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Promiser {
    /// The leadership, as a role.
    Leadership,
    /// A person or role that agreed to be named (P12).
    Named(Line),
}
