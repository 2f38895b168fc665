//! Rounds: who votes, with how many dots, what is frozen, what is shown.

use dostop::workshop::ballot::{Receipt, Way};
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Change, Reason, Vote};
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::{BallotId, ClusterId, RoundId, StageId, Tag};
use dostop::workshop::refusal::{Refusal, VoteRefusal};
use dostop::workshop::round::{Phase, RoundKind};
use dostop::workshop::rules::{LaneChoice, Mode, default_budget};
use dostop::workshop::standing::Seat;

use crate::room::{DO, Room, STOP, cumulative, lanes, n, ns, text, vote_refusal, word};

/// V1: over all ways together.
#[test]
fn there_are_never_more_ballots_than_people() {
    let mut room = Room::with_ideas(8, 0);
    room.open(3);
    room.cast(&[(1, 1)]);
    room.cast_on(Way::Kiosk, &[(2, 1)], None).1.unwrap();
    room.cast_phone(1, 1, "AAAA", &[(3, 1)]).unwrap();
    assert_eq!(vote_refusal(room.try_cast(&[])), VoteRefusal::PeopleFull { people: 3 });
    assert_eq!(
        vote_refusal(room.cast_phone(2, 2, "BBBB", &[])),
        VoteRefusal::PeopleFull { people: 3 }
    );
    let turnout = room.workshop.open_round().unwrap().turnout();
    assert_eq!(
        (turnout.phone, turnout.paper, turnout.kiosk, turnout.total()),
        (1, 1, 1, 3)
    );
}

/// V6: a ballot changes nothing that a phone sees; the close, and people who come late, may.
#[test]
fn ballots_change_no_look() {
    let mut room = Room::with_ideas(8, 0);
    room.open(3);
    let before = room.workshop.clone();
    room.cast(&[(1, 1)]);
    room.cast_phone(1, 1, "AAAA", &[(3, 1)]).unwrap();
    assert!(room.workshop.looks_like(&before));
    room.ok(Change::Vote(Vote::Close(RoundId(1))));
    assert!(!room.workshop.looks_like(&before));
}

/// V1: a headcount is set when the round opens.
#[test]
fn a_round_needs_people() {
    let mut room = Room::with_ideas(8, 0);
    let lanes = room.suggested();
    let round = room.workshop.next_round();
    assert_eq!(
        room.vote_refused(Vote::Open {
            round,
            people: 0,
            lanes
        }),
        VoteRefusal::NoPeople
    );
}

/// V2: the lanes never compete: each has its budget, one ballot holds both.
#[test]
fn each_lane_has_its_own_budget() {
    let mut room = Room::with_ideas(8, 8);
    room.open_with(2, lanes(cumulative(2), cumulative(1)));
    room.cast(&[(1, 1), (2, 1), (9, 1)]);
    assert_eq!(
        vote_refusal(room.try_cast(&[(1, 1), (9, 1), (10, 1)])),
        VoteRefusal::OverBudget { lane: STOP, budget: 1 }
    );
    assert_eq!(
        vote_refusal(room.try_cast(&[(1, 1), (2, 1), (3, 1)])),
        VoteRefusal::OverBudget { lane: DO, budget: 2 }
    );
}

/// V3: the rule's table, and nothing overflows.
#[test]
fn the_budget_grows_with_the_number_of_ideas() {
    let table = [
        (2, 1),
        (3, 1),
        (4, 2),
        (6, 3),
        (9, 3),
        (12, 4),
        (14, 5),
        (20, 7),
        (30, 10),
        (60, 10),
    ];
    for (ideas, budget) in table {
        assert_eq!(default_budget(ideas), budget, "{ideas}");
    }
    assert_eq!(default_budget(u32::MAX), 10);
    let room = Room::with_ideas(20, 14);
    assert_eq!(room.suggested(), lanes(cumulative(7), cumulative(5)));
}

