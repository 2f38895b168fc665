//! What must be gone is gone from every byte of the folder (P1-P3, C11; architecture 6).

use crate::room::Room;
use crate::workshops::{CARDS, ballots, ideas, number_of, real, real_ballots, small, tied};

/// Random 64-bit ids: whole numbers of 15 digits or more.
fn ids(room: &Room) -> Vec<String> {
    let mut ids = Vec::new();
    for bytes in room.bytes().into_values() {
        let text = String::from_utf8(bytes).unwrap();
        let words = text.split(|c: char| !c.is_alphanumeric());
        ids.extend(
            words
                .filter(|word| word.len() >= 15 && word.chars().all(|c| c.is_ascii_digit()))
                .map(str::to_owned),
        );
    }
    ids
}

/// P1, P2, C12
#[test]
fn the_reveal_leaves_no_card_id_and_no_seed() {
    let room = Room::new();
    room.done("new --template reset --lang nl -o team.ron");
    let list = room.list("cards.txt", CARDS);
    room.done(&format!("import team.ron --cards {list}"));
    assert!(ids(&room).len() >= 40, "each card has a random id until then");
    room.done("reveal team.ron --seed 987654321987654");
    assert_eq!(ids(&room), [""; 0]);
    assert_eq!(room.files_with("987654321987654"), [""; 0]);
    assert_eq!(room.names(), ["team.ron", "team.ron.previous"]);
    let bytes = room.bytes();
    assert_eq!(bytes["team.ron"], bytes["team.ron.previous"], "both generations forgot");
}

/// P3, V20
#[test]
fn a_final_round_leaves_no_ballot() {
    let room = Room::new();
    let line = real(&room, 1);
    let list = room.list("ballots.txt", real_ballots(&line));
    room.done(&format!("vote team.ron --ballots {list} --people 15"));
    assert_eq!(ids(&room), [""; 0]);
    let bytes = room.bytes();
    assert_eq!(bytes["team.ron"], bytes["team.ron.previous"]);
}

/// P3: ballots of a tied round stay until it is settled, and then go from both generations.
#[test]
fn settling_a_tie_erases_its_ballots() {
    let room = Room::new();
    tied(&room);
    assert_eq!(ids(&room).len(), 12, "six ballots in two generations");
    let list = ballots(&room, "team.ron", "Emmers | Molens\nFietsen | Nachtrust\n");
    room.refused(&format!("settle team.ron --runoff {list}"));
    assert!(!ids(&room).is_empty());
    room.done("settle team.ron --lot 4");
    assert_eq!(ids(&room), [""; 0]);
}

/// P2, P3: the same ballots in another order make the same file.
#[test]
fn the_order_of_ballots_is_nowhere() {
    let file = |is_turned: bool| {
        let room = Room::new();
        small(&room, 6, 4);
        let lines = [
            "Appels Bruggen Citroenen",
            "Dansen Emmers",
            "Appels Dansen | Kranten",
            "-",
            "Bruggen Emmers",
        ];
        let mut lines = lines.map(|line| format!("{line}\n"));
        if is_turned {
            lines.reverse();
        }
        let list = ballots(&room, "team.ron", &lines.concat());
        room.done(&format!("vote team.ron --ballots {list} --people 6"));
        room.bytes()
    };
    assert_eq!(file(false), file(true));
}

/// P2: before the reveal cards stand by their random ids.
#[test]
fn the_order_of_entry_is_not_the_order_in_the_file() {
    let room = Room::new();
    room.done("new --template reset -o team.ron");
    for n in 10..34 {
        let list = room.list("one.txt", format!("+ Card number {n}\n"));
        room.done(&format!("import team.ron --cards {list}"));
    }
    let text = String::from_utf8(room.bytes().remove("team.ron").unwrap()).unwrap();
    let order: Vec<&str> = text.split("Card number ").skip(1).map(|rest| &rest[..2]).collect();
    assert_eq!(order.len(), 24);
    assert!(!order.is_sorted(), "{order:?}");
}

/// Ten ideas that got eight dots.
fn voted() -> Room {
    let room = Room::new();
    small(&room, 6, 4);
    let list = ballots(&room, "team.ron", &"Appels Bruggen Citroenen | Kranten\n".repeat(2));
    room.done(&format!("vote team.ron --ballots {list} --people 6"));
    room
}

