//! A text that is changed where it stands.

use egui::{Id, Key, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::{LongField, long_field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;

/// A text as far as it is typed.
#[derive(Default)]
pub(super) struct InPlace {
    text: String,
    refusal: Option<String>,
    has_begun: bool,
}

/// What came out of one frame.
pub(super) enum Edited {
    NotYet,
    To(String),
    Left,
}

impl InPlace {
    /// Begins with what stands there.
    pub(super) fn of(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            refusal: None,
            has_begun: false,
        }
    }

    pub(super) fn is_typing(&self) -> bool {
        !self.text.is_empty()
    }

    /// What is typed so far.
    pub(super) fn typed(&self) -> Edited {
        Edited::To(self.text.clone())
    }

    /// The field and the two ways out; in a field of one line Enter keeps what is typed. Escape leaves it.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, id: Id, field: LongField<'_>) -> Edited {
        let had_focus = ui.memory(|memory| memory.has_focus(id));
        let response = long_field_ui(ui, scene.theme, id, field, &mut self.text);
        if !self.has_begun {
            self.has_begun = true;
            response.request_focus();
        }
        if response.changed() {
            self.refusal = None;
        }
        if let Some(why) = &self.refusal {
            refusal_ui(ui, scene.theme, why);
        }
        let pressed = |key| had_focus && ui.input(|input| input.key_pressed(key));
        let (entered, escaped) = (field.rows == 1 && pressed(Key::Enter), pressed(Key::Escape));
        let (keep, leave) = (say!(scene.words, "opening-keep"), say!(scene.words, "opening-leave"));
        let buttons = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let keeps = button_ui(ui, scene.theme, Button::framed(&keep)).clicked();
            let leaves = button_ui(ui, scene.theme, Button::plain(&leave, Icon::Undo)).clicked();
            (keeps, leaves)
        });
        let (keeps, leaves) = buttons.inner;
        if keeps || entered {
            Edited::To(self.text.clone())
        } else if leaves || escaped {
            Edited::Left
        } else {
            Edited::NotYet
        }
    }

    /// Says why the text was not taken; it stays in the field.
    pub(super) fn refuse(&mut self, why: String) {
        self.refusal = Some(why);
    }
}

/// Takes what came out of a frame: gone once it is kept or left, still there with the reason if it was refused.
pub(super) fn take(draft: &mut Option<InPlace>, edited: Edited, keep: impl FnOnce(&str) -> Result<(), String>) {
    let refused = match edited {
        Edited::NotYet => return,
        Edited::Left => None,
        Edited::To(text) => keep(&text).err(),
    };
    match (refused, draft.as_mut()) {
        (Some(why), Some(draft)) => draft.refuse(why),
        (Some(_) | None, _) => *draft = None,
    }
}
