//! What the room is asked, answer by answer (V23, F21; C5, P19; own addition to the contract).

use serde_json::{Value, json};

use dostop::store::disk::memory::Fault;
use dostop::workshop::agreement::Agreement;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::consent::{CheckWay, Consent};
use dostop::workshop::ids::{AgreementId, PollId};
use dostop::workshop::poll::{About, Asking};
use dostop::workshop::public::{Wall, Withheld};
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;

use crate::http::{Answer, Phone};
use crate::room::Room;

const FIRST: AgreementId = AgreementId(1);
const SENTENCE: &str = "We groeten elkaar";

/// A room with an agreement that nobody was asked about yet.
fn agreed() -> Room {
    let room = Room::new();
    room.go_to(|kind| kind == StageKind::Agreements);
    let line = |text| Line::parse(text).expect("a line");
    let agreement = Agreement {
        lane: Lane::Stop,
        text: line(SENTENCE),
        instead: line("met een glimlach"),
        from: Vec::new(),
        checks: Vec::new(),
        refined: false,
    };
    room.submit(Change::PutAgreement(FIRST, agreement));
    room
}

/// A room that is asked about it.
fn asked(people: u32) -> Room {
    let room = agreed();
    ask(&room, About::Consent(FIRST), people);
    room
}

/// A room that is asked for a word.
fn checking_out(people: u32) -> Room {
    let room = Room::new();
    room.go_to(|kind| kind == StageKind::CheckOut);
    ask(&room, About::CheckOut, people);
    room
}

fn ask(room: &Room, about: About, people: u32) {
    let poll = room.live.latest().next_poll();
    room.submit(Change::Ask(Asking::Open { poll, about, people }));
}

fn close(room: &Room, poll: u32) {
    room.submit(Change::Ask(Asking::Close(PollId(poll))));
}

fn fingers(phone: &Phone, op: &str, poll: u64, fingers: u64, reason: &str) -> Answer {
    let body = json!({ "op": op, "poll": poll, "fingers": fingers, "reason": reason });
    phone.post("/api/answer", &body.to_string())
}

fn word(phone: &Phone, op: &str, poll: u64, word: &str) -> Answer {
    let body = json!({ "op": op, "poll": poll, "word": word });
    phone.post("/api/answer", &body.to_string())
}

#[track_caller]
fn says(answer: &Answer, status: u16, code: &str) {
    assert_eq!(answer.says(), (status, code.to_owned()), "{answer:?}");
}

fn version(phone: &Phone) -> u64 {
    phone.state()["version"].as_u64().expect("a number")
}

/// V23: a secret fist of five, sealed once, counted at the close.
#[test]
fn a_hand_is_sealed_once() {
    let room = agreed();
    let phone = room.phone();
    assert_eq!(phone.state()["poll"], json!(null));
    room.go_to(|kind| kind == StageKind::Break);
    ask(&room, About::Consent(FIRST), 15);
    let state = phone.state();
    let poll = json!({
        "id": 1, "about": "consent", "text": SENTENCE, "instead": "met een glimlach", "answered": false
    });
    assert_eq!(
        (&state["poll"], &state["stage"]),
        (&poll, &json!("consent")),
        "wherever the room is"
    );

    let first = fingers(&phone, "a", 1, 4, "");
    assert_eq!((first.status, first.body.as_str()), (201, "{}"));
    assert_eq!(phone.state()["poll"]["answered"], true);
    let again = fingers(&phone, "a", 1, 0, "");
    assert_eq!(
        (again.status, again.body.as_str()),
        (200, "{}"),
        "the body is not compared"
    );
    says(&fingers(&phone, "b", 1, 4, ""), 409, "already_answered");
    assert_eq!(fingers(&room.phone(), "a", 1, 0, "Het kost te veel tijd").status, 201);
    assert_eq!(room.live.latest().poll().unwrap().answers(), 2);

    close(&room, 1);
    assert_eq!(phone.state()["poll"], json!(null));
    assert_eq!(phone.state()["stage"], "wait");
    let workshop = room.live.latest();
    let agreement = &workshop.agreements()[&FIRST];
    let check = &agreement.checks[0];
    assert_eq!((check.hands, check.way), ([1, 0, 0, 0, 1, 0], CheckWay::Secret));
    assert_eq!(check.reasons[0].as_str(), "Het kost te veel tijd");
    assert_eq!(agreement.consent(), Consent::TalkFurther);
}

