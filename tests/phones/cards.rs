//! Cards by phone, answer by answer (contract; C3-C5, C12, P19).

use serde_json::json;

use dostop::store::disk::memory::Fault;
use dostop::workshop::change::Change;
use dostop::workshop::stage::StageKind;

use crate::http::{Answer, Phone};
use crate::room::Room;

fn anyway(phone: &Phone, op: &str, text: &str) -> Answer {
    let body = json!({ "op": op, "lane": "stop", "text": text, "place_anyway": true });
    phone.post("/api/cards", &body.to_string())
}

/// Contract: 201, then the same answer with 200; another body under the same op is refused.
#[test]
fn the_same_act_is_one_card() {
    let room = Room::collecting();
    let phone = room.phone();
    let first = phone.card("a", "do", "  Samen\teten ");
    assert_eq!(first.status, 201);
    let again = phone.card("a", "do", "Samen eten");
    assert_eq!(
        (again.status, again.body),
        (200, first.body.clone()),
        "trimmed, it is the same body"
    );
    assert_eq!(phone.card("a", "do", "Anders").says(), (409, "op_conflict".to_owned()));
    assert_eq!(
        phone.card("a", "stop", "Samen eten").says(),
        (409, "op_conflict".to_owned())
    );
    assert_eq!(phone.card("a", "stop", "").says(), (409, "op_conflict".to_owned()));
    assert_eq!(
        room.phone().card("a", "do", "Samen eten").status,
        201,
        "another phone's op is another act"
    );
    assert_eq!(room.live.latest().card_count(), 2);
    let card = &phone.state()["my_cards"][0];
    assert_eq!(
        (&card["id"], &card["text"]),
        (&first.json()["id"], &json!("Samen eten"))
    );
    assert_eq!(card["lane"], "do");
}

/// Contract: codes in this order, each with reasons.
#[test]
fn a_text_is_measured_then_judged_then_compared() {
    let room = Room::collecting();
    let phone = room.phone();
    assert_eq!(phone.card("a", "do", "Rustig beginnen").status, 201);
    for (text, code) in [
        (" \u{200B}\u{202E}\n", "empty"),
        ("ja", "too_short"),
        (&"é".repeat(141), "too_long"),
        ("Bel Anja, zij is lui", "hold"),
        ("mail naar iemand@example.org", "hold"),
        ("Er wordt hier gepest", "refer"),
        ("Hij kapt mij altijd af", "ask"),
        ("Rustig  beginnen", "repeat"),
    ] {
        let answer = phone.card(code, "do", text);
        assert_eq!(answer.says(), (422, code.to_owned()), "{text}");
        let reasons = answer.json()["error"]["reasons"].as_array().map_or(0, Vec::len);
        assert!(reasons > 0, "{answer:?}");
    }
}

/// Contract: `place_anyway` passes ask and refer, nothing else.
#[test]
fn anyway_is_not_always() {
    let room = Room::collecting();
    let phone = room.phone();
    assert_eq!(anyway(&phone, "a", "Bel Anja nooit").says(), (422, "hold".to_owned()));
    assert_eq!(anyway(&phone, "b", "ja").says(), (422, "too_short".to_owned()));
    assert_eq!(anyway(&phone, "c", "Er wordt hier gepest").status, 201);
    assert_eq!(anyway(&phone, "d", "Hij kapt mij altijd af").status, 201);
    assert_eq!(
        anyway(&phone, "e", "Hij kapt mij altijd af").says(),
        (422, "repeat".to_owned())
    );
    assert_eq!(room.phone().card("e", "do", "We drinken samen koffie").status, 201);
}

/// Contract: what is no card is told before anything is stored.
#[test]
fn what_is_no_card_is_refused() {
    let room = Room::collecting();
    for (body, phone) in [
        json!({}),
        json!({ "op": "a", "lane": "maybe", "text": "abc" }),
        json!({ "op": "a", "lane": "do" }),
        json!({ "op": "", "lane": "do", "text": "abc" }),
        json!({ "op": "o".repeat(101), "lane": "do", "text": "abc" }),
        json!({ "op": 7, "lane": "do", "text": "abc" }),
        json!({ "op": "a", "lane": "do", "text": "abc", "place_anyway": "yes" }),
    ]
    .into_iter()
    .map(|body| (body, room.phone()))
    {
        let answer = phone.post("/api/cards", &body.to_string());
        assert_eq!(answer.says(), (400, "bad_request".to_owned()), "{body}");
    }
    assert_eq!(room.live.latest().card_count(), 0);
}

/// P19: a withdrawn card's act answers and brings nothing back; nobody takes another's card.
#[test]
fn a_card_is_withdrawn_by_its_writer_only() {
    let room = Room::collecting();
    let (phone, other) = (room.phone(), room.phone());
    let id = phone.card("a", "do", "Samen eten").json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(other.withdraw(&id).says(), (404, "not_found".to_owned()));
    for guess in [
        "0",
        "1",
        "ffffffffffffffff",
        "../state",
        "%2e%2e",
        &id.to_uppercase(),
        "-1",
        "",
        " ",
    ] {
        if guess != id {
            assert!([404, 405, 400].contains(&other.withdraw(guess).status), "{guess}");
        }
    }
    for guess in ["%FF", "%C3%28", "%00", "%zz"] {
        let answer = phone.withdraw(guess);
        assert_eq!(answer.says(), (404, "not_found".to_owned()), "{guess}: {answer:?}");
        assert_eq!(answer.header("content-type"), Some("application/json"));
    }
    assert_eq!(room.live.latest().card_count(), 1);
    let gone = phone.withdraw(&id);
    assert_eq!((gone.status, gone.body.as_str()), (204, ""));
    assert_eq!(phone.state()["my_cards"], json!([]));
    let again = phone.card("a", "do", "Samen eten");
    assert_eq!((again.status, again.json()["id"].as_str()), (200, Some(id.as_str())));
    assert_eq!(room.live.latest().card_count(), 0);
    assert_eq!(
        phone.card("b", "do", "Samen eten").status,
        201,
        "it may be written anew"
    );
}

