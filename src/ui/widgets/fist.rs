//! Fist of five (V23): how many hands show 0, 1, 2, 3, 4 and 5 fingers, as towers of dots over numbers to type.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{
    Align2, Color32, CornerRadius, FontId, Frame, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, TextEdit, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::{field, text};

/// The most hands of one number.
const MOST: u32 = 999;
/// Between the dots of a tower, as long as they fit.
const DOT_GAP: f32 = space::TINY;
/// Dots above and beside each other that fit in a tower.
const MOST_ROWS: u32 = 6;
const MOST_ACROSS: u32 = 3;

/// The words of a fist of five.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FistWords {
    /// What is read out for each number's field.
    pub fields: [String; 6],
    /// What is read out for one hand more.
    pub more: [String; 6],
    /// Under the groups: what 0 means, what 1 and 2, what 3 to 5.
    pub meanings: [String; 3],
}

/// The ids of the six fields, in order, so that one of them can be given the focus.
pub fn hand_id(id: Id, fingers: usize) -> Id {
    id.with(fingers)
}

/// Draws towers, numbers and meanings; true if a number changed. Disabled, it shows what was counted.
pub fn fist_ui(ui: &mut Ui, theme: &Theme, id: Id, words: &FistWords, hands: &mut [u32; 6]) -> bool {
    let before = *hands;
    let height =
        size::TOWER + space::SMALL + size::HAND.y + 2.0 * space::SMALL + Type::Body.line() + Type::Small.line();
    let (_, all) = ui.allocate_space(vec2(width(), height + space::MEDIUM));
    let across = across(hands);
    let named = words.fields.iter().zip(&words.more);
    for ((fingers, count), (name, more)) in hands.iter_mut().enumerate().zip(named) {
        let left = all.left() + offset(fingers);
        let tower = Rect::from_min_size(pos2(left, all.top()), vec2(size::HAND.x, size::TOWER));
        if tower_ui(ui, id.with(("tower", fingers)), tower, more).clicked() {
            *count = count.saturating_add(1).min(MOST);
        }
        paint_tower(ui, tower, (*count, across), color(theme, fingers));
        let place = Rect::from_min_size(pos2(left, tower.bottom() + space::SMALL), size::HAND);
        number_ui(ui, theme, (hand_id(id, fingers), name), place, count);
        let format = Type::Body.format(Weight::Semibold, theme.ink);
        paint_centred(
            ui,
            &fingers.to_string(),
            &format,
            place.center().x,
            place.bottom() + space::SMALL,
        );
    }
    let top = all.top() + size::TOWER + size::HAND.y + 2.0 * space::SMALL + Type::Body.line() + space::SMALL;
    for (group, meaning) in GROUPS.into_iter().zip(&words.meanings) {
        let rect = group_rect(all.left(), top, group);
        meaning_ui(ui, theme, (id.with(("meaning", group)), rect), meaning);
    }
    *hands != before
}

/// First and last number of each group.
const GROUPS: [(usize, usize); 3] = [(0, 0), (1, 2), (3, 5)];

/// From the left of the whole to the left of a number's field.
fn offset(fingers: usize) -> f32 {
    let groups_before = match fingers {
        0 => 0.0,
        1 | 2 => 1.0,
        _ => 2.0,
    };
    let step = size::HAND.x + space::SMALL;
    let fingers = f32::from(u16::try_from(fingers).unwrap_or_default());
    fingers * step + groups_before * (size::HAND_GAP - space::SMALL)
}

fn width() -> f32 {
    offset(5) + size::HAND.x
}

fn group_rect(left: f32, top: f32, (first, last): (usize, usize)) -> Rect {
    let from = pos2(left + offset(first), top);
    Rect::from_min_max(
        from,
        pos2(
            left + offset(last) + size::HAND.x,
            top + Type::Small.line() + space::SMALL,
        ),
    )
}

fn color(theme: &Theme, fingers: usize) -> Color32 {
    match fingers {
        0 => theme.danger,
        1 | 2 => theme.warning,
        _ => theme.ink,
    }
}

