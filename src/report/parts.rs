//! The parts of all merged ideas, found once for a whole document: asking the workshop for each idea is quadratic.

use std::collections::BTreeMap;

use crate::workshop::Workshop;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::text::CardText;

/// The parts by idea, parts of parts included.
pub(super) struct Parts<'a> {
    workshop: &'a Workshop,
    by_idea: BTreeMap<IdeaNumber, Vec<IdeaNumber>>,
}

impl<'a> Parts<'a> {
    /// Finds them.
    pub(super) fn of(workshop: &'a Workshop) -> Self {
        let by_idea = workshop.parts_by_idea();
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
