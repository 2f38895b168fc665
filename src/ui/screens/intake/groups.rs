//! The groups of a team, with their sizes; never a split of scores or votes (P5).

use egui::{Id, Ui};

use crate::say;
use crate::ui::dialogs::new_workshop::MOST_PEOPLE;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::stepper::{Stepper, stepper_ui};
use crate::workshop::change::Change;
use crate::workshop::intake::{Group, IntakeField};
use crate::workshop::text::{Line, TextRefusal};

use super::rows::{RowAnswer, RowDraft, cell_ui};
use super::who::remove_ui;

/// The width of a stepper.
pub const STEPPER: f32 = 2.0 * size::BUTTON + size::NUMBER.x + 2.0 * space::TINY;

/// A group while it is typed.
pub struct GroupDraft {
    name: String,
    count: u32,
}

impl Default for GroupDraft {
    fn default() -> Self {
        Self {
            name: String::new(),
            count: 1,
        }
    }
}

impl RowDraft for GroupDraft {
    type Truth = Group;

    fn of(group: &Group) -> Self {
        Self {
            name: group.name.as_str().to_owned(),
            count: group.count,
        }
    }

    fn complete(&self) -> Result<Option<Group>, TextRefusal> {
        let name = Line::parse(&self.name)?;
        let group = Group {
            name,
            count: self.count,
        };
        Ok(Some(group).filter(|group| !group.name.is_empty()))
    }

    fn change(groups: Vec<Group>) -> Change {
        Change::SetIntake(IntakeField::Groups(groups))
    }

    fn row_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: Id) -> RowAnswer {
        let name = say!(scene.words, "intake-group");
        let count = say!(scene.words, "intake-count");
        let remove = say!(scene.words, "intake-group-remove", group = self.name.as_str());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let beside = STEPPER + size::BUTTON + 2.0 * space::MEDIUM;
            let typed = cell_ui(ui, ui.available_width() - beside, |ui| {
                field_ui(ui, scene.theme, id.with("name"), &name, &mut self.name)
            });
            let stepper = Stepper {
                label: &count,
                range: 1..=MOST_PEOPLE,
            };
            stepper_ui(ui, scene.theme, id.with("count"), &stepper, &mut self.count);
            if remove_ui(ui, scene, &remove) {
                RowAnswer::Removed
            } else if typed.has_focus() {
                RowAnswer::Typing
            } else {
                RowAnswer::Rests
            }
        })
        .inner
    }
}
