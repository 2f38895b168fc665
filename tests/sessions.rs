//! The example workshops: golden files of format version 1, which every later dostop must read.

#![allow(clippy::unwrap_used, reason = "a test that fails says so by stopping")]

use std::fs;
use std::path::Path;

use dostop::store::disk::RealDisk;
use dostop::store::format;
use dostop::store::session_file::{self, Opened};
use dostop::workshop::Workshop;
use dostop::workshop::agreement::Agreement;
use dostop::workshop::card::Lane;
use dostop::workshop::consent::Consent;
use dostop::workshop::stage::StageKind;

fn opened(name: &str) -> Opened {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions").join(name);
    let opened = session_file::read(&RealDisk, &path).unwrap();
    assert_eq!(opened.notices, []);
    opened
}

fn winners(workshop: &Workshop, lane: Lane) -> Vec<(u32, u32)> {
    let standing = workshop.standing(lane).unwrap();
    let tally = |number| standing.place(number).unwrap().tally;
    standing
        .winners()
        .map(|number| (tally(number).dots, tally(number).supporters))
        .collect()
}

#[test]
fn the_finished_workshop_has_its_winners_agreements_and_plan() {
    let workshop = opened("team-klantenservice.ron").workshop;
    assert_eq!(
        winners(&workshop, Lane::Do),
        [(14, 11), (14, 9), (12, 11), (10, 8), (8, 7)]
    );
    assert_eq!(winners(&workshop, Lane::Stop), [(14, 10), (10, 8), (8, 6)]);
    assert!(workshop.agreements().values().all(Agreement::is_worded));
    assert!(
        workshop
            .agreements()
            .values()
            .all(|agreement| agreement.consent() == Consent::Passed)
    );
    assert_eq!(workshop.actions().len(), 3);
    assert!(workshop.actions().values().all(|action| action.lacks().is_empty()));
    assert!(workshop.is_closed());
}

#[test]
fn the_other_workshop_is_halfway_between_cards_and_vote() {
    let workshop = opened("front-desk.ron").workshop;
    assert_eq!(workshop.stage().map(|stage| stage.kind), Some(StageKind::Cluster));
    assert_eq!((workshop.card_count(), workshop.ideas().count()), (21, 17));
    assert_eq!(workshop.rounds().count(), 0);
}

/// A change of the format that changes these bytes is a new version, with files of its own.
#[test]
fn writing_an_example_again_gives_the_same_bytes() {
    for name in ["team-klantenservice.ron", "front-desk.ron"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions").join(name);
        let Opened { workshop, seq, .. } = opened(name);
        let (bytes, _) = format::write(&workshop, seq).unwrap();
        assert!(bytes == fs::read(path).unwrap(), "{name}");
    }
}
