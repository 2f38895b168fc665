//! What went wrong with a file, for people: what happened, what is safe, what to do next.

use std::path::Path;

use crate::live::{LiveRefusal, NotSaved};
use crate::say;
use crate::store::error::{Doing, Notice, Place, StoreError, Trouble};
use crate::store::recent::State;

use super::Words;

impl Words {
    /// A file that cannot be opened, read or written.
    pub fn store_error(&self, error: &StoreError) -> String {
        let StoreError { path, trouble } = error;
        let file = path.display().to_string();
        let place = |at: &Place| format!("{}:{at}", path.display());
        match trouble {
            Trouble::NotFound => say!(self, "store-not-found", file = file),
            Trouble::InUse => say!(self, "store-in-use", file = file),
            Trouble::Exists => say!(self, "store-exists", file = file),
            Trouble::NotDostop => say!(self, "store-not-dostop", file = file),
            Trouble::Previous => say!(self, "store-previous", file = file),
            Trouble::FutureVersion { version } => {
                say!(self, "store-future-version", file = file, version = version.to_string())
            }
            Trouble::TooLarge { megabytes } => {
                say!(self, "store-too-large", file = file, megabytes = megabytes.to_string())
            }
            Trouble::Damaged { at: None } => say!(self, "store-damaged", file = file),
            Trouble::Damaged { at: Some(at) } => say!(self, "store-damaged-at", place = place(at), file = file),
            Trouble::Syntax { at, message } => {
                say!(self, "store-syntax", place = place(at), message = message.as_str())
            }
            Trouble::Io { doing, kind, text } => self.io_error(&file, *doing, *kind, text),
            Trouble::Unwritable { message } => say!(self, "store-unwritable", file = file, message = message.as_str()),
        }
    }

    fn io_error(&self, file: &str, doing: Doing, kind: std::io::ErrorKind, text: &str) -> String {
        use std::io::ErrorKind::{
            NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
        };
        match (doing, kind) {
            (Doing::Reading, _) => say!(self, "store-reading", file = file, text = text),
            (_, NotFound | NotADirectory) => say!(self, "store-no-folder", file = file),
            (_, StorageFull | QuotaExceeded) => say!(self, "store-no-space", file = file),
            (_, PermissionDenied | ReadOnlyFilesystem) => say!(self, "store-read-only", file = file, text = text),
            (_, _) => say!(self, "store-writing", file = file, text = text),
        }
    }

    /// Why a change was not made, or not kept.
    pub fn live_refusal(&self, refusal: &LiveRefusal) -> String {
        match refusal {
            LiveRefusal::Refused(refusal) => self.refusal(refusal),
            LiveRefusal::NotSaved => say!(self, "live-no-round"),
            LiveRefusal::Closed => say!(self, "live-closed"),
            LiveRefusal::OnlyLooking => say!(self, "live-only-looking"),
            LiveRefusal::NoStep => say!(self, "live-no-step"),
        }
    }

    /// Why a change is not on the disk.
    pub fn not_saved(&self, error: &NotSaved) -> String {
        match error {
            NotSaved::Store(error) => self.store_error(error),
            NotSaved::Ended => say!(self, "store-not-saved"),
        }
    }

    /// What the start screen says of a recent workshop's file; nothing if all is well.
    pub fn recent_state(&self, state: State) -> Option<String> {
        match state {
            State::Fine => None,
            State::LeftOpen => Some(say!(self, "recent-left-open")),
            State::LeftCut => Some(say!(self, "recent-left-cut")),
            State::Held => Some(say!(self, "recent-held")),
            State::OnlyPrevious => Some(say!(self, "recent-only-previous")),
        }
    }

    /// What is told after a workshop was opened.
    pub fn notice(&self, path: &Path, notice: &Notice) -> String {
        let file = path.display().to_string();
        match notice {
            Notice::JournalCut { bytes, last: _ } => {
                say!(self, "notice-journal-cut", file = file, bytes = bytes.to_string())
            }
            Notice::JournalRefused {
                seq: _,
                refusal,
                unused,
            } => {
                say!(
                    self,
                    "notice-journal-refused",
                    file = file,
                    unused = *unused,
                    reason = self.refusal(refusal)
                )
            }
            Notice::JournalOfAnother { unused: _ } => say!(self, "notice-journal-of-another", file = file),
            Notice::PreviousGeneration { newer: _ } => say!(self, "notice-previous-generation", file = file),
        }
    }
}
