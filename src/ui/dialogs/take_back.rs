//! A card is taken off the wall: reworded, or removed for good (C11).

use egui::Ui;

use crate::ui::stage_scene::StageScene;
use crate::workshop::ids::IdeaNumber;

/// Its drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeBackDialog {
    number: Option<IdeaNumber>,
}

impl TakeBackDialog {
    /// For this idea, or for one still to be named.
    pub fn new(number: Option<IdeaNumber>) -> Self {
        Self { number }
    }

    /// Over the screen; true once it is answered.
    pub fn ui(&mut self, _ui: &mut Ui, _scene: &mut StageScene<'_>) -> bool {
        self.number.is_none()
    }
}
