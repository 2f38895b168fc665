//! The only way to files: one trait, so that tests can fail, tear and forget what was not synced.

pub mod memory;
mod real;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

pub use real::RealDisk;

/// A disk. Every call may fail; a call that fails may have been done in part.
pub trait Disk: Send + Sync {
    /// The whole file; one beyond any workshop or list is refused.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Where a name leads: a link is followed, so that one file has one lock, one journal and one generation before it.
    fn resolve(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }

    /// Whether something has this name.
    fn exists(&self, path: &Path) -> io::Result<bool>;

    /// What tells a file from another one under its name, without reading it; none if there is none.
    fn stamp(&self, path: &Path) -> io::Result<Option<Stamp>>;

    /// A new, empty file that only its owner may read (mode 600). Fails if there is one.
    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;

    /// A new, empty file with the rights that new files have here: a document to hand on. Fails if there is one.
    fn create_document(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;

    /// Gives a file another name, in one step, instead of what had that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Waits until the bytes of a file that lies there, whoever wrote them, are on the disk.
    fn sync_file(&self, path: &Path) -> io::Result<()>;

    /// Waits until names made, changed and removed in the folder of `path` are on the disk. Nothing to do on Windows.
    fn sync_folder(&self, path: &Path) -> io::Result<()>;

    /// A folder that only its owner may enter (mode 700), with those above it; one that is there stays as it is.
    fn make_folder(&self, path: &Path) -> io::Result<()>;

    /// A new folder with the rights that new folders have here: for documents to hand on. Fails if there is one.
    fn make_document_folder(&self, path: &Path) -> io::Result<()> {
        self.make_folder(path)
    }

    /// Removes an empty folder.
    fn remove_folder(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    /// The names in a folder.
    fn names(&self, _folder: &Path) -> io::Result<Vec<OsString>> {
        Ok(Vec::new())
    }

    /// The whole file, from the disk itself where the system can be told to forget what it remembers of it (Linux).
    fn read_back(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.read(path)
    }

    /// Takes a lock file, made if need be, without waiting; none if another living process holds it.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>>;

    /// Whether somebody holds this lock file, this process included. Makes and changes nothing.
    fn is_locked(&self, path: &Path) -> io::Result<bool>;
}

/// What tells a file from another one under its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Its length in bytes.
    pub bytes: u64,
    /// When it was changed last, in whatever the system counts, in whole and smaller units; only ever compared.
    pub changed: (i64, i64),
    /// The system's own number for it, where it has one.
    pub file: u64,
}

/// A file that is being written, at its end.
pub trait DiskFile: Send {
    /// Writes all of it behind what is there.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Waits until all that was written is on the disk. After a failure nothing is known of what was written before.
    fn sync(&mut self) -> io::Result<()>;
}

/// A lock that is held until this is dropped, also by the death of the process.
pub trait Held: Send {}
