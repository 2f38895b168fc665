//! Counts of cards rise on the wall in steps of a few seconds, so that nobody sees whose card came in just now (C12).

use crate::workshop::card::ByLane;

/// Seconds from the first card that is not counted yet to the step that counts it, and those after it.
const STEP: f64 = 4.0;

/// The counts as the room sees them.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Steps {
    shown: Option<ByLane<usize>>,
    /// Since when the true counts are others.
    behind_since: Option<f64>,
}

impl Steps {
    /// What to show of `counts` at `now`: them, or those of the last step as long as it is too soon for another. A card
    /// that comes alone waits, too: shown at once, it would be the card of whoever just typed.
    pub fn shown(&mut self, counts: ByLane<usize>, now: f64) -> ByLane<usize> {
        let shown = *self.shown.get_or_insert(counts);
        if shown == counts {
            self.behind_since = None;
            return counts;
        }
        let since = *self.behind_since.get_or_insert(now);
        if now - since < STEP {
            return shown;
        }
        *self = Self {
            shown: Some(counts),
            behind_since: None,
        };
        counts
    }

    /// Seconds until the next step; none if everything is shown.
    pub fn wait(&self, now: f64) -> Option<f64> {
        self.behind_since.map(|since| (since + STEP - now).max(0.0))
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
        assert_eq!(steps.shown(counts(5, 1), 14.0), counts(3, 0));
        assert_eq!(steps.wait(14.0), Some(1.0));
        assert_eq!(steps.shown(counts(5, 1), 15.0), counts(5, 1));
        assert_eq!(steps.wait(15.0), None);
    }

    /// C12
    #[test]
    fn a_card_that_comes_alone_long_after_the_others_is_not_seen_arriving() {
        let counts = |doing| ByLane { doing, stop: 0 };
        let mut steps = Steps::default();
        assert_eq!(steps.shown(counts(3), 10.0), counts(3));
        assert_eq!(steps.shown(counts(4), 60.0), counts(3));
        assert_eq!(steps.shown(counts(4), 63.9), counts(3));
        assert_eq!(steps.shown(counts(4), 64.0), counts(4));
    }

    #[test]
    fn a_card_that_was_taken_back_in_time_was_never_counted() {
        let counts = |doing| ByLane { doing, stop: 0 };
        let mut steps = Steps::default();
        steps.shown(counts(3), 10.0);
        steps.shown(counts(4), 11.0);
        assert_eq!(steps.shown(counts(3), 12.0), counts(3));
        assert_eq!(steps.wait(12.0), None);
    }
}
