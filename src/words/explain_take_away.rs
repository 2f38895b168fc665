//! What went wrong with a copy on a USB stick, for people.

use crate::say;
use crate::store::error::{StoreError, Trouble};
use crate::store::take_away::CopyError;

use super::Words;

impl Words {
    /// Why nothing was copied to a stick.
    pub fn copy_error(&self, error: &CopyError) -> String {
        match error {
            CopyError::Gone(_) => say!(self, "stick-gone"),
            CopyError::Different(path) => say!(self, "stick-different", file = path.display().to_string()),
            CopyError::Store(error) => self.stick_trouble(error),
        }
    }

    fn stick_trouble(&self, error: &StoreError) -> String {
        use std::io::ErrorKind::{
            NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
        };
        let StoreError { path: _, trouble } = error;
        let (kind, text) = match trouble {
            Trouble::Io { doing: _, kind, text } => (*kind, text.as_str()),
            Trouble::NotFound => return say!(self, "stick-gone"),
            Trouble::InUse
            | Trouble::Exists
            | Trouble::NotDostop
            | Trouble::Previous
            | Trouble::TooLarge { .. }
            | Trouble::FutureVersion { .. }
            | Trouble::Damaged { .. }
            | Trouble::Syntax { .. }
            | Trouble::Unwritable { .. } => return self.store_error(error),
        };
        if matches!(kind, NotFound | NotADirectory) {
            say!(self, "stick-gone")
        } else if matches!(kind, StorageFull | QuotaExceeded) {
            say!(self, "stick-full")
        } else if matches!(kind, PermissionDenied | ReadOnlyFilesystem) {
            say!(self, "stick-read-only")
        } else {
            say!(self, "stick-broken", text = text)
        }
    }
}
