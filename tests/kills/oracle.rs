//! What must be found after a kill, by what the window said before it.

use std::collections::{BTreeMap, BTreeSet};

use crate::found::{Found, digits};
use crate::said::{Deed, Line};
use crate::workshops::{ballot_digits, card_digits, says};

/// Everything that is known, over all kills.
#[derive(Default)]
pub struct Oracle {
    /// What was found after the kill before.
    before: Found,
    highest: u64,
    acknowledged: usize,
    /// Cards that were surely there before their reveal, with their workshop: after it only their texts are.
    sealed: BTreeMap<u64, u64>,
    /// Ballots that were handed in, with their workshop and the rounds voided before.
    cast: BTreeMap<u64, (u64, u32)>,
}

impl Oracle {
    /// A number that no card and no ballot had.
    pub fn next_number(&self) -> u64 {
        self.highest + 1
    }

    /// Changes that were acknowledged.
    pub fn acknowledged(&self) -> usize {
        self.acknowledged
    }

    /// Workshops that were begun.
    pub fn workshops(&self) -> u64 {
        self.before.workshop
    }

    /// Whether a workshop may be missing: nobody ever heard that there is one.
    pub fn acknowledged_none(&self, lines: &[Line]) -> bool {
        self.before.workshop == 0 && !lines.iter().any(|line| matches!(line, Line::Did(_)))
    }

    /// The next window starts from here.
    pub fn go_on_from(&mut self, found: Found) {
        if !found.is_revealed {
            let here = found.cards.keys().map(|card| (*card, found.workshop));
            self.sealed.extend(here);
        }
        self.before = found;
    }

    /// Keeps what a window said.
    pub fn note(&mut self, lines: &[Line]) {
        let mut workshop = self.before.workshop;
        let mut is_sealed = !self.before.is_revealed;
        for line in lines {
            match line {
                Line::Try(Deed::Workshop(next)) => (workshop, is_sealed) = (*next, true),
                Line::Try(Deed::Reveal) => is_sealed = false,
                Line::Try(Deed::Ballot { number, voided }) => {
                    self.cast.insert(*number, (workshop, *voided));
                    self.highest = self.highest.max(*number);
                }
                Line::Try(deed) => self.highest = deed.cards().into_iter().fold(self.highest, u64::max),
                Line::Did(deed) => {
                    self.acknowledged += 1;
                    let cards = deed.cards().into_iter().filter(|_| is_sealed);
                    self.sealed.extend(cards.map(|card| (card, workshop)));
                }
                Line::Ready(_) | Line::Failed(_) => {}
            }
        }
    }

    /// What is lost, doubled, or was never asked for.
    pub fn faults(&self, lines: &[Line], now: &Found) -> Vec<String> {
        let begins = |line: &Line| *line == Line::Try(Deed::Workshop(now.workshop));
        let start = lines.iter().position(begins);
        let (base, lines) = match start {
            Some(start) => (Found::default(), &lines[start..]),
            None => (self.before.clone(), lines),
        };
        let mut faults = Vec::new();
        let is_next = |line: &Line| matches!(line, Line::Did(Deed::Workshop(next)) if *next > now.workshop);
        if start.is_none() && base.workshop != now.workshop || lines.iter().any(is_next) {
            faults.push(format!("workshop {} is there", now.workshop));
        }
        faults.extend(cards(&base, lines, now));
        faults.extend(steps(&base, lines, now));
        faults.extend(ballots(&base, lines, now));
        faults
    }

    /// What must be forgotten, and is in a file: by what was acknowledged, and by what was `found` and opened again.
    pub fn remembered(&self, lines: &[Line], found: Option<&Found>, files: &[(String, String)]) -> Vec<String> {
        let told = told(&self.before, lines);
        let now = found.unwrap_or(&told);
        let is_over = |workshop: u64| workshop < now.workshop;
        let is_at = |workshop: u64| workshop == now.workshop;
        let mut digits_gone = BTreeSet::new();
        for (card, workshop) in &self.sealed {
            if is_over(*workshop) || is_at(*workshop) && now.is_revealed {
                digits_gone.extend(card_digits(*card));
            }
        }
        let mut in_order = BTreeSet::new();
        for (ballot, (workshop, voided)) in &self.cast {
            let (now_voided, phase) = now.progress;
            if is_over(*workshop) || is_at(*workshop) && (*voided < now_voided || phase == 4) {
                digits_gone.extend(ballot_digits(*ballot));
            } else if is_at(*workshop) && phase > 1 {
                in_order.extend(ballot_digits(*ballot));
            }
        }
        let mut told = Vec::new();
        for (name, text) in files {
            // A snapshot has them by number; only a journal tells in which order they came.
            let is_journal = name.ends_with(".journal");
            for digits in digits(text).filter(|d| digits_gone.contains(*d) || is_journal && in_order.contains(*d)) {
                told.push(format!("{name} holds {digits}"));
            }
            for line in lines {
                if let Line::Did(Deed::TakeBack(card)) = line
                    && text.contains(&says(*card))
                {
                    told.push(format!("{name} holds the text of {card}"));
                }
            }
        }
        told
    }
}

/// What was acknowledged, as far as forgetting goes.
fn told(before: &Found, lines: &[Line]) -> Found {
    let mut told = before.clone();
    for line in lines {
        match line {
            Line::Did(Deed::Workshop(next)) => {
                told = Found {
                    workshop: *next,
                    ..Found::default()
                }
            }
            Line::Did(Deed::Reveal) => told.is_revealed = true,
            Line::Did(Deed::Round { voided, phase }) => told.progress = (*voided, *phase),
            Line::Did(_) | Line::Try(_) | Line::Ready(_) | Line::Failed(_) => {}
        }
    }
    told
}

