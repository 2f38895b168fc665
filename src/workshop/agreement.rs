//! A sentence of the code of conduct, with where it came from and what the room thought of it.

use serde::{Deserialize, Serialize};

use super::card::Lane;
use super::consent::{Check, Consent};
use super::ids::IdeaNumber;
use super::text::Line;

/// A sentence of the code of conduct (F12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Whether we do it or stop it.
    pub lane: Lane,
    /// The sentence.
    pub text: Line,
    /// What comes in its place; a stop needs it (C14, D2).
    #[serde(default)]
    pub instead: Line,
    /// The numbers of the ideas behind it.
    #[serde(default)]
    pub from: Vec<IdeaNumber>,
    /// The checks: the first, and one after a refinement (V23).
    #[serde(default)]
    pub checks: Vec<Check>,
    /// Worded anew since the last check.
    #[serde(default)]
    pub refined: bool,
}

impl Agreement {
    /// A sentence that stands for no idea and was not checked.
    pub fn new(lane: Lane, text: Line) -> Self {
        Self {
            lane,
            text,
            instead: Line::default(),
            from: Vec::new(),
            checks: Vec::new(),
            refined: false,
        }
    }

    /// Where it stands (V23).
    pub fn consent(&self) -> Consent {
        let Some(last) = self.checks.last() else {
            return Consent::Unasked;
        };
        if last.passes() {
            return Consent::Passed;
        }
        if self.checks.len() < 2 {
            return if self.refined {
                Consent::Unasked
            } else {
                Consent::TalkFurther
            };
        }
        if last.objections() > 0 {
            Consent::Parked
        } else {
            Consent::Trial
        }
    }

    /// Whether it stands in the code of conduct: not if an objection was left.
    pub fn is_kept(&self) -> bool {
        self.consent() != Consent::Parked
    }

    /// Whether it can be read as a rule: a text, and for a stop what comes instead.
    pub fn is_worded(&self) -> bool {
        !self.text.is_empty() && (self.lane == Lane::Do || !self.instead.is_empty())
    }
}
