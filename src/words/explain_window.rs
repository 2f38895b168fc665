//! What went wrong with a file, where a room may read along: without commands, and without what the system says in English.

use std::io::ErrorKind::{
    self, NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
};

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
        match said_by_the_system(error) {
            Some(StorageFull | QuotaExceeded) => say!(self, "unsaved-full"),
            Some(PermissionDenied | ReadOnlyFilesystem) => say!(self, "unsaved-read-only"),
            Some(NotFound | NotADirectory) => say!(self, "unsaved-gone"),
            Some(_) => say!(self, "unsaved-disk"),
            None => self.not_saved(error),
        }
    }

    /// Why an open workshop cannot go on in another file; everything is still in the window.
    pub fn why_not_there(&self, error: &NotSaved) -> String {
        match said_by_the_system(error) {
            Some(StorageFull | QuotaExceeded) => say!(self, "unsaved-there-full"),
            Some(PermissionDenied | ReadOnlyFilesystem) => say!(self, "unsaved-there-read-only"),
            Some(NotFound | NotADirectory) => say!(self, "unsaved-there-gone"),
            Some(_) => say!(self, "unsaved-there-disk"),
            None => match error {
                NotSaved::Store(error) => self.refused_file(error),
                NotSaved::Ended => self.not_saved(error),
            },
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

/// What kind of error the system gave, if it did.
fn said_by_the_system(error: &NotSaved) -> Option<ErrorKind> {
    match error {
        NotSaved::Store(StoreError {
            trouble: Trouble::Io { kind, .. },
            ..
        }) => Some(*kind),
        NotSaved::Store(_) | NotSaved::Ended => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::io;
    use std::path::Path;

    use super::*;
    use crate::workshop::language::Language;

    fn refused(kind: ErrorKind) -> NotSaved {
        let error = io::Error::new(kind, "os error 30");
        StoreError::io(Path::new("/stick/team.ron"), Doing::Writing, &error).into()
    }

    /// architecture 3
    #[test]
    fn each_way_a_disk_refuses_has_its_own_sentence_without_a_path_or_the_systems_words() {
        for language in [Language::NL, Language::EN] {
            let words = Words::new(language);
            let kinds = [StorageFull, ReadOnlyFilesystem, NotFound, ErrorKind::Other];
            let told: BTreeSet<String> = kinds
                .into_iter()
                .map(refused)
                .flat_map(|error| [words.why_unsaved(&error), words.why_not_there(&error)])
                .collect();
            assert_eq!(told.len(), 2 * kinds.len(), "{told:?}");
            assert!(
                told.iter()
                    .all(|told| !told.contains("team.ron") && !told.contains("os error"))
            );
        }
    }
}
