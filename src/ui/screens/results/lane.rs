//! One lane's result: the winners on a sheet, the cut line, a tie in its band, the rest quiet (V11-V14).

use egui::{Align, CornerRadius, Frame, Layout, Margin, Stroke, Ui, Vec2, vec2};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::screens::results::row::{self, Row, RowLook};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui, quiet_button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{lane_color, lane_mark_ui};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::standing::{Place, Seat, Standing};

/// So many of the ideas below the cut line are shown at once.
const FIRST_REST: usize = 3;

/// What was asked for in a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LaneWish {
    /// This idea is meant by what comes next.
    Choose(IdeaNumber),
    /// Take it out, with a reason (V18).
    Withdraw(IdeaNumber),
    /// Its near tie counts as a tie (V13).
    TreatAsTie(Lane),
}

/// Draws the lane. The draft: the idea that is chosen, and whether all ideas are shown.
pub(super) fn ui(
    ui: &mut Ui,
    scene: &StageScene<'_>,
    lane: Lane,
    (chosen, unfolded): (Option<IdeaNumber>, &mut bool),
) -> Option<LaneWish> {
    ui.spacing_mut().item_spacing = vec2(space::SMALL, space::MEDIUM);
    let mut view = LaneView {
        scene,
        lane,
        chosen,
        near: Vec::new(),
        most: 0,
        wish: None,
    };
    match scene.workshop.standing(lane) {
        Some(standing) => view.standing_ui(ui, &standing, unfolded),
        None => view.taken_ui(ui),
    }
    view.wish
}

struct LaneView<'a, 'b> {
    scene: &'a StageScene<'b>,
    lane: Lane,
    chosen: Option<IdeaNumber>,
    /// Too close to the last seat to part (V13).
    near: Vec<IdeaNumber>,
    /// The most dots of an idea.
    most: u32,
    wish: Option<LaneWish>,
}

impl LaneView<'_, '_> {
    fn standing_ui(&mut self, ui: &mut Ui, standing: &Standing, unfolded: &mut bool) {
        self.near.clone_from(&standing.near_tie);
        let dots = standing.places.iter().map(|place| place.tally.dots);
        self.most = dots.max().unwrap_or(0);
        self.head_ui(ui, &say!(self.scene.words, "results-seats", seats = standing.seats));
        let of = |seat: Seat| -> Vec<&Place> { standing.places.iter().filter(|place| place.seat == seat).collect() };
        let (won, tied, lost) = (of(Seat::Won), of(Seat::Tied), of(Seat::Lost));
        if won.is_empty() && tied.is_empty() {
            text::body_ui(ui, self.scene.theme, &say!(self.scene.words, "results-no-winner"));
        }
        if !won.is_empty() {
            sheet_frame(self.scene).show(ui, |ui| self.rows_ui(ui, &won, RowLook::Won));
        }
        if !tied.is_empty() {
            band_frame(self.scene).show(ui, |ui| self.tie_ui(ui, &tied, standing.open_seats()));
        } else if !lost.is_empty() {
            cut_ui(ui, self.scene);
        }
        self.rest_ui(ui, &lost, unfolded);
        self.near_ui(ui);
    }

    /// A lane where nothing had to be chosen.
    fn taken_ui(&mut self, ui: &mut Ui) {
        let taken = self.scene.workshop.taken(self.lane);
        self.head_ui(ui, "");
        if taken.is_empty() {
            text::body_ui(ui, self.scene.theme, &say!(self.scene.words, "results-lane-empty"));
            return;
        }
        text::body_ui(ui, self.scene.theme, &say!(self.scene.words, "results-taken"));
        sheet_frame(self.scene).show(ui, |ui| {
            for number in taken {
                self.row_ui(ui, &row::taken(number), RowLook::Won);
            }
        });
    }

