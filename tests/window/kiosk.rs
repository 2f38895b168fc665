//! Turns at the laptop: locked behind a code, one page a person, nothing left behind.

use dostop::workshop::card::Lane;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::collect::collecting;
use crate::seat::{Seat, after, open_vote, revealed};

/// Locks the window with the code "1234"; the labels are English.
fn lock(seat: &mut Seat) {
    seat.fill("Code", "1234");
    seat.fill("The same code once more", "1234");
    seat.click("Lock the window");
}

fn writing() -> Seat {
    let mut seat = Seat::open(collecting(Language::EN, Lane::Do, &[]), Language::EN);
    seat.click("Type in turns");
    lock(&mut seat);
    seat
}

fn voting() -> Seat {
    let workshop = revealed(Language::EN, StageKind::Collect(Lane::Do));
    let open = open_vote(&workshop, 15);
    let mut seat = Seat::open(after(workshop, [open]), Language::EN);
    seat.click("Type in turns");
    lock(&mut seat);
    seat
}

fn wait(seat: &mut Seat, seconds: u32) {
    for _ in 0..seconds * 4 {
        seat.harness.step();
    }
}

#[test]
fn a_code_is_long_enough_and_typed_twice() {
    let mut seat = Seat::open(collecting(Language::EN, Lane::Do, &[]), Language::EN);
    seat.click("Type in turns");
    seat.fill("Code", "12");
    seat.click("Lock the window");
    assert!(seat.sees("at least 4"));
    seat.type_text("3456");
    seat.fill("Code", "3456");
    seat.fill("The same code once more", "12");
    seat.click("Lock the window");
    assert!(seat.sees("not the same"));
    seat.press(Key::Escape);
    assert!(seat.sees("Undo"));
}

#[test]
fn no_key_leads_out_of_the_kiosk() {
    let mut seat = writing();
    let here = seat.workshop().stage().unwrap().id;
    for key in [Key::Escape, Key::F1, Key::F5, Key::F8, Key::F9, Key::F11, Key::PageDown] {
        seat.press(key);
    }
    for key in [Key::W, Key::Z, Key::P, Key::S, Key::Enter] {
        seat.press_with(Modifiers::COMMAND, key);
    }
    assert_eq!(seat.workshop().stage().unwrap().id, here);
    assert!(seat.sees("Hand in the card"));
    assert!(!seat.sees("Undo") && !seat.sees("Code of conduct"));
}

#[test]
fn only_the_code_opens_the_window() {
    let mut seat = writing();
    seat.click("Facilitator");
    seat.type_text("4321");
    seat.click("Open the window");
    assert!(seat.sees("That is not the code"));
    seat.press(Key::Escape);
    assert!(seat.sees("Hand in the card"));
    seat.click("Facilitator");
    seat.type_text("1234");
    seat.click("Open the window");
    assert!(seat.sees("Undo"));
}

#[test]
fn a_card_is_handed_in_and_nothing_of_it_is_left() {
    let mut seat = writing();
    assert!(seat.sees("Nobody sees who wrote this"));
    seat.type_text("secret apple");
    seat.click("STOP!");
    seat.click("Hand in the card");
    assert_eq!(seat.workshop().waiting(Lane::Stop), 1);
    assert!(seat.sees("Pass the laptop on"));
    seat.click("Next person");
    seat.type_text("x");
    for _ in 0..4 {
        seat.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert!(!seat.all_words().contains("secret"));
}

#[test]
fn the_nudge_works_at_the_kiosk_and_holds() {
    let mut seat = writing();
    seat.type_text("Mail zebra@example.org");
    seat.click("Hand in the card");
    assert!(seat.sees("Not stored yet"));
    seat.press(Key::W);
    assert_eq!(seat.workshop().card_count(), 0);
    seat.type_text("We greet each other");
    seat.click("Hand in the card");
    assert_eq!(seat.workshop().card_count(), 1);
    seat.on_disk();
    assert!(!seat.bytes_on_disk().contains("zebra"));
}

#[test]
fn who_walks_away_leaves_nothing_behind() {
    let mut seat = writing();
    seat.type_text("secret apple");
    wait(&mut seat, 50);
    assert!(seat.sees("secret apple"));
    wait(&mut seat, 15);
    assert!(!seat.all_words().contains("secret"));
    assert_eq!(seat.workshop().card_count(), 0);
}

#[test]
fn the_kiosk_speaks_the_language_of_the_workshop() {
    let mut seat = Seat::open(collecting(Language::NL, Lane::Do, &[]), Language::EN);
    seat.click("Type in turns");
    lock(&mut seat);
    assert!(seat.sees("Niemand ziet wie dit schreef"));
    assert!(seat.sees("Kaart inleveren"));
}

/// V2, V6, V9
#[test]
fn a_ballot_is_filled_in_looked_over_and_sealed() {
    let mut seat = voting();
    let left = |seat: &Seat| {
        let words = seat.all_words();
        words.lines().find(|line| line.contains("left")).unwrap().to_owned()
    };
    let before = left(&seat);
    seat.click_with("One dot more");
    assert_ne!(left(&seat), before);
    seat.click_with("One dot less");
    assert_eq!(left(&seat), before);
    seat.click_with("One dot more");
    seat.click("Look it over");
    assert!(seat.sees("1 dot"));
    seat.click("Done");
    assert!(seat.sees("Thank you"));
    let workshop = seat.workshop();
    assert_eq!(workshop.open_round().unwrap().turnout().kiosk, 1);
    seat.click("Next person");
    seat.click("Look it over");
    assert!(!seat.sees("1 dot"));
}

#[test]
fn all_ideas_are_reached_by_turning_round() {
    let mut seat = voting();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..12 {
        let buttons = seat.harness.query_all_by_label_contains("One dot more");
        seen.extend(buttons.filter_map(|node| egui_kittest::kittest::NodeT::accesskit_node(&node).label()));
        seat.click("Further");
    }
    assert_eq!(seen.len(), 20);
}

/// The field of the code has no undo: what the facilitator typed there is not brought back by the next one at the laptop.
#[test]
fn no_undo_brings_the_code_back() {
    let mut seat = writing();
    seat.click("Facilitator");
    seat.type_text("1234");
    wait(&mut seat, 3);
    seat.press(Key::Escape);
    assert!(!seat.sees("For the facilitator only"));
    seat.click("Facilitator");
    for _ in 0..3 {
        seat.press_with(Modifiers::COMMAND, Key::Z);
    }
    seat.press(Key::Enter);
    assert!(seat.sees("That is not the code") && !seat.sees("Undo"));
    seat.type_text("1234");
    wait(&mut seat, 3);
    seat.press(Key::Enter);
    assert!(seat.sees("Undo"));
    seat.click("Type in turns");
    lock(&mut seat);
    seat.click("Facilitator");
    seat.press_with(Modifiers::COMMAND, Key::Z);
    seat.press(Key::Enter);
    assert!(seat.sees("That is not the code") && !seat.sees("Undo"));
}

#[test]
fn nobody_is_thanked_for_what_is_not_saved() {
    let mut seat = writing();
    std::fs::remove_dir_all(seat.path.parent().unwrap()).unwrap();
    seat.press_with(Modifiers::COMMAND, Key::S);
    seat.type_text("We greet each other");
    seat.click("Hand in the card");
    seat.wait_for("Not saved: call your facilitator");
    assert!(!seat.sees("Thank you") && !seat.sees("Pass the laptop on"));
    seat.click("Next person");
    assert!(seat.sees("Not saved: call your facilitator"));
}
