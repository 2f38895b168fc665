//! What must be forgotten is in no byte under the whole home; the retention date asks (P10, P12, P13, P15).

use std::collections::BTreeMap;
use std::path::PathBuf;

use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::language::Language;
use dostop::workshop::retention::Retention;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use jiff::civil::date;

use crate::collect::collecting;
use crate::seat::{Seat, after, files_under, open_vote, revealed};

/// High enough for all of a long page.
const HIGH: [f32; 2] = [1280.0, 2400.0];
/// Some of the cards of [`revealed`].
const CARDS: [&str; 4] = ["eggplant", "juniper", "thunder", "drizzle"];

/// The files that hold one of these words, whatever their case.
fn holders(files: &BTreeMap<PathBuf, Vec<u8>>, words: &[&str]) -> Vec<PathBuf> {
    let holds = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        words.iter().any(|word| text.contains(&word.to_lowercase()))
    };
    let found = files.iter().filter(|(_, bytes)| holds(bytes));
    found.map(|(path, _)| path.clone()).collect()
}

fn with_follow_up(workshop: Workshop, day: jiff::civil::Date) -> Workshop {
    let follow_up = FollowUp {
        date: day,
        time: Line::default(),
        about: Line::default(),
        written_check: None,
        aftercare: Line::default(),
    };
    after(workshop, [Change::SetFollowUp(Some(follow_up))])
}

/// Revealed long ago, and to be wiped 90 days later.
fn overdue(language: Language) -> Workshop {
    let day = Change::SetDate(date(2020, 1, 1));
    let days = Change::SetRetention(Retention::AfterDays90);
    after(revealed(language, StageKind::CheckOut), [day, days])
}

#[track_caller]
fn press(seat: &mut Seat, label: &str) {
    seat.harness.get_by_label(label).focus();
    seat.settle();
    seat.press(Key::Space);
}

/// P10: neither before nor after a crash, neither beside the workshop nor in the settings.
#[test]
fn the_name_list_is_in_no_file_under_the_whole_home() {
    let workshop = collecting(Language::EN, Lane::Do, &[]);
    let mut seat = Seat::at_home(workshop, Language::EN, HIGH);
    seat.click("Type names");
    seat.type_text("Annelies\nZebedeus");
    seat.click("Use these names");
    assert!(seat.sees("2 names, in memory only"));
    seat.harness.get_by_role(egui::Role::TextInput).focus();
    seat.settle();
    seat.type_text("Annelies never listens");
    seat.press(Key::Enter);
    assert!(seat.sees("Not stored yet"), "{}", seat.all_words());
    seat.press(Key::Escape);
    seat.press_with(Modifiers::COMMAND, Key::S);
    seat.on_disk();
    let folder = seat.path.parent().unwrap().to_owned();
    assert_eq!(
        holders(&files_under(&folder), &["annelies", "zebedeus"]),
        [""; 0].map(PathBuf::from)
    );
    let folder = seat.crash();
    let files = files_under(folder.path());
    assert!(files.contains_key(&PathBuf::from("kept/dostop.ron")));
    assert_eq!(holders(&files, &["annelies", "zebedeus"]), [""; 0].map(PathBuf::from));
}

