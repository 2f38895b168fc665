//! The screens as a person meets them: by their words, with pointer and keyboard, in every language.
#![allow(clippy::unwrap_used, reason = "a test binary: a broken expectation is a failed test")]

#[cfg(test)]
mod common;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use dostop::app::{Folders, Opening, Window};
use dostop::store::disk::RealDisk;
use dostop::store::recent::{self, Kept};
use dostop::store::session_file;
use dostop::ui::scene::TemplateCard;
use dostop::words::Words;
use dostop::workshop::language::Language;
use egui::{Key, Modifiers, Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// Frames until a window rests; what another thread brings back meanwhile asks for some more.
const MOST_STEPS: u64 = 16;

fn open(
    language: Language,
    templates: fn(Language) -> Vec<TemplateCard>,
    file: Option<PathBuf>,
) -> Harness<'static, Window> {
    open_among(language, templates, file, Folders::default())
}

/// Opens the window on folders of its own.
fn open_among(
    language: Language,
    templates: fn(Language) -> Vec<TemplateCard>,
    file: Option<PathBuf>,
    folders: Folders,
) -> Harness<'static, Window> {
    let opening = Opening {
        language: Some(language),
        file,
        templates,
        folders,
        mounts: Arc::new(Vec::new),
    };
    let mut harness = Harness::builder()
        .with_size(vec2(1024.0, 768.0))
        .with_theme(egui::Theme::Light)
        .with_max_steps(MOST_STEPS)
        .build_eframe(|created| Window::new(&created.egui_ctx, opening));
    harness.run();
    wait_for(&mut harness, |harness| {
        harness.state().workshop().is_some() || harness.query_by_label("Front desk").is_some()
    });
    harness
}

fn start(language: Language) -> Harness<'static, Window> {
    open(language, common::template_cards, None)
}

/// Opens the window on `path` and waits until it says `told`.
fn opened(language: Language, path: &Path, told: &str) -> Harness<'static, Window> {
    let mut harness = open(language, common::template_cards, Some(path.to_owned()));
    for _ in 0..4000 {
        if harness.query_by_label_contains(told).is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    harness.get_by_label_contains(told);
    harness
}

