//! What another program, such as a sync folder, put under the session file's name: kept beside it, never written over.

use std::path::{Path, PathBuf};

use crate::store::disk::Stamp;
use crate::store::error::{Doing, StoreError};
use crate::store::naming::conflict_name;

use super::SessionFile;

/// What lies under the session file's name, as far as this program knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    /// What tells it from another file, without reading it.
    pub(super) stamp: Option<Stamp>,
    /// The checksum of all its bytes; none if nothing there is ours.
    pub(super) sum: Option<u64>,
    /// The same of a version that was to be put there; whether it lies there is not known, for putting it failed halfway.
    pub(super) tried: Option<u64>,
}

impl SessionFile {
    /// The copies made of what other programs put in its place.
    pub fn conflicts(&self) -> &[PathBuf] {
        &self.conflicts
    }

    /// `bytes` were just put there.
    pub(super) fn know(&mut self, bytes: &[u8]) {
        self.known = Some(Known {
            stamp: self.stamp(),
            sum: Some(sum(bytes)),
            tried: None,
        });
    }

    /// `bytes` will be put there: what fails from now on may have done it, or not.
    pub(super) fn expect(&mut self, bytes: &[u8]) {
        if let Some(known) = &mut self.known {
            known.tried = Some(sum(bytes));
        }
    }

    pub(super) fn stamp(&self) -> Option<Stamp> {
        self.disk.stamp(&self.paths.session).ok().flatten()
    }

    /// Whether another program changed, replaced or removed it since. One question to the system, nothing is read.
    pub(super) fn is_touched(&self) -> bool {
        self.known.is_some_and(|known| known.stamp != self.stamp())
    }

    /// Whether these bytes, found under the name, are not those that this program read or wrote there.
    pub(super) fn is_foreign(&mut self, there: &[u8]) -> bool {
        let Some(known) = &mut self.known else {
            return false;
        };
        let there = Some(sum(there));
        if known.tried == there {
            known.sum = there; // That attempt did put it there.
        }
        known.sum != there
    }

    /// Copies what another program put there to a file of its own, on the disk before this returns; the same only once.
    pub(super) fn keep_foreign(&mut self, there: &[u8]) -> Result<(), StoreError> {
        let sum = sum(there);
        if self.copied == Some(sum) {
            return Ok(());
        }
        let copy = conflict_name(&*self.disk, &self.paths.session);
        let written = self.write_copy(there, &copy);
        if written.is_err() {
            self.clear(&copy).ok(); // The error is told; nothing half-written stays.
        }
        written?;
        self.copied = Some(sum);
        self.conflicts.push(copy);
        Ok(())
    }

    fn write_copy(&self, bytes: &[u8], copy: &Path) -> Result<(), StoreError> {
        let failed = |doing| move |error: std::io::Error| StoreError::io(copy, doing, &error);
        let mut file = self.disk.create(copy).map_err(failed(Doing::Creating))?;
        file.write(bytes).map_err(failed(Doing::Writing))?;
        file.sync().map_err(failed(Doing::Syncing))?;
        drop(file);
        self.sync_folder(copy)
    }
}

/// The checksum of all bytes of a file.
pub(super) fn sum(bytes: &[u8]) -> u64 {
    xxhash_rust::xxh3::xxh3_64(bytes)
}
