//! dostop: a live do!/stop! workshop, from anonymous cards to a code of conduct.
//!
//! The map of the house stands here; it grows with the modules.

pub mod app;
pub mod clock;
pub mod report;
pub mod ui;
pub mod words;
pub mod workshop;
