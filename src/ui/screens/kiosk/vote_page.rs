//! One person votes at the laptop: page by page, looked over, sealed. No counts anywhere (V6).

use egui::{Align, Id, Layout, Ui, UiBuilder, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::screens::collect::lane_word;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{lane_color, lane_mark_ui};
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::ids::{BallotId, IdeaNumber};
use crate::workshop::round::Round;

use super::ballot::BallotDraft;
use super::parts::{next_ui, square_ui, touch_ui};

/// The most ideas on a page.
const MOST_ROWS: u16 = 8;
/// What a page holds beside its ideas: head, criterion, buttons.
const BESIDE: f32 = 3.0 * size::TOUCH + space::LARGE;

/// Its drafts.
pub(super) struct VotePage {
    ballot: BallotDraft,
    /// Which page, counted round and round from a random one (V8).
    at: u64,
    is_looked_over: bool,
    refusal: Option<String>,
}

/// The ideas of one lane that stand on one page.
struct Leaf {
    lane: Lane,
    ideas: Vec<IdeaNumber>,
}

impl VotePage {
    /// For the voter of this turn; `chance` says on which page the ballot begins.
    pub(super) fn new(round: &Round, chance: u64) -> Self {
        Self {
            ballot: BallotDraft::new(round.id()),
            at: chance,
            is_looked_over: false,
            refusal: None,
        }
    }

    /// Whether a dot is given.
    pub(super) fn is_begun(&self) -> bool {
        !self.ballot.is_empty()
    }

    /// Draws it; whether the ballot was sealed.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: &Round) -> bool {
        if self.is_looked_over {
            return self.over_ui(ui, scene, round);
        }
        let leaves = leaves(round, ui.available_height());
        let pages = u64::try_from(leaves.len()).unwrap_or(1).max(1);
        self.at %= pages;
        let place = usize::try_from(self.at).unwrap_or(0);
        let Some(leaf) = leaves.get(place) else {
            return false; // A round has ideas to choose from, or it does not open.
        };
        self.head_ui(ui, scene, round, leaf.lane);
        for number in &leaf.ideas {
            let builder = UiBuilder::new().scope_id(Id::unique(("kiosk idea", *number)));
            ui.scope_builder(builder, |ui| self.idea_ui(ui, scene, round, (leaf.lane, *number)));
        }
        ui.add_space(space::SMALL);
        self.turner_ui(ui, scene, pages);
        false
    }

    /// Whose page it is, and how many dots are left there.
    fn head_ui(&self, ui: &mut Ui, scene: &StageScene<'_>, round: &Round, lane: Lane) {
        let words = scene.room_words;
        let criterion = scene.workshop.criterion().in_language(words.language());
        text::lead_ui(ui, scene.theme, criterion);
        let row = vec2(ui.available_width(), size::TOUCH);
        ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            lane_mark_ui(ui, scene.theme, lane, size::HEAD_MARK);
            let format = Type::Title.format(Weight::Bold, lane_color(scene.theme, lane));
            text::label_ui(ui, &lane_word(words, lane), format);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let left = say!(words, "kiosk-dots-left", count = self.ballot.left(round, lane));
                text::lead_ui(ui, scene.theme, &left);
            });
        });
    }

    /// Each idea has the same height, so that plus stays where the hand is.
    fn idea_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, round: &Round, (lane, number): (Lane, IdeaNumber)) {
        let words = scene.room_words;
        let row = vec2(ui.available_width(), size::BALLOT_ROW);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            ui.set_min_height(size::BALLOT_ROW);
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let dots = self.ballot.dots(number);
            let more = say!(words, "kiosk-plus", number = number.0);
            let can_add = self.ballot.can_add(round, lane, number);
            let plus = ui.add_enabled_ui(can_add, |ui| square_ui(ui, scene.theme, Icon::Plus, &more).clicked());
            if plus.inner {
                self.ballot.add(number);
            }
            let format = Type::Title.format(Weight::Semibold, lane_color(scene.theme, lane));
            text::label_ui(ui, &dots.to_string(), format);
            let less = say!(words, "kiosk-minus", number = number.0);
            let minus = ui.add_enabled_ui(dots > 0, |ui| square_ui(ui, scene.theme, Icon::Minus, &less).clicked());
            if minus.inner {
                self.ballot.take(number);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                numbered_ui(ui, scene, lane, number);
            });
        });
    }

    fn turner_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, pages: u64) {
        let words = scene.room_words;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            if pages > 1 {
                if touch_ui(ui, scene.theme, &say!(words, "kiosk-page-back")).clicked() {
                    self.at = (self.at + pages - 1) % pages;
                }
                let where_we_are = say!(words, "kiosk-page", page = self.at + 1, pages = pages);
                text::quiet_ui(ui, scene.theme, &where_we_are);
                if touch_ui(ui, scene.theme, &say!(words, "kiosk-page-on")).clicked() {
                    self.at = (self.at + 1) % pages;
                }
            }
            if next_ui(ui, scene.theme, &say!(words, "kiosk-look-over")).clicked() {
                self.is_looked_over = true;
            }
        });
    }

    /// Everything chosen, once more, before it is sealed (V9).
    fn over_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, round: &Round) -> bool {
        let words = scene.room_words;
        text::title_ui(ui, scene.theme, &say!(words, "kiosk-over-heading"));
        for lane in Lane::BOTH {
            if round.lanes().get(lane).rules.is_some() {
                sheet_ui(ui, scene.theme, |ui| self.chosen_ui(ui, scene, round, lane));
            }
        }
        text::quiet_ui(ui, scene.theme, &say!(words, "kiosk-over-why"));
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        ui.add_space(space::SMALL);
        let row = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let back = touch_ui(ui, scene.theme, &say!(words, "kiosk-over-back")).clicked();
            (back, next_ui(ui, scene.theme, &say!(words, "kiosk-seal")).clicked())
        });
        let (goes_back, seals) = row.inner;
        if goes_back {
            self.is_looked_over = false;
            self.refusal = None;
        }
        seals && self.seal(scene)
    }

    fn chosen_ui(&self, ui: &mut Ui, scene: &StageScene<'_>, round: &Round, lane: Lane) {
        let words = scene.room_words;
        ui.horizontal(|ui| {
            lane_mark_ui(ui, scene.theme, lane, size::LINE_MARK);
            let format = Type::Lead.format(Weight::Bold, lane_color(scene.theme, lane));
            text::label_ui(ui, &lane_word(words, lane), format);
            let left = say!(words, "kiosk-dots-left", count = self.ballot.left(round, lane));
            text::quiet_ui(ui, scene.theme, &left);
        });
        let chosen = self.ballot.chosen(round, lane);
        if chosen.is_empty() {
            text::quiet_ui(ui, scene.theme, &say!(words, "kiosk-over-none"));
        }
        for (number, dots) in chosen {
            let idea = scene.workshop.text(number).map_or("", |text| text.as_str());
            let row = say!(words, "kiosk-over-row", number = number.0, idea = idea, dots = dots);
            text::body_ui(ui, scene.theme, &row);
        }
    }

    fn seal(&mut self, scene: &mut StageScene<'_>) -> bool {
        let change = self.ballot.sealed(BallotId(scene.random()));
        if let Some(refusal) = scene.would_refuse(&change) {
            self.refusal = Some(scene.room_words.refusal(&refusal));
            return false;
        }
        scene.push(Action::Submit(change));
        true
    }
}

/// The number and what stands on the card.
fn numbered_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, number: IdeaNumber) {
    let format = Type::Lead.format(Weight::Bold, lane_color(scene.theme, lane));
    text::label_ui(ui, &number.to_string(), format);
    let idea = scene.workshop.text(number).map_or("", |text| text.as_str());
    let format = Type::Lead.format(Weight::Regular, scene.theme.ink);
    text::balanced_ui(ui, idea, &format);
}

/// The pages of a ballot: do first, each lane on pages of its own.
fn leaves(round: &Round, height: f32) -> Vec<Leaf> {
    let row = size::BALLOT_ROW + space::SMALL;
    let fits = |rows: &u16| f32::from(*rows) * row + BESIDE <= height;
    let rows = usize::from((1..=MOST_ROWS).take_while(fits).last().unwrap_or(1));
    let mut leaves = Vec::new();
    for (lane, in_lane) in round.lanes().iter() {
        if in_lane.rules.is_none() {
            continue;
        }
        let ideas: Vec<IdeaNumber> = in_lane.ideas.iter().copied().collect();
        leaves.extend(ideas.chunks(rows).map(|ideas| Leaf {
            lane,
            ideas: ideas.to_vec(),
        }));
    }
    leaves
}
