//! What is being typed about one action, until it becomes a change.

use crate::workshop::action::{Action, ActionStatus, Touch, TouchHow};
use crate::workshop::ids::ActionId;
use crate::workshop::text::{Line, TextRefusal};

/// One action as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionDraft {
    /// Whose.
    pub id: ActionId,
    base: Action,
    /// What is chosen and not typed: kind, dates, quick win, agreements.
    pub chosen: Action,
    /// What will be done.
    pub what: String,
    /// The one owner.
    pub owner: String,
    /// A name stands there only if its person agrees (P12).
    pub is_owner_agreed: bool,
    /// The first step.
    pub first_step: String,
    /// How the team sees that it is done.
    pub done_when: String,
    /// If ... then ...
    pub if_then: String,
    /// Who sees the result.
    pub seen_by: String,
    /// Whom it touches; rows without a name are not kept.
    pub touches: Vec<(String, TouchHow)>,
    /// How far it is.
    pub status: StatusKind,
    /// Why it is dropped.
    pub why_dropped: String,
}

/// How far an action is, without its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusKind {
    /// Not begun.
    Open,
    /// Under way.
    Going,
    /// Does not move.
    Stuck,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

impl ActionDraft {
    /// The action as it is.
    pub fn new(id: ActionId, action: &Action) -> Self {
        let typed = |line: &Line| line.as_str().to_owned();
        let (status, why_dropped) = match &action.status {
            ActionStatus::Open => (StatusKind::Open, String::new()),
            ActionStatus::Going => (StatusKind::Going, String::new()),
            ActionStatus::Stuck => (StatusKind::Stuck, String::new()),
            ActionStatus::Done => (StatusKind::Done, String::new()),
            ActionStatus::Dropped(why) => (StatusKind::Dropped, typed(why)),
        };
        Self {
            id,
            what: typed(&action.what),
            owner: typed(&action.owner),
            is_owner_agreed: !action.owner.is_empty(),
            first_step: typed(&action.first_step),
            done_when: typed(&action.done_when),
            if_then: typed(&action.if_then),
            seen_by: typed(&action.seen_by),
            touches: action
                .touches
                .iter()
                .map(|touch| (typed(&touch.who), touch.how))
                .collect(),
            status,
            why_dropped,
            base: action.clone(),
            chosen: action.clone(),
        }
    }

    /// Starts again from the action if that is another one than it was, as after an undo.
    pub fn follow(&mut self, action: &Action) {
        if self.base != *action {
            *self = Self::new(self.id, action);
        }
    }

    /// The action as typed; an owner counts only once agreed.
    pub fn action(&self) -> Result<Action, TextRefusal> {
        let mut touches = Vec::new();
        for (who, how) in &self.touches {
            let who = Line::parse(who)?;
            if !who.is_empty() {
                touches.push(Touch { who, how: *how });
            }
        }
        let owner = if self.is_owner_agreed { self.owner.as_str() } else { "" };
        Ok(Action {
            what: Line::parse(&self.what)?,
            owner: Line::parse(owner)?,
            first_step: Line::parse(&self.first_step)?,
            done_when: Line::parse(&self.done_when)?,
            if_then: Line::parse(&self.if_then)?,
            seen_by: Line::parse(&self.seen_by)?,
            touches,
            status: match self.status {
                StatusKind::Open => ActionStatus::Open,
                StatusKind::Going => ActionStatus::Going,
                StatusKind::Stuck => ActionStatus::Stuck,
                StatusKind::Done => ActionStatus::Done,
                StatusKind::Dropped => ActionStatus::Dropped(Line::parse(&self.why_dropped)?),
            },
            ..self.chosen.clone()
        })
    }

    /// The action as typed, if that is not the one the workshop holds.
    pub fn changed(&self) -> Result<Option<Action>, TextRefusal> {
        let action = self.action()?;
        Ok((action != self.base).then_some(action))
    }

    /// What was typed is on its way into the workshop.
    pub fn settle(&mut self, action: Action) {
        self.base = action;
    }
}
