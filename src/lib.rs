//! dostop: a live do!/stop! workshop, from anonymous cards to a code of conduct.
//!
//! # The map
//!
//! A workshop is pure data with rules. Whatever happens to it is a [`workshop::change::Change`], and one function makes
//! changes: [`workshop::Workshop::apply`]. Everything else stands around that.
//!
//! ```text
//!   window (app, ui)      command line (cli)      the room's phones (phones)
//!          |                     |                          |
//!          +---- live: the one door ------------------------+
//!                 |                             report: what leaves the app
//!                 |  apply, undo, publish            ^ reads a workshop and the words
//!                 v                                  |
//!           workshop (pure) ------ Arc<Workshop> ----+
//!                 ^
//!           store: session file, journal, lock; the only one that touches a disk
//! ```
//!
//! In reading order:
//!
//! - [`workshop`]: cards, ideas, rounds, agreements, plan, what phones are asked, vote slips, and the rules of the method. No
//!   clock, no chance, no file.
//! - [`lists`]: lists of cards, ballots and changes that come as text, read and sorted; no file, no sentence.
//! - [`words`]: every sentence a person reads, from `assets/words`; explains every refusal and error.
//! - [`templates`]: what a workshop starts from, from `assets/templates`.
//! - [`store`]: a workshop on disk. All file access goes through one trait, so that tests can make it fail.
//! - [`live`]: a workshop that several hands change at once: submit, durable, undo, redo, forget.
//! - [`report`]: one model of a document, and a renderer for each format.
//! - [`phones`]: the server for the room's own phones, off until somebody starts it.
//! - [`cli`]: the command line, one file a command.
//! - [`ui`]: pixels and actions. [`app`]: the window, and the only place that knows everything.
//! - [`crash`]: what is said when the program has a fault, and what never is.
//! - [`clock`]: what only the machine knows: the day, its randomness, its language, its environment.
//!
//! # What always holds
//!
//! - Before the reveal nobody can read a card, and before the show nobody can read a count: there is no getter.
//! - Nothing that a person handed in has a name, a device, a time or a place in an order.
//! - Ballots are never more than people; a ballot keeps its budget and cap; tallies add up to the ballots' dots.
//! - A change either happens whole or not at all; an invertible one followed by its inverse changes nothing.
//! - Replaying the journal gives the workshop that was live. What was acknowledged is on the disk, once.
//! - What must be forgotten is in no file of the folder after its moment: reveal, close, final, a text taken back.
//!
//! Who may name whom, how long a function may be and where sentences stand is held by `tests/architecture.rs`.

pub mod app;
pub mod cli;
pub mod clock;
pub mod crash;
pub mod lists;
pub mod live;
pub mod phones;
pub mod report;
pub mod store;
pub mod templates;
pub mod ui;
pub mod words;
pub mod workshop;
