//! `dostop export`, and reading and writing the files beside a session.

use std::path::Path;

use super::arguments::ExportArguments;
use super::session::disk;
use super::{Failure, note, say, words};
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

/// A text that somebody wrote elsewhere: UTF-8, with or without a byte order mark.
pub(super) fn read_text(path: &Path, words: &Words) -> Result<String, Failure> {
    let bytes = document::read_document(&*disk(), path).map_err(|error| Failure::store(words, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |on_line| on_line.chars().count()) + 1;
        Failure::at(path, line, column, &sentence!(words, "cli-not-utf8"))
    })?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    // A list of an old Mac has carriage returns only.
    Ok(if text.contains('\n') {
        text.to_owned()
    } else {
        text.replace('\r', "\n")
    })
}
