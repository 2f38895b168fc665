//! Ballots by phone, answer by answer (contract; V1-V9, V25, P8, P19).

use serde_json::{Value, json};

use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::RoundId;

use crate::http::{Answer, Phone};
use crate::room::Room;

fn says(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// The numbers on the ballot.
fn numbers(state: &Value) -> Vec<String> {
    let ideas = state["round"]["ideas"].as_array().expect("a round");
    ideas.iter().map(|idea| idea["number"].to_string()).collect()
}

/// Contract: sealed with a receipt; the same act gets the first receipt again, whatever its body.
#[test]
fn a_ballot_is_sealed_once() {
    let room = Room::voting(15);
    let phone = room.phone();
    let state = phone.state();
    let numbers = numbers(&state);
    assert_eq!((&state["stage"], &state["round"]["id"]), (&json!("vote"), &json!(1)));
    assert_eq!(state["round"]["budgets"], json!({ "do": 4, "stop": null }));
    assert_eq!(state["round"]["caps"], json!({ "do": 2, "stop": null }));
    assert_eq!(
        (numbers.len(), &state["round"]["voted"]),
        (9, &json!(false)),
        "one is withdrawn"
    );
    let first = phone.vote("a", 1, &json!({ numbers[0].as_str(): 2, numbers[1].as_str(): 1 }));
    assert_eq!(first.status, 201);
    assert_eq!(first.json()["receipt"].as_str().map(str::len), Some(4));
    let again = phone.vote("a", 1, &json!({ numbers[2].as_str(): 2 }));
    assert_eq!((again.status, again.body), (200, first.body));
    assert_eq!(phone.vote("b", 1, &json!({})).says(), says(409, "already_voted"));
    assert_eq!(phone.state()["round"]["voted"], true);
    let workshop = room.live.latest();
    assert_eq!(workshop.open_round().unwrap().turnout().phone, 1);
}

/// Contract: what is wrong with a ballot.
#[test]
fn a_ballot_keeps_the_rules() {
    let room = Room::voting(15);
    let phone = room.phone();
    let numbers = numbers(&phone.state());
    let votable = |number: u32| numbers.contains(&number.to_string());
    let withdrawn = (1..=10)
        .find(|number| !votable(*number))
        .expect("one is withdrawn")
        .to_string();
    let five: serde_json::Map<String, Value> = numbers
        .iter()
        .take(5)
        .map(|number| (number.clone(), json!(1)))
        .collect();
    for (dots, status, code) in [
        (json!(five), 422, "over_budget"),
        (json!({ numbers[0].as_str(): 3 }), 422, "over_cap"),
        (json!({ numbers[0].as_str(): u64::MAX }), 422, "over_cap"),
        (json!({ "99": 1 }), 422, "unknown_idea"),
        (json!({ withdrawn.as_str(): 1 }), 422, "unknown_idea"),
        (json!({ "01": 1 }), 422, "unknown_idea"),
        (json!({ "x": 1 }), 422, "unknown_idea"),
        (json!({ numbers[0].as_str(): -1 }), 400, "bad_request"),
        (json!({ numbers[0].as_str(): 1.5 }), 400, "bad_request"),
        (json!({ numbers[0].as_str(): "1" }), 400, "bad_request"),
        (json!([1]), 400, "bad_request"),
    ] {
        assert_eq!(phone.vote("a", 1, &dots).says(), says(status, code), "{dots}");
    }
    for twice in [r#"{"1":99,"1":1}"#, r#"{"1":1,"2":1,"\u0031":1}"#, r#"{"x":0,"x":0}"#] {
        let body = format!(r#"{{"op":"a","round":1,"dots":{twice}}}"#);
        assert_eq!(
            phone.post("/api/ballot", &body).says(),
            says(400, "bad_request"),
            "{twice}"
        );
    }
    for round in [0, 2, 4_294_967_295] {
        assert_eq!(phone.vote("a", round, &json!({})).says(), says(409, "closed"));
    }
    assert_eq!(
        phone.vote("a", 1, &json!({})).status,
        201,
        "an empty ballot is valid (V5)"
    );
}

/// V1: ballots <= people, over all phones at the same moment.
#[test]
fn ballots_are_never_more_than_people() {
    let room = Room::voting(3);
    let phones: Vec<_> = (0..8).map(|_| room.phone()).collect();
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let votes: Vec<_> = phones
            .iter()
            .map(|phone| scope.spawn(|| phone.vote("a", 1, &json!({}))))
            .collect();
        votes.into_iter().map(|vote| vote.join().unwrap()).collect()
    });
    let sealed = answers.iter().filter(|answer| answer.status == 201).count();
    let full = answers
        .iter()
        .filter(|answer| answer.says() == says(409, "people_full"))
        .count();
    assert_eq!((sealed, full), (3, 5));
    assert_eq!(room.live.latest().open_round().unwrap().turnout().total(), 3);
}

