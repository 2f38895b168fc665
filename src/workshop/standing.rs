//! Who won: ranks, seats, the cut line, ties and near ties (V11-V14). Pure arithmetic on counts.

use std::collections::BTreeSet;

use super::ids::IdeaNumber;
use super::tally::Tally;

/// A lane's result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Every counted idea that still takes part: best first, one voice last; inside a shared rank by number.
    pub places: Vec<Place>,
    /// Seats, as widened.
    pub seats: u32,
    /// Ideas too close to the last seat to part them, if they lie on both sides of the cut line after all decisions (V13).
    /// What is exactly tied, or was settled, is not among them for that alone.
    pub near_tie: Vec<IdeaNumber>,
    /// The same of the votes alone, before any decision: what may be treated as a tie.
    pub(super) near_band: Vec<IdeaNumber>,
}

/// One idea's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The idea.
    pub number: IdeaNumber,
    /// Its dots and supporters.
    pub tally: Tally,
    /// Its rank, shared by equals; none below 2 supporters (V11, V12).
    pub rank: Option<u32>,
    /// Whether it has a seat.
    pub seat: Seat,
    /// Far below the cut line (V12).
    pub is_tail: bool,
}

/// Whether an idea has a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// It has.
    Won,
    /// A tie that crosses the cut line: it may or may not (V14).
    Tied,
    /// It has not.
    Lost,
}

/// What splits or joins places: a decision, as far as it concerns one lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Turn {
    /// These count as one tie.
    Join(Vec<IdeaNumber>),
    /// Of tied ideas, these groups go first, in this order; the others after them.
    Order(Vec<Vec<IdeaNumber>>),
    /// So many more seats.
    Widen(u32),
}

/// One idea with its count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) number: IdeaNumber,
    pub(super) tally: Tally,
    /// Not if it was parked or given away since: it keeps its rank and leaves its seat.
    pub(super) may_sit: bool,
}

/// What the seats depend on.
#[derive(Debug, Clone, Copy)]
pub(super) struct SeatRules {
    pub(super) seats: u32,
    pub(super) people: u32,
    pub(super) support: Support,
}

/// Whether an idea needs two supporters for a rank: in a vote on all ideas, not in a run-off among proven ones (V12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Support {
    Two,
    Any,
}

impl Standing {
    /// Ranks `counted` ideas and deals the seats after the decisions so far.
    pub(super) fn new(mut counted: Vec<Counted>, rules: SeatRules, turns: &[Turn]) -> Self {
        let SeatRules { seats, people, support } = rules;
        counted.sort_by_key(|idea| (std::cmp::Reverse(idea.tally), idea.number));
        let least = if support == Support::Two { 2 } else { 0 };
        let (ranked, one_voice): (Vec<_>, Vec<_>) =
            counted.into_iter().partition(|idea| idea.tally.supporters >= least);
        let seated: Vec<_> = ranked.iter().filter(|idea| idea.may_sit).copied().collect();
        let near_band = near_band(&seated, seats);
        let joins: Vec<Turn> = turns
            .iter()
            .filter(|turn| matches!(turn, Turn::Join(_)))
            .cloned()
            .collect();
        let (equals, _) = turned(&ranked, seats, &joins);
        let (groups, seats) = turned(&ranked, seats, turns);
        let near_tie = near_tie(&groups, &equals, seats);
        let rank_of = |tally: Tally| ranked.iter().take_while(|other| other.tally > tally).count() + 1;
        let tail = longest_tail(people);
        let place = |idea: Counted, rank, seat| {
            let Counted {
                number,
                tally,
                may_sit: _,
            } = idea;
            Place {
                number,
                tally,
                rank,
                seat,
                is_tail: seat == Seat::Lost && tally.dots < tail,
            }
        };
        let mut places = Vec::with_capacity(ranked.len() + one_voice.len());
        let mut free = seats as usize;
        for group in groups {
            let wanting = group.iter().filter(|idea| idea.may_sit).count();
            let seat = if wanting <= free {
                Seat::Won
            } else if free > 0 {
                Seat::Tied
            } else {
                Seat::Lost
            };
            free = free.saturating_sub(wanting);
            for idea in group {
                let seat = if idea.may_sit { seat } else { Seat::Lost };
                places.push(place(idea, u32::try_from(rank_of(idea.tally)).ok(), seat));
            }
        }
        places.extend(one_voice.into_iter().map(|idea| place(idea, None, Seat::Lost)));
        Self {
            places,
            seats,
            near_tie,
            near_band,
        }
    }

    /// The winners, best first; those of an open tie are not among them.
    pub fn winners(&self) -> impl Iterator<Item = IdeaNumber> {
        self.places
            .iter()
            .filter(|place| place.seat == Seat::Won)
            .map(|place| place.number)
    }

    /// The ideas of a tie that crosses the cut line (V14), by number.
    pub fn tie(&self) -> Vec<IdeaNumber> {
        let mut tied: Vec<_> = self
            .places
            .iter()
            .filter(|place| place.seat == Seat::Tied)
            .map(|place| place.number)
            .collect();
        tied.sort_unstable();
        tied
    }

    /// Seats that the tied ideas compete for.
    pub fn open_seats(&self) -> u32 {
        self.seats
            .saturating_sub(u32::try_from(self.winners().count()).unwrap_or(u32::MAX))
    }

