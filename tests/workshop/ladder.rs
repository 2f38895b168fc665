//! Ties and near ties, and how they are settled (V13, V14).

use std::collections::BTreeSet;

use dostop::workshop::change::{Change, Vote};
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::RoundId;
use dostop::workshop::refusal::VoteRefusal;
use dostop::workshop::result::Settled;
use dostop::workshop::round::{Decision, RoundKind};

use crate::room::{DO, Room, STOP, cumulative, lanes, line, n, ns, vote_refusal};

/// Eight do! ideas: four clear winners, and `tied` that share the fifth seat.
fn tied(tied: u32) -> Room {
    let mut room = Room::with_ideas(10, 0);
    room.open_with(6, lanes(cumulative(9), None));
    for person in 0..6 {
        let mut dots: Vec<(u32, u32)> = (1..=4).map(|number| (number, 1)).collect();
        if person < 3 {
            dots.extend((5..5 + tied).map(|number| (number, 1)));
        }
        room.cast(&dots);
    }
    room.close_and_show();
    assert_eq!(room.winners(DO), [1, 2, 3, 4]);
    assert_eq!(room.tie(DO), (5..5 + tied).collect::<Vec<_>>());
    room
}

fn settled(room: &Room) -> Vec<Option<Settled>> {
    room.workshop
        .rounds()
        .map(|round| room.workshop.settled(round))
        .collect()
}

/// V14: a tie that does not cross the cut line needs nothing; one that does keeps the round from its final.
#[test]
fn only_a_tie_across_the_cut_line_waits() {
    let mut room = tied(2);
    assert_eq!(room.vote_refused(Vote::Final), VoteRefusal::OpenTie(ns(&[5, 6])));
    assert_eq!(settled(&room), [None]);
    assert!(!room.workshop.is_decided());
    let mut plain = Room::with_ideas(8, 0);
    plain.votes(6, &[(1, 4), (2, 4), (3, 3), (6, 2), (7, 2), (8, 1)]);
    assert!(!plain.workshop.has_open_tie());
    assert_eq!(plain.vote_refused(Vote::Widen), VoteRefusal::NoTie);
    assert_eq!(plain.vote_refused(Vote::Lot(1)), VoteRefusal::NoTie);
    assert_eq!(plain.vote_refused(Vote::OpenRunoff(RoundId(2))), VoteRefusal::NoTie);
    plain.vote(Vote::Final);
    assert_eq!(settled(&plain), [Some(Settled::Plainly)]);
}

