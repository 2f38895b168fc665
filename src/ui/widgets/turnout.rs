//! Turnout as ballots: one a person, filled once it is in.

use egui::emath::GuiRounding as _;
use egui::{
    Color32, CornerRadius, Mesh, Painter, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::text;

/// Between two ballots, across and down, as a part of one.
const BETWEEN: Vec2 = vec2(0.22, 0.16);
/// Ballots narrower than this go into more rows.
const NARROWEST: f32 = 14.0;
/// More people than this are a field of plain squares: drawn one by one with tick and round corners they would cost a frame
/// its time, and nobody could tell them apart.
const MANY: u32 = 100;
/// The most rows beside each other in the window.
const MOST_ROWS: u32 = 8;

/// "9 of 15", and what came in.
pub fn turnout_words_ui(ui: &mut Ui, theme: &Theme, numbers: &str, what: &str) {
    ui.spacing_mut().item_spacing.x = space::SMALL;
    text::question_ui(ui, theme, numbers);
    text::label_ui(ui, what, Type::Lead.format(Weight::Regular, theme.quiet));
}

/// The ballots over the whole width, in one row if they can; `name` is what is read out.
pub fn turnout_ui(ui: &mut Ui, theme: &Theme, name: &str, ballots: u32, people: u32) {
    let width = ui.available_width();
    let count = people.max(ballots);
    let spread = (1..=MOST_ROWS)
        .map(|rows| {
            Spread::in_rows(
                vec2(width, as_points(rows) * size::BALLOT.y * (1.0 + BETWEEN.y)),
                count,
                rows,
            )
        })
        .find(|spread| spread.ballot.min(size::BALLOT).x >= NARROWEST)
        .unwrap_or_else(|| Spread::in_rows(vec2(width, size::BALLOT.y * as_points(MOST_ROWS)), count, MOST_ROWS));
    let ballot = spread.ballot.min(size::BALLOT);
    let row = ballot.y + space::SMALL;
    let height = if count == 0 {
        0.0
    } else {
        row * as_points(spread.rows) - space::SMALL
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), name));
    let spread = Spread {
        ballot,
        step: vec2(spread.across(width, ballot), row),
        ..spread
    };
    spread.paint(ui.painter(), theme, rect, (ballots, count));
}

/// The ballots as large as they can be in `rect`.
pub fn paint_turnout(painter: &Painter, theme: &Theme, rect: Rect, ballots: u32, people: u32) {
    let count = people.max(ballots);
    let mut best: Option<Spread> = None;
    for rows in 1..=count.min(64) {
        let spread = Spread::in_rows(rect.size(), count, rows);
        if best.as_ref().is_none_or(|best| spread.ballot.x > best.ballot.x) {
            best = Some(spread);
        }
    }
    if let Some(best) = best {
        best.paint(painter, theme, rect, (ballots, count));
    }
}

/// Where ballots lie.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spread {
    rows: u32,
    in_a_row: u32,
    ballot: Vec2,
    /// From one ballot to the next, across and down.
    step: Vec2,
}

impl Spread {
    /// As large as `count` ballots can be in so many rows.
    fn in_rows(room: Vec2, count: u32, rows: u32) -> Self {
        let in_a_row = count.div_ceil(rows).max(1);
        let shape = size::BALLOT;
        let all = |count: u32, between: f32| as_points(count) * (1.0 + between) - between;
        let across = room.x / (shape.x * all(in_a_row, BETWEEN.x));
        let down = room.y / (shape.y * all(rows.max(1), BETWEEN.y));
        let ballot = shape * across.min(down);
        Self {
            rows,
            in_a_row,
            ballot,
            step: ballot * (Vec2::splat(1.0) + BETWEEN),
        }
    }

    /// From ballot to ballot so that a row reaches over the whole width, but never far apart.
    fn across(&self, width: f32, ballot: Vec2) -> f32 {
        let gaps = as_points(self.in_a_row.saturating_sub(1).max(1));
        ((width - ballot.x) / gaps).min(ballot.x + space::LARGE)
    }

    fn paint(&self, painter: &Painter, theme: &Theme, rect: Rect, (ballots, count): (u32, u32)) {
        let place = |place: u32| {
            let cell = vec2(as_points(place % self.in_a_row), as_points(place / self.in_a_row));
            Rect::from_min_size(rect.min + cell * self.step, self.ballot)
        };
        let all = (0..count).map(|number| (place(number), number < ballots));
        if count > MANY {
            paint_field(painter, theme, all);
            return;
        }
        for (rect, is_in) in all {
            paint_ballot(painter, theme, rect, is_in);
        }
    }
}

/// Many ballots as one shape.
fn paint_field(painter: &Painter, theme: &Theme, ballots: impl Iterator<Item = (Rect, bool)>) {
    let mut mesh = Mesh::default();
    for (rect, is_in) in ballots {
        let rect = rect.round_to_pixels(painter.pixels_per_point());
        if is_in {
            mesh.add_colored_rect(rect, theme.ink);
        } else {
            add_outline(&mut mesh, rect, theme.edge);
        }
    }
    painter.add(Shape::mesh(mesh));
}

fn add_outline(mesh: &mut Mesh, rect: Rect, color: Color32) {
    let inner = rect.shrink(stroke::THIN);
    let sides = [
        Rect::from_min_max(rect.min, pos2(rect.right(), inner.top())),
        Rect::from_min_max(pos2(rect.left(), inner.bottom()), rect.max),
        Rect::from_min_max(pos2(rect.left(), inner.top()), inner.left_bottom()),
        Rect::from_min_max(inner.right_top(), pos2(rect.right(), inner.bottom())),
    ];
    for side in sides {
        mesh.add_colored_rect(side, color);
    }
}

fn paint_ballot(painter: &Painter, theme: &Theme, rect: Rect, is_in: bool) {
    // All of it shrinks with the ballot: in the preview it would be a ball else.
    let unit = rect.width() / size::BALLOT.x;
    let radius = CornerRadius::same(corner::KEY) * unit;
    if !is_in {
        let edge = Stroke::new((stroke::STRONG * unit).max(stroke::THIN), theme.edge);
        painter.rect_stroke(rect, radius, edge, StrokeKind::Inside);
        return;
    }
    painter.rect_filled(rect, radius, theme.ink);
    let at = |x: f32, y: f32| rect.center() + vec2(x, y) * unit;
    let tick = vec![at(-7.0, 0.5), at(-2.0, 5.5), at(7.0, -5.0)];
    painter.add(Shape::line(
        tick,
        Stroke::new(stroke::STRONG * 1.25 * unit, theme.paper),
    ));
}

fn as_points(count: u32) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
