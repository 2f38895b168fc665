//! A row of the plan with one owner (D3), and what warns of a plan that will not hold (D4).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::ids::AgreementId;
use super::text::Line;

/// A row of the plan (D3, F13).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Action {
    /// What will be done.
    pub what: Line,
    /// What kind of action.
    pub kind: ActionKind,
    /// The one owner: a person who agreed to be named, or a role.
    pub owner: Line,
    /// The first step.
    pub first_step: Line,
    /// When the first step is taken; within 7 days is wise.
    pub first_step_date: Option<Date>,
    /// When it is done.
    pub due: Option<Date>,
    /// How the team sees that it is done.
    pub done_when: Line,
    /// If ... then ... (F32).
    pub if_then: Line,
    /// Whom it touches.
    pub touches: Vec<Touch>,
    /// Who sees the result, and how.
    pub seen_by: Line,
    /// Visible within 30 days.
    pub quick_win: bool,
    /// The agreements it serves.
    pub from: Vec<AgreementId>,
    /// How far it is.
    pub status: ActionStatus,
}

/// What kind of action.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActionKind {
    /// Something to do.
    #[default]
    Task,
    /// Several lists, texts or ways of working become one.
    MergeIntoOne,
    /// Something to learn or to practise.
    Practice,
}

/// Somebody outside the team whom an action touches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Touch {
    /// Who.
    pub who: Line,
    /// What they need from us.
    pub how: TouchHow,
}

/// What those need whom an action touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TouchHow {
    /// To be told.
    Tell,
    /// To be asked before.
    AskFirst,
}

/// How far an action is (D5).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActionStatus {
    /// Not begun.
    #[default]
    Open,
    /// Under way.
    Going,
    /// Does not move.
    Stuck,
    /// Done.
    Done,
    /// Given up: why.
    Dropped(Line),
}

impl ActionStatus {
    /// As scripts read it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Going => "going",
            Self::Stuck => "stuck",
            Self::Done => "done",
            Self::Dropped(_) => "dropped",
        }
    }

    /// Whether it still asks for work.
    pub fn is_open(&self) -> bool {
        match self {
            Self::Open | Self::Going | Self::Stuck => true,
            Self::Done | Self::Dropped(_) => false,
        }
    }
}

/// What an action still lacks (D3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// What will be done.
    What,
    /// Its owner.
    Owner,
    /// Its first step, or the date of it.
    FirstStep,
    /// Its due date.
    Due,
    /// How the team sees that it is done.
    DoneWhen,
}

impl Action {
    /// What keeps it red (D3).
    pub fn lacks(&self) -> Vec<Lack> {
        let mut lacks = Vec::new();
        let mut needs = |there: bool, lack| {
            if !there {
                lacks.push(lack);
            }
        };
        needs(!self.what.is_empty(), Lack::What);
        needs(!self.owner.is_empty(), Lack::Owner);
        needs(
            !self.first_step.is_empty() && self.first_step_date.is_some(),
            Lack::FirstStep,
        );
        needs(self.due.is_some(), Lack::Due);
        needs(!self.done_when.is_empty(), Lack::DoneWhen);
        lacks
    }
}
