//! The panel at the right: what the room sees, what the stage adds, the notes.

use egui::{Area, Frame, Id, Margin, Order, Panel, Rect, ScrollArea, Sense, StrokeKind, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::action::{Action, WallWish};
use crate::ui::fonts::Weight;
use crate::ui::projector;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{Place, Projector, StageScene};
use crate::ui::theme::{Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui, icon_button_ui, quiet_button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::workshop::public::Shows;
use crate::workshop::stage::StageKind;

use super::phones;
use super::{LineAt, paint_line, space_margin, wall};

pub(super) fn ui(ui: &mut Ui, scene: &mut StageScene<'_>, screen: &mut dyn StageScreen) {
    let frame = Frame::new().fill(scene.theme.paper);
    Panel::right("frame panel")
        .exact_size(size::PANEL)
        .resizable(false)
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            paint_line(ui, scene, LineAt::Left);
            scroll_ui(ui, scene, screen);
        });
}

/// Over the stage, where the window is too narrow for both. False once it is to be put away.
pub(super) fn over_ui(ui: &mut Ui, scene: &mut StageScene<'_>, screen: &mut dyn StageScreen) -> bool {
    let window = ui.ctx().content_rect();
    let rect = Rect::from_min_max(
        pos2(window.right() - size::PANEL, window.top() + size::BAR),
        pos2(window.right(), window.bottom() - size::BAR),
    );
    let shown = Area::new(Id::unique("frame over"))
        .order(Order::Middle)
        .fixed_pos(rect.min)
        .show(ui.ctx(), |ui| {
            ui.set_min_size(rect.size());
            ui.set_max_size(rect.size());
            ui.painter().add(scene.theme.dialog_shadow().as_shape(rect, 0));
            ui.painter().rect_filled(rect, 0, scene.theme.paper);
            ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
                paint_line(ui, scene, LineAt::Left);
                scroll_ui(ui, scene, screen);
            });
        });
    let escaped = ui.input(|input| input.key_pressed(egui::Key::Escape));
    !(escaped || shown.response.clicked_elsewhere() && !egui::Popup::is_any_open(ui.ctx()))
}

fn scroll_ui(ui: &mut Ui, scene: &mut StageScene<'_>, screen: &mut dyn StageScreen) {
    ScrollArea::vertical()
        .id_salt("panel scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            let side = space_margin(space::GAP);
            let margin = Margin::symmetric(side, space_margin(space::MEDIUM));
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_width(size::COLUMN - stroke::THIN);
                ui.spacing_mut().item_spacing.y = space::SMALL;
                let leads = screen.leads_panel(scene);
                if leads {
                    screen.panel_ui(ui, scene);
                }
                if scene.room.place != Place::Export {
                    preview_ui(ui, scene); // Beside the pages, what to look at comes first.
                }
                let come_first = phones::come_first(scene);
                if come_first {
                    phones::ui(ui, scene);
                    rule_ui(ui, scene.theme);
                }
                if !leads {
                    screen.panel_ui(ui, scene);
                }
                if scene.room.place != Place::Export && !come_first {
                    phones::ui(ui, scene);
                }
                notes_ui(ui, scene);
            });
        });
}

/// What the room sees, and the way to hide it.
fn preview_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let (word, shows) = match scene.room.wall.shows {
        Shows::Nothing => (say!(scene.words, "frame-wall-show"), Shows::Stage),
        Shows::Stage | Shows::TestSlide | Shows::Receipts => (say!(scene.words, "frame-wall-hide"), Shows::Nothing),
    };
    let heading = say!(scene.words, "frame-wall");
    ui.horizontal(|ui| {
        let format = Type::Small.format(Weight::Semibold, scene.theme.quiet);
        text::label_ui(ui, &heading, format);
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        ui.with_layout(layout, |ui| {
            if quiet_button_ui(ui, scene.theme, &word, &word).clicked() {
                scene.push(Action::Wall(WallWish::Show(shows)));
            }
        });
    });
    let width = ui.available_width();
    let wall_size = scene.room.wall_size;
    let height = width * wall_size.y / wall_size.x.max(1.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height.round()), Sense::empty());
    let view = wall(scene);
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        projector::ui(ui, &view);
    });
    let pen = egui::Stroke::new(stroke::THIN, scene.theme.line);
    ui.painter().rect_stroke(rect, corner::CARD, pen, StrokeKind::Outside);
    turner_ui(ui, scene);
    screens_ui(ui, scene);
}

fn turner_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let wall = wall(scene);
    let pages = projector::pages(ui.ctx(), &wall);
    if pages < 2 {
        return;
    }
    let page = scene.room.wall_page.min(pages - 1);
    let back = say!(scene.words, "frame-wall-previous");
    let on = say!(scene.words, "frame-wall-next");
    let where_we_are = say!(scene.words, "frame-wall-page", page = page + 1, pages = pages);
    // Icons alone: with words, the row is wider than the panel in some languages.
    ui.horizontal(|ui| {
        let can_go_back = page > 0;
        let goes_back = ui.add_enabled_ui(can_go_back, |ui| {
            icon_button_ui(ui, scene.theme, Icon::ChevronLeft, &back).clicked()
        });
        text::quiet_ui(ui, scene.theme, &where_we_are);
        let can_go_on = page + 1 < pages;
        let goes_on = ui.add_enabled_ui(can_go_on, |ui| {
            icon_button_ui(ui, scene.theme, Icon::ChevronRight, &on).clicked()
        });
        if goes_back.inner {
            scene.push(Action::Wall(WallWish::Turn(page.saturating_sub(1))));
        } else if goes_on.inner {
            scene.push(Action::Wall(WallWish::Turn(page + 1)));
        }
    });
}

/// The two ways onto the wall.
fn screens_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let window = match scene.room.projector {
        Projector::Window => say!(scene.words, "frame-projector-close"),
        Projector::Off | Projector::FullScreen => say!(scene.words, "frame-projector-open"),
    };
    let button = Button {
        icon: Some(Icon::Screen),
        key: Some("F5"),
        width: Some(ui.available_width()),
        ..Button::framed(&window)
    };
    if button_ui(ui, scene.theme, button).clicked() {
        scene.push(Action::Wall(WallWish::ToggleWindow));
    }
    rule_ui(ui, scene.theme);
}

fn notes_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    if scene.room.place != Place::Stage {
        return;
    }
    let Some(stage) = scene.workshop.stage() else {
        return;
    };
    let notes = scene.text(&stage.notes);
    // On a plain stage they stand in the middle, to be changed.
    if notes.is_empty() || stage.kind == StageKind::Plain {
        return;
    }
    if phones::are_shown(scene) {
        rule_ui(ui, scene.theme);
    }
    let heading = say!(scene.words, "frame-notes");
    text::label_ui(ui, &heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
    text::body_ui(ui, scene.theme, notes);
}
