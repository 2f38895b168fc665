//! The keys that work on every stage, and the dialog that shows them.

use egui::{Context, Event, FocusDirection, Key, Modifiers, Ui};

use crate::say;
use crate::ui::action::{Action, TimerWish, WallWish};
use crate::ui::fonts::Weight;
use crate::ui::projector::{self, ProjectorScene};
use crate::ui::scene::Scene;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{Place, StageScene};
use crate::ui::theme::{Type, space};
use crate::ui::timer::TimerState;
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::key_cap::{self, key_cap_ui};
use crate::ui::widgets::text;
use crate::words::Words;

use super::wall;
use crate::workshop::public::Shows;

/// Takes the keys that belong to the frame before any widget sees them; not while a dialog or a menu is open.
pub(super) fn take(context: &Context, screen: &mut dyn StageScreen, scene: &mut StageScene<'_>) {
    if context.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    if is_pressed_anew(context, Key::Enter) {
        screen.take_step(scene);
    }
    let is_typing = context.text_edit_focused();
    if !(is_typing && screen.is_typing()) {
        take_undo(context, scene);
    }
    if pressed(context, Modifiers::COMMAND, Key::S) {
        scene.push(Action::Save);
    }
    if pressed(context, Modifiers::COMMAND, Key::W) {
        scene.push(Action::Leave);
    }
    if pressed(context, Modifiers::COMMAND, Key::P) {
        scene.push(Action::Go(Place::Export));
    }
    take_stages(context, scene);
    take_wall(context, scene);
    if pressed(context, Modifiers::NONE, Key::F9) {
        scene.push(Action::AskTakeBack(screen.chosen()));
    }
    if pressed(context, Modifiers::NONE, Key::F6) {
        let wish = match scene.room.timer.state {
            TimerState::Running => TimerWish::Pause,
            TimerState::Waiting | TimerState::Paused => TimerWish::Run,
        };
        scene.push(Action::Timer(wish));
    }
    if pressed(context, Modifiers::NONE, Key::F4) {
        let other = scene.theme.mode.other();
        scene.push(Action::Paint(other));
    }
    let asks = |event: &Event| matches!(event, Event::Text(text) if text == "?");
    let asked = !is_typing && context.input(|input| input.events.iter().any(asks));
    if asked || pressed(context, Modifiers::NONE, Key::F1) {
        scene.push(Action::ShowKeys);
    }
}

