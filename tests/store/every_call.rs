//! Every call to the disk fails, in every way (architecture 2), as `SQLite` is tested: the story is told again and again, and
//! each time the fault comes a call later, until the story ends before it.

use std::path::PathBuf;
use std::sync::Arc;

use dostop::live::{LiveRefusal, LiveWorkshop, NotMade};
use dostop::store::disk::memory::{Fault, Hits, MemoryDisk};
use dostop::store::session_file::Overwrite;
use dostop::workshop::change::{Author, Change};

use crate::story::{Act, STORY, lying};
use crate::workshops::{again, empty, file};

/// Power cuts after each act that met a fault, or came soon after one.
const CUTS: u64 = 4;
/// Acts after a fault that has passed, and all of which is on the disk: what follows was told without a fault already.
const ENOUGH: usize = 4;

/// One telling.
struct Telling {
    disk: MemoryDisk,
    live: Option<LiveWorkshop>,
    /// Changes that were shown; those that were promised; the most that may be found.
    made: usize,
    acknowledged: usize,
    tried: usize,
    what: String,
}

/// Whether the story goes on.
#[derive(PartialEq)]
enum Goes {
    On,
    NoFurther,
}

/// What was tried in all.
#[derive(Default)]
struct Count {
    calls: u64,
    runs: u64,
    cuts: u64,
}

impl Telling {
    fn door(&self) -> Arc<MemoryDisk> {
        Arc::new(self.disk.clone())
    }

    /// Twice, as a person would.
    fn create(&mut self) {
        let create = || LiveWorkshop::create(self.door(), &file(), empty(), Overwrite::Refuse);
        self.live = create().or_else(|_| create()).ok();
    }

    fn open(&mut self) -> Goes {
        self.live = None;
        let open = || LiveWorkshop::open(self.door(), &file());
        let Ok((live, _)) = open().or_else(|_| open()) else {
            return Goes::NoFurther;
        };
        let seq = usize::try_from(live.seq().0).unwrap();
        self.check(seq, "opened");
        assert_eq!(*live.latest(), STORY.states[seq], "{}", self.what);
        self.made = seq;
        self.live = Some(live);
        Goes::On
    }

    #[track_caller]
    fn check(&self, seq: usize, how: &str) {
        let Self {
            acknowledged,
            tried,
            what,
            ..
        } = self;
        let may_be = *acknowledged..=*tried;
        assert!(may_be.contains(&seq), "{what}, {how}: {seq} of {may_be:?}");
    }

    /// What lies there, seen by another program, and after a power cut right now.
    fn look(&self, cuts: u64) {
        let files = self.disk.files();
        let is_copy = |path: &PathBuf| path.to_string_lossy().contains("conflict");
        assert!(!files.keys().any(is_copy), "{}: nobody else wrote", self.what);
        let now = lying(&files);
        let cut = (0..cuts).map(|chance| (format!("cut {chance}"), self.disk.after_power_cut(chance)));
        for (how, disk) in [("now".to_owned(), now)].into_iter().chain(cut) {
            match STORY.found(&disk) {
                Ok(seq) => self.check(seq, &how),
                Err(why) => {
                    let is_there = disk.files().contains_key(&file());
                    assert!(!is_there && self.live.is_none(), "{}, {how}: {why}", self.what);
                }
            }
        }
    }

    fn act(&mut self, act: &Act) -> Goes {
        match act {
            Act::Make(change) => self.make(change),
            Act::Save => self.saved(|live| live.save().is_ok()),
            Act::Reopen if self.saved(|live| live.close().is_ok()) == Goes::On => self.open(),
            Act::Reopen => Goes::On,
            Act::Crash => self.open(),
            Act::Last(change) => self.last(change),
        }
    }

    fn saved(&mut self, save: impl FnOnce(&LiveWorkshop) -> bool) -> Goes {
        if !self.live.as_ref().is_some_and(save) {
            return Goes::NoFurther;
        }
        self.acknowledged = self.made;
        Goes::On
    }

    fn make(&mut self, change: &Change) -> Goes {
        let Some(live) = &self.live else { return Goes::NoFurther };
        let submit = || live.submit(Author::Facilitator, change.clone());
        let submitted = submit().or_else(|refusal| {
            // No round opens while nothing can be saved; perhaps it can be now.
            assert_eq!(refusal, LiveRefusal::NotSaved, "{}", self.what);
            live.durable(live.seq()).ok();
            submit()
        });
        let Ok(seq) = submitted else { return Goes::NoFurther };
        let is_durable = live.durable(seq).is_ok();
        self.made += 1;
        self.tried = self.tried.max(self.made);
        if is_durable {
            self.acknowledged = self.made;
        }
        Goes::On
    }

