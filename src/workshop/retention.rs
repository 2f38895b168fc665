//! How long the texts of cards stay (P15). Nothing wipes by itself: on the day somebody who opens the workshop is asked.

use std::mem::{replace, take};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Workshop;
use super::change::Change;
use super::idea::Idea;
use super::refusal::Refusal;

/// When the texts of cards are to be wiped (P15).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Retention {
    /// When the workshop is closed with the room.
    AfterClose,
    /// On the day the team meets again.
    #[default]
    AfterFollowUp,
    /// 90 days after the workshop was held.
    AfterDays90,
}

/// Of [`Retention::AfterDays90`].
const DAYS: i64 = 90;

impl Retention {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::AfterClose, Self::AfterFollowUp, Self::AfterDays90];

    /// What a file does not say, so that one without the choice keeps its bytes.
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a field over so")]
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Workshop {
    /// When the texts of cards are to be wiped (P15).
    pub fn retention(&self) -> Retention {
        self.retention
    }

    /// Whether the text of any card is still there, revealed or not, or anything else that a wipe takes: what people typed
    /// on their phones.
    pub fn holds_card_texts(&self) -> bool {
        self.tray.len() > 0 || self.ideas.values().any(|idea| idea.text.is_some()) || self.holds_answers()
    }

    /// The day from which the texts of cards should be gone (P15); none as long as it is not known, or once they are.
    pub fn wipe_due(&self) -> Option<Date> {
        if !self.holds_card_texts() {
            return None;
        }
        match self.retention {
            Retention::AfterClose => self.closed.then_some(self.held_on),
            Retention::AfterFollowUp => self.follow_up.as_ref().map(|next| next.date),
            Retention::AfterDays90 => self.held_on.checked_add(DAYS.days()).ok(), // Beyond the calendar is never.
        }
    }

    /// Whether that day has come.
    pub fn is_wipe_due(&self, today: Date) -> bool {
        self.wipe_due().is_some_and(|due| due <= today)
    }

    pub(super) fn set_retention(&mut self, retention: Retention) -> Change {
        Change::SetRetention(replace(&mut self.retention, retention))
    }

    /// P15: code, plan and tallies stay; vote slips go, and a question that is open is as if it was never asked. Cards that
    /// nobody ever read go as a whole: of them there is nothing to keep.
    pub(super) fn wipe(&mut self) -> Result<Option<Change>, Refusal> {
        self.refuse_if_frozen()?;
        let had_slips = self.slips.take().is_some();
        if !self.is_revealed() {
            if !had_slips && !self.holds_card_texts() {
                return Err(Refusal::NothingChanges);
            }
            self.tray.empty();
            self.forget_answers();
            return Ok(None);
        }
        self.forget_answers();
        self.ideas = take(&mut self.ideas)
            .into_iter()
            .map(|(number, idea)| (number, Idea { text: None, ..idea }))
            .collect();
        Ok(None)
    }
}
