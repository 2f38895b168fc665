//! Ideas after the reveal: merged and unmerged, edited, clustered, and what becomes of them (C13, V15-V18).

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::mem::replace;

use super::Workshop;
use super::card::Lane;
use super::change::Change;
use super::idea::{Cluster, Idea, IdeaStatus, Merged};
use super::ids::{ClusterId, IdeaNumber, RoundId};
use super::refusal::{Refusal, VoteRefusal, refuse_high, refuse_none};
use super::round::Phase;
use super::similarity;
use super::text::{CardText, Line};

type Changed = Result<Option<Change>, Refusal>;

/// What a merge after a vote does to the result, told before it is done (V16).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MergeEffect {
    /// Dots over the cap, which lapse.
    pub lapsed: u32,
    /// Winners that come in.
    pub comes_in: Vec<IdeaNumber>,
    /// Winners that go out.
    pub goes_out: Vec<IdeaNumber>,
}

#[allow(clippy::unnecessary_wraps, reason = "every arm of Workshop::change answers alike")]
impl Workshop {
    /// The ideas by number; parts of a merged idea are not among them.
    pub fn ideas(&self) -> impl Iterator<Item = (IdeaNumber, &Idea)> {
        self.ideas
            .iter()
            .filter(|(_, idea)| idea.merged.is_none())
            .map(|(number, idea)| (*number, idea))
    }

    /// Whatever was dealt this number: an idea or a part of one.
    pub fn idea(&self, number: IdeaNumber) -> Option<&Idea> {
        self.ideas.get(&number)
    }

    /// The idea that a number stands for: itself, or what it was merged into.
    pub fn stands_for(&self, number: IdeaNumber) -> IdeaNumber {
        let mut at = number;
        // A part's idea always has a lower number; asking for it here, this ends on any file.
        while let Some(merged) = self.ideas.get(&at).and_then(|idea| idea.merged)
            && merged.into < at
        {
            at = merged.into;
        }
        at
    }

    /// The direct parts of a merged idea.
    pub fn parts(&self, number: IdeaNumber) -> impl Iterator<Item = (IdeaNumber, &Idea)> {
        // Parts have higher numbers than the idea they went into.
        let later = self.ideas.range(number..).skip(1);
        later
            .filter(move |(_, part)| part.merged.is_some_and(|merged| merged.into == number))
            .map(|(n, part)| (*n, part))
    }

    /// All parts of a merged idea, parts of parts included, by number.
    pub fn all_parts(&self, number: IdeaNumber) -> Vec<IdeaNumber> {
        let mut found = BTreeSet::from([number]);
        for (part, idea) in self.ideas.range(number..).skip(1) {
            if idea.merged.is_some_and(|merged| found.contains(&merged.into)) {
                found.insert(*part);
            }
        }
        found.into_iter().skip(1).collect()
    }

    /// An idea's text: that of its lowest number that still has one (contract: merge).
    pub fn text(&self, number: IdeaNumber) -> Option<&CardText> {
        self.ideas.get(&self.shown_part(number)?)?.text.as_ref()
    }

    /// The lowest number of an idea that still has its text.
    pub(super) fn shown_part(&self, number: IdeaNumber) -> Option<IdeaNumber> {
        let has_text = |number: &IdeaNumber| self.ideas.get(number).is_some_and(|idea| idea.text.is_some());
        if has_text(&number) {
            return Some(number);
        }
        self.all_parts(number).into_iter().find(has_text)
    }

    /// The ideas of a lane that take part in a vote.
    pub fn votable(&self, lane: Lane) -> impl Iterator<Item = IdeaNumber> {
        let takes_part = move |idea: &Idea| idea.lane == lane && idea.status.is_open();
        // Asked for once an idea has lost its own text, as all have in a wiped workshop.
        let by_parts = OnceCell::new();
        let is_shown = move |number: &IdeaNumber, idea: &Idea| {
            idea.text.is_some() || by_parts.get_or_init(|| self.shown_by_parts()).contains(number)
        };
        self.ideas()
            .filter(move |(number, idea)| takes_part(idea) && is_shown(number, idea))
            .map(|(n, _)| n)
    }

