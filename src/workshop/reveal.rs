//! Cards on their way in, the reveal, and the wipe (C3, C12, V8, P15).

use std::collections::{BTreeMap, BTreeSet};

use super::Workshop;
use super::card::{CardTags, Lane, NewCard};
use super::chance::Chance;
use super::change::Change;
use super::idea::{Idea, IdeaStatus};
use super::ids::{CardId, ClusterId, IdeaNumber};
use super::refusal::{Refusal, refuse_high};
use super::text::CardText;

type Changed = Result<Option<Change>, Refusal>;

/// Fewer cards in all are revealed only when the facilitator says so (C12).
pub const FEWEST_CARDS: usize = 5;

impl Workshop {
    pub(super) fn place_card(&mut self, card: NewCard) -> Changed {
        self.import(vec![card])
    }

    pub(super) fn place_tagged(&mut self, card: NewCard, tags: CardTags) -> Changed {
        if self.is_revealed() {
            return Err(Refusal::AlreadyRevealed);
        }
        self.know_cluster(card.cluster)?;
        self.tray.place(card, Some(tags))?;
        Ok(None)
    }

    pub(super) fn withdraw_card(&mut self, id: CardId) -> Changed {
        let (card, is_phones) = self.tray.withdraw(id)?;
        Ok((!is_phones).then(|| Change::PlaceCard(card)))
    }

    /// Cards before the reveal wait, unseen; later ones become ideas with the next numbers, in the order of their
    /// random ids, and an exact repeat is one more card of the idea there.
    pub(super) fn import(&mut self, mut cards: Vec<NewCard>) -> Changed {
        if cards.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        let inverse = Change::Retract(cards.clone());
        for card in &cards {
            self.know_cluster(card.cluster)?;
        }
        if !self.is_revealed() {
            for card in cards {
                self.tray.place(card, None)?;
            }
            return Ok(Some(inverse));
        }
        self.refuse_if_frozen()?;
        cards.sort_by_key(|card| card.id);
        let mut known = self.numbers_of(&cards);
        for NewCard {
            id: _,
            lane,
            text,
            cluster,
        } in cards
        {
            if let Some(idea) = known
                .get(&(lane, text.clone()))
                .and_then(|number| self.ideas.get_mut(number))
            {
                idea.cards = idea.cards.saturating_add(1);
                continue;
            }
            let number = self.next_number()?;
            known.insert((lane, text.clone()), number);
            self.ideas.insert(number, Idea::dealt(lane, text, 1, cluster));
        }
        Ok(Some(inverse))
    }

    /// Cards go again as they came. Whatever was built on one since, it stays.
    pub(super) fn retract(&mut self, cards: Vec<NewCard>) -> Changed {
        if cards.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        let before = self.clone();
        if self.is_revealed() {
            self.refuse_if_frozen()?;
            self.remove_cards(&cards)?;
        } else {
            for card in &cards {
                self.tray.withdraw(card.id)?;
            }
        }
        self.refuse_unless_restored(&before, Change::Import(cards), Refusal::NoSuchCard)
    }

    fn remove_cards(&mut self, cards: &[NewCard]) -> Result<(), Refusal> {
        let known = self.numbers_of(cards);
        for NewCard {
            id: _,
            lane,
            text,
            cluster: _,
        } in cards
        {
            let number = *known.get(&(*lane, text.clone())).ok_or(Refusal::NoSuchCard)?;
            let idea = self.ideas.get_mut(&number).ok_or(Refusal::NoSuchCard)?;
            if idea.cards > 1 {
                idea.cards -= 1;
                continue;
            }
            let is_used = idea.merged.is_some() || self.parts(number).next().is_some() || self.was_voted(number);
            if is_used {
                return Err(Refusal::NoSuchCard);
            }
            self.ideas.remove(&number);
        }
        Ok(())
    }

    /// C12: exact repeats are joined, all are shuffled and numbered. The deal starts from the cards sorted by lane and
    /// text, so that the order of entry has no part in it.
    pub(super) fn reveal(&mut self, seed: u64, few: bool) -> Changed {
        if self.is_revealed() {
            return Err(Refusal::AlreadyRevealed);
        }
        let cards = self.tray.len();
        if cards == 0 {
            return Err(Refusal::NothingToReveal);
        }
        if cards < FEWEST_CARDS && !few {
            return Err(Refusal::TooFewCards {
                cards,
                least: FEWEST_CARDS,
            });
        }
        let mut joined: BTreeMap<(Lane, CardText), (u32, Option<ClusterId>)> = BTreeMap::new();
        for (lane, text, cluster) in self.tray.empty() {
            let (cards, theme) = joined.entry((lane, text)).or_default();
            *cards = cards.saturating_add(1);
            // Not that of the first id: ids are random, and the deal must not tell them.
            *theme = theme.iter().copied().chain(cluster).min();
        }
        let mut deal: Vec<_> = joined.into_iter().collect();
        Chance::from_seed(seed).shuffle(&mut deal);
        self.ideas = (1..)
            .zip(deal)
            .map(|(number, ((lane, text), (cards, theme)))| (IdeaNumber(number), Idea::dealt(lane, text, cards, theme)))
            .collect();
        self.revealed = Some(self.part);
        Ok(None)
    }

    /// The numbers of those of `cards` whose lane and text stand on an idea already.
    fn numbers_of(&self, cards: &[NewCard]) -> BTreeMap<(Lane, CardText), IdeaNumber> {
        // The length first: it tells most texts apart in one step, among 10,000 ideas too.
        let key = |lane, text: &CardText| (text.as_str().len(), lane);
        let lengths: BTreeSet<_> = cards.iter().map(|card| key(card.lane, &card.text)).collect();
        let wanted: BTreeSet<_> = cards.iter().map(|card| (card.lane, &card.text)).collect();
        let is_wanted = |(number, idea): (&IdeaNumber, &Idea)| {
            let text = idea
                .text
                .as_ref()
                .filter(|text| lengths.contains(&key(idea.lane, text)))?;
            wanted
                .contains(&(idea.lane, text))
                .then(|| ((idea.lane, text.clone()), *number))
        };
        self.ideas.iter().filter_map(is_wanted).collect()
    }

    fn next_number(&self) -> Result<IdeaNumber, Refusal> {
        let last = self.ideas.get_max().map_or(0, |(last, _)| last.0);
        let next = last.saturating_add(1);
        refuse_high(next)?;
        Ok(IdeaNumber(next))
    }

    fn know_cluster(&self, cluster: Option<ClusterId>) -> Result<(), Refusal> {
        match cluster {
            Some(id) if !self.clusters.contains_key(&id) => Err(Refusal::NoSuchCluster(id)),
            Some(_) | None => Ok(()),
        }
    }
}

impl Idea {
    fn dealt(lane: Lane, text: CardText, cards: u32, cluster: Option<ClusterId>) -> Self {
        Self {
            lane,
            text: Some(text),
            cards,
            cluster,
            status: IdeaStatus::Open,
            merged: None,
        }
    }
}
