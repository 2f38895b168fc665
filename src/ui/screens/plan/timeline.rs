//! When things are done, on a line from today on.

use egui::{Color32, Rangef, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use jiff::civil::Date;

use crate::say;
use crate::ui::days::{days_after, days_between};
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space, stroke};
use crate::ui::widgets::text;

use super::advice::{SOON, open};

/// Half the width of a point on the line.
const POINT: f32 = 6.0;

/// How a point looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Today,
    Done,
    Tick,
    FollowUp,
    Missing,
}

struct Point {
    look: Look,
    date: Option<Date>,
    above: String,
    below: String,
}

/// Draws the line.
pub fn ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let height = 2.0 * Type::Small.line() + 2.0 * space::TINY + space::LARGE + space::TINY;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let points = points(scene);
    let said: Vec<String> = points
        .iter()
        .map(|point| format!("{} {}", point.above, point.below))
        .collect();
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, ui.is_enabled(), said.join(", ")));
    let middle = rect.center().y;
    let pen = Stroke::new(stroke::THIN, scene.theme.line);
    ui.painter()
        .hline(rect.x_range(), ui.painter().round_to_pixel_center(middle), pen);
    let missing = points.iter().filter(|point| point.date.is_none()).count();
    let end = rect.right()
        - POINT
        - if missing > 0 {
            size::PLAN_LABEL + space::LARGE
        } else {
            space::WIDE
        };
    let first = points
        .iter()
        .filter_map(|point| point.date)
        .min()
        .unwrap_or(scene.room.today);
    let last = points.iter().filter_map(|point| point.date).max().unwrap_or(first);
    let day = (end - rect.left() - POINT) / as_points(days_between(first, last).max(1));
    let day = day.min(size::TIMELINE_DAY);
    let place = |point: &Point| match point.date {
        Some(date) => rect.left() + POINT + day * as_points(days_between(first, date)),
        None => rect.right() - space::LARGE,
    };
    let (above, below) = (rect.top(), rect.bottom() - Type::Small.line());
    let (mut taken_above, mut taken_below) = (Vec::new(), Vec::new());
    // Where there is no room for all words, those of a later kind go first: the sheets below say the same.
    for kind in [Look::Today, Look::FollowUp, Look::Missing, Look::Done, Look::Tick] {
        for point in points.iter().filter(|point| point.look == kind) {
            let (x, color) = (place(point), color(scene, kind));
            paint_point(ui, scene, kind, pos2(x, middle));
            paint_words(ui, (&point.above, color), (rect, x, above), &mut taken_above);
            paint_words(ui, (&point.below, color), (rect, x, below), &mut taken_below);
        }
    }
}

/// In the order of the line; actions of one day are one point, those without a date are the last.
fn points(scene: &StageScene<'_>) -> Vec<Point> {
    let words = scene.words;
    let today = scene.room.today;
    let mut points = vec![
        Point {
            look: Look::Today,
            date: Some(today),
            above: say!(words, "plan-today"),
            below: words.day_month(today),
        },
        Point {
            look: Look::Tick,
            date: Some(days_after(today, SOON.unsigned_abs())),
            above: say!(words, "plan-30-days"),
            below: String::new(),
        },
    ];
    if let Some(follow_up) = scene.workshop.follow_up() {
        points.push(Point {
            look: Look::FollowUp,
            date: Some(follow_up.date),
            above: say!(words, "plan-follow-up"),
            below: words.day_month(follow_up.date),
        });
    }
    for (id, action) in open(scene.workshop) {
        let (look, below) = match action.due {
            Some(due) => (Look::Done, words.day_month(due)),
            None => (Look::Missing, say!(words, "plan-when")),
        };
        let same = |point: &&mut Point| point.look == look && point.date == action.due;
        if let Some(point) = points.iter_mut().find(same) {
            point.above = format!("{} A{id}", point.above);
        } else {
            points.push(Point {
                look,
                date: action.due,
                above: format!("A{id}"),
                below,
            });
        }
    }
    points.sort_by_key(|point| (point.date.is_none(), point.date));
    points
}

fn color(scene: &StageScene<'_>, look: Look) -> Color32 {
    match look {
        Look::Today | Look::Done | Look::FollowUp => scene.theme.ink,
        Look::Tick => scene.theme.quiet,
        Look::Missing => scene.theme.danger,
    }
}

fn paint_point(ui: &Ui, scene: &StageScene<'_>, look: Look, center: egui::Pos2) {
    let color = color(scene, look);
    let painter = ui.painter();
    match look {
        Look::Done => {
            painter.circle_filled(center, POINT, color);
        }
        Look::Today | Look::Missing => {
            painter.circle(center, POINT, scene.theme.paper, Stroke::new(stroke::STRONG, color));
        }
        Look::Tick => {
            let range = center.y - space::SMALL..=center.y + space::SMALL;
            painter.vline(center.x, range, Stroke::new(stroke::THIN, color));
        }
        Look::FollowUp => {
            let square = Rect::from_center_size(center, vec2(2.0 * POINT, 2.0 * POINT));
            painter.rect(square, 0, color, Stroke::NONE, StrokeKind::Inside);
        }
    }
}

/// Words around `x`, inside the line; a little beside it where others stand, and not at all if that is not enough.
fn paint_words(ui: &Ui, (words, color): (&str, Color32), (line, x, top): (Rect, f32, f32), taken: &mut Vec<Rangef>) {
    if words.is_empty() {
        return;
    }
    let format = Type::Small.format(Weight::Regular, color);
    let galley = text::line(ui, words, &format, size::AGREEMENTS);
    let width = galley.size().x;
    let wished = (x - width / 2.0).min(line.right() - width).max(line.left());
    let moves = [0.0, space::MEDIUM, -space::MEDIUM, space::GAP, -space::GAP];
    let free = moves.into_iter().map(|aside| wished + aside).find(|left| {
        let wanted = Rangef::new(left - space::SMALL, left + width + space::SMALL);
        let is_free = taken.iter().all(|other| !other.intersects(wanted));
        is_free && *left >= line.left() && left + width <= line.right()
    });
    if let Some(left) = free {
        taken.push(Rangef::new(left, left + width));
        ui.painter().galley(pos2(left, top), galley, color);
    }
}

fn as_points(days: i64) -> f32 {
    f32::from(u16::try_from(days.max(0)).unwrap_or(u16::MAX))
}
