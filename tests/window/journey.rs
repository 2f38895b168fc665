//! The whole workshop in the window, from the start screen to the file that people take home: with the pointer in
//! Dutch and in English, and with the keyboard alone.

use std::collections::BTreeMap;
use std::path::PathBuf;

use dostop::report::{self, Format, Part};
use dostop::say;
use dostop::store::disk::RealDisk;
use dostop::store::session_file;
use dostop::templates::Template;
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::consent::Consent;
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::{AgreementId, IdeaNumber};
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};

use crate::hands::{Facilitator, Hands};
use crate::tongues::all_speak;
use crate::vote::{seal, typed};

const CARDS: &str = include_str!("../fixtures/reset-cards.nl.txt");
const BALLOTS: &str = include_str!("../fixtures/reset-ballots.by-line.txt");

/// The lines of the chosen ideas, with dots and supporters: what the real room chose.
const CHOSEN: [(usize, u32, u32); 8] = [
    (9, 14, 11),
    (1, 14, 9),
    (4, 12, 11),
    (18, 10, 8),
    (12, 8, 7),
    (28, 14, 10),
    (30, 10, 8),
    (32, 8, 6),
];
/// A line that nobody votes for.
const PARKED: usize = 27;

/// How the cards come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cards {
    /// One after the other, in the fast line.
    Typed,
    /// As a list, from the clipboard.
    Pasted,
}

#[test]
fn a_workshop_in_dutch_with_the_pointer() {
    whole_workshop(Language::NL, Hands::Pointer, Cards::Pasted);
}

#[test]
fn a_workshop_in_english_with_the_pointer() {
    whole_workshop(Language::EN, Hands::Pointer, Cards::Typed);
}

#[test]
fn a_workshop_in_dutch_with_the_keyboard_alone() {
    whole_workshop(Language::NL, Hands::Keyboard, Cards::Typed);
}

fn whole_workshop(language: Language, hands: Hands, cards: Cards) {
    let mut desk = Facilitator::sits_down(language, hands);
    begin(&mut desk);
    intake(&mut desk);
    open(&mut desk);
    collect(&mut desk, cards);
    last_card_at_the_kiosk(&mut desk);
    let dealt = reveal(&mut desk);
    read(&mut desk);
    group(&mut desk, &dealt);
    vote(&mut desk, &dealt);
    record(&mut desk, &dealt);
    agree(&mut desk);
    plan(&mut desk);
    check_out(&mut desk);
    take_home(&mut desk);
    come_back(&mut desk);
    all_speak(&desk.seen, language);
}

/// What this facilitator writes, in the language of the room.
fn own<'a>(desk: &Facilitator, dutch: &'a str, english: &'a str) -> &'a str {
    if desk.words.language() == Language::NL {
        dutch
    } else {
        english
    }
}

fn title(desk: &Facilitator) -> &'static str {
    own(desk, "Team Noord", "Front desk north")
}

fn question(desk: &Facilitator) -> &'static str {
    own(desk, "Wat maakt ons sterker?", "What makes us stronger?")
}

fn goal(desk: &Facilitator) -> &'static str {
    own(desk, "We vertrouwen elkaar.", "We trust each other.")
}

fn action(desk: &Facilitator) -> &'static str {
    own(desk, "Eén rooster voor iedereen", "One roster for all")
}

fn sentence(desk: &Facilitator, number: u32) -> String {
    let start = own(desk, "Dit doen we samen, nummer", "We do this together, number");
    format!("{start} {number}.")
}

fn kind(desk: &Facilitator) -> StageKind {
    desk.seat.workshop().stage().unwrap().kind
}

/// To the next stage, by the step that is named after it.
#[track_caller]
fn onwards(desk: &mut Facilitator) {
    let workshop = desk.seat.workshop();
    let here = workshop.stage().unwrap().id;
    let mut agenda = workshop.agenda().iter().skip_while(|stage| stage.id != here);
    let next = agenda.nth(1).unwrap();
    let name = next.name.in_language(desk.words.language());
    desk.step(&say!(desk.words, "frame-next-stage", stage = name));
    assert_eq!(desk.seat.workshop().stage().unwrap().id, next.id);
}

