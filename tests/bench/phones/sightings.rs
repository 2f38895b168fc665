//! When what a phone sent is seen: in the workshop that everybody reads, and in the facilitator's window.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use dostop::live::LiveWorkshop;
use dostop::workshop::Workshop;
use dostop::workshop::ids::Tag;
use tokio::runtime::Builder;
use tokio::sync::watch::Receiver;

use crate::Outcome;

/// An act of a phone, as only the phone and the room's key can name it.
#[derive(Clone, Copy)]
pub enum Act {
    Card(Tag),
    Ballot(Tag),
}

impl Act {
    fn is_in(self, workshop: &Workshop) -> bool {
        match self {
            Self::Card(op) => workshop.card_placed_by(op).is_some(),
            Self::Ballot(voter) => workshop.open_round().is_some_and(|round| round.has_voted(voter)),
        }
    }
}

/// How long acts took from the request until they were seen.
#[derive(Clone, Default)]
pub struct Sightings(Arc<Mutex<Waiting>>);

#[derive(Default)]
struct Waiting {
    to_publish: Vec<(Act, Instant)>,
    to_draw: Vec<(Act, Instant)>,
    published: Vec<Duration>,
    drawn: Vec<Duration>,
}

impl Sightings {
    /// A request is about to go out.
    pub fn expect(&self, act: Act, since: Instant) {
        self.with(|waiting| waiting.to_publish.push((act, since)));
    }

    /// Looks at each workshop that is published, on a thread of its own, until the door to it is gone.
    pub fn watch(&self, live: &LiveWorkshop) -> Outcome<()> {
        let (sightings, workshops) = (self.clone(), live.watch());
        let runtime = Builder::new_current_thread().build()?;
        std::thread::Builder::new()
            .name("sightings".to_owned())
            .spawn(move || runtime.block_on(sightings.follow(workshops)))?;
        Ok(())
    }

    async fn follow(self, mut workshops: Receiver<Arc<Workshop>>) {
        while workshops.changed().await.is_ok() {
            let workshop = workshops.borrow_and_update().clone();
            self.with(|waiting| {
                let seen = waiting.to_publish.extract_if(.., |(act, _)| act.is_in(&workshop));
                for (act, since) in seen {
                    waiting.published.push(since.elapsed());
                    waiting.to_draw.push((act, since));
                }
            });
        }
    }

    /// A frame that drew at least this workshop has ended.
    pub fn drew(&self, workshop: &Workshop) {
        self.with(|waiting| {
            let seen = waiting.to_draw.extract_if(.., |(act, _)| act.is_in(workshop));
            waiting.drawn.extend(seen.map(|(_, since)| since.elapsed()));
        });
    }

    /// From the request to the published workshop, and to the end of the frame that drew it, since this was asked last.
    pub fn take(&self) -> (Vec<Duration>, Vec<Duration>) {
        self.with(|waiting| {
            (
                std::mem::take(&mut waiting.published),
                std::mem::take(&mut waiting.drawn),
            )
        })
    }

    fn with<T>(&self, look: impl FnOnce(&mut Waiting) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
