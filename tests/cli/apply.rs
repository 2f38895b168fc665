//! Changes from a list: all or none, and every example of the help works.

use crate::room::{Room, copy, number};
use crate::workshops::{ballots, ideas, number_of, real, small};

fn drafted(room: &Room) {
    small(room, 6, 3);
    let list = ballots(room, "team.ron", &"Appels Bruggen Citroenen\n".repeat(2));
    room.done(&format!("vote team.ron --ballots {list} --people 6"));
    room.done("draft team.ron");
}

/// Contract: apply.
#[test]
fn changes_are_made_all_or_none() {
    let room = Room::new();
    drafted(&room);
    let lists = [
        ("Word(1, \"We doen dit.\")\nWord(99, \"En dat.\")\n", "2:1:"),
        (
            "\u{FEFF}// note\r\n\r\nSetTitle(\"Nieuw\")\r\nSetTitel(\"Nieuw\")\r\n",
            "4:",
        ),
        ("SetTitle(\"Nieuw\")\n   Word(1)\n", "2:"),
        ("SetTitle(\"Nieuw\")\nWord(1, \"zonder einde\n", "2:"),
        ("SetDate(\"2027-02-30\")\n", "1:"),
        ("Vote(Final)\n", "1:1:"),
        ("Reveal(seed: 3, few: true)\n", "1:1:"),
        ("CloseWorkshop\n", "1:1:"),
        ("SetTitle(\"a\") SetTitle(\"b\")\n", "1:"),
        ("PutAction(1, (wat: \"x\"))\n", "1:"),
        ("[[[[[[[[[[[[[[[[[[[[[[\n", "1:"),
    ];
    for (text, place) in lists {
        let list = room.list("changes.ron", text);
        let sentence = room.refused_untouched(&format!("apply team.ron {list}"));
        assert!(sentence.contains(&format!("changes.ron:{place}")), "{text}: {sentence}");
    }
    let list = room.list("changes.ron", "// nothing\n\n");
    let before = room.bytes();
    room.done(&format!("apply team.ron {list}"));
    assert!(room.bytes() == before);
}

/// A deep nest of brackets is a bad line, not a crash.
#[test]
fn a_change_nested_without_end_is_refused() {
    let room = Room::new();
    drafted(&room);
    for open in ["All([", "(", "["] {
        let list = room.list("changes.ron", open.repeat(200_000));
        room.refused_untouched(&format!("apply team.ron {list}"));
    }
}

/// A wrong line in the help costs a facilitator a quarter of an hour in front of the room.
#[test]
fn every_example_of_the_help_can_be_applied() {
    let room = Room::new();
    let help = room.done("apply --help");
    let examples = examples(&help);
    assert!(examples.len() > 25, "{examples:#?}");
    let grounds = grounds(&room);
    for example in examples {
        let list = room.list("example.ron", &example);
        let mut told = Vec::new();
        let applies = grounds.iter().any(|ground| {
            copy(&room, ground, "try.ron");
            let said = room.run(&format!("apply try.ron {list}"));
            told.push(said.err);
            said.code == 0
        });
        assert!(applies, "{example}: {told:#?}");
    }
}

/// Workshops in which the examples make sense.
fn grounds(room: &Room) -> [&'static str; 6] {
    let by_line = real(room, 2027);
    let list = room.list("ballots.txt", crate::workshops::real_ballots(&by_line));
    room.done(&format!("vote team.ron --ballots {list} --people 15"));
    room.done("draft team.ron");
    copy(room, "team.ron", "drafted.ron");
    let follow_up = room.list("follow.ron", "SetFollowUp((date: \"2027-04-23\"))\n");
    copy(room, "team.ron", "dated.ron");
    room.done(&format!("apply dated.ron {follow_up}"));
    copy(room, "drafted.ron", "asked.ron");
    let asked = "Ask(Open(poll: 1, about: Consent(1), people: 9))\n\
        Ask(Answer((poll: 1, says: Fingers(5, \"\"), voter: 1, op: 2)))\n";
    let asked = room.list("asked-changes.ron", asked);
    room.done(&format!("apply asked.ron {asked}"));
    apart(room);
    tied_on_three(room);
    copy(room, "tied.ron", "talked.ron");
    let talk = room.list("talk.ron", "Vote(Talk((do: [3], stop: [])))\n");
    room.done(&format!("apply talked.ron {talk}"));
    [
        "apart.ron",
        "drafted.ron",
        "dated.ron",
        "asked.ron",
        "tied.ron",
        "talked.ron",
    ]
}

