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
use crate::workshop::refusal::Refusal;
use crate::workshop::stage::StageKind;

/// A workshop that this command holds, and the changes that it will make: tried on a copy first, then made all or none.
pub(super) struct Session {
    live: Arc<LiveWorkshop>,
    /// The workshop as it will be.
    after: Workshop,
    changes: Vec<Change>,
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
        let after = Workshop::clone(&live.latest());
        Ok(Self {
            live: Arc::new(live),
            after,
            changes: Vec::new(),
            words,
        })
    }

    /// The workshop with the changes so far.
    pub(super) fn workshop(&self) -> &Workshop {
        &self.after
    }

    /// How many changes there are so far.
    pub(super) fn changes(&self) -> usize {
        self.changes.len()
    }

    /// Adds a change, if the workshop takes it.
    pub(super) fn make(&mut self, change: Change) -> Result<(), Refusal> {
        self.after.apply(Author::Facilitator, change.clone())?;
        self.changes.push(change);
        Ok(())
    }

    /// The same; a refusal ends the command.
    pub(super) fn must_make(&mut self, change: Change) -> Result<(), Failure> {
        self.make(change)
            .map_err(|refusal| Failure::refused(&self.words, &refusal))
    }

    /// Goes on to the first stage of one of `kinds`, if the room is not there or beyond yet.
    pub(super) fn go_on_to(&mut self, kinds: &[StageKind]) -> Result<(), Failure> {
        let agenda = self.after.agenda();
        let position = |id: StageId| agenda.iter().position(|stage| stage.id == id);
        let Some(stage) = agenda.iter().find(|stage| kinds.contains(&stage.kind)) else {
            return Ok(());
        };
        let here = self.after.stage().and_then(|stage| position(stage.id));
        let (is_ahead, id) = (here < position(stage.id), stage.id);
        if is_ahead {
            self.must_make(Change::MoveTo(id))
        } else {
            Ok(())
        }
    }

    /// The workshop as it is open, without the changes so far.
    pub(super) fn live(&self) -> Arc<LiveWorkshop> {
        Arc::clone(&self.live)
    }

    /// Makes the changes so far as one, and waits until they are on the disk. The file stays open.
    pub(super) fn begin(&mut self) -> Result<(), Failure> {
        if let Some(change) = self.as_one() {
            let submitted = self.live.submit(Author::Facilitator, change);
            let seq = submitted.map_err(|refusal| Failure::new(self.words.live_refusal(&refusal)))?;
            let durable = self.live.durable(seq);
            durable.map_err(|error| Failure::not_saved(&self.words, &error))?;
        }
        Ok(())
    }

    fn as_one(&mut self) -> Option<Change> {
        let mut changes = std::mem::take(&mut self.changes);
        if changes.len() > 1 {
            Some(Change::All(changes))
        } else {
            changes.pop()
        }
    }

    /// Saves the changes as one and lets the file go; after a failure nothing of them is on the disk. Without a change
    /// the file stays as it is.
    pub(super) fn finish(mut self) -> Result<Workshop, Failure> {
        let change = self.as_one();
        let words = &self.words;
        match change {
            Some(change) => {
                let made = self.live.submit_and_close(Author::Facilitator, change);
                made.map_err(|error| Failure::not_made(words, &error))?;
            }
            None => self.live.close().map_err(|error| Failure::not_saved(words, &error))?,
        }
        Ok(self.after.clone())
    }
}

impl Drop for Session {
    /// A refused command lets the file go as it found it.
    fn drop(&mut self) {
        self.live.close().ok(); // What could not be saved was told where it was made.
    }
}

/// The disk of this machine.
pub(super) fn disk() -> Arc<dyn Disk> {
    Arc::new(RealDisk)
}