    fn head_ui(&self, ui: &mut Ui, said: &str) {
        let Self { scene, lane, .. } = self;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            lane_mark_ui(ui, scene.theme, *lane, Type::Title.size() - stroke::STRONG);
            let format = Type::Title.format(Weight::Semibold, lane_color(scene.theme, *lane));
            text::label_ui(ui, &scene.lane(*lane).to_uppercase(), format);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                text::quiet_ui(ui, scene.theme, said);
            });
        });
    }

    fn rows_ui(&mut self, ui: &mut Ui, places: &[&Place], look: RowLook) {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::SMALL;
        for place in places {
            self.row_ui(ui, &row::placed(place), look);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, row: &Row, look: RowLook) {
        let number = row.number;
        let row = Row {
            is_near: self.near.contains(&number),
            is_chosen: self.chosen == Some(number),
            most: self.most,
            ..*row
        };
        if row::ui(ui, self.scene, self.lane, (&row, look)).clicked() {
            self.wish = Some(LaneWish::Choose(number));
        }
        if row.is_chosen {
            let words = say!(self.scene.words, "results-withdraw", number = number.0);
            ui.horizontal(|ui| {
                ui.add_space(row::TEXT_AT - space::SMALL);
                if button_ui(ui, self.scene.theme, Button::with_icon(&words, Icon::Cross)).clicked() {
                    self.wish = Some(LaneWish::Withdraw(number));
                }
            });
        }
    }

    /// Equal ideas for fewer seats: the cut line goes through the band.
    fn tie_ui(&mut self, ui: &mut Ui, tied: &[&Place], seats: u32) {
        let theme = self.scene.theme;
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let said = say!(self.scene.words, "results-tie", ideas = tied.len(), seats = seats);
        ui.horizontal(|ui| {
            ui.add_space(space::MEDIUM);
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(size::ICON), egui::Sense::hover());
            Icon::Equal.paint(ui.painter(), rect.center(), theme.accent);
            text::label_ui(ui, &said, Type::Body.format(Weight::Semibold, theme.accent));
        });
        let above = (seats as usize).min(tied.len());
        let (first, rest) = tied.split_at_checked(above).unwrap_or((tied, &[]));
        self.rows_ui(ui, first, RowLook::Tied);
        cut_ui(ui, self.scene);
        self.rows_ui(ui, rest, RowLook::Tied);
    }

    fn rest_ui(&mut self, ui: &mut Ui, lost: &[&Place], unfolded: &mut bool) {
        let shown = if *unfolded {
            lost.len()
        } else {
            FIRST_REST.min(lost.len())
        };
        let (first, others) = lost.split_at_checked(shown).unwrap_or((lost, &[]));
        self.rows_ui(ui, first, RowLook::Lost);
        let words = if *unfolded && lost.len() > FIRST_REST {
            say!(self.scene.words, "results-fold")
        } else if others.is_empty() {
            return;
        } else {
            say!(self.scene.words, "results-others", ideas = others.len())
        };
        let name = format!("{} {words}", self.scene.lane(self.lane).to_uppercase());
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(row::TEXT_AT - space::SMALL); // The words stand under those of the ideas.
            if quiet_button_ui(ui, self.scene.theme, &words, &name).clicked() {
                *unfolded = !*unfolded;
            }
        });
    }

    /// V13: never acted on by itself.
    fn near_ui(&mut self, ui: &mut Ui) {
        if self.near.is_empty() {
            return;
        }
        let Self { scene, lane, .. } = self;
        text::body_ui(ui, scene.theme, &say!(scene.words, "results-near"));
        let change = Change::Vote(Vote::TreatAsTie(*lane));
        if scene.would_refuse(&change).is_some() {
            return;
        }
        let words = say!(scene.words, "results-near-treat");
        if button_ui(ui, scene.theme, Button::with_icon(&words, Icon::Equal)).clicked() {
            self.wish = Some(LaneWish::TreatAsTie(*lane));
        }
    }
}

/// Where winners lie.
fn sheet_frame(scene: &StageScene<'_>) -> Frame {
    Frame::new()
        .fill(scene.theme.surface)
        .stroke(Stroke::new(stroke::THIN, scene.theme.hair))
        .corner_radius(CornerRadius::same(corner::CARD))
        .shadow(scene.theme.card_shadow())
        .inner_margin(Margin::symmetric(0, 8))
}

/// Where equal ideas lie.
fn band_frame(scene: &StageScene<'_>) -> Frame {
    Frame::new()
        .fill(scene.theme.accent_tint)
        .stroke(Stroke::new(stroke::STRONG, scene.theme.accent))
        .corner_radius(CornerRadius::same(corner::CARD))
        .inner_margin(Margin::symmetric(0, 8))
}

/// Between what has a seat and what has none.
fn cut_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let word = say!(scene.words, "results-cut");
    let format = Type::Small.format(Weight::Semibold, scene.theme.ink);
    let galley = text::line(ui, &word, &format, ui.available_width());
    let wanted = vec2(ui.available_width(), Type::Small.line());
    let (rect, response) = ui.allocate_exact_size(wanted, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &word));
    let pen = Stroke::new(stroke::STRONG, scene.theme.ink);
    let half = galley.size().x / 2.0 + space::SMALL;
    let (middle, y) = (rect.center().x, rect.center().y.round());
    ui.painter().hline(rect.left()..=middle - half, y, pen);
    ui.painter().hline(middle + half..=rect.right(), y, pen);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, scene.theme.ink);
}
