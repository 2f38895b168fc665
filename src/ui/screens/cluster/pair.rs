//! Two ideas that look alike: merged, or kept apart (V15).

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Layout, Ui};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{lane_color, lane_mark_ui};
use crate::ui::widgets::sheet::{rule_ui, sheet_ui};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::ids::IdeaNumber;

use super::ClusterScreen;
use super::board::Spot;
use super::laying::spot_of;

/// Two numbers, the lower first.
pub(super) type Pair = (IdeaNumber, IdeaNumber);

/// The pairs that look alike, found once a change: comparing a thousand texts is dear.
#[derive(Default)]
pub(super) struct Pairs {
    found: RefCell<Option<(u64, Rc<[Pair]>)>>,
}

impl Pairs {
    pub(super) fn of(&self, scene: &StageScene<'_>) -> Rc<[Pair]> {
        let seq = scene.room.changes;
        let mut found = self.found.borrow_mut();
        if let Some((at, pairs)) = &*found
            && *at == seq
        {
            return Rc::clone(pairs);
        }
        let pairs: Rc<[Pair]> = Lane::BOTH
            .into_iter()
            .flat_map(|lane| scene.workshop.suggestions(lane))
            .collect();
        *found = Some((seq, Rc::clone(&pairs)));
        pairs
    }
}

impl ClusterScreen {
    /// How many pairs stand between the board and the vote; after a vote none does.
    pub(super) fn must_look_at(&self, scene: &StageScene<'_>) -> usize {
        if scene.workshop.main_round().is_some() {
            return 0;
        }
        self.pairs.of(scene).len()
    }

    /// The pair that is shown: what was laid on each other, or the first that looks alike.
    pub(super) fn pair(&self, scene: &StageScene<'_>) -> Option<Pair> {
        self.offer.or_else(|| self.pairs.of(scene).first().copied())
    }

    /// Chooses the pair and brings it into view.
    pub(super) fn look_at_pair(&mut self, scene: &StageScene<'_>) {
        let Some((one, other)) = self.pair(scene) else {
            return;
        };
        for number in [one, other] {
            if let Some(Spot::Cluster(id)) = scene.workshop.idea(number).map(spot_of) {
                self.opened.insert(id);
            }
        }
        self.search = None;
        self.selected = [one, other].into();
        self.wanted = Some(one);
        self.at = Some(one);
    }

    /// In the panel: both texts under each other.
    pub(super) fn pair_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let Some((one, other)) = self.pair(scene) else {
            return;
        };
        ui.horizontal(|ui| {
            let quiet = Type::Small.format(Weight::Semibold, scene.theme.quiet);
            text::label_ui(ui, &self.pair_heading(scene), quiet);
            if self.offer.is_none() {
                let count = self.pairs.of(scene).len();
                ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
                    text::small_ui(ui, scene.theme, &say!(scene.words, "groups-pair-count", pairs = count));
                });
            }
        });
        sheet_ui(ui, scene.theme, |ui| {
            idea_ui(ui, scene, one);
            rule_ui(ui, scene.theme);
            idea_ui(ui, scene, other);
        });
        let width = Some(ui.available_width());
        self.pair_buttons_ui(ui, scene, width);
        text::small_ui(ui, scene.theme, &say!(scene.words, "groups-pair-hint"));
        rule_ui(ui, scene.theme);
    }

    /// Above the board, where the panel is folded away.
    pub(super) fn pair_bar_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let Some((one, other)) = self.pair(scene) else {
            return;
        };
        sheet_ui(ui, scene.theme, |ui| {
            let quiet = Type::Small.format(Weight::Semibold, scene.theme.quiet);
            text::label_ui(ui, &self.pair_heading(scene), quiet);
            ui.columns(2, |sides| {
                for (side, number) in sides.iter_mut().zip([one, other]) {
                    idea_ui(side, scene, number);
                }
            });
            ui.add_space(space::SMALL);
            ui.horizontal(|ui| self.pair_buttons_ui(ui, scene, None));
        });
    }

    fn pair_heading(&self, scene: &StageScene<'_>) -> String {
        if self.offer.is_some() {
            say!(scene.words, "groups-offer")
        } else {
            say!(scene.words, "groups-pair")
        }
    }

    fn pair_buttons_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, width: Option<f32>) {
        let merge = say!(scene.words, "groups-merge");
        let apart = say!(scene.words, "groups-apart");
        let button = |text, icon, key| Button {
            icon: Some(icon),
            width,
            ..Button::key(text, key)
        };
        if button_ui(ui, scene.theme, button(&merge, Icon::Merge, "M")).clicked() {
            self.merge_pair(scene);
        }
        if button_ui(ui, scene.theme, button(&apart, Icon::Split, "N")).clicked() {
            self.keep_apart(scene);
        }
    }
}

/// An idea with its number and its words.
pub(super) fn idea_ui(ui: &mut Ui, scene: &StageScene<'_>, number: IdeaNumber) {
    let Some((idea, words)) = scene.workshop.idea(number).zip(scene.workshop.text(number)) else {
        return;
    };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        ui.spacing_mut().interact_size.y = Type::Small.line(); // Nothing here is pressed.
        ui.horizontal(|ui| {
            lane_mark_ui(ui, scene.theme, idea.lane, size::CARD_MARK);
            let color = lane_color(scene.theme, idea.lane);
            text::label_ui(ui, &number.to_string(), Type::Small.format(Weight::Semibold, color));
        });
        let format = Type::Body.format(Weight::Regular, scene.theme.ink);
        text::balanced_ui(ui, words.as_str(), &format);
    });
}