/// From the start screen: template, title, 15 people.
fn begin(desk: &mut Facilitator) {
    let template = Template::find("reset").unwrap();
    let name = template.name(desk.words.language());
    desk.seat.wait_for(name);
    desk.press(name);
    desk.seat.type_text(title(desk));
    desk.fill(&say!(desk.words, "new-people"), "15");
    desk.press(&say!(desk.words, "new-begin"));
    let workshop = desk.seat.workshop();
    assert_eq!(workshop.title().as_str(), title(desk));
    assert_eq!(workshop.people(), 15);
    assert_eq!(workshop.language(), desk.words.language());
    let folder = desk.seat.path.parent().unwrap().to_owned();
    let mut files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let is_session = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ron");
    desk.seat.path = files.find(is_session).unwrap();
}

/// The one question and the goal.
fn intake(desk: &mut Facilitator) {
    desk.fill(&say!(desk.words, "intake-question"), question(desk));
    desk.fill(&say!(desk.words, "intake-goal"), goal(desk));
    let workshop = desk.seat.workshop();
    let opening = workshop.agenda().iter().next().unwrap();
    let opening = opening.name.in_language(desk.words.language());
    desk.step(&say!(desk.words, "intake-begin", stage = opening));
    let workshop = desk.seat.workshop();
    let asked = workshop.question().in_language(workshop.language());
    assert_eq!(asked, question(desk));
    assert_eq!(workshop.intake().goal.as_str(), goal(desk));
}

/// The room says yes to a rule, and then how safe it feels.
fn open(desk: &mut Facilitator) {
    assert_eq!(kind(desk), StageKind::Opening);
    let rule = desk.seat.workshop().ground_rules().iter().next().unwrap().to_string();
    desk.press(&rule);
    assert!(
        desk.seat
            .sees(&say!(desk.words, "opening-rules-ticked", ticked = 1, rules = 5))
    );
    onwards(desk);
    onwards(desk);
}

/// All but the last card, in both lanes.
fn collect(desk: &mut Facilitator, cards: Cards) {
    assert_eq!(kind(desk), StageKind::Collect(Lane::Do));
    desk.press(&say!(desk.words, "names-wave-away"));
    let lines: Vec<&str> = CARDS.lines().collect();
    let (_, rest) = lines.split_last().unwrap();
    match cards {
        Cards::Typed => {
            let (doing, stop): (Vec<&str>, Vec<&str>) = rest.iter().partition(|line| line.starts_with('+'));
            type_cards(desk, &doing);
            onwards(desk);
            type_cards(desk, &stop);
        }
        Cards::Pasted => {
            desk.fill(&say!(desk.words, "collect-line"), "");
            desk.seat.paste(&rest.join("\n"));
            desk.press(&say!(desk.words, "collect-list-place"));
            onwards(desk);
        }
    }
    assert_eq!(kind(desk), StageKind::Collect(Lane::Stop));
    let workshop = desk.seat.workshop();
    assert_eq!(Lane::BOTH.map(|lane| workshop.waiting(lane)), [27, 18]);
}

/// One after the other, without a hand between them; the sign of a card is left out where its lane is meant anyway.
fn type_cards(desk: &mut Facilitator, lines: &[&str]) {
    desk.fill(&say!(desk.words, "collect-line"), "");
    for line in lines {
        desk.seat.type_text(&line[2..]);
        desk.seat.press(Key::Enter);
    }
}

