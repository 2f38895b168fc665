//! The bar above: the workshop, the one question, the timer.

use egui::{Align, Layout, Pos2, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::action::{Action, TimerWish};
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::{Place, StageScene};
use crate::ui::theme::{Type, corner, size, space, stroke};
use crate::ui::timer::TimerState;
use crate::ui::widgets::button::quiet_button_ui;
use crate::ui::widgets::clock_face::{clock_text, clock_width, paint_clock};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::lane_mark::LaneMark;
use crate::ui::widgets::text;

use super::RightSide;

/// One minute, in seconds.
const MINUTE: i64 = 60;
/// Where the question begins: over the stage.
const QUESTION_LEFT: f32 = size::RAIL + space::WIDE;
/// Height of the bar under the timer.
const TIMER_BAR: f32 = space::TINY;

pub(super) fn ui(ui: &mut Ui, scene: &mut StageScene<'_>, column: RightSide) {
    let bar = ui.max_rect();
    title_ui(ui, scene, bar);
    question_ui(
        ui,
        scene,
        bar.with_min_x(QUESTION_LEFT).with_max_x(column.left - space::GAP),
    );
    timer_ui(ui, scene, bar, column);
}

/// The name of the app, and that of the workshop: the way to the intake.
fn title_ui(ui: &mut Ui, scene: &mut StageScene<'_>, bar: Rect) {
    let place = bar
        .with_min_x(bar.left() + space::LARGE)
        .with_max_x(bar.left() + size::RAIL);
    let place = place.shrink2(vec2(0.0, space::MEDIUM));
    let name = say!(scene.words, "frame-intake");
    let response = ui.interact(place, ui.scope_id().with("title"), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(place, corner::CARD, scene.theme.sunken);
    }
    let left = bar.left() + space::GAP;
    let mark = size::ICON - stroke::STRONG * 2.0;
    let middle = bar.top() + space::GAP + 1.0;
    LaneMark::Do.paint(ui.painter(), scene.theme, pos2(left + mark / 2.0, middle), mark);
    let stop = left + mark + mark / 2.0;
    LaneMark::Stop.paint(ui.painter(), scene.theme, pos2(stop, middle), mark);
    let words_left = left + 2.0 * mark + space::SMALL;
    let app = Type::Lead.format(Weight::Bold, scene.theme.ink);
    let logo = text::line(ui, &say!(scene.words, "window-title"), &app, size::RAIL);
    let top = middle - logo.size().y / 2.0;
    ui.painter().galley(pos2(words_left, top), logo, scene.theme.ink);
    let small = Type::Small.format(Weight::Regular, scene.theme.quiet);
    let width = place.right() - left - space::SMALL;
    let title = match scene.workshop.title().as_str() {
        "" => say!(scene.words, "frame-untitled"),
        title => title.to_owned(),
    };
    let line = text::line(ui, &title, &small, width);
    let top = bar.bottom() - space::LARGE - line.size().y;
    ui.painter().galley(pos2(left, top), line, scene.theme.quiet);
    focus_ring_ui(ui, scene.theme, &response, corner::CARD);
    if response.on_hover_text(format!("{title}\n{name}")).clicked() {
        scene.push(Action::Go(Place::Intake));
    }
}

fn question_ui(ui: &mut Ui, scene: &StageScene<'_>, place: Rect) {
    let question = scene.workshop.question().in_language(scene.room_words.language());
    let format = Type::Lead.format(Weight::Semibold, scene.theme.ink);
    let mut galley = text::balanced(ui, question, &format, place.width(), 2);
    let is_long = galley.elided;
    if is_long {
        // A long one is smaller rather than cut.
        let format = Type::Body.format(Weight::Semibold, scene.theme.ink);
        galley = text::balanced(ui, question, &format, place.width(), 3);
    }
    let top = place.center().y - galley.size().y / 2.0;
    let rect = Rect::from_min_size(pos2(place.left(), top), galley.size());
    let response = ui.interact(rect, ui.scope_id().with("question"), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, question));
    ui.painter().galley(rect.min, galley, scene.theme.ink);
    if is_long {
        response.on_hover_text(question);
    }
}

