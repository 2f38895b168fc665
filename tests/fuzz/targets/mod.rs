//! What reads a file that somebody else may have written: each as a function that takes any bytes.
//!
//! A target fails by panicking. `tests/fuzzing.rs` gives it the files of `corpus` and `regressions`, the binaries of
//! `tests/fuzz/src/bin` whatever a fuzzer makes of them.

mod look;
mod room;
mod seal;

use dostop::lists::ballots::{self, BallotFault};
use dostop::lists::cards::{Listed, parse_lines, parse_table};
use dostop::lists::changes;
use dostop::lists::import::{self, Sorted};
use dostop::lists::text::decode;
use dostop::store::{format, journal};
use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::BallotId;

pub use room::Room;

/// Takes any bytes.
pub type Target = fn(&Room, &[u8]);

/// All of them, each with its name: that of its folders and of its binary.
pub const ALL: [(&str, Target); 6] = [
    ("session", session),
    ("journal", journal),
    ("cards", cards),
    ("table", table),
    ("ballots", ballots),
    ("changes", changes),
];

/// A session file: as it is, and with the checksum that makes it one.
pub fn session(room: &Room, bytes: &[u8]) {
    let sealed = seal::session(bytes);
    assert!(format::is_sound(&sealed) || format::read(&sealed).is_err());
    for bytes in [bytes, &sealed] {
        let Ok(snapshot) = format::read(bytes) else {
            continue;
        };
        look::everywhere(room, &snapshot.workshop);
        for change in room.pokes() {
            let mut workshop = snapshot.workshop.clone();
            make(&mut workshop, change.clone());
        }
    }
}

/// A journal: as it is, and with the frame that makes each of its lines a change.
pub fn journal(room: &Room, bytes: &[u8]) {
    let raw = journal::read(bytes);
    assert!(raw.cut <= bytes.len() as u64);
    for (snapshot, start) in room.snapshots() {
        let framed = seal::journal(bytes, *snapshot);
        let journal = journal::read(&framed);
        assert_eq!(journal.base, Some(*snapshot));
        let mut workshop = start.clone();
        for change in raw.changes.iter().chain(&journal.changes) {
            make(&mut workshop, change.clone());
        }
        if workshop != *start {
            // Lists of changes make the same workshops, and those are shown everywhere.
            look::in_a_file(&workshop);
            look::at_results(&workshop);
        }
    }
}

/// A list of cards, one a line.
pub fn cards(room: &Room, bytes: &[u8]) {
    if let Ok(text) = decode(bytes) {
        import(room, parse_lines(&text));
    }
}

/// A table of cards.
pub fn table(room: &Room, bytes: &[u8]) {
    let Ok(text) = decode(bytes) else {
        return;
    };
    match parse_table(&text) {
        Ok(list) => import(room, list),
        Err(fault) => {
            assert!(fault.line <= text.matches('\n').count() + 1);
            assert!(!room.words().not_a_table(fault.what).is_empty());
        }
    }
}

fn import(room: &Room, list: Vec<Listed>) {
    let lines = list.len();
    let Sorted {
        cards,
        held,
        refused,
        remarks,
    } = import::sort(list, room.nudge());
    assert_eq!(cards.len() + held + refused, lines);
    for remark in &remarks {
        assert!(!room.words().card_remark(&remark.why).is_empty());
    }
    for (_, start) in room.snapshots() {
        let mut workshop = start.clone();
        let mut id = 1 << 32;
        let chance = || {
            id += 1;
            Ok::<u64, ()>(id)
        };
        let changes = import::changes(&workshop, cards.clone(), chance).expect("chance never fails here");
        if !changes.is_empty() {
            make(&mut workshop, Change::All(changes));
        }
    }
}

/// A list of paper ballots, counted in the open round.
pub fn ballots(room: &Room, bytes: &[u8]) {
    let Ok(text) = decode(bytes) else {
        return;
    };
    let list = match ballots::parse(&text) {
        Ok(list) => list,
        Err((_, BallotFault { column, what })) => {
            assert!(column > 0 && !room.words().not_a_ballot(&what).is_empty());
            return;
        }
    };
    let mut workshop = room.with_open_round().clone();
    let Some(round) = workshop.open_round().cloned() else {
        panic!("no round is open");
    };
    for ((_, ballot), id) in list.into_iter().zip(1..) {
        if let Err(refusal) = round.check_dots(&ballot.dots) {
            let (column, refusal) = ballot.blamed(refusal, &workshop);
            assert!(column > 0 && !room.words().refusal(&refusal).is_empty());
        } else {
            make(&mut workshop, ballot.cast(round.id(), BallotId(id)));
        }
    }
    for vote in [Vote::Close(round.id()), Vote::Show(round.id()), Vote::Final] {
        make(&mut workshop, Change::Vote(vote));
    }
    look::at_results(&workshop);
}

/// A list of changes, each made in every workshop there is.
pub fn changes(room: &Room, bytes: &[u8]) {
    let Ok(text) = decode(bytes) else {
        return;
    };
    let list = match changes::parse(&text) {
        Ok(list) => list,
        Err(fault) => {
            assert!(fault.line > 0 && !room.words().not_a_change(&fault.what).is_empty());
            return;
        }
    };
    for (_, start) in room.snapshots() {
        let mut workshop = start.clone();
        for (_, change) in &list {
            make(&mut workshop, change.clone());
        }
        if workshop != *start {
            look::everywhere(room, &workshop);
        }
    }
}

/// Makes a change, if it is accepted: what comes out is sound, and its inverse leads back.
fn make(workshop: &mut Workshop, change: Change) {
    let before = workshop.clone();
    match workshop.apply(Author::Facilitator, change) {
        Ok(inverse) => {
            assert_eq!(workshop.check(), Ok(()));
            let mut back = workshop.clone();
            if let Some(inverse) = inverse {
                let undone = back.apply(Author::Facilitator, inverse);
                assert!(undone.is_err() || back == before, "the inverse leads elsewhere");
            }
        }
        Err(_refusal) => assert!(*workshop == before, "a refusal changed something"),
    }
}
