//! The next meeting: its date with what the rules suggest, and what happens until then (D5).

use egui::{Context, Id, Ui};
use jiff::civil::Date;

use crate::say;
use crate::ui::action::Action;
use crate::ui::day_field::day_field_ui;
use crate::ui::days::weeks_after;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{hint_ui, refusal_ui};
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::follow_up::FollowUp;
use crate::workshop::text::{Line, TextRefusal};

/// After how many weeks the follow-up is wise (D5).
const WISE: [u64; 2] = [4, 6];
/// After how many weeks the written check is (D5).
const WRITTEN: u64 = 2;

/// What is being typed about the next meeting.
#[derive(Default)]
pub(super) struct Drafts {
    fields: [Draft; 3],
    /// The follow-up that the drafts were last read from.
    seen: Option<FollowUp>,
    /// The day of the written check, chosen before the follow-up has a date.
    written_check: Option<Date>,
    /// The field that has the keyboard.
    focused: Option<Field>,
    refusal: Option<String>,
}

/// One line that is being typed.
#[derive(Default)]
struct Draft {
    text: String,
    refusal: Option<TextRefusal>,
}

/// A line of the follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Time,
    About,
    Aftercare,
}

impl Field {
    const ALL: [Self; 3] = [Self::Time, Self::About, Self::Aftercare];

    fn id(self) -> Id {
        Id::unique(match self {
            Self::Time => "follow-up time",
            Self::About => "follow-up about",
            Self::Aftercare => "follow-up aftercare",
        })
    }

    fn of(self, follow_up: &FollowUp) -> &Line {
        match self {
            Self::Time => &follow_up.time,
            Self::About => &follow_up.about,
            Self::Aftercare => &follow_up.aftercare,
        }
    }

    fn set(self, follow_up: &mut FollowUp, line: Line) {
        match self {
            Self::Time => follow_up.time = line,
            Self::About => follow_up.about = line,
            Self::Aftercare => follow_up.aftercare = line,
        }
    }

    fn label(self, scene: &StageScene<'_>) -> String {
        match self {
            Self::Time => say!(scene.words, "check-out-time"),
            Self::About => say!(scene.words, "check-out-about"),
            Self::Aftercare => say!(scene.words, "check-out-aftercare"),
        }
    }
}

impl Drafts {
    /// Whether something stands in the field that has the keyboard.
    pub(super) fn is_typing(&self) -> bool {
        let mut drafts = Field::ALL.into_iter().zip(&self.fields);
        drafts.any(|(field, draft)| self.focused == Some(field) && !draft.text.is_empty())
    }

    /// What changed in the workshop shows in the fields, unless somebody is typing there. Without a date the workshop
    /// keeps none of it: what was typed stays.
    pub(super) fn follow(&mut self, context: &Context, now: Option<&FollowUp>) {
        let focused = context.memory(egui::Memory::focused);
        self.focused = Field::ALL.into_iter().find(|field| focused == Some(field.id()));
        if self.seen.as_ref() == now {
            return;
        }
        if let Some(now) = now {
            for (field, draft) in Field::ALL.into_iter().zip(&mut self.fields) {
                let before = self.seen.as_ref().map_or("", |seen| field.of(seen).as_str());
                if self.focused != Some(field) || draft.text == before {
                    field.of(now).as_str().clone_into(&mut draft.text);
                }
            }
            self.written_check = now.written_check;
        }
        self.seen = now.cloned();
    }

    /// Hands in what was typed and is not in the workshop yet.
    pub(super) fn commit(&mut self, scene: &mut StageScene<'_>) {
        if let Some(now) = scene.workshop.follow_up() {
            self.hand_in(scene, now.clone());
        }
    }

    /// Hands in a follow-up with the lines as they are typed; a line that cannot be used stays as it was.
    fn hand_in(&mut self, scene: &mut StageScene<'_>, mut follow_up: FollowUp) {
        for (field, draft) in Field::ALL.into_iter().zip(&mut self.fields) {
            match Line::parse(&draft.text) {
                Ok(line) => {
                    draft.refusal = None;
                    field.set(&mut follow_up, line);
                }
                Err(refusal) => draft.refusal = Some(refusal),
            }
        }
        follow_up.written_check = self.written_check;
        self.submit(scene, Some(follow_up));
    }

