//! A workshop that goes on elsewhere, because its folder is full, broken or gone.

use std::path::Path;
use std::sync::Arc;

use crate::store::Seq;
use crate::store::error::{StoreError, Trouble};
use crate::workshop::Workshop;

use super::{Overwrite, SessionFile, read};

/// What became of the files that a moved workshop left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// They are removed: what is to be forgotten later stands in no second place.
    Removed,
    /// They could not be removed, or not even be seen; they hold the workshop as it was last saved there.
    Stays,
}

impl SessionFile {
    /// Goes on in a new session file at `path`: written, read back and compared; then the old files and lock go.
    ///
    /// After an error everything is as it was.
    pub fn move_to(&mut self, path: &Path, workshop: &Workshop, seq: Seq) -> Result<Behind, StoreError> {
        let new = Self::create_at(Arc::clone(&self.disk), path, (workshop, seq), Overwrite::Refuse)?;
        let found = read(&*self.disk, path);
        let is_whole = |found: &super::Opened| found.workshop == *workshop && found.seq == seq;
        match found {
            Ok(found) if is_whole(&found) => {
                let old = std::mem::replace(self, new);
                Ok(old.removed())
            }
            result => {
                new.removed();
                let damaged = StoreError::new(path, Trouble::Damaged { at: None });
                Err(result.err().unwrap_or(damaged))
            }
        }
    }

    fn removed(mut self) -> Behind {
        let is_ours = self.lies_there();
        let paths = &self.paths;
        let mut ours = vec![&paths.journal, &paths.temporary, &paths.previous];
        ours.extend(is_ours.then_some(&paths.session));
        let is_gone = ours
            .into_iter()
            .fold(is_ours, |is_gone, path| self.clear(path).is_ok() && is_gone);
        let is_synced = self.sync_folder(&paths.session).is_ok();
        self.lock.release();
        if is_gone && is_synced {
            Behind::Removed
        } else {
            Behind::Stays
        }
    }

    /// Whether what has the session file's name is ours; what another program put there is not for us to remove.
    fn lies_there(&mut self) -> bool {
        let there = self.there(&self.paths.session);
        there.ok().flatten().is_some_and(|there| !self.is_foreign(&there))
    }
}
