//! What the window remembers, and how it looks at a workshop that it does not open.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::store::disk::{Disk, RealDisk};
use dostop::store::error::{Doing, Notice, Trouble};
use dostop::store::naming::free_name;
use dostop::store::recent::{self, Kept, MOST, State};
use dostop::store::session_file;
use dostop::workshop::language::Language;

use crate::workshops::{all, beside, file, on, phone};

const FOLDER: &str = "settings";

fn folder() -> &'static Path {
    Path::new(FOLDER)
}

fn kept_file() -> PathBuf {
    folder().join("dostop.ron")
}

fn kept() -> Kept {
    let mut kept = Kept {
        language: Some(Language::NL),
        dark: true,
        reduce_motion: true,
        ..Kept::default()
    };
    kept.opened("a b/\"team\" é.ron".into());
    kept.opened(r"C:\team.ron".into());
    kept
}

#[test]
fn what_was_kept_is_there_at_the_next_start() {
    let disk = MemoryDisk::default();
    assert_eq!(recent::load(&disk, folder()), Kept::default());
    recent::save(&disk, folder(), &Kept::default()).unwrap();
    recent::save(&disk, folder(), &kept()).unwrap();
    assert_eq!(recent::load(&disk, folder()), kept());
    let names: Vec<PathBuf> = disk.files().into_keys().collect();
    assert_eq!(names, [kept_file()], "nothing lies beside it");
    assert_eq!(recent::load(&disk.after_power_cut(1), folder()), kept());
}

#[test]
fn the_newest_comes_first_and_none_is_there_twice() {
    let mut kept = Kept::default();
    for n in 0..20 {
        kept.opened(format!("{n}.ron").into());
    }
    kept.opened("15.ron".into());
    assert_eq!(kept.recent.len(), MOST);
    let first: Vec<PathBuf> = kept.recent.iter().take(3).cloned().collect();
    assert_eq!(first, ["15.ron", "19.ron", "18.ron"].map(PathBuf::from));
    kept.forget(Path::new("19.ron"));
    assert!(!kept.recent.contains(&"19.ron".into()));
}

#[test]
fn no_damage_to_it_keeps_the_window_closed() {
    let disk = MemoryDisk::default();
    recent::save(&disk, folder(), &kept()).unwrap();
    let bytes = disk.files().remove(&kept_file()).unwrap();
    for end in 0..bytes.len() {
        disk.put(&kept_file(), &bytes[..end]);
        recent::load(&disk, folder());
    }
    for junk in [&b"\0\xFF"[..], b"(recent: 3)", b"(language: Some(\"klingon\"))"] {
        disk.put(&kept_file(), junk);
        assert_eq!(recent::load(&disk, folder()), Kept::default());
    }
    recent::save(&disk, folder(), &kept()).unwrap();
    assert_eq!(recent::load(&disk, folder()), kept(), "it heals");
}

#[test]
fn a_field_of_a_later_version_is_passed_over_and_doubles_by_hand_go() {
    let disk = MemoryDisk::default();
    disk.put(
        &kept_file(),
        b"(recent: [\"a.ron\", \"b.ron\", \"a.ron\"], scale: (1.5, Big), dark: true)",
    );
    let kept = recent::load(&disk, folder());
    assert_eq!(kept.recent, ["a.ron", "b.ron"].map(PathBuf::from));
    assert!(kept.dark && !kept.reduce_motion && kept.language.is_none());
}

