//! Keeps the laptop awake while a stage runs.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The wish to stay awake. Asking the system can take a while, so a thread of its own does it; a system that cannot is
/// left alone, because a facilitator can do nothing about it now.
#[derive(Default)]
pub struct Awake {
    wish: Arc<Wish>,
}

#[derive(Default)]
struct Wish {
    is_wanted: AtomicBool,
    /// As long as this is held, the system stays awake.
    hand: Mutex<Option<keepawake::KeepAwake>>,
}

impl Awake {
    /// Stays awake from now on, or no longer.
    pub fn set(&mut self, is_wanted: bool) {
        if self.wish.is_wanted.swap(is_wanted, Ordering::Relaxed) == is_wanted {
            return;
        }
        let wish = Arc::clone(&self.wish);
        let ask = move || wish.fulfil();
        thread::Builder::new().name("stay awake".to_owned()).spawn(ask).ok(); // Without a thread it sleeps as it likes.
    }
}

impl Wish {
    /// Does what is wanted now, whichever thread comes first.
    fn fulfil(&self) {
        let mut hand = self.hand.lock().unwrap_or_else(PoisonError::into_inner);
        let is_wanted = self.is_wanted.load(Ordering::Relaxed);
        if is_wanted && hand.is_none() {
            *hand = inhibit();
        } else if !is_wanted {
            *hand = None;
        }
    }
}

fn inhibit() -> Option<keepawake::KeepAwake> {
    let mut wish = keepawake::Builder::default();
    wish.display(true).idle(true).app_name("dostop").reason("dostop");
    wish.create().ok()
}
