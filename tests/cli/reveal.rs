//! The reveal: joined, shuffled, numbered, once (V8, C12).

use crate::room::Room;
use crate::workshops::{CARDS, collecting, ideas};

fn revealed(cards: &str, seed: u64) -> Room {
    let room = Room::new();
    room.done("new --template reset --lang nl -o team.ron");
    let list = room.list("cards.txt", cards);
    room.done(&format!("import team.ron --cards {list}"));
    room.done(&format!("reveal team.ron --seed {seed}"));
    room
}

/// Contract: reveal; P2: not even the bytes of the file tell the order of entry.
#[test]
fn the_same_cards_and_seed_give_the_same_numbers_whatever_the_order() {
    let backwards = CARDS.lines().rev().collect::<Vec<_>>().join("\n");
    let (one, other) = (revealed(CARDS, 77), revealed(&backwards, 77));
    assert_eq!(one.numbers("team.ron"), other.numbers("team.ron"));
    assert_eq!(one.bytes()["team.ron"], other.bytes()["team.ron"]);
    assert_ne!(one.numbers("team.ron"), revealed(CARDS, 78).numbers("team.ron"));
}

#[test]
fn without_a_seed_each_reveal_is_another_deal() {
    let room = Room::new();
    collecting(&room, 8, 5);
    let mut deals = std::collections::BTreeSet::new();
    for n in 0..4 {
        let name = format!("copy{n}.ron");
        crate::room::copy(&room, "team.ron", &name);
        room.done(&format!("reveal {name}"));
        deals.insert(format!("{:?}", room.numbers(&name)));
    }
    assert!(deals.len() > 1);
}

/// V8: numbers from 1 without a gap.
#[test]
fn numbers_are_dealt_from_one_on() {
    let json = revealed(CARDS, 3).json("team.ron");
    let dealt: Vec<u64> = ideas(&json).iter().filter_map(|idea| idea["number"].as_u64()).collect();
    assert_eq!(dealt, (1..=46).collect::<Vec<_>>());
    let lanes: String = ideas(&json)
        .iter()
        .map(|idea| if idea["lane"] == "do" { 'd' } else { 's' })
        .collect();
    assert!(
        lanes.contains("ds") && lanes.contains("sd"),
        "both lanes in one shuffle: {lanes}"
    );
}

#[test]
fn a_second_reveal_is_refused() {
    let room = revealed(CARDS, 3);
    room.refused_untouched("reveal team.ron");
    room.refused_untouched("reveal team.ron --seed 3 --few");
}

/// C12
#[test]
fn fewer_than_five_cards_need_a_confirmation() {
    let room = Room::new();
    collecting(&room, 2, 2);
    let sentence = room.refused_untouched("reveal team.ron");
    assert!(sentence.contains('4') && sentence.contains('5'), "{sentence}");
    room.done("reveal team.ron --few");
    assert_eq!(room.numbers("team.ron").len(), 4);
}

#[test]
fn nothing_is_revealed_without_cards() {
    let room = Room::new();
    room.done("new --template reset -o team.ron");
    room.refused_untouched("reveal team.ron");
    room.refused_untouched("reveal team.ron --few");
}

/// Before the reveal there are no ideas to merge, to vote on, to draft.
#[test]
fn later_steps_wait_for_the_reveal() {
    let room = Room::new();
    collecting(&room, 6, 4);
    let list = room.list("ballots.txt", "-\n");
    for line in [
        "merge-suggested team.ron".to_owned(),
        "merge team.ron 1 2".to_owned(),
        format!("vote team.ron --ballots {list} --people 6"),
        "settle team.ron --lot 1".to_owned(),
        "draft team.ron".to_owned(),
    ] {
        room.refused_untouched(&line);
    }
}

/// V2, V15: within one lane, known numbers, two of them.
#[test]
fn a_merge_needs_two_ideas_of_one_lane() {
    let room = Room::new();
    crate::workshops::small(&room, 3, 2);
    let numbers = room.numbers("team.ron");
    let (one, two, other) = (numbers["Appels"], numbers["Bruggen"], numbers["Kranten"]);
    for line in [
        format!("merge team.ron {one} {one}"),
        format!("merge team.ron {one} {other}"),
        format!("merge team.ron {one} 99"),
        format!("merge team.ron {one} 0"),
    ] {
        room.refused_untouched(&line);
    }
    assert_eq!(room.run(&format!("merge team.ron {one}")).code, 2);
    assert_eq!(room.run("merge team.ron 1 two").code, 2);
    room.done(&format!("merge team.ron {two} {one}"));
    let json = room.json("team.ron");
    let kept = ideas(&json).iter().find(|idea| idea["cards"] == 2).unwrap();
    assert_eq!(kept["number"], one.min(two));
    assert_eq!(kept["text"], if one < two { "Appels" } else { "Bruggen" });
    room.refused_untouched(&format!("merge team.ron {one} {two}"));
}

/// V15: until none is left.
#[test]
fn merging_what_looks_alike_twice_changes_nothing_the_second_time() {
    let room = revealed(CARDS, 12);
    room.done("merge-suggested team.ron");
    let before = room.bytes();
    room.done("merge-suggested team.ron");
    assert!(room.bytes() == before);
    assert_eq!(ideas(&room.json("team.ron")).len(), 35);
}
