//! The left side: which parts, in which form, in which language.

use egui::{Align, Id, Layout, Margin, ScrollArea, Ui, UiBuilder, vec2};

use super::Choice;
use crate::say;
use crate::ui::export::part_name;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::choice::{choice_ui, many_ui};
use crate::ui::widgets::text;
use crate::ui::widgets::tick_box::tick_box_ui;

/// Two formats stand beside each other.
const ACROSS: usize = 2;

pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, choice: &mut Choice) {
    let margin = Margin {
        bottom: 24,
        ..Margin::same(4)
    };
    ScrollArea::vertical()
        .id_salt("export choice")
        .auto_shrink(false)
        .content_margin(margin)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            text::title_ui(ui, scene.theme, &say!(scene.words, "export-heading"));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::TINY;
                parts_ui(ui, scene, &mut choice.parts);
            });
            ui.add_space(space::SMALL);
            text::semibold_ui(ui, scene.theme, &say!(scene.words, "export-formats"));
            formats_ui(ui, scene, choice);
            ui.add_space(space::SMALL);
            text::semibold_ui(ui, scene.theme, &say!(scene.words, "export-language"));
            let languages = scene.languages.iter();
            let languages: Vec<_> = languages
                .map(|spoken| (spoken.language, spoken.name.as_str()))
                .collect();
            let id = Id::unique("export language");
            choice_ui(ui, scene.theme, id, &languages, &mut choice.language);
        });
}

/// Each part with how many pages it has.
fn parts_ui(ui: &mut Ui, scene: &StageScene<'_>, chosen: &mut Vec<&'static str>) {
    for part in &scene.export.parts {
        let name = part_name(scene.words, part.key);
        let pages = say!(scene.words, "export-page-count", count = part.pages);
        let mut is_on = chosen.contains(&part.key);
        let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::CLICK), egui::Sense::empty());
        let builder = UiBuilder::new()
            .max_rect(row)
            .layout(Layout::right_to_left(Align::Center));
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.x = space::TINY;
            text::small_ui(ui, scene.theme, &pages);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                tick_box_ui(
                    ui,
                    scene.theme,
                    Id::unique(("export part", part.key)),
                    &name,
                    &mut is_on,
                );
            });
        });
        if is_on != chosen.contains(&part.key) {
            if is_on {
                chosen.push(part.key);
            } else {
                chosen.retain(|key| *key != part.key);
            }
        }
    }
}

/// The formats in two rows; one that carries none of the chosen parts cannot be chosen.
fn formats_ui(ui: &mut Ui, scene: &StageScene<'_>, choice: &mut Choice) {
    let width = ui.available_width();
    for row in scene.export.formats.chunks(ACROSS) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            ui.set_width(width);
            for format in row {
                let words = format_name(scene, format.ending);
                let id = Id::unique(("export format", format.ending));
                let is_carried = scene.export.carries(&choice.parts, format.ending);
                ui.add_enabled_ui(is_carried, |ui| {
                    let options = [(format.ending, words.as_str())];
                    many_ui(ui, scene.theme, id, &options, &mut choice.formats);
                });
            }
        });
    }
}

fn format_name(scene: &StageScene<'_>, ending: &str) -> String {
    match ending {
        "txt" => say!(scene.words, "export-format-text"),
        "md" => say!(scene.words, "export-format-markdown"),
        other => other.to_uppercase(),
    }
}
