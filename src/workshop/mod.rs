//! The workshop itself: pure data and rules, without files, clocks or pictures.
//!
//! [`change::Change`] is the only way in, [`Workshop::apply`] the only door. Read next: `card`, `reveal`, `idea`,
//! `merge`, `round`, `vote`, `tally`, `standing`, `result`, then `agreement` and `plan`.

pub mod action;
pub mod agreement;
pub mod ballot;
pub mod card;
pub mod chance;
pub mod change;
pub mod check;
pub mod commitment;
pub mod consent;
pub mod follow_up;
pub mod idea;
pub mod ids;
pub mod intake;
pub mod language;
pub mod merge;
mod parts;
mod plan;
pub mod poll;
pub mod public;
pub mod refusal;
pub mod result;
pub mod retention;
mod reveal;
pub mod round;
pub mod rules;
pub mod secret;
mod settle;
mod setup;
pub mod similarity;
pub mod slips;
pub mod stage;
pub mod standing;
mod take_back;
pub mod tally;
pub mod text;
mod texts;
mod vote;
pub mod wording;

use std::collections::BTreeMap;

use imbl::{OrdMap, OrdSet, Vector};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use action::Action;
use agreement::Agreement;
use card::{ByLane, Lane, NewCard, Tray};
use commitment::Commitment;
use follow_up::FollowUp;
use idea::{Cluster, Idea};
use ids::{ActionId, AgreementId, CardId, ClusterId, CommitmentId, IdeaNumber, RoundId, StageId, Tag};
use intake::{Intake, Leader};
use language::{Language, Phrase};
use poll::Poll;
use retention::Retention;
use round::{Phase, Round, RoundKind};
use slips::Slips;
use stage::Stage;
use text::Line;

/// Everything one session file holds. Cloning it is cheap: all that grows is shared.
///
/// Invariants: collections are ordered by id, never by entry (P2); no getter reads an unrevealed text, a ballot, or a
/// count that is not shown (V6, C12); ballots <= people; a merged idea's number is higher than the one it went into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workshop {
    title: Line,
    language: Language,
    template: String,
    held_on: Date,
    people: u32,
    part: u32,
    question: Phrase,
    criterion: Phrase,
    #[serde(default)]
    intake: Intake,
    ground_rules: Vector<Line>,
    chafe: Vector<Line>,
    contact: Line,
    agenda: Vector<Stage>,
    stage: StageId,
    seats: ByLane<u32>,
    tray: Tray,
    /// The part in which the cards were revealed.
    revealed: Option<u32>,
    ideas: OrdMap<IdeaNumber, Idea>,
    clusters: BTreeMap<ClusterId, Cluster>,
    dismissed: OrdSet<(IdeaNumber, IdeaNumber)>,
    rounds: Vector<Round>,
    voided: u32,
    agreements: BTreeMap<AgreementId, Agreement>,
    actions: BTreeMap<ActionId, Action>,
    commitments: BTreeMap<CommitmentId, Commitment>,
    follow_up: Option<FollowUp>,
    closed: bool,
    #[serde(default, skip_serializing_if = "Retention::is_default")]
    retention: Retention,
    /// What phones are asked now, and how often they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    poll: Option<Poll>,
    #[serde(default, skip_serializing_if = "is_none_yet")]
    polls: u32,
    /// Acts of the question before, so that one that is sent again is known (P19).
    #[serde(default, skip_serializing_if = "OrdSet::is_empty")]
    answered: OrdSet<Tag>,
    #[serde(default, skip_serializing_if = "Vector::is_empty")]
    check_out_words: Vector<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slips: Option<Slips>,
}

/// What never was is not written, as in the files of before.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
fn is_none_yet(count: &u32) -> bool {
    *count == 0
}

/// What a new workshop starts from.
#[derive(Debug, Clone)]
pub struct Blueprint {
    /// Its title.
    pub title: Line,
    /// The language of its documents.
    pub language: Language,
    /// The template's id.
    pub template: String,
    /// The day it is held.
    pub held_on: Date,
    /// The people of the team, present or not; 0 if not known yet.
    pub people: u32,
    /// The one question.
    pub question: Phrase,
    /// By what ideas are weighed (V7).
    pub criterion: Phrase,
    /// How we talk today (C14).
    pub ground_rules: Vec<Line>,
    /// What to do when it chafes.
    pub chafe: Vec<Line>,
    /// The stages.
    pub agenda: Vec<Stage>,
}

/// The seats a workshop starts with (V12).
pub const DEFAULT_SEATS: ByLane<u32> = ByLane { doing: 5, stop: 3 };

impl Workshop {
    /// A workshop before its first card.
    pub fn new(blueprint: Blueprint) -> Self {
        let Blueprint {
            title,
            language,
            template,
            held_on,
            people,
            question,
            criterion,
            ground_rules,
            chafe,
            agenda,
        } = blueprint;
        Self {
            title,
            language,
            template,
            held_on,
            people,
            part: 1,
            question,
            criterion,
            intake: Intake::default(),
            ground_rules: ground_rules.into(),
            chafe: chafe.into(),
            contact: Line::default(),
            stage: agenda.first().map_or(StageId(0), |stage| stage.id),
            agenda: agenda.into(),
            seats: DEFAULT_SEATS,
            tray: Tray::default(),
            revealed: None,
            ideas: OrdMap::new(),
            clusters: BTreeMap::new(),
            dismissed: OrdSet::new(),
            rounds: Vector::new(),
            voided: 0,
            agreements: BTreeMap::new(),
            actions: BTreeMap::new(),
            commitments: BTreeMap::new(),
            follow_up: None,
            closed: false,
            retention: Retention::default(),
            poll: None,
            polls: 0,
            answered: OrdSet::new(),
            check_out_words: Vector::new(),
            slips: None,
        }
    }

