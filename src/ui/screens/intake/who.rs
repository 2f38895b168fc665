//! Who is in the room: the leader's part, and a room that is too small for a secret.

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, space};
use crate::ui::widgets::button::icon_button_ui;
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, hint_ui, warning_ui};
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::intake::{IntakeField, Leader};

/// Fewer people than this keep no secret (P17).
const SECRET_FROM: u32 = 5;

/// Whether the team's leader is there, and how the leader votes (V21).
pub fn leader_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let words = scene.words;
    let absent = say!(words, "intake-leader-absent");
    let not_first = say!(words, "intake-leader-not-first");
    let no_vote = say!(words, "intake-leader-no-vote");
    let last = say!(words, "intake-leader-last");
    let votes = say!(words, "intake-leader-votes");
    let options = [
        (Leader::Absent, absent.as_str()),
        (Leader::NotInFirstRound, not_first.as_str()),
        (Leader::NoVote, no_vote.as_str()),
        (Leader::VotesLast, last.as_str()),
        (Leader::Votes, votes.as_str()),
    ];
    let mut leader = scene.workshop.intake().leader;
    text::semibold_ui(ui, scene.theme, &say!(words, "intake-leader"));
    if choice_ui(ui, scene.theme, Id::unique("intake leader"), &options, &mut leader) {
        let change = Change::SetIntake(IntakeField::Leader(leader));
        scene.submit(change).ok(); // The form refuses no part.
    }
    hint_ui(ui, scene.theme, &say!(words, "intake-leader-why"));
}

/// Says plainly what a small room cannot promise.
pub fn small_room_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let people = scene.workshop.people();
    let absent = scene.workshop.intake().absent_count();
    let present = people.saturating_sub(absent);
    if people > 0 && present < SECRET_FROM {
        let heading = say!(scene.words, "intake-small");
        let line = say!(scene.words, "intake-small-text");
        warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
    }
}

/// The bin at the end of a row, level with its fields.
pub fn remove_ui(ui: &mut Ui, scene: &StageScene<'_>, name: &str) -> bool {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        ui.add_space(Type::Small.line());
        icon_button_ui(ui, scene.theme, Icon::Trash, name).clicked()
    })
    .inner
}
