//! A damaged file, a file that another window has open, a round that was left open: asked, never decided (architecture 6).

use std::path::Path;
use std::sync::Arc;

use dostop::live::LiveWorkshop;
use dostop::say;
use dostop::store::disk::RealDisk;
use dostop::store::session_file;
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};

use crate::results::shown;
use crate::seat::{Seat, after, files_under, new_workshop, open_vote, put, revealed, stage, write};

/// So that a version lies before it.
fn saved_twice(path: &Path, workshop: Workshop) {
    write(path, workshop);
    let live = LiveWorkshop::open(Arc::new(RealDisk), path).unwrap().0;
    live.submit(Author::Facilitator, Change::SetPeople(7)).unwrap();
    live.close().unwrap();
}

/// Damaged on the disk, after a change that the version before it lacks.
fn damaged(path: &Path, language: Language) {
    saved_twice(path, revealed(language, StageKind::Cluster));
    let mut bytes = std::fs::read(path).unwrap();
    bytes.truncate(bytes.len() / 2);
    put(path, &bytes);
}

fn folder(seat: &Seat) -> &Path {
    seat.path.parent().unwrap()
}

/// What lies there, without the lock, which is empty.
fn files(seat: &Seat) -> Vec<(String, Vec<u8>)> {
    let files = files_under(folder(seat)).into_iter();
    let files = files.filter(|(path, _)| path.extension().is_none_or(|ending| ending != "lock"));
    files.map(|(path, bytes)| (path.display().to_string(), bytes)).collect()
}

#[test]
fn a_damaged_file_offers_the_version_before_it() {
    for language in [Language::EN, Language::NL] {
        let words = Words::new(language);
        let mut seat = Seat::open_file(language, |path| damaged(path, language));
        seat.wait_for(&say!(words, "recovery-damaged"));
        seat.settle();
        assert!(seat.sees("20") && seat.sees(&say!(words, "recovery-safe")));
        assert!(!seat.sees(&say!(words, "window-refused-heading")));
        let before = files(&seat);
        seat.click(&say!(words, "recovery-leave"));
        assert!(!seat.sees(&say!(words, "recovery-damaged")));
        assert!(seat.harness.state().workshop().is_none());
        assert_eq!(files(&seat), before, "nothing was changed");

        let mut seat = Seat::open_file(language, |path| damaged(path, language));
        seat.wait_for(&say!(words, "recovery-open-before"));
        seat.click(&say!(words, "recovery-open-before"));
        seat.wait_for_the_workshop();
        assert_eq!(seat.workshop().card_count(), 20);
        assert!(seat.sees(&say!(words, "window-recovered-heading")));
        assert_eq!(*seat.workshop(), seat.on_disk());
    }
}

#[test]
fn a_missing_file_offers_the_version_before_it() {
    let mut seat = Seat::open_file(Language::EN, |path| {
        saved_twice(path, new_workshop(Language::EN));
        std::fs::remove_file(path).unwrap();
    });
    seat.wait_for("This file is not there any more");
    seat.press(Key::Escape);
    assert!(!seat.sees("This file is not there any more"));
}

#[test]
fn without_a_version_before_it_the_damage_is_told() {
    let mut seat = Seat::open_file(Language::EN, |path| put(path, b"// dostop"));
    seat.wait_for("This file does not open");
    assert!(!seat.sees("Open the version before"));
}

#[test]
fn a_file_that_another_window_has_open_may_be_looked_at() {
    for language in [Language::EN, Language::NL] {
        let words = Words::new(language);
        let mut other = None;
        let mut seat = Seat::open_file(language, |path| {
            write(path, new_workshop(language));
            other = Some(LiveWorkshop::open(Arc::new(RealDisk), path).unwrap().0);
        });
        let other = other.unwrap();
        seat.wait_for(&say!(words, "recovery-in-use"));
        seat.click(&say!(words, "recovery-look"));
        seat.wait_for_the_workshop();
        assert!(seat.sees(&say!(words, "frame-looking")), "{}", seat.all_words());
        assert!(!seat.sees(&say!(words, "frame-saved")));
        let before = files(&seat);
        look_around(&mut seat, &words);
        seat.press_with(Modifiers::COMMAND, Key::W);
        seat.wait_for(&say!(words, "start-new"));
        assert_eq!(files(&seat), before, "nothing was changed");
        other.submit(Author::Facilitator, Change::SetPeople(7)).unwrap();
        other.close().unwrap();
        let workshop = session_file::read(&RealDisk, &seat.path).unwrap().workshop;
        assert_eq!(workshop.people(), 7);
    }
}

