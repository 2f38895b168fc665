//! A workshop that goes on in another folder, because its own is full, broken or gone.

use std::path::Path;

use crate::store::session_file::Behind;

use super::{LiveWorkshop, NotSaved, Wish};

impl LiveWorkshop {
    /// Writes the workshop to a new session file at `path`, checks it, and goes on there. The old files go if they can.
    ///
    /// After an error it goes on where it was.
    pub fn move_to(&self, path: &Path) -> Result<Behind, NotSaved> {
        let mut state = self.shared.state();
        state.destination = Some(path.to_owned());
        state.moved = None;
        let saved = self.wished(state, Wish::Retry);
        match self.shared.state().moved.take() {
            Some(moved) => Ok(moved?),
            None => Err(saved.err().unwrap_or(NotSaved::Ended)),
        }
    }
}