/// V3: with no more ideas than seats a lane is not voted, unless the facilitator wants to; its ideas are taken.
#[test]
fn a_lane_with_no_more_ideas_than_seats_is_taken_without_a_vote() {
    let mut room = Room::with_ideas(8, 3);
    assert_eq!(room.suggested(), lanes(cumulative(3), None));
    room.open(2);
    let unvoted = VoteRefusal::LaneNotVoted {
        lane: STOP,
        number: n(9),
    };
    assert_eq!(vote_refusal(room.try_cast(&[(9, 1)])), unvoted);
    room.cast(&[(1, 1)]);
    assert!(room.workshop.taken(STOP).is_empty(), "not before the show");
    room.close_and_show();
    assert_eq!(room.winners(STOP), [9, 10, 11]);
    assert_eq!(room.workshop.standing(STOP), None, "dots null");
    let mut wanted = Room::with_ideas(8, 3);
    wanted.open_with(2, lanes(cumulative(3), cumulative(1)));
    wanted.cast(&[(9, 1)]);
}

/// V3: no round at all when no lane votes; then all are winners at once.
#[test]
fn all_are_taken_when_no_lane_needs_a_vote() {
    let mut room = Room::with_ideas(5, 3);
    assert_eq!(room.suggested(), lanes(None, None));
    let round = room.workshop.next_round();
    let lanes = lanes(None, None);
    assert_eq!(
        room.vote_refused(Vote::Open {
            round,
            people: 3,
            lanes
        }),
        VoteRefusal::NothingToVote
    );
    room.vote(Vote::TakeAll(round));
    assert_eq!(room.workshop.main_round().unwrap().kind(), RoundKind::AllTaken);
    assert_eq!(
        (room.winners(DO), room.winners(STOP)),
        (vec![1, 2, 3, 4, 5], vec![6, 7, 8])
    );
    assert!(room.workshop.is_decided());
    let mut many = Room::with_ideas(6, 3);
    assert_eq!(many.vote_refused(Vote::TakeAll(RoundId(1))), VoteRefusal::VoteNeeded);
    let mut none = Room::with_ideas(1, 0);
    none.ok(Change::SetStatus(n(1), IdeaStatus::Parked));
    assert_eq!(none.vote_refused(Vote::TakeAll(RoundId(1))), VoteRefusal::NothingToVote);
}

/// Taking all can be taken back only while it could be done again just so.
#[test]
fn taking_all_stays_when_something_was_built_on_it() {
    let mut room = Room::with_ideas(4, 3);
    room.vote(Vote::TakeAll(RoundId(1)));
    let late = room.card(DO, "A late idea");
    room.ok(Change::Import(vec![late]));
    assert_eq!(room.vote_refused(Vote::TakeNone(RoundId(1))), VoteRefusal::RoundFinal);
}

/// V3: a lane with more ideas than seats must be voted; the budget leaves something to choose.
#[test]
fn the_facilitator_sets_a_budget_of_1_to_n_minus_1() {
    let mut room = Room::with_ideas(8, 8);
    let try_open = |room: &mut Room, lanes| {
        let round = room.workshop.next_round();
        room.vote_refused(Vote::Open {
            round,
            people: 3,
            lanes,
        })
    };
    assert_eq!(try_open(&mut room, lanes(cumulative(3), None)), VoteRefusal::VoteNeeded);
    let out = |budget| VoteRefusal::BudgetOutOfRange { budget, most: 7 };
    assert_eq!(try_open(&mut room, lanes(cumulative(8), cumulative(3))), out(8));
    assert_eq!(try_open(&mut room, lanes(cumulative(0), cumulative(3))), out(0));
    room.open_with(3, lanes(cumulative(7), cumulative(1)));
}

/// V3: a single idea in a lane without seats stops no vote in the other lane.
#[test]
fn a_lane_of_one_idea_never_stands_in_the_way() {
    let mut room = Room::with_ideas(1, 5);
    room.ok(Change::SetSeats(lanes(0, 3)));
    room.open(3);
}

/// V4: two dots on one idea from a budget of four on.
#[test]
fn two_dots_may_stand_on_one_idea_from_a_budget_of_four_on() {
    let cap = |number| VoteRefusal::OverCap {
        number: n(number),
        cap: 1,
    };
    let mut room = Room::with_ideas(9, 9);
    room.open_with(5, lanes(cumulative(4), cumulative(3)));
    room.cast(&[(1, 2), (2, 2)]);
    assert_eq!(vote_refusal(room.try_cast(&[(10, 2)])), cap(10));
    assert!(matches!(
        vote_refusal(room.try_cast(&[(1, 3)])),
        VoteRefusal::OverCap { cap: 2, .. }
    ));
}