/// Contract: 409 outside its stage, and after the reveal.
#[test]
fn cards_come_in_while_they_are_collected() {
    let room = Room::collecting();
    let phone = room.phone();
    let id = phone.card("a", "do", "Samen eten").json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    room.go_to(|kind| kind == StageKind::Break);
    assert_eq!(phone.card("b", "do", "Te laat").says(), (409, "closed".to_owned()));
    assert_eq!(
        phone.card("a", "do", "Samen eten").status,
        200,
        "a resent op is answered before this"
    );
    assert_eq!(phone.state()["lanes"], json!([]));
    room.submit(Change::Reveal { seed: 1, few: true });
    assert_eq!(phone.withdraw(&id).says(), (409, "closed".to_owned()));
    room.go_to(|kind| matches!(kind, StageKind::Collect(_)));
    assert_eq!(phone.card("c", "do", "Te laat").says(), (409, "closed".to_owned()));
    let state = phone.state();
    assert_eq!((&state["stage"], &state["my_cards"]), (&json!("wait"), &json!([])));
}

/// Contract: 10 at once, then one a second, whatever the answer.
#[test]
fn a_phone_that_hurries_waits_and_others_do_not() {
    let room = Room::collecting();
    let phone = room.phone();
    for _ in 0..10 {
        assert_eq!(phone.card("a", "do", "ja").status, 422);
    }
    let answer = phone.card("a", "do", "Samen eten");
    assert_eq!(answer.says(), (429, "too_many".to_owned()));
    assert_eq!(answer.header("retry-after"), Some("1"));
    assert_eq!(room.phone().card("a", "do", "Samen eten").status, 201);
    assert_eq!(phone.get("/api/state").status, 200);
}

/// Architecture 2: what is not on the disk is not acknowledged, and may come again.
#[test]
fn what_is_not_saved_is_said_and_sent_again() {
    let room = Room::collecting();
    let phone = room.phone();
    room.disk.breaks(Fault::Full);
    assert_eq!(
        phone.card("a", "do", "Samen eten").says(),
        (503, "not_saved".to_owned())
    );
    assert_eq!(
        phone.card("a", "do", "Samen eten").says(),
        (503, "not_saved".to_owned()),
        "the same op too"
    );
    room.disk.is_repaired();
    assert_eq!(phone.card("a", "do", "Samen eten").status, 200);
    assert_eq!(room.live.latest().card_count(), 1);
}

/// Two tabs sending the same act at the same moment, many times.
#[test]
fn the_same_act_at_the_same_moment_is_one_card() {
    let room = Room::collecting();
    for _ in 0..10 {
        let phone = room.phone();
        let mut answers: Vec<Answer> = std::thread::scope(|scope| {
            let tabs: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| phone.card("a", "do", "Samen eten")))
                .collect();
            tabs.into_iter().map(|tab| tab.join().unwrap()).collect()
        });
        answers.sort_by_key(|answer| std::cmp::Reverse(answer.status));
        let statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        assert_eq!(statuses, [201, 200, 200, 200]);
        assert!(answers.iter().all(|answer| answer.body == answers[0].body));
    }
    assert_eq!(room.live.latest().card_count(), 10);
}

/// P6 of the page, C3: texts come back as text, whatever they look like.
#[test]
fn markup_script_and_bidi_texts_are_only_text() {
    let room = Room::collecting();
    for (text, shown) in [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        (
            "</script><img src=x onerror=alert(1)>",
            "</script><img src=x onerror=alert(1)>",
        ),
        ("\"; DROP TABLE cards; --", "\"; DROP TABLE cards; --"),
        ("abc\u{202E}cba\u{2066}x", "abccbax"),
        ("Z\u{336}a\u{489}l\u{335}go", "Z\u{336}a\u{489}l\u{335}go"),
        ("event: state\ndata: {}\n\n", "event: state data: {}"),
        ("\\u003c {{x}} ${x} %s", "\\u003c {{x}} ${x} %s"),
    ] {
        let phone = room.phone();
        assert_eq!(phone.card("a", "do", text).status, 201, "{text:?}");
        let answer = phone.get("/api/state");
        assert_eq!(answer.json()["my_cards"][0]["text"], shown);
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!(phone.listen().event().unwrap()["my_cards"][0]["text"], shown);
    }
}

/// C12: before the reveal nobody sees another's card, in no answer.
#[test]
fn a_phone_sees_its_own_cards_only() {
    let room = Room::collecting();
    let (phone, other) = (room.phone(), room.phone());
    let mut events = other.listen();
    let before = events.event().unwrap();
    assert_eq!(phone.card("a", "do", "Geheimpje").status, 201);
    assert_eq!(
        other.card("b", "do", "Geheimpje").status,
        201,
        "a repeat of another's is taken in silence (C3)"
    );
    let state = other.state();
    assert_eq!(state["my_cards"].as_array().unwrap().len(), 1);
    assert_eq!((&state["round"], &state["results"]), (&json!(null), &json!(null)));
    assert_eq!(
        events.event().unwrap()["version"].as_u64(),
        before["version"].as_u64().map(|v| v + 1)
    );
    let third = room.phone();
    for path in ["/api/state", "/", "/api/cards", "/api/nothing"] {
        assert!(!third.get(path).body.contains("Geheimpje"), "{path}");
    }
}
