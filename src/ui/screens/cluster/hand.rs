//! The cards on the board, and the hand that chooses and drags them. What is out of sight costs nothing.

use egui::scroll_area::ScrollSource;
use egui::{
    EventFilter, Id, LayerId, Order, PointerButton, Pos2, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2,
};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{corner, space};
use crate::ui::widgets::card::{self, CardState, paint_card};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::scroll::stage_scroll_ui;
use crate::workshop::ids::IdeaNumber;

use super::ask::Ask;
use super::board::{Area, Board, BoardKey, Placed, Spot};
use super::tray::{paint_empty_place, paint_target};
use super::{ClusterScreen, is_frozen};

/// A dragged card is held a little beside the pointer, so that what is under it can be seen (look: States).
const HELD: Vec2 = vec2(space::MEDIUM, -space::SMALL);
/// So close to the edge of what is seen a dragged card scrolls the board.
const EDGE: f32 = space::PAGE;
/// How far it scrolls in a frame.
const SCROLL: f32 = space::MEDIUM;

/// A card in the hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Drag {
    number: IdeaNumber,
    /// From the card's corner to where it is held.
    grip: Vec2,
}

/// What a person did with a card in this frame.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Touch {
    /// Chosen alone.
    Chosen(IdeaNumber),
    /// Chosen too, or no longer.
    Toggled(IdeaNumber),
    /// Its text is wanted.
    Opened(IdeaNumber),
    /// It is asked what becomes of it.
    Asked(IdeaNumber),
    /// Taken up.
    Taken(Drag),
    /// Let go.
    Dropped,
}

