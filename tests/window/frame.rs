//! The frame around every stage: agenda, timer, undo, wall keys, leaving.

use dostop::workshop::change::Change;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

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
    assert_eq!(
        seat.workshop().stage().unwrap().kind,
        StageKind::Break,
        "undo is about what was made, not about where the room is"
    );
}

/// Time kept free is at the end of the agenda, and no place to go to by key.
#[test]
fn after_the_last_stage_comes_what_leaves_the_app() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::CheckOut), Language::EN);
    seat.press(Key::PageDown);
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::CheckOut);
    assert!(seat.sees("What goes along"));
    seat.press(Key::PageUp);
    seat.press(Key::PageUp);
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Plain);
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

/// Nothing that was typed is lost by the system's close button.
#[test]
fn what_is_typed_is_kept_when_the_window_is_closed() {
    let mut seat = Seat::open(new_workshop(Language::EN), Language::EN);
    seat.fill("Contact point", "Mia, desk 4");
    seat.ask_to_close();
    assert!(seat.harness.state().workshop().is_none());
    assert_eq!(seat.on_disk().contact().as_str(), "Mia, desk 4");
}

#[test]
fn a_text_that_is_changed_in_place_is_kept_when_the_window_is_closed() {
    let mut seat = Seat::open_in(new_workshop(Language::NL), Language::NL, [1280.0, 1400.0]);
    seat.click_with("Welkom en regels");
    seat.click("Tekst aanpassen");
    seat.type_text(" Welkom allemaal.");
    seat.click("Regels aanpassen");
    seat.fill("Nieuwe regel", "Telefoons blijven in de tas.");
    seat.press_with(Modifiers::COMMAND, Key::S);
    assert!(seat.sees("Bewaren"), "who saves goes on typing");
    seat.ask_to_close();
    let kept = seat.on_disk();
    let prompt = &kept.stage().unwrap().prompt;
    assert!(prompt.in_language(Language::NL).contains("Welkom allemaal."));
    let rules = kept.ground_rules();
    assert_eq!(rules.last().unwrap().as_str(), "Telefoons blijven in de tas.");
}

#[test]
fn notes_are_kept_when_the_keys_lead_on_or_the_window_is_closed() {
    let workshop = new_workshop(Language::EN);
    let at = stage(&workshop, StageKind::Plain);
    let notes = |workshop: &dostop::workshop::Workshop| {
        let stage = workshop.agenda().iter().find(|stage| stage.id == at).unwrap();
        stage.notes.in_language(Language::EN).to_owned()
    };
    let mut seat = Seat::open(crate::seat::after(workshop, [Change::MoveTo(at)]), Language::EN);
    seat.fill("Notes on this stage, only for you", " Mean: 5.");
    seat.press(Key::PageDown);
    assert!(notes(&seat.workshop()).contains("Mean: 5."));
    seat.press(Key::PageUp);
    seat.fill("Notes on this stage, only for you", " Slips shredded.");
    seat.ask_to_close();
    assert!(notes(&seat.on_disk()).contains("Slips shredded."));
}

/// What cannot be saved keeps nobody in the window, and nobody leaves without being told.
#[test]
fn a_workshop_whose_folder_is_gone_asks_before_it_is_left() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    std::fs::remove_dir_all(seat.path.parent().unwrap()).unwrap();
    seat.click_with("Code of conduct");
    seat.press_with(Modifiers::COMMAND, Key::W);
    assert!(seat.sees("The last changes are not saved"));
    seat.click("Stay here");
    assert!(seat.harness.state().workshop().is_some());
    seat.press_with(Modifiers::COMMAND, Key::W);
    seat.click("Close anyway");
    assert!(seat.harness.state().workshop().is_none());
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

