//! A workshop's files: opened with what the journal adds, recorded change by change, saved and forgotten (architecture 5, 6).
//!
//! Invariant: at every moment `NAME.ron` is whole, and it holds, alone or with the journal that follows it, every
//! change that was recorded without an error.

mod foreign;
mod moving;
mod reading;
mod saving;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::workshop::Workshop;
use crate::workshop::change::Change;

use super::Seq;
use super::disk::Disk;
use super::error::{Doing, StoreError, Trouble};
use super::format::Base;
use super::journal::{JournalWriter, Writer};
use super::lock::Lock;

pub use moving::Behind;
pub use reading::{Opened, is_held, read, read_or_previous, was_just_left, was_left_open};

use foreign::Known;
use reading::{load, load_or_previous};

/// Whether a file that exists may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// It stays, and nothing is written.
    Refuse,
    /// It becomes the previous generation.
    Replace,
}

/// The names of a session file and of what lies beside it.
#[derive(Debug, Clone)]
struct Paths {
    session: PathBuf,
    journal: PathBuf,
    previous: PathBuf,
    temporary: PathBuf,
}

impl Paths {
    fn of(session: &Path) -> Self {
        Self {
            session: session.to_owned(),
            journal: beside(session, ".journal"),
            previous: beside(session, ".previous"),
            temporary: beside(session, ".tmp"),
        }
    }
}

/// What lies beside a session file, under its name and an ending.
pub(super) fn beside(session: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(session);
    name.push(ending);
    name.into()
}

/// A session file that is open for writing. Only one process has it.
pub struct SessionFile {
    disk: Arc<dyn Disk>,
    paths: Paths,
    lock: Lock,
    /// The snapshot on disk that a journal may follow; none if only a new one will do.
    base: Option<Base>,
    /// Who this is, and who wrote the journal that may lie there: the next snapshot takes its place.
    writer: Writer,
    follows: Option<Writer>,
    /// The disk that it lies on.
    volume: Option<u64>,
    /// The journal that follows it, once something was recorded.
    journal: Option<JournalWriter>,
    /// A change was accepted after which nothing older may stay, and no save has done that yet.
    must_forget: bool,
    /// The last attempt to write failed.
    has_failed: bool,
    /// A session file was put in its place since it was opened.
    has_written: bool,
    /// What lies under its name; none as long as what lies there may go.
    known: Option<Known>,
    /// What another program put there and was copied last, by its checksum; and all copies.
    copied: Option<u64>,
    conflicts: Vec<PathBuf>,
}

impl SessionFile {
    /// Makes a new session file.
    pub fn create(
        disk: Arc<dyn Disk>,
        path: &Path,
        workshop: &Workshop,
        overwrite: Overwrite,
    ) -> Result<Self, StoreError> {
        Self::create_at(disk, path, (workshop, Seq::default()), overwrite)
    }

    fn create_at(
        disk: Arc<dyn Disk>,
        path: &Path,
        content: (&Workshop, Seq),
        overwrite: Overwrite,
    ) -> Result<Self, StoreError> {
        let path = disk.resolve(path);
        let mut file = Self::locked(disk, &path)?;
        match file.start(content, overwrite) {
            Ok(()) => Ok(file),
            Err(error) => {
                file.lock.release();
                Err(error)
            }
        }
    }

    /// Opens a session file, and replays its journal. What an interrupted save left goes.
    pub fn open(disk: Arc<dyn Disk>, path: &Path) -> Result<(Self, Opened), StoreError> {
        Self::opened(disk, path, |file| {
            load(&*file.disk, &file.paths.session, &file.paths.journal)
        })
    }

    /// The same; if the session file is damaged, its previous generation, with a notice that says so.
    pub fn open_or_previous(disk: Arc<dyn Disk>, path: &Path) -> Result<(Self, Opened), StoreError> {
        Self::opened(disk, path, |file| load_or_previous(&*file.disk, &file.paths))
    }

    fn opened(
        disk: Arc<dyn Disk>,
        path: &Path,
        load: impl FnOnce(&Self) -> Result<Opened, StoreError>,
    ) -> Result<(Self, Opened), StoreError> {
        let path = &disk.resolve(path);
        let is_there = disk.exists(path);
        match is_there.map_err(|error| StoreError::io(path, Doing::Reading, &error))? {
            true => {}
            false if disk.exists(&beside(path, ".previous")).unwrap_or(false) => {}
            false => return Err(StoreError::new(path, Trouble::NotFound)),
        }
        let mut file = Self::locked(disk, path)?;
        if file.disk.is_protected(path).unwrap_or(false) {
            file.lock.release();
            let denied = io::ErrorKind::PermissionDenied.into();
            return Err(StoreError::io(path, Doing::Writing, &denied));
        }
        let stamp = file.stamp(); // Before it is read: what comes in between is noticed later.
        let loaded = load(&file).and_then(|opened| file.keep_unused(&opened).map(|()| opened));
        match loaded {
            Ok(opened) => {
                file.known = Some(Known {
                    stamp,
                    sum: opened.sum,
                    tried: None,
                });
                file.follows = opened.follows;
                file.found(&opened);
                file.tidy();
                Ok((file, opened))
            }
            Err(error) => {
                file.lock.release();
                Err(error)
            }
        }
    }

