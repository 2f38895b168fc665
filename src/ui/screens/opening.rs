//! How a workshop begins: the statement, the ground rules, what is stored (F05).

mod in_place;
mod rule_row;
mod rules;
mod statement;

use egui::{ScrollArea, Ui};

use crate::say;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::workshop::consent::FEWEST_SHOWN;

use rules::Rules;
use statement::Statement;

/// Its drafts.
#[derive(Default)]
pub struct OpeningScreen {
    statement: Statement,
    rules: Rules,
}

impl StageScreen for OpeningScreen {
    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let area = ScrollArea::vertical().id_salt("opening").auto_shrink(false);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::LARGE;
            small_group_ui(ui, scene);
            self.statement.ui(ui, scene);
            self.rules.ui(ui, scene);
            self.statement.contact_ui(ui, scene);
            ui.add_space(space::GAP);
        });
    }

    /// What is changed in place waits for "keep", unless there is no later.
    fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        if scene.is_closing() {
            self.statement.hand_in(scene);
            self.rules.hand_in(scene);
        }
    }

    fn is_typing(&self) -> bool {
        self.statement.is_typing() || self.rules.is_typing()
    }
}

/// Below 5 present a vote is not really secret, and the room should hear so (P17).
fn small_group_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let absent = scene.workshop.intake().absent_count();
    let present = scene.workshop.people().saturating_sub(absent);
    if !(1..FEWEST_SHOWN).contains(&present) {
        return;
    }
    let heading = say!(scene.words, "opening-small-group", people = present);
    let why = say!(scene.words, "opening-small-group-why");
    warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &why);
}
