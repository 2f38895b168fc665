//! The parts of all merged ideas at once: asking for each idea walks all later ones, which is quadratic.

use std::collections::{BTreeMap, BTreeSet};

use super::Workshop;
use super::ids::IdeaNumber;

impl Workshop {
    /// The parts of every merged idea by the idea they stand for, parts of parts included, by number: what
    /// [`Self::all_parts`] says of each, found in one pass.
    pub fn parts_by_idea(&self) -> BTreeMap<IdeaNumber, Vec<IdeaNumber>> {
        let mut roots = BTreeMap::new();
        let mut parts = BTreeMap::<_, Vec<_>>::new();
        for (number, idea) in &self.ideas {
            // A part's idea has a lower number, so it was met before.
            let Some(merged) = idea.merged.filter(|merged| merged.into < *number) else {
                continue;
            };
            let root = roots.get(&merged.into).copied().unwrap_or(merged.into);
            roots.insert(*number, root);
            parts.entry(root).or_default().push(*number);
        }
        parts
    }

    /// On how many cards each idea was written, its parts included (V15), found in one pass.
    pub fn cards_by_idea(&self) -> BTreeMap<IdeaNumber, u32> {
        let mut roots = BTreeMap::new();
        let mut cards = BTreeMap::<_, u32>::new();
        for (number, idea) in &self.ideas {
            let into = idea.merged.map(|merged| merged.into).filter(|into| into < number);
            let root = into.map_or(*number, |into| roots.get(&into).copied().unwrap_or(into));
            roots.insert(*number, root);
            let sum = cards.entry(root).or_default();
            *sum = sum.saturating_add(idea.cards);
        }
        cards
    }

    /// The ideas that still have a text in one of their parts.
    pub(super) fn shown_by_parts(&self) -> BTreeSet<IdeaNumber> {
        let has_text = |part: &IdeaNumber| self.idea(*part).is_some_and(|idea| idea.text.is_some());
        let all = self.parts_by_idea().into_iter();
        all.filter(|(_, parts)| parts.iter().any(has_text))
            .map(|(number, _)| number)
            .collect()
    }
}
