//! A round from a list of ballots (V1-V5, V15).

use serde_json::{Value, json};

use crate::room::Room;
use crate::workshops::{DO, ballots, ideas, number_of, settled, small, those, winners};

/// Eight do! ideas (3 dots), one of them a part of another; three stop! ideas, which are all taken.
fn ready(room: &Room) {
    small(room, 8, 3);
    let numbers = room.numbers("team.ron");
    room.done(&format!("merge team.ron {} {}", numbers["Giraffen"], numbers["Huizen"]));
}

/// Contract: a bad line is named, and nothing is counted.
#[test]
fn a_bad_line_is_named_and_nothing_is_counted() {
    let room = Room::new();
    small(&room, 8, 3);
    let json = room.json("team.ron");
    let merged = number_of(&json, "Giraffen").max(number_of(&json, "Huizen"));
    let merge = format!(
        "merge team.ron {} {}",
        number_of(&json, "Giraffen"),
        number_of(&json, "Huizen")
    );
    room.done(&merge);
    let bad = [
        ("Appels\nAppels 99\n".to_owned(), "2:"),
        (format!("Appels\n\n# note\nAppels  {merged}\n"), "4:"),
        ("Appels\nAppels, Bruggen, Appels\n".to_owned(), "2:1:"),
        ("Appels Bruggen Citroenen Dansen\n".to_owned(), "1:1:"),
        ("  - \nAppels | veel\n".to_owned(), "2:"),
        ("Appels\n | Kranten\n".to_owned(), "2:4:"),
        ("Appels 99999999999999999999\n".to_owned(), "1:"),
        ("Appels -3\n".to_owned(), "1:"),
        ("Appels 0\n".to_owned(), "1:"),
        ("Appels\n|,|\n".to_owned(), "2:1:"),
    ];
    for (text, place) in bad {
        let list = ballots(&room, "team.ron", &text);
        let sentence = room.refused_untouched(&format!("vote team.ron --ballots {list} --people 6"));
        assert!(sentence.contains(&format!("ballots.txt:{place}")), "{text}: {sentence}");
        let line = place.split(':').next().unwrap();
        assert!(sentence.contains(&format!("line {line}: ")), "{text}: {sentence}");
    }
}

/// Columns count characters, and point at the number.
#[test]
fn the_column_points_at_the_wrong_number() {
    let room = Room::new();
    ready(&room);
    let list = room.list("ballots.txt", "\u{FEFF}# één\r\n-\r\n , ,| 4711\r\n");
    let sentence = room.refused_untouched(&format!("vote team.ron --ballots {list} --people 6"));
    assert!(sentence.contains("ballots.txt:3:7:"), "{sentence}");
}

/// Contract: blanks, commas or bars divide; `-` abstains; empty and `#` lines are skipped; twice is two dots.
#[test]
fn a_list_may_be_written_in_many_ways() {
    let room = Room::new();
    small(&room, 8, 4);
    let list = "\u{FEFF}# the blue box\r\nAppels,Bruggen, Citroenen|Kranten\r\n\r\n  # the red box\n-\n\tAppels\tBruggen|Kranten | Lampen\r\n - \nAppels | Bruggen | Kranten\n";
    let list = ballots(&room, "team.ron", list);
    room.done(&format!("vote team.ron --ballots {list} --people 15"));
    let json = room.json("team.ron");
    assert_eq!(
        json["rounds"][0]["ballots"],
        json!({"phone": 0, "paper": 5, "kiosk": 0})
    );
    let dots = |text: &str| ideas(&json).iter().find(|idea| idea["text"] == text).unwrap()["dots"].clone();
    assert_eq!(
        ["Appels", "Bruggen", "Citroenen", "Kranten", "Lampen", "Huizen"].map(dots),
        [3, 3, 1, 3, 1, 0].map(Value::from)
    );
    assert_eq!(
        winners(&json),
        ["Appels", "Bruggen", "Kranten"],
        "one voice has no seat"
    );
}

/// V4: two dots from a budget of 4 on.
#[test]
fn a_number_that_stands_twice_is_two_dots() {
    let room = Room::new();
    let line = crate::workshops::real(&room, 1);
    let (one, two) = (line[&9], line[&28]);
    let list = room.list("ballots.txt", format!("{one} {one} | {two}\n{one} {two} {two} {one}\n"));
    room.done(&format!("vote team.ron --ballots {list} --people 2"));
    let json = room.json("team.ron");
    let idea = |number: u32| ideas(&json).iter().find(|idea| idea["number"] == number).unwrap();
    assert_eq!((&idea(one)["dots"], &idea(one)["supporters"]), (&json!(4), &json!(2)));
    assert_eq!((&idea(two)["dots"], &idea(two)["rank"]), (&json!(3), &json!(1)));
    let list = room.list("ballots.txt", format!("{one} {one} {one}\n"));
    room.refused_untouched(&format!("vote team.ron --again --ballots {list} --people 2"));
}

/// V1
#[test]
fn there_cannot_be_more_ballots_than_people() {
    let room = Room::new();
    ready(&room);
    let list = ballots(&room, "team.ron", &"Appels\n".repeat(7));
    let sentence = room.refused_untouched(&format!("vote team.ron --ballots {list} --people 6"));
    assert!(sentence.contains('7') && sentence.contains('6'), "{sentence}");
    room.refused_untouched(&format!("vote team.ron --ballots {list} --people 0"));
    assert_eq!(room.run(&format!("vote team.ron --ballots {list}")).code, 2);
    assert_eq!(room.run(&format!("vote team.ron --ballots {list} --people -1")).code, 2);
}

