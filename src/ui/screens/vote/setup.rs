//! Before a round: who is there, and how many dots a ballot has (V1-V4).

use egui::{Id, Ui};

use crate::say;
use crate::ui::screens::vote::go_to;
use crate::ui::screens::vote::lane_choice::{self, LaneDraft};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::ui::widgets::stepper::{Stepper, stepper_ui};
use crate::ui::widgets::text;
use crate::workshop::Workshop;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::RoundId;
use crate::workshop::intake::Leader;
use crate::workshop::rules::LaneChoice;
use crate::workshop::stage::StageKind;

/// More people than any room has.
const MOST_PEOPLE: u32 = 999;
/// Below this many, a vote is not really secret (P17).
const FEW_PEOPLE: u32 = 5;
/// Above this many ideas in a lane, clusters come first (V19).
const MANY_IDEAS: u32 = 25;

/// What the facilitator chose for the next round; what was not touched follows the rules.
#[derive(Default)]
pub(super) struct Setup {
    people: Option<u32>,
    lanes: ByLane<Option<LaneDraft>>,
    /// How many pairs look alike, and after how many changes that was found: it costs too much for each frame.
    pairs: Option<(u64, usize)>,
    /// The further round that was asked for after a final one.
    again: Option<RoundId>,
}

impl Setup {
    /// Prepares a further round.
    pub(super) fn again(&mut self, workshop: &Workshop) {
        *self = Self {
            again: Some(workshop.next_round()),
            ..Self::default()
        };
    }

    /// Whether the next round was asked for.
    pub(super) fn is_again(&self, workshop: &Workshop) -> bool {
        self.again == Some(workshop.next_round())
    }

    /// Whether something must happen on the board first (V15).
    pub(super) fn is_blocked(&self, workshop: &Workshop) -> bool {
        self.votes(workshop) && self.pairs.is_some_and(|(_, pairs)| pairs > 0)
    }

    /// Whether there is a lane with a vote.
    pub(super) fn votes(&self, workshop: &Workshop) -> bool {
        self.choices(workshop).iter().any(|(_, choice)| choice.is_some())
    }

    /// What begins the round, or takes all where there is nothing to choose.
    pub(super) fn change(&self, workshop: &Workshop) -> Change {
        let round = workshop.next_round();
        let lanes = self.choices(workshop);
        if lanes.iter().all(|(_, choice)| choice.is_none()) {
            return Change::Vote(Vote::TakeAll(round));
        }
        let people = self.people(workshop);
        Change::Vote(Vote::Open { round, people, lanes })
    }

    fn people(&self, workshop: &Workshop) -> u32 {
        self.people.unwrap_or_else(|| workshop.suggested_people())
    }

    fn choices(&self, workshop: &Workshop) -> ByLane<Option<LaneChoice>> {
        ByLane::from_fn(|lane| self.lane(workshop, lane).choice())
    }

    /// What was chosen for a lane, as long as it has as many ideas as then.
    fn lane(&self, workshop: &Workshop, lane: Lane) -> LaneDraft {
        let usual = LaneDraft::usual(workshop, lane);
        self.lanes.get(lane).filter(|draft| draft.fits(&usual)).unwrap_or(usual)
    }

    /// Draws it; true if something was changed.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        self.find_pairs(scene);
        head_ui(ui, scene);
        self.pairs_ui(ui, scene);
        let mut is_changed = self.people_ui(ui, scene);
        is_changed |= self.lanes_ui(ui, scene);
        let is_large = |lane: &Lane| LaneDraft::usual(scene.workshop, *lane).ideas > MANY_IDEAS;
        if Lane::BOTH.iter().any(is_large) {
            let heading = say!(scene.words, "vote-many-heading");
            let line = say!(scene.words, "vote-many");
            warning_ui(ui, scene.theme, MessageTone::Calm, &heading, &line);
        }
        text::small_ui(ui, scene.theme, &say!(scene.words, "vote-setup-hint"));
        is_changed
    }

    fn find_pairs(&mut self, scene: &StageScene<'_>) {
        let now = scene.room.changes;
        if self.pairs.is_none_or(|(then, _)| then != now) {
            let pairs = Lane::BOTH.map(|lane| scene.workshop.suggestions(lane).len());
            self.pairs = Some((now, pairs.iter().sum()));
        }
    }

    fn pairs_ui(&self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let Some((_, pairs)) = self.pairs.filter(|(_, pairs)| *pairs > 0) else {
            return;
        };
        let heading = say!(scene.words, "vote-pairs-heading", pairs = pairs);
        let line = say!(scene.words, "vote-pairs");
        warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
        let to_groups = say!(scene.words, "vote-pairs-look");
        if button_ui(ui, scene.theme, Button::framed(&to_groups)).clicked() {
            go_to(scene, StageKind::Cluster);
        }
    }

    fn people_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) -> bool {
        let mut people = self.people(scene.workshop);
        let label = say!(scene.words, "vote-people");
        let stepper = Stepper {
            label: &label,
            range: 0..=MOST_PEOPLE,
        };
        let is_changed = ui
            .horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::GAP;
                let is_changed = stepper_ui(ui, scene.theme, Id::unique("vote people"), &stepper, &mut people);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = space::TINY;
                    text::small_ui(ui, scene.theme, &leader(scene));
                    if people < FEW_PEOPLE {
                        text::semibold_ui(ui, scene.theme, &say!(scene.words, "vote-few-people"));
                    }
                });
                is_changed
            })
            .inner;
        if is_changed {
            self.people = Some(people);
        }
        is_changed
    }

    fn lanes_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) -> bool {
        let mut drafts = ByLane::from_fn(|lane| self.lane(scene.workshop, lane));
        ui.spacing_mut().item_spacing.x = space::WIDE;
        let ByLane { doing, stop } = &mut drafts;
        let changed = ui.columns_const(|[left, right]| {
            [
                lane_choice::ui(left, scene, Lane::Do, doing),
                lane_choice::ui(right, scene, Lane::Stop, stop),
            ]
        });
        for (lane, is_changed) in Lane::BOTH.into_iter().zip(changed) {
            if is_changed {
                *self.lanes.get_mut(lane) = Some(*drafts.get(lane));
            }
        }
        changed.contains(&true)
    }
}

/// By what ideas are weighed, as the facilitator reads it out (V7).
fn head_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        text::small_ui(ui, scene.theme, &say!(scene.words, "vote-criterion"));
        text::title_ui(ui, scene.theme, scene.text(scene.workshop.criterion()));
    });
}

/// What the intake says of the leader's part (V21).
fn leader(scene: &StageScene<'_>) -> String {
    match scene.workshop.intake().leader {
        Leader::Absent => say!(scene.words, "vote-leader-absent"),
        Leader::NotInFirstRound => say!(scene.words, "vote-leader-not-first"),
        Leader::NoVote => say!(scene.words, "vote-leader-no-vote"),
        Leader::VotesLast => say!(scene.words, "vote-leader-last"),
        Leader::Votes => say!(scene.words, "vote-leader-votes"),
    }
}
