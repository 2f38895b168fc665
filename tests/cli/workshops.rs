//! Workshops to begin from: the real one of the fixtures, and small ones whose cards are single words.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::room::{Room, number, numbers, text};

/// One workshop's cards and ballots, as a facilitator typed them.
pub const CARDS: &str = include_str!("../fixtures/reset-cards.nl.txt");
pub const BALLOTS: &str = include_str!("../fixtures/reset-ballots.by-line.txt");

/// Lines of [`CARDS`] that end as one idea: eleven near-duplicates, and the first two, which a person merges.
const SAME: [(usize, usize); 12] = [
    (1, 2),
    (4, 5),
    (6, 7),
    (9, 10),
    (12, 13),
    (19, 20),
    (24, 25),
    (28, 29),
    (30, 31),
    (32, 33),
    (37, 38),
    (41, 42),
];

pub const DO: [&str; 8] = [
    "Appels",
    "Bruggen",
    "Citroenen",
    "Dansen",
    "Emmers",
    "Fietsen",
    "Giraffen",
    "Huizen",
];
pub const STOP: [&str; 5] = ["Kranten", "Lampen", "Molens", "Nachtrust", "Orgels"];

/// Six people: four do! ideas above the line, the fifth place is tied; in stop! two above, the third place is tied.
pub const TIED: &str = "\
Appels Bruggen Citroenen | Kranten Lampen
Appels Bruggen Citroenen | Kranten Lampen
Appels Bruggen Citroenen | Kranten Lampen
Dansen Emmers Appels | Molens Nachtrust
Dansen Emmers Fietsen | Molens Nachtrust
Dansen Fietsen Bruggen | Kranten
";

/// `team.ron` with the cards of the fixtures, revealed and merged as in the room; the number of each line's idea.
pub fn real(room: &Room, seed: u64) -> BTreeMap<usize, u32> {
    room.done("new --template reset --lang nl --people 15 -o team.ron");
    let list = room.list("cards.txt", CARDS);
    assert_eq!(room.done(&format!("import team.ron --cards {list}")), "46 0 0\n");
    room.done(&format!("reveal team.ron --seed {seed}"));
    let dealt = room.numbers("team.ron");
    let line = |line: usize| dealt[&CARDS.lines().nth(line - 1).unwrap()[2..]];
    let mut by_line: BTreeMap<usize, u32> = (1..=46).map(|at| (at, line(at))).collect();
    for (first, second) in SAME {
        let lowest = line(first).min(line(second));
        by_line.insert(first, lowest);
        by_line.insert(second, lowest);
    }
    room.done("merge-suggested team.ron");
    room.done(&format!("merge team.ron {} {}", line(1), line(2)));
    by_line
}

/// The ballots of the fixtures in dealt numbers.
pub fn real_ballots(by_line: &BTreeMap<usize, u32>) -> String {
    let ballot = |line: &str| {
        let token = |token: &str| {
            token
                .parse()
                .map_or(token.to_owned(), |line: usize| by_line[&line].to_string())
        };
        line.split(' ').map(token).collect::<Vec<_>>().join(" ")
    };
    BALLOTS.lines().map(|line| ballot(line) + "\n").collect()
}

/// `team.ron`, revealed, with so many of the words of each lane.
pub fn small(room: &Room, doing: usize, stop: usize) {
    collecting(room, doing, stop);
    room.done("reveal team.ron --seed 11 --few");
}

/// The same before the reveal.
pub fn collecting(room: &Room, doing: usize, stop: usize) {
    room.done("new --template reset --lang nl --people 6 -o team.ron");
    let cards = DO[..doing].iter().map(|text| format!("+ {text}\n"));
    let cards: String = cards
        .chain(STOP[..stop].iter().map(|text| format!("- {text}\n")))
        .collect();
    let list = room.list("words.txt", cards);
    room.done(&format!("import team.ron --cards {list}"));
}

/// Writes ballots, each idea named by its one word, as a list of numbers.
pub fn ballots(room: &Room, file: &str, ballots: &str) -> String {
    let numbers = room.numbers(file);
    let mut list = ballots.to_owned();
    for (text, number) in numbers {
        list = list.replace(&text, &number.to_string());
    }
    room.list("ballots.txt", list)
}

/// `team.ron` with an open tie in both lanes; the sentence that told it.
#[track_caller]
pub fn tied(room: &Room) -> String {
    small(room, 6, 4);
    let list = ballots(room, "team.ron", TIED);
    room.refused(&format!("vote team.ron --ballots {list} --people 6"))
}

/// The texts of the ideas of which something is true.
pub fn those(json: &Value, is_so: impl Fn(&Value) -> bool) -> Vec<String> {
    let mut found: Vec<String> = ideas(json)
        .iter()
        .filter(|idea| is_so(idea))
        .map(|idea| text(&idea["text"]))
        .collect();
    found.sort();
    found
}

/// The texts of the winners.
pub fn winners(json: &Value) -> Vec<String> {
    those(json, |idea| idea["winner"] == true)
}

/// How each round was settled.
pub fn settled(json: &Value) -> Vec<Value> {
    let rounds = json["rounds"].as_array().unwrap().iter();
    rounds.map(|round| round["settled"].clone()).collect()
}

pub fn ideas(json: &Value) -> &Vec<Value> {
    json["ideas"].as_array().unwrap()
}

/// The number of the idea with this text.
pub fn number_of(json: &Value, text: &str) -> u32 {
    numbers(json)[text]
}

/// Lane, number, dots, supporters of the winners, by lane and rank.
pub fn result(json: &Value) -> Vec<(String, u32, u32, u32)> {
    let winners = ideas(json).iter().filter(|idea| idea["winner"] == true);
    let mut places: Vec<_> = winners
        .map(|idea| {
            let counts = (number(&idea["dots"]), number(&idea["supporters"]));
            (
                text(&idea["lane"]),
                number(&idea["rank"]),
                number(&idea["number"]),
                counts,
            )
        })
        .collect();
    places.sort();
    let place = |(lane, _, number, (dots, supporters))| (lane, number, dots, supporters);
    places.into_iter().map(place).collect()
}
