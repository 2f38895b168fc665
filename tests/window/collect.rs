//! Collecting: cards are typed, judged, listed and shown; nobody reads one before that.

use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};

use crate::seat::{Seat, after, card, new_workshop, stage};

/// A new workshop at the stage that collects for `lane`, with these cards waiting.
pub fn collecting(language: Language, lane: Lane, cards: &[(Lane, &str)]) -> Workshop {
    let workshop = new_workshop(language);
    let at = stage(&workshop, StageKind::Collect(lane));
    let cards = cards.iter().map(|(lane, text)| card(*lane, text));
    let workshop = after(workshop, [Change::SetContact(Line::parse("Sam, room 3").unwrap())]);
    let workshop = after(workshop, cards);
    after(workshop, [Change::MoveTo(at)])
}

fn seat_at(lane: Lane) -> Seat {
    Seat::open(collecting(Language::EN, lane, &[]), Language::EN)
}

fn waiting(seat: &Seat) -> [usize; 2] {
    let workshop = seat.workshop();
    Lane::BOTH.map(|lane| workshop.waiting(lane))
}

fn place(seat: &mut Seat, text: &str) {
    seat.type_text(text);
    seat.press(Key::Enter);
}

const FIVE: [(Lane, &str); 5] = [
    (Lane::Do, "secret apple"),
    (Lane::Do, "secret bread"),
    (Lane::Stop, "secret rain"),
    (Lane::Stop, "secret snow"),
    (Lane::Stop, "secret wind"),
];

#[test]
fn cards_are_typed_one_after_the_other_without_the_pointer() {
    let mut seat = seat_at(Lane::Do);
    place(&mut seat, "We greet each other");
    place(&mut seat, "We help at the desk");
    assert_eq!(waiting(&seat), [2, 0]);
    assert!(seat.sees("DO! 2 cards"));
}

#[test]
fn a_sign_before_the_text_chooses_the_lane() {
    let mut seat = seat_at(Lane::Do);
    place(&mut seat, "- Late changes");
    seat.type_text("-");
    assert!(!seat.all_words().contains("\n-\n"));
    place(&mut seat, "Calls after six");
    place(&mut seat, "+ Fixed hours");
    assert_eq!(waiting(&seat), [1, 2]);
}

#[test]
fn a_refused_text_stays_in_the_line() {
    let mut seat = Seat::open(collecting(Language::NL, Lane::Stop, &[]), Language::NL);
    place(&mut seat, "ja");
    assert!(seat.sees("ja") && seat.sees("minstens 3 tekens"));
    assert_eq!(waiting(&seat), [0, 0]);
    place(&mut seat, " natuurlijk");
    assert_eq!(waiting(&seat), [0, 1]);
}