/// F21: one word, three at most; tidied as a card is (C3).
#[test]
fn a_word_is_sealed_once() {
    let room = checking_out(15);
    let phone = room.phone();
    let state = phone.state();
    assert_eq!(
        (&state["poll"]["about"], &state["stage"]),
        (&json!("checkout"), &json!("checkout"))
    );
    assert!(
        state["poll"]["text"].as_str().is_some_and(|prompt| prompt.len() > 10),
        "{state}"
    );
    assert_eq!(word(&phone, "a", 1, "  Opgelucht\u{202E}\t en\u{0} moe ").status, 201);
    says(&word(&phone, "b", 1, "nog een"), 409, "already_answered");
    assert_eq!(word(&room.phone(), "a", 1, "blij").status, 201);
    room.go_to(|kind| kind == StageKind::Buffer);
    assert_eq!(
        phone.state()["poll"]["text"],
        state["poll"]["text"],
        "also where the room went on"
    );
    close(&room, 1);
    let words: Vec<_> = room.live.latest().check_out_words().map(Line::to_string).collect();
    assert_eq!(words, ["blij", "Opgelucht en moe"]);
}

/// Contract: what is no answer is told before anything else.
#[test]
fn what_is_no_answer_is_refused() {
    let room = asked(15);
    for body in [
        json!({}),
        json!({ "op": "a", "poll": 1 }),
        json!({ "op": "a", "fingers": 3 }),
        json!({ "op": "", "poll": 1, "fingers": 3 }),
        json!({ "op": "o".repeat(101), "poll": 1, "fingers": 3 }),
        json!({ "op": "a", "poll": -1, "fingers": 3 }),
        json!({ "op": "a", "poll": 4_294_967_296_u64, "fingers": 3 }),
        json!({ "op": "a", "poll": 1, "fingers": 6 }),
        json!({ "op": "a", "poll": 1, "fingers": -1 }),
        json!({ "op": "a", "poll": 1, "fingers": 1.5 }),
        json!({ "op": "a", "poll": 1, "fingers": u64::MAX }),
        json!({ "op": "a", "poll": 1, "fingers": "3" }),
        json!({ "op": "a", "poll": 1, "fingers": null }),
        json!({ "op": "a", "poll": 1, "fingers": 0, "reason": 7 }),
        json!({ "op": "a", "poll": 1, "fingers": 3, "word": "blij" }),
        json!({ "op": "a", "poll": 1, "word": "blij" }),
        json!({ "op": "a", "poll": 1, "word": ["blij"] }),
        json!([1]),
    ] {
        says(&room.phone().post("/api/answer", &body.to_string()), 400, "bad_request");
    }
    says(&fingers(&checking_out(15).phone(), "a", 1, 3, ""), 400, "bad_request");
    for poll in [0, 2, u64::from(u32::MAX)] {
        says(&fingers(&room.phone(), "a", poll, 3, ""), 409, "closed");
    }
    let stranger = room.stranger();
    says(&fingers(&stranger, "a", 1, 3, ""), 401, "no_token");
    says(&room.phone().get("/api/answer"), 405, "not_allowed");
    assert_eq!(room.live.latest().poll().unwrap().answers(), 0);
    let more = json!({ "op": "a", "poll": 1, "fingers": 3, "reason": null, "word": null, "name": "ignored" });
    assert_eq!(room.phone().post("/api/answer", &more.to_string()).status, 201);
}