/// Somebody writes the last card at the laptop, which shows nothing else meanwhile.
fn last_card_at_the_kiosk(desk: &mut Facilitator) {
    desk.press(&say!(desk.words, "collect-kiosk"));
    desk.seat.type_text("1234");
    desk.fill(&say!(desk.words, "kiosk-code-again"), "1234");
    desk.press(&say!(desk.words, "kiosk-lock"));
    let line = CARDS.lines().last().unwrap();
    desk.fill(&say!(desk.words, "kiosk-write-label"), &line[2..]);
    desk.press(&desk.words.lane(Lane::Stop).to_uppercase());
    desk.press(&say!(desk.words, "kiosk-hand-in"));
    assert!(desk.seat.sees(&say!(desk.words, "kiosk-pass-on")));
    desk.press(&say!(desk.words, "kiosk-leave"));
    desk.seat.type_text("1234");
    desk.press(&say!(desk.words, "kiosk-unlock"));
    assert_eq!(desk.seat.workshop().card_count(), 46);
    let line = &line[2..];
    assert!(
        !desk.seat.all_words().contains(line),
        "no card is read before the reveal"
    );
}

/// The cards are shown; the idea of each line.
fn reveal(desk: &mut Facilitator) -> BTreeMap<usize, IdeaNumber> {
    desk.step(&say!(desk.words, "collect-reveal"));
    assert_eq!(kind(desk), StageKind::Read);
    let workshop = desk.seat.workshop();
    let number = |words: &str| {
        let says = |number: &IdeaNumber| workshop.text(*number).is_some_and(|text| text.as_str() == words);
        let mut numbers = workshop.ideas().map(|(number, _)| number);
        numbers.find(says).unwrap()
    };
    (1..)
        .zip(CARDS.lines())
        .map(|(line, words)| (line, number(&words[2..])))
        .collect()
}

/// Page after page, until the groups come.
fn read(desk: &mut Facilitator) {
    let show = say!(desk.words, "read-show-page", page = 1);
    if desk.seat.sees(&show) {
        desk.step(&show);
    }
    let next = say!(desk.words, "read-next-page");
    let mut pages = 1;
    while desk.seat.sees(&next) {
        desk.step(&next);
        pages += 1;
    }
    assert!(pages > 3, "46 cards hang on more than {pages} pages");
    onwards(desk);
}

/// Chooses a card on the board beside those that are chosen; what is out of sight is searched for.
#[track_caller]
fn choose(desk: &mut Facilitator, number: IdeaNumber) {
    let workshop = desk.seat.workshop();
    let text = workshop.text(number).unwrap().as_str();
    desk.key_or_button(Key::Slash, &say!(desk.words, "groups-search"));
    desk.seat.type_text(text);
    desk.choose_too(&format!("{number} {text}"));
    desk.seat.press(Key::Escape);
}

/// Pairs that look alike become one, the room adds one more, two groups get a name, one idea is parked.
fn group(desk: &mut Facilitator, dealt: &BTreeMap<usize, IdeaNumber>) {
    let pairs = |workshop: &Workshop| {
        Lane::BOTH
            .map(|lane| workshop.suggestions(lane).len())
            .iter()
            .sum::<usize>()
    };
    let all = pairs(&desk.seat.workshop());
    desk.step(&say!(desk.words, "groups-look-at-pairs", pairs = all));
    desk.seat.press(Key::Escape);
    for _ in 0..all {
        if pairs(&desk.seat.workshop()) > 0 {
            desk.key_or_button(Key::M, &say!(desk.words, "groups-merge"));
        }
    }
    assert_eq!(desk.seat.workshop().suggestions(Lane::Do).len(), 0);
    choose(desk, dealt[&1]);
    choose(desk, dealt[&2]);
    desk.key_or_button(Key::M, &say!(desk.words, "groups-merge-chosen"));
    let workshop = desk.seat.workshop();
    assert_eq!(workshop.stands_for(dealt[&1]), workshop.stands_for(dealt[&2]));
    for (line, name) in [(3, "Rooster"), (17, "Omgang")] {
        choose(desk, dealt[&line]);
        desk.key_or_button(Key::G, &say!(desk.words, "groups-gather"));
        desk.seat.type_text(name);
        desk.seat.press(Key::Enter);
        desk.seat.press(Key::Escape);
    }
    choose(desk, dealt[&PARKED]);
    desk.key_or_button(Key::P, &say!(desk.words, "groups-park"));
    let workshop = desk.seat.workshop();
    let names: Vec<_> = workshop
        .clusters()
        .values()
        .map(|cluster| cluster.name.to_string())
        .collect();
    assert_eq!(names, ["Rooster", "Omgang"]);
    assert_eq!(workshop.idea(dealt[&PARKED]).unwrap().status, IdeaStatus::Parked);
    assert_eq!(Lane::BOTH.map(|lane| workshop.votable(lane).count()), [19, 14]);
    onwards(desk);
}