/// C11
#[test]
fn a_text_that_was_taken_back_is_in_no_file() {
    let room = voted();
    room.done("draft team.ron");
    let json = room.json("team.ron");
    let changes = format!(
        "TakeBack({}, \"Peren\")\nTakeBack({}, None)\n",
        number_of(&json, "Appels"),
        number_of(&json, "Dansen")
    );
    let changes = room.list("changes.ron", changes);
    room.done(&format!("apply team.ron {changes}"));
    assert_eq!(room.files_with("Appels"), [""; 0]);
    assert_eq!(room.files_with("Dansen"), [""; 0]);
    assert_eq!(room.files_with("Peren"), ["team.ron", "team.ron.previous"]);
    assert_eq!(ideas(&room.json("team.ron")).len(), 10, "the number stays");
}

/// P15: wiped texts are gone; numbers and tallies stay.
#[test]
fn wiped_cards_leave_their_tallies_only() {
    let room = voted();
    let changes = room.list("changes.ron", "Wipe\n");
    room.done(&format!("apply team.ron {changes}"));
    for text in ["Appels", "Fietsen", "Kranten"] {
        assert_eq!(room.files_with(text), [""; 0], "{text}");
    }
    let dots: u64 = ideas(&room.json("team.ron"))
        .iter()
        .filter_map(|idea| idea["dots"].as_u64())
        .sum();
    assert_eq!(dots, 8);
}

/// P15: closing with the room and wiping are one change, and what a crash left beside the file goes with it.
#[test]
fn closing_can_wipe_the_cards_at_once() {
    let room = voted();
    room.done("draft team.ron");
    let chosen = room.list("chosen.ron", "SetRetention(AfterClose)\nWord(1, \"We eten samen.\")\n");
    room.done(&format!("apply team.ron {chosen}"));
    room.done("export team.ron --to ../desk/before.txt --lang en");
    assert!(folded(&room, "before.txt").contains("to be erased by the facilitator when the workshop closes."));
    let old = room.bytes().remove("team.ron").unwrap();
    crate::room::put(&room.at("team.ron.journal"), &old);
    // Agreements that are not worded anew keep the words of their idea.
    let wipe = "SetFollowUp((date: \"2027-04-23\"))\nAll([CloseWorkshop, Wipe])\n";
    let wipe = room.list("wipe.ron", wipe);
    room.done(&format!("apply team.ron {wipe}"));
    for text in ["Emmers", "Fietsen", "Lampen"] {
        assert_eq!(room.files_with(text), [""; 0], "{text}");
    }
    assert_eq!(room.files_with("We eten samen."), ["team.ron", "team.ron.previous"]);
    assert_eq!(room.names(), ["team.ron", "team.ron.previous"]);
    room.done("export team.ron --to ../desk/after.txt --lang en");
    assert!(folded(&room, "after.txt").contains("The loose cards have been erased."));
}

/// A document without its line breaks.
fn folded(room: &Room, name: &str) -> String {
    room.document(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// P13: what is tender stays out of every document; the facilitator's notes stand in the run sheet alone, which is theirs.
#[test]
fn no_document_holds_what_is_for_the_facilitator_alone() {
    let room = voted();
    room.done("draft team.ron");
    let secrets = "SetIntake(Sensitivities(\"Zandloper\"))\nSetIntake(Mandate(\"Vuurtoren\"))\nSetFollowUp((date: \"2027-04-23\"))\n";
    let secrets = room.list("secrets.ron", secrets);
    room.done(&format!("apply team.ron {secrets}"));
    assert_eq!(room.files_with("Zandloper").len(), 1, "they are in the workshop");
    let documents = crate::export::everything(&room);
    assert!(documents.len() > 15, "{:?}", documents.keys());
    let notes = notes(&room);
    assert!(notes.len() > 40, "{notes}");
    for (name, document) in documents {
        for secret in ["Zandloper", "Vuurtoren"] {
            assert!(!document.contains(secret), "{secret} in {name}");
        }
        let document = document.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            document.contains(&notes),
            name == "runsheet.txt" || name == "runsheet.md",
            "{name}"
        );
    }
}

/// The first facilitator's note of the Dutch template, as it stands in the file.
fn notes(room: &Room) -> String {
    let text = String::from_utf8(room.bytes().remove("team.ron").unwrap()).unwrap();
    let notes = text.split("notes: {").skip(1);
    let dutch = notes.filter_map(|notes| notes.split("\"nl\": \"").nth(1)?.split(['"', '\n', '\\']).next());
    dutch.max_by_key(|notes| notes.len()).unwrap().to_owned()
}