/// V23, C3, C5: codes in this order, each with reasons; what is held is worded anew.
#[test]
fn a_reason_is_measured_then_judged() {
    let room = asked(15);
    for (reason, code) in [("Bel Anja", "hold"), ("Er wordt hier gepest", "refer")] {
        let anyway = json!({ "op": "a", "poll": 1, "fingers": 0, "reason": reason, "place_anyway": true });
        says(&room.phone().post("/api/answer", &anyway.to_string()), 422, code);
    }
    for (reason, code) in [
        ("", "reason_missing"),
        (" \u{200B}\u{202E}\n", "reason_missing"),
        ("\u{200D}", "reason_missing"),
        (&"é".repeat(141), "too_long"),
        (&"é".repeat(700), "too_long"),
        ("Bel Anja, zij is lui", "hold"),
        ("mail naar iemand@example.org", "hold"),
        ("Er wordt hier gepest", "refer"),
        ("Hij kapt mij altijd af", "ask"),
    ] {
        let answer = fingers(&room.phone(), "a", 1, 0, reason);
        says(&answer, 422, code);
        let told = answer.json()["error"]["reasons"].as_array().map_or(0, Vec::len);
        assert!(told > 0, "{answer:?}");
    }
    assert_eq!(room.live.latest().poll().unwrap().answers(), 0, "nothing was counted");
    let asked = json!({
        "op": "a", "poll": 1, "fingers": 0, "reason": "Hij kapt mij altijd af", "place_anyway": true
    });
    assert_eq!(room.phone().post("/api/answer", &asked.to_string()).status, 201);
    let loud = fingers(&room.phone(), "a", 1, 5, "Anja, bel iemand@example.org");
    assert_eq!(loud.status, 201, "of who does not object no reason is kept");
    assert!(!holds(&room, "Anja"));
}

/// F21, C3, C5
#[test]
fn a_word_is_measured_then_judged() {
    let room = checking_out(15);
    for (text, code) in [
        ("", "empty"),
        ("\u{2800}", "empty"),
        (&"x".repeat(41), "too_long"),
        (&"é".repeat(600), "too_long"),
        ("een twee drie vier", "too_many_words"),
        ("een twee drie Anja", "too_many_words"),
        ("dank aan Anja", "hold"),
        ("+32 470123456", "hold"),
        ("gepest", "refer"),
        ("hij liegt", "ask"),
    ] {
        let answer = word(&room.phone(), "a", 1, text);
        says(&answer, 422, code);
        assert!(answer.json()["error"]["reasons"].is_array(), "{answer:?}");
    }
    let phone = room.phone();
    says(&word(&phone, "a", 1, "hij liegt"), 422, "ask");
    let anyway = json!({ "op": "a", "poll": 1, "word": "hij liegt", "place_anyway": true });
    assert_eq!(
        phone.post("/api/answer", &anyway.to_string()).status,
        201,
        "the same act"
    );
    let anyway = json!({ "op": "a", "poll": 1, "word": "gepest", "place_anyway": true });
    says(&room.phone().post("/api/answer", &anyway.to_string()), 422, "refer");
    assert_eq!(word(&room.phone(), "a", 1, &"é".repeat(40)).status, 201);
    assert_eq!(word(&room.phone(), "a", 1, "een twee drie").status, 201);
    assert_eq!(word(&room.phone(), "a", 1, "<b>&amp;\"").status, 201);
}

/// C6: the list of names is the one of the running server.
#[test]
fn a_name_that_is_typed_later_holds() {
    let room = checking_out(15);
    assert_eq!(word(&room.phone(), "a", 1, "dankzij Joris").status, 201);
    let names = dostop::workshop::wording::NameList::parse("Joris");
    let lists = dostop::words::Words::word_lists();
    let nudge = dostop::workshop::wording::Nudge::new(lists).with_names(&names);
    room.phones.set_nudge(nudge);
    says(&word(&room.phone(), "a", 1, "dankzij Joris"), 422, "hold");
}

