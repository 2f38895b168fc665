//! A workshop's files: opened with what the journal adds, recorded change by change, saved and forgotten (architecture 5, 6).
//!
//! Invariant: at every moment `NAME.ron` is whole, and it holds, alone or with the journal that follows it, every
//! change that was recorded without an error.

mod foreign;
mod moving;
mod saving;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};

use super::Seq;
use super::disk::Disk;
use super::error::{Doing, Notice, StoreError, Trouble};
use super::format::{self, Base};
use super::journal::{self, JournalWriter};
use super::lock::Lock;

pub use moving::Behind;

use foreign::Known;

/// A workshop as it was found on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The workshop, its journal replayed.
    pub workshop: Workshop,
    /// The last change in it.
    pub seq: Seq,
    /// What a person should be told.
    pub notices: Vec<Notice>,
    /// The snapshot that was read.
    base: Base,
    /// The checksum of all bytes of the session file; none if it was not what was read.
    sum: Option<u64>,
}

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

/// Reads a session file with its journal, without a lock and without changing anything.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Opened, StoreError> {
    let path = disk.resolve(path);
    load(disk, &path, &beside(&path, ".journal"))
}

/// The same; if the session file is damaged, its previous generation, with a notice that says so.
pub fn read_or_previous(disk: &dyn Disk, path: &Path) -> Result<Opened, StoreError> {
    load_or_previous(disk, &Paths::of(&disk.resolve(path)))
}

/// Whether somebody has the workshop open now, this process included.
pub fn is_held(disk: &dyn Disk, path: &Path) -> bool {
    let lock = beside(&disk.resolve(path), ".lock");
    disk.is_locked(&lock).unwrap_or(false) // Who cannot be asked will say so at opening.
}

/// Whether changes lie beside the session file: it is open, or was not closed.
pub fn has_journal(disk: &dyn Disk, path: &Path) -> bool {
    let journal = beside(&disk.resolve(path), ".journal");
    disk.exists(&journal).unwrap_or(false)
}

fn load_or_previous(disk: &dyn Disk, paths: &Paths) -> Result<Opened, StoreError> {
    let newer = match load(disk, &paths.session, &paths.journal) {
        Err(error) if error.trouble.is_damage() => error,
        result => return result,
    };
    // Without a previous generation the damage is what must be told.
    let previous = load(disk, &paths.previous, &paths.journal).ok();
    let mut previous = previous.ok_or(newer.clone())?;
    // Our own file that was damaged goes with the next save: what was to be forgotten may stand in it (architecture 6).
    let is_ours = matches!(newer.trouble, Trouble::Damaged { .. } | Trouble::Syntax { .. });
    let there = is_ours.then(|| disk.read(&paths.session).ok()).flatten();
    previous.sum = there.map(|bytes| foreign::sum(&bytes));
    let newer = newer.trouble;
    previous.notices.insert(0, Notice::PreviousGeneration { newer });
    Ok(previous)
}

fn load(disk: &dyn Disk, snapshot: &Path, journal: &Path) -> Result<Opened, StoreError> {
    // The journal first: if a save comes in between, it is an old one, and the snapshot holds all of it.
    let lines = match disk.read(journal) {
        Ok(bytes) => journal::read(&bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => journal::Journal::default(),
        Err(error) => return Err(StoreError::io(journal, Doing::Reading, &error)),
    };
    let bytes = disk
        .read(snapshot)
        .map_err(|error| StoreError::io(snapshot, Doing::Reading, &error))?;
    let read = format::read(&bytes).map_err(|trouble| StoreError::new(snapshot, trouble))?;
    let mut opened = Opened {
        workshop: read.workshop,
        seq: read.base.seq,
        notices: Vec::new(),
        base: read.base,
        sum: Some(foreign::sum(&bytes)),
    };
    opened.replay(lines);
    Ok(opened)
}

impl Opened {
    fn replay(&mut self, journal: journal::Journal) {
        let journal::Journal { base, changes, cut } = journal;
        if let Some(base) = base.filter(|base| *base != self.base) {
            // A save that ended before it removed the journal left one that the snapshot holds already.
            if base.seq.after(changes.len()) > self.base.seq {
                let unused = changes.len();
                self.notices.push(Notice::JournalOfAnother { unused });
            }
            return;
        }
        let lines = changes.len();
        for (at, change) in changes.into_iter().enumerate() {
            if let Err(refusal) = self.workshop.apply(Author::Facilitator, change) {
                self.notices.push(Notice::JournalRefused {
                    seq: self.seq.next(),
                    refusal,
                    unused: lines - at,
                });
                break;
            }
            self.seq = self.seq.next();
        }
        if cut > 0 {
            self.notices.push(Notice::JournalCut {
                bytes: cut,
                last: self.seq,
            });
        }
    }
}

/// A session file that is open for writing. Only one process has it.
pub struct SessionFile {
    disk: Arc<dyn Disk>,
    paths: Paths,
    lock: Lock,
    /// The snapshot on disk that a journal may follow; none if only a new one will do.
    base: Option<Base>,
    /// The journal that follows it, once something was recorded.
    journal: Option<JournalWriter>,
    /// A change was accepted after which nothing older may stay, and no save has done that yet.
    must_forget: bool,
    /// The last attempt to write failed.
    has_failed: bool,
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
        let stamp = file.stamp(); // Before it is read: what comes in between is noticed later.
        match load(&file) {
            Ok(opened) => {
                file.known = Some(Known {
                    stamp,
                    sum: opened.sum,
                    tried: None,
                });
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
        let lock = Lock::take(Arc::clone(&disk), path, beside(path, ".lock"))?;
        Ok(Self {
            disk,
            paths: Paths::of(path),
            lock,
            base: None,
            journal: None,
            must_forget: false,
            has_failed: false,
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

    /// Removes what an interrupted save left: its temporary file, and a journal that the snapshot holds already, which
    /// may tell what was to be forgotten.
    fn tidy(&mut self) {
        let Self { disk, paths, base, .. } = self;
        let mut left = vec![&paths.temporary];
        if base.is_some() {
            left.push(&paths.journal);
        }
        for path in left {
            if disk.exists(path).unwrap_or(false) {
                // What cannot be removed now is in nobody's way, and goes with the next save.
                disk.remove(path).and_then(|()| disk.sync_folder(path)).ok();
            }
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
            none => none.insert(JournalWriter::create(disk, path, base)?),
        };
        journal.append(disk, path, changes)
    }

    /// A last snapshot, if anything happened since the one before; then journal and lock go.
    ///
    /// After an error the file is as open as it was.
    pub fn finish(&mut self, workshop: &Workshop, seq: Seq) -> Result<(), StoreError> {
        let is_saved = self.base.is_some() && self.journal.is_none() && !self.must_forget;
        if is_saved { Ok(()) } else { self.save(workshop, seq) }
    }

    /// Lets other processes in, and removes the lock file.
    pub fn release(self) {
        self.lock.release();
    }
}

impl Trouble {
    /// Whether the previous generation may help.
    pub fn is_damage(&self) -> bool {
        match self {
            Self::NotFound | Self::NotDostop | Self::TooLarge { .. } | Self::Damaged { .. } | Self::Syntax { .. } => {
                true
            }
            Self::InUse | Self::Exists | Self::FutureVersion { .. } | Self::Io { .. } | Self::Unwritable { .. } => {
                false
            }
        }
    }
}
