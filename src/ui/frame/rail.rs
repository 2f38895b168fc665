//! The agenda: what is done, where the room is, what comes; a click goes there.

use egui::{Frame, Panel, Rect, Response, ScrollArea, Sense, Ui, pos2, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::{Place, StageScene};
use crate::ui::theme::{Type, corner, size, space};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;
use crate::workshop::stage::StageKind;

use super::{LineAt, paint_line};

/// Where an item stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Done,
    Now,
    Ahead,
}

/// One line of the agenda, as it is drawn.
struct Item<'a> {
    name: &'a str,
    minutes: Option<u32>,
    when: When,
    is_break: bool,
}

pub(super) fn ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let paper = Frame::new().fill(scene.theme.paper);
    Panel::left("frame rail")
        .exact_size(size::RAIL)
        .resizable(false)
        .frame(paper)
        .show_separator_line(false)
        .show(ui, |ui| {
            paint_line(ui, scene, LineAt::Right);
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(space::MEDIUM);
                items_ui(ui, scene);
                buffer_ui(ui, scene);
            });
        });
}

fn items_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let workshop = scene.workshop;
    let height = item_height(ui, workshop.agenda().iter().map(|stage| stage.kind));
    let place = scene.room.place;
    let preparation = say!(scene.words, "frame-intake-item");
    let when = if place == Place::Intake { When::Now } else { When::Ahead };
    if item_ui(ui, scene, &plain(&preparation, when), height, "intake").clicked() {
        scene.push(Action::Go(Place::Intake));
    }
    let here = workshop.stage().map(|stage| stage.id);
    let mut is_behind = true;
    for stage in workshop.agenda() {
        let is_here = Some(stage.id) == here;
        is_behind &= !is_here;
        if stage.kind == StageKind::Buffer {
            continue;
        }
        let when = match (is_here, is_behind) {
            (true, _) if place == Place::Stage => When::Now,
            (false, true) => When::Done,
            (true, _) | (false, false) => When::Ahead,
        };
        let item = Item {
            name: scene.text(&stage.name),
            minutes: Some(stage.minutes),
            when,
            is_break: stage.kind == StageKind::Break,
        };
        if item_ui(ui, scene, &item, height, stage.id).clicked() {
            scene.go_to_stage(stage.id);
        }
    }
    let home = say!(scene.words, "frame-export-item");
    let when = if place == Place::Export { When::Now } else { When::Ahead };
    if item_ui(ui, scene, &plain(&home, when), height, "export").clicked() {
        scene.push(Action::Go(Place::Export));
    }
}

fn plain(name: &str, when: When) -> Item<'_> {
    Item {
        name,
        minutes: None,
        when,
        is_break: false,
    }
}

/// Items shrink a little where the window is low, so that the whole day stays in sight.
fn item_height(ui: &Ui, kinds: impl Iterator<Item = StageKind>) -> f32 {
    let (mut full, mut breaks) = (2.0, 0.0);
    for kind in kinds {
        match kind {
            StageKind::Break => breaks += 1.0,
            StageKind::Buffer => {}
            StageKind::Opening
            | StageKind::Collect(_)
            | StageKind::Read
            | StageKind::Cluster
            | StageKind::Vote
            | StageKind::Results
            | StageKind::Agreements
            | StageKind::Plan
            | StageKind::CheckOut
            | StageKind::Plain => full += 1.0,
        }
    }
    let below = space::MEDIUM + space::LARGE + size::AGENDA_ITEM;
    let room = ui.available_height() - space::MEDIUM - below - breaks * size::AGENDA_BREAK;
    (room / full).floor().clamp(size::AGENDA_LEAST, size::AGENDA_ITEM)
}

