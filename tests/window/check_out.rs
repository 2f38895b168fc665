//! See the screen of the same name.

use dostop::workshop::Workshop;
use dostop::workshop::action::Action;
use dostop::workshop::change::Change;
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::ids::ActionId;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use jiff::civil::date;

use crate::seat::{Seat, after, revealed};

fn at_the_end(language: Language) -> Workshop {
    revealed(language, StageKind::CheckOut)
}

/// By keyboard, which reaches what is scrolled out of sight too.
#[track_caller]
fn press(seat: &mut Seat, label: &str) {
    seat.harness.get_by_label(label).focus();
    seat.settle();
    seat.press(Key::Space);
}

/// With a follow-up that is to come whenever this test runs: a day that has passed asks about the cards (P15).
fn dated(workshop: Workshop) -> Workshop {
    let follow_up = FollowUp {
        date: date(2926, 12, 20),
        time: Line::default(),
        about: Line::default(),
        written_check: None,
        aftercare: Line::default(),
    };
    after(
        workshop,
        [
            Change::SetDate(date(2926, 11, 22)),
            Change::SetFollowUp(Some(follow_up)),
        ],
    )
}

#[test]
fn a_suggested_day_is_one_press_and_can_be_undone() {
    for (language, four, six) in [
        (
            Language::NL,
            "Over 4 weken: zo 20 december 2026",
            "Over 6 weken: zo 3 januari 2027",
        ),
        (
            Language::EN,
            "In 4 weeks: Sun 20 December 2026",
            "In 6 weeks: Sun 3 January 2027",
        ),
    ] {
        let mut seat = Seat::open(at_the_end(language), language);
        seat.click(four);
        assert_eq!(seat.workshop().follow_up().unwrap().date, date(2026, 12, 20));
        seat.click(six);
        assert_eq!(seat.on_disk().follow_up().unwrap().date, date(2027, 1, 3));
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!(seat.workshop().follow_up().unwrap().date, date(2026, 12, 20));
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert!(seat.workshop().follow_up().is_none());
    }
}

#[test]
fn what_is_typed_before_there_is_a_date_waits_for_it() {
    let mut seat = Seat::open(at_the_end(Language::EN), Language::EN);
    seat.fill("What time, and where", "10:00, the big room");
    seat.fill("Who comes, and what we look at", "All of us");
    seat.click_with("In 2 weeks");
    assert!(seat.workshop().follow_up().is_none());
    seat.click_with("In 4 weeks");
    let kept = seat.on_disk().follow_up().cloned().unwrap();
    assert_eq!(kept.time.as_str(), "10:00, the big room");
    assert_eq!(kept.about.as_str(), "All of us");
    assert_eq!(kept.written_check, Some(date(2026, 12, 6)));
}

#[test]
fn a_line_is_kept_when_the_keyboard_leaves_it_and_undone_as_one_step() {
    let mut seat = Seat::open(dated(at_the_end(Language::NL)), Language::NL);
    let label = "Nazorg: wie is er tot dan, en wie neemt het over";
    seat.fill(label, "de teamcoach");
    assert!(seat.workshop().follow_up().unwrap().aftercare.is_empty());
    seat.press(Key::Tab);
    assert_eq!(seat.workshop().follow_up().unwrap().aftercare.as_str(), "de teamcoach");
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(seat.workshop().follow_up().unwrap().aftercare.is_empty());
    assert!(!seat.all_words().contains("de teamcoach"));
}

#[test]
fn a_line_that_is_too_long_is_refused_in_words_and_stays_in_its_field() {
    let mut seat = Seat::open(dated(at_the_end(Language::EN)), Language::EN);
    let long = "x".repeat(Line::LONGEST + 1);
    seat.fill("What time, and where", &long);
    seat.press(Key::Tab);
    assert!(seat.workshop().follow_up().unwrap().time.is_empty());
    assert!(seat.all_words().contains(&long));
}