    /// Pairs of a lane that look alike and are neither merged nor dismissed (V15).
    pub fn suggestions(&self, lane: Lane) -> Vec<(IdeaNumber, IdeaNumber)> {
        let texts = self
            .votable(lane)
            .filter_map(|number| Some((number, self.text(number)?.as_str())));
        let mut pairs = similarity::suggested_pairs(texts);
        pairs.retain(|pair| !self.dismissed.contains(pair));
        pairs
    }

    /// What merging would do to a shown result; nothing before it is shown (V6, V16).
    pub fn merge_effect(&self, numbers: &[IdeaNumber]) -> Result<MergeEffect, Refusal> {
        let mut after = self.clone();
        after.merge(numbers)?;
        let (was, is) = (self.winners_now(), after.winners_now());
        Ok(MergeEffect {
            lapsed: after.lapsed_dots().saturating_sub(self.lapsed_dots()),
            comes_in: is.difference(&was).copied().collect(),
            goes_out: was.difference(&is).copied().collect(),
        })
    }

    pub(super) fn merge(&mut self, numbers: &[IdeaNumber]) -> Changed {
        let numbers: BTreeSet<IdeaNumber> = numbers.iter().copied().collect();
        let Some((&first, parts)) = numbers.first().zip(Some(numbers.iter().skip(1))) else {
            return Err(Refusal::OneIdea);
        };
        if numbers.len() < 2 {
            return Err(Refusal::OneIdea);
        }
        self.refuse_if_frozen()?;
        self.refuse_if_final(&numbers)?;
        let lane = self.root(first)?.lane;
        let after = self.unsettled_round();
        for &number in &numbers {
            let idea = self.root(number)?;
            if idea.lane != lane {
                return Err(Refusal::TwoLanes);
            }
            // V18: what was withdrawn hands nothing on, and what was parked does not pull others out of the vote.
            if !idea.status.is_open() {
                return Err(Refusal::NotOpen(number));
            }
        }
        let parts: Vec<IdeaNumber> = parts.copied().collect();
        for number in &parts {
            self.idea_mut(*number)?.merged = Some(Merged { into: first, after });
        }
        Ok(Some(Change::Unmerge(parts)))
    }

    pub(super) fn unmerge(&mut self, numbers: &[IdeaNumber]) -> Changed {
        refuse_none(numbers)?;
        self.refuse_if_frozen()?;
        self.refuse_if_final(&numbers.iter().copied().collect())?;
        let mut rejoin = Vec::with_capacity(numbers.len());
        for &number in numbers {
            let merged = self.idea_mut(number)?.merged.take().ok_or(Refusal::NotMerged(number))?;
            rejoin.push((number, merged));
        }
        // After a text was taken back an idea may live on a part's words: then that part stays.
        let whole = rejoin.iter().flat_map(|(number, merged)| [*number, merged.into]);
        if let Some(bare) = whole.into_iter().find(|number| self.text(*number).is_none()) {
            return Err(Refusal::NoSuchIdea(bare));
        }
        rejoin.reverse();
        Ok(Some(Change::Rejoin(rejoin)))
    }

    pub(super) fn rejoin(&mut self, parts: &[(IdeaNumber, Merged)]) -> Changed {
        refuse_none(parts)?;
        self.refuse_if_frozen()?;
        let numbers = parts
            .iter()
            .flat_map(|(number, merged)| [*number, merged.into])
            .collect();
        self.refuse_if_final(&numbers)?;
        for &(number, merged) in parts {
            if merged.into >= number {
                return Err(Refusal::OneIdea);
            }
            let lane = self
                .ideas
                .get(&merged.into)
                .ok_or(Refusal::NoSuchIdea(merged.into))?
                .lane;
            let idea = self.root(number)?;
            if idea.lane != lane {
                return Err(Refusal::TwoLanes);
            }
            if !idea.status.is_open() {
                return Err(Refusal::NotOpen(number));
            }
            self.idea_mut(number)?.merged = Some(merged);
        }
        Ok(Some(Change::Unmerge(
            parts.iter().rev().map(|(number, _)| *number).collect(),
        )))
    }

