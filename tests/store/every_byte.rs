//! Session file, journal and previous generation, cut and changed at every byte, swapped and missing (architecture 3, 5):
//! what is read is a state that was, or it is refused; reading changes nothing, and what is lost is told.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use dostop::store::disk::memory::MemoryDisk;
use dostop::store::error::{Notice, StoreError};
use dostop::store::recent;
use dostop::store::session_file::{Opened, SessionFile, read, read_or_previous};
use dostop::workshop::Workshop;

use crate::story::lying;
use crate::workshops::{after, all, beside, file, on, phone};

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Changes in the previous generation, in the session file, and with the journal.
const PREVIOUS: usize = 1;
const SESSION: usize = 2;
const ALL: usize = 4;

/// A workshop that was saved twice and not closed.
struct Whole {
    files: Files,
    states: Vec<Workshop>,
    /// The journal that followed the previous generation.
    older: Vec<u8>,
}

static WHOLE: LazyLock<Whole> = LazyLock::new(|| {
    let disk = MemoryDisk::default();
    let changes: Vec<_> = (0..ALL as u64).map(phone).collect();
    let live = on(&disk);
    all(&live, &changes[..PREVIOUS]);
    live.save().unwrap();
    all(&live, &changes[PREVIOUS..SESSION]);
    let older = disk.files()[&beside(".journal")].clone();
    live.save().unwrap();
    all(&live, &changes[SESSION..]);
    drop(live);
    let mut files = disk.files();
    files.remove(&beside(".lock"));
    Whole {
        files,
        states: (0..=ALL).map(|end| after(&changes[..end])).collect(),
        older,
    }
});

/// What a way of reading made of files: the changes that were found, and whether something was told.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Read {
    Found { changes: usize, told: Told },
    Refused,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    Something,
    Previous,
}

/// Anything but a state that was fails here.
#[track_caller]
fn judge(opened: Result<Opened, StoreError>, what: &str) -> Read {
    let Ok(Opened {
        workshop, seq, notices, ..
    }) = opened
    else {
        return Read::Refused;
    };
    let changes = usize::try_from(seq.0).unwrap();
    assert_eq!(WHOLE.states.get(changes), Some(&workshop), "{what}: no state that was");
    Read::Found {
        changes,
        told: told(&notices),
    }
}

fn told(notices: &[Notice]) -> Told {
    let is_previous = |notice: &Notice| matches!(notice, Notice::PreviousGeneration { .. });
    match notices {
        [] => Told::Nothing,
        all if all.iter().any(is_previous) => Told::Previous,
        _ => Told::Something,
    }
}

/// Reads files in every way, and looks that they stay as they are. The answers of `read` and `read_or_previous`.
#[track_caller]
fn each_way(files: &Files, what: &str) -> [Read; 2] {
    let disk = lying(files);
    let strict = judge(read(&disk, &file()), what);
    let lenient = judge(read_or_previous(&disk, &file()), what);
    let look = recent::look(&disk, &file());
    let cards = match &lenient {
        Read::Found { changes, .. } => Some(*changes),
        Read::Refused => None,
    };
    assert_eq!(look.as_ref().ok().map(|found| found.cards), cards, "{what}");
    assert_eq!(look.ok().map(|found| told(&found.notices)), lenient.told(), "{what}");
    assert_eq!(disk.files(), *files, "{what}: reading changes no byte");
    let opened = SessionFile::open(Arc::new(disk.clone()), &file()).map(|(_, opened)| opened);
    let is_open = opened.is_ok();
    assert_eq!(judge(opened, what), strict, "{what}");
    if is_open {
        for path in [file(), beside(".previous")] {
            assert_eq!(
                disk.files().get(&path),
                files.get(&path),
                "{what}: opening changes no snapshot"
            );
        }
    } else {
        assert_eq!(disk.files(), *files, "{what}: what is refused is not touched");
    }
    [strict, lenient]
}

impl Read {
    fn told(&self) -> Option<Told> {
        match self {
            Self::Found { told, .. } => Some(*told),
            Self::Refused => None,
        }
    }

    /// Refused, or fewer changes than there were with a word about it.
    #[track_caller]
    fn is_honest(&self, what: &str) {
        let is_honest = match self {
            Self::Refused => true,
            Self::Found { changes, told } => *changes == ALL || *told != Told::Nothing,
        };
        assert!(is_honest, "{what}: {self:?}");
    }
}

fn with(path: &Path, bytes: &[u8]) -> Files {
    let mut files = WHOLE.files.clone();
    files.insert(path.to_owned(), bytes.to_vec());
    files
}

/// Every byte cut off from there, and changed in each of these bits.
fn damages(bytes: &[u8], masks: &'static [u8]) -> impl Iterator<Item = (String, Vec<u8>)> {
    (0..bytes.len()).flat_map(move |at| {
        let cut = (format!("cut at {at}"), bytes[..at].to_vec());
        let changed = masks.iter().map(move |mask| {
            let mut damaged = bytes.to_vec();
            damaged[at] ^= mask;
            (format!("byte {at} ^ {mask:#x}"), damaged)
        });
        changed.chain([cut])
    })
}