/// V1: answers <= people, over all phones at the same moment; a late comer is welcome.
#[test]
fn answers_are_never_more_than_people() {
    let room = asked(3);
    let phones: Vec<_> = (0..8).map(|_| room.phone()).collect();
    let mut answers: Vec<_> = std::thread::scope(|scope| {
        let each = phones
            .iter()
            .map(|phone| scope.spawn(|| fingers(phone, "a", 1, 5, "").says()));
        let each: Vec<_> = each.collect();
        each.into_iter().map(|answer| answer.join().unwrap()).collect()
    });
    answers.sort();
    assert_eq!(answers[..3], vec![(201, String::new()); 3]);
    assert_eq!(answers[3..], vec![(409, "people_full".to_owned()); 5]);
    room.submit(Change::Ask(Asking::Raise(PollId(1), 4)));
    assert_eq!(fingers(&room.phone(), "a", 1, 5, "").status, 201);
}

/// Two tabs at the same moment: one answer.
#[test]
fn two_tabs_give_one_answer() {
    let room = asked(200);
    for _ in 0..10 {
        let phone = room.phone();
        let (one, two) = std::thread::scope(|scope| {
            let one = scope.spawn(|| fingers(&phone, "a", 1, 5, ""));
            let two = scope.spawn(|| fingers(&phone, "b", 1, 5, ""));
            (one.join().unwrap(), two.join().unwrap())
        });
        let mut said = [one.says(), two.says()];
        said.sort();
        assert_eq!(said, [(201, String::new()), (409, "already_answered".to_owned())]);
    }
    assert_eq!(room.live.latest().poll().unwrap().answers(), 10);
}

/// P8, P19: after the close no answer comes in; a resent one is answered until the next question, which is open to all.
#[test]
fn an_answer_after_the_close_is_late() {
    let room = asked(15);
    let (phone, late) = (room.phone(), room.phone());
    assert_eq!(fingers(&phone, "a", 1, 5, "").status, 201);
    close(&room, 1);
    assert_eq!(fingers(&phone, "a", 1, 5, "").status, 200);
    says(&fingers(&late, "a", 1, 5, ""), 409, "closed");
    says(&fingers(&phone, "b", 1, 5, ""), 409, "closed");
    room.go_to(|kind| kind == StageKind::CheckOut);
    ask(&room, About::CheckOut, 15);
    let unknown = fingers(&phone, "a", 1, 5, "");
    says(&unknown, 409, "closed");
    let told = unknown.json()["error"]["message"].as_str().unwrap().to_owned();
    assert!(
        told.contains("Deze vraag is voorbij") && !told.contains("telt"),
        "nobody knows any more whether it was in: {told}"
    );
    assert_eq!(phone.state()["poll"]["answered"], false);
    assert_eq!(word(&phone, "a", 2, "blij").status, 201);
    room.submit(Change::Ask(Asking::Void(PollId(2))));
    says(&word(&phone, "a", 2, "blij"), 409, "closed");
}

/// Contract: `version` rises only when this phone's own object changes.
#[test]
fn the_answer_of_another_phone_is_nothing_to_see() {
    let room = asked(15);
    let (phone, other) = (room.phone(), room.phone());
    let mut events = phone.listen();
    events.event().unwrap();
    let first = version(&phone);
    assert_eq!(fingers(&other, "a", 1, 0, "Een kruidkoek bezwaar").status, 201);
    assert_eq!(version(&phone), first, "another's answer");
    says(&fingers(&phone, "a", 1, 0, ""), 422, "reason_missing");
    assert_eq!(version(&phone), first, "what was refused");
    assert_eq!(fingers(&phone, "a", 1, 5, "").status, 201);
    assert_eq!(version(&phone), first + 1);
    let told = events.event().unwrap();
    assert_eq!(
        (&told["version"], &told["poll"]["answered"]),
        (&json!(first + 1), &json!(true))
    );
    for path in ["/api/state", "/"] {
        assert!(!phone.get(path).body.contains("kruidkoek"), "{path}");
    }
    close(&room, 1);
    let closed = events.event().unwrap();
    assert_eq!(closed["poll"], Value::Null);
    assert!(
        !closed.to_string().contains("kruidkoek"),
        "reasons are shown in the room"
    );
}

