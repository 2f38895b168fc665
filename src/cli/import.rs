//! `dostop import`

use std::collections::{BTreeMap, BTreeSet};

use super::arguments::ImportArguments;
use super::cards::{self, Listed};
use super::session::Session;
use super::{Failure, export, note, say};
use crate::clock;
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::{Lane, NewCard};
use crate::workshop::change::Change;
use crate::workshop::ids::{CardId, ClusterId};
use crate::workshop::text::{CardText, Line};
use crate::workshop::wording::{Level, NameList, Nudge, Verdict};

/// What becomes of a list.
#[derive(Debug, Default)]
struct Sorted {
    cards: Vec<(Lane, CardText, Line)>,
    held: usize,
    refused: usize,
    /// Whether a text needs other words (C9).
    is_reworded: bool,
    /// Line and reason of each that was held, refused or remarked on.
    remarks: Vec<(usize, String)>,
}

pub(super) fn run(arguments: &ImportArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let sorted = read(arguments, &words, session.workshop())?;
    let added = sorted.cards.len();
    for change in changes(session.workshop(), sorted.cards, &words)? {
        session.must_make(change)?;
    }
    session.finish()?;
    say(&format!("{added} {} {}", sorted.held, sorted.refused));
    for (line, reason) in &sorted.remarks {
        say(&format!("line {line}: {reason}"));
    }
    if sorted.is_reworded {
        note(&sentence!(words, "cli-rewrite"));
    }
    Ok(())
}

fn read(arguments: &ImportArguments, words: &Words, workshop: &Workshop) -> Result<Sorted, Failure> {
    let names = match &arguments.names {
        Some(path) => NameList::parse(&export::read_text(path, words)?),
        None => NameList::default(),
    };
    let groups = workshop
        .intake()
        .groups
        .iter()
        .map(|group| group.name.as_str().to_owned());
    let nudge = Nudge::new(Words::word_lists()).with_names(&names).with_groups(groups);
    let list = cards::parse(&arguments.cards, &export::read_text(&arguments.cards, words)?, words)?;
    Ok(sort(list, &nudge, words))
}

/// C3-C5: wrong lengths are refused, HOLD and REFER are held, repeats within the list refused, ASK remarked on.
fn sort(list: Vec<Listed>, nudge: &Nudge, words: &Words) -> Sorted {
    let mut sorted = Sorted::default();
    let mut seen = BTreeSet::new();
    for Listed {
        line,
        lane,
        text,
        cluster,
    } in list
    {
        let Some(lane) = lane else {
            sorted.refuse(line, sentence!(words, "cli-no-lane"));
            continue;
        };
        let text = match CardText::parse(&text) {
            Ok(text) => text,
            Err(refusal) => {
                sorted.refuse(line, words.text_refusal(refusal));
                continue;
            }
        };
        let Ok(cluster) = Line::parse(&cluster) else {
            sorted.refuse(line, sentence!(words, "cli-cluster-too-long", most = Line::LONGEST));
            continue;
        };
        let Verdict { level, reasons } = nudge.judge(text.as_str());
        let reasons: Vec<String> = reasons.iter().map(|reason| words.wording_reason(reason)).collect();
        let reasons = reasons.join("; ");
        sorted.is_reworded |= matches!(level, Level::Hold | Level::Ask);
        match level {
            Level::Hold => sorted.hold(line, sentence!(words, "cli-held", reasons = reasons)),
            Level::Refer => sorted.hold(line, sentence!(words, "cli-referred", reasons = reasons)),
            Level::Ask | Level::Fine if !seen.insert((lane, text.clone())) => {
                sorted.refuse(line, sentence!(words, "cli-repeat"));
            }
            Level::Ask => {
                sorted
                    .remarks
                    .push((line, sentence!(words, "cli-remarked", reasons = reasons)));
                sorted.cards.push((lane, text, cluster));
            }
            Level::Fine => sorted.cards.push((lane, text, cluster)),
        }
    }
    sorted
}

impl Sorted {
    fn hold(&mut self, line: usize, reason: String) {
        self.held += 1;
        self.remarks.push((line, reason));
    }

    fn refuse(&mut self, line: usize, reason: String) {
        self.refused += 1;
        self.remarks.push((line, reason));
    }
}

/// New clusters by name, then all cards as one change.
fn changes(workshop: &Workshop, cards: Vec<(Lane, CardText, Line)>, words: &Words) -> Result<Vec<Change>, Failure> {
    if cards.is_empty() {
        return Ok(Vec::new());
    }
    let mut clusters: BTreeMap<Line, ClusterId> = workshop
        .clusters()
        .iter()
        .map(|(id, cluster)| (cluster.name.clone(), *id))
        .collect();
    // New clusters in the order of their names: the order of the list tells nothing (P2).
    let known: BTreeSet<&Line> = clusters.keys().collect();
    let new: BTreeSet<Line> = cards.iter().map(|(_, _, cluster)| cluster.clone()).collect();
    let new: Vec<Line> = new
        .into_iter()
        .filter(|name| !name.is_empty() && !known.contains(name))
        .collect();
    let last = workshop.clusters().last_key_value().map_or(0, |(id, _)| id.0);
    let mut changes = Vec::new();
    for (id, name) in (last.saturating_add(1)..).map(ClusterId).zip(new) {
        clusters.insert(name.clone(), id);
        changes.push(Change::PutCluster(id, name));
    }
    let mut import = Vec::with_capacity(cards.len());
    for (lane, text, cluster) in cards {
        let id = CardId(random(words)?);
        let cluster = clusters.get(&cluster).copied();
        import.push(NewCard {
            id,
            lane,
            text,
            cluster,
        });
    }
    changes.push(Change::Import(import));
    Ok(changes)
}

/// 64 random bits, or the sentence that says that the system has none.
pub(super) fn random(words: &Words) -> Result<u64, Failure> {
    clock::random_bits().map_err(|_source| Failure::new(sentence!(words, "cli-no-chance")))
}
