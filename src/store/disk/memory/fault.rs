//! What a disk can do wrong at a call.

use std::io;

/// What happens at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The hardware fails (EIO): half of what is written gets there, and what is being synced is lost: no later sync
    /// brings it, though it says so (as Linux does).
    Failure,
    /// The disk is full (ENOSPC): as with a failure, half gets there.
    Full,
    /// The disk takes nothing (EROFS).
    ReadOnly,
    /// A signal came in between (EINTR): nothing was done, and nothing is lost.
    Interrupted,
    /// All but the last byte is written; everything else is as with a failure.
    Short,
    /// It was done, and is said to have failed: as by a network that loses the answer.
    DoneAnyway,
    /// The power goes: this call and all later ones fail.
    PowerCut,
}

/// Which calls a fault meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hits {
    /// That call only.
    Once,
    /// From then on every call that changes something: the disk can still be read.
    Changes,
    /// From then on every call.
    Everything,
}

impl Fault {
    /// All but the power cut, after which nothing goes on.
    pub const ERRORS: [Self; 6] = [
        Self::Failure,
        Self::Full,
        Self::ReadOnly,
        Self::Interrupted,
        Self::Short,
        Self::DoneAnyway,
    ];

    /// How many of so many bytes are written all the same.
    pub(super) fn kept(self, bytes: usize) -> usize {
        match self {
            Self::Failure | Self::Full | Self::PowerCut => bytes / 2,
            Self::ReadOnly | Self::Interrupted => 0,
            Self::Short => bytes.saturating_sub(1),
            Self::DoneAnyway => bytes,
        }
    }

    /// Whether a sync that fails so takes what was written with it.
    pub(super) fn loses(self) -> bool {
        match self {
            Self::Failure | Self::Full | Self::ReadOnly | Self::Short | Self::PowerCut => true,
            Self::Interrupted | Self::DoneAnyway => false,
        }
    }
}

impl From<Fault> for io::Error {
    fn from(fault: Fault) -> Self {
        Self::from(match fault {
            // What the standard library makes of EIO has no name that can be used.
            Fault::Failure | Fault::Short | Fault::PowerCut => io::ErrorKind::Other,
            Fault::Full => io::ErrorKind::StorageFull,
            Fault::ReadOnly => io::ErrorKind::ReadOnlyFilesystem,
            Fault::Interrupted => io::ErrorKind::Interrupted,
            Fault::DoneAnyway => io::ErrorKind::TimedOut,
        })
    }
}
