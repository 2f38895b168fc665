//! Facts about a workshop, as sentences; each names the rules of the method that it holds.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test binary: a broken expectation is a failed test"
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
#[path = "workshop/random_walk.rs"]
mod random_walk;
#[path = "workshop/real_workshop.rs"]
mod real_workshop;
#[path = "workshop/room.rs"]
mod room;
#[path = "workshop/voting.rs"]
mod voting;
