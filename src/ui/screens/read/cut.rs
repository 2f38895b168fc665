//! How the wall cuts the cards into pages.

use egui::{Context, Vec2};

use crate::ui::frame::wall;
use crate::ui::projector;
use crate::ui::stage_scene::StageScene;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::public::{PublicIdea, Shows, Slide, Wall};

/// The pages, and from what they were cut: cutting a thousand cards in every frame would cost too much.
#[derive(Default)]
pub(super) struct Cut {
    cards: Vec<PublicIdea>,
    wall: Vec2,
    /// Whether phones come in, by a corner of the wall.
    has_joining: bool,
    /// How many cards each page has.
    pages: Vec<usize>,
}

impl Cut {
    /// Cuts again if the cards or the wall are others than before; true if the pages are.
    pub(super) fn follow(&mut self, context: &Context, scene: &StageScene<'_>) -> bool {
        if let Slide::Read(cards) = &scene.view.slide {
            return self.cut(context, scene, cards);
        }
        // Hidden from the room; the facilitator reads on.
        let wall = Wall {
            shows: Shows::Stage,
            ..scene.room.wall.clone()
        };
        if let Slide::Read(cards) = scene.workshop.public_view(&wall).slide {
            return self.cut(context, scene, &cards);
        }
        false
    }

    fn cut(&mut self, context: &Context, scene: &StageScene<'_>, cards: &[PublicIdea]) -> bool {
        let size = scene.room.wall_size;
        let has_joining = scene.room.phones.joining().is_some();
        if self.cards == cards && (self.wall, self.has_joining) == (size, has_joining) {
            return false;
        }
        let pages = projector::cards_by_page(context, &wall(scene), cards);
        let is_other = self.pages != pages;
        *self = Self {
            cards: cards.to_vec(),
            wall: size,
            has_joining,
            pages,
        };
        is_other
    }

    /// How many pages there are.
    pub(super) fn count(&self) -> usize {
        self.pages.len()
    }

    /// The cards of a page, from 0.
    pub(super) fn page(&self, page: usize) -> &[PublicIdea] {
        let before: usize = self.pages.iter().take(page).sum();
        let count = self.pages.get(page).copied().unwrap_or(0);
        self.cards.get(before..before + count).unwrap_or_default()
    }

    /// Their numbers.
    pub(super) fn numbers(&self, page: usize) -> impl Iterator<Item = IdeaNumber> {
        self.page(page).iter().map(|idea| idea.number)
    }

    /// Whether this card is on any of the pages.
    pub(super) fn has(&self, number: IdeaNumber) -> bool {
        self.cards.iter().any(|idea| idea.number == number)
    }
}
