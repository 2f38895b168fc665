//! The clock of a stage. It counts by the window's own seconds, so it asks no system clock.

use crate::ui::action::TimerWish;
use crate::ui::timer::{TimerFace, TimerState};
use crate::workshop::ids::StageId;

/// A stage's timer: planned time, and what of it is used.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timer {
    stage: Option<StageId>,
    planned: f64,
    used: f64,
    /// Since when it runs.
    since: Option<f64>,
}

impl Timer {
    /// For a stage of so many minutes; it waits.
    pub fn of(stage: Option<(StageId, u32)>) -> Self {
        let minutes = stage.map_or(0, |(_, minutes)| minutes);
        Self {
            stage: stage.map(|(id, _)| id),
            planned: f64::from(minutes) * 60.0,
            used: 0.0,
            since: None,
        }
    }

    /// The stage it counts for.
    pub fn stage(&self) -> Option<StageId> {
        self.stage
    }

    /// Does what the person wished, at `now`.
    pub fn perform(&mut self, wish: TimerWish, now: f64) {
        match wish {
            TimerWish::Run => self.since = self.since.or(Some(now)),
            TimerWish::Pause => {
                self.used = self.used(now);
                self.since = None;
            }
            #[allow(clippy::cast_precision_loss, reason = "a wish is a minute or so")]
            TimerWish::Add(seconds) => self.planned = (self.planned + seconds as f64).max(0.0),
        }
    }

    /// Whether it runs.
    pub fn is_running(&self) -> bool {
        self.since.is_some()
    }

    /// Seconds until its picture changes.
    pub fn next_tick(&self, now: f64) -> f64 {
        let left = self.planned - self.used(now);
        let rest = left - left.floor();
        if rest > 0.0 { rest } else { 1.0 }
    }

    /// As it is seen at `now`.
    pub fn face(&self, now: f64) -> TimerFace {
        let state = match self.since {
            Some(_) => TimerState::Running,
            None if self.used > 0.0 => TimerState::Paused,
            None => TimerState::Waiting,
        };
        TimerFace {
            seconds_left: whole((self.planned - self.used(now)).ceil()),
            seconds_planned: whole(self.planned),
            state,
        }
    }

    fn used(&self, now: f64) -> f64 {
        self.used + self.since.map_or(0.0, |since| (now - since).max(0.0))
    }
}

#[allow(clippy::cast_possible_truncation, reason = "a day has few seconds")]
fn whole(seconds: f64) -> i64 {
    seconds as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(timer: &Timer, now: f64) -> (i64, TimerState) {
        let face = timer.face(now);
        (face.seconds_left, face.state)
    }

    /// L13: a timer can pause and extend.
    #[test]
    fn a_timer_pauses_goes_on_and_gets_more_time() {
        let mut timer = Timer::of(Some((StageId(3), 10)));
        assert_eq!(seen(&timer, 50.0), (600, TimerState::Waiting));
        timer.perform(TimerWish::Run, 100.0);
        timer.perform(TimerWish::Run, 105.0);
        assert_eq!(seen(&timer, 130.5), (570, TimerState::Running));
        timer.perform(TimerWish::Pause, 160.0);
        assert_eq!(seen(&timer, 900.0), (540, TimerState::Paused));
        timer.perform(TimerWish::Add(60), 900.0);
        timer.perform(TimerWish::Run, 1000.0);
        assert_eq!(seen(&timer, 1601.0), (-1, TimerState::Running));
        timer.perform(TimerWish::Add(-6000), 1601.0);
        assert_eq!(timer.face(1601.0).seconds_planned, 0);
    }

    #[test]
    fn the_next_tick_is_when_the_shown_second_changes() {
        let mut timer = Timer::of(Some((StageId(1), 1)));
        timer.perform(TimerWish::Run, 0.0);
        assert!((timer.next_tick(0.25) - 0.75).abs() < 1e-9);
        assert!((timer.next_tick(2.0) - 1.0).abs() < 1e-9);
    }
}
