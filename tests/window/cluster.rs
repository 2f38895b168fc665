//! The board: groups, pairs that look alike, parking, and what can be undone.

use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::{ClusterId, IdeaNumber};
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, vec2};
use egui_kittest::kittest::Queryable;

use crate::seat::{Seat, after, card, new_workshop, open_vote, revealed, stage};

/// The board with these groups.
fn grouped(language: Language, names: &[&str]) -> Workshop {
    let groups = (1..)
        .zip(names)
        .map(|(id, name)| Change::PutCluster(ClusterId(id), Line::parse(name).unwrap()));
    after(revealed(language, StageKind::Cluster), groups)
}

/// The board with two pairs that look alike.
fn with_pairs(language: Language) -> Workshop {
    let more = [
        "courses without a date",
        "courses without any date",
        "mails in the night",
        "mails in the nights",
    ];
    let cards = more.map(|text| card(Lane::Stop, text));
    after(revealed(language, StageKind::Cluster), cards)
}

fn number_of(workshop: &Workshop, text: &str) -> IdeaNumber {
    let has = |number: &IdeaNumber| workshop.text(*number).is_some_and(|own| own.as_str() == text);
    workshop.ideas().map(|(number, _)| number).find(has).unwrap()
}

fn cluster_of(workshop: &Workshop, text: &str) -> Option<ClusterId> {
    workshop.idea(number_of(workshop, text)).unwrap().cluster
}

fn status_of(workshop: &Workshop, text: &str) -> IdeaStatus {
    workshop.idea(number_of(workshop, text)).unwrap().status.clone()
}

/// A window high enough for all cards.
fn open(workshop: Workshop, language: Language) -> Seat {
    Seat::open_in(workshop, language, [1280.0, 1400.0])
}

/// A card by the number and the words that it says.
fn label(seat: &Seat, text: &str) -> String {
    format!("{} {text}", number_of(&seat.workshop(), text))
}

#[track_caller]
fn choose(seat: &mut Seat, text: &str) {
    let label = label(seat, text);
    seat.click(&label);
}

#[track_caller]
fn choose_too(seat: &mut Seat, text: &str) {
    let label = label(seat, text);
    seat.harness.get_by_label(&label).click_modifiers(Modifiers::COMMAND);
    seat.settle();
}

fn pointer(seat: &mut Seat, at: Pos2, pressed: bool) {
    let modifiers = Modifiers::NONE;
    seat.harness.event(Event::PointerMoved(at));
    let button = PointerButton::Primary;
    let event = Event::PointerButton {
        pos: at,
        button,
        pressed,
        modifiers,
    };
    seat.harness.event(event);
    seat.settle();
}

#[track_caller]
fn place_of(seat: &Seat, label: &str) -> Pos2 {
    seat.harness.get_by_label(label).rect().center()
}

fn drag(seat: &mut Seat, from: Pos2, to: Pos2) {
    pointer(seat, from, true);
    for step in [0.3, 0.6, 1.0] {
        seat.harness.event(Event::PointerMoved(from.lerp(to, step)));
        seat.settle();
    }
    pointer(seat, to, false);
}

#[test]
fn a_digit_moves_the_chosen_cards_into_a_group_in_one_step() {
    let mut seat = open(grouped(Language::NL, &["Fruit", "Weer"]), Language::NL);
    choose(&mut seat, "apple");
    choose_too(&mut seat, "rain");
    assert!(seat.sees("Gekozen: kaarten"));
    seat.press(Key::Num2);
    assert_eq!(cluster_of(&seat.workshop(), "apple"), Some(ClusterId(2)));
    assert_eq!(cluster_of(&seat.on_disk(), "rain"), Some(ClusterId(2)));
    assert!(seat.sees("Groep Weer, ideeën: 2"));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(cluster_of(&seat.workshop(), "apple"), None);
    assert_eq!(cluster_of(&seat.workshop(), "rain"), None);
}