/// Two tabs casting at the same moment: one ballot.
#[test]
fn two_tabs_cast_one_ballot() {
    let room = Room::voting(200);
    for _ in 0..20 {
        let phone = room.phone();
        let (one, two) = std::thread::scope(|scope| {
            let one = scope.spawn(|| phone.vote("a", 1, &json!({})));
            let two = scope.spawn(|| phone.vote("b", 1, &json!({})));
            (one.join().unwrap(), two.join().unwrap())
        });
        let mut said = [one.says(), two.says()];
        said.sort();
        assert_eq!(said, [says(201, ""), says(409, "already_voted")]);
    }
    assert_eq!(room.live.latest().open_round().unwrap().turnout().phone, 20);
}

/// P8: after the close no ballot comes in; a resent one is answered still; all receipts are there (V25).
#[test]
fn a_ballot_after_the_close_is_late() {
    let room = Room::voting(15);
    let (phone, late) = (room.phone(), room.phone());
    let receipt = phone.vote("a", 1, &json!({})).json()["receipt"]
        .as_str()
        .unwrap()
        .to_owned();
    room.close();
    assert_eq!(late.vote("a", 1, &json!({})).says(), says(409, "closed"));
    assert_eq!(phone.vote("a", 1, &json!({})).status, 200);
    assert_eq!(phone.vote("b", 1, &json!({})).says(), says(409, "closed"));
    let state = phone.state();
    assert_eq!(
        (&state["stage"], &state["round"], &state["results"]),
        (&json!("vote"), &json!(null), &json!(null))
    );
    let workshop = room.live.latest();
    let receipts: Vec<_> = workshop
        .rounds()
        .flat_map(|round| round.receipts())
        .map(|receipt| &receipt.0)
        .collect();
    assert_eq!(receipts, [&receipt]);
}

/// P19, V20: after the final nobody knows any more whose ballot was in, so nobody is told that it does not count.
#[test]
fn after_the_final_nobody_is_told_that_a_ballot_does_not_count() {
    let room = Room::voting(15);
    let (phone, late) = (room.phone(), room.phone());
    let all = numbers(&phone.state());
    let dots = json!({ all[0].as_str(): 2, all[1].as_str(): 1 });
    assert_eq!(phone.vote("a", 1, &dots).status, 201);
    let told = |phone: &Phone| {
        let answer = phone.vote("a", 1, &dots);
        assert_eq!(answer.says(), says(409, "closed"));
        answer.json()["error"]["message"].as_str().unwrap().to_owned()
    };
    room.close();
    assert!(told(&late).contains("telt er niet in mee"), "{}", told(&late));
    room.submit(Change::Vote(Vote::Show(RoundId(1))));
    assert_eq!(phone.vote("a", 1, &dots).status, 200, "known until the final");
    room.submit(Change::Vote(Vote::Final));
    for phone in [&phone, &late] {
        let told = told(phone);
        assert!(
            told.contains("de uitslag staat vast")
                && !told.contains("niet in mee")
                && !told.contains("niets verstuurd"),
            "{told}"
        );
    }
}

