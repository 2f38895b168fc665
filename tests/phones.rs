//! The room's phones as they are on the network: real connections, any bytes (contract: phone interface).
//!
//! A room in this process for what is answered (`joining`, `door`, `cards`, `ballots`, `answers`, `slips`, `events`,
//! `limits`), the window in front of it for what is shown (`literal`), and `dostop host` as a process of its own for what a
//! crash leaves (`host`), for what is printed (`sheet`), and for what goes out (`outbound`).

#[cfg(test)]
#[path = "phones/answers.rs"]
mod answers;
#[cfg(test)]
#[path = "phones/ballots.rs"]
mod ballots;
#[cfg(test)]
#[path = "phones/cards.rs"]
mod cards;
#[cfg(test)]
#[path = "phones/door.rs"]
mod door;
#[cfg(test)]
#[path = "phones/events.rs"]
mod events;
#[cfg(test)]
#[cfg(unix)]
#[path = "phones/host.rs"]
mod host;
#[cfg(test)]
#[path = "phones/http.rs"]
mod http;
#[cfg(test)]
#[path = "phones/joining.rs"]
mod joining;
#[cfg(test)]
#[path = "phones/limits.rs"]
mod limits;
#[cfg(test)]
#[path = "phones/literal.rs"]
mod literal;
#[cfg(test)]
#[path = "phones/outbound.rs"]
mod outbound;
#[cfg(test)]
#[path = "phones/room.rs"]
mod room;
#[cfg(test)]
#[allow(dead_code, reason = "shared with the tests of the window, which use the rest")]
#[path = "window/seat.rs"]
mod seat;
#[cfg(test)]
#[cfg(unix)]
#[path = "phones/sheet.rs"]
mod sheet;
#[cfg(test)]
#[path = "phones/slips.rs"]
mod slips;
#[cfg(test)]
#[allow(
    dead_code,
    clippy::wildcard_enum_match_arm,
    reason = "shared with the tests of the projector, which use the rest"
)]
#[path = "projector/stage.rs"]
mod stage;
