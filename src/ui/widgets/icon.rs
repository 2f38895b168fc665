//! The icons, painted: 18 points square, lines of 1.5. Always with words, so they have no accessible name.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use crate::ui::theme::{size, stroke};

/// One icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Onwards.
    ArrowRight,
    /// A session file.
    Folder,
    /// The language of the window.
    Globe,
    /// The light theme.
    Sun,
    /// The dark theme.
    Moon,
    /// What stays here.
    Lock,
    /// What is chosen.
    Tick,
    /// Keeps words in line with those that have an icon.
    Nothing,
    /// Put away.
    Cross,
    /// Something to know; filled.
    Note,
}

impl Icon {
    /// Paints the icon around `center`.
    pub fn paint(self, painter: &Painter, center: Pos2, color: Color32) {
        // Straight lines are sharp where they cover whole pixels.
        let center = pos2(
            painter.round_to_pixel_center(center.x),
            painter.round_to_pixel_center(center.y),
        );
        let pen = Pen {
            painter,
            center,
            stroke: Stroke::new(stroke::ICON, color),
        };
        match self {
            Self::ArrowRight => arrow_right(&pen),
            Self::Folder => folder(&pen),
            Self::Globe => globe(&pen),
            Self::Sun => sun(&pen),
            Self::Moon => moon(&pen),
            Self::Lock => lock(&pen),
            Self::Tick => tick(&pen),
            Self::Nothing => {}
            Self::Cross => cross(&pen),
            Self::Note => note(&pen, color),
        }
    }
}

/// Draws in a square from -9 to 9 around the icon's centre.
struct Pen<'a> {
    painter: &'a Painter,
    center: Pos2,
    stroke: Stroke,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.center + vec2(x, y)
    }

    fn line(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        self.painter.add(Shape::line(points, self.stroke));
    }

    fn closed(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        self.painter.add(Shape::closed_line(points, self.stroke));
    }

    fn circle(&self, center: (f32, f32), radius: f32) {
        self.painter.circle_stroke(self.at(center), radius, self.stroke);
    }

    /// Part of an ellipse, from one angle to another in turns, clockwise from the right.
    fn arc(&self, center: (f32, f32), radii: (f32, f32), turns: std::ops::Range<f32>) {
        let points: Vec<(f32, f32)> = (0..=ARC_STEPS)
            .map(|step| {
                let part = f32::from(step) / f32::from(ARC_STEPS);
                let angle = std::f32::consts::TAU * egui::lerp(turns.start..=turns.end, part);
                (center.0 + radii.0 * angle.cos(), center.1 + radii.1 * angle.sin())
            })
            .collect();
        self.line(&points);
    }
}

const ARC_STEPS: u8 = 24;

fn arrow_right(pen: &Pen<'_>) {
    pen.line(&[(-7.0, 0.0), (7.0, 0.0)]);
    pen.line(&[(1.5, -5.5), (7.0, 0.0), (1.5, 5.5)]);
}

fn folder(pen: &Pen<'_>) {
    pen.line(&[
        (-5.0, 6.0),
        (-7.5, 6.0),
        (-7.5, -6.0),
        (-2.0, -6.0),
        (0.0, -3.5),
        (5.5, -3.5),
        (5.5, -1.0),
    ]);
    pen.closed(&[(-7.5, 6.0), (-4.5, -1.0), (8.5, -1.0), (5.5, 6.0)]);
}

fn globe(pen: &Pen<'_>) {
    pen.circle((0.0, 0.0), 7.25);
    pen.arc((0.0, 0.0), (3.25, 7.25), 0.0..1.0);
    pen.line(&[(-7.25, 0.0), (7.25, 0.0)]);
}

fn sun(pen: &Pen<'_>) {
    pen.circle((0.0, 0.0), 3.5);
    for ray in 0_u8..8 {
        let direction = Vec2::angled(std::f32::consts::TAU * f32::from(ray) / 8.0);
        let (inner, outer) = (direction * 6.0, direction * 8.5);
        pen.line(&[(inner.x, inner.y), (outer.x, outer.y)]);
    }
}

fn moon(pen: &Pen<'_>) {
    // The outer arc leaves out the sixth of the circle that the inner one closes.
    pen.arc((0.0, 0.0), (7.25, 7.25), 0.03..0.72);
    pen.arc((3.6, -3.6), (5.3, 5.3), 0.19..0.56);
}

fn lock(pen: &Pen<'_>) {
    let body = Rect::from_min_max(pos2(-6.0, -1.5), pos2(6.0, 7.5));
    pen.painter.rect_stroke(
        body.translate(pen.center.to_vec2()),
        1.5,
        pen.stroke,
        StrokeKind::Middle,
    );
    pen.arc((0.0, -4.0), (3.25, 3.25), 0.5..1.0);
    pen.line(&[(-3.25, -4.0), (-3.25, -1.5)]);
    pen.line(&[(3.25, -4.0), (3.25, -1.5)]);
}

fn tick(pen: &Pen<'_>) {
    pen.line(&[(-6.5, 0.5), (-2.0, 5.0), (6.5, -4.5)]);
}

fn cross(pen: &Pen<'_>) {
    pen.line(&[(-5.0, -5.0), (5.0, 5.0)]);
    pen.line(&[(-5.0, 5.0), (5.0, -5.0)]);
}

fn note(pen: &Pen<'_>, color: Color32) {
    let paper = pen.painter.ctx().global_style().visuals.panel_fill;
    pen.painter.circle_filled(pen.center, size::ICON / 2.0 - 1.0, color);
    let mark = Stroke::new(stroke::STRONG, paper);
    let stem = [pen.at((0.0, -0.5)), pen.at((0.0, 4.5))];
    pen.painter.line_segment(stem, mark);
    pen.painter
        .circle_filled(pen.at((0.0, -3.75)), stroke::ICON * 0.8, paper);
}