#[test]
fn the_keyboard_alone_goes_from_card_to_card_and_lays_them_down() {
    let mut seat = open(grouped(Language::EN, &["Fruit"]), Language::EN);
    seat.press(Key::ArrowDown);
    let first = seat.workshop().ideas().next().unwrap().0;
    seat.press(Key::Num1);
    assert_eq!(seat.workshop().idea(first).unwrap().cluster, Some(ClusterId(1)));
    seat.press(Key::Num1);
    let moved = seat
        .workshop()
        .ideas()
        .filter(|(_, idea)| idea.cluster.is_some())
        .count();
    assert_eq!(moved, 2, "the keyboard went on to the next loose card");
    seat.press(Key::ArrowRight);
    seat.press(Key::Space);
    assert!(seat.sees("Chosen: card "));
    seat.press(Key::P);
    let parked = seat
        .workshop()
        .ideas()
        .filter(|(_, idea)| idea.status == IdeaStatus::Parked)
        .count();
    assert_eq!(parked, 1);
}

#[test]
fn zero_takes_a_card_out_of_its_group() {
    let mut seat = open(grouped(Language::EN, &["Fruit"]), Language::EN);
    choose(&mut seat, "kiwi");
    seat.press(Key::Num1);
    choose(&mut seat, "kiwi");
    seat.press(Key::Num0);
    assert_eq!(cluster_of(&seat.workshop(), "kiwi"), None);
}

#[test]
fn a_new_group_is_named_where_it_stands() {
    let mut seat = open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    choose(&mut seat, "apple");
    seat.press(Key::G);
    seat.type_text("Fruit");
    seat.press(Key::Enter);
    let workshop = seat.workshop();
    assert_eq!(cluster_of(&workshop, "apple"), Some(ClusterId(1)));
    assert_eq!(workshop.clusters()[&ClusterId(1)].name.as_str(), "Fruit");
    choose(&mut seat, "apple");
    seat.press(Key::R);
    seat.press(Key::End);
    seat.type_text(" and more");
    seat.press(Key::Enter);
    assert_eq!(seat.on_disk().clusters()[&ClusterId(1)].name.as_str(), "Fruit and more");
}

#[test]
fn only_an_empty_group_goes() {
    let mut seat = open(grouped(Language::NL, &["Fruit"]), Language::NL);
    choose(&mut seat, "kiwi");
    seat.press(Key::Num1);
    seat.harness.get_by_label("Groep Fruit, ideeën: 1").focus();
    seat.settle();
    seat.press(Key::Delete);
    assert!(seat.sees("Er liggen nog ideeën in deze groep"));
    assert_eq!(seat.workshop().clusters().len(), 1);
    choose(&mut seat, "kiwi");
    seat.press(Key::Num0);
    seat.click("Lege groep weghalen");
    assert!(seat.workshop().clusters().is_empty());
}

#[test]
fn a_card_is_dragged_into_a_group_and_back() {
    let mut seat = open(grouped(Language::EN, &["Fruit"]), Language::EN);
    let kiwi = label(&seat, "kiwi");
    let (from, to) = (place_of(&seat, &kiwi), place_of(&seat, "Group Fruit, ideas: 0"));
    drag(&mut seat, from, to + vec2(0.0, 60.0));
    assert_eq!(cluster_of(&seat.workshop(), "kiwi"), Some(ClusterId(1)));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(cluster_of(&seat.workshop(), "kiwi"), None);
}

#[test]
fn escape_lets_a_dragged_card_stay_where_it_was() {
    let mut seat = open(grouped(Language::EN, &["Fruit"]), Language::EN);
    let kiwi = label(&seat, "kiwi");
    let (from, to) = (place_of(&seat, &kiwi), place_of(&seat, "Group Fruit, ideas: 0"));
    pointer(&mut seat, from, true);
    seat.harness.event(Event::PointerMoved(to));
    seat.settle();
    seat.press(Key::Escape);
    pointer(&mut seat, to, false);
    assert_eq!(cluster_of(&seat.workshop(), "kiwi"), None);
}

