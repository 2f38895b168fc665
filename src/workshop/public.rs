//! What the room may see, and nothing else: the projector and the phones draw from a [`PublicView`] only.
//!
//! Read next: `slides`, which fills it.

mod asked;
mod slides;

use std::sync::Arc;

use jiff::civil::Date;

use super::Workshop;
use super::ballot::Receipt;
use super::card::{ByLane, Lane};
use super::consent::Consent;
use super::ids::{ActionId, AgreementId, IdeaNumber, RoundId};
use super::language::Language;
use super::round::{Round, RoundKind};
use super::rules::Mode;
use super::standing::Seat;
use super::text::Line;

pub use asked::{AskedOf, Asks, PublicPoll};

/// What the facilitator chose for the wall beyond the stage; never saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wall {
    /// What is on it.
    pub shows: Shows,
    /// What is being taken off: it is not shown anywhere (C11).
    pub withheld: Option<Withheld>,
    /// The agreement that is talked about now.
    pub agreement: Option<AgreementId>,
}

/// What is being taken off the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Withheld {
    /// A card, and its words wherever they were taken over.
    Card(IdeaNumber),
    /// A word that phones said at check-out, or why one objects, capitals aside.
    Said(Line),
}

/// What is on the wall.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shows {
    /// The stage where the room is.
    #[default]
    Stage,
    /// Nothing at all.
    Nothing,
    /// Can the last row read this (L9)?
    TestSlide,
    /// The codes of all phone ballots that count, from the close to the final (V25); without any, the stage.
    Receipts,
}

/// Everything the room may see now, in the workshop's language.
///
/// Invariant: no ballot, no count per idea before the show, no text before the reveal (V6, C12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicView {
    /// The language of the texts.
    pub language: Language,
    /// The one question.
    pub question: String,
    /// The rest.
    pub slide: Slide,
    /// What phones are asked now.
    pub poll: Option<PublicPoll>,
    /// The codes of all phone ballots that count, sorted, while they are shown (V25).
    pub receipts: Vec<String>,
}

/// What the wall shows, by stage and state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slide {
    /// Nothing.
    Hidden,
    /// A text of each size.
    TestSlide,
    /// How we begin.
    Opening(Opening),
    /// A break, or time kept free.
    Pause(Prompted),
    /// A stage with a prompt.
    Plain(Prompted),
    /// Cards come in.
    Collect(Collecting),
    /// No card can be read yet: how many there are in each lane.
    Waiting(ByLane<usize>),
    /// All cards, do first, by number.
    Read(Vec<PublicIdea>),
    /// Ideas in groups.
    Groups(Groups),
    /// What the vote will be.
    BeforeVote(BeforeVote),
    /// Ballots come in.
    Vote(PublicVote),
    /// All ballots are in, nothing is shown yet.
    Counted(PublicTurnout),
    /// The counts of both lanes.
    Results(PublicResults),
    /// The code of conduct as it grows.
    Agreements(Agreements),
    /// Who does what, and when.
    Plan(Vec<PublicAction>),
    /// How it went, and when the team meets again.
    CheckOut(CheckOut),
}

/// How we begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The stage's name.
    pub name: String,
    /// The opening statement, and what is stored; a paragraph each.
    pub lines: Vec<String>,
    /// How we talk today.
    pub ground_rules: Vec<String>,
    /// Fewer than 5 are there: a vote is not really secret (P17).
    pub is_small_group: bool,
}

/// A stage as the room sees it: its name and what it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompted {
    /// The stage's name.
    pub name: String,
    /// What the room is asked; may be empty.
    pub prompt: String,
}

/// Cards come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collecting {
    /// The lane of this stage.
    pub lane: Lane,
    /// What the room is asked in each lane; empty in a lane that no stage asks for.
    pub prompts: ByLane<String>,
    /// Cards in each lane.
    pub counts: ByLane<usize>,
}

/// An idea that everyone may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicIdea {
    /// Its number.
    pub number: IdeaNumber,
    /// Its lane.
    pub lane: Lane,
    /// What it says.
    pub text: String,
    /// On how many cards it was written.
    pub cards: u32,
}

/// Ideas in groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups {
    /// The groups.
    pub clusters: Vec<PublicCluster>,
    /// Ideas in no group.
    pub loose: usize,
    /// Ideas that are kept out of the vote.
    pub parked: usize,
}

/// A group of ideas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicCluster {
    /// Its name; may be empty until it is found.
    pub name: String,
    /// How many ideas are in it.
    pub count: usize,
}

/// What the vote will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BeforeVote {
    /// By what ideas are weighed (V7).
    pub criterion: String,
    /// Dots of a ballot, as suggested; none in a lane that needs no vote.
    pub budgets: ByLane<Option<u32>>,
}