/// V4: one per idea; approval has cap 1 and no budget, for at most 7 ideas.
#[test]
fn other_modes_cap_at_one() {
    let choice = |mode, budget| Some(LaneChoice { mode, budget });
    let mut room = Room::with_ideas(9, 7);
    room.open_with(3, lanes(choice(Mode::OnePerIdea, 5), choice(Mode::Approval, 0)));
    assert!(matches!(
        vote_refusal(room.try_cast(&[(1, 2)])),
        VoteRefusal::OverCap { cap: 1, .. }
    ));
    room.cast(&(10..17).map(|number| (number, 1)).collect::<Vec<_>>());
    let mut eight = Room::with_ideas(8, 0);
    let lanes = lanes(choice(Mode::Approval, 0), None);
    assert_eq!(
        eight.vote_refused(Vote::Open {
            round: RoundId(1),
            people: 3,
            lanes
        }),
        VoteRefusal::TooManyForApproval { lane_ideas: 8 }
    );
}

/// V4, V5: a ballot holds only what stands on it.
#[test]
fn a_ballot_cannot_name_what_is_not_on_it() {
    let mut room = Room::with_ideas(8, 0);
    room.ok(Change::SetStatus(n(8), IdeaStatus::Parked));
    room.open(3);
    for number in [8, 99] {
        assert_eq!(
            vote_refusal(room.try_cast(&[(number, 1)])),
            VoteRefusal::NotOnBallot { number: n(number) }
        );
    }
}

/// V5: an empty ballot counts for turnout only, and unspent dots lapse.
#[test]
fn an_empty_ballot_counts_for_turnout_only() {
    let mut room = Room::with_ideas(8, 0);
    room.open(3);
    room.cast(&[]);
    room.cast(&[(1, 0)]);
    room.cast(&[(1, 1)]);
    room.close_and_show();
    assert_eq!(room.workshop.rounds().last().unwrap().turnout().total(), 3);
    assert_eq!(room.tally(1), (1, 1), "no supporter without a dot");
}

/// V6: until the show no getter gives a count, and none gives a ballot ever.
#[test]
fn counts_are_seen_only_after_the_show_and_in_both_lanes_at_once() {
    let mut room = Room::with_ideas(8, 8);
    let round = room.open(3);
    room.cast(&[(1, 1), (9, 1)]);
    room.cast(&[(1, 1), (9, 1)]);
    for phase in [Phase::Open, Phase::Closed] {
        let workshop = &room.workshop;
        assert_eq!(workshop.main_round().unwrap().phase(), phase);
        for lane in Lane::BOTH {
            assert_eq!(workshop.standing(lane), None);
            assert_eq!(workshop.shown_standing(workshop.main_round().unwrap(), lane), None);
            assert!(workshop.winners(lane).is_empty() && workshop.taken(lane).is_empty());
        }
        assert_eq!((workshop.lapsed_dots(), workshop.withdrawn_tallies()), (0, vec![]));
        assert!(!workshop.has_open_tie() && !workshop.is_decided());
        let shown = format!("{:?}", workshop.main_round().unwrap());
        assert!(
            shown.contains("Ballot(..)") && !shown.contains("IdeaNumber(1): 1"),
            "{shown}"
        );
        if phase == Phase::Open {
            assert_eq!(room.vote_refused(Vote::Show(round)), VoteRefusal::RoundOpen);
            room.close();
        }
    }
    assert_eq!(
        room.workshop.merge_effect(&ns(&[1, 2])).unwrap(),
        dostop::workshop::merge::MergeEffect::default()
    );
    room.vote(Vote::Show(round));
    assert_eq!((room.tally(1), room.tally(9)), ((2, 2), (2, 2)));
    assert_eq!(room.vote_refused(Vote::Show(round)), VoteRefusal::AlreadyShown);
}

