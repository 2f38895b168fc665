//! Workshops on disk: one session file, with its journal beside it while it is open (architecture 5 and 6).
//!
//! The promise: what was acknowledged is on the disk, once, whatever happens to the process, the power or the disk's space
//! after it; a good file is never replaced by a worse one; what another program put in its place is copied, and so are our
//! last changes where it came between them and their file after a crash; and what was to be forgotten is in no byte of the
//! session file, its journal, its previous generation or its temporary file. It is proved by `tests/store` (every call
//! failing, every byte cut and flipped, a model), `tests/kills` and `tests/long`. It ends where a disk says that it synced
//! and did not, and at copies made by others.
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
pub mod room_file;
pub mod session_file;
mod size;
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