#[test]
fn a_card_dropped_on_another_of_its_lane_is_offered_to_be_one_with_it() {
    let mut seat = open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    let (kiwi, apple, rain) = (label(&seat, "kiwi"), label(&seat, "apple"), label(&seat, "rain"));
    let (from, other_lane) = (place_of(&seat, &kiwi), place_of(&seat, &rain));
    drag(&mut seat, from, other_lane);
    assert!(!seat.sees("Laid on each other"));
    assert_eq!(seat.workshop().ideas().count(), 20);
    let (from, to) = (place_of(&seat, &kiwi), place_of(&seat, &apple));
    drag(&mut seat, from, to);
    assert!(seat.sees("Laid on each other"));
    seat.click("Merge");
    assert_eq!(seat.workshop().ideas().count(), 19);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.workshop().ideas().count(), 20);
    drag(&mut seat, from, to);
    seat.press(Key::M);
    assert_eq!(seat.workshop().ideas().count(), 19);
}

#[test]
fn pairs_that_look_alike_come_before_the_vote() {
    let mut seat = open(with_pairs(Language::NL), Language::NL);
    assert!(seat.sees("2 dubbele bekijken"));
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Cluster);
    assert!(seat.sees("Gekozen: kaarten"));
    seat.press(Key::Escape);
    seat.press(Key::M);
    assert_eq!(seat.workshop().ideas().count(), 23);
    assert!(seat.sees("Eén dubbele bekijken"));
    seat.press(Key::N);
    assert!(seat.on_disk().suggestions(Lane::Stop).is_empty());
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert_ne!(seat.workshop().stage().unwrap().kind, StageKind::Cluster);
}

#[test]
fn a_narrow_window_shows_the_pair_above_the_board() {
    let mut seat = Seat::open_in(with_pairs(Language::EN), Language::EN, [1024.0, 768.0]);
    assert!(seat.sees("Look alike"));
    seat.click("Keep apart");
    seat.click("Merge");
    assert!(!seat.sees("Look alike"));
    assert_eq!(seat.workshop().ideas().count(), 23);
}

#[test]
fn a_merged_idea_shows_its_cards_and_comes_apart() {
    let mut seat = open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    let before = seat.workshop();
    let whole = number_of(&before, "apple").min(number_of(&before, "kiwi"));
    choose(&mut seat, "apple");
    choose_too(&mut seat, "kiwi");
    seat.press(Key::M);
    assert_eq!(seat.workshop().ideas().count(), 19);
    let text = before.text(whole).unwrap().as_str().to_owned();
    choose(&mut seat, &text);
    assert!(seat.sees("Made of"));
    seat.press(Key::U);
    assert_eq!(seat.workshop().ideas().count(), 20);
}

#[test]
fn lanes_are_never_merged() {
    let mut seat = open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    choose(&mut seat, "apple");
    choose_too(&mut seat, "rain");
    seat.press(Key::M);
    assert!(seat.sees("voted on apart"));
    assert_eq!(seat.workshop().ideas().count(), 20);
}

#[test]
fn an_idea_can_be_somebody_elses_and_come_back() {
    let mut seat = open(revealed(Language::NL, StageKind::Cluster), Language::NL);
    choose(&mut seat, "apple");
    seat.click("Aan iemand anders geven");
    seat.type_text("De ondernemingsraad");
    seat.press(Key::Enter);
    let who = Line::parse("De ondernemingsraad").unwrap();
    assert_eq!(status_of(&seat.on_disk(), "apple"), IdeaStatus::Elsewhere(who));
    choose(&mut seat, "apple");
    assert!(seat.sees("Elders opgenomen: De ondernemingsraad"));
    seat.press(Key::P);
    assert_eq!(status_of(&seat.workshop(), "apple"), IdeaStatus::Open);
}