    pub(super) fn edit_idea(&mut self, number: IdeaNumber, text: CardText) -> Changed {
        self.refuse_if_frozen()?;
        let old = self.idea_mut(number)?.text.replace(text);
        old.map(|old| Some(Change::EditIdea(number, old)))
            .ok_or(Refusal::TakenBack(number))
    }

    pub(super) fn set_lane(&mut self, number: IdeaNumber, lane: Lane) -> Changed {
        self.refuse_if_frozen()?;
        self.root(number)?;
        if self.was_voted(number) {
            return Err(Refusal::WasVoted(number));
        }
        if self.parts(number).next().is_some() {
            return Err(Refusal::HasParts(number));
        }
        let old = replace(&mut self.idea_mut(number)?.lane, lane);
        Ok(Some(Change::SetLane(number, old)))
    }

    pub(super) fn dismiss(&mut self, pairs: Vec<(IdeaNumber, IdeaNumber)>) -> Changed {
        refuse_none(&pairs)?;
        let pairs = sorted(pairs);
        for &(one, other) in &pairs {
            if one == other {
                return Err(Refusal::OneIdea);
            }
            if let Some(missing) = [one, other].into_iter().find(|number| !self.ideas.contains_key(number)) {
                return Err(Refusal::NoSuchIdea(missing));
            }
            if self.dismissed.insert((one, other)).is_some() {
                return Err(Refusal::NothingChanges);
            }
        }
        Ok(Some(Change::Undismiss(pairs)))
    }

    pub(super) fn undismiss(&mut self, pairs: Vec<(IdeaNumber, IdeaNumber)>) -> Changed {
        refuse_none(&pairs)?;
        let pairs = sorted(pairs);
        for pair in &pairs {
            self.dismissed.remove(pair).ok_or(Refusal::NothingChanges)?;
        }
        Ok(Some(Change::Dismiss(pairs)))
    }

    pub(super) fn put_cluster(&mut self, id: ClusterId, name: Line) -> Changed {
        refuse_high(id.0)?;
        Ok(Some(match self.clusters.insert(id, Cluster { name }) {
            Some(Cluster { name: old }) => Change::PutCluster(id, old),
            None => Change::RemoveCluster(id),
        }))
    }

    pub(super) fn remove_cluster(&mut self, id: ClusterId) -> Changed {
        if self.tray.uses(id) {
            return Err(Refusal::ClusterInUse(id));
        }
        let Cluster { name } = self.clusters.remove(&id).ok_or(Refusal::NoSuchCluster(id))?;
        let mut inverse = vec![Change::PutCluster(id, name)];
        let inside: Vec<_> = self
            .ideas
            .iter()
            .filter(|(_, idea)| idea.cluster == Some(id))
            .map(|(n, _)| *n)
            .collect();
        for number in inside {
            self.idea_mut(number)?.cluster = None;
            inverse.push(Change::MoveIdea(number, Some(id)));
        }
        Ok(Some(Change::All(inverse)))
    }

    pub(super) fn move_idea(&mut self, number: IdeaNumber, cluster: Option<ClusterId>) -> Changed {
        if let Some(id) = cluster
            && !self.clusters.contains_key(&id)
        {
            return Err(Refusal::NoSuchCluster(id));
        }
        let old = replace(&mut self.idea_mut(number)?.cluster, cluster);
        Ok(Some(Change::MoveIdea(number, old)))
    }

