//! The reveal, reading page by page, and taking a card off the wall (F08, C11, C12).

use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::IdeaNumber;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};

use crate::seat::{Seat, after, card, new_workshop, open_vote, revealed, stage};

/// At the Read stage with this many do! cards, unread.
fn waiting(language: Language, cards: usize) -> Workshop {
    let words = "apple bread cider dates eggplant fennel ginger".split(' ').take(cards);
    let workshop = after(new_workshop(language), words.map(|text| card(Lane::Do, text)));
    let at = stage(&workshop, StageKind::Read);
    after(workshop, [Change::MoveTo(at)])
}

fn text(seat: &Seat, number: u32) -> Option<String> {
    let workshop = seat.workshop();
    let text = workshop.text(IdeaNumber(number));
    text.map(|text| text.as_str().to_owned())
}

/// Everything that lies in the folder of the session file.
fn bytes(seat: &Seat) -> String {
    seat.on_disk();
    let folder = seat.path.parent().unwrap();
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let bytes = files
        .filter(|path| path.is_file())
        .map(|path| std::fs::read(path).unwrap());
    String::from_utf8_lossy(&bytes.collect::<Vec<_>>().concat()).into_owned()
}

#[test]
fn the_cards_are_shown_by_the_button_and_the_wall_waits_for_the_facilitator() {
    let mut seat = Seat::open(waiting(Language::NL, 7), Language::NL);
    assert!(seat.sees("Er wachten 7 kaarten"));
    assert!(!seat.all_words().contains("apple"));
    seat.click("Kaarten tonen");
    assert!(seat.workshop().is_revealed());
    assert!(seat.sees("Bladzijde 1 van"), "the facilitator reads ahead");
    assert!(seat.sees("Weer tonen"), "the wall is still empty");
    seat.click("Bladzijde 1 tonen");
    assert!(seat.sees("Verbergen"));
}

#[test]
fn the_cards_are_shown_by_the_keyboard() {
    let mut seat = Seat::open(waiting(Language::EN, 5), Language::EN);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.workshop().is_revealed());
}

/// C12: with few cards the facilitator confirms.
#[test]
fn few_cards_are_shown_only_when_the_facilitator_says_so() {
    let mut seat = Seat::open(waiting(Language::EN, 2), Language::EN);
    seat.click("Show the cards");
    assert!(!seat.workshop().is_revealed());
    assert!(seat.sees("There are only 2 cards"));
    seat.click("Wait a little");
    assert!(!seat.workshop().is_revealed() && !seat.sees("There are only 2 cards"));
    seat.click("Show the cards");
    seat.click("Show them anyway");
    assert!(seat.workshop().is_revealed());
}

#[test]
fn without_a_card_the_workshop_goes_on() {
    let mut seat = Seat::open(waiting(Language::EN, 0), Language::EN);
    seat.click("Next: Groups");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Cluster);
}

/// 12 do! and 8 stop! cards hang on more than two pages; each is ticked when the wall turns away from it.
#[test]
fn turning_the_wall_ticks_the_page_before_and_after_the_last_the_workshop_goes_on() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Read), Language::EN);
    assert!(seat.sees("page 1, do!, on the wall"));
    seat.click("Show next page");
    assert!(seat.sees("page 1, do!, read") && seat.sees("page 2, do!, on the wall"));
    seat.press(Key::ArrowLeft);
    assert!(seat.sees("page 1, do!, on the wall"));
    for _ in 0..20 {
        if seat.sees("Next: Groups") {
            break;
        }
        seat.press_with(Modifiers::COMMAND, Key::Enter);
    }
    seat.click("Next: Groups");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Cluster);
}

#[test]
fn a_page_is_read_ahead_without_the_room_seeing_it() {
    let mut seat = Seat::open(revealed(Language::NL, StageKind::Read), Language::NL);
    seat.click("bladzijde 2, doen!");
    assert!(seat.sees("Bladzijde 2 van"));
    assert!(seat.sees("bladzijde 1, doen!, op de muur"));
    seat.click("Deze bladzijde is voorgelezen");
    assert!(seat.sees("bladzijde 2, doen!, gelezen"));
    seat.click("Toon aan de zaal");
    assert!(seat.sees("bladzijde 2, doen!, op de muur"));
}

#[test]
fn a_card_is_edited_in_place_and_the_edit_is_undone() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Read), Language::EN);
    let before = text(&seat, 1);
    seat.press(Key::ArrowDown);
    let chosen = seat.workshop();
    let first = chosen.ideas().find(|(_, idea)| idea.lane == Lane::Do).unwrap().0;
    seat.press(Key::Enter);
    seat.type_text(" every week");
    seat.press(Key::Enter);
    assert!(text(&seat, first.0).unwrap().ends_with(" every week"));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!text(&seat, first.0).unwrap().ends_with(" every week"));
    assert_eq!(text(&seat, 1), before);
}

/// C5: what points at a person is asked about before it is kept.
#[test]
fn words_that_point_at_a_person_are_asked_about() {
    let mut seat = Seat::open(revealed(Language::NL, StageKind::Read), Language::NL);
    seat.press(Key::ArrowDown);
    seat.press(Key::Enter);
    seat.type_text(" zegt hij altijd");
    seat.press(Key::Enter);
    assert!(seat.sees("Kan het anders?"));
    let said = |seat: &Seat| {
        seat.workshop().ideas().any(|(_, idea)| {
            idea.text
                .as_ref()
                .is_some_and(|text| text.as_str().contains("zegt hij"))
        })
    };
    assert!(!said(&seat));
    seat.press(Key::Enter);
    assert!(said(&seat));
}

