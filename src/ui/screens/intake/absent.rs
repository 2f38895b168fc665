//! Colleagues who are not there, and how they get to take part (V22, F29).

use egui::{Id, Response, Ui};
use jiff::civil::Date;

use crate::say;
use crate::ui::day_field::day_field_ui;
use crate::ui::dialogs::new_workshop::MOST_PEOPLE;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::sheet::{Tray, tray_ui};
use crate::ui::widgets::stepper::{Stepper, stepper_ui};
use crate::workshop::change::Change;
use crate::workshop::intake::{Absent, IntakeField};
use crate::workshop::text::{Line, TextRefusal};

use super::groups::STEPPER;
use super::rows::{RowAnswer, RowDraft, cell_ui};
use super::who::remove_ui;

/// Colleagues while they are typed.
pub struct AbsentDraft {
    group: String,
    count: u32,
    how: String,
    by: String,
    reply_by: Option<Date>,
}

impl Default for AbsentDraft {
    fn default() -> Self {
        Self {
            group: String::new(),
            count: 1,
            how: String::new(),
            by: String::new(),
            reply_by: None,
        }
    }
}

impl RowDraft for AbsentDraft {
    type Truth = Absent;

    fn of(absent: &Absent) -> Self {
        let Absent {
            group,
            count,
            how,
            by,
            reply_by,
        } = absent;
        Self {
            group: group.as_str().to_owned(),
            count: *count,
            how: how.as_str().to_owned(),
            by: by.as_str().to_owned(),
            reply_by: *reply_by,
        }
    }

    /// Who is not there counts, even if nobody knows more yet.
    fn complete(&self) -> Result<Option<Absent>, TextRefusal> {
        Ok(Some(Absent {
            group: Line::parse(&self.group)?,
            count: self.count,
            how: Line::parse(&self.how)?,
            by: Line::parse(&self.by)?,
            reply_by: self.reply_by,
        }))
    }

    fn change(absent: Vec<Absent>) -> Change {
        Change::SetIntake(IntakeField::Absent(absent))
    }

    fn row_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: Id) -> RowAnswer {
        let theme = scene.theme;
        tray_ui(ui, theme, Tray::Neutral, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            let (group, is_removed) = self.who_ui(ui, scene, id);
            let [how, by] = self.how_ui(ui, scene, id);
            if is_removed {
                RowAnswer::Removed
            } else if [group, how, by].iter().any(Response::has_focus) {
                RowAnswer::Typing
            } else {
                RowAnswer::Rests
            }
        })
    }
}

impl AbsentDraft {
    fn who_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: Id) -> (Response, bool) {
        let group = say!(scene.words, "intake-absent-group");
        let count = say!(scene.words, "intake-count");
        let remove = say!(scene.words, "intake-absent-remove", group = self.group.as_str());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let beside = STEPPER + size::BUTTON + 2.0 * space::MEDIUM;
            let typed = cell_ui(ui, ui.available_width() - beside, |ui| {
                field_ui(ui, scene.theme, id.with("group"), &group, &mut self.group)
            });
            let stepper = Stepper {
                label: &count,
                range: 1..=MOST_PEOPLE,
            };
            stepper_ui(ui, scene.theme, id.with("count"), &stepper, &mut self.count);
            (typed, remove_ui(ui, scene, &remove))
        })
        .inner
    }

    fn how_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: Id) -> [Response; 2] {
        let how = say!(scene.words, "intake-absent-how");
        let by = say!(scene.words, "intake-absent-by");
        let reply_by = say!(scene.words, "intake-absent-reply-by");
        let how = field_ui(ui, scene.theme, id.with("how"), &how, &mut self.how);
        let by = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let half = (ui.available_width() - space::MEDIUM) / 2.0;
            let by = cell_ui(ui, half, |ui| {
                field_ui(ui, scene.theme, id.with("by"), &by, &mut self.by)
            });
            cell_ui(ui, half, |ui| {
                day_field_ui(ui, scene, (id.with("reply by"), &reply_by), &mut self.reply_by);
            });
            by
        });
        [how, by.inner]
    }
}
