//! The room's own phones: a small server on its own thread, off until the facilitator starts it (P16).

pub mod room;
pub mod token;

pub use room::Room;