/// A click on a tower counts one hand more; the keyboard has the number below it.
fn tower_ui(ui: &mut Ui, id: Id, tower: Rect, name: &str) -> Response {
    let response = ui.interact(tower, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    response.on_hover_text(name)
}

/// How many dots stand beside each other, the same for all towers: more only where the highest would not fit.
fn across(hands: &[u32; 6]) -> u32 {
    let highest = hands.iter().copied().max().unwrap_or_default();
    let fits = |across: &u32| highest.div_ceil(*across) <= MOST_ROWS;
    (1..MOST_ACROSS).find(fits).unwrap_or(MOST_ACROSS)
}

/// One dot a hand, row by row from below; rows that would not fit lie over each other.
fn paint_tower(ui: &Ui, tower: Rect, (count, across): (u32, u32), color: Color32) {
    let pitch = size::TOWER_DOT + DOT_GAP;
    let rows = count.div_ceil(across);
    let room = (tower.height() - size::TOWER_DOT).max(0.0);
    let step = pitch.min(room / points(rows.saturating_sub(1).max(1)));
    let left = tower.center().x - pitch * points(across - 1) / 2.0;
    let lowest = tower.bottom() - size::TOWER_DOT / 2.0;
    for dot in 0..count {
        let center = pos2(
            left + pitch * points(dot % across),
            lowest - step * points(dot / across),
        );
        ui.painter().circle_filled(center, size::TOWER_DOT / 2.0, color);
    }
}

fn points(count: u32) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// The number itself: typed anew, or one more and one less with + and -.
fn number_ui(ui: &mut Ui, theme: &Theme, (id, name): (Id, &str), place: Rect, count: &mut u32) {
    let mut typed = count.to_string();
    let radius = CornerRadius::same(corner::CARD);
    let below = ui.painter().add(egui::Shape::Noop);
    let color = if ui.is_enabled() { theme.ink } else { theme.quiet };
    let edit = TextEdit::singleline(&mut typed)
        .id(id)
        .font(FontId::new(Type::Lead.size(), Weight::Semibold.family()))
        .text_color(color)
        .frame(Frame::new())
        .align(Align2::CENTER_CENTER)
        .min_size(place.size())
        .desired_width(place.width());
    let builder = UiBuilder::new().max_rect(place);
    let response = ui.scope_builder(builder, |ui| ui.add(edit)).inner;
    field::name(ui, &response, name);
    if response.gained_focus() {
        response.scroll_to_me(None);
        select_all(ui, id, typed.chars().count());
    }
    if response.changed() {
        *count = counted(&typed, *count);
    }
    let (edge, fill) = if ui.is_enabled() {
        (Stroke::new(stroke::THIN, theme.edge), theme.surface)
    } else {
        (Stroke::new(stroke::THIN, theme.line), theme.sunken)
    };
    let edge = if response.has_focus() {
        Stroke::new(stroke::STRONG, theme.accent)
    } else {
        edge
    };
    let shape = egui::epaint::RectShape::new(place, radius, fill, edge, StrokeKind::Inside);
    ui.painter().set(below, shape);
    if response.gained_focus() {
        focus_ring_ui(ui, theme, &response, corner::CARD); // Brings it into view.
    }
}

/// What was typed over or beside the number that stood there.
fn counted(typed: &str, before: u32) -> u32 {
    if typed.contains('+') {
        before.saturating_add(1).min(MOST)
    } else if typed.contains(['-', '−']) {
        before.saturating_sub(1)
    } else {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let is_cleared = digits.is_empty();
        let number = if is_cleared { Ok(0) } else { digits.parse() };
        number.map_or(before, |number: u32| number.min(MOST))
    }
}

/// What is typed next takes the place of the number that stands there.
fn select_all(ui: &Ui, id: Id, length: usize) {
    if let Some(mut state) = TextEditState::load(ui.ctx(), id) {
        let all = CCursorRange::two(CCursor::new(0), CCursor::new(length));
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), id);
    }
}

fn meaning_ui(ui: &mut Ui, theme: &Theme, (id, rect): (Id, Rect), meaning: &str) {
    let pen = Stroke::new(stroke::THIN, theme.line);
    ui.painter()
        .hline(rect.x_range(), ui.painter().round_to_pixel_center(rect.top()), pen);
    let format = Type::Small.format(Weight::Regular, theme.quiet);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), meaning));
    paint_centred(ui, meaning, &format, rect.center().x, rect.top() + space::SMALL);
}

fn paint_centred(ui: &Ui, words: &str, format: &egui::TextFormat, middle: f32, top: f32) {
    let galley = text::line(ui, words, format, f32::INFINITY);
    let left = middle - galley.size().x / 2.0;
    ui.painter().galley(pos2(left, top), galley, format.color);
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn a_number_is_typed_anew_or_goes_up_and_down() {
        let cases = [
            ("7", 3, 7),
            ("03", 0, 3),
            ("3+", 3, 4),
            ("-", 3, 2),
            ("-", 0, 0),
            ("", 3, 0),
            ("x", 3, 0),
            ("12345", 3, 999),
        ];
        for (typed, before, expected) in cases {
            assert_eq!(counted(typed, before), expected, "{typed:?} over {before}");
        }
    }
}
