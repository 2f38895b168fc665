//! What was agreed before the workshop: each field one change, and one undo.

use dostop::workshop::change::Change;
use dostop::workshop::intake::{IntakeField, Leader};
use dostop::workshop::language::Language;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::seat::{Seat, after, new_workshop};

fn seat(language: Language) -> Seat {
    Seat::open(new_workshop(language), language)
}

/// With the keyboard: what is far down comes into view with the focus.
#[track_caller]
fn enter(seat: &mut Seat, label: &str) {
    seat.harness.get_by_label(label).focus();
    seat.settle();
    seat.press(Key::Enter);
}

#[test]
fn a_new_workshop_begins_with_its_intake_and_goes_on_to_the_first_stage() {
    for (language, begin) in [(Language::NL, "Start:"), (Language::EN, "Begin:")] {
        let mut seat = seat(language);
        let workshop = seat.workshop();
        let stage = workshop.stage().unwrap().name.in_language(language);
        let step = format!("{begin} {stage}");
        seat.click(&step);
        assert!(!seat.sees(&step));
    }
}

#[test]
fn a_field_is_one_change_when_it_is_left_and_one_undo() {
    for (language, goal) in [
        (Language::NL, "Het doel, in één zin"),
        (Language::EN, "The goal, in one sentence"),
    ] {
        let mut seat = seat(language);
        seat.fill(goal, "Calls are answered");
        assert!(seat.workshop().intake().goal.is_empty(), "it is still being typed");
        seat.type_text(" within a minute");
        seat.press(Key::Tab);
        let typed = "Calls are answered within a minute";
        assert_eq!(seat.workshop().intake().goal.as_str(), typed);
        assert_eq!(seat.on_disk().intake().goal.as_str(), typed);
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert!(seat.workshop().intake().goal.is_empty());
        assert!(!seat.sees(typed));
    }
}

#[test]
fn what_is_typed_is_not_lost_when_the_keys_lead_on() {
    let mut seat = seat(Language::EN);
    seat.fill("Contact point", "Mia, desk 4");
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(seat.workshop().contact().as_str(), "Mia, desk 4");
    let mut seat = self::seat(Language::EN);
    seat.fill("Contact point", "Mia, desk 4");
    seat.press_with(Modifiers::COMMAND, Key::W);
    assert!(seat.harness.state().workshop().is_none());
    assert_eq!(seat.on_disk().contact().as_str(), "Mia, desk 4");
}

#[test]
fn a_line_that_is_too_long_is_refused_under_its_field_and_stays() {
    let mut seat = seat(Language::EN);
    let long = "word ".repeat(200);
    seat.fill("Who asked for this workshop", &long);
    seat.press(Key::Tab);
    assert!(seat.workshop().intake().asker.is_empty());
    assert!(seat.sees("500"));
    assert!(seat.sees("word word"));
}

#[test]
fn several_sentences_are_not_one_goal() {
    let mut seat = seat(Language::NL);
    seat.fill("Het doel, in één zin", "We bellen terug. We lachen meer.");
    assert!(seat.sees("meerdere zinnen"));
}

#[test]
fn the_question_is_asked_in_the_rooms_language() {
    let mut seat = Seat::open(new_workshop(Language::NL), Language::EN);
    seat.fill("The one question", " Nu.");
    seat.press(Key::Tab);
    let workshop = seat.workshop();
    assert_eq!(workshop.question().languages().collect::<Vec<_>>(), [Language::NL]);
    assert!(workshop.question().in_language(Language::NL).ends_with("Nu."));
}

#[test]
fn groups_come_grow_and_go() {
    let mut seat = seat(Language::EN);
    enter(&mut seat, "Add a group");
    seat.fill("Group", "Sales");
    seat.press(Key::Tab);
    enter(&mut seat, "How many +");
    let groups = seat.workshop().intake().groups.clone();
    assert_eq!(groups.len(), 1);
    assert_eq!((groups[0].name.as_str(), groups[0].count), ("Sales", 2));
    enter(&mut seat, "Remove group Sales");
    assert!(seat.workshop().intake().groups.is_empty());
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.workshop().intake().groups, groups);
    assert!(seat.sees("Sales"));
}

/// V22
#[test]
fn too_many_absent_colleagues_are_warned_of() {
    for (language, add, more, warning) in [
        (
            Language::NL,
            "Collega’s toevoegen",
            "Hoeveel +",
            "Meer dan een derde is er niet",
        ),
        (
            Language::EN,
            "Add colleagues",
            "How many +",
            "More than a third is not there",
        ),
    ] {
        let mut seat = seat(language);
        enter(&mut seat, add);
        for _ in 0..4 {
            enter(&mut seat, more);
        }
        assert!(!seat.sees(warning), "5 of 15 is a third");
        enter(&mut seat, more);
        assert_eq!(seat.workshop().intake().absent_count(), 6);
        assert!(seat.sees(warning));
    }
}

/// V21
#[test]
fn the_leader_has_one_of_five_parts() {
    let mut seat = seat(Language::EN);
    enter(&mut seat, "There, not in the first round");
    assert_eq!(seat.workshop().intake().leader, Leader::NotInFirstRound);
    assert_eq!(seat.workshop().suggested_people(), 14);
}

/// V12
#[test]
fn more_than_ten_seats_are_refused_where_they_are_chosen() {
    let mut seat = seat(Language::EN);
    let seats = seat.workshop().seats();
    let free = 10 - seats.doing - seats.stop;
    for _ in 0..free {
        enter(&mut seat, "Seats do! +");
    }
    assert_eq!(seat.workshop().seats().doing, seats.doing + free);
    enter(&mut seat, "Seats do! +");
    assert_eq!(seat.workshop().seats().doing, seats.doing + free);
    assert!(seat.sees("11"));
}

/// P17
#[test]
fn a_small_room_is_told_that_its_vote_is_no_secret() {
    let small = after(new_workshop(Language::NL), [Change::SetPeople(4)]);
    assert!(Seat::open(small, Language::NL).sees("niet echt geheim"));
    assert!(!seat(Language::NL).sees("niet echt geheim"));
}

#[test]
fn ground_rules_are_one_a_line() {
    let mut seat = seat(Language::EN);
    let before = seat.workshop().ground_rules().len();
    seat.fill("Ground rules, one a line", "\n\n One at a time. \n");
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    let rules = seat.workshop().ground_rules().clone();
    assert_eq!(rules.len(), before + 1);
    assert_eq!(rules.last().unwrap().as_str(), "One at a time.");
}

/// P13
#[test]
fn what_is_tender_is_said_to_stay_with_the_facilitator() {
    let tender = IntakeField::Sensitivities(dostop::workshop::text::Line::parse("The merger").unwrap());
    let workshop = after(new_workshop(Language::EN), [Change::SetIntake(tender)]);
    let seat = Seat::open(workshop, Language::EN);
    assert!(seat.sees("Only for you, never in an export."));
}
