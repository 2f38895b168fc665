//! Counts, the cut line, ties and the ladder (F10).

use egui::Ui;

use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::StageScene;

/// Its drafts.
#[derive(Default)]
pub struct ResultsScreen {}

impl StageScreen for ResultsScreen {
    fn ui(&mut self, _ui: &mut Ui, _scene: &mut StageScene<'_>) {}
}
