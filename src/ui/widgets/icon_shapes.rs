//! How each icon is drawn, in a square from -9 to 9.

use egui::Vec2;

use crate::ui::theme::stroke;
use crate::ui::widgets::icon::Pen;

pub(super) fn arrow_right(pen: &Pen<'_>) {
    pen.line(&[(-7.0, 0.0), (7.0, 0.0)]);
    pen.line(&[(1.5, -5.5), (7.0, 0.0), (1.5, 5.5)]);
}

pub(super) fn folder(pen: &Pen<'_>) {
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

pub(super) fn globe(pen: &Pen<'_>) {
    pen.circle((0.0, 0.0), 7.25);
    pen.arc((0.0, 0.0), (3.25, 7.25), 0.0..1.0);
    pen.line(&[(-7.25, 0.0), (7.25, 0.0)]);
}

pub(super) fn sun(pen: &Pen<'_>) {
    pen.circle((0.0, 0.0), 3.5);
    for ray in 0_u8..8 {
        let direction = Vec2::angled(std::f32::consts::TAU * f32::from(ray) / 8.0);
        let (inner, outer) = (direction * 6.0, direction * 8.5);
        pen.line(&[(inner.x, inner.y), (outer.x, outer.y)]);
    }
}

pub(super) fn moon(pen: &Pen<'_>) {
    // The outer arc leaves out the sixth of the circle that the inner one closes.
    pen.arc((0.0, 0.0), (7.25, 7.25), 0.03..0.72);
    pen.arc((3.6, -3.6), (5.3, 5.3), 0.19..0.56);
}

pub(super) fn lock(pen: &Pen<'_>) {
    pen.box_of((-6.0, -1.5), (6.0, 7.5));
    pen.arc((0.0, -4.0), (3.25, 3.25), 0.5..1.0);
    pen.line(&[(-3.25, -4.0), (-3.25, -1.5)]);
    pen.line(&[(3.25, -4.0), (3.25, -1.5)]);
}

pub(super) fn tick(pen: &Pen<'_>) {
    pen.line(&[(-6.5, 0.5), (-2.0, 5.0), (6.5, -4.5)]);
}

pub(super) fn small_tick(pen: &Pen<'_>) {
    pen.line(&[(-4.5, 0.5), (-1.5, 3.5), (4.5, -3.0)]);
}

pub(super) fn cross(pen: &Pen<'_>) {
    pen.line(&[(-5.0, -5.0), (5.0, 5.0)]);
    pen.line(&[(-5.0, 5.0), (5.0, -5.0)]);
}

pub(super) fn note(pen: &Pen<'_>) {
    pen.disc((0.0, 0.0), 8.0);
    let mark = pen.cut_out(stroke::STRONG);
    mark.line(&[(0.0, -0.5), (0.0, 4.5)]);
    mark.disc((0.0, -3.75), 1.2);
}

pub(super) fn arrow_left(pen: &Pen<'_>) {
    pen.line(&[(7.0, 0.0), (-7.0, 0.0)]);
    pen.line(&[(-1.5, -5.5), (-7.0, 0.0), (-1.5, 5.5)]);
}

pub(super) fn chevron_left(pen: &Pen<'_>) {
    pen.line(&[(3.0, -6.0), (-3.0, 0.0), (3.0, 6.0)]);
}

pub(super) fn chevron_right(pen: &Pen<'_>) {
    pen.line(&[(-3.0, -6.0), (3.0, 0.0), (-3.0, 6.0)]);
}

pub(super) fn chevron_down(pen: &Pen<'_>) {
    pen.line(&[(-6.0, -3.0), (0.0, 3.0), (6.0, -3.0)]);
}

pub(super) fn undo(pen: &Pen<'_>) {
    pen.line(&[(-3.0, -6.0), (-7.0, -2.0), (-3.0, 2.0)]);
    pen.line(&[(-7.0, -2.0), (3.0, -2.0)]);
    pen.arc((3.0, 1.5), (3.5, 3.5), -0.25..0.25);
    pen.line(&[(3.0, 5.0), (-3.0, 5.0)]);
}

pub(super) fn redo(pen: &Pen<'_>) {
    pen.line(&[(3.0, -6.0), (7.0, -2.0), (3.0, 2.0)]);
    pen.line(&[(7.0, -2.0), (-3.0, -2.0)]);
    pen.arc((-3.0, 1.5), (3.5, 3.5), 0.25..0.75);
    pen.line(&[(-3.0, 5.0), (3.0, 5.0)]);
}

pub(super) fn eye(pen: &Pen<'_>) {
    pen.arc((0.0, 5.0), (9.6, 10.5), 0.59..0.91);
    pen.arc((0.0, -5.0), (9.6, 10.5), 0.09..0.41);
    pen.circle((0.0, 0.0), 2.5);
}

pub(super) fn eye_off(pen: &Pen<'_>) {
    eye(pen);
    let gap = pen.cut_out(stroke::STRONG * 2.0);
    gap.line(&[(-6.0, -7.0), (7.0, 6.0)]);
    pen.line(&[(-7.0, -7.0), (7.0, 7.0)]);
}

pub(super) fn screen(pen: &Pen<'_>) {
    pen.box_of((-7.5, -6.0), (7.5, 4.0));
    pen.line(&[(-3.0, 7.0), (3.0, 7.0)]);
    pen.line(&[(0.0, 4.0), (0.0, 7.0)]);
}

pub(super) fn phone(pen: &Pen<'_>) {
    pen.box_of((-4.5, -8.0), (4.5, 8.0));
    pen.line(&[(-1.5, 5.0), (1.5, 5.0)]);
}

pub(super) fn panel(pen: &Pen<'_>) {
    pen.box_of((-7.0, -6.0), (7.0, 6.0));
    pen.line(&[(-3.0, -6.0), (-3.0, 6.0)]);
}

pub(super) fn search(pen: &Pen<'_>) {
    pen.circle((-1.0, -1.0), 5.5);
    pen.line(&[(3.0, 3.0), (7.5, 7.5)]);
}

pub(super) fn plus(pen: &Pen<'_>) {
    pen.line(&[(-6.5, 0.0), (6.5, 0.0)]);
    pen.line(&[(0.0, -6.5), (0.0, 6.5)]);
}

pub(super) fn minus(pen: &Pen<'_>) {
    pen.line(&[(-6.5, 0.0), (6.5, 0.0)]);
}

pub(super) fn merge(pen: &Pen<'_>) {
    pen.line(&[(-5.0, -7.0), (-5.0, -3.0), (0.0, 1.0), (5.0, -3.0), (5.0, -7.0)]);
    pen.line(&[(0.0, 1.0), (0.0, 7.5)]);
    pen.line(&[(-3.0, 4.5), (0.0, 7.5), (3.0, 4.5)]);
}

pub(super) fn split(pen: &Pen<'_>) {
    pen.line(&[(0.0, 7.5), (0.0, 1.0)]);
    pen.line(&[(-5.5, -6.0), (-5.5, -3.0), (0.0, 1.0), (5.5, -3.0), (5.5, -6.0)]);
    pen.line(&[(-8.0, -4.0), (-5.5, -6.5), (-3.0, -4.0)]);
    pen.line(&[(3.0, -4.0), (5.5, -6.5), (8.0, -4.0)]);
}

pub(super) fn warning(pen: &Pen<'_>) {
    pen.filled(&[(0.0, -7.0), (8.0, 7.0), (-8.0, 7.0)]);
    pen.closed(&[(0.0, -7.0), (8.0, 7.0), (-8.0, 7.0)]);
    mark_of_exclamation(pen, 1.0);
}

pub(super) fn error(pen: &Pen<'_>) {
    pen.disc((0.0, 0.0), 8.0);
    mark_of_exclamation(pen, 0.0);
}

fn mark_of_exclamation(pen: &Pen<'_>, down: f32) {
    let mark = pen.cut_out(stroke::STRONG);
    mark.line(&[(0.0, down - 4.25), (0.0, down + 0.75)]);
    mark.disc((0.0, down + 3.75), 1.2);
}

pub(super) fn star(pen: &Pen<'_>) {
    // Five kites from the centre, because a star's corners point inwards too.
    for ray in 0_u8..5 {
        let corner = |turn: f32, radius: f32| {
            let angle = std::f32::consts::TAU * (turn + f32::from(ray)) / 5.0;
            (radius * angle.sin(), 0.5 - radius * angle.cos())
        };
        pen.filled(&[(0.0, 0.5), corner(-0.5, 3.6), corner(0.0, 8.5), corner(0.5, 3.6)]);
    }
    pen.disc((0.0, 0.5), 3.0);
}

pub(super) fn calendar(pen: &Pen<'_>) {
    pen.box_of((-7.0, -5.5), (7.0, 7.0));
    pen.line(&[(-7.0, -1.5), (7.0, -1.5)]);
    pen.line(&[(-3.5, -8.0), (-3.5, -3.5)]);
    pen.line(&[(3.5, -8.0), (3.5, -3.5)]);
}

pub(super) fn trash(pen: &Pen<'_>) {
    pen.line(&[(-7.0, -5.0), (7.0, -5.0)]);
    pen.line(&[(-5.5, -5.0), (-4.5, 7.5), (4.5, 7.5), (5.5, -5.0)]);
    pen.line(&[(-2.5, -5.0), (-2.5, -7.5), (2.5, -7.5), (2.5, -5.0)]);
    pen.line(&[(-1.5, -1.5), (-1.5, 4.0)]);
    pen.line(&[(1.5, -1.5), (1.5, 4.0)]);
}

pub(super) fn edit(pen: &Pen<'_>) {
    pen.closed(&[(-7.0, 7.0), (-6.0, 2.5), (3.5, -7.0), (7.0, -3.5), (-2.5, 6.0)]);
    pen.line(&[(1.0, -4.5), (4.5, -1.0)]);
}

pub(super) fn folder_plus(pen: &Pen<'_>) {
    pen.closed(&[
        (-7.5, 6.0),
        (-7.5, -6.0),
        (-2.0, -6.0),
        (0.0, -3.5),
        (7.5, -3.5),
        (7.5, 6.0),
    ]);
    pen.line(&[(-2.5, 1.5), (2.5, 1.5)]);
    pen.line(&[(0.0, -1.0), (0.0, 4.0)]);
}

pub(super) fn inbox(pen: &Pen<'_>) {
    pen.box_of((-7.0, -6.5), (7.0, 6.5));
    pen.line(&[
        (-7.0, 1.5),
        (-3.0, 1.5),
        (-1.5, 4.0),
        (1.5, 4.0),
        (3.0, 1.5),
        (7.0, 1.5),
    ]);
}

pub(super) fn equal(pen: &Pen<'_>) {
    pen.line(&[(-7.0, -2.5), (7.0, -2.5)]);
    pen.line(&[(-7.0, 2.5), (7.0, 2.5)]);
}

pub(super) fn play(pen: &Pen<'_>) {
    pen.closed(&[(-5.0, -7.0), (7.0, 0.0), (-5.0, 7.0)]);
}

pub(super) fn pause(pen: &Pen<'_>) {
    pen.line(&[(-3.5, -6.5), (-3.5, 6.5)]);
    pen.line(&[(3.5, -6.5), (3.5, 6.5)]);
}

pub(super) fn copy(pen: &Pen<'_>) {
    pen.box_of((-3.0, -3.0), (7.0, 7.0));
    pen.line(&[(-3.0, 3.0), (-7.0, 3.0), (-7.0, -7.0), (3.0, -7.0), (3.0, -3.0)]);
}

pub(super) fn list(pen: &Pen<'_>) {
    pen.box_of((-7.0, -6.0), (7.0, 6.0));
    for line in [-3.0, 0.0, 3.0] {
        pen.line(&[(-4.0, line), (4.0, line)]);
    }
}

pub(super) fn keyboard(pen: &Pen<'_>) {
    pen.box_of((-8.0, -5.5), (8.0, 5.5));
    for key in [-4.5, -1.5, 1.5, 4.5] {
        pen.line(&[(key - 0.75, -2.0), (key + 0.75, -2.0)]);
    }
    pen.line(&[(-3.5, 2.0), (3.5, 2.0)]);
}

pub(super) fn clock(pen: &Pen<'_>) {
    pen.circle((0.0, 0.0), 7.25);
    pen.line(&[(0.0, -4.5), (0.0, 0.0), (3.5, 2.0)]);
}

pub(super) fn chosen(pen: &Pen<'_>) {
    pen.disc((0.0, 0.0), 6.5);
    let mark = pen.cut_out(stroke::ICON);
    mark.line(&[(-2.75, 0.25), (-0.75, 2.25), (2.75, -1.75)]);
}
