//! The pages as they will be: one large, all of them small beside it, a turner below.

use egui::{
    CornerRadius, CursorIcon, FontId, Id, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    pos2, vec2,
};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{LIGHT, Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, icon_button_ui};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::page_turner::{PageTurner, Turn, page_turner_ui};
use crate::ui::widgets::text;

/// Columns and lines of a page (D1).
const COLUMNS: f32 = 72.0;
const LINES: f32 = 54.0;
/// Height of a sheet for its width.
const TALL: f32 = 1.414;
/// Of a sheet's width and height, what its text takes.
const WRITTEN: f32 = 0.84;

/// Which page is shown, and how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Leaf {
    /// From 0.
    pub(super) page: usize,
    /// As wide as the stage, to be read.
    pub(super) is_large: bool,
    /// The page whose thumbnail was last brought into view.
    seen: usize,
}

/// The tray with what the wish would make.
pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, tray: Rect, leaf: &mut Leaf) {
    let radius = CornerRadius::same(corner::TRAY);
    ui.painter().rect_filled(tray, radius, scene.theme.sunken);
    let pages = &scene.export.pages;
    leaf.page = leaf.page.min(pages.len().saturating_sub(1));
    let inside = tray.shrink(space::LARGE);
    let Some(shown) = pages.get(leaf.page) else {
        leaf.is_large = false;
        let builder = UiBuilder::new().max_rect(inside);
        ui.scope_builder(builder, |ui| {
            if scene.export.made_for.is_some() {
                text::quiet_ui(ui, scene.theme, &say!(scene.words, "export-no-pages"));
            }
        });
        return;
    };
    let turner = inside.with_min_y(inside.bottom() - size::BUTTON);
    let above = inside.with_max_y(turner.top() - space::MEDIUM);
    let is_pressed = if leaf.is_large {
        ui.scope_builder(UiBuilder::new().max_rect(above), |ui| {
            large_ui(ui, scene, (leaf.page, shown))
        })
        .inner
    } else {
        let beside = above.with_min_x(above.right() - size::THUMBNAIL - 2.0 * space::SMALL);
        let sheet = sheet_in(above.with_max_x(beside.left() - space::SMALL));
        let is_pressed = page_ui(ui, scene, sheet, (leaf.page, shown)).clicked();
        ui.scope_builder(UiBuilder::new().max_rect(beside), |ui| thumbnails_ui(ui, scene, leaf));
        is_pressed
    };
    turner_ui(ui, scene, turner, &mut leaf.page);
    if size_ui(ui, scene, turner, leaf.is_large) || is_pressed {
        leaf.is_large = !leaf.is_large;
    }
}

/// A page as wide as there is room; what is lower scrolls.
fn large_ui(ui: &mut Ui, scene: &StageScene<'_>, page: (usize, &str)) -> bool {
    ScrollArea::vertical()
        .id_salt(("large page", page.0))
        .auto_shrink(false)
        .show(ui, |ui| {
            let width = ui.available_width() - space::LARGE;
            let (_, sheet) = ui.allocate_space(vec2(width, (width * TALL).round()));
            page_ui(ui, scene, sheet, page).clicked()
        })
        .inner
}

/// At the end of the turner's row: larger, or small again.
fn size_ui(ui: &mut Ui, scene: &StageScene<'_>, row: Rect, is_large: bool) -> bool {
    let (icon, name) = if is_large {
        (Icon::Cross, say!(scene.words, "export-smaller"))
    } else {
        (Icon::Search, say!(scene.words, "export-larger"))
    };
    let place = row.with_min_x(row.right() - size::BUTTON);
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        icon_button_ui(ui, scene.theme, icon, &name).clicked()
    })
    .inner
}

/// The largest sheet that fits.
fn sheet_in(room: Rect) -> Rect {
    let width = room.width().min(room.height() / TALL).max(size::THUMBNAIL).round();
    let left = (room.center().x - width / 2.0).round();
    Rect::from_min_size(pos2(left, room.top()), vec2(width, (width * TALL).round()))
}

/// Paper is white and ink is dark, whatever the window's light is.
fn paint_sheet(ui: &Ui, theme: &Theme, sheet: Rect) {
    let radius = CornerRadius::same(corner::PAGE);
    ui.painter().add(theme.card_shadow().as_shape(sheet, radius));
    let edge = Stroke::new(stroke::THIN, theme.line);
    ui.painter()
        .rect(sheet, radius, LIGHT.surface, edge, StrokeKind::Outside);
}

fn written(sheet: Rect) -> Rect {
    Rect::from_center_size(sheet.center(), sheet.size() * WRITTEN)
}

/// One page, which a click makes larger or small again; the keyboard has a button for it.
fn page_ui(ui: &mut Ui, scene: &StageScene<'_>, sheet: Rect, (page, shown): (usize, &str)) -> Response {
    paint_sheet(ui, scene.theme, sheet);
    let response = ui.interact(sheet, Id::unique("export page"), Sense::CLICK);
    let where_we_are = where_we_are(scene, page);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Label);
        node.set_label(where_we_are);
        node.set_value(shown);
    });
    let written = written(sheet);
    // A sign of this typeface is 0.602 of its size wide.
    let size = written.width() / COLUMNS / 0.602;
    let line = written.height() / LINES;
    let font = FontId::monospace(size);
    for (place, words) in (0_u16..).zip(shown.lines()) {
        let at = pos2(written.left(), written.top() + f32::from(place) * line);
        let galley = ui.painter().layout_no_wrap(words.to_owned(), font.clone(), LIGHT.ink);
        ui.painter().galley(at, galley, LIGHT.ink);
    }
    response.on_hover_cursor(CursorIcon::ZoomIn)
}

