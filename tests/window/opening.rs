//! The opening, breaks and plain stages (F05, F19, P17).

use dostop::workshop::Workshop;
use dostop::workshop::change::Change;
use dostop::workshop::language::{Language, Phrase};
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::seat::{Seat, after, new_workshop, open_vote, revealed, stage};

/// A new workshop at its opening; a workshop nobody touched would begin with the intake.
fn at_the_opening(workshop: Workshop, language: Language) -> Seat {
    // High enough for all of it.
    let mut seat = Seat::open_in(workshop, language, [1280.0, 1400.0]);
    let words = match language.code() {
        "nl" => "Welkom en regels",
        _ => "Welcome and rules",
    };
    seat.click_with(words);
    seat
}

fn rules(seat: &Seat) -> Vec<String> {
    let workshop = seat.workshop();
    workshop.ground_rules().iter().map(Line::to_string).collect()
}

#[test]
fn the_statement_is_reworded_for_the_room_and_back() {
    let mut seat = at_the_opening(new_workshop(Language::NL), Language::NL);
    assert!(seat.sees("Fijn dat je er bent."));
    assert!(seat.sees("De app bewaart geen naam en geen tijd."));
    seat.click("Tekst aanpassen");
    seat.type_text(" Welkom allemaal.");
    seat.click("Bewaren");
    let prompt = |seat: &Seat, language| seat.workshop().stage().unwrap().prompt.in_language(language).to_owned();
    assert!(prompt(&seat, Language::NL).contains("Welkom allemaal."));
    assert!(
        prompt(&seat, Language::EN).starts_with("It is good"),
        "the other language stays"
    );
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!prompt(&seat, Language::NL).contains("Welkom allemaal."));
}

#[test]
fn a_rule_is_ticked_when_the_room_says_yes() {
    let mut seat = at_the_opening(new_workshop(Language::EN), Language::EN);
    seat.click("You may always pass.");
    assert!(seat.sees("1 of 5 with a yes"));
    seat.click("You may always pass.");
    assert!(!seat.sees("1 of 5 with a yes"));
}

#[test]
fn rules_are_added_reworded_moved_and_removed() {
    let mut seat = at_the_opening(new_workshop(Language::NL), Language::NL);
    seat.click("Regels aanpassen");
    seat.fill("Nieuwe regel", "Telefoons blijven in de tas.");
    seat.press(Key::Enter);
    assert_eq!(rules(&seat).last().unwrap(), "Telefoons blijven in de tas.");
    seat.click("Hoger zetten: Telefoons blijven in de tas.");
    assert_eq!(rules(&seat)[4], "Telefoons blijven in de tas.");
    seat.click("Wijzigen: Telefoons blijven in de tas.");
    seat.press_with(Modifiers::COMMAND, Key::A);
    seat.type_text("Telefoons op stil.");
    seat.press(Key::Enter);
    assert_eq!(rules(&seat)[4], "Telefoons op stil.");
    seat.click("Weghalen: Telefoons op stil.");
    assert_eq!(rules(&seat).len(), 5);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(rules(&seat)[4], "Telefoons op stil.");
}

#[test]
fn a_rule_stands_there_once() {
    let mut seat = at_the_opening(new_workshop(Language::EN), Language::EN);
    seat.click("Edit the rules");
    seat.fill("New rule", "You may always pass.");
    seat.press(Key::Enter);
    assert!(seat.sees("This rule is there already."));
    assert_eq!(rules(&seat).len(), 5);
}

/// F19
#[test]
fn the_contact_point_is_filled_in() {
    let mut seat = at_the_opening(new_workshop(Language::EN), Language::EN);
    seat.click("Fill in the contact point");
    seat.type_text("Ine, room 4");
    seat.press(Key::Enter);
    assert_eq!(seat.workshop().contact().as_str(), "Ine, room 4");
    assert!(seat.sees("Contact point: Ine, room 4"));
    assert_eq!(seat.on_disk().contact().as_str(), "Ine, room 4");
}

/// P17
#[test]
fn a_small_group_is_told_that_its_vote_is_not_really_secret() {
    let small = after(new_workshop(Language::NL), [Change::SetPeople(4)]);
    let seat = at_the_opening(small, Language::NL);
    assert!(seat.sees("niet echt geheim"));
    let large = after(new_workshop(Language::NL), [Change::SetPeople(5)]);
    let seat = at_the_opening(large, Language::NL);
    assert!(!seat.sees("In deze groep is een stemming niet echt geheim"));
}

#[test]
fn a_break_leads_back_to_a_vote_that_is_still_open() {
    let workshop = revealed(Language::NL, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    let breaks = workshop.agenda().iter().filter(|stage| stage.kind == StageKind::Break);
    let at = breaks.map(|stage| stage.id).nth(1).unwrap();
    let mut seat = Seat::open(after(workshop, [open, Change::MoveTo(at)]), Language::NL);
    assert!(seat.sees("De stemming is nog open"));
    seat.click("Naar de stemming");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Vote);
}

#[test]
fn a_plain_stage_asks_its_question_and_keeps_notes() {
    let workshop = new_workshop(Language::EN);
    let at = stage(&workshop, StageKind::Plain);
    let mut seat = Seat::open(after(workshop, [Change::MoveTo(at)]), Language::EN);
    assert!(seat.sees("Here I can safely say what I think."));
    assert!(seat.sees("10 minutes, led by the facilitator"));
    seat.fill("Notes on this stage, only for you", " Mean: 5.");
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    let workshop = seat.workshop();
    let stage = workshop.agenda().iter().find(|stage| stage.id == at).unwrap();
    assert!(stage.notes.in_language(Language::EN).contains("Mean: 5."));
    assert_ne!(workshop.stage().unwrap().id, at);
}

#[test]
fn a_rule_that_is_refused_stays_in_its_field() {
    let mut seat = at_the_opening(new_workshop(Language::EN), Language::EN);
    seat.click("Edit the rules");
    seat.fill("New rule", "You may always pass.");
    seat.click("Done");
    assert!(seat.sees("This rule is there already."));
    seat.harness.get_by_label("New rule").focus();
    seat.settle();
    seat.type_text(" Really.");
    seat.click("Done");
    assert_eq!(rules(&seat).last().unwrap(), "You may always pass. Really.");
    assert!(!seat.sees("New rule"));
}

#[test]
fn notes_that_are_too_long_stay_in_their_field() {
    let workshop = new_workshop(Language::EN);
    let at = stage(&workshop, StageKind::Plain);
    let mut seat = Seat::open(after(workshop, [Change::MoveTo(at)]), Language::EN);
    let long = "x".repeat(Phrase::LONGEST + 1);
    seat.fill("Notes on this stage, only for you", &long);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(seat.workshop().stage().unwrap().id, at, "the reason is read here");
    seat.press(Key::PageDown);
    assert_ne!(seat.workshop().stage().unwrap().id, at);
    seat.press(Key::PageUp);
    assert!(seat.all_words().contains(&long));
    assert!(seat.sees("is the most here"));
}
