//! Counts of cards rise on the wall in steps of a few seconds, so that nobody sees whose card came in just now (C12).

use crate::workshop::card::ByLane;

/// Seconds between two steps.
const STEP: f64 = 4.0;

/// The counts as the room sees them.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Steps {
    shown: Option<(ByLane<usize>, f64)>,
}

impl Steps {
    /// What to show of `counts` at `now`: them, or those of the last step as long as it is too soon for another.
    pub fn shown(&mut self, counts: ByLane<usize>, now: f64) -> ByLane<usize> {
        match self.shown {
            Some((shown, since)) if now - since < STEP => shown,
            Some(_) | None => {
                self.shown = Some((counts, now));
                counts
            }
        }
    }

    /// Seconds until `counts` are shown; none if they are.
    pub fn wait(&self, counts: ByLane<usize>, now: f64) -> Option<f64> {
        let (shown, since) = self.shown?;
        (shown != counts).then(|| (since + STEP - now).max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// C12
    #[test]
    fn cards_that_come_one_by_one_are_counted_together_a_few_seconds_later() {
        let counts = |doing, stop| ByLane { doing, stop };
        let mut steps = Steps::default();
        assert_eq!(steps.shown(counts(3, 0), 10.0), counts(3, 0));
        assert_eq!(steps.shown(counts(4, 0), 11.0), counts(3, 0));
        assert_eq!(steps.shown(counts(5, 1), 13.9), counts(3, 0));
        assert_eq!(steps.wait(counts(5, 1), 13.0), Some(1.0));
        assert_eq!(steps.shown(counts(5, 1), 14.0), counts(5, 1));
        assert_eq!(steps.wait(counts(5, 1), 14.0), None);
    }
}
