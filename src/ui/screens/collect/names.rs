//! The name list (C6): asked for until it is typed or waved away, kept in memory only.

use egui::{Id, Ui, UiBuilder};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::stage_scene::{NamesFace, StageScene};
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::field::{LongField, long_field_ui};
use crate::ui::widgets::message::{MessageTone, warning_row_ui, warning_ui};
use crate::ui::widgets::text;
use crate::workshop::wording::NameList;

/// How many lines of names are seen at once.
const ROWS: usize = 8;

/// What the facilitator wants of the name list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NamesWish {
    /// To type it.
    Type,
    /// To go on without one.
    WaveAway,
}

/// In the panel, always.
pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>) -> Option<NamesWish> {
    let builder = UiBuilder::new().scope_id(Id::unique("names panel"));
    ui.scope_builder(builder, |ui| match scene.room.names {
        NamesFace::Missing => {
            let missing = missing(scene);
            warning_ui(ui, scene.theme, MessageTone::Warning, &missing, "");
            answers_ui(ui, scene)
        }
        NamesFace::WavedAway => {
            text::small_ui(ui, scene.theme, &say!(scene.words, "names-none"));
            type_ui(ui, scene, &say!(scene.words, "names-type"))
        }
        NamesFace::Listed(count) => {
            text::small_ui(ui, scene.theme, &say!(scene.words, "names-listed", count = count));
            type_ui(ui, scene, &say!(scene.words, "names-change"))
        }
    })
    .inner
}

/// Above the trays where the panel is folded away, while the list is missing.
pub(super) fn row_ui(ui: &mut Ui, scene: &StageScene<'_>) -> Option<NamesWish> {
    if scene.room.names != NamesFace::Missing {
        return None;
    }
    let builder = UiBuilder::new().scope_id(Id::unique("names above"));
    let answer = ui.scope_builder(builder, |ui| {
        let missing = missing(scene);
        warning_row_ui(ui, scene.theme, &missing, |ui| answers_ui(ui, scene))
    });
    ui.add_space(space::MEDIUM);
    answer.inner
}

/// A list that was typed is gone after a restart; before the first card there was none (C6).
fn missing(scene: &StageScene<'_>) -> String {
    if scene.workshop.card_count() == 0 {
        say!(scene.words, "names-first")
    } else {
        say!(scene.words, "names-missing")
    }
}

fn answers_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<NamesWish> {
    let wave = say!(scene.words, "names-wave-away");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let typed = type_ui(ui, scene, &say!(scene.words, "names-type"));
        let waved = button_ui(ui, scene.theme, Button::framed(&wave)).clicked();
        typed.or(waved.then_some(NamesWish::WaveAway))
    })
    .inner
}

fn type_ui(ui: &mut Ui, scene: &Scene<'_>, verb: &str) -> Option<NamesWish> {
    let pressed = button_ui(ui, scene.theme, Button::framed(verb)).clicked();
    pressed.then_some(NamesWish::Type)
}

/// The list as it is typed.
#[derive(Default)]
pub(super) struct NamesDialog {
    is_met: bool,
}

impl NamesDialog {
    /// Over the stage; true once it is answered.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, names: &mut String) -> bool {
        let theme = scene.theme;
        let heading = say!(scene.words, "names-heading");
        let label = say!(scene.words, "names-label");
        let keep = say!(scene.words, "names-keep");
        let cancel = say!(scene.words, "window-cancel");
        let question = Question {
            id: Id::unique("names"),
            heading: &heading,
            first: Button::primary(&keep),
            second: Button::framed(&cancel),
        };
        let answer = question_ui(ui, theme, question, |ui| {
            text::body_ui(ui, theme, &say!(scene.words, "names-why"));
            let field = LongField {
                label: &label,
                rows: ROWS,
            };
            let field = long_field_ui(ui, theme, Id::unique("names field"), field, names);
            if !std::mem::replace(&mut self.is_met, true) {
                field.request_focus();
            }
        });
        if answer == Some(Answer::First) {
            scene.push(Action::ListNames(NameList::parse(names)));
        }
        answer.is_some()
    }
}