/// Ballots come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicVote {
    /// By what ideas are weighed (V7).
    pub criterion: String,
    /// A vote on all ideas, or a run-off.
    pub kind: RoundKind,
    /// How many ballots there are.
    pub turnout: PublicTurnout,
    /// The rules of each lane that is voted.
    pub lanes: ByLane<Option<PublicRules>>,
    /// The ideas on the ballot by number, do first: who votes on paper reads their numbers here.
    pub ideas: Arc<[PublicIdea]>,
    /// Whether a phone's ballot counts only with a slip (F38).
    pub needs_slip: bool,
}

/// How many ballots there are, of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicTurnout {
    /// Ballots that came in.
    pub ballots: u32,
    /// People who may hand one in.
    pub people: u32,
}

/// How dots may be spread in a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicRules {
    /// How dots may be spread.
    pub mode: Mode,
    /// Dots of a ballot.
    pub budget: u32,
    /// Dots on one idea.
    pub cap: u32,
}

/// The counts of both lanes, after the show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicResults {
    /// How many voted.
    pub turnout: PublicTurnout,
    /// Each lane.
    pub lanes: ByLane<PublicLane>,
}

/// The result of one lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublicLane {
    /// All ideas were taken without a vote (V3).
    Taken(Vec<PublicIdea>),
    /// Places in order, best first.
    Voted {
        /// Seats among the winners.
        seats: u32,
        /// The places.
        places: Vec<PublicPlace>,
    },
}

/// The place of an idea.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicPlace {
    /// Its number.
    pub number: IdeaNumber,
    /// What it says.
    pub text: String,
    /// Dots.
    pub dots: u32,
    /// People who gave it any.
    pub supporters: u32,
    /// Its rank, shared by equals; none below 2 supporters.
    pub rank: Option<u32>,
    /// Whether it has a seat.
    pub seat: Seat,
}

/// The code of conduct as it grows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreements {
    /// All that stand in the code, do first, by id; and the current one in any case.
    pub agreements: Vec<PublicAgreement>,
    /// The one that is talked about now.
    pub current: Option<AgreementId>,
}

/// A sentence of the code of conduct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAgreement {
    /// Its id.
    pub id: AgreementId,
    /// Its lane.
    pub lane: Lane,
    /// The sentence.
    pub text: String,
    /// What comes in place of a stop; may be empty.
    pub instead: String,
    /// Where it stands.
    pub consent: Consent,
    /// The last check, unless it was secret among too few (P4).
    pub hands: Option<PublicHands>,
    /// Why phones object, by alphabet and without who: from the close of the check until it is worded anew (V23).
    pub reasons: Vec<String>,
}

/// What a check said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicHands {
    /// How many can live with it.
    pub willing: u32,
    /// How many took part.
    pub people: u32,
}

/// A row of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAction {
    /// Its number, as in the plan.
    pub id: ActionId,
    /// What will be done.
    pub what: String,
    /// Who owns it; may be empty.
    pub owner: String,
    /// When it is done.
    pub due: Option<Date>,
    /// Visible within 30 days.
    pub is_quick_win: bool,
}

/// How it went, and when the team meets again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckOut {
    /// The stage's name and what the room is asked.
    pub stage: Prompted,
    /// The day of the follow-up.
    pub date: Option<Date>,
    /// From when to when; may be empty.
    pub time: String,
    /// What phones said, by alphabet.
    pub words: Vec<String>,
}

impl Workshop {
    /// What the room may see now.
    pub fn public_view(&self, wall: &Wall) -> PublicView {
        PublicView {
            language: self.language(),
            question: self.question().in_language(self.language()).to_owned(),
            slide: slides::slide(self, wall),
            poll: slides::poll(self, wall),
            receipts: slides::receipts(self, wall),
        }
    }

    /// The round that takes ballots now, wherever the room is on the agenda: what a phone votes on.
    pub fn public_vote(&self, wall: &Wall) -> Option<(RoundId, PublicVote)> {
        let round = self.open_round()?;
        Some((round.id(), slides::ballot(self, wall, round)))
    }

    /// The codes of all phone ballots of the last round, sorted; none before its close and after its final (V25).
    pub fn receipts(&self) -> Vec<&Receipt> {
        self.rounds().next_back().map(Round::receipts).unwrap_or_default()
    }

    /// The counts, from the show of the last round on, wherever the room is on the agenda.
    pub fn public_results(&self, wall: &Wall) -> Option<PublicResults> {
        let last = self.rounds().next_back().filter(|round| round.is_shown())?;
        Some(slides::shown(self, wall, last))
    }

    /// Whether phones see the same of both: at most cards that wait, ballots of an open round, answers to what is asked, and
    /// who holds a slip, are others. Quick, however many there are, because what did not change is shared.
    pub fn looks_like(&self, other: &Self) -> bool {
        let mut same = self.clone();
        same.tray = other.tray.clone();
        same.take_holders_of(other);
        for (mine, theirs) in same.rounds.iter_mut().zip(other.rounds.iter()) {
            mine.take_ballots_of(theirs);
        }
        if let (Some(mine), Some(theirs)) = (&mut same.poll, &other.poll) {
            mine.take_answers_of(theirs);
        }
        same == *other
    }
}
