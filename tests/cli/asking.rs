//! What phones are asked, from the command line: opened, closed and void by `apply`, and told to nobody meanwhile (V23, F21).

use serde_json::{Value, json};

use crate::room::{Room, copy};
use crate::workshops::{ballots, small};

/// What stands in no export, whoever is asked.
const REASON: &str = "zilvervos";

fn drafted(room: &Room) {
    small(room, 6, 3);
    let list = ballots(room, "team.ron", &"Appels Bruggen Citroenen\n".repeat(2));
    room.done(&format!("vote team.ron --ballots {list} --people 6"));
    room.done("draft team.ron");
}

fn apply(room: &Room, changes: &str) -> String {
    let list = room.list("changes.ron", format!("{changes}\n"));
    format!("apply team.ron {list}")
}

fn answer(poll: u32, phone: u32, says: &str) -> String {
    format!("Ask(Answer((poll: {poll}, says: {says}, voter: {phone}, op: {phone}00)))\n")
}

fn hands(poll: u32, fingers: &[u32]) -> String {
    let said = |fingers: &u32| match fingers {
        0 => format!("Fingers(0, \"{REASON}\")"),
        more => format!("Fingers({more}, \"\")"),
    };
    let each = (1..)
        .zip(fingers)
        .map(|(phone, fingers)| answer(poll, phone, &said(fingers)));
    each.collect()
}

/// Every file that `export` writes of the workshop, and what `check` says.
fn all_that_is_told(room: &Room) -> Vec<String> {
    let mut told = vec![room.done("check team.ron")];
    for part in [
        "agreements",
        "ideas",
        "status",
        "commitments",
        "runsheet",
        "ballots",
        "all",
    ] {
        for ending in ["txt", "md", "json", "csv"] {
            let said = room.run(&format!(
                "export team.ron --part {part} --to ../desk/told.{ending} --force"
            ));
            if said.code == 0 {
                told.push(room.document(&format!("told.{ending}")));
            }
            told.extend([said.out, said.err]);
        }
    }
    told
}

/// V23: a fist of five from the opening to the check, each step by `apply`; what is asked stays as it was read.
#[test]
fn a_fist_of_five_is_opened_and_closed_by_apply() {
    let room = Room::new();
    drafted(&room);
    let before = all_that_is_told(&room);
    room.done(&apply(&room, "Ask(Open(poll: 1, about: Consent(1), people: 6))"));
    for refused in [
        "Ask(Close(1))",
        "Ask(Close(2))",
        "Ask(Raise(1, 6))",
        "Ask(Open(poll: 2, about: CheckOut, people: 6))",
        "Word(1, \"We schreeuwen\")",
        "Consent(1, (hands: (0, 0, 0, 2, 4, 0)))",
        "RemoveAgreement(1)",
        "NextPart(2)",
        "All([SetFollowUp((date: \"2027-04-23\")), CloseWorkshop])",
        "Ask(Answer((poll: 1, says: Word(\"blij\"), voter: 1, op: 2)))",
        "Ask(Answer((poll: 1, says: Fingers(6, \"\"), voter: 1, op: 2)))",
        "Ask(Answer((poll: 1, says: Fingers(0, \"\"), voter: 1, op: 2)))",
    ] {
        room.refused_untouched(&apply(&room, refused));
    }
    room.done(&apply(&room, &hands(1, &[0, 5, 4, 3, 5])));
    assert!(
        all_that_is_told(&room) == before,
        "counts and reasons of an open question are told to nobody"
    );
    room.done(&apply(&room, "Ask(Close(1))"));
    let consent = json!({ "counts": [1, 0, 0, 1, 1, 2], "passed": false, "trial": false });
    assert_eq!(room.json("team.ron")["agreements"][0]["consent"], consent);
    assert!(
        all_that_is_told(&room).iter().all(|told| !told.contains(REASON)),
        "reasons stay in the room"
    );

    room.refused_untouched(&apply(&room, "Ask(Open(poll: 2, about: Consent(1), people: 6))"));
    let again = "Word(1, \"We luisteren eerst\")\nAsk(Open(poll: 2, about: Consent(1), people: 6))\n";
    room.done(&apply(&room, again));
    room.done(&apply(&room, &(hands(2, &[5, 4, 4, 3]) + "Ask(Close(2))\n")));
    let consent = json!({ "counts": Value::Null, "passed": true, "trial": false });
    assert_eq!(
        room.json("team.ron")["agreements"][0]["consent"],
        consent,
        "4 hands show no distribution"
    );
}

/// F21: a word at check-out; what is void was never asked.
#[test]
fn words_are_asked_for_by_apply() {
    let room = Room::new();
    drafted(&room);
    copy(&room, "team.ron", "before.ron");
    room.done(&apply(&room, "Ask(Open(poll: 1, about: CheckOut, people: 2))"));
    let words = answer(1, 1, "Word(\"opgelucht\")") + &answer(1, 2, "Word(\"moe\")");
    room.done(&apply(&room, &words));
    for refused in ["Word(\"een twee drie vier\")", "Word(\"\")", "Word(\"blij\")"] {
        room.refused_untouched(&apply(&room, &answer(1, 3, refused)));
    }
    room.done(&apply(&room, "Ask(Raise(1, 3))"));
    room.done(&apply(&room, &answer(1, 3, "Word(\"blij\")")));
    assert_eq!(room.json("team.ron")["check_out_words"], json!([]));
    room.done(&apply(&room, "Ask(Void(1))"));
    assert_eq!(room.files_with("opgelucht"), Vec::<String>::new());
    assert_eq!(room.json("team.ron"), room.json("before.ron"));

    room.done(&apply(&room, "Ask(Open(poll: 2, about: CheckOut, people: 2))"));
    room.done(&apply(
        &room,
        &(words.replace("poll: 1", "poll: 2") + "Ask(Close(2))\n"),
    ));
    assert_eq!(room.json("team.ron")["check_out_words"], json!(["moe", "opgelucht"]));
    room.done("export team.ron --to ../desk/code.txt");
    assert!(room.document("code.txt").contains("moe, opgelucht"));
    room.done(&apply(&room, "Wipe"));
    assert_eq!(room.files_with("opgelucht"), Vec::<String>::new());
}

/// C11: a word and a reason are taken back by `apply`, capitals aside; nothing else changes, and nothing brings them back.
#[test]
fn what_a_phone_said_is_taken_back_by_apply() {
    let room = Room::new();
    drafted(&room);
    let consent = "Ask(Open(poll: 1, about: Consent(1), people: 2))\n".to_owned();
    room.done(&apply(&room, &(consent + &hands(1, &[0, 4]) + "Ask(Close(1))")));
    let words = answer(2, 1, &format!("Word(\"{REASON}\")")) + &answer(2, 2, "Word(\"moe\")");
    let check_out = "Ask(Open(poll: 2, about: CheckOut, people: 2))\n".to_owned();
    room.done(&apply(&room, &(check_out + &words + "Ask(Close(2))")));
    assert!(!room.files_with(REASON).is_empty());
    let unsay = "Ask(Unsay(\"Zilvervos\"))";
    room.done(&apply(&room, unsay));
    assert_eq!(room.files_with(REASON), Vec::<String>::new());
    assert_eq!(room.json("team.ron")["check_out_words"], json!(["moe"]));
    room.refused_untouched(&apply(&room, unsay));
}