    /// V18: after a vote, withdrawing needs a reason; a winner leaves in no other way. A text that was taken back does not
    /// return. Undone only as far as these rules let the old status return.
    pub(super) fn set_status(&mut self, number: IdeaNumber, status: IdeaStatus) -> Changed {
        self.refuse_status(number, &status)?;
        let old = replace(&mut self.idea_mut(number)?.status, status);
        let may_return = self.refuse_status(number, &old).is_ok();
        Ok(may_return.then_some(Change::SetStatus(number, old)))
    }

    fn refuse_status(&self, number: IdeaNumber, status: &IdeaStatus) -> Result<(), Refusal> {
        let idea = self.root(number)?;
        self.refuse_if_frozen()?;
        if idea.status.is_withdrawn() && !status.is_withdrawn() && self.text(number).is_none() {
            return Err(Refusal::TakenBack(number));
        }
        match status {
            IdeaStatus::Withdrawn(reason)
                if reason.is_empty() && self.was_voted(number) && self.text(number).is_some() =>
            {
                Err(Refusal::NeedsReason(number))
            }
            IdeaStatus::Parked | IdeaStatus::Elsewhere(_) | IdeaStatus::Accepted(_)
                if self.winners_now().contains(&number) =>
            {
                Err(Refusal::HasWon(number))
            }
            IdeaStatus::Open
            | IdeaStatus::Parked
            | IdeaStatus::Elsewhere(_)
            | IdeaStatus::Accepted(_)
            | IdeaStatus::Withdrawn(_) => Ok(()),
        }
    }

    /// Whether a number or a part of it stood on a ballot, or was taken without one.
    pub fn was_voted(&self, number: IdeaNumber) -> bool {
        let stood = |number: IdeaNumber| {
            self.rounds
                .iter()
                .any(|round| round.lanes.iter().any(|(_, lane)| lane.ideas.contains(&number)))
        };
        stood(number) || self.all_parts(number).into_iter().any(stood)
    }

    fn idea_mut(&mut self, number: IdeaNumber) -> Result<&mut Idea, Refusal> {
        if !self.is_revealed() {
            return Err(Refusal::NotRevealed);
        }
        self.ideas.get_mut(&number).ok_or(Refusal::NoSuchIdea(number))
    }

    /// The idea of this number, if it is one and not a part.
    fn root(&self, number: IdeaNumber) -> Result<&Idea, Refusal> {
        if !self.is_revealed() {
            return Err(Refusal::NotRevealed);
        }
        let idea = self.ideas.get(&number).ok_or(Refusal::NoSuchIdea(number))?;
        match idea.merged {
            Some(_) => Err(Refusal::IsMerged {
                number,
                into: self.stands_for(number),
            }),
            None => Ok(idea),
        }
    }

    /// V20: with the ballots gone, merged counts could not be right.
    fn refuse_if_final(&self, numbers: &BTreeSet<IdeaNumber>) -> Result<(), Refusal> {
        let is_final = |number: &IdeaNumber| {
            self.rounds.iter().any(|round| {
                let root = self.stands_for(*number);
                let stood = |number: &IdeaNumber| round.lanes.iter().any(|(_, lane)| lane.ideas.contains(number));
                round.phase == Phase::Final && (stood(number) || stood(&root))
            })
        };
        if numbers.iter().any(is_final) {
            Err(Refusal::Vote(VoteRefusal::RoundFinal))
        } else {
            Ok(())
        }
    }

    /// The round after whose vote a merge would be made.
    fn unsettled_round(&self) -> Option<RoundId> {
        self.main_round()
            .filter(|round| round.phase != Phase::Final)
            .map(|round| round.id)
    }
}

/// Each pair with the lower number first, as they are kept.
fn sorted(pairs: Vec<(IdeaNumber, IdeaNumber)>) -> Vec<(IdeaNumber, IdeaNumber)> {
    let sort = |(one, other): (IdeaNumber, IdeaNumber)| (one.min(other), one.max(other));
    pairs.into_iter().map(sort).collect()
}
