//! What is answered to a phone that asked for something that does not go: a status, a code for the page, a sentence.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::live::LiveRefusal;
use crate::say;
use crate::words::Words;
use crate::workshop::poll::MOST_WORDS;
use crate::workshop::refusal::{PollRefusal, Refusal, SlipRefusal, VoteRefusal};
use crate::workshop::text::TextRefusal;
use crate::workshop::wording::{Level, Reason};

use super::wire::{Details, Wrong};

/// Why something does not go. The door turns it into an answer in the phone's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    WrongHost,
    WrongOrigin,
    NotJson,
    TooLarge,
    HeadTooLarge,
    NotFound,
    NotAllowed,
    NoToken,
    BadRequest,
    /// So many seconds to wait.
    TooMany(u64),
    /// The room's limit of cards in a stage is reached: so many seconds to wait.
    ManyCards(u64),
    /// A wrong key or code.
    WrongKey,
    JoiningClosed,
    /// A slip that is none of this workshop's.
    WrongSlip,
    /// Another phone holds it.
    SlipUsed,
    /// A ballot counts only with a slip.
    SlipNeeded,
    /// As many phones as the server can carry.
    Full,
    NotSaved,
    Closed,
    /// A ballot of a round that takes none any more: it is none of those that are in.
    BallotLate,
    /// A ballot of a round that is final: nobody knows any more whether it was in (P19).
    BallotOver,
    /// An answer to a question that is not asked now; to one before the last, nobody knows any more whether it was in.
    AnswerClosed,
    AlreadyVoted,
    AlreadyAnswered,
    PeopleFull,
    OpConflict,
    Revealed,
    /// No fingers, and not a word why.
    ReasonMissing,
    TooManyWords,
    OverBudget(Refusal),
    OverCap(Refusal),
    UnknownIdea(Refusal),
    Text(TextRefusal),
    Repeat,
    /// What the nudge says.
    Wording(Level, Vec<Reason>),
}

impl Problem {
    /// Why a card, a ballot or an answer did not come in.
    pub(super) fn of(refusal: LiveRefusal) -> Self {
        match refusal {
            LiveRefusal::Refused(refusal) => Self::refused(&refusal),
            LiveRefusal::NotSaved | LiveRefusal::NoStep | LiveRefusal::Closed | LiveRefusal::OnlyLooking => {
                Self::NotSaved
            }
        }
    }

    pub(super) fn refused(refusal: &Refusal) -> Self {
        if let Refusal::Vote(vote) = refusal {
            return Self::not_sealed(vote, refusal);
        }
        if let Refusal::Poll(poll) = refusal {
            return Self::not_answered(*poll);
        }
        if let Refusal::Slip(slip) = refusal {
            return match slip {
                SlipRefusal::Used => Self::SlipUsed,
                SlipRefusal::Unknown | SlipRefusal::RoundOpen | SlipRefusal::HowMany => Self::WrongSlip,
            };
        }
        if let Refusal::Text(text) = refusal {
            return Self::Text(*text);
        }
        if *refusal == Refusal::ObjectionNeedsReason {
            return Self::ReasonMissing;
        }
        if *refusal == Refusal::AlreadyRevealed {
            Self::Revealed
        } else if [Refusal::SameId, Refusal::SameAct].contains(refusal) {
            // A chance of one in 2^64, or the same act at the same moment: sent again it is answered.
            Self::NotSaved
        } else {
            Self::Closed
        }
    }

    fn not_sealed(vote: &VoteRefusal, refusal: &Refusal) -> Self {
        if matches!(vote, VoteRefusal::PeopleFull { .. }) {
            Self::PeopleFull
        } else if matches!(vote, VoteRefusal::AlreadyVoted) {
            Self::AlreadyVoted
        } else if matches!(vote, VoteRefusal::OverBudget { .. }) {
            Self::OverBudget(refusal.clone())
        } else if matches!(vote, VoteRefusal::OverCap { .. }) {
            Self::OverCap(refusal.clone())
        } else if matches!(vote, VoteRefusal::NotOnBallot { .. } | VoteRefusal::LaneNotVoted { .. }) {
            Self::UnknownIdea(refusal.clone())
        } else {
            Self::BallotLate
        }
    }

