//! A phone hands in a card, or takes its own back before the reveal.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::clock;
use crate::live::LiveRefusal;
use crate::phones::answer::json;
use crate::phones::door::Visitor;
use crate::phones::hall::Hall;
use crate::phones::problem::Problem;
use crate::phones::wire::{PlaceCard, Placed, card_id, read_card_id};
use crate::workshop::Workshop;
use crate::workshop::card::{CardTags, Lane, NewCard};
use crate::workshop::change::{Author, Change};
use crate::workshop::ids::{CardId, Tag};
use crate::workshop::refusal::Refusal;
use crate::workshop::text::CardText;
use crate::workshop::wording::{Level, Nudge, Verdict};

use super::{read, saved};

/// Cards of one phone in one stage (contract); and after how many seconds it may look again whether there is another.
const MOST_CARDS: u32 = 100;
const ANOTHER_STAGE: u64 = 60;

/// What became of a card.
enum Outcome {
    /// It is placed.
    Placed(CardId),
    /// The same act placed it before.
    Before(CardId),
}

pub(super) async fn place(State(hall): State<Arc<Hall>>, visitor: Visitor, body: Bytes) -> Result<Response, Problem> {
    let asked: PlaceCard = read(&body)?;
    let outcome = placed(&hall, &visitor, &asked)?;
    // Also an act that came before: it may be on its way to the disk still.
    saved(&hall).await?;
    let (status, id) = match outcome {
        Outcome::Placed(id) => (StatusCode::CREATED, id),
        Outcome::Before(id) => (StatusCode::OK, id),
    };
    Ok(json(status, &Placed { id: card_id(id) }))
}

/// Places a card. A phone's acts come one after the other: what it has, and what it asks, do not change meanwhile.
fn placed(hall: &Hall, visitor: &Visitor, asked: &PlaceCard) -> Result<Outcome, Problem> {
    let Visitor { room, token, guest, .. } = visitor;
    let mut seen = guest.seen();
    seen.card().map_err(Problem::TooMany)?;
    let moment = hall.board.now();
    let stage = moment.workshop.stage().map(|stage| stage.id);
    let own = seen.cards(&room.key, token, &moment.workshop);
    if seen.accepted_in(stage) >= MOST_CARDS {
        return Err(Problem::ManyCards(ANOTHER_STAGE));
    }
    let op = room.key.card_op(token, asked.op.as_str());
    let lane = Lane::from(asked.lane);
    if let Some(id) = moment.workshop.card_placed_by(op) {
        return before(&moment.workshop, (id, room.key.own(token, id)), lane, &asked.text);
    }
    if !moment.common.lanes.contains(&lane.key()) {
        return Err(Problem::Closed);
    }
    let text = CardText::parse(&asked.text).map_err(Problem::Text)?;
    nudge(&hall.nudge(), &text, asked.place_anyway)?;
    if own.iter().any(|card| card.text == text) {
        return Err(Problem::Repeat);
    }
    let id = CardId(clock::random_bits().map_err(|_source| Problem::NotSaved)?);
    let tags = CardTags {
        own: room.key.own(token, id),
        op,
    };
    let card = NewCard {
        id,
        lane,
        text,
        cluster: None,
    };
    let submitted = hall.live.submit(Author::Phone, Change::PlaceTagged(card, tags));
    submitted.map_err(Problem::of)?;
    seen.accepted(id, stage);
    drop(seen);
    guest.acted();
    Ok(Outcome::Placed(id))
}

/// The answer to an act that came before; another body under the same op is another act.
fn before(workshop: &Workshop, (id, own): (CardId, Tag), lane: Lane, text: &str) -> Result<Outcome, Problem> {
    let is_same = |card: &NewCard| card.lane == lane && CardText::parse(text).is_ok_and(|text| text == card.text);
    match workshop.own_card(id, own) {
        Some(card) if !is_same(&card) => Err(Problem::OpConflict),
        // What was withdrawn has no text to compare, and nothing brings it back.
        Some(_) | None => Ok(Outcome::Before(id)),
    }
}

/// What the writer should hear before the card exists (C4, C5).
fn nudge(nudge: &Nudge, text: &CardText, place_anyway: bool) -> Result<(), Problem> {
    let Verdict { level, reasons } = nudge.judge(text.as_str());
    match level {
        Level::Fine => Ok(()),
        Level::Ask | Level::Refer if place_anyway => Ok(()),
        Level::Ask | Level::Refer | Level::Hold => Err(Problem::Wording(level, reasons)),
    }
}

pub(super) async fn withdraw(
    State(hall): State<Arc<Hall>>,
    visitor: Visitor,
    id: Result<Path<String>, PathRejection>,
) -> Result<Response, Problem> {
    // What is no text is no card's id.
    let Path(id) = id.map_err(|_rejection| Problem::NotFound)?;
    withdrawn(&hall, &visitor, &id)?;
    saved(&hall).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn withdrawn(hall: &Hall, visitor: &Visitor, id: &str) -> Result<(), Problem> {
    let Visitor { room, token, guest, .. } = visitor;
    let id = read_card_id(id).ok_or(Problem::NotFound)?;
    let seen = guest.seen();
    let workshop = hall.live.latest();
    if workshop.is_revealed() {
        return Err(Problem::Revealed);
    }
    workshop
        .own_card(id, room.key.own(token, id))
        .ok_or(Problem::NotFound)?;
    match hall.live.submit(Author::Phone, Change::WithdrawCard(id)) {
        Ok(_) => {}
        // The reveal was quicker.
        Err(LiveRefusal::Refused(Refusal::NoSuchCard)) => return Err(Problem::Revealed),
        Err(refusal) => return Err(Problem::of(refusal)),
    }
    drop(seen);
    guest.acted();
    Ok(())
}
