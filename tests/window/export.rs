//! See the screen of the same name.

use std::path::Path;
use std::time::Duration;

use dostop::report::{self, Format, Part};
use dostop::store::disk::{Disk, RealDisk};
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::agreement::Agreement;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::ids::AgreementId;
use dostop::workshop::intake::{Absent, IntakeField};
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::seat::{Seat, after, revealed};

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

/// With one sentence of a code, and something tender in the intake.
fn with_code(language: Language) -> Workshop {
    let agreement = Agreement {
        lane: Lane::Do,
        text: line("We greet each other"),
        instead: Line::default(),
        from: Vec::new(),
        checks: Vec::new(),
        refined: false,
    };
    let changes = [
        Change::PutAgreement(AgreementId(1), agreement),
        Change::SetIntake(IntakeField::Sensitivities(line("old quarrel about Anouk"))),
    ];
    after(revealed(language, StageKind::CheckOut), changes)
}

fn at_export(workshop: Workshop, language: Language) -> Seat {
    let mut seat = Seat::open(workshop, language);
    go(&mut seat);
    seat
}

fn go(seat: &mut Seat) {
    seat.press_with(Modifiers::COMMAND, Key::P);
    seat.settle();
}

/// The documents beside the session file, by name.
fn documents(seat: &Seat) -> Vec<String> {
    let entries = std::fs::read_dir(folder(seat)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| !name.starts_with("team.ron")).collect();
    names.sort();
    names
}

fn folder(seat: &Seat) -> &Path {
    seat.path.parent().unwrap()
}

#[track_caller]
fn wait_for(seat: &mut Seat, said: &str) {
    for _ in 0..4000 {
        if seat.sees(said) {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
        seat.harness.step();
    }
    panic!("nothing says {said:?}:\n{}", seat.all_words());
}

#[test]
fn the_page_shows_what_will_be_written() {
    for (language, page) in [(Language::NL, "bladzijde 1 van 1"), (Language::EN, "page 1 of 1")] {
        let seat = at_export(with_code(language), language);
        assert!(seat.sees(page));
        let words = Words::new(language);
        let text = report::write(&seat.workshop(), &words, Part::Agreements, Format::Text).unwrap();
        assert!(seat.all_words().contains(&String::from_utf8(text).unwrap()));
        assert!(seat.sees("We greet each other"));
    }
}

#[test]
fn each_part_in_each_form_is_the_very_file_that_the_report_writes() {
    let mut seat = at_export(with_code(Language::EN), Language::EN);
    seat.click("Ideas and results");
    seat.click("CSV");
    seat.click("JSON");
    seat.click("Make 5 files");
    wait_for(&mut seat, "5 files made");
    let words = Words::new(Language::EN);
    for (name, part, format) in [
        ("team-noord-code-and-plan.txt", Part::Agreements, Format::Text),
        ("team-noord-code-and-plan.csv", Part::Agreements, Format::Csv),
        ("team-noord-ideas-and-results.txt", Part::Ideas, Format::Text),
        ("team-noord-ideas-and-results.csv", Part::Ideas, Format::Csv),
        ("team-noord-all-for-the-team.json", Part::Agreements, Format::Json),
    ] {
        let written = std::fs::read(folder(&seat).join(name)).unwrap();
        let wanted = report::write(&seat.workshop(), &words, part, format).unwrap();
        assert_eq!(written, wanted, "{name}");
    }
    assert_eq!(documents(&seat).len(), 5);
}

#[test]
fn nothing_is_written_over() {
    let mut seat = at_export(with_code(Language::NL), Language::NL);
    let first = folder(&seat).join("team-noord-gedragscode-en-plan.txt");
    RealDisk.create_document(&first).unwrap().write(b"mine").unwrap();
    seat.click("1 bestand maken");
    wait_for(&mut seat, "1 bestand gemaakt");
    assert!(seat.sees("team-noord-gedragscode-en-plan 2.txt"));
    assert_eq!(std::fs::read_to_string(first).unwrap(), "mine");
    assert_eq!(documents(&seat).len(), 2);
}

#[test]
fn a_folder_that_takes_no_file_is_told_and_the_workshop_is_safe() {
    let mut seat = at_export(with_code(Language::EN), Language::EN);
    // The session file stays open; its folder has another name now.
    let away = folder(&seat).with_extension("away");
    std::fs::rename(folder(&seat), &away).unwrap();
    seat.click("Make 1 file");
    wait_for(&mut seat, "the workshop itself is safe");
    std::fs::rename(&away, folder(&seat)).unwrap();
    assert!(documents(&seat).is_empty());
    assert!(!seat.sees("1 file made"));
    assert_eq!(seat.on_disk().agreements().len(), 1);
}

#[test]
fn documents_come_in_the_language_that_was_chosen_and_by_keyboard_alone() {
    let mut seat = Seat::open(with_code(Language::NL), Language::NL);
    go(&mut seat);
    seat.harness.get_by_label("English").focus();
    seat.settle();
    seat.press(Key::Space);
    assert!(seat.sees("CODE OF CONDUCT"));
    seat.harness.get_by_label("Ideeën en uitslag").focus();
    seat.settle();
    seat.press(Key::Space);
    seat.press(Key::ArrowRight);
    assert!(seat.sees("bladzijde 2 van"));
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    wait_for(&mut seat, "2 bestanden gemaakt");
    assert_eq!(
        documents(&seat),
        ["team-noord-code-and-plan.txt", "team-noord-ideas-and-results.txt"]
    );
}

#[test]
fn a_change_shows_on_the_page_at_once() {
    let mut seat = Seat::open(with_code(Language::EN), Language::EN);
    seat.click_with("In 4 weeks");
    go(&mut seat);
    assert!(seat.sees("Follow-up    Sun 20 December 2026."));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!seat.sees("Follow-up    Sun 20 December 2026."));
    assert!(seat.sees("No date for the follow-up"));
}

