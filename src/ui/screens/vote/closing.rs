//! A round is closed although ballots are missing: asked in place, before anything is lost.

use egui::Ui;

use crate::say;
use crate::ui::screens::vote::missing;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::workshop::round::Round;

/// Whether it is asked now.
#[derive(Default)]
pub(super) struct Closing {
    is_asked: bool,
    /// Whether the first answer has had the keyboard.
    is_met: bool,
}

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ClosingAnswer {
    /// The round stays open.
    Wait,
    /// Nobody is waited for.
    Close,
}

impl Closing {
    /// From the next frame on.
    pub(super) fn ask() -> Self {
        Self {
            is_asked: true,
            is_met: false,
        }
    }

    /// The question; it says so if a ballot is typed and not sealed, because the close wipes it.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        scene: &StageScene<'_>,
        round: &Round,
        is_typing: bool,
    ) -> Option<ClosingAnswer> {
        let missing = missing(round);
        self.is_asked &= missing > 0;
        if !self.is_asked {
            return None;
        }
        let heading = say!(scene.words, "vote-missing-heading", missing = missing);
        let line = say!(scene.words, "vote-missing");
        warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
        if is_typing {
            let heading = say!(scene.words, "vote-unsealed-heading");
            let line = say!(scene.words, "vote-unsealed");
            warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
        }
        let close = say!(scene.words, "vote-close-anyway");
        let wait = say!(scene.words, "vote-wait");
        let row = ui.horizontal(|ui| {
            let waits = button_ui(ui, scene.theme, Button::framed(&wait));
            if !std::mem::replace(&mut self.is_met, true) {
                waits.request_focus();
            }
            let closes = button_ui(ui, scene.theme, Button::framed(&close)).clicked();
            (waits.clicked(), closes)
        });
        let answer = match row.inner {
            (_, true) => ClosingAnswer::Close,
            (true, false) => ClosingAnswer::Wait,
            (false, false) => return None,
        };
        self.is_asked = false;
        Some(answer)
    }
}
