//! Facts about a workshop, as sentences; each names the rules of the method that it holds.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    clippy::wildcard_enum_match_arm,
    clippy::cast_possible_truncation,
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    clippy::redundant_closure_for_method_calls,
    reason = "a test binary: a broken expectation is a failed test, and a generator is one long list"
)]

#[path = "workshop/agenda.rs"]
mod agenda;
#[path = "workshop/agreements.rs"]
mod agreements;
#[path = "workshop/cards.rs"]
mod cards;
#[path = "workshop/ladder.rs"]
mod ladder;
#[path = "workshop/merging.rs"]
mod merging;
#[path = "workshop/poll.rs"]
mod poll;
#[path = "workshop/random_walk.rs"]
mod random_walk;
#[path = "workshop/real_workshop.rs"]
mod real_workshop;
#[path = "workshop/retention.rs"]
mod retention;
#[path = "workshop/room.rs"]
mod room;
#[path = "workshop/slips.rs"]
mod slips;
#[path = "workshop/sound.rs"]
mod sound;
#[path = "workshop/voting.rs"]
mod voting;
