//! Why something was refused, for people: what happened, what is safe, what to do next.

use crate::say;
use crate::workshop::card::Lane;
use crate::workshop::check::{MOST_CARDS, MOST_ITEMS};
use crate::workshop::poll::MOST_WORDS;
use crate::workshop::refusal::{PollRefusal, Refusal, SlipRefusal, VoteRefusal};
use crate::workshop::slips::MOST_SLIPS;
use crate::workshop::text::{CardText, TextRefusal};
use crate::workshop::wording::{Reason, ReferCategory};

use super::Words;

impl Words {
    /// Why a change was refused.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Text(text) => self.text_refusal(*text),
            Refusal::Vote(vote) => self.vote_refusal(vote),
            Refusal::Poll(poll) => self.poll_refusal(*poll),
            Refusal::Slip(slip) => self.slip_refusal(*slip),
            Refusal::FacilitatorOnly => say!(self, "refused-facilitator-only"),
            Refusal::TooManyItems => say!(self, "refused-too-many-items", most = MOST_ITEMS),
            Refusal::TooManyCards => say!(self, "refused-too-many-cards", most = MOST_CARDS),
            Refusal::SameId => say!(self, "refused-same-id"),
            Refusal::SameAct => say!(self, "refused-same-act"),
            Refusal::NoSuchCard => say!(self, "refused-no-such-card"),
            Refusal::AlreadyRevealed => say!(self, "refused-already-revealed"),
            Refusal::NotRevealed => say!(self, "refused-not-revealed"),
            Refusal::NothingToReveal => say!(self, "refused-nothing-to-reveal"),
            Refusal::TooFewCards { cards, least } => {
                say!(self, "refused-too-few-cards", cards = *cards, least = *least)
            }
            Refusal::NoSuchIdea(number) => say!(self, "refused-no-such-idea", number = number.0),
            Refusal::IsMerged { number, into } => say!(self, "refused-is-merged", number = number.0, into = into.0),
            Refusal::NotOpen(number) => say!(self, "refused-not-open", number = number.0),
            Refusal::TakenBack(number) => say!(self, "refused-taken-back", number = number.0),
            Refusal::WasVoted(number) => say!(self, "refused-was-voted", number = number.0),
            Refusal::HasParts(number) => say!(self, "refused-has-parts", number = number.0),
            Refusal::NumberTooHigh => say!(self, "refused-number-too-high"),
            Refusal::NotMerged(number) => say!(self, "refused-not-merged", number = number.0),
            Refusal::OneIdea => say!(self, "refused-one-idea"),
            Refusal::TwoLanes => say!(self, "refused-two-lanes"),
            Refusal::Frozen => say!(self, "refused-frozen"),
            Refusal::NeedsReason(number) => say!(self, "refused-needs-reason", number = number.0),
            Refusal::HasWon(number) => say!(self, "refused-has-won", number = number.0),
            Refusal::NoSuchCluster(id) => say!(self, "refused-no-such-cluster", number = id.0),
            Refusal::ClusterInUse(id) => say!(self, "refused-cluster-in-use", number = id.0),
            Refusal::NoSuchStage => say!(self, "refused-no-such-stage"),
            Refusal::BadAgenda => say!(self, "refused-bad-agenda"),
            Refusal::BadSeats(seats) => say!(self, "refused-bad-seats", seats = *seats),
            Refusal::NoWinners => say!(self, "refused-no-winners"),
            Refusal::AlreadyDrafted => say!(self, "refused-already-drafted"),
            Refusal::NoSuchAgreement(id) => say!(self, "refused-no-such-agreement", number = id.0),
            Refusal::NoHands => say!(self, "refused-no-hands"),
            Refusal::ObjectionNeedsReason => say!(self, "refused-objection-needs-reason"),
            Refusal::CheckedBefore => say!(self, "refused-checked-before"),
            Refusal::RefineFirst => say!(self, "refused-refine-first"),
            Refusal::NoSuchAction(id) => say!(self, "refused-no-such-action", number = id.0),
            Refusal::NoSuchCommitment(id) => say!(self, "refused-no-such-commitment", number = id.0),
            Refusal::NoFollowUpDate => say!(self, "refused-no-follow-up-date"),
            Refusal::NothingChanges => say!(self, "refused-nothing-changes"),
        }
    }

    /// Why a text cannot be used (C3).
    pub fn text_refusal(&self, refusal: TextRefusal) -> String {
        match refusal {
            TextRefusal::Empty => say!(self, "refused-text-empty"),
            TextRefusal::TooShort => say!(self, "refused-text-too-short"),
            TextRefusal::TooLong { graphemes, most } if most > CardText::LONGEST => {
                say!(self, "refused-line-too-long", graphemes = graphemes, most = most)
            }
            TextRefusal::TooLong { graphemes, most } => {
                say!(self, "refused-text-too-long", graphemes = graphemes, most = most)
            }
        }
    }

    fn poll_refusal(&self, refusal: PollRefusal) -> String {
        match refusal {
            PollRefusal::Asked => say!(self, "refused-poll-asked"),
            PollRefusal::Unanswered => say!(self, "refused-poll-unanswered"),
            PollRefusal::WorkshopClosed => say!(self, "refused-poll-workshop-closed"),
            PollRefusal::Over => say!(self, "refused-poll-over"),
            PollRefusal::AlreadyAnswered => say!(self, "refused-poll-answered"),
            PollRefusal::PeopleFull { people } => say!(self, "refused-poll-people-full", people = people),
            PollRefusal::OtherQuestion => say!(self, "refused-poll-other-question"),
            PollRefusal::TooManyWords => say!(self, "refused-poll-too-many-words", most = MOST_WORDS),
        }
    }

    fn slip_refusal(&self, refusal: SlipRefusal) -> String {
        match refusal {
            SlipRefusal::Unknown => say!(self, "slips-unknown"),
            SlipRefusal::Used => say!(self, "slips-used"),
            SlipRefusal::RoundOpen => say!(self, "slips-round-open"),
            SlipRefusal::HowMany => say!(self, "slips-how-many", most = MOST_SLIPS),
        }
    }

    fn vote_refusal(&self, refusal: &VoteRefusal) -> String {
        match refusal {
            VoteRefusal::RoundFinal => say!(self, "refused-round-final"),
            VoteRefusal::OpenSuggestions { pairs } => say!(self, "refused-open-suggestions", pairs = *pairs),
            VoteRefusal::NoPeople => say!(self, "refused-no-people"),
            VoteRefusal::PeopleOnlyGrow { now } => say!(self, "refused-people-only-grow", now = *now),
            VoteRefusal::OnePartOnly => say!(self, "refused-one-part-only"),
            VoteRefusal::TooFewIdeas { lane_ideas } => say!(self, "refused-too-few-ideas", ideas = *lane_ideas),
            VoteRefusal::TooManyForApproval { lane_ideas } => {
                say!(self, "refused-too-many-for-approval", ideas = *lane_ideas)
            }
            VoteRefusal::BudgetOutOfRange { budget, most } => {
                say!(self, "refused-budget-out-of-range", budget = *budget, most = *most)
            }
            VoteRefusal::NothingToVote => say!(self, "refused-nothing-to-vote"),
            VoteRefusal::VoteNeeded => say!(self, "refused-vote-needed"),
            VoteRefusal::TooManyRounds(rounds) => say!(self, "refused-too-many-rounds", rounds = *rounds),
            VoteRefusal::RoundNotFinal => say!(self, "refused-round-not-final"),
            VoteRefusal::NoSuchRound => say!(self, "refused-no-such-round"),
            VoteRefusal::RoundClosed => say!(self, "refused-round-closed"),
            VoteRefusal::RoundOpen => say!(self, "refused-round-open"),
            VoteRefusal::NotShown => say!(self, "refused-not-shown"),
            VoteRefusal::AlreadyShown => say!(self, "refused-already-shown"),
            VoteRefusal::PeopleFull { people } => say!(self, "refused-people-full", people = *people),
            VoteRefusal::AlreadyVoted => say!(self, "refused-already-voted"),
            VoteRefusal::NoTypedBallot => say!(self, "refused-no-typed-ballot"),
            VoteRefusal::NotOnBallot { number } => say!(self, "refused-not-on-ballot", number = number.0),
            VoteRefusal::LaneNotVoted { lane, number } => {
                say!(
                    self,
                    "refused-lane-not-voted",
                    lane = self.lane(*lane),
                    number = number.0
                )
            }
            VoteRefusal::OverCap { number, cap } => say!(self, "refused-over-cap", number = number.0, cap = *cap),
            VoteRefusal::OverBudget { lane, budget } => {
                say!(self, "refused-over-budget", lane = self.lane(*lane), budget = *budget)
            }
            VoteRefusal::NoTie => say!(self, "refused-no-tie"),
            VoteRefusal::OpenTie(tied) => say!(self, "refused-open-tie", numbers = self.numbers(tied)),
            VoteRefusal::NoNearTie => say!(self, "refused-no-near-tie"),
            VoteRefusal::TooWide { tied } => say!(self, "refused-too-wide", tied = *tied),
            VoteRefusal::TooManyRunoffs => say!(self, "refused-too-many-runoffs"),
            VoteRefusal::WrongChoice { seats } => say!(self, "refused-wrong-choice", seats = *seats),
            VoteRefusal::NoDecision => say!(self, "refused-no-decision"),
        }
    }

    /// What the nudge noticed (C4, C5).
    pub fn wording_reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Name(word) => say!(self, "wording-name", word = word.as_str()),
            Reason::MaybeName(word) => say!(self, "wording-maybe-name", word = word.as_str()),
            Reason::EmailAddress => say!(self, "wording-email"),
            Reason::PhoneNumber => say!(self, "wording-phone"),
            Reason::Refer(ReferCategory::Violence) => say!(self, "wording-violence"),
            Reason::Refer(ReferCategory::Harassment) => say!(self, "wording-harassment"),
            Reason::Refer(ReferCategory::Discrimination) => say!(self, "wording-discrimination"),
            Reason::Refer(ReferCategory::SexualConduct) => say!(self, "wording-sexual-conduct"),
            Reason::Pronoun(word) => say!(self, "wording-pronoun", word = word.as_str()),
            Reason::Role(word) => say!(self, "wording-role", word = word.as_str()),
            Reason::GroupBlamed(word) => say!(self, "wording-group", word = word.as_str()),
            Reason::Insult(word) => say!(self, "wording-insult", word = word.as_str()),
            Reason::AccusingWhy => say!(self, "wording-why"),
            Reason::Absolute(word) => say!(self, "wording-absolute", word = word.as_str()),
        }
    }

    /// The lane's word, with its exclamation mark.
    pub fn lane(&self, lane: Lane) -> String {
        match lane {
            Lane::Do => say!(self, "lane-do"),
            Lane::Stop => say!(self, "lane-stop"),
        }
    }

    /// Numbers in a row: "3, 7, 12".
    pub fn numbers(&self, numbers: &[crate::workshop::ids::IdeaNumber]) -> String {
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        numbers.join(", ")
    }
}
