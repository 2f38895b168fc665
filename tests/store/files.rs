//! The session file and the journal, as bytes (architecture 3 and 5, P2).

use std::path::PathBuf;
use std::sync::Arc;

use dostop::live::LiveWorkshop;
use dostop::store::Seq;
use dostop::store::disk::memory::MemoryDisk;
use dostop::store::disk::{Disk, RealDisk};
use dostop::store::error::{Notice, Trouble};
use dostop::store::format;
use dostop::store::session_file::{self, Overwrite};
use dostop::workshop::change::Author;

use crate::workshops::{after, again, all, beside, empty, file, found, on, phone, place, whole_story, words};

#[test]
fn a_workshop_is_read_as_it_was_written() {
    for end in 0..=whole_story().len() {
        let workshop = after(&whole_story()[..end]);
        let (bytes, base) = format::write(&workshop, Seq(41)).unwrap();
        let read = format::read(&bytes).unwrap();
        assert_eq!((read.workshop, read.base), (workshop, base));
        assert_eq!(base.seq, Seq(41));
    }
}

#[test]
fn the_file_begins_with_a_line_for_people_and_its_version() {
    let (bytes, _) = format::write(&after(&[place(1)]), Seq(1)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("// dostop"), "{}", lines[0]);
    assert_eq!(lines[1..4], ["(", "version: 1,", "seq: 1,"]);
    assert!(
        lines
            .iter()
            .any(|line| line.contains(&words(1)) && line.ends_with("),")),
        "{text}"
    );
}

#[test]
fn the_order_of_entry_does_not_show_in_the_file() {
    let cards: Vec<_> = (0..20).map(phone).collect();
    let backwards: Vec<_> = cards.iter().rev().cloned().collect();
    let write = |changes: &[_]| format::write(&after(changes), Seq(20)).unwrap();
    assert_eq!(write(&cards), write(&backwards), "P2");
}

/// Architecture invariant: a damaged session file is refused. What is changed or cut is in `every_byte`.
#[test]
fn a_session_file_with_anything_before_or_behind_it_is_refused() {
    let (bytes, _) = format::write(&after(&[phone(1)]), Seq(1)).unwrap();
    for junk in ["x", "\n", " ", "\0"] {
        assert!(format::read(&[&bytes, junk.as_bytes()].concat()).is_err());
        assert!(format::read(&[junk.as_bytes(), &bytes].concat()).is_err());
    }
}

#[test]
fn what_is_wrong_with_a_file_is_told_apart() {
    let trouble = |bytes: &[u8]| format::read(bytes).unwrap_err();
    assert_eq!(trouble(b"title,text"), Trouble::NotDostop);
    assert_eq!(trouble(b""), Trouble::Damaged { at: None });
    let later = b"// dostop\n(\nversion: 12,\nnew: {}";
    assert_eq!(trouble(later), Trouble::FutureVersion { version: 12 });
    let (bytes, _) = format::write(&empty(), Seq(1)).unwrap();
    let text = String::from_utf8(bytes).unwrap().replace("people: 9", "people: x");
    let Trouble::Damaged { at: Some(place) } = trouble(text.as_bytes()) else {
        panic!("a place is known");
    };
    assert_eq!(
        place.line,
        1 + text.lines().position(|line| line.contains("people: x")).unwrap()
    );
}

#[test]
fn a_card_takes_at_most_300_bytes() {
    let size = |cards| {
        format::write(&after(&(0..cards).map(phone).collect::<Vec<_>>()), Seq(1))
            .unwrap()
            .0
            .len()
    };
    // The texts here are 17 characters; 60 are 43 more.
    assert!((size(200) - size(100)) / 100 + 43 <= 300);
}

/// Architecture invariant: replay(journal) = live state.
#[test]
fn what_was_not_closed_opens_as_it_was() {
    for end in 0..=whole_story().len() {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        all(&live, &whole_story()[..end]);
        let shown = live.latest();
        drop(live);
        assert_eq!(found(&disk).workshop, *shown);
        assert_eq!(*again(&disk).latest(), *shown);
        assert_eq!(found(&disk).seq, Seq(end as u64));
    }
}

#[test]
fn lines_of_a_journal_cannot_change_places() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[phone(1), phone(2), phone(3)]);
    drop(live);
    let journal = String::from_utf8(disk.files()[&beside(".journal")].clone()).unwrap();
    let lines: Vec<&str> = journal.split_inclusive('\n').collect();
    for order in [[0, 2, 1, 3], [0, 1, 3, 2], [0, 2, 3, 3], [0, 1, 1, 2]] {
        disk.put(&beside(".journal"), order.map(|at| lines[at]).concat().as_bytes());
        let seq = found(&disk).seq;
        assert_eq!(seq, Seq(u64::from(order[1] == 1)));
    }
}

