//! Copies on a USB stick: in a folder of their own, synced, read back and compared. All of them are there, or none.

use std::path::{Path, PathBuf};

use super::Seq;
use super::disk::Disk;
use super::error::{Doing, StoreError};
use super::format;
use super::naming::free_folder;
use crate::workshop::Workshop;
use crate::workshop::secret::Secret;

/// A file to be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Who may read it, where the stick keeps that.
    pub readers: Readers,
}

/// Who may read a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Its owner only (mode 600).
    Owner,
    /// Who may read new files here.
    Usual,
}

/// Why the copies are not on the stick.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CopyError {
    /// The stick is not there any more.
    #[error("{}: it is gone", .0.display())]
    Gone(PathBuf),
    /// The stick refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What was read back is not what was written.
    #[error("{}: read back differently", .0.display())]
    Different(PathBuf),
}

/// The workshop as a session file to go on with elsewhere; refused while it holds what must be forgotten later (P1-P3).
///
/// It counts its changes from 0: it is a workshop of its own from here on.
pub fn session_copy(workshop: &Workshop, name: String) -> Result<Copy, SessionRefusal> {
    if let Some(secret) = workshop.secret() {
        return Err(SessionRefusal::Holds(secret));
    }
    let written = format::write(&workshop.without_phones(), Seq::default());
    let (bytes, _) =
        written.map_err(|trouble| SessionRefusal::Unwritable(StoreError::new(Path::new(&name), trouble)))?;
    Ok(Copy {
        name,
        bytes,
        readers: Readers::Owner,
    })
}

/// Why a session file cannot be copied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SessionRefusal {
    /// It holds what must be forgotten later.
    #[error("it holds {0:?}")]
    Holds(Secret),
    /// It cannot be written down.
    #[error(transparent)]
    Unwritable(StoreError),
}

/// Copies files into a new folder on the stick; the folder is the answer. After an error none of them is left there, as
/// far as the stick allows.
pub fn copy_to(disk: &dyn Disk, stick: &Path, title: &str, copies: &[Copy]) -> Result<PathBuf, CopyError> {
    let folder = free_folder(disk, stick, title);
    disk.make_document_folder(&folder)
        .map_err(io(&folder, Doing::Creating))?;
    let done = copy_all(disk, &folder, copies);
    if done.is_err() {
        for copy in copies {
            disk.remove(&folder.join(&copy.name)).ok(); // The error is told; a stick that is gone has nothing to remove.
        }
        disk.remove_folder(&folder).ok(); // The same.
    }
    done.map(|()| folder)
}

/// Everything is synced before anything is read back, so that the stick has long done its own writing by then.
fn copy_all(disk: &dyn Disk, folder: &Path, copies: &[Copy]) -> Result<(), CopyError> {
    for copy in copies {
        write(disk, &folder.join(&copy.name), copy)?;
    }
    // The names of the copies, then the name of their folder.
    for path in copies
        .first()
        .map(|copy| folder.join(&copy.name))
        .iter()
        .map(PathBuf::as_path)
        .chain([folder])
    {
        disk.sync_folder(path).map_err(io(folder, Doing::Syncing))?;
    }
    copies.iter().try_for_each(|copy| {
        let path = folder.join(&copy.name);
        let found = disk.read_back(&path).map_err(io(&path, Doing::Reading))?;
        if found == copy.bytes {
            Ok(())
        } else {
            Err(CopyError::Different(path))
        }
    })
}

fn write(disk: &dyn Disk, path: &Path, copy: &Copy) -> Result<(), CopyError> {
    let made = match copy.readers {
        Readers::Owner => disk.create(path),
        Readers::Usual => disk.create_document(path),
    };
    let mut file = made.map_err(io(path, Doing::Creating))?;
    file.write(&copy.bytes).map_err(io(path, Doing::Writing))?;
    file.sync().map_err(io(path, Doing::Syncing))?;
    Ok(())
}

fn io(path: &Path, doing: Doing) -> impl Fn(std::io::Error) -> CopyError {
    move |error| CopyError::Store(StoreError::io(path, doing, &error))
}
