//! A card on the board: mark, number, note and words on paper. Painted, so that a wall of them costs little.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Galley, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{LaneMark, lane_color};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;

/// The most lines a card shows; the longest text that a card takes fits.
const LINES: usize = 8;
/// Between head line and words.
const HEAD_GAP: f32 = 2.0;

/// What stands on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardFace<'a> {
    /// Whose mark it has.
    pub lane: Lane,
    /// Its number, once it has one.
    pub number: Option<&'a str>,
    /// At the right of the head line; may be empty.
    pub note: &'a str,
    /// What was written.
    pub text: &'a str,
    /// What is done with it now.
    pub state: CardState,
}

/// What is done with a card now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardState {
    /// It lies there.
    Plain,
    /// The pointer is over it.
    Hovered,
    /// It is chosen.
    Selected,
    /// It is in the hand.
    Dragged,
    /// It does not take part.
    Quiet,
}

/// How high a card of this width is, in points.
pub fn card_height(ui: &Ui, theme: &Theme, face: &CardFace<'_>, width: f32) -> f32 {
    let words = words(ui, theme, face, width);
    2.0 * space::CARD + Type::Small.line() + HEAD_GAP + words.size().y
}

/// Paints the card on the whole of `rect`; costs nothing where it is not seen.
pub fn paint_card(ui: &Ui, theme: &Theme, rect: Rect, face: &CardFace<'_>) {
    // A dragged card's shadow reaches 32 points beyond its edge.
    if !ui.is_rect_visible(rect.expand(space::WIDE)) {
        return;
    }
    paint_paper(ui, theme, rect, face.state);
    let inner = rect.shrink2(vec2(space::MEDIUM, space::CARD));
    paint_head(ui, theme, inner, face);
    let top = inner.top() + Type::Small.line() + HEAD_GAP;
    let words = words(ui, theme, face, rect.width());
    ui.painter()
        .galley(pos2(inner.left(), top), words, text_color(theme, face.state));
}

/// A card that can be pressed, as high as its words need.
pub fn card_ui(ui: &mut Ui, theme: &Theme, id: Id, width: f32, face: CardFace<'_>) -> Response {
    let height = card_height(ui, theme, &face, width);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    name(ui, &response, &face);
    if is_drawn(ui, &response) || ui.is_rect_visible(rect.expand(space::WIDE)) {
        let state = match face.state {
            CardState::Plain if response.hovered() => CardState::Hovered,
            CardState::Plain | CardState::Hovered | CardState::Selected | CardState::Dragged | CardState::Quiet => {
                face.state
            }
        };
        paint_card(ui, theme, rect, &CardFace { state, ..face });
        focus_ring_ui(ui, theme, &response, corner::CARD);
    }
    response
}

/// Says to screen readers what stands on a card that was painted.
pub fn name(ui: &Ui, response: &Response, face: &CardFace<'_>) {
    let is_selected = face.state == CardState::Selected;
    response.widget_info(|| {
        let name = match face.number {
            Some(number) => format!("{number} {}", face.text),
            None => face.text.to_owned(),
        };
        WidgetInfo::selected(Role::Button, ui.is_enabled(), is_selected, name)
    });
}

fn paint_paper(ui: &Ui, theme: &Theme, rect: Rect, state: CardState) {
    let radius = CornerRadius::same(corner::CARD);
    let shadow = match state {
        CardState::Plain | CardState::Selected => Some(theme.card_shadow()),
        CardState::Hovered => Some(theme.hover_shadow()),
        CardState::Dragged => Some(theme.dialog_shadow()),
        CardState::Quiet => None,
    };
    if let Some(shadow) = shadow {
        ui.painter().add(shadow.as_shape(rect, radius));
    }
    let (fill, edge) = match state {
        CardState::Plain | CardState::Hovered | CardState::Dragged => (theme.surface, hair(theme)),
        CardState::Selected => (theme.accent_tint, Stroke::new(stroke::STRONG, theme.accent)),
        CardState::Quiet => (theme.paper, hair(theme)),
    };
    ui.painter().rect(rect, radius, fill, edge, StrokeKind::Inside);
}

fn hair(theme: &Theme) -> Stroke {
    Stroke::new(stroke::THIN, theme.hair)
}

fn paint_head(ui: &Ui, theme: &Theme, inner: Rect, face: &CardFace<'_>) {
    let middle = inner.top() + Type::Small.line() / 2.0;
    let mark = pos2(inner.left() + size::CARD_MARK / 2.0, middle);
    LaneMark::from(face.lane).paint(ui.painter(), theme, mark, size::CARD_MARK);
    let mut left = inner.left() + size::CARD_MARK + space::SMALL;
    if let Some(number) = face.number {
        let color = lane_color(theme, face.lane);
        let number = text::line(ui, number, &Type::Small.format(Weight::Semibold, color), inner.width());
        let width = number.size().x;
        ui.painter().galley(pos2(left, inner.top()), number, color);
        left += width + space::SMALL;
    }
    let mut right = inner.right();
    if face.state == CardState::Selected {
        let center = pos2(right - space::SMALL, middle);
        Icon::Chosen.paint(ui.painter(), center, theme.accent);
        right -= size::ICON + space::TINY;
    }
    if !face.note.is_empty() {
        let format = Type::Small.format(Weight::Regular, theme.quiet);
        let note = text::line(ui, face.note, &format, (right - left).max(0.0));
        let left = right - note.size().x;
        ui.painter().galley(pos2(left, inner.top()), note, theme.quiet);
    }
}

fn words(ui: &Ui, theme: &Theme, face: &CardFace<'_>, width: f32) -> Arc<Galley> {
    let format = Type::Body.format(Weight::Regular, text_color(theme, face.state));
    text::balanced(ui, face.text, &format, width - 2.0 * space::MEDIUM, LINES)
}

fn text_color(theme: &Theme, state: CardState) -> Color32 {
    match state {
        CardState::Plain | CardState::Hovered | CardState::Selected | CardState::Dragged => theme.ink,
        CardState::Quiet => theme.quiet,
    }
}
