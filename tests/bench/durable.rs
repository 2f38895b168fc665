//! What durability costs on a real disk: one change beside a raw append, many at once, and opening after a crash.
//! Nothing is asserted here: one line of JSON, in milliseconds. `cargo bench --bench durable -- FOLDER` for another disk.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::ScopedJoinHandle;

use dostop::clock;
use dostop::live::LiveWorkshop;
use dostop::store::disk::RealDisk;
use dostop::store::recent;
use dostop::store::session_file::Overwrite;
use dostop::workshop::change::Author;
use serde_json::{Value, json};

#[path = "../store/workshops.rs"]
#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "shared with the tests, which use the rest"
)]
mod workshops;

#[path = "times.rs"]
mod times;

use times::{milliseconds, part, rounded};

/// Cards that lie in a workshop before one more comes.
const LYING: [u64; 2] = [50, 1_000];
const WARM_UP: u16 = 50;
const SAMPLES: u16 = 1_000;
/// Phones that each wait for their change before they make the next.
const PHONES: [u32; 2] = [64, 500];
const CHANGES: u32 = 16_000;
/// Cards in the session file and in the journal that a crash leaves.
const CRASHED: [(u64, u64); 2] = [(5_000, 5_000), (0, 10_000)];
const OPENINGS: usize = 11;
/// What stands in a journal's line beside the change: length, checksum, two blanks, the line's end.
const FRAME: usize = 27;

/// What went wrong, if anything did; a bench may end with it.
type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

fn main() -> Outcome<()> {
    // Cargo's own arguments begin with a dash. A temporary folder of the system may be no disk at all.
    let named = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let disk = named.map_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")), PathBuf::from);
    let folder = tempfile::tempdir_in(disk)?;
    let one: Outcome<Vec<Value>> = LYING
        .into_iter()
        .map(|cards| one_change(folder.path(), cards))
        .collect();
    let many: Outcome<Vec<Value>> = PHONES
        .into_iter()
        .map(|phones| many_changes(folder.path(), phones))
        .collect();
    let crash: Outcome<Vec<Value>> = CRASHED
        .into_iter()
        .map(|(saved, recorded)| after_crash(folder.path(), saved, recorded))
        .collect();
    let answer = json!({
        "bench": "durable",
        "file_system": file_system(folder.path()),
        "one_change": one?,
        "group_commit": many?,
        "after_crash": crash?,
    });
    #[allow(clippy::print_stdout, reason = "the answer of a bench")]
    {
        println!("{answer}");
    }
    Ok(())
}