/// V7: question and criterion stand in the workshop for every screen.
#[test]
fn the_criterion_is_part_of_the_workshop() {
    let room = Room::empty();
    assert!(!room.workshop.criterion().is_empty() && !room.workshop.question().is_empty());
}

/// V9: the last typed ballot may be taken back while the round is open; how often is logged.
#[test]
fn a_typed_ballot_is_taken_back_while_the_round_is_open() {
    let mut room = Room::with_ideas(8, 0);
    let round = room.open(2);
    let (ballot, cast) = room.cast_on(Way::Paper, &[(1, 1)], None);
    cast.unwrap();
    assert_eq!(room.vote(Vote::TakeBallotBack(round, ballot)), None);
    assert_eq!(
        room.vote_refused(Vote::TakeBallotBack(round, ballot)),
        VoteRefusal::NoTypedBallot
    );
    let log = room.workshop.open_round().unwrap().log();
    assert_eq!(
        (log.taken_back, room.workshop.open_round().unwrap().turnout().total()),
        (1, 0)
    );
    let (phones, cast) = {
        room.cast_phone(1, 1, "AAAA", &[(1, 1)]).unwrap();
        (BallotId(room.fresh() - 1), ())
    };
    let () = cast;
    assert_eq!(
        room.vote_refused(Vote::TakeBallotBack(round, phones)),
        VoteRefusal::NoTypedBallot,
        "a phone's ballot is sealed"
    );
    let (last, cast) = room.cast_on(Way::Paper, &[(1, 1)], None);
    cast.unwrap();
    room.close();
    assert_eq!(
        room.vote_refused(Vote::TakeBallotBack(round, last)),
        VoteRefusal::RoundClosed
    );
}

/// V9: a void round leaves nothing but the count of voided rounds; its id is never used again.
#[test]
fn a_voided_round_is_gone_and_its_id_is_not_used_again() {
    let mut room = Room::with_ideas(8, 0);
    let round = room.open(2);
    room.cast_phone(1, 1, "AAAA", &[(1, 1)]).unwrap();
    assert!(Change::Vote(Vote::Void(round)).forgets());
    assert_eq!(room.vote(Vote::Void(round)), None);
    assert_eq!((room.workshop.rounds().count(), room.workshop.voided_rounds()), (0, 1));
    let next = room.open(2);
    assert_ne!(next, round, "a late ballot for the voided round must not land here");
    room.cast_phone(1, 2, "BBBB", &[(1, 1)]).unwrap();
    room.close_and_show();
    room.vote(Vote::Final);
    assert_eq!(room.vote_refused(Vote::Void(next)), VoteRefusal::RoundFinal);
}

/// V9: ballots, openings, closings, shows, voids and finals are never undone.
#[test]
fn nothing_about_ballots_can_be_undone() {
    let mut room = Room::with_ideas(8, 0);
    let lanes = room.suggested();
    let people = 2;
    let round = RoundId(1);
    assert_eq!(room.vote(Vote::Open { round, people, lanes }), None);
    room.cast(&[(1, 1)]);
    assert_eq!(room.vote(Vote::Raise(round, 3, Reason::Late)), None);
    assert_eq!(room.vote(Vote::Close(round)), None);
    assert_eq!(room.vote(Vote::Show(round)), None);
    assert_eq!(room.vote(Vote::Final), None);
}

/// V10: texts, lanes, merges, seats, cards stand still while a round is open.
#[test]
fn an_open_round_freezes_what_stands_on_the_ballot() {
    let mut room = Room::with_ideas(9, 5);
    room.ok(Change::Merge(ns(&[1, 2])));
    let undo_merge = Change::Unmerge(ns(&[2]));
    let late = room.card(DO, "A late idea");
    let round = room.open(3);
    for change in [
        Change::EditIdea(n(3), text("Other words")),
        Change::SetLane(n(3), STOP),
        Change::Merge(ns(&[3, 4])),
        undo_merge,
        Change::SetStatus(n(3), IdeaStatus::Parked),
        Change::SetSeats(lanes(4, 3)),
        Change::Import(vec![late.clone()]),
        Change::Retract(vec![late]),
        Change::Wipe,
        Change::NextPart(2),
        Change::Vote(Vote::Open {
            round: RoundId(2),
            people: 3,
            lanes: lanes(cumulative(1), cumulative(1)),
        }),
        Change::Vote(Vote::Final),
        Change::Vote(Vote::Lot(1)),
        Change::Vote(Vote::Widen),
    ] {
        assert_eq!(room.refused(change.clone()), Refusal::Frozen, "{change:?}");
    }
    room.ok(Change::PutCluster(ClusterId(1), crate::room::line("A name")));
    room.vote(Vote::Close(round));
    room.ok(Change::EditIdea(n(3), text("Other words")));
}

