//! The stream of events: always the newest state, never a queue of old ones.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use futures_core::Stream;
use tokio::sync::mpsc;
use tokio::time::{Instant, interval_at, sleep};

use crate::phones::door::Visitor;
use crate::phones::hall::Hall;
use crate::phones::told::Told;

/// At most 10 a second, and a sign of life (contract).
const BETWEEN: Duration = Duration::from_millis(100);
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

/// What a reader has not taken yet: the rest of an event, and one more at most.
struct Events {
    next: mpsc::Receiver<Told>,
    rest: Told,
}

impl Stream for Events {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(piece) = self.rest.next() {
                return Poll::Ready(Some(Ok(piece)));
            }
            let Some(event) = ready!(self.next.poll_recv(cx)) else {
                return Poll::Ready(None);
            };
            self.rest = event;
        }
    }
}

pub(super) async fn events(State(hall): State<Arc<Hall>>, visitor: Visitor) -> Response {
    let (events, next) = mpsc::channel(1);
    tokio::spawn(tell(hall, visitor, events));
    let rest = Told::default();
    let mut response = Response::new(Body::from_stream(Events { next, rest }));
    let kind = HeaderValue::from_static("text/event-stream");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// Tells the newest state until somebody goes: the reader, the room, the server.
async fn tell(hall: Arc<Hall>, visitor: Visitor, events: mpsc::Sender<Told>) {
    let Visitor {
        room,
        token,
        guest,
        language,
    } = visitor;
    let listening = guest.listen();
    let (mut revisions, mut acts) = (hall.board.revisions(), guest.acts());
    let (mut rooms, mut stops) = (hall.room.subscribe(), hall.stops.subscribe());
    let mut life = interval_at(Instant::now() + SIGN_OF_LIFE, SIGN_OF_LIFE);
    let mut told = None;
    loop {
        revisions.borrow_and_update();
        acts.borrow_and_update();
        let is_in = rooms.borrow_and_update().key == room.key && !*stops.borrow_and_update();
        if !is_in || listening.is_over() {
            return;
        }
        // First a place for it, then the newest state: a slow reader gets no old ones.
        let Ok(place) = events.reserve().await else { return };
        let (version, state) = hall.state(&room.key, &token, &guest, language);
        if told == Some(version) {
            drop(place);
        } else {
            told = Some(version);
            place.send(state.between(b"event: state\ndata: ", b"\n\n"));
            sleep(BETWEEN).await;
        }
        tokio::select! {
            _ = revisions.changed() => {}
            _ = acts.changed() => {}
            _ = rooms.changed() => {}
            _ = stops.changed() => {}
            () = events.closed() => return,
            _ = life.tick() => {
                // Who has not taken the last event is told nothing more.
                events.try_send(Told::default().between(b":", b"\n\n")).ok();
            }
        }
    }
}
