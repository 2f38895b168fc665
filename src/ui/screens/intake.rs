//! What was agreed before the workshop (F01): a form that may stay empty, each field one change.

mod absent;
mod dates;
mod field;
mod groups;
mod rows;
mod who;

use std::collections::BTreeMap;

use egui::{Id, ScrollArea, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::screens::StageScreen;
use crate::ui::screens::intake::absent::AbsentDraft;
use crate::ui::screens::intake::field::{Draft, Field, draft_ui};
use crate::ui::screens::intake::groups::GroupDraft;
use crate::ui::screens::intake::rows::Rows;
use crate::ui::screens::retention::retention_ui;
use crate::ui::stage_scene::{Place, StageScene, Step};
use crate::ui::theme::space;
use crate::ui::widgets::message::{MessageTone, hint_ui, refusal_ui, warning_ui};
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::stepper::{Stepper, stepper_ui};
use crate::ui::widgets::text;
use crate::workshop::card::ByLane;
use crate::workshop::change::Change;
use crate::workshop::stage::{AgendaWarning, agenda_warnings};

/// The most seats of both lanes together (V12).
const MOST_SEATS: u32 = 10;

/// Its drafts.
#[derive(Default)]
pub struct IntakeScreen {
    fields: BTreeMap<Field, Draft>,
    groups: Rows<GroupDraft>,
    absent: Rows<AbsentDraft>,
    /// Why a number was not taken.
    people_refusal: Option<String>,
    seats_refusal: Option<String>,
    retention_refusal: Option<String>,
}

impl StageScreen for IntakeScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        let Some(stage) = scene.workshop.stage() else {
            return scene.onwards();
        };
        let name = scene.text(&stage.name);
        let first = scene.workshop.agenda().front().map(|stage| stage.id);
        Step::next(if first == Some(stage.id) {
            say!(scene.words, "intake-begin", stage = name)
        } else {
            say!(scene.words, "intake-go-on", stage = name)
        })
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        self.commit(scene);
        scene.push(Action::Go(Place::Stage));
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - space::MEDIUM); // Beside the scroll bar.
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            hint_ui(ui, scene.theme, &say!(scene.words, "intake-why"));
            self.workshop_ui(ui, scene);
            self.question_ui(ui, scene);
            self.asked_ui(ui, scene);
            self.people_there_ui(ui, scene);
            self.rules_ui(ui, scene);
            self.seats_ui(ui, scene);
            self.kept_ui(ui, scene);
            agenda_ui(ui, scene);
            ui.add_space(space::PAGE);
        });
    }

    fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        self.commit(scene);
    }

    fn is_typing(&self) -> bool {
        self.fields.values().any(Draft::is_dirty) || self.groups.is_typing() || self.absent.is_typing()
    }
}

impl IntakeScreen {
    /// Everything that was typed and not taken yet.
    fn commit(&mut self, scene: &mut StageScene<'_>) {
        for (field, draft) in &mut self.fields {
            draft.commit(*field, scene);
        }
        self.groups.commit(scene);
        self.absent.commit(scene);
    }

    fn field_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, field: Field) {
        let draft = self.fields.entry(field).or_default();
        draft_ui(ui, scene, field, draft);
    }

    fn workshop_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        text::lead_ui(ui, scene.theme, &say!(scene.words, "intake-workshop"));
        self.field_ui(ui, scene, Field::Title);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::GAP;
            let half = (ui.available_width() - space::GAP) / 2.0;
            rows::cell_ui(ui, half, |ui| dates::held_on_ui(ui, scene));
            self.people_ui(ui, scene);
        });
        if let Some(refusal) = &self.people_refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        who::small_room_ui(ui, scene);
    }

    fn people_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let stepper = Stepper {
            label: &say!(scene.words, "new-people"),
            range: 0..=crate::ui::dialogs::new_workshop::MOST_PEOPLE,
        };
        let mut people = scene.workshop.people();
        if stepper_ui(ui, scene.theme, Id::unique("intake people"), &stepper, &mut people) {
            self.people_refusal = scene.submit(Change::SetPeople(people)).err();
        }
    }

    fn question_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        heading_ui(ui, scene, &say!(scene.words, "intake-question-heading"));
        self.field_ui(ui, scene, Field::Question);
        self.field_ui(ui, scene, Field::Criterion);
    }

    fn asked_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        heading_ui(ui, scene, &say!(scene.words, "intake-asked-heading"));
        for field in [
            Field::Asker,
            Field::AskedQuestion,
            Field::QuestionBehind,
            Field::Goal,
            Field::Mandate,
            Field::Sensitivities,
        ] {
            self.field_ui(ui, scene, field);
        }
    }

    fn people_there_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        heading_ui(ui, scene, &say!(scene.words, "intake-who-heading"));
        let groups = &scene.workshop.intake().groups;
        let add = say!(scene.words, "intake-group-add");
        self.groups.ui(ui, scene, groups, &add);
        who::leader_ui(ui, scene);
        let label = say!(scene.words, "intake-absent");
        text::semibold_ui(ui, scene.theme, &label);
        let absent = &scene.workshop.intake().absent;
        let add = say!(scene.words, "intake-absent-add");
        self.absent.ui(ui, scene, absent, &add);
        if scene.workshop.too_many_absent() {
            let heading = say!(scene.words, "intake-too-many-absent");
            let line = say!(scene.words, "intake-too-many-absent-text");
            warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
        }
    }

    fn rules_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        heading_ui(ui, scene, &say!(scene.words, "intake-rules-heading"));
        self.field_ui(ui, scene, Field::GroundRules);
        self.field_ui(ui, scene, Field::Contact);
    }

    fn seats_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        heading_ui(ui, scene, &say!(scene.words, "intake-seats-heading"));
        hint_ui(ui, scene.theme, &say!(scene.words, "intake-seats-why"));
        let now = scene.workshop.seats();
        let ByLane { mut doing, mut stop } = now;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::GAP;
            for (id, label, seats) in [
                ("seats do", say!(scene.words, "intake-seats-do"), &mut doing),
                ("seats stop", say!(scene.words, "intake-seats-stop"), &mut stop),
            ] {
                let stepper = Stepper {
                    label: &label,
                    range: 0..=MOST_SEATS,
                };
                stepper_ui(ui, scene.theme, Id::unique(id), &stepper, seats);
            }
        });
        let seats = ByLane { doing, stop };
        if seats != now {
            self.seats_refusal = scene.submit(Change::SetSeats(seats)).err();
        }
        if let Some(refusal) = &self.seats_refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
    }

    fn kept_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        heading_ui(ui, scene, &say!(scene.words, "check-out-kept-heading"));
        if let Some(refusal) = retention_ui(ui, scene, "intake") {
            self.retention_refusal = Some(refusal);
        }
        if let Some(refusal) = &self.retention_refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
    }
}

fn heading_ui(ui: &mut Ui, scene: &StageScene<'_>, heading: &str) {
    rule_ui(ui, scene.theme);
    text::lead_ui(ui, scene.theme, heading);
}

/// What will hurt on the day (L16).
fn agenda_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    for warning in agenda_warnings(scene.workshop.agenda()) {
        let line = match warning {
            AgendaWarning::Buffer { buffer, total } => {
                say!(scene.words, "intake-agenda-buffer", buffer = buffer, total = total)
            }
            AgendaWarning::NoBreak { minutes } => say!(scene.words, "intake-agenda-no-break", minutes = minutes),
        };
        let heading = say!(scene.words, "intake-agenda");
        warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
    }
}
