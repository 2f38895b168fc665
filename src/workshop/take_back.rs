//! A text is taken back (C11): it goes from its idea and from every line that was made of it.

use super::Workshop;
use super::action::{Action, ActionStatus};
use super::agreement::Agreement;
use super::change::Change;
use super::commitment::{Commitment, Promiser};
use super::follow_up::FollowUp;
use super::idea::IdeaStatus;
use super::ids::IdeaNumber;
use super::intake::{Absent, Indicator, Intake};
use super::refusal::Refusal;
use super::text::{CardText, Line};

impl Workshop {
    /// C11: the text goes from the idea and from everything that was made of it. Allowed at any stage, an open round
    /// included: a hurt is worse than a changed word on a ballot.
    pub(super) fn take_back(
        &mut self,
        number: IdeaNumber,
        reword: Option<&CardText>,
    ) -> Result<Option<Change>, Refusal> {
        if !self.ideas.contains_key(&number) {
            return Err(Refusal::NoSuchIdea(number));
        }
        let shown = self.shown_part(number).ok_or(Refusal::NothingChanges)?;
        let idea = self.ideas.get_mut(&shown).ok_or(Refusal::NothingChanges)?;
        let gone = std::mem::replace(&mut idea.text, reword.cloned()).ok_or(Refusal::NothingChanges)?;
        let root = self.stands_for(number);
        if self.text(root).is_none()
            && let Some(idea) = self.ideas.get_mut(&root)
        {
            idea.cluster = None;
            idea.status = IdeaStatus::Withdrawn(Line::default());
        }
        let new = reword.map_or("", CardText::as_str);
        self.scrub(gone.as_str(), new);
        Ok(None)
    }

    /// Replaces a text in every line that a facilitator can fill.
    fn scrub(&mut self, gone: &str, new: &str) {
        for line in self.lines().into_iter().filter(|line| line.as_str().contains(gone)) {
            *line = Line::parse(&line.as_str().replace(gone, new)).unwrap_or_default();
        }
        let numbers: Vec<IdeaNumber> = self.ideas.keys().copied().collect();
        for number in numbers {
            let holds =
                |idea: &super::idea::Idea| reason(&idea.status).is_some_and(|line| line.as_str().contains(gone));
            if let Some(idea) = self.ideas.get(&number).filter(|idea| holds(idea)) {
                let mut idea = idea.clone();
                if let Some(line) = reason_mut(&mut idea.status) {
                    *line = Line::parse(&line.as_str().replace(gone, new)).unwrap_or_default();
                }
                self.ideas.insert(number, idea);
            }
        }
    }

    /// Every line but those of the ideas.
    fn lines(&mut self) -> Vec<&mut Line> {
        let mut lines = vec![&mut self.title, &mut self.contact];
        lines.extend(self.ground_rules.iter_mut());
        lines.extend(self.chafe.iter_mut());
        lines.extend(intake_lines(&mut self.intake));
        lines.extend(self.clusters.values_mut().map(|cluster| &mut cluster.name));
        lines.extend(self.agreements.values_mut().flat_map(agreement_lines));
        lines.extend(self.actions.values_mut().flat_map(action_lines));
        lines.extend(self.commitments.values_mut().flat_map(commitment_lines));
        lines.extend(self.follow_up.iter_mut().flat_map(follow_up_lines));
        lines
    }
}

// Each is taken apart completely, so that a new field breaks the place that would forget it.

fn intake_lines(intake: &mut Intake) -> Vec<&mut Line> {
    let Intake {
        asker,
        asked_question,
        question_behind,
        goal,
        sensitivities,
        mandate,
        groups,
        leader: _,
        absent,
        baseline,
    } = intake;
    let mut lines = vec![asker, asked_question, question_behind, goal, sensitivities, mandate];
    lines.extend(groups.iter_mut().map(|group| &mut group.name));
    for Absent {
        group,
        count: _,
        how,
        by,
        reply_by: _,
    } in absent
    {
        lines.extend([group, how, by]);
    }
    for Indicator { name, start, later } in baseline {
        lines.extend([name, start, later]);
    }
    lines
}

fn agreement_lines(agreement: &mut Agreement) -> Vec<&mut Line> {
    let Agreement {
        lane: _,
        text,
        instead,
        from: _,
        checks,
        refined: _,
    } = agreement;
    let mut lines = vec![text, instead];
    lines.extend(checks.iter_mut().flat_map(|check| &mut check.reasons));
    lines
}

fn action_lines(action: &mut Action) -> Vec<&mut Line> {
    let Action {
        what,
        kind: _,
        owner,
        first_step,
        first_step_date: _,
        due: _,
        done_when,
        if_then,
        touches,
        seen_by,
        quick_win: _,
        from: _,
        status,
    } = action;
    let mut lines = vec![what, owner, first_step, done_when, if_then, seen_by];
    lines.extend(touches.iter_mut().map(|touch| &mut touch.who));
    if let ActionStatus::Dropped(reason) = status {
        lines.push(reason);
    }
    lines
}

fn commitment_lines(commitment: &mut Commitment) -> Vec<&mut Line> {
    let Commitment { by, text } = commitment;
    let mut lines = vec![text];
    if let Promiser::Named(name) = by {
        lines.push(name);
    }
    lines
}

fn follow_up_lines(follow_up: &mut FollowUp) -> Vec<&mut Line> {
    let FollowUp {
        date: _,
        time,
        about,
        written_check: _,
        aftercare,
    } = follow_up;
    vec![time, about, aftercare]
}

fn reason(status: &IdeaStatus) -> Option<&Line> {
    match status {
        IdeaStatus::Elsewhere(line) | IdeaStatus::Accepted(line) | IdeaStatus::Withdrawn(line) => Some(line),
        IdeaStatus::Open | IdeaStatus::Parked => None,
    }
}

fn reason_mut(status: &mut IdeaStatus) -> Option<&mut Line> {
    match status {
        IdeaStatus::Elsewhere(line) | IdeaStatus::Accepted(line) | IdeaStatus::Withdrawn(line) => Some(line),
        IdeaStatus::Open | IdeaStatus::Parked => None,
    }
}
