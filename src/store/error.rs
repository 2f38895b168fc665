//! What can go wrong with a session file, and what is told after opening one. The sentences for people are in `words`.

use std::io;
use std::path::{Path, PathBuf};

use crate::workshop::refusal::Refusal;

use super::Seq;

/// Something about a session file, or a file beside it, that does not go.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {trouble}", path.display())]
pub struct StoreError {
    /// The file it is about.
    pub path: PathBuf,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// Another process has the workshop open.
    #[error("another process has it open")]
    InUse,
    /// There is a file already, and nobody said that it may go.
    #[error("it exists")]
    Exists,
    /// It does not begin as a session file does.
    #[error("it is no session file")]
    NotDostop,
    /// A later dostop wrote it.
    #[error("it has format version {version}")]
    FutureVersion {
        /// The version it names.
        version: u64,
    },
    /// It is larger than any workshop; nothing of it was read.
    #[error("it is larger than {megabytes} MB")]
    TooLarge {
        /// The most a session file may have.
        megabytes: u64,
    },
    /// It is not what was written: the checksum says so. Where it cannot even be read, the place is known.
    #[error("it is damaged")]
    Damaged {
        /// Where reading it ends, if it ends.
        at: Option<Place>,
    },
    /// The checksum is right and yet it is no workshop.
    #[error("{message} at {at}")]
    Syntax {
        /// Where.
        at: Place,
        /// What the reader says.
        message: String,
    },
    /// The operating system refused.
    #[error("{doing}: {text}")]
    Io {
        /// At what.
        doing: Doing,
        /// As what.
        kind: io::ErrorKind,
        /// In its own words.
        text: String,
    },
    /// A workshop that cannot be written down; a fault of this program.
    #[error("it cannot be written down: {message}")]
    Unwritable {
        /// What the writer says.
        message: String,
    },
}

/// A place in a text file, both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// What was being done when the operating system refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Reading a file.
    Reading,
    /// Making a file.
    Creating,
    /// Writing into a file.
    Writing,
    /// Getting a file or folder onto the disk.
    Syncing,
    /// Giving a file its name.
    Renaming,
    /// Removing a file.
    Removing,
    /// Taking the lock.
    Locking,
}

impl std::fmt::Display for Doing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, f)
    }
}

impl StoreError {
    /// Some trouble with the file at `path`.
    pub fn new(path: &Path, trouble: Trouble) -> Self {
        Self {
            path: path.to_owned(),
            trouble,
        }
    }

    /// Whether the file may be read where it lies, and not changed.
    pub fn forbids_writing(&self) -> bool {
        match &self.trouble {
            Trouble::Io { doing, kind, .. } => {
                *doing != Doing::Reading
                    && matches!(
                        kind,
                        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
                    )
            }
            Trouble::NotFound
            | Trouble::InUse
            | Trouble::Exists
            | Trouble::NotDostop
            | Trouble::FutureVersion { .. }
            | Trouble::TooLarge { .. }
            | Trouble::Damaged { .. }
            | Trouble::Syntax { .. }
            | Trouble::Unwritable { .. } => false,
        }
    }

    /// The operating system's refusal, with what was being done.
    pub fn io(path: &Path, doing: Doing, error: &io::Error) -> Self {
        let kind = error.kind();
        let trouble = if kind == io::ErrorKind::NotFound && doing == Doing::Reading {
            Trouble::NotFound
        } else {
            Trouble::Io {
                doing,
                kind,
                text: error.to_string(),
            }
        };
        Self::new(path, trouble)
    }
}

/// What a person is told after a workshop was opened. Nothing acknowledged is missing, unless a disk broke its promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The journal's end was torn or damaged; what came before counts.
    JournalCut {
        /// Bytes that were not used.
        bytes: u64,
        /// The last change that counts.
        last: Seq,
    },
    /// A change in the journal does not fit; it and those after it were not used.
    JournalRefused {
        /// Which change.
        seq: Seq,
        /// Why.
        refusal: Refusal,
        /// Changes that were not used, this one included.
        unused: usize,
    },
    /// The journal follows another session file; none of it was used.
    JournalOfAnother {
        /// Changes in it.
        unused: usize,
    },
    /// The session file was damaged; this is the previous generation.
    PreviousGeneration {
        /// What is wrong with the newer one.
        newer: Trouble,
    },
}
