//! What cards lie in: a group's tray with its name, the loose ones, parking.

use egui::{
    CornerRadius, Id, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, corner, size, space, stroke};
use crate::ui::widgets::field::{BareField, bare_field_ui};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::{key_cap, text};
use crate::workshop::change::Change;
use crate::workshop::ids::ClusterId;
use crate::workshop::text::Line;

use super::board::{Area, Spot};
use super::{ClusterScreen, is_frozen};

/// A group's name while it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Naming {
    pub id: ClusterId,
    pub name: String,
    /// Whether the field was drawn: a group that was only asked for is not there yet.
    pub was_seen: bool,
}

impl Naming {
    pub(super) fn new(id: ClusterId, name: String) -> Self {
        Self {
            id,
            name,
            was_seen: false,
        }
    }
}

/// The head of a group's tray.
pub(super) fn head_id(id: ClusterId) -> Id {
    Id::unique(("groups tray", id.0))
}

impl ClusterScreen {
    /// The tray itself, without its cards; `area` is where it is on the screen.
    pub(super) fn area_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, area: &Area) {
        match area.spot {
            Spot::Cluster(id) => {
                ui.painter()
                    .rect_filled(area.rect, CornerRadius::same(corner::TRAY), scene.theme.sunken);
                self.tray_head_ui(ui, scene, area, id);
                self.tray_foot_ui(ui, scene, area, id);
            }
            Spot::Loose => {
                let title = say!(scene.words, "groups-loose");
                paint_title(ui, scene, area, &title);
                let hint = say!(scene.words, "groups-hint");
                let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
                let hint = text::line(ui, &hint, &format, area.rect.width() - 2.0 * size::BAR);
                let head = area.head();
                let corner = pos2(head.right() - hint.size().x, head.center().y - hint.size().y / 2.0);
                ui.painter().galley(corner, hint, scene.theme.quiet);
            }
            Spot::Parked => {
                let title = say!(scene.words, "groups-parked");
                paint_title(ui, scene, area, &title);
                key_cap::paint_key_cap(ui.painter(), scene.theme, area.head().right_center(), "P");
                if area.count == 0 {
                    paint_hint(ui, scene, area, &say!(scene.words, "groups-parked-hint"));
                }
            }
        }
    }

    fn tray_head_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, area: &Area, id: ClusterId) {
        let head = area.head();
        if self.naming.as_ref().is_some_and(|naming| naming.id == id) {
            self.naming_ui(ui, scene, head.shrink2(vec2(space::TINY, space::TINY)));
            return;
        }
        let inner = head.shrink2(vec2(space::MEDIUM, space::TINY));
        let Some(cluster) = scene.workshop.clusters().get(&id) else {
            return;
        };
        let is_named = !cluster.name.is_empty();
        let unnamed = say!(scene.words, "groups-unnamed");
        let name = if is_named { cluster.name.as_str() } else { &unnamed };
        let response = ui.interact(inner, head_id(id), Sense::click());
        let said = say!(scene.words, "groups-tray", name = name, ideas = area.count);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &said));
        focus_ring_ui(ui, scene.theme, &response, corner::CARD);
        let place = scene.workshop.clusters().keys().position(|other| *other == id);
        let mut left = inner.left();
        if let Some(place @ 0..9) = place {
            let key = (place + 1).to_string();
            let right = left + key_cap::width(ui.painter(), &key);
            key_cap::paint_key_cap(ui.painter(), scene.theme, pos2(right, inner.center().y), &key);
            left = right + space::SMALL;
        }
        let right = paint_count(ui, scene, inner, area.count);
        let color = if is_named { scene.theme.ink } else { scene.theme.quiet };
        let format = Type::Body.format(Weight::Semibold, color);
        let galley = text::balanced(ui, name, &format, right - space::SMALL - left, 2);
        let top = inner.center().y - galley.size().y / 2.0;
        ui.painter().galley(pos2(left, top), galley, color);
        if response.on_hover_text(say!(scene.words, "groups-rename")).clicked() && !is_frozen(scene.workshop) {
            self.name_tray(scene, id);
        }
    }

    fn naming_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, rect: Rect) {
        let Some(naming) = &mut self.naming else {
            return;
        };
        let field_id = Id::unique(("groups name", naming.id.0));
        let label = say!(scene.words, "groups-name");
        let field = BareField {
            name: &label,
            hint: &label,
        };
        let typed = ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
            bare_field_ui(ui, scene.theme, field_id, field, &mut naming.name)
        });
        let response: Response = typed.inner;
        if !naming.was_seen {
            naming.was_seen = true;
            response.request_focus();
            response.scroll_to_me(None);
            return;
        }
        if !response.lost_focus() {
            return;
        }
        if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            self.naming = None;
        }
        self.keep_name(scene);
    }

    /// Takes the name that is being typed.
    pub(super) fn keep_name(&mut self, scene: &mut StageScene<'_>) {
        let Some(Naming { id, name, .. }) = self.naming.take() else {
            return;
        };
        let before = scene.workshop.clusters().get(&id).map(|cluster| cluster.name.clone());
        match Line::parse(&name) {
            Ok(name) if before.is_some_and(|before| before != name) => {
                self.submit(scene, Change::PutCluster(id, name));
            }
            Ok(_) => {}
            Err(refusal) => self.refusal = Some(scene.words.text_refusal(refusal)),
        }
    }

    /// How many more there are, and the way to see them; in an empty tray the way to take it away.
    fn tray_foot_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, area: &Area, id: ClusterId) {
        let is_open = self.opened.contains(&id);
        let words = match (area.count, area.hidden) {
            (0, _) if !is_frozen(scene.workshop) && self.search.is_none() => say!(scene.words, "groups-remove"),
            (_, 1..) => say!(scene.words, "groups-more", cards = area.hidden),
            (_, 0) if is_open && area.count > 0 => say!(scene.words, "groups-fewer"),
            (_, 0) => return,
        };
        let response = ui.interact(area.foot(), head_id(id).with("foot"), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &words));
        focus_ring_ui(ui, scene.theme, &response, corner::CARD);
        if response.hovered() {
            let card = CornerRadius::same(corner::CARD);
            ui.painter().rect_filled(area.foot(), card, scene.theme.surface);
        }
        let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
        let galley = text::line(ui, &words, &format, area.foot().width());
        let foot = area.foot().shrink2(vec2(space::SMALL, 0.0));
        let corner = pos2(foot.left(), foot.center().y - galley.size().y / 2.0);
        ui.painter().galley(corner, galley, scene.theme.quiet);
        if !response.clicked() {
            return;
        }
        if area.count == 0 {
            self.remove_tray(scene, id);
        } else if !self.opened.remove(&id) {
            self.opened.insert(id);
        }
    }
}

