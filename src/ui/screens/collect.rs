//! Cards come in, unread (F06, F07).

use egui::Ui;

use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::StageScene;

/// Its drafts.
#[derive(Default)]
pub struct CollectScreen {}

impl StageScreen for CollectScreen {
    fn ui(&mut self, _ui: &mut Ui, _scene: &mut StageScene<'_>) {}
}
