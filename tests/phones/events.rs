//! What a phone sees as it changes (contract: state, events), and who disturbs it.

use std::time::Duration;

use serde_json::json;

use dostop::clock;
use dostop::phones::Timer;
use dostop::workshop::stage::StageKind;

use crate::http::{Line, Phone};
use crate::room::Room;

/// Contract: `version` rises only when this phone's own object changes.
#[test]
fn a_version_rises_with_the_phones_own_state_only() {
    let room = Room::collecting();
    let (phone, other) = (room.phone(), room.phone());
    let version = |phone: &Phone| phone.state()["version"].as_u64().unwrap();
    let first = version(&phone);
    assert_eq!(version(&phone), first);
    assert_eq!(other.card("a", "do", "Samen eten").status, 201);
    assert_eq!(version(&phone), first, "another's card");
    assert_eq!(phone.card("a", "do", "ja").status, 422);
    assert_eq!(version(&phone), first, "what was refused");
    assert_eq!(phone.card("a", "do", "Samen lachen").status, 201);
    let second = version(&phone);
    assert_eq!(second, first + 1);
    room.go_to(|kind| kind == StageKind::Break);
    assert!(version(&phone) > second);
}

/// Contract: whole seconds left; passing time is no change, a pause is.
#[test]
fn the_deadline_counts_down_without_a_new_version() {
    let room = Room::collecting();
    let phone = room.phone();
    assert_eq!(phone.state()["deadline"], json!(null));
    let ends = clock::instant() + Duration::from_secs(90);
    room.phones.steer(|desk| desk.timer = Timer::Runs(ends));
    let running = phone.state();
    assert!((80..=90).contains(&running["deadline"].as_u64().unwrap()), "{running}");
    assert_eq!(running["paused"], false);
    assert_eq!(phone.state()["version"], running["version"]);
    room.phones
        .steer(|desk| desk.timer = Timer::Paused(Duration::from_millis(41_500)));
    let paused = phone.state();
    assert_eq!((&paused["deadline"], &paused["paused"]), (&json!(42), &json!(true)));
    assert!(paused["version"].as_u64() > running["version"].as_u64());
}

/// Contract: the current state at once, then only the newest.
#[test]
fn events_bring_the_newest_state() {
    let room = Room::collecting();
    let phone = room.phone();
    let mut events = phone.listen();
    let first = events.event().unwrap();
    assert_eq!(first, phone.state());
    assert_eq!(first["contact"], "");
    for n in 0..8 {
        assert_eq!(
            phone.card(&format!("{n}"), "do", &format!("Kaart nummer {n}")).status,
            201
        );
    }
    let mut told = Vec::new();
    while told.last() != Some(&8) {
        told.push(events.event().unwrap()["my_cards"].as_array().unwrap().len());
    }
    assert!(told.is_sorted(), "{told:?}");
    room.go_to(|kind| kind == StageKind::Break);
    assert_eq!(events.event().unwrap()["stage"], "wait");
}

/// One bad client never harms others: 1,000 half-open connections, and 200 readers that take nothing of what they ask for.
#[test]
fn half_open_connections_and_slow_readers_harm_nobody() {
    let room = Room::collecting();
    let phone = room.phone();
    let mut events = phone.listen();
    events.event().unwrap();
    let half: Vec<Line> = (0..1_000)
        .map(|n| {
            let mut line = Line::to(room.address());
            line.send(&b"POST /api/cards HTTP/1.1\r\nHost: x\r\nX-Slow: "[..n % 40]);
            line
        })
        .collect();
    let slow: Vec<Line> = (0..200).map(|_| reads_nothing(&room)).collect();
    for n in 0..8 {
        let other = room.phone();
        assert_eq!(other.card("a", "do", &format!("Kaart nummer {n}")).status, 201);
        assert_eq!(other.listen().event().unwrap()["my_cards"].as_array().unwrap().len(), 1);
    }
    assert_eq!(room.live.latest().card_count(), 8);
    room.go_to(|kind| kind == StageKind::Break);
    assert_eq!(events.event().unwrap()["stage"], "wait");
    assert_eq!(room.phones.joined(), 209);
    drop((half, slow));
    assert_eq!(phone.get("/api/state").status, 200);
}

/// A phone that is in, asks for megabytes, then for its events, and reads nothing.
fn reads_nothing(room: &Room) -> Line {
    let phone = room.phone();
    let mut line = Line::to(room.address());
    let page = phone.request("GET", "/", None).repeat(40);
    line.send((page + &phone.request("GET", "/api/events", None)).as_bytes());
    line
}

/// Contract: a comment line every 15 s. Only waiting shows it; nobody else waits for this.
#[test]
fn a_stream_without_news_gives_a_sign_of_life() {
    let room = Room::collecting();
    let mut events = room.phone().listen();
    events.event().unwrap();
    let line = std::iter::from_fn(|| events.text()).find(|line| line.starts_with(':'));
    assert_eq!(line.as_deref(), Some(":"));
}

/// Contract: at most 10 a second, and the last of them is how it is. A slow machine tells fewer in more time.
#[test]
fn events_come_ten_a_second_at_most() {
    let room = Room::collecting();
    let phone = room.phone();
    let start = clock::instant();
    let mut events = phone.listen();
    let mut told = 0;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for left in (0..300).rev() {
                let left = Duration::from_secs(left);
                room.phones.steer(|desk| desk.timer = Timer::Paused(left));
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        while events.event().expect("an event")["deadline"] != json!(0) {
            told += 1;
        }
    });
    let most = start.elapsed().as_millis() / 100 + 1;
    assert!((2..=most).contains(&told), "{told} events, at most {most}");
}

/// A phone that opens page after page keeps its newest ones.
#[test]
fn a_phone_with_many_pages_loses_the_oldest() {
    let room = Room::collecting();
    let phone = room.phone();
    let mut pages: Vec<Line> = (0..6).map(|_| phone.listen()).collect();
    let mut newest = pages.pop().unwrap();
    assert!(newest.event().is_some());
    let mut oldest = pages.remove(0);
    assert!(oldest.event().is_some());
    assert!(oldest.event().is_none(), "it was let go");
    assert_eq!(phone.card("a", "do", "Samen eten").status, 201);
    assert!(newest.event().is_some());
}
