//! The room's phones as they are on the network: real connections, any bytes (contract: phone interface).
//!
//! A room in this process for what is answered (`joining`, `door`, `cards`, `ballots`, `answers`, `events`), and
//! `dostop host` as a process of its own for what a crash leaves (`host`).

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
#[path = "phones/room.rs"]
mod room;
#[cfg(test)]
#[cfg(unix)]
#[path = "phones/sheet.rs"]
mod sheet;
#[cfg(test)]
#[path = "phones/slips.rs"]
mod slips;
