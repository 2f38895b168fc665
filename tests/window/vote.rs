//! The vote: rules, paper ballots, closing; nothing is told before the show.

use std::collections::BTreeMap;

use dostop::workshop::Workshop;
use dostop::workshop::card::{ByLane, Lane, NewCard};
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::{CardId, IdeaNumber};
use dostop::workshop::intake::{IntakeField, Leader};
use dostop::workshop::language::Language;
use dostop::workshop::round::Phase;
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::similarity;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::CardText;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::seat::{Seat, after, card, new_workshop, open_vote, revealed, stage};

const CARDS: &str = include_str!("../fixtures/reset-cards.nl.txt");
const BALLOTS: &str = include_str!("../fixtures/reset-ballots.by-line.txt");

/// The cards of the real workshop, revealed and merged, at the vote; and the idea of each line.
pub fn real(language: Language) -> (Workshop, BTreeMap<u32, IdeaNumber>) {
    let lane = |line: &str| if line.starts_with('+') { Lane::Do } else { Lane::Stop };
    let new_card = |(id, line): (u64, &str)| NewCard {
        id: CardId(id),
        lane: lane(line),
        text: CardText::parse(&line[2..]).unwrap(),
        cluster: None,
    };
    let cards: Vec<NewCard> = (1..).zip(CARDS.lines()).map(new_card).collect();
    let mut workshop = after(
        new_workshop(language),
        [Change::Import(cards), Change::Reveal { seed: 2027, few: false }],
    );
    let number = |workshop: &Workshop, words: &str| {
        let mut ideas = workshop.ideas();
        let says = |text: &Option<CardText>| text.as_ref().is_some_and(|text| text.as_str() == words);
        ideas.find(|(_, idea)| says(&idea.text)).unwrap().0
    };
    let numbers: BTreeMap<u32, IdeaNumber> = (1..)
        .zip(CARDS.lines())
        .map(|(line, words)| (line, number(&workshop, &words[2..])))
        .collect();
    for lane in Lane::BOTH {
        loop {
            let groups = similarity::groups(workshop.suggestions(lane));
            if groups.is_empty() {
                break;
            }
            workshop = after(workshop, groups.into_iter().map(Change::Merge));
        }
    }
    let same = [1, 2].map(|line| workshop.stands_for(numbers[&line]));
    let vote = stage(&workshop, StageKind::Vote);
    workshop = after(workshop, [Change::Merge(same.into()), Change::MoveTo(vote)]);
    let numbers = numbers
        .into_iter()
        .map(|(line, n)| (line, workshop.stands_for(n)))
        .collect();
    (workshop, numbers)
}

