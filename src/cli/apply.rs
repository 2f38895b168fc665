//! `dostop apply`

use std::path::Path;

use ron::extensions::Extensions;

use super::arguments::ApplyArguments;
use super::session::Session;
use super::{Failure, export, say};
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::change::Change;
use crate::workshop::text::tidy;

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

/// One change a line; empty lines and comments are skipped.
fn parse(path: &Path, text: &str, words: &Words) -> Result<Vec<(usize, Change)>, Failure> {
    // `due: "2027-04-02"` instead of `due: Some("2027-04-02")`.
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let lines = (1..).zip(text.lines().map(str::trim_end));
    let changes = lines.filter(|(_, line)| !line.is_empty() && !line.trim_start().starts_with("//"));
    let read = |(number, line): (usize, &str)| {
        let line = line.strip_suffix(',').unwrap_or(line);
        options.from_str(line).map(|change| (number, change)).map_err(|error| {
            let sentence = if error.code == ron::Error::ExceededRecursionLimit {
                sentence!(words, "cli-change-nested")
            } else {
                let reason = tidy(&error.code.to_string()).into_owned();
                sentence!(words, "cli-change-unread", reason = reason)
            };
            Failure::at(path, number, error.span.start.col, &sentence)
        })
    };
    changes.map(read).collect()
}
