//! The stage's timer as it is seen; it counts in the app.

/// The timer in one frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimerFace {
    /// Whole seconds left; negative past the end.
    pub seconds_left: i64,
    /// Seconds that the stage has, extensions included; never negative.
    pub seconds_planned: i64,
    /// Whether it runs.
    pub state: TimerState,
}

/// Whether a timer runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimerState {
    /// Not started in this stage.
    Waiting,
    /// Running.
    Running,
    /// Stopped on the way.
    Paused,
}

impl TimerFace {
    /// The cue: two minutes are left, or none (L13). Not for a timer that does not run.
    pub fn is_almost_over(&self) -> bool {
        self.state != TimerState::Waiting && self.seconds_left <= 120
    }
}
