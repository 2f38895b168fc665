//! Exports: the pages of D1 and the samples, what may not be in them, and the contract's JSON.

#[cfg(test)]
#[path = "report/room.rs"]
mod room;

#[cfg(test)]
#[path = "report/pages.rs"]
mod pages;

#[cfg(test)]
#[path = "report/sample.rs"]
mod sample;

#[cfg(test)]
#[path = "report/formats.rs"]
mod formats;

#[cfg(test)]
#[path = "report/asked.rs"]
mod asked;
#[cfg(test)]
#[path = "report/decided.rs"]
mod decided;

#[cfg(test)]
#[path = "report/documents.rs"]
mod documents;
