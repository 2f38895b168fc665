//! The command line: opens a window, or runs one command and exits.

fn main() {}
