//! A real workshop at every moment of its life, seen from every stage.

use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::StageId;
use dostop::workshop::public::{PublicView, Wall};
use dostop::workshop::stage::StageKind;

use crate::room::{DO, Room, STOP, cumulative, lanes, n, stage};

/// One stage of each kind, in the order of a day.
pub const KINDS: [StageKind; 13] = [
    StageKind::Opening,
    StageKind::Collect(DO),
    StageKind::Collect(STOP),
    StageKind::Break,
    StageKind::Read,
    StageKind::Cluster,
    StageKind::Plain,
    StageKind::Vote,
    StageKind::Results,
    StageKind::Agreements,
    StageKind::Plan,
    StageKind::CheckOut,
    StageKind::Buffer,
];

/// An empty workshop with all stages.
pub fn room() -> Room {
    let mut room = Room::empty();
    let stages = (1..).zip(KINDS).map(|(id, kind)| stage(id, kind, 10)).collect();
    room.ok(Change::SetAgenda(stages));
    room
}

/// The same with eight ideas a lane.
pub fn with_ideas() -> Room {
    let mut room = Room::with_ideas(8, 8);
    let stages = (1..).zip(KINDS).map(|(id, kind)| stage(id, kind, 10)).collect();
    room.ok(Change::SetAgenda(stages));
    room
}

/// What the wall shows at each stage to which the facilitator may go now.
pub fn everywhere(workshop: &Workshop) -> Vec<(StageKind, PublicView)> {
    let mut seen = Vec::new();
    for stage in workshop.agenda() {
        let mut there = workshop.clone();
        let is_there = workshop.stage().is_some_and(|now| now.id == stage.id);
        if is_there || there.apply(Author::Facilitator, Change::MoveTo(stage.id)).is_ok() {
            seen.push((stage.kind, there.public_view(&Wall::default())));
        }
    }
    seen
}

/// What it shows at the stage of a kind.
#[track_caller]
pub fn at(workshop: &Workshop, kind: StageKind) -> PublicView {
    let mut seen = everywhere(workshop).into_iter();
    seen.find(|(there, _)| *there == kind).expect("a stage to go to").1
}

/// A vote of six in which each of `dots` gets that many voices; open, with all ballots in.
pub fn voted(room: &mut Room, dots: &[(u32, u32)]) {
    room.ok(Change::MoveTo(StageId(8)));
    room.open_with(6, lanes(cumulative(7), cumulative(7)));
    for person in 0..6 {
        let ballot: Vec<_> = dots
            .iter()
            .filter(|(_, voices)| person < *voices)
            .map(|(number, _)| (*number, 1))
            .collect();
        room.cast(&ballot);
    }
}

/// From the show to a plan: everything there is to see at the end.
pub fn to_the_end(room: &mut Room) {
    room.close_and_show();
    if room.workshop.has_open_tie() {
        room.vote(Vote::Widen);
    }
    room.vote(Vote::Final);
    room.ok(Change::Draft);
    assert!(room.workshop.idea(n(1)).is_some());
}
