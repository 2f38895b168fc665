//! What went wrong with a file, where a room may read along: without commands, and without what the system says in English.

use std::io::ErrorKind::{NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};

use crate::live::NotSaved;
use crate::say;
use crate::store::error::{Doing, Notice, StoreError, Trouble};

use super::Words;

impl Words {
    /// A file that a window cannot open, read or make.
    pub fn refused_file(&self, error: &StoreError) -> String {
        let file = error.path.display().to_string();
        match &error.trouble {
            Trouble::Exists => say!(self, "unsaved-exists", file = file),
            Trouble::Damaged { .. } => say!(self, "refused-file-damaged", file = file),
            Trouble::Syntax { .. } => say!(self, "refused-file-syntax", file = file),
            Trouble::Io { doing, kind, .. } => match (doing, kind) {
                (Doing::Reading, _) => say!(self, "refused-file-reading", file = file),
                (_, PermissionDenied | ReadOnlyFilesystem) => say!(self, "refused-file-read-only", file = file),
                (_, NotFound | NotADirectory | StorageFull | QuotaExceeded) => self.store_error(error),
                (_, _) => say!(self, "refused-file-writing", file = file),
            },
            Trouble::NotFound
            | Trouble::InUse
            | Trouble::NotDostop
            | Trouble::FutureVersion { .. }
            | Trouble::TooLarge { .. }
            | Trouble::Unwritable { .. } => self.store_error(error),
        }
    }

    /// Why an open workshop is not on the disk, and what to do.
    pub fn why_unsaved(&self, error: &NotSaved) -> String {
        let NotSaved::Store(StoreError {
            trouble: Trouble::Io { kind, .. },
            ..
        }) = error
        else {
            return self.not_saved(error);
        };
        match kind {
            StorageFull | QuotaExceeded => say!(self, "unsaved-full"),
            PermissionDenied | ReadOnlyFilesystem => say!(self, "unsaved-read-only"),
            NotFound | NotADirectory => say!(self, "unsaved-gone"),
            _ => say!(self, "unsaved-disk"),
        }
    }

    /// What was found when a workshop was opened after a crash or damage.
    pub fn recovered(&self, notice: &Notice) -> String {
        match notice {
            Notice::JournalCut { .. } => say!(self, "recovered-cut"),
            Notice::JournalRefused { unused, .. } => say!(self, "recovered-unfit", unused = *unused),
            Notice::JournalOfAnother { .. } => say!(self, "recovered-other"),
            Notice::PreviousGeneration { .. } => say!(self, "recovered-previous"),
        }
    }
}
