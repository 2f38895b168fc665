//! Random steps, with faults, crashes and power cuts, against a small model (architecture 2): the states that were shown,
//! and the last one that was promised. Whatever happens, one of those from the promised one on is found again.
//!
//! `DOSTOP_MODEL_STEPS` says how many steps are taken (as `tests/long/model` does), `DOSTOP_MODEL_SEED` from which seed.

use std::collections::BTreeMap;
use std::sync::Arc;

use dostop::live::{LiveRefusal, LiveWorkshop};
use dostop::store::Seq;
use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::store::error::Notice;
use dostop::store::session_file::read;
use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{IdeaNumber, RoundId};

use crate::workshops::{ballot, card, file, found, line, on, open, phone, place, reveal, text};

/// Steps that every run of the tests takes, and steps after which a new workshop begins.
const STEPS: u64 = 10_000;
const A_WORKSHOP: u64 = 250;

/// A small generator of numbers that look random (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn idea(&mut self) -> IdeaNumber {
        IdeaNumber(1 + small(self.below(12)))
    }

    fn fault(&mut self) -> Fault {
        Fault::ERRORS[(self.below(6) % 6) as usize]
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap()
}

fn rounds(workshop: &Workshop) -> u32 {
    u32::try_from(workshop.rounds().count()).unwrap()
}

/// A workshop, and what is known of it.
struct Model {
    seed: u64,
    disk: MemoryDisk,
    live: Option<LiveWorkshop>,
    /// What was shown after each change, the first one after `first`.
    shown: Vec<Arc<Workshop>>,
    promised: Seq,
    rounds: u32,
    happened: BTreeMap<&'static str, u64>,
}

impl Model {
    fn new(seed: u64) -> Self {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        Self {
            seed,
            disk,
            shown: vec![live.latest()],
            live: Some(live),
            promised: Seq(0),
            rounds: 0,
            happened: BTreeMap::new(),
        }
    }

    fn live(&self) -> &LiveWorkshop {
        self.live.as_ref().unwrap()
    }

    fn step(&mut self, dice: &mut Dice) {
        let what = match dice.below(100) {
            0..60 => self.change(dice),
            60..65 => self.went(LiveWorkshop::undo, "undo"),
            65..69 => self.went(LiveWorkshop::redo, "redo"),
            69..80 => self.promise(|live| live.durable(live.seq()).is_ok(), "promise"),
            80..83 => self.promise(|live| live.save().is_ok(), "save"),
            83..85 => self.close(),
            85..87 => self.crash(),
            87..91 => self.power_cut(dice),
            91..94 => {
                self.disk.fail_at(dice.below(20), dice.fault());
                "fault"
            }
            94 => {
                self.disk.breaks(dice.fault());
                "broken disk"
            }
            95 => {
                self.disk.fail_at(dice.below(20), Fault::PowerCut);
                "power cut to come"
            }
            _ => {
                self.disk.is_repaired();
                "repair"
            }
        };
        *self.happened.entry(what).or_default() += 1;
    }

