//! The clock of a stage as a screen sees it.

/// A timer at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimerFace {
    /// Seconds that are left; below 0 the time is over.
    pub seconds_left: i64,
    /// Whether it runs.
    pub state: TimerState,
}

/// Whether a timer runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimerState {
    /// Not started.
    Waiting,
    /// It runs.
    Running,
    /// It stands still.
    Paused,
}