#[test]
fn a_card_comes_off_the_wall_at_once_and_is_reworded_for_good() {
    let mut seat = Seat::open(revealed(Language::NL, StageKind::Read), Language::NL);
    let gone = text(&seat, 1).unwrap();
    assert!(bytes(&seat).contains(&gone));
    seat.press(Key::F9);
    seat.fill("Nummer van de kaart", "1");
    seat.press(Key::Enter);
    assert!(seat.sees("Kaart 1 van de muur halen"));
    seat.click("Herformuleren");
    seat.press_with(Modifiers::COMMAND, Key::A);
    seat.type_text("samen eten");
    seat.press(Key::Enter);
    assert_eq!(text(&seat, 1).as_deref(), Some("samen eten"));
    assert!(!bytes(&seat).contains(&gone));
    assert!(!seat.sees("Kaart 1 van de muur halen"));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(text(&seat, 1).as_deref(), Some("samen eten"));
}

#[test]
fn a_chosen_card_is_removed_with_its_words_on_the_disk() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Read), Language::EN);
    seat.press(Key::ArrowDown);
    seat.click("Take off the wall");
    let heading = seat.all_words();
    let number = heading.split("Take card ").nth(1).unwrap().split(' ').next().unwrap();
    let number: u32 = number.parse().unwrap();
    let gone = text(&seat, number).unwrap();
    seat.click("Remove");
    assert_eq!(text(&seat, number), None);
    let workshop = seat.workshop();
    assert!(matches!(
        workshop.idea(IdeaNumber(number)).unwrap().status,
        IdeaStatus::Withdrawn(_)
    ));
    assert!(!bytes(&seat).contains(&gone));
}

/// While it is decided, the room does not see the card; left hanging, it does again.
#[test]
fn the_wall_withholds_a_card_until_it_is_decided() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Read), Language::EN);
    let first = seat
        .workshop()
        .ideas()
        .find(|(_, idea)| idea.lane == Lane::Do)
        .unwrap()
        .0;
    let words = text(&seat, first.0).unwrap();
    let card = format!("{first} {words}");
    let hangs = |seat: &Seat| seat.all_words().lines().filter(|line| *line == card).count();
    assert_eq!(hangs(&seat), 1);
    seat.press(Key::ArrowDown);
    seat.press(Key::F9);
    // Only the dialog shows it: the pages are those of the wall, and there it is gone.
    assert_eq!(hangs(&seat), 1);
    seat.click("Leave it hanging");
    assert_eq!(hangs(&seat), 1);
    assert_eq!(text(&seat, first.0).as_deref(), Some(words.as_str()));
}

/// C11: at any stage, also while a round is open.
#[test]
fn a_text_is_taken_back_while_a_vote_is_open() {
    let workshop = revealed(Language::EN, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    let mut seat = Seat::open(after(workshop, [open]), Language::EN);
    seat.press(Key::F9);
    seat.fill("Number of the card", "3");
    seat.click("Take off the wall");
    seat.click("Remove");
    assert_eq!(text(&seat, 3), None);
}

#[test]
fn of_a_merged_idea_the_person_chooses_whose_text_is_meant() {
    let workshop = revealed(Language::EN, StageKind::Read);
    let of_lane = |lane| {
        workshop
            .ideas()
            .filter(move |(_, idea)| idea.lane == lane)
            .map(|(number, _)| number)
    };
    let two: Vec<IdeaNumber> = of_lane(Lane::Do).take(2).collect();
    let part = workshop.text(two[1]).unwrap().as_str().to_owned();
    let mut seat = Seat::open(after(workshop, [Change::Merge(two.clone())]), Language::EN);
    seat.press(Key::ArrowDown);
    seat.press(Key::F9);
    assert!(seat.sees("made of several cards"));
    seat.click(&format!("{} {part}", two[1]));
    seat.click("Remove");
    let workshop = seat.workshop();
    assert!(workshop.idea(two[1]).unwrap().text.is_none());
    assert!(workshop.idea(two[0]).unwrap().text.is_some());
    assert!(!bytes(&seat).contains(&part));
}

#[test]
fn before_the_reveal_nothing_can_be_taken_off() {
    let mut seat = Seat::open(waiting(Language::EN, 6), Language::EN);
    seat.press(Key::F9);
    assert!(seat.sees("Nothing hangs yet"));
    seat.click("Close");
    assert!(!seat.sees("Nothing hangs yet"));
}

/// Another question in its place ends the one about the card: it hangs again, and is not lost to the room.
#[test]
fn a_card_hangs_again_when_another_question_comes() {
    let workshop = revealed(Language::EN, StageKind::Read);
    let open = open_vote(&workshop, 15);
    let mut seat = Seat::open(after(workshop, [open]), Language::EN);
    let ideas = seat.workshop();
    let first = ideas.ideas().find(|(_, idea)| idea.lane == Lane::Do).unwrap().0;
    let words = text(&seat, first.0).unwrap();
    seat.press(Key::ArrowDown);
    seat.press(Key::F9);
    assert!(seat.sees("Leave it hanging"));
    seat.ask_to_close();
    assert!(!seat.sees("Leave it hanging"));
    seat.click("Stay here");
    seat.press(Key::F11);
    assert!(seat.all_words().contains(&words), "{}", seat.all_words());
}
