//! See the screen of the same name.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use dostop::report::{self, Format, Part};
use dostop::store::disk::{Disk, RealDisk};
use dostop::store::places::{Mount, Mounts};
use dostop::store::session_file;
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

use crate::seat::{Seat, after, card, new_workshop, open_vote, revealed};

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

/// With one sentence of a code, and something tender in the intake.
fn with_code(language: Language) -> Workshop {
    let agreement = Agreement::new(Lane::Do, line("We greet each other"));
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
        "Gevoeligheden en het mandaat staan in geen document",
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

/// A machine with a USB stick in it, called KINGSTON.
struct Machine {
    home: tempfile::TempDir,
}

impl Machine {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("KINGSTON")).unwrap();
        Self { home }
    }

    fn stick(&self) -> PathBuf {
        self.home.path().join("KINGSTON")
    }

    fn seat(&self, workshop: Workshop, language: Language) -> Seat {
        let stick = self.stick();
        // A stick that is pulled out is listed no more.
        let mounts = move || stick.exists().then(|| removable(&stick)).into_iter().collect();
        let mut seat = Seat::open_among(workshop, (language, [1280.0, 800.0]), Arc::new(mounts));
        go(&mut seat);
        seat
    }

    /// What is on the stick, by its path on it.
    fn files(&self) -> Vec<String> {
        let folders = std::fs::read_dir(self.stick()).unwrap();
        let files = folders.flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap());
        let paths = files.map(|file| file.unwrap().path());
        let name = |path: PathBuf| path.strip_prefix(self.stick()).unwrap().display().to_string();
        let mut names: Vec<String> = paths.map(name).collect();
        names.sort();
        names
    }
}

fn removable(folder: &Path) -> Mount {
    Mount {
        folder: folder.to_owned(),
        is_removable: true,
        ..Mount::default()
    }
}

/// The documents, and a workshop to go on with.
#[test]
fn one_click_puts_everything_on_the_stick() {
    for (language, copy, checked, code) in [
        (
            Language::EN,
            "Copy to USB stick KINGSTON",
            "2 files are on KINGSTON, checked",
            "team-noord-code-and-plan.txt",
        ),
        (
            Language::NL,
            "Kopieer naar USB-stick KINGSTON",
            "2 bestanden staan op KINGSTON, nagekeken",
            "team-noord-gedragscode-en-plan.txt",
        ),
    ] {
        let machine = Machine::new();
        let mut seat = machine.seat(with_code(language), language);
        seat.wait_for(copy);
        seat.click(copy);
        seat.wait_for(checked);
        let folder = machine.stick().join("dostop-team-noord");
        let files = [code, "team-noord.ron"].map(|name| format!("dostop-team-noord/{name}"));
        assert_eq!(machine.files(), files);
        let copied = session_file::read(&RealDisk, &folder.join("team-noord.ron")).unwrap();
        assert_eq!(copied.workshop, *seat.workshop());
        let wanted = report::write(&seat.workshop(), &Words::new(language), Part::Agreements, Format::Text);
        assert_eq!(std::fs::read(folder.join(code)).unwrap(), wanted.unwrap());
        assert!(documents(&seat).is_empty(), "only the stick was asked for");
    }
}

/// P1, P2, P3: what must be forgotten stays on the laptop, and the screen says why.
#[test]
fn before_the_reveal_and_during_a_vote_only_the_documents_go() {
    let waiting = after(new_workshop(Language::EN), [card(Lane::Do, "We start on time")]);
    let revealed = revealed(Language::EN, StageKind::Vote);
    let voting = after(revealed.clone(), [open_vote(&revealed, 15)]);
    for (workshop, why) in [(waiting, "first show the cards"), (voting, "first settle the vote")] {
        let machine = Machine::new();
        let mut seat = machine.seat(workshop, Language::EN);
        seat.wait_for(why);
        seat.click("Copy to USB stick KINGSTON");
        seat.wait_for("1 file is on KINGSTON, checked");
        assert_eq!(machine.files(), ["dostop-team-noord/team-noord-code-and-plan.txt"]);
    }
}