/// Whether Tab was pressed while nothing had the keyboard: it then begins at the stage, and not at the agenda, which
/// comes before it on the screen. True if the stage is to give the keyboard to what comes first on it.
pub(super) fn take_first_tab(context: &Context) -> bool {
    let is_free = context.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    let is_tab = context.input(|input| input.modifiers.is_none() && input.key_pressed(Key::Tab));
    let begins = is_free && is_tab;
    if begins {
        context.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    begins
}

/// While the wall lies over the window, on the one screen there is.
pub(super) fn take_on_the_wall(context: &Context, screen: &dyn StageScreen, scene: &mut StageScene<'_>) {
    take_wall(context, scene);
    if pressed(context, Modifiers::NONE, Key::F9) {
        // Nothing hangs there while the facilitator asks which card it is.
        scene.push(Action::Wall(WallWish::ToggleFullScreen));
        scene.push(Action::AskTakeBack(screen.chosen()));
    }
    let page = scene.room.wall_page;
    let last = last_page(context, &wall(scene));
    if pressed(context, Modifiers::NONE, Key::Escape) {
        scene.push(Action::Wall(WallWish::ToggleFullScreen));
    }
    if pressed(context, Modifiers::NONE, Key::ArrowRight) || pressed(context, Modifiers::NONE, Key::PageDown) {
        scene.push(Action::Wall(WallWish::Turn((page + 1).min(last))));
    }
    if pressed(context, Modifiers::NONE, Key::ArrowLeft) || pressed(context, Modifiers::NONE, Key::PageUp) {
        scene.push(Action::Wall(WallWish::Turn(page.saturating_sub(1))));
    }
}

/// The last page of the wall's slide, from 0.
pub fn last_page(context: &Context, wall: &ProjectorScene<'_>) -> usize {
    projector::pages(context, wall).saturating_sub(1)
}

fn take_undo(context: &Context, scene: &mut StageScene<'_>) {
    let redo = Modifiers::COMMAND | Modifiers::SHIFT;
    if pressed(context, redo, Key::Z) || pressed(context, Modifiers::COMMAND, Key::Y) {
        scene.push(Action::Redo);
    } else if pressed(context, Modifiers::COMMAND, Key::Z) {
        scene.push(Action::Undo);
    }
}

fn take_stages(context: &Context, scene: &mut StageScene<'_>) {
    if pressed(context, Modifiers::NONE, Key::PageDown) {
        match scene.room.place {
            Place::Intake => scene.push(Action::Go(Place::Stage)),
            Place::Stage => scene.go_onwards(),
            Place::Export => {}
        }
    }
    if pressed(context, Modifiers::NONE, Key::PageUp) {
        match scene.room.place {
            Place::Export | Place::Intake => scene.push(Action::Go(Place::Stage)),
            Place::Stage => match scene.stage_before().map(|stage| stage.id) {
                Some(stage) => scene.go_to_stage(stage),
                None => scene.push(Action::Go(Place::Intake)),
            },
        }
    }
}

fn take_wall(context: &Context, scene: &mut StageScene<'_>) {
    let toggled = |shows: Shows| {
        if scene.room.wall.shows == shows {
            Shows::Stage
        } else {
            shows
        }
    };
    let (nothing, test) = (toggled(Shows::Nothing), toggled(Shows::TestSlide));
    if pressed(context, Modifiers::NONE, Key::F5) {
        scene.push(Action::Wall(WallWish::ToggleWindow));
    }
    if pressed(context, Modifiers::NONE, Key::F7) {
        scene.push(Action::Wall(WallWish::Show(test)));
    }
    if pressed(context, Modifiers::NONE, Key::F8) {
        scene.push(Action::Wall(WallWish::Show(nothing)));
    }
    if pressed(context, Modifiers::NONE, Key::F11) {
        scene.push(Action::Wall(WallWish::ToggleFullScreen));
    }
}

/// Whether Ctrl and this key were pressed, and not only held: a step is taken once, however long the hand stays.
fn is_pressed_anew(context: &Context, key: Key) -> bool {
    let is_anew = context.input(|input| {
        let anew =
            |event: &Event| matches!(event, Event::Key { key: k, pressed: true, repeat: false, .. } if *k == key);
        input.events.iter().any(anew)
    });
    pressed(context, Modifiers::COMMAND, key) && is_anew
}

fn pressed(context: &Context, modifiers: Modifiers, key: Key) -> bool {
    context.input_mut(|input| input.consume_key(modifiers, key))
}

/// The keys of the screen, then those that work everywhere. True if it is to be put away.
pub fn keys_ui(ui: &mut Ui, scene: &Scene<'_>, of_the_screen: &[(String, String)]) -> bool {
    let heading = say!(scene.words, "frame-keys-heading");
    let everywhere = everywhere(scene.words);
    let answer = dialog_ui(ui, scene.theme, egui::Id::unique("keys"), &heading, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        if !of_the_screen.is_empty() {
            list_ui(ui, scene, &say!(scene.words, "frame-keys-here"), of_the_screen);
        }
        list_ui(ui, scene, &say!(scene.words, "frame-keys-everywhere"), &everywhere);
    });
    answer.is_dismissed
}

fn list_ui(ui: &mut Ui, scene: &Scene<'_>, heading: &str, keys: &[(String, String)]) {
    text::label_ui(ui, heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
    let widths = everywhere(scene.words).into_iter().chain(keys.iter().cloned());
    let column = widths
        .map(|(key, _)| key_cap::width(ui.painter(), &key))
        .fold(0.0, f32::max);
    ui.spacing_mut().item_spacing.x = space::LARGE;
    ui.spacing_mut().interact_size.y = Type::Body.line();
    for (key, does) in keys {
        ui.horizontal(|ui| {
            let left = ui.cursor().left();
            key_cap_ui(ui, scene.theme, key);
            ui.add_space(left + column - ui.cursor().left() + space::LARGE);
            text::body_ui(ui, scene.theme, does);
        });
    }
}

fn everywhere(words: &Words) -> Vec<(String, String)> {
    let key = |key: &str, does: String| (key.to_owned(), does);
    vec![
        key("Ctrl Enter", say!(words, "frame-key-step")),
        key("PageUp, PageDown", say!(words, "frame-key-stages")),
        key("F5", say!(words, "frame-key-projector")),
        key("F11", say!(words, "frame-key-full-screen")),
        key("F8", say!(words, "frame-key-hide")),
        key("F9", say!(words, "frame-key-take-back")),
        key("F7", say!(words, "frame-key-test")),
        key("F6", say!(words, "frame-key-timer")),
        key("F4", say!(words, "frame-key-light")),
        key("Ctrl Z", say!(words, "frame-key-undo")),
        key("Ctrl Y", say!(words, "frame-key-redo")),
        key("Ctrl S", say!(words, "frame-key-save")),
        key("Ctrl P", say!(words, "frame-key-export")),
        key("Ctrl W", say!(words, "frame-key-leave")),
        key("?, F1", say!(words, "frame-keys")),
    ]
}
