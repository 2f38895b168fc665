//! A session file opened by a command: locked, replayed, changed, saved, let go.

use std::path::Path;
use std::sync::Arc;

use super::{Failure, note, words};
use crate::live::LiveWorkshop;
use crate::store::disk::{Disk, RealDisk};
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};
use crate::workshop::ids::StageId;
use crate::workshop::language::Language;
use crate::workshop::stage::StageKind;

/// A workshop that this command holds.
pub(super) struct Session {
    live: LiveWorkshop,
    /// The words to speak about it.
    pub(super) words: Words,
}

impl Session {
    /// Opens the file, alone; what its journal lost is told.
    pub(super) fn open(path: &Path, asked: Option<Language>) -> Result<Self, Failure> {
        let (live, notices) =
            LiveWorkshop::open(disk(), path).map_err(|error| Failure::store(&words(asked, None), &error))?;
        let words = words(asked, Some(live.latest().language()));
        for notice in &notices {
            note(&words.notice(path, notice));
        }
        Ok(Self { live, words })
    }

    /// The workshop as it is now.
    pub(super) fn workshop(&self) -> Arc<Workshop> {
        self.live.latest()
    }

    /// Makes changes as one, all or none, saves them and lets the file go; after a failure nothing of them is on the disk.
    /// Without a change the file stays as it is.
    pub(super) fn finish(self, mut changes: Vec<Change>) -> Result<(), Failure> {
        let change = if changes.len() > 1 {
            Some(Change::All(changes))
        } else {
            changes.pop()
        };
        let Some(change) = change else {
            let closed = self.live.close();
            return closed.map_err(|error| Failure::not_saved(&self.words, &error));
        };
        let made = self.live.submit_and_close(Author::Facilitator, change);
        made.map_err(|error| Failure::not_made(&self.words, &error))
    }
}

impl Drop for Session {
    /// A refused command lets the file go as it found it.
    fn drop(&mut self) {
        self.live.close().ok(); // What could not be saved was told where it was made.
    }
}

/// The change that goes on to the first stage of one of `kinds`, if the room is not there or beyond yet.
pub(super) fn go_on_to(workshop: &Workshop, kinds: &[StageKind]) -> Option<Change> {
    let position = |id: StageId| workshop.agenda().iter().position(|stage| stage.id == id);
    let stage = workshop.agenda().iter().find(|stage| kinds.contains(&stage.kind))?;
    let here = workshop.stage().and_then(|stage| position(stage.id));
    (here < position(stage.id)).then_some(Change::MoveTo(stage.id))
}

/// The disk of this machine.
pub(super) fn disk() -> Arc<dyn Disk> {
    Arc::new(RealDisk)
}
