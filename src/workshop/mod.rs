//! The workshop itself: pure data and rules, without files, clocks or pictures.

pub mod language;
pub mod similarity;
pub mod wording;
