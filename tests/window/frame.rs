//! The frame around every stage: agenda, timer, undo, wall keys, leaving.

use dostop::workshop::change::Change;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};

use crate::seat::{Seat, card, new_workshop, open_vote, revealed, stage};
use dostop::workshop::card::Lane;

#[test]
fn the_agenda_leads_to_a_stage_and_back() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    seat.click_with("Code of conduct");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Agreements);
    seat.press(Key::PageUp);
    seat.press(Key::PageUp);
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Break);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Results);
}

#[test]
fn the_timer_starts_pauses_and_gets_a_minute_more() {
    let mut seat = Seat::open(revealed(Language::NL, StageKind::Cluster), Language::NL);
    assert!(seat.sees("20:00"));
    seat.click("Eén minuut meer");
    assert!(seat.sees("21:00"));
    seat.click("Start");
    assert!(seat.sees("Pauze"));
    seat.click("Pauze");
    assert!(seat.sees("Verder") || seat.sees("Start"));
}

/// C12: nobody reads a card before the reveal, here neither.
#[test]
fn no_text_is_on_the_screen_before_the_reveal() {
    let mut workshop = new_workshop(Language::EN);
    let at = stage(&workshop, StageKind::Collect(Lane::Stop));
    workshop = crate::seat::after(
        workshop,
        [
            card(Lane::Do, "secret apple"),
            card(Lane::Stop, "secret rain"),
            Change::MoveTo(at),
        ],
    );
    let seat = Seat::open(workshop, Language::EN);
    assert!(!seat.all_words().contains("secret"));
}

#[test]
fn an_open_vote_is_asked_about_before_the_workshop_is_left() {
    let workshop = revealed(Language::EN, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    let mut seat = Seat::open(crate::seat::after(workshop, [open]), Language::EN);
    seat.click("Before the workshop");
    seat.press_with(Modifiers::COMMAND, Key::W);
    seat.click("Stay here");
    seat.press_with(Modifiers::COMMAND, Key::W);
    seat.click("Close anyway");
    assert!(seat.harness.state().workshop().is_none());
}

#[test]
fn everything_is_hidden_and_shown_again_with_one_key() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    seat.press(Key::F8);
    assert!(seat.sees("Show again"));
    seat.press(Key::F8);
    assert!(seat.sees("Hide"));
}

/// The agenda is drawn before the stage, but the keyboard begins where the work is.
#[test]
fn the_first_tab_comes_to_the_stage() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Vote), Language::EN);
    assert!(seat.focused().is_none());
    seat.press(Key::Tab);
    let (label, _) = seat.focused().unwrap();
    assert_eq!(label, "People with a ballot −");
}
