//! The fast line: type, Enter, type again. One line for what a room calls out.

use egui::{CornerRadius, Frame, Id, Key, Rect, Response, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{LaneMark, lane_color};
use crate::ui::widgets::{field, text};
use crate::workshop::card::Lane;

/// What stands in a fast line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FastLine<'a> {
    /// Whose mark and colour it has; without one it is about paper.
    pub lane: Option<Lane>,
    /// Before what is typed.
    pub word: &'a str,
    /// What is read out.
    pub name: &'a str,
    /// Shown while nothing is typed.
    pub hint: &'a str,
    /// How much is typed; may be empty.
    pub counter: &'a str,
    /// The verb of its button.
    pub button: &'a str,
    /// The key that does the same.
    pub key: &'a str,
    /// Whether what is typed was refused.
    pub is_wrong: bool,
}

/// What happened in a fast line.
pub struct FastLineAnswer {
    /// Of what is typed.
    pub response: Response,
    /// Whether Enter or the button was pressed; the keyboard stays in the line.
    pub submitted: bool,
}

/// Draws the line as wide as there is room.
pub fn fast_line_ui(ui: &mut Ui, theme: &Theme, id: Id, line: FastLine<'_>, text: &mut String) -> FastLineAnswer {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::FAST_LINE));
    let below = ui.painter().add(egui::Shape::Noop);
    let left = paint_word(ui, theme, rect, &line);
    let button = Button::key(line.button, line.key);
    let button_left = rect.right() - space::CARD - button.width(ui, theme);
    let right = paint_counter(
        ui,
        theme,
        pos2(button_left - space::MEDIUM, rect.center().y),
        line.counter,
    );
    let typed = Rect::from_x_y_ranges(left..=right - space::MEDIUM, rect.y_range());
    let response = typed_ui(ui, theme, id, typed, (&line, text));
    let top = rect.center().y - size::BUTTON / 2.0;
    let place = Rect::from_min_max(pos2(button_left, top), pos2(rect.right(), top + size::BUTTON));
    let builder = UiBuilder::new().max_rect(place).scope_id(id.with("button"));
    let pressed = button_ui(&mut ui.new_child(builder), theme, button).clicked();
    let edge = edge(theme, &response, line.is_wrong);
    let radius = CornerRadius::same(corner::TRAY);
    let shape = egui::epaint::RectShape::new(rect, radius, theme.surface, edge, StrokeKind::Inside);
    ui.painter().set(below, shape);
    let entered = response.has_focus() && ui.input(|input| input.modifiers.is_none() && input.key_pressed(Key::Enter));
    if pressed {
        response.request_focus();
    }
    FastLineAnswer {
        submitted: pressed || entered,
        response,
    }
}

fn edge(theme: &Theme, response: &Response, is_wrong: bool) -> Stroke {
    if is_wrong {
        Stroke::new(stroke::STRONG, theme.danger)
    } else if response.has_focus() {
        Stroke::new(stroke::STRONG, theme.accent)
    } else {
        Stroke::new(stroke::THIN, theme.edge)
    }
}

/// Mark, word and the line after them; returns where typing begins.
fn paint_word(ui: &Ui, theme: &Theme, rect: Rect, line: &FastLine<'_>) -> f32 {
    let painter = ui.painter();
    let mark = pos2(
        rect.left() + space::LARGE + space::SMALL + stroke::STRONG * 2.0,
        rect.center().y,
    );
    let color = if let Some(lane) = line.lane {
        LaneMark::from(lane).paint(painter, theme, mark, size::LINE_MARK);
        lane_color(theme, lane)
    } else {
        Icon::List.paint(painter, mark, theme.ink);
        theme.ink
    };
    let format = Type::Body.format(Weight::Semibold, color);
    let word = text::line(ui, line.word, &format, rect.width() / 3.0);
    let left = mark.x + size::LINE_MARK / 2.0 + space::MEDIUM;
    let right = left + word.size().x + space::MEDIUM;
    painter.galley(pos2(left, rect.center().y - word.size().y / 2.0), word, color);
    let middle = rect.center().y;
    let tall = middle - space::MEDIUM..=middle + space::MEDIUM;
    painter.vline(
        painter.round_to_pixel_center(right),
        tall,
        Stroke::new(stroke::THIN, theme.line),
    );
    right + space::MEDIUM
}

/// How much is typed, to the left of `right_center`; returns where it begins.
fn paint_counter(ui: &Ui, theme: &Theme, right_center: egui::Pos2, counter: &str) -> f32 {
    if counter.is_empty() {
        return right_center.x;
    }
    let format = Type::Small.format(Weight::Regular, theme.quiet);
    let words = text::line(ui, counter, &format, f32::INFINITY);
    let left_top = right_center - vec2(words.size().x, words.size().y / 2.0);
    ui.painter().galley(left_top, words, theme.quiet);
    left_top.x
}

fn typed_ui(ui: &mut Ui, theme: &Theme, id: Id, rect: Rect, (line, text): (&FastLine<'_>, &mut String)) -> Response {
    let edit = TextEdit::singleline(text)
        .id(id)
        .font(field::font(Type::Lead))
        .text_color(theme.ink)
        .hint_text(field::hint(theme, Type::Lead, line.hint))
        .frame(Frame::new())
        // Enter is for the line as a whole, and does not take the keyboard away.
        .return_key(None)
        .desired_width(f32::INFINITY)
        .min_size(vec2(0.0, rect.height()))
        .align(egui::Align2::LEFT_CENTER);
    // The line has its place already: what is in it must not take more.
    let response = ui.new_child(UiBuilder::new().max_rect(rect)).add(edit);
    field::name(ui, &response, line.name);
    response
}
