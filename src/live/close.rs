//! How a workshop is let go: after a last snapshot, or with one last change that is on the disk or never was.

use std::sync::PoisonError;

use crate::workshop::change::{Author, Change};

use super::{LiveRefusal, LiveWorkshop, NotSaved, Wish};

/// Why a last change was not made. Nothing of it is on the disk.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotMade {
    /// It did not come in; the workshop is as open as it was.
    #[error(transparent)]
    Refused(#[from] LiveRefusal),
    /// It could not be saved; the workshop is closed without it.
    #[error(transparent)]
    NotSaved(#[from] NotSaved),
}

impl LiveWorkshop {
    /// A last snapshot if anything happened since the one before; journal and lock go. After an error it is still open.
    pub fn close(&self) -> Result<(), NotSaved> {
        self.wish(Wish::Close).map(|()| self.end())
    }

    /// Makes a change and closes, as one: the change never stands in the journal, so if the last snapshot fails, nothing
    /// of it is on the disk, and what lay there before lies there still.
    pub fn submit_and_close(&self, author: Author, change: Change) -> Result<(), NotMade> {
        let mut state = self.shared.state();
        self.accept(&mut state, author, change)?;
        // Wished before the writer can see the change: it takes both in one attempt.
        let result = self.wished(state, Wish::AllOrNothing);
        self.end();
        Ok(result?)
    }

    pub(super) fn end(&self) {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(writer) = writer {
            writer.join().ok(); // A writer that panicked has nothing more to say.
        }
    }
}

impl Drop for LiveWorkshop {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.wish = state.wish.max(Wish::Drop);
        drop(state);
        self.shared.work.notify_one();
        self.end();
    }
}
