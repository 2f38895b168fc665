//! Who won: ranks, seats, the cut line, ties and near ties (V11-V14). Pure arithmetic on counts.

use super::ids::IdeaNumber;
use super::tally::Tally;

/// A lane's result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Every counted idea that still takes part: best first, one voice last; inside a shared rank by number.
    pub places: Vec<Place>,
    /// Seats, as widened.
    pub seats: u32,
    /// Ideas too close to the last seat to part them, if they lie on both sides of the cut line (V13).
    pub near_tie: Vec<IdeaNumber>,
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
        let near_tie = near_tie(&ranked, seats);
        let (groups, seats) = turned(&ranked, seats, turns);
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

/// Makes one group of all groups that hold one of `numbers`; they are neighbours, as a near tie is.
fn joined(groups: Vec<Vec<Counted>>, numbers: &[IdeaNumber]) -> Vec<Vec<Counted>> {
    let mut result: Vec<Vec<Counted>> = Vec::with_capacity(groups.len());
    let mut join: Option<usize> = None;
    for group in groups {
        let belongs = group.iter().any(|idea| numbers.contains(&idea.number));
        match join.and_then(|at| result.get_mut(at)) {
            Some(one) if belongs => one.extend(group),
            Some(_) | None => {
                if belongs {
                    join = Some(result.len());
                }
                result.push(group);
            }
        }
    }
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
fn near_tie(ranked: &[Counted], seats: u32) -> Vec<IdeaNumber> {
    let seats = seats as usize;
    let Some(last) = seats.checked_sub(1).and_then(|last| ranked.get(last)) else {
        return Vec::new();
    };
    let dots = last.tally.dots;
    let reach = ((dots + 10) / 20).max(1);
    let is_near = |idea: &&Counted| idea.tally.dots.abs_diff(dots) <= reach;
    if !ranked.iter().skip(seats).any(|idea| is_near(&idea)) {
        return Vec::new();
    }
    ranked.iter().filter(is_near).map(|idea| idea.number).collect()
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
mod tests {
    use super::*;

    fn standing(counts: &[(u32, u32)], seats: u32, turns: &[Turn]) -> Standing {
        let counted = (1..).zip(counts);
        let counted = counted.map(|(number, &(dots, supporters))| counted_idea(number, dots, supporters));
        Standing::new(
            counted.collect(),
            SeatRules {
                seats,
                people: 15,
                support: Support::Two,
            },
            turns,
        )
    }

    fn counted_idea(number: u32, dots: u32, supporters: u32) -> Counted {
        Counted {
            number: IdeaNumber(number),
            tally: Tally { dots, supporters },
            may_sit: true,
        }
    }

    fn numbers(of: &[u32]) -> Vec<IdeaNumber> {
        of.iter().copied().map(IdeaNumber).collect()
    }
    fn winners(standing: &Standing) -> Vec<u32> {
        standing.winners().map(|number| number.0).collect()
    }

    /// V11
    #[test]
    fn equals_share_a_rank_and_the_next_rank_is_skipped() {
        let standing = standing(&[(3, 3), (9, 5), (7, 4), (7, 4), (7, 5)], 2, &[]);
        let ranks: Vec<_> = standing
            .places
            .iter()
            .map(|place| (place.number.0, place.rank))
            .collect();
        assert_eq!(
            ranks,
            [(2, Some(1)), (5, Some(2)), (3, Some(3)), (4, Some(3)), (1, Some(5))]
        );
    }

    /// V12: one voice has no rank, and seats stay empty rather than go to it.
    #[test]
    fn one_voice_has_no_rank_and_takes_no_seat() {
        let standing = standing(&[(2, 1), (2, 2), (0, 0)], 3, &[]);
        assert_eq!(winners(&standing), [2]);
        assert_eq!(
            standing.place(IdeaNumber(1)).map(|place| (place.rank, place.seat)),
            Some((None, Seat::Lost))
        );
        assert_eq!(standing.tie(), []);
    }

    /// V12: greyed below 2, 3 or 4 dots by the size of the room, and never above the cut line.
    #[test]
    fn the_long_tail_depends_on_the_number_of_people() {
        let tail = |people, dots| {
            let counted = vec![counted_idea(1, 9, 4), counted_idea(2, dots, 2)];
            let rules = SeatRules {
                seats: 1,
                people,
                support: Support::Two,
            };
            Standing::new(counted, rules, &[])
                .places
                .iter()
                .any(|place| place.is_tail)
        };
        assert_eq!(
            [(5, 2), (6, 2), (15, 3), (16, 3), (16, 4)].map(|(people, dots)| tail(people, dots)),
            [false, true, false, true, false]
        );
        assert!(
            !standing(&[(2, 2)], 1, &[]).places.iter().any(|place| place.is_tail),
            "a winner is no tail"
        );
    }

    /// V13: t = max(1, (D+10)/20).
    #[test]
    fn a_near_tie_is_told_and_changes_nothing() {
        let near = |counts: &[(u32, u32)]| standing(counts, 2, &[]).near_tie;
        assert_eq!(near(&[(12, 9), (8, 6), (7, 5), (6, 5)]), numbers(&[2, 3]));
        assert_eq!(near(&[(12, 9), (9, 6), (7, 5)]), []);
        assert_eq!(
            near(&[(40, 20), (30, 20), (28, 20), (27, 9)]),
            numbers(&[2, 3]),
            "at 30 dots two make no difference"
        );
        assert_eq!(near(&[(10, 9), (9, 9)]), [], "nothing lies below the cut line");
        assert_eq!(winners(&standing(&[(12, 9), (8, 6), (7, 5)], 2, &[])), [1, 2]);
    }

    /// V13: the facilitator may treat it as a tie.
    #[test]
    fn a_near_tie_can_be_made_a_tie() {
        let joined = standing(&[(12, 9), (8, 6), (7, 5), (3, 3)], 2, &[Turn::Join(numbers(&[2, 3]))]);
        assert_eq!((winners(&joined), joined.tie()), (vec![1], numbers(&[2, 3])));
    }

    /// V14: a tie above or below the cut line needs nothing.
    #[test]
    fn only_a_tie_across_the_cut_line_is_a_tie() {
        let across = standing(&[(8, 6), (5, 4), (5, 4), (5, 4), (2, 2)], 3, &[]);
        assert_eq!(across.tie(), numbers(&[2, 3, 4]));
        assert_eq!((winners(&across), across.open_seats()), (vec![1], 2));
        assert_eq!(standing(&[(5, 4), (5, 4), (2, 2), (1, 1)], 2, &[]).tie(), []);
        assert_eq!(standing(&[(5, 4), (4, 4), (3, 2), (3, 2)], 2, &[]).tie(), []);
        assert_eq!(
            standing(&[(5, 5), (5, 4)], 1, &[]).tie(),
            [],
            "more supporters part them"
        );
    }

    /// V18: whoever leaves a seat leaves it to the next; the ranks stay as they were voted.
    #[test]
    fn a_parked_idea_keeps_its_rank_and_takes_no_seat() {
        let mut counted: Vec<_> = [(1, 9), (2, 8), (3, 7)]
            .map(|(number, dots)| counted_idea(number, dots, 5))
            .into();
        counted[0].may_sit = false;
        let standing = Standing::new(
            counted,
            SeatRules {
                seats: 1,
                people: 15,
                support: Support::Two,
            },
            &[],
        );
        assert_eq!(winners(&standing), [2]);
        assert_eq!(
            standing.places.iter().map(|place| place.rank).collect::<Vec<_>>(),
            [Some(1), Some(2), Some(3)]
        );
    }

    /// V14
    #[test]
    fn decisions_split_a_tie_in_turn() {
        let counts = [(8, 6), (5, 4), (5, 4), (5, 4)];
        let first = Turn::Order(vec![numbers(&[4]), numbers(&[2, 3])]);
        let after_runoff = standing(&counts, 3, std::slice::from_ref(&first));
        assert_eq!(
            (winners(&after_runoff), after_runoff.tie()),
            (vec![1, 4], numbers(&[2, 3]))
        );
        let after_lot = standing(&counts, 3, &[first, Turn::Order(vec![numbers(&[3]), numbers(&[2])])]);
        assert_eq!((winners(&after_lot), after_lot.tie()), (vec![1, 4, 3], numbers(&[])));
        assert_eq!(
            after_lot.place(IdeaNumber(2)).map(|place| place.rank),
            Some(Some(2)),
            "the rank stays shared"
        );
        assert_eq!(winners(&standing(&counts, 3, &[Turn::Widen(1)])), [1, 2, 3, 4]);
    }
}