/// P10, P13: the settings and the recent list name paths, nothing of what is in them; egui keeps nothing of its own.
#[test]
fn what_the_window_remembers_is_one_file_without_title_card_or_name() {
    let workshop = after(
        revealed(Language::NL, StageKind::Cluster),
        [Change::SetContact(Line::parse("Zebedeus").unwrap())],
    );
    let mut seat = Seat::at_home(workshop, Language::NL, [1280.0, 800.0]);
    seat.press(Key::PageDown);
    seat.press_with(Modifiers::COMMAND, Key::W);
    seat.wait_for("Team Noord");
    let folder = seat.crash();
    let kept = files_under(&folder.path().join("kept"));
    assert_eq!(kept.keys().collect::<Vec<_>>(), [&PathBuf::from("dostop.ron")]);
    let text = String::from_utf8(kept.into_values().next().unwrap()).unwrap();
    assert!(text.contains("team.ron"), "{text}");
    for word in ["Noord", "Zebedeus", "juniper"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
}

/// P15
#[test]
fn when_the_cards_go_is_chosen_in_the_intake_and_at_the_end() {
    for (language, intake, question, chosen, other) in [
        (
            Language::EN,
            "Before",
            "When do the texts of the cards go?",
            "After 90 days",
            "When the workshop closes",
        ),
        (
            Language::NL,
            "Vooraf",
            "Wanneer gaan de teksten van de kaarten weg?",
            "Na 90 dagen",
            "Bij het afsluiten",
        ),
    ] {
        let mut seat = Seat::open_in(revealed(language, StageKind::CheckOut), language, HIGH);
        assert!(seat.sees(question));
        press(&mut seat, chosen);
        assert_eq!(seat.on_disk().retention(), Retention::AfterDays90);
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!(seat.workshop().retention(), Retention::AfterFollowUp);
        seat.click(intake);
        press(&mut seat, other);
        assert_eq!(seat.on_disk().retention(), Retention::AfterClose);
    }
}

/// P15: closing says what goes with it, and then it is gone from every byte.
#[test]
fn closing_wipes_the_cards_where_that_was_chosen_and_says_so_first() {
    for (language, close, not_yet, both) in [
        (Language::EN, "Close the workshop", "Not yet", "Close and wipe"),
        (Language::NL, "Workshop afsluiten", "Nog niet", "Afsluiten en wissen"),
    ] {
        let workshop = after(
            revealed(language, StageKind::CheckOut),
            [Change::SetRetention(Retention::AfterClose)],
        );
        let mut seat = Seat::open_in(workshop, language, HIGH);
        press(&mut seat, close);
        assert!(!seat.sees(both), "first the date (D4)");
        seat.harness.get_by_label_contains("4 we").click();
        seat.settle();
        press(&mut seat, close);
        seat.click(not_yet);
        assert!(!seat.workshop().is_closed() && seat.workshop().holds_card_texts());
        assert!(CARDS.iter().all(|card| seat.bytes_on_disk().contains(card)));
        press(&mut seat, close);
        seat.click(both);
        assert!(seat.on_disk().is_closed());
        let bytes = seat.bytes_on_disk();
        assert!(CARDS.iter().all(|card| !bytes.contains(card)));
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert!(seat.workshop().is_closed(), "there is no way back");
    }
}

/// P15: asked at opening once the day has come; "not yet" keeps all and asks again.
#[test]
fn a_workshop_whose_day_has_passed_asks_at_opening() {
    for (language, heading, not_yet, wipe) in [
        (
            Language::EN,
            "May the texts of the cards go now?",
            "Not yet",
            "Wipe the texts",
        ),
        (
            Language::NL,
            "Mogen de teksten van de kaarten nu weg?",
            "Nog niet",
            "Teksten wissen",
        ),
    ] {
        let mut seat = Seat::at_home(overdue(language), language, [1280.0, 800.0]);
        assert!(seat.sees(heading) && seat.sees("31"), "{}", seat.all_words());
        seat.click(not_yet);
        assert!(!seat.sees(heading) && seat.on_disk().holds_card_texts());
        seat.press_with(Modifiers::COMMAND, Key::W);
        seat.wait_for("Team Noord");
        let since = match language.code() {
            "nl" => "Kaarten te wissen sinds 31 maart 2020",
            _ => "Cards to be wiped since 31 March 2020",
        };
        assert!(seat.all_words().contains(since), "{}", seat.all_words());
        seat.click("Team Noord");
        seat.wait_for(heading);
        seat.click(wipe);
        assert!(!seat.sees(heading) && !seat.on_disk().holds_card_texts());
        let bytes = seat.bytes_on_disk();
        assert!(CARDS.iter().all(|card| !bytes.contains(card)));
        seat.press_with(Modifiers::COMMAND, Key::W);
        seat.wait_for("Team Noord");
        seat.wait_until(|seat| !seat.all_words().contains(since));
        seat.click("Team Noord");
        seat.wait_until(|seat| seat.harness.state().workshop().is_some());
        seat.settle();
        assert!(!seat.sees(heading));
    }
}

#[test]
fn a_workshop_whose_day_is_to_come_asks_nothing_and_nor_does_one_with_an_open_vote() {
    let later = with_follow_up(revealed(Language::EN, StageKind::CheckOut), date(9990, 1, 1));
    let seat = Seat::open(later, Language::EN);
    assert!(!seat.sees("May the texts of the cards go now?"));
    let open = open_vote(&revealed(Language::EN, StageKind::Vote), 15);
    let voting = after(overdue(Language::EN), [open]);
    let seat = Seat::open(voting, Language::EN);
    assert!(!seat.sees("May the texts of the cards go now?"));
}

/// P15
#[test]
fn escape_is_not_yet() {
    let mut seat = Seat::open(overdue(Language::EN), Language::EN);
    seat.press(Key::Escape);
    assert!(!seat.sees("May the texts of the cards go now?"));
    assert!(seat.workshop().holds_card_texts());
}
