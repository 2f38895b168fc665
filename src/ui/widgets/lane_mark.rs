//! The sign of a lane: a disc for do, an octagon for stop. Never without its word beside it.

use egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2};

use crate::ui::theme::Theme;

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
