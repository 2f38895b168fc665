//! The board: clusters, merges, parking (F09).

mod ask;
mod board;
mod closed;
mod doing;
mod hand;
mod keys;
mod laying;
mod pair;
mod panel;
mod tray;
mod wording;

use std::collections::BTreeSet;

use egui::Ui;

use crate::say;
use crate::ui::dialogs::reveal::Reveal;
use crate::ui::fonts::Weight;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::{BareField, bare_field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, hint_ui, refusal_ui, warning_ui};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::ids::{ClusterId, IdeaNumber};

use ask::Ask;
use board::Board;
use hand::Drag;
use pair::Pairs;
use tray::Naming;

/// The fewest and the most groups that help (C13).
const GROUPS: std::ops::RangeInclusive<usize> = 3..=7;
/// Above so many ideas in a lane it is better to vote on groups first (V19).
const MANY_IDEAS: usize = 25;
/// The field to search in.
const SEARCH_WIDTH: f32 = 200.0;

/// Its drafts.
#[derive(Default)]
pub struct ClusterScreen {
    board: Board,
    pairs: Pairs,
    selected: BTreeSet<IdeaNumber>,
    /// The card that was touched last: from there the arrows go.
    at: Option<IdeaNumber>,
    /// The card the keyboard is on.
    focused: Option<IdeaNumber>,
    /// The card to bring into view.
    wanted: Option<IdeaNumber>,
    search: Option<String>,
    opened: BTreeSet<ClusterId>,
    naming: Option<Naming>,
    drag: Option<Drag>,
    /// Two cards that were laid on each other.
    offer: Option<(IdeaNumber, IdeaNumber)>,
    ask: Option<Ask>,
    reveal: Reveal,
    refusal: Option<String>,
}

impl StageScreen for ClusterScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        if !scene.workshop.is_revealed() {
            return closed::step(scene);
        }
        match self.must_look_at(scene) {
            0 => scene.onwards(),
            pairs => Step::next(say!(scene.words, "groups-look-at-pairs", pairs = pairs)),
        }
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        if !scene.workshop.is_revealed() {
            closed::take_step(scene, &mut self.reveal);
        } else if self.must_look_at(scene) > 0 {
            self.look_at_pair(scene);
        } else {
            scene.go_onwards();
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if scene.workshop.is_revealed() {
            self.forget_what_is_gone(scene.workshop);
            self.take_keys(ui, scene);
            ui.spacing_mut().item_spacing.y = space::SMALL;
            self.head_ui(ui, scene);
            self.told_ui(ui, scene);
            self.board_ui(ui, scene);
        } else {
            closed::ui(ui, scene, self);
        }
        self.ask_ui(ui, scene);
    }

    fn panel_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if scene.workshop.is_revealed() && !is_frozen(scene.workshop) {
            self.side_ui(ui, scene);
        }
    }

    fn chosen(&self) -> Option<IdeaNumber> {
        let mut selected = self.selected.iter().copied();
        match (selected.next(), selected.next()) {
            (Some(number), None) => Some(number),
            (None, None) => self.focused,
            (Some(_) | None, Some(_)) => None,
        }
    }

    fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        self.keep_name(scene);
    }

    fn is_typing(&self) -> bool {
        let naming = self.naming.as_ref().map(|naming| naming.name.as_str());
        let asked = self.ask.as_ref().and_then(Ask::typed);
        let typed = [self.search.as_deref(), naming, asked];
        typed.into_iter().flatten().any(|text| !text.is_empty())
    }

    fn keys(&self, words: &Words) -> Vec<(String, String)> {
        keys::list(words)
    }
}

