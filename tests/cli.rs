//! The command line as a stranger uses it: the real binary, real files, the exit status and both streams.
//!
//! Every command that a test runs also passes the house rules of `room`: no panic, one sentence for a refusal, nothing
//! but the contract's files beside the session, all of them private.

#[cfg(test)]
#[path = "cli/apply.rs"]
mod apply;
#[cfg(test)]
#[path = "cli/asking.rs"]
mod asking;
#[cfg(test)]
#[path = "cli/ballots.rs"]
mod ballots;
#[cfg(test)]
#[path = "cli/check.rs"]
mod check;
#[cfg(test)]
#[path = "cli/export.rs"]
mod export;
#[cfg(test)]
#[path = "cli/files.rs"]
mod files;
#[cfg(test)]
#[path = "cli/forgetting.rs"]
mod forgetting;
#[cfg(test)]
#[path = "cli/hostile.rs"]
mod hostile;
#[cfg(test)]
#[path = "cli/import.rs"]
mod import;
#[cfg(test)]
#[path = "cli/journey.rs"]
mod journey;
#[cfg(test)]
#[path = "cli/locks.rs"]
mod locks;
#[cfg(test)]
#[path = "cli/reveal.rs"]
mod reveal;
#[cfg(test)]
#[path = "cli/room.rs"]
mod room;
#[cfg(test)]
#[path = "cli/speech.rs"]
mod speech;
#[cfg(test)]
#[path = "cli/ties.rs"]
mod ties;
#[cfg(test)]
#[path = "cli/workshops.rs"]
mod workshops;
