//! The fist of five by hand or by phone: one way or the other, and how far the phones are (V23).

use egui::Ui;

use crate::say;
use crate::ui::screens::answering;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::workshop::agreement::Agreement;
use crate::workshop::change::Change;
use crate::workshop::ids::AgreementId;
use crate::workshop::poll::{About, Poll};

use super::AgreementsScreen;
use super::check::{self, Touched};
use super::sheet::note_ui;

/// The agreement that phones are asked about now.
pub fn asked(scene: &StageScene<'_>) -> Option<AgreementId> {
    match scene.workshop.poll().map(Poll::about)? {
        About::Consent(id) => Some(id),
        About::CheckOut => None,
    }
}

/// Instead of what cannot be done meanwhile: why not.
pub fn fixed_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    note_ui(ui, scene.theme, Icon::Lock, &say!(scene.words, "asking-fixed"));
}

impl AgreementsScreen {
    /// Under the sheet: the answers as they come in, or the hands and the way to ask the phones.
    pub(super) fn asking_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: AgreementId, typed: &Agreement) {
        if let Some(poll) = scene.workshop.poll().filter(|_| asked(scene) == Some(id)) {
            self.answering.ui(ui, scene, poll);
            return;
        }
        match check::ui(ui, scene, id, typed, &mut self.hands) {
            Some(Touched::Hands) => self.refused_hands = None,
            Some(Touched::Phones) => self.ask_phones(scene, id),
            None => {}
        }
        if let Some(refusal) = &self.refused_hands {
            refusal_ui(ui, scene.theme, refusal);
        }
    }

    /// Asks them about the words as they are typed; a refinement and the question are one change.
    fn ask_phones(&mut self, scene: &mut StageScene<'_>, id: AgreementId) {
        let open = answering::open(scene, About::Consent(id));
        self.submit_with_words(scene, open);
    }

    /// Makes a change to the chosen agreement, together with what was typed just before.
    pub(super) fn submit_with_words(&mut self, scene: &mut StageScene<'_>, change: Change) {
        let words = self
            .words
            .as_ref()
            .map(|draft| draft.change(scene.workshop, scene.words));
        let change = match words {
            Some(Ok(Some(words))) => Change::All(vec![words, change]),
            Some(Err(refusal)) => {
                self.refusal = Some(refusal);
                return;
            }
            Some(Ok(None)) | None => change,
        };
        self.refused_hands = scene.submit(change).err();
        if self.refused_hands.is_none()
            && let Some(draft) = &mut self.words
        {
            draft.settle();
        }
    }
}
