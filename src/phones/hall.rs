//! What all requests share: the workshop, the room, the phones that are here.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::{HeaderMap, header};
use tokio::sync::watch;

use crate::clock;
use crate::live::LiveWorkshop;
use crate::words::Words;
use crate::workshop::ids::{PollId, RoundId};
use crate::workshop::language::Language;
use crate::workshop::round::Round;
use crate::workshop::wording::Nudge;

use super::connections::Visit;
use super::guests::{Guest, Guests, Own, Seen};
use super::limits::WrongCodes;
use super::page::Page;
use super::room::Room;
use super::slips::Slip;
use super::token::{Key, Token};
use super::told::Told;
use super::view::{Board, Moment};
use super::wire::{MyCard, PollState, RoundState, State, Written, card_id};

/// As many phones as this are let in (contract: at least 2,100).
pub(super) const CAPACITY: usize = 2_500;

/// What all requests share.
pub(super) struct Hall {
    pub(super) live: Arc<LiveWorkshop>,
    pub(super) room: watch::Sender<Arc<Room>>,
    pub(super) board: Board,
    pub(super) guests: Guests,
    pub(super) wrong_codes: Mutex<WrongCodes>,
    pub(super) nudge: Mutex<Arc<Nudge>>,
    pub(super) page: Page,
    /// Whether another device has the page; never which.
    pub(super) is_seen: AtomicBool,
    /// Where the server listens.
    pub(super) bound: IpAddr,
    /// Host and port as the phones know them.
    pub(super) host: String,
    pub(super) stops: watch::Sender<bool>,
    words: BTreeMap<Language, Words>,
}

/// What a hall is made of.
pub(super) struct Plan {
    pub(super) live: Arc<LiveWorkshop>,
    pub(super) room: Room,
    pub(super) nudge: Nudge,
    pub(super) desk: super::desk::Desk,
    pub(super) bound: IpAddr,
    pub(super) host: String,
}

impl Hall {
    pub(super) fn new(plan: Plan) -> Self {
        let Plan {
            live,
            room,
            nudge,
            desk,
            bound,
            host,
        } = plan;
        let languages = Words::languages().into_iter();
        Self {
            board: Board::new(Arc::clone(&live), desk),
            live,
            room: watch::Sender::new(Arc::new(room)),
            guests: Guests::default(),
            wrong_codes: Mutex::new(WrongCodes::none(clock::instant())),
            nudge: Mutex::new(Arc::new(nudge)),
            page: Page::new(),
            is_seen: AtomicBool::new(false),
            bound,
            host,
            stops: watch::Sender::new(false),
            words: languages.map(|language| (language, Words::new(language))).collect(),
        }
    }

    /// A device has the page. The laptop itself always gets through: that tells nothing of the way (F39).
    pub(super) fn see(&self, visit: &Visit) {
        let is_own = visit.address().to_canonical() == self.bound.to_canonical();
        self.is_seen.fetch_or(!is_own, Ordering::Relaxed);
    }

    pub(super) fn room(&self) -> Arc<Room> {
        Arc::clone(&self.room.borrow())
    }