    fn change(&mut self, dice: &mut Dice) -> &'static str {
        let (author, change) = self.any_change(dice);
        let mut expected = Workshop::clone(self.shown.last().unwrap());
        let allowed = expected.apply(author, change.clone());
        match (self.live().submit(author, change), allowed) {
            (Ok(_), Ok(_)) => {
                assert_eq!(*self.live().latest(), expected, "seed {}", self.seed);
                self.rounds = self.rounds.max(rounds(&expected));
                self.shown();
                "change"
            }
            (Err(LiveRefusal::Refused(refusal)), Err(why)) => {
                assert_eq!(refusal, why, "seed {}", self.seed);
                "refused"
            }
            (Err(LiveRefusal::NotSaved), _) => "no round while nothing is saved",
            (result, allowed) => panic!("seed {}: {result:?}, not {allowed:?}", self.seed),
        }
    }

    fn any_change(&mut self, dice: &mut Dice) -> (Author, Change) {
        let n = dice.below(60);
        let round = RoundId(self.rounds.max(1));
        let change = match dice.below(40) {
            0..8 => return (Author::Phone, phone(n)),
            8..12 => return (Author::Phone, ballot(round.0, n % 9)),
            12..17 => place(n),
            17 => Change::Import(vec![card(n), card(n + 60)]),
            18..23 => Change::EditIdea(dice.idea(), text(&format!("We begin at {n}"))),
            23 => reveal(),
            24 => Change::SetPeople(9 + small(n)),
            25 => Change::SetTitle(line(&format!("Team {n}"))),
            26..28 => Change::Merge(vec![dice.idea(), dice.idea()]),
            28 => Change::SetLane(dice.idea(), Lane::BOTH[(n % 2) as usize]),
            29 => Change::TakeBack(dice.idea(), n.is_multiple_of(2).then(|| text("We say it kindly"))),
            30..32 => open(self.rounds + 1),
            32 => Change::Vote(Vote::Close(round)),
            33 => Change::Vote(Vote::Show(round)),
            34 => Change::Vote(Vote::Void(round)),
            35 => Change::Vote(Vote::Lot(n)),
            36 => Change::Vote(Vote::Final),
            37 => Change::All(vec![place(n), Change::SetPeople(20)]),
            38 if n == 0 => Change::Wipe,
            _ => Change::SetContact(line(&format!("Mo {n}"))),
        };
        (Author::Facilitator, change)
    }

    fn shown(&mut self) {
        self.shown.push(self.live().latest());
        assert_eq!(
            self.live().seq(),
            Seq(self.shown.len() as u64 - 1),
            "seed {}",
            self.seed
        );
    }

    fn went(&mut self, step: fn(&LiveWorkshop) -> Result<Seq, LiveRefusal>, what: &'static str) -> &'static str {
        if step(self.live()).is_err() {
            return "no step";
        }
        self.shown();
        what
    }

    fn promise(&mut self, ask: fn(&LiveWorkshop) -> bool, what: &'static str) -> &'static str {
        if !ask(self.live()) {
            return "no promise";
        }
        self.promised = self.live().seq();
        what
    }

    fn close(&mut self) -> &'static str {
        if self.live().close().is_err() {
            return "not closed";
        }
        self.promised = self.live().seq();
        self.opened();
        "closed"
    }

    /// The process ends; what it wrote lies in the system's memory.
    fn crash(&mut self) -> &'static str {
        self.opened();
        "crash"
    }

    fn power_cut(&mut self, dice: &mut Dice) -> &'static str {
        self.disk = self.disk.after_power_cut(dice.below(u64::MAX));
        self.opened();
        "power cut"
    }

    /// Opens again what lies there: one of the states that were shown, from the promised one on.
    fn opened(&mut self) {
        let seed = self.seed;
        self.live = None;
        self.disk.is_repaired();
        // A disk without power comes back, too.
        if read(&self.disk, &file()).is_err() {
            self.disk = self.disk.after_power_cut(seed);
        }
        let lying = found(&self.disk);
        let (live, notices) = LiveWorkshop::open(Arc::new(self.disk.clone()), &file()).unwrap();
        let seq = live.seq();
        assert!(seq >= self.promised, "seed {seed}: {seq:?} of {:?}", self.promised);
        let is_cut = |notice: &Notice| matches!(notice, Notice::JournalCut { .. });
        assert!(notices.iter().all(is_cut), "seed {seed}: {notices:?}");
        let changes = usize::try_from(seq.0).unwrap();
        assert_eq!(self.shown.get(changes), Some(&live.latest()), "seed {seed}, {changes}");
        assert_eq!((&lying.workshop, lying.seq), (&*live.latest(), seq), "seed {seed}");
        self.shown.truncate(changes + 1);
        self.rounds = rounds(&live.latest());
        self.live = Some(live);
    }
}

#[test]
fn whatever_happens_in_whatever_order_what_was_promised_is_found_again() {
    let number = |name| std::env::var(name).ok().and_then(|number| number.parse().ok());
    let steps = number("DOSTOP_MODEL_STEPS").unwrap_or(STEPS);
    let first = number("DOSTOP_MODEL_SEED").unwrap_or(1);
    let mut happened: BTreeMap<&str, u64> = BTreeMap::new();
    for seed in first..first + steps.div_ceil(A_WORKSHOP) {
        let mut dice = Dice(seed);
        let mut model = Model::new(seed);
        for _ in 0..A_WORKSHOP {
            model.step(&mut dice);
        }
        model.opened();
        for (what, times) in model.happened {
            *happened.entry(what).or_default() += times;
        }
    }
    println!("{steps} steps: {happened:?}");
    // What never happened was not tested.
    for what in [
        "change",
        "undo",
        "redo",
        "promise",
        "no promise",
        "closed",
        "crash",
        "power cut",
    ] {
        assert!(happened.contains_key(what), "{what}");
    }
}
