//! What the room sees, drawn from a `PublicView` and nothing else; the same code draws the small preview.

use egui::{Context, Ui, Vec2};

use crate::ui::theme::Theme;
use crate::ui::timer::TimerFace;
use crate::words::Words;
use crate::workshop::public::PublicView;

/// One frame of the wall.
#[derive(Clone, Copy)]
pub struct ProjectorScene<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// The words, in the workshop's language.
    pub words: &'a Words,
    /// What the room may see.
    pub view: &'a PublicView,
    /// The stage's timer, if there is one.
    pub timer: Option<TimerFace>,
    /// Which page of the slide, from 0; past the last is the last.
    pub page: usize,
    /// The projector window's size in points, by which pages are cut; the preview takes the same.
    pub wall: Vec2,
    /// Seconds since the slide came; dots of a result appear one by one. None: no motion.
    pub shown_for: Option<f32>,
}

/// The size of a wall as long as no projector window is open, in points.
pub const USUAL_WALL: Vec2 = egui::vec2(1280.0, 800.0);

/// Fills `ui.max_rect()` with the wall, as large as fits.
pub fn ui(ui: &mut Ui, scene: &ProjectorScene<'_>) {
    ui.painter().rect_filled(ui.max_rect(), 0.0, scene.theme.paper);
}

/// How many pages the slide has on a wall of `size`; at least 1.
pub fn pages(_context: &Context, _theme: &Theme, _words: &Words, _view: &PublicView, _size: Vec2) -> usize {
    1
}
