//! Vote slips by phone, answer by answer (F38; contract: join, ballot, state; P19).

use std::collections::BTreeSet;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use dostop::phones::slips::NewSlips;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::RoundId;

use crate::http::{Answer, Phone};
use crate::room::Room;

fn says(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// A round is open for 15 people, and only slips vote; the codes that were printed.
fn voting(slips: u32) -> (Room, Vec<String>) {
    let room = Room::voting(15);
    room.submit(Change::Vote(Vote::Void(RoundId(1))));
    let codes = put(&room, slips);
    room.open(15);
    (room, codes)
}

fn put(room: &Room, count: u32) -> Vec<String> {
    let NewSlips { slips, codes } = NewSlips::draw(count).expect("randomness");
    room.submit(Change::PutSlips(Some(slips)));
    codes.iter().map(ToString::to_string).collect()
}

/// The round that is open: the one before was voided.
const ROUND: u64 = 2;

impl Room {
    /// A new phone that scans a slip.
    fn scans(&self, slip: &str) -> Answer {
        let body = json!({ "key": self.key(), "slip": slip }).to_string();
        self.stranger().post("/api/join", &body)
    }

    /// The same; it is in.
    #[track_caller]
    fn with_slip(&self, slip: &str) -> Phone {
        let answer = self.scans(slip);
        assert_eq!(answer.status, 200, "{answer:?}");
        Phone {
            token: answer.json()["token"].as_str().map(str::to_owned),
            ..self.stranger()
        }
    }
}

/// A phone that is in types its slip.
fn types(phone: &Phone, slip: &str) -> (u16, String) {
    phone.post("/api/join", &json!({ "slip": slip }).to_string()).says()
}

fn vote(phone: &Phone, op: &str) -> (u16, String) {
    phone.vote(op, ROUND, &json!({})).says()
}

/// F38: everybody joins and sees as before; a ballot counts with a slip, scanned or typed.
#[test]
fn a_ballot_counts_with_a_slip() {
    let (room, codes) = voting(3);
    let phone = room.phone();
    assert_eq!(phone.state()["slip"], "needed");
    assert_eq!(vote(&phone, "a"), says(403, "slip_needed"));
    let token = phone.post("/api/join", &json!({ "slip": codes[0] }).to_string()).json()["token"].clone();
    assert_eq!(token, json!(phone.token), "it stays the same phone");
    let state = phone.state();
    assert_eq!(
        (&state["slip"], &state["round"]["voted"]),
        (&json!("held"), &json!(false))
    );
    assert_eq!(vote(&phone, "a"), says(201, ""));
    assert_eq!(phone.state()["round"]["voted"], true);
    assert_eq!(vote(&phone, "a"), says(200, ""), "the same act");
    assert_eq!(vote(&phone, "b"), says(409, "already_voted"));
    let scanned = room.with_slip(&codes[1]);
    assert_eq!(
        (scanned.state()["slip"].as_str(), vote(&scanned, "a").0),
        (Some("held"), 201)
    );
    assert_eq!(room.live.latest().open_round().unwrap().turnout().phone, 2);
}

/// F38: other slips ended the one that voted; the ballot of a round that is over is told so, and no slip is asked for.
#[test]
fn a_round_that_is_over_asks_for_no_slip() {
    let (room, codes) = voting(3);
    let phone = room.with_slip(&codes[0]);
    room.submit(Change::Vote(Vote::Close(RoundId(2))));
    put(&room, 3);
    assert_eq!(phone.state()["slip"], "needed");
    assert_eq!(vote(&phone, "a"), says(409, "closed"));
}

/// F38: while a vote is open nobody can make another slip, so none is promised.
#[test]
fn no_answer_promises_another_slip() {
    let (room, codes) = voting(3);
    let (phone, other) = (room.phone(), room.phone());
    assert_eq!(types(&phone, &codes[0]), says(200, ""));
    let told = |slip: &str| {
        let answer = other.post("/api/join", &json!({ "slip": slip }).to_string());
        answer.json()["error"]["message"].as_str().unwrap().to_owned()
    };
    for told in [told("2345-679A-CDEF"), told(&codes[0])] {
        assert!(
            told.contains("op papier of aan de laptop") && !told.contains("om een ander"),
            "{told}"
        );
    }
}

/// Contract, F38: a slip opens no door; what is given must be right, and a slip alone is no way in.
#[test]
fn a_slip_takes_no_keys_place() {
    let (room, codes) = voting(3);
    let join = |phone: &Phone, body: Value| phone.post("/api/join", &body.to_string()).says();
    let (stranger, phone, slip) = (room.stranger(), room.phone(), &codes[0]);
    let code = room.phones.room().code.clone();
    for wrong in [
        json!({ "key": "of yesterday", "slip": slip }),
        json!({ "code": "000000", "slip": slip }),
    ] {
        assert_eq!(join(&stranger, wrong.clone()), says(403, "wrong_key"));
        assert_eq!(join(&phone, wrong), says(403, "wrong_key"), "who is in, too");
    }
    assert_eq!(join(&stranger, json!({ "slip": slip })), says(400, "bad_request"));
    assert_eq!(room.phones.slips_held(), 0);
    assert_eq!(join(&stranger, json!({ "code": code, "slip": slip })), says(200, ""));
    assert_eq!(join(&phone, json!({ "slip": codes[1] })), says(200, ""));
    assert_eq!(
        join(&phone, json!({ "key": room.key(), "slip": codes[1] })),
        says(200, "")
    );
    assert_eq!(room.phones.slips_held(), 2);
}

/// P19, F38: a phone that is handed on is another phone to the room: the cookie of who had it says nothing with a slip, and
/// goes when its page goes.
#[test]
fn the_next_hand_is_another_phone() {
    let (room, codes) = voting(3);
    let cookie_of = |answer: &Answer| answer.header("set-cookie").expect("a cookie").to_owned();
    let with = |cookie: &str| Phone {
        headers: format!("Cookie: {}\r\n", cookie.split(';').next().unwrap()),
        ..room.stranger()
    };
    let first = room.scans(&codes[0]);
    let browser = with(&cookie_of(&first));
    assert_eq!(browser.state()["slip"], "held", "a cookie tells who it is elsewhere");
    let body = json!({ "key": room.key(), "slip": codes[1] }).to_string();
    let second = browser.post("/api/join", &body);
    assert_ne!(second.json()["token"], first.json()["token"]);
    assert_eq!(vote(&browser, "a"), says(201, ""));
    assert_eq!(vote(&with(&cookie_of(&second)), "a"), says(201, ""));
    let left = browser.post("/api/leave", "{}");
    let ended = cookie_of(&left);
    assert_eq!((left.status, left.body.as_str()), (204, ""));
    assert!(ended.contains("Path=/; Max-Age=0"), "{ended}");
    assert_eq!(with(&ended).get("/api/state").says(), says(401, "no_token"));
    assert_eq!(room.stranger().post("/api/leave", "{}").status, 204, "whoever asks");
    assert_eq!(room.stranger().post("/api/leave", "{").says(), says(400, "bad_request"));
}

/// F38, P19: after a crash the room is at another port. Who comes back by its cookie holds its slip still, which votes once;
/// the slip itself may come along again.
#[test]
fn who_comes_back_holds_its_slip() {
    let (room, codes) = voting(3);
    let phones = [0, 1].map(|at: usize| room.with_slip(&codes[at]));
    assert_eq!(vote(&phones[0], "a"), says(201, ""));
    let room = room.after_a_crash();
    for (phone, slip) in phones.iter().zip(&codes) {
        let browser = Phone {
            headers: format!("Cookie: dostop={}\r\n", phone.token.as_ref().unwrap()),
            ..room.stranger()
        };
        for body in [
            json!({ "key": room.key(), "back": true }),
            json!({ "key": room.key(), "back": true, "slip": slip }),
        ] {
            let answer = browser.post("/api/join", &body.to_string());
            assert_eq!(answer.status, 200, "{answer:?}");
            assert_eq!(answer.json()["token"], json!(phone.token));
        }
        let used = json!({ "key": room.key(), "slip": slip }).to_string();
        assert_eq!(
            browser.post("/api/join", &used).says(),
            says(409, "slip_used"),
            "another hand"
        );
        assert_eq!(browser.state()["slip"], "held");
    }
    let moved = phones.map(|phone| Phone {
        address: room.address(),
        ..phone
    });
    assert_eq!(vote(&moved[0], "b"), says(409, "already_voted"));
    assert_eq!(vote(&moved[1], "a"), says(201, ""));
    assert_eq!(room.live.latest().open_round().unwrap().turnout().phone, 2);
}

/// F38: in a workshop without slips nothing is asked, and an old slip is as good as none.
#[test]
fn without_slips_a_slip_is_nothing() {
    let room = Room::voting(15);
    let phone = room.with_slip("2345-679A-CDEF");
    assert_eq!(phone.state()["slip"], json!(null));
    assert_eq!(phone.vote("a", 1, &json!({})).status, 201);
}

/// F38: large or small, with whatever blanks; anything else is wrong, and no phone comes in with it.
#[test]
fn a_slip_is_read_as_people_type_it() {
    let (room, codes) = voting(3);
    let code = codes[0].to_lowercase();
    let (head, tail) = code.split_at(6);
    let phone = room.phone();
    let all = [
        format!(" {head} {tail}\t"),
        code.replace('-', ""),
        code.replace('-', "\u{2013}"),
        code.clone(),
    ];
    for typed in all {
        assert_eq!(types(&phone, &typed), says(200, ""), "{typed:?}");
    }
    let long = "2".repeat(7_000);
    let wrong = [
        "",
        &codes[1][..13],
        &format!("{}2", codes[1]),
        &format!("\u{202e}{}", codes[1]),
        &format!("{}\u{301}", codes[1]),
        &codes[1].replace(|sign: char| sign.is_alphabetic(), "é"),
        &long,
        "2345-679A-CDEF",
    ];
    for wrong in wrong {
        assert_eq!(room.scans(wrong).says(), says(403, "wrong_slip"), "{wrong:?}");
    }
    for bad in [json!({ "slip": 7, "key": room.key() }), json!({ "slip": [codes[1]] })] {
        assert_eq!(
            phone.post("/api/join", &bad.to_string()).says(),
            says(400, "bad_request")
        );
    }
    assert_eq!(room.scans(&codes[1]).status, 200, "nothing of that took the slip");
}

/// F38: one slip on many phones at the same moment: exactly one of them has it.
#[test]
fn one_slip_is_one_phones() {
    let (room, codes) = voting(20);
    for code in &codes {
        let phones = [room.phone(), room.phone(), room.stranger()];
        let body = |phone: &Phone| match phone.token {
            Some(_) => json!({ "slip": code }),
            None => json!({ "slip": code, "key": room.key() }),
        };
        let mut said: Vec<_> = std::thread::scope(|scope| {
            let joins: Vec<_> = phones
                .iter()
                .map(|phone| scope.spawn(|| phone.post("/api/join", &body(phone).to_string()).says()))
                .collect();
            joins.into_iter().map(|join| join.join().unwrap()).collect()
        });
        said.sort();
        assert_eq!(said, [says(200, ""), says(409, "slip_used"), says(409, "slip_used")]);
    }
    let workshop = room.live.latest();
    assert_eq!(room.phones.slips_held(), 20, "of {:?}", workshop.slips());
}

/// F38: two tabs of one phone, and two slips in one hand: a ballot for each slip.
#[test]
fn each_slip_votes_once() {
    let (room, codes) = voting(40);
    for pair in codes.chunks(2).take(7) {
        let phone = room.with_slip(&pair[0]);
        let (one, two) = std::thread::scope(|scope| {
            let one = scope.spawn(|| vote(&phone, "a"));
            let two = scope.spawn(|| vote(&phone, "b"));
            (one.join().unwrap(), two.join().unwrap())
        });
        let mut said = [one, two];
        said.sort();
        assert_eq!(said, [says(201, ""), says(409, "already_voted")]);
        assert_eq!(types(&phone, &pair[1]), says(200, ""));
        assert_eq!(
            phone.state()["round"]["voted"],
            false,
            "for a colleague without a phone"
        );
        assert_eq!(vote(&phone, "c"), says(201, ""));
        assert_eq!(phone.state()["round"]["voted"], true);
    }
    assert_eq!(room.live.latest().open_round().unwrap().turnout().phone, 14);
    let phone = room.with_slip(&codes[30]);
    assert_eq!(vote(&phone, "a"), says(201, ""));
    let phone = room.with_slip(&codes[31]);
    assert_eq!(vote(&phone, "a"), says(409, "people_full"), "V1, whatever the slips");
}

/// F38, P19: all join anew, with other tokens; a slip that voted is in another hand, and has voted still.
#[test]
fn a_slip_votes_once_whatever_the_phone() {
    let (room, codes) = voting(3);
    let phone = room.with_slip(&codes[0]);
    assert_eq!(vote(&phone, "a"), says(201, ""));
    let waits = room.with_slip(&codes[1]);
    assert_eq!(waits.state()["slip"], "held");
    room.phones.remove_everyone().unwrap();
    assert_eq!(phone.get("/api/state").says(), says(401, "no_token"));
    assert_eq!(room.phones.slips_held(), 0);
    let again = room.with_slip(&codes[0]);
    assert_eq!(again.state()["round"]["voted"], true);
    assert_eq!(vote(&again, "b"), says(409, "already_voted"));
    let other = room.with_slip(&codes[1]);
    assert_eq!(vote(&other, "a"), says(201, ""), "this one had not");
    assert_eq!(room.live.latest().open_round().unwrap().turnout().phone, 2);
}

/// F38, V14: a slip votes in each round, and again in the next.
#[test]
fn a_slip_votes_in_every_round() {
    let (room, codes) = voting(3);
    let phone = room.with_slip(&codes[0]);
    assert_eq!(vote(&phone, "a"), says(201, ""));
    room.submit(Change::Vote(Vote::Void(RoundId(2))));
    assert_eq!(vote(&phone, "b"), says(409, "closed"));
    room.open(15);
    assert_eq!(
        phone.vote("a", 3, &json!({})).status,
        201,
        "a new round, the slip held still"
    );
    assert_eq!(phone.vote("b", 3, &json!({})).says(), says(409, "already_voted"));
}

/// Contract, V14 b: a run-off is a round as any other.
#[test]
fn a_slip_votes_in_a_runoff() {
    let (room, codes) = voting(3);
    let phones = [0, 1, 2].map(|at: usize| room.with_slip(&codes[at]));
    let one = &phones[0];
    let ideas = one.state()["round"]["ideas"].clone();
    let tied: Vec<String> = ideas
        .as_array()
        .unwrap()
        .iter()
        .map(|idea| idea["number"].to_string())
        .collect();
    // Six ideas with two dots each for five seats.
    for (phone, shown) in phones.iter().zip([[0, 1, 2, 3], [0, 1, 4, 5], [2, 3, 4, 5]]) {
        let dots: Value = shown
            .iter()
            .map(|at| (tied[*at].clone(), json!(1)))
            .collect::<serde_json::Map<_, _>>()
            .into();
        assert_eq!(phone.vote("a", ROUND, &dots).status, 201);
    }
    for vote in [
        Vote::Close(RoundId(2)),
        Vote::Show(RoundId(2)),
        Vote::OpenRunoff(RoundId(3)),
    ] {
        room.submit(Change::Vote(vote));
    }
    let state = one.state();
    assert_eq!(
        (&state["round"]["voted"], &state["slip"]),
        (&json!(false), &json!("held"))
    );
    assert_eq!(one.vote("r", 3, &json!({})).status, 201);
    assert_eq!(one.vote("s", 3, &json!({})).says(), says(409, "already_voted"));
    assert_eq!(room.phone().vote("r", 3, &json!({})).says(), says(403, "slip_needed"));
}

/// F38: other slips, none at all, and the undo of that; a phone hears of it at once.
#[test]
fn other_slips_end_the_old_ones() {
    let room = Room::voting(15);
    let phone = room.phone();
    let mut events = phone.listen();
    assert_eq!(events.event().unwrap()["slip"], json!(null));
    room.submit(Change::Vote(Vote::Void(RoundId(1))));
    let (old, mut seen) = (put(&room, 3), json!(null));
    while seen != "needed" {
        seen = events.event().expect("it hears of it")["slip"].clone();
    }
    assert_eq!(types(&phone, &old[0]), says(200, ""));
    let new = put(&room, 3);
    assert_eq!(phone.state()["slip"], "needed");
    assert_eq!(types(&phone, &old[1]), says(403, "wrong_slip"));
    assert_eq!(types(&phone, &new[0]), says(200, ""));
    room.live.undo().unwrap();
    assert_eq!(phone.state()["slip"], "held", "the old one");
    assert_eq!(types(&phone, &new[1]), says(403, "wrong_slip"));
    room.open(15);
    assert_eq!(room.live.undo().unwrap_err().to_string(), "a round is open");
    assert_eq!(phone.vote("a", 2, &json!({})).status, 201);
}

/// Contract: `version` rises with this phone's own slip, not with another's.
#[test]
fn a_slip_of_another_phone_is_no_news() {
    let (room, codes) = voting(3);
    let phone = room.phone();
    let version = || phone.state()["version"].as_u64().unwrap();
    let first = version();
    assert_eq!(vote(&room.with_slip(&codes[0]), "a").0, 201);
    assert_eq!(version(), first);
    assert_eq!(types(&phone, &codes[1]), says(200, ""));
    let second = version();
    assert_eq!(second, first + 1);
    assert_eq!(types(&phone, &codes[1]), says(200, ""));
    assert_eq!(version(), second, "it held it before");
    assert_eq!(types(&room.phone(), &codes[1]), says(409, "slip_used"));
    assert_eq!(version(), second);
    let here = room.phones.joined();
    assert_eq!(room.scans(&codes[1]).says(), says(409, "slip_used"));
    assert_eq!(room.phones.joined(), here, "who did not come in is nobody");
}

/// Contract: guesses are counted with wrong codes; a right slip is taken meanwhile.
#[test]
fn guesses_are_limited_and_keep_nobody_out() {
    let (room, codes) = voting(3);
    let phone = room.phone();
    let mut said = Vec::new();
    for guess in 0..40 {
        let slip = format!("2345679ACD{}{}", ['E', 'F'][guess % 2], ['G', 'H', 'J'][guess % 3]);
        said.push(if guess % 2 == 0 {
            types(&phone, &slip)
        } else {
            room.scans(&slip).says()
        });
    }
    let (wrong, limited) = (says(403, "wrong_slip"), says(429, "too_many"));
    assert_eq!(said.iter().filter(|said| **said == wrong).count(), 10);
    assert_eq!(said.iter().filter(|said| **said == limited).count(), 30);
    assert_eq!(types(&phone, &codes[0]), says(200, ""));
    assert_eq!(room.scans(&codes[1]).status, 200);
}

/// F38: a slip of another room, and one whose room's door is closed.
#[test]
fn a_slip_opens_one_room() {
    let ((room, codes), (other, foreign)) = (voting(3), voting(3));
    assert_eq!(room.scans(&foreign[0]).says(), says(403, "wrong_slip"));
    assert_eq!(other.scans(&codes[0]).says(), says(403, "wrong_slip"));
    let phone = room.phone();
    room.phones.steer(|desk| desk.joining = dostop::phones::Joining::Closed);
    assert_eq!(room.scans(&codes[0]).says(), says(403, "joining_closed"));
    assert_eq!(types(&phone, &codes[0]), says(200, ""), "it is in already");
    let elsewhere = Phone {
        token: other.phone().token,
        ..room.stranger()
    };
    assert_eq!(types(&elsewhere, &codes[1]), says(400, "bad_request"), "a stranger");
}

/// Contract: a 200 is on the disk; if the disk refuses, the slip may come again.
#[test]
fn a_slip_that_is_not_saved_is_not_held() {
    let (room, codes) = voting(3);
    let phone = room.phone();
    room.disk.breaks(dostop::store::disk::memory::Fault::Full);
    assert_eq!(types(&phone, &codes[0]), says(503, "not_saved"));
    assert_eq!(types(&phone, &codes[0]), says(503, "not_saved"), "nor by asking again");
    room.disk.is_repaired();
    assert_eq!(types(&phone, &codes[0]), says(200, ""));
    assert_eq!(room.after_a_crash().phones.slips_held(), 1);
}

/// P19, F38: after a crash a held slip is held still, by the same phone, and its ballot is there once.
#[test]
fn a_slip_is_held_after_a_crash() {
    let (room, codes) = voting(3);
    let (phone, waits) = (room.with_slip(&codes[0]), room.with_slip(&codes[1]));
    assert_eq!(vote(&phone, "a"), says(201, ""));
    let room = room.after_a_crash();
    let moved = |phone: &Phone| Phone {
        address: room.address(),
        ..phone.clone()
    };
    let (phone, waits) = (moved(&phone), moved(&waits));
    assert_eq!(phone.state()["round"]["voted"], true);
    assert_eq!(vote(&phone, "a"), says(200, ""));
    assert_eq!(vote(&phone, "b"), says(409, "already_voted"));
    assert_eq!(waits.state()["slip"], "held");
    assert_eq!(vote(&waits, "a"), says(201, ""));
    assert_eq!(room.scans(&codes[1]).says(), says(409, "slip_used"));
    assert_eq!(room.scans(&codes[2]).status, 200);
}

/// What each secret gives: 1 its mark, 2 what it votes by in the round. As `phones::slips` has it, made here once more.
fn made_of(secret: u128) -> [u128; 2] {
    [mac(secret, 67, &[]), mac(secret, 68, &2_u32.to_be_bytes())]
}

fn mac(key: u128, made_for: u8, part: &[u8]) -> u128 {
    let mut mac = Hmac::<Sha256>::new_from_slice(&key.to_be_bytes()).unwrap();
    mac.update(&[made_for]);
    mac.update(part);
    let bytes = mac.finalize().into_bytes();
    bytes[..16]
        .iter()
        .fold(0, |number, byte| number << 8 | u128::from(*byte))
}

/// The numbers that stand in all that lies on the disk, the room's own file too: as they are, and as hexadecimal ones.
fn numbers(room: &Room) -> BTreeSet<u128> {
    let mut files: Vec<_> = room.disk.files().into_values().collect();
    files.push(room.phones.room().to_text().into_bytes());
    let texts = files.iter().map(|bytes| String::from_utf8_lossy(bytes));
    let mut numbers = BTreeSet::new();
    for text in texts {
        let words = text.split(|sign: char| !sign.is_ascii_hexdigit());
        numbers.extend(words.filter_map(|word| u128::from_str_radix(word, 16).ok()));
        let words = text.split(|sign: char| !sign.is_ascii_digit());
        numbers.extend(words.filter_map(|word| word.parse::<u128>().ok()));
    }
    numbers
}

/// P19, F38: no number on the disk, nor any two of them laid over each other, is a slip's secret: nothing of it gives a mark
/// or a vote that stands there. What is printed on a slip does, so this looks in the right place.
#[test]
fn nothing_on_the_disk_makes_a_vote_or_a_mark() {
    let (room, codes) = voting(3);
    let salt = room.live.latest().slips().unwrap().salt();
    let secrets: Vec<u128> = codes
        .iter()
        .map(|code| mac(salt, 66, code.replace('-', "").as_bytes()))
        .collect();
    let look = |when: &str, has_voted: bool| {
        let there = numbers(&room);
        for secret in &secrets {
            assert_eq!(
                made_of(*secret).map(|made| there.contains(&made)),
                [true, has_voted],
                "{when}"
            );
        }
        let long: Vec<u128> = there.iter().copied().filter(|number| number >> 64 != 0).collect();
        let over = long.iter().flat_map(|one| long.iter().map(move |other| one ^ other));
        for number in there.iter().copied().chain(over) {
            let is_secret = made_of(number).iter().any(|made| there.contains(made));
            assert!(!is_secret, "{when}: {number} is a slip's secret");
        }
    };
    let phones: Vec<_> = codes.iter().map(|code| room.with_slip(code)).collect();
    look("held", false);
    for phone in &phones {
        assert_eq!(vote(phone, "a"), says(201, ""));
    }
    look("voted", true);
    room.live.save().unwrap();
    look("saved", true);
}

/// P1, P19, F38: no slip, token or key in any byte that was written.
#[test]
fn no_slip_is_on_the_disk() {
    let (room, codes) = voting(3);
    let phones: Vec<_> = codes.iter().map(|code| room.with_slip(code)).collect();
    let mut secrets: Vec<String> = codes
        .iter()
        .flat_map(|code| [code.clone(), code.replace('-', "")])
        .collect();
    secrets.extend(phones.iter().filter_map(|phone| phone.token.clone()));
    secrets.push(room.key());
    secrets.push(room.phones.room().code.clone());
    let hold = |room: &Room, when: &str| {
        for (path, bytes) in room.disk.files() {
            for secret in &secrets {
                let is_there = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
                assert!(!is_there, "{when}: {} holds a secret", path.display());
            }
        }
    };
    hold(&room, "held");
    for phone in &phones {
        assert_eq!(vote(phone, "a"), says(201, ""));
    }
    hold(&room, "voted");
    room.live.save().unwrap();
    hold(&room, "saved");
    room.submit(Change::Vote(Vote::Close(RoundId(2))));
    room.live.save().unwrap();
    hold(&room, "closed");
    room.live.submit(Author::Facilitator, Change::PutSlips(None)).unwrap();
    room.live.save().unwrap();
    hold(&room, "without slips");
}
