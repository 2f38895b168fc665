//! Merges before and after the vote, unmerging, withdrawing (V15-V18, V20).

use dostop::workshop::change::{Change, Vote};
use dostop::workshop::idea::{IdeaStatus, Merged};
use dostop::workshop::refusal::{Refusal, VoteRefusal};
use dostop::workshop::standing::Seat;
use dostop::workshop::tally::Tally;

use crate::room::{DO, Room, STOP, cumulative, lanes, line, n, ns, word};

/// Two dots an idea; idea 1 and 2 are meant to be one.
fn voted() -> Room {
    let mut room = Room::with_ideas(9, 0);
    room.open_with(5, lanes(cumulative(8), None));
    room.cast(&[(1, 2), (2, 2), (3, 2)]);
    room.cast(&[(1, 1), (2, 1), (4, 2), (5, 2)]);
    room.cast(&[(2, 2), (3, 2), (4, 2), (5, 2)]);
    room.cast(&[(3, 1), (4, 2), (5, 1), (6, 2), (7, 2)]);
    room.cast(&[(6, 1), (7, 2)]);
    room.close_and_show();
    room
}

/// V15, C13: the lowest number and its text stay; parts keep their texts; on how many cards it stands is told.
#[test]
fn a_merge_before_the_vote_keeps_the_lowest_number_and_every_text() {
    let mut room = Room::with_ideas(8, 2);
    room.ok(Change::Merge(ns(&[5, 3, 7])));
    let workshop = &room.workshop;
    assert_eq!((workshop.stands_for(n(7)), workshop.stands_for(n(5))), (n(3), n(3)));
    assert_eq!(workshop.text(n(3)).unwrap().as_str(), word(2));
    assert_eq!(workshop.text(n(7)).unwrap().as_str(), word(6));
    assert_eq!(workshop.cards_by_idea()[&n(3)], 3);
    assert_eq!(
        workshop.parts(n(3)).map(|(part, _)| part).collect::<Vec<_>>(),
        ns(&[5, 7])
    );
    assert_eq!(workshop.votable(DO).count(), 6);
    assert_eq!(
        workshop.idea(n(5)).unwrap().merged,
        Some(Merged {
            into: n(3),
            after: None
        })
    );
    room.ok(Change::Merge(ns(&[1, 3])));
    assert_eq!(
        (room.workshop.stands_for(n(7)), room.workshop.cards_by_idea()[&n(1)]),
        (n(1), 4)
    );
    assert_eq!(
        room.refused(Change::Merge(ns(&[2, 7]))),
        Refusal::IsMerged {
            number: n(7),
            into: n(1)
        }
    );
    room.ok(Change::Unmerge(ns(&[3, 5])));
    assert_eq!(room.workshop.stands_for(n(7)), n(3));
}

/// V2, V15: do! and stop! never merge; a merge needs two.
#[test]
fn two_lanes_never_merge() {
    let mut room = Room::with_ideas(3, 3);
    assert_eq!(room.refused(Change::Merge(ns(&[1, 4]))), Refusal::TwoLanes);
    assert_eq!(room.refused(Change::Merge(ns(&[1, 1]))), Refusal::OneIdea);
    assert_eq!(room.refused(Change::Merge(vec![])), Refusal::OneIdea);
    assert_eq!(room.refused(Change::Merge(ns(&[1, 99]))), Refusal::NoSuchIdea(n(99)));
    let across = Change::Rejoin(vec![(
        n(4),
        Merged {
            into: n(1),
            after: None,
        },
    )]);
    assert_eq!(room.refused(across), Refusal::TwoLanes);
    let upwards = Change::Rejoin(vec![(
        n(1),
        Merged {
            into: n(2),
            after: None,
        },
    )]);
    assert_eq!(room.refused(upwards), Refusal::OneIdea);
}