/// Draws until what another thread does is there, or it takes too long.
fn wait_for(harness: &mut Harness<'_, Window>, is_there: impl Fn(&Harness<'_, Window>) -> bool) {
    for _ in 0..4000 {
        if is_there(harness) {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    harness.run_steps(8); // A dialog that comes with it needs some to find its size.
}

fn click(harness: &mut Harness<'_, Window>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

fn paper(harness: &Harness<'_, Window>) -> egui::Color32 {
    harness.ctx.global_style().visuals.panel_fill
}

/// Presses Tab `times` times and says what has the focus.
fn after_tabs(harness: &mut Harness<'_, Window>, times: usize) -> Option<String> {
    for _ in 0..times {
        harness.key_press(Key::Tab);
        harness.run();
    }
    let focused = harness.query_all_by(|node| node.is_focused() && !node.is_hidden());
    focused.last()?.accesskit_node().label()
}

#[test]
fn the_start_screen_speaks_dutch_and_english() {
    for (language, words) in [
        (
            Language::NL,
            ["Nieuwe workshop", "Bestand openen", "Nederlands", "Licht"],
        ),
        (Language::EN, ["New workshop", "Open file", "English", "Light"]),
    ] {
        let harness = start(language);
        for word in words {
            harness.get_by_label(word);
        }
    }
}

#[test]
fn the_promise_about_storage_is_on_the_start_screen() {
    start(Language::NL).get_by_label_contains("Alles blijft op deze laptop");
    start(Language::EN).get_by_label_contains("Everything stays on this laptop");
}

#[test]
fn another_language_is_spoken_at_once_templates_included() {
    let mut harness = start(Language::NL);
    click(&mut harness, "Nederlands");
    click(&mut harness, "English");
    harness.remove_cursor();
    harness.run();
    harness.get_by_label("New workshop");
    harness.get_by_label("A fresh start together");
    assert!(harness.query_by_label("Nieuwe workshop").is_none());
    assert!(harness.query_by_label("Nederlands").is_none(), "the menu is closed");
}

#[test]
fn the_window_turns_dark_and_light_at_once() {
    let mut harness = start(Language::EN);
    let light = paper(&harness);
    click(&mut harness, "Light");
    assert_ne!(paper(&harness), light);
    click(&mut harness, "Dark");
    assert_eq!(paper(&harness), light);
}

#[test]
fn every_template_is_a_button_with_a_name_and_a_description() {
    let harness = start(Language::NL);
    for card in common::template_cards(Language::NL) {
        let node = harness.get_by_role_and_label(Role::Button, &card.name);
        let described = node.accesskit_node().description().unwrap_or_default();
        assert!(described.contains(&card.purpose), "{described}");
        assert!(described.contains("uur"), "{described}");
    }
}

#[test]
fn without_templates_no_strip_is_explained() {
    let harness = open(Language::EN, |_| Vec::new(), None);
    assert!(harness.query_by_label_contains("strip").is_none());
}

#[test]
fn tab_goes_through_everything_in_reading_order_and_enter_presses() {
    let mut harness = start(Language::EN);
    assert_eq!(after_tabs(&mut harness, 1).as_deref(), Some("Open file"));
    assert_eq!(after_tabs(&mut harness, 2).as_deref(), Some("Light"));
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("Dark");
    let fifth = after_tabs(&mut harness, 5);
    assert_eq!(fifth.as_deref(), Some("A place to stay"));
    assert_eq!(after_tabs(&mut harness, 1).as_deref(), Some("Front desk"));
    assert_eq!(after_tabs(&mut harness, 2).as_deref(), Some("Open file"));
}

#[test]
fn the_language_is_chosen_with_the_keyboard_alone() {
    let mut harness = start(Language::NL);
    assert_eq!(after_tabs(&mut harness, 2).as_deref(), Some("Nederlands"));
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(after_tabs(&mut harness, 0).as_deref(), Some("English"));
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label("New workshop");
}

/// Folders of one test: for what is kept, and for documents.
fn folders(place: &Path) -> Folders {
    let documents = place.join("documents");
    assert!(std::fs::create_dir_all(&documents).is_ok());
    Folders {
        kept: Some(place.join("kept")),
        documents,
    }
}

fn open_at(language: Language, place: &Path) -> Harness<'static, Window> {
    open_among(language, dostop::app::template_cards, None, folders(place))
}

fn remembered(place: &Path) -> Kept {
    recent::load(&RealDisk, &place.join("kept"))
}

fn type_text(harness: &mut Harness<'_, Window>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

fn press(harness: &mut Harness<'_, Window>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn a_workshop_begins_with_a_template_a_name_and_enter() {
    for (language, template, file) in [
        (Language::NL, "Samen opnieuw beginnen", "team-zuid.ron"),
        (Language::EN, "A fresh start together", "team-zuid.ron"),
    ] {
        let place = tempfile::tempdir().unwrap();
        let mut harness = open_at(language, place.path());
        click(&mut harness, template);
        type_text(&mut harness, "Team Zuid");
        press(&mut harness, Key::Enter);
        let workshop = harness.state().workshop().unwrap();
        assert_eq!(workshop.title().as_str(), "Team Zuid");
        assert_eq!(workshop.language(), language);
        let path = place.path().join("documents").join(file);
        let on_disk = session_file::read(&RealDisk, &path).unwrap().workshop;
        assert_eq!(on_disk.title().as_str(), "Team Zuid");
        drop(harness);
        wait_until(|| remembered(place.path()).recent == [path.clone()]);
    }
}

/// Another thread writes it.
#[track_caller]
fn wait_until(is_so: impl Fn() -> bool) {
    let mut tries = 0;
    while !is_so() {
        tries += 1;
        assert!(tries < 400, "it did not come");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_workshop_begins_in_the_rooms_own_language_with_its_people_and_form() {
    let place = tempfile::tempdir().unwrap();
    let mut harness = open_at(Language::NL, place.path());
    click(&mut harness, "Samen opnieuw beginnen");
    click(&mut harness, "English");
    for _ in 0..3 {
        click(&mut harness, "Mensen in het team +");
    }
    harness.get_by_label_contains("Korte vorm").click();
    harness.run();
    click(&mut harness, "Beginnen");
    let workshop = harness.state().workshop().unwrap();
    assert_eq!((workshop.language(), workshop.people()), (Language::EN, 3));
    assert_eq!(workshop.title().as_str(), "A fresh start together");
    assert!(dostop::workshop::stage::total_minutes(workshop.agenda()) <= 90);
}

#[test]
fn a_folder_that_takes_no_file_is_said_in_the_dialog_and_nothing_is_lost() {
    for (language, template) in [
        (Language::NL, "Samen opnieuw beginnen"),
        (Language::EN, "A fresh start together"),
    ] {
        let place = tempfile::tempdir().unwrap();
        let mut harness = open_at(language, place.path());
        std::fs::remove_dir(place.path().join("documents")).unwrap();
        click(&mut harness, template);
        type_text(&mut harness, "Team Zuid");
        press(&mut harness, Key::Enter);
        assert!(harness.state().workshop().is_none());
        let said = harness.query_all_by_label_contains("team-zuid.ron").count();
        assert_eq!(said, 1, "the sentence names the file");
        std::fs::create_dir(place.path().join("documents")).unwrap();
        let begin = if language == Language::NL { "Beginnen" } else { "Begin" };
        click(&mut harness, begin);
        let workshop = harness.state().workshop().unwrap();
        assert_eq!(workshop.title().as_str(), "Team Zuid");
    }
}

#[test]
fn escape_puts_the_dialog_away_and_a_template_opens_by_keyboard() {
    let mut harness = start(Language::EN);
    let fourth = after_tabs(&mut harness, 4);
    assert_eq!(fourth.as_deref(), Some("A fresh start together"));
    press(&mut harness, Key::Enter);
    harness.get_by_label("A new workshop");
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_label("A new workshop").is_none());
}

#[test]
fn a_recent_workshop_opens_again_and_can_leave_the_list() {
    for (language, heading, forget) in [
        (Language::NL, "Verder werken", "Team Noord van de lijst halen"),
        (Language::EN, "Your workshops", "Take Team Noord off the list"),
    ] {
        let place = tempfile::tempdir().unwrap();
        let path = common::session_file(place.path());
        remember(place.path(), &path);
        let mut harness = open_at(language, place.path());
        wait_for(&mut harness, |it| it.query_by_label(heading).is_some());
        click(&mut harness, "Team Noord");
        wait_for(&mut harness, |it| it.state().workshop().is_some());
        assert_eq!(harness.state().workshop().unwrap().card_count(), 8);
        drop(harness);
        let mut harness = open_at(language, place.path());
        wait_for(&mut harness, |it| it.query_by_label(forget).is_some());
        click(&mut harness, forget);
        assert!(harness.query_by_label(heading).is_none());
        wait_until(|| remembered(place.path()).recent.is_empty());
        assert!(path.exists(), "the file stays");
    }
}

fn remember(place: &Path, path: &Path) {
    let mut kept = Kept::default();
    kept.opened(path.to_owned());
    assert!(recent::save(&RealDisk, &place.join("kept"), &kept).is_ok());
}

#[test]
fn work_that_was_cut_off_comes_back_first() {
    for (language, told, go_on, later) in [
        (Language::NL, "Team Noord is terug", "Verder: Stemmen", "Later"),
        (Language::EN, "Team Noord is back", "Go on: Vote", "Later"),
    ] {
        let place = tempfile::tempdir().unwrap();
        let path = common::session_file(place.path());
        common::write(&place.path().join("team.ron.journal"), b"torn");
        remember(place.path(), &path);
        let mut harness = open_at(language, place.path());
        wait_for(&mut harness, |it| it.query_by_label(told).is_some());
        harness.get_by_label_contains("8 ");
        click(&mut harness, later);
        assert!(harness.query_by_label(told).is_none(), "it can wait");
        drop(harness);
        let mut harness = open_at(language, place.path());
        wait_for(&mut harness, |it| it.query_by_label(go_on).is_some());
        click(&mut harness, go_on);
        wait_for(&mut harness, |it| it.state().workshop().is_some());
        assert_eq!(harness.state().workshop().unwrap().card_count(), 8);
    }
}

#[test]
fn of_an_example_a_copy_opens() {
    for language in [Language::NL, Language::EN] {
        let place = tempfile::tempdir().unwrap();
        let mut harness = open_at(language, place.path());
        click(&mut harness, "Front desk");
        wait_for(&mut harness, |it| it.state().workshop().is_some());
        assert_eq!(harness.state().workshop().unwrap().title().as_str(), "Front desk");
        assert!(place.path().join("documents/front-desk.ron").exists());
    }
}

#[test]
fn language_and_light_are_there_at_the_next_start() {
    let place = tempfile::tempdir().unwrap();
    let mut harness = open_at(Language::EN, place.path());
    click(&mut harness, "Light");
    click(&mut harness, "English");
    click(&mut harness, "Nederlands");
    drop(harness);
    wait_until(|| remembered(place.path()).dark && remembered(place.path()).language.is_some());
    let opening = Opening {
        language: None,
        file: None,
        templates: common::template_cards,
        folders: folders(place.path()),
        mounts: Arc::new(Vec::new),
    };
    let mut harness = Harness::builder().build_eframe(|created| Window::new(&created.egui_ctx, opening));
    harness.run();
    harness.get_by_label("Nieuwe workshop");
    harness.get_by_label("Donker");
}

#[test]
fn what_a_journal_lost_is_told_when_it_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = common::session_file(folder.path());
    common::write(&folder.path().join("team.ron.journal"), b"torn");
    let harness = opened(Language::EN, &path, "The last bit that was written is not whole");
    assert_eq!(harness.state().workshop().unwrap().card_count(), 8);
}

#[test]
fn a_missing_file_is_said_in_the_words_of_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.ron");
    let error = session_file::read(&RealDisk, &path).unwrap_err();
    for language in [Language::NL, Language::EN] {
        opened(language, &path, &Words::new(language).store_error(&error));
    }
}

#[test]
fn a_damaged_file_is_said_without_a_command() {
    let folder = tempfile::tempdir().unwrap();
    let path = common::session_file(folder.path());
    std::fs::remove_file(folder.path().join("team.ron.previous")).ok();
    let text = std::fs::read_to_string(&path).unwrap();
    common::write(&path, text.replace("Team Noord", "Team Zuid").as_bytes());
    let error = session_file::read(&RealDisk, &path).unwrap_err();
    for language in [Language::NL, Language::EN] {
        let told = Words::new(language).refused_file(&error);
        assert!(!told.contains("dostop "), "{told}");
        opened(language, &path, &told);
    }
}

#[test]
fn nothing_is_clipped_in_the_smallest_window() {
    let harness = start(Language::EN);
    for name in ["Light", "A place to stay"] {
        let rect = harness.get_by_label(name).rect();
        assert!(rect.right() <= 1024.0 && rect.bottom() <= 768.0, "{name}: {rect}");
    }
}

#[test]
fn ctrl_q_does_not_end_a_workshop() {
    let harness = start(Language::EN);
    assert!(harness.ctx.options(|options| options.quit_shortcuts.is_empty()));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Q);
}

#[test]
fn a_window_at_rest_asks_for_no_repaint() {
    let mut harness = start(Language::EN);
    harness.step();
    let wait = harness
        .output()
        .viewport_output
        .values()
        .map(|it| it.repaint_delay)
        .min();
    assert_eq!(wait, Some(Duration::MAX));
}
