//! The cards of the page that the facilitator reads: chosen, reworded, taken off the wall.

use egui::{Align, Id, Key, Layout, Modifiers, ScrollArea, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::dialogs::rewording::{Reworded, Rewording, RewordingWords};
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::card::{CardFace, CardState, card_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::tag::{TagTone, tag_ui};
use crate::ui::widgets::text;
use crate::ui::widgets::tick_box::tick_box_ui;
use crate::workshop::change::Change;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::public::PublicIdea;

use super::{ReadScreen, is_hidden};

/// Where the next card is.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Down,
    Up,
}

impl ReadScreen {
    pub(super) fn page_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let page = self.page(scene);
        self.head_ui(ui, scene, page);
        let words = say!(scene.words, "read-tick");
        let mut is_read = self.is_read(page);
        if tick_box_ui(ui, scene.theme, Id::unique("page read"), &words, &mut is_read).changed() {
            if is_read {
                self.tick(page);
            } else {
                let numbers: Vec<IdeaNumber> = self.cut.numbers(page).collect();
                self.read.retain(|number| !numbers.contains(number));
            }
        }
        if let Some(why) = &self.refusal {
            refusal_ui(ui, scene.theme, why);
        }
        let cards = self.cut.page(page).to_vec();
        let area = ScrollArea::vertical().id_salt("read cards").auto_shrink(false);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            ui.add_space(space::TINY);
            for card in &cards {
                self.card_ui(ui, scene, card);
            }
            ui.add_space(space::GAP);
        });
    }

    /// Which page this is, and whether the room sees it.
    fn head_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, page: usize) {
        let count = self.cut.count();
        ui.horizontal(|ui| {
            ui.set_min_height(size::BUTTON);
            let title = say!(scene.words, "read-page-of", page = page + 1, pages = count);
            text::label_ui(ui, &title, Type::Title.format(Weight::Semibold, scene.theme.ink));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if !is_hidden(scene) && page == self.wall_page(scene) {
                    tag_ui(ui, scene.theme, &say!(scene.words, "read-on-wall"), TagTone::Dark);
                    return;
                }
                let show = say!(scene.words, "read-show-this");
                if button_ui(ui, scene.theme, Button::with_icon(&show, Icon::Screen)).clicked() {
                    self.show(scene, page);
                }
            });
        });
    }

    fn card_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, card: &PublicIdea) {
        if self.editing.as_ref().is_some_and(|(number, _)| *number == card.number) {
            self.editing_ui(ui, scene, card);
            return;
        }
        let is_chosen = self.chosen == Some(card.number);
        let note = if card.cards > 1 {
            say!(scene.words, "read-on-cards", cards = card.cards)
        } else {
            String::new()
        };
        let face = CardFace {
            lane: card.lane,
            number: Some(&card.number.to_string()),
            note: &note,
            text: &card.text,
            state: if is_chosen {
                CardState::Selected
            } else {
                CardState::Plain
            },
        };
        let id = card_id(card.number);
        // Before the card sees Enter as a press.
        let is_asked = is_chosen && takes_enter_ui(ui, id);
        let response = card_ui(ui, scene.theme, id, ui.available_width(), face);
        if is_chosen && std::mem::take(&mut self.comes_into_view) {
            response.scroll_to_me(None);
        }
        if response.clicked() || response.gained_focus() {
            self.chosen = Some(card.number);
            self.refusal = None;
        }
        let is_edited = is_asked || response.double_clicked();
        if is_chosen {
            self.actions_ui(ui, scene, card);
        }
        if is_edited {
            self.edit(card);
        }
    }

    /// What can be done with the chosen card, right below it.
    fn actions_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, card: &PublicIdea) {
        let edit = say!(scene.words, "read-edit");
        let take_back = say!(scene.words, "read-take-back");
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            if button_ui(ui, scene.theme, Button::key(&edit, "Enter")).clicked() {
                self.edit(card);
            }
            if button_ui(ui, scene.theme, Button::key(&take_back, "F9")).clicked() {
                scene.push(Action::AskTakeBack(Some(card.number)));
            }
        });
    }

    fn edit(&mut self, card: &PublicIdea) {
        let id = Id::unique(("read words", card.number));
        self.editing = Some((card.number, Rewording::of(id, &card.text)));
        self.chosen = Some(card.number);
    }

    fn editing_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, card: &PublicIdea) {
        let label = say!(scene.words, "read-edit-label", number = card.number.0);
        let words = RewordingWords {
            label: &label,
            keep: &say!(scene.words, "read-edit-keep"),
            leave: &say!(scene.words, "read-edit-leave"),
        };
        let Some((number, rewording)) = &mut self.editing else {
            return;
        };
        let theme = scene.theme;
        let reworded = sheet_ui(ui, theme, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            rewording.ui(ui, scene, words)
        });
        match reworded {
            Reworded::NotYet => {}
            Reworded::Left => self.editing = None,
            Reworded::To(text) => {
                self.refusal = scene.submit(Change::EditIdea(*number, text)).err();
                self.editing = None;
            }
        }
    }

    /// Chooses the card before or after the chosen one, within the page.
    pub(super) fn choose_next(&mut self, scene: &StageScene<'_>, way: Way) {
        let numbers: Vec<IdeaNumber> = self.cut.numbers(self.page(scene)).collect();
        let at = numbers.iter().position(|number| Some(*number) == self.chosen);
        let next = match (way, at) {
            (Way::Down, None) => 0,
            (Way::Up, None) => numbers.len().saturating_sub(1),
            (Way::Down, Some(at)) => (at + 1).min(numbers.len().saturating_sub(1)),
            (Way::Up, Some(at)) => at.saturating_sub(1),
        };
        if let Some(number) = numbers.get(next) {
            self.chosen = Some(*number);
            self.comes_into_view = true;
        }
    }
}

fn card_id(number: IdeaNumber) -> Id {
    Id::unique(("read card", number))
}

/// Whether Enter was pressed for this card: it has the keyboard, or nothing has.
fn takes_enter_ui(ui: &mut Ui, card: Id) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    let is_covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    let may = !is_covered && focused.is_none_or(|id| id == card);
    may && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}
