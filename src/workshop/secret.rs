//! What a workshop holds for a while and must forget: as long as it does, no copy of it may leave the laptop.

use super::Workshop;

/// What must be forgotten later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secret {
    /// Cards that wait for the reveal, under the ids they came in with (P1, P2).
    Cards,
    /// Ballots, or a result that is not settled (P3).
    Ballots,
    /// Answers to what phones are asked (V23, P1).
    Answers,
}

impl Workshop {
    /// What must be forgotten later, if anything.
    pub fn secret(&self) -> Option<Secret> {
        // A withdrawn card is remembered by the act that placed it (P19).
        if self.tray.len() > 0 || self.tray.acts() > 0 {
            Some(Secret::Cards)
        } else if self.main_round().is_some() && !self.is_decided() {
            Some(Secret::Ballots)
        } else if self.poll().is_some() {
            Some(Secret::Answers)
        } else {
            None
        }
    }
}
