//! Cards from lists: what is added, held, refused, and how it is told (C3-C6).

use crate::room::Room;

fn collecting() -> Room {
    let room = Room::new();
    room.done("new --template reset --lang en --people 15 -o team.ron");
    room
}

/// Imports a list and gives the first line and the numbers of the lines that were told.
#[track_caller]
fn import(room: &Room, name: &str, text: impl AsRef<[u8]>, more: &str) -> (String, Vec<usize>) {
    let list = room.list(name, text);
    told(&room.done(&format!("import team.ron --cards {list} {more}")))
}

#[track_caller]
fn told(out: &str) -> (String, Vec<usize>) {
    let mut lines = out.lines();
    let first = lines.next().unwrap().to_owned();
    let line = |line: &str| {
        let (number, reason) = line.strip_prefix("line ")?.split_once(": ")?;
        (!reason.is_empty()).then(|| number.parse().ok())?
    };
    let told = lines
        .map(|text| line(text).unwrap_or_else(|| panic!("{text}")))
        .collect();
    (first, told)
}

fn texts(room: &Room) -> Vec<String> {
    room.done("reveal team.ron --seed 1 --few");
    room.numbers("team.ron").into_keys().collect()
}

/// Contract: import.
#[test]
fn the_first_line_has_three_numbers_and_each_doubtful_card_a_line() {
    let room = collecting();
    let list = "\
+ We share the roster on time
+ Ask Anja, anja@example.org
- He always cuts me off
+ ok
+ We share the roster on time
- Threatening to hit a colleague
loose line
- Call 0470 12 34 56
";
    let (first, lines) = import(&room, "list.txt", list, "");
    assert_eq!(first, "2 3 3");
    assert_eq!(lines, [2, 3, 4, 5, 6, 7, 8], "in the order of the list");
    assert_eq!(
        room.done("check team.ron"),
        "ok: 2 cards, 0 ideas, 0 ballots, stage opening\n"
    );
    for gone in ["Anja", "anja@example.org", "hit a colleague", "0470"] {
        assert_eq!(room.files_with(gone), [""; 0], "{gone} is held, so it is nowhere");
    }
    assert_eq!(texts(&room), ["He always cuts me off", "We share the roster on time"]);
}

/// C10: the method's own sentences, with and without a name list.
#[test]
fn the_test_sentences_of_the_method_are_judged_so() {
    let room = collecting();
    let list = "\
+ Zijn er geen duidelijke afspraken
- Hij kapt mij altijd af
- De teamleider geeft kritiek waar iedereen bij is
- Sales verkoopt weer iets wat niet bestaat
+ Wil meer overleg
+ Bel Anja
+ We delen roosters op tijd
+ Iedereen krijgt het rooster op tijd
";
    let names = room.list("names.txt", "Wil\r\nAnja\r\n");
    let (first, lines) = import(&room, "list.txt", list, &format!("--names {names}"));
    assert_eq!((first.as_str(), lines), ("7 1 0", vec![2, 3, 4, 5, 6]));
    let (first, lines) = import(&room, "again.txt", list, "");
    assert_eq!(
        (first.as_str(), lines),
        ("8 0 0", vec![2, 3, 4]),
        "without names, and a later list may repeat"
    );
}

/// Contract: a wrong line in a list is told, and nothing else is taken for a card.
#[test]
fn a_quote_that_never_ends_takes_no_other_row_along() {
    let room = collecting();
    let list = room.list("q.csv", "lane,text\ndo,fine\ndo,\"unclosed\nstop,second\nstop,third\n");
    let told = room.refused(&format!("import team.ron --cards {list}"));
    assert!(told.contains("q.csv:3:1: "), "{told}");
    assert_eq!(
        room.done("check team.ron"),
        "ok: 0 cards, 0 ideas, 0 ballots, stage opening\n"
    );
}

