//! Where people's texts stand: in a workshop and in a change (C11). Each struct is taken apart completely, so that a new
//! field breaks the place that would forget it.

use super::Workshop;
use super::action::{Action, ActionStatus};
use super::agreement::Agreement;
use super::card::NewCard;
use super::change::Change;
use super::commitment::{Commitment, Promiser};
use super::follow_up::FollowUp;
use super::idea::{Cluster, IdeaStatus};
use super::intake::{Absent, Group, Indicator, Intake, IntakeField};
use super::language::Phrase;
use super::poll::{Asking, Poll};
use super::stage::Stage;
use super::text::{CardText, Line, replace_words};

/// One place where a text stands.
pub(super) enum Place<'a> {
    Card(&'a CardText),
    Line(&'a mut Line),
    Phrase(&'a mut Phrase),
}

impl Place<'_> {
    pub(super) fn holds(&self, text: &str) -> bool {
        match self {
            Self::Card(card) => card.as_str().contains(text),
            Self::Line(line) => line.as_str().contains(text),
            Self::Phrase(phrase) => phrase.each().any(|words| words.contains(text)),
        }
    }

    /// Puts `new` where the words of `gone` stand; nothing if the line would get too long. Cards are left to whoever
    /// wrote them.
    pub(super) fn scrub(&mut self, gone: &str, new: &str) {
        match self {
            Self::Card(_) => {}
            Self::Line(line) => {
                let made = |new| replace_words(line.as_str(), gone, new).and_then(|text| Line::parse(&text).ok());
                if let Some(scrubbed) = made(new).or_else(|| made("")) {
                    **line = scrubbed;
                }
            }
            Self::Phrase(phrase) => phrase.scrub(gone, new),
        }
    }
}

impl Workshop {
    /// Every place but the ideas.
    pub(super) fn places(&mut self) -> Vec<Place<'_>> {
        let Self {
            title,
            language: _,
            template: _,
            held_on: _,
            people: _,
            part: _,
            question,
            criterion,
            intake,
            ground_rules,
            chafe,
            contact,
            agenda,
            stage: _,
            seats: _,
            tray: _, // Empty since the reveal, and before it nothing is taken back.
            revealed: _,
            ideas: _, // Other people's cards; their reasons are for `take_back`.
            clusters,
            dismissed: _,
            rounds: _,
            voided: _,
            agreements,
            actions,
            commitments,
            follow_up,
            closed: _,
            retention: _,
            poll,
            polls: _,
            answered: _,
            check_out_words,
            slips: _,
        } = self;
        let mut places = vec![Place::Phrase(question), Place::Phrase(criterion)];
        places.extend(agenda.iter_mut().flat_map(stage_places));
        let mut lines = vec![title, contact];
        lines.extend(ground_rules.iter_mut());
        lines.extend(chafe.iter_mut());
        lines.extend(check_out_words.iter_mut());
        lines.extend(poll.iter_mut().flat_map(Poll::said_mut));
        lines.extend(intake_lines(intake));
        lines.extend(clusters.values_mut().map(|Cluster { name }| name));
        lines.extend(agreements.values_mut().flat_map(agreement_lines));
        lines.extend(actions.values_mut().flat_map(action_lines));
        lines.extend(commitments.values_mut().flat_map(commitment_lines));
        lines.extend(follow_up.iter_mut().flat_map(follow_up_lines));
        places.extend(lines.into_iter().map(Place::Line));
        places
    }
}