/// V15
#[test]
fn a_vote_waits_for_every_suggestion() {
    let room = Room::new();
    room.done("new --template reset --lang nl -o team.ron");
    let cards = room.list("cards.txt", crate::workshops::CARDS);
    room.done(&format!("import team.ron --cards {cards}"));
    room.done("reveal team.ron --seed 1");
    let list = room.list("ballots.txt", "-\n");
    room.refused_untouched(&format!("vote team.ron --ballots {list} --people 15"));
    room.done(&format!("vote team.ron --ballots {list} --people 15 --keep-apart"));
    let json = room.json("team.ron");
    assert_eq!(ideas(&json).len(), 46);
    assert_eq!(json["rounds"][0]["budgets"], json!({"do": 9, "stop": 6}));
    assert_eq!(winners(&json), [""; 0], "an abstention chooses nothing");
}

/// V5: turnout without a choice is a result too.
#[test]
fn a_vote_of_abstentions_is_a_round_without_a_winner() {
    let room = Room::new();
    ready(&room);
    let list = room.list("ballots.txt", "# nobody\n-\n");
    room.done(&format!("vote team.ron --ballots {list} --people 6"));
    let json = room.json("team.ron");
    assert_eq!(
        (settled(&json), json["rounds"][0]["ballots"]["paper"].clone()),
        (vec![json!("none")], json!(1))
    );
    assert_eq!(those(&json, |idea| idea["lane"] == "do" && idea["dots"] == 0).len(), 7);
}

/// V19, V20, contract: a second round on a settled file.
#[test]
fn another_round_needs_again_and_three_are_the_most() {
    let room = Room::new();
    ready(&room);
    let list = ballots(&room, "team.ron", &"Appels Bruggen\n".repeat(2));
    let vote = format!("vote team.ron --ballots {list} --people 6");
    room.done(&vote);
    let sentence = room.refused_untouched(&vote);
    assert!(sentence.contains("--again"), "{sentence}");
    let list = ballots(&room, "team.ron", &"Citroenen\n".repeat(2));
    room.done(&format!("vote team.ron --ballots {list} --people 5 --again"));
    let json = room.json("team.ron");
    assert_eq!(json["rounds"].as_array().unwrap().len(), 2);
    assert_eq!(
        those(&json, |idea| idea["winner"] == true),
        ["Citroenen"],
        "the last vote counts"
    );
    room.done(&format!("vote team.ron --ballots {list} --people 5 --again"));
    room.refused_untouched(&format!("vote team.ron --ballots {list} --people 5 --again"));
}

/// V14, contract: an open tie is settled, not voted anew.
#[test]
fn a_tied_round_must_be_settled_before_another_vote() {
    let room = Room::new();
    crate::workshops::tied(&room);
    let list = room.list("ballots.txt", "-\n");
    room.refused_untouched(&format!("vote team.ron --ballots {list} --people 6"));
    room.refused_untouched(&format!("vote team.ron --ballots {list} --people 6 --again"));
}

/// V3: no more ideas than seats in one lane.
#[test]
fn a_lane_with_no_more_ideas_than_seats_is_not_voted() {
    let room = Room::new();
    small(&room, 6, 3);
    let list = ballots(
        &room,
        "team.ron",
        &("Appels Bruggen Citroenen\n".repeat(2) + "Dansen Emmers\nDansen Emmers\n"),
    );
    room.done(&format!("vote team.ron --ballots {list} --people 6"));
    let json = room.json("team.ron");
    let taken = those(&json, |idea| {
        idea["lane"] == "stop"
            && ["dots", "supporters", "rank", "winner"]
                .iter()
                .all(|key| idea[*key].is_null())
    });
    assert_eq!(taken, ["Kranten", "Lampen", "Molens"]);
    assert_eq!(json["rounds"][0]["budgets"], json!({"do": 3, "stop": null}));
    assert_eq!(
        room.done("draft team.ron").lines().count(),
        8,
        "all three go straight to consent"
    );
}

/// V3: no round at all.
#[test]
fn with_no_more_ideas_than_seats_there_is_no_round() {
    let room = Room::new();
    small(&room, 5, 3);
    let list = ballots(&room, "team.ron", "-\nAppels\n");
    let told = room.done(&format!("vote team.ron --ballots {list} --people 6"));
    assert!(told.contains("niet nodig"), "{told}");
    let json = room.json("team.ron");
    assert_eq!(json["rounds"], json!([]));
    assert!(
        ideas(&json)
            .iter()
            .all(|idea| idea["dots"].is_null() && idea["winner"].is_null())
    );
    assert_eq!(those(&json, |idea| idea["status"] == "winner").len(), 8);
    assert_eq!(room.done("draft team.ron").lines().count(), 8);
}

/// V3: one lane without any idea.
#[test]
fn an_empty_lane_is_no_obstacle() {
    let room = Room::new();
    small(&room, 8, 0);
    let list = ballots(&room, "team.ron", &(DO[..3].join(" ") + "\n").repeat(3));
    room.done(&format!("vote team.ron --ballots {list} --people 3"));
    assert_eq!(winners(&room.json("team.ron")), ["Appels", "Bruggen", "Citroenen"]);
    room.done("draft team.ron");
    room.refused_untouched("draft team.ron");
}

/// Contract: `-` abstains, so it cannot stand beside a number; and a list without a ballot is no vote.
#[test]
fn an_abstention_has_no_numbers_and_a_vote_has_ballots() {
    let room = Room::new();
    small(&room, 6, 4);
    for (name, text) in [
        ("mixed.txt", "1 | -\n"),
        ("plus.txt", "+1\n"),
        ("none.txt", "# nobody\n\n"),
    ] {
        let list = room.list(name, text);
        let sentence = room.refused_untouched(&format!("vote team.ron --ballots {list} --people 6"));
        assert!(sentence.contains(name), "{sentence}");
        assert!(!sentence.contains(".. "), "{sentence}");
    }
}