/// V14 a: widening adds at most two.
#[test]
fn widening_adds_at_most_two_seats() {
    let mut room = tied(3);
    room.vote(Vote::Widen);
    assert_eq!(room.winners(DO), [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(settled(&room), [Some(Settled::Widen)]);
    assert_eq!(tied(4).vote_refused(Vote::Widen), VoteRefusal::TooWide { tied: 4 });
}

/// V14 a: never beyond 10 together.
#[test]
fn widening_never_makes_more_than_ten_winners_together() {
    let both = |seats_do, seats_stop| {
        let mut room = Room::with_ideas(9, 9);
        room.ok(Change::SetSeats(lanes(seats_do, seats_stop)));
        room.open_with(4, lanes(cumulative(8), cumulative(8)));
        for person in 0..4 {
            let firm = seats_do - 1;
            let mut dots: Vec<(u32, u32)> = (1..=firm).map(|number| (number, 1)).collect();
            dots.extend((10..10 + seats_stop - 1).map(|number| (number, 1)));
            if person < 2 {
                dots.extend([(firm + 1, 1), (firm + 2, 1)]);
                dots.extend([(9 + seats_stop, 1), (10 + seats_stop, 1)]);
            }
            room.cast(&dots);
        }
        room.close_and_show();
        assert_eq!((room.tie(DO).len(), room.tie(STOP).len()), (2, 2));
        room
    };
    let mut eight = both(5, 3);
    eight.vote(Vote::Widen);
    assert_eq!(eight.winners(DO).len() + eight.winners(STOP).len(), 10);
    assert_eq!(both(5, 4).vote_refused(Vote::Widen), VoteRefusal::TooWide { tied: 4 });
    let partly = Vote::Decide(vec![Decision::Widened(DO, 2)]);
    assert_eq!(both(5, 3).vote_refused(partly), VoteRefusal::TooWide { tied: 2 });
}

/// V14 b: blind, among the tied only, as many dots as open seats, one an idea.
#[test]
fn a_runoff_is_blind_and_among_the_tied_only() {
    let mut room = tied(3);
    let runoff = room.workshop.next_round();
    room.vote(Vote::OpenRunoff(runoff));
    let open = room.workshop.open_round().unwrap().clone();
    let rules = open.lanes().doing.rules.unwrap();
    assert_eq!(
        (open.kind(), rules.budget, rules.cap, open.people()),
        (RoundKind::Runoff, 1, 1, 6)
    );
    assert_eq!(
        open.lanes().doing.ideas.iter().copied().collect::<Vec<_>>(),
        ns(&[5, 6, 7])
    );
    assert_eq!(
        vote_refusal(room.try_cast(&[(1, 1)])),
        VoteRefusal::NotOnBallot { number: n(1) }
    );
    assert!(matches!(
        vote_refusal(room.try_cast(&[(5, 2)])),
        VoteRefusal::OverCap { .. }
    ));
    assert!(matches!(
        vote_refusal(room.try_cast(&[(5, 1), (6, 1)])),
        VoteRefusal::OverBudget { .. }
    ));
    room.cast(&[(6, 1)]);
    assert_eq!(room.workshop.shown_standing(&open, DO), None);
    room.close();
    assert_eq!(room.tie(DO), [5, 6, 7], "closed is not shown");
    room.vote(Vote::Show(runoff));
    assert_eq!(
        room.winners(DO),
        [1, 2, 3, 4, 6],
        "one voice is enough among the proven"
    );
    assert_eq!(room.tally(6), (3, 3), "the vote's own counts stay");
    room.vote(Vote::Final);
    assert_eq!(room.winners(DO), [1, 2, 3, 4, 6]);
    assert_eq!(settled(&room), [Some(Settled::Plainly), Some(Settled::Plainly)]);
}

/// V14 b: at most two; who ties again among those who did best goes on among them.
#[test]
fn there_are_at_most_two_runoffs() {
    let mut room = tied(3);
    for voices in [vec![5, 6], vec![5, 6]] {
        let next = room.workshop.next_round();
        room.vote(Vote::OpenRunoff(next));
        for number in voices {
            room.cast(&[(number, 1)]);
        }
        room.close_and_show();
        assert_eq!(room.tie(DO), [5, 6]);
    }
    room.ok(Change::NextPart(2)); // V19 allows more there, V14 b does not.
    let next = room.workshop.next_round();
    assert_eq!(room.vote_refused(Vote::OpenRunoff(next)), VoteRefusal::TooManyRunoffs);
    room.vote(Vote::Lot(5));
    assert!(!room.workshop.has_open_tie());
    assert_eq!(
        settled(&room),
        [Some(Settled::Plainly), Some(Settled::Plainly), Some(Settled::Lot)]
    );
}

/// V9: a run-off can be voided; then the tie is open again.
#[test]
fn a_voided_runoff_leaves_the_tie_open() {
    let mut room = tied(2);
    room.vote(Vote::OpenRunoff(RoundId(2)));
    room.cast(&[(5, 1)]);
    room.close_and_show();
    assert_eq!(room.winners(DO), [1, 2, 3, 4, 5]);
    assert_eq!(
        room.vote_refused(Vote::Void(RoundId(1))),
        VoteRefusal::NoSuchRound,
        "the last one first"
    );
    room.vote(Vote::Void(RoundId(2)));
    assert_eq!(room.tie(DO), [5, 6]);
    assert_eq!(room.workshop.next_round(), RoundId(3));
}

/// V14 c: after talk and a consent check, as many of the tied as there are seats.
#[test]
fn talk_names_as_many_of_the_tied_as_there_are_seats() {
    let mut room = tied(3);
    let talk = |numbers: &[u32]| Vote::Talk(lanes(ns(numbers), vec![]));
    for wrong in [&[5, 6][..], &[1], &[]] {
        assert_eq!(room.vote_refused(talk(wrong)), VoteRefusal::WrongChoice { seats: 1 });
    }
    room.vote(talk(&[7]));
    assert_eq!(room.winners(DO), [1, 2, 3, 4, 7]);
    assert_eq!(settled(&room), [Some(Settled::Talk)]);
}

/// V14 d: the same seed gives the same winners, every tied idea can win, and a lot is never undone.
#[test]
fn the_same_seed_gives_the_same_winners() {
    let drawn = |seed| {
        let mut room = tied(4);
        assert_eq!(room.vote(Vote::Lot(seed)), None);
        assert_eq!(room.vote_refused(Vote::Lot(seed + 1)), VoteRefusal::NoTie);
        assert_eq!(room.vote_refused(Vote::Undecide), VoteRefusal::NoDecision);
        assert_eq!(
            room.vote_refused(Vote::TreatAsTie(DO)),
            VoteRefusal::NoNearTie,
            "no second draw by a detour"
        );
        room.winners(DO)[4]
    };
    assert_eq!(drawn(17), drawn(17));
    let winners: BTreeSet<u32> = (0..40).map(drawn).collect();
    assert_eq!(winners, BTreeSet::from([5, 6, 7, 8]));
}

/// V14 d: one seed serves every tied lane, do first.
#[test]
fn one_seed_serves_both_lanes_do_first() {
    let mut room = Room::with_ideas(8, 8);
    room.open_with(4, lanes(cumulative(7), cumulative(7)));
    for person in 0..4 {
        let mut dots: Vec<(u32, u32)> = [1, 2, 3, 4, 9, 10].map(|number| (number, 1)).into();
        if person < 2 {
            dots.extend([5, 6, 7, 11, 12, 13].map(|number| (number, 1)));
        }
        room.cast(&dots);
    }
    room.close_and_show();
    room.vote(Vote::Lot(2027));
    let mut expected = Vec::new();
    let mut chance = dostop::workshop::chance::Chance::from_seed(2027);
    for mut tied in [ns(&[5, 6, 7]), ns(&[11, 12, 13])] {
        chance.shuffle(&mut tied);
        expected.extend(tied);
    }
    let decisions: Vec<_> = room.workshop.main_round().unwrap().decisions().cloned().collect();
    let order = expected.clone();
    assert_eq!(decisions, [Decision::Lot { seed: 2027, order }]);
    assert_eq!(room.winners(DO)[4], expected[0].0);
    assert_eq!(room.winners(STOP)[2], expected[3].0);
}

/// V13: a near tie is told, never acted on by itself; the facilitator may treat it as a tie before the final.
#[test]
fn a_near_tie_becomes_a_tie_when_the_facilitator_says_so() {
    let mut room = Room::with_ideas(8, 0);
    let dots = [(1, 9), (2, 8), (3, 7), (4, 6), (5, 4), (6, 3), (7, 1)];
    room.open_with(9, lanes(cumulative(7), None));
    for person in 0..9 {
        room.cast(
            &dots
                .iter()
                .filter(|(_, voices)| person < *voices)
                .map(|(number, _)| (*number, 1))
                .collect::<Vec<_>>(),
        );
    }
    room.close_and_show();
    assert_eq!(room.workshop.standing(DO).unwrap().near_tie, ns(&[5, 6]));
    assert!(!room.workshop.has_open_tie());
    assert_eq!(room.winners(DO), [1, 2, 3, 4, 5]);
    assert_eq!(room.vote_refused(Vote::TreatAsTie(STOP)), VoteRefusal::NoNearTie);
    let mut finished = room.workshop.clone();
    room.vote(Vote::TreatAsTie(DO));
    assert_eq!(room.tie(DO), [5, 6]);
    assert_eq!(
        room.vote_refused(Vote::TreatAsTie(DO)),
        VoteRefusal::NoNearTie,
        "once is enough"
    );
    room.vote(Vote::Talk(lanes(ns(&[6]), vec![])));
    assert_eq!(room.winners(DO), [1, 2, 3, 4, 6]);
    std::mem::swap(&mut room.workshop, &mut finished);
    room.vote(Vote::Final);
    assert_eq!(room.vote_refused(Vote::TreatAsTie(DO)), VoteRefusal::RoundFinal);
}

/// V13: treated as a tie, ideas that a merge has parted since are not joined over the heads of others.
#[test]
fn a_join_that_no_longer_fits_joins_nothing() {
    let mut room = Room::with_ideas(9, 0);
    let dots = [(1, 9), (2, 8), (3, 7), (4, 6), (5, 4), (6, 3), (7, 2), (8, 2)];
    room.open_with(9, lanes(cumulative(8), None));
    for person in 0..9 {
        room.cast(
            &dots
                .iter()
                .filter(|(_, voices)| person < *voices)
                .map(|(number, _)| (*number, 1))
                .collect::<Vec<_>>(),
        );
    }
    room.close_and_show();
    room.vote(Vote::TreatAsTie(DO));
    room.ok(Change::Merge(ns(&[3, 5])));
    // 5 stands for 3 now: 10 dots; 6 is the fifth seat's by its own dots.
    assert_eq!(room.winners(DO)[0], 3);
    assert!(!room.tie(DO).contains(&3));
    let standing = room.workshop.standing(DO).unwrap();
    assert!(standing.places.is_sorted_by(|a, b| a.tally >= b.tally));
}

/// Decisions other than lot and run-off can be taken back before the final; those that the final kept cannot.
#[test]
fn what_the_final_kept_is_not_taken_back() {
    let mut room = tied(2);
    room.vote(Vote::Widen);
    room.vote(Vote::Undecide);
    assert_eq!(room.tie(DO), [5, 6]);
    room.vote(Vote::Widen);
    room.vote(Vote::Final);
    assert_eq!(room.vote_refused(Vote::Undecide), VoteRefusal::NoDecision);
    let forged = Vote::Decide(vec![Decision::Widened(DO, 2)]);
    assert!(matches!(room.vote_refused(forged), VoteRefusal::TooWide { .. }));
}

/// V18, V14: a withdrawal after the final frees a seat for the next rank; a tie that arises then is settled as ever.
#[test]
fn a_tie_that_a_withdrawal_makes_is_settled_after_the_final() {
    let mut room = Room::with_ideas(9, 0);
    let dots = [(1, 6), (2, 6), (3, 6), (4, 6), (5, 4), (6, 2), (7, 2)];
    room.open_with(6, lanes(cumulative(8), None));
    for person in 0..6 {
        room.cast(
            &dots
                .iter()
                .filter(|(_, voices)| person < *voices)
                .map(|(number, _)| (*number, 1))
                .collect::<Vec<_>>(),
        );
    }
    room.close_and_show();
    room.vote(Vote::Final);
    room.ok(Change::SetStatus(n(5), IdeaStatus::Withdrawn(line("already done"))));
    assert_eq!(room.tie(DO), [6, 7]);
    assert!(!room.workshop.is_decided(), "no draft while a tie is open");
    let mut widened = Room::with_ideas(1, 0);
    widened.workshop = room.workshop.clone();
    widened.vote(Vote::Widen);
    assert_eq!(widened.winners(DO), [1, 2, 3, 4, 6, 7]);
    assert!(widened.workshop.is_decided());
    room.vote(Vote::OpenRunoff(RoundId(2)));
    room.cast(&[(7, 1)]);
    room.close_and_show();
    assert!(!room.workshop.is_decided(), "the run-off's ballots are not erased yet");
    room.vote(Vote::Final);
    assert_eq!(room.winners(DO), [1, 2, 3, 4, 7]);
    assert!(room.workshop.is_decided());
}
