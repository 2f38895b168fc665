//! A session file that another window has open: it may be looked at.

use std::path::PathBuf;

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::text;

/// The offer to look without changing anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUseDialog {
    /// The session file.
    pub path: PathBuf,
}

impl InUseDialog {
    /// Over the screen; Escape leaves the file to the other window.
    pub fn ui(&self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let (theme, words) = (scene.theme, scene.words);
        let heading = say!(words, "recovery-in-use");
        let (look, leave) = (say!(words, "recovery-look"), say!(words, "recovery-leave"));
        let answer = dialog_ui(ui, theme, Id::unique("in use"), &heading, |ui| {
            text::quiet_ui(ui, theme, &self.path.display().to_string());
            text::body_ui(ui, theme, &say!(words, "recovery-in-use-text"));
            ui.add_space(space::SMALL);
            ui.horizontal(|ui| {
                let looks = button_ui(ui, theme, Button::primary(&look)).clicked();
                let leaves = button_ui(ui, theme, Button::framed(&leave)).clicked();
                (looks, leaves)
            })
            .inner
        });
        let (looks, leaves) = answer.inner;
        if looks {
            scene.push(Action::LookAt(self.path.clone()));
        } else if leaves || answer.is_dismissed {
            scene.push(Action::CloseDialog);
        }
    }
}