impl ClusterScreen {
    pub(super) fn board_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let key = BoardKey {
            seq: scene.room.changes,
            width: ui.available_width(),
            language: scene.words.language().code().to_owned(),
            search: self.search.clone().unwrap_or_default(),
            opened: self.opened.clone(),
        };
        let width = key.width;
        self.board.follow(ui, scene, key);
        let height = self.board.height;
        let area = ScrollArea::vertical()
            .id_salt("groups board")
            .scroll_source(ScrollSource::SCROLL_BAR | ScrollSource::MOUSE_WHEEL);
        stage_scroll_ui(ui, area, |ui| {
            let (_, rect) = ui.allocate_space(vec2(width, height));
            self.surface_ui(ui, scene, rect.min.to_vec2());
        });
    }

    /// Everything on the board, which begins `by` from the window's corner.
    fn surface_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, by: Vec2) {
        let board = std::mem::take(&mut self.board);
        for area in &board.areas {
            let rect = area.rect.translate(by);
            if ui.is_rect_visible(rect) || self.is_named_now(area.spot) {
                self.area_ui(ui, scene, &Area { rect, ..*area });
            }
        }
        self.focused = None;
        let mut touch = None;
        for placed in &board.cards {
            let rect = placed.rect.translate(by);
            let is_held = self.drag.is_some_and(|drag| drag.number == placed.number);
            let is_needed = is_held || self.at == Some(placed.number) || self.wanted == Some(placed.number);
            if is_needed || ui.is_rect_visible(rect.expand(space::WIDE)) {
                touch = touch.or(self.card_ui(ui, scene, placed, rect));
            }
        }
        self.wanted = None;
        if let Some(drag) = self.drag {
            self.drag_ui(ui, scene, &board, (drag, by));
        }
        self.board = board;
        if let Some(touch) = touch {
            self.feel(ui, scene, touch, by);
        }
    }

    fn is_named_now(&self, spot: Spot) -> bool {
        let named = self.naming.as_ref().map(|naming| Spot::Cluster(naming.id));
        named == Some(spot)
    }

    fn card_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, placed: &Placed, rect: Rect) -> Option<Touch> {
        let response = ui.interact(rect, card_id(placed.number), Sense::click_and_drag());
        let is_selected = self.selected.contains(&placed.number);
        let is_held = self
            .drag
            .is_some_and(|drag| drag.number == placed.number || is_selected && self.selected.contains(&drag.number));
        let state = match (is_selected, placed.spot) {
            (true, _) => CardState::Selected,
            (false, Spot::Parked) => CardState::Quiet,
            (false, Spot::Cluster(_) | Spot::Loose) if response.hovered() => CardState::Hovered,
            (false, Spot::Cluster(_) | Spot::Loose) => CardState::Plain,
        };
        let face = placed.face(state);
        card::name(ui, &response, &face);
        if self.wanted == Some(placed.number) {
            response.request_focus();
            response.scroll_to_me(None);
        }
        if response.has_focus() {
            self.focused = Some(placed.number);
            keep_arrows(ui, response.id);
        }
        if is_held {
            paint_empty_place(ui, scene, rect);
        } else {
            paint_card(ui, scene.theme, rect, &face);
            focus_ring_ui(ui, scene.theme, &response, corner::CARD);
        }
        touch_of(ui, &response, placed.number)
    }

    fn feel(&mut self, ui: &Ui, scene: &mut StageScene<'_>, touch: Touch, by: Vec2) {
        match touch {
            Touch::Chosen(number) => {
                let was_alone = self.selected.len() == 1 && self.selected.contains(&number);
                self.selected.clear();
                if !was_alone {
                    self.selected.insert(number);
                }
                self.at = Some(number);
            }
            Touch::Toggled(number) => {
                if !self.selected.remove(&number) {
                    self.selected.insert(number);
                }
                self.at = Some(number);
            }
            Touch::Opened(number) if !is_frozen(scene.workshop) => {
                self.selected = [number].into();
                self.ask = Ask::edit(scene, number);
            }
            Touch::Taken(drag) if !is_frozen(scene.workshop) => {
                if !self.selected.contains(&drag.number) {
                    self.selected = [drag.number].into();
                }
                self.drag = Some(drag);
            }
            Touch::Dropped => {
                if let Some(drag) = self.drag.take()
                    && let Some(at) = pointer(ui)
                {
                    self.drop(scene, drag, at - by);
                }
            }
            Touch::Asked(number) if !is_frozen(scene.workshop) => {
                if !self.selected.contains(&number) {
                    self.selected = [number].into();
                }
                self.ask = Some(Ask::Fates(self.meant()));
            }
            Touch::Opened(_) | Touch::Asked(_) | Touch::Taken(_) => {}
        }
    }

    /// The card in the hand, and where it would land.
    fn drag_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, board: &Board, (drag, by): (Drag, Vec2)) {
        let Some((at, placed)) = pointer(ui).zip(board.card(drag.number)) else {
            return;
        };
        let clip = ui.clip_rect();
        if clip.contains(at)
            && let Some(area) = board.areas.iter().find(|area| area.rect.contains(at - by))
        {
            paint_target(ui, scene, area.rect.translate(by));
        }
        if let Some(way) = edge(clip, at) {
            ui.scroll_with_delta(vec2(0.0, way * SCROLL));
            ui.ctx().request_repaint(); // A hand that rests at the edge goes on scrolling.
        }
        let rect = Rect::from_min_size(at - drag.grip + HELD, placed.rect.size());
        let count = self.selected.len();
        let note = if count > 1 {
            say!(scene.words, "groups-in-hand", cards = count)
        } else {
            placed.note.clone()
        };
        let face = card::CardFace {
            note: &note,
            ..placed.face(CardState::Dragged)
        };
        let above = LayerId::new(Order::Tooltip, Id::unique("groups hand"));
        ui.scope_builder(UiBuilder::new().layer_id(above).max_rect(rect), |ui| {
            ui.set_clip_rect(ui.ctx().content_rect());
            paint_card(ui, scene.theme, rect, &face);
        });
    }

    /// Lays what is in the hand down, and offers a merge if it lies on another card then.
    fn drop(&mut self, scene: &mut StageScene<'_>, drag: Drag, at: Pos2) {
        let numbers: Vec<IdeaNumber> = self.selected.iter().copied().collect();
        let on = |placed: &&Placed| placed.rect.contains(at) && !numbers.contains(&placed.number);
        let below = self.board.cards.iter().find(on).map(|placed| placed.number);
        let Some(spot) = self
            .board
            .areas
            .iter()
            .find(|area| area.rect.contains(at))
            .map(|area| area.spot)
        else {
            return;
        };
        let was = self.board.card(drag.number).map(|placed| placed.spot);
        let is_same = was == Some(spot);
        self.refusal = None;
        if !is_same {
            self.lay(scene, &numbers, spot);
        }
        let lane = |number| scene.workshop.idea(number).map(|idea| idea.lane);
        if let Some(below) = below
            && spot != Spot::Parked
            && self.refusal.is_none()
            && (is_same || lane(below) == lane(drag.number))
        {
            self.offer(scene, (drag.number, below));
        }
    }
}

/// A card of this number.
fn card_id(number: IdeaNumber) -> Id {
    Id::unique(("groups card", number.0))
}

fn pointer(ui: &Ui) -> Option<Pos2> {
    ui.input(|input| input.pointer.latest_pos())
}

fn touch_of(ui: &Ui, response: &Response, number: IdeaNumber) -> Option<Touch> {
    if response.drag_started_by(PointerButton::Primary) {
        let held = ui.input(|input| input.pointer.press_origin())?;
        let grip = held - response.rect.min;
        return Some(Touch::Taken(Drag { number, grip }));
    }
    if response.drag_stopped() {
        return Some(Touch::Dropped);
    }
    if response.double_clicked() {
        return Some(Touch::Opened(number));
    }
    if response.secondary_clicked() {
        return Some(Touch::Asked(number));
    }
    let is_adding = ui.input(|input| input.modifiers.command || input.modifiers.shift);
    if response.clicked_by(PointerButton::Primary) && !is_adding {
        return Some(Touch::Chosen(number));
    }
    response.clicked().then_some(Touch::Toggled(number))
}

/// The arrows go from card to card as the board knows it.
fn keep_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Up or down, if the hand is at the edge of what is seen.
fn edge(clip: Rect, at: Pos2) -> Option<f32> {
    if at.y < clip.top() + EDGE && at.y > clip.top() - EDGE {
        Some(1.0)
    } else if at.y > clip.bottom() - EDGE {
        Some(-1.0)
    } else {
        None
    }
}
