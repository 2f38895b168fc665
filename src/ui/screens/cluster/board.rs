//! Where everything lies on the board, from its own corner. Found after a change, not in every frame.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Rect, Ui, pos2, vec2};

use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::card::{CardFace, CardState};
use crate::workshop::card::Lane;
use crate::workshop::ids::{ClusterId, IdeaNumber};
use crate::workshop::text::CardText;

use super::laying::{HEAD, Laying};

/// Where an idea can lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    /// In a group.
    Cluster(ClusterId),
    /// In none.
    Loose,
    /// Out of the vote.
    Parked,
}

/// What the places hang on.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct BoardKey {
    pub seq: u64,
    pub width: f32,
    pub language: String,
    pub search: String,
    pub opened: BTreeSet<ClusterId>,
}

/// What cards can be dropped on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Area {
    pub spot: Spot,
    pub rect: Rect,
    /// How many ideas lie in it, seen or not.
    pub count: usize,
    /// How many of them are not shown.
    pub hidden: usize,
}

impl Area {
    pub(super) fn head(&self) -> Rect {
        self.rect.with_max_y(self.rect.top() + HEAD)
    }

    /// The line at the foot that opens or closes the tray.
    pub(super) fn foot(&self) -> Rect {
        let top = self.rect.bottom() - size::CLICK - space::TINY;
        Rect::from_min_max(pos2(self.rect.left(), top), self.rect.right_bottom()).shrink2(vec2(space::SMALL, 0.0))
    }
}

/// One card on the board.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    pub number: IdeaNumber,
    pub lane: Lane,
    pub digits: String,
    pub note: String,
    pub text: CardText,
    pub spot: Spot,
    pub rect: Rect,
}

impl Placed {
    pub(super) fn face(&self, state: CardState) -> CardFace<'_> {
        CardFace {
            lane: self.lane,
            number: Some(&self.digits),
            note: &self.note,
            text: self.text.as_str(),
            state,
        }
    }
}

/// Heights of texts at the bits of a width.
pub(super) type Heights = BTreeMap<(CardText, u32), f32>;

/// All places.
#[derive(Debug, Clone, Default)]
pub(super) struct Board {
    key: Option<BoardKey>,
    /// How high a text is at a width, which is dear to find.
    pub(super) heights: Heights,
    pub areas: Vec<Area>,
    pub cards: Vec<Placed>,
    pub height: f32,
}

impl Board {
    /// Finds the places again if anything they hang on changed.
    pub(super) fn follow(&mut self, ui: &Ui, scene: &StageScene<'_>, key: BoardKey) {
        if self.key.as_ref() == Some(&key) {
            return;
        }
        let known = std::mem::take(&mut self.heights);
        *self = Laying::new(ui, scene, &key, known).lay(&key);
        self.key = Some(key);
    }

    pub(super) fn card(&self, number: IdeaNumber) -> Option<&Placed> {
        self.cards.iter().find(|card| card.number == number)
    }

    /// The nearest card in a direction; from nowhere the first.
    pub(super) fn beside(&self, from: Option<IdeaNumber>, way: egui::Vec2) -> Option<IdeaNumber> {
        let Some(here) = from.and_then(|number| self.card(number)) else {
            return self.cards.first().map(|card| card.number);
        };
        let far = |card: &Placed| {
            // What stands beside counts more than what lies askew.
            let delta = match way.y {
                0.0 => card.rect.left_top() - here.rect.left_top(),
                _ => card.rect.center_top() - here.rect.center_top(),
            };
            let along = delta.dot(way);
            let across = delta.dot(way.rot90()).abs();
            (along > 1.0).then_some(along + 3.0 * across)
        };
        let others = self.cards.iter().filter_map(|card| Some((far(card)?, card.number)));
        others
            .min_by(|(one, _), (other, _)| one.total_cmp(other))
            .map(|(_, n)| n)
    }
}