fn item_ui(
    ui: &mut Ui,
    scene: &StageScene<'_>,
    item: &Item<'_>,
    height: f32,
    id: impl std::hash::Hash + std::fmt::Debug,
) -> Response {
    let height = if item.is_break { size::AGENDA_BREAK } else { height };
    let (row, _) = ui.allocate_exact_size(vec2(size::RAIL, height), Sense::empty());
    let rect = row.shrink2(vec2(space::MEDIUM, 0.0));
    let response = ui.interact(rect, ui.scope_id().with(("agenda", id)), Sense::click());
    let spoken = match item.minutes {
        Some(minutes) => say!(scene.words, "frame-agenda-item", stage = item.name, minutes = minutes),
        None => item.name.to_owned(),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(item.when == When::Now);
    });
    if ui.is_rect_visible(rect) {
        paint(ui, scene, item, rect, response.hovered());
    }
    focus_ring_ui(ui, scene.theme, &response, corner::CARD);
    response
}

fn paint(ui: &Ui, scene: &StageScene<'_>, item: &Item<'_>, rect: Rect, is_hovered: bool) {
    let theme = scene.theme;
    let (kind, color, weight) = match (item.is_break, item.when) {
        (true, When::Ahead | When::Done) => (Type::Small, theme.quiet, Weight::Regular),
        (true, When::Now) => (Type::Small, theme.ink, Weight::Semibold),
        (false, When::Done) => (Type::Body, theme.quiet, Weight::Regular),
        (false, When::Now) => (Type::Body, theme.ink, Weight::Semibold),
        (false, When::Ahead) => (Type::Body, theme.ink, Weight::Regular),
    };
    if item.when == When::Now {
        ui.painter().add(theme.card_shadow().as_shape(rect, corner::CARD));
        ui.painter().rect_filled(rect, corner::CARD, theme.surface);
    } else if is_hovered {
        ui.painter().rect_filled(rect, corner::CARD, theme.sunken);
    }
    let middle = rect.center().y;
    let icon = pos2(rect.left() + space::MEDIUM + space::SMALL + stroke_half(), middle);
    match item.when {
        When::Done if !item.is_break => Icon::Tick.paint(ui.painter(), icon, color),
        When::Now => {
            ui.painter().circle_filled(icon, size::DOT / 2.0, theme.accent);
        }
        When::Done | When::Ahead => {}
    }
    let left = rect.left() + size::ICON + space::GAP - stroke_half() * 2.0;
    let right = rect.right() - space::MEDIUM;
    let mut ends = right;
    if let Some(minutes) = item.minutes {
        let format = Type::Small.format(Weight::Regular, theme.quiet);
        let minutes = text::line(ui, &minutes.to_string(), &format, size::RAIL);
        ends = right - minutes.size().x;
        let at = pos2(ends, middle - minutes.size().y / 2.0);
        ui.painter().galley(at, minutes, theme.quiet);
    }
    let room = ends - left - space::TINY;
    let mut name = text::line(ui, item.name, &kind.format(weight, color), room);
    if name.elided {
        name = text::line(ui, item.name, &Type::Small.format(weight, color), room);
    }
    let at = pos2(left, middle - name.size().y / 2.0);
    ui.painter().galley(at, name, color);
}

/// Half a line: what puts the mark and the names on their columns.
fn stroke_half() -> f32 {
    1.0
}

fn buffer_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let stages = scene.workshop.agenda().iter();
    let buffer: u32 = stages
        .filter(|stage| stage.kind == StageKind::Buffer)
        .map(|stage| stage.minutes)
        .fold(0, u32::saturating_add);
    if buffer == 0 {
        return;
    }
    ui.add_space(space::MEDIUM);
    let top = ui.cursor().top();
    let pen = egui::Stroke::new(crate::ui::theme::stroke::THIN, scene.theme.line);
    let all = ui.max_rect();
    ui.painter()
        .hline(all.left() + space::GAP..=all.right() - space::GAP, top, pen);
    ui.add_space(space::MEDIUM);
    ui.horizontal(|ui| {
        ui.add_space(size::ICON + space::WIDE + 2.0);
        text::small_ui(ui, scene.theme, &say!(scene.words, "frame-buffer", minutes = buffer));
    });
}