    pub(super) fn nudge(&self) -> Arc<Nudge> {
        Arc::clone(&self.nudge.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The phone's language: one that we speak and it asks for, else the workshop's (contract).
    pub(super) fn language(&self, headers: &HeaderMap) -> Language {
        let asked = headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|asked| asked.to_str().ok());
        let asked = asked.and_then(|asked| best_language(asked, |language| self.words.contains_key(&language)));
        asked.unwrap_or_else(|| self.live.latest().language())
    }

    pub(super) fn words(&self, language: Language) -> Words {
        let known = self.words.get(&language).cloned();
        known.unwrap_or_else(|| Words::new(language))
    }

    /// All that this phone sees now, and its version.
    pub(super) fn state(&self, key: &Key, token: &Token, guest: &Guest, language: Language) -> (u64, Told) {
        let mut seen = guest.seen();
        let moment = self.board.now();
        let own = own(key, token, &mut seen, &moment);
        let version = seen.version(own.clone());
        drop(seen);
        let common = &moment.common;
        let (voted, answered) = (own.has_voted, own.has_answered);
        let state = State {
            version,
            stage: common.stage,
            lanes: &common.lanes,
            question: &common.question,
            prompt: &common.prompt,
            language: language.code(),
            deadline: common.timer.seconds_left(clock::instant()),
            paused: common.timer.is_paused(),
            my_cards: &own.cards,
            round: common.round.as_ref().map(|round| RoundState { round, voted }),
            results: common.results.as_ref(),
            slip: own.slip,
            contact: &common.contact,
            poll: common.poll.as_ref().map(|poll| PollState { poll, answered }),
        };
        let ideas = common.round.as_ref().map(|round| &round.ideas);
        let shared: Vec<&Written> = ideas.into_iter().chain(&common.results).collect();
        (version, Told::of(&state, &shared))
    }
}

/// What of the state no other phone has.
fn own(key: &Key, token: &Token, seen: &mut Seen, moment: &Moment) -> Own {
    let cards = seen.cards(key, token, &moment.workshop).into_iter();
    let cards = cards.map(|card| MyCard {
        id: card_id(card.id),
        lane: card.lane.key(),
        text: card.text.to_string(),
    });
    let slips = seen.slips(key, token, &moment.workshop);
    let has_voted = |round: RoundId| {
        let round = moment.workshop.open_round().filter(|open| open.id() == round);
        round.is_some_and(|open| match slips {
            None => open.has_voted(key.voter(token, open.id())),
            Some(slips) => !slips.is_empty() && next_slip(open, slips).is_none(),
        })
    };
    let has_answered = |poll: PollId| {
        let open = moment.workshop.poll().filter(|open| open.id() == poll);
        open.is_some_and(|open| open.has_answered(key.answerer(token, poll)))
    };
    let slip = slips.map(|slips| if slips.is_empty() { "needed" } else { "held" });
    Own {
        revision: moment.revision,
        cards: cards.collect(),
        has_voted: moment
            .common
            .round
            .as_ref()
            .is_some_and(|round| has_voted(RoundId(round.id))),
        has_answered: moment
            .common
            .poll
            .as_ref()
            .is_some_and(|poll| has_answered(PollId(poll.id))),
        slip,
    }
}

/// The slip with which a phone votes now: the first that has not voted in this round.
pub(super) fn next_slip(open: &Round, slips: &[Slip]) -> Option<Slip> {
    let mut fresh = slips.iter().filter(|slip| !open.has_voted(slip.voter(open.id())));
    fresh.next().copied()
}

/// The language that is asked for most, of those that are known: "nl-BE,nl;q=0.9,en;q=0.5" asks for nl.
fn best_language(asked: &str, is_known: impl Fn(Language) -> bool) -> Option<Language> {
    let mut best: Option<(u32, Language)> = None;
    for part in asked.split(',') {
        let mut pieces = part.split(';');
        let name = pieces.next().unwrap_or_default().trim().to_ascii_lowercase();
        let code = name.split('-').next().unwrap_or_default();
        let Some(language) = code.parse().ok().filter(|language| is_known(*language)) else {
            continue;
        };
        let weight = pieces.find_map(|piece| piece.trim().strip_prefix("q=")?.parse::<f32>().ok());
        let weight = weight.map_or(1_000, thousandths);
        if weight > 0 && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a weight between 0 and 1"
)]
fn thousandths(weight: f32) -> u32 {
    (weight.clamp(0.0, 1.0) * 1_000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contract: `Accept-Language` nl or en, else the workshop's.
    #[test]
    fn a_phone_is_spoken_to_in_its_language() {
        let best = |asked| best_language(asked, |language| [Language::NL, Language::EN].contains(&language));
        assert_eq!(best("nl-BE,nl;q=0.9,en;q=0.5"), Some(Language::NL));
        assert_eq!(best("fr, en;q=0.4, nl;q=0.7"), Some(Language::NL));
        assert_eq!(best("EN-us"), Some(Language::EN));
        for none in ["", "*", "fr", "nl;q=0", ";;,,=", "n", "nl;q=NaN;"] {
            assert_eq!(best(none).filter(|_| none != "nl;q=NaN;"), None, "{none}");
        }
    }
}