/// V15: near-duplicates are suggested within a lane only, until merged or dismissed.
#[test]
fn duplicates_are_suggested_within_a_lane() {
    let mut room = Room::empty();
    for words in [
        "Share the rota on time",
        "Share the rota on time!",
        "share  the rota, on time",
    ] {
        room.place(DO, words);
    }
    room.place(STOP, "Share the rota on time");
    room.place(STOP, "Gossip at the coffee machine");
    room.ok(Change::Reveal { seed: 1, few: false });
    let pairs = room.workshop.suggestions(DO);
    assert_eq!((pairs.len(), room.workshop.suggestions(STOP).len()), (3, 0));
    room.ok(Change::Dismiss(vec![pairs[0]]));
    assert_eq!(room.workshop.suggestions(DO).len(), 2);
    assert_eq!(room.refused(Change::Dismiss(vec![pairs[0]])), Refusal::NothingChanges);
    room.ok(Change::Merge(vec![pairs[1].0, pairs[1].1]));
    assert!(room.workshop.suggestions(DO).len() < 2);
}

/// V16: per ballot min(cap, sum), supporters are a union, the overflow lapses and is told; totals are never added.
#[test]
fn a_merge_after_the_close_counts_each_ballot_anew() {
    let mut room = voted();
    assert_eq!((room.tally(1), room.tally(2)), ((3, 2), (5, 3)));
    let effect = room.workshop.merge_effect(&ns(&[1, 2])).unwrap();
    assert_eq!(effect.lapsed, 2);
    let inverse = room.ok(Change::Merge(ns(&[1, 2]))).unwrap();
    assert_eq!(room.tally(1), (6, 3), "2+2 is 2, 1+1 is 2, 0+2 is 2");
    assert_eq!(room.workshop.lapsed_dots(), 2);
    assert_eq!(
        room.workshop.idea(n(2)).unwrap().merged.unwrap().after,
        room.workshop.main_round().map(|r| r.id())
    );
    room.ok(inverse);
    assert_eq!(
        (room.tally(1), room.tally(2), room.workshop.lapsed_dots()),
        ((3, 2), (5, 3), 0)
    );
}

/// V16: if the winners change it is told who goes in and out, before it is done.
#[test]
fn a_merge_tells_who_goes_in_and_out() {
    let mut room = voted();
    assert_eq!(room.winners(DO), [4, 2, 3, 5, 7]);
    room.ok(Change::SetStatus(n(6), IdeaStatus::Withdrawn(line("done"))));
    let effect = room.workshop.merge_effect(&ns(&[2, 3])).unwrap();
    assert_eq!((effect.comes_in, effect.goes_out), (ns(&[1]), ns(&[3])));
    room.ok(Change::Merge(ns(&[2, 3])));
    assert_eq!(room.winners(DO), [2, 4, 5, 7, 1]);
}

/// V17: unmerging restores the earlier counts exactly, also of one part out of three.
#[test]
fn unmerging_restores_the_counts_exactly() {
    let mut room = voted();
    let before = room.workshop.clone();
    room.ok(Change::Merge(ns(&[1, 2, 3])));
    room.ok(Change::Unmerge(ns(&[3])));
    assert_eq!(room.tally(3), (5, 3));
    assert_eq!(room.tally(1), (6, 3));
    room.ok(Change::Unmerge(ns(&[2])));
    assert!(room.workshop == before);
    assert_eq!(room.refused(Change::Unmerge(ns(&[2]))), Refusal::NotMerged(n(2)));
}

/// V18: withdrawing after the vote needs a reason; dots lapse and are told; the freed seat goes to the next rank.
#[test]
fn a_withdrawn_ideas_seat_goes_to_the_next_rank() {
    let mut room = voted();
    let withdrawn = |reason| Change::SetStatus(n(4), IdeaStatus::Withdrawn(line(reason)));
    assert_eq!(room.refused(withdrawn("")), Refusal::NeedsReason(n(4)));
    let others: Vec<_> = [1, 2, 3, 5, 7].map(|number| room.tally(number)).into();
    room.ok(withdrawn("is the law already"));
    assert_eq!(room.seat(4), None);
    assert!(!room.winners(DO).contains(&4));
    assert_eq!(
        [1, 2, 3, 5, 7].map(|number| room.tally(number)).to_vec(),
        others,
        "nothing is handed on"
    );
    assert_eq!(
        room.workshop.withdrawn_tallies(),
        [(n(4), Tally { dots: 6, supporters: 3 })]
    );
    assert_eq!((room.winners(DO), room.tie(DO)), (vec![2, 3, 5, 7], vec![1, 6]));
    room.vote(Vote::Widen);
    room.vote(Vote::Final);
    room.ok(Change::SetStatus(n(5), IdeaStatus::Withdrawn(line("is the law too"))));
    assert!(!room.winners(DO).contains(&5));
}

