//! The parts of all merged ideas, found once for a whole document: asking the workshop for each idea is quadratic.

use std::collections::BTreeMap;

use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::text::CardText;

/// The parts by idea, parts of parts included.
pub(super) struct Parts<'a> {
    workshop: &'a Workshop,
    by_idea: BTreeMap<IdeaNumber, Vec<IdeaNumber>>,
}

impl<'a> Parts<'a> {
    /// Walks the numbers up to the one with the last revealed card.
    pub(super) fn of(workshop: &'a Workshop) -> Self {
        let waiting = workshop.waiting(Lane::Do) + workshop.waiting(Lane::Stop);
        let mut left = workshop.card_count().saturating_sub(waiting);
        let mut by_idea = BTreeMap::<_, Vec<_>>::new();
        for number in (1..=FURTHEST).map(IdeaNumber) {
            if left == 0 {
                break;
            }
            let Some(idea) = workshop.idea(number) else {
                continue;
            };
            left = left.saturating_sub(idea.cards as usize);
            if idea.merged.is_some() {
                by_idea.entry(workshop.stands_for(number)).or_default().push(number);
            }
        }
        if left > 0 {
            by_idea = workshop
                .ideas()
                .map(|(number, _)| (number, workshop.all_parts(number)))
                .collect();
        }
        Self { workshop, by_idea }
    }

    /// The parts of an idea, by number.
    pub(super) fn of_idea(&self, number: IdeaNumber) -> &[IdeaNumber] {
        self.by_idea.get(&number).map_or(&[], Vec::as_slice)
    }

    /// How many cards stand behind an idea, its parts included.
    pub(super) fn cards(&self, number: IdeaNumber) -> u32 {
        let all = std::iter::once(&number).chain(self.of_idea(number));
        let cards = all.filter_map(|number| self.workshop.idea(*number));
        cards.map(|idea| idea.cards).fold(0, u32::saturating_add)
    }

    /// An idea's text, as [`Workshop::text`] gives it.
    pub(super) fn text(&self, number: IdeaNumber) -> Option<&'a CardText> {
        let mut all = std::iter::once(&number).chain(self.of_idea(number));
        all.find_map(|number| self.workshop.idea(*number)?.text.as_ref())
    }
}

/// How far numbers are walked; a file with higher ones takes the slow way.
const FURTHEST: u32 = 100_000;
