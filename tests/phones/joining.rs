//! Who comes in, and who does not (contract: join; P19).

use serde_json::json;

use crate::http::{Line, Phone};
use crate::room::Room;

fn says(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

fn join(phone: &Phone, body: &serde_json::Value) -> (u16, String) {
    phone.post("/api/join", &body.to_string()).says()
}

/// Contract: key or code; either the token or the cookie authenticates.
#[test]
fn a_phone_joins_by_key_or_code_and_is_known_by_token_or_cookie() {
    let room = Room::collecting();
    let stranger = room.stranger();
    let code = room.phones.room().code.to_lowercase();
    let answer = stranger.post("/api/join", &json!({ "code": code, "unknown": [1] }).to_string());
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["language"], "nl", "the workshop's");
    let cookie = answer.header("set-cookie").expect("a cookie").to_owned();
    assert!(cookie.contains("; HttpOnly; SameSite=Strict"), "{cookie}");
    let by_cookie = Phone {
        headers: format!("Cookie: other=1; {}\r\n", cookie.split(';').next().unwrap()),
        ..room.stranger()
    };
    assert_eq!(by_cookie.get("/api/state").status, 200);
    assert_eq!(room.phone().get("/api/state").status, 200);
    assert_eq!(stranger.get("/api/state").says(), says(401, "no_token"));
}

/// A browser in this room that kept this as its cookie, and no token.
fn browser(room: &Room, cookie: &str) -> Phone {
    Phone {
        headers: format!("Cookie: dostop={cookie}\r\n"),
        ..room.stranger()
    }
}

/// The token that it joins with.
#[track_caller]
fn joins(phone: &Phone, body: &serde_json::Value) -> String {
    let answer = phone.post("/api/join", &body.to_string());
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()["token"].as_str().expect("a token").to_owned()
}

/// P19, architecture 4: at another port a page has lost its token, not its cookie. It says that it comes back, and is the same
/// phone, which votes once; whoever does not say so is another one.
#[test]
fn who_comes_back_is_the_same_phone() {
    let room = Room::voting(15);
    let token = room.phone().token.unwrap();
    let browser = browser(&room, &token);
    assert_eq!(browser.vote("a", 1, &json!({})).status, 201);
    let (key, code, here) = (room.key(), room.phones.room().code.clone(), room.phones.joined());
    let back = json!({ "key": key, "back": true });
    for body in [&back, &json!({ "code": code, "back": true })] {
        assert_eq!(joins(&browser, body), token);
    }
    assert_eq!(browser.vote("b", 1, &json!({})).says(), says(409, "already_voted"));
    assert_eq!(room.phones.joined(), here, "nobody came in");
    for body in [json!({ "key": key }), json!({ "key": key, "back": false })] {
        assert_ne!(joins(&browser, &body), token, "it does not say so");
    }
    room.phones.steer(|desk| desk.joining = dostop::phones::Joining::Closed);
    assert_eq!(joins(&browser, &back), token, "who is in stays in");
    assert_eq!(join(&room.stranger(), &back), says(403, "joining_closed"));
}

/// P19, contract: a cookie opens no door, and only one of this room makes somebody the same phone.
#[test]
fn who_comes_back_needs_the_key_and_a_cookie_of_the_room() {
    let (room, other) = (Room::collecting(), Room::collecting());
    let token = room.phone().token.unwrap();
    let foreign = other.phone().token.unwrap();
    let back = json!({ "key": room.key(), "back": true });
    for nothing in [foreign.as_str(), &token[1..], ""] {
        let new = joins(&browser(&room, nothing), &back);
        assert!(new != token && new != nothing, "a new one: {nothing:?}");
    }
    let browser = browser(&room, &token);
    let elsewhere = Phone {
        token: Some(foreign),
        ..browser.clone()
    };
    assert_ne!(joins(&elsewhere, &back), token, "its page brings another token");
    assert_eq!(join(&browser, &json!({ "back": true })), says(400, "bad_request"));
    let odd = json!({ "key": room.key(), "back": "yes" });
    assert_eq!(join(&browser, &odd), says(400, "bad_request"));
    for wrong in [
        json!({ "key": "wrong", "back": true }),
        json!({ "code": "000000", "back": true }),
    ] {
        assert_eq!(join(&browser, &wrong), says(403, "wrong_key"));
    }
}

/// F39: the way is free as soon as another device opens the page, or one that was in comes back: nobody has to join for
/// it. The laptop itself always gets through, and who asks for another host does not have the page.
#[cfg(target_os = "linux")] // Elsewhere a machine has one loopback address only.
#[test]
fn the_way_is_free_once_another_device_is_through() {
    let elsewhere = |room: &Room, phone: &Phone, path: &str| {
        let mut line = Line::from_elsewhere(room.address());
        line.send(phone.request("GET", path, None).as_bytes());
        line.answer().expect("an answer").status
    };
    let room = Room::collecting();
    let (stranger, phone) = (room.stranger(), room.phone());
    assert_eq!((stranger.get("/").status, phone.get("/api/state").status), (200, 200));
    assert!(!room.phones.is_seen(), "the laptop itself");
    let misled = Phone::outside(([127, 0, 0, 1], 9).into());
    assert_eq!(elsewhere(&room, &misled, "/"), 421);
    assert!(!room.phones.is_seen(), "another host");
    assert_eq!(elsewhere(&room, &stranger, "/"), 200);
    assert!(room.phones.is_seen(), "the page");
    let room = Room::collecting();
    let phone = room.phone();
    assert_eq!(elsewhere(&room, &phone, "/api/state"), 200);
    assert!(room.phones.is_seen(), "a page that was open already");
}