/// Saving raises no alarm, and the next stage is seen.
fn look_around(seat: &mut Seat, words: &Words) {
    seat.press_with(Modifiers::COMMAND, Key::S);
    seat.settle();
    assert!(!seat.sees(&say!(words, "window-not-saved")));
    let was = seat.workshop();
    seat.press(Key::PageDown);
    seat.press(Key::PageDown);
    let is = seat.workshop();
    assert_ne!(is.stage().unwrap().id, was.stage().unwrap().id, "{}", seat.all_words());
    assert!(!seat.sees(&say!(words, "live-only-looking")));
}

#[test]
fn whoever_only_looks_is_refused_with_a_sentence() {
    let language = Language::NL;
    let mut other = None;
    let mut seat = Seat::open_file(language, |path| {
        let workshop = new_workshop(language);
        let at = stage(&workshop, StageKind::Opening);
        write(path, after(workshop, [Change::MoveTo(at)]));
        other = Some(LiveWorkshop::open(Arc::new(RealDisk), path).unwrap().0);
    });
    seat.wait_for("Kijken");
    seat.click("Kijken");
    seat.wait_for_the_workshop();
    seat.click_with("Welkom en regels");
    seat.click("Regels aanpassen");
    seat.fill("Nieuwe regel", "Telefoons blijven in de tas.");
    seat.press(Key::Enter);
    assert!(seat.sees("Je kijkt alleen naar deze workshop"), "{}", seat.all_words());
    assert_eq!(seat.workshop().ground_rules().len(), 5);
}

/// An open round of 15 people, left in a break.
fn voting(language: Language) -> Workshop {
    let workshop = revealed(language, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    in_a_break(after(workshop, [open]))
}

fn in_a_break(workshop: Workshop) -> Workshop {
    let breaks = workshop.agenda().iter().filter(|stage| stage.kind == StageKind::Break);
    let at = breaks.map(|stage| stage.id).nth(1).unwrap();
    after(workshop, [Change::MoveTo(at)])
}

#[test]
fn a_vote_that_was_left_open_is_asked_about() {
    for language in [Language::EN, Language::NL] {
        let words = Words::new(language);
        let mut seat = Seat::open_as_left(voting(language), language);
        assert!(seat.sees(&say!(words, "recovery-vote")), "{}", seat.all_words());
        assert!(seat.sees("15"));
        seat.click(&say!(words, "recovery-vote-go-on"));
        assert!(!seat.sees(&say!(words, "recovery-vote")));
        assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Vote);
        assert!(seat.workshop().open_round().is_some());

        let mut seat = Seat::open_as_left(voting(language), language);
        seat.click(&say!(words, "recovery-vote-close"));
        assert!(!seat.sees(&say!(words, "recovery-vote")));
        assert!(seat.on_disk().open_round().is_none());
        assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Vote);
    }
}

/// A result that is shown and not final, left in a break.
fn unsettled(language: Language) -> Workshop {
    in_a_break(shown(language, &[]))
}

#[test]
fn a_result_that_is_not_final_is_asked_about() {
    for language in [Language::EN, Language::NL] {
        let words = Words::new(language);
        let mut seat = Seat::open_as_left(unsettled(language), language);
        assert!(seat.sees(&say!(words, "recovery-result")), "{}", seat.all_words());
        seat.click(&say!(words, "recovery-result-later"));
        assert!(!seat.sees(&say!(words, "recovery-result")));
        assert_eq!(*seat.workshop(), unsettled(language), "later changes nothing");

        let mut seat = Seat::open_as_left(unsettled(language), language);
        seat.click(&say!(words, "recovery-result-go"));
        assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Results);
    }
}

#[test]
fn after_a_crash_the_vote_just_goes_on() {
    let mut seat = Seat::open_file(Language::EN, |path| {
        write(path, voting(Language::EN));
        let live = LiveWorkshop::open(Arc::new(RealDisk), path).unwrap().0;
        let seq = live
            .submit(Author::Facilitator, Change::SetContact(Line::parse("Sam").unwrap()))
            .unwrap();
        live.durable(seq).unwrap();
    });
    seat.wait_for_the_workshop();
    assert_eq!(seat.workshop().contact().as_str(), "Sam");
    assert!(!seat.sees("Go on with it"));
}

#[test]
fn a_workshop_that_is_done_is_not_asked_about() {
    let seat = Seat::open_as_left(revealed(Language::EN, StageKind::Vote), Language::EN);
    assert!(!seat.sees("A vote is still open") && !seat.sees("The result is not final yet"));
}
