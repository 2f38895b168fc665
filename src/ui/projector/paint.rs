//! Draws a page, at the wall's size or smaller.

use egui::text::LayoutJob;
use egui::{Color32, CornerRadius, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

use super::board::{Board, Letters, Writing, as_float};
use super::sheet::{Dots, Ink, Item, Sheet};
use crate::say;
use crate::ui::theme::{corner, stroke, wall};
use crate::ui::widgets::clock_face::{clock_text, clock_width, paint_clock};
use crate::ui::widgets::lane_mark::LaneMark;
use crate::ui::widgets::qr::paint_qr;
use crate::ui::widgets::turnout::paint_turnout;
use crate::workshop::public::PublicTurnout;

/// Smaller than this it is a picture of the wall, and nobody reads its texts one by one.
const READABLE: f32 = 0.5;

/// Where a page is drawn, and how large.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    left_top: Pos2,
    scale: f32,
    /// How much of the dots is to be seen, from 0 to 1.
    dots: f32,
}

impl Place {
    /// A wall of `size` within `rect`, in its middle.
    pub(super) fn within(rect: Rect, size: Vec2, dots: f32) -> Self {
        let scale = (rect.width() / size.x).min(rect.height() / size.y);
        let left_top = rect.center() - size * scale / 2.0;
        Self { left_top, scale, dots }
    }

    /// Whether its texts can be read one by one.
    pub(super) fn is_readable(self) -> bool {
        self.scale >= READABLE
    }

    fn at(self, pos: Pos2) -> Pos2 {
        self.left_top + pos.to_vec2() * self.scale
    }

    fn rect(self, rect: Rect) -> Rect {
        Rect::from_min_max(self.at(rect.min), self.at(rect.max))
    }
}

/// Draws all of a page.
pub(super) fn sheet_ui(ui: &mut Ui, board: &Board<'_>, sheet: &Sheet, place: Place) {
    for item in &sheet.items {
        item_ui(ui, board, item, place);
    }
}

fn item_ui(ui: &mut Ui, board: &Board<'_>, item: &Item, place: Place) {
    let theme = board.theme;
    match item {
        Item::Text { at, width, writing } => text_ui(ui, board, place, &(*at, *width, writing)),
        Item::Fill { rect, ink } => {
            let color = match ink {
                Ink::Line => theme.line,
                Ink::Strong => theme.ink,
                Ink::Band => theme.accent_tint,
            };
            ui.painter().rect_filled(place.rect(*rect), CornerRadius::ZERO, color);
        }
        Item::Card { rect } => card_ui(ui, board, place, *rect),
        Item::Mark { lane, center, height } => {
            LaneMark::from(*lane).paint(ui.painter(), theme, place.at(*center), height * place.scale);
        }
        Item::Dots(dots) => dots_ui(ui, board, place, dots),
        Item::Turnout { rect, turnout } => {
            let PublicTurnout { ballots, people } = *turnout;
            paint_turnout(ui.painter(), theme, place.rect(*rect), ballots, people);
        }
        Item::Clock {
            left_top,
            seconds,
            color,
        } => clock_ui(ui, board, place, &(*left_top, *seconds, *color)),
        Item::Page { center, is_now } => page_ui(ui, board, place, (*center, *is_now)),
        Item::Qr { rect, qr } => {
            let rect = place.rect(*rect);
            if place.is_readable() {
                let name = say!(board.words, "wall-join-qr");
                let picture = ui.allocate_rect(rect, Sense::hover());
                picture.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), &name));
            }
            paint_qr(ui.painter(), theme, rect, qr);
        }
    }
}

/// Lines break where they break on the wall, however small it is drawn.
fn text_ui(ui: &mut Ui, board: &Board<'_>, place: Place, (at, width, writing): &(Pos2, f32, &Writing)) {
    let galley = board.balanced(writing, *width);
    let drawn = Rect::from_min_size(place.at(*at), galley.size() * place.scale);
    if place.is_readable() {
        let response = ui.allocate_rect(drawn, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &writing.text));
    }
    if (place.scale - 1.0).abs() < f32::EPSILON {
        ui.painter().galley(drawn.min, galley, writing.color);
        return;
    }
    let format = board.format(writing, place.scale);
    for row in &galley.rows {
        let job = LayoutJob::single_section(row.text(), format.clone());
        let left_top = place.at(*at + row.pos.to_vec2());
        let row = ui.painter().layout_job(job);
        ui.painter().galley(left_top, row, writing.color);
    }
}

fn card_ui(ui: &mut Ui, board: &Board<'_>, place: Place, rect: Rect) {
    let (theme, rect) = (board.theme, place.rect(rect));
    let radius = CornerRadius::from(f32::from(corner::CARD) * place.scale);
    if place.is_readable() {
        ui.painter().add(theme.card_shadow().as_shape(rect, radius));
    }
    let hair = Stroke::new(stroke::THIN, theme.hair);
    ui.painter().rect(rect, radius, theme.surface, hair, StrokeKind::Inside);
}

/// Dots that would not fit in the row of the most lie over each other, in all rows of a lane alike.
fn dots_ui(ui: &mut Ui, board: &Board<'_>, place: Place, dots: &Dots) {
    let size = board.points(wall::DOT);
    let between = as_float(dots.most.max(2) as usize) - 1.0;
    let step = board
        .points(wall::DOT + wall::DOT_GAP)
        .min((dots.width - size) / between);
    let seen = (between + 1.0) * place.dots;
    let mut at = 0.0;
    for _ in 0..dots.count {
        if at >= seen {
            break;
        }
        let center = dots.left_center + vec2(at * step + size / 2.0, 0.0);
        LaneMark::from(dots.lane).paint(ui.painter(), board.theme, place.at(center), size * place.scale);
        at += 1.0;
    }
}

/// The digits' own lines are as high as the letters; they stand where a text's first line would.
fn clock_ui(ui: &mut Ui, board: &Board<'_>, place: Place, (left_top, seconds, color): &(Pos2, i64, Color32)) {
    let text = clock_text(*seconds);
    let size = board.letter(Letters::Big);
    let digits_top = *left_top + vec2(0.0, board.feet(Letters::Big) - board.natural_feet(Letters::Big));
    paint_clock(ui.painter(), place.at(digits_top), &text, size * place.scale, *color);
    if place.is_readable() {
        let cells = vec2(clock_width(&text, size), board.line(Letters::Big));
        let drawn = place.rect(Rect::from_min_size(*left_top, cells));
        let response = ui.allocate_rect(drawn, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &text));
    }
}

fn page_ui(ui: &mut Ui, board: &Board<'_>, place: Place, (center, is_now): (Pos2, bool)) {
    let (center, radius) = (place.at(center), board.points(wall::PAGE) / 2.0 * place.scale);
    if is_now {
        ui.painter().circle_filled(center, radius, board.theme.ink);
    } else {
        let edge = Stroke::new(board.points(wall::THIN) * place.scale, board.theme.edge);
        ui.painter().circle_stroke(center, radius - edge.width / 2.0, edge);
    }
}
