//! Whether the plan is ready: what blocks, what warns.

use egui::{Sense, Ui, vec2};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::workshop::ids::ActionId;

use super::advice;

/// Draws it; the action that was pressed is to be completed.
pub fn ui(ui: &mut Ui, scene: &StageScene<'_>) -> Option<ActionId> {
    let words = scene.words;
    let mut pressed = None;
    let heading = say!(words, "plan-ready");
    text::label_ui(ui, &heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
    for (id, action) in advice::open(scene.workshop) {
        if action.lacks().is_empty() {
            continue;
        }
        let said = say!(words, "plan-lacks", number = id.0, lacks = advice::lacks(words, action));
        line_ui(ui, scene, Told::Blocks, &said);
        let complete = say!(words, "plan-step-complete", number = id.0);
        if button_ui(ui, scene.theme, Button::plain(&complete, Icon::ChevronRight)).clicked() {
            pressed = Some(id);
        }
    }
    match advice::quick_win(scene.workshop, scene.room.today) {
        Some((id, due)) => {
            let date = words.day_month(due);
            line_ui(
                ui,
                scene,
                Told::Fine,
                &say!(words, "plan-win", number = id.0, date = date),
            );
        }
        None => line_ui(ui, scene, Told::Warns, &say!(words, "plan-no-win")),
    }
    match scene.workshop.follow_up() {
        Some(follow_up) => {
            let date = words.near_date(follow_up.date, scene.room.today);
            line_ui(ui, scene, Told::Fine, &say!(words, "plan-follow-up-on", date = date));
        }
        None => line_ui(ui, scene, Told::Warns, &say!(words, "plan-no-follow-up")),
    }
    if advice::open(scene.workshop).count() > advice::MOST_OPEN {
        line_ui(ui, scene, Told::Warns, &say!(words, "plan-too-many"));
    } else {
        line_ui(ui, scene, Told::Fine, &say!(words, "plan-few-enough"));
    }
    rule_ui(ui, scene.theme);
    pressed
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Fine,
    Warns,
    Blocks,
}

fn line_ui(ui: &mut Ui, scene: &StageScene<'_>, told: Told, said: &str) {
    let (icon, color, weight) = match told {
        Told::Fine => (Icon::Tick, scene.theme.ink, Weight::Regular),
        Told::Warns => (Icon::Warning, scene.theme.warning, Weight::Semibold),
        Told::Blocks => (Icon::Error, scene.theme.danger, Weight::Semibold),
    };
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
        icon.paint(ui.painter(), rect.center(), color);
        ui.vertical(|ui| text::balanced_ui(ui, said, &Type::Body.format(weight, color)));
    });
}
