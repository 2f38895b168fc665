//! Cards and ballots that say which they are, in every byte that they leave.

use dostop::workshop::Workshop;
use dostop::workshop::ballot::{Cast, Receipt, VoteTags, Way};
use dostop::workshop::card::{CardTags, Lane, NewCard};
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::{BallotId, CardId, IdeaNumber, RoundId, StageId, Tag};

#[path = "../store/workshops.rs"]
#[allow(dead_code, reason = "shared with the store's tests, which use the rest")]
mod small;

pub use small::{line, open, reveal};

/// Before the number of a card in its text.
pub const MARK: char = '§';
/// Stages of each workshop.
pub const STAGES: u32 = 6;
/// The first ballot's id; cards and tags have their own ranges of numbers, so that each is known by its digits.
const BALLOTS: u64 = 0x5000_0000_0000_0000;
const CARDS: u64 = 0x4000_0000_0000_0000;

/// The n-th workshop before its first card.
pub fn workshop(n: u64) -> Vec<Change> {
    let mut agenda: Vec<_> = small::empty().agenda().iter().cloned().collect();
    let collect = agenda[0].clone();
    agenda.extend((2..=STAGES).map(|id| {
        let mut stage = collect.clone();
        stage.id = StageId(id);
        stage
    }));
    vec![Change::SetTitle(line(&n.to_string())), Change::SetAgenda(agenda)]
}

/// The same, made.
pub fn made(n: u64) -> Workshop {
    let mut made = small::empty();
    for change in workshop(n) {
        made.apply(dostop::workshop::change::Author::Facilitator, change)
            .unwrap();
    }
    made
}

/// What the n-th card says.
pub fn says(n: u64) -> String {
    format!("{MARK}{n} {}", small::words(n))
}

/// The n-th card.
pub fn card(n: u64) -> NewCard {
    NewCard {
        id: CardId(CARDS + n),
        lane: Lane::BOTH[usize::from(n % 2 == 1)],
        text: small::text(&says(n)),
        cluster: None,
    }
}

/// It comes from a phone.
pub fn phone(n: u64) -> Change {
    let [own, op] = [1, 2].map(|salt| tag(salt, CARDS + n));
    Change::PlaceTagged(card(n), CardTags { own, op })
}

/// The n-th ballot, from a phone.
pub fn ballot(round: RoundId, n: u64) -> Change {
    let id = BALLOTS + n;
    Change::Vote(Vote::Cast(Cast {
        round,
        ballot: BallotId(id),
        way: Way::Phone,
        dots: std::iter::once((IdeaNumber(1 + u32::from(n % 3 == 1)), 1_u32)).collect(),
        tags: Some(VoteTags {
            voter: tag(3, id),
            op: tag(4, id),
            receipt: Receipt(receipt(n)),
        }),
    }))
}

/// The n-th ballot's receipt.
pub fn receipt(n: u64) -> String {
    format!("{}", 0x6000_0000_0000_0000 + n)
}

/// All numbers by which the n-th card is known but for its text.
pub fn card_digits(n: u64) -> Vec<String> {
    let id = CARDS + n;
    vec![id.to_string(), tag(1, id).0.to_string(), tag(2, id).0.to_string()]
}

/// All numbers by which the n-th ballot is known.
pub fn ballot_digits(n: u64) -> Vec<String> {
    let id = BALLOTS + n;
    let tags = [tag(3, id).0.to_string(), tag(4, id).0.to_string()];
    [id.to_string(), receipt(n)].into_iter().chain(tags).collect()
}

/// Which ballot has this id, if it is one's.
pub fn ballot_of(id: &str) -> Option<u64> {
    let number = id.parse::<u64>().ok()?.checked_sub(BALLOTS)?;
    (number < 1 << 32).then_some(number)
}

fn tag(salt: u128, id: u64) -> Tag {
    Tag((salt << 96) + u128::from(id))
}
