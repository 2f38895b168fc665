//! Turns at the laptop: one person writes or votes, the window shows nothing else and cannot be left without the code.

mod ballot;
mod lock;
mod parts;
mod turns;
mod vote_page;
mod write_page;

use egui::Ui;

use crate::ui::action::Action;
use crate::ui::stage_scene::StageScene;

use lock::{CodeAnswer, CodeDialog};
use turns::Turns;

/// The kiosk and its drafts.
#[derive(Default)]
pub struct Kiosk {
    state: State,
}

#[derive(Default)]
enum State {
    /// The window is the facilitator's.
    #[default]
    Closed,
    /// A code is chosen.
    Asking(CodeDialog),
    /// The window belongs to whoever sits there.
    Locked(Box<Turns>),
}

impl Kiosk {
    /// Asks the facilitator for a code and then locks the window.
    pub fn ask(&mut self) {
        if !self.is_locked() {
            self.state = State::Asking(CodeDialog::default());
        }
    }

    /// Whether nothing but the kiosk may be shown or used.
    pub fn is_locked(&self) -> bool {
        matches!(self.state, State::Locked(_))
    }

    /// Somebody tried to close the window: says that the code is needed.
    pub fn refuse_to_close(&mut self) {
        if let State::Locked(turns) = &mut self.state {
            turns.refuse_to_close();
        }
    }

    /// Draws it: the question for a code over the screen, or the whole window while it is locked.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        match &mut self.state {
            State::Closed => {}
            State::Asking(dialog) => match dialog.ui(ui, scene) {
                Some(CodeAnswer::Code(code)) => {
                    // The facilitator has read it: a warning from now on is about what is handed in here.
                    scene.push(Action::CloseNotice);
                    self.state = State::Locked(Box::new(Turns::new(code)));
                }
                Some(CodeAnswer::Cancelled) => self.state = State::Closed,
                None => {}
            },
            State::Locked(turns) => {
                if turns.ui(ui, scene) {
                    self.state = State::Closed;
                }
            }
        }
    }
}
