//! The path of a workshop in four steps, for who never led one.

use egui::{Rect, Ui, UiBuilder, pos2};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::scene::Scene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::text;

/// So many steps stand beside each other where there is room, and half of them where there is not.
const STEPS: u8 = 4;

/// The steps under their heading.
pub(super) fn ui(ui: &mut Ui, scene: &Scene<'_>) {
    let steps = [
        (
            say!(scene.words, "start-path-write"),
            say!(scene.words, "start-path-write-text"),
        ),
        (
            say!(scene.words, "start-path-group"),
            say!(scene.words, "start-path-group-text"),
        ),
        (
            say!(scene.words, "start-path-vote"),
            say!(scene.words, "start-path-vote-text"),
        ),
        (
            say!(scene.words, "start-path-agree"),
            say!(scene.words, "start-path-agree-text"),
        ),
    ];
    text::lead_ui(ui, scene.theme, &say!(scene.words, "start-path"));
    ui.add_space(space::MEDIUM);
    let columns = if ui.available_width() < 2.0 * size::LIST {
        STEPS / 2
    } else {
        STEPS
    };
    let mut numbered = (1..).zip(&steps);
    let mut row: Vec<_> = numbered.by_ref().take(columns.into()).collect();
    while !row.is_empty() {
        row_ui(ui, scene, &row, columns);
        ui.add_space(space::GAP);
        row = numbered.by_ref().take(columns.into()).collect();
    }
}

fn row_ui(ui: &mut Ui, scene: &Scene<'_>, steps: &[(u8, &(String, String))], columns: u8) {
    let all = ui.available_rect_before_wrap();
    let width = (all.width() + space::GAP) / f32::from(columns);
    let mut left = all.left();
    ui.scope_builder(UiBuilder::new().max_rect(all), |ui| {
        for (number, (name, told)) in steps {
            let cell = Rect::from_min_max(pos2(left, all.top()), pos2(left + width - space::GAP, all.bottom()));
            ui.scope_builder(UiBuilder::new().max_rect(cell), |ui| {
                ui.spacing_mut().item_spacing.y = space::TINY;
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::SMALL;
                    let format = Type::Body.format(Weight::Bold, scene.theme.accent);
                    text::label_ui(ui, &number.to_string(), format);
                    text::semibold_ui(ui, scene.theme, name);
                });
                text::small_ui(ui, scene.theme, told);
            });
            left += width;
        }
    });
}
