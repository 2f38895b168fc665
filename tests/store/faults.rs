//! Disks that fail, fill up and lose power (architecture 2): what was acknowledged stays.

use std::sync::Arc;

use dostop::live::{LiveWorkshop, NotMade, NotSaved};
use dostop::store::disk::Disk;
use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::store::session_file::Overwrite;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::ids::IdeaNumber;

use crate::workshops::{again, all, beside, empty, file, found, on, open, phone, place, reveal};

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
        let calls = (0..40).flat_map(|call| Fault::ERRORS.map(|fault| (call, fault)));
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
        live.durable(live.seq()).unwrap();
        all(&live, &[place(21)]);
        let (files, before) = (disk.files(), found(&disk));
        assert!(files.contains_key(&beside(".journal")));
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

/// What another process wrote and never heard of may lie in the system's memory only.
#[test]
fn what_is_found_after_a_crash_is_promised_only_once_it_is_on_the_disk() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[phone(0)]);
    disk.fail_at(2, Fault::Failure); // The session file is looked at, the journal is written, and not synced.
    let seq = live.submit(Author::Phone, phone(1)).unwrap();
    while live.saved_state().failed.is_none() {
        std::thread::yield_now();
    }
    disk.breaks(Fault::Full);
    drop(live);
    disk.is_repaired();
    let live = again(&disk);
    assert_eq!(live.seq(), seq, "it was written");
    live.durable(seq).unwrap();
    for chance in 0..12 {
        assert_eq!(found(&disk.after_power_cut(chance)).seq, seq, "chance {chance}");
    }
}

/// A file manager copied it here a moment ago, and waited for nothing.
#[test]
fn what_is_written_behind_a_fresh_copy_is_promised_only_once_the_copy_is_on_the_disk() {
    let elsewhere = MemoryDisk::default();
    on(&elsewhere).close().unwrap();
    let disk = MemoryDisk::default();
    let mut copy = disk.create(&file()).unwrap();
    copy.write(&elsewhere.files()[&file()]).unwrap();
    let live = again(&disk);
    all(&live, &[phone(0)]);
    for chance in 0..12 {
        assert_eq!(found(&disk.after_power_cut(chance)).seq, live.seq(), "chance {chance}");
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
