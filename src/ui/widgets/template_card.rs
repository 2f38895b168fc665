//! A template as a card: its name, what it is for, and the shape of its day as a strip.

use egui::{CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2};

use crate::ui::fonts::Weight;
use crate::ui::scene::{SegmentKind, TemplateCard};
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::text;

/// The most lines a purpose gets; what is longer is cut, and read out whole.
const PURPOSE_LINES: usize = 3;
/// A long name takes a second line, and the purpose moves up as far as it can.
const NAME_LINES: usize = 2;
/// From the card's edge to its text.
const INSET: f32 = space::LARGE + stroke::THIN;

/// One template, all over its place; `duration` is its length in words.
pub fn template_card_ui(ui: &mut Ui, theme: &Theme, card: &TemplateCard, duration: &str) -> Response {
    let words = CardWords {
        name: &card.name,
        purpose: &card.purpose,
        footer: duration,
    };
    let (rect, response) = card_space_ui(ui, &words);
    if !is_drawn(ui, &response) {
        return response;
    }
    let shadow = if response.hovered() {
        theme.hover_shadow()
    } else {
        theme.card_shadow()
    };
    let radius = CornerRadius::same(corner::CARD);
    ui.painter().add(shadow.as_shape(rect, radius));
    ui.painter().rect(
        rect,
        radius,
        theme.surface,
        Stroke::new(stroke::THIN, theme.hair),
        StrokeKind::Inside,
    );
    let footer_left = words_ui(ui, theme, rect, &words);
    strip_ui(ui, theme, strip_rect(rect), &card.strip);
    footer_ui(ui, theme, footer_left, duration);
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response
}

/// What stands on a card; the footer is its last line.
struct CardWords<'a> {
    name: &'a str,
    purpose: &'a str,
    footer: &'a str,
}

fn card_space_ui(ui: &mut Ui, words: &CardWords<'_>) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, ui.is_enabled(), words.name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(format!("{} {}", words.purpose, words.footer));
    });
    (rect, response)
}

/// Returns where the last line begins.
fn words_ui(ui: &mut Ui, theme: &Theme, rect: Rect, words: &CardWords<'_>) -> egui::Pos2 {
    let inner = rect.shrink(INSET);
    let name_format = Type::Lead.format(Weight::Semibold, theme.ink);
    let name = text::balanced(ui, words.name, &name_format, inner.width(), NAME_LINES);
    let gap = if name.rows.len() > 1 { space::TINY } else { space::SMALL };
    let purpose_top = inner.top() + name.size().y + gap;
    let purpose_format = Type::Body.format(Weight::Regular, theme.quiet);
    let purpose = text::balanced(ui, words.purpose, &purpose_format, inner.width(), PURPOSE_LINES);
    ui.painter().galley(inner.min, name, theme.ink);
    ui.painter()
        .galley(pos2(inner.left(), purpose_top), purpose, theme.quiet);
    pos2(inner.left(), inner.bottom() - Type::Small.line())
}

fn footer_ui(ui: &mut Ui, theme: &Theme, left_top: egui::Pos2, words: &str) {
    let format = Type::Small.format(Weight::Regular, theme.quiet);
    let galley = text::line(ui, words, &format, size::TEMPLATE.x);
    ui.painter().galley(left_top, galley, theme.quiet);
}

fn strip_rect(card: Rect) -> Rect {
    let inner = card.shrink(INSET);
    let bottom = inner.bottom() - Type::Small.line() - space::SMALL;
    Rect::from_min_max(pos2(inner.left(), bottom - size::STRIP), pos2(inner.right(), bottom))
}

/// One piece a stage, as wide as its minutes.
fn strip_ui(ui: &mut Ui, theme: &Theme, rect: Rect, strip: &[(SegmentKind, u32)]) {
    let whole: u32 = strip.iter().map(|(_, minutes)| minutes).sum();
    let mut before = 0;
    for &(kind, minutes) in strip {
        let left = egui::lerp(rect.x_range(), part(before, whole));
        before += minutes;
        let right = egui::lerp(rect.x_range(), part(before, whole)) - stroke::STRONG;
        let piece = Rect::from_x_y_ranges(left..=right.max(left + 1.0), rect.y_range());
        let color = match kind {
            SegmentKind::Do => theme.do_lane,
            SegmentKind::Stop => theme.stop_lane,
            SegmentKind::Vote => theme.accent,
            SegmentKind::Other => theme.line,
        };
        ui.painter().rect_filled(piece, CornerRadius::same(corner::PAGE), color);
    }
}

/// Minutes as a part of all minutes; nothing of nothing is nothing.
fn part(minutes: u32, whole: u32) -> f32 {
    let as_float = |count: u32| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
    as_float(minutes) / as_float(whole.max(1))
}
