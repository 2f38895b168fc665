//! Somebody came late, or a sealed ballot of an absent colleague is opened: asked once, told, never taken back (V10, V22).

use egui::Ui;

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;
use crate::workshop::change::{Change, Reason, Vote};
use crate::workshop::round::Round;

/// Whether it is asked now.
#[derive(Default)]
pub(super) struct Late {
    is_asked: bool,
}

impl Late {
    /// The button that leads to the question.
    pub(super) fn button_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let words = say!(scene.words, "vote-late");
        if button_ui(ui, scene.theme, Button::with_icon(&words, Icon::Plus)).clicked() {
            self.is_asked = true;
        }
    }

    /// The question in place; what came of it once it is answered.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: &Round) -> Option<Result<(), String>> {
        if !self.is_asked {
            return None;
        }
        let people = round.people().saturating_add(1);
        text::body_ui(
            ui,
            scene.theme,
            &say!(scene.words, "vote-late-question", people = people),
        );
        let reason = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let yes = say!(scene.words, "vote-late-yes", people = people);
            let mut reason = None;
            if button_ui(ui, scene.theme, Button::framed(&yes)).clicked() {
                reason = Some(Reason::Late);
            }
            if scene.workshop.part() > 1 {
                let sealed = say!(scene.words, "vote-late-sealed");
                if button_ui(ui, scene.theme, Button::framed(&sealed)).clicked() {
                    reason = Some(Reason::SealedBallots);
                }
            }
            let cancel = say!(scene.words, "window-cancel");
            if button_ui(ui, scene.theme, Button::plain(&cancel, Icon::Cross)).clicked() {
                self.is_asked = false;
            }
            reason
        });
        let reason = reason.inner?;
        self.is_asked = false;
        Some(scene.submit(Change::Vote(Vote::Raise(round.id(), people, reason))))
    }
}
