//! `NAME.ron.lock`: one process at a time. A dead process's lock is free by itself.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::{Disk, Held};
use super::error::{Doing, StoreError, Trouble};

/// The lock of one session file. Dropping it frees it and leaves its file, as a crash does.
pub struct Lock {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    held: Box<dyn Held>,
}

impl Lock {
    /// Takes the lock of the session file at `session`.
    pub fn take(disk: Arc<dyn Disk>, session: &Path, path: PathBuf) -> Result<Self, StoreError> {
        match disk.lock(&path) {
            Ok(Some(held)) => Ok(Self { disk, path, held }),
            Ok(None) => Err(StoreError::new(session, Trouble::InUse)),
            Err(error) => Err(StoreError::io(session, Doing::Locking, &error)),
        }
    }

    /// Frees it and removes its file, while it is still held, so that nobody loses a lock on a file that goes.
    ///
    /// Only where `RealDisk::lock` can tell that file from a new one of its name: on Windows it cannot, so two processes
    /// could each hold one of the two. There the empty file stays, as a free lock.
    pub fn release(self) {
        let Self { disk, path, held } = self;
        if cfg!(unix) {
            disk.remove(&path).ok(); // A file that stays is a free lock.
        }
        drop(held);
    }
}
