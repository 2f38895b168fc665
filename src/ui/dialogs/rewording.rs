//! Other words for an idea, judged before they are taken (C4, C5).

use egui::{Id, Key, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::{LongField, long_field_ui};
use crate::ui::widgets::message::{MessageTone, hint_ui, refusal_ui, warning_ui};
use crate::workshop::text::CardText;
use crate::workshop::wording::{Level, Reason};

/// A text as far as it is typed, and what was said of it.
pub struct Rewording {
    id: Id,
    before: String,
    text: String,
    said: Said,
    has_begun: bool,
}

/// What was said of the text as it stands.
enum Said {
    Nothing,
    /// It is no card's text: why.
    Refused(String),
    /// It cannot stay so: why.
    Held(String),
    /// It may stay so, if the person means it: why.
    Asked(String),
}

/// The words around the field.
#[derive(Debug, Clone, Copy)]
pub struct RewordingWords<'a> {
    /// Above the field.
    pub label: &'a str,
    /// Takes the new text.
    pub keep: &'a str,
    /// Leaves it.
    pub leave: &'a str,
}

/// What came out of one frame.
pub enum Reworded {
    /// It is still being typed.
    NotYet,
    /// This is the text.
    To(CardText),
    /// It stays as it was.
    Left,
}

impl Rewording {
    /// Begins with the words that stand there, in a field of its own.
    pub fn of(id: Id, text: &str) -> Self {
        Self {
            id,
            before: text.to_owned(),
            text: text.to_owned(),
            said: Said::Nothing,
            has_begun: false,
        }
    }

    /// Whether it began with these words: if others stand there by now, it is of no use any more.
    pub fn began_with(&self, text: &str) -> bool {
        self.before == text
    }

    /// Whether there is something in the field.
    pub fn is_typing(&self) -> bool {
        !self.text.is_empty()
    }

    /// The field, what is said of it, and the two ways out; Enter takes the text, Escape leaves it.
    pub fn ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, words: RewordingWords<'_>) -> Reworded {
        let field = LongField {
            label: words.label,
            rows: 1,
        };
        let had_focus = ui.memory(|memory| memory.has_focus(self.id));
        let field = long_field_ui(ui, scene.theme, self.id, field, &mut self.text);
        if !self.has_begun {
            self.has_begun = true;
            field.request_focus();
        }
        if field.changed() {
            self.said = Said::Nothing;
        }
        let pressed = |key| had_focus && ui.input(|input| input.key_pressed(key));
        let (entered, escaped) = (pressed(Key::Enter), pressed(Key::Escape));
        self.said_ui(ui, scene);
        let keep = match self.said {
            Said::Asked(_) => say!(scene.words, "rewording-keep-anyway"),
            Said::Nothing | Said::Refused(_) | Said::Held(_) => words.keep.to_owned(),
        };
        let buttons = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let keeps = button_ui(ui, scene.theme, Button::key(&keep, "Enter")).clicked();
            let leaves = button_ui(ui, scene.theme, Button::key(words.leave, "Esc")).clicked();
            (keeps, leaves)
        });
        let (keeps, leaves) = buttons.inner;
        if leaves || escaped {
            return Reworded::Left;
        }
        if keeps || entered {
            return self.judge(scene);
        }
        Reworded::NotYet
    }

    /// A text that is held never leaves the field; one that is asked about leaves it when it is taken again.
    fn judge(&mut self, scene: &StageScene<'_>) -> Reworded {
        let text = match CardText::parse(&self.text) {
            Ok(text) => text,
            Err(refusal) => {
                self.said = Said::Refused(scene.words.text_refusal(refusal));
                return Reworded::NotYet;
            }
        };
        if text.as_str() == self.before {
            return Reworded::Left;
        }
        let verdict = scene.nudge.judge(text.as_str());
        let reasons = |reasons: &[Reason]| {
            let reasons: Vec<String> = reasons.iter().map(|why| scene.words.wording_reason(why)).collect();
            say!(scene.words, "rewording-reasons", reasons = reasons.join("; "))
        };
        let is_asked = matches!(self.said, Said::Asked(_));
        match verdict.level {
            Level::Fine => Reworded::To(text),
            Level::Ask | Level::Refer if is_asked => Reworded::To(text),
            Level::Ask | Level::Refer => {
                self.said = Said::Asked(reasons(&verdict.reasons));
                Reworded::NotYet
            }
            Level::Hold => {
                self.said = Said::Held(reasons(&verdict.reasons));
                Reworded::NotYet
            }
        }
    }

    fn said_ui(&self, ui: &mut Ui, scene: &StageScene<'_>) {
        let theme = scene.theme;
        match &self.said {
            Said::Nothing => return,
            Said::Refused(why) => {
                refusal_ui(ui, theme, why);
                return;
            }
            Said::Held(why) => {
                let heading = say!(scene.words, "rewording-held");
                warning_ui(ui, theme, MessageTone::Danger, &heading, why);
            }
            Said::Asked(why) => {
                let heading = say!(scene.words, "rewording-asked");
                warning_ui(ui, theme, MessageTone::Warning, &heading, why);
            }
        }
        hint_ui(ui, theme, &say!(scene.words, "rewording-help"));
    }
}
