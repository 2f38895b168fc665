//! Chance from a seed, the same on every machine: the deal at the reveal (V8) and the lot (V14).

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// A source of chance that can be checked afterwards.
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// `ChaCha8` from a 64-bit seed.
    pub fn from_seed(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// Shuffles fairly (Fisher-Yates): from the last place down, each is swapped with one of itself and those before it.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last as u64 + 1);
            items.swap(last, usize::try_from(other).unwrap_or(last));
        }
    }

    /// A number from 0 up to, not including, `bound`; draws again rather than favour the small ones.
    fn below(&mut self, bound: u64) -> u64 {
        let fair = u64::MAX - u64::MAX % bound;
        loop {
            let drawn = self.0.next_u64();
            if drawn < fair {
                return drawn % bound;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// V14: whoever has the seed can draw again. The expected order holds the algorithm for good.
    #[test]
    fn the_same_seed_draws_the_same_lot_on_every_machine() {
        let mut numbers: Vec<u32> = (1..=8).collect();
        Chance::from_seed(2027).shuffle(&mut numbers);
        expect_test::expect!["[7, 4, 6, 8, 2, 3, 5, 1]"].assert_eq(&format!("{numbers:?}"));
    }
}
