//! A workshop from its first card to its last change, with every state that may be found of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex};

use dostop::store::Seq;
use dostop::store::disk::memory::MemoryDisk;
use dostop::store::error::Notice;
use dostop::store::format;
use dostop::store::journal::Writer;
use dostop::store::session_file::{Opened, read};
use dostop::workshop::Workshop;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::{IdeaNumber, RoundId};

use crate::workshops::{after, ballot, beside, card, file, line, open, phone, place, reveal, text};

/// What happens to a workshop.
#[derive(Debug, Clone)]
pub enum Act {
    /// A change, waited for.
    Make(Change),
    /// A new snapshot.
    Save,
    /// Closed and opened.
    Reopen,
    /// Let go without closing, as by a crash, and opened.
    Crash,
    /// A last change, all or nothing, and opened.
    Last(Change),
}

/// The story, and all that may be found of it.
pub struct Story {
    /// What happens, in order.
    pub acts: Vec<Act>,
    /// The workshop after so many changes.
    pub states: Vec<Workshop>,
    /// The session file after so many changes.
    snapshots: Vec<Vec<u8>>,
    /// What was found in files like these before.
    found: Mutex<BTreeMap<Files, Found>>,
    /// Files that healed before.
    healed: Mutex<BTreeSet<Files>>,
}

type Files = BTreeMap<PathBuf, Vec<u8>>;
/// Of how many changes, or why it does not open.
type Found = Result<usize, String>;

/// Told by all.
pub static STORY: LazyLock<Story> = LazyLock::new(Story::new);

/// Changes of every kind that must be kept or forgotten in its own way.
fn acts() -> Vec<Act> {
    use Act::{Crash, Last, Make, Reopen, Save};
    let vote = |vote| Make(Change::Vote(vote));
    let round = RoundId(1);
    vec![
        Make(phone(0)),
        Make(phone(1)),
        Save,
        Make(place(2)),
        Make(Change::Import(vec![card(3), card(4)])),
        Reopen,
        Make(Change::SetPeople(12)),
        Make(reveal()),
        Make(Change::EditIdea(IdeaNumber(1), text("Start on time"))),
        Make(open(1)),
        Make(ballot(1, 0)),
        Crash,
        Make(ballot(1, 1)),
        vote(Vote::Close(round)),
        vote(Vote::Show(round)),
        vote(Vote::Final),
        Make(Change::TakeBack(IdeaNumber(2), None)),
        Make(Change::SetTitle(line("Reset north"))),
        Make(Change::Wipe),
        Make(Change::SetContact(line("Mo"))),
        Last(Change::SetPeople(13)),
    ]
}

impl Act {
    fn change(&self) -> Option<&Change> {
        match self {
            Self::Make(change) | Self::Last(change) => Some(change),
            Self::Save | Self::Reopen | Self::Crash => None,
        }
    }
}

impl Story {
    fn new() -> Self {
        let acts = acts();
        let changes: Vec<Change> = acts.iter().filter_map(Act::change).cloned().collect();
        let states: Vec<Workshop> = (0..=changes.len()).map(|end| after(&changes[..end])).collect();
        let write = |follows, (seq, state)| format::write_after(follows, state, Seq(seq)).unwrap().0;
        let followed = [None, Some(Writer(0))].into_iter();
        let snapshots = followed
            .flat_map(|follows| (0..).zip(&states).map(move |it| write(follows, it)))
            .collect();
        Self {
            acts,
            states,
            snapshots,
            found: Mutex::default(),
            healed: Mutex::default(),
        }
    }

    /// The act after so many changes.
    pub fn next(&self, made: usize) -> usize {
        let mut changes = 0;
        let is_last = |act: &Act| {
            changes += usize::from(act.change().is_some());
            changes == made
        };
        if made == 0 {
            0
        } else {
            self.acts.iter().position(is_last).unwrap() + 1
        }
    }

    /// How many changes are found on a disk. Anything but the workshop after so many changes fails.
    pub fn found(&self, disk: &MemoryDisk) -> Found {
        let mut files = disk.files();
        files.remove(&beside(".lock"));
        let known = self.found.lock().unwrap().get(&files).cloned();
        known.unwrap_or_else(|| {
            let found = read(&lying(&files), &file());
            let found = found
                .map_err(|error| error.to_string())
                .and_then(|opened| self.known(&opened));
            self.found.lock().unwrap().insert(files, found.clone());
            found
        })
    }

    /// Whether these files were not met before: on a disk without faults, the same files heal in the same way.
    pub fn is_new(&self, disk: &MemoryDisk) -> bool {
        self.healed.lock().unwrap().insert(disk.files())
    }

    /// Of how many changes this is the workshop.
    pub fn known(&self, opened: &Opened) -> Found {
        let seq = usize::try_from(opened.seq.0).unwrap();
        let is_cut = |notice: &Notice| matches!(notice, Notice::JournalCut { .. });
        if !opened.notices.iter().all(is_cut) {
            return Err(format!("{:?}", opened.notices));
        }
        let is_known = self.states.get(seq) == Some(&opened.workshop);
        is_known.then_some(seq).ok_or(format!("not the workshop after {seq}"))
    }

    /// Whatever stood under the session file's name, or as its previous generation, was whole and of this story.
    #[track_caller]
    pub fn no_bad_file_ever(&self, disk: &MemoryDisk, what: &str) {
        for path in [file(), beside(".previous")] {
            for bytes in disk.ever(&path) {
                assert!(self.snapshots.contains(&bytes), "{what}: a bad {}", path.display());
            }
        }
    }
}

/// A disk without faults on which these files lie.
pub fn lying(files: &Files) -> MemoryDisk {
    let disk = MemoryDisk::default();
    for (path, bytes) in files {
        disk.put(path, bytes);
    }
    disk
}
