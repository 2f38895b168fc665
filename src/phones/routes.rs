//! What can be asked for. Facilitator actions do not exist here.

mod answer;
mod ballot;
mod cards;
mod events;
mod join;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Extension, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{any, delete, get, post};
use serde::de::DeserializeOwned;

use super::answer::written;
use super::connections::Visit;
use super::door::{Visitor, door};
use super::hall::Hall;
use super::problem::Problem;

/// All routes, behind the door.
pub(super) fn router(hall: Arc<Hall>) -> Router {
    Router::new()
        .route("/", get(page))
        .route("/api/join", post(join::join))
        .route("/api/leave", post(join::leave))
        .route("/api/state", get(state))
        .route("/api/events", get(events::events))
        .route("/api/cards", post(cards::place))
        .route("/api/cards/{id}", delete(cards::withdraw))
        .route("/api/ballot", post(ballot::cast))
        .route("/api/answer", post(answer::give))
        .route("/api", any(nothing))
        .fallback(nothing)
        .method_not_allowed_fallback(async || Problem::NotAllowed)
        .layer(middleware::from_fn_with_state(Arc::clone(&hall), door))
        .with_state(hall)
}

async fn nothing() -> Problem {
    Problem::NotFound
}

async fn page(State(hall): State<Arc<Hall>>, Extension(visit): Extension<Visit>) -> Response {
    hall.see(&visit);
    let mut response = Html(hall.page.html.clone()).into_response();
    let policy = hall.page.policy.clone();
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
        .headers_mut()
        .insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    response
}

async fn state(State(hall): State<Arc<Hall>>, visitor: Visitor) -> Response {
    let Visitor {
        room,
        token,
        guest,
        language,
    } = visitor;
    let (_, state) = hall.state(&room.key, &token, &guest, language);
    written(StatusCode::OK, state.whole())
}

/// Reads a body; whatever it holds beyond what is asked for is ignored.
fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Problem> {
    serde_json::from_slice(body).map_err(|_source| Problem::BadRequest)
}

/// Waits until all that was accepted is on the disk.
async fn saved(hall: &Hall) -> Result<(), Problem> {
    let durable = hall.live.until_durable(hall.live.seq()).await;
    durable.map_err(|_source| Problem::NotSaved)
}
