//! The reveal, and reading page by page (F08).

mod before;
mod cards;
mod cut;
mod pages;

use std::collections::BTreeSet;

use egui::{Key, Modifiers, Ui, UiBuilder};

use crate::say;
use crate::ui::action::{Action, WallWish};
use crate::ui::dialogs::reveal::Reveal;
use crate::ui::dialogs::rewording::Rewording;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{size, space};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::public::Shows;

use cut::Cut;

/// The list of pages is as wide as the agenda.
const LIST: f32 = size::RAIL;

/// Its drafts.
#[derive(Default)]
pub struct ReadScreen {
    cut: Cut,
    /// What was read aloud.
    read: BTreeSet<IdeaNumber>,
    /// What stood on the wall.
    shown: BTreeSet<IdeaNumber>,
    /// The page that was on the wall in the frame before this one.
    on_wall: Option<usize>,
    /// The page that the facilitator reads, if that is another one than the wall's.
    ahead: Option<usize>,
    chosen: Option<IdeaNumber>,
    /// The chosen card was chosen by a key just now.
    comes_into_view: bool,
    editing: Option<(IdeaNumber, Rewording)>,
    reveal: Reveal,
    /// Why a card could not be reworded.
    refusal: Option<String>,
}

impl StageScreen for ReadScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        if !scene.workshop.is_revealed() {
            return before::step(scene);
        }
        match self.next_page(scene) {
            Some(page) if is_hidden(scene) => {
                let show = say!(scene.words, "read-show-page", page = page + 1);
                Step::next(show)
            }
            Some(_) => Step::next(say!(scene.words, "read-next-page")),
            None if self.is_all_read(scene) => scene.onwards(),
            None => Step::possible(scene.onwards().text),
        }
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        if !scene.workshop.is_revealed() {
            return match scene.workshop.card_count() {
                0 => scene.go_onwards(),
                1.. => self.reveal.begin(scene),
            };
        }
        if let Some(page) = self.next_page(scene) {
            return self.show(scene, page);
        }
        self.tick(self.wall_page(scene));
        scene.go_onwards();
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if !scene.workshop.is_revealed() {
            before::ui(ui, scene, self.reveal.refusal());
            self.reveal.ui(ui, scene);
            return;
        }
        self.follow(ui, scene);
        if self.cut.count() == 0 {
            text::title_ui(ui, scene.theme, &say!(scene.words, "read-no-cards"));
            return;
        }
        self.keys_ui(ui, scene);
        let all = ui.available_rect_before_wrap();
        let list = all.with_max_x(all.left() + LIST);
        let page = all.with_min_x(list.right() + space::GAP);
        ui.scope_builder(UiBuilder::new().max_rect(list), |ui| self.pages_ui(ui, scene));
        ui.scope_builder(UiBuilder::new().max_rect(page), |ui| self.page_ui(ui, scene));
    }

    fn chosen(&self) -> Option<IdeaNumber> {
        self.chosen
    }

    fn is_typing(&self) -> bool {
        self.editing
            .as_ref()
            .is_some_and(|(_, rewording)| rewording.is_typing())
    }

    fn keys(&self, words: &Words) -> Vec<(String, String)> {
        let key = |key: &str, does: String| (key.to_owned(), does);
        vec![
            key(&say!(words, "frame-arrows-across"), say!(words, "read-key-turn")),
            key(&say!(words, "frame-arrows-upright"), say!(words, "read-key-choose")),
            key("Enter", say!(words, "read-key-edit")),
            key("F9", say!(words, "frame-key-take-back")),
        ]
    }
}

