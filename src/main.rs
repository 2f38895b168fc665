//! The command line: opens a window, or runs one command and exits.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use dostop::app;
use dostop::cli::{self, Arguments};
use dostop::crash;
use dostop::words::Words;

fn main() -> ExitCode {
    let Arguments { file, lang, command } = Arguments::parse();
    crash::tell_in(&Words::new(app::spoken(lang)), tell);
    let done = match command {
        Some(command) => cli::run(command).map_err(|failure| failure.sentence),
        None => app::run(file, lang).map_err(|error| error.explain(&Words::new(app::spoken(lang)))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            tell(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn tell(sentence: &str) {
    writeln!(std::io::stderr(), "{sentence}").ok(); // Nobody reads it: nobody to tell.
}
