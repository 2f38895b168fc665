//! A phone answers what the room is asked: fingers for an agreement, or a word; sealed, once (V23, F21, P19).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use crate::phones::answer::json;
use crate::phones::door::Visitor;
use crate::phones::hall::Hall;
use crate::phones::problem::Problem;
use crate::phones::wire::{Answered, GiveAnswer};
use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};
use crate::workshop::ids::{PollId, Tag};
use crate::workshop::poll::{About, Answer, Asking, Says};
use crate::workshop::wording::{Level, Nudge, Verdict};

use super::{read, saved};

/// What a phone says, before it is known whether that is what was asked.
enum Said<'a> {
    Fingers(u8, &'a str),
    Word(&'a str),
}

pub(super) async fn give(State(hall): State<Arc<Hall>>, visitor: Visitor, body: Bytes) -> Result<Response, Problem> {
    let asked: GiveAnswer = read(&body)?;
    let said = said(&asked)?;
    let status = given(&hall, &visitor, &asked, &said)?;
    // Also an act that came before: it may be on its way to the disk still.
    saved(&hall).await?;
    Ok(json(status, &Answered {}))
}

/// One of the two, and only one.
fn said(asked: &GiveAnswer) -> Result<Said<'_>, Problem> {
    match (asked.fingers, &asked.word) {
        (Some(fingers), None) => Ok(Said::Fingers(
            fingers.into(),
            asked.reason.as_deref().unwrap_or_default(),
        )),
        (None, Some(word)) => Ok(Said::Word(word)),
        (None, None) | (Some(_), Some(_)) => Err(Problem::BadRequest),
    }
}

fn given(hall: &Hall, visitor: &Visitor, asked: &GiveAnswer, said: &Said<'_>) -> Result<StatusCode, Problem> {
    let Visitor { room, token, guest, .. } = visitor;
    let poll = PollId(asked.poll);
    let voter = room.key.answerer(token, poll);
    let op = room.key.answer_op(token, poll, asked.op.as_str());
    let mut seen = guest.seen();
    seen.answer().map_err(Problem::TooMany)?;
    let workshop = hall.live.latest();
    if workshop.has_taken_answer(op) {
        return Ok(StatusCode::OK);
    }
    let says = says(about(&workshop, poll, voter)?, said)?;
    nudge(&hall.nudge(), says.typed().as_str(), asked.place_anyway)?;
    let answer = Answer { poll, says, voter, op };
    let submitted = hall.live.submit(Author::Phone, Change::Ask(Asking::Answer(answer)));
    submitted.map_err(Problem::of)?;
    drop(seen);
    guest.acted();
    Ok(StatusCode::CREATED)
}

/// What is asked. It stands before any look at the answer (contract: order of checks); the workshop itself checks it once
/// more.
fn about(workshop: &Workshop, poll: PollId, voter: Tag) -> Result<About, Problem> {
    let open = workshop.poll().filter(|open| open.id() == poll);
    let open = open.ok_or(Problem::AnswerClosed)?;
    if open.has_answered(voter) {
        Err(Problem::AlreadyAnswered)
    } else if open.is_full() {
        Err(Problem::PeopleFull)
    } else {
        Ok(open.about())
    }
}

fn says(about: About, said: &Said<'_>) -> Result<Says, Problem> {
    let says = match (about, said) {
        (About::Consent(_), Said::Fingers(fingers, reason)) => Says::fingers(*fingers, reason),
        (About::CheckOut, Said::Word(word)) => Says::word(word),
        (About::Consent(_), Said::Word(_)) | (About::CheckOut, Said::Fingers(..)) => return Err(Problem::BadRequest),
    };
    says.map_err(|refusal| Problem::refused(&refusal))
}

/// What the writer should hear before the answer exists (C4). Where somebody can be recognised, and what belongs with the
/// contact point, is worded anew, and not placed anyway (C5): the whole room reads it.
fn nudge(nudge: &Nudge, typed: &str, place_anyway: bool) -> Result<(), Problem> {
    let Verdict { level, reasons } = nudge.judge(typed);
    match level {
        Level::Fine => Ok(()),
        Level::Ask if place_anyway => Ok(()),
        Level::Ask | Level::Hold | Level::Refer => Err(Problem::Wording(level, reasons)),
    }
}
