//! Why a change was refused. The sentences for people are in `words`.

use super::card::Lane;
use super::ids::{ActionId, AgreementId, ClusterId, CommitmentId, IdeaNumber};
use super::text::TextRefusal;

/// Why a change was refused. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A text that cannot be used.
    #[error(transparent)]
    Text(#[from] TextRefusal),
    /// About what phones are asked.
    #[error(transparent)]
    Poll(#[from] PollRefusal),
    /// About vote slips.
    #[error(transparent)]
    Slip(#[from] SlipRefusal),
    /// The author may not make this change: facilitator changes do not come from a phone.
    #[error("only the facilitator may do this")]
    FacilitatorOnly,
    /// A list would hold more than [`MOST_ITEMS`](super::check::MOST_ITEMS).
    #[error("the list would be too long")]
    TooManyItems,
    /// There would be more than [`MOST_CARDS`](super::check::MOST_CARDS), or longer ones than can be saved.
    #[error("the workshop holds no more cards")]
    TooManyCards,
    /// The id is taken.
    #[error("the id is taken")]
    SameId,
    /// The act was accepted before (P19).
    #[error("this act was accepted before")]
    SameAct,
    /// No card with this id is waiting.
    #[error("there is no such card")]
    NoSuchCard,
    /// The cards are revealed already.
    #[error("the cards are revealed already")]
    AlreadyRevealed,
    /// The cards are not revealed yet.
    #[error("the cards are not revealed yet")]
    NotRevealed,
    /// There is no card to reveal.
    #[error("there is no card to reveal")]
    NothingToReveal,
    /// Fewer cards than hide who wrote them (C12).
    #[error("{cards} cards are fewer than {least}")]
    TooFewCards {
        /// Cards in all.
        cards: usize,
        /// The fewest that go without confirmation.
        least: usize,
    },
    /// No idea has this number.
    #[error("there is no idea {0}")]
    NoSuchIdea(IdeaNumber),
    /// The idea was merged into another.
    #[error("idea {number} is part of idea {into}")]
    IsMerged {
        /// The part.
        number: IdeaNumber,
        /// The idea it is part of.
        into: IdeaNumber,
    },
    /// The idea takes no part: parked, given away, accepted or withdrawn.
    #[error("idea {0} takes no part")]
    NotOpen(IdeaNumber),
    /// Its text was taken back and does not return (C11).
    #[error("the text of idea {0} was taken back")]
    TakenBack(IdeaNumber),
    /// It stood on a ballot or was taken without one, in its lane.
    #[error("idea {0} was voted on in its lane")]
    WasVoted(IdeaNumber),
    /// Others are part of it.
    #[error("idea {0} has parts")]
    HasParts(IdeaNumber),
    /// The idea is not part of another.
    #[error("idea {0} is not merged")]
    NotMerged(IdeaNumber),
    /// A merge needs two ideas.
    #[error("a merge needs two different ideas")]
    OneIdea,
    /// Do! and stop! never merge (V2).
    #[error("ideas of two lanes cannot be merged")]
    TwoLanes,
    /// Texts, lanes and merges are frozen while a round is open (V10).
    #[error("a round is open")]
    Frozen,
    /// A winner leaves by being withdrawn, with a reason (V18).
    #[error("withdrawing idea {0} after a vote needs a reason")]
    NeedsReason(IdeaNumber),
    /// An idea that won is withdrawn, not parked.
    #[error("idea {0} has won")]
    HasWon(IdeaNumber),
    /// There is no such cluster.
    #[error("there is no cluster {0}")]
    NoSuchCluster(ClusterId),
    /// Cards wait under this theme.
    #[error("cards stand under cluster {0}")]
    ClusterInUse(ClusterId),
    /// There is no such stage.
    #[error("there is no such stage on the agenda")]
    NoSuchStage,
    /// An agenda needs a stage, and no id twice.
    #[error("the agenda is empty or has an id twice")]
    BadAgenda,
    /// More than 10 seats together, or none (V12).
    #[error("{0} seats are not between 1 and 10")]
    BadSeats(u32),
    /// No round is final, so nobody has won yet.
    #[error("no round is final")]
    NoWinners,
    /// Every winner stands in an agreement already.
    #[error("every winner stands in an agreement already")]
    AlreadyDrafted,
    /// There is no such agreement.
    #[error("there is no agreement {0}")]
    NoSuchAgreement(AgreementId),
    /// A check without hands.
    #[error("a check needs at least one hand")]
    NoHands,
    /// An objection needs its reason (V23).
    #[error("an objection needs its reason")]
    ObjectionNeedsReason,
    /// One refinement and one re-check (V23).
    #[error("the agreement was checked before")]
    CheckedBefore,
    /// Before the re-check the sentence is refined (V23).
    #[error("refine the sentence first")]
    RefineFirst,
    /// There is no such action.
    #[error("there is no action {0}")]
    NoSuchAction(ActionId),
    /// There is no such commitment.
    #[error("there is no commitment {0}")]
    NoSuchCommitment(CommitmentId),
    /// A workshop cannot be closed without a date for the follow-up (D4).
    #[error("the follow-up has no date")]
    NoFollowUpDate,
    /// No number comes after it.
    #[error("the number is too high")]
    NumberTooHigh,
    /// It is as asked already.
    #[error("nothing would change")]
    NothingChanges,
    /// Something about voting.
    #[error(transparent)]
    Vote(#[from] VoteRefusal),
}

/// Why a change about voting was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VoteRefusal {
    /// The ballots are erased: who wants to merge now needs a new round (V20).
    #[error("the round is final")]
    RoundFinal,
    /// Duplicates are neither merged nor dismissed (V15).
    #[error("{pairs} pairs look alike")]
    OpenSuggestions {
        /// How many pairs are open.
        pairs: usize,
    },
    /// An electorate of nobody.
    #[error("the number of people present is missing")]
    NoPeople,
    /// P may be raised, never lowered (V10).
    #[error("the number of people may only grow beyond {now}")]
    PeopleOnlyGrow {
        /// The number now.
        now: u32,
    },
    /// Sealed ballots of absent colleagues need a workshop of two parts (V22).
    #[error("sealed ballots need a second part")]
    OnePartOnly,
    /// Too few ideas for a vote in this lane (V3).
    #[error("{lane_ideas} ideas are too few for a vote")]
    TooFewIdeas {
        /// Votable ideas.
        lane_ideas: u32,
    },
    /// Approval is for 7 ideas at most (V4).
    #[error("{lane_ideas} ideas are too many for approval")]
    TooManyForApproval {
        /// Votable ideas.
        lane_ideas: u32,
    },
    /// A budget outside 1 to n-1 (V3).
    #[error("a budget of {budget} is not between 1 and {most}")]
    BudgetOutOfRange {
        /// The budget asked for.
        budget: u32,
        /// The most it may be.
        most: u32,
    },
    /// No lane is to be voted on.
    #[error("no lane needs a vote")]
    NothingToVote,
    /// A lane needs a vote: not all ideas can be taken (V3).
    #[error("a lane has more ideas than seats")]
    VoteNeeded,
    /// Three rounds were held in this part (V19).
    #[error("there were {0} rounds in this part")]
    TooManyRounds(usize),
    /// The round before is not settled and final.
    #[error("the last round is not final")]
    RoundNotFinal,
    /// There is no such round.
    #[error("there is no such round")]
    NoSuchRound,
    /// The round takes no more ballots (P8).
    #[error("the round is closed")]
    RoundClosed,
    /// The round still takes ballots.
    #[error("the round is still open")]
    RoundOpen,
    /// The counts are not shown yet.
    #[error("the counts are not shown yet")]
    NotShown,
    /// The counts are shown already.
    #[error("the counts are shown already")]
    AlreadyShown,
    /// As many ballots as people (V1).
    #[error("all {people} ballots are in")]
    PeopleFull {
        /// The electorate.
        people: u32,
    },
    /// This phone has voted (P19).
    #[error("this phone has voted")]
    AlreadyVoted,
    /// The ballot was not typed, or is not there.
    #[error("there is no such typed ballot")]
    NoTypedBallot,
    /// The number is not on the ballot.
    #[error("{number} is not on the ballot")]
    NotOnBallot {
        /// The number.
        number: IdeaNumber,
    },
    /// The idea's lane is not voted: all its ideas are taken (V3).
    #[error("{number} stands in a lane that is not voted")]
    LaneNotVoted {
        /// The lane.
        lane: Lane,
        /// The number.
        number: IdeaNumber,
    },
    /// More dots on one idea than the cap (V4).
    #[error("{number} has more than {cap} dots")]
    OverCap {
        /// The idea.
        number: IdeaNumber,
        /// The cap.
        cap: u32,
    },
    /// More dots in a lane than the budget (V3).
    #[error("more than {budget} dots in a lane")]
    OverBudget {
        /// The lane.
        lane: Lane,
        /// The budget.
        budget: u32,
    },
    /// No tie crosses the cut line (V14).
    #[error("there is no open tie")]
    NoTie,
    /// A tie crosses the cut line (V14).
    #[error("a tie crosses the cut line")]
    OpenTie(Vec<IdeaNumber>),
    /// No near tie lies on the cut line (V13).
    #[error("there is no near tie")]
    NoNearTie,
    /// Taking all adds more than 2, or makes more than 10 together (V14 a).
    #[error("taking all {tied} tied ideas goes beyond the limit")]
    TooWide {
        /// Tied ideas.
        tied: usize,
    },
    /// Two run-offs were held (V14 b).
    #[error("there were two run-offs")]
    TooManyRunoffs,
    /// A talk must name as many tied ideas as there are seats (V14 c).
    #[error("name {seats} of the tied ideas")]
    WrongChoice {
        /// Seats to fill.
        seats: u32,
    },
    /// There is nothing to take back.
    #[error("the last decision cannot be taken back")]
    NoDecision,
}

/// Refuses the number after which no other can come.
pub(super) fn refuse_high(number: u32) -> Result<(), Refusal> {
    if number == u32::MAX {
        Err(Refusal::NumberTooHigh)
    } else {
        Ok(())
    }
}

/// Refuses a list of nothing.
pub(super) fn refuse_none<T>(list: &[T]) -> Result<(), Refusal> {
    if list.is_empty() {
        Err(Refusal::NothingChanges)
    } else {
        Ok(())
    }
}

/// Why what phones are asked, or an answer, is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PollRefusal {
    /// A question is open: what it is about stays as it was read, and there is one at a time.
    #[error("the room is being asked")]
    Asked,
    /// The workshop is done.
    #[error("the workshop is closed")]
    WorkshopClosed,
    /// Nobody has answered, so there is nothing to count.
    #[error("nobody has answered yet")]
    Unanswered,
    /// There is no such question, or it takes no answers any more.
    #[error("the question is over")]
    Over,
    /// The phone has answered.
    #[error("an answer came from there before")]
    AlreadyAnswered,
    /// Everyone has answered (V1).
    #[error("all {people} people have answered")]
    PeopleFull {
        /// How many there are.
        people: u32,
    },
    /// No answer to what is asked.
    #[error("this answers another question")]
    OtherQuestion,
    /// A word with more than two others.
    #[error("more than three words")]
    TooManyWords,
}

/// Why something about vote slips is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SlipRefusal {
    /// Not one of this workshop.
    #[error("there is no such slip")]
    Unknown,
    /// Another phone holds it.
    #[error("another phone holds this slip")]
    Used,
    /// In a round the slips stay as they are.
    #[error("a round is open")]
    RoundOpen,
    /// None, or more than [`MOST_SLIPS`](super::slips::MOST_SLIPS).
    #[error("there cannot be so many slips")]
    HowMany,
}