#[test]
fn a_save_that_fails_leaves_what_was_kept() {
    for call in 0..8 {
        let disk = MemoryDisk::default();
        recent::save(&disk, folder(), &kept()).unwrap();
        disk.fail_at(call, Fault::Full);
        let mut newer = kept();
        newer.opened("newer.ron".into());
        let saved = recent::save(&disk, folder(), &newer);
        disk.is_repaired();
        let found = recent::load(&disk, folder());
        assert!(found == newer || (saved.is_err() && found == kept()), "call {call}");
    }
    let disk = MemoryDisk::default();
    disk.breaks(Fault::Failure);
    let error = recent::save(&disk, folder(), &kept()).unwrap_err();
    assert_eq!(error.path, kept_file());
    assert!(matches!(
        error.trouble,
        Trouble::Io {
            doing: Doing::Creating,
            ..
        }
    ));
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("config/dostop");
    recent::save(&RealDisk, &folder, &kept()).unwrap();
    recent::save(&RealDisk, &folder, &kept()).unwrap();
    assert_eq!(recent::load(&RealDisk, &folder), kept());
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("dostop.ron")), 0o600);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn a_look_tells_how_a_workshop_lies_there_and_changes_nothing() {
    let disk = MemoryDisk::default();
    let look = || recent::look(&disk, &file()).unwrap();
    let live = on(&disk);
    all(&live, &[phone(1), phone(2)]);
    assert_eq!((look().state, look().cards), (State::Held, 2));
    let crashed = disk.after_power_cut(0);
    let before = crashed.files();
    let left = recent::look(&crashed, &file()).unwrap();
    assert_eq!((left.state, left.cards), (State::LeftOpen, 2));
    assert_eq!(crashed.files(), before);
    let mut damaged = before[&beside(".journal")].clone();
    *damaged.last_mut().unwrap() ^= 1;
    crashed.put(&beside(".journal"), &damaged);
    let cut = recent::look(&crashed, &file()).unwrap();
    assert_eq!(
        (cut.state, cut.cards),
        (State::LeftCut, 1),
        "what is left out is not said to be there"
    );
    live.close().unwrap();
    let found = look();
    assert_eq!((found.state, found.cards), (State::Fine, 2));
    assert_eq!(found.title.as_str(), "Reset \"north\" \\ é");
    assert_eq!((found.language, found.follow_up), (Language::NL, None));
    let stage = found.stage.map(|name| name.in_language(Language::EN).to_owned());
    assert_eq!(stage.as_deref(), Some("Do!"));
    assert!(!found.is_closed && found.notices.is_empty());
}

#[test]
fn a_damaged_workshop_is_seen_as_it_was_before_or_not_at_all() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[phone(1)]);
    live.close().unwrap();
    disk.put(&file(), b"// dostop");
    let found = recent::look(&disk, &file()).unwrap();
    assert_eq!(found.state, State::OnlyPrevious);
    assert!(matches!(found.notices[..], [Notice::PreviousGeneration { .. }]));
    disk.remove(&beside(".previous")).unwrap();
    let error = recent::look(&disk, &file()).unwrap_err();
    assert_eq!(error.trouble, Trouble::Damaged { at: None });
    let error = recent::look(&disk, Path::new("none.ron")).unwrap_err();
    assert_eq!(error.trouble, Trouble::NotFound);
}

#[test]
fn asking_for_a_lock_does_not_take_it() {
    let place = tempfile::tempdir().unwrap();
    let lock = place.path().join("team.ron.lock");
    assert!(!RealDisk.is_locked(&lock).unwrap());
    assert!(!lock.exists());
    let held = RealDisk.lock(&lock).unwrap().unwrap();
    assert!(RealDisk.is_locked(&lock).unwrap());
    drop(held);
    assert!(!RealDisk.is_locked(&lock).unwrap());
    assert!(RealDisk.lock(&lock).unwrap().is_some());
}

#[test]
fn a_new_workshop_gets_a_name_of_its_own() {
    let disk = Arc::new(MemoryDisk::default());
    let free = || free_name(&*disk, folder(), "Team Klantenservice");
    assert_eq!(free(), folder().join("team-klantenservice.ron"));
    // What is left of a lost workshop is not to be written over.
    disk.put(&folder().join("team-klantenservice.ron.previous"), b"");
    assert_eq!(free(), folder().join("team-klantenservice 2.ron"));
    disk.put(&folder().join("team-klantenservice 2.ron"), b"");
    assert_eq!(free(), folder().join("team-klantenservice 3.ron"));
    assert!(!session_file::was_left_open(&*disk, &free()));
}
