//! The action plan (F13, D3, D4) and what people promise (F17).

use dostop::workshop::Workshop;
use dostop::workshop::action::{Action, ActionStatus, TouchHow};
use dostop::workshop::change::Change;
use dostop::workshop::commitment::{Commitment, Promiser};
use dostop::workshop::ids::{ActionId, AgreementId, CommitmentId};
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::agreements::decided;
use crate::seat::{Seat, after};

/// High enough for the whole form.
const TALL: [f32; 2] = [1280.0, 1600.0];
const ONE: ActionId = ActionId(1);

fn planning(language: Language) -> Workshop {
    after(decided(language, StageKind::Plan), [Change::Draft])
}

fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

fn action(seat: &Seat) -> Action {
    seat.workshop().actions()[&ONE].clone()
}

#[test]
fn an_action_stays_red_until_it_says_who_what_when() {
    let mut seat = Seat::open_in(planning(Language::NL), Language::NL, TALL);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.sees("A1 mist nog: wat we doen, eigenaar, eerste stap, datum en klaar als"));
    assert!(
        action(&seat).first_step_date.is_some(),
        "a week from today is suggested"
    );
    seat.type_text("Eén rooster voor iedereen");
    seat.fill("Eigenaar", "Noor");
    seat.fill("Eerste stap", "alle roosters verzamelen");
    assert!(action(&seat).owner.is_empty(), "a name only if its person agrees");
    seat.click("De eigenaar vindt het goed om hier te staan, of het is een rol");
    seat.fill("Klaar als", "iedereen het gebruikt");
    seat.press(Key::Tab);
    assert!(seat.sees("A1 mist nog: datum"));
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    seat.press(Key::Enter);
    seat.press(Key::ArrowDown);
    seat.press(Key::ArrowRight);
    seat.press(Key::Enter);
    let made = action(&seat);
    assert!(made.lacks().is_empty(), "{made:?}");
    let (step, due) = (made.first_step_date.unwrap(), made.due.unwrap());
    assert_eq!(step.tomorrow().unwrap(), due, "a week and a day from today");
    assert_eq!(made.owner, line("Noor"));
    assert!(seat.sees("Volgende:"));
    assert_eq!(seat.on_disk().actions()[&ONE], made);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(action(&seat).due, None);
}

#[test]
fn the_rest_of_an_action_is_kept_too() {
    let mut seat = Seat::open_in(planning(Language::EN), Language::EN, TALL);
    seat.press(Key::A);
    seat.type_text("One list");
    seat.click("Merge into one");
    seat.fill("If ..., then ...", "If one is missing, then we say so");
    seat.fill("Who sees the result, and how?", "the team");
    seat.click("Add somebody it touches");
    seat.type_text("IT");
    seat.click("Ask first");
    seat.click("agreement 2");
    seat.click("A quick win: people see it within 30 days");
    seat.click("Dropped");
    seat.fill("Why is it dropped?", "it exists already");
    seat.click("Done with A1");
    let made = action(&seat);
    assert_eq!(made.touches[0].who, line("IT"));
    assert_eq!(made.touches[0].how, TouchHow::AskFirst);
    assert_eq!(made.from, [AgreementId(2)]);
    assert_eq!(made.status, ActionStatus::Dropped(line("it exists already")));
    assert_eq!(made.seen_by, line("the team"));
    assert!(made.quick_win);
    assert!(!seat.sees("Done with A1"));
    seat.click("Edit A1");
    seat.click("Remove A1");
    assert!(seat.workshop().actions().is_empty());
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(action(&seat), made);
}

/// D4
#[test]
fn a_plan_without_a_quick_win_says_so() {
    let late = Action {
        what: line("Later"),
        due: Some("2099-01-01".parse().unwrap()),
        ..Action::default()
    };
    let workshop = after(planning(Language::EN), [Change::PutAction(ONE, late)]);
    let mut seat = Seat::open(workshop, Language::EN);
    assert!(seat.sees("Nothing is done within 30 days"));
    seat.click("Edit A1");
    seat.harness.get_by_label_contains("Due on Thu").click();
    seat.settle();
    seat.click("No date");
    assert_eq!(action(&seat).due, None);
    assert!(seat.sees("when?"));
}