/// P8: ballots that race with the close: each is told whether it counts, and what is told is so; 1 ms later none comes in.
#[test]
fn a_ballot_at_the_close_counts_or_is_told() {
    let room = Room::voting(60);
    let phones: Vec<_> = (0..40).map(|_| room.phone()).collect();
    let late = room.phone();
    let answers: Vec<_> = std::thread::scope(|scope| {
        let cast = |phone| scope.spawn(move || Phone::vote(phone, "a", 1, &json!({})).says());
        let votes: Vec<_> = phones.iter().map(cast).collect();
        while room.live.latest().open_round().unwrap().turnout().phone < 10 {
            std::thread::yield_now();
        }
        room.close();
        std::thread::sleep(std::time::Duration::from_millis(1));
        assert_eq!(late.vote("a", 1, &json!({})).says(), says(409, "closed"));
        votes.into_iter().map(|vote| vote.join().unwrap()).collect()
    });
    let sealed = answers.iter().filter(|answer| **answer == says(201, "")).count();
    let closed = answers.iter().filter(|answer| **answer == says(409, "closed")).count();
    assert_eq!(sealed + closed, 40, "{answers:?}");
    let workshop = room.live.latest();
    let round = workshop.rounds().next().unwrap();
    assert_eq!(
        (round.turnout().phone as usize, round.receipts().len()),
        (sealed, sealed)
    );
}

/// V6: counts appear at the show, of both lanes; a lane that was not voted has none.
#[test]
fn results_are_null_until_they_are_shown() {
    let room = Room::voting(15);
    let phone = room.phone();
    let number = numbers(&phone.state())[0].clone();
    for (op, phone) in [("a", room.phone()), ("b", room.phone())] {
        assert_eq!(phone.vote(op, 1, &json!({ number.as_str(): 2 })).status, 201);
    }
    assert_eq!(phone.state()["results"], json!(null));
    room.close();
    assert_eq!(phone.state()["results"], json!(null));
    room.submit(Change::Vote(Vote::Show(RoundId(1))));
    let state = phone.state();
    assert_eq!(state["stage"], "results");
    let results = state["results"].as_array().unwrap();
    let best = results
        .iter()
        .find(|idea| idea["number"] == json!(number.parse::<u32>().unwrap()))
        .unwrap();
    let counts = ["dots", "supporters", "rank", "winner"].map(|name| best[name].clone());
    assert_eq!(counts, [json!(4), json!(2), json!(1), json!(true)]);
    let taken = results.iter().find(|idea| idea["lane"] == "stop").unwrap();
    assert_eq!((&taken["dots"], &taken["winner"]), (&json!(null), &json!(null)));
    assert!(results.iter().all(|idea| idea["tied"] == json!(false)), "{results:?}");
}

/// V14: six ideas are equal for five seats: none of them has won, and a phone can tell them from those that lost.
#[test]
fn a_tie_on_the_cut_line_is_told_from_a_loss() {
    let room = Room::voting(15);
    let phones = [room.phone(), room.phone(), room.phone()];
    let numbers = numbers(&phones[0].state());
    for (phone, shown) in phones.iter().zip([[0, 1, 2, 3], [0, 1, 4, 5], [2, 3, 4, 5]]) {
        let dots: serde_json::Map<_, _> = shown.iter().map(|at| (numbers[*at].clone(), json!(1))).collect();
        assert_eq!(phone.vote("a", 1, &dots.into()).status, 201);
    }
    room.close();
    room.submit(Change::Vote(Vote::Show(RoundId(1))));
    let state = phones[0].state();
    for (at, number) in numbers.iter().enumerate() {
        let mut results = state["results"].as_array().unwrap().iter();
        let number = json!(number.parse::<u32>().unwrap());
        let idea = results.find(|idea| idea["number"] == number).unwrap();
        assert_eq!(
            (&idea["winner"], &idea["tied"]),
            (&json!(false), &json!(at < 6)),
            "{idea}"
        );
    }
}

/// V9: a round that never was takes no late ballot, and the next one is open to all.
#[test]
fn a_voided_rounds_ballot_lands_nowhere() {
    let room = Room::voting(15);
    let phone = room.phone();
    assert_eq!(phone.vote("a", 1, &json!({})).status, 201);
    room.submit(Change::Vote(Vote::Void(RoundId(1))));
    assert_eq!(phone.vote("a", 1, &json!({})).says(), says(409, "closed"));
    room.open(15);
    let state = phone.state();
    assert_eq!(
        (&state["round"]["id"], &state["round"]["voted"]),
        (&json!(2), &json!(false))
    );
    assert_eq!(phone.vote("a", 1, &json!({})).says(), says(409, "closed"));
    assert_eq!(phone.vote("a", 2, &json!({})).status, 201);
}
