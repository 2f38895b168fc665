//! The wall: what the room may see, and that it can be read, at every size, in every language.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::wildcard_enum_match_arm,
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    clippy::redundant_closure_for_method_calls,
    clippy::too_many_lines,
    reason = "a test binary: a broken expectation is a failed test"
)]

#[path = "projector/asking.rs"]
mod asking;
#[path = "projector/drawing.rs"]
mod drawing;
#[path = "projector/joining.rs"]
mod joining;
#[path = "projector/moments.rs"]
mod moments;
#[allow(dead_code, reason = "the room has ways that only other tests go")]
#[path = "workshop/room.rs"]
mod room;
#[path = "projector/secrets.rs"]
mod secrets;
#[path = "projector/slides.rs"]
mod slides;
#[path = "projector/stage.rs"]
mod stage;
