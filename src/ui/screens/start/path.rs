//! The path of a workshop in four steps, for who never led one; only where there is room for all of it.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::scene::Scene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::text;

/// So many steps.
const STEPS: u8 = 4;

/// The steps under their heading.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>) {
    let all = ui.available_rect_before_wrap();
    let columns = if all.width() < 2.0 * size::LIST {
        STEPS / 2
    } else {
        STEPS
    };
    // A name and three lines.
    let step = Type::Body.line() + space::TINY + 3.0 * Type::Small.line();
    let down = step + space::GAP;
    let heading = space::PAGE + Type::Lead.line() + space::MEDIUM;
    let needed = heading + down * f32::from(STEPS / columns) - space::GAP;
    if all.height() < needed {
        return;
    }
    ui.add_space(space::PAGE);
    text::lead_ui(ui, scene.theme, &say!(scene.words, "start-path"));
    let across = (all.width() + space::GAP) / f32::from(columns);
    let first = pos2(all.left(), all.top() + heading);
    for (number, (name, told)) in (0..).zip(steps(scene)) {
        let by = vec2(across * f32::from(number % columns), down * f32::from(number / columns));
        let cell = Rect::from_min_size(first + by, vec2(across - space::GAP, step));
        ui.scope_builder(UiBuilder::new().max_rect(cell), |ui| {
            step_ui(ui, scene, number + 1, (&name, &told));
        });
    }
}

fn steps(scene: &Scene<'_>) -> [(String, String); STEPS as usize] {
    let words = scene.words;
    [
        (say!(words, "start-path-write"), say!(words, "start-path-write-text")),
        (say!(words, "start-path-group"), say!(words, "start-path-group-text")),
        (say!(words, "start-path-vote"), say!(words, "start-path-vote-text")),
        (say!(words, "start-path-agree"), say!(words, "start-path-agree-text")),
    ]
}

fn step_ui(ui: &mut Ui, scene: &Scene<'_>, number: u8, (name, told): (&str, &str)) {
    ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TINY);
    ui.spacing_mut().interact_size.y = Type::Body.line();
    ui.horizontal(|ui| {
        let format = Type::Body.format(Weight::Bold, scene.theme.accent);
        text::label_ui(ui, &number.to_string(), format);
        text::semibold_ui(ui, scene.theme, name);
    });
    text::balanced_ui(ui, told, &Type::Small.format(Weight::Regular, scene.theme.quiet));
}
