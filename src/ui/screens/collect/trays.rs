//! Two trays with cards that lie face down: how many there are, and never what they say (C12).

use egui::{Align, CornerRadius, Layout, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, corner, size, space, stroke};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::{LaneMark, lane_color, lane_mark_ui};
use crate::ui::widgets::tag::{TagTone, tag_ui};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::stage::{Stage, StageKind};

use super::lane_word;

/// What stands above the cards: head, prompt, and the air below each.
pub(super) const ABOVE: f32 = 2.0 * (size::TRAY_HEAD + space::MEDIUM);
/// The last line of a tray.
const NOTE: f32 = size::TRAY_HEAD;
/// How small the backs may become before the rest is a number.
const SCALES: [f32; 3] = [1.0, 2.0 / 3.0, LEAST];
/// Smaller ones could not be told from each other.
const LEAST: f32 = 0.4;

/// Both trays side by side, do first (L8).
pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, area: Rect) {
    let width = (area.width() - space::GAP) / 2.0;
    for lane in Lane::BOTH {
        let left = match lane {
            Lane::Do => area.left(),
            Lane::Stop => area.right() - width,
        };
        let column = Rect::from_x_y_ranges(left..=left + width, area.y_range());
        head_ui(ui, scene, lane, column);
        prompt_ui(ui, scene, lane, column);
    }
}

/// The backs of the cards under the heads.
pub(super) fn paint(ui: &Ui, scene: &StageScene<'_>, area: Rect) {
    let width = (area.width() - space::GAP) / 2.0;
    for lane in Lane::BOTH {
        let left = match lane {
            Lane::Do => area.left(),
            Lane::Stop => area.right() - width,
        };
        paint_tray(
            ui,
            scene,
            lane,
            Rect::from_x_y_ranges(left..=left + width, area.y_range()),
        );
    }
}

/// Cards that wait; after the reveal the ideas that came of them. Counted at once, unlike on the wall: whoever types for
/// the room must see that the card landed.
fn count(scene: &StageScene<'_>, lane: Lane) -> usize {
    if scene.workshop.is_revealed() {
        scene.workshop.votable(lane).count()
    } else {
        scene.workshop.waiting(lane)
    }
}

fn head_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, column: Rect) {
    let row = column.with_max_y(column.top() + size::TRAY_HEAD);
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(row).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        lane_mark_ui(ui, scene.theme, lane, size::HEAD_MARK);
        let format = Type::Title.format(Weight::Bold, lane_color(scene.theme, lane));
        text::label_ui(ui, &lane_word(scene.words, lane), format);
        tag_of_ui(ui, scene, lane);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| count_ui(ui, scene, lane));
    });
}

fn tag_of_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane) {
    let stages = scene.workshop.agenda();
    let at = |is_it: &dyn Fn(&Stage) -> bool| stages.iter().position(is_it);
    let here = scene.workshop.stage().map(|stage| stage.id);
    let now = at(&|stage| Some(stage.id) == here);
    let of_lane = at(&|stage| stage.kind == StageKind::Collect(lane));
    let is_now = scene.workshop.stage().map(|stage| stage.kind) == Some(StageKind::Collect(lane));
    if is_now {
        tag_ui(ui, scene.theme, &say!(scene.words, "collect-now"), TagTone::Dark);
    } else if of_lane.is_some() && of_lane < now {
        tag_ui(ui, scene.theme, &say!(scene.words, "collect-done"), TagTone::Sunken);
    }
}

fn count_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane) {
    let count = count(scene, lane);
    let color = lane_color(scene.theme, lane);
    let format = Type::Question.format(Weight::Bold, color);
    let number = text::line(ui, &count.to_string(), &format, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(number.size(), Sense::hover());
    let lane = lane_word(scene.words, lane);
    let name = if scene.workshop.is_revealed() {
        say!(scene.words, "collect-ideas", count = count, lane = lane)
    } else {
        say!(scene.words, "collect-cards", count = count, lane = lane)
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &name));
    ui.painter().galley(rect.min, number, color);
}

