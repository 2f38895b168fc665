//! The agenda's warnings (L16), who votes (V21), who is absent (V22).

use dostop::workshop::change::Change;
use dostop::workshop::intake::{Absent, IntakeField, Leader};
use dostop::workshop::refusal::Refusal;
use dostop::workshop::stage::{AgendaWarning, Stage, StageKind, agenda_warnings};

use crate::room::{Room, line, stage};

fn warnings(stages: &[(StageKind, u32)]) -> Vec<AgendaWarning> {
    let stages: Vec<Stage> = (1..)
        .zip(stages)
        .map(|(id, (kind, minutes))| stage(id, *kind, *minutes))
        .collect();
    agenda_warnings(&stages.into())
}

/// L16: an agenda keeps 10-15 % buffer.
#[test]
fn an_agenda_keeps_10_to_15_percent_buffer() {
    use StageKind::{Break, Buffer, Plain};
    let with = |buffer| {
        warnings(&[
            (Plain, 60),
            (Break, 15),
            (Plain, 125 - buffer - 75 + 60),
            (Buffer, buffer),
        ])
    };
    // 60 + 15 + 110 - buffer + buffer = 185 minutes: 18.5 to 27.75.
    assert_eq!(
        with(18).first(),
        Some(&AgendaWarning::Buffer { buffer: 18, total: 185 })
    );
    assert!(
        !with(19)
            .iter()
            .any(|warning| matches!(warning, AgendaWarning::Buffer { .. }))
    );
    assert!(
        !with(27)
            .iter()
            .any(|warning| matches!(warning, AgendaWarning::Buffer { .. }))
    );
    assert_eq!(
        with(28).first(),
        Some(&AgendaWarning::Buffer { buffer: 28, total: 185 })
    );
    assert_eq!(
        warnings(&[(Plain, 90), (Break, 10), (Plain, 80), (Buffer, 20)]),
        [],
        "exactly a tenth"
    );
    assert_eq!(
        warnings(&[(Plain, 90), (Break, 10), (Plain, 70), (Buffer, 30)]),
        [],
        "exactly 15 %"
    );
}

/// L16: at most 90 minutes between breaks, the buffer at the end not counted, the one in between counted.
#[test]
fn at_most_90_minutes_stand_between_breaks() {
    use StageKind::{Break, Buffer, Plain};
    let long = warnings(&[(Plain, 80), (Plain, 11), (Break, 15), (Plain, 60), (Buffer, 20)]);
    assert_eq!(long, [AgendaWarning::NoBreak { minutes: 91 }]);
    assert_eq!(
        warnings(&[(Plain, 80), (Plain, 10), (Break, 15), (Plain, 61), (Buffer, 20)]),
        []
    );
    assert_eq!(
        warnings(&[(Plain, 70), (Break, 15), (Plain, 85), (Buffer, 20)]),
        [],
        "the end buffer"
    );
    let between = warnings(&[(Plain, 70), (Buffer, 21), (Break, 15), (Plain, 80)]);
    assert_eq!(between, [AgendaWarning::NoBreak { minutes: 91 }]);
}

/// L16: forms up to 90 minutes need neither.
#[test]
fn short_forms_need_no_buffer_and_no_break() {
    assert_eq!(warnings(&[(StageKind::Plain, 90)]), []);
    assert_eq!(
        warnings(&[(StageKind::Plain, 91)]),
        [
            AgendaWarning::Buffer { buffer: 0, total: 91 },
            AgendaWarning::NoBreak { minutes: 91 }
        ]
    );
    assert_eq!(warnings(&[]), []);
    assert!(!warnings(&[(StageKind::Plain, u32::MAX), (StageKind::Buffer, u32::MAX)]).is_empty());
}

/// An agenda has a stage, and no id twice; the stage where the room is stays on it.
#[test]
fn an_agenda_keeps_the_stage_where_the_room_is() {
    let mut room = Room::empty();
    assert_eq!(room.refused(Change::SetAgenda(vec![])), Refusal::BadAgenda);
    let one = stage(1, StageKind::Plain, 5);
    assert_eq!(
        room.refused(Change::SetAgenda(vec![one.clone(), one.clone()])),
        Refusal::BadAgenda
    );
    assert_eq!(
        room.refused(Change::SetAgenda(vec![stage(2, StageKind::Plain, 5)])),
        Refusal::NoSuchStage
    );
    room.ok(Change::SetAgenda(vec![one]));
}

/// V1: no proxies: the absent do not count. V21: the leader: no vote, votes last, votes; default: not in round 1.
#[test]
fn the_leader_does_not_count_where_the_leader_does_not_vote() {
    let mut room = Room::with_ideas(8, 0);
    room.ok(absent(2, None));
    let mut people = |leader| {
        room.ok(Change::SetIntake(IntakeField::Leader(leader)));
        room.workshop.suggested_people()
    };
    assert_eq!(
        [
            Leader::Absent,
            Leader::NotInFirstRound,
            Leader::NoVote,
            Leader::VotesLast,
            Leader::Votes
        ]
        .map(&mut people),
        [13, 12, 12, 13, 13]
    );
    people(Leader::NotInFirstRound);
    room.open(5);
    assert_eq!(
        room.workshop.suggested_people(),
        13,
        "after the first round the leader votes"
    );
    room.ok(Change::SetIntake(IntakeField::Leader(Leader::NoVote)));
    assert_eq!(room.workshop.suggested_people(), 12);
}

fn absent(count: u32, reply_by: Option<&str>) -> Change {
    Change::SetIntake(IntakeField::Absent(vec![
        Absent {
            group: line("evening shift"),
            count,
            how: line("response sheet"),
            by: line("planner"),
            reply_by: reply_by.map(|day| day.parse().unwrap()),
        },
        Absent {
            group: line("nobody"),
            count: 0,
            how: line(""),
            by: line(""),
            reply_by: Some("2030-01-01".parse().unwrap()),
        },
    ]))
}

/// V22: more than a third absent is a warning; the document is provisional until the reply date.
#[test]
fn more_than_a_third_absent_is_a_warning() {
    let mut room = Room::empty();
    assert!(!room.workshop.too_many_absent());
    room.ok(absent(5, None));
    assert!(
        !room.workshop.too_many_absent(),
        "a third of 15 is not more than a third"
    );
    assert_eq!(room.workshop.intake().provisional_until(), None);
    room.ok(absent(6, Some("2027-04-01")));
    assert!(room.workshop.too_many_absent());
    assert_eq!(
        room.workshop.intake().provisional_until(),
        Some("2027-04-01".parse().unwrap())
    );
    room.ok(Change::SetPeople(0));
    assert!(
        !room.workshop.too_many_absent(),
        "of an unknown number nothing is a third"
    );
}
