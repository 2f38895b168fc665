//! The workshop in the window, as a facilitator meets it: by labels, with pointer and keyboard, in Dutch and English.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::redundant_closure_for_method_calls,
    reason = "a test binary: a broken expectation is a failed test"
)]

#[path = "window/seat.rs"]
mod seat;

#[path = "window/agreements.rs"]
mod agreements;
#[path = "window/asking.rs"]
mod asking;
#[path = "window/check_out.rs"]
mod check_out;
#[path = "window/cluster.rs"]
mod cluster;
#[path = "window/collect.rs"]
mod collect;
#[path = "window/export.rs"]
mod export;
#[path = "window/forgetting.rs"]
mod forgetting;
#[path = "window/frame.rs"]
mod frame;
#[path = "window/hands.rs"]
mod hands;
#[path = "window/intake.rs"]
mod intake;
#[path = "window/journey.rs"]
mod journey;
#[path = "window/kiosk.rs"]
mod kiosk;
#[path = "window/opening.rs"]
mod opening;
#[path = "window/phones.rs"]
mod phones;
#[path = "window/plan.rs"]
mod plan;
#[path = "window/read.rs"]
mod read;
#[path = "window/recovery.rs"]
mod recovery;
#[path = "window/results.rs"]
mod results;
#[path = "window/slips.rs"]
mod slips;
#[path = "window/tongues.rs"]
mod tongues;
#[path = "window/unsaved.rs"]
mod unsaved;
#[path = "window/vote.rs"]
mod vote;
#[path = "window/voted.rs"]
mod voted;
