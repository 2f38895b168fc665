//! The head of the start screen: the name, and open file, language, light.

use egui::{Align, Layout, Popup, Rect, Response, Sense, Ui, UiBuilder, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::scene::Scene;
use crate::ui::theme::{Mode, Type, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::LaneMark;
use crate::ui::widgets::text;

use super::{mark_ui, within_margins};

/// Space above the header's buttons, so that their middle is where the logo's is.
const HEADER_TOP: f32 = space::WIDE + stroke::STRONG;

pub(super) fn ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let page = within_margins(ui).x_range();
    let (row, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), HEADER_TOP + size::BUTTON + space::SMALL),
        Sense::empty(),
    );
    let row = row
        .with_min_y(row.top() + HEADER_TOP)
        .with_max_y(row.bottom() - space::SMALL); // Room for the focus ring.
    let row = Rect::from_x_y_ranges(page, row.y_range());
    ui.scope_builder(UiBuilder::new().max_rect(row), |ui| logo_ui(ui, scene));
    tools_ui(ui, scene, row);
}

fn logo_ui(ui: &mut Ui, scene: &Scene<'_>) {
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = stroke::STRONG;
        mark_ui(ui, scene, LaneMark::Do, size::ICON);
        mark_ui(ui, scene, LaneMark::Stop, size::ICON);
        ui.add_space(space::SMALL - stroke::STRONG);
        let name = say!(scene.words, "window-title");
        let format = Type::Title.format(Weight::Bold, scene.theme.ink);
        text::label_ui(ui, &name, format);
    });
}

/// The buttons from left to right, which is also the way of the Tab key; their words end at the right margin.
fn tools_ui(ui: &mut Ui, scene: &mut Scene<'_>, row: Rect) {
    let open = say!(scene.words, "start-open");
    let language = say!(scene.words, "language-name");
    let (light, light_icon) = match scene.theme.mode {
        Mode::Light => (say!(scene.words, "start-light"), Icon::Sun),
        Mode::Dark => (say!(scene.words, "start-dark"), Icon::Moon),
    };
    let buttons = [
        Button::plain(&open, Icon::Folder),
        Button::plain(&language, Icon::Globe),
        Button::plain(&light, light_icon),
    ];
    let widths: f32 = buttons.iter().map(|it| it.width(ui, scene.theme)).sum();
    let right = row.right() + space::MEDIUM;
    let tools = row.with_min_x(right - widths - 2.0 * space::MEDIUM).with_max_x(right);
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(tools).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let [open, language, light] = buttons.map(|it| button_ui(ui, scene.theme, it));
        if open.clicked() {
            scene.push(Action::ChooseFile);
        }
        offer_languages(scene, &language);
        let other = match scene.theme.mode {
            Mode::Light => say!(scene.words, "start-to-dark"),
            Mode::Dark => say!(scene.words, "start-to-light"),
        };
        if light.on_hover_text(other).clicked() {
            scene.push(Action::Paint(scene.theme.mode.other()));
        }
    });
}

/// Every language under its own name, so that nobody must read the one they do not know.
fn offer_languages(scene: &mut Scene<'_>, button: &Response) {
    Popup::menu(button).show(|ui| {
        for (place, spoken) in scene.languages.iter().enumerate() {
            let now = spoken.language == scene.words.language();
            let icon = if now { Icon::Tick } else { Icon::Nothing };
            let choice = button_ui(ui, scene.theme, Button::plain(&spoken.name, icon));
            ui.ctx()
                .accesskit_node_builder(choice.id, |node| node.set_selected(now));
            if button.clicked() && place == 0 {
                choice.request_focus();
            }
            if choice.clicked() {
                scene.push(Action::Speak(spoken.language));
                button.request_focus();
                ui.close();
            }
        }
    });
}