impl Change {
    /// Every place where it carries a text.
    pub(super) fn places(&mut self) -> Vec<Place<'_>> {
        let lines = match self {
            Self::All(changes) => return changes.iter_mut().flat_map(Self::places).collect(),
            Self::SetQuestion(phrase) | Self::SetCriterion(phrase) => return vec![Place::Phrase(phrase)],
            Self::SetAgenda(stages) => return stages.iter_mut().flat_map(stage_places).collect(),
            Self::PlaceCard(card) | Self::PlaceTagged(card, _) => return vec![Place::Card(&card.text)],
            Self::Import(cards) | Self::Retract(cards) => return cards.iter().map(card_place).collect(),
            Self::EditIdea(_, text) | Self::TakeBack(_, Some(text)) => return vec![Place::Card(text)],
            Self::SetTitle(line)
            | Self::SetContact(line)
            | Self::PutCluster(_, line)
            | Self::Ask(Asking::Unsay(line)) => vec![line],
            Self::SetGroundRules(lines) | Self::SetChafe(lines) => lines.iter_mut().collect(),
            Self::SetIntake(field) => field_lines(field),
            Self::SetStatus(_, status) => reason_mut(status).into_iter().collect(),
            Self::Word(_, text, instead) => vec![text, instead],
            Self::Consent(_, check) => check.reasons.iter_mut().collect(),
            Self::Ask(Asking::Answer(answer)) => vec![answer.line_mut()],
            Self::PutAgreement(_, agreement) => agreement_lines(agreement),
            Self::PutAction(_, action) => action_lines(action),
            Self::PutCommitment(_, commitment) => commitment_lines(commitment),
            Self::SetFollowUp(follow_up) => follow_up.iter_mut().flat_map(follow_up_lines).collect(),
            Self::SetDate(_)
            | Self::SetPeople(_)
            | Self::SetRetention(_)
            | Self::MoveTo(_)
            | Self::NextPart(_)
            | Self::SetSeats(_)
            | Self::WithdrawCard(_)
            | Self::Reveal { .. }
            | Self::TakeBack(_, None)
            | Self::Wipe
            | Self::PutSlips(_)
            | Self::HoldSlip(_)
            | Self::SetLane(..)
            | Self::Merge(_)
            | Self::Unmerge(_)
            | Self::Rejoin(_)
            | Self::Dismiss(_)
            | Self::Undismiss(_)
            | Self::RemoveCluster(_)
            | Self::MoveIdea(..)
            | Self::Vote(_)
            | Self::Ask(Asking::Open { .. } | Asking::Raise(..) | Asking::Close(_) | Asking::Void(_))
            | Self::Draft
            | Self::RemoveAgreement(_)
            | Self::RemoveAction(_)
            | Self::RemoveCommitment(_)
            | Self::CloseWorkshop
            | Self::ReopenWorkshop => Vec::new(),
        };
        lines.into_iter().map(Place::Line).collect()
    }
}

fn card_place(card: &NewCard) -> Place<'_> {
    Place::Card(&card.text)
}

fn stage_places(stage: &mut Stage) -> Vec<Place<'_>> {
    let Stage {
        id: _,
        kind: _,
        name,
        minutes: _,
        led_by: _,
        prompt,
        notes,
    } = stage;
    [name, prompt, notes].map(Place::Phrase).into()
}

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
    lines.extend(groups.iter_mut().map(group_line));
    lines.extend(absent.iter_mut().flat_map(absent_lines));
    lines.extend(baseline.iter_mut().flat_map(indicator_lines));
    lines
}

fn field_lines(field: &mut IntakeField) -> Vec<&mut Line> {
    match field {
        IntakeField::Asker(line)
        | IntakeField::AskedQuestion(line)
        | IntakeField::QuestionBehind(line)
        | IntakeField::Goal(line)
        | IntakeField::Sensitivities(line)
        | IntakeField::Mandate(line) => vec![line],
        IntakeField::Groups(groups) => groups.iter_mut().map(group_line).collect(),
        IntakeField::Absent(absent) => absent.iter_mut().flat_map(absent_lines).collect(),
        IntakeField::Baseline(baseline) => baseline.iter_mut().flat_map(indicator_lines).collect(),
        IntakeField::Leader(_) => Vec::new(),
    }
}

fn group_line(group: &mut Group) -> &mut Line {
    let Group { name, count: _ } = group;
    name
}

fn absent_lines(absent: &mut Absent) -> [&mut Line; 3] {
    let Absent {
        group,
        count: _,
        how,
        by,
        reply_by: _,
    } = absent;
    [group, how, by]
}

fn indicator_lines(indicator: &mut Indicator) -> [&mut Line; 3] {
    let Indicator { name, start, later } = indicator;
    [name, start, later]
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

/// The line that a status carries.
pub(super) fn reason_mut(status: &mut IdeaStatus) -> Option<&mut Line> {
    match status {
        IdeaStatus::Elsewhere(line) | IdeaStatus::Accepted(line) | IdeaStatus::Withdrawn(line) => Some(line),
        IdeaStatus::Open | IdeaStatus::Parked => None,
    }
}
