//! What was agreed before the workshop (F01), and who is not there (F29).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text::Line;

/// The intake form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Intake {
    /// Who asked for the workshop.
    pub asker: Line,
    /// What was asked.
    pub asked_question: Line,
    /// The question behind it.
    pub question_behind: Line,
    /// The goal, in one sentence.
    pub goal: Line,
    /// What is tender; never in a team's export (P13).
    pub sensitivities: Line,
    /// What the management backs.
    pub mandate: Line,
    /// Groups with their sizes; never a split of scores or votes (P5).
    pub groups: Vec<Group>,
    /// The leader's part.
    pub leader: Leader,
    /// Colleagues who are not there.
    pub absent: Vec<Absent>,
    /// Indicators with their value at the start (F36).
    pub baseline: Vec<Indicator>,
}

/// A group within the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its name.
    pub name: Line,
    /// How many people.
    pub count: u32,
}

/// Whether the team's leader is in the room, and how the leader votes (V21).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Leader {
    /// Not in the room.
    #[default]
    Absent,
    /// There, not in the first round; takes part in consent. The default once there.
    NotInFirstRound,
    /// There, no vote.
    NoVote,
    /// There, votes last.
    VotesLast,
    /// There, votes as everyone.
    Votes,
}

/// Colleagues who are not there, and how they get to take part (V22, F29).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absent {
    /// Which group.
    #[serde(default)]
    pub group: Line,
    /// How many.
    pub count: u32,
    /// How they get to experience this.
    #[serde(default)]
    pub how: Line,
    /// Who sees to it.
    #[serde(default)]
    pub by: Line,
    /// Until when they may reply; the document is provisional until then.
    #[serde(default)]
    pub reply_by: Option<Date>,
}

/// A figure at the start and later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// What is measured.
    pub name: Line,
    /// Its value at the start, with its unit.
    pub start: Line,
    /// Its value at the follow-up.
    #[serde(default)]
    pub later: Line,
}

/// One field of the intake with its new content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum IntakeField {
    /// [`Intake::asker`]
    Asker(Line),
    /// [`Intake::asked_question`]
    AskedQuestion(Line),
    /// [`Intake::question_behind`]
    QuestionBehind(Line),
    /// [`Intake::goal`]
    Goal(Line),
    /// [`Intake::sensitivities`]
    Sensitivities(Line),
    /// [`Intake::mandate`]
    Mandate(Line),
    /// [`Intake::groups`]
    Groups(Vec<Group>),
    /// [`Intake::leader`]
    Leader(Leader),
    /// [`Intake::absent`]
    Absent(Vec<Absent>),
    /// [`Intake::baseline`]
    Baseline(Vec<Indicator>),
}

impl Intake {
    /// Fills one field; answers with the field as it was.
    pub(super) fn fill(&mut self, field: IntakeField) -> IntakeField {
        use std::mem::replace;
        match field {
            IntakeField::Asker(new) => IntakeField::Asker(replace(&mut self.asker, new)),
            IntakeField::AskedQuestion(new) => IntakeField::AskedQuestion(replace(&mut self.asked_question, new)),
            IntakeField::QuestionBehind(new) => IntakeField::QuestionBehind(replace(&mut self.question_behind, new)),
            IntakeField::Goal(new) => IntakeField::Goal(replace(&mut self.goal, new)),
            IntakeField::Sensitivities(new) => IntakeField::Sensitivities(replace(&mut self.sensitivities, new)),
            IntakeField::Mandate(new) => IntakeField::Mandate(replace(&mut self.mandate, new)),
            IntakeField::Groups(new) => IntakeField::Groups(replace(&mut self.groups, new)),
            IntakeField::Leader(new) => IntakeField::Leader(replace(&mut self.leader, new)),
            IntakeField::Absent(new) => IntakeField::Absent(replace(&mut self.absent, new)),
            IntakeField::Baseline(new) => IntakeField::Baseline(replace(&mut self.baseline, new)),
        }
    }

    /// How many colleagues are not there.
    pub fn absent_count(&self) -> u32 {
        self.absent
            .iter()
            .map(|absent| absent.count)
            .fold(0, u32::saturating_add)
    }

    /// The last day on which absent colleagues may reply; the document is provisional until then (V22).
    pub fn provisional_until(&self) -> Option<Date> {
        self.absent
            .iter()
            .filter(|absent| absent.count > 0)
            .filter_map(|absent| absent.reply_by)
            .max()
    }
}
