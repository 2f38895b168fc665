//! What can be done with the chosen ideas; each is one change, and one undo.

use crate::ui::stage_scene::StageScene;
use crate::workshop::change::Change;
use crate::workshop::idea::IdeaStatus;
use crate::workshop::ids::{ClusterId, IdeaNumber};
use crate::workshop::merge::MergeEffect;
use crate::workshop::refusal::Refusal;
use crate::workshop::text::Line;

use super::ClusterScreen;
use super::ask::Ask;
use super::board::Spot;
use super::laying::spot_of;
use super::pair::Pair;
use super::tray::Naming;

impl ClusterScreen {
    /// The ideas that a key means: those chosen, or else the one the keyboard is on.
    pub(super) fn meant(&self) -> Vec<IdeaNumber> {
        if self.selected.is_empty() {
            self.focused.into_iter().collect()
        } else {
            self.selected.iter().copied().collect()
        }
    }

    /// Asks for a change; why it was refused is said above the board. True if it is made.
    pub(super) fn submit(&mut self, scene: &mut StageScene<'_>, change: Change) -> bool {
        self.refusal = scene.submit(change).err();
        self.refusal.is_none()
    }

    fn submit_all(&mut self, scene: &mut StageScene<'_>, changes: Vec<Change>) -> bool {
        !changes.is_empty() && self.submit(scene, Change::All(changes))
    }

    /// Says why something cannot be done.
    pub(super) fn refuse(&mut self, scene: &StageScene<'_>, refusal: &Refusal) {
        self.refusal = Some(scene.words.refusal(refusal));
    }

    /// Lays ideas somewhere else.
    pub(super) fn lay(&mut self, scene: &mut StageScene<'_>, numbers: &[IdeaNumber], spot: Spot) {
        let changes = numbers.iter().flat_map(|number| moves(scene, *number, spot)).collect();
        let next = self.after(numbers);
        if self.submit_all(scene, changes) {
            self.selected.clear();
            if self.focused.is_some_and(|focused| numbers.contains(&focused)) {
                self.wanted = next;
            }
        }
    }

    /// The card that the keyboard goes on with once these are gone: the next one that lay beside them.
    fn after(&self, numbers: &[IdeaNumber]) -> Option<IdeaNumber> {
        let first = self.board.card(*numbers.first()?)?;
        let stays = |number: IdeaNumber| !numbers.contains(&number);
        let mut behind = self.board.cards.iter().skip_while(|card| card.number != first.number);
        let next = behind.find(|card| card.spot == first.spot && stays(card.number));
        let same = || {
            self.board
                .cards
                .iter()
                .find(|card| card.spot == first.spot && stays(card.number))
        };
        next.or_else(same).map(|card| card.number)
    }

    /// Out of the vote, or back into it if all of them are out.
    pub(super) fn park(&mut self, scene: &mut StageScene<'_>, numbers: &[IdeaNumber]) {
        let is_out = |number: &IdeaNumber| scene.workshop.idea(*number).is_some_and(|idea| !idea.status.is_open());
        if numbers.iter().all(is_out) {
            self.set_status(scene, numbers, &IdeaStatus::Open);
        } else {
            self.lay(scene, numbers, Spot::Parked);
        }
    }

    /// Tells what becomes of ideas. True if it is made.
    pub(super) fn set_status(
        &mut self,
        scene: &mut StageScene<'_>,
        numbers: &[IdeaNumber],
        status: &IdeaStatus,
    ) -> bool {
        let changes = numbers.iter().map(|number| Change::SetStatus(*number, status.clone()));
        self.submit_all(scene, changes.collect())
    }

    /// A new group of these ideas, which is named next.
    pub(super) fn gather(&mut self, scene: &mut StageScene<'_>, numbers: &[IdeaNumber]) {
        let last = scene.workshop.clusters().keys().next_back();
        let id = ClusterId(last.map_or(1, |last| last.0.saturating_add(1)));
        let Ok(name) = Line::parse("") else {
            return; // A line may be empty.
        };
        let mut changes = vec![Change::PutCluster(id, name)];
        for &number in numbers {
            if is_out(scene, number) {
                changes.push(Change::SetStatus(number, IdeaStatus::Open));
            }
            changes.push(Change::MoveIdea(number, Some(id)));
        }
        if self.submit_all(scene, changes) {
            self.selected.clear();
            self.naming = Some(Naming::new(id, String::new()));
        }
    }

