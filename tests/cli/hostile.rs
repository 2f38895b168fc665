//! Texts that break markup, tables, columns and quotes elsewhere: data here (C3, architecture 9).

use unicode_width::UnicodeWidthStr;

use crate::room::Room;
use crate::workshops::{ideas, number_of};

const HOSTILE: [&str; 14] = [
    "👩‍👩‍👧‍👦 samen 🇧🇪 eten 🍲",
    "نحن نستمع إلى بعضنا البعض",
    "בואו נקשיב זה לזה",
    "我们互相倾听，每天一次",
    "|*_<script>alert(\"x\")</script>_*|",
    "quotes \" and ' and `code` and \\ backslash",
    "\\\") , (evil: true) // no comment",
    "=HYPERLINK(\"http://x\",\"y\")",
    "# a heading? - a list? 1. a number? > a quote?",
    "[a link](http://example.org) ![a picture](x.png)",
    "{ $fluent } %s %n ${HOME} `id` $(id) &amp; <b>",
    "r#\"raw\"# and \"\"\" three",
    "workshop: (version: 2), checksum: \"00cafe00\"",
    "Z̴a̷l̶g̸o̵ t̷e̴x̶t̸ with marks",
];

fn room_of_texts(texts: &[String]) -> Room {
    let room = Room::new();
    room.done("new --template reset --lang nl -o team.ron");
    let cards = format!("+ {}\n", texts.join("\n+ "));
    let list = room.list("cards.txt", cards);
    let out = room.done(&format!("import team.ron --cards {list}"));
    assert_eq!(
        out.lines().next(),
        Some(format!("{} 0 0", texts.len()).as_str()),
        "{out}"
    );
    room.done("reveal team.ron --seed 5 --few");
    room
}

fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = HOSTILE.map(str::to_owned).to_vec();
    texts.extend(["W".repeat(140), "é".repeat(140), "我".repeat(140)]);
    texts
}

/// Texts come back from the file and from every table as they went in.
#[test]
fn every_text_survives_the_file_and_the_tables() {
    use unicode_normalization::UnicodeNormalization;
    let room = room_of_texts(&hostile());
    let mut expected: Vec<String> = hostile().iter().map(|text| text.nfc().collect()).collect();
    expected.sort();
    assert_eq!(room.numbers("team.ron").into_keys().collect::<Vec<_>>(), expected);
    room.done("export team.ron --to ../desk/ideas.csv --part ideas");
    let table = room.document("ideas.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut texts: Vec<String> = rows.iter().map(|row| row[2].to_owned()).collect();
    assert!(
        texts.iter().all(|text| !text.starts_with(['=', '+', '-', '@'])),
        "no formula for a spreadsheet"
    );
    for text in &mut texts {
        *text = text.trim_start_matches('\'').to_owned();
    }
    texts.sort();
    assert_eq!(texts, expected);
}

/// D1: 72 columns, no tabs, no trailing blanks, whatever people write.
#[test]
fn the_plain_text_keeps_its_columns() {
    let room = room_of_texts(&hostile());
    for part in ["ideas", "ballots", "all"] {
        room.done(&format!("export team.ron --to ../desk/{part}.txt --part {part}"));
        let document = room.document(&format!("{part}.txt"));
        for line in document.split(['\n', '\u{C}']) {
            assert!(line.width() <= 72, "{part}: {} columns: {line}", line.width());
            assert!(!line.ends_with(' ') && !line.contains('\t'), "{part}: {line:?}");
        }
        assert!(document.split('\u{C}').all(|page| page.lines().count() <= 54), "{part}");
    }
}

/// Architecture 9: user text is data in every format, never markup.
#[test]
fn markdown_holds_no_markup_of_a_participant() {
    let room = room_of_texts(&hostile());
    for part in ["ideas", "ballots", "all"] {
        room.done(&format!("export team.ron --to ../desk/{part}.md --part {part}"));
        let document = room.document(&format!("{part}.md"));
        // A backslash before a sign makes it a plain one.
        for markup in ["<script>", "<b>", "](http", "![a", "_*|"] {
            let bare = document
                .match_indices(markup)
                .find(|(at, _)| !document[..*at].ends_with('\\'));
            assert_eq!(bare, None, "{part}: {markup}: {document}");
        }
    }
}

/// C3: bidi and other control characters go before a card is measured.
#[test]
fn control_characters_are_gone() {
    let room = room_of_texts(&[
        "a\u{202E}b\u{2066}c\u{7}d \u{1B}[31m rood".to_owned(),
        "e\u{301}én\u{FEFF} lijst".to_owned(),
    ]);
    assert_eq!(
        room.numbers("team.ron").into_keys().collect::<Vec<_>>(),
        ["abcd [31m rood", "één lijst"]
    );
}

/// A list with signs a terminal obeys cannot make the messages obey.
#[test]
fn messages_hold_no_escape_sequences() {
    let room = room_of_texts(&["One card".to_owned()]);
    let list = room.list("ballots.txt", "\u{1B}[31mred\u{7}\n");
    let changes = room.list("changes.ron", "\u{1B}[31mRed(\"\u{202E}\")\n");
    for line in [
        format!("vote team.ron --ballots {list} --people 6"),
        format!("apply team.ron {changes}"),
    ] {
        let sentence = room.refused(&line);
        assert!(!sentence.contains(['\u{1B}', '\u{7}', '\u{202E}']), "{sentence:?}");
    }
}

/// Architecture, invariants: a list that would fill the memory is refused in a sentence, and nothing is changed.
#[test]
fn a_list_that_is_too_long_is_refused() {
    let room = room_of_texts(&["One card".to_owned()]);
    let long = room.list("long.txt", vec![b'+'; 2 * 1024 * 1024 + 1]);
    let lines = room.list("lines.csv", "\r\n".repeat(20_001));
    let parts = room.list("parts.ron", format!("All([{}])", "Draft,".repeat(100_001)));
    for (line, why) in [
        (format!("import team.ron --cards {long}"), "2 MB"),
        (format!("import team.ron --cards {lines}"), "20000"),
        (format!("apply team.ron {parts}"), "100000"),
    ] {
        let sentence = room.refused_untouched(&line);
        assert!(sentence.contains(why), "{sentence}");
    }
}

/// RON's own signs in a change.
#[test]
fn a_change_may_hold_quotes_and_backslashes() {
    let room = room_of_texts(&hostile());
    let json = room.json("team.ron");
    let number = number_of(&json, "=HYPERLINK(\"http://x\",\"y\")");
    let list = format!(
        "SetTitle(\"Team \\\"Zee\\\" \\\\ 100 % // no comment\")\nEditIdea({number}, r#\"raw \"quotes\" and \\\"#)\nSetContact(\"\\u{{1F600}} (x), [y] {{z}}\"),\n"
    );
    let list = room.list("changes.ron", list);
    room.done(&format!("apply team.ron {list}"));
    let json = room.json("team.ron");
    assert_eq!(json["title"], "Team \"Zee\" \\ 100 % // no comment");
    let edited = ideas(&json).iter().find(|idea| idea["number"] == number).unwrap();
    assert_eq!(edited["text"], "raw \"quotes\" and \\");
    room.done("check team.ron");
}
