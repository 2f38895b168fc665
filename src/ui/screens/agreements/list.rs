//! The agreements in a column, each with where it stands.

use egui::{CornerRadius, Id, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{LaneMark, lane_color};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::agreement::Agreement;
use crate::workshop::consent::Consent;
use crate::workshop::ids::AgreementId;

/// From the left of a row to its number, and to its words.
const NUMBER_LEFT: f32 = space::WIDE;
const WORDS_LEFT: f32 = space::PAGE + space::SMALL;
/// The longest agreement fits in so many lines.
const MOST_LINES: usize = 7;

/// One agreement in the list.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// Its number.
    pub id: AgreementId,
    /// What it says.
    pub agreement: &'a Agreement,
    /// Whether its sheet is open.
    pub is_chosen: bool,
    /// Whether the room talks about it now.
    pub is_on_wall: bool,
    /// Whether phones are asked about it now.
    pub is_asked: bool,
}

/// The id of a row, so that the keyboard can go from one to the next.
pub fn row_id(id: AgreementId) -> Id {
    Id::unique(("agreement row", id.0))
}

/// Where an agreement stands: an icon, and the same in words.
pub fn state(words: &Words, agreement: &Agreement) -> (Icon, String) {
    if !agreement.is_worded() {
        return (Icon::Edit, say!(words, "agreements-state-unworded"));
    }
    match agreement.consent() {
        Consent::Unasked if agreement.refined => (Icon::Nothing, say!(words, "agreements-state-again")),
        Consent::Unasked => (Icon::Nothing, say!(words, "agreements-state-unasked")),
        Consent::Passed => {
            let last = agreement.checks.last();
            let people = last.map_or(0, crate::workshop::consent::Check::people);
            (Icon::Tick, say!(words, "agreements-state-passed", people = people))
        }
        Consent::TalkFurther => (Icon::Note, say!(words, "agreements-state-talk")),
        Consent::Trial => (Icon::Clock, say!(words, "agreements-state-trial")),
        Consent::Parked => (Icon::Inbox, say!(words, "agreements-state-parked")),
    }
}

/// Draws the row, as high as its words need.
pub fn row_ui(ui: &mut Ui, theme: &Theme, words: &Words, row: &Row<'_>) -> Response {
    let (icon, state, color) = if row.is_asked {
        (Icon::Phone, say!(words, "asking-state"), theme.accent)
    } else if row.is_on_wall {
        (Icon::Screen, say!(words, "agreements-on-wall"), theme.accent)
    } else {
        let (icon, state) = state(words, row.agreement);
        (icon, state, theme.quiet)
    };
    let unworded = say!(words, "agreements-no-words");
    let said = if row.agreement.text.is_empty() {
        unworded.as_str()
    } else {
        row.agreement.text.as_str()
    };
    let weight = if row.is_chosen {
        Weight::Semibold
    } else {
        Weight::Regular
    };
    let width = ui.available_width();
    let room = width - WORDS_LEFT - space::MEDIUM;
    let galley = text::balanced(ui, said, &Type::Body.format(weight, theme.ink), room, MOST_LINES);
    let height = galley.size().y + Type::Small.line() + space::TINY + 2.0 * space::MEDIUM;
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, row_id(row.id), Sense::click());
    let name = format!("{} {said}, {state}", row.id);
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), row.is_chosen, &name));
    if !is_drawn(ui, &response) {
        return response;
    }
    paint_paper(ui, theme, rect, (row.is_chosen, response.hovered()));
    let first = rect.top() + space::MEDIUM + Type::Body.line() / 2.0;
    let mark = pos2(rect.left() + space::MEDIUM + space::SMALL, first);
    LaneMark::from(row.agreement.lane).paint(ui.painter(), theme, mark, size::TOWER_DOT);
    let lane = lane_color(theme, row.agreement.lane);
    let number = text::line(
        ui,
        &row.id.to_string(),
        &Type::Body.format(Weight::Semibold, color),
        room,
    );
    let top = rect.top() + space::MEDIUM;
    ui.painter().galley(pos2(rect.left() + NUMBER_LEFT, top), number, lane);
    let below = top + galley.size().y + space::TINY;
    ui.painter()
        .galley(pos2(rect.left() + WORDS_LEFT, top), galley, theme.ink);
    let format = Type::Small.format(weight, color);
    paint_state(
        ui,
        (icon, &state),
        &format,
        rect.with_min_x(rect.left() + WORDS_LEFT).with_min_y(below),
    );
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response
}

fn paint_state(ui: &Ui, (icon, state): (Icon, &str), format: &egui::TextFormat, mut room: egui::Rect) {
    let middle = room.top() + Type::Small.line() / 2.0;
    if icon != Icon::Nothing {
        icon.paint(ui.painter(), pos2(room.left() + size::ICON / 2.0, middle), format.color);
        room.min.x += size::ICON + space::TINY;
    }
    let galley = text::line(ui, state, format, room.width() - space::TINY);
    ui.painter().galley(room.min, galley, format.color);
}

fn paint_paper(ui: &Ui, theme: &Theme, rect: egui::Rect, (is_chosen, is_hovered): (bool, bool)) {
    let radius = CornerRadius::same(corner::CARD);
    if is_chosen {
        ui.painter().add(theme.card_shadow().as_shape(rect, radius));
        let edge = Stroke::new(stroke::THIN, theme.hair);
        ui.painter().rect(rect, radius, theme.surface, edge, StrokeKind::Inside);
    } else if is_hovered {
        ui.painter().rect_filled(rect, radius, theme.sunken);
    }
}
