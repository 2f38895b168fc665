//! What the window remembers between two starts: the workshops opened last, and how it looks and speaks.
//!
//! One small file in the person's own folder; the only one that is not beside a workshop. It names paths and no title:
//! whoever else uses this computer learns no more than the file manager tells.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::workshop::follow_up::FollowUp;
use crate::workshop::language::{Language, Phrase};
use crate::workshop::text::Line;

use super::disk::Disk;
use super::error::{Doing, Notice, StoreError, Trouble};
use super::session_file::{self, Opened};

/// Workshops that are remembered.
pub const MOST: usize = 12;
/// The file's name in its folder.
const NAME: &str = "dostop.ron";

/// What is remembered. A field that a file lacks is as it is here by default, one that nobody knows is passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// Session files, the newest first, each once, at most [`MOST`]; [`Kept::opened`] sees to that.
    pub recent: Vec<PathBuf>,
    /// The language of the window, once somebody chose one.
    pub language: Option<Language>,
    /// Whether the window is dark.
    pub dark: bool,
    /// Whether nothing moves.
    pub reduce_motion: bool,
}

impl Kept {
    /// A workshop was opened, made or saved: it comes first.
    pub fn opened(&mut self, path: PathBuf) {
        self.forget(&path);
        self.recent.insert(0, path);
        self.recent.truncate(MOST);
    }

    /// Takes a workshop off the list; its file stays where it is.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|other| other != path);
    }
}

/// Reads what was kept in `folder`. A file that is missing or damaged holds nothing: no reason not to start.
pub fn load(disk: &dyn Disk, folder: &Path) -> Kept {
    let bytes = disk.read(&folder.join(NAME)).unwrap_or_default();
    let mut kept: Kept = ron::de::from_bytes(&bytes).unwrap_or_default();
    // Somebody may have written it by hand.
    for path in std::mem::take(&mut kept.recent).into_iter().take(MOST).rev() {
        kept.opened(path);
    }
    kept
}

/// Writes it down, whole or not at all, for its owner alone. A path that is not Unicode is left out.
pub fn save(disk: &dyn Disk, folder: &Path, kept: &Kept) -> Result<(), StoreError> {
    let path = disk.resolve(&folder.join(NAME));
    let mut kept = kept.clone();
    kept.recent.retain(|path| path.to_str().is_some());
    let text = ron::ser::to_string_pretty(&kept, ron::ser::PrettyConfig::new().new_line("\n")).map_err(|error| {
        let message = error.to_string();
        StoreError::new(&path, Trouble::Unwritable { message })
    })?;
    let failed = |doing| move |error: io::Error| (doing, error);
    disk.make_folder(folder)
        .map_err(failed(Doing::Creating))
        .and_then(|()| write_whole(disk, &path, text.as_bytes()).map_err(failed(Doing::Writing)))
        .map_err(|(doing, error)| StoreError::io(&path, doing, &error))
}

fn write_whole(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut part = OsString::from(path);
    part.push(".tmp");
    let part = PathBuf::from(part);
    disk.remove(&part).ok(); // Left by a save that was cut off.
    let mut file = disk.create(&part)?;
    let written = file.write(bytes).and_then(|()| file.sync());
    drop(file);
    let named = written.and_then(|()| disk.rename(&part, path));
    if named.is_err() {
        disk.remove(&part).ok(); // The error is told; nothing half-written stays.
    }
    named?;
    disk.sync_folder(path)
}

/// A workshop as the start screen shows it, without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its title.
    pub title: Line,
    /// The name of the stage the room is in; none without an agenda.
    pub stage: Option<Phrase>,
    /// The language of its documents.
    pub language: Language,
    /// The day it is held.
    pub held_on: Date,
    /// The day the team meets again, if that is known.
    pub follow_up: Option<Date>,
    /// The day from which the texts of its cards should be gone, while they are there (P15).
    pub wipe_due: Option<Date>,
    /// Whether it was closed with the room.
    pub is_closed: bool,
    /// Cards, read or not.
    pub cards: usize,
    /// How its file lies there.
    pub state: State,
    /// What a person should be told when it opens.
    pub notices: Vec<Notice>,
}

/// How a session file lies there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Closed as it should be.
    Fine,
    /// Not closed, by a crash or a power cut; its journal goes with it.
    LeftOpen,
    /// The same, and the end of its journal is left out.
    LeftCut,
    /// Open right now, here or in another window.
    Held,
    /// Damaged; what is shown is its previous generation.
    OnlyPrevious,
}

/// Looks at a session file: takes no lock and changes nothing.
pub fn look(disk: &dyn Disk, path: &Path) -> Result<Found, StoreError> {
    let Opened { workshop, notices, .. } = session_file::read_or_previous(disk, path)?;
    let is_previous = notices.iter().any(|notice| match notice {
        Notice::PreviousGeneration { .. } => true,
        Notice::JournalCut { .. } | Notice::JournalRefused { .. } | Notice::JournalOfAnother { .. } => false,
    });
    let is_left = session_file::was_left_open(disk, path);
    let state = if is_previous {
        State::OnlyPrevious
    } else if session_file::is_held(disk, path) {
        State::Held
    } else if is_left && !notices.is_empty() {
        State::LeftCut
    } else if is_left {
        State::LeftOpen
    } else {
        State::Fine
    };
    Ok(Found {
        title: workshop.title().clone(),
        stage: workshop.stage().map(|stage| stage.name.clone()),
        language: workshop.language(),
        held_on: workshop.held_on(),
        follow_up: workshop.follow_up().map(|FollowUp { date, .. }| *date),
        wipe_due: workshop.wipe_due(),
        is_closed: workshop.is_closed(),
        cards: workshop.card_count(),
        state,
        notices,
    })
}
