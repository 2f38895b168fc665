//! The list of pages: which were read, which is on the wall, which the facilitator reads.

use egui::{Id, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, corner, size, space};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::LaneMark;
use crate::ui::widgets::text;
use crate::workshop::card::Lane;

use super::{ReadScreen, is_hidden};

/// A page as the list shows it.
struct Row {
    /// From 0.
    page: usize,
    lane: Lane,
    is_read: bool,
    is_on_wall: bool,
    is_open: bool,
}

impl ReadScreen {
    pub(super) fn pages_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let count = self.cut.count();
        let read = (0..count).filter(|page| self.is_read(*page)).count();
        let heading = say!(scene.words, "read-pages", read = read, pages = count);
        text::label_ui(ui, &heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
        ui.add_space(space::SMALL);
        let area = ScrollArea::vertical().id_salt("read pages").auto_shrink(false);
        area.show_rows(ui, size::AGENDA_ITEM, count, |ui, range| {
            for page in range {
                self.row_ui(ui, scene, page);
            }
        });
    }

    fn row_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>, page: usize) {
        let Some(first) = self.cut.page(page).first() else {
            return;
        };
        let row = Row {
            page,
            lane: first.lane,
            is_read: self.is_read(page),
            is_on_wall: !is_hidden(scene) && page == self.wall_page(scene),
            is_open: page == self.page(scene),
        };
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::AGENDA_ITEM));
        let response = ui.interact(rect, Id::unique(("read page", first.number)), Sense::click());
        name(ui, scene, &response, &row);
        if ui.is_rect_visible(rect) {
            paint(ui, scene, &row, rect, response.hovered());
        }
        focus_ring_ui(ui, scene.theme, &response, corner::CARD);
        if response.clicked() {
            self.ahead = Some(page);
            self.chosen = None;
        }
    }
}

fn name(ui: &Ui, scene: &StageScene<'_>, response: &Response, row: &Row) {
    let page = row.page + 1;
    let lane = scene.lane(row.lane);
    let spoken = if row.is_on_wall {
        say!(scene.words, "read-page-row-on-wall", page = page, lane = lane)
    } else if row.is_read {
        say!(scene.words, "read-page-row-read", page = page, lane = lane)
    } else {
        say!(scene.words, "read-page-row", page = page, lane = lane)
    };
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), row.is_open, &spoken));
}

/// Looks as the agenda does: a tick for what is done, a violet disc for what is now.
fn paint(ui: &Ui, scene: &StageScene<'_>, row: &Row, rect: Rect, is_hovered: bool) {
    let theme = scene.theme;
    let weight = if row.is_open {
        ui.painter().add(theme.card_shadow().as_shape(rect, corner::CARD));
        ui.painter().rect_filled(rect, corner::CARD, theme.surface);
        Weight::Semibold
    } else {
        Weight::Regular
    };
    if is_hovered && !row.is_open {
        ui.painter().rect_filled(rect, corner::CARD, theme.sunken);
    }
    let color = if row.is_read && !row.is_open {
        theme.quiet
    } else {
        theme.ink
    };
    let middle = rect.center().y;
    let icon = pos2(rect.left() + space::MEDIUM + size::ICON / 2.0, middle);
    if row.is_on_wall {
        ui.painter().circle_filled(icon, size::DOT / 2.0, theme.accent);
    } else if row.is_read {
        Icon::Tick.paint(ui.painter(), icon, color);
    }
    let mark = pos2(icon.x + size::ICON + space::TINY, middle);
    LaneMark::from(row.lane).paint(ui.painter(), theme, mark, size::CARD_MARK);
    let left = mark.x + size::CARD_MARK / 2.0 + space::SMALL;
    let mut right = rect.right() - space::MEDIUM;
    if row.is_on_wall {
        right -= size::ICON;
        Icon::Screen.paint(ui.painter(), pos2(right + size::ICON / 2.0, middle), theme.accent);
        right -= space::SMALL;
    }
    let words = say!(scene.words, "read-page", page = row.page + 1);
    let words = text::line(ui, &words, &Type::Body.format(weight, color), right - left);
    let at = pos2(left, middle - words.size().y / 2.0);
    ui.painter().galley(at, words, color);
}
