//! What is told of a list that came from outside: of its cards, its rows, its ballots.

use crate::lists::ballots::NotABallot;
use crate::lists::cards::NotATable;
use crate::lists::changes::{MOST_COMMAS, NotAChange};
use crate::lists::import::Why;
use crate::lists::text::{MOST_BYTES, MOST_LINES, NotAList};
use crate::say;
use crate::workshop::text::Line;
use crate::workshop::wording::Reason;

use super::Words;

impl Words {
    /// Why a card of a list was held, refused or remarked on.
    pub fn card_remark(&self, why: &Why) -> String {
        match why {
            Why::NoLane => say!(self, "cli-no-lane"),
            Why::Text(refusal) => self.text_refusal(*refusal),
            Why::ClusterTooLong => say!(self, "cli-cluster-too-long", most = Line::LONGEST),
            Why::Repeat => say!(self, "cli-repeat"),
            Why::Held(reasons) => say!(self, "cli-held", reasons = self.wording_reasons(reasons)),
            Why::Referred(reasons) => say!(self, "cli-referred", reasons = self.wording_reasons(reasons)),
            Why::Remarked(reasons) => say!(self, "cli-remarked", reasons = self.wording_reasons(reasons)),
        }
    }

    /// Why a table of cards cannot be read.
    pub fn not_a_table(&self, what: NotATable) -> String {
        match what {
            NotATable::NoRow => say!(self, "cli-not-a-table"),
            NotATable::OpenQuote => say!(self, "cli-open-quote"),
        }
    }

    /// Why a line is no ballot, without a full stop.
    pub fn not_a_ballot(&self, what: &NotABallot) -> String {
        match what {
            NotABallot::NotANumber(token) => say!(self, "cli-not-a-number", token = token.as_str()),
            NotABallot::NoNumber => say!(self, "cli-no-number"),
            NotABallot::AbstainsAndVotes => say!(self, "cli-abstains"),
        }
    }

    /// Why a line is no change.
    pub fn not_a_change(&self, what: &NotAChange) -> String {
        match what {
            NotAChange::Nested => say!(self, "cli-change-nested"),
            NotAChange::TooManyParts => say!(self, "list-too-many-parts", most = MOST_COMMAS),
            NotAChange::Unread(reason) => say!(self, "cli-change-unread", reason = reason.as_str()),
        }
    }

    /// Why a file is no list.
    pub fn not_a_list(&self, what: NotAList) -> String {
        match what {
            NotAList::TooLong => say!(self, "list-too-long", megabytes = MOST_BYTES / (1024 * 1024)),
            NotAList::TooManyLines => say!(self, "list-too-many-lines", lines = MOST_LINES),
            NotAList::NotUtf8 { .. } => say!(self, "collect-list-no-text"),
        }
    }

    fn wording_reasons(&self, reasons: &[Reason]) -> String {
        let reasons: Vec<String> = reasons.iter().map(|reason| self.wording_reason(reason)).collect();
        reasons.join("; ")
    }
}