#[test]
fn nothing_chosen_makes_nothing() {
    let mut seat = at_export(with_code(Language::EN), Language::EN);
    seat.click("Code and plan");
    seat.click("Choose what goes along");
    assert!(seat.sees("Choose at the left"));
    assert!(documents(&seat).is_empty());
}

/// P13: whatever is chosen.
#[test]
fn what_is_tender_is_in_no_file() {
    let mut seat = at_export(with_code(Language::EN), Language::EN);
    let parts = [
        "Ideas and results",
        "Ballot papers",
        "Run sheet",
        "Where we stand",
        "Commitments",
        "All for the team",
        "Markdown",
        "CSV",
        "JSON",
    ];
    for part in parts {
        seat.click(part);
    }
    assert!(!seat.all_words().contains("Anouk"));
    assert!(seat.sees("The run sheet is for you"));
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    wait_for(&mut seat, "files made");
    let names = documents(&seat);
    assert_eq!(names.len(), 7 + 7 + 2 + 1);
    for name in names {
        let bytes = std::fs::read(folder(&seat).join(&name)).unwrap();
        assert!(!String::from_utf8(bytes).unwrap().contains("Anouk"), "{name}");
    }
}

/// D4, V22, V23; in a narrow window too.
#[test]
fn what_to_look_at_is_said_before_anything_leaves() {
    let absent = Absent {
        group: Line::default(),
        count: 6,
        how: Line::default(),
        by: Line::default(),
        reply_by: Some("2026-12-06".parse().unwrap()),
    };
    let workshop = after(
        with_code(Language::NL),
        [Change::SetIntake(IntakeField::Absent(vec![absent]))],
    );
    let said = [
        "Geen datum voor de opvolging",
        "1 afspraak zonder instemming",
        "Voorlopig tot 6 december 2026",
        "Meer dan een derde was er niet",
        "Gevoeligheden en het mandaat gaan nooit mee",
    ];
    let wide = at_export(workshop.clone(), Language::NL);
    let mut narrow = Seat::open_in(workshop, Language::NL, [1024.0, 768.0]);
    go(&mut narrow);
    narrow.click_with("dingen om na te kijken");
    for words in said {
        assert!(wide.sees(words), "{words}");
        assert!(narrow.sees(words), "{words}");
    }
}

#[test]
fn a_page_can_be_read_large_and_put_back() {
    for (language, larger, smaller, choice) in [
        (
            Language::EN,
            "Make the page larger",
            "Make the page small again",
            "What goes along",
        ),
        (
            Language::NL,
            "Bladzijde groter tonen",
            "Bladzijde weer klein tonen",
            "Wat gaat mee",
        ),
    ] {
        let mut seat = at_export(with_code(language), language);
        seat.click(larger);
        assert!(!seat.sees(choice), "the page has the whole stage");
        assert!(seat.sees("We greet each other"));
        seat.press(Key::Escape);
        assert!(seat.sees(choice));
        seat.click(larger);
        seat.click(smaller);
        assert!(seat.sees(choice));
    }
}
