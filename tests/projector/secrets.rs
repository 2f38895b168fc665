//! No secret is in what the room sees before its moment (V6, C12), at whatever stage.

use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::AgreementId;
use dostop::workshop::public::{PublicLane, Shows, Slide, Wall, Withheld};
use dostop::workshop::stage::StageKind;

use crate::moments::{at, everywhere, room, to_the_end, voted, with_ideas};
use crate::room::{DO, STOP, n};

/// C12
#[test]
fn before_the_reveal_the_wall_knows_no_text_and_nothing_that_depends_on_one() {
    let (mut one, mut other) = (room(), room());
    for index in 0..6 {
        one.place(DO, &format!("geheim {index}"));
        other.place(DO, &format!("anders {index}"));
    }
    one.place(STOP, "geheim verbod");
    other.place(STOP, "anders dan dat");
    let (seen, other) = (everywhere(&one.workshop), everywhere(&other.workshop));
    assert_eq!(seen.len(), 13);
    assert_eq!(seen, other);
    assert!(!format!("{seen:?}").contains("geheim"));
    let Slide::Waiting(counts) = at(&one.workshop, StageKind::Read).slide else {
        panic!("nothing can be read before the reveal");
    };
    assert_eq!((counts.doing, counts.stop), (6, 1));
}

/// V6
#[test]
fn until_the_show_the_wall_is_the_same_whoever_voted_for_what() {
    let (mut one, mut other) = (with_ideas(), with_ideas());
    voted(&mut one, &[(1, 6), (2, 5), (9, 6)]);
    voted(&mut other, &[(8, 6), (7, 5), (16, 6)]);
    assert_eq!(everywhere(&one.workshop), everywhere(&other.workshop));
    for room in [&mut one, &mut other] {
        room.close();
    }
    let seen = everywhere(&one.workshop);
    assert_eq!(seen, everywhere(&other.workshop));
    let views: Vec<_> = seen.iter().map(|(_, view)| view).collect();
    let all = format!("{views:?}");
    for secret in ["Results", "supporters", "dots"] {
        assert!(!all.contains(secret), "{secret} is known before the show");
    }
    assert!(matches!(at(&one.workshop, StageKind::Results).slide, Slide::Counted(_)));
    let round = one.workshop.next_round().0 - 1;
    one.vote(Vote::Show(dostop::workshop::ids::RoundId(round)));
    let Slide::Results(results) = at(&one.workshop, StageKind::Results).slide else {
        panic!("after the show both lanes are there");
    };
    for lane in [DO, STOP] {
        assert!(matches!(results.lanes.get(lane), PublicLane::Voted { .. }));
    }
}

/// V6: an open round has its turnout and its rules, never an idea of a vote on all.
#[test]
fn an_open_round_shows_ballots_and_rules_only() {
    let mut room = with_ideas();
    voted(&mut room, &[(1, 6)]);
    let Slide::Vote(vote) = at(&room.workshop, StageKind::Vote).slide else {
        panic!("ballots come in");
    };
    assert_eq!((vote.turnout.ballots, vote.turnout.people), (6, 6));
    assert!(!vote.ideas.is_empty() && vote.lanes.doing.is_some());
}

/// C11
#[test]
fn a_withheld_card_is_nowhere_on_the_wall() {
    let mut room = with_ideas();
    voted(
        &mut room,
        &[(1, 6), (2, 5), (3, 4), (4, 3), (5, 2), (9, 6), (10, 5), (11, 4)],
    );
    to_the_end(&mut room);
    let words = room.workshop.text(n(1)).expect("its words").to_string();
    let wall = Wall {
        withheld: Some(Withheld::Card(n(1))),
        ..Wall::default()
    };
    for (kind, shown) in everywhere(&room.workshop) {
        let is_there = format!("{shown:?}").contains(&words);
        let shows_it = matches!(
            kind,
            StageKind::Read | StageKind::Vote | StageKind::Results | StageKind::Agreements
        );
        assert_eq!(is_there, shows_it, "{kind:?}");
    }
    for stage in room.workshop.agenda().clone() {
        room.ok(Change::MoveTo(stage.id));
        let view = room.workshop.public_view(&wall);
        assert!(!format!("{view:?}").contains(&words), "{:?}", stage.kind);
    }
}

#[test]
fn everything_can_be_hidden_and_an_unknown_agreement_is_not_current() {
    let mut room = with_ideas();
    let hidden = Wall {
        shows: Shows::Nothing,
        ..Wall::default()
    };
    assert_eq!(room.workshop.public_view(&hidden).slide, Slide::Hidden);
    voted(&mut room, &[(1, 6), (2, 5), (9, 6)]);
    to_the_end(&mut room);
    let agreements = room
        .workshop
        .agenda()
        .iter()
        .find(|stage| stage.kind == StageKind::Agreements);
    let stage = agreements.expect("agreements").id;
    room.ok(Change::MoveTo(stage));
    let mut wall = Wall {
        agreement: Some(AgreementId(1)),
        ..Wall::default()
    };
    let current = |wall: &Wall| match room.workshop.public_view(wall).slide {
        Slide::Agreements(agreements) => agreements.current,
        slide => panic!("expected agreements, got {slide:?}"),
    };
    assert_eq!(current(&wall), Some(AgreementId(1)));
    wall.agreement = Some(AgreementId(99));
    assert_eq!(current(&wall), None);
}

/// P17
#[test]
fn a_small_group_is_told_that_a_vote_is_not_secret() {
    for (people, is_small) in [(0, false), (1, true), (4, true), (5, false)] {
        let mut room = room();
        if room.workshop.people() != people {
            room.ok(Change::SetPeople(people));
        }
        let Slide::Opening(opening) = at(&room.workshop, StageKind::Opening).slide else {
            panic!("an opening");
        };
        assert_eq!(opening.is_small_group, is_small, "{people} people");
    }
}
