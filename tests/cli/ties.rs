//! Ties across the cut line: told, kept, and settled in each way (V12-V14).

use serde_json::{Value, json};

use crate::room::{Room, copy};
use crate::workshops::{ballots, ideas, number_of, settled, small, those, tied, winners};

const ABOVE: [&str; 6] = ["Appels", "Bruggen", "Citroenen", "Dansen", "Kranten", "Lampen"];
/// Emmers and Fietsen are tied for one place, Molens and Nachtrust for another.
const RUNOFF: &str = "Emmers Molens\nEmmers | Molens\nEmmers,Nachtrust\nFietsen | Molens\n-\n";
const TIED_AGAIN: &str = "Emmers | Molens\nEmmers | Nachtrust\nFietsen | Molens\nFietsen | Nachtrust\n";

fn above_and(more: [&str; 2]) -> Vec<String> {
    let mut all: Vec<String> = ABOVE.iter().chain(&more).map(ToString::to_string).collect();
    all.sort();
    all
}

/// V14, contract: vote.
#[test]
fn a_tie_across_the_cut_line_is_told_with_its_numbers_and_kept_closed() {
    let room = Room::new();
    let sentence = tied(&room);
    let json = room.json("team.ron");
    assert!(sentence.contains("tie"), "{sentence}");
    assert!(sentence.contains("gelijk"), "in the workshop's language: {sentence}");
    for text in ["Emmers", "Fietsen", "Molens", "Nachtrust"] {
        let number = number_of(&json, text).to_string();
        assert!(
            sentence.split([' ', ',', '.', ':']).any(|word| word == number),
            "{number}: {sentence}"
        );
    }
    assert_eq!(winners(&json), ABOVE);
    assert_eq!(those(&json, |idea| idea["status"] == "winner"), ABOVE);
    assert_eq!(those(&json, |idea| idea["winner"] == false).len(), 4);
    assert_eq!(settled(&json), [Value::Null]);
    assert_eq!(json["rounds"][0]["closed"], true);
    assert!(room.refused_untouched("draft team.ron").contains("stem"));
    assert_eq!(
        room.done("check team.ron"),
        "ok: 10 cards, 10 ideas, 6 ballots, stage results\n"
    );
}

/// Contract: the word "tie" in every language.
#[test]
fn an_english_facilitator_hears_of_the_tie_in_english() {
    let room = Room::new();
    small(&room, 6, 4);
    let list = ballots(&room, "team.ron", crate::workshops::TIED);
    let sentence = room.refused(&format!("vote team.ron --ballots {list} --people 6 --lang en"));
    assert!(
        sentence.contains("tie") && sentence.contains("dostop settle"),
        "{sentence}"
    );
}

/// V16: a merge after the close may resolve a tie; then nothing is left to settle, and the round is final.
#[test]
fn merging_the_tied_settles_the_round() {
    let room = Room::new();
    tied(&room);
    let json = room.json("team.ron");
    let pair = |one, other| format!("{} {}", number_of(&json, one), number_of(&json, other));
    room.done(&format!("merge team.ron {}", pair("Emmers", "Fietsen")));
    assert!(
        room.refused_untouched("draft team.ron").contains("stem"),
        "the other lane is tied still"
    );
    room.done(&format!("merge team.ron {}", pair("Molens", "Nachtrust")));
    assert_eq!(settled(&room.json("team.ron")), ["none"]);
    room.done("draft team.ron");
}

/// V14 a
#[test]
fn widening_takes_all_the_tied() {
    let room = Room::new();
    tied(&room);
    room.done("settle team.ron --widen");
    let json = room.json("team.ron");
    assert_eq!(winners(&json).len(), 10);
    assert_eq!(settled(&json), [json!("widen")]);
    assert!(
        room.refused_untouched("settle team.ron --widen").len() > 10,
        "it is final"
    );
    room.done("draft team.ron");
    assert_eq!(room.json("team.ron")["agreements"].as_array().unwrap().len(), 10);
}

/// V14 a: at most 2 more.
#[test]
fn widening_by_three_is_refused_and_a_lot_still_settles_it() {
    let room = Room::new();
    small(&room, 8, 1);
    let list = "Appels Bruggen Citroenen\n".repeat(3)
        + "Dansen Emmers Fietsen\nDansen Emmers Giraffen\nDansen Fietsen Huizen\nGiraffen Huizen Appels\n";
    let list = ballots(&room, "team.ron", &list);
    let sentence = room.refused(&format!("vote team.ron --ballots {list} --people 7"));
    assert_eq!(
        sentence
            .split(|c: char| !c.is_ascii_digit())
            .filter(|word| !word.is_empty())
            .count(),
        4,
        "{sentence}"
    );
    room.refused_untouched("settle team.ron --widen");
    room.done("settle team.ron --lot 3");
    assert_eq!(settled(&room.json("team.ron")), [json!("lot")]);
    assert_eq!(winners(&room.json("team.ron")).len(), 5);
}

