//! While the disk refuses: what happened, what is safe and what can be done stand above the stage, and cannot be put away.

use egui::{Frame, Panel, Ui};

use super::above::margin;
use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::{Notice, Tone};
use crate::ui::stage_scene::{SavedFace, StageScene};
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::notice::standing_notice_ui;

/// It goes when everything is saved, and not before.
pub fn ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let SavedFace::NotSaved(unsaved) = &scene.room.saved else {
        return;
    };
    let (theme, words) = (scene.theme, scene.words);
    let notice = Notice {
        tone: Tone::Warning,
        heading: say!(words, "window-not-saved"),
        lines: vec![unsaved.why.clone(), say!(words, "unsaved-safe")],
        warnings: Vec::new(),
    };
    let (elsewhere, again) = (say!(words, "unsaved-elsewhere"), say!(words, "unsaved-again"));
    let answers_ui = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let goes = button_ui(ui, theme, Button::framed(&elsewhere)).clicked();
        let tries = button_ui(ui, theme, Button::framed(&again)).clicked();
        (goes, tries)
    };
    let answer = Panel::top("frame unsaved")
        .frame(Frame::new().fill(theme.paper).inner_margin(margin()))
        .show_separator_line(false)
        .show(ui, |ui| standing_notice_ui(ui, theme, &notice, answers_ui));
    let (goes, tries) = answer.inner;
    if goes {
        scene.push(Action::SaveElsewhere);
    }
    if tries {
        scene.push(Action::Save);
    }
}
