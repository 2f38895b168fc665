//! Leaving a workshop in which a round is open or not settled: what is safe, and what waits.

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::text;

/// Where somebody goes who leaves a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// To the start screen.
    ToStart,
    /// Out of the program.
    ForGood,
}

/// The question before leaving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeaveDialog {
    leaving: Leaving,
}

impl LeaveDialog {
    /// Asks before going there.
    pub fn new(leaving: Leaving) -> Self {
        Self { leaving }
    }

    /// Over the screen; true once it is answered.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let is_open = scene.workshop.open_round().is_some();
        let (heading, why) = if is_open {
            (
                say!(scene.words, "leave-open-heading"),
                say!(scene.words, "leave-open-text"),
            )
        } else {
            (
                say!(scene.words, "leave-unsettled-heading"),
                say!(scene.words, "leave-unsettled-text"),
            )
        };
        let (stay, leave) = (say!(scene.words, "leave-stay"), say!(scene.words, "leave-anyway"));
        let theme = scene.theme;
        let answer = dialog_ui(ui, theme, Id::unique("leave"), &heading, |ui| {
            text::body_ui(ui, theme, &why);
            ui.add_space(space::SMALL);
            ui.horizontal(|ui| {
                let stays = button_ui(ui, theme, Button::primary(&stay)).clicked();
                let leaves = button_ui(ui, theme, Button::framed(&leave)).clicked();
                (stays, leaves)
            })
            .inner
        });
        let (stays, leaves) = answer.inner;
        if leaves {
            scene.push(Action::LeaveAnyway(self.leaving));
        }
        stays || leaves || answer.is_dismissed
    }
}
