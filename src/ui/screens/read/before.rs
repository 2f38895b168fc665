//! Before the reveal: how many cards there are, and what showing them means.

use egui::{Align, Layout, Ui, UiBuilder};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::lane_mark::{lane_color, lane_mark_ui};
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::sheet::{Tray, tray_ui};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;

/// Without a card there is nothing to show, and the workshop may go on.
pub(super) fn step(scene: &StageScene<'_>) -> Step {
    if waiting(scene) == 0 {
        Step::possible(scene.onwards().text)
    } else {
        Step::next(say!(scene.words, "read-reveal"))
    }
}

/// Counted at once, unlike on the wall: the facilitator decides by it whether the reveal shows enough cards.
fn waiting(scene: &StageScene<'_>) -> usize {
    Lane::BOTH.map(|lane| scene.workshop.waiting(lane)).iter().sum()
}

pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, refusal: Option<&str>) {
    ui.spacing_mut().item_spacing.y = space::LARGE;
    let count = waiting(scene);
    let heading = if count == 0 {
        say!(scene.words, "read-before-none")
    } else {
        say!(scene.words, "read-before-heading", cards = count)
    };
    text::title_ui(ui, scene.theme, &heading);
    lanes_ui(ui, scene);
    if let Some(why) = refusal {
        refusal_ui(ui, scene.theme, why);
    }
    let lines = if count == 0 {
        vec![say!(scene.words, "read-before-no-card")]
    } else {
        vec![
            say!(scene.words, "read-before-shuffled"),
            say!(scene.words, "read-before-ahead"),
            say!(scene.words, "read-before-final"),
        ]
    };
    ui.spacing_mut().item_spacing.y = space::SMALL;
    for line in lines {
        text::balanced_ui(ui, &line, &Type::Body.format(Weight::Regular, scene.theme.ink));
    }
}

/// Both lanes beside each other, each with its count.
fn lanes_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let all = ui.available_rect_before_wrap();
    let width = (all.width() - space::GAP) / 2.0;
    let mut bottom = all.top();
    let mut left = all.left();
    for lane in Lane::BOTH {
        let place = all.with_min_x(left).with_max_x(left + width);
        let tray = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            tray_ui(ui, scene.theme, Tray::Of(lane), |ui| lane_ui(ui, scene, lane));
        });
        bottom = bottom.max(tray.response.rect.bottom());
        left += width + space::GAP;
    }
    ui.advance_cursor_after_rect(all.with_max_y(bottom));
}

fn lane_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane) {
    let count = scene.workshop.waiting(lane);
    let color = lane_color(scene.theme, lane);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        lane_mark_ui(ui, scene.theme, lane, size::LINE_MARK);
        let word = scene.lane(lane).to_uppercase();
        text::label_ui(ui, &word, Type::Title.format(Weight::Bold, color));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            text::label_ui(ui, &count.to_string(), Type::Question.format(Weight::Semibold, color));
        });
    });
}
