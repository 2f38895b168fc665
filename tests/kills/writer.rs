//! The window that is killed: phones and a facilitator at work, workshop after workshop.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use dostop::live::LiveWorkshop;
use dostop::store::disk::RealDisk;
use dostop::store::session_file::Overwrite;
use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{CardId, IdeaNumber, StageId};
use dostop::workshop::round::{Phase, Round};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

use crate::said::{Deed, Line};
use crate::workshops::{self, MARK, STAGES};

/// Its session file.
pub const FILE: &str = "DOSTOP_KILLS_FILE";
/// The number of its first card.
pub const FIRST: &str = "DOSTOP_KILLS_FIRST";
/// Its chance.
pub const SEED: &str = "DOSTOP_KILLS_CHANCE";

const PHONES: usize = 4;

/// Works until it is killed; nothing if nobody named a file.
pub fn run_if_asked() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else {
        return;
    };
    let number = |name| std::env::var(name).unwrap().parse().unwrap();
    let room = Room {
        next: AtomicU64::new(number(FIRST)),
        chance: Mutex::new(ChaCha8Rng::seed_from_u64(number(SEED))),
    };
    Line::Ready(std::process::id()).say();
    if let Err(why) = room.run(&path) {
        Line::Failed(why).say();
    }
}

struct Room {
    next: AtomicU64,
    chance: Mutex<ChaCha8Rng>,
}

/// One workshop, open.
struct Table<'a> {
    room: &'a Room,
    live: LiveWorkshop,
    is_over: AtomicBool,
    cards: u64,
    ballots: u64,
}

impl Room {
    fn run(&self, path: &Path) -> Result<(), String> {
        let mut live = if path.exists() {
            LiveWorkshop::open(Arc::new(RealDisk), path)
                .map_err(|error| error.to_string())?
                .0
        } else {
            begin(path, 1, Overwrite::Refuse)?
        };
        loop {
            let number: u64 = live.latest().title().as_str().parse().unwrap();
            let table = Table {
                room: self,
                live,
                is_over: AtomicBool::new(false),
                cards: 12 + self.below(50),
                ballots: 5 + self.below(50),
            };
            std::thread::scope(|scope| {
                for _ in 0..PHONES {
                    scope.spawn(|| table.phone());
                }
                table.facilitator();
                table.is_over.store(true, Ordering::Release);
            });
            table.live.close().map_err(|error| error.to_string())?;
            live = begin(path, number + 1, Overwrite::Replace)?;
        }
    }

    fn below(&self, bound: u64) -> u64 {
        self.chance.lock().unwrap().next_u64() % bound
    }

    fn take(&self, numbers: u64) -> u64 {
        self.next.fetch_add(numbers, Ordering::Relaxed)
    }
}

fn begin(path: &Path, number: u64, overwrite: Overwrite) -> Result<LiveWorkshop, String> {
    let deed = Deed::Workshop(number);
    Line::Try(deed).say();
    let made = LiveWorkshop::create(Arc::new(RealDisk), path, workshops::made(number), overwrite);
    let live = made.map_err(|error| error.to_string())?;
    Line::Did(deed).say();
    Ok(live)
}