/// One change from a phone until it is durable, and a line of its length appended and synced, in turns.
fn one_change(folder: &Path, cards: u64) -> Outcome<Value> {
    let live = made(&folder.join(format!("one-{cards}.ron")), cards)?;
    let raw = folder.join(format!("raw-{cards}"));
    let mut file = OpenOptions::new().append(true).create_new(true).open(raw)?;
    let (mut raw, mut durable, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..WARM_UP + SAMPLES {
        let change = workshops::phone(cards + u64::from(n));
        let bytes = vec![b'.'; FRAME + ron::to_string(&change)?.len()];
        let start = clock::instant();
        file.write_all(&bytes)?;
        file.sync_data()?;
        raw.push(start.elapsed());
        let start = clock::instant();
        let seq = live.submit(Author::Phone, change)?;
        shown.push(start.elapsed());
        live.durable(seq)?;
        durable.push(start.elapsed());
    }
    for times in [&mut raw, &mut durable, &mut shown] {
        times.drain(..usize::from(WARM_UP));
        times.sort_unstable();
    }
    Ok(json!({
        "cards": cards,
        "raw_p50_ms": milliseconds(part(&raw, 50)),
        "raw_p95_ms": milliseconds(part(&raw, 95)),
        "durable_p50_ms": milliseconds(part(&durable, 50)),
        "durable_p95_ms": milliseconds(part(&durable, 95)),
        "ratio_p50": rounded(part(&durable, 50).as_secs_f64() / part(&raw, 50).as_secs_f64()),
        "shown_p50_ms": milliseconds(part(&shown, 50)),
    }))
}

/// Many phones at once: how many changes get durable in a second.
fn many_changes(folder: &Path, phones: u32) -> Outcome<Value> {
    let live = &made(&folder.join(format!("many-{phones}.ron")), 1_000)?;
    let each = CHANGES / phones;
    let start = clock::instant();
    let results: Vec<Outcome<()>> = std::thread::scope(|scope| {
        let phone = |phone: u32| {
            scope.spawn(move || {
                for n in 0..each {
                    let change = workshops::phone(1_000 + u64::from(phone * each + n));
                    let seq = live.submit(Author::Phone, change)?;
                    live.durable(seq)?;
                }
                Ok(())
            })
        };
        let running: Vec<_> = (0..phones).map(phone).collect();
        let ended = running.into_iter().map(ScopedJoinHandle::join);
        ended.map(|end| end.map_err(|_panic| "a phone died")?).collect()
    });
    let seconds = start.elapsed().as_secs_f64();
    results.into_iter().collect::<Outcome<()>>()?;
    Ok(json!({
        "phones": phones,
        "changes": phones * each,
        "changes_per_second": (f64::from(phones * each) / seconds).round(),
    }))
}

/// A crash left a session file and a journal: opening, only looking, and the first change after it.
fn after_crash(folder: &Path, saved: u64, recorded: u64) -> Outcome<Value> {
    let path = folder.join(format!("crashed-{recorded}.ron"));
    let live = made(&path, saved)?;
    for n in saved..saved + recorded {
        live.submit(Author::Phone, workshops::phone(n))?;
    }
    live.durable(live.seq())?;
    drop(live); // Without closing it.
    let open = || LiveWorkshop::open(Arc::new(RealDisk), &path);
    let (mut opened, mut looked) = (Vec::new(), Vec::new());
    for _ in 0..OPENINGS {
        let start = clock::instant();
        let found = recent::look(&RealDisk, &path)?;
        looked.push(start.elapsed());
        let start = clock::instant();
        let (live, notices) = open()?;
        opened.push(start.elapsed());
        let all = usize::try_from(saved + recorded)?;
        if (found.cards, live.latest().card_count(), notices.len()) != (all, all, 0) {
            return Err("the crash lost something".into());
        }
    }
    let (live, _) = open()?;
    let start = clock::instant();
    live.durable(live.submit(Author::Phone, workshops::phone(saved + recorded))?)?;
    let first = start.elapsed();
    opened.sort_unstable();
    looked.sort_unstable();
    Ok(json!({
        "in_session_file": saved,
        "in_journal": recorded,
        "open_p50_ms": milliseconds(part(&opened, 50)),
        "open_worst_ms": milliseconds(part(&opened, 100)),
        "look_p50_ms": milliseconds(part(&looked, 50)),
        "first_change_ms": milliseconds(first),
    }))
}

/// A new workshop with cards from phones, all in its session file.
fn made(path: &Path, cards: u64) -> Outcome<LiveWorkshop> {
    let mut workshop = workshops::empty();
    for n in 0..cards {
        workshop.apply(Author::Phone, workshops::phone(n))?;
    }
    Ok(LiveWorkshop::create(
        Arc::new(RealDisk),
        path,
        workshop,
        Overwrite::Refuse,
    )?)
}

/// What the folder lies on, where the system tells.
fn file_system(folder: &Path) -> String {
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let folder = folder.canonicalize().unwrap_or_default();
    let mounted = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        let (at, kind) = (words.next()?, words.next()?);
        folder.starts_with(at).then_some((at.len(), kind))
    });
    // Of two on the same folder the later one hides the other.
    mounted
        .max_by_key(|(length, _)| *length)
        .map_or_else(|| "not known".to_owned(), |(_, kind)| kind.to_owned())
}
