//! Whom an action touches outside the team, a row each.

use egui::{Ui, vec2};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::button::{Button, button_ui, icon_button_ui};
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::field::{BareField, bare_field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;
use crate::workshop::action::TouchHow;

use super::draft::ActionDraft;
use super::form::{Heard, field_id};

/// Draws the rows, and the button for one more.
pub fn ui(ui: &mut Ui, scene: &StageScene<'_>, draft: &mut ActionDraft, heard: &mut Heard) {
    let (words, theme, id) = (scene.words, scene.theme, draft.id);
    text::small_ui(ui, theme, &say!(words, "plan-touches"));
    let hows = [
        (TouchHow::Tell, say!(words, "plan-tell")),
        (TouchHow::AskFirst, say!(words, "plan-ask-first")),
    ];
    let hows = hows.each_ref().map(|(how, said)| (*how, said.as_str()));
    let mut gone = None;
    for (place, (who, how)) in draft.touches.iter_mut().enumerate() {
        // Rows have no id of their own; one that goes takes the keyboard with it.
        let row = field_id(id, "touch").with(place);
        let name = say!(words, "plan-touch-who", place = place + 1);
        let remove = say!(words, "plan-touch-remove", place = place + 1);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            let field = BareField {
                name: &name,
                hint: &name,
            };
            let wide = vec2(size::AGREEMENTS - space::WIDE, size::BUTTON);
            let response = ui.allocate_ui(wide, |ui| bare_field_ui(ui, theme, row.with("who"), field, who));
            heard.hear(&response.inner);
            choice_ui(ui, theme, row.with("how"), &hows, how);
            if icon_button_ui(ui, theme, Icon::Cross, &remove).clicked() {
                gone = Some(place);
            }
        });
    }
    if let Some(place) = gone {
        draft.touches.remove(place);
    }
    let add = say!(words, "plan-touch-add");
    if button_ui(ui, theme, Button::plain(&add, Icon::Plus)).clicked() {
        draft.touches.push((String::new(), TouchHow::Tell));
        let row = field_id(id, "touch").with(draft.touches.len() - 1);
        ui.memory_mut(|memory| memory.request_focus(row.with("who")));
    }
}
