//! A list of cards: looked over as numbers first, then placed as one change.

use std::convert::Infallible;
use std::path::PathBuf;

use egui::{Id, Key, Modifiers, Ui};

use crate::lists::cards::Listed;
use crate::lists::import::{self, Sorted};
use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::Scene;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::change::Change;
use crate::workshop::wording::Nudge;

/// A list that is looked over.
pub struct ListDraft {
    sorted: Sorted,
    /// Whether its first button has had the keyboard.
    is_met: bool,
}

/// What becomes of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ListAnswer {
    /// Its cards are placed.
    Place,
    /// Nothing is.
    Drop,
}

impl ListDraft {
    /// Sorts a list; a line without a lane is for `lane`.
    pub fn new(mut list: Vec<Listed>, lane: Lane, nudge: &Nudge) -> Self {
        for listed in &mut list {
            listed.lane.get_or_insert(lane);
        }
        Self {
            sorted: import::sort(list, nudge),
            is_met: false,
        }
    }

    /// How many of each, and why some stay behind; none of the texts.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) -> Option<ListAnswer> {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let (heading, line) = self.told(scene);
        warning_ui(ui, scene.theme, MessageTone::Calm, &heading, &line);
        let answer = self.answers_ui(ui, scene);
        for remark in &self.sorted.remarks {
            let why = scene.words.card_remark(&remark.why);
            let said = say!(scene.words, "collect-list-line", line = remark.line, why = why);
            text::body_ui(ui, scene.theme, &said);
        }
        answer
    }

    /// Places the cards as one change, so that one undo takes all of them back; a sentence if it cannot be, and
    /// then the list stays as it is.
    pub(super) fn place(&self, scene: &mut StageScene<'_>) -> Option<String> {
        let cards = self.sorted.cards.clone();
        let workshop = scene.workshop;
        let made = import::changes(workshop, cards, || Ok::<u64, Infallible>(scene.random()));
        match made {
            Ok(changes) => scene.submit(Change::All(changes)).err(),
            Err(never) => match never {},
        }
    }

    fn count(&self, lane: Lane) -> usize {
        self.sorted.cards.iter().filter(|(of, _, _)| *of == lane).count()
    }

    fn told(&self, scene: &Scene<'_>) -> (String, String) {
        let Sorted {
            cards, held, refused, ..
        } = &self.sorted;
        let heading = say!(
            scene.words,
            "collect-list",
            count = cards.len(),
            doing = self.count(Lane::Do),
            stop = self.count(Lane::Stop)
        );
        let line = if held + refused > 0 {
            say!(scene.words, "collect-list-behind", held = *held, refused = *refused)
        } else {
            say!(scene.words, "collect-list-whole")
        };
        (heading, line)
    }

    fn answers_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) -> Option<ListAnswer> {
        let mut answer = None;
        let place = say!(scene.words, "collect-list-place");
        let drop = say!(scene.words, "collect-list-drop");
        ui.horizontal(|ui| {
            let mut first = None;
            if !self.sorted.cards.is_empty() {
                let button = button_ui(ui, scene.theme, Button::framed(&place));
                if button.clicked() {
                    answer = Some(ListAnswer::Place);
                }
                first = Some(button);
            }
            let button = button_ui(ui, scene.theme, Button::framed(&drop));
            if button.clicked() {
                answer = Some(ListAnswer::Drop);
            }
            if !std::mem::replace(&mut self.is_met, true) {
                first.unwrap_or(button).request_focus();
            }
        });
        let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        answer.or(escaped.then_some(ListAnswer::Drop))
    }
}

/// The path of a list, where the system has no file dialog of its own.
#[derive(Default)]
pub(super) struct PathDialog {
    path: String,
    is_met: bool,
}

impl PathDialog {
    /// Over the stage; true once it is answered.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let theme = scene.theme;
        let heading = say!(scene.words, "collect-path-heading");
        let why = say!(scene.words, "window-open-why");
        let read = say!(scene.words, "collect-path-read");
        let answer = dialog_ui(ui, theme, Id::unique("list path"), &heading, |ui| {
            let field = field_ui(ui, theme, Id::unique(("list", "path")), &why, &mut self.path);
            if !std::mem::replace(&mut self.is_met, true) {
                field.request_focus();
            }
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            ui.add_space(space::SMALL);
            button_ui(ui, theme, Button::primary(&read)).clicked() || entered
        });
        let path = self.path.trim().trim_matches('"');
        let is_read = answer.inner && !path.is_empty();
        if is_read {
            scene.push(Action::ReadList(PathBuf::from(path)));
        }
        is_read || answer.is_dismissed
    }
}
