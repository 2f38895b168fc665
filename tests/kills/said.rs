//! What a window says on its way: before it tries something, and after that is durable.

use std::io::Write;

use serde::{Deserialize, Serialize};

/// One line on standard output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Line {
    /// It runs, as this process.
    Ready(u32),
    /// It is about to hand this in.
    Try(Deed),
    /// This is acknowledged.
    Did(Deed),
    /// It cannot go on.
    Failed(String),
}

/// What is done to a workshop. Cards and ballots have numbers that no other one ever has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// The next workshop, instead of the one before.
    Workshop(u64),
    /// A card.
    Card(u64),
    /// Three cards as one.
    Import(u64),
    /// A card goes.
    Withdraw(u64),
    /// The room goes to a stage.
    Stage(u32),
    /// All cards become visible.
    Reveal,
    /// A text is taken back.
    TakeBack(u64),
    /// A round, after so many that were voided, gets so far.
    Round {
        /// Voided before.
        voided: u32,
        /// 1 open, 2 closed, 3 shown, 4 final; 0 after it was voided.
        phase: u8,
    },
    /// A ballot in the round after so many that were voided.
    Ballot {
        /// Its number.
        number: u64,
        /// Voided before.
        voided: u32,
    },
}

impl Line {
    /// Tells it in one write, so that a kill cannot cut it.
    pub fn say(&self) {
        let line = format!("\n> {}\n", ron::to_string(self).unwrap());
        let mut out = std::io::stdout().lock();
        out.write_all(line.as_bytes()).unwrap();
        out.flush().unwrap();
    }

    /// One that was told; none if the test runner says something.
    pub fn heard(line: &str) -> Option<Self> {
        line.strip_prefix("> ").and_then(|said| ron::from_str(said).ok())
    }
}

impl Deed {
    /// The cards that come with it.
    pub fn cards(self) -> Vec<u64> {
        match self {
            Self::Card(number) => vec![number],
            Self::Import(number) => (number..number + 3).collect(),
            Self::Workshop(_)
            | Self::Withdraw(_)
            | Self::Stage(_)
            | Self::Reveal
            | Self::TakeBack(_)
            | Self::Round { .. }
            | Self::Ballot { .. } => Vec::new(),
        }
    }

    /// The card whose text goes.
    pub fn takes(self) -> Option<u64> {
        match self {
            Self::Withdraw(number) | Self::TakeBack(number) => Some(number),
            Self::Workshop(_)
            | Self::Card(_)
            | Self::Import(_)
            | Self::Stage(_)
            | Self::Reveal
            | Self::Round { .. }
            | Self::Ballot { .. } => None,
        }
    }

    /// Whether it replaces files rather than add a line to the journal.
    pub fn is_step(self) -> bool {
        matches!(
            self,
            Self::Workshop(_) | Self::Reveal | Self::TakeBack(_) | Self::Round { .. }
        )
    }
}
