//! What goes beside the slide: what phones are asked, and the codes of their ballots.

use super::super::{AskedOf, Asks, PublicPoll, PublicTurnout, Shows, Wall};
use super::Room;
use crate::workshop::Workshop;
use crate::workshop::ballot::Receipt;
use crate::workshop::poll::About;
use crate::workshop::stage::{Stage, StageKind};

/// What phones are asked.
pub(in super::super) fn poll(workshop: &Workshop, wall: &Wall) -> Option<PublicPoll> {
    let poll = workshop.poll()?;
    let asks = Room::new(workshop, wall).asks(poll.about())?;
    let turnout = PublicTurnout {
        ballots: poll.answers(),
        people: poll.people(),
    };
    let id = poll.id();
    Some(PublicPoll {
        id,
        asks,
        turnout,
        of: AskedOf::People,
    })
}

/// The codes of phone ballots, while they are shown (V25).
pub(in super::super) fn receipts(workshop: &Workshop, wall: &Wall) -> Vec<String> {
    match wall.shows {
        Shows::Receipts => workshop
            .receipts()
            .into_iter()
            .map(|Receipt(code)| code.clone())
            .collect(),
        Shows::Stage | Shows::Nothing | Shows::TestSlide => Vec::new(),
    }
}

impl Room<'_> {
    /// What phones are asked, wherever the room is by now.
    fn asks(&self, about: About) -> Option<Asks> {
        let agreement = match about {
            About::Consent(id) => self.workshop.agreements().get(&id)?,
            About::CheckOut => {
                let is_check_out = |stage: &&Stage| stage.kind == StageKind::CheckOut;
                let now = self.workshop.stage().filter(is_check_out);
                let stage = now.or_else(|| self.workshop.agenda().iter().find(is_check_out));
                let prompt = stage.map(|stage| self.said(&stage.prompt));
                return Some(Asks::CheckOut(prompt.unwrap_or_default()));
            }
        };
        Some(Asks::Consent {
            lane: agreement.lane,
            text: self.shown(&agreement.text),
            instead: self.shown(&agreement.instead),
        })
    }
}