/// V10: the electorate is raised, never lowered, and only while the round is open; it is logged.
#[test]
fn the_electorate_only_grows_and_only_while_the_round_is_open() {
    let mut room = Room::with_ideas(8, 0);
    let round = room.open(2);
    for people in [1, 2] {
        assert_eq!(
            room.vote_refused(Vote::Raise(round, people, Reason::Late)),
            VoteRefusal::PeopleOnlyGrow { now: 2 }
        );
    }
    room.vote(Vote::Raise(round, 4, Reason::Late));
    let open = room.workshop.open_round().unwrap();
    assert_eq!((open.people(), open.log().late, open.log().sealed), (4, 2, 0));
    room.close();
    assert_eq!(
        room.vote_refused(Vote::Raise(round, 5, Reason::Late)),
        VoteRefusal::RoundClosed
    );
}

/// V22: sealed ballots of absent colleagues only in a workshop of two parts, the list sent out in between.
#[test]
fn sealed_ballots_need_a_second_part() {
    let mut room = Room::with_ideas(8, 0);
    let round = room.open(2);
    assert_eq!(
        room.vote_refused(Vote::Raise(round, 3, Reason::SealedBallots)),
        VoteRefusal::OnePartOnly
    );
    room.vote(Vote::Void(round));
    room.ok(Change::NextPart(2));
    let round = room.open(2);
    room.vote(Vote::Raise(round, 4, Reason::SealedBallots));
    assert_eq!(room.workshop.open_round().unwrap().log().sealed, 2);
}

/// V11, V12: dots, then supporters; shared ranks; one voice without a rank; the long tail.
#[test]
fn ranks_follow_dots_then_supporters() {
    let mut room = Room::with_ideas(8, 0);
    room.open_with(6, lanes(cumulative(4), None));
    room.cast(&[(1, 2), (2, 1), (3, 1)]);
    room.cast(&[(1, 2), (2, 1), (3, 1)]);
    room.cast(&[(2, 1), (3, 1), (4, 2)]);
    room.cast(&[(2, 1), (3, 1), (5, 2)]);
    room.cast(&[(5, 1)]);
    room.close_and_show();
    let standing = room.workshop.standing(DO).unwrap();
    let places: Vec<_> = standing
        .places
        .iter()
        .map(|place| (place.number.0, place.rank))
        .collect();
    assert_eq!(
        places,
        [
            (2, Some(1)),
            (3, Some(1)),
            (1, Some(3)),
            (5, Some(4)),
            (4, None),
            (6, None),
            (7, None),
            (8, None)
        ],
        "4 dots of four people stand above 4 dots of two; 2 dots of one are one voice"
    );
    assert_eq!(room.winners(DO), [2, 3, 1, 5], "the fifth seat stays empty");
    assert!(!standing.place(n(5)).unwrap().is_tail);
    assert!(standing.place(n(4)).unwrap().is_tail, "below 3 dots with 6 people");
}

/// V12: 5 and 3 seats by default, at most 10 together.
#[test]
fn there_are_at_most_ten_seats() {
    let mut room = Room::empty();
    assert_eq!(room.workshop.seats(), lanes(5, 3));
    room.ok(Change::SetSeats(lanes(6, 4)));
    assert_eq!(room.refused(Change::SetSeats(lanes(6, 5))), Refusal::BadSeats(11));
    assert_eq!(room.refused(Change::SetSeats(lanes(0, 0))), Refusal::BadSeats(0));
    assert!(matches!(
        room.refused(Change::SetSeats(lanes(u32::MAX, 2))),
        Refusal::BadSeats(_)
    ));
}