    /// The place of an idea.
    pub fn place(&self, number: IdeaNumber) -> Option<&Place> {
        self.places.iter().find(|place| place.number == number)
    }
}

/// The groups of equals, best first, and the seats, after the decisions.
fn turned(ranked: &[Counted], mut seats: u32, turns: &[Turn]) -> (Vec<Vec<Counted>>, u32) {
    let mut groups: Vec<Vec<Counted>> = ranked.chunk_by(|a, b| a.tally == b.tally).map(<[_]>::to_vec).collect();
    for turn in turns {
        match turn {
            Turn::Join(numbers) => groups = joined(groups, numbers),
            Turn::Order(first) => groups = groups.into_iter().flat_map(|group| ordered(group, first)).collect(),
            Turn::Widen(more) => seats = seats.saturating_add(*more),
        }
    }
    (groups, seats)
}

/// Makes one group of all groups that hold one of `numbers`, if they are neighbours, as a near tie is. A merge may have
/// parted them since; then nothing is joined, so that nobody jumps over somebody with more dots.
fn joined(groups: Vec<Vec<Counted>>, numbers: &[IdeaNumber]) -> Vec<Vec<Counted>> {
    let belongs = |group: &Vec<Counted>| group.iter().any(|idea| numbers.contains(&idea.number));
    let first = groups.iter().position(belongs).unwrap_or(0);
    let end = groups.iter().rposition(belongs).map_or(0, |last| last + 1);
    let count = groups.iter().filter(|group| belongs(group)).count();
    if count < 2 || end - first != count {
        return groups;
    }
    let mut result = groups;
    let one: Vec<Counted> = result.drain(first..end).flatten().collect();
    result.insert(first, one);
    result
}

/// Splits a group of equals by an order that was found for some of them.
fn ordered(group: Vec<Counted>, first: &[Vec<IdeaNumber>]) -> Vec<Vec<Counted>> {
    if group.len() < 2 {
        return vec![group];
    }
    let place = |number| {
        first
            .iter()
            .position(|part| part.contains(&number))
            .unwrap_or(first.len())
    };
    let mut group = group;
    group.sort_by_key(|idea| (place(idea.number), idea.number));
    group
        .chunk_by(|a, b| place(a.number) == place(b.number))
        .map(<[_]>::to_vec)
        .collect()
}

/// V13: with D the dots of the last seat, all within `max(1, (D+10)/20)` of it, if some have a seat and some have not.
fn near_band(ranked: &[Counted], seats: u32) -> Vec<IdeaNumber> {
    let Some(band) = Band::around(ranked, seats) else {
        return Vec::new();
    };
    let mut below = ranked.iter().skip(seats as usize);
    if !below.any(|idea| band.holds(idea)) {
        return Vec::new();
    }
    band.of(ranked)
}

/// The band around the final cut, if it parts two that nothing made equal: `equals` are those of the votes and of what was
/// treated as a tie, `groups` what became of them. A group across the cut line lies on both sides.
fn near_tie(groups: &[Vec<Counted>], equals: &[Vec<Counted>], seats: u32) -> Vec<IdeaNumber> {
    let seated = |group: &Vec<Counted>| -> Vec<Counted> { group.iter().filter(|idea| idea.may_sit).copied().collect() };
    let groups: Vec<Vec<Counted>> = groups.iter().map(seated).collect();
    let order = groups.concat();
    let Some(band) = Band::around(&order, seats) else {
        return Vec::new();
    };
    let equal = |number| {
        equals
            .iter()
            .position(|group| group.iter().any(|idea| idea.number == number))
    };
    let (mut above, mut below) = (BTreeSet::new(), BTreeSet::new());
    let mut start = 0;
    for group in &groups {
        let end = start + group.len();
        let near = group
            .iter()
            .filter(|idea| band.holds(idea))
            .map(|idea| equal(idea.number));
        if start < seats as usize {
            above.extend(near.clone());
        }
        if end > seats as usize {
            below.extend(near);
        }
        start = end;
    }
    let parts_unequal = above.iter().any(|one| below.iter().any(|other| one != other));
    if parts_unequal { band.of(&order) } else { Vec::new() }
}

/// Dots that make no difference to the last seat (V13).
struct Band {
    dots: u32,
    reach: u32,
}

impl Band {
    fn around(order: &[Counted], seats: u32) -> Option<Self> {
        let last = (seats as usize).checked_sub(1)?;
        let dots = order.get(last)?.tally.dots;
        let reach = (dots.saturating_add(10) / 20).max(1);
        Some(Self { dots, reach })
    }

    fn holds(&self, idea: &Counted) -> bool {
        idea.tally.dots.abs_diff(self.dots) <= self.reach
    }

    fn of(&self, order: &[Counted]) -> Vec<IdeaNumber> {
        order
            .iter()
            .filter(|idea| self.holds(idea))
            .map(|idea| idea.number)
            .collect()
    }
}

/// V12: below so many dots an idea is long tail.
fn longest_tail(people: u32) -> u32 {
    match people {
        0..=5 => 2,
        6..=15 => 3,
        16.. => 4,
    }
}

#[cfg(test)]
mod tests;