    /// Its title.
    pub fn title(&self) -> &Line {
        &self.title
    }

    /// The language of its documents.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The id of the template it came from.
    pub fn template(&self) -> &str {
        &self.template
    }

    /// The day it is held.
    pub fn held_on(&self) -> Date {
        self.held_on
    }

    /// The people of the team, present or not; 0 if not known.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// How many may hand in a ballot, as a proposal (V1, V21): the people who are there; without a leader who does not
    /// vote, or not in the first round. 0 if not known.
    pub fn suggested_people(&self) -> u32 {
        let present = self.people.saturating_sub(self.intake.absent_count());
        let is_first = self.main_round().is_none();
        let sits_out = match self.intake.leader {
            Leader::NoVote => true,
            Leader::NotInFirstRound => is_first,
            Leader::Absent | Leader::VotesLast | Leader::Votes => false,
        };
        present.saturating_sub(u32::from(sits_out))
    }

    /// Whether more than a third of the people are not there: a warning on every export (V22). Not known if nobody said how
    /// many there are.
    pub fn too_many_absent(&self) -> bool {
        self.people > 0 && u64::from(self.intake.absent_count()) * 3 > u64::from(self.people)
    }

    /// The part of the series: 1 on the first day.
    pub fn part(&self) -> u32 {
        self.part
    }

    /// The one question.
    pub fn question(&self) -> &Phrase {
        &self.question
    }

    /// By what ideas are weighed (V7).
    pub fn criterion(&self) -> &Phrase {
        &self.criterion
    }

    /// The intake.
    pub fn intake(&self) -> &Intake {
        &self.intake
    }

    /// How we talk today (C14).
    pub fn ground_rules(&self) -> &Vector<Line> {
        &self.ground_rules
    }

    /// What to do when it chafes.
    pub fn chafe(&self) -> &Vector<Line> {
        &self.chafe
    }

    /// The contact point; may be empty.
    pub fn contact(&self) -> &Line {
        &self.contact
    }

    /// The stages.
    pub fn agenda(&self) -> &Vector<Stage> {
        &self.agenda
    }

    /// The stage where the room is.
    pub fn stage(&self) -> Option<&Stage> {
        self.agenda.iter().find(|stage| stage.id == self.stage)
    }

    /// Seats among the winners.
    pub fn seats(&self) -> ByLane<u32> {
        self.seats
    }

    /// Cards of a lane that wait for the reveal: how many, nothing else (C12).
    pub fn waiting(&self, lane: Lane) -> usize {
        self.tray.count(lane)
    }

    /// All cards that were ever handed in and not withdrawn.
    pub fn card_count(&self) -> usize {
        self.tray.len() + self.ideas.values().map(|idea| idea.cards as usize).sum::<usize>()
    }

    /// The waiting cards of whoever can make their tags again (P19).
    pub fn own_cards(&self, is_own: impl Fn(CardId, Tag) -> bool) -> Vec<NewCard> {
        self.tray.own(is_own)
    }

    /// One of them; none if it is not waiting, or another's (P19).
    pub fn own_card(&self, id: CardId, own: Tag) -> Option<NewCard> {
        self.tray.own_card(id, own)
    }

    /// The card that an act placed, still there or not (P19).
    pub fn card_placed_by(&self, op: Tag) -> Option<CardId> {
        self.tray.placed_by(op)
    }

    /// Whether the cards are visible.
    pub fn is_revealed(&self) -> bool {
        self.revealed.is_some()
    }

    /// The clusters by id.
    pub fn clusters(&self) -> &BTreeMap<ClusterId, Cluster> {
        &self.clusters
    }

    /// The rounds in order; without those that were voided.
    pub fn rounds(&self) -> impl DoubleEndedIterator<Item = &Round> {
        self.rounds.iter()
    }

    /// How many rounds were voided (V9, V24).
    pub fn voided_rounds(&self) -> u32 {
        self.voided
    }

    /// The round that takes ballots now.
    pub fn open_round(&self) -> Option<&Round> {
        self.rounds.iter().find(|round| round.phase == Phase::Open)
    }

    /// The last vote on all ideas, whether open, closed or final.
    pub fn main_round(&self) -> Option<&Round> {
        self.rounds.iter().rfind(|round| round.kind != RoundKind::Runoff)
    }

    /// The id for the next round. A voided round's id is never used again, so that a phone's late ballot for it cannot
    /// land in the next one.
    pub fn next_round(&self) -> RoundId {
        let held = u32::try_from(self.rounds.len()).unwrap_or(u32::MAX);
        RoundId(held.saturating_add(self.voided).saturating_add(1))
    }

    /// The agreements by id.
    pub fn agreements(&self) -> &BTreeMap<AgreementId, Agreement> {
        &self.agreements
    }

    /// The plan by id.
    pub fn actions(&self) -> &BTreeMap<ActionId, Action> {
        &self.actions
    }

    /// The promises by id.
    pub fn commitments(&self) -> &BTreeMap<CommitmentId, Commitment> {
        &self.commitments
    }

    /// When the team meets again.
    pub fn follow_up(&self) -> Option<&FollowUp> {
        self.follow_up.as_ref()
    }

    /// Whether the workshop was closed.
    pub fn is_closed(&self) -> bool {
        self.closed
    }
}
