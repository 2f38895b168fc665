//! The code that locks the window, and opens it again.

use egui::{Id, Key, Ui};

use crate::say;
use crate::ui::scene::Scene;
use crate::ui::theme::space;
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::secret_field_ui;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;

use super::parts::{next_ui, touch_ui};

/// The fewest letters or digits of a code.
const SHORTEST: usize = 4;

/// The facilitator chooses a code, typed twice.
#[derive(Default)]
pub(super) struct CodeDialog {
    code: String,
    again: String,
    refusal: Option<String>,
    is_met: bool,
}

/// What came of a question for a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum CodeAnswer {
    /// This one.
    Code(String),
    /// None: the window stays as it was.
    Cancelled,
}

impl CodeDialog {
    /// Over the screen.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) -> Option<CodeAnswer> {
        let (theme, words) = (scene.theme, scene.words);
        let heading = say!(words, "kiosk-code-heading");
        let answer = dialog_ui(ui, theme, Id::unique("kiosk code"), &heading, |ui| {
            text::body_ui(ui, theme, &say!(words, "kiosk-code-why"));
            let label = say!(words, "kiosk-code");
            let first = secret_field_ui(ui, theme, Id::unique(("kiosk code", "first")), &label, &mut self.code);
            let label = say!(words, "kiosk-code-again");
            let second = secret_field_ui(ui, theme, Id::unique(("kiosk code", "second")), &label, &mut self.again);
            if !std::mem::replace(&mut self.is_met, true) {
                first.request_focus();
            }
            if first.changed() || second.changed() {
                self.refusal = None;
            }
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
            let entered = second.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            ui.add_space(space::SMALL);
            let row = ui.horizontal(|ui| {
                let locked = next_ui(ui, theme, &say!(words, "kiosk-lock")).clicked();
                (locked, touch_ui(ui, theme, &say!(words, "window-cancel")).clicked())
            });
            (row.inner.0 || entered, row.inner.1)
        });
        let (locks, cancels) = answer.inner;
        if cancels || answer.is_dismissed {
            return Some(CodeAnswer::Cancelled);
        }
        if !locks {
            return None;
        }
        self.refusal = self.fault(scene);
        let is_good = self.refusal.is_none();
        is_good.then(|| CodeAnswer::Code(std::mem::take(&mut self.code)))
    }

    fn fault(&self, scene: &Scene<'_>) -> Option<String> {
        if self.code.chars().count() < SHORTEST {
            Some(say!(scene.words, "kiosk-code-short", least = SHORTEST))
        } else if self.code == self.again {
            None
        } else {
            Some(say!(scene.words, "kiosk-code-differs"))
        }
    }
}

/// The facilitator takes the window back.
#[derive(Default)]
pub(super) struct LeaveDialog {
    typed: String,
    refusal: Option<String>,
    is_met: bool,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LeaveAnswer {
    /// The code was right.
    Unlock,
    /// Back to whoever is typing.
    Stay,
}

impl LeaveDialog {
    /// Over the kiosk's page.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &Scene<'_>, code: &str) -> Option<LeaveAnswer> {
        let (theme, words) = (scene.theme, scene.words);
        let heading = say!(words, "kiosk-leave-heading");
        let answer = dialog_ui(ui, theme, Id::unique("kiosk leave"), &heading, |ui| {
            let label = say!(words, "kiosk-code");
            let field = secret_field_ui(ui, theme, Id::unique(("kiosk leave", "code")), &label, &mut self.typed);
            if !std::mem::replace(&mut self.is_met, true) {
                field.request_focus();
            }
            if field.changed() {
                self.refusal = None;
            }
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            ui.add_space(space::SMALL);
            let row = ui.horizontal(|ui| {
                let unlocks = next_ui(ui, theme, &say!(words, "kiosk-unlock")).clicked();
                (unlocks, touch_ui(ui, theme, &say!(words, "kiosk-stay")).clicked())
            });
            (row.inner.0 || entered, row.inner.1)
        });
        let (unlocks, stays) = answer.inner;
        if unlocks && self.typed == code {
            return Some(LeaveAnswer::Unlock);
        }
        if unlocks {
            self.typed.clear();
            self.is_met = false;
            self.refusal = Some(say!(words, "kiosk-code-wrong"));
        }
        (stays || answer.is_dismissed).then_some(LeaveAnswer::Stay)
    }
}
