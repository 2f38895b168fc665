//! The action plan (F13, D3).

use egui::Ui;

use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::StageScene;

/// Its drafts.
#[derive(Default)]
pub struct PlanScreen {}

impl StageScreen for PlanScreen {
    fn ui(&mut self, _ui: &mut Ui, _scene: &mut StageScene<'_>) {}
}
