//! A phone joins: by the QR code's key, or by the code that is typed; and brings its vote slip, then or later (F38).
//!
//! A slip opens no door: whoever brings one is in already, by its own word, or brings key or code too (contract: 403 for a
//! wrong one). A page joins first and brings its slip after that, because whoever never hears the first answer would not
//! know the token that holds the slip.

use std::sync::{Arc, PoisonError};

use axum::body::Bytes;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::clock;
use crate::live::LiveRefusal;
use crate::phones::answer::json;
use crate::phones::connections::Visit;
use crate::phones::desk::Joining;
use crate::phones::door::{COOKIE, bearer, cookie};
use crate::phones::hall::{CAPACITY, Hall};
use crate::phones::problem::Problem;
use crate::phones::room::{Room, random};
use crate::phones::slips::{Slip, SlipCode};
use crate::phones::token::Token;
use crate::phones::wire::{Join, Joined, Leave};
use crate::workshop::change::{Author, Change};
use crate::workshop::refusal::Refusal;

use super::{read, saved};

/// How long a browser keeps its token, in seconds.
const A_DAY: u32 = 24 * 60 * 60;

pub(super) async fn join(
    State(hall): State<Arc<Hall>>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let Join { key, code, slip, back } = read(&body)?;
    let room = hall.room();
    // Who brings a slip later stays the same phone. Its page says so itself: a cookie may be of somebody who had it before.
    let mut known = bearer(&headers, &room).filter(|_| slip.is_some());
    if known.is_some() {
        visit.recognise();
    }
    if known.is_none() || key.is_some() || code.is_some() {
        check_key(&hall, &visit, &room, (key.as_deref(), code.as_deref()))?;
    }
    // At another port the page has lost what it kept, not its cookie: the same phone, which votes once.
    if back && known.is_none() {
        known = cookie(&headers, &room);
    }
    let slip = match slip {
        Some(typed) => find(&hall, &visit, &typed)?,
        None => None,
    };
    let is_new = known.is_none();
    let token = match known {
        Some(token) => token,
        None => new_token(&hall, &room)?,
    };
    if let Some(slip) = slip {
        let held = hold(&hall, &room, &token, slip);
        if held.is_err() && is_new {
            hall.guests.forget(&room.key, &token); // Nobody was told this token.
        }
        held?;
        // Also one that it held before: that may be on its way to the disk still.
        saved(&hall).await?;
    }
    hall.guests.guest(&room.key, &token);
    let (text, language) = (token.to_string(), hall.language(&headers));
    let joined = Joined {
        token: &text,
        language: language.code(),
    };
    Ok(with_cookie(json(StatusCode::OK, &joined), &text, A_DAY))
}

/// A phone goes: its browser forgets it, as its page did (own addition to the contract). What it sent stays.
pub(super) async fn leave(body: Bytes) -> Result<Response, Problem> {
    let Leave {} = read(&body)?;
    Ok(with_cookie(StatusCode::NO_CONTENT.into_response(), "", 0))
}

/// The token as a cookie, for so many seconds.
fn with_cookie(mut response: Response, token: &str, seconds: u32) -> Response {
    let (token, age) = (format!("{COOKIE}={token}"), format!("Max-Age={seconds}"));
    let cookie = [token.as_str(), "HttpOnly", "SameSite=Strict", "Path=/", &age].join("; ");
    if let Ok(cookie) = HeaderValue::try_from(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

fn check_key(hall: &Hall, visit: &Visit, room: &Room, asked: (Option<&str>, Option<&str>)) -> Result<(), Problem> {
    match asked {
        (None, None) => Err(Problem::BadRequest),
        (Some(key), _) if room.key.is_for_joining(key) => Ok(()),
        (_, Some(code)) if room.is_code(code) => Ok(()),
        (_, Some(_)) => {
            count_wrong(hall, visit)?;
            Err(Problem::WrongKey)
        }
        (Some(_), None) => Err(Problem::WrongKey),
    }
}

/// A guess costs the same wherever it is made.
fn count_wrong(hall: &Hall, visit: &Visit) -> Result<(), Problem> {
    let mut wrong = hall.wrong_codes.lock().unwrap_or_else(PoisonError::into_inner);
    let counted = wrong.count(visit.address(), clock::instant());
    counted.map_err(Problem::TooMany)
}

/// The slip with this code; none where a vote needs none any more.
fn find(hall: &Hall, visit: &Visit, typed: &str) -> Result<Option<Slip>, Problem> {
    let workshop = hall.live.latest();
    let Some(slips) = workshop.slips() else {
        return Ok(None);
    };
    let slip = SlipCode::parse(typed).map(|code| Slip::of(&code, slips.salt()));
    if let Some(slip) = slip.filter(|slip| slips.has(slip.mark())) {
        return Ok(Some(slip));
    }
    count_wrong(hall, visit)?;
    Err(Problem::WrongSlip)
}

fn new_token(hall: &Hall, room: &Room) -> Result<Token, Problem> {
    if hall.board.desk().borrow().joining == Joining::Closed {
        return Err(Problem::JoiningClosed);
    }
    if hall.guests.here() >= CAPACITY {
        return Err(Problem::Full);
    }
    let secret = random().map_err(|_source| Problem::Full)?;
    Ok(room.key.token(secret))
}

/// The slip is this phone's from now on.
fn hold(hall: &Hall, room: &Room, token: &Token, slip: Slip) -> Result<(), Problem> {
    // Nobody takes a slip in a room whose phones were sent out meanwhile: the room stays the same until it is taken.
    let now = hall.room.borrow();
    if now.key != room.key {
        return Err(Problem::NoToken);
    }
    let guest = hall.guests.guest(&room.key, token);
    let mut seen = guest.seen();
    seen.slips(&room.key, token, &hall.live.latest());
    match hall
        .live
        .submit(Author::Phone, Change::HoldSlip(slip.held_by(&room.key, token)))
    {
        Ok(_) => seen.took(slip),
        Err(LiveRefusal::Refused(Refusal::NothingChanges)) => return Ok(()),
        Err(refusal) => return Err(Problem::of(refusal)),
    }
    drop(seen);
    guest.acted();
    Ok(())
}