/// V19: at most three ballots in a part, run-offs among them; a next part has its own.
#[test]
fn a_part_has_at_most_three_ballots() {
    let mut room = Room::with_ideas(8, 0);
    for _ in 0..2 {
        room.votes(3, &[(1, 2)]);
        room.vote(Vote::Final);
    }
    room.votes(6, &[(1, 5), (2, 5), (3, 5), (4, 5), (5, 3), (6, 3)]);
    assert_eq!(room.tie(DO), [5, 6]);
    let next = room.workshop.next_round();
    assert_eq!(room.vote_refused(Vote::OpenRunoff(next)), VoteRefusal::TooManyRounds(3));
    room.vote(Vote::Lot(1));
    room.vote(Vote::Final);
    let choice = room.suggested();
    let open = Vote::Open {
        round: next,
        people: 3,
        lanes: choice,
    };
    assert_eq!(room.vote_refused(open.clone()), VoteRefusal::TooManyRounds(3));
    room.ok(Change::NextPart(2));
    room.vote(open);
}

/// V19: a new vote waits until the last one is final.
#[test]
fn a_new_vote_waits_for_the_final() {
    let mut room = Room::with_ideas(8, 0);
    room.votes(3, &[(1, 2)]);
    let choice = room.suggested();
    let open = |round| Vote::Open {
        round,
        people: 3,
        lanes: choice,
    };
    assert_eq!(room.vote_refused(open(RoundId(2))), VoteRefusal::RoundNotFinal);
    room.vote(Vote::Final);
    assert_eq!(room.refused(Change::Vote(open(RoundId(9)))), Refusal::SameId);
    room.vote(open(RoundId(2)));
}

/// V20, P3: the final keeps counts, turnout and rules, and erases ballots, tags and receipts.
#[test]
fn the_final_keeps_the_result_and_erases_the_ballots() {
    let mut room = Room::with_ideas(8, 0);
    room.open(3);
    room.cast_phone(1, 77, "ABCD", &[(1, 1), (2, 1)]).unwrap();
    room.cast(&[(1, 1)]);
    room.close_and_show();
    let before = room.workshop.standing(DO).unwrap();
    assert!(Change::Vote(Vote::Final).forgets() && Change::Vote(Vote::Final).ends_undo());
    room.vote(Vote::Final);
    let round = room.workshop.main_round().unwrap();
    assert_eq!(room.workshop.standing(DO).unwrap(), before);
    assert_eq!(
        (round.turnout().phone, round.turnout().paper, round.people()),
        (1, 1, 3)
    );
    assert_eq!(round.lanes().doing.rules.unwrap().budget, 3);
    assert!(!round.has_voted(Tag(1_001)) && round.receipt_of(Tag(77)).is_none() && round.receipts().is_empty());
    let file = ron::to_string(&room.workshop).unwrap();
    assert!(
        !file.contains("ballots:") && !file.contains("seals:") && !file.contains("ABCD"),
        "{file}"
    );
    assert_eq!(room.refused(Change::Vote(Vote::Final)), Refusal::NothingChanges);
}

/// V20: nothing is made final that is not shown.
#[test]
fn the_final_needs_the_show() {
    let mut room = Room::with_ideas(8, 0);
    room.open(3);
    room.close();
    assert_eq!(room.vote_refused(Vote::Final), VoteRefusal::NotShown);
}

/// V20: at the latest when the results stage is left; going back is free.
#[test]
fn the_results_stage_is_left_only_with_a_final_round() {
    let mut room = Room::with_ideas(8, 0);
    room.votes(3, &[(1, 2)]);
    room.ok(Change::MoveTo(StageId(5)));
    for stage in [6, 7] {
        assert_eq!(
            room.refused(Change::MoveTo(StageId(stage))),
            Refusal::Vote(VoteRefusal::RoundNotFinal)
        );
    }
    room.ok(Change::MoveTo(StageId(4)));
    assert_eq!(
        room.refused(Change::MoveTo(StageId(7))),
        Refusal::Vote(VoteRefusal::RoundNotFinal),
        "nor jumped over"
    );
    room.vote(Vote::Final);
    room.ok(Change::MoveTo(StageId(7)));
    room.open(3);
    assert_eq!(
        room.ok(Change::MoveTo(StageId(4))),
        None,
        "with a round open there is no way back to the plan"
    );
}

