//! From winners to a code of conduct (F11, F12, V23).

use dostop::workshop::Workshop;
use dostop::workshop::ballot::{Cast, Way};
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::consent::Consent;
use dostop::workshop::ids::{AgreementId, BallotId, IdeaNumber};
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::seat::{Seat, after, new_workshop, open_vote, revealed, stage};

const ONE: AgreementId = AgreementId(1);

/// At the agreements, after a vote of three people that five do! and three stop! ideas won.
pub fn decided(language: Language, kind: StageKind) -> Workshop {
    let workshop = revealed(language, StageKind::Vote);
    let round = workshop.next_round();
    let open = open_vote(&workshop, 3);
    let workshop = after(workshop, [open]);
    let of = |lane| {
        let of_lane = workshop.ideas().filter(move |(_, idea)| idea.lane == lane);
        of_lane.map(|(number, _)| number).collect::<Vec<IdeaNumber>>()
    };
    let (doing, stop) = (of(Lane::Do), of(Lane::Stop));
    let cast = |id: u64| {
        // Four of five do! ideas each, so that all five have two voices at least.
        let left_out = doing[usize::try_from(id).unwrap()];
        let chosen = doing[..5]
            .iter()
            .filter(|number| **number != left_out)
            .chain(&stop[..3]);
        Change::Vote(Vote::Cast(Cast {
            round,
            ballot: BallotId(id),
            way: Way::Paper,
            dots: chosen.map(|number| (*number, 1_u32)).collect(),
            tags: None,
        }))
    };
    let casts: Vec<_> = [0, 1, 2].map(cast).into();
    let at = stage(&workshop, kind);
    let end = [Vote::Close(round), Vote::Show(round), Vote::Final].map(Change::Vote);
    after(workshop, casts.into_iter().chain(end).chain([Change::MoveTo(at)]))
}

fn drafted(language: Language) -> Seat {
    let workshop = after(decided(language, StageKind::Agreements), [Change::Draft]);
    Seat::open(workshop, language)
}

fn consent(seat: &Seat, id: AgreementId) -> Consent {
    seat.workshop().agreements()[&id].consent()
}

fn step(seat: &mut Seat) {
    seat.press_with(Modifiers::COMMAND, Key::Enter);
}

#[test]
fn without_winners_the_screen_leads_to_the_result() {
    let mut seat = Seat::open(new_workshop(Language::NL), Language::NL);
    let at = stage(&seat.workshop(), StageKind::Agreements);
    drop(seat);
    let workshop = after(new_workshop(Language::NL), [Change::MoveTo(at)]);
    seat = Seat::open(workshop, Language::NL);
    seat.click("Vooraf");
    seat.click_with("Gedragscode");
    assert!(seat.sees("Er zijn nog geen afspraken"));
    seat.click("Naar de uitslag");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Results);
}

#[test]
fn winners_are_put_ready_and_taken_back_with_undo() {
    let mut seat = Seat::open(decided(Language::EN, StageKind::Agreements), Language::EN);
    seat.click("Put winners ready");
    assert_eq!(seat.workshop().agreements().len(), 8);
    assert!(seat.sees("now on the wall"));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(seat.workshop().agreements().is_empty());
}

#[test]
fn a_sentence_is_worded_hands_are_counted_and_all_stand_behind_it() {
    let mut seat = drafted(Language::NL);
    seat.harness.get_by_label("Wij doen").focus();
    seat.settle();
    seat.press_with(Modifiers::COMMAND, Key::A);
    seat.type_text("We eten elke dag samen.");
    seat.press(Key::Enter);
    assert_eq!(
        seat.workshop().agreements()[&ONE].text.as_str(),
        "We eten elke dag samen."
    );
    seat.fill("Handen met 3 vingers", "4");
    seat.press(Key::Tab);
    seat.type_text("10");
    seat.type_text("+");
    assert!(seat.sees("15 van 15 handen geteld"));
    seat.click("Instemming vastleggen");
    assert_eq!(consent(&seat, ONE), Consent::Passed);
    assert_eq!(seat.on_disk().agreements()[&ONE].checks[0].hands, [0, 0, 0, 4, 11, 0]);
    assert!(seat.sees("Iedereen kan ermee leven."));
    seat.click("Naar afspraak 2");
    assert!(seat.sees("0 van 15 handen geteld"));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(consent(&seat, ONE), Consent::Unasked);
}

/// V23: talk, refine once, ask once more; a hand that stays low makes it a trial.
#[test]
fn a_low_hand_means_talk_then_one_refinement_then_a_trial() {
    let mut seat = drafted(Language::EN);
    seat.click("One hand more at 2");
    seat.fill("Hands with 5 fingers", "14");
    step(&mut seat);
    assert_eq!(consent(&seat, ONE), Consent::TalkFurther);
    assert!(seat.sees("One hand shows 1 or 2: talk first"));
    seat.click("Refine the sentence");
    seat.press(Key::End);
    seat.type_text(" together");
    assert!(seat.sees("Record once more"), "what is typed counts as the refinement");
    seat.click("One hand more at 2");
    seat.fill("Hands with 5 fingers", "14");
    step(&mut seat);
    assert_eq!(consent(&seat, ONE), Consent::Trial);
    assert!(seat.workshop().agreements()[&ONE].text.as_str().ends_with("together"));
    assert!(seat.sees("trial until the follow-up"));
}

