//! Results: winners, the cut line, ties and the ladder.

use dostop::workshop::Workshop;
use dostop::workshop::ballot::{Cast, Way};
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::{BallotId, IdeaNumber};
use dostop::workshop::language::Language;
use dostop::workshop::round::{Decision, Phase};
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};

use crate::seat::{Seat, after, open_vote, revealed, stage};
use crate::vote::seal;

/// A shown vote at the results. Each ballot lists places of stop! ideas, by number; do! gets 2 dots on each of its first 5.
pub fn shown(language: Language, ballots: &[&[usize]]) -> Workshop {
    let workshop = revealed(language, StageKind::Vote);
    let open = open_vote(&workshop, 15);
    let workshop = after(workshop, [open]);
    let round = workshop.open_round().unwrap().id();
    let (doing, stop): (Vec<_>, Vec<_>) = (ideas(&workshop, Lane::Do), ideas(&workshop, Lane::Stop));
    let do_ballots = [[0, 1, 2, 3], [0, 1, 2, 4], [0, 1, 3, 4], [0, 2, 3, 4], [1, 2, 3, 4]];
    let dots = |places: &[usize], of: &[IdeaNumber]| places.iter().map(|place| (of[*place], 1)).collect::<Vec<_>>();
    let mut lists: Vec<Vec<(IdeaNumber, u32)>> = do_ballots.iter().map(|places| dots(places, &doing)).collect();
    for (at, places) in ballots.iter().enumerate() {
        lists[at].extend(dots(places, &stop));
    }
    let casts = (1..).zip(lists).map(|(id, dots)| {
        Change::Vote(Vote::Cast(Cast {
            round,
            ballot: BallotId(id),
            way: Way::Paper,
            dots: dots.into_iter().collect(),
            tags: None,
        }))
    });
    let workshop = after(workshop, casts);
    let at = stage(&workshop, StageKind::Results);
    let end = [Vote::Close(round), Vote::Show(round)].map(Change::Vote);
    after(after(workshop, end), [Change::MoveTo(at)])
}

fn ideas(workshop: &Workshop, lane: Lane) -> Vec<IdeaNumber> {
    workshop.votable(lane).collect()
}

/// Two stop! ideas with 2 dots each compete for the third seat: the third and the fourth.
fn tied(language: Language) -> Workshop {
    let workshop = shown(language, &[&[0, 1, 2], &[0, 1, 2], &[0, 1, 3], &[0, 1, 3], &[0, 1]]);
    let stop = ideas(&workshop, Lane::Stop);
    assert_eq!(workshop.open_ties().stop, [stop[2], stop[3]]);
    workshop
}

fn decisions(seat: &Seat) -> Vec<Decision> {
    let workshop = seat.workshop();
    workshop.main_round().unwrap().decisions().cloned().collect()
}

#[test]
fn a_tie_is_told_and_needs_a_choice() {
    let mut seat = Seat::open(tied(Language::NL), Language::NL);
    assert!(seat.sees("Gelijk: 2 ideeën, één plaats"));
    assert!(seat.sees("2 stippen van 2 mensen"));
    seat.click("Kies hoe het verdergaat");
    assert!(seat.sees("Kies eerst A, B, C of D"));
    assert!(seat.workshop().has_open_tie());
}

/// V14 a; undone with Ctrl+Z.
#[test]
fn all_the_tied_can_be_taken_and_given_back() {
    let mut seat = Seat::open(tied(Language::EN), Language::EN);
    seat.press(Key::A);
    seat.click("Take them all");
    assert_eq!(seat.workshop().winners(Lane::Stop).len(), 4);
    assert!(seat.sees("Record the result"));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(seat.workshop().has_open_tie());
    seat.click_with("A: Take them all");
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(seat.workshop().is_decided());
    assert!(seat.on_disk().is_decided());
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.workshop().winners(Lane::Stop).len(), 4);
}

/// V14 b: among the tied only, one dot for one seat.
#[test]
fn a_run_off_is_held_among_the_tied() {
    let workshop = tied(Language::NL);
    let stop = ideas(&workshop, Lane::Stop);
    let texts = [stop[2], stop[3]].map(|number| workshop.text(number).unwrap().as_str().to_owned());
    let mut seat = Seat::open(workshop, Language::NL);
    seat.press(Key::B);
    seat.click("Herstemming openen");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Vote);
    assert!(texts.iter().all(|text| seat.sees(text)));
    seal(&mut seat, &format!("{} {}", stop[2], stop[3]));
    assert!(seat.sees("meer dan één stip in de baan stop!"));
    for _ in 0..12 {
        seat.press(Key::Backspace);
    }
    for _ in 0..2 {
        seal(&mut seat, &stop[3].to_string());
    }
    seal(&mut seat, &stop[2].to_string());
    seat.click("Stemming sluiten");
    seat.click("Toch sluiten");
    seat.click("Uitslag tonen");
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Results);
    assert_eq!(seat.workshop().winners(Lane::Stop).last(), Some(&stop[3]));
    assert!(seat.sees("Herstemming met 3 stembriefjes."));
}

/// V14 c
#[test]
fn after_talk_the_room_says_which_goes_first() {
    let workshop = tied(Language::EN);
    let stop = ideas(&workshop, Lane::Stop);
    let text = workshop.text(stop[3]).unwrap().as_str().to_owned();
    let mut seat = Seat::open(workshop, Language::EN);
    seat.press(Key::C);
    seat.click("Record the choice");
    assert!(seat.sees("Tick which ideas go first"));
    seat.click(&text);
    seat.click("Record the choice");
    assert_eq!(seat.workshop().winners(Lane::Stop).last(), Some(&stop[3]));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(seat.workshop().has_open_tie());
}