/// F18, where the panel is folded away: by key, and by the button that stands there once a card is chosen.
#[test]
fn a_narrow_window_asks_what_becomes_of_an_idea() {
    let words = [
        (Language::NL, "Wat gebeurt ermee?", "Intrekken"),
        (Language::EN, "What becomes of it?", "Withdraw"),
    ];
    for (language, ask, withdraw) in words {
        let workshop = revealed(language, StageKind::Cluster);
        let mut seat = Seat::open_in(workshop, language, [1024.0, 768.0]);
        assert!(!seat.sees(ask));
        choose(&mut seat, "apple");
        seat.click(ask);
        assert!(seat.sees(withdraw));
        seat.press(Key::Escape);
        assert!(!seat.sees(withdraw));
        seat.press(Key::S);
        seat.click(withdraw);
        seat.type_text("Done already");
        seat.press(Key::Enter);
        let status = status_of(&seat.workshop(), "apple");
        assert_eq!(status, IdeaStatus::Withdrawn(Line::parse("Done already").unwrap()));
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!(status_of(&seat.workshop(), "apple"), IdeaStatus::Open);
    }
}

#[test]
fn the_words_of_a_card_can_be_changed() {
    let mut seat = open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    choose(&mut seat, "apple");
    seat.press(Key::E);
    seat.press(Key::End);
    seat.type_text(" pie");
    seat.click("Save");
    number_of(&seat.workshop(), "apple pie");
    seat.press_with(Modifiers::COMMAND, Key::Z);
    number_of(&seat.workshop(), "apple");
}

#[test]
fn an_idea_born_in_the_talk_is_judged_before_it_is_placed() {
    let mut seat = open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    seat.click("Add an idea");
    seat.type_text("call me at mia@example.org");
    seat.click("Place the card");
    assert!(seat.sees("choose other words"));
    assert_eq!(seat.workshop().ideas().count(), 20);
    seat.press_with(Modifiers::COMMAND, Key::A);
    seat.type_text("eat lunch together");
    seat.click("Place the card");
    assert_eq!(seat.workshop().ideas().count(), 21);
    number_of(&seat.workshop(), "eat lunch together");
}

#[test]
fn search_shows_only_what_is_found() {
    let mut seat = open(revealed(Language::EN, StageKind::Cluster), Language::EN);
    let apple = label(&seat, "apple");
    seat.press(Key::Slash);
    seat.type_text("kiw");
    assert!(seat.harness.query_by_label(&apple).is_none());
    let kiwi = label(&seat, "kiwi");
    assert!(seat.harness.query_by_label(&kiwi).is_some());
    seat.press(Key::Escape);
    assert!(seat.harness.query_by_label(&apple).is_some());
}

#[test]
fn nothing_moves_while_a_vote_is_open() {
    let workshop = grouped(Language::NL, &["Fruit"]);
    let vote = open_vote(&workshop, 15);
    let mut seat = open(after(workshop, [vote]), Language::NL);
    assert!(seat.sees("Er wordt gestemd"));
    choose(&mut seat, "apple");
    seat.press(Key::Num1);
    seat.press(Key::P);
    assert_eq!(cluster_of(&seat.workshop(), "apple"), None);
    assert_eq!(status_of(&seat.workshop(), "apple"), IdeaStatus::Open);
}

#[test]
fn closed_cards_are_read_before_they_are_grouped() {
    let workshop = new_workshop(Language::EN);
    let at = stage(&workshop, StageKind::Cluster);
    let workshop = after(workshop, [card(Lane::Do, "secret apple"), Change::MoveTo(at)]);
    let mut seat = open(workshop, Language::EN);
    assert!(!seat.all_words().contains("secret"));
    seat.click("Go to reading");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Read);
}

#[test]
fn an_agenda_without_reading_reveals_here() {
    let workshop = new_workshop(Language::NL);
    let short = workshop
        .agenda()
        .iter()
        .filter(|stage| stage.kind != StageKind::Read)
        .cloned();
    let agenda = Change::SetAgenda(short.collect());
    let at = Change::MoveTo(stage(&workshop, StageKind::Cluster));
    let workshop = after(workshop, [card(Lane::Do, "samen eten"), at, agenda]);
    let mut seat = open(workshop, Language::NL);
    seat.click("Kaarten tonen");
    assert!(!seat.workshop().is_revealed(), "one card tells who wrote it");
    seat.click("Toch tonen");
    assert!(seat.on_disk().is_revealed());
}