/// Always two lines high, so that the trays start level.
fn prompt_ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, column: Rect) {
    let of_lane = |stage: &&Stage| stage.kind == StageKind::Collect(lane);
    let Some(stage) = scene.workshop.agenda().iter().find(of_lane) else {
        return;
    };
    let prompt = scene.text(&stage.prompt);
    let format = Type::Body.format(Weight::Regular, scene.theme.quiet);
    let galley = text::balanced(ui, prompt, &format, column.width(), 2);
    let top = column.top() + size::TRAY_HEAD + space::MEDIUM;
    let rows = Rect::from_min_size(pos2(column.left(), top), egui::vec2(column.width(), size::TRAY_HEAD));
    ui.scope_builder(UiBuilder::new().max_rect(rows), |ui| {
        let is_cut = galley.elided;
        let label = ui.add(egui::Label::new(galley));
        if is_cut {
            label.on_hover_text(prompt);
        }
    });
}

fn paint_tray(ui: &Ui, scene: &StageScene<'_>, lane: Lane, rect: Rect) {
    let fill = match lane {
        Lane::Do => scene.theme.do_tint,
        Lane::Stop => scene.theme.stop_tint,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(corner::TRAY), fill);
    let inner = rect.shrink(space::MEDIUM).with_max_y(rect.bottom() - NOTE);
    let count = count(scene, lane);
    let hidden = paint_backs(ui, scene, (lane, count), inner);
    paint_note(ui, scene, hidden, rect.with_min_y(rect.bottom() - NOTE));
}

/// Paints as many as fit, smaller if need be; returns how many are only a number, which stands below them.
fn paint_backs(ui: &Ui, scene: &StageScene<'_>, (lane, count): (Lane, usize), inner: Rect) -> usize {
    let all = SCALES
        .into_iter()
        .map(|scale| places(inner, scale, count))
        .find(|places| places.len() == count);
    let backs = all.unwrap_or_else(|| {
        let above_number = inner.with_max_y(inner.bottom() - Type::Small.line());
        places(above_number, LEAST, count)
    });
    let edge = Stroke::new(stroke::THIN, scene.theme.hair);
    let radius = CornerRadius::same(corner::KEY);
    for back in &backs {
        // Small ones would be all shadow, and hundreds of shadows cost more than all else.
        if back.width() > size::CARD_BACK.x / 2.0 {
            ui.painter().add(scene.theme.card_shadow().as_shape(*back, radius));
        }
        ui.painter()
            .rect(*back, radius, scene.theme.surface, edge, StrokeKind::Inside);
        let mark = back.height() * size::DOT / size::CARD_BACK.y;
        LaneMark::from(lane).paint(ui.painter(), scene.theme, back.center(), mark);
    }
    count.saturating_sub(backs.len())
}

/// Where the first `most` backs lie, row by row, as far as they fit.
fn places(inner: Rect, scale: f32, most: usize) -> Vec<Rect> {
    let (back, gap): (Vec2, f32) = (size::CARD_BACK * scale, space::SMALL * scale);
    let mut places = Vec::new();
    let mut at = inner.min;
    while places.len() < most && at.y + back.y <= inner.bottom() {
        places.push(Rect::from_min_size(at, back));
        at.x += back.x + gap;
        if at.x + back.x > inner.right() {
            at = pos2(inner.left(), at.y + back.y + gap);
        }
    }
    places
}

fn paint_note(ui: &Ui, scene: &StageScene<'_>, hidden: usize, row: Rect) {
    let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
    let right = row.right() - space::LARGE;
    let middle = row.center().y;
    if hidden > 0 {
        let more = say!(scene.words, "collect-more", count = hidden);
        let galley = text::line(ui, &more, &format, row.width());
        let at = pos2(right - galley.size().x, row.top() - galley.size().y + space::TINY);
        ui.painter().galley(at, galley, scene.theme.quiet);
    }
    let note = if scene.workshop.is_revealed() {
        say!(scene.words, "collect-late")
    } else {
        say!(scene.words, "collect-closed")
    };
    let icon = pos2(row.left() + space::LARGE + size::ICON / 2.0, middle);
    let left = icon.x + size::ICON / 2.0 + space::TINY;
    let galley = text::line(ui, &note, &format, right - left);
    if scene.workshop.is_revealed() {
        Icon::Eye.paint(ui.painter(), icon, scene.theme.quiet);
    } else {
        Icon::EyeOff.paint(ui.painter(), icon, scene.theme.quiet);
    }
    let at = pos2(left, middle - galley.size().y / 2.0);
    ui.painter().galley(at, galley, scene.theme.quiet);
}