/// V14 d: one seed for every tied lane; the same seed, the same winners.
#[test]
fn the_same_lot_gives_the_same_winners() {
    let room = Room::new();
    tied(&room);
    let after = |seed: u64, name: &str| {
        copy(&room, "team.ron", name);
        room.done(&format!("settle {name} --lot {seed}"));
        let json = room.json(name);
        assert_eq!(settled(&json), [json!("lot")]);
        winners(&json)
    };
    let first = after(42, "a.ron");
    assert_eq!(first, after(42, "b.ron"));
    assert_eq!(first.len(), 8);
    assert!(
        ABOVE.iter().all(|text| first.contains(&(*text).to_owned())),
        "{first:?}"
    );
    let others: Vec<_> = (0..8).map(|seed| after(seed, &format!("c{seed}.ron"))).collect();
    assert!(others.iter().any(|winners| *winners != first), "a lot is chance");
}

/// V14 b: among the tied, one dot an idea, as many dots as open places.
#[test]
fn a_run_off_settles_a_tie() {
    let room = Room::new();
    tied(&room);
    let list = ballots(&room, "team.ron", RUNOFF);
    room.done(&format!("settle team.ron --runoff {list}"));
    let json = room.json("team.ron");
    assert_eq!(winners(&json), above_and(["Emmers", "Molens"]));
    let runoff = &json["rounds"][1];
    assert_eq!(runoff["kind"], "runoff");
    assert_eq!(
        (&runoff["budgets"], &runoff["caps"]),
        (&json!({"do": 1, "stop": 1}), &json!({"do": 1, "stop": 1}))
    );
    assert_eq!(
        (&runoff["settled"], &runoff["ballots"]["paper"]),
        (&json!("none"), &json!(5))
    );
    assert_eq!(ideas(&json).iter().filter(|idea| idea["dots"].is_null()).count(), 0);
}

/// V14 b: blind and strict, as every ballot.
#[test]
fn a_run_off_takes_only_the_tied_and_only_one_dot_a_place() {
    let room = Room::new();
    tied(&room);
    for (bad, column) in [
        ("Emmers\nAppels\n", "2:1"),
        ("-\n\nEmmers | Fietsen\n", "3:1"),
        ("-\nMolens Molens", "2:1"),
    ] {
        let list = ballots(&room, "team.ron", bad);
        let sentence = room.refused_untouched(&format!("settle team.ron --runoff {list}"));
        assert!(
            sentence.contains(&format!("ballots.txt:{column}:")),
            "{bad}: {sentence}"
        );
    }
    let list = ballots(&room, "team.ron", &"-\n".repeat(7));
    room.refused_untouched(&format!("settle team.ron --runoff {list}"));
}

/// V14: the ladder goes on; at most two run-offs.
#[test]
fn a_run_off_that_ties_again_leaves_the_tie_open() {
    let room = Room::new();
    tied(&room);
    let list = ballots(&room, "team.ron", TIED_AGAIN);
    let sentence = room.refused(&format!("settle team.ron --runoff {list}"));
    assert!(sentence.contains("tie"), "{sentence}");
    let json = room.json("team.ron");
    assert_eq!(winners(&json), ABOVE);
    assert_eq!(settled(&json)[1], Value::Null);
    copy(&room, "team.ron", "lot.ron");
    room.done("settle lot.ron --lot 9");
    let json = room.json("lot.ron");
    assert_eq!(settled(&json)[1], json!("lot"));
    assert_eq!(winners(&json).len(), 8);
    room.refused(&format!("settle team.ron --runoff {list}"));
    room.refused_untouched(&format!("settle team.ron --runoff {list}"));
    room.done("settle team.ron --widen");
    assert_eq!(winners(&room.json("team.ron")).len(), 10);
}

/// V14 c: through `apply`.
#[test]
fn talk_and_consent_settle_a_tie() {
    let room = Room::new();
    tied(&room);
    let json = room.json("team.ron");
    let (chosen, other) = (number_of(&json, "Fietsen"), number_of(&json, "Nachtrust"));
    let talk = |doing: u32, stop: u32| format!("Vote(Talk((do: [{doing}], stop: [{stop}])))\nVote(Final)\n");
    let wrong = room.list("wrong.ron", talk(number_of(&json, "Appels"), other));
    room.refused_untouched(&format!("apply team.ron {wrong}"));
    let right = room.list("right.ron", talk(chosen, other));
    room.done(&format!("apply team.ron {right}"));
    let json = room.json("team.ron");
    assert_eq!(winners(&json), above_and(["Fietsen", "Nachtrust"]));
    assert_eq!(settled(&json), [json!("talk")]);
    room.done("draft team.ron");
}

/// Contract: settle.
#[test]
fn without_an_open_tie_there_is_nothing_to_settle() {
    let room = Room::new();
    small(&room, 6, 4);
    let list = ballots(&room, "team.ron", "-\n");
    for way in ["--widen", "--lot 3", &format!("--runoff {list}")] {
        room.refused_untouched(&format!("settle team.ron {way}"));
    }
    assert_eq!(room.run("settle team.ron").code, 2);
    assert_eq!(room.run("settle team.ron --widen --lot 3").code, 2);
}

/// V13: told, never acted on by itself.
#[test]
fn a_near_tie_is_a_note() {
    let room = Room::new();
    small(&room, 6, 1);
    let list = "Appels Bruggen Citroenen\n".repeat(2) + &"Dansen Emmers Fietsen\n".repeat(2) + "Appels Dansen Emmers\n";
    let list = ballots(&room, "team.ron", &(list + "Bruggen Citroenen Emmers"));
    let out = room.done(&format!("vote team.ron --ballots {list} --people 6 --lang en"));
    assert!(out.contains("Too close to part"), "{out}");
    assert_eq!(settled(&room.json("team.ron")), [json!("none")]);
}
