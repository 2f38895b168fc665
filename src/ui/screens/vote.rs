//! A blind round: paper and kiosk (F10).

use egui::Ui;

use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::StageScene;

/// Its drafts.
#[derive(Default)]
pub struct VoteScreen {}

impl StageScreen for VoteScreen {
    fn ui(&mut self, _ui: &mut Ui, _scene: &mut StageScene<'_>) {}
}