    fn not_answered(poll: PollRefusal) -> Self {
        match poll {
            PollRefusal::AlreadyAnswered => Self::AlreadyAnswered,
            PollRefusal::PeopleFull { people: _ } => Self::PeopleFull,
            PollRefusal::TooManyWords => Self::TooManyWords,
            PollRefusal::OtherQuestion => Self::BadRequest,
            PollRefusal::Over | PollRefusal::Asked | PollRefusal::WorkshopClosed | PollRefusal::Unanswered => {
                Self::AnswerClosed
            }
        }
    }

    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Self::WrongOrigin | Self::WrongKey | Self::JoiningClosed | Self::WrongSlip | Self::SlipNeeded => {
                StatusCode::FORBIDDEN
            }
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::HeadTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::NoToken => StatusCode::UNAUTHORIZED,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooMany(_) | Self::ManyCards(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Full | Self::NotSaved => StatusCode::SERVICE_UNAVAILABLE,
            Self::SlipUsed
            | Self::Closed
            | Self::BallotLate
            | Self::BallotOver
            | Self::AnswerClosed
            | Self::AlreadyVoted
            | Self::AlreadyAnswered
            | Self::PeopleFull
            | Self::OpConflict
            | Self::Revealed => StatusCode::CONFLICT,
            Self::OverBudget(_)
            | Self::OverCap(_)
            | Self::UnknownIdea(_)
            | Self::ReasonMissing
            | Self::TooManyWords
            | Self::Text(_)
            | Self::Repeat
            | Self::Wording(..) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::WrongHost => "wrong_host",
            Self::WrongOrigin => "wrong_origin",
            Self::NotJson => "not_json",
            Self::TooLarge => "too_large",
            Self::HeadTooLarge => "head_too_large",
            Self::NotFound => "not_found",
            Self::NotAllowed => "not_allowed",
            Self::NoToken => "no_token",
            Self::BadRequest => "bad_request",
            Self::TooMany(_) | Self::ManyCards(_) => "too_many",
            Self::WrongKey => "wrong_key",
            Self::JoiningClosed => "joining_closed",
            Self::WrongSlip => "wrong_slip",
            Self::SlipUsed => "slip_used",
            Self::SlipNeeded => "slip_needed",
            Self::Full => "full",
            Self::NotSaved => "not_saved",
            Self::Closed | Self::BallotLate | Self::BallotOver | Self::AnswerClosed | Self::Revealed => "closed",
            Self::AlreadyVoted => "already_voted",
            Self::AlreadyAnswered => "already_answered",
            Self::ReasonMissing => "reason_missing",
            Self::TooManyWords => "too_many_words",
            Self::PeopleFull => "people_full",
            Self::OpConflict => "op_conflict",
            Self::OverBudget(_) => "over_budget",
            Self::OverCap(_) => "over_cap",
            Self::UnknownIdea(_) => "unknown_idea",
            Self::Text(TextRefusal::Empty) => "empty",
            Self::Text(TextRefusal::TooShort) => "too_short",
            Self::Text(TextRefusal::TooLong { .. }) => "too_long",
            Self::Repeat => "repeat",
            Self::Wording(Level::Hold, _) => "hold",
            Self::Wording(Level::Refer, _) => "refer",
            Self::Wording(Level::Ask | Level::Fine, _) => "ask",
        }
    }

    fn message(&self, words: &Words) -> String {
        match self {
            Self::WrongHost => say!(words, "phone-wrong-host"),
            Self::WrongOrigin => say!(words, "phone-wrong-origin"),
            Self::NotJson | Self::BadRequest | Self::HeadTooLarge => say!(words, "phone-bad-request"),
            Self::TooLarge => say!(words, "phone-too-large"),
            Self::NotFound | Self::NotAllowed => say!(words, "phone-not-found"),
            Self::NoToken => say!(words, "phone-no-token"),
            Self::TooMany(seconds) => say!(words, "phone-too-many", seconds = *seconds),
            Self::ManyCards(_) => say!(words, "phone-many-cards"),
            Self::WrongKey => say!(words, "phone-wrong-key"),
            Self::JoiningClosed => say!(words, "phone-joining-closed"),
            Self::WrongSlip => say!(words, "slips-wrong"),
            Self::SlipUsed => say!(words, "slips-used"),
            Self::SlipNeeded => say!(words, "slips-needed"),
            Self::Full => say!(words, "phone-full"),
            Self::NotSaved => say!(words, "phone-not-saved"),
            Self::Closed => say!(words, "phone-closed"),
            Self::BallotLate => say!(words, "phone-ballot-late"),
            Self::BallotOver => say!(words, "phone-ballot-over"),
            Self::AnswerClosed => say!(words, "phone-answer-closed"),
            Self::AlreadyVoted => say!(words, "phone-already-voted"),
            Self::AlreadyAnswered => say!(words, "phone-already-answered"),
            Self::ReasonMissing => say!(words, "phone-reason-missing"),
            Self::TooManyWords => say!(words, "phone-too-many-words", most = MOST_WORDS),
            Self::PeopleFull => say!(words, "phone-people-full"),
            Self::OpConflict => say!(words, "phone-op-conflict"),
            Self::Revealed => say!(words, "phone-revealed"),
            Self::OverBudget(refusal) | Self::OverCap(refusal) | Self::UnknownIdea(refusal) => words.refusal(refusal),
            Self::Text(refusal) => words.text_refusal(*refusal),
            Self::Repeat => say!(words, "phone-repeat"),
            Self::Wording(Level::Hold, _) => say!(words, "phone-hold"),
            Self::Wording(Level::Refer, _) => say!(words, "phone-refer"),
            Self::Wording(Level::Ask | Level::Fine, _) => say!(words, "phone-ask"),
        }
    }

    /// The body of an answer to who did not even ask.
    pub(super) fn body(&self, words: &Words) -> String {
        let wrong = Wrong {
            error: Details {
                code: self.code(),
                message: self.message(words),
                reasons: None,
                contact: None,
            },
        };
        serde_json::to_string(&wrong).unwrap_or_default() // Texts: JSON holds them.
    }

    /// The answer, in the phone's language.
    pub(super) fn answer(&self, words: &Words, contact: &str) -> Response {
        let message = self.message(words);
        let reasons = if let Self::Wording(_, reasons) = self {
            Some(reasons.iter().map(|reason| words.wording_reason(reason)).collect())
        } else {
            let is_about_a_text = matches!(
                self,
                Self::Text(_) | Self::Repeat | Self::ReasonMissing | Self::TooManyWords
            );
            is_about_a_text.then(|| vec![message.clone()])
        };
        let is_referred = matches!(self, Self::Wording(Level::Refer, _)) && !contact.is_empty();
        let wrong = Wrong {
            error: Details {
                code: self.code(),
                message,
                reasons,
                contact: is_referred.then_some(contact),
            },
        };
        let mut response = super::answer::json(self.status(), &wrong);
        if let Self::TooMany(seconds) | Self::ManyCards(seconds) = self {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
        }
        response
    }
}

impl IntoResponse for Problem {
    /// Only a note to the door, which knows the language.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
