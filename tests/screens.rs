//! The screens as a person meets them: by their words, with pointer and keyboard, in every language.

mod common;

use dostop::app::{Opening, Window};
use dostop::ui::scene::TemplateCard;
use dostop::workshop::language::Language;
use egui::{Key, Modifiers, Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

fn open(language: Language, templates: fn(Language) -> Vec<TemplateCard>) -> Harness<'static, Window> {
    let opening = Opening {
        language,
        file: None,
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
    open(language, common::template_cards)
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
            [
                "Nieuwe workshop",
                "Bestand openen",
                "Nederlands",
                "Licht",
                "Leeg beginnen",
            ],
        ),
        (
            Language::EN,
            ["New workshop", "Open file", "English", "Light", "Start blank"],
        ),
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
fn without_templates_a_workshop_can_still_begin_blank() {
    let harness = open(Language::EN, |_| Vec::new());
    harness.get_by_label("Start blank");
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
    assert_eq!(after_tabs(&mut harness, 1).as_deref(), Some("Start blank"));
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
fn what_the_window_cannot_do_yet_it_says_and_can_be_put_away() {
    let mut harness = start(Language::EN);
    click(&mut harness, "Start blank");
    harness.get_by_label_contains("dostop new --help");
    click(&mut harness, "Close");
    assert!(harness.query_by_label_contains("dostop new --help").is_none());
}

#[test]
fn nothing_is_clipped_in_the_smallest_window() {
    let harness = start(Language::EN);
    for name in ["Start blank", "Light", "A place to stay"] {
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
    assert_eq!(wait, Some(std::time::Duration::MAX));
}
