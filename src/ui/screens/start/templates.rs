//! The templates to begin from, each with the shape of its day.

use egui::{Id, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Type, size, space};
use crate::ui::widgets::lane_mark::LaneMark;
use crate::ui::widgets::template_card::template_card_ui;
use crate::ui::widgets::text;
use crate::words::Words;

use super::mark_ui;

/// Three columns are enough to choose from.
const MOST_COLUMNS: usize = 3;

pub(super) fn ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let first = ui.cursor().min;
    let templates = scene.templates;
    let wide = ui.available_width();
    let columns = columns(wide);
    // One alone is as wide as the column, so that the shape of its day is seen from far.
    let wanted = if templates.len() == 1 {
        vec2(wide, size::TEMPLATE_ALONE)
    } else {
        size::TEMPLATE
    };
    for (place, card) in templates.iter().enumerate() {
        let duration = duration(scene.words, card.minutes);
        let cell = Rect::from_min_size(corner(first, columns, place), wanted);
        let clicked = in_cell_ui(ui, cell, &card.id, |ui| {
            template_card_ui(ui, scene.theme, card, &duration).clicked()
        });
        if clicked {
            scene.push(Action::AskToBegin(card.id.clone()));
        }
    }
}

/// How many cards fit beside each other.
fn columns(width: f32) -> usize {
    (1..=MOST_COLUMNS)
        .rev()
        .find(|&count| across(count) - space::GAP <= width)
        .unwrap_or(1)
}

/// The width of `count` cards, each with the gap behind it.
fn across(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * (size::TEMPLATE.x + space::GAP)
}

fn corner(first: egui::Pos2, columns: usize, place: usize) -> egui::Pos2 {
    let row = u16::try_from(place / columns).unwrap_or(u16::MAX);
    let down = f32::from(row) * (size::TEMPLATE.y + space::GAP);
    pos2(first.x + across(place % columns), first.y + down)
}

/// Draws in a cell whose ids hang on `id` alone, so that a notice above takes no focus away, and makes the page reach around it.
fn in_cell_ui(ui: &mut Ui, cell: Rect, id: &str, draw: impl FnOnce(&mut Ui) -> bool) -> bool {
    let builder = UiBuilder::new().max_rect(cell).scope_id(Id::unique(("template", id)));
    ui.scope_builder(builder, draw).inner
}

/// A length of time in words.
pub fn duration(words: &Words, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => say!(words, "start-minutes", minutes = rest),
        (hours, 0) => say!(words, "start-hours", hours = hours),
        (hours, rest) => say!(words, "start-hours-minutes", hours = hours, minutes = rest),
    }
}

pub(super) fn legend_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let told = say!(scene.words, "start-strip");
    let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
    let width = text::line(ui, &told, &format, f32::INFINITY).size().x;
    let fits = ui.horizontal(|ui| {
        marks_ui(ui, scene);
        let fits = width <= ui.available_width();
        if fits {
            text::small_ui(ui, scene.theme, &told);
        }
        fits
    });
    if !fits.inner {
        ui.add_space(space::SMALL);
        text::small_ui(ui, scene.theme, &told);
    }
}

fn marks_ui(ui: &mut Ui, scene: &Scene<'_>) {
    ui.spacing_mut().item_spacing.x = space::SMALL;
    mark_ui(ui, scene, LaneMark::Do, space::MEDIUM);
    text::small_ui(ui, scene.theme, &say!(scene.words, "start-strip-do"));
    ui.add_space(space::MEDIUM);
    mark_ui(ui, scene, LaneMark::Stop, space::MEDIUM);
    text::small_ui(ui, scene.theme, &say!(scene.words, "start-strip-stop"));
    ui.add_space(space::MEDIUM);
    let piece = vec2(space::MEDIUM, size::STRIP);
    let (rect, _) = ui.allocate_exact_size(piece, Sense::empty());
    ui.painter().rect_filled(rect, theme::corner::PAGE, scene.theme.accent);
    text::small_ui(ui, scene.theme, &say!(scene.words, "start-strip-vote"));
    ui.add_space(space::MEDIUM);
}