fn timer_ui(ui: &mut Ui, scene: &mut StageScene<'_>, bar: Rect, column: RightSide) {
    let timer = scene.room.timer;
    let color = match timer.state {
        TimerState::Running if timer.is_almost_over() => scene.theme.warning,
        TimerState::Running => scene.theme.ink,
        TimerState::Waiting | TimerState::Paused => scene.theme.quiet,
    };
    let row = Rect::from_min_max(
        pos2(column.left, bar.top() + space::LARGE - 1.0),
        pos2(
            column.right + space::SMALL,
            bar.top() + space::LARGE + size::AGENDA_ITEM - space::TINY,
        ),
    );
    let layout = Layout::right_to_left(Align::Center);
    let buttons = ui.scope_builder(UiBuilder::new().max_rect(row).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        timer_buttons_ui(ui, scene);
        ui.min_rect()
    });
    let text = clock_text(timer.seconds_left);
    // Long over time it is longer, and its digits become smaller.
    let room = buttons.inner.left() - space::TINY - column.left;
    let font = Type::Question.size().min(room / clock_width(&text, 1.0));
    let top = bar.top() + space::MEDIUM + (Type::Question.size() - font) / 2.0;
    let width = paint_clock(ui.painter(), pos2(column.left, top), &text, font, color);
    let clock = Rect::from_min_size(pos2(column.left, top), vec2(width, Type::Question.line()));
    let response = ui.interact(clock, ui.scope_id().with("timer"), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Timer, true, &text));
    paint_timer_bar(ui, scene, bar, column);
}

/// Beside the words of the cue, once there are any (L13: text and shape).
fn paint_timer_bar(ui: &Ui, scene: &StageScene<'_>, bar: Rect, column: RightSide) {
    let timer = scene.room.timer;
    let middle = bar.bottom() - space::LARGE + TIMER_BAR / 2.0;
    let left = paint_cue(ui, scene, pos2(column.left, middle));
    let track = Rect::from_x_y_ranges(left..=column.right, middle - TIMER_BAR / 2.0..=middle + TIMER_BAR / 2.0);
    ui.painter().rect_filled(track, TIMER_BAR / 2.0, scene.theme.line);
    let seconds = timer.seconds_left.clamp(0, timer.seconds_planned);
    #[allow(clippy::cast_precision_loss, reason = "a stage lasts a day at most")]
    let part = seconds as f32 / timer.seconds_planned.max(1) as f32;
    let color = if timer.is_almost_over() {
        scene.theme.warning
    } else {
        scene.theme.ink
    };
    let ahead = track.with_max_x(track.left() + track.width() * part);
    ui.painter().rect_filled(ahead, TIMER_BAR / 2.0, color);
}

/// Two minutes left, or none: says so from `left_center` on; returns where it is free again.
fn paint_cue(ui: &Ui, scene: &StageScene<'_>, left_center: Pos2) -> f32 {
    let timer = scene.room.timer;
    if !timer.is_almost_over() {
        return left_center.x;
    }
    let minutes = (timer.seconds_left.max(0) + MINUTE - 1) / MINUTE;
    let cue = if timer.seconds_left <= 0 {
        say!(scene.words, "frame-timer-over")
    } else {
        say!(scene.words, "frame-timer-cue", minutes = minutes)
    };
    let format = Type::Small.format(Weight::Semibold, scene.theme.warning);
    let galley = text::line(ui, &cue, &format, size::NARROW_COLUMN);
    let right = left_center.x + galley.size().x + space::SMALL;
    let at = left_center - vec2(0.0, galley.size().y / 2.0);
    ui.painter().galley(at, galley, scene.theme.warning);
    right
}

/// From right to left, as they are laid out.
fn timer_buttons_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let more = say!(scene.words, "frame-timer-more");
    let less = say!(scene.words, "frame-timer-less");
    if quiet_button_ui(ui, scene.theme, "+1", &more).clicked() {
        scene.push(Action::Timer(TimerWish::Add(MINUTE)));
    }
    if quiet_button_ui(ui, scene.theme, "\u{2212}1", &less).clicked() {
        scene.push(Action::Timer(TimerWish::Add(-MINUTE)));
    }
    let (word, wish) = match scene.room.timer.state {
        TimerState::Waiting => (say!(scene.words, "frame-timer-start"), TimerWish::Run),
        TimerState::Running => (say!(scene.words, "frame-timer-pause"), TimerWish::Pause),
        TimerState::Paused => (say!(scene.words, "frame-timer-go-on"), TimerWish::Run),
    };
    if quiet_button_ui(ui, scene.theme, &word, &word).clicked() {
        scene.push(Action::Timer(wish));
    }
}
