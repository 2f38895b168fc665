//! What the server remembers of a phone while it runs: by a keyed hash, never by its token, and in no file (P19).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::clock;
use crate::workshop::Workshop;
use crate::workshop::card::NewCard;
use crate::workshop::ids::{CardId, StageId, Tag};

use super::limits::Bucket;
use super::slips::Slip;
use super::token::{Key, Token};
use super::wire::MyCard;

/// More are not remembered: who was silent longest is forgotten, and known again by its token.
const MOST_GUESTS: usize = 10_000;
/// A phone that was heard of within this time is here.
const HERE: Duration = Duration::from_mins(1);
/// Streams of one phone: two pages, and those that broke off unseen.
const MOST_STREAMS: u64 = 4;

/// The phones that are here.
#[derive(Default)]
pub(super) struct Guests(Mutex<BTreeMap<Tag, Arc<Guest>>>);

/// One phone.
pub(super) struct Guest {
    seen: Mutex<Seen>,
    /// Tells its streams that it did something.
    acts: watch::Sender<u64>,
    streams: AtomicUsize,
    last_stream: AtomicU64,
}

/// What a phone did and saw.
pub(super) struct Seen {
    heard_of: Instant,
    /// Cards on their way, and answers: who answers may still write as many cards (contract).
    cards: Bucket,
    answers: Bucket,
    /// Cards that were accepted in a stage.
    accepted: (Option<StageId>, u32),
    /// Its cards; not known before they are looked for.
    own: Option<BTreeSet<CardId>>,
    /// Its vote slips, of those with this salt; not known before they are looked for.
    slips: Option<(u128, Vec<Slip>)>,
    version: u64,
    last: Option<Own>,
}

/// What of its state no other phone has.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Own {
    pub(super) revision: u64,
    pub(super) cards: Vec<MyCard>,
    pub(super) has_voted: bool,
    pub(super) has_answered: bool,
    pub(super) slip: Option<&'static str>,
}

impl Guests {
    /// The phone with this token.
    pub(super) fn guest(&self, key: &Key, token: &Token) -> Arc<Guest> {
        let now = clock::instant();
        let tag = key.guest(token);
        let mut guests = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(guest) = guests.get(&tag) {
            guest.seen().heard_of = now;
            return Arc::clone(guest);
        }
        if guests.len() >= MOST_GUESTS {
            let silent = guests.iter().filter(|(_, guest)| !guest.is_listening());
            let longest = silent
                .min_by_key(|(_, guest)| guest.seen().heard_of)
                .map(|(tag, _)| *tag);
            longest.and_then(|tag| guests.remove(&tag));
        }
        let guest = Arc::new(Guest::new(now));
        guests.insert(tag, Arc::clone(&guest));
        guest
    }

    /// Forgets a phone that did not come in.
    pub(super) fn forget(&self, key: &Key, token: &Token) {
        let mut guests = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        guests.remove(&key.guest(token));
    }

    /// How many are here.
    pub(super) fn here(&self) -> usize {
        let now = clock::instant();
        let guests = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        guests.values().filter(|guest| guest.is_here(now)).count()
    }

    /// Forgets all.
    pub(super) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Guest {
    fn new(now: Instant) -> Self {
        let seen = Seen {
            heard_of: now,
            cards: Bucket::full(now),
            answers: Bucket::full(now),
            accepted: (None, 0),
            own: None,
            slips: None,
            version: 0,
            last: None,
        };
        Self {
            seen: Mutex::new(seen),
            acts: watch::Sender::new(0),
            streams: AtomicUsize::new(0),
            last_stream: AtomicU64::new(0),
        }
    }

    /// What it did and saw; held while it acts, so that its acts come one after the other.
    pub(super) fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells its other pages.
    pub(super) fn acted(&self) {
        self.acts.send_modify(|acts| *acts += 1);
    }

    /// Tells when it did something.
    pub(super) fn acts(&self) -> watch::Receiver<u64> {
        self.acts.subscribe()
    }

    fn is_listening(&self) -> bool {
        self.streams.load(Ordering::Relaxed) > 0
    }

    fn is_here(&self, now: Instant) -> bool {
        self.is_listening() || now.saturating_duration_since(self.seen().heard_of) < HERE
    }

    /// A stream of events begins; its oldest ones end if there are too many.
    pub(super) fn listen(self: &Arc<Self>) -> Listening {
        self.streams.fetch_add(1, Ordering::Relaxed);
        let number = self.last_stream.fetch_add(1, Ordering::Relaxed) + 1;
        self.acted(); // They look whether they are too many.
        Listening {
            guest: Arc::clone(self),
            number,
        }
    }
}

/// A stream of events that is open.
pub(super) struct Listening {
    guest: Arc<Guest>,
    number: u64,
}

impl Listening {
    /// Whether newer streams of the same phone took its place.
    pub(super) fn is_over(&self) -> bool {
        self.guest.last_stream.load(Ordering::Relaxed) >= self.number + MOST_STREAMS
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.guest.streams.fetch_sub(1, Ordering::Relaxed);
        self.guest.seen().heard_of = clock::instant();
    }
}

impl Seen {
    /// One more card on its way; else the seconds to wait.
    pub(super) fn card(&mut self) -> Result<(), u64> {
        self.cards.take(clock::instant())
    }

    /// One more answer on its way; else the seconds to wait.
    pub(super) fn answer(&mut self) -> Result<(), u64> {
        self.answers.take(clock::instant())
    }

    /// How many cards were accepted in this stage.
    pub(super) fn accepted_in(&self, stage: Option<StageId>) -> u32 {
        let (counted, cards) = self.accepted;
        if counted == stage { cards } else { 0 }
    }

    /// A card was accepted.
    pub(super) fn accepted(&mut self, card: CardId, stage: Option<StageId>) {
        self.accepted = (stage, self.accepted_in(stage).saturating_add(1));
        self.own.get_or_insert_default().insert(card);
    }

    /// Its cards that wait for the reveal, by id.
    pub(super) fn cards(&mut self, key: &Key, token: &Token, workshop: &Workshop) -> Vec<NewCard> {
        if self.own.is_none() {
            // After a restart, or after a long silence: looked for once.
            let own = workshop.own_cards(|id, tag| key.own(token, id) == tag);
            let count = u32::try_from(own.len()).unwrap_or(u32::MAX);
            self.accepted = (workshop.stage().map(|stage| stage.id), count);
            self.own = Some(own.iter().map(|card| card.id).collect());
        }
        let own = self.own.iter().flatten();
        own.filter_map(|id| workshop.own_card(*id, key.own(token, *id)))
            .collect()
    }

    /// Its vote slips; none in a workshop without.
    pub(super) fn slips(&mut self, key: &Key, token: &Token, workshop: &Workshop) -> Option<&[Slip]> {
        let slips = workshop.slips()?;
        let is_known = self.slips.as_ref().is_some_and(|(salt, _)| *salt == slips.salt());
        if !is_known {
            // After a restart, or where there are other slips: looked for once.
            self.slips = Some((slips.salt(), Slip::all_held_by(key, token, slips)));
        }
        self.slips.as_ref().map(|(_, held)| held.as_slice())
    }

    /// It took a slip.
    pub(super) fn took(&mut self, slip: Slip) {
        if let Some((_, held)) = &mut self.slips {
            held.push(slip);
        }
    }

    /// The number of what it sees; another one only if that is something else.
    pub(super) fn version(&mut self, own: Own) -> u64 {
        if self.last.as_ref() != Some(&own) {
            self.version += 1;
            self.last = Some(own);
        }
        self.version
    }
}
