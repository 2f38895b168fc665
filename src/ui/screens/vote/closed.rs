//! All ballots are in, and nobody has seen a count (V6).

use egui::Ui;

use crate::say;
use crate::ui::screens::vote::void::VoidDialog;
use crate::ui::screens::vote::void_button_ui;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::text;
use crate::ui::widgets::turnout::turnout_ui;
use crate::workshop::round::Round;

pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, round: &Round, void: &mut Option<VoidDialog>) {
    let (ballots, people) = (round.turnout().total(), round.people());
    text::question_ui(ui, scene.theme, &say!(scene.words, "vote-closed", ballots = ballots));
    let name = say!(scene.words, "vote-turnout", ballots = ballots, people = people);
    turnout_ui(ui, scene.theme, &name, ballots, people);
    text::body_ui(ui, scene.theme, &say!(scene.words, "vote-closed-hint"));
    void_button_ui(ui, scene, void);
}
