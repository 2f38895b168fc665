//! How much one phone, and all phones together, may do (contract: limits, join).

use dostop::workshop::card::{CardTags, Lane, NewCard};
use dostop::workshop::change::{Author, Change};
use dostop::workshop::ids::CardId;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::CardText;
use serde_json::json;

use crate::http::{Line, Phone};
use crate::room::Room;

/// Puts so many cards into the workshop that this phone wrote before a restart; by itself it may send one a second.
fn wrote_before(room: &Room, phone: &Phone, cards: u64) {
    let key = room.phones.room().key.clone();
    let token = phone.token.as_ref().and_then(|token| key.read(token)).unwrap();
    for id in (1..=cards).map(CardId) {
        let card = NewCard {
            id,
            lane: Lane::Do,
            text: CardText::parse(&format!("Kaart nummer {}", id.0)).unwrap(),
            cluster: None,
        };
        let tags = CardTags {
            own: key.own(&token, id),
            op: key.card_op(&token, &format!("before {}", id.0)),
        };
        room.live
            .submit(Author::Phone, Change::PlaceTagged(card, tags))
            .unwrap();
    }
}

/// Contract: 100 cards accepted a stage, then 429 with Retry-After, also after a restart; another stage is another 100.
#[test]
fn the_hundred_and_first_card_of_a_stage_is_refused() {
    let room = Room::collecting();
    let (phone, other) = (room.phone(), room.phone());
    wrote_before(&room, &phone, 99);
    assert_eq!(phone.card("a", "do", "De honderdste").status, 201);
    let answer = phone.card("b", "do", "Een te veel");
    assert_eq!(answer.says(), (429, "too_many".to_owned()));
    let wait: u64 = answer.header("retry-after").expect("whole seconds").parse().unwrap();
    assert!(wait > 0);
    assert_eq!(phone.state()["my_cards"].as_array().unwrap().len(), 100);
    assert_eq!(other.card("a", "do", "Iemand anders").status, 201);
    room.go_to(|kind| kind == StageKind::Collect(Lane::Stop));
    assert_eq!(phone.card("c", "stop", "Later op de dag").status, 201);
    assert_eq!(room.live.latest().card_count(), 102);
}

/// Contract: 503 at the server's own capacity, which is 2,100 or more; who is in stays in.
#[test]
fn a_full_room_says_so_after_two_thousand_and_more() {
    const AT_ONCE: usize = 100;
    let room = Room::collecting();
    let first = room.phone();
    let body = json!({ "key": room.key() }).to_string();
    let requests = room
        .stranger()
        .request("POST", "/api/join", Some(&body))
        .repeat(AT_ONCE);
    let (mut line, mut joined) = (Line::to(room.address()), 1);
    let refused = loop {
        line.send(requests.as_bytes());
        let answers: Vec<_> = (0..AT_ONCE).map(|_| line.answer().expect("each is answered")).collect();
        joined += answers.iter().filter(|answer| answer.status == 200).count();
        assert!(joined < 10_000, "there is an end");
        if let Some(refused) = answers.into_iter().find(|answer| answer.status != 200) {
            break refused;
        }
    };
    assert_eq!(refused.says(), (503, "full".to_owned()));
    assert!(joined >= 2_100, "{joined}");
    assert_eq!(room.phones.joined(), joined);
    assert_eq!(first.card("a", "do", "Wie binnen is").status, 201);
}
