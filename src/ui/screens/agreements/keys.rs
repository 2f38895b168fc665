//! The arrows choose an agreement.

use egui::{Key, Modifiers, Popup, Ui};

use crate::ui::stage_scene::StageScene;

use super::AgreementsScreen;
use super::list::row_id;

impl AgreementsScreen {
    /// Unless somebody types, or something lies over the stage.
    pub(super) fn take_keys(&mut self, ui: &Ui, scene: &mut StageScene<'_>) {
        let has_modal = ui.ctx().memory(|memory| memory.top_modal_layer().is_some());
        if ui.ctx().text_edit_focused() || has_modal || Popup::is_any_open(ui.ctx()) {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
        let (up, down) = (pressed(Key::ArrowUp), pressed(Key::ArrowDown));
        let agreements = scene.workshop.agreements();
        let Some(chosen) = self.chosen.filter(|_| up + down > 0) else {
            return;
        };
        let next = if up > 0 {
            agreements.range(..chosen).rev().take(up).last()
        } else {
            agreements.range(chosen..).take(down + 1).last()
        };
        if let Some((id, _)) = next.filter(|(id, _)| **id != chosen) {
            self.choose(scene, *id);
            if ui.memory(|memory| memory.has_focus(row_id(chosen))) {
                ui.memory_mut(|memory| memory.request_focus(row_id(*id)));
            }
        }
    }
}
