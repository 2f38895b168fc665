//! When the team meets again (D5), and what happens until then.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text::Line;

/// The next meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The day; 4-6 weeks later is wise (D5).
    pub date: Date,
    /// From when to when, as people write it.
    #[serde(default)]
    pub time: Line,
    /// Who comes and what is looked at.
    #[serde(default)]
    pub about: Line,
    /// The day of the written check; 2 weeks later is wise (D5).
    #[serde(default)]
    pub written_check: Option<Date>,
    /// Who is near until then, and who takes over.
    #[serde(default)]
    pub aftercare: Line,
}
