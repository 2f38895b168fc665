//! The reveal, and reading page by page (F08).

use egui::Ui;

use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::StageScene;

/// Its drafts.
#[derive(Default)]
pub struct ReadScreen {}

impl StageScreen for ReadScreen {
    fn ui(&mut self, _ui: &mut Ui, _scene: &mut StageScene<'_>) {}
}
