//! Lays the ideas out: groups in trays, the loose ones below, parking at the right.

use std::collections::BTreeMap;

use egui::{Rect, Ui, pos2, vec2};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::card::{CardState, card_height};
use crate::workshop::idea::{Idea, IdeaStatus};
use crate::workshop::ids::ClusterId;

use super::board::{Area, Board, BoardKey, Heights, Placed, Spot};

/// About how wide a card's lane on the board is.
const USUAL_WIDTH: f32 = 208.0;
/// The head of a tray, and of what lies below the trays.
pub(super) const HEAD: f32 = 44.0;
/// A tray that was not opened shows so many cards, so that the loose ones stay in sight.
const SHOWN: usize = 3;
/// The least height of what a card can be dropped on.
const LEAST: f32 = 120.0;

/// Lanes of equal width beside each other; the last is for parking.
#[derive(Debug, Clone, Copy)]
struct Grid {
    count: usize,
    width: f32,
}

impl Grid {
    fn of(width: f32) -> Self {
        let fits = |count: usize| points(count) * (USUAL_WIDTH + space::LARGE) - space::LARGE <= width;
        let count = (2..=12).rev().find(|&count| fits(count)).unwrap_or(2);
        Self {
            count,
            width: ((width + space::LARGE) / points(count) - space::LARGE).floor(),
        }
    }

    fn left(self, place: usize) -> f32 {
        points(place) * (self.width + space::LARGE)
    }
}