impl ClusterScreen {
    /// What an undo or another screen took away cannot stay chosen.
    fn forget_what_is_gone(&mut self, workshop: &Workshop) {
        let is_there = |number: &IdeaNumber| {
            let idea = workshop.idea(*number);
            idea.is_some_and(|idea| idea.merged.is_none()) && workshop.text(*number).is_some()
        };
        self.selected.retain(|number| is_there(number));
        self.offer = self.offer.filter(|(one, other)| is_there(one) && is_there(other));
        if let Some(naming) = &self.naming
            && naming.was_seen
            && !workshop.clusters().contains_key(&naming.id)
        {
            self.naming = None;
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.horizontal(|ui| {
            ui.set_min_height(size::BUTTON);
            text::title_ui(ui, scene.theme, &say!(scene.words, "groups-title"));
            ui.add_space(space::TINY);
            self.summary_ui(ui, scene);
            let layout = egui::Layout::right_to_left(egui::Align::Center);
            ui.with_layout(layout, |ui| self.tools_ui(ui, scene));
        });
    }

    /// How many ideas there are; where the panel is folded away and a card is chosen, what can become of it.
    fn summary_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let numbers = self.meant();
        if is_narrow(ui) && !numbers.is_empty() && !is_frozen(scene.workshop) {
            let words = say!(scene.words, "groups-fate");
            if button_ui(ui, scene.theme, Button::key(&words, "S")).clicked() {
                self.ask = Some(Ask::Fates(numbers));
            }
            return;
        }
        let (ideas, grouped) = counted(scene.workshop);
        let summary = say!(scene.words, "groups-summary", ideas = ideas, grouped = grouped);
        text::label_ui(ui, &summary, Type::Body.format(Weight::Regular, scene.theme.quiet));
    }

    /// From right to left.
    fn tools_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if !is_frozen(scene.workshop) {
            let add = say!(scene.words, "groups-add");
            if button_ui(ui, scene.theme, Button::with_icon(&add, Icon::Plus)).clicked() {
                self.ask = Some(Ask::add(Lane::Do));
            }
        }
        let name = say!(scene.words, "groups-search");
        let Some(search) = &mut self.search else {
            let button = Button {
                key: Some("/"),
                ..Button::plain(&name, Icon::Search)
            };
            if button_ui(ui, scene.theme, button).clicked() {
                self.search = Some(String::new());
                ui.memory_mut(|memory| memory.request_focus(search_id()));
            }
            return;
        };
        let hint = say!(scene.words, "groups-search-hint");
        let field = BareField {
            name: &name,
            hint: &hint,
        };
        let wanted = egui::vec2(SEARCH_WIDTH.min(ui.available_width()), size::BUTTON);
        let response = ui.allocate_ui(wanted, |ui| bare_field_ui(ui, scene.theme, search_id(), field, search));
        if response.inner.lost_focus() && search.is_empty() {
            self.search = None;
        }
    }

    /// What must be read above the board: a round that is open, why something did not go, two cards that look alike.
    fn told_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if is_frozen(scene.workshop) {
            let heading = say!(scene.words, "groups-frozen");
            let line = say!(scene.words, "groups-frozen-line");
            warning_ui(ui, scene.theme, MessageTone::Calm, &heading, &line);
            return;
        }
        if self.ask.is_none()
            && let Some(refusal) = &self.refusal
        {
            refusal_ui(ui, scene.theme, refusal);
        }
        if is_narrow(ui) {
            self.pair_bar_ui(ui, scene);
        }
        if let Some(advice) = advice(scene) {
            hint_ui(ui, scene.theme, &advice);
        }
    }
}

/// Whether the panel is folded away.
fn is_narrow(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < size::FOLDS_BELOW
}

fn search_id() -> egui::Id {
    egui::Id::unique("groups search")
}

/// While a round is open nothing on the board changes (V10).
fn is_frozen(workshop: &Workshop) -> bool {
    workshop.open_round().is_some()
}

/// The ideas that take part, and how many of them lie in a group.
fn counted(workshop: &Workshop) -> (usize, usize) {
    let open = || workshop.ideas().filter(|(_, idea)| idea.status.is_open());
    let grouped = open().filter(|(_, idea)| idea.cluster.is_some());
    (open().count(), grouped.count())
}

/// One soft piece of advice (C13, V19).
fn advice(scene: &StageScene<'_>) -> Option<String> {
    let workshop = scene.workshop;
    let groups = workshop.clusters().len();
    let (ideas, grouped) = counted(workshop);
    if groups > *GROUPS.end() {
        return Some(say!(scene.words, "groups-advice-fewer", groups = groups));
    }
    if groups < *GROUPS.start() && (grouped > 0 || ideas > MANY_IDEAS) {
        return Some(say!(scene.words, "groups-advice-more"));
    }
    let lane_ideas = |lane: Lane| {
        let open = workshop.ideas().filter(|(_, idea)| idea.status.is_open());
        open.filter(|(_, idea)| idea.lane == lane).count()
    };
    let lane = Lane::BOTH.into_iter().find(|lane| lane_ideas(*lane) > MANY_IDEAS)?;
    Some(say!(
        scene.words,
        "groups-advice-many",
        lane = scene.lane(lane),
        ideas = lane_ideas(lane)
    ))
}