/// Contract: 403 wrong, 400 neither.
#[test]
fn a_wrong_key_is_told_from_a_wrong_question() {
    let room = Room::collecting();
    let stranger = room.stranger();
    for wrong in [
        json!({ "key": "" }),
        json!({ "key": "x".repeat(22) }),
        json!({ "code": "000000" }),
    ] {
        assert_eq!(join(&stranger, &wrong), says(403, "wrong_key"), "{wrong}");
    }
    for wrong in [json!({}), json!([]), json!({ "key": 7 }), json!({ "code": null })] {
        assert_eq!(join(&stranger, &wrong), says(400, "bad_request"), "{wrong}");
    }
    assert_eq!(stranger.post("/api/join", "{").says(), says(400, "bad_request"));
}

/// P19: forged, foreign and truncated tokens.
#[test]
fn only_tokens_of_this_room_count() {
    let (room, other) = (Room::collecting(), Room::collecting());
    let token = room.phone().token.unwrap();
    let foreign = other.phone().token.unwrap();
    let forged = format!("{}A", &token[..token.len() - 1]);
    let longer = format!("{token}AAAA");
    let tokens = [
        &foreign,
        &token[..63],
        &token[..1],
        "",
        &longer,
        "\u{e9}",
        &"A".repeat(64),
        &room.key(),
    ];
    for wrong in tokens.into_iter().chain((forged != token).then_some(forged.as_str())) {
        let phone = Phone {
            token: Some(wrong.to_owned()),
            ..room.stranger()
        };
        assert_eq!(phone.get("/api/state").says(), says(401, "no_token"), "{wrong}");
        assert_eq!(phone.get("/api/events").says(), says(401, "no_token"), "{wrong}");
        assert_eq!(phone.card("a", "do", "Samen eten").says(), says(401, "no_token"));
        assert_eq!(phone.vote("a", 1, &json!({})).says(), says(401, "no_token"));
        assert_eq!(phone.withdraw("1").says(), says(401, "no_token"));
    }
}

/// Contract: 10 wrong codes a minute and address; the key is never limited, and a right code is taken meanwhile.
#[test]
fn ten_thousand_guesses_keep_nobody_out() {
    const GUESSES: usize = 10_000;
    const AT_ONCE: usize = 100;
    let room = Room::collecting();
    let guess = |n: usize| json!({ "code": format!("{n:06}") }).to_string();
    let mut line = Line::to(room.address());
    let mut refused = [0, 0];
    for some in 0..GUESSES / AT_ONCE {
        let requests = (0..AT_ONCE).map(|n| {
            room.stranger()
                .request("POST", "/api/join", Some(&guess(some * AT_ONCE + n)))
        });
        line.send(requests.collect::<String>().as_bytes());
        for _ in 0..AT_ONCE {
            let answer = line.answer().expect("each guess is answered");
            match answer.says() {
                (403, _) => refused[0] += 1,
                (429, code) => {
                    assert_eq!(code, "too_many");
                    let wait: u64 = answer.header("retry-after").unwrap().parse().unwrap();
                    assert!((1..=60).contains(&wait));
                    refused[1] += 1;
                }
                other => panic!("{other:?}"),
            }
        }
        if some % 25 == 0 {
            let code = room.phones.room().code.clone();
            assert_eq!(
                join(&room.stranger(), &json!({ "code": code })).0,
                200,
                "a right code is taken"
            );
            assert_eq!(
                join(&room.stranger(), &json!({ "key": room.key() })).0,
                200,
                "so is the key"
            );
            assert_eq!(
                join(&room.stranger(), &json!({ "key": "wrong" })),
                says(403, "wrong_key")
            );
        }
    }
    assert!(refused[0] <= 200, "{refused:?}");
}

/// The facilitator closes the door, changes the code, sends everyone out.
#[test]
fn the_facilitator_has_the_door() {
    let room = Room::collecting();
    let phone = room.phone();
    assert_eq!(room.phones.joined(), 1);
    room.phones.steer(|desk| desk.joining = dostop::phones::Joining::Closed);
    assert_eq!(
        join(&room.stranger(), &json!({ "key": room.key() })),
        says(403, "joining_closed")
    );
    assert_eq!(phone.get("/api/state").status, 200, "who is in stays in");
    room.phones.steer(|desk| desk.joining = dostop::phones::Joining::Open);
    let old = room.phones.room().code.clone();
    let new = room.phones.new_code().unwrap().code.clone();
    assert_ne!(old, new);
    assert_eq!(join(&room.stranger(), &json!({ "code": old })), says(403, "wrong_key"));
    assert_eq!(join(&room.stranger(), &json!({ "code": new })).0, 200);
    let (key, mut events) = (room.key(), phone.listen());
    assert!(events.event().is_some());
    room.phones.remove_everyone().unwrap();
    assert_eq!(events.event(), None, "its events end");
    assert_eq!(phone.get("/api/state").says(), says(401, "no_token"));
    assert_eq!(join(&room.stranger(), &json!({ "key": key })), says(403, "wrong_key"));
    assert_eq!(room.phones.joined(), 0);
    assert_eq!(room.phone().get("/api/state").status, 200);
}

/// P16: gone with the window.
#[test]
fn a_server_that_is_dropped_is_gone() {
    let room = Room::collecting();
    let address = room.address();
    let mut events = room.phone().listen();
    assert!(events.event().is_some());
    drop(room);
    assert_eq!(events.event(), None);
    assert!(std::net::TcpStream::connect(address).is_err());
}
