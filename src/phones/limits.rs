//! How often something may be tried, in bounded memory that is forgotten by itself.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// Wrong codes in a minute, from one address and in all (contract).
const WRONG_FROM_ONE: u32 = 10;
const WRONG_IN_ALL: u32 = 200;
const MINUTE: Duration = Duration::from_mins(1);
/// More addresses than this are counted as one.
const MOST_ADDRESSES: usize = 4_096;

/// Cards that may be sent at once, then one a second (contract); as many answers, which are ours to limit.
const BURST: u64 = 10;

/// So many at once, then one a second.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bucket {
    /// When it is full again.
    full_at: Instant,
}

impl Bucket {
    pub(super) fn full(now: Instant) -> Self {
        Self { full_at: now }
    }

    /// Takes one; else the seconds until there is one.
    pub(super) fn take(&mut self, now: Instant) -> Result<(), u64> {
        let second = Duration::from_secs(1);
        let next = self.full_at.max(now) + second;
        let ahead = next.saturating_duration_since(now);
        let most = Duration::from_secs(BURST);
        if ahead > most {
            let wait = ahead.saturating_sub(most);
            return Err(wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
        }
        self.full_at = next;
        Ok(())
    }
}

/// Wrong codes of a minute. Their addresses stay in memory, and in no log: until the next wrong code after that minute, or
/// the server's end.
pub(super) struct WrongCodes {
    since: Instant,
    in_all: u32,
    by_address: BTreeMap<IpAddr, u32>,
}

impl WrongCodes {
    pub(super) fn none(now: Instant) -> Self {
        Self {
            since: now,
            in_all: 0,
            by_address: BTreeMap::new(),
        }
    }

    /// Counts one; beyond the limit the seconds until another is looked at.
    pub(super) fn count(&mut self, from: IpAddr, now: Instant) -> Result<(), u64> {
        let age = now.saturating_duration_since(self.since);
        if age >= MINUTE {
            *self = Self::none(now);
        }
        let is_counted = self.by_address.contains_key(&from) || self.by_address.len() < MOST_ADDRESSES;
        let from = if is_counted { from } else { IpAddr::from([0, 0, 0, 0]) };
        let from_one = self.by_address.entry(from).or_insert(0);
        if *from_one >= WRONG_FROM_ONE || self.in_all >= WRONG_IN_ALL {
            return Err(MINUTE.saturating_sub(age).as_secs() + 1);
        }
        *from_one += 1;
        self.in_all += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;

    /// Contract: 10 cards at once, then one a second.
    #[test]
    fn ten_at_once_then_one_a_second() {
        let start = clock::instant();
        let mut bucket = Bucket::full(start);
        for _ in 0..10 {
            bucket.take(start).unwrap();
        }
        assert_eq!(bucket.take(start), Err(1));
        let later = start + Duration::from_secs(1);
        assert_eq!((bucket.take(later), bucket.take(later)), (Ok(()), Err(1)));
        let rested = start + Duration::from_mins(1);
        assert!((0..10).all(|_| bucket.take(rested).is_ok()));
        assert!(bucket.take(rested).is_err());
    }

    /// Contract: wrong codes, 10 a minute and address, 200 a minute in all.
    #[test]
    fn wrong_codes_are_counted_by_address_and_in_all() {
        let start = clock::instant();
        let mut wrong = WrongCodes::none(start);
        let address = |last| IpAddr::from([10, 0, 0, last]);
        for _ in 0..10 {
            wrong.count(address(1), start).unwrap();
        }
        assert!(wrong.count(address(1), start).is_err());
        for last in 2..21 {
            for _ in 0..10 {
                wrong.count(address(last), start).unwrap();
            }
        }
        assert!(wrong.count(address(99), start).is_err(), "200 in all");
        assert!(wrong.count(address(1), start + MINUTE).is_ok(), "another minute");
    }
}
