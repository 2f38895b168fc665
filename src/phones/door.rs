//! Every request passes here first, in the order of the contract: host, origin, kind, size; then it is somebody's turn.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, Limited};

use super::connections::Visit;
use super::guests::Guest;
use super::hall::Hall;
use super::problem::Problem;
use super::room::Room;
use super::token::Token;

use crate::workshop::language::Language;

/// Bytes of a body and of a head (contract).
const LARGEST_BODY: usize = 8 * 1024;
const LARGEST_HEAD: usize = 16 * 1024;
/// A body that is not there by then will not come.
const PATIENCE: Duration = Duration::from_secs(10);
/// The cookie of the token.
pub(super) const COOKIE: &str = "dostop";

/// A phone that is in.
pub(super) struct Visitor {
    pub(super) room: Arc<Room>,
    pub(super) token: Token,
    pub(super) guest: Arc<Guest>,
    pub(super) language: Language,
}

/// Checks a request, and words the answer.
pub(super) async fn door(State(hall): State<Arc<Hall>>, request: Request, next: Next) -> Response {
    let language = hall.language(request.headers());
    let (parts, body) = request.into_parts();
    // After both a length and chunks, or a body that was not read, nobody knows where the next request begins.
    let mut must_close = parts.headers.contains_key(header::TRANSFER_ENCODING);
    let mut response = match check(&hall, &parts, body).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        Err(problem) => {
            must_close = true;
            problem.into_response()
        }
    };
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        let contact = hall.live.latest().contact().to_string();
        response = problem.answer(&hall.words(language), &contact);
    }
    let headers = response.headers_mut();
    if must_close {
        headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Nothing is kept, guessed, or told on.
pub(super) const ALWAYS: [(HeaderName, &str); 4] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

async fn check(hall: &Hall, parts: &Parts, body: Body) -> Result<axum::body::Bytes, Problem> {
    if !is_our_host(&parts.headers, &parts.uri, &hall.host) {
        return Err(Problem::WrongHost);
    }
    if !is_our_origin(&parts.headers, &hall.host) {
        return Err(Problem::WrongOrigin);
    }
    if parts.method == Method::POST && !is_json(&parts.headers) {
        return Err(Problem::NotJson);
    }
    let body = read(&parts.headers, body).await?;
    if head_bytes(parts) > LARGEST_HEAD {
        return Err(Problem::HeadTooLarge);
    }
    Ok(body)
}

/// The one value of a header; none if it is missing, doubled, or no text.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    if values.next().is_some() {
        None
    } else {
        value.to_str().ok()
    }
}

fn is_our_host(headers: &HeaderMap, uri: &Uri, ours: &str) -> bool {
    let is_ours = |host: &str| {
        host.eq_ignore_ascii_case(ours)
            || ours
                .strip_suffix(":80")
                .is_some_and(|ours| host.eq_ignore_ascii_case(ours))
    };
    let authority = uri.authority().is_none_or(|authority| is_ours(authority.as_str()));
    authority && only(headers, &header::HOST).is_some_and(is_ours)
}

fn is_our_origin(headers: &HeaderMap, ours: &str) -> bool {
    if !headers.contains_key(header::ORIGIN) {
        return true; // No page sent it.
    }
    let ours = ours.strip_suffix(":80").unwrap_or(ours);
    let origin = only(headers, &header::ORIGIN).and_then(|origin| origin.strip_prefix("http://"));
    origin.is_some_and(|origin| origin.eq_ignore_ascii_case(ours))
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = only(headers, &header::CONTENT_TYPE).and_then(|kind| kind.split(';').next());
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

async fn read(headers: &HeaderMap, body: Body) -> Result<axum::body::Bytes, Problem> {
    let said = only(headers, &header::CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    if said.is_some_and(|length| length > LARGEST_BODY as u64) {
        return Err(Problem::TooLarge);
    }
    let collected = tokio::time::timeout(PATIENCE, Limited::new(body, LARGEST_BODY).collect()).await;
    match collected {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => Err(Problem::TooLarge),
        Ok(Err(_)) | Err(_) => Err(Problem::BadRequest),
    }
}

/// Method, target and headers with what stands between them.
fn head_bytes(parts: &Parts) -> usize {
    let target = parts.uri.to_string().len() + parts.method.as_str().len() + 12;
    let lines = parts
        .headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4);
    lines.fold(target, usize::saturating_add)
}

impl FromRequestParts<Arc<Hall>> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Self, Problem> {
        let room = hall.room();
        let token = token(&parts.headers, &room).ok_or(Problem::NoToken)?;
        if let Some(visit) = parts.extensions.get::<Visit>() {
            visit.recognise();
            hall.see(visit); // Its page was open before the server was.
        }
        Ok(Self {
            guest: hall.guests.guest(&room.key, &token),
            room,
            token,
            language: hall.language(&parts.headers),
        })
    }
}

/// The token of this room that a request brings.
fn token(headers: &HeaderMap, room: &Room) -> Option<Token> {
    tokens(headers).find_map(|text| room.key.read(text))
}

/// The token of this room that the page itself brings; a cookie comes along unasked.
pub(super) fn bearer(headers: &HeaderMap, room: &Room) -> Option<Token> {
    authorization(headers).and_then(|text| room.key.read(text))
}

/// The token of this room that the browser kept by itself, where the page brings none.
pub(super) fn cookie(headers: &HeaderMap, room: &Room) -> Option<Token> {
    if headers.contains_key(header::AUTHORIZATION) {
        return None;
    }
    token(headers, room)
}

fn authorization(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = only(headers, &header::AUTHORIZATION)?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

/// The tokens that a request brings: in its authorization, in its cookie.
fn tokens(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let cookies = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let pairs = cookies
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    authorization(headers)
        .into_iter()
        .chain(pairs.filter(|(name, _)| *name == COOKIE).map(|(_, token)| token))
}
