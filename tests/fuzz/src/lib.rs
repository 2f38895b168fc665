//! Gives the targets to libFuzzer, with a watch on how much memory one input takes.

#[path = "../targets/mod.rs"]
pub mod targets;

pub mod watch;

use targets::{Room, Target};

thread_local! {
    static ROOM: Room = {
        watch::tell_at_exit();
        Room::made()
    };
}

/// Runs one target on one input; more than [`watch::MOST`] bytes at once is a crash.
pub fn run(target: Target, bytes: &[u8]) {
    ROOM.with(|room| {
        watch::start();
        target(room, bytes);
    });
}
