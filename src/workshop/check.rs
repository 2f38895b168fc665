//! What a session file may hold: a right checksum says who wrote it, not that it keeps the invariants.

use super::Workshop;
use super::ids::{IdeaNumber, RoundId};
use super::poll::Poll;
use super::round::{Decision, Round, RoundKind};
use super::slips::Slips;

/// The most that a list of the facilitator may hold: ground rules, stages, groups. Each item is little in a file and much
/// more in memory and in documents.
pub const MOST_ITEMS: usize = 1_000;

/// The most cards that a workshop may hold, waiting and revealed.
pub const MOST_CARDS: usize = 20_000;
/// The most bytes of the texts of cards that wait, and of what phones answered, together: what is more could not be saved.
const MOST_BYTES: usize = 6 << 20;
/// The most acts that are remembered until the reveal: those of withdrawn cards too (P19).
const MOST_ACTS: usize = 4 * MOST_CARDS;

/// An invariant that a file breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsound {
    /// A number after which no other can come.
    #[error("a number is too high")]
    HighNumber,
    /// A merge into a higher number, into nothing, or into the other lane.
    #[error("idea {0} is merged into what it cannot be part of")]
    Merge(IdeaNumber),
    /// An idea that nobody wrote.
    #[error("idea {0} stands on no card")]
    NoCard(IdeaNumber),
    /// Rounds out of order, or an id that would be given again.
    #[error("round {0} is out of order")]
    RoundOrder(RoundId),
    /// More ballots or receipts than there can be.
    #[error("round {0} has more ballots than people")]
    TooManyBallots(RoundId),
    /// A run-off that decides where none can.
    #[error("round {0} names a run-off that does not belong to it")]
    Runoff(RoundId),
    /// A list of the facilitator beyond [`MOST_ITEMS`].
    #[error("a list has more than {MOST_ITEMS} items")]
    TooManyItems,
    /// Cards beyond [`MOST_CARDS`], or longer in all than can be saved.
    #[error("there are more cards than a workshop can hold")]
    TooManyCards,
    /// More answers of phones than people, or other ones than were asked for.
    #[error("the answers of phones do not add up")]
    Poll,
    /// No vote slips, or more than there can be.
    #[error("there cannot be so many vote slips")]
    Slips,
    /// The room is at a stage that is not on the agenda.
    #[error("the current stage is not on the agenda")]
    Stage,
}

impl Workshop {
    /// Whether it keeps the invariants that its rules count on; asked of every file that is read.
    pub fn check(&self) -> Result<(), Unsound> {
        self.check_numbers()?;
        self.check_ideas()?;
        self.check_rounds()?;
        if !self.has_room_for_cards() {
            return Err(Unsound::TooManyCards);
        }
        if !self.has_few_items() {
            return Err(Unsound::TooManyItems);
        }
        if !self.is_poll_sound() {
            return Err(Unsound::Poll);
        }
        if !self.slips.as_ref().is_none_or(Slips::is_sound) {
            return Err(Unsound::Slips);
        }
        if self.agenda.is_empty() || self.stage().is_some() {
            Ok(())
        } else {
            Err(Unsound::Stage)
        }
    }

    /// Asked after every change too, so that nothing is written that cannot be read.
    pub(super) fn has_few_items(&self) -> bool {
        let intake = &self.intake;
        let lists = [
            self.ground_rules.len(),
            self.chafe.len(),
            self.agenda.len(),
            intake.groups.len(),
            intake.absent.len(),
            intake.baseline.len(),
        ];
        lists.into_iter().all(|items| items <= MOST_ITEMS)
    }

    /// The same of cards and answers: nobody in the room can make a workshop that cannot be saved. After the reveal only
    /// the facilitator adds texts.
    pub(super) fn has_room_for_cards(&self) -> bool {
        let Self { tray, .. } = self;
        let words = &self.check_out_words;
        let said =
            self.poll.as_ref().map_or(0, Poll::bytes) + words.iter().map(|word| word.as_str().len()).sum::<usize>();
        self.card_count() <= MOST_CARDS
            && words.len() <= MOST_CARDS
            && tray.acts() <= MOST_ACTS
            && tray.bytes() + said <= MOST_BYTES
    }

    fn check_numbers(&self) -> Result<(), Unsound> {
        let last = [
            self.ideas.get_max().map(|(number, _)| number.0),
            self.clusters.last_key_value().map(|(id, _)| id.0),
            self.agreements.last_key_value().map(|(id, _)| id.0),
            self.actions.last_key_value().map(|(id, _)| id.0),
            self.commitments.last_key_value().map(|(id, _)| id.0),
            self.agenda.iter().map(|stage| stage.id.0).max(),
            Some(self.next_round().0),
            Some(self.part),
            Some(self.polls),
        ];
        if last.into_iter().flatten().all(|number| number < u32::MAX) {
            Ok(())
        } else {
            Err(Unsound::HighNumber)
        }
    }

    /// A merge always goes to a lower number, so there is no cycle either.
    fn check_ideas(&self) -> Result<(), Unsound> {
        for (number, idea) in &self.ideas {
            if idea.cards == 0 {
                return Err(Unsound::NoCard(*number));
            }
            if let Some(merged) = idea.merged {
                let whole = self.ideas.get(&merged.into);
                if merged.into >= *number || whole.is_none_or(|whole| whole.lane != idea.lane) {
                    return Err(Unsound::Merge(*number));
                }
            }
        }
        Ok(())
    }

    fn check_rounds(&self) -> Result<(), Unsound> {
        let mut before = RoundId(0);
        for round in &self.rounds {
            if round.id <= before || round.id >= self.next_round() {
                return Err(Unsound::RoundOrder(round.id));
            }
            before = round.id;
        }
        for round in &self.rounds {
            round.check_ballots()?;
            for decision in &round.decisions {
                if let Decision::Runoff(id) = decision
                    && !self.is_runoff_of(round, *id)
                {
                    return Err(Unsound::Runoff(round.id));
                }
            }
        }
        Ok(())
    }

    fn is_runoff_of(&self, main: &Round, id: RoundId) -> bool {
        let is_runoff = self.round(id).is_some_and(|round| round.kind == RoundKind::Runoff);
        main.kind == RoundKind::Main && id > main.id && is_runoff
    }
}

impl Round {
    /// V1, and a receipt for each accepted act (V25).
    fn check_ballots(&self) -> Result<(), Unsound> {
        let receipts = self.seals.receipts.values().copied().fold(0, u32::saturating_add);
        let has_room = self.turnout.checked_total().is_some_and(|total| total <= self.people);
        if has_room && receipts as usize <= self.seals.acts.len() {
            Ok(())
        } else {
            Err(Unsound::TooManyBallots(self.id))
        }
    }
}