    fn last(&mut self, change: &Change) -> Goes {
        let Some(live) = &self.live else { return Goes::NoFurther };
        self.tried = self.tried.max(self.made + 1);
        match live.submit_and_close(Author::Facilitator, change.clone()) {
            Ok(()) => {
                self.made += 1;
                self.acknowledged = self.made;
            }
            Err(NotMade::NotSaved(_)) => {}
            Err(NotMade::Refused(refusal)) => panic!("{}: {refusal}", self.what),
        }
        self.open()
    }

    /// Tells as much as the disk lets it.
    fn tell(&mut self, hits: Hits) {
        self.create();
        self.look(CUTS);
        let (mut next, mut calm, mut again) = (0, 0, 0);
        while self.live.is_some() && calm < ENOUGH && again < 2 {
            let Some(act) = STORY.acts.get(next) else { break };
            let met = self.disk.faults_met();
            let before = self.made;
            let goes = self.act(act);
            if self.disk.faults_met() > 0 {
                self.look(CUTS);
            }
            let is_calm = met > 0 && met == self.disk.faults_met() && self.acknowledged == self.made;
            calm = if is_calm && hits == Hits::Once { calm + 1 } else { 0 };
            match (act, goes) {
                (Act::Make(_), Goes::NoFurther) => break,
                (Act::Crash | Act::Last(_), _) if self.made != before => {
                    again += usize::from(self.made < before);
                    next = STORY.next(self.made);
                }
                _ => next += 1,
            }
        }
    }

    /// However it ended: it opens, takes another change, and closes.
    fn heals(&self, disk: &MemoryDisk) {
        let Ok(seq) = STORY.found(disk) else {
            assert!(!disk.files().contains_key(&file()), "{}", self.what);
            LiveWorkshop::create(Arc::new(disk.clone()), &file(), empty(), Overwrite::Refuse).unwrap();
            return;
        };
        let live = again(disk);
        if let Some(Act::Make(change) | Act::Last(change)) = STORY.acts.get(STORY.next(seq)) {
            live.submit(Author::Facilitator, change.clone()).unwrap();
            live.close().unwrap();
            assert_eq!(STORY.found(disk), Ok(seq + 1), "{}", self.what);
        } else {
            live.close().unwrap();
            assert_eq!(STORY.found(disk), Ok(seq), "{}", self.what);
        }
    }
}

/// One telling in which the `call`-th call fails. Whether it met the fault.
fn tell(call: u64, fault: Fault, hits: Hits, count: &mut Count) -> bool {
    let mut telling = Telling {
        disk: MemoryDisk::default(),
        live: None,
        made: 0,
        acknowledged: 0,
        tried: 0,
        what: format!("{fault:?} at {call}, {hits:?}"),
    };
    telling.disk.fails(call, fault, hits);
    telling.tell(hits);
    let has_met = telling.disk.faults_met() > 0;
    let cuts = if fault == Fault::PowerCut { 3 * CUTS } else { CUTS };
    telling.look(cuts);
    telling.live = None;
    STORY.no_bad_file_ever(&telling.disk, &telling.what);
    for chance in 0..cuts {
        let disk = telling.disk.after_power_cut(chance);
        if STORY.is_new(&disk) {
            telling.heals(&disk);
        }
    }
    telling.disk.is_repaired();
    if fault != Fault::PowerCut {
        telling.heals(&telling.disk);
    }
    count.runs += 1;
    count.cuts += cuts;
    has_met
}

fn every_call(faults: &[Fault], hits: Hits) {
    let mut count = Count::default();
    for fault in faults {
        let mut call = 0;
        while tell(call, *fault, hits, &mut count) {
            call += 1;
        }
        count.calls = count.calls.max(call);
    }
    let Count { calls, runs, cuts } = count;
    println!("{faults:?} {hits:?}: {calls} calls, {runs} tellings, {cuts} healed after a power cut");
    // A fault that nothing met proves nothing.
    assert!(calls > 100);
}

#[test]
fn a_call_that_fails_once_costs_nothing_that_was_acknowledged() {
    every_call(&Fault::ERRORS, Hits::Once);
}

#[test]
fn a_disk_that_takes_nothing_any_more_costs_nothing_that_was_acknowledged() {
    every_call(&Fault::ERRORS, Hits::Changes);
}

#[test]
fn a_disk_that_answers_nothing_any_more_costs_nothing_that_was_acknowledged() {
    every_call(&Fault::ERRORS, Hits::Everything);
}

#[test]
fn a_power_cut_at_any_call_costs_nothing_that_was_acknowledged() {
    every_call(&[Fault::PowerCut], Hits::Once);
}