fn thumbnails_ui(ui: &mut Ui, scene: &StageScene<'_>, leaf: &mut Leaf) {
    ScrollArea::vertical()
        .id_salt("export thumbnails")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            for (at, shown) in scene.export.pages.iter().enumerate() {
                let thumbnail = thumbnail_ui(ui, scene, at, (at == leaf.page, shown));
                if at == leaf.page && leaf.seen != at {
                    leaf.seen = at;
                    thumbnail.scroll_to_me(None);
                }
                if thumbnail.clicked() {
                    leaf.page = at;
                }
            }
        });
}

/// A page so small that each line is a stroke.
fn thumbnail_ui(ui: &mut Ui, scene: &StageScene<'_>, at: usize, (is_shown, shown): (bool, &str)) -> Response {
    let tall = (size::THUMBNAIL * TALL).round();
    let wanted = vec2(ui.available_width(), tall + 2.0 * space::TINY + Type::Small.line());
    let (_, rect) = ui.allocate_space(wanted);
    let response = ui.interact(rect, Id::unique(("export thumbnail", at)), Sense::click());
    let name = say!(scene.words, "export-page", page = at + 1);
    let info = || egui::WidgetInfo::selected(Role::Button, ui.is_enabled(), is_shown, &name);
    response.widget_info(info);
    let left = rect.center().x - size::THUMBNAIL / 2.0;
    let sheet = Rect::from_min_size(pos2(left, rect.top() + space::TINY), vec2(size::THUMBNAIL, tall));
    if !is_drawn(ui, &response) {
        return response;
    }
    paint_sheet(ui, scene.theme, sheet);
    paint_strokes(ui, written(sheet), shown);
    let (weight, color) = if is_shown {
        let ring = Stroke::new(stroke::STRONG, scene.theme.accent);
        ui.painter().rect_stroke(sheet, corner::PAGE, ring, StrokeKind::Outside);
        (Weight::Semibold, scene.theme.ink)
    } else {
        (Weight::Regular, scene.theme.quiet)
    };
    let number = (at + 1).to_string();
    let galley = text::line(ui, &number, &Type::Small.format(weight, color), rect.width());
    let below = pos2(rect.center().x - galley.size().x / 2.0, sheet.bottom() + space::TINY);
    ui.painter().galley(below, galley, color);
    let ring = response.clone().with_new_rect(sheet.expand(stroke::STRONG));
    focus_ring_ui(ui, scene.theme, &ring, corner::PAGE);
    response
}

fn paint_strokes(ui: &Ui, written: Rect, shown: &str) {
    let (column, line) = (written.width() / COLUMNS, written.height() / LINES);
    let pen = Stroke::new(stroke::THIN, LIGHT.edge);
    for (place, words) in (0_u16..).zip(shown.lines()) {
        let before = words.chars().take_while(|sign| *sign == ' ').count();
        let across = |signs: usize| written.left() + f32::from(u16::try_from(signs).unwrap_or_default()) * column;
        let y = written.top() + (f32::from(place) + 0.5) * line;
        let until = words.chars().count();
        if until > before {
            ui.painter().hline(across(before)..=across(until), y, pen);
        }
    }
}

fn where_we_are(scene: &StageScene<'_>, page: usize) -> String {
    let pages = scene.export.pages.len();
    say!(scene.words, "export-page-of", page = page + 1, pages = pages)
}

/// In the middle below the page.
fn turner_ui(ui: &mut Ui, scene: &StageScene<'_>, row: Rect, page: &mut usize) {
    let previous = say!(scene.words, "export-previous");
    let next = say!(scene.words, "export-next");
    let where_we_are = where_we_are(scene, *page);
    let turner = PageTurner {
        previous: &previous,
        next: &next,
        where_we_are: &where_we_are,
        can_go_back: *page > 0,
        can_go_on: *page + 1 < scene.export.pages.len(),
    };
    let buttons = [(&previous, Icon::ChevronLeft), (&next, Icon::ChevronRight)];
    let buttons: f32 = buttons
        .into_iter()
        .map(|(words, icon)| Button::plain(words, icon).width(ui, scene.theme))
        .sum();
    let format = Type::Body.format(Weight::Regular, scene.theme.quiet);
    let words = text::line(ui, &where_we_are, &format, row.width()).size().x;
    let wide = buttons + words + 2.0 * space::GAP;
    let left = (row.center().x - wide / 2.0).max(row.left());
    let turn = ui.scope_builder(UiBuilder::new().max_rect(row.with_min_x(left)), |ui| {
        page_turner_ui(ui, scene.theme, &turner)
    });
    match turn.inner {
        Some(Turn::Back) => *page = page.saturating_sub(1),
        Some(Turn::On) => *page += 1,
        None => {}
    }
}
