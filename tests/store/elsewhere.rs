//! A folder that is full, broken or gone: the workshop goes on in memory, elsewhere, and there again (architecture 2).

use std::path::{Path, PathBuf};

use dostop::store::disk::memory::{Fault, Hits, MemoryDisk};
use dostop::store::session_file::{Behind, read};
use dostop::workshop::change::Author;

use crate::workshops::{after, all, beside, file, found, on, phone, place};

fn stick() -> PathBuf {
    PathBuf::from("stick/team.ron")
}

#[track_caller]
fn lies_at(disk: &MemoryDisk, path: &Path, cards: u64) {
    let story: Vec<_> = (0..cards).map(phone).collect();
    assert_eq!(read(disk, path).unwrap().workshop, after(&story));
}

#[test]
fn a_workshop_moves_with_everything_and_leaves_nothing() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &(0..3).map(phone).collect::<Vec<_>>());
    assert_eq!(live.move_to(&stick()), Ok(Behind::Removed));
    for ending in ["", ".journal", ".previous", ".tmp", ".lock"] {
        assert!(!disk.files().contains_key(&beside(ending)), "{ending}");
    }
    lies_at(&disk, &stick(), 3);
    all(&live, &[phone(3)]);
    lies_at(&disk, &stick(), 4);
    live.close().unwrap();
    lies_at(&disk, &stick(), 4);
}

#[test]
fn what_could_not_be_saved_is_saved_elsewhere() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[phone(0)]);
    disk.breaks(Fault::Full);
    let seq = live.submit(Author::Phone, phone(1)).unwrap();
    assert!(live.durable(seq).is_err());
    disk.is_repaired();
    live.move_to(&stick()).unwrap();
    assert!(live.saved_state().failed.is_none() && live.saved_state().has(seq));
    lies_at(&disk, &stick(), 2);
}

/// At every call: it lies whole in one of the two places, and it goes on.
#[test]
fn a_move_that_fails_changes_nothing() {
    let mut refused = 0;
    for call in 0..40 {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        all(&live, &[phone(0), phone(1)]);
        disk.fails(call, Fault::Failure, Hits::Once);
        let moved = live.move_to(&stick());
        disk.is_repaired();
        let here = if moved.is_ok() { stick() } else { file() };
        refused += u32::from(moved.is_err());
        let is_moved = disk.files().contains_key(&stick());
        assert_eq!(is_moved, moved.is_ok(), "nothing half-made stays there");
        lies_at(&disk, &here, 2);
        all(&live, &[phone(2)]);
        lies_at(&disk, &here, 3);
    }
    assert!(refused > 3);
}

/// What another program put under the old name is nobody's to remove.
#[test]
fn a_move_leaves_what_another_program_put_there() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[phone(0)]);
    disk.put(&file(), b"a version of another laptop");
    assert_eq!(live.move_to(&stick()), Ok(Behind::Stays));
    assert_eq!(disk.files()[&file()], b"a version of another laptop");
    lies_at(&disk, &stick(), 1);
}

#[test]
fn a_move_to_a_name_that_is_taken_is_refused() {
    let disk = MemoryDisk::default();
    disk.put(&stick(), b"something else");
    let live = on(&disk);
    all(&live, &[phone(0)]);
    assert!(live.move_to(&stick()).is_err());
    assert!(live.move_to(&file()).is_err(), "it lies there already");
    assert!(live.saved_state().failed.is_none(), "where it is, all is well");
    assert_eq!(disk.files()[&stick()], b"something else");
    lies_at(&disk, &file(), 1);
}

#[test]
fn when_space_returns_it_is_saved_without_anybody_asking() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    disk.breaks(Fault::Full);
    let seq = live.submit(Author::Facilitator, place(1)).unwrap();
    assert!(live.durable(seq).is_err());
    disk.is_repaired();
    while live.saved_state().failed.is_some() {
        std::thread::yield_now();
    }
    assert_eq!(found(&disk).workshop, after(&[place(1)]));
}
