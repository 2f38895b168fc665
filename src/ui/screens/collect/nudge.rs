//! The nudge (C4-C11): what it noticed, four questions that help to word it anew, and what the writer may do.

use egui::{Id, Key, Modifiers, Ui, UiBuilder};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::wording::{Level, Verdict};

/// A verdict on the text that stands in the writer's field and is no card yet.
///
/// It repeats no text: what is in doubt stands in the field alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    verdict: Verdict,
    /// Whether its first button has had the keyboard.
    is_met: bool,
}

/// What the writer does about a doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoubtAnswer {
    /// Words it anew.
    Reword,
    /// Places it as it is.
    Place,
    /// Leaves it: nothing is kept.
    Drop,
}

impl Doubt {
    /// What the nudge said; none if it has nothing to say.
    pub fn of(verdict: Verdict) -> Option<Self> {
        match verdict.level {
            Level::Fine => None,
            Level::Ask | Level::Refer | Level::Hold => Some(Self { verdict, is_met: false }),
        }
    }

    /// As wide as there is room; the words are those of the writer's language.
    pub fn ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, words: &Words) -> Option<DoubtAnswer> {
        let (heading, line) = self.told(words);
        ui.spacing_mut().item_spacing.y = space::SMALL;
        warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
        for reason in &self.verdict.reasons {
            let reason = say!(words, "nudge-reason", reason = words.wording_reason(reason));
            text::body_ui(ui, scene.theme, &reason);
        }
        match self.verdict.level {
            Level::Refer => contact_ui(ui, scene, words),
            Level::Fine | Level::Ask | Level::Hold => questions_ui(ui, scene, words),
        }
        ui.add_space(space::SMALL);
        self.answers_ui(ui, scene, words)
    }

    fn told(&self, words: &Words) -> (String, String) {
        match self.verdict.level {
            Level::Hold => (say!(words, "nudge-hold"), say!(words, "nudge-hold-why")),
            Level::Refer => (say!(words, "nudge-refer"), say!(words, "nudge-refer-why")),
            Level::Fine | Level::Ask => (say!(words, "nudge-ask"), say!(words, "nudge-ask-why")),
        }
    }

    /// The buttons, and the letters that do the same while nothing is typed.
    fn answers_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, words: &Words) -> Option<DoubtAnswer> {
        let mut answer = self.answer_by_key(ui);
        let reword = say!(words, "nudge-reword");
        let place = say!(words, "nudge-place");
        let drop = say!(words, "nudge-drop");
        let builder = UiBuilder::new().scope_id(Id::unique("nudge answers"));
        ui.scope_builder(builder, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::MEDIUM;
                let first = button_ui(ui, scene.theme, touchable(&reword, "R"));
                if !std::mem::replace(&mut self.is_met, true) {
                    first.request_focus();
                }
                if first.clicked() {
                    answer = Some(DoubtAnswer::Reword);
                }
                if self.may_be_placed() && button_ui(ui, scene.theme, touchable(&place, "A")).clicked() {
                    answer = Some(DoubtAnswer::Place);
                }
                if button_ui(ui, scene.theme, touchable(&drop, "W")).clicked() {
                    answer = Some(DoubtAnswer::Drop);
                }
            });
        });
        answer
    }

    fn answer_by_key(&self, ui: &Ui) -> Option<DoubtAnswer> {
        if ui.ctx().text_edit_focused() || ui.memory(|memory| memory.top_modal_layer().is_some()) {
            return None;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::R) || pressed(Key::Escape) {
            Some(DoubtAnswer::Reword)
        } else if pressed(Key::W) {
            Some(DoubtAnswer::Drop)
        } else if self.may_be_placed() && pressed(Key::A) {
            Some(DoubtAnswer::Place)
        } else {
            None
        }
    }

    /// C5: what is held is no card until it is worded anew.
    fn may_be_placed(&self) -> bool {
        match self.verdict.level {
            Level::Hold => false,
            Level::Fine | Level::Ask | Level::Refer => true,
        }
    }
}

/// The nudge is used at the kiosk too, so its buttons have the height of the kiosk (L12).
fn touchable<'a>(words: &'a str, key: &'a str) -> Button<'a> {
    Button {
        icon: None,
        key: Some(key),
        ..Button::hollow(words)
    }
}

/// C9: four questions lead from a person to what happens.
fn questions_ui(ui: &mut Ui, scene: &StageScene<'_>, words: &Words) {
    let help = say!(words, "nudge-help");
    text::label_ui(ui, &help, Type::Body.format(Weight::Semibold, scene.theme.ink));
    let questions = [
        say!(words, "nudge-what-happens"),
        say!(words, "nudge-what-it-does"),
        say!(words, "nudge-what-we-need"),
        say!(words, "nudge-what-we-ask"),
    ];
    for question in questions {
        text::quiet_ui(ui, scene.theme, &question);
    }
}

/// C5: what belongs at the contact point goes there, not to a wall.
fn contact_ui(ui: &mut Ui, scene: &StageScene<'_>, words: &Words) {
    let contact = scene.workshop.contact();
    let card = if contact.is_empty() {
        say!(words, "nudge-no-contact")
    } else {
        say!(words, "nudge-contact", contact = contact.as_str())
    };
    text::label_ui(ui, &card, Type::Lead.format(Weight::Semibold, scene.theme.ink));
}