#[test]
fn a_journal_of_another_session_file_is_told_and_not_used() {
    let (disk, other) = (MemoryDisk::default(), MemoryDisk::default());
    other.draws(1);
    drop(on(&disk));
    let live = on(&other);
    all(&live, &[place(8)]);
    live.save().unwrap();
    all(&live, &[place(9)]);
    drop(live);
    disk.put(&beside(".journal"), &other.files()[&beside(".journal")]);
    assert_eq!(
        found(&disk).notices,
        [Notice::JournalOfAnother { unused: 1 }],
        "whichever is longer"
    );
    assert_eq!(found(&disk).workshop, empty());

    // Another program may have replaced the file that it follows: before it goes, it is kept.
    let live = again(&disk);
    let copy = PathBuf::from("folder/team (conflict).ron.journal");
    assert_eq!(live.saved_state().conflicts, std::slice::from_ref(&copy));
    live.close().unwrap();
    assert_eq!(disk.files()[&copy], other.files()[&beside(".journal")]);
    assert!(!disk.files().contains_key(&beside(".journal")));
}

/// Another laptop's version of the workshop may have more changes; that does not make ours part of it.
#[test]
fn a_crash_and_then_a_longer_version_of_another_laptop_lose_no_card_of_ours() {
    let (ours, theirs) = (MemoryDisk::default(), MemoryDisk::default());
    theirs.draws(1);
    let live = on(&ours);
    all(&live, &[place(1), place(2)]);
    drop(live);
    let live = on(&theirs);
    all(&live, &(3..9).map(place).collect::<Vec<_>>());
    live.close().unwrap();
    let journal = ours.files()[&beside(".journal")].clone();
    ours.put(&file(), &theirs.files()[&file()]);
    again(&ours).close().unwrap();
    let kept = &ours.files()[&PathBuf::from("folder/team (conflict).ron.journal")];
    assert_eq!(*kept, journal);
}

/// Issue: what a later dostop wrote is refused and left as it is.
#[test]
fn a_journal_of_a_later_version_is_refused_untouched() {
    let disk = MemoryDisk::default();
    drop(on(&disk));
    let journal = b"dostop journal 2 something else";
    disk.put(&beside(".journal"), journal);
    let session = disk.files()[&file()].clone();
    let opened = LiveWorkshop::open(Arc::new(disk.clone()), &file());
    let trouble = opened.err().map(|error| error.trouble);
    assert_eq!(trouble, Some(Trouble::FutureVersion { version: 2 }));
    assert_eq!(disk.files()[&beside(".journal")], journal);
    assert_eq!(disk.files()[&file()], session);
}

/// C11: a generation that is worked in would have a generation of its own that nothing forgets.
#[test]
fn the_previous_generation_is_not_worked_in() {
    let disk = MemoryDisk::default();
    on(&disk).save().unwrap();
    let opened = LiveWorkshop::open(Arc::new(disk.clone()), &beside(".previous"));
    assert_eq!(opened.err().map(|error| error.trouble), Some(Trouble::Previous));
}

#[test]
fn a_journal_that_the_snapshot_holds_already_is_passed_over() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[place(1), place(2)]);
    let journal = disk.files()[&beside(".journal")].clone();
    live.close().unwrap();
    disk.put(&beside(".journal"), &journal);
    assert_eq!(found(&disk).notices, []);
    assert_eq!(found(&disk).workshop, after(&[place(1), place(2)]));
    drop(again(&disk));
    assert!(!disk.files().contains_key(&beside(".journal")));
}

#[test]
fn a_new_workshop_keeps_nothing_of_another_that_had_its_name() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[place(1)]);
    live.save().unwrap();
    all(&live, &[place(2)]);
    drop(live);
    disk.remove(&file()).unwrap();
    let door = || Arc::new(disk.clone());
    let refused = LiveWorkshop::create(door(), &file(), empty(), Overwrite::Refuse);
    assert_eq!(refused.err().map(|error| error.trouble), Some(Trouble::Exists));
    assert!(
        disk.files().contains_key(&beside(".previous")),
        "it may be all that is left of it"
    );
    let live = LiveWorkshop::create(door(), &file(), empty(), Overwrite::Replace).unwrap();
    live.close().unwrap();
    assert_eq!(found(&disk).workshop, empty());
    for ending in [".previous", ".journal"] {
        assert!(!disk.files().contains_key(&beside(ending)), "{ending}");
    }
}