/// Where something is about to be dropped.
pub(super) fn paint_target(ui: &Ui, scene: &StageScene<'_>, rect: Rect) {
    let pen = Stroke::new(stroke::STRONG, scene.theme.accent);
    let radius = CornerRadius::same(corner::TRAY);
    ui.painter().rect_stroke(rect, radius, pen, StrokeKind::Inside);
}

/// Where the dragged card came from.
pub(super) fn paint_empty_place(ui: &Ui, scene: &StageScene<'_>, rect: Rect) {
    let radius = CornerRadius::same(corner::CARD);
    ui.painter().rect_filled(rect, radius, scene.theme.paper);
    let pen = Stroke::new(stroke::THIN, scene.theme.edge);
    let inner = rect.shrink(stroke::THIN);
    let mut corners = vec![inner.left_top(), inner.right_top(), inner.right_bottom()];
    corners.extend([inner.left_bottom(), inner.left_top()]);
    let dashes = Shape::dashed_line(&corners, pen, space::TINY, space::TINY);
    ui.painter().extend(dashes);
}

/// Where nothing lies yet: what may lie there.
fn paint_hint(ui: &Ui, scene: &StageScene<'_>, area: &Area, hint: &str) {
    let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
    let galley = text::balanced(ui, hint, &format, area.rect.width(), usize::MAX);
    ui.painter()
        .galley(area.head().left_bottom(), galley, scene.theme.quiet);
}

fn paint_title(ui: &Ui, scene: &StageScene<'_>, area: &Area, title: &str) {
    let head = area.head();
    let format = Type::Body.format(Weight::Semibold, scene.theme.ink);
    let galley = text::line(ui, title, &format, head.width());
    let end = head.left() + galley.size().x + space::SMALL;
    let top = head.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(head.left(), top), galley, scene.theme.ink);
    let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
    let count = text::line(ui, &area.count.to_string(), &format, head.width());
    let top = head.center().y - count.size().y / 2.0;
    ui.painter().galley(pos2(end, top), count, scene.theme.quiet);
}

/// At the right; returns where it begins.
fn paint_count(ui: &Ui, scene: &StageScene<'_>, inner: Rect, count: usize) -> f32 {
    let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
    let count = text::line(ui, &count.to_string(), &format, inner.width());
    let left = inner.right() - count.size().x;
    let top = inner.center().y - count.size().y / 2.0;
    ui.painter().galley(pos2(left, top), count, scene.theme.quiet);
    left
}
