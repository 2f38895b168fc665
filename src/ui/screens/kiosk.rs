//! Turns at the laptop: one person writes or votes, the window shows nothing else and cannot be left without the code.

use egui::Ui;

use crate::ui::stage_scene::StageScene;

/// The kiosk and its drafts.
#[derive(Default)]
pub struct Kiosk {}

impl Kiosk {
    /// Asks the facilitator for a code and then locks the window.
    pub fn ask(&mut self) {}

    /// Whether nothing but the kiosk may be shown or used.
    pub fn is_locked(&self) -> bool {
        false
    }

    /// Somebody tried to close the window: says that the code is needed.
    pub fn refuse_to_close(&mut self) {}

    /// Draws it: the question for a code over the screen, or the whole window while it is locked.
    pub fn ui(&mut self, _ui: &mut Ui, _scene: &mut StageScene<'_>) {}
}