#[test]
fn a_damaged_session_file_opens_from_its_previous_generation_only_when_asked() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[place(1)]);
    live.save().unwrap();
    all(&live, &[place(2)]);
    live.close().unwrap();
    disk.put(&file(), b"// dostop\n(\nversion: 1,\n");
    let door = Arc::new(disk.clone());
    assert!(LiveWorkshop::open(door.clone(), &file()).is_err());
    let (live, notices) = LiveWorkshop::open_or_previous(door, &file()).unwrap();
    assert!(matches!(notices[..], [Notice::PreviousGeneration { .. }]));
    assert_eq!(*live.latest(), after(&[place(1)]));
    all(&live, &[place(3)]);
    live.close().unwrap();
    assert_eq!(found(&disk).workshop, after(&[place(1), place(3)]));
}

/// Contract: one window, mode 600, nothing left but the file and its previous generation.
#[test]
fn on_a_real_disk_one_process_has_the_file_and_nobody_else_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.ron");
    let disk = || Arc::new(RealDisk);
    let live = LiveWorkshop::create(disk(), &path, empty(), Overwrite::Refuse).unwrap();
    let seq = live.submit(Author::Phone, phone(1)).unwrap();
    live.durable(seq).unwrap();
    let error = LiveWorkshop::open(disk(), &path).err().unwrap();
    assert_eq!(error.trouble, Trouble::InUse);
    let names = || {
        let entries = std::fs::read_dir(folder.path()).unwrap().map(Result::unwrap);
        let mut names: Vec<String> = entries.map(|entry| crate::workshops::name(&entry.path())).collect();
        names.sort();
        names
    };
    assert_eq!(names(), ["team.ron", "team.ron.journal", "team.ron.lock"]);
    drop(live);
    let (live, notices) = LiveWorkshop::open(disk(), &path).unwrap();
    assert_eq!(
        (live.latest().card_count(), notices),
        (1, Vec::new()),
        "a dead lock is taken over"
    );
    live.save().unwrap();
    #[cfg(unix)]
    for name in names() {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join(&name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    live.close().unwrap();
    assert_eq!(names(), ["team.ron", "team.ron.previous"]);
    let error = LiveWorkshop::create(disk(), &path, empty(), Overwrite::Refuse)
        .err()
        .unwrap();
    assert_eq!(error.trouble, Trouble::Exists);
    assert_eq!(names(), ["team.ron", "team.ron.previous"]);
}

/// Architecture 6: after a day the room does not just go on.
#[test]
fn a_workshop_that_was_left_open_a_day_ago_was_not_just_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.ron");
    let live = LiveWorkshop::create(Arc::new(RealDisk), &path, empty(), Overwrite::Refuse).unwrap();
    all(&live, &[place(1)]);
    drop(live);
    assert!(session_file::was_just_left(&RealDisk, &path));
    for name in ["team.ron", "team.ron.journal"] {
        let file = std::fs::File::options()
            .write(true)
            .open(folder.path().join(name))
            .unwrap();
        let written = file.metadata().unwrap().modified().unwrap();
        file.set_modified(written - std::time::Duration::from_hours(25))
            .unwrap();
    }
    assert!(session_file::was_left_open(&RealDisk, &path));
    assert!(!session_file::was_just_left(&RealDisk, &path));
}

/// A facilitator who protects a finished workshop means it, even where the folder could be written in.
#[test]
fn a_protected_file_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.ron");
    let disk = || Arc::new(RealDisk);
    LiveWorkshop::create(disk(), &path, empty(), Overwrite::Refuse)
        .unwrap()
        .close()
        .unwrap();
    let mut rights = std::fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&path, rights).unwrap();
    let refused = LiveWorkshop::open(disk(), &path).err().unwrap();
    assert!(refused.forbids_writing());
    assert!(session_file::read(&RealDisk, &path).is_ok());
}

/// A right checksum is no promise: what would make the rules go wrong is refused as it is read.
#[test]
fn a_well_summed_file_that_breaks_an_invariant_is_refused() {
    let whole = ron::to_string(&after(&whole_story())).unwrap();
    let hostile = whole.replace("voided:0", "voided:4294967295");
    assert_ne!(hostile, whole);
    let (bytes, _) = format::write(&ron::from_str(&hostile).unwrap(), Seq(3)).unwrap();
    assert!(matches!(format::read(&bytes), Err(Trouble::Syntax { at, .. }) if at.line == 6));
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.lines().nth(5).is_some_and(|line| line.starts_with("workshop: ")));
}

/// How many cards a file says there are is no measure of what is written.
#[test]
fn writing_a_file_with_countless_cards_takes_no_countless_memory() {
    let whole = ron::to_string(&after(&whole_story())).unwrap();
    let hostile = whole.replace("cards:1", "cards:4294967295");
    assert_ne!(hostile, whole);
    let (bytes, _) = format::write(&ron::from_str(&hostile).unwrap(), Seq(3)).unwrap();
    assert!(matches!(format::read(&bytes), Err(Trouble::Syntax { .. })));
}
