//! `dostop apply`

use std::path::Path;

use super::arguments::ApplyArguments;
use super::session::Session;
use super::{Failure, export, say};
use crate::lists::changes::{self, ChangeFault};
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::change::Change;

pub(super) fn run(arguments: &ApplyArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let text = export::read_text(&arguments.changes, &words)?;
    for (line, change) in parse(&arguments.changes, &text, &words)? {
        session.make(change).map_err(|refusal| {
            let reason = words.refusal(&refusal);
            let sentence = sentence!(words, "cli-change-refused", reason = reason.trim_end_matches('.'));
            Failure::at(&arguments.changes, line, 1, &sentence)
        })?;
    }
    let made = session.changes();
    session.finish()?;
    say(&sentence!(words, "cli-applied", changes = made));
    Ok(())
}

fn parse(path: &Path, text: &str, words: &Words) -> Result<Vec<(usize, Change)>, Failure> {
    changes::parse(text).map_err(|ChangeFault { line, column, what }| {
        let sentence = words.not_a_change(&what);
        Failure::at(path, line, column, &sentence)
    })
}