/// C3: a list of an old Mac has carriage returns only.
#[test]
fn carriage_returns_alone_divide_lines_too() {
    let room = collecting();
    let (first, lines) = import(&room, "list.txt", "+ First idea\r- Second idea\r", "");
    assert_eq!((first.as_str(), lines), ("2 0 0", vec![]));
}

/// P2: clusters are numbered by name, not by arrival; a name that is too long refuses its card only.
#[test]
fn clusters_tell_nothing_of_the_order_of_the_list() {
    let files = ["do,One idea,B\nstop,Two ideas,A\n", "stop,Two ideas,A\ndo,One idea,B\n"].map(|rows| {
        let room = collecting();
        import(&room, "list.csv", rows, "");
        room.done("reveal team.ron --seed 1 --few");
        room.done("export team.ron --to ../desk/ideas.txt --part ideas");
        room.document("ideas.txt")
    });
    assert_eq!(files[0], files[1]);
    let room = collecting();
    let long = format!("do,One idea,{}\ndo,Two ideas,A\n", "x".repeat(501));
    let (first, lines) = import(&room, "list.csv", long, "");
    assert_eq!((first.as_str(), lines), ("1 0 1", vec![1]));
}

/// C9: whoever must reword something is given the four questions, once, beside what programs read.
#[test]
fn four_questions_help_to_word_it_anew() {
    let room = collecting();
    let asked = |list: &str| {
        let list = room.list("list.txt", list);
        let output = room.run(&format!("import team.ron --cards {list}"));
        output.err
    };
    let told = asked("- He always cuts me off\n+ Ask Anja, anja@example.org\n");
    for question in ["what happens", "do to our work", "do we need", "do we ask"] {
        assert_eq!(told.matches(question).count(), 1, "{told}");
    }
    assert_eq!(asked("+ We share the roster on time\n"), "");
}

/// C6, P10
#[test]
fn names_stand_in_no_file() {
    let room = collecting();
    let names = room.list("names.txt", "Xanthippe\nBartholomeus\n");
    let list = "+ Xanthippe belt terug\n+ We bellen zelf terug\n- Wachten op Bartholomeus\n";
    let (first, lines) = import(&room, "list.txt", list, &format!("--names {names}"));
    assert_eq!((first.as_str(), lines), ("1 2 0", vec![1, 3]));
    for name in ["Xanthippe", "xanthippe", "Bartholomeus", "bartholomeus"] {
        assert_eq!(room.files_with(name), [""; 0]);
    }
}

/// C3: 3 to 140 graphemes, counted as people count.
#[test]
fn a_wrong_length_is_refused_and_the_rest_goes_in() {
    let room = collecting();
    let (long, fits) = ("e\u{301}".repeat(141), "👩‍👩‍👧‍👦".repeat(140));
    let list = format!("+ {long}\n+ {fits}\n- ab\n-\n+ \u{202E}\u{200B}\n+ abc\n");
    let (first, lines) = import(&room, "list.txt", list, "");
    assert_eq!((first.as_str(), lines), ("2 0 4", vec![1, 3, 4, 5]));
    assert_eq!(texts(&room), ["abc".to_owned(), fits]);
}

/// C3: the same text in the other lane is another card; the same in this list is refused, however it is spaced.
#[test]
fn an_exact_repeat_is_one_after_tidying() {
    let room = collecting();
    let list = "+ Samen eten\n-Samen eten\n+   Samen \t eten  \n+ Samen e\u{200B}ten\n+ samen eten\n";
    let (first, lines) = import(&room, "list.txt", list, "");
    assert_eq!((first.as_str(), lines), ("3 0 2", vec![3, 4]));
    let (first, _) = import(&room, "later.txt", "+ Samen eten\n", "");
    assert_eq!(first, "1 0 0", "a repeat of an earlier list is taken");
    room.done("reveal team.ron --few");
    let json = room.json("team.ron");
    let joined = crate::workshops::ideas(&json)
        .iter()
        .filter(|idea| idea["cards"] == 2)
        .count();
    assert_eq!(
        (joined, json["cards"].as_u64()),
        (1, Some(4)),
        "and joined at the reveal"
    );
}

