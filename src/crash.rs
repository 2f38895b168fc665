//! What is said when this program has a fault: where, and what is safe. Never what the fault says of itself: that may
//! quote a card or a name (P10).

use std::panic::{PanicHookInfo, set_hook};

use crate::say;
use crate::words::Words;

/// From now on a fault is told to `tell`, in these words. They are made ready here: nothing more may go wrong then.
pub fn tell_in(words: &Words, tell: fn(&str)) {
    let sentence = say!(words, "crash-told");
    set_hook(Box::new(move |fault| tell(&format!("{sentence} {}", place(fault)))));
}

/// The file and line of our own code, or of the library that gave up.
fn place(fault: &PanicHookInfo<'_>) -> String {
    fault
        .location()
        .map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()))
}