    fn submit(&mut self, scene: &mut StageScene<'_>, follow_up: Option<FollowUp>) {
        if scene.workshop.follow_up() == follow_up.as_ref() {
            return;
        }
        let change = Change::SetFollowUp(follow_up);
        // A frame can come here more than once, as when a field is left by what leads away.
        if !scene.actions.contains(&Action::Submit(change.clone())) {
            self.refusal = scene.submit(change).err();
        }
    }

    fn set_date(&mut self, scene: &mut StageScene<'_>, date: Option<Date>) {
        let Some(date) = date else {
            self.submit(scene, None);
            return;
        };
        let now = scene.workshop.follow_up().cloned();
        let follow_up = now.map_or_else(|| begun(date), |now| FollowUp { date, ..now });
        self.hand_in(scene, follow_up);
    }

    /// The whole sheet.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        text::lead_ui(ui, scene.theme, &say!(scene.words, "check-out-heading"));
        self.date_ui(ui, scene);
        self.field_ui(ui, scene, Field::About);
        self.written_check_ui(ui, scene);
        self.field_ui(ui, scene, Field::Aftercare);
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        if scene.workshop.follow_up().is_some() {
            let focused = ui.ctx().memory(egui::Memory::focused);
            let is_typing = Field::ALL.into_iter().any(|field| focused == Some(field.id()));
            if !is_typing {
                self.commit(scene);
            }
        }
    }

    fn date_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let before = scene.workshop.follow_up().map(|follow_up| follow_up.date);
        let mut date = before;
        ui.horizontal_wrapped(|ui| {
            for weeks in WISE {
                suggestion_ui(ui, scene, weeks, &mut date);
            }
        });
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            let label = say!(scene.words, "check-out-date");
            day_ui(ui, scene, ("follow-up date", &label), &mut date);
            ui.vertical(|ui| self.field_ui(ui, scene, Field::Time));
        });
        if date != before {
            self.set_date(scene, date);
        }
        cadence_ui(ui, scene);
    }

    fn written_check_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let mut date = self.written_check;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            let label = say!(scene.words, "check-out-written");
            day_ui(ui, scene, ("written check", &label), &mut date);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(Type::Small.line() + space::TINY); // Beside the field, not beside its label.
                suggestion_ui(ui, scene, WRITTEN, &mut date);
            });
        });
        if date != self.written_check {
            self.written_check = date;
            self.commit(scene);
        }
    }

    fn field_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, field: Field) {
        let label = field.label(scene);
        let drafts = Field::ALL.into_iter().zip(&mut self.fields);
        for (_, draft) in drafts.filter(|(of, _)| *of == field) {
            if field_ui(ui, scene.theme, field.id(), &label, &mut draft.text).changed() {
                draft.refusal = None;
            }
            if let Some(refusal) = draft.refusal {
                refusal_ui(ui, scene.theme, &scene.words.text_refusal(refusal));
            }
        }
    }
}

/// A follow-up of which only the date is known.
fn begun(date: Date) -> FollowUp {
    FollowUp {
        date,
        time: Line::default(),
        about: Line::default(),
        written_check: None,
        aftercare: Line::default(),
    }
}

/// As wide as the narrow column.
fn day_ui(ui: &mut Ui, scene: &StageScene<'_>, (key, label): (&str, &str), date: &mut Option<Date>) {
    ui.vertical(|ui| {
        ui.set_width(size::COLUMN);
        day_field_ui(ui, scene, (Id::unique(key), label), date);
    });
}

/// A day that the rules suggest, as a button; ticked if it is the one chosen.
fn suggestion_ui(ui: &mut Ui, scene: &StageScene<'_>, weeks: u64, date: &mut Option<Date>) {
    let day = weeks_after(scene.workshop.held_on(), weeks);
    let words = say!(
        scene.words,
        "check-out-in-weeks",
        weeks = weeks,
        date = scene.words.short_weekday_date(day)
    );
    let button = if *date == Some(day) {
        Button::with_icon(&words, Icon::Tick)
    } else {
        Button::framed(&words)
    };
    if button_ui(ui, scene.theme, button).clicked() {
        *date = Some(day);
    }
}

/// D5: what is wise, if the date is not.
fn cadence_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let Some(date) = scene.workshop.follow_up().map(|follow_up| follow_up.date) else {
        return;
    };
    let held_on = scene.workshop.held_on();
    let [first, last] = WISE.map(|weeks| weeks_after(held_on, weeks));
    if date <= held_on {
        hint_ui(ui, scene.theme, &say!(scene.words, "check-out-before"));
    } else if date < first || date > last {
        hint_ui(ui, scene.theme, &say!(scene.words, "check-out-cadence"));
    }
}
