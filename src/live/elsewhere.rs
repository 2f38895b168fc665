//! A workshop goes on in another file.

use std::path::{Path, PathBuf};

use super::{LiveWorkshop, NotSaved, Saved};

/// What became of the file that a workshop lay in before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// It is gone, and all that lay beside it.
    Removed,
    /// It could not be removed.
    Stays,
}

impl LiveWorkshop {
    /// Writes everything to another file and goes on there.
    #[allow(clippy::unused_self, reason = "a placeholder until the store can do it")]
    pub fn move_to(&self, _path: &Path) -> Result<Behind, NotSaved> {
        Err(NotSaved::Ended)
    }
}

impl Saved {
    /// The copies made because another program changed the session file.
    #[allow(clippy::unused_self, reason = "a placeholder until the store can do it")]
    pub fn conflicts(&self) -> &[PathBuf] {
        &[]
    }
}
