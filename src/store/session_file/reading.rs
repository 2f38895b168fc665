//! What lies on the disk: a session file with what its journal adds, or the previous generation; nothing is changed.

use std::io;
use std::path::Path;
use std::time::Duration;

use crate::store::Seq;
use crate::store::disk::Disk;
use crate::store::error::{Doing, Notice, StoreError, Trouble};
use crate::store::format::{self, Base};
use crate::store::journal::{self, Writer};
use crate::workshop::Workshop;
use crate::workshop::change::Author;

use super::{Paths, beside, foreign};

/// After so long the room does not just go on where it was.
const A_DAY: Duration = Duration::from_hours(24);

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
    pub(super) base: Base,
    /// Who wrote the journal that lies there, or lay there; none if another program brought another session file.
    pub(super) follows: Option<Writer>,
    /// The checksum of all bytes of the session file; none if it was not what was read.
    pub(super) sum: Option<u64>,
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

/// Whether it is open, or was not closed: changes or a lock lie beside it. On Windows a free lock may always lie there.
pub fn was_left_open(disk: &dyn Disk, path: &Path) -> bool {
    let path = disk.resolve(path);
    let is_there = |ending| disk.exists(&beside(&path, ending)).unwrap_or(false);
    is_there(".journal") || cfg!(unix) && is_there(".lock")
}

/// The same, and somebody worked in it less than a day ago (architecture 6).
pub fn was_just_left(disk: &dyn Disk, path: &Path) -> bool {
    let session = disk.resolve(path);
    let is_fresh = |path: &Path| disk.untouched(path).is_ok_and(|since| since < A_DAY);
    was_left_open(disk, path) && (is_fresh(&beside(&session, ".journal")) || is_fresh(&session))
}

pub(super) fn load_or_previous(disk: &dyn Disk, paths: &Paths) -> Result<Opened, StoreError> {
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

pub(super) fn load(disk: &dyn Disk, snapshot: &Path, journal: &Path) -> Result<Opened, StoreError> {
    // The journal first: if a save comes in between, it is an old one, and the snapshot holds all of it.
    let lines = match disk.read(journal) {
        Ok(bytes) => match journal::later_version(&bytes) {
            Some(version) => return Err(StoreError::new(journal, Trouble::FutureVersion { version })),
            None => journal::read(&bytes),
        },
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
        follows: read.follows,
        sum: Some(foreign::sum(&bytes)),
    };
    opened.replay(lines);
    Ok(opened)
}

impl Opened {
    fn replay(&mut self, journal: journal::Journal) {
        let journal::Journal {
            base,
            writer,
            changes,
            cut,
        } = journal;
        if let Some(base) = base.filter(|base| *base != self.base) {
            // A save that ended before it removed the journal left one that the snapshot holds already.
            let is_held = self.follows == Some(writer) && base.seq.after(changes.len()) <= self.base.seq;
            if !is_held && !changes.is_empty() {
                let unused = changes.len();
                self.notices.push(Notice::JournalOfAnother { unused });
            }
            return;
        }
        if base.is_some() {
            self.follows = Some(writer);
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

impl Trouble {
    /// Whether the previous generation may help.
    pub fn is_damage(&self) -> bool {
        match self {
            Self::NotFound | Self::NotDostop | Self::TooLarge { .. } | Self::Damaged { .. } | Self::Syntax { .. } => {
                true
            }
            Self::InUse
            | Self::Exists
            | Self::Previous
            | Self::FutureVersion { .. }
            | Self::Io { .. }
            | Self::Unwritable { .. } => false,
        }
    }
}