/// Lists come from any editor: Windows line ends, a byte order mark, dashes that a word processor made.
#[test]
fn lists_may_come_from_windows_and_word_processors() {
    let room = collecting();
    let list =
        "\u{FEFF}+ Eén lijst\r\n\r\n\u{2013} Zonder besluit\r\n\u{2014}Met zuchten\r\n- Met een streepje\r\n+ab\r\n";
    let (first, lines) = import(&room, "list.txt", list, "");
    assert_eq!((first.as_str(), lines), ("4 0 1", vec![6]));
    room.done("reveal team.ron --few");
    let json = room.json("team.ron");
    let stops = crate::workshops::those(&json, |idea| idea["lane"] == "stop");
    assert_eq!(stops, ["Met een streepje", "Met zuchten", "Zonder besluit"]);
}

/// Contract: a .csv with columns lane,text[,cluster].
#[test]
fn a_table_has_lanes_texts_and_clusters() {
    let room = collecting();
    let list = "text,Lane,cluster\r\n\"Say it, aloud\",do,Feedback\r\n\"He said \"\"no\"\"\",stop,\r\n,,\r\nab,do,\r\nNo lane,,\r\nNews the same day,do,News\r\n";
    let (first, lines) = import(&room, "list.csv", list, "");
    assert_eq!((first.as_str(), lines), ("3 0 2", vec![3, 5, 6]));
    let (first, lines) = import(&room, "more.CSV", "stop,Sighing,Feedback\ndo,Praise\nstop,x\n", "");
    assert_eq!((first.as_str(), lines), ("2 0 1", vec![3]));
    let semicolons = "lane;text;cluster\r\nstop;Mail, mail and mail;News\r\n";
    let (first, lines) = import(&room, "europe.csv", semicolons, "");
    assert_eq!((first.as_str(), lines), ("1 0 0", vec![]));
    room.done("reveal team.ron");
    let json = room.json("team.ron");
    let mut rows: Vec<_> = crate::workshops::ideas(&json)
        .iter()
        .map(|idea| format!("{} {} {}", idea["lane"], idea["text"], idea["cluster"]))
        .collect();
    rows.sort();
    let expected = [
        r#""do" "News the same day" "News""#,
        r#""do" "Praise" null"#,
        r#""do" "Say it, aloud" "Feedback""#,
        r#""stop" "He said \"no\"" null"#,
        r#""stop" "Mail, mail and mail" "News""#,
        r#""stop" "Sighing" "Feedback""#,
    ];
    assert_eq!(rows, expected);
}

/// A quoted cell may hold line breaks; the line told is where the row begins.
#[test]
fn a_table_tells_the_line_on_which_a_row_begins() {
    let room = collecting();
    let list = "lane,text\ndo,\"two\nlines\"\n\n\nstop,x\n";
    let (first, lines) = import(&room, "list.csv", list, "");
    assert_eq!((first.as_str(), lines), ("1 0 1", vec![6]));
    assert_eq!(texts(&room), ["two lines"]);
}

/// What an export guarded against spreadsheets comes in again as it was.
#[test]
fn an_exported_table_of_ideas_can_be_imported_again() {
    let room = collecting();
    import(
        &room,
        "list.txt",
        "+ =1+1 is no plan\n- @all mails\n- - and + signs\n",
        "",
    );
    let before = texts(&room);
    room.done("export team.ron --to ../desk/ideas.csv --part ideas");
    room.done("new --template reset -o other.ron");
    assert!(
        room.done("import other.ron --cards ../desk/ideas.csv")
            .starts_with("3 0 0\n")
    );
    room.done("reveal other.ron --few");
    assert_eq!(room.numbers("other.ron").into_keys().collect::<Vec<_>>(), before);
}

