//! Dialogs: what must be answered before the screen goes on.

pub mod open_file;
