//! What a phone wrote is text wherever it is shown: on the phone, in the facilitator's window, on the wall (C3).

use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::language::Language;
use dostop::workshop::public::Wall;
use dostop::workshop::stage::StageKind;
use egui::vec2;

use crate::http::Phone;
use crate::seat::{Seat, after, new_workshop, stage};
use crate::stage::Stage;

/// As a phone sends it, and as it is shown.
const TEXTS: [(&str, &str); 6] = [
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    (
        "<b>fat</b> &amp; <img src=x onerror=alert(1)>",
        "<b>fat</b> &amp; <img src=x onerror=alert(1)>",
    ),
    (
        "**bold** [link](http://x.example) `code`",
        "**bold** [link](http://x.example) `code`",
    ),
    ("abc\u{202E}cba\u{2066}x", "abccbax"),
    ("Z\u{336}a\u{489}l\u{335}go", "Z\u{336}a\u{489}l\u{335}go"),
    ("{$count} {{x}} ${x} %s \\u003c", "{$count} {{x}} ${x} %s \\u003c"),
];

/// A window whose phones are in.
fn open() -> (Seat, Phone) {
    let workshop = new_workshop(Language::EN);
    let at = stage(&workshop, StageKind::Collect(Lane::Do));
    let mut seat = Seat::open(after(workshop, [Change::MoveTo(at)]), Language::EN);
    seat.click("Let phones join");
    seat.wait_for("tun0");
    seat.click("Open now");
    seat.wait_for("127.0.0.1:8");
    seat.click("Done");
    let room = std::fs::read_to_string(seat.path.with_file_name("team.ron.room")).unwrap();
    let room = dostop::phones::Room::parse(&room).unwrap();
    let phone = Phone::joining(([127, 0, 0, 1], room.port).into(), &room.key.for_joining());
    (seat, phone)
}

/// Issue 5, C3
#[test]
fn script_markup_bidi_and_combining_marks_are_shown_as_they_are() {
    let (mut seat, phone) = open();
    for (at, (sent, _)) in TEXTS.iter().enumerate() {
        assert_eq!(phone.card(&format!("{at}"), "do", sent).status, 201, "{sent:?}");
    }
    let own = phone.state()["my_cards"].to_string();
    let live = seat.harness.state().live().unwrap();
    let submit = |change| live.submit(Author::Facilitator, change).unwrap();
    submit(Change::Reveal { seed: 1, few: false });
    submit(Change::MoveTo(stage(&live.latest(), StageKind::Read)));
    let wall = on_the_wall(&live.latest());
    submit(Change::MoveTo(stage(&live.latest(), StageKind::Cluster)));
    seat.settle();
    let window = seat.all_words();
    for (_, shown) in TEXTS {
        let as_json = serde_json::json!(shown).to_string();
        assert!(own.contains(&as_json), "the phone: {shown:?}");
        assert!(window.contains(shown), "the window: {shown:?}\n{window}");
        // A long line is broken where words end.
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words(&wall).contains(shown), "the wall: {shown:?}\n{wall}");
    }
    assert!(!window.contains(['\u{202E}', '\u{2066}']) && !wall.contains(['\u{202E}', '\u{2066}']));
}

/// All that can be read on the wall, page by page.
fn on_the_wall(workshop: &Workshop) -> String {
    let wall = vec2(1280.0, 800.0);
    let mut projector = Stage::new(wall, wall, Language::EN);
    let view = workshop.public_view(&Wall::default());
    projector.show(&view, 0);
    let pages = projector.pages(&view);
    let texts = (0..pages).flat_map(|page| projector.show(&view, page));
    let texts: Vec<String> = texts.map(|(text, _)| text).collect();
    assert_eq!(projector.pictures(), Vec::<String>::new(), "markup draws nothing");
    texts.join("\n")
}