/// Contract: the file, the line and the column.
#[test]
fn a_list_that_is_no_utf_8_is_refused_with_the_place() {
    let room = collecting();
    let list = room.list("list.txt", b"+ Fine\n+ \xC3\xA9\xE9n lijst\n");
    let sentence = room.refused_untouched(&format!("import team.ron --cards {list}"));
    assert!(sentence.contains("list.txt:2:4:"), "{sentence}");
    let good = room.list("good.txt", "+ Fine\n");
    let names = room.list("names.txt", b"\xFF");
    let sentence = room.refused_untouched(&format!("import team.ron --cards {good} --names {names}"));
    assert!(sentence.contains("names.txt:1:1:"), "{sentence}");
    for gone in [
        "--cards ../desk/none.txt".to_owned(),
        format!("--cards {good} --names none"),
        "--cards ../desk".into(),
    ] {
        room.refused_untouched(&format!("import team.ron {gone}"));
    }
}

#[test]
fn an_empty_list_changes_nothing() {
    let room = collecting();
    let before = room.bytes();
    for (name, text) in [
        ("a.txt", ""),
        ("b.txt", "\n \r\n"),
        ("c.csv", ""),
        ("d.csv", "lane,text\n"),
        ("e.txt", "\u{FEFF}"),
    ] {
        let (first, lines) = import(&room, name, text, "");
        assert_eq!((first.as_str(), lines), ("0 0 0", vec![]), "{name}");
    }
    assert!(room.bytes() == before);
}

#[test]
fn ten_thousand_cards_go_in_at_once() {
    let room = collecting();
    let cards: Vec<String> = (0..5_000).map(|n| format!("+ card {n:05}\n- card {n:05}\n")).collect();
    let list = cards.concat();
    let (first, lines) = import(&room, "list.txt", list, "");
    assert_eq!((first.as_str(), lines.len()), ("10000 0 0", 0));
    assert_eq!(
        room.done("check team.ron"),
        "ok: 10000 cards, 0 ideas, 0 ballots, stage opening\n"
    );
    room.done("reveal team.ron --seed 4");
    assert_eq!(
        room.done("check team.ron"),
        "ok: 10000 cards, 10000 ideas, 0 ballots, stage read\n"
    );
}

/// Contract: cards added later become ideas with the next numbers.
#[test]
fn cards_after_the_reveal_get_the_next_numbers() {
    let room = Room::new();
    crate::workshops::small(&room, 3, 3);
    let (first, _) = import(
        &room,
        "late.txt",
        "+ Appels\n+ Zonnebloemen\n- Appels\n+ Walnoten\n",
        "",
    );
    assert_eq!(first, "4 0 0");
    let json = room.json("team.ron");
    let late: Vec<u64> = crate::workshops::ideas(&json)
        .iter()
        .filter_map(|idea| idea["number"].as_u64())
        .collect();
    assert_eq!(late, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    let first_six = crate::workshops::those(&json, |idea| idea["number"].as_u64() <= Some(6));
    assert_eq!(
        first_six,
        ["Appels", "Bruggen", "Citroenen", "Kranten", "Lampen", "Molens"]
    );
    assert_eq!(json["cards"], 10, "a repeat is one more card of the idea that is there");
}

/// Contract: one import is one change and one undo.
#[test]
fn one_import_is_one_undo() {
    use dostop::live::LiveWorkshop;
    use dostop::store::disk::RealDisk;
    let room = collecting();
    let before = std::fs::read_to_string(room.at("team.ron")).unwrap();
    assert!(before.contains("seq: 0"));
    import(
        &room,
        "list.csv",
        "do,Praise,News\nstop,Sighing,Feedback\ndo,Listen,\n",
        "",
    );
    let (live, _) = LiveWorkshop::open(std::sync::Arc::new(RealDisk), &room.at("team.ron")).unwrap();
    assert_eq!(live.seq().0, 1, "three cards and two clusters are one change");
    live.close().unwrap();
}
