//! The sign of a lane: a disc for do, an octagon for stop. Never without its word beside it.

use egui::{Color32, Painter, Pos2, Sense, Shape, Stroke, Ui, Vec2, vec2};

use crate::ui::theme::Theme;
use crate::workshop::card::Lane;

/// Which lane a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaneMark {
    /// A disc.
    Do,
    /// A regular octagon.
    Stop,
}

impl LaneMark {
    /// Paints the mark around `center`, `height` high, in the lane's colour.
    pub fn paint(self, painter: &Painter, theme: &Theme, center: Pos2, height: f32) {
        match self {
            Self::Do => {
                painter.circle_filled(center, height / 2.0, theme.do_lane);
            }
            Self::Stop => {
                painter.add(octagon(center, height, theme.stop_lane));
            }
        }
    }
}

impl From<Lane> for LaneMark {
    fn from(lane: Lane) -> Self {
        match lane {
            Lane::Do => Self::Do,
            Lane::Stop => Self::Stop,
        }
    }
}

/// The colour of a lane's words, numbers and dots.
pub fn lane_color(theme: &Theme, lane: Lane) -> Color32 {
    match lane {
        Lane::Do => theme.do_lane,
        Lane::Stop => theme.stop_lane,
    }
}

/// The mark as a thing in a row; its word stands beside it.
pub fn lane_mark_ui(ui: &mut Ui, theme: &Theme, lane: Lane, height: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(height, height), Sense::empty());
    LaneMark::from(lane).paint(ui.painter(), theme, rect.center(), height);
}

/// A row of dots, one a vote.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DotRow {
    /// Whose mark the dots are.
    pub lane: Lane,
    /// The middle of the row's left end.
    pub left_center: Pos2,
    /// How many.
    pub count: u32,
    /// The height of a dot, in points.
    pub size: f32,
    /// Between two dots; less if they would not fit.
    pub gap: f32,
    /// What the row never leaves.
    pub max_width: f32,
}

impl DotRow {
    /// From the left of a dot to the left of the next: dots that would not fit lie over each other.
    fn step(&self) -> f32 {
        let room = (self.max_width - self.size).max(0.0);
        (self.size + self.gap).min(room / as_points(self.count.saturating_sub(1).max(1)))
    }
}

/// Paints the row from left to right.
pub fn paint_dots(painter: &Painter, theme: &Theme, row: &DotRow) {
    let size = row.size.min(row.max_width);
    let step = row.step();
    // Dots closer than half a point look the same as one.
    let every = if step > 0.0 {
        (0.5 / step).ceil().max(1.0)
    } else {
        f32::MAX
    };
    let (mut left, end) = (0.0, step * as_points(row.count));
    for _ in 0..row.count {
        let center = row.left_center + vec2(left + size / 2.0, 0.0);
        LaneMark::from(row.lane).paint(painter, theme, center, size);
        left += step * every;
        if left >= end {
            break;
        }
    }
}

fn as_points(count: u32) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// Corners are cut at 0.293 of the height, which makes all eight sides equal.
fn octagon(center: Pos2, height: f32, fill: Color32) -> Shape {
    let half = height / 2.0;
    let side = half - height * 0.293;
    let corners = [
        (-side, -half),
        (side, -half),
        (half, -side),
        (half, side),
        (side, half),
        (-side, half),
        (-half, side),
        (-half, -side),
    ];
    let points = corners.into_iter().map(|(x, y)| center + Vec2::new(x, y)).collect();
    Shape::convex_polygon(points, fill, Stroke::NONE)
}
