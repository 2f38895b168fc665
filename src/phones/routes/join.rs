//! A phone joins: by the QR code's key, or by the code that is typed.

use std::sync::{Arc, PoisonError};

use axum::body::Bytes;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::clock;
use crate::phones::answer::json;
use crate::phones::connections::Visit;
use crate::phones::desk::Joining;
use crate::phones::door::COOKIE;
use crate::phones::hall::{CAPACITY, Hall};
use crate::phones::problem::Problem;
use crate::phones::room::random;
use crate::phones::wire::{Join, Joined};

use super::read;

pub(super) async fn join(
    State(hall): State<Arc<Hall>>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let Join { key, code } = read(&body)?;
    let room = hall.room();
    let is_right = match (&key, &code) {
        (None, None) => return Err(Problem::BadRequest),
        (Some(key), _) if room.key.is_for_joining(key) => true,
        (_, Some(code)) if room.is_code(code) => true,
        (_, Some(_)) => {
            let mut wrong = hall.wrong_codes.lock().unwrap_or_else(PoisonError::into_inner);
            wrong
                .count(visit.address(), clock::instant())
                .map_err(Problem::TooMany)?;
            false
        }
        (Some(_), None) => false,
    };
    if !is_right {
        return Err(Problem::WrongKey);
    }
    if hall.board.desk().borrow().joining == Joining::Closed {
        return Err(Problem::JoiningClosed);
    }
    if hall.guests.here() >= CAPACITY {
        return Err(Problem::Full);
    }
    let secret = random().map_err(|_source| Problem::Full)?;
    let token = room.key.token(secret);
    hall.guests.guest(&room.key, &token);
    let (text, language) = (token.to_string(), hall.language(&headers));
    let joined = Joined {
        token: &text,
        language: language.code(),
    };
    let mut response = json(StatusCode::OK, &joined);
    let cookie = [
        &format!("{COOKIE}={text}"),
        "HttpOnly",
        "SameSite=Strict",
        "Path=/",
        "Max-Age=86400",
    ]
    .join("; ");
    if let Ok(cookie) = HeaderValue::try_from(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
