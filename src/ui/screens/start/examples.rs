//! The examples: workshops to look around in, of which a copy opens.

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::theme::space;
use crate::ui::widgets::text;

use super::row::{Row, row_ui};

/// The list under its heading; nothing if there is none.
pub fn ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let examples = &scene.start.examples;
    if examples.is_empty() {
        return;
    }
    let heading = say!(scene.words, "start-examples");
    if scene.start.recents.is_empty() {
        text::title_ui(ui, scene.theme, &heading);
        ui.add_space(space::MEDIUM);
    } else {
        text::semibold_ui(ui, scene.theme, &heading);
        ui.add_space(space::TINY);
    }
    text::small_ui(ui, scene.theme, &say!(scene.words, "start-examples-why"));
    ui.add_space(space::TINY);
    for example in examples {
        let spoken = scene.languages.iter().find(|it| it.language == example.language);
        let row = Row {
            name: &example.title,
            beside: spoken.map_or("", |it| it.name.as_str()),
            below: None,
        };
        let id = Id::unique(("example", &example.id));
        if row_ui(ui, scene.theme, id, &row, 0.0).clicked() {
            scene.push(Action::OpenExample(example.id.clone()));
        }
    }
}
