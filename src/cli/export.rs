//! `dostop export`, and reading and writing the files beside a session.

use std::path::Path;

use super::arguments::ExportArguments;
use super::session::disk;
use super::{Failure, note, say, words};
use crate::lists::text::{self, NotAList};
use crate::report::{self, Format, Part};
use crate::say as sentence;
use crate::store::document;
use crate::store::session_file::{self, Overwrite};
use crate::words::Words;

pub(super) fn run(arguments: &ExportArguments) -> Result<(), Failure> {
    let asked = arguments.speech.lang;
    let opened =
        session_file::read(&*disk(), &arguments.file).map_err(|error| Failure::store(&words(asked, None), &error))?;
    let words = words(asked, Some(opened.workshop.language()));
    for notice in &opened.notices {
        note(&words.notice(&arguments.file, notice));
    }
    let told = |error: report::ReportError| Failure::new(error.explain(&words));
    let format = Format::of(&arguments.to.to_string_lossy()).map_err(told)?;
    let part: Part = arguments.part.parse().map_err(told)?;
    let bytes = report::write(&opened.workshop, &words, part, format).map_err(told)?;
    let overwrite = if arguments.force {
        Overwrite::Replace
    } else {
        Overwrite::Refuse
    };
    document::write_document(&*disk(), &arguments.to, &bytes, overwrite)
        .map_err(|error| Failure::store(&words, &error))?;
    say(&sentence!(
        words,
        "cli-exported",
        file = arguments.to.display().to_string()
    ));
    Ok(())
}

/// A list that somebody wrote elsewhere.
pub(super) fn read_text(path: &Path, words: &Words) -> Result<String, Failure> {
    let bytes = document::read_document(&*disk(), path).map_err(|error| Failure::store(words, &error))?;
    text::decode(&bytes).map_err(|what| match what {
        NotAList::NotUtf8 { line, column } => Failure::at(path, line, column, &sentence!(words, "cli-not-utf8")),
        NotAList::TooLong | NotAList::TooManyLines => {
            let why = words.not_a_list(what);
            Failure::new(format!("{}: {why}", path.display()))
        }
    })
}
