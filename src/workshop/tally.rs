//! Counting a round: dots and supporters per idea (V11, V16).

use std::collections::BTreeMap;

use imbl::OrdMap;
use serde::{Deserialize, Serialize};

use super::ballot::Ballot;
use super::ids::IdeaNumber;

/// What an idea got.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tally {
    /// D: points.
    pub dots: u32,
    /// S: distinct people who gave it any.
    pub supporters: u32,
}

/// All ballots counted, and what lapsed because ideas were merged after the vote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) tallies: OrdMap<IdeaNumber, Tally>,
    pub(super) lapsed: u32,
}

/// Counts `ballots`. `stands_for` says into which idea a number was merged; per ballot and idea the cap holds, what is
/// over it lapses (V16). Totals are never added up.
pub(super) fn count<'a>(
    ballots: impl Iterator<Item = &'a Ballot>,
    stands_for: impl Fn(IdeaNumber) -> IdeaNumber,
    cap_of: impl Fn(IdeaNumber) -> u32,
) -> Count {
    let mut counted = Count::default();
    for Ballot(dots) in ballots {
        let mut by_idea: BTreeMap<IdeaNumber, (u32, u32)> = BTreeMap::new();
        for (&number, &dots) in dots {
            let (sum, cap) = by_idea.entry(stands_for(number)).or_insert((0, 0));
            *sum = u32::saturating_add(*sum, dots);
            *cap = (*cap).max(cap_of(number));
        }
        for (idea, (sum, cap)) in by_idea {
            let tally = counted.tallies.entry(idea).or_default();
            tally.dots = tally.dots.saturating_add(sum.min(cap));
            tally.supporters = tally.supporters.saturating_add(1);
            counted.lapsed = counted.lapsed.saturating_add(sum.saturating_sub(cap));
        }
    }
    counted
}
