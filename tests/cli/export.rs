//! Documents: where they go, what is refused, and what never stands in one (V6, C12).

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use dostop::live::LiveWorkshop;
use dostop::store::disk::RealDisk;
use dostop::workshop::ballot::{Cast, Way};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{BallotId, IdeaNumber, RoundId};

use crate::room::{Room, put};
use crate::workshops::{CARDS, collecting, ideas, small, tied};

const PARTS: [&str; 12] = [
    "agreements",
    "ideas",
    "ballots",
    "slips",
    "poster",
    "runsheet",
    "status",
    "handover",
    "follow-up",
    "responses",
    "commitments",
    "all",
];
const ENDINGS: [&str; 4] = ["txt", "md", "csv", "json"];

/// Everything that can be exported, by name.
pub fn everything(room: &Room) -> BTreeMap<String, String> {
    let mut documents = BTreeMap::new();
    for part in PARTS {
        for ending in ENDINGS {
            let name = format!("{part}.{ending}");
            let said = room.run(&format!("export team.ron --to ../desk/{name} --part {part} --force"));
            if said.code == 0 {
                documents.insert(name.clone(), room.document(&name));
            } else {
                assert_eq!((said.code, said.err.lines().count()), (1, 1), "{name}: {said:?}");
            }
        }
    }
    documents
}

/// C12, V6: no card's text before the reveal, in any format.
#[test]
fn no_card_can_be_exported_before_the_reveal() {
    let room = Room::new();
    room.done("new --template reset --lang nl --people 15 -o team.ron");
    let list = room.list("cards.txt", CARDS);
    room.done(&format!("import team.ron --cards {list}"));
    let documents = everything(&room);
    assert!(documents.len() > 15, "{:?}", documents.keys());
    for (name, document) in documents {
        for card in CARDS.lines().map(|line| &line[2..]) {
            // A document wraps its lines, so its blanks are folded first.
            let folded = document.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(!folded.contains(card), "{name}: {card}");
        }
    }
    let json = room.json("team.ron");
    assert_eq!((ideas(&json).len(), json["cards"].as_u64()), (0, Some(46)));
    let check = room.run("check team.ron");
    assert_eq!(
        (check.out.as_str(), check.err.as_str()),
        ("ok: 46 cards, 0 ideas, 0 ballots, stage opening\n", "")
    );
}

/// V6: of two rooms that voted differently, an open or closed round exports the same, byte for byte.
#[test]
fn an_unshown_round_cannot_be_told_from_any_export() {
    let exports = |votes: [&str; 3], is_closed: bool| {
        let room = Room::new();
        small(&room, 6, 4);
        let numbers = room.numbers("team.ron");
        let (live, _) = LiveWorkshop::open(Arc::new(RealDisk), &room.at("team.ron")).unwrap();
        let submit = |vote| live.submit(Author::Facilitator, Change::Vote(vote)).unwrap();
        let round = RoundId(1);
        let lanes = live.latest().suggested_choices();
        submit(Vote::Open {
            round,
            people: 6,
            lanes,
        });
        for (at, text) in (1..).zip(votes) {
            let dots = [(IdeaNumber(numbers[text]), 1_u32)].into_iter().collect();
            let (ballot, way) = (BallotId(at), Way::Paper);
            submit(Vote::Cast(Cast {
                round,
                ballot,
                way,
                dots,
                tags: None,
            }));
        }
        if is_closed {
            submit(Vote::Close(round));
        }
        live.close().unwrap();
        let list = room.list("ballots.txt", "-\n");
        for line in [
            "settle team.ron --lot 1",
            "draft team.ron",
            &format!("vote team.ron --ballots {list} --people 6"),
        ] {
            room.refused(line);
        }
        let json = room.json("team.ron");
        assert_eq!(json["rounds"][0]["closed"], is_closed);
        assert!(
            ideas(&json)
                .iter()
                .all(|idea| idea["dots"].is_null() && idea["winner"].is_null())
        );
        (everything(&room), room.done("check team.ron"))
    };
    for is_closed in [false, true] {
        let (one, other) = (["Appels"; 3], ["Kranten", "Bruggen", "Fietsen"]);
        assert_eq!(
            exports(one, is_closed),
            exports(other, is_closed),
            "closed: {is_closed}"
        );
    }
}

/// Contract: formats and parts that are promised and not built yet say so, and leave nothing.
#[test]
fn what_is_not_built_yet_is_refused_in_a_sentence() {
    let room = Room::new();
    small(&room, 6, 4);
    let formats = ["typ", "pdf", "docx", "html", "ics", "png"].map(|ending| format!("--to out.{ending}"));
    let parts =
        ["slips", "poster", "handover", "follow-up", "responses"].map(|part| format!("--to out.txt --part {part}"));
    for line in formats.into_iter().chain(parts) {
        let sentence = room.refused_untouched(&format!("export team.ron {line}"));
        assert!(
            sentence.contains("txt") || sentence.contains("agreements"),
            "it says what there is: {sentence}"
        );
    }
}

#[test]
fn a_document_that_is_there_stays_unless_it_may_go() {
    let room = Room::new();
    collecting(&room, 6, 4);
    room.list("code.txt", "mine");
    let sentence = room.refused("export team.ron --to ../desk/code.txt");
    assert!(
        sentence.contains("code.txt") && sentence.contains("--force"),
        "{sentence}"
    );
    assert_eq!(room.document("code.txt"), "mine");
    room.done("export team.ron --to ../desk/code.txt --force");
    assert_ne!(room.document("code.txt"), "mine");
}

#[test]
fn what_cannot_be_exported_is_refused_and_nothing_is_written() {
    let room = Room::new();
    small(&room, 6, 4);
    fs::create_dir(room.at("folder.txt")).unwrap();
    put(&room.at("plain"), "a file");
    for line in [
        "--to out.xyz",
        "--to out",
        "--to out.",
        "--to out.txt --part nonsense",
        "--to out.csv --part runsheet",
        "--to none/out.txt",
        "--to plain/out.txt",
        "--to folder.txt",
        "--to folder.txt --force",
        "--to team.ron --force",
    ] {
        room.refused_untouched(&format!("export team.ron {line}"));
    }
    let sentence = room.refused("export team.ron --to out.csv --part runsheet --lang en");
    assert!(
        sentence.contains(".txt") && sentence.contains(".md"),
        "it says which can: {sentence}"
    );
    assert_eq!(room.run("export team.ron").code, 2);
    room.refused_untouched("export none.ron --to out.txt");
    room.refused_untouched("export plain --to out.txt");
}

/// A document is for handing on: it does not get the session file's rights, and its name may hold anything.
#[test]
fn a_name_may_hold_blanks_and_signs() {
    let room = Room::new();
    room.done("new --template reset -o team.ron");
    for name in ["code van het team.TXT", "één & twee.md", "a'b\"c.json", "-x.txt"] {
        let to = format!("../desk/{name}");
        assert_eq!(room.run_with(&["export", "team.ron", "--to", &to]).code, 0, "{name}");
        assert!(!room.document(name).is_empty());
    }
}

/// V6, V14: a tied round is shown, and exports say so without deciding it.
#[test]
fn a_tied_round_can_be_exported() {
    let room = Room::new();
    tied(&room);
    assert!(everything(&room).len() > 15);
}
