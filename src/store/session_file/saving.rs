//! How a snapshot gets its place: beside it first, then under its name, with a previous generation or with none.

use std::io;
use std::path::Path;

use crate::store::Seq;
use crate::store::error::{Doing, StoreError};
use crate::store::format;
use crate::workshop::Workshop;
use crate::workshop::change::Change;

use super::{Paths, SessionFile};

impl SessionFile {
    /// Writes a new snapshot; the one before it becomes the previous generation, and the journal goes.
    pub fn save(&mut self, workshop: &Workshop, seq: Seq) -> Result<(), StoreError> {
        self.base = None;
        self.journal = None;
        self.has_failed = true;
        let (bytes, base) =
            format::write(workshop, seq).map_err(|trouble| StoreError::new(&self.paths.session, trouble))?;
        let before = self.before()?;
        self.expect(&bytes);
        if self.must_forget {
            self.forget(&bytes)?;
        } else {
            if let Some(before) = before {
                self.put(&before, &self.paths.previous)?;
            }
            self.put(&bytes, &self.paths.session)?;
            // The journal that goes is in the snapshot; should it stay, that is no harm.
            self.clear(&self.paths.journal).ok();
        }
        self.know(&bytes);
        self.base = Some(base);
        self.must_forget = false;
        self.has_failed = false;
        Ok(())
    }

    /// The same for changes that were not recorded: what they forget is forgotten.
    pub fn save_with(&mut self, changes: &[Change], workshop: &Workshop, seq: Seq) -> Result<(), StoreError> {
        self.must_forget |= changes.iter().any(Change::forgets);
        self.save(workshop, seq)
    }

    /// The same, and if it fails, every file is again what it was, as far as the disk allows. Only for the last save: what
    /// failed is not written by a later one.
    pub fn save_all_or_nothing(&mut self, changes: &[Change], workshop: &Workshop, seq: Seq) -> Result<(), StoreError> {
        let Paths {
            session,
            journal,
            previous,
            temporary: _,
        } = self.paths.clone();
        // In this order: while the journal is not back, the session file must still be the one that holds its changes.
        let mut before = Vec::new();
        for path in [journal, session, previous] {
            before.push((self.there(&path)?, path));
        }
        let saved = self.save_with(changes, workshop, seq);
        if saved.is_err() {
            for (bytes, path) in before {
                self.restore(bytes.as_deref(), &path).ok(); // That it was not saved is told.
            }
        }
        saved
    }

    fn there(&self, path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
        match self.disk.read(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::io(path, Doing::Reading, &error)),
        }
    }

    fn restore(&self, bytes: Option<&[u8]>, path: &Path) -> Result<(), StoreError> {
        match bytes {
            _ if self.there(path)?.as_deref() == bytes => Ok(()),
            Some(bytes) => self.put(bytes, path),
            None => self.clear(path),
        }
    }

    /// Whether something that was handed in is not on the disk.
    pub fn is_behind(&self) -> bool {
        self.has_failed
    }

    /// The previous generation goes first: whatever is cut short then, `NAME.ron` is never the only one that forgot.
    fn forget(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let Paths {
            session,
            journal,
            previous,
            temporary,
        } = &self.paths;
        self.put(bytes, previous)?;
        self.put(bytes, session)?;
        self.clear(journal)?;
        self.clear(temporary)
            .map_err(|error| StoreError::new(session, error.trouble))?;
        self.sync_folder(session)
    }

    /// What becomes the previous generation: the session file, unless it is damaged, for then the one before it is worth
    /// more. What another program put there is copied first.
    fn before(&mut self) -> Result<Option<Vec<u8>>, StoreError> {
        let there = match self.there(&self.paths.session) {
            // It cannot be read, but nobody else wrote it: a new one is better.
            Err(_) if self.known.is_some() && !self.is_touched() => None,
            result => result?,
        };
        let Some(bytes) = there else {
            return Ok(None);
        };
        if self.is_foreign(&bytes) {
            self.keep_foreign(&bytes)?;
            return Ok(None);
        }
        Ok(format::is_sound(&bytes).then_some(bytes))
    }

    /// Gives a file new bytes in one step, and waits until they are on the disk under that name.
    fn put(&self, bytes: &[u8], path: &Path) -> Result<(), StoreError> {
        let Paths { session, temporary, .. } = &self.paths;
        let written = self.write_temporary(bytes);
        let named = written.and_then(|()| {
            let renamed = self.disk.rename(temporary, path);
            // The file that people know, not the one beside it.
            renamed.map_err(|error| StoreError::io(session, Doing::Renaming, &error))
        });
        if named.is_err() {
            self.clear(temporary).ok(); // What failed is told; nothing half-written stays.
        }
        named?;
        self.sync_folder(session)
    }

    fn write_temporary(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let Paths { session, temporary, .. } = &self.paths;
        let failed = |doing| move |error: io::Error| StoreError::io(session, doing, &error);
        self.clear(temporary)
            .map_err(|error| StoreError::new(session, error.trouble))?;
        let mut file = self.disk.create(temporary).map_err(failed(Doing::Creating))?;
        file.write(bytes).map_err(failed(Doing::Writing))?;
        file.sync().map_err(failed(Doing::Syncing))
    }

    pub(super) fn clear(&self, path: &Path) -> Result<(), StoreError> {
        match self.disk.remove(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::io(path, Doing::Removing, &error)),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    pub(super) fn sync_folder(&self, path: &Path) -> Result<(), StoreError> {
        let synced = self.disk.sync_folder(path);
        synced.map_err(|error| StoreError::io(path, Doing::Syncing, &error))
    }
}