/// A paper ballot as it is typed, from the lines of the list.
pub fn typed(ballot: &str, numbers: &BTreeMap<u32, IdeaNumber>) -> String {
    let word = |word: &str| match word.parse::<u32>() {
        Ok(line) => numbers[&line].to_string(),
        Err(_) => word.to_owned(),
    };
    ballot.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The round's number of ballots on paper.
fn paper(seat: &Seat) -> u32 {
    let workshop = seat.workshop();
    workshop.rounds().last().unwrap().turnout().paper
}

/// Types one ballot and seals it.
pub fn seal(seat: &mut Seat, line: &str) {
    seat.type_text(line);
    seat.press(Key::Enter);
}

/// An open vote of 15 people; 12 do! and 8 stop! ideas, 4 and 3 dots.
fn open(language: Language) -> Seat {
    let workshop = revealed(language, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    Seat::open(after(workshop, [open]), language)
}

/// Some numbers of a lane.
fn of_lane(workshop: &Workshop, lane: Lane) -> Vec<IdeaNumber> {
    workshop.votable(lane).collect()
}

/// V3, V6, V11, V12: the real ballots, typed in the window, choose what the room chose.
#[test]
fn fourteen_typed_ballots_choose_what_the_real_room_chose() {
    let (workshop, numbers) = real(Language::NL);
    let mut seat = Seat::open(workshop, Language::NL);
    seat.click("Stemming openen");
    for ballot in BALLOTS.lines() {
        seal(&mut seat, &typed(ballot, &numbers));
    }
    assert_eq!(paper(&seat), 14);
    assert!(seat.sees("14 van 15 stembriefjes binnen"));
    let words = seat.all_words();
    assert!(!words.contains("mensen:") && !words.contains("14 stippen"), "{words}");
    seat.click("Stemming sluiten");
    assert_eq!(seat.workshop().rounds().last().unwrap().phase(), Phase::Open);
    seat.click("Toch sluiten");
    assert_eq!(seat.workshop().rounds().last().unwrap().phase(), Phase::Closed);
    assert!(!seat.all_words().contains("14 stippen"));
    seat.click("Uitslag tonen");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Results);
    let of = |line: u32| numbers[&line];
    assert_eq!(seat.workshop().winners(Lane::Do), [of(9), of(1), of(4), of(18), of(12)]);
    assert_eq!(seat.workshop().winners(Lane::Stop), [of(28), of(30), of(32)]);
    assert!(seat.sees("14 stippen van 11 mensen"));
    assert!(seat.sees("14 van 15 stembriefjes binnen") && seat.sees("14 papier"));
    seat.click("Uitslag vastleggen");
    assert!(seat.workshop().is_decided());
    assert_eq!(seat.workshop().winners(Lane::Do).len(), 5);
    assert!(seat.sees("Volgende: Gedragscode"));
    assert!(seat.on_disk().is_decided());
}

/// V9: what is wrong is said before anything is sealed, and the text stays.
#[test]
fn a_wrong_line_is_not_sealed_and_stays() {
    let mut seat = open(Language::EN);
    let number = of_lane(&seat.workshop(), Lane::Do)[0];
    seat.type_text(&format!("{number} 99"));
    assert!(seat.sees("99 is not on the ballot"));
    assert!(seat.sees(&format!("{number}, one dot")));
    seat.press(Key::Enter);
    assert_eq!(paper(&seat), 0);
    assert!(seat.sees(&format!("{number} 99")));
    seat.press(Key::Backspace);
    seat.press(Key::Backspace);
    seat.press(Key::Enter);
    assert_eq!(paper(&seat), 1);
    seat.type_text("7 x");
    assert!(seat.sees("x is not a number"));
}

/// V4: more dots than the budget or the cap.
#[test]
fn a_ballot_cannot_hold_more_dots_than_the_rules_give() {
    let mut seat = open(Language::NL);
    let workshop = seat.workshop();
    let stop = of_lane(&workshop, Lane::Stop);
    assert_eq!(workshop.open_round().unwrap().lanes().stop.rules.unwrap().budget, 3);
    seal(
        &mut seat,
        &stop[..4].iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
    );
    assert!(seat.sees("meer dan 3 stippen in de baan stop!"));
    assert_eq!(paper(&seat), 0);
}

/// V5, V6: an empty ballot counts; after sealing nothing of a ballot can be read or brought back.
#[test]
fn a_sealed_line_is_gone_for_good() {
    let mut seat = open(Language::NL);
    let numbers = of_lane(&seat.workshop(), Lane::Do);
    let line = format!("{} {}", numbers[2], numbers[3]);
    seal(&mut seat, &line);
    assert!(!seat.sees(&line));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!seat.sees(&line), "the line's own undo must not bring it back");
    assert_eq!(paper(&seat), 1, "a ballot is never undone");
    seat.type_text("-");
    seat.press_with(Modifiers::COMMAND, Key::Z);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!seat.sees(&line));
    seal(&mut seat, "-");
    assert_eq!(paper(&seat), 2);
    let words = seat.all_words();
    assert!(!words.contains("één stip:") && !words.contains("stippen:"), "{words}");
}

/// V9
#[test]
fn the_last_typed_ballot_can_be_taken_back_once() {
    let mut seat = open(Language::EN);
    seal(&mut seat, "-");
    seal(&mut seat, "-");
    seat.click("Take the last ballot back");
    assert_eq!(paper(&seat), 1);
    assert_eq!(seat.workshop().open_round().unwrap().log().taken_back, 1);
    assert!(seat.harness.query_by_label("Take the last ballot back").is_none());
    assert!(seat.sees("Only the ballot you typed just now"));
}

/// V10
#[test]
fn somebody_who_came_late_gets_a_ballot_after_a_question() {
    let mut seat = open(Language::NL);
    seat.click("Iemand kwam later");
    assert_eq!(seat.workshop().open_round().unwrap().people(), 15);
    seat.click("Ja, nu 16 mensen");
    assert_eq!(seat.workshop().open_round().unwrap().people(), 16);
    assert_eq!(seat.workshop().open_round().unwrap().log().late, 1);
    assert!(seat.sees("0 van 16 stembriefjes binnen"));
}

