//! The day of the workshop, which it always has.

use egui::{Id, Ui};

use crate::say;
use crate::ui::day_field::day_field_ui;
use crate::ui::stage_scene::StageScene;
use crate::workshop::change::Change;

/// Draws its field.
pub fn held_on_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let before = scene.workshop.held_on();
    let mut date = Some(before);
    let label = say!(scene.words, "intake-date");
    day_field_ui(ui, scene, (Id::unique("intake date"), &label), &mut date);
    let date = date.unwrap_or(scene.room.today);
    if date != before {
        scene.submit(Change::SetDate(date)).ok(); // Any day is a day.
    }
}
