//! Ranks, seats, ties and near ties.

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

/// V13: what a decision parted or took is not too close to part any more; what else lies on both sides of the final cut is.
#[test]
fn a_near_tie_is_told_of_the_final_cut() {
    let counts = [(9, 6), (5, 4), (5, 4), (5, 4), (2, 2)];
    let near = |counts: &[(u32, u32)], turns: &[Turn]| standing(counts, 2, turns).near_tie;
    let lot = Turn::Order(vec![numbers(&[3]), numbers(&[4]), numbers(&[2])]);
    assert_eq!(near(&counts, &[]), [], "an exact tie is a tie");
    assert_eq!(near(&counts, std::slice::from_ref(&lot)), [], "settled by lot");
    assert_eq!(near(&counts, &[Turn::Widen(2)]), [], "all the tied are in");
    let join = Turn::Join(numbers(&[2, 3]));
    let talk = Turn::Order(vec![numbers(&[3])]);
    assert_eq!(near(&[(9, 6), (5, 4), (4, 4)], &[join, talk]), [], "joined and settled");
    assert_eq!(
        near(&[(9, 6), (5, 4), (5, 4), (5, 4), (4, 4)], &[Turn::Widen(2)]),
        numbers(&[2, 3, 4, 5]),
        "the last seat and the first below it"
    );
    assert_eq!(
        near(&[(9, 6), (5, 4), (5, 4), (5, 4), (4, 4)], &[lot]),
        numbers(&[3, 4, 2, 5]),
        "who won by lot is still near the next"
    );
    assert_eq!(standing(&counts, 2, &[Turn::Widen(2)]).near_band, numbers(&[2, 3, 4]));
}