/// V9: a round is void only after a word was typed.
#[test]
fn a_void_round_takes_its_ballots_along() {
    let mut seat = open(Language::EN);
    seal(&mut seat, "-");
    seat.click("Declare void");
    seat.click("Erase all ballots");
    assert_eq!(paper(&seat), 1);
    seat.fill("Type void to confirm", "Void");
    seat.click("Erase all ballots");
    assert_eq!(seat.workshop().rounds().count(), 0);
    assert_eq!(seat.workshop().voided_rounds(), 1);
    assert!(seat.sees("Open the vote"));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.workshop().rounds().count(), 0);
    seat.click("Open the vote");
    assert_eq!(paper(&seat), 0);
}

/// V15: a pair that looks alike goes before the vote.
#[test]
fn a_pair_that_looks_alike_leads_to_the_groups_first() {
    let workshop = revealed(Language::NL, StageKind::Vote);
    let twin = ["every meeting starts on time", "every meeting starts on time!"];
    let workshop = after(workshop, twin.map(|text| card(Lane::Do, text)));
    let pairs = workshop.suggestions(Lane::Do);
    assert_eq!(pairs.len(), 1);
    let mut seat = Seat::open(workshop.clone(), Language::NL);
    assert!(seat.sees("Eén paar ideeën lijkt op elkaar"));
    seat.click("Eerst naar de groepen");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Cluster);
    let mut seat = Seat::open(after(workshop, [Change::Dismiss(pairs)]), Language::NL);
    seat.click("Stemming openen");
    assert!(seat.workshop().open_round().is_some());
}

/// V1, V3, V4: what was chosen before the round is what the round has.
#[test]
fn people_dots_and_mode_are_chosen_before_the_round() {
    let mut seat = Seat::open(revealed(Language::EN, StageKind::Vote), Language::EN);
    seat.click("People with a ballot −");
    seat.click("Dots a person, do! +");
    let ones: Vec<_> = seat.harness.query_all_by_label("One per idea").collect();
    ones[1].click();
    seat.settle();
    seat.click("Open the vote");
    let workshop = seat.workshop();
    let round = workshop.open_round().unwrap();
    assert_eq!(round.people(), 14);
    let rules = round.lanes().map(|lane| lane.rules.unwrap());
    assert_eq!(
        (rules.doing.budget, rules.doing.cap, rules.doing.mode),
        (5, 2, Mode::Cumulative)
    );
    assert_eq!(
        (rules.stop.budget, rules.stop.cap, rules.stop.mode),
        (3, 1, Mode::OnePerIdea)
    );
}

/// V3: where there is nothing to choose, all are taken; that can be undone.
#[test]
fn with_fewer_ideas_than_seats_all_are_taken() {
    let cards = ["apple", "bread", "cider", "dates", "fennel"].map(|text| card(Lane::Do, text));
    let workshop = after(new_workshop(Language::NL), cards);
    let at = stage(&workshop, StageKind::Vote);
    let workshop = after(workshop, [Change::Reveal { seed: 5, few: false }, Change::MoveTo(at)]);
    let mut seat = Seat::open(workshop, Language::NL);
    assert!(seat.sees("Geen stemming nodig: alle ideeën gaan mee."));
    seat.click("Alle ideeën nemen");
    assert_eq!(seat.workshop().winners(Lane::Do).len(), 5);
    assert!(seat.sees("Niet gestemd: allemaal genomen."));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(seat.workshop().main_round().is_none());
    seat.click("Toch stemmen");
    seat.click("Stemming openen");
    assert_eq!(
        seat.workshop()
            .open_round()
            .unwrap()
            .lanes()
            .doing
            .rules
            .unwrap()
            .budget,
        2
    );
}

/// P17, V21: said before the vote.
#[test]
fn a_small_group_and_the_leaders_part_are_told() {
    let workshop = revealed(Language::EN, StageKind::Vote);
    let changes = [
        Change::SetPeople(4),
        Change::SetIntake(IntakeField::Leader(Leader::NotInFirstRound)),
    ];
    let seat = Seat::open(after(workshop, changes), Language::EN);
    assert!(seat.sees("a vote is not really secret"));
    assert!(seat.sees("does not vote in this first round"));
}

