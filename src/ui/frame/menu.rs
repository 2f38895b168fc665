//! What is seldom needed: the language, light or dark, the keys, leaving.

use egui::{Popup, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::phones::PhonesWish;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Mode, size};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;

/// The button that opens the menu, and the menu.
pub(super) fn ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let menu = say!(scene.words, "frame-menu");
    let button = button_ui(ui, scene.theme, Button::plain(&menu, Icon::List));
    Popup::menu(&button).show(|ui| {
        ui.set_max_width(size::COLUMN);
        if let Some(action) = items_ui(ui, scene) {
            scene.push(action);
            button.request_focus();
            ui.close();
        }
    });
}

/// What was chosen, if anything.
fn items_ui(ui: &mut Ui, scene: &StageScene<'_>) -> Option<Action> {
    let mut chosen = None;
    for spoken in scene.languages {
        let is_now = spoken.language == scene.words.language();
        let icon = if is_now { Icon::Tick } else { Icon::Nothing };
        if item_ui(ui, scene, (&spoken.name, icon)) {
            chosen = Some(Action::Speak(spoken.language));
        }
    }
    ui.separator();
    let (other, icon) = match scene.theme.mode {
        Mode::Light => (say!(scene.words, "start-to-dark"), Icon::Moon),
        Mode::Dark => (say!(scene.words, "start-to-light"), Icon::Sun),
    };
    let phones = say!(scene.words, "phones-check-heading");
    let items = [
        (phones, Icon::Phone, Action::Phones(PhonesWish::Check)),
        (other, icon, Action::Paint(scene.theme.mode.other())),
        (say!(scene.words, "frame-keys"), Icon::Keyboard, Action::ShowKeys),
        (say!(scene.words, "frame-save-now"), Icon::Folder, Action::Save),
        (say!(scene.words, "frame-leave"), Icon::Cross, Action::Leave),
    ];
    for (name, icon, action) in items {
        if item_ui(ui, scene, (&name, icon)) {
            chosen = Some(action);
        }
    }
    chosen
}

fn item_ui(ui: &mut Ui, scene: &StageScene<'_>, (name, icon): (&str, Icon)) -> bool {
    button_ui(ui, scene.theme, Button::plain(name, icon)).clicked()
}
