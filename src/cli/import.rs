//! `dostop import`

use std::path::Path;

use super::arguments::ImportArguments;
use super::session::Session;
use super::{Failure, export, note, say};
use crate::clock;
use crate::lists::cards::{self, Listed};
use crate::lists::import::{self, Sorted};
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::wording::{NameList, Nudge};

pub(super) fn run(arguments: &ImportArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let mut sorted = read(arguments, &words, session.workshop())?;
    let cards = std::mem::take(&mut sorted.cards);
    let added = cards.len();
    for change in import::changes(session.workshop(), cards, || random(&words))? {
        session.must_make(change)?;
    }
    session.finish()?;
    say(&format!("{added} {} {}", sorted.held, sorted.refused));
    for remark in &sorted.remarks {
        say(&format!("line {}: {}", remark.line, words.card_remark(&remark.why)));
    }
    if sorted.needs_rewording() {
        note(&sentence!(words, "cli-rewrite"));
    }
    Ok(())
}

fn read(arguments: &ImportArguments, words: &Words, workshop: &Workshop) -> Result<Sorted, Failure> {
    let nudge = nudge(arguments.names.as_deref(), words, workshop)?;
    let list = parse(&arguments.cards, &export::read_text(&arguments.cards, words)?, words)?;
    Ok(import::sort(list, &nudge))
}

/// The nudge of this workshop, with a list of names that is used now and stored nowhere (C6).
pub(super) fn nudge(names: Option<&Path>, words: &Words, workshop: &Workshop) -> Result<Nudge, Failure> {
    let names = match names {
        Some(path) => NameList::parse(&export::read_text(path, words)?),
        None => NameList::default(),
    };
    let groups = workshop.intake().groups.iter();
    let groups = groups.map(|group| group.name.as_str().to_owned());
    Ok(Nudge::new(Words::word_lists()).with_names(&names).with_groups(groups))
}

/// Reads a list; a `.csv` is a table, anything else has a card a line.
fn parse(path: &Path, text: &str, words: &Words) -> Result<Vec<Listed>, Failure> {
    let is_table = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_table {
        cards::parse_table(text).map_err(|fault| Failure::at(path, fault.line, 1, &words.not_a_table(fault.what)))
    } else {
        Ok(cards::parse_lines(text))
    }
}

/// 64 random bits, or the sentence that says that the system has none.
pub(super) fn random(words: &Words) -> Result<u64, Failure> {
    clock::random_bits().map_err(|_source| Failure::new(sentence!(words, "cli-no-chance")))
}
