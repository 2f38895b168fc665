//! When the texts of the cards go (P15): one choice of three, in the intake and at the check-out.

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::message::hint_ui;
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::retention::Retention;

/// The choice under its question; the answer is why it was refused, if it was. `place` tells one screen's from another's.
pub(super) fn retention_ui(ui: &mut Ui, scene: &mut StageScene<'_>, place: &'static str) -> Option<String> {
    text::semibold_ui(ui, scene.theme, &say!(scene.words, "retention-question"));
    let options = Retention::ALL.map(|retention| (retention, name(scene, retention)));
    let options = options.each_ref().map(|(retention, name)| (*retention, name.as_str()));
    let mut chosen = scene.workshop.retention();
    let id = Id::unique(("retention", place));
    let is_changed = choice_ui(ui, scene.theme, id, &options, &mut chosen);
    hint_ui(ui, scene.theme, &say!(scene.words, "retention-hint"));
    is_changed
        .then(|| scene.submit(Change::SetRetention(chosen)).err())
        .flatten()
}

fn name(scene: &StageScene<'_>, retention: Retention) -> String {
    match retention {
        Retention::AfterClose => say!(scene.words, "retention-close"),
        Retention::AfterFollowUp => say!(scene.words, "retention-follow-up"),
        Retention::AfterDays90 => say!(scene.words, "retention-90-days"),
    }
}
