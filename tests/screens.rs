//! The screens as a person meets them: by their words, with pointer and keyboard, in every language.

#[cfg(test)]
mod common;

use std::path::{Path, PathBuf};
use std::time::Duration;

use dostop::app::{Opening, Window};
use dostop::store::disk::RealDisk;
use dostop::store::session_file;
use dostop::ui::scene::TemplateCard;
use dostop::words::Words;
use dostop::workshop::language::Language;
use egui::{Key, Modifiers, OutputCommand, Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

fn open(
    language: Language,
    templates: fn(Language) -> Vec<TemplateCard>,
    file: Option<PathBuf>,
) -> Harness<'static, Window> {
    let opening = Opening {
        language,
        file,
        templates,
    };
    let mut harness = Harness::builder()
        .with_size(vec2(1024.0, 768.0))
        .with_theme(egui::Theme::Light)
        .build_eframe(|created| Window::new(&created.egui_ctx, opening));
    harness.run();
    harness
}

fn start(language: Language) -> Harness<'static, Window> {
    open(language, common::template_cards, None)
}

/// Opens the window on `path` and waits until it says `told`.
fn opened(language: Language, path: &Path, told: &str) -> Harness<'static, Window> {
    let mut harness = open(language, common::template_cards, Some(path.to_owned()));
    for _ in 0..1000 {
        if harness.query_by_label_contains(told).is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    harness.get_by_label_contains(told);
    harness
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
    assert_eq!(after_tabs(&mut harness, 1).as_deref(), Some("Open file"));
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

#[test]
fn a_template_gives_the_command_to_begin_with_it() {
    for (language, name, heading, command) in [
        (
            Language::NL,
            "Samen opnieuw beginnen",
            "Beginnen met ‘Samen opnieuw beginnen’",
            "dostop new --template reset --lang nl -o team.ron",
        ),
        (
            Language::EN,
            "A place to stay",
            "Begin with “A place to stay”",
            "dostop new --template stay --lang en -o team.ron",
        ),
    ] {
        let mut harness = start(language);
        click(&mut harness, name);
        harness.get_by_label(heading);
        harness.get_by_label(command);
    }
}

#[test]
fn a_command_is_copied_and_the_button_says_so() {
    let mut harness = start(Language::EN);
    click(&mut harness, "A place to stay");
    harness.get_by_label("Copy the command").click();
    harness.step();
    let copied = harness.output().platform_output.commands.iter().any(|command| {
        matches!(command, OutputCommand::CopyText(text) if text == "dostop new --template stay --lang en -o team.ron")
    });
    assert!(copied);
    harness.run();
    harness.get_by_label("Copied");
}

#[test]
fn a_notice_is_put_away_and_speaks_another_language_at_once() {
    let mut harness = start(Language::EN);
    click(&mut harness, "A place to stay");
    click(&mut harness, "English");
    click(&mut harness, "Nederlands");
    harness.get_by_label_contains("Beginnen met ‘Hier wil je blijven’");
    harness.get_by_label_contains("--lang nl");
    click(&mut harness, "Sluiten");
    assert!(harness.query_by_label_contains("--lang").is_none());
}

#[test]
fn a_notice_leaves_the_keyboard_where_it_was() {
    let mut harness = start(Language::EN);
    let fourth = after_tabs(&mut harness, 4);
    assert_eq!(fourth.as_deref(), Some("A fresh start together"));
    harness.key_press(Key::Enter);
    harness.run();
    harness.get_by_label_contains("--template reset");
    assert_eq!(after_tabs(&mut harness, 0), fourth);
}

#[test]
fn a_file_shows_what_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = common::session_file(folder.path());
    for (language, counts, stage) in [
        (
            Language::NL,
            "8 kaarten, 7 ideeën, 1 stembriefje.",
            "Onderdeel: Stemmen.",
        ),
        (Language::EN, "8 cards, 7 ideas, 1 ballot.", "Stage: Vote."),
    ] {
        let harness = opened(language, &path, counts);
        harness.get_by_label("Team Noord");
        harness.get_by_label_contains(stage);
        harness.get_by_label("dostop --help");
    }
}

#[test]
fn looking_into_a_file_neither_locks_nor_changes_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = common::session_file(folder.path());
    let before = (common::names(folder.path()), std::fs::read(&path).unwrap());
    let _harness = opened(Language::EN, &path, "8 cards");
    let after = (common::names(folder.path()), std::fs::read(&path).unwrap());
    assert_eq!(before, after);
}

#[test]
fn what_a_journal_lost_is_told_with_what_is_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = common::session_file(folder.path());
    common::write(&folder.path().join("team.ron.journal"), b"torn");
    let harness = opened(Language::EN, &path, "8 cards");
    harness.get_by_label_contains("the end of the journal is torn or damaged");
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
fn a_damaged_file_is_said_in_the_words_of_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let path = common::session_file(folder.path());
    let text = std::fs::read_to_string(&path).unwrap();
    common::write(&path, text.replace("Team Noord", "Team Zuid").as_bytes());
    let error = session_file::read(&RealDisk, &path).unwrap_err();
    for language in [Language::NL, Language::EN] {
        opened(language, &path, &Words::new(language).store_error(&error));
    }
}

#[test]
fn a_file_chosen_later_takes_the_place_of_one_that_is_still_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = common::session_file(folder.path());
    let mut harness = open(Language::EN, common::template_cards, Some(path));
    click(&mut harness, "A place to stay");
    for _ in 0..10 {
        std::thread::sleep(Duration::from_millis(5));
        harness.step();
    }
    harness.get_by_label_contains("--template stay");
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
