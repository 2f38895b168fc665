//! Copies on a USB stick: whole, checked, or not there at all; and never with what must be forgotten (P1-P3).

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::store::disk::{Disk, DiskFile, Held, RealDisk, Stamp};
use dostop::store::format;
use dostop::store::take_away::{Copy, CopyError, Readers, SessionRefusal, copy_to, session_copy};
use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::Tag;
use dostop::workshop::secret::Secret;
use dostop::workshop::slips::{Hold, SlipMark, Slips};

use crate::workshops::{after, empty, holds, id, whole_story};

fn copies() -> Vec<Copy> {
    let copy = |name: &str, size: u8, readers| Copy {
        name: name.to_owned(),
        bytes: (0..size).collect(),
        readers,
    };
    vec![
        copy("team-code.txt", 200, Readers::Usual),
        copy("empty.csv", 0, Readers::Usual),
        copy("team.ron", 250, Readers::Owner),
    ]
}

fn copy_on(disk: &dyn Disk, stick: &Path) -> Result<PathBuf, CopyError> {
    copy_to(disk, stick, "Team Noord", &copies())
}

fn stick() -> &'static Path {
    Path::new("stick")
}

#[test]
fn copies_lie_in_a_folder_of_their_own() {
    let disk = MemoryDisk::default();
    assert_eq!(copy_on(&disk, stick()), Ok(PathBuf::from("stick/dostop-team-noord")));
    let wanted = copies()
        .into_iter()
        .map(|copy| (Path::new("stick/dostop-team-noord").join(copy.name), copy.bytes));
    assert_eq!(disk.files(), wanted.collect());
}

#[test]
fn what_lies_on_the_stick_already_stays_as_it_is() {
    let home = tempfile::tempdir().unwrap();
    let first = copy_on(&RealDisk, home.path()).unwrap();
    RealDisk.remove(&first.join("team.ron")).unwrap();
    let second = copy_on(&RealDisk, home.path()).unwrap();
    assert_eq!(second, home.path().join("dostop-team-noord 2"));
    assert!(!RealDisk.exists(&first.join("team.ron")).unwrap());
    for copy in copies() {
        assert_eq!(RealDisk.read(&second.join(&copy.name)).unwrap(), copy.bytes);
    }
}

/// P3: the session file holds what the room said; the documents are to be handed on.
#[cfg(unix)]
#[test]
fn only_its_owner_can_read_the_copied_workshop() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let folder = copy_on(&RealDisk, home.path()).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder.join("team.ron")), 0o600);
    let usual = std::fs::File::create(home.path().join("usual")).unwrap();
    let usual = usual.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder.join("team-code.txt")), usual);
}

/// Architecture 5: who is told that it is checked can pull out the stick.
#[test]
fn after_a_power_cut_every_byte_is_there() {
    let disk = MemoryDisk::default();
    copy_on(&disk, stick()).unwrap();
    for chance in 0..50 {
        assert_eq!(disk.after_power_cut(chance).files(), disk.files());
    }
}

/// Architecture 5: at each call, each fault.
#[test]
fn a_stick_that_fails_is_told_and_keeps_nothing() {
    let calm = MemoryDisk::default();
    copy_on(&calm, stick()).unwrap();
    assert!(calm.calls() > 10);
    // The first call only asks for a free name.
    for call in 1..calm.calls() {
        for fault in [Fault::Failure, Fault::Full] {
            let disk = MemoryDisk::default();
            disk.fail_at(call, fault);
            assert!(copy_on(&disk, stick()).is_err(), "{fault:?} at call {call}");
            assert!(disk.files().is_empty(), "{fault:?} at call {call}");
        }
        let disk = MemoryDisk::default();
        disk.fail_at(call, Fault::PowerCut);
        assert!(copy_on(&disk, stick()).is_err(), "pulled out at call {call}");
    }
}

