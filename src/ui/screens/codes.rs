//! The codes of phone ballots that count: shown to the room when the facilitator wishes, from the close to the final (V25).

use egui::{ScrollArea, Ui, vec2};

use crate::say;
use crate::ui::action::{Action, WallWish};
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::workshop::ballot::Receipt;
use crate::workshop::public::Shows;

/// Codes beside each other in the panel.
const ACROSS: usize = 4;

/// In the panel; nothing where no phone ballot waits for its final.
pub fn ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let receipts = scene.workshop.receipts();
    if receipts.is_empty() {
        return;
    }
    let heading = say!(scene.words, "codes-heading");
    text::label_ui(ui, &heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
    let (word, icon, shows) = match scene.room.wall.shows {
        Shows::Receipts => (say!(scene.words, "codes-hide"), Icon::EyeOff, Shows::Stage),
        Shows::Stage | Shows::Nothing | Shows::TestSlide => {
            (say!(scene.words, "codes-show"), Icon::Eye, Shows::Receipts)
        }
    };
    let button = Button {
        icon: Some(icon),
        width: Some(ui.available_width()),
        ..Button::framed(&word)
    };
    if button_ui(ui, scene.theme, button).clicked() {
        scene.push(Action::Wall(WallWish::Show(shows)));
    }
    text::small_ui(ui, scene.theme, &say!(scene.words, "codes-hint"));
    if shows == Shows::Stage {
        codes_ui(ui, scene, &receipts);
    }
    rule_ui(ui, scene.theme);
}

/// In columns, by alphabet; many scroll.
fn codes_ui(ui: &mut Ui, scene: &StageScene<'_>, receipts: &[&Receipt]) {
    let rows: Vec<&[&Receipt]> = receipts.chunks(ACROSS).collect();
    ScrollArea::vertical()
        .id_salt("codes")
        .max_height(size::CODES)
        .auto_shrink([false, true])
        .show_rows(ui, Type::Body.line(), rows.len(), |ui, seen| {
            for row in rows.get(seen).unwrap_or_default() {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    for Receipt(code) in *row {
                        let column = vec2(size::COLUMN / 4.0, Type::Body.line());
                        ui.allocate_ui(column, |ui| {
                            ui.set_min_size(column);
                            let format = Type::Body.format(Weight::Semibold, scene.theme.ink);
                            text::label_ui(ui, code, format);
                        });
                    }
                });
                ui.add_space(space::TINY);
            }
        });
}
