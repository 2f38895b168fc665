//! One process at a time; a dead one's lock is free (contract: files beside `NAME.ron`).

use std::sync::Arc;

use dostop::live::LiveWorkshop;
use dostop::store::disk::RealDisk;

use crate::check::crash;
use crate::room::Room;
use crate::workshops::{collecting, small};

#[test]
fn while_a_window_has_the_workshop_a_command_is_refused() {
    let room = Room::new();
    small(&room, 6, 4);
    let (live, _) = LiveWorkshop::open(Arc::new(RealDisk), &room.at("team.ron")).unwrap();
    let list = room.list("list.txt", "+ abc\n");
    let before = room.picture();
    for line in [
        format!("import team.ron --cards {list}"),
        "reveal team.ron".to_owned(),
        "merge-suggested team.ron".to_owned(),
        "merge team.ron 1 2".to_owned(),
        format!("vote team.ron --ballots {list} --people 3"),
        "settle team.ron --widen".to_owned(),
        "draft team.ron".to_owned(),
        format!("apply team.ron {list}"),
        "new --template reset -o team.ron --force".to_owned(),
        "new --template reset -o team.ron".to_owned(),
    ] {
        let sentence = room.refused(&line);
        assert!(sentence.contains("team.ron"), "{line}: {sentence}");
    }
    room.done("check team.ron");
    room.done("export team.ron --to ../desk/out.txt --part all");
    assert_eq!(room.picture(), before, "bytes and times, the lock's too");
    live.close().unwrap();
    room.done(&format!("import team.ron --cards {list}"));
}

#[test]
fn the_lock_of_a_dead_process_is_taken_over() {
    let room = Room::new();
    collecting(&room, 6, 4);
    crash(&room.at("team.ron"), 1);
    assert!(room.names().contains(&"team.ron.lock".to_owned()));
    room.done("reveal team.ron");
    assert_eq!(room.names(), ["team.ron", "team.ron.previous"]);
    assert_eq!(room.json("team.ron")["title"], "Title 1");
}

/// A refused command lets go of what it found, a stale lock included.
#[test]
fn a_refused_command_leaves_no_lock() {
    let room = Room::new();
    collecting(&room, 2, 0);
    room.refused("reveal team.ron");
    room.refused("draft team.ron");
    assert_eq!(room.names(), ["team.ron", "team.ron.previous"]);
}

/// Two commands at once: one has the file, the other is refused or comes after it; nothing is lost.
#[test]
fn commands_at_the_same_time_lose_nothing() {
    let room = Room::new();
    collecting(&room, 1, 0);
    let imports: Vec<_> = (0..6)
        .map(|n| {
            let list = room.list(&format!("list{n}.txt"), format!("+ Card number {n}\n"));
            std::process::Command::new(env!("CARGO_BIN_EXE_dostop"))
                .args(["import", "team.ron", "--cards", &list])
                .current_dir(room.home())
                .output()
        })
        .collect();
    let done = imports
        .into_iter()
        .filter(|output| output.as_ref().unwrap().status.success())
        .count();
    assert_eq!(room.json("team.ron")["cards"], 1 + done);
}