/// V14 d: the seed is shown before the draw, and the draw stands.
#[test]
fn a_lot_is_drawn_from_two_called_numbers_and_stands() {
    let mut seat = Seat::open(tied(Language::NL), Language::NL);
    seat.press(Key::D);
    seat.fill("Eerste getal", "17");
    seat.fill("Tweede getal", "42");
    assert!(seat.sees("17 en 42 geven samen het startgetal 17042."));
    assert!(seat.workshop().has_open_tie());
    seat.press_with(Modifiers::COMMAND, Key::Enter);
    let made = decisions(&seat);
    assert!(matches!(&made[..], [Decision::Lot { seed: 17_042, .. }]), "{made:?}");
    assert!(seat.sees("startgetal 17042"));
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(decisions(&seat), made);
}

/// V14: more than two seats more is not a way out.
#[test]
fn a_rung_that_the_rules_refuse_says_why() {
    let workshop = shown(Language::EN, &[&[0, 1, 2], &[0, 1, 2], &[3, 4, 5], &[3, 4, 5]]);
    assert_eq!(workshop.open_ties().stop.len(), 6);
    let mut seat = Seat::open(workshop, Language::EN);
    seat.press(Key::A);
    assert!(seat.sees("Choose how it goes on"));
    assert!(seat.sees("is too many"));
}

/// V13: only when the room wants it.
#[test]
fn a_near_tie_can_be_treated_as_a_tie() {
    let workshop = shown(
        Language::EN,
        &[&[0, 1, 2], &[0, 1, 2], &[0, 1, 2], &[0, 1, 3], &[0, 1, 3]],
    );
    let stop = ideas(&workshop, Lane::Stop);
    assert!(!workshop.has_open_tie());
    let mut seat = Seat::open(workshop, Language::EN);
    assert!(seat.sees("too close to part"));
    seat.click("Treat as a tie");
    assert_eq!(seat.workshop().open_ties().stop, [stop[2], stop[3]]);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!seat.workshop().has_open_tie());
}

/// V18: with a reason; the dots lapse and are told.
#[test]
fn a_winner_is_withdrawn_with_a_reason() {
    let workshop = tied(Language::NL);
    let stop = ideas(&workshop, Lane::Stop);
    let text = workshop.text(stop[0]).unwrap().as_str().to_owned();
    let mut seat = Seat::open(workshop, Language::NL);
    seat.click_with(&format!("1. {text}"));
    seat.click(&format!("Idee {} intrekken", stop[0]));
    seat.click("Intrekken");
    assert!(seat.workshop().open_ties().stop.len() == 2, "a reason is needed");
    seat.fill("Waarom?", "is al geregeld");
    seat.click("Intrekken");
    assert!(!seat.workshop().has_open_tie(), "the freed seat goes to the next ones");
    assert!(seat.sees("is al geregeld") && seat.sees("vervallen 5 stippen"));
    assert!(seat.sees("Uitslag vastleggen"));
}

/// V16: dots over the cap lapse and are told.
#[test]
fn dots_that_lapse_by_a_merge_after_the_vote_are_told() {
    let workshop = shown(Language::EN, &[&[0, 1], &[0, 1], &[0, 1, 2], &[0, 1, 2]]);
    let stop = ideas(&workshop, Lane::Stop);
    let workshop = after(workshop, [Change::Merge(vec![stop[0], stop[1]])]);
    let lapsed = workshop.lapsed_dots();
    assert!(lapsed > 0);
    let seat = Seat::open(workshop, Language::EN);
    assert!(seat.sees(&format!("{lapsed} dots lapse")));
}

/// V6: before the show the results tell nothing.
#[test]
fn a_closed_vote_is_shown_from_here_too() {
    let workshop = revealed(Language::NL, StageKind::Vote);
    let open = open_vote(&workshop, 3);
    let workshop = after(workshop, [open]);
    let round = workshop.open_round().unwrap().id();
    let at = stage(&workshop, StageKind::Results);
    let changes = [Change::Vote(Vote::Close(round)), Change::MoveTo(at)];
    let mut seat = Seat::open(after(workshop, changes), Language::NL);
    assert!(seat.sees("De uitslag is nog niet getoond"));
    assert!(!seat.sees("stippen"));
    seat.click("Uitslag tonen");
    assert_eq!(seat.workshop().rounds().last().unwrap().phase(), Phase::Shown);
}

/// In a narrow window the ladder stands on the stage.
#[test]
fn the_ladder_is_there_in_a_narrow_window() {
    let mut seat = Seat::open_in(tied(Language::NL), Language::NL, [1024.0, 768.0]);
    seat.click_with("D: Loten");
    assert!(seat.sees("Eerste getal"));
}

/// The rest can be unfolded.
#[test]
fn all_ideas_below_the_cut_can_be_seen() {
    let mut seat = Seat::open(shown(Language::EN, &[&[0, 1, 2], &[0, 1, 2]]), Language::EN);
    let last = ideas(&seat.workshop(), Lane::Do).len();
    assert_eq!(last, 12);
    assert!(seat.sees("and 4 other ideas"));
    seat.click("DO! and 4 other ideas");
    assert!(seat.sees("DO! show fewer"));
}
