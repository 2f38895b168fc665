//! Lists that come from outside, as text: cards and paper ballots. The command line and the window read them alike.
//!
//! Nothing here opens a file or speaks a language; what is wrong with a list, `words` explains.

pub mod ballots;
pub mod cards;
pub mod import;
