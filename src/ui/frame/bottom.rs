//! The bar below: whether all is saved, undo, the keys, and the one next step.

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{Projector, SavedFace, StageScene, StepWeight};
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui, icon_button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

use super::{RightSide, in_right_side, is_wide, menu};

pub(super) fn ui(
    ui: &mut Ui,
    scene: &mut StageScene<'_>,
    screen: &mut dyn StageScreen,
    column: RightSide,
    is_panel_open: &mut bool,
) {
    let bar = ui.max_rect();
    let rest = bar
        .with_min_x(bar.left() + space::GAP)
        .with_max_x(column.left - space::GAP);
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(rest).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        saved_ui(ui, scene);
        projector_ui(ui, scene);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            tools_ui(ui, scene, is_panel_open);
        });
    });
    step_ui(ui, scene, screen, in_right_side(bar, column, size::PRIMARY));
}

fn saved_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let (icon, said, color) = match &scene.room.saved {
        SavedFace::Saved => (Icon::Tick, say!(scene.words, "frame-saved"), scene.theme.quiet),
        SavedFace::Saving => (Icon::Clock, say!(scene.words, "frame-saving"), scene.theme.quiet),
        SavedFace::Looking => (Icon::Eye, say!(scene.words, "frame-looking"), scene.theme.ink),
        SavedFace::NotSaved(_) => (Icon::Warning, say!(scene.words, "frame-not-saved"), scene.theme.danger),
    };
    let response = status_ui(ui, icon, &said, color);
    match &scene.room.saved {
        SavedFace::NotSaved(unsaved) => response.on_hover_text(&unsaved.exactly),
        SavedFace::Saved | SavedFace::Saving | SavedFace::Looking => response.on_hover_text(&scene.room.file),
    };
}

fn projector_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    if scene.room.projector == Projector::Window {
        ui.add_space(space::LARGE);
        status_ui(
            ui,
            Icon::Screen,
            &say!(scene.words, "frame-projector-on"),
            scene.theme.quiet,
        );
    }
}

fn status_ui(ui: &mut Ui, icon: Icon, said: &str, color: egui::Color32) -> egui::Response {
    let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
    icon.paint(ui.painter(), rect.center(), color);
    text::label_ui(ui, said, Type::Small.format(Weight::Regular, color))
}

/// From right to left.
fn tools_ui(ui: &mut Ui, scene: &mut StageScene<'_>, is_panel_open: &mut bool) {
    ui.spacing_mut().item_spacing.x = space::TINY;
    let keys = say!(scene.words, "frame-keys");
    let undo = say!(scene.words, "frame-undo");
    let redo = say!(scene.words, "frame-redo");
    menu::ui(ui, scene);
    // In a narrow window the keys are in the menu only.
    if is_wide(ui) && button_ui(ui, scene.theme, Button::plain(&keys, Icon::Keyboard)).clicked() {
        scene.push(Action::ShowKeys);
    }
    ui.add_enabled_ui(scene.room.can_redo, |ui| {
        if icon_button_ui(ui, scene.theme, Icon::Redo, &redo).clicked() {
            scene.push(Action::Redo);
        }
    });
    ui.add_enabled_ui(scene.room.can_undo, |ui| {
        if button_ui(ui, scene.theme, Button::plain(&undo, Icon::Undo)).clicked() {
            scene.push(Action::Undo);
        }
    });
    if !is_wide(ui) {
        let panel = say!(scene.words, "frame-panel");
        if button_ui(ui, scene.theme, Button::plain(&panel, Icon::Panel)).clicked() {
            *is_panel_open = !*is_panel_open;
        }
    }
}

fn step_ui(ui: &mut Ui, scene: &mut StageScene<'_>, screen: &mut dyn StageScreen, place: Rect) {
    let step = screen.step(scene);
    let button = match step.weight {
        StepWeight::Next => Button::primary(&step.text),
        StepWeight::Possible => Button::hollow(&step.text),
    };
    let button = Button {
        width: Some(place.width()),
        ..button
    };
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        if button_ui(ui, scene.theme, button).clicked() {
            screen.take_step(scene);
        }
    });
}
