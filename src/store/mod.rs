//! Workshops on disk: one session file, with its journal beside it while it is open (architecture 5 and 6).
//!
//! Read `session_file` first, then `format` (the snapshot), `journal` (the changes after it), `disk` (the only way to files).

pub mod disk;
pub mod document;
pub mod error;
pub mod format;
pub mod journal;
pub mod lock;
pub mod naming;
pub mod places;
pub mod recent;
pub mod session_file;
pub mod take_away;

/// The place of a change among all changes that a workshop accepted: 1 for the first, 0 before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Seq(pub u64);

impl Seq {
    /// The next one.
    #[must_use]
    pub fn next(self) -> Self {
        self.after(1)
    }

    /// So many changes later.
    #[must_use]
    pub fn after(self, changes: usize) -> Self {
        Self(self.0.saturating_add(changes as u64))
    }
}
