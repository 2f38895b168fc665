//! The main job through the command line alone, with a real workshop's cards and ballots.

use serde_json::{Value, json};

use crate::room::Room;
use crate::workshops::{ideas, real, real_ballots, result};

/// The workshop of the fixtures up to the final round.
fn voted(room: &Room) -> std::collections::BTreeMap<usize, u32> {
    let by_line = real(room, 2027);
    let list = room.list("ballots.txt", real_ballots(&by_line));
    room.done(&format!("vote team.ron --ballots {list} --people 15"));
    by_line
}

/// V3, V15, contract: merge-suggested, merge.
#[test]
fn the_real_cards_become_twenty_do_and_fourteen_stop_ideas() {
    let room = Room::new();
    real(&room, 5);
    let json = room.json("team.ron");
    let of = |lane: &str| ideas(&json).iter().filter(|idea| idea["lane"] == lane).count();
    assert_eq!((of("do"), of("stop")), (20, 14));
    assert_eq!(json["cards"], 46);
    let cards: u64 = ideas(&json).iter().map(|idea| idea["cards"].as_u64().unwrap()).sum();
    assert_eq!(cards, 46, "every card stands behind one idea");
    assert!(
        ideas(&json)
            .iter()
            .all(|idea| idea["dots"].is_null() && idea["winner"].is_null())
    );
    assert_eq!(
        room.done("check team.ron"),
        "ok: 46 cards, 34 ideas, 0 ballots, stage read\n"
    );
}

/// V3, V11, V12; the fixtures' own result.
#[test]
fn the_real_ballots_choose_the_ideas_that_the_room_chose() {
    let room = Room::new();
    let line = voted(&room);
    let json = room.json("team.ron");
    let place = |lane: &str, at: usize, dots, supporters| (lane.to_owned(), line[&at], dots, supporters);
    let expected = [
        place("do", 9, 14, 11),
        place("do", 1, 14, 9),
        place("do", 4, 12, 11),
        place("do", 18, 10, 8),
        place("do", 12, 8, 7),
        place("stop", 28, 14, 10),
        place("stop", 30, 10, 8),
        place("stop", 32, 8, 6),
    ];
    assert_eq!(result(&json), expected);
    let round = json!({
        "kind": "main",
        "budgets": {"do": 7, "stop": 5},
        "caps": {"do": 2, "stop": 2},
        "people": 15,
        "ballots": {"phone": 0, "paper": 14, "kiosk": 0},
        "closed": true,
        "settled": "none",
    });
    assert_eq!(json["rounds"], Value::Array(vec![round]));
    let dots: u64 = ideas(&json).iter().map(|idea| idea["dots"].as_u64().unwrap()).sum();
    let numbers = crate::workshops::BALLOTS
        .split([' ', '\n'])
        .filter(|token| token.parse::<u32>().is_ok())
        .count();
    assert_eq!(
        usize::try_from(dots).unwrap(),
        numbers,
        "the sum of tallies is the dots of the ballots"
    );
    assert_eq!(
        room.done("check team.ron"),
        "ok: 46 cards, 34 ideas, 14 ballots, stage results\n"
    );
}