#[test]
fn the_wall_over_the_window_gives_the_keyboard_back() {
    let workshop = revealed(Language::NL, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    let mut seat = Seat::open(crate::seat::after(workshop, [open]), Language::NL);
    let before = seat.focused().unwrap().0;
    seat.press(Key::F11);
    assert!(!seat.sees("Ongedaan maken"));
    seat.press(Key::Escape);
    assert_eq!(seat.focused().unwrap().0, before);
}

/// V9: whoever types ballots goes on typing after a question, and types nothing behind it meanwhile.
#[test]
fn a_dialog_gives_the_keyboard_back() {
    let workshop = revealed(Language::EN, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    let voting = crate::seat::after(workshop, [open]);
    let put_away: [fn(&mut Seat); 3] = [
        |seat| seat.click("Go on with it"),
        |seat| seat.press(Key::Escape),
        |seat| {
            seat.press(Key::Tab);
            seat.press(Key::Enter);
        },
    ];
    for put_away in put_away {
        let mut seat = Seat::open_as_left(voting.clone(), Language::EN);
        seat.type_text("1");
        put_away(&mut seat);
        seat.type_text("2");
        seat.press(Key::F1);
        seat.type_text("3");
        seat.press(Key::Escape);
        seat.type_text("4");
        assert_eq!(typed(&seat), "24");
    }
}

/// What stands in the line for ballots.
fn typed(seat: &Seat) -> String {
    let field = seat.harness.get_by_label("Numbers on the ballot");
    field.value().unwrap_or_default()
}

/// C12: the facilitator reads a page before the room does, wherever the cards were shown from.
#[test]
fn the_wall_stays_empty_after_the_reveal_until_the_facilitator_turns_to_it() {
    let workshop = new_workshop(Language::EN);
    let at = stage(&workshop, StageKind::Collect(Lane::Stop));
    let texts = ["apple", "bread", "cider", "dates", "eggplant", "fennel"];
    let cards = texts.map(|text| card(Lane::Do, text));
    let workshop = crate::seat::after(workshop, cards.into_iter().chain([Change::MoveTo(at)]));
    let mut seat = Seat::open(workshop, Language::EN);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.workshop().is_revealed());
    assert!(seat.sees("Show again"), "the wall is empty");
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.sees("Hide"), "the first page is shown");
}

#[test]
fn a_wall_that_the_reveal_emptied_is_full_again_at_the_next_stage() {
    let workshop = new_workshop(Language::EN);
    let at = stage(&workshop, StageKind::Read);
    let texts = ["apple", "bread", "cider", "dates", "eggplant", "fennel"];
    let cards = texts.map(|text| card(Lane::Do, text));
    let workshop = crate::seat::after(workshop, cards.into_iter().chain([Change::MoveTo(at)]));
    let mut seat = Seat::open(workshop, Language::EN);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.sees("Show again"));
    seat.press(Key::PageDown);
    assert!(seat.sees("Hide"));
}

/// C11: one key at any stage, also while the wall lies over the only screen.
#[test]
fn a_card_is_taken_off_the_wall_while_the_wall_is_in_front() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Read), Language::EN);
    seat.press(Key::F11);
    assert!(!seat.sees("Undo"));
    seat.press(Key::F9);
    assert!(seat.sees("Undo"), "the facilitator's window is back");
    assert!(seat.harness.state().is_wall_empty(), "nobody said yet which card it is");
    seat.press(Key::Escape);
    assert!(!seat.harness.state().is_wall_empty());
}

#[test]
fn page_down_leads_from_before_the_workshop_to_its_first_stage() {
    let mut seat = Seat::open(new_workshop(Language::EN), Language::EN);
    assert!(seat.sees("Before the workshop"));
    seat.press(Key::PageDown);
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Opening);
}

/// Undo is about what was made: the room stays where it is, and so does the wall.
#[test]
fn undo_leads_nobody_out_of_an_open_vote() {
    let workshop = revealed(Language::EN, StageKind::Cluster);
    let at = stage(&workshop, StageKind::Vote);
    let mut seat = Seat::open(workshop, Language::EN);
    seat.click_with("Vote");
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.workshop().open_round().is_some());
    assert!(seat.sees("04:5"), "a vote is timed (V7)");
    for _ in 0..5 {
        seat.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert!(seat.workshop().open_round().is_some());
    assert_eq!(seat.workshop().stage().unwrap().id, at);
}

/// A hand that stays on the key takes one step, not the whole workshop.
#[test]
fn a_held_key_takes_one_step() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Read), Language::EN);
    let before = seat.workshop();
    for _ in 0..20 {
        seat.harness.event(egui::Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed: true,
            repeat: true,
            modifiers: Modifiers::COMMAND,
        });
        seat.settle();
    }
    assert_eq!(seat.workshop().stage(), before.stage());
}