#[test]
fn an_objection_needs_its_reason_and_stays_out_if_it_stays() {
    let mut seat = drafted(Language::NL);
    let object = |seat: &mut Seat| {
        seat.fill("Handen met 0 vingers", "1");
        seat.fill("Handen met 4 vingers", "14");
        step(seat);
        assert!(seat.sees("Iemand heeft bezwaar"), "the reason is asked for");
        seat.type_text("dit kost de late dienst");
        step(seat);
        assert!(seat.sees("‘dit kost de late dienst’"));
    };
    object(&mut seat);
    assert_eq!(consent(&seat, ONE), Consent::TalkFurther);
    step(&mut seat);
    seat.press(Key::End);
    seat.type_text(" samen");
    seat.press(Key::Enter);
    object(&mut seat);
    assert_eq!(consent(&seat, ONE), Consent::Parked);
}

/// C14, D2: a stop says what comes instead.
#[test]
fn a_stop_is_asked_about_once_it_says_what_comes_instead() {
    let mut seat = drafted(Language::EN);
    let stop = AgreementId(6);
    assert!(seat.sees("6: find the words"));
    seat.click_with("6: find the words");
    step(&mut seat);
    seat.type_text("We say it the same week.");
    seat.press(Key::Enter);
    assert_eq!(
        seat.on_disk().agreements()[&stop].instead.as_str(),
        "We say it the same week."
    );
    assert!(seat.sees("Record consent"));
}

#[test]
fn what_is_typed_is_kept_when_another_agreement_is_chosen_or_the_stage_is_left() {
    let mut seat = drafted(Language::EN);
    seat.harness.get_by_label("We do").focus();
    seat.settle();
    seat.press(Key::End);
    seat.type_text(" one");
    let second = seat.workshop().agreements()[&AgreementId(2)].text.as_str().to_owned();
    seat.click(&format!("2 {second}, not asked yet"));
    assert!(seat.workshop().agreements()[&ONE].text.as_str().ends_with(" one"));
    seat.harness.get_by_label("We do").focus();
    seat.settle();
    seat.press(Key::End);
    seat.type_text(" two");
    seat.press(Key::PageDown);
    assert!(
        seat.workshop().agreements()[&AgreementId(2)]
            .text
            .as_str()
            .ends_with(" two")
    );
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Break);
}

#[test]
fn the_room_adds_one_of_its_own_and_two_become_one() {
    let mut seat = drafted(Language::EN);
    seat.click("Add an agreement");
    seat.click("Something we do");
    let own = AgreementId(9);
    assert!(seat.workshop().agreements().contains_key(&own));
    seat.click("Boundary");
    seat.type_text("it is late.");
    seat.press(Key::Enter);
    let said = seat.workshop().agreements()[&own].text.as_str().to_owned();
    assert_eq!(said, "We say no, kindly and in time, when it is late.");
    seat.fill("from ideas", "1, 2");
    seat.press(Key::Enter);
    assert_eq!(seat.workshop().agreements()[&own].from, [IdeaNumber(1), IdeaNumber(2)]);
    let other = seat.workshop().agreements()[&ONE].from.clone();
    seat.click("Merge with");
    let said = format!("1 {}", seat.workshop().agreements()[&ONE].text);
    seat.click(&said);
    assert!(!seat.workshop().agreements().contains_key(&ONE));
    assert!(
        other
            .iter()
            .all(|number| seat.workshop().agreements()[&own].from.contains(number))
    );
    seat.click("Remove");
    assert!(!seat.workshop().agreements().contains_key(&own));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.workshop().agreements().len(), 9);
}

#[test]
fn arrows_choose_an_agreement_and_the_wall_follows() {
    let mut seat = drafted(Language::NL);
    seat.press(Key::ArrowDown);
    seat.press(Key::ArrowDown);
    seat.press(Key::ArrowUp);
    let second = seat.workshop().agreements()[&AgreementId(2)].text.as_str().to_owned();
    let words = seat.all_words();
    assert!(
        words.lines().filter(|line| line.contains(&second)).count() >= 3,
        "{words}"
    );
}

#[test]
fn what_is_typed_is_kept_when_the_workshop_is_left() {
    for leave in Seat::WAYS_OUT {
        let mut seat = drafted(Language::EN);
        seat.fill("We do", " (typed)");
        leave(&mut seat);
        assert!(seat.harness.state().workshop().is_none(), "it was left");
        assert!(seat.on_disk().agreements()[&ONE].text.as_str().contains("(typed)"));
    }
}

#[test]
fn what_is_refused_stays_in_its_sheet_with_the_reason() {
    let mut seat = drafted(Language::EN);
    let before = seat.workshop().agreements()[&ONE].text.clone();
    let long = "x".repeat(Line::LONGEST + 1);
    seat.fill("We do", &long);
    let second = seat.workshop().agreements()[&AgreementId(2)].text.as_str().to_owned();
    seat.click(&format!("2 {second}, not asked yet"));
    assert!(seat.all_words().contains(&long));
    assert!(seat.sees("500 is the most here"));
    assert_eq!(seat.workshop().agreements()[&ONE].text, before);
}
