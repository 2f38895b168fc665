//! What is chosen for one lane before a round opens (V3, V4).

use egui::{Id, Ui};

use crate::say;
use crate::ui::screens::vote::lane_head_ui;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::stepper::{Stepper, stepper_ui};
use crate::ui::widgets::text;
use crate::ui::widgets::tick_box::tick_box_ui;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::rules::{LaneChoice, Mode, default_budget};

/// Approval is offered up to this many ideas (V4).
const MOST_FOR_APPROVAL: u32 = 7;

/// One lane's choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LaneDraft {
    /// The ideas it was made for.
    pub(super) ideas: u32,
    must_vote: bool,
    votes: bool,
    mode: Mode,
    budget: u32,
}

impl LaneDraft {
    /// What the rules advise.
    pub(super) fn usual(workshop: &Workshop, lane: Lane) -> Self {
        let ideas = u32::try_from(workshop.votable(lane).count()).unwrap_or(u32::MAX);
        let must_vote = ideas > 1 && ideas > *workshop.seats().get(lane);
        Self {
            ideas,
            must_vote,
            votes: must_vote,
            mode: Mode::default(),
            budget: default_budget(ideas),
        }
    }

    /// Whether it was made for the same ideas and seats.
    pub(super) fn fits(&self, usual: &Self) -> bool {
        self.ideas == usual.ideas && self.must_vote == usual.must_vote
    }

    /// As the round takes it; none for a lane without a vote.
    pub(super) fn choice(self) -> Option<LaneChoice> {
        let Self { mode, budget, .. } = self;
        self.votes.then_some(LaneChoice { mode, budget })
    }
}

/// Draws a lane's sheet; true if something was changed.
pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, draft: &mut LaneDraft) -> bool {
    let before = *draft;
    sheet_ui(ui, scene.theme, |ui| {
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let seats = *scene.workshop.seats().get(lane);
        let ideas = say!(scene.words, "vote-lane-ideas", ideas = draft.ideas, seats = seats);
        lane_head_ui(ui, scene, lane, &ideas);
        if !draft.must_vote {
            taken_ui(ui, scene, lane, draft);
        }
        if draft.votes {
            rules_ui(ui, scene, lane, draft);
        }
    });
    *draft != before
}

/// Where there is nothing to choose; whoever wants may vote all the same.
fn taken_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, draft: &mut LaneDraft) {
    let said = match draft.ideas {
        0 => say!(scene.words, "vote-lane-empty"),
        _ if draft.votes => say!(scene.words, "vote-lane-chosen"),
        _ => say!(scene.words, "vote-lane-taken"),
    };
    text::body_ui(ui, scene.theme, &said);
    if draft.ideas > 1 {
        let words = say!(scene.words, "vote-lane-anyway");
        tick_box_ui(ui, scene.theme, id_of(lane).with("anyway"), &words, &mut draft.votes);
    }
}

fn rules_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, draft: &mut LaneDraft) {
    let id = id_of(lane);
    let stacked = say!(scene.words, "vote-mode-cumulative");
    let single = say!(scene.words, "vote-mode-one");
    let approval = say!(scene.words, "vote-mode-approval");
    let mut modes = vec![
        (Mode::Cumulative, stacked.as_str()),
        (Mode::OnePerIdea, single.as_str()),
    ];
    if draft.ideas <= MOST_FOR_APPROVAL {
        modes.push((Mode::Approval, approval.as_str()));
    }
    if draft.mode != Mode::Approval {
        let label = say!(scene.words, "vote-budget", lane = scene.lane(lane));
        let stepper = Stepper {
            label: &label,
            range: 1..=draft.ideas.saturating_sub(1).max(1),
        };
        stepper_ui(ui, scene.theme, id.with("budget"), &stepper, &mut draft.budget);
    }
    choice_ui(ui, scene.theme, id.with("mode"), &modes, &mut draft.mode);
    let told = match (draft.mode, draft.choice().map_or(1, LaneChoice::cap)) {
        (Mode::Approval, _) => say!(scene.words, "vote-told-approval"),
        (Mode::Cumulative, 2) => say!(scene.words, "vote-told-two"),
        (Mode::Cumulative, _) => say!(scene.words, "vote-told-few"),
        (Mode::OnePerIdea, _) => say!(scene.words, "vote-told-one"),
    };
    text::small_ui(ui, scene.theme, &told);
}

fn id_of(lane: Lane) -> Id {
    Id::unique(("vote lane", lane))
}