/// C11: words that are on their way off the wall are on no phone.
#[test]
fn a_text_that_is_taken_off_is_on_no_phone() {
    let room = Room::collecting();
    for (id, text) in (1..).zip(["aaa bbb", "ccc ddd", SENTENCE, "eee fff", "ggg hhh"]) {
        room.place(id, Lane::Do, text);
    }
    room.submit(Change::Reveal { seed: 1, few: false });
    let line = Line::parse(SENTENCE).unwrap();
    room.submit(Change::PutAgreement(FIRST, Agreement::new(Lane::Do, line)));
    ask(&room, About::Consent(FIRST), 15);
    let phone = room.phone();
    assert_eq!(phone.state()["poll"]["text"], SENTENCE);
    let workshop = room.live.latest();
    let (number, _) = workshop
        .ideas()
        .find(|(_, idea)| idea.text.as_ref().is_some_and(|text| text.as_str() == SENTENCE))
        .unwrap();
    room.phones.steer(|desk| {
        desk.wall = Wall {
            withheld: Some(Withheld::Card(number)),
            ..Wall::default()
        };
    });
    assert_eq!(phone.state()["poll"]["text"], "");
    assert!(!phone.get("/api/state").body.contains(SENTENCE));
}

/// As for cards: 10 at once, then one a second, whatever the answer; others do not wait. Contract: cards have their own 10.
#[test]
fn a_phone_that_hurries_with_answers_waits() {
    let room = asked(15);
    let phone = room.phone();
    for _ in 0..10 {
        says(&fingers(&phone, "a", 1, 0, ""), 422, "reason_missing");
    }
    let hurried = fingers(&phone, "a", 2, 5, "");
    says(&hurried, 429, "too_many");
    assert_eq!(hurried.header("retry-after"), Some("1"));
    for _ in 0..10 {
        assert_ne!(phone.card("a", "do", "").status, 429);
    }
    says(&phone.card("a", "do", ""), 429, "too_many");
    assert_eq!(fingers(&room.phone(), "a", 1, 5, "").status, 201);
}

/// Architecture 2: what is not on the disk is not acknowledged, and may come again; nothing is asked meanwhile.
#[test]
fn an_answer_that_is_not_saved_is_sent_again() {
    let room = asked(15);
    let phone = room.phone();
    room.disk.breaks(Fault::Full);
    says(&fingers(&phone, "a", 1, 5, ""), 503, "not_saved");
    says(&fingers(&phone, "a", 1, 5, ""), 503, "not_saved");
    room.disk.is_repaired();
    assert_eq!(fingers(&phone, "a", 1, 5, "").status, 200);
    assert_eq!(room.live.latest().poll().unwrap().answers(), 1);
}

/// Contract: facilitator actions do not exist on the network.
#[test]
fn a_phone_asks_and_closes_nothing() {
    let room = asked(15);
    let phone = room.phone();
    for path in [
        "/api/poll",
        "/api/poll/1",
        "/api/poll/close",
        "/api/answer/1",
        "/api/ask",
    ] {
        assert_eq!(phone.post(path, "{}").status, 404, "{path}");
    }
    let close = json!({ "op": "a", "poll": 1, "Close": 1, "close": true });
    says(&phone.post("/api/answer", &close.to_string()), 400, "bad_request");
    assert!(room.live.latest().poll().is_some());
}

fn holds(room: &Room, text: &str) -> bool {
    let files = room.disk.files();
    let text = text.as_bytes();
    files
        .values()
        .any(|bytes| bytes.windows(text.len()).any(|part| part == text))
}