#[test]
fn what_is_typed_is_kept_when_the_stage_is_left() {
    let mut seat = Seat::open(planning(Language::NL), Language::NL);
    seat.press(Key::A);
    seat.type_text("Nog net getypt");
    seat.press(Key::PageDown);
    assert_eq!(action(&seat).what, line("Nog net getypt"));
}

/// F17, P12
#[test]
fn a_promise_has_a_name_only_if_its_person_agrees() {
    let mut seat = Seat::open(planning(Language::EN), Language::EN);
    seat.fill("The promise, with a date", "We come every month.");
    seat.click("Add the commitment");
    let one = CommitmentId(1);
    assert_eq!(seat.workshop().commitments()[&one].by, Promiser::Leadership);
    seat.click("A person or a role");
    seat.fill("Who promises?", "Sam");
    seat.fill("The promise, with a date", "I ask before Friday.");
    seat.click("Add the commitment");
    assert!(seat.sees("A name stands here only if its person agrees"));
    assert_eq!(seat.workshop().commitments().len(), 1);
    seat.click("This person agrees to be named, or it is a role");
    seat.click("Add the commitment");
    assert_eq!(
        seat.on_disk().commitments()[&CommitmentId(2)].by,
        Promiser::Named(line("Sam"))
    );
    seat.click("Remove commitment 1");
    assert_eq!(seat.workshop().commitments().len(), 1);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.workshop().commitments().len(), 2);
}

#[test]
fn escape_closes_the_month_and_not_the_form_under_it() {
    let mut seat = Seat::open(planning(Language::EN), Language::EN);
    seat.press(Key::A);
    seat.type_text("One list");
    seat.click("Due on Choose a day");
    assert!(seat.sees("Month after"));
    seat.press(Key::Escape);
    assert!(!seat.sees("Month after"));
    assert!(seat.sees("What do we do?"), "the form stays open");
    seat.press(Key::Escape);
    assert!(!seat.sees("What do we do?"));
}

/// F17
#[test]
fn a_promise_is_changed_in_its_place() {
    for (language, edit, text, done) in [
        (
            Language::EN,
            "Edit commitment 1",
            "The promise, with a date",
            "Done with commitment 1",
        ),
        (
            Language::NL,
            "Toezegging 1 bewerken",
            "De toezegging, met een datum",
            "Klaar met toezegging 1",
        ),
    ] {
        let promise = Commitment {
            by: Promiser::Named(line("Sam")),
            text: line("I ask"),
        };
        let one = CommitmentId(1);
        let workshop = after(planning(language), [Change::PutCommitment(one, promise.clone())]);
        let mut seat = Seat::open(workshop, language);
        seat.click(edit);
        seat.fill(text, " before Friday.");
        seat.click(done);
        let made = seat.on_disk().commitments()[&one].clone();
        assert_eq!(made.text, line("I ask before Friday."));
        assert_eq!(made.by, promise.by, "who was named agreed to it already");
        assert_eq!(seat.workshop().commitments().len(), 1);
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!(seat.workshop().commitments()[&one], promise);
    }
}

#[test]
fn what_is_typed_is_kept_when_the_workshop_is_left() {
    for leave in Seat::WAYS_OUT {
        let mut seat = Seat::open(planning(Language::NL), Language::NL);
        seat.press(Key::A);
        seat.type_text("Nog net getypt");
        leave(&mut seat);
        assert!(seat.harness.state().workshop().is_none(), "it was left");
        assert_eq!(seat.on_disk().actions()[&ONE].what, line("Nog net getypt"));
    }
}

#[test]
fn a_promise_is_kept_when_the_workshop_is_left() {
    for leave in Seat::WAYS_OUT {
        let mut seat = Seat::open(planning(Language::EN), Language::EN);
        seat.fill("The promise, with a date", "We come every month.");
        leave(&mut seat);
        assert_eq!(
            seat.on_disk().commitments()[&CommitmentId(1)].text,
            line("We come every month.")
        );
    }
}

#[test]
fn a_form_with_something_refused_does_not_close() {
    let mut seat = Seat::open_in(planning(Language::EN), Language::EN, TALL);
    let long = "x".repeat(Line::LONGEST + 1);
    seat.press(Key::A);
    seat.type_text(&long);
    seat.click("Done with A1");
    assert!(seat.all_words().contains(&long));
    assert!(seat.sees("500 is the most here"));
    seat.press(Key::Escape);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.all_words().contains(&long));
}