/// C12: not even through the line's own undo.
#[test]
fn no_card_is_read_before_the_reveal() {
    let mut seat = Seat::open(collecting(Language::EN, Lane::Stop, &FIVE), Language::EN);
    place(&mut seat, "secret storm");
    place(&mut seat, "secret hail");
    assert!(!seat.all_words().contains("secret"));
    seat.type_text("x");
    for _ in 0..4 {
        seat.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert!(!seat.all_words().contains("secret"));
}

#[test]
fn undo_takes_the_last_card_back_while_nothing_is_typed() {
    let mut seat = seat_at(Lane::Do);
    place(&mut seat, "We greet each other");
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(waiting(&seat), [0, 0]);
}

/// C5, C11
#[test]
fn a_text_that_is_held_is_nowhere_on_the_disk() {
    let mut seat = seat_at(Lane::Do);
    place(&mut seat, "Mail it to zebra@example.org");
    assert!(seat.sees("Not stored yet"));
    assert!(!seat.sees("Place it anyway"));
    seat.press(Key::A);
    assert_eq!(waiting(&seat), [0, 0]);
    seat.click("Reword");
    assert!(seat.sees("zebra@example.org"));
    place(&mut seat, " and more");
    seat.press(Key::W);
    place(&mut seat, "Share the address of the desk");
    assert_eq!(waiting(&seat), [1, 0]);
    seat.on_disk();
    let bytes = seat.bytes_on_disk();
    assert!(bytes.contains("Share the address"));
    assert!(!bytes.contains("zebra"));
}

#[test]
fn a_text_that_is_asked_about_is_placed_by_one_key() {
    let mut seat = seat_at(Lane::Stop);
    place(&mut seat, "The manager gives criticism in public");
    assert!(seat.sees("the way we are led"));
    assert!(seat.sees("What do we need?"));
    assert_eq!(waiting(&seat), [0, 0]);
    seat.press(Key::A);
    assert_eq!(waiting(&seat), [0, 1]);
    place(&mut seat, "Noise at the desk");
    assert_eq!(waiting(&seat), [0, 2]);
}

#[test]
fn what_belongs_at_the_contact_point_is_not_stored_unless_confirmed() {
    let mut seat = seat_at(Lane::Stop);
    place(&mut seat, "Racism in the canteen");
    assert!(seat.sees("Sam, room 3"));
    seat.press(Key::W);
    assert_eq!(waiting(&seat), [0, 0]);
    assert!(!seat.sees("Racism"));
}

/// C6, P10
#[test]
fn the_name_list_is_asked_for_and_stays_in_memory() {
    let mut seat = seat_at(Lane::Do);
    assert!(seat.sees("There is no name list yet"));
    seat.click("Type names");
    seat.type_text("Quirijn\nOdette");
    seat.click("Use these names");
    assert!(seat.sees("2 names, in memory only"));
    place(&mut seat, "Ask Odette for the key");
    assert!(seat.sees("Not stored yet"));
    seat.press(Key::W);
    place(&mut seat, "Keep the key at the desk");
    seat.on_disk();
    let bytes = seat.bytes_on_disk();
    assert!(!bytes.contains("Quirijn") && !bytes.contains("Odette"));
}

#[test]
fn the_name_list_can_be_waved_away_in_a_narrow_window_too() {
    let workshop = collecting(Language::NL, Lane::Do, &[]);
    let mut seat = Seat::open_in(workshop, Language::NL, [1024.0, 768.0]);
    assert!(seat.sees("Er is nog geen namenlijst"));
    seat.click("Zonder lijst verder");
    assert!(!seat.sees("Er is nog geen namenlijst"));
}

/// C6: what was typed before a restart must be typed again.
#[test]
fn with_cards_in_the_tray_an_empty_name_list_is_one_to_be_typed_again() {
    let workshop = collecting(Language::NL, Lane::Do, &[(Lane::Do, "Samen eten")]);
    let seat = Seat::open_in(workshop, Language::NL, [1280.0, 800.0]);
    assert!(seat.sees("De namenlijst is leeg: typ hem opnieuw"));
}

#[test]
fn a_pasted_list_is_counted_first_and_is_one_undo() {
    let mut seat = seat_at(Lane::Stop);
    let list = "+ Say hello\n+ Share the roster\n- Late changes\nNoise at night\n- x\n- Call 0470 12 34 56 78\n";
    seat.paste(list);
    assert!(seat.sees("4 cards: 2 do!, 2 stop!"));
    assert!(seat.sees("Line 6"));
    assert!(!seat.all_words().contains("Say hello"));
    assert_eq!(waiting(&seat), [0, 0]);
    seat.click("Place these cards");
    assert_eq!(waiting(&seat), [2, 2]);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(waiting(&seat), [0, 0]);
}

#[test]
fn do_leads_to_stop_and_stop_to_the_cards() {
    let mut seat = Seat::open(collecting(Language::EN, Lane::Do, &FIVE), Language::EN);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    let kind = |seat: &Seat| seat.workshop().stage().unwrap().kind;
    assert_eq!(kind(&seat), StageKind::Collect(Lane::Stop));
    assert!(!seat.workshop().is_revealed());
    seat.click("Show the cards");
    assert!(seat.workshop().is_revealed());
    assert_eq!(kind(&seat), StageKind::Read);
    assert_eq!(seat.on_disk().card_count(), 5);
}

/// C12
#[test]
fn few_cards_are_shown_only_after_a_question() {
    let mut seat = Seat::open(collecting(Language::NL, Lane::Stop, &FIVE[..2]), Language::NL);
    seat.click("Kaarten tonen");
    assert!(!seat.workshop().is_revealed());
    seat.click("Nog wachten");
    seat.click("Kaarten tonen");
    seat.click("Toch tonen");
    assert!(seat.workshop().is_revealed());
}

#[test]
fn without_cards_the_step_says_what_comes_first() {
    let mut seat = seat_at(Lane::Stop);
    seat.click("Write cards first");
    assert!(seat.sees("There are no cards to show yet"));
    assert!(!seat.workshop().is_revealed());
}

#[test]
fn a_late_card_becomes_an_idea() {
    let mut seat = Seat::open(collecting(Language::EN, Lane::Stop, &FIVE), Language::EN);
    seat.click("Show the cards");
    seat.press(Key::PageUp);
    seat.press(Key::PageUp);
    assert!(seat.sees("STOP! 3 ideas"));
    place(&mut seat, "A late thought");
    assert!(seat.sees("STOP! 4 ideas"));
}

#[test]
fn a_letter_in_the_line_leaves_a_list_that_waits() {
    let mut seat = seat_at(Lane::Stop);
    seat.paste("+ Say hello\n- Late changes\n");
    seat.fill("Text of the card", "x");
    assert!(seat.sees("Place these cards"));
    seat.click("Place these cards");
    assert_eq!(waiting(&seat), [1, 1]);
}

/// C12: on the wall nobody sees a card arrive, whatever the stage.
#[test]
fn the_wall_counts_a_card_some_seconds_later() {
    let mut seat = seat_at(Lane::Do);
    let on_the_wall = |seat: &mut Seat| {
        seat.press(Key::F11);
        let words = seat.all_words();
        seat.press(Key::Escape);
        words
    };
    for _ in 0..40 {
        seat.harness.step();
    }
    let before = on_the_wall(&mut seat);
    place(&mut seat, "We greet each other");
    assert!(seat.sees("DO! 1 card"));
    assert_eq!(on_the_wall(&mut seat), before);
    for _ in 0..20 {
        seat.harness.step();
    }
    assert_ne!(on_the_wall(&mut seat), before);
}