/// V18: before any vote an idea is withdrawn without a word.
#[test]
fn before_a_vote_withdrawing_needs_no_reason() {
    let mut room = Room::with_ideas(8, 0);
    room.ok(Change::SetStatus(n(4), IdeaStatus::Withdrawn(line(""))));
    assert_eq!(room.workshop.votable(DO).count(), 7);
}

/// V18: dots are never handed on: what was withdrawn is not merged, nor put back under another.
#[test]
fn a_withdrawn_ideas_dots_are_never_handed_on() {
    let mut room = voted();
    room.ok(Change::Merge(ns(&[1, 2])));
    room.ok(Change::Unmerge(ns(&[2])));
    room.ok(Change::SetStatus(n(2), IdeaStatus::Withdrawn(line("double"))));
    assert_eq!(room.refused(Change::Merge(ns(&[1, 2]))), Refusal::NotOpen(n(2)));
    let rejoin = Change::Rejoin(vec![(
        n(2),
        Merged {
            into: n(1),
            after: None,
        },
    )]);
    assert_eq!(room.refused(rejoin), Refusal::NotOpen(n(2)));
    room.ok(Change::SetStatus(n(6), IdeaStatus::Parked));
    assert_eq!(room.refused(Change::Merge(ns(&[6, 7]))), Refusal::NotOpen(n(6)));
}

/// V18: a parked part that got dots by a merge needs a reason as well.
#[test]
fn an_idea_with_voted_parts_needs_a_reason_too() {
    let mut room = Room::with_ideas(9, 0);
    room.ok(Change::SetStatus(n(1), IdeaStatus::Parked));
    room.votes(4, &[(2, 3), (3, 2)]);
    room.ok(Change::SetStatus(n(1), IdeaStatus::Open));
    room.ok(Change::Merge(ns(&[1, 2])));
    assert_eq!(room.seat(1), Some(Seat::Won));
    assert_eq!(
        room.refused(Change::SetStatus(n(1), IdeaStatus::Withdrawn(line("")))),
        Refusal::NeedsReason(n(1))
    );
}

/// V20: after the final nothing that was voted on is merged or unmerged.
#[test]
fn after_the_final_nothing_voted_is_merged() {
    let mut room = voted();
    room.ok(Change::Merge(ns(&[1, 2])));
    room.vote(Vote::Final);
    let is_final = Refusal::Vote(VoteRefusal::RoundFinal);
    assert_eq!(room.refused(Change::Merge(ns(&[3, 4]))), is_final);
    assert_eq!(room.refused(Change::Unmerge(ns(&[2]))), is_final);
    assert_eq!((room.tally(1), room.workshop.lapsed_dots()), ((6, 3), 2));
    let list = vec![room.card(DO, "Late and loose"), room.card(DO, "Also late, quite other")];
    room.ok(Change::Import(list));
    assert_eq!(room.refused(Change::Merge(ns(&[1, 10]))), is_final);
    room.ok(Change::Merge(ns(&[10, 11])));
}

/// V10, V2: the lane of an idea changes only before it was voted on or merged.
#[test]
fn a_voted_idea_keeps_its_lane() {
    let mut room = voted();
    assert_eq!(room.refused(Change::SetLane(n(1), STOP)), Refusal::WasVoted(n(1)));
    let mut fresh = Room::with_ideas(4, 0);
    fresh.ok(Change::SetLane(n(1), STOP));
    fresh.ok(Change::Merge(ns(&[2, 3])));
    assert_eq!(fresh.refused(Change::SetLane(n(2), STOP)), Refusal::HasParts(n(2)));
    let merged = Refusal::IsMerged {
        number: n(3),
        into: n(2),
    };
    assert_eq!(fresh.refused(Change::SetLane(n(3), STOP)), merged);
}
