//! How many connections there are, and which of them go first when there are too many: strangers, never a phone that is in.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

/// Two for each of the phones that are let in, with some to spare.
const MOST: usize = 5_500;

/// All connections. There is no limit for one address: behind a router all phones may have the same.
pub(super) struct Connections {
    next: AtomicU64,
    most: usize,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    /// Those that showed no token yet, by age.
    strangers: BTreeMap<u64, Arc<Notify>>,
    known: usize,
}

/// A connection.
#[derive(Clone)]
pub(super) struct Visit(Arc<Place>);

struct Place {
    number: u64,
    address: IpAddr,
    has_asked: AtomicBool,
    is_known: AtomicBool,
    leave: Arc<Notify>,
    all: Arc<Connections>,
}

impl Connections {
    /// So many as files can be open: half of them for strangers, half kept for those that are in.
    pub(super) fn new(open_files: usize) -> Arc<Self> {
        Arc::new(Self {
            next: AtomicU64::new(0),
            most: (open_files.saturating_sub(100) / 2).clamp(16, MOST),
            open: Mutex::default(),
        })
    }

    /// Somebody comes; if there are too many strangers, the one that waits longest goes.
    pub(super) fn admit(self: &Arc<Self>, address: IpAddr) -> Visit {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let leave = Arc::new(Notify::new());
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.strangers.len() >= self.most
            && let Some((_, oldest)) = open.strangers.pop_first()
        {
            oldest.notify_one();
        }
        open.strangers.insert(number, Arc::clone(&leave));
        drop(open);
        Visit(Arc::new(Place {
            number,
            address,
            has_asked: AtomicBool::new(false),
            is_known: AtomicBool::new(false),
            leave,
            all: Arc::clone(self),
        }))
    }
}

impl Visit {
    /// Where it comes from; for counting wrong codes, nothing else.
    pub(super) fn address(&self) -> IpAddr {
        self.0.address
    }

    /// It showed a token: from now on it is not sent away for strangers.
    pub(super) fn recognise(&self) {
        let Place {
            number, is_known, all, ..
        } = &*self.0;
        let mut open = all.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.known < all.most && open.strangers.remove(number).is_some() {
            open.known += 1;
            is_known.store(true, Ordering::Relaxed);
        }
    }

    /// It asked something, with a whole head.
    pub(super) fn asks(&self) {
        self.0.has_asked.store(true, Ordering::Relaxed);
    }

    /// Waits until it has asked nothing for so long; for ever if it did.
    pub(super) async fn tarries(&self, patience: Duration) {
        tokio::time::sleep(patience).await;
        if self.0.has_asked.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
    }

    /// Waits until it is sent away.
    pub(super) async fn sent_away(&self) {
        self.0.leave.notified().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.all.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.strangers.remove(&self.number);
        if self.is_known.load(Ordering::Relaxed) {
            open.known = open.known.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One bad client never harms others: strangers make room for strangers.
    #[test]
    fn the_oldest_stranger_goes_and_who_is_in_stays() {
        let connections = Connections::new(0);
        let address = IpAddr::from([127, 0, 0, 1]);
        let known = connections.admit(address);
        known.recognise();
        let strangers: Vec<Visit> = (0..16).map(|_| connections.admit(address)).collect();
        let more = connections.admit(address);
        let open = connections.open.lock().unwrap();
        assert_eq!((open.strangers.len(), open.known), (16, 1));
        assert!(!open.strangers.contains_key(&strangers[0].0.number));
        drop(open);
        drop((known, strangers, more));
        let open = connections.open.lock().unwrap();
        assert_eq!((open.strangers.len(), open.known), (0, 0));
    }
}
