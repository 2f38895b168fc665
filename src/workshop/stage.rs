//! One timed step of the workshop, and their order: the agenda.

use imbl::Vector;
use serde::{Deserialize, Serialize};

use super::card::Lane;
use super::ids::StageId;
use super::language::Phrase;

/// One timed step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its id, the same for as long as it is on the agenda.
    pub id: StageId,
    /// What happens in it.
    pub kind: StageKind,
    /// Its name on the agenda.
    pub name: Phrase,
    /// Planned minutes.
    pub minutes: u32,
    /// Who leads it.
    #[serde(default)]
    pub led_by: LedBy,
    /// What the room is asked; may be empty.
    #[serde(default, skip_serializing_if = "Phrase::is_unwritten")]
    pub prompt: Phrase,
    /// What the facilitator should know; may be empty.
    #[serde(default, skip_serializing_if = "Phrase::is_unwritten")]
    pub notes: Phrase,
}

/// What happens in a stage; decides the screen and what phones may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StageKind {
    /// Opening statement, ground rules, what is stored.
    Opening,
    /// Cards of one lane.
    Collect(Lane),
    /// A break.
    Break,
    /// All cards become visible and are read.
    Read,
    /// Clustering and merging.
    Cluster,
    /// A blind round.
    Vote,
    /// Counts, ties, the ladder.
    Results,
    /// Winners become sentences, with consent.
    Agreements,
    /// Actions with owners and dates.
    Plan,
    /// How it went, and the date of the follow-up.
    CheckOut,
    /// Time kept free.
    Buffer,
    /// A timed stage with a prompt and notes.
    Plain,
}

impl StageKind {
    /// As scripts read it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Collect(_) => "collect",
            Self::Break => "break",
            Self::Read => "read",
            Self::Cluster => "cluster",
            Self::Vote => "vote",
            Self::Results => "results",
            Self::Agreements => "agreements",
            Self::Plan => "plan",
            Self::CheckOut => "checkout",
            Self::Buffer => "buffer",
            Self::Plain => "plain",
        }
    }
}

/// Who leads a stage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LedBy {
    /// The facilitator.
    #[default]
    Facilitator,
    /// The team's leader.
    TeamLeader,
    /// The management.
    Management,
    /// Everyone together.
    All,
}

/// Something about an agenda that will hurt on the day (L16).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgendaWarning {
    /// The buffer is not 10-15 % of the whole.
    Buffer {
        /// Minutes of buffer.
        buffer: u32,
        /// Minutes in all.
        total: u32,
    },
    /// Too long without a break.
    NoBreak {
        /// Minutes on end.
        minutes: u32,
    },
}

/// Minutes of all stages.
pub fn total_minutes<'a>(stages: impl IntoIterator<Item = &'a Stage>) -> u32 {
    stages
        .into_iter()
        .map(|stage| stage.minutes)
        .fold(0, u32::saturating_add)
}

/// What L16 warns of: a buffer outside 10-15 %, more than 90 minutes between breaks. Forms up to 90 minutes need neither.
pub fn agenda_warnings(stages: &Vector<Stage>) -> Vec<AgendaWarning> {
    let total = total_minutes(stages);
    if total <= 90 {
        return Vec::new();
    }
    let mut warnings = Vec::new();
    let buffer = total_minutes(stages.iter().filter(|stage| stage.kind == StageKind::Buffer));
    let (tenth, share, most) = (u64::from(total) * 10, u64::from(buffer) * 100, u64::from(total) * 15);
    if share < tenth || share > most {
        warnings.push(AgendaWarning::Buffer { buffer, total });
    }
    let last_but_buffer = stages
        .iter()
        .rposition(|stage| stage.kind != StageKind::Buffer)
        .unwrap_or(0);
    let mut on_end = 0_u32;
    let mut longest = 0;
    for stage in stages.iter().take(last_but_buffer + 1) {
        on_end = if stage.kind == StageKind::Break {
            0
        } else {
            on_end.saturating_add(stage.minutes)
        };
        longest = longest.max(on_end);
    }
    if longest > 90 {
        warnings.push(AgendaWarning::NoBreak { minutes: longest });
    }
    warnings
}
