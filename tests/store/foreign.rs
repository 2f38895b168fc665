//! What other programs do to a session file that is open (a sync folder, a person): copied, never written over.

use dostop::live::LiveWorkshop;
use dostop::store::disk::Disk;
use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::workshop::change::Author;

use crate::workshops::{after, again, all, beside, file, found, on, phone, place, reveal};

fn copy(ending: &str) -> std::path::PathBuf {
    std::path::PathBuf::from(format!("folder/team (conflict{ending}).ron"))
}

/// Another laptop's version of the workshop, as a sync folder brings it.
fn other() -> Vec<u8> {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[place(77)]);
    live.close().unwrap();
    disk.files()[&file()].clone()
}

/// With a journal open, with none yet, and at a moment that forgets.
#[test]
fn a_session_file_that_another_program_replaced_is_copied_and_nothing_of_ours_is_lost() {
    for (before, then) in [(0, phone(9)), (3, phone(9)), (6, reveal())] {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        let mut story: Vec<_> = (0..9).map(phone).take(before).collect();
        all(&live, &story);
        disk.put(&file(), &other());
        story.push(then);
        all(&live, &story[before..]);
        assert_eq!(found(&disk).workshop, after(&story), "a crash now loses nothing");
        assert_eq!(disk.files()[&copy("")], other());
        assert_eq!(live.saved_state().conflicts, [copy("")]);
        live.close().unwrap();
        assert_eq!(found(&disk).workshop, after(&story));
        assert!(!disk.files().contains_key(&copy(" 2")), "once is enough");
    }
}

#[test]
fn each_foreign_version_gets_a_copy_of_its_own() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    disk.put(&file(), &other());
    all(&live, &[place(1)]);
    disk.put(&file(), b"no workshop at all");
    all(&live, &[place(2)]);
    assert_eq!(disk.files()[&copy("")], other());
    assert_eq!(disk.files()[&copy(" 2")], b"no workshop at all");
    assert_eq!(found(&disk).workshop, after(&[place(1), place(2)]));
}

#[test]
fn a_session_file_that_was_removed_is_written_again_with_the_next_change() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[place(1)]);
    disk.remove(&file()).unwrap();
    all(&live, &[place(2)]);
    assert_eq!(found(&disk).workshop, after(&[place(1), place(2)]));
    assert!(live.saved_state().conflicts.is_empty());
}

#[test]
fn a_foreign_version_that_cannot_be_copied_is_not_written_over() {
    for call in 0..14 {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        all(&live, &[place(1)]);
        disk.put(&file(), &other());
        disk.fail_at(call, Fault::Full);
        let seq = live.submit(Author::Facilitator, place(2)).unwrap();
        let _is_saved = live.durable(seq).is_ok();
        let files = disk.files();
        let holds = |path| files.get(&path) == Some(&other());
        assert!(holds(file()) || holds(copy("")) || holds(copy(" 2")), "call {call}");
        live.durable(seq).unwrap();
        assert_eq!(found(&disk).workshop, after(&[place(1), place(2)]));
    }
}

/// Opened from the previous generation: our own damaged file goes, for it may hold what was to be forgotten; what never
/// was a workshop belongs to somebody.
#[test]
fn what_lies_before_a_previous_generation_is_kept_if_it_is_not_ours() {
    for (bytes, is_ours) in [("// dostop\n(\nversion: 1,\n", true), ("Dear diary", false)] {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        all(&live, &[place(1)]);
        live.save().unwrap();
        live.close().unwrap();
        disk.put(&file(), bytes.as_bytes());
        let (live, _) = LiveWorkshop::open_or_previous(std::sync::Arc::new(disk.clone()), &file()).unwrap();
        live.close().unwrap();
        let kept = disk.files().get(&copy("")).cloned();
        assert_eq!(kept, (!is_ours).then(|| bytes.as_bytes().to_vec()));
    }
}

/// Also when the last thing that was written was a snapshot, and closing would have nothing to write.
#[test]
fn closing_after_a_snapshot_loses_nothing_to_another_program() {
    let story: Vec<_> = (0..6).map(phone).chain([reveal()]).collect();
    for foreign in [Some(other()), None] {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        all(&live, &story);
        match &foreign {
            Some(bytes) => disk.put(&file(), bytes),
            None => disk.remove(&file()).unwrap(),
        }
        live.close().unwrap();
        assert_eq!(found(&disk).workshop, after(&story));
        assert_eq!(disk.files().get(&copy("")), foreign.as_ref());
    }
}

/// A person removed the first copy, as the notice asks, and it comes again.
#[test]
fn a_foreign_version_that_comes_again_is_copied_again() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    for n in 1..3 {
        disk.put(&file(), &other());
        all(&live, &[place(n)]);
        assert_eq!(disk.files()[&copy("")], other());
        disk.remove(&copy("")).unwrap();
    }
}

/// Whoever closes without a change takes nothing of another program away.
#[test]
fn closing_without_a_change_leaves_a_foreign_version() {
    let disk = MemoryDisk::default();
    on(&disk).close().unwrap();
    let live = again(&disk);
    disk.put(&file(), &other());
    live.close().unwrap();
    assert_eq!(disk.files()[&file()], other());
    assert!(!disk.files().contains_key(&beside(".journal")));
}
