//! One person writes a card at the laptop.

use egui::{Id, Ui};

use crate::say;
use crate::ui::screens::collect::lane_word;
use crate::ui::screens::collect::writing::{HandedIn, Writing};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, space};
use crate::ui::widgets::field::{LongField, long_field_ui};
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::stage::StageKind;

use super::parts::{lane_ui, next_ui};

/// How many lines of a card are seen at once.
const ROWS: usize = 3;

/// Its drafts.
pub(super) struct WritePage {
    lane: Lane,
    writing: Writing,
    /// Another one each turn, so that the field's own undo ends with its writer.
    field: Id,
    is_met: bool,
}

impl WritePage {
    /// For the writer of this turn.
    pub(super) fn new(lane: Lane, turn: u64) -> Self {
        Self {
            lane,
            writing: Writing::default(),
            field: Id::unique(("kiosk card", turn)),
            is_met: false,
        }
    }

    /// Whether something is typed.
    pub(super) fn is_begun(&self) -> bool {
        !self.writing.is_empty()
    }

    /// Forgets what was typed, the field's own undo too.
    pub(super) fn forget(&mut self, context: &egui::Context) {
        self.writing.forget(context, self.field);
    }

    /// Draws it; whether a card was handed in.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> HandedIn {
        let words = scene.room_words;
        text::title_ui(ui, scene.theme, &say!(words, "kiosk-write-heading"));
        self.lanes_ui(ui, scene);
        let stages = scene.workshop.agenda();
        if let Some(stage) = stages.iter().find(|stage| stage.kind == StageKind::Collect(self.lane)) {
            text::lead_ui(ui, scene.theme, stage.prompt.in_language(words.language()));
        }
        ui.add_space(space::SMALL);
        self.field_ui(ui, scene);
        text::quiet_ui(ui, scene.theme, &say!(words, "kiosk-promise"));
        ui.add_space(space::MEDIUM);
        self.hand_in_ui(ui, scene)
    }

    fn lanes_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            for lane in Lane::BOTH {
                let word = lane_word(scene.room_words, lane);
                if lane_ui(ui, scene.theme, (lane, &word), lane == self.lane).clicked() {
                    self.lane = lane;
                    self.is_met = false; // Back to what is being written.
                }
            }
        });
    }

    fn field_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let words = scene.room_words;
        let label = say!(words, "kiosk-write-label");
        let field = LongField {
            label: &label,
            rows: ROWS,
        };
        let typed = long_field_ui(ui, scene.theme, self.field, field, &mut self.writing.text);
        if typed.changed() {
            self.writing.touch();
        }
        if !std::mem::replace(&mut self.is_met, true) {
            typed.request_focus();
        }
        let mut below = self.writing.counter(words);
        if self.writing.is_long() {
            below = say!(words, "kiosk-long", counter = below);
        }
        if below.is_empty() {
            ui.add_space(Type::Small.line()); // Nothing moves when the counter comes.
        } else {
            text::small_ui(ui, scene.theme, &below);
        }
        if let Some(refusal) = &self.writing.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
    }

    /// The button, or the doubt in its place.
    fn hand_in_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> HandedIn {
        let words = scene.room_words;
        if self.writing.doubt.is_some() {
            let answer = self.writing.doubt_ui(ui, scene, words, self.lane);
            if answer.is_none() {
                return HandedIn::Stays;
            }
            self.is_met = false;
            return if self.writing.is_placed(answer) {
                HandedIn::Placed
            } else {
                HandedIn::Stays
            };
        }
        if next_ui(ui, scene.theme, &say!(words, "kiosk-hand-in")).clicked() {
            self.is_met = false;
            return self.writing.hand_in(scene, words, self.lane);
        }
        HandedIn::Stays
    }
}