fn points(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// A board on its way.
pub(super) struct Laying<'a, 'scene> {
    ui: &'a Ui,
    scene: &'a StageScene<'scene>,
    grid: Grid,
    known: Heights,
    board: Board,
}

impl<'a, 'scene> Laying<'a, 'scene> {
    /// With the heights that are known already.
    pub(super) fn new(ui: &'a Ui, scene: &'a StageScene<'scene>, key: &BoardKey, known: Heights) -> Self {
        Self {
            ui,
            scene,
            grid: Grid::of(key.width),
            known,
            board: Board::default(),
        }
    }

    /// The whole board.
    pub(super) fn lay(mut self, key: &BoardKey) -> Board {
        let mut piles = self.piles(&key.search);
        let mut top = 0.0;
        let clusters: Vec<ClusterId> = self.scene.workshop.clusters().keys().copied().collect();
        for row in clusters.chunks(self.grid.count) {
            top = self.lay_trays(row, &mut piles, top, key) + space::LARGE;
        }
        let loose = piles.remove(&Spot::Loose).unwrap_or_default();
        let parked = piles.remove(&Spot::Parked).unwrap_or_default();
        let bottom = self.lay_loose(loose, top).max(self.lay_parked(parked, top));
        for area in &mut self.board.areas {
            if matches!(area.spot, Spot::Loose | Spot::Parked) {
                area.rect.set_bottom(bottom);
            }
        }
        self.board.height = bottom + space::GAP;
        self.board
    }

    /// Every idea that is found, where it lies; those that nobody can read are nowhere.
    fn piles(&self, search: &str) -> BTreeMap<Spot, Vec<Placed>> {
        let mut piles: BTreeMap<Spot, Vec<Placed>> = BTreeMap::new();
        let wanted = search.to_lowercase();
        let cards = self.scene.workshop.cards_by_idea();
        for (number, idea) in self.scene.workshop.ideas() {
            let Some(text) = self.scene.workshop.text(number) else {
                continue;
            };
            let digits = number.to_string();
            if wanted != digits && !text.as_str().to_lowercase().contains(&wanted) {
                continue;
            }
            let spot = spot_of(idea);
            piles.entry(spot).or_default().push(Placed {
                number,
                lane: idea.lane,
                digits,
                note: self.note(idea, cards.get(&number).copied().unwrap_or_default()),
                text: text.clone(),
                spot,
                rect: Rect::ZERO,
            });
        }
        piles
    }

    fn note(&self, idea: &Idea, cards: u32) -> String {
        let words = self.scene.words;
        match &idea.status {
            IdeaStatus::Open | IdeaStatus::Parked if cards < 2 => String::new(),
            IdeaStatus::Open | IdeaStatus::Parked => say!(words, "groups-on-cards", cards = cards),
            IdeaStatus::Elsewhere(_) => say!(words, "groups-is-elsewhere"),
            IdeaStatus::Accepted(_) => say!(words, "groups-is-accepted"),
            IdeaStatus::Withdrawn(_) => say!(words, "groups-is-withdrawn"),
        }
    }

    /// Trays beside each other, as high as the highest; returns their bottom.
    fn lay_trays(
        &mut self,
        row: &[ClusterId],
        piles: &mut BTreeMap<Spot, Vec<Placed>>,
        top: f32,
        key: &BoardKey,
    ) -> f32 {
        let mut bottom = top + LEAST;
        let first = self.board.areas.len();
        for (place, id) in row.iter().enumerate() {
            let spot = Spot::Cluster(*id);
            let pile = piles.remove(&spot).unwrap_or_default();
            let count = pile.len();
            let is_open = key.opened.contains(id) || !key.search.is_empty() || count <= SHOWN + 1;
            let shown = if is_open { count } else { SHOWN };
            let left = self.grid.left(place);
            let mut y = top + HEAD;
            let width = self.grid.width - 2.0 * space::MEDIUM;
            for card in pile.into_iter().take(shown) {
                y = self.put(card, pos2(left + space::MEDIUM, y), width) + space::SMALL;
            }
            let foot = if count > SHOWN + 1 { size::CLICK } else { space::TINY };
            bottom = bottom.max(y + foot);
            let corner = pos2(left, top);
            self.board.areas.push(Area {
                spot,
                rect: Rect::from_min_size(corner, vec2(self.grid.width, 0.0)),
                count,
                hidden: count - shown,
            });
        }
        for area in self.board.areas.iter_mut().skip(first) {
            area.rect.set_bottom(bottom);
        }
        bottom
    }

    /// Loose cards in rows, each as high as its highest; returns their bottom.
    fn lay_loose(&mut self, pile: Vec<Placed>, top: f32) -> f32 {
        let across = self.grid.count - 1;
        let rect = Rect::from_min_size(pos2(0.0, top), vec2(self.grid.left(across) - space::LARGE, 0.0));
        self.board.areas.push(Area {
            spot: Spot::Loose,
            rect,
            count: pile.len(),
            hidden: 0,
        });
        let mut y = top + HEAD;
        let mut row_bottom = y;
        let mut row = 0;
        for (place, card) in pile.into_iter().enumerate() {
            if place > 0 && place % across == 0 {
                self.stretch(row, row_bottom);
                y = row_bottom + space::MEDIUM;
                row = place - place % across;
            }
            let corner = pos2(self.grid.left(place % across), y);
            row_bottom = row_bottom.max(self.put(card, corner, self.grid.width));
        }
        self.stretch(row, row_bottom);
        row_bottom.max(top + LEAST)
    }

    /// Makes the cards of the last row equally high.
    fn stretch(&mut self, row: usize, bottom: f32) {
        let before = |card: &&mut Placed| card.spot == Spot::Loose;
        for card in self.board.cards.iter_mut().filter(before).skip(row) {
            card.rect.set_bottom(bottom);
        }
    }

    fn lay_parked(&mut self, pile: Vec<Placed>, top: f32) -> f32 {
        let left = self.grid.left(self.grid.count - 1);
        self.board.areas.push(Area {
            spot: Spot::Parked,
            rect: Rect::from_min_size(pos2(left, top), vec2(self.grid.width, 0.0)),
            count: pile.len(),
            hidden: 0,
        });
        let mut y = top + HEAD;
        for card in pile {
            y = self.put(card, pos2(left, y), self.grid.width) + space::MEDIUM;
        }
        y.max(top + LEAST)
    }

    /// Lays a card down; returns its bottom.
    fn put(&mut self, card: Placed, corner: egui::Pos2, width: f32) -> f32 {
        let key = (card.text.clone(), width.to_bits());
        let known = self.known.get(&key).or(self.board.heights.get(&key)).copied();
        let height =
            known.unwrap_or_else(|| card_height(self.ui, self.scene.theme, &card.face(CardState::Plain), width));
        self.board.heights.insert(key, height);
        let rect = Rect::from_min_size(corner, vec2(width, height));
        self.board.cards.push(Placed { rect, ..card });
        rect.bottom()
    }
}

/// Where an idea lies.
pub(super) fn spot_of(idea: &Idea) -> Spot {
    match (&idea.status, idea.cluster) {
        (IdeaStatus::Open, Some(id)) => Spot::Cluster(id),
        (IdeaStatus::Open, None) => Spot::Loose,
        (
            IdeaStatus::Parked | IdeaStatus::Elsewhere(_) | IdeaStatus::Accepted(_) | IdeaStatus::Withdrawn(_),
            Some(_) | None,
        ) => Spot::Parked,
    }
}
