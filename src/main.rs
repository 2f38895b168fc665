//! The command line: opens a window, or runs one command and exits.

use std::io::Write;
use std::process::ExitCode;

use dostop::app;
use dostop::words::Words;

fn main() -> ExitCode {
    match app::run(None, None) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let told = error.explain(&Words::new(app::spoken(None)));
            writeln!(std::io::stderr(), "{told}").ok(); // Nobody reads it: nobody to tell.
            ExitCode::FAILURE
        }
    }
}