/// Seven dots for do!, as the real room had; 14 ballots on paper for 15 people.
fn vote(desk: &mut Facilitator, dealt: &BTreeMap<usize, IdeaNumber>) {
    assert_eq!(kind(desk), StageKind::Vote);
    let lane = desk.words.lane(Lane::Do);
    let budget = say!(desk.words, "vote-budget", lane = lane.as_str());
    desk.press(&format!("{budget} +"));
    desk.step(&say!(desk.words, "vote-open"));
    let workshop = desk.seat.workshop();
    let numbers = (1_u32..)
        .zip(dealt.values())
        .map(|(line, n)| (line, workshop.stands_for(*n)));
    let numbers: BTreeMap<u32, IdeaNumber> = numbers.collect();
    for ballot in BALLOTS.lines() {
        seal(&mut desk.seat, &typed(ballot, &numbers));
    }
    assert!(
        desk.seat
            .sees(&say!(desk.words, "vote-turnout", ballots = 14, people = 15))
    );
    desk.step(&say!(desk.words, "vote-close"));
    desk.press(&say!(desk.words, "vote-close-anyway"));
    let counted = say!(desk.words, "results-counts", dots = 14, people = 11);
    assert!(!desk.seat.sees(&counted), "nothing is counted before the show");
    desk.step(&say!(desk.words, "vote-show"));
}

/// The room chose what the real room chose.
fn record(desk: &mut Facilitator, dealt: &BTreeMap<usize, IdeaNumber>) {
    assert_eq!(kind(desk), StageKind::Results);
    let workshop = desk.seat.workshop();
    for (line, dots, people) in CHOSEN {
        let number = workshop.stands_for(dealt[&line]);
        let said = say!(desk.words, "results-counts", dots = dots, people = people);
        let text = workshop.text(number).unwrap().as_str();
        let all = desk.seat.all_words();
        let is_told = all.lines().any(|row| row.contains(text) && row.contains(&said));
        assert!(is_told, "{text}: {said}\n{all}");
    }
    let winners: Vec<_> = Lane::BOTH.into_iter().flat_map(|lane| workshop.winners(lane)).collect();
    let chosen = CHOSEN.map(|(line, _, _)| workshop.stands_for(dealt[&line]));
    assert_eq!(winners, chosen);
    desk.step(&say!(desk.words, "results-final"));
    assert!(desk.seat.on_disk().is_decided());
    onwards(desk);
}

/// Each winner gets its sentence, a stop what comes instead, and all hands stand behind them.
fn agree(desk: &mut Facilitator) {
    assert_eq!(kind(desk), StageKind::Agreements);
    desk.step(&say!(desk.words, "agreements-step-draft"));
    let hands = say!(desk.words, "agreements-hands-at", fingers = 4);
    for number in 1..=8_u32 {
        let id = AgreementId(number);
        match desk.seat.workshop().agreements()[&id].lane {
            Lane::Do => desk.fill(&say!(desk.words, "agreements-we-do"), &sentence(desk, number)),
            Lane::Stop => {
                desk.step(&say!(desk.words, "agreements-step-word", number = number));
                desk.seat.type_text(&sentence(desk, number));
            }
        }
        desk.fill(&hands, "15");
        desk.step(&say!(desk.words, "agreements-step-ask"));
        let agreement = desk.seat.workshop().agreements()[&id].clone();
        assert_eq!(agreement.consent(), Consent::Passed);
        assert_eq!(agreement.checks[0].hands, [0, 0, 0, 0, 15, 0]);
        if number < 8 {
            desk.step(&say!(desk.words, "agreements-step-go", number = number + 1));
        }
    }
    onwards(desk);
    assert_eq!(kind(desk), StageKind::Break);
    onwards(desk);
}