#[test]
fn a_folder_that_was_begun_goes_with_what_was_in_it() {
    let home = tempfile::tempdir().unwrap();
    let mut copies = copies();
    copies[2].name = "no such folder/team.ron".to_owned();
    assert!(copy_to(&RealDisk, home.path(), "Team", &copies).is_err());
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn a_stick_that_is_gone_gets_no_folder_in_its_place() {
    let home = tempfile::tempdir().unwrap();
    assert!(copy_on(&RealDisk, &home.path().join("gone")).is_err());
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

/// Architecture 5: a stick can say that all is written, and bring back something else.
#[test]
fn a_stick_that_lies_is_caught() {
    for at in [0, 100, 199] {
        let disk = Liar {
            disk: MemoryDisk::default(),
            brings_back: Box::new(move |path, mut bytes| {
                if path.ends_with("team-code.txt") {
                    bytes[at] ^= 1;
                }
                bytes
            }),
        };
        let error = copy_on(&disk, stick()).unwrap_err();
        assert_eq!(
            error,
            CopyError::Different("stick/dostop-team-noord/team-code.txt".into())
        );
        assert!(disk.disk.files().is_empty());
    }
    let shorter = Liar {
        disk: MemoryDisk::default(),
        brings_back: Box::new(|_, mut bytes| {
            bytes.pop();
            bytes
        }),
    };
    assert!(matches!(copy_on(&shorter, stick()), Err(CopyError::Different(_))));
}

/// What a stick makes of what was written.
type BringsBack = Box<dyn Fn(&Path, Vec<u8>) -> Vec<u8> + Send + Sync>;

struct Liar {
    disk: MemoryDisk,
    brings_back: BringsBack,
}

impl Disk for Liar {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.disk.read(path)
    }

    fn read_back(&self, path: &Path) -> io::Result<Vec<u8>> {
        Ok((self.brings_back)(path, self.disk.read(path)?))
    }

    fn exists(&self, path: &Path) -> io::Result<bool> {
        self.disk.exists(path)
    }

    fn stamp(&self, path: &Path) -> io::Result<Option<Stamp>> {
        self.disk.stamp(path)
    }

    fn chance(&self) -> io::Result<u64> {
        self.disk.chance()
    }

    fn untouched(&self, path: &Path) -> io::Result<Duration> {
        self.disk.untouched(path)
    }

    fn sync_file(&self, path: &Path) -> io::Result<()> {
        self.disk.sync_file(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.disk.create(path)
    }

    fn create_document(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.disk.create_document(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.disk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.disk.remove(path)
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        self.disk.sync_folder(path)
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.disk.make_folder(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        self.disk.lock(path)
    }

    fn is_locked(&self, path: &Path) -> io::Result<bool> {
        self.disk.is_locked(path)
    }
}

fn copied(workshop: &Workshop) -> Result<Copy, SessionRefusal> {
    session_copy(workshop, "team.ron".to_owned())
}

/// P1, P2, P3: at each step of a workshop, either no copy or one without an id, a tag or a ballot.
#[test]
fn what_must_be_forgotten_is_in_no_copy() {
    let story = whole_story();
    let mut ids: Vec<String> = (0..6).map(|n| id(n).to_string()).collect();
    ids.extend(
        (0..4)
            .flat_map(|n| [id(1000 + n), id(2000 + n)])
            .map(|id| id.to_string()),
    );
    let mut refused = Vec::new();
    for end in 0..=story.len() {
        let workshop = after(&story[..end]);
        match copied(&workshop) {
            Ok(copy) => {
                assert!(ids.iter().all(|id| !holds(&copy.bytes, id)), "after {end} changes");
                assert_eq!(format::read(&copy.bytes).unwrap().workshop, workshop);
            }
            Err(SessionRefusal::Holds(secret)) => refused.push(secret),
            Err(error @ SessionRefusal::Unwritable(_)) => panic!("{error}"),
        }
    }
    // Six cards, and the change of people after them; the round from its opening on.
    assert_eq!(refused[..7], [Secret::Cards; 7]);
    assert_eq!(refused[7..], [Secret::Ballots; 8]);
}

/// P19, F38: who goes on elsewhere has the slips, and nothing of the phones that held them.
#[test]
fn a_copy_says_of_no_slip_who_holds_it() {
    let (slip, holder, room) = (SlipMark(71_007_170_071), Tag(72_007_270_072), Tag(73_007_370_073));
    let slips = Slips::new(74_007_470_074, [slip, SlipMark(5)]);
    let put = Change::PutSlips(Some(slips.clone()));
    let workshop = after(&[put, Change::HoldSlip(Hold { slip, holder, room })]);
    assert_eq!(workshop.slips().unwrap().held(room).count(), 1);
    let copy = copied(&workshop).unwrap();
    for gone in ["72007270072", "73007370073"] {
        assert!(!holds(&copy.bytes, gone), "{gone}");
    }
    assert_eq!(format::read(&copy.bytes).unwrap().workshop.slips(), Some(&slips));
}

/// P3: what was shown is not final yet, and holds its ballots.
#[test]
fn the_final_lets_the_workshop_go() {
    let mut workshop = after(&whole_story());
    // A tie is settled by lot; without one there is nothing to settle.
    workshop.apply(Author::Facilitator, Change::Vote(Vote::Lot(3))).ok();
    assert_eq!(copied(&workshop), Err(SessionRefusal::Holds(Secret::Ballots)));
    workshop.apply(Author::Facilitator, Change::Vote(Vote::Final)).unwrap();
    assert!(copied(&workshop).is_ok());
    assert!(copied(&empty()).is_ok());
}