    /// What was found may lie in the system's memory only: a journal, or a name, if who wrote them died before they were
    /// synced, and the bytes too if somebody just copied the file here. Then nothing is promised before a save.
    fn found(&mut self, opened: &Opened) {
        let session = &self.paths.session;
        let is_alone = opened.seq == opened.base.seq && opened.notices.is_empty();
        let is_there = is_alone && self.disk.sync_file(session).is_ok() && self.sync_folder(session).is_ok();
        self.base = is_there.then_some(opened.base);
        self.has_failed = !is_there;
    }

    fn locked(disk: Arc<dyn Disk>, path: &Path) -> Result<Self, StoreError> {
        if path.extension().is_some_and(|ending| ending == "previous") {
            return Err(StoreError::new(path, Trouble::Previous));
        }
        let chance = disk.chance();
        let writer = chance.map_err(|error| StoreError::io(path, Doing::Locking, &error))?;
        let lock = Lock::take(Arc::clone(&disk), path, beside(path, ".lock"))?;
        let volume = disk.volume(path).ok(); // Who cannot be asked will say so at writing.
        Ok(Self {
            disk,
            paths: Paths::of(path),
            lock,
            base: None,
            writer: Writer(writer),
            follows: None,
            volume,
            journal: None,
            must_forget: false,
            has_failed: false,
            has_written: false,
            known: None,
            copied: None,
            conflicts: Vec::new(),
        })
    }

    fn start(&mut self, (workshop, seq): (&Workshop, Seq), overwrite: Overwrite) -> Result<(), StoreError> {
        let path = &self.paths.session;
        let there = |path: &Path| {
            let there = self.disk.exists(path);
            there.map_err(|error| StoreError::io(path, Doing::Creating, &error))
        };
        let exists = there(path)?;
        // What a lost workshop left beside this name may be all that is left of it.
        for path in [path, &self.paths.previous, &self.paths.journal] {
            if overwrite == Overwrite::Refuse && there(path)? {
                return Err(StoreError::new(path, Trouble::Exists));
            }
        }
        let saved = self.save(workshop, seq);
        // Under a free name they are another workshop's, and must not be offered as this one's.
        let made = saved.and_then(|()| if exists { Ok(()) } else { self.clear_foreign() });
        if made.is_err() && !exists {
            self.clear(&self.paths.session).ok(); // The error is told; made in full or not at all.
        }
        made
    }

    fn clear_foreign(&self) -> Result<(), StoreError> {
        self.clear(&self.paths.previous)?;
        self.clear(&self.paths.journal)?;
        self.sync_folder(&self.paths.session)
    }

    /// Removes what an interrupted save left: its temporary file, and a journal that the snapshot holds already. They may
    /// tell what was to be forgotten, so where they cannot be removed, a save that forgets everything older must do it.
    fn tidy(&mut self) {
        let Self { disk, paths, base, .. } = &*self;
        let mut left = vec![&paths.temporary];
        left.extend(base.is_some().then_some(&paths.journal));
        let goes = |path: &&PathBuf| match disk.exists(path) {
            Ok(false) => true,
            Ok(true) | Err(_) => disk.remove(path).and_then(|()| disk.sync_folder(path)).is_ok(),
        };
        let stay = left.into_iter().filter(|path| !goes(path)).count();
        if stay > 0 {
            self.must_forget = true;
            self.base = None;
            self.has_failed = true;
        }
    }

    /// Puts accepted changes on the disk. `workshop` is what they made, `seq` the last of them.
    ///
    /// After an error nothing is known of them; the next call writes everything anew, in a new snapshot.
    pub fn record(&mut self, changes: &[Change], workshop: &Workshop, seq: Seq) -> Result<(), StoreError> {
        self.must_forget |= changes.iter().any(Change::forgets);
        // A journal behind a session file that another program replaced would be lost with the next opening.
        let is_alone = self.must_forget || self.is_touched();
        let Some(base) = self.base.filter(|_| !is_alone) else {
            return self.save(workshop, seq);
        };
        match self.append(base, changes) {
            Err(StoreError {
                trouble: Trouble::Unwritable { .. },
                ..
            }) => self.save(workshop, seq),
            Err(error) => {
                self.base = None;
                self.journal = None;
                self.has_failed = true;
                Err(error)
            }
            Ok(()) => Ok(()),
        }
    }

    fn append(&mut self, base: Base, changes: &[Change]) -> Result<(), StoreError> {
        let (disk, path) = (&*self.disk, &self.paths.journal);
        let journal = match &mut self.journal {
            Some(journal) => journal,
            none => {
                self.follows = Some(self.writer);
                none.insert(JournalWriter::create(disk, path, base, self.writer)?)
            }
        };
        journal.append(disk, path, changes)
    }

    /// A last snapshot, if anything happened since the one before; then journal and lock go.
    ///
    /// After an error the file is as open as it was.
    pub fn finish(&mut self, workshop: &Workshop, seq: Seq) -> Result<(), StoreError> {
        // Who never wrote takes nothing of another program away.
        let is_ours = !self.has_written || !self.is_touched();
        let is_saved = self.base.is_some() && self.journal.is_none() && !self.must_forget && is_ours;
        if is_saved { Ok(()) } else { self.save(workshop, seq) }
    }

    /// Lets other processes in, and removes the lock file.
    pub fn release(self) {
        self.lock.release();
    }
}