#[test]
fn a_session_file_damaged_at_any_byte_is_refused_or_its_previous_generation_is_told() {
    let mut count = [0, 0];
    // Four damages a byte, every third of them read in every way: of four bytes each is.
    for (at, (what, bytes)) in damages(&WHOLE.files[&file()], &[0x02, 0x20, 0xFF]).enumerate() {
        let files = with(&file(), &bytes);
        let lenient = if at.is_multiple_of(3) {
            let [strict, lenient] = each_way(&files, &what);
            assert_eq!(strict, Read::Refused, "{what}");
            lenient
        } else {
            judge(read_or_previous(&lying(&files), &file()), &what)
        };
        let is_previous = lenient.told() == Some(Told::Previous);
        assert!(is_previous || lenient == Read::Refused, "{what}: {lenient:?}");
        count[usize::from(is_previous)] += 1;
    }
    println!(
        "session file: {} refused, {} read from the previous generation",
        count[0], count[1]
    );
    assert!(count.iter().all(|&times| times > 0), "{count:?}");
}

#[test]
fn a_journal_damaged_at_any_byte_opens_to_what_came_before() {
    let mut count = [0; ALL + 1];
    let journal = &WHOLE.files[&beside(".journal")];
    let ends: Vec<usize> = (0..journal.len())
        .filter(|&at| at == 0 || journal[at - 1] == b'\n')
        .collect();
    for (at, (what, bytes)) in damages(journal, &[0x01, 0x02, 0x20, 0x80, 0xFF]).enumerate() {
        let files = with(&beside(".journal"), &bytes);
        let found = judge(read_or_previous(&lying(&files), &file()), &what);
        if at.is_multiple_of(5) {
            assert_eq!(each_way(&files, &what), [found.clone(), found.clone()], "{what}");
        }
        let Read::Found { changes, told } = found else {
            panic!("{what}: the session file is whole")
        };
        // A journal that ends behind a whole line looks as it did when no more was in it.
        let is_whole_line = bytes.len() < journal.len() && ends.contains(&bytes.len());
        assert_eq!(told == Told::Nothing, is_whole_line, "{what}");
        count[changes] += 1;
    }
    println!("journal: opened to so many changes: {count:?}");
    assert!(
        count[SESSION] > 0 && count[SESSION + 1] > 0 && count[ALL] == 0,
        "{count:?}"
    );
}

/// It is read only where the session file cannot be.
#[test]
fn a_previous_generation_damaged_at_any_byte_is_never_taken_for_a_whole_one() {
    let mut count = 0;
    for (what, bytes) in damages(&WHOLE.files[&beside(".previous")], &[0x01, 0x20, 0xFF]) {
        let mut files = with(&beside(".previous"), &bytes);
        let seen = Read::Found {
            changes: ALL,
            told: Told::Nothing,
        };
        if count % 32 == 0 {
            assert_eq!(each_way(&files, &what), [seen.clone(), seen], "{what}");
        }
        files.insert(file(), Vec::new());
        assert_eq!(
            judge(read_or_previous(&lying(&files), &file()), &what),
            Read::Refused,
            "{what}"
        );
        count += 1;
    }
    println!("previous generation: {count} damages");
}

/// Which of the three files lies where, or none, or one of no length.
#[test]
fn files_that_are_swapped_empty_or_missing_are_told_or_refused() {
    let Whole { files, older, .. } = &*WHOLE;
    let [session, journal, previous] = ["", ".journal", ".previous"].map(|ending| &files[&beside(ending)]);
    let any: [Option<&Vec<u8>>; 6] = [
        None,
        Some(&Vec::new()),
        Some(session),
        Some(journal),
        Some(previous),
        Some(older),
    ];
    let mut count = BTreeMap::new();
    for (at, (first, second, third)) in (0..).zip(triples(&any)) {
        let mut files = Files::new();
        for (ending, bytes) in [("", first), (".journal", second), (".previous", third)] {
            files.extend(bytes.map(|bytes| (beside(ending), bytes.clone())));
        }
        let reads = each_way(&files, &format!("choice {at}"));
        // Without a journal, or with the one before, an older generation in its place looks as it did in its time.
        if first == Some(session) && second == Some(journal) {
            reads[0].is_honest("as it was");
        }
        if first == Some(previous) && second == Some(journal) {
            for read in &reads {
                read.is_honest("swapped");
            }
        }
        if first != Some(session) && first != Some(previous) {
            assert_eq!(reads[0], Read::Refused, "choice {at}");
            assert!(matches!(reads[1].told(), None | Some(Told::Previous)), "choice {at}");
        }
        *count.entry(format!("{:?}", reads[1])).or_insert(0) += 1;
    }
    println!("swapped, empty, missing: {count:?}");
}

type Choice<'a> = Option<&'a Vec<u8>>;

fn triples<'a>(any: &'a [Choice<'a>]) -> impl Iterator<Item = (Choice<'a>, Choice<'a>, Choice<'a>)> {
    let pairs = any
        .iter()
        .flat_map(move |first| any.iter().map(move |second| (*first, *second)));
    pairs.flat_map(move |(first, second)| any.iter().map(move |third| (first, second, *third)))
}
