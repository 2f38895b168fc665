//! The command line of the contract: every step of the main job without a window, one file a command.

mod apply;
mod arguments;
mod ballots;
mod check;
mod draft;
mod export;
mod failure;
mod host;
mod import;
mod merge;
mod new;
mod reveal;
mod session;
mod settle;
mod slips;
mod templates;
mod vote;

use std::io::Write;

pub use arguments::{Arguments, Command};
pub use failure::Failure;

use crate::clock;
use crate::words::Words;
use crate::workshop::language::Language;

/// Runs one command; on a failure the one sentence to tell, in the language asked for.
pub fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Templates(arguments) => {
            templates::run(&arguments);
            Ok(())
        }
        Command::New(arguments) => new::run(arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::MergeSuggested(arguments) => merge::run_suggested(&arguments),
        Command::Merge(arguments) => merge::run(&arguments),
        Command::Reveal(arguments) => reveal::run(&arguments),
        Command::Vote(arguments) => vote::run(&arguments),
        Command::Settle(arguments) => settle::run(&arguments),
        Command::Draft(arguments) => draft::run(&arguments),
        Command::Apply(arguments) => apply::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Host(arguments) => host::run(&arguments),
    }
}

/// The words to speak: the language asked for, else the workshop's, else the system's, else English.
fn words(asked: Option<Language>, workshops: Option<Language>) -> Words {
    let has_words = |language: &Language| Words::languages().contains(language);
    let language = asked
        .or(workshops.filter(has_words))
        .or_else(clock::system_language)
        .filter(has_words);
    Words::new(language.unwrap_or(Language::EN))
}

/// A line for whoever reads standard output, program or person.
pub(crate) fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").ok(); // The reader went away: the work is done all the same.
}

/// A line beside the output: a note, a warning.
fn note(line: &str) {
    writeln!(std::io::stderr(), "{line}").ok(); // As above.
}