/// V25, P19: receipts show sorted after the close, and stand apart from ballots; votes are once per phone.
#[test]
fn receipts_are_shown_sorted_after_the_close() {
    let mut room = Room::with_ideas(8, 0);
    room.open(5);
    for (phone, receipt) in [(3, "ZZZZ"), (1, "MMMM"), (2, "AAAA"), (4, "MMMM")] {
        room.cast_phone(phone, 70 + phone, receipt, &[(1, 1)]).unwrap();
    }
    assert_eq!(
        vote_refusal(room.cast_phone(3, 99, "QQQQ", &[])),
        VoteRefusal::AlreadyVoted
    );
    assert_eq!(room.cast_phone(9, 73, "QQQQ", &[]), Err(Refusal::SameAct));
    let open = room.workshop.open_round().unwrap();
    assert!(open.receipts().is_empty(), "not before the close");
    assert!(open.has_voted(Tag(3_001)) && !open.has_voted(Tag(9_001)));
    assert_eq!(open.receipt_of(Tag(73)), Some(&Receipt("ZZZZ".into())));
    room.close();
    let round = room.workshop.rounds().last().unwrap();
    let codes: Vec<_> = round.receipts().iter().map(|code| code.0.as_str()).collect();
    assert_eq!(codes, ["AAAA", "MMMM", "MMMM", "ZZZZ"]);
}

/// P8: after the close no ballot can be added.
#[test]
fn after_the_close_no_ballot_can_be_added() {
    let mut room = Room::with_ideas(8, 0);
    room.open(5);
    room.close();
    assert_eq!(vote_refusal(room.try_cast(&[])), VoteRefusal::RoundClosed);
}

/// P3: the order of ballots in the file is that of their random ids, not of their coming.
#[test]
fn ballots_leave_no_order_of_coming() {
    let file = |turn: bool| {
        let mut room = Room::with_ideas(8, 0);
        room.open(3);
        let mut casts: Vec<_> = [(30, 1), (20, 2), (10, 3)]
            .into_iter()
            .map(|(id, number)| dostop::workshop::ballot::Cast {
                round: RoundId(1),
                ballot: BallotId(id),
                way: Way::Paper,
                dots: [(n(number), 1_u32)].into_iter().collect(),
                tags: None,
            })
            .collect();
        if turn {
            casts.reverse();
        }
        for cast in casts {
            room.vote(Vote::Cast(cast));
        }
        ron::to_string(&room.workshop).unwrap()
    };
    assert_eq!(file(true), file(false));
}

/// V15: a vote does not open before each suggested duplicate is merged or dismissed.
#[test]
fn a_vote_waits_for_open_suggestions() {
    let mut room = Room::with_ideas(8, 0);
    let twin = room.card(DO, &format!("{}!", word(0)));
    room.ok(Change::Import(vec![twin]));
    let round = room.workshop.next_round();
    let lanes = room.suggested();
    let open = Vote::Open {
        round,
        people: 3,
        lanes,
    };
    assert_eq!(
        room.vote_refused(open.clone()),
        VoteRefusal::OpenSuggestions { pairs: 1 }
    );
    room.ok(Change::Dismiss(room.workshop.suggestions(DO)));
    room.vote(open);
}

/// V18: a parked idea after the vote leaves its seat only if it has not won.
#[test]
fn a_winner_is_not_parked() {
    let mut room = Room::with_ideas(8, 0);
    room.votes(3, &[(1, 2), (2, 1)]);
    assert_eq!(room.seat(1), Some(Seat::Won));
    assert_eq!(
        room.refused(Change::SetStatus(n(1), IdeaStatus::Parked)),
        Refusal::HasWon(n(1))
    );
    room.ok(Change::SetStatus(n(2), IdeaStatus::Parked));
}