/// Every number from 1 to 16 is an idea but 10, which is part of another; a cluster 1.
fn apart(room: &Room) {
    let words = [
        "Anker", "Boter", "Cello", "Draak", "Egel", "Fluit", "Goud", "Hamer", "Iglo", "Jurk", "Kwal", "Lucht",
    ];
    let cards = format!("+ {}\n", words.join("\n+ "));
    let list = room.list("apart.txt", cards + "+ Maan\n+ Noot\n+ Olie\n+ Palm\n+ Roos\n");
    room.done("new --template reset -o apart.ron");
    room.done(&format!("import apart.ron --cards {list}"));
    room.done("reveal apart.ron --seed 1");
    room.done("merge apart.ron 4 10");
    let cluster = room.list("cluster.ron", "PutCluster(1, \"One\")\n");
    room.done(&format!("apply apart.ron {cluster}"));
}

/// Only do! is tied, and idea 3 is one of the tied.
fn tied_on_three(room: &Room) {
    let list = room.list("six.txt", "+ Anker\n+ Boter\n+ Cello\n+ Draak\n+ Egel\n+ Fluit\n");
    room.done("new --template reset -o tied.ron");
    room.done(&format!("import tied.ron --cards {list}"));
    room.done("reveal tied.ron --seed 1");
    let list = room.list("tied.txt", "1 2 4\n1 2 4\n1 2 4\n5 3 1\n5 3 6\n5 6 2\n");
    room.refused(&format!("vote tied.ron --ballots {list} --people 6"));
}

/// V13: before the final the facilitator may treat what is too close as a tie.
#[test]
fn a_near_tie_can_be_treated_as_a_tie() {
    let room = Room::new();
    small(&room, 6, 4);
    let list = ballots(&room, "team.ron", crate::workshops::TIED);
    room.refused(&format!("vote team.ron --ballots {list} --people 6"));
    let json = room.json("team.ron");
    let list = room.list("tie.ron", "Vote(TreatAsTie(Do))\n");
    room.done(&format!("apply team.ron {list}"));
    assert!(room.json("team.ron")["rounds"][0]["settled"].is_null());
    assert!(number_of(&json, "Emmers") > 0);
}

/// The changes that stand in a help text: a name, and its brackets if it has any.
fn examples(help: &str) -> Vec<String> {
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, from) = help.split_once("changes look like:").unwrap();
    let (block, _) = from.split_once("Usage:").unwrap();
    let block = block.replace("An action has more fields; all of them, to be written on one line:", "");
    let mut rest = block.as_str();
    let mut found = Vec::new();
    while let Some(start) = rest.find(|c: char| c.is_ascii_uppercase()) {
        rest = &rest[start..];
        let end = end_of(rest);
        found.push(rest[..end].to_owned() + "\n");
        rest = &rest[end..];
    }
    found
}

/// Where a change ends: after its last bracket, or after its name.
fn end_of(text: &str) -> usize {
    let name = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    if !text[name..].starts_with('(') {
        return name;
    }
    let (mut depth, mut is_quoted) = (0, false);
    for (at, c) in text.char_indices().skip(name) {
        match c {
            '"' => is_quoted = !is_quoted,
            '(' if !is_quoted => depth += 1,
            ')' if !is_quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    panic!("no end: {text}");
}

/// Contract: whatever the window can do; V18, F18.
#[test]
fn statuses_and_intake_reach_the_export() {
    let room = Room::new();
    drafted(&room);
    let json = room.json("team.ron");
    let loser = |text: &str| number_of(&json, text);
    let list = format!(
        "SetStatus({}, Parked)\nSetStatus({}, Elsewhere(\"IT\"))\nSetStatus({}, Accepted(\"zo\"))\nSetTitle(\"Team Zee\")\nSetPeople(17)\n",
        loser("Dansen"),
        loser("Emmers"),
        loser("Fietsen")
    );
    let list = room.list("changes.ron", list);
    room.done(&format!("apply team.ron {list}"));
    let json = room.json("team.ron");
    let status = |text: &str| ideas(&json).iter().find(|idea| idea["text"] == text).unwrap()["status"].clone();
    assert_eq!(
        ["Dansen", "Emmers", "Fietsen", "Appels"].map(status),
        ["parked", "elsewhere", "accepted", "winner"]
    );
    assert_eq!(
        (json["title"].as_str(), number(&json["people"])),
        (Some("Team Zee"), 17)
    );
}
