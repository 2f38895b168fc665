//! Lists that come from outside, as text: cards, paper ballots, changes. The command line and the window read them alike.
//!
//! Nothing here opens a file or speaks a language; what is wrong with a list, `words` explains.

pub mod ballots;
pub mod cards;
pub mod changes;
pub mod import;
pub mod text;