/// D5
#[test]
fn a_day_outside_four_to_six_weeks_gets_a_hint() {
    let mut seat = Seat::open(dated(at_the_end(Language::EN)), Language::EN);
    let hint = "Four to six weeks after the workshop works best.";
    assert!(!seat.sees(hint));
    let near = FollowUp {
        date: date(2926, 11, 29),
        ..seat.workshop().follow_up().cloned().unwrap()
    };
    seat = Seat::open(
        after(dated(at_the_end(Language::EN)), [Change::SetFollowUp(Some(near))]),
        Language::EN,
    );
    assert!(seat.sees(hint));
}

/// D4
#[test]
fn a_workshop_without_a_date_cannot_be_closed() {
    let mut seat = Seat::open(at_the_end(Language::EN), Language::EN);
    assert!(seat.sees("The follow-up has no date yet"));
    press(&mut seat, "Close the workshop");
    assert!(!seat.workshop().is_closed());
    assert!(seat.all_words().contains("four to six weeks"));
    seat.click_with("In 4 weeks");
    assert!(!seat.sees("The follow-up has no date yet"));
    press(&mut seat, "Close the workshop");
    assert!(seat.on_disk().is_closed());
    assert!(seat.sees("The workshop is closed"));
    press(&mut seat, "Open again");
    assert!(!seat.on_disk().is_closed());
}

/// D3
#[test]
fn an_incomplete_action_is_named_with_the_way_to_it() {
    let action = Action {
        what: Line::parse("Make one list").unwrap(),
        ..Action::default()
    };
    let put = Change::PutAction(ActionId(1), action);
    let mut seat = Seat::open(after(dated(at_the_end(Language::EN)), [put]), Language::EN);
    assert!(seat.sees("A1 still lacks: an owner, a first step with a date, a due date, when it is done"));
    press(&mut seat, "Go to the plan");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Plan);
}

/// P15
#[test]
fn wiping_asks_first_and_leaves_code_and_counts() {
    let mut seat = Seat::open(dated(at_the_end(Language::NL)), Language::NL);
    press(&mut seat, "Kaarten wissen");
    seat.click("Kaarten houden");
    assert!(
        seat.workshop()
            .ideas()
            .all(|(number, _)| seat.workshop().text(number).is_some())
    );
    press(&mut seat, "Kaarten wissen");
    seat.click("Teksten wissen");
    let kept = seat.on_disk();
    assert!(kept.ideas().all(|(number, _)| kept.text(number).is_none()));
    assert_eq!(kept.card_count(), 20);
    assert!(seat.sees("De teksten van de kaarten zijn gewist"));
}

#[test]
fn the_last_stage_leads_to_what_leaves_the_app_by_keyboard() {
    let mut seat = Seat::open(dated(at_the_end(Language::NL)), Language::NL);
    seat.fill("Hoe laat, en waar", "10 uur");
    for _ in 0..4 {
        if seat.sees("Wat gaat mee") {
            break;
        }
        seat.press_with(Modifiers::COMMAND, Key::Enter);
    }
    assert!(seat.sees("Wat gaat mee"));
    assert_eq!(seat.workshop().follow_up().unwrap().time.as_str(), "10 uur");
}

#[test]
fn a_line_that_is_still_being_typed_is_kept_when_the_workshop_is_closed() {
    for leave in Seat::WAYS_OUT {
        let mut seat = Seat::open(dated(at_the_end(Language::NL)), Language::NL);
        seat.fill("Hoe laat, en waar", "10 uur, grote zaal");
        leave(&mut seat);
        assert!(seat.harness.state().workshop().is_none(), "it was left");
        assert_eq!(seat.on_disk().follow_up().unwrap().time.as_str(), "10 uur, grote zaal");
    }
}

#[test]
fn a_line_that_is_kept_on_the_way_to_another_stage_is_one_step() {
    let mut seat = Seat::open(dated(at_the_end(Language::NL)), Language::NL);
    seat.fill("Hoe laat, en waar", "10 uur");
    seat.press(Key::PageUp);
    assert_ne!(seat.workshop().stage().unwrap().kind, StageKind::CheckOut);
    assert_eq!(seat.workshop().follow_up().unwrap().time.as_str(), "10 uur");
    seat.press_with(Modifiers::COMMAND, Key::Z);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(seat.workshop().follow_up().unwrap().time.is_empty());
}