#[test]
fn before_the_reveal_the_vote_leads_to_reading() {
    let workshop = new_workshop(Language::NL);
    let at = stage(&workshop, StageKind::Vote);
    let mut seat = Seat::open(
        after(workshop, [card(Lane::Do, "apple"), Change::MoveTo(at)]),
        Language::NL,
    );
    seat.click("Eerst lezen");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Read);
}

/// The primary button is hollow while ballots are missing; with all in, closing asks nothing.
#[test]
fn with_all_ballots_in_closing_asks_nothing() {
    let workshop = revealed(Language::EN, StageKind::Vote);
    let open = open_vote(&workshop, 1);
    let mut seat = Seat::open(after(workshop, [open]), Language::EN);
    seal(&mut seat, "-");
    seal(&mut seat, "-");
    assert_eq!(paper(&seat), 1);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(seat.workshop().rounds().last().unwrap().phase(), Phase::Closed);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Results);
    assert!(seat.sees("No idea got a dot from two people."));
}

/// V20: a shown result that is only looked at from the vote is not recorded by it.
#[test]
fn going_to_see_the_result_does_not_record_it() {
    let workshop = revealed(Language::EN, StageKind::Vote);
    let open = open_vote(&workshop, 2);
    let workshop = after(workshop, [open]);
    let round = workshop.open_round().unwrap().id();
    let shown = [Change::Vote(Vote::Close(round)), Change::Vote(Vote::Show(round))];
    let mut seat = Seat::open(after(workshop, shown), Language::EN);
    seat.click("To the result");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Results);
    assert_eq!(seat.workshop().rounds().last().unwrap().phase(), Phase::Shown);
}

/// V9: what is typed and not sealed does not count, which is said before, and nothing of it stays.
#[test]
fn a_ballot_that_is_not_sealed_is_wiped_by_the_close() {
    let mut seat = open(Language::EN);
    let line = of_lane(&seat.workshop(), Lane::Do)[2].to_string();
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(!seat.sees("typed and not sealed"));
    seat.click("Wait a little");
    assert_eq!(seat.focused().unwrap().0, "Numbers on the ballot");
    seat.type_text(&line);
    for _ in 0..8 {
        seat.harness.step();
    }
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.sees("A ballot is typed and not sealed yet"));
    seat.click("Close anyway");
    assert_eq!(seat.workshop().rounds().last().unwrap().phase(), Phase::Closed);
    assert_eq!(paper(&seat), 0);
}

/// V9
#[test]
fn a_ballot_that_is_not_sealed_goes_with_a_void_round() {
    let mut seat = open(Language::EN);
    let line = format!("{} -", of_lane(&seat.workshop(), Lane::Do)[2]);
    seat.type_text(&line);
    for _ in 0..8 {
        seat.harness.step();
    }
    seat.click("Declare void");
    seat.fill("Type void to confirm", "void");
    seat.click("Erase all ballots");
    seat.click("Open the vote");
    assert!(!seat.sees(&line));
    for _ in 0..3 {
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert!(!seat.sees(&line));
    }
}

/// Who votes on paper reads the numbers on the wall.
#[test]
fn the_wall_shows_the_ideas_with_their_numbers_while_a_vote_is_open() {
    let workshop = revealed(Language::EN, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    let mut seat = Seat::open(after(workshop, [open]), Language::EN);
    seat.press(Key::F11);
    assert!(seat.sees("0 of 15") && !seat.sees("lemon"));
    let mut read = String::new();
    for _ in 0..6 {
        seat.press(Key::ArrowRight);
        read.push_str(&seat.all_words());
    }
    for text in ["apple", "lemon", "rain", "drizzle"] {
        assert!(read.contains(text), "{text} is on no page");
    }
}

/// V4: whoever reads how to type a ballot is not told of two dots where one is the most.
#[test]
fn the_line_says_how_often_a_number_may_stand() {
    for (mode, told) in [
        (Mode::OnePerIdea, "Each number once."),
        (Mode::Cumulative, "A number twice is two dots."),
    ] {
        let (workshop, _) = real(Language::EN);
        let choice = LaneChoice { mode, budget: 5 };
        let open = Change::Vote(Vote::Open {
            round: workshop.next_round(),
            people: 15,
            lanes: ByLane::from_fn(|_| Some(choice)),
        });
        let seat = Seat::open(after(workshop, [open]), Language::EN);
        assert!(seat.sees(told), "{}", seat.all_words());
    }
}
