//! What the window remembers between two starts, and how it gets onto the disk without making anybody wait.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::jobs::{Done, Jobs};
use crate::store::disk::RealDisk;
use crate::store::recent::{self, Kept};
use crate::workshop::language::Language;

/// Something to remember.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Memory {
    /// A workshop was opened or made.
    Opened(PathBuf),
    /// A workshop is off the list.
    Forgotten(PathBuf),
    /// The window's language.
    Language(Language),
    /// Whether the window is dark.
    Dark(bool),
}

impl Memory {
    fn enter(self, kept: &mut Kept) {
        match self {
            Self::Opened(path) => kept.opened(path),
            Self::Forgotten(path) => kept.forget(&path),
            Self::Language(language) => kept.language = Some(language),
            Self::Dark(is_dark) => kept.dark = is_dark,
        }
    }
}

/// What is remembered now, and what of it still has to be written.
pub struct Keeper {
    /// What is remembered.
    pub kept: Kept,
    folder: Option<PathBuf>,
    waiting: Arc<Mutex<Vec<Memory>>>,
}

impl Keeper {
    /// Reads what was kept in `folder`; without a folder nothing is, nor will be.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self {
            kept: folder.as_deref().map_or_else(Kept::default, load),
            folder,
            waiting: Arc::default(),
        }
    }

    /// Remembers, and writes it down on another thread.
    pub fn remember(&mut self, memory: Memory, jobs: &Jobs) {
        memory.clone().enter(&mut self.kept);
        let Some(folder) = self.folder.clone() else {
            return;
        };
        let waiting = Arc::clone(&self.waiting);
        lock(&waiting).push(memory);
        let write = async move {
            write(&folder, &waiting);
            Done::Remembered
        };
        jobs.start("remember", write).ok(); // Without a thread it is written at the end.
    }

    /// Writes what is not written yet; the last thing a window does.
    pub fn finish(&self) {
        if let Some(folder) = &self.folder {
            write(folder, &self.waiting);
        }
    }
}

fn load(folder: &Path) -> Kept {
    recent::load(&RealDisk, folder)
}

fn lock(waiting: &Mutex<Vec<Memory>>) -> std::sync::MutexGuard<'_, Vec<Memory>> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Read once more before, because another window may have written since; one thread at a time.
fn write(folder: &Path, waiting: &Mutex<Vec<Memory>>) {
    let mut waiting = lock(waiting);
    if waiting.is_empty() {
        return;
    }
    let mut kept = load(folder);
    for memory in waiting.drain(..) {
        memory.enter(&mut kept);
    }
    recent::save(&RealDisk, folder, &kept).ok(); // The list is a comfort; the workshops are safe without it.
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_windows_do_not_forget_for_each_other() {
        let place = tempfile::tempdir().unwrap();
        let folder = Some(place.path().join("dostop"));
        let jobs = Jobs::new(&egui::Context::default());
        let (mut one, mut other) = (Keeper::new(folder.clone()), Keeper::new(folder.clone()));
        one.remember(Memory::Opened("one.ron".into()), &jobs);
        one.finish();
        other.remember(Memory::Opened("other.ron".into()), &jobs);
        other.remember(Memory::Dark(true), &jobs);
        other.finish();
        let kept = Keeper::new(folder).kept;
        assert_eq!(kept.recent, ["other.ron", "one.ron"].map(PathBuf::from));
        assert!(kept.dark);
    }

    #[test]
    fn without_a_folder_nothing_is_written() {
        let jobs = Jobs::new(&egui::Context::default());
        let mut keeper = Keeper::new(None);
        keeper.remember(Memory::Opened("one.ron".into()), &jobs);
        keeper.finish();
        assert_eq!(keeper.kept.recent, [PathBuf::from("one.ron")]);
        assert!(jobs.next_done().is_none());
    }
}
