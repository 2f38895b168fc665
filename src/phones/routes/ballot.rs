//! A phone hands in its ballot: sealed, once, and not to be traced to it (V9, P19).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::clock;
use crate::phones::answer::json;
use crate::phones::door::Visitor;
use crate::phones::hall::{Hall, next_slip};
use crate::phones::problem::Problem;
use crate::phones::wire::{CastBallot, Sealed};
use crate::workshop::Workshop;
use crate::workshop::ballot::{Cast, Receipt, VoteTags, Way};
use crate::workshop::change::{Author, Change, Vote};
use crate::workshop::ids::{BallotId, IdeaNumber, RoundId, Tag};
use crate::workshop::refusal::{Refusal, VoteRefusal};
use crate::workshop::round::{Phase, Round};

use super::{read, saved};

pub(super) async fn cast(State(hall): State<Arc<Hall>>, visitor: Visitor, body: Bytes) -> Result<Response, Problem> {
    let asked: CastBallot = read(&body)?;
    let (status, Receipt(receipt)) = sealed(&hall, &visitor, &asked)?;
    // Also an act that came before: it may be on its way to the disk still.
    saved(&hall).await?;
    Ok(json(status, &Sealed { receipt: &receipt }))
}

fn sealed(hall: &Hall, visitor: &Visitor, asked: &CastBallot) -> Result<(StatusCode, Receipt), Problem> {
    let Visitor { room, token, guest, .. } = visitor;
    let round = RoundId(asked.round);
    let op = room.key.vote_op(token, round, asked.op.as_str());
    let mut seen = guest.seen();
    let workshop = hall.live.latest();
    if let Some(receipt) = receipt_of(&workshop, round, op) {
        return Ok((StatusCode::OK, receipt.clone()));
    }
    let open = workshop.open_round().filter(|open| open.id() == round);
    let open = open.ok_or_else(|| closed(&workshop, round))?;
    let slips = seen.slips(&room.key, token, &workshop);
    if slips.is_some_and(<[_]>::is_empty) {
        return Err(Problem::SlipNeeded);
    }
    let (voter, receipt) = match slips {
        None => (room.key.voter(token, round), room.key.receipt(token, round)),
        Some(slips) => {
            let slip = next_slip(open, slips).ok_or(Problem::AlreadyVoted)?;
            (slip.voter(round), slip.receipt(round))
        }
    };
    refuse_late(open, voter)?;
    let tags = VoteTags { voter, op, receipt };
    let cast = Cast {
        round,
        ballot: BallotId(clock::random_bits().map_err(|_source| Problem::NotSaved)?),
        way: Way::Phone,
        dots: asked.dots.0.iter().map(numbered).collect::<Result<_, _>>()?,
        tags: Some(tags.clone()),
    };
    let submitted = hall.live.submit(Author::Phone, Change::Vote(Vote::Cast(cast)));
    submitted.map_err(Problem::of)?;
    drop(seen);
    guest.acted();
    Ok((StatusCode::CREATED, tags.receipt))
}

fn receipt_of(workshop: &Workshop, round: RoundId, op: Tag) -> Option<&Receipt> {
    workshop.rounds().find(|held| held.id() == round)?.receipt_of(op)
}

/// Until the final the acts of a round are known, so what is not among them is late; after it nobody knows (P19).
fn closed(workshop: &Workshop, round: RoundId) -> Problem {
    let is_it = |held: &&Round| held.id() == round && held.phase() == Phase::Final;
    if workshop.rounds().any(|held| is_it(&held)) {
        Problem::BallotOver
    } else {
        Problem::BallotLate
    }
}

/// What stands before any look at the dots (contract: order of checks). The workshop itself checks it once more.
fn refuse_late(open: &Round, voter: Tag) -> Result<(), Problem> {
    if open.has_voted(voter) {
        Err(Problem::AlreadyVoted)
    } else if open.turnout().total() >= open.people() {
        Err(Problem::PeopleFull)
    } else {
        Ok(())
    }
}

/// A number as it is printed; anything else is on no ballot.
fn numbered((number, dots): &(String, u64)) -> Result<(IdeaNumber, u32), Problem> {
    let dots = u32::try_from(*dots).unwrap_or(u32::MAX); // Too many either way.
    let parsed = number.parse().ok().map(IdeaNumber);
    let is_printed = |parsed: &IdeaNumber| parsed.to_string() == *number;
    parsed.filter(is_printed).map(|number| (number, dots)).ok_or_else(|| {
        let number = IdeaNumber(0);
        Problem::UnknownIdea(Refusal::Vote(VoteRefusal::NotOnBallot { number }))
    })
}
