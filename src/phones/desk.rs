//! What the facilitator steers while phones are in: the wall, the timer, the door.

use std::time::{Duration, Instant};

use crate::workshop::public::Wall;

/// What the facilitator steers beyond the workshop itself; never saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    /// What is on the wall; a card that is being taken off it is on no phone either (C11).
    pub wall: Wall,
    /// The timer of the stage.
    pub timer: Timer,
    /// In which lanes phones may write.
    pub writing: Writing,
    /// Whether new phones come in.
    pub joining: Joining,
}

/// The timer of a stage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Timer {
    /// None.
    #[default]
    Off,
    /// It ends then.
    Runs(Instant),
    /// So much is left when it goes on.
    Paused(Duration),
}

/// In which lanes phones may write before the reveal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Writing {
    /// In the lane of a stage that collects.
    #[default]
    ByStage,
    /// In both, while any stage collects.
    BothLanes,
}

/// Whether new phones come in; those that are in stay.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Joining {
    /// They do.
    #[default]
    Open,
    /// They do not.
    Closed,
}

impl Timer {
    /// Whole seconds left, none without a timer.
    pub(super) fn seconds_left(self, now: Instant) -> Option<u64> {
        let left = match self {
            Self::Off => return None,
            Self::Runs(ends) => ends.saturating_duration_since(now),
            Self::Paused(left) => left,
        };
        Some(left.as_secs() + u64::from(left.subsec_nanos() > 0))
    }

    pub(super) fn is_paused(self) -> bool {
        matches!(self, Self::Paused(_))
    }
}