/// Who must be there, and who may.
struct Bounds {
    must: BTreeSet<u64>,
    may: BTreeSet<u64>,
}

impl Bounds {
    fn new(base: impl Iterator<Item = u64> + Clone, lines: &[Line], comes: impl Fn(Deed) -> Vec<u64>) -> Self {
        let mut bounds = Self {
            must: base.clone().collect(),
            may: base.collect(),
        };
        for line in lines {
            match line {
                Line::Did(deed) => bounds.must.extend(comes(*deed)),
                Line::Try(deed) => bounds.may.extend(comes(*deed)),
                Line::Ready(_) | Line::Failed(_) => {}
            }
        }
        bounds
    }

    fn faults(&self, what: &str, now: &BTreeMap<u64, usize>) -> Vec<String> {
        let lost = self.must.iter().filter(|number| !now.contains_key(*number));
        let doubled = now.iter().filter(|(_, times)| **times > 1).map(|(number, _)| number);
        let unasked = now.keys().filter(|number| !self.may.contains(*number));
        let lost = lost.map(|number| format!("{what} {number} is lost"));
        let doubled = doubled.map(|number| format!("{what} {number} is doubled"));
        let unasked = unasked.map(|number| format!("{what} {number} was never asked for"));
        lost.chain(doubled).chain(unasked).collect()
    }
}

fn cards(base: &Found, lines: &[Line], now: &Found) -> Vec<String> {
    let mut bounds = Bounds::new(base.cards.keys().copied(), lines, Deed::cards);
    let mut faults = Vec::new();
    for line in lines {
        match line {
            Line::Did(deed) => {
                let gone = deed.takes().into_iter();
                bounds.may = &bounds.may - &gone.collect();
            }
            Line::Try(deed) => {
                let gone = deed.takes().into_iter();
                bounds.must = &bounds.must - &gone.collect();
            }
            Line::Ready(_) | Line::Failed(_) => {}
        }
    }
    for line in lines {
        let Line::Try(deed @ Deed::Import(first)) = line else {
            continue;
        };
        let cards = deed.cards();
        let is_touched =
            |line: &Line| matches!(line, Line::Try(deed) if deed.takes().is_some_and(|card| cards.contains(&card)));
        let here = cards.iter().filter(|card| now.cards.contains_key(card)).count();
        if here != 0 && here != cards.len() && !lines.iter().any(is_touched) {
            faults.push(format!("{here} cards of the list {first} are there"));
        }
    }
    faults.extend(bounds.faults("card", &now.cards));
    faults
}

/// Reveal, stage and round: at least where it was heard to be, at most where it was asked to go.
fn steps(base: &Found, lines: &[Line], now: &Found) -> Vec<String> {
    let (mut heard, mut asked) = ((base.is_revealed, base.progress), (base.is_revealed, base.progress));
    let mut stages = vec![base.stage.max(1)];
    for line in lines {
        match line {
            Line::Did(Deed::Reveal) => heard.0 = true,
            Line::Try(Deed::Reveal) => asked.0 = true,
            Line::Did(Deed::Round { voided, phase }) => heard.1 = heard.1.max((*voided, *phase)),
            Line::Try(Deed::Round { voided, phase }) => asked.1 = asked.1.max((*voided, *phase)),
            Line::Try(Deed::Stage(stage)) => stages.push(*stage),
            Line::Did(Deed::Stage(stage)) => stages = vec![*stage],
            Line::Did(_) | Line::Try(_) | Line::Ready(_) | Line::Failed(_) => {}
        }
    }
    let mut faults = Vec::new();
    if heard.0 && !now.is_revealed || now.is_revealed && !asked.0 {
        faults.push(format!("revealed: {}", now.is_revealed));
    }
    if now.progress < heard.1 || now.progress > asked.1 {
        faults.push(format!("round {:?}, not {:?} to {:?}", now.progress, heard.1, asked.1));
    }
    if !stages.contains(&now.stage) {
        faults.push(format!("stage {}, not {stages:?}", now.stage));
    }
    faults
}

fn ballots(base: &Found, lines: &[Line], now: &Found) -> Vec<String> {
    let (now_voided, phase) = now.progress;
    let is_same = base.progress.0 == now_voided;
    let of_now = |deed: Deed| match deed {
        Deed::Ballot { number, voided } if voided == now_voided => vec![number],
        Deed::Ballot { .. }
        | Deed::Workshop(_)
        | Deed::Card(_)
        | Deed::Import(_)
        | Deed::Withdraw(_)
        | Deed::Stage(_)
        | Deed::Reveal
        | Deed::TakeBack(_)
        | Deed::Round { .. } => Vec::new(),
    };
    let kept = base.ballots.keys().copied().filter(|_| is_same);
    let bounds = Bounds::new(kept, lines, of_now);
    let turnout = now.turnout as usize;
    let mut faults = Vec::new();
    if phase < 4 {
        faults.extend(bounds.faults("ballot", &now.ballots));
        if turnout != now.ballots.len() {
            faults.push(format!("{turnout} of {} ballots are counted", now.ballots.len()));
        }
    } else if is_same && base.progress.1 == 4 {
        faults.extend((now.turnout != base.turnout).then(|| format!("{turnout} ballots were counted")));
    } else if turnout < bounds.must.len() || turnout > bounds.may.len() {
        faults.push(format!("{turnout} ballots, not {} or more", bounds.must.len()));
    }
    faults
}