impl ReadScreen {
    /// With few cards it is easy to guess who wrote what: then the facilitator is asked first (C12).
    /// Takes in what the wall shows now. A page that it turned away from was read, whoever turned.
    fn follow(&mut self, ui: &Ui, scene: &StageScene<'_>) {
        if self.cut.follow(ui.ctx(), scene) {
            // The next step was drawn already, from the pages as they were.
            ui.ctx().request_repaint();
        }
        let now = (!is_hidden(scene)).then(|| self.wall_page(scene));
        if now != self.on_wall {
            if let (Some(before), Some(_)) = (self.on_wall, now) {
                self.tick(before);
            }
            self.on_wall = now;
            self.ahead = None;
        }
        if let Some(page) = now {
            self.shown.extend(self.cut.numbers(page));
        }
        self.chosen = self.chosen.filter(|number| self.cut.has(*number));
        let is_same = |number, rewording: &Rewording| {
            let text = scene.workshop.text(number);
            text.is_some_and(|text| rewording.began_with(text.as_str()))
        };
        // Words that were taken back meanwhile must not come back from the field.
        self.editing = self
            .editing
            .take()
            .filter(|(number, rewording)| self.cut.has(*number) && is_same(*number, rewording));
    }

    fn keys_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let is_covered = ui.ctx().memory(|memory| memory.top_modal_layer().is_some());
        if is_covered || ui.ctx().text_edit_focused() {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let page = self.wall_page(scene);
        if pressed(Key::ArrowRight) && page + 1 < self.cut.count() {
            self.show(scene, page + 1);
        }
        if pressed(Key::ArrowLeft) && page > 0 {
            self.show(scene, page - 1);
        }
        // What has the keyboard moves by itself.
        if ui.memory(|memory| memory.focused().is_some()) {
            return;
        }
        let step = if pressed(Key::ArrowDown) {
            Some(cards::Way::Down)
        } else if pressed(Key::ArrowUp) {
            Some(cards::Way::Up)
        } else {
            None
        };
        if let Some(way) = step {
            self.choose_next(scene, way);
        }
    }

    /// The wall's page, from 0.
    fn wall_page(&self, scene: &StageScene<'_>) -> usize {
        scene.room.wall_page.min(self.cut.count().saturating_sub(1))
    }

    /// The page that the facilitator reads.
    fn page(&self, scene: &StageScene<'_>) -> usize {
        let last = self.cut.count().saturating_sub(1);
        self.ahead.map_or(self.wall_page(scene), |page| page.min(last))
    }

    /// The page that the wall should show next: the first behind its own that never stood there, else the first of all.
    fn next_page(&self, scene: &StageScene<'_>) -> Option<usize> {
        let now = self.wall_page(scene);
        let is_new = |page: &usize| !self.is_shown(*page) && (is_hidden(scene) || *page != now);
        let behind = (now..self.cut.count()).find(is_new);
        behind.or_else(|| (0..now).find(is_new))
    }

    fn is_shown(&self, page: usize) -> bool {
        self.cut.numbers(page).all(|number| self.shown.contains(&number))
    }

    fn is_read(&self, page: usize) -> bool {
        self.cut.numbers(page).all(|number| self.read.contains(&number))
    }

    /// Whether all but the page on the wall was read: that one is being read now.
    fn is_all_read(&self, scene: &StageScene<'_>) -> bool {
        let now = self.wall_page(scene);
        (0..self.cut.count()).all(|page| page == now || self.is_read(page))
    }

    fn tick(&mut self, page: usize) {
        self.read.extend(self.cut.numbers(page));
    }

    /// Turns the wall to a page, and shows it again if it was hidden.
    fn show(&mut self, scene: &mut StageScene<'_>, page: usize) {
        if is_hidden(scene) {
            scene.push(Action::Wall(WallWish::Show(Shows::Stage)));
        }
        scene.push(Action::Wall(WallWish::Turn(page)));
        self.ahead = None;
        self.chosen = None;
    }
}

fn is_hidden(scene: &StageScene<'_>) -> bool {
    match scene.room.wall.shows {
        Shows::Stage | Shows::Receipts => false, // Codes are of a vote.
        Shows::Nothing | Shows::TestSlide => true,
    }
}