impl Table<'_> {
    /// Hands something in, and tells so before and after.
    fn make(&self, author: Author, deed: Deed, change: Change) {
        Line::Try(deed).say();
        let made = self.live.submit(author, change);
        if made.is_ok_and(|seq| self.live.durable(seq).is_ok()) {
            Line::Did(deed).say();
        }
    }

    fn phone(&self) {
        while !self.is_over.load(Ordering::Acquire) {
            let workshop = self.live.latest();
            if let Some(round) = workshop.open_round() {
                let number = self.room.take(1);
                let voided = workshop.voided_rounds();
                let change = workshops::ballot(round.id(), number);
                self.make(Author::Phone, Deed::Ballot { number, voided }, change);
            } else if !workshop.is_revealed() || self.room.below(20) == 0 {
                self.card();
            } else {
                rest();
            }
        }
    }

    fn card(&self) {
        let number = self.room.take(1);
        self.make(Author::Phone, Deed::Card(number), workshops::phone(number));
        if self.room.below(8) == 0 {
            let CardId(id) = workshops::card(number).id;
            self.make(Author::Phone, Deed::Withdraw(number), Change::WithdrawCard(CardId(id)));
        }
    }

    /// Until the workshop is done.
    fn facilitator(&self) {
        loop {
            let workshop = self.live.latest();
            if self.room.below(30) == 0 {
                self.live.save().ok(); // What is not saved is told nobody.
            }
            let round = workshop.rounds().next_back();
            match round {
                None if !workshop.is_revealed() => self.collect(&workshop),
                None => self.open(&workshop),
                Some(round) if round.phase() == Phase::Final => {
                    self.take_back(&workshop, IdeaNumber(2));
                    return;
                }
                Some(round) => self.lead(&workshop, round),
            }
        }
    }

    fn collect(&self, workshop: &Workshop) {
        if workshop.card_count() as u64 >= self.cards {
            return self.make(Author::Facilitator, Deed::Reveal, workshops::reveal());
        }
        match self.room.below(6) {
            0 => {
                let first = self.room.take(3);
                let cards = (first..first + 3).map(workshops::card).collect();
                self.make(Author::Facilitator, Deed::Import(first), Change::Import(cards));
            }
            1 => {
                let stage = 1 + u32::try_from(self.room.below(STAGES.into())).unwrap();
                let change = Change::MoveTo(StageId(stage));
                self.make(Author::Facilitator, Deed::Stage(stage), change);
            }
            2 => {
                let number = self.room.take(1);
                let change = Change::PlaceCard(workshops::card(number));
                self.make(Author::Facilitator, Deed::Card(number), change);
            }
            _ => rest(),
        }
    }

    fn take_back(&self, workshop: &Workshop, number: IdeaNumber) {
        let text = workshop.text(number).map(ToString::to_string).unwrap_or_default();
        let digits = text.trim_start_matches(MARK).split(' ').next();
        if let Some(card) = digits.and_then(|digits| digits.parse().ok()) {
            self.make(
                Author::Facilitator,
                Deed::TakeBack(card),
                Change::TakeBack(number, None),
            );
        }
    }

    fn open(&self, workshop: &Workshop) {
        self.take_back(workshop, IdeaNumber(3));
        let id = workshop.next_round();
        let Change::Vote(Vote::Open { lanes, .. }) = workshops::open(id.0) else {
            return;
        };
        let open = Vote::Open {
            round: id,
            people: 100_000,
            lanes,
        };
        self.step(workshop, 1, open);
    }

    fn step(&self, workshop: &Workshop, phase: u8, vote: Vote) {
        let voided = workshop.voided_rounds() + u32::from(phase == 0);
        let deed = Deed::Round { voided, phase };
        self.make(Author::Facilitator, deed, Change::Vote(vote));
    }

    fn lead(&self, workshop: &Workshop, round: &Round) {
        match round.phase() {
            Phase::Open if u64::from(round.turnout().total()) < self.ballots => rest(),
            Phase::Open if workshop.voided_rounds() < 2 && self.room.below(3) == 0 => {
                self.step(workshop, 0, Vote::Void(round.id()));
            }
            Phase::Open => self.step(workshop, 2, Vote::Close(round.id())),
            Phase::Closed => self.step(workshop, 3, Vote::Show(round.id())),
            Phase::Shown if workshop.has_open_tie() => {
                let lot = Change::Vote(Vote::Lot(self.room.below(1000)));
                self.live.submit(Author::Facilitator, lot).ok(); // The next step waits for it.
            }
            Phase::Shown | Phase::Final => self.step(workshop, 4, Vote::Final),
        }
    }
}

fn rest() {
    std::thread::sleep(Duration::from_millis(1));
}