/// V8: another deal, another numbering, the same result.
#[test]
fn the_winners_do_not_depend_on_the_deal() {
    let texts = |seed| {
        let room = Room::new();
        let line = real(&room, seed);
        let list = room.list("ballots.txt", real_ballots(&line));
        room.done(&format!("vote team.ron --ballots {list} --people 15"));
        result(&room.json("team.ron"))
            .into_iter()
            .map(|(_, number, dots, supporters)| {
                let first = line.iter().find(|(_, at)| **at == number).unwrap().0;
                (*first, dots, supporters)
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(texts(1), texts(u64::MAX));
}

const WORDING: &str = r#"// what the room said
SetContact("vertrouwenspersoon, tel. 000 00 00 00")
Word(1, "We zeggen hardop wat goed ging.")
Word(6, "Kritiek met anderen erbij", "we zeggen het binnen de week onder vier ogen")
Consent(1, (hands: (0, 0, 0, 2, 4, 8)))
Consent(2, (hands: (1, 0, 0, 0, 5, 8), reasons: ["het kost ons de late dienst"]))

PutAction(1, (what: "Eén rooster voor iedereen", owner: "Noor", first_step: "alle lijsten in één map", first_step_date: "2027-03-15", due: "2027-04-02", done_when: "een week lang alleen dit rooster", if_then: "Ontbreekt er een lijst, dan melden we het die dag.", quick_win: true, from: [2]))
PutAction(2, (what: "Vast kwartier leren", owner: "Sam", due: "2027-05-01"))
PutAction(3, (what: "Nieuws in één kanaal", owner: "teamassistent", status: Going)),
SetFollowUp((date: "2027-04-23", time: "9.30-11.00", about: "hele team", written_check: "2027-03-26"))
"#;

/// Contract: draft, apply, the machine-readable agreements and actions.
#[test]
fn winners_become_worded_agreements_with_consent_actions_and_a_follow_up() {
    let room = Room::new();
    let line = voted(&room);
    let drafts = room.done("draft team.ron");
    assert_eq!(drafts.lines().count(), 8, "{drafts}");
    let changes = room.list("changes.ron", WORDING);
    assert_eq!(room.done(&format!("apply team.ron {changes}")).lines().count(), 1);
    let json = room.json("team.ron");
    let agreements = json["agreements"].as_array().unwrap();
    assert_eq!(agreements.len(), 8);
    let first = json!({
        "text": "We zeggen hardop wat goed ging.", "instead": "", "from": [line[&9]],
        "consent": {"counts": [0, 0, 0, 2, 4, 8], "passed": true, "trial": false},
    });
    assert_eq!(agreements[0], first);
    let objected = json!({"counts": [1, 0, 0, 0, 5, 8], "passed": false, "trial": false});
    assert_eq!(agreements[1]["consent"], objected);
    assert_eq!(agreements[5]["instead"], "we zeggen het binnen de week onder vier ogen");
    assert_eq!(agreements[5]["from"], json!([line[&28]]));
    assert_eq!(agreements[5]["consent"], Value::Null);
    let actions = json["actions"].as_array().unwrap();
    assert_eq!(actions.len(), 3);
    let action = json!({
        "what": "Eén rooster voor iedereen", "owner": "Noor", "first_step": "alle lijsten in één map",
        "first_step_date": "2027-03-15", "due": "2027-04-02", "done_when": "een week lang alleen dit rooster",
        "if_then": "Ontbreekt er een lijst, dan melden we het die dag.", "status": "open",
    });
    assert_eq!(actions[0], action);
    assert_eq!(
        (&actions[1]["first_step_date"], &actions[2]["due"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(actions[2]["status"], "going");
    let done = room.list("done.ron", "CloseWorkshop\n");
    room.done(&format!("apply team.ron {done}"));
    assert!(
        room.refused(&format!("apply team.ron {done}"))
            .contains("done.ron:1:1:")
    );
}

/// Contract: export, in both languages; D1, D2, D7.
#[test]
fn the_documents_of_the_real_workshop_speak_both_languages() {
    let room = Room::new();
    voted(&room);
    room.done("draft team.ron");
    let changes = room.list("changes.ron", WORDING);
    room.done(&format!("apply team.ron {changes}"));
    for part in [
        "agreements",
        "ideas",
        "ballots",
        "runsheet",
        "status",
        "commitments",
        "all",
    ] {
        for ending in ["txt", "md"] {
            let document = |lang: &str| {
                room.done(&format!(
                    "export team.ron --to ../desk/doc-{part}.{lang}.{ending} --part {part} --lang {lang}"
                ));
                room.document(&format!("doc-{part}.{lang}.{ending}"))
            };
            let (dutch, english) = (document("nl"), document("en"));
            assert_ne!(dutch, english, "{part}.{ending}");
            room.done(&format!(
                "export team.ron --to ../desk/doc-{part}.{ending} --part {part}"
            ));
            assert_eq!(
                room.document(&format!("doc-{part}.{ending}")),
                dutch,
                "the workshop's own language"
            );
        }
    }
    for document in [
        room.document("doc-agreements.nl.txt"),
        room.document("doc-agreements.en.md"),
    ] {
        assert!(document.contains("We zeggen hardop wat goed ging."), "{document}");
        assert!(document.contains("Noor"), "{document}");
    }
    room.done("export team.ron --to ../desk/one.json --lang nl");
    room.done("export team.ron --to ../desk/two.json --lang en --part ballots");
    assert_eq!(
        room.document("one.json"),
        room.document("two.json"),
        "--part is ignored"
    );
    room.done("export team.ron --to ../desk/ideas.csv --part ideas");
    assert_eq!(room.document("ideas.csv").lines().count(), 35);
    room.done("export team.ron --to ../desk/plan.csv");
    assert_eq!(room.document("plan.csv").lines().count(), 12);
}

/// Contract: stable key order, nothing left out.
#[test]
fn the_machine_readable_export_has_the_keys_of_the_contract_in_their_order() {
    let room = Room::new();
    voted(&room);
    room.done("draft team.ron");
    let changes = room.list("changes.ron", WORDING);
    room.done(&format!("apply team.ron {changes}"));
    let json = room.json("team.ron");
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(
        keys(&json),
        "format title language question stage people cards ideas rounds agreements actions check_out_words",
        "the last one is more than the contract has"
    );
    assert_eq!(
        (&json["format"], &json["language"], &json["people"]),
        (&json!(1), &json!("nl"), &json!(15))
    );
    assert_eq!(
        keys(&json["ideas"][0]),
        "number lane text cards cluster status dots supporters rank winner"
    );
    assert_eq!(
        keys(&json["rounds"][0]),
        "kind budgets caps people ballots closed settled"
    );
    assert_eq!(keys(&json["rounds"][0]["ballots"]), "phone paper kiosk");
    assert_eq!(keys(&json["agreements"][0]), "text instead from consent");
    assert_eq!(keys(&json["agreements"][0]["consent"]), "counts passed trial");
    assert_eq!(
        keys(&json["actions"][0]),
        "what owner first_step first_step_date due done_when if_then status"
    );
    for idea in ideas(&json) {
        let rank_needs_two = idea["supporters"].as_u64().unwrap() < 2;
        assert_eq!(idea["rank"].is_null(), rank_needs_two, "{idea}");
        assert_eq!(idea["status"] == "winner", idea["winner"] == true, "{idea}");
    }
}
