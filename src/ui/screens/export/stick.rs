//! Everything on a USB stick in one click: the documents that were chosen, and the workshop to go on with elsewhere.

use egui::Ui;

use crate::say;
use crate::ui::action::Action;
use crate::ui::export::{Copied, ExportWish, StickFace, Sticks};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::secret::Secret;

/// More than so many are an office's disks rather than sticks.
const MOST: usize = 3;

/// A button for each stick, or how to get one.
pub(super) fn ui(ui: &mut Ui, scene: &mut StageScene<'_>, wish: &ExportWish) {
    ui.spacing_mut().item_spacing.y = space::SMALL;
    match &scene.export.sticks {
        Sticks::Unknown => scene.push(Action::LookForSticks),
        Sticks::Looking => {
            text::small_ui(ui, scene.theme, &say!(scene.words, "stick-looking"));
        }
        Sticks::Found(sticks) if sticks.is_empty() => {
            look_again_ui(ui, scene, &say!(scene.words, "stick-none"));
        }
        Sticks::Found(sticks) => {
            for stick in sticks.clone().iter().take(MOST) {
                stick_ui(ui, scene, wish, stick);
            }
            let goes = say!(scene.words, "stick-what-goes");
            let goes = withheld(scene.words, scene.workshop).unwrap_or(goes);
            look_again_ui(ui, scene, &goes);
        }
    }
}

/// What became of the last copy.
pub(super) fn outcome_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let (theme, words) = (scene.theme, scene.words);
    match &scene.export.copied {
        Copied::Nothing => {}
        Copied::Copying(stick) => {
            let heading = say!(words, "stick-copying", stick = stick.as_str());
            warning_ui(ui, theme, MessageTone::Calm, &heading, "");
        }
        Copied::Checked { files, stick, folder } => {
            let heading = say!(words, "stick-checked", count = *files, stick = stick.as_str());
            let line = say!(words, "stick-checked-text", folder = folder.as_str());
            warning_ui(ui, theme, MessageTone::Calm, &heading, &line);
        }
        Copied::Failed { stick, why } => {
            let heading = say!(words, "stick-failed", stick = stick.as_str());
            warning_ui(ui, theme, MessageTone::Danger, &heading, why);
        }
    }
}

fn stick_ui(ui: &mut Ui, scene: &mut StageScene<'_>, wish: &ExportWish, stick: &StickFace) {
    let words = say!(scene.words, "stick-copy", stick = stick.name.as_str());
    let is_copying = matches!(scene.export.copied, Copied::Copying(_));
    let has_files = withheld(scene.words, scene.workshop).is_none() || !scene.export.files(wish).is_empty();
    let button = Button {
        width: Some(ui.available_width()),
        ..Button::framed(&words)
    };
    let pressed = ui.add_enabled_ui(has_files && !is_copying, |ui| button_ui(ui, scene.theme, button));
    if pressed.inner.clicked() {
        scene.push(Action::TakeAway(wish.clone(), stick.clone()));
    }
}

/// A quiet line, and a look for what was plugged in since.
fn look_again_ui(ui: &mut Ui, scene: &mut StageScene<'_>, line: &str) {
    let again = say!(scene.words, "stick-look-again");
    let button = Button::plain(&again, Icon::Eye);
    let width = ui.available_width() - button.width(ui, scene.theme) - space::SMALL;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.add_space((size::BUTTON - Type::Small.line()) / 2.0); // Beside the words of the button.
            text::small_ui(ui, scene.theme, line);
        });
        if button_ui(ui, scene.theme, button).clicked() {
            scene.push(Action::LookForSticks);
        }
    });
}

/// Why the session file does not go along now, if it does not (P1-P3).
fn withheld(words: &Words, workshop: &Workshop) -> Option<String> {
    workshop.secret().map(|secret| match secret {
        Secret::Cards => say!(words, "stick-without-cards"),
        Secret::Ballots => say!(words, "stick-without-ballots"),
        Secret::Answers => say!(words, "stick-without-answers"),
    })
}
