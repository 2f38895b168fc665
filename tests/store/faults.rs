//! Disks that fail, fill up and lose power (architecture 2): what was acknowledged stays.

use std::sync::Arc;

use dostop::live::{LiveWorkshop, NotMade, NotSaved};
use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::store::session_file::Overwrite;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::ids::IdeaNumber;

use crate::workshops::{after, again, beside, empty, file, found, on, open, phone, place, reveal, whole_story};

/// Tells the story to a workshop, ignoring a disk that fails; says up to which change it was acknowledged.
fn tell(live: &LiveWorkshop) -> usize {
    let mut acknowledged = 0;
    for (at, change) in whole_story().into_iter().enumerate() {
        match live.submit(Author::Facilitator, change.clone()) {
            Ok(seq) if live.durable(seq).is_ok() => acknowledged = at + 1,
            Ok(_) => {}
            Err(_) => break,
        }
        if at == 3 && live.save().is_ok() {
            acknowledged = acknowledged.max(at + 1);
        }
    }
    acknowledged
}

#[track_caller]
fn check(disk: &MemoryDisk, acknowledged: usize, what: &str) {
    let opened = found(disk);
    let seq = usize::try_from(opened.seq.0).unwrap();
    assert!(seq >= acknowledged, "{what}: {seq} of {acknowledged}");
    assert_eq!(opened.workshop, after(&whole_story()[..seq]), "{what}");
}

/// The calls that the whole story needs.
fn calls() -> u64 {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    let before = disk.calls();
    assert_eq!(tell(&live), whole_story().len());
    live.close().unwrap();
    disk.calls() - before
}

#[test]
fn a_call_that_fails_costs_nothing_that_was_acknowledged() {
    for fault in [Fault::Failure, Fault::Full] {
        for call in 0..calls() {
            let disk = MemoryDisk::default();
            let live = on(&disk);
            disk.fail_at(call, fault);
            let acknowledged = tell(&live);
            drop(live);
            disk.is_repaired();
            check(&disk, acknowledged, &format!("{fault:?} at {call}"));
            again(&disk).close().unwrap();
            check(&disk, acknowledged, &format!("{fault:?} at {call}, closed"));
        }
    }
}

#[test]
fn a_disk_that_stays_broken_costs_nothing_that_was_acknowledged_and_heals() {
    for call in 0..calls() {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        for later in call..call + 300 {
            disk.fail_at(later, Fault::Full);
        }
        let acknowledged = tell(&live);
        let shown = live.latest();
        check_readable(&disk, acknowledged);
        if live.close().is_err() {
            disk.is_repaired();
            live.close().unwrap();
        }
        disk.is_repaired();
        assert_eq!(found(&disk).workshop, *shown, "call {call}");
    }
}

fn check_readable(disk: &MemoryDisk, acknowledged: usize) {
    // The files are looked at from another disk: this one fails to read, too.
    let other = MemoryDisk::default();
    for (path, bytes) in disk.files() {
        other.put(&path, &bytes);
    }
    let seq = usize::try_from(found(&other).seq.0).unwrap();
    assert!(seq >= acknowledged);
}

#[test]
fn a_power_cut_at_any_call_keeps_every_acknowledged_change() {
    for call in 0..calls() {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        disk.fail_at(call, Fault::PowerCut);
        let acknowledged = tell(&live);
        for chance in 0..12 {
            let disk = disk.after_power_cut(chance);
            check(&disk, acknowledged, &format!("cut at {call}, chance {chance}"));
            again(&disk).close().unwrap();
            check(&disk, acknowledged, &format!("cut at {call}, chance {chance}, closed"));
        }
        drop(live);
    }
}

#[test]
fn a_file_that_is_being_made_is_whole_or_not_there() {
    let create = |disk: &MemoryDisk| LiveWorkshop::create(Arc::new(disk.clone()), &file(), empty(), Overwrite::Refuse);
    for call in 0..12 {
        let disk = MemoryDisk::default();
        disk.fail_at(call, Fault::PowerCut);
        let made = create(&disk).is_ok();
        for chance in 0..8 {
            let disk = disk.after_power_cut(chance);
            if made || disk.files().contains_key(&file()) {
                assert_eq!(found(&disk).workshop, empty());
            } else {
                create(&disk).unwrap();
            }
        }
    }
}

/// Architecture 2: the facilitator goes on, phones hear nothing, no round opens until something is durable again.
#[test]
fn while_nothing_can_be_saved_no_round_opens() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    for n in 0..6 {
        live.submit(Author::Phone, phone(n)).unwrap();
    }
    live.submit(Author::Facilitator, reveal()).unwrap();
    live.save().unwrap();
    disk.breaks(Fault::Full);
    let seq = live.submit(Author::Facilitator, place(20)).unwrap();
    assert!(live.durable(seq).is_err());
    assert!(live.saved_state().failed.is_some());
    assert_eq!(live.latest().card_count(), 7, "what was shown stays shown");
    assert!(live.submit(Author::Facilitator, Change::All(vec![open(1)])).is_err());
    assert!(live.submit(Author::Facilitator, place(21)).is_ok());
    disk.is_repaired();
    live.durable(seq).unwrap();
    assert!(live.saved_state().failed.is_none());
    live.submit(Author::Facilitator, open(1)).unwrap();
    live.close().unwrap();
    assert_eq!(found(&disk).workshop.card_count(), 8);
}

/// A command is all or nothing: what failed is in no file, and the files are as they were.
#[test]
fn a_last_change_that_cannot_be_saved_leaves_every_file_as_it_was() {
    let last = [place(30), Change::TakeBack(IdeaNumber(1), None)];
    for (change, call, fault) in last.iter().flat_map(|change| {
        let calls = (0..40).flat_map(|call| [(call, Fault::Failure), (call, Fault::Full)]);
        calls.map(move |(call, fault)| (change.clone(), call, fault))
    }) {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        for n in 0..6 {
            live.submit(Author::Phone, phone(n)).unwrap();
        }
        live.submit(Author::Facilitator, reveal()).unwrap();
        live.save().unwrap();
        let seq = live.submit(Author::Facilitator, place(20)).unwrap();
        live.durable(seq).unwrap();
        drop(live);
        let live = again(&disk);
        let (files, before) = (disk.files(), found(&disk));
        disk.fail_at(call, fault);
        let result = live.submit_and_close(Author::Facilitator, change.clone());
        disk.is_repaired();
        drop(live);
        if result.is_ok() {
            assert_eq!(found(&disk).seq, before.seq.next());
            continue;
        }
        let now = disk.files();
        for ending in ["", ".journal", ".previous", ".tmp"] {
            let path = beside(ending);
            assert_eq!(now.get(&path), files.get(&path), "{fault:?} at {call}: {ending}");
        }
        again(&disk).submit_and_close(Author::Facilitator, change).unwrap();
        assert_eq!(found(&disk).seq, before.seq.next());
    }
}

#[test]
fn a_full_disk_is_told_of_the_session_file() {
    for call in 0..12 {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        disk.fail_at(call, Fault::Full);
        if let Err(NotMade::NotSaved(NotSaved::Store(error))) = live.submit_and_close(Author::Facilitator, place(1)) {
            assert!(!error.to_string().contains(".tmp"), "{error}");
        }
    }
}
