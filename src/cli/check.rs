//! `dostop check`

use std::path::Path;

use super::arguments::CheckArguments;
use super::session::disk;
use super::{Failure, note, say, words};
use crate::store::session_file;
use crate::workshop::Workshop;
use crate::workshop::language::Language;
use crate::workshop::stage::StageKind;

/// Reads every file; the last failure decides the exit status, each is told.
pub(super) fn run(arguments: &CheckArguments) -> Result<(), Failure> {
    let mut failure = None;
    for file in &arguments.files {
        match check(file, arguments.speech.lang) {
            Ok(line) => say(&line),
            Err(failed) => {
                if let Some(Failure { sentence }) = failure.replace(failed) {
                    note(&sentence);
                }
            }
        }
    }
    failure.map_or(Ok(()), Err)
}

fn check(file: &Path, asked: Option<Language>) -> Result<String, Failure> {
    let opened = session_file::read(&*disk(), file).map_err(|error| Failure::store(&words(asked, None), &error))?;
    let words = words(asked, Some(opened.workshop.language()));
    for notice in &opened.notices {
        note(&words.notice(file, notice));
    }
    Ok(summary(&opened.workshop))
}

/// The same in every language, for programs.
fn summary(workshop: &Workshop) -> String {
    let ballots = workshop.rounds().map(|round| round.turnout().total() as usize).sum();
    let counts = [
        (workshop.card_count(), "cards"),
        (workshop.ideas().count(), "ideas"),
        (ballots, "ballots"),
    ];
    let counts = counts.map(|(count, what)| format!("{count} {what}")).join(", ");
    let stage = workshop.stage().map_or(StageKind::Plain, |stage| stage.kind);
    format!("ok: {counts}, stage {}", stage.key())
}