    /// Merges, after asking if that moves a result (V16).
    pub(super) fn merge(&mut self, scene: &mut StageScene<'_>, numbers: &[IdeaNumber]) {
        match scene.workshop.merge_effect(numbers) {
            Err(refusal) => self.refuse(scene, &refusal),
            Ok(effect) if effect == MergeEffect::default() => self.merge_now(scene, numbers),
            Ok(effect) => self.ask = Some(Ask::Merge(numbers.to_vec(), effect)),
        }
    }

    /// Merges without asking.
    pub(super) fn merge_now(&mut self, scene: &mut StageScene<'_>, numbers: &[IdeaNumber]) {
        if self.submit(scene, Change::Merge(numbers.to_vec())) {
            self.offer = None;
            self.selected.clear();
            self.at = numbers.iter().min().copied();
            if self.focused.is_some() {
                self.wanted = self.at;
            }
        }
    }

    pub(super) fn merge_pair(&mut self, scene: &mut StageScene<'_>) {
        if let Some((one, other)) = self.pair(scene) {
            self.merge(scene, &[one, other]);
        }
    }

    /// The pair only looks alike.
    pub(super) fn keep_apart(&mut self, scene: &mut StageScene<'_>) {
        let Some(pair) = self.pair(scene) else {
            return;
        };
        let is_suggested = self.pairs.of(scene).contains(&pair);
        self.offer = None;
        if !is_suggested || self.submit(scene, Change::Dismiss(vec![pair])) {
            let (one, other) = pair;
            if self.selected == [one, other].into() {
                self.selected.clear();
            }
        }
    }

    /// Takes the parts of merged ideas out again (V17).
    pub(super) fn unmerge(&mut self, scene: &mut StageScene<'_>, numbers: &[IdeaNumber]) {
        let parts = |number: &IdeaNumber| scene.workshop.parts(*number).map(|(part, _)| part);
        let parts: Vec<IdeaNumber> = numbers.iter().flat_map(parts).collect();
        match (parts.is_empty(), numbers.first()) {
            (false, _) => {
                self.submit(scene, Change::Unmerge(parts));
            }
            (true, Some(&number)) => self.refuse(scene, &Refusal::NotMerged(number)),
            (true, None) => {}
        }
    }

    /// What was dropped on another card is offered to be one with it.
    pub(super) fn offer(&mut self, scene: &StageScene<'_>, (one, other): Pair) {
        let lane = |number| scene.workshop.idea(number).map(|idea| idea.lane);
        if lane(one) == lane(other) {
            self.offer = Some((one.min(other), one.max(other)));
            self.selected = [one, other].into(); // So that the keys mean these two.
            self.refusal = None;
        } else {
            self.refuse(scene, &Refusal::TwoLanes);
        }
    }
}

fn is_out(scene: &StageScene<'_>, number: IdeaNumber) -> bool {
    scene.workshop.idea(number).is_some_and(|idea| !idea.status.is_open())
}

/// What lays one idea there; nothing if it lies there already.
fn moves(scene: &StageScene<'_>, number: IdeaNumber, spot: Spot) -> Vec<Change> {
    let Some(idea) = scene.workshop.idea(number) else {
        return Vec::new();
    };
    if spot_of(idea) == spot {
        return Vec::new();
    }
    let cluster = match spot {
        Spot::Parked => return vec![Change::SetStatus(number, IdeaStatus::Parked)],
        Spot::Cluster(id) => Some(id),
        Spot::Loose => None,
    };
    let mut changes = Vec::new();
    if !idea.status.is_open() {
        changes.push(Change::SetStatus(number, IdeaStatus::Open));
    }
    if idea.cluster != cluster {
        changes.push(Change::MoveIdea(number, cluster));
    }
    changes
}
