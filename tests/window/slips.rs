//! Vote slips in the window (F38): what they protect against, how many are in use, new ones, none; and the wall says so.

use dostop::phones::slips::NewSlips;
use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::slips::Slips;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use serde_json::json;

use crate::phones::{Phone, SAID, ask, collecting, manage, open};
use crate::seat::{after, open_vote, revealed};

/// What the dialog says in a language.
struct Says {
    item: &'static str,
    protects: &'static str,
    make: &'static str,
    count: &'static str,
    in_use: [&'static str; 2],
    renew: &'static str,
    renew_asks: &'static str,
    keep: &'static str,
    without: &'static str,
    frozen: &'static str,
    without_one: &'static str,
    done: &'static str,
    close: &'static str,
    check: &'static str,
}

const SAYS: [Says; 2] = [
    Says {
        item: "Stemstrookjes",
        protects: "één strookje één stem",
        make: "Strookjes maken en blad bewaren…",
        count: "Hoeveel strookjes?",
        in_use: [
            "Van de 3 strookjes zijn er 0 in gebruik.",
            "Van de 3 strookjes zijn er 1 in gebruik.",
        ],
        renew: "Nieuwe maken…",
        renew_asks: "De oude tellen dan niet meer",
        keep: "De oude houden",
        without: "Zonder strookjes",
        frozen: "Er loopt een stemming.",
        without_one: "Wie geen strookje heeft, stemt op papier of aan de laptop",
        done: "Klaar",
        close: "Sluiten",
        check: "Test en hulp",
    },
    Says {
        item: "Vote slips",
        protects: "one slip is one vote",
        make: "Make slips and save the sheet…",
        count: "How many slips?",
        in_use: ["0 of 3 slips are in use.", "1 of 3 slips are in use."],
        renew: "Make new ones…",
        renew_asks: "The old ones count no more",
        keep: "Keep the old ones",
        without: "Do without slips",
        frozen: "A vote is open",
        without_one: "Whoever has no slip votes on paper or at the laptop",
        done: "Done",
        close: "Close",
        check: "Test and help",
    },
];

/// With three slips; and the first of their codes.
fn with_slips(workshop: Workshop) -> (Workshop, String) {
    let NewSlips { slips, codes } = NewSlips::draw(3).unwrap();
    (after(workshop, [Change::PutSlips(Some(slips))]), codes[0].to_string())
}

/// F38, L4: the proposal is the people present; nothing is made before the sheet has a place.
#[test]
fn slips_are_proposed_for_the_people_present() {
    for (said, says) in SAID.iter().zip(&SAYS) {
        let (mut seat, _, _) = open(collecting(said.language), said);
        manage(&mut seat, said, says.item);
        for part in [says.protects, says.make, says.count] {
            assert!(seat.sees(part), "{part}: {}", seat.all_words());
        }
        assert!(
            seat.all_words().lines().any(|line| line == "15"),
            "{}",
            seat.all_words()
        );
        assert!(!seat.sees(says.without) && seat.workshop().slips().is_none());
        let done = seat.harness.query_all_by_label(says.done).count();
        assert_eq!(done, 0, "nothing is made yet");
        seat.click(says.close);
        assert!(!seat.sees(says.protects));
    }
}

/// F38: a phone takes a slip, and is a number; the old ones end only after a question, and without is undone.
#[test]
fn slips_in_use_are_counted_and_given_up() {
    for (said, says) in SAID.iter().zip(&SAYS) {
        let (workshop, code) = with_slips(collecting(said.language));
        let (mut seat, address, room_code) = open(workshop, said);
        manage(&mut seat, said, says.item);
        seat.wait_for(says.in_use[0]);
        let phone = Phone::join(&address, &room_code).ok().unwrap();
        let slip = json!({ "slip": code });
        assert_eq!(ask(&address, ("POST", "/api/join"), &phone.token, &slip).0, 200);
        seat.wait_for(says.in_use[1]);
        assert!(!seat.all_words().contains(&code), "never which");
        seat.click(says.renew);
        assert!(seat.sees(says.renew_asks));
        seat.click(says.keep);
        assert!(!seat.sees(says.renew_asks) && seat.workshop().slips().is_some());
        seat.click(says.without);
        assert!(seat.workshop().slips().is_none() && seat.sees(says.make));
        seat.click(says.close);
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!(seat.workshop().slips().map(Slips::len), Some(3));
        assert_eq!(phone.state().1["slip"], "held", "undone, with who held them");
    }
}

/// F38, architecture 4: a step back takes printed slips along. The panel says what a vote needs, and each step that
/// changes it is told.
#[test]
fn a_step_that_changes_which_slips_count_is_told() {
    for (said, (needs, gone, other, back)) in SAID.iter().zip([
        (
            "een strookje nodig",
            "De gedrukte strookjes tellen niet meer",
            "Er tellen nu andere stemstrookjes",
            "De stemstrookjes tellen weer",
        ),
        (
            "a phone needs a slip",
            "The printed slips do not count any more",
            "Other vote slips count now",
            "The vote slips count again",
        ),
    ]) {
        let (mut seat, _, _) = open(collecting(said.language), said);
        assert!(!seat.sees(needs));
        for count in [2, 3] {
            let NewSlips { slips, .. } = NewSlips::draw(count).unwrap();
            let live = seat.harness.state().live().unwrap();
            live.submit(Author::Facilitator, Change::PutSlips(Some(slips))).unwrap();
        }
        seat.settle();
        assert!(seat.sees(needs) && !seat.sees(gone) && !seat.sees(other) && !seat.sees(back));
        for (key, needs_one, told, count) in [
            (Key::Z, true, other, Some(2)),
            (Key::Z, false, gone, None),
            (Key::Y, true, back, Some(2)),
            (Key::Y, true, other, Some(3)),
        ] {
            seat.press_with(Modifiers::COMMAND, key);
            assert_eq!(seat.workshop().slips().map(Slips::len), count);
            assert!(seat.sees(told), "{}", seat.all_words());
            assert_eq!(seat.sees(needs), needs_one);
        }
    }
}

/// F38: while a vote is open its slips stay; the room check says what each way protects against.
#[test]
fn a_vote_keeps_its_slips() {
    for (said, says) in SAID.iter().zip(&SAYS) {
        let (workshop, _) = with_slips(revealed(said.language, StageKind::Vote));
        let opened = open_vote(&workshop, 15);
        let (mut seat, _, _) = open(after(workshop, [opened]), said);
        manage(&mut seat, said, says.item);
        assert!(
            seat.sees(says.frozen) && seat.sees(says.without_one) && !seat.sees(says.without) && !seat.sees(says.renew)
        );
        seat.press(Key::Escape);
        manage(&mut seat, said, says.check);
        assert!(seat.sees(&format!("{}:", says.item)));
    }
}
