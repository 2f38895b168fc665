//! What lies on the disk, in the numbers that the windows gave out.

use std::collections::BTreeMap;
use std::path::Path;

use dostop::workshop::Workshop;
use dostop::workshop::round::{Phase, Round};

use crate::workshops::{MARK, ballot_of};

/// A workshop as it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Which one, from 1; 0 before the first.
    pub workshop: u64,
    /// How often each card's text stands in it.
    pub cards: BTreeMap<u64, usize>,
    /// Whether the cards are visible.
    pub is_revealed: bool,
    /// Where the room is.
    pub stage: u32,
    /// Rounds that were voided, and how far the one after them is (`Deed::Round`).
    pub progress: (u32, u8),
    /// How often each ballot stands in it.
    pub ballots: BTreeMap<u64, usize>,
    /// Ballots of that round that were counted.
    pub turnout: u32,
}

impl Found {
    /// What a workshop holds; sealed cards and ballots are read from what is saved of it, for no getter tells them.
    pub fn of(workshop: &Workshop) -> Self {
        let text = ron::to_string(workshop).unwrap();
        let leading = |text: &str| text.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok();
        let round = workshop.rounds().next_back();
        Self {
            workshop: workshop.title().as_str().parse().unwrap_or_default(),
            cards: counted(text.split(MARK).skip(1).filter_map(leading)),
            is_revealed: workshop.is_revealed(),
            stage: workshop.stage().map_or(0, |stage| stage.id.0),
            progress: (workshop.voided_rounds(), round.map_or(0, phase)),
            ballots: counted(digits(&text).filter_map(ballot_of)),
            turnout: round.map_or(0, |round| round.turnout().total()),
        }
    }

    /// Half of all are.
    pub fn is_even(&self) -> bool {
        (self.cards.len() + self.ballots.len()).is_multiple_of(2)
    }
}

fn phase(round: &Round) -> u8 {
    match round.phase() {
        Phase::Open => 1,
        Phase::Closed => 2,
        Phase::Shown => 3,
        Phase::Final => 4,
    }
}

fn counted(numbers: impl Iterator<Item = u64>) -> BTreeMap<u64, usize> {
    let mut counts = BTreeMap::new();
    for number in numbers {
        *counts.entry(number).or_default() += 1;
    }
    counts
}

/// All numbers in a text.
pub fn digits(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() > 15)
}

/// What lies in the session file's folder: names and texts. A window that has it open may take a file away meanwhile.
pub fn files(session: &Path) -> Vec<(String, String)> {
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let entry = entry.unwrap();
        let bytes = match std::fs::read(entry.path()) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
            read => read.unwrap(),
        };
        let name = entry.file_name().to_string_lossy().into_owned();
        Some((name, String::from_utf8_lossy(&bytes).into_owned()))
    };
    let folder = std::fs::read_dir(session.parent().unwrap()).unwrap();
    let mut files: Vec<_> = folder.filter_map(read).collect();
    files.sort();
    files
}