/// One whole action, with its day from the calendar.
fn plan(desk: &mut Facilitator) {
    assert_eq!(kind(desk), StageKind::Plan);
    desk.step(&say!(desk.words, "plan-add"));
    desk.seat.type_text(action(desk));
    desk.fill(&say!(desk.words, "plan-owner"), "Noor");
    desk.press(&say!(desk.words, "plan-owner-agreed"));
    desk.fill(
        &say!(desk.words, "plan-first-step"),
        own(desk, "alle lijsten verzamelen", "collect the lists"),
    );
    desk.fill(
        &say!(desk.words, "plan-done-when"),
        own(desk, "iedereen het gebruikt", "everybody uses it"),
    );
    let (due, choose) = (say!(desk.words, "plan-due"), say!(desk.words, "plan-choose-date"));
    let opener = format!("{due} {choose}");
    if desk.seat.sees(&opener) {
        desk.press(&opener);
    } else {
        desk.step(&say!(desk.words, "plan-step-complete", number = 1));
        desk.seat.press(Key::Enter);
    }
    desk.seat.press(Key::ArrowDown);
    desk.seat.press(Key::ArrowRight);
    desk.seat.press(Key::Enter);
    let workshop = desk.seat.workshop();
    let action = workshop.actions().values().next().unwrap();
    assert!(action.lacks().is_empty(), "{action:?}");
    assert_eq!(action.due, action.first_step_date.and_then(|day| day.tomorrow().ok()));
    while kind(desk) != StageKind::CheckOut {
        onwards(desk);
    }
}

/// The follow-up has its day, and the workshop is closed.
fn check_out(desk: &mut Facilitator) {
    let weeks = say!(desk.words, "check-out-in-weeks", weeks = 4, date = "");
    let all = desk.seat.all_words();
    let suggestion = all.lines().find(|line| line.starts_with(&weeks)).unwrap().to_owned();
    desk.press(&suggestion);
    desk.press(&say!(desk.words, "check-out-close"));
    assert!(desk.seat.on_disk().is_closed());
}

/// The document is what the workshop says, to the letter.
fn take_home(desk: &mut Facilitator) {
    desk.step(&say!(desk.words, "frame-next-export"));
    desk.step(&say!(desk.words, "export-make", count = 1));
    desk.seat.wait_for(&say!(desk.words, "export-written", count = 1));
    let folder = desk.seat.path.parent().unwrap();
    let mut files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let is_document = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "txt");
    let document = std::fs::read_to_string(files.find(is_document).unwrap()).unwrap();
    let words = Words::new(desk.words.language());
    let workshop = desk.seat.workshop();
    let wanted = report::write(&workshop, &words, Part::Agreements, Format::Text).unwrap();
    assert_eq!(document.as_bytes(), wanted);
    let follow_up = workshop.follow_up().unwrap().date;
    let mut lines: Vec<String> = (1..=8).map(|number| sentence(desk, number)).collect();
    lines.extend([title(desk), question(desk), goal(desk), action(desk), "Noor"].map(str::to_owned));
    lines.extend(CHOSEN.map(|(_, dots, people)| format!("{dots}, {people}, 15/15]")));
    lines.push(follow_up.year().to_string());
    // Lines wrap where the page ends.
    let document = document.split_whitespace().collect::<Vec<_>>().join(" ");
    for line in lines {
        assert!(document.contains(&line), "{line}\n{document}");
    }
}

/// The workshop is left, and its file has all of it.
fn come_back(desk: &mut Facilitator) {
    let was = desk.seat.workshop();
    desk.seat.press_with(Modifiers::COMMAND, Key::W);
    desk.seat.wait_for(&say!(desk.words, "start-new"));
    let kept = session_file::read(&RealDisk, &desk.seat.path).unwrap().workshop;
    assert_eq!(&kept, was.as_ref());
    assert!(kept.is_closed() && kept.is_decided());
    assert_eq!(
        (kept.card_count(), kept.agreements().len(), kept.actions().len()),
        (46, 8, 1)
    );
    desk.seat.wait_for(title(desk));
}