#[test]
fn a_stick_that_was_pulled_out_is_told_and_the_workshop_is_safe() {
    for (language, copy, failed, what_next) in [
        (
            Language::EN,
            "Copy to USB stick KINGSTON",
            "Nothing was copied to KINGSTON; the workshop itself is safe",
            "Put it in again",
        ),
        (
            Language::NL,
            "Kopieer naar USB-stick KINGSTON",
            "Er is niets gekopieerd naar KINGSTON; de workshop zelf staat veilig",
            "Steek hem er weer in",
        ),
    ] {
        let machine = Machine::new();
        let mut seat = machine.seat(with_code(language), language);
        seat.wait_for(copy);
        std::fs::remove_dir(machine.stick()).unwrap();
        seat.click(copy);
        seat.wait_for(failed);
        assert!(seat.sees(what_next));
        assert!(!machine.stick().exists(), "nothing is made where the stick was");
        assert_eq!(seat.on_disk().agreements().len(), 1);
    }
}

#[test]
fn a_stick_that_comes_later_is_found_by_another_look() {
    let machine = Machine::new();
    std::fs::remove_dir(machine.stick()).unwrap();
    let mut seat = machine.seat(with_code(Language::NL), Language::NL);
    seat.wait_for("Steek een USB-stick in");
    std::fs::create_dir(machine.stick()).unwrap();
    seat.click("Opnieuw kijken");
    seat.wait_for("Kopieer naar USB-stick KINGSTON");
}

/// Repaint on change only (architecture 8).
#[test]
fn a_screen_that_found_its_sticks_rests() {
    let machine = Machine::new();
    let mut seat = machine.seat(with_code(Language::EN), Language::EN);
    seat.wait_for("Copy to USB stick KINGSTON");
    seat.settle();
    let frames = seat.harness.run();
    assert!(frames < 3, "{frames} frames while nobody does anything");
}

/// The folder of every seat lies on a network drive.
fn network_drive() -> Mounts {
    let drive = || Mount {
        folder: std::env::temp_dir().canonicalize().unwrap(),
        file_system: "nfs4".to_owned(),
        ..Mount::default()
    };
    Arc::new(move || vec![drive()])
}

fn on_a_network_drive(language: Language) -> Seat {
    Seat::open_among(with_code(language), (language, [1280.0, 800.0]), network_drive())
}

#[test]
fn documents_that_go_to_a_network_drive_are_told_about() {
    for (language, said, made) in [
        (
            Language::EN,
            "Others on the network may read the documents",
            "1 file made",
        ),
        (
            Language::NL,
            "kunnen de documenten misschien lezen",
            "1 bestand gemaakt",
        ),
    ] {
        let mut seat = on_a_network_drive(language);
        go(&mut seat);
        seat.wait_for(said);
        seat.press_with(Modifiers::COMMAND, Key::Enter);
        seat.wait_for(made);
    }
}

#[test]
fn a_workshop_that_opens_on_a_network_drive_is_told_about_once() {
    for (language, said, close, follow_up) in [
        (
            Language::EN,
            "Others on the network may open or change the file",
            "Close",
            "In 4 weeks",
        ),
        (
            Language::NL,
            "Anderen in het netwerk kunnen het bestand openen",
            "Sluiten",
            "Over 4 weken",
        ),
    ] {
        let mut seat = on_a_network_drive(language);
        seat.wait_for(said);
        seat.click(close);
        assert!(!seat.sees(said));
        seat.click_with(follow_up);
        assert!(seat.workshop().follow_up().is_some(), "the facilitator may go on");
        assert!(!seat.sees(said));
    }
}

#[test]
fn a_new_workshop_on_a_network_drive_is_warned_about_and_begins_all_the_same() {
    for (language, template, said, begin) in [
        (
            Language::EN,
            "A fresh start together",
            "Better keep the workshop in a folder on this laptop",
            "Begin",
        ),
        (
            Language::NL,
            "Samen opnieuw beginnen",
            "Bewaar de workshop liever in een map op deze laptop",
            "Beginnen",
        ),
    ] {
        let mut seat = Seat::at_the_start_among(language, network_drive());
        seat.click_with(template);
        seat.wait_for(said);
        seat.settle(); // The dialog has grown by the warning.
        seat.click(begin);
        assert!(seat.harness.state().workshop().is_some());
        assert!(!seat.sees(said), "it was told beside the folder");
    }
    let mut seat = Seat::at_the_start(Language::EN);
    seat.click_with("A fresh start together");
    seat.settle();
    assert!(!seat.sees("Better keep the workshop"));
}
