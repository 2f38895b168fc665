//! While the disk refuses (architecture 3): what happened, what is safe and what can be done, for as long as it does.

use std::fs;
use std::path::{Path, PathBuf};

use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::seat::{Seat, new_workshop, revealed};

/// What the window says in one language.
struct Said {
    language: Language,
    unsaved: &'static str,
    why: &'static str,
    safe: &'static str,
    elsewhere: &'static str,
    again: &'static str,
    asked: &'static str,
    path: &'static str,
    here: &'static str,
    cancel: &'static str,
    saved: &'static str,
}

const SAID: [Said; 2] = [
    Said {
        language: Language::NL,
        unsaved: "Niet alles is opgeslagen",
        why: "De map van",
        safe: "Alles blijft in dit venster",
        elsewhere: "Ergens anders opslaan",
        again: "Opnieuw proberen",
        asked: "De workshop ergens anders opslaan",
        path: "Bestand van de workshop",
        here: "Hier opslaan",
        cancel: "Annuleren",
        saved: "Opgeslagen",
    },
    Said {
        language: Language::EN,
        unsaved: "Not everything is saved",
        why: "The folder of",
        safe: "Everything stays in this window",
        elsewhere: "Save elsewhere",
        again: "Try again",
        asked: "Save the workshop elsewhere",
        path: "File of the workshop",
        here: "Save here",
        cancel: "Cancel",
        saved: "Saved",
    },
];

/// A workshop at its vote, whose folder was taken away; and where that folder is.
fn without_a_folder(said: &Said, size: [f32; 2]) -> (Seat, Away) {
    let workshop = revealed(said.language, StageKind::Vote);
    let mut seat = Seat::at_home(workshop, said.language, size);
    let away = Away::take(seat.path.parent().unwrap());
    seat.press_with(Modifiers::COMMAND, Key::S);
    seat.wait_for(said.unsaved);
    (seat, away)
}

/// A folder that is somewhere else for a while.
struct Away {
    place: PathBuf,
    folder: PathBuf,
}

impl Away {
    fn take(place: &Path) -> Self {
        let mut folder = place.as_os_str().to_owned();
        folder.push(" away");
        let (place, folder) = (place.to_owned(), PathBuf::from(folder));
        fs::rename(&place, &folder).unwrap();
        Self { place, folder }
    }
}

impl Drop for Away {
    /// It comes back, so that it can be cleared away.
    fn drop(&mut self) {
        fs::rename(&self.folder, &self.place).ok();
    }
}

/// architecture 3
#[test]
fn a_disk_that_refuses_is_told_until_it_takes_everything() {
    for said in SAID {
        let (mut seat, away) = without_a_folder(&said, [1280.0, 800.0]);
        assert!(seat.sees(said.why) && seat.sees(said.safe));
        let close = if said.language == Language::NL {
            "Sluiten"
        } else {
            "Close"
        };
        assert!(seat.harness.query_by_label(close).is_none(), "it cannot be put away");
        assert_eq!(seat.harness.query_all_by_label(said.unsaved).count(), 1, "told once");
        drop(away);
        seat.click(said.again);
        seat.wait_until(|seat| !seat.sees(said.unsaved));
        assert!(seat.sees(said.saved) && !seat.sees(said.safe));
        assert!(seat.harness.query_by_label(said.elsewhere).is_none());
    }
}

/// architecture 3
#[test]
fn what_is_done_meanwhile_is_saved_when_the_disk_is_back() {
    let [_, said] = SAID;
    let (mut seat, away) = without_a_folder(&said, [1280.0, 800.0]);
    seat.press(Key::PageDown);
    let here = seat.workshop().stage().unwrap().id;
    assert!(seat.sees(said.safe));
    drop(away);
    seat.click(said.again);
    seat.wait_until(|seat| !seat.sees(said.unsaved));
    assert_eq!(seat.on_disk().stage().unwrap().id, here);
}

/// architecture 3
#[test]
fn whoever_saves_elsewhere_is_proposed_a_free_file_and_told_why_it_does_not_go() {
    for said in SAID {
        let (mut seat, away) = without_a_folder(&said, [1024.0, 768.0]);
        seat.click(said.elsewhere);
        assert!(seat.sees(said.asked) && seat.sees(said.path));
        let proposed = away.place.join("team-noord.ron").display().to_string();
        assert!(seat.sees(&proposed), "{}", seat.all_words());
        let before = seat.workshop();
        seat.click(said.here);
        let moving = if said.language == Language::NL {
            "wordt geschreven"
        } else {
            "being written"
        };
        seat.wait_until(|seat| !seat.sees(moving));
        assert!(seat.sees(said.asked) && seat.sees(&proposed), "what was typed stays");
        assert_eq!(seat.workshop(), before);
        seat.click(said.cancel);
        assert!(!seat.sees(said.asked) && seat.sees(said.unsaved));
    }
}

/// architecture 3
#[test]
fn what_is_being_typed_is_not_lost_to_the_question() {
    let mut seat = Seat::at_home(new_workshop(Language::EN), Language::EN, [1280.0, 800.0]);
    let _away = Away::take(seat.path.parent().unwrap());
    seat.press_with(Modifiers::COMMAND, Key::S);
    seat.wait_for("Not everything is saved");
    seat.fill("The goal, in one sentence", "Calls are answered");
    assert!(
        seat.workshop().intake().goal.is_empty(),
        "the workshop has it not by itself"
    );
    seat.click("Save elsewhere");
    assert_eq!(seat.workshop().intake().goal.as_str(), "Calls are answered");
}

/// The keyboard is in the path at once: Enter saves there, and Escape leaves all as it was.
#[test]
fn saving_elsewhere_needs_no_pointer() {
    for said in SAID {
        let (mut seat, _away) = without_a_folder(&said, [1280.0, 800.0]);
        seat.click(said.elsewhere);
        seat.press(Key::Enter);
        let refused = if said.language == Language::NL {
            "Die map is er niet"
        } else {
            "That folder is not there"
        };
        seat.wait_for(refused);
        seat.press(Key::Escape);
        assert!(!seat.sees(said.asked) && seat.sees(said.unsaved));
    }
}

/// architecture 3
#[test]
fn whoever_leaves_unsaved_is_told_what_that_loses() {
    for said in SAID {
        let (mut seat, _away) = without_a_folder(&said, [1280.0, 800.0]);
        seat.press_with(Modifiers::COMMAND, Key::W);
        let (lost, stay) = if said.language == Language::NL {
            ("dan gaat verloren", "Hier blijven")
        } else {
            ("not saved yet is lost", "Stay here")
        };
        seat.wait_for(lost);
        seat.click(stay);
        assert!(!seat.sees(lost) && seat.sees(said.unsaved));
    }
}

/// Only the facilitator's own screen speaks of the disk.
#[test]
fn the_wall_says_nothing_of_the_disk() {
    let [_, said] = SAID;
    let (mut seat, _away) = without_a_folder(&said, [1280.0, 800.0]);
    seat.press(Key::F11);
    assert!(!seat.sees(said.unsaved) && !seat.sees(said.safe));
    seat.press(Key::F11);
    assert!(seat.sees(said.unsaved));
}
