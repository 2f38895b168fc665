//! A ground rule that can be changed, with the buttons for it.

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::size;
use crate::ui::widgets::button::quiet_button_ui;
use crate::ui::widgets::text;
use crate::workshop::text::Line;

/// What is wished for a rule.
pub(super) enum Wish {
    Reword,
    Up,
    Down,
    Remove,
}

/// A rule with what can be done with it.
pub(super) fn row_ui(
    ui: &mut Ui,
    scene: &StageScene<'_>,
    (id, rule): (Id, &Line),
    (can_rise, can_sink): (bool, bool),
) -> Option<Wish> {
    let rule = rule.as_str();
    let words = scene.words;
    let buttons = [
        (
            Wish::Reword,
            true,
            say!(words, "opening-rule-edit"),
            say!(words, "opening-rule-edit-name", rule = rule),
        ),
        (
            Wish::Up,
            can_rise,
            say!(words, "opening-rule-up"),
            say!(words, "opening-rule-up-name", rule = rule),
        ),
        (
            Wish::Down,
            can_sink,
            say!(words, "opening-rule-down"),
            say!(words, "opening-rule-down-name", rule = rule),
        ),
        (
            Wish::Remove,
            true,
            say!(words, "opening-rule-remove"),
            say!(words, "opening-rule-remove-name", rule = rule),
        ),
    ];
    let mut wish = None;
    ui.push_id(id, |ui| {
        text::body_ui(ui, scene.theme, rule);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.set_min_height(size::CLICK);
            for (wished, is_possible, word, name) in buttons {
                let pressed = ui.add_enabled_ui(is_possible, |ui| {
                    quiet_button_ui(ui, scene.theme, &word, &name).clicked()
                });
                if pressed.inner {
                    wish = Some(wished);
                }
            }
        });
    });
    wish
}
