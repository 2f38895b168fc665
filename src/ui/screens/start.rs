//! The first screen: go on where a laptop left off, begin a workshop, open one, choose language and light.

mod examples;
mod header;
mod path;
mod recent;
mod recovered;
mod row;
pub mod templates;

use std::path::PathBuf;

use egui::{CentralPanel, Frame, Margin, Panel, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::scene::{Notice, RecentCard, Scene, StartFace};
use crate::ui::theme::{size, space, stroke};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::LaneMark;
use crate::ui::widgets::notice::notice_ui;
use crate::ui::widgets::text;

/// Its drafts.
#[derive(Default)]
pub struct StartScreen {
    /// Recovered work that can wait.
    later: Vec<PathBuf>,
    /// Whether the whole list is shown.
    shows_all: bool,
}

impl StartScreen {
    /// The whole window.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let paper = Frame::new().fill(scene.theme.paper);
        Panel::top("start header")
            .frame(paper.inner_margin(Margin::ZERO))
            .show_separator_line(false)
            .show(ui, |ui| header::ui(ui, scene));
        if let Some(told) = scene.notice {
            // Above what scrolls, so that it is seen wherever it was asked for.
            Panel::top("start notice")
                .frame(paper)
                .show_separator_line(false)
                .show(ui, |ui| {
                    ui.add_space(space::LARGE);
                    let builder = UiBuilder::new().max_rect(within_margins(ui));
                    ui.scope_builder(builder, |ui| told_ui(ui, scene, told));
                });
        }
        Panel::bottom("start promise")
            .frame(paper)
            .show_separator_line(false)
            .show(ui, |ui| {
                let builder = UiBuilder::new().max_rect(within_margins(ui));
                ui.scope_builder(builder, |ui| promise_ui(ui, scene));
            });
        CentralPanel::default().frame(paper).show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.add_space(space::LARGE);
                let builder = UiBuilder::new().max_rect(within_margins(ui));
                ui.scope_builder(builder, |ui| self.page_ui(ui, scene));
                ui.add_space(space::LARGE);
            });
        });
    }

    fn page_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let seen = ui.cursor().top() + ui.clip_rect().height() - 2.0 * space::LARGE;
        let recovered = self.recovered(scene.start);
        if let Some(card) = recovered {
            if recovered::ui(ui, scene, card) {
                self.later.push(card.path.clone());
            }
            ui.add_space(space::GAP);
        }
        ui.add_space(space::GAP - space::TINY);
        let whole = ui.available_rect_before_wrap();
        let middle = whole.right() - size::LIST;
        let left = whole.with_max_x(middle - space::PAGE).with_max_y(seen);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| new_ui(ui, scene));
        let right = whole.with_min_x(middle);
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            let cards = in_order(scene.start, recovered);
            recent::ui(ui, scene, &cards, &mut self.shows_all);
            examples::ui(ui, scene);
        });
    }

    /// The work that was cut off last.
    fn recovered<'a>(&self, start: &'a StartFace) -> Option<&'a RecentCard> {
        start
            .recents
            .iter()
            .find(|card| recovered::is_recovered(card) && !self.later.contains(&card.path))
    }
}

/// What else was opened before: what must not be forgotten first.
fn in_order<'a>(start: &'a StartFace, recovered: Option<&RecentCard>) -> Vec<&'a RecentCard> {
    let shown_above = recovered.map(|card| &card.path);
    let mut cards: Vec<&RecentCard> = start.recents.iter().collect();
    cards.retain(|card| Some(&card.path) != shown_above);
    cards.sort_by_key(|card| recent::rank(card, start.today));
    cards
}

fn new_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    text::title_ui(ui, scene.theme, &say!(scene.words, "start-new"));
    ui.add_space(space::LARGE);
    templates::ui(ui, scene);
    if !scene.templates.is_empty() {
        ui.add_space(space::GAP);
        templates::legend_ui(ui, scene);
    }
    path::ui(ui, scene);
}

/// What is left to draw in, between the margins; on a wide screen the page stays together in the middle.
fn within_margins(ui: &Ui) -> Rect {
    let whole = ui.available_rect_before_wrap();
    let beside = ((whole.width() - size::PAGE) / 2.0).round();
    whole.shrink2(vec2(beside.max(space::PAGE), 0.0))
}

fn told_ui(ui: &mut Ui, scene: &mut Scene<'_>, told: &Notice) {
    let close = say!(scene.words, "window-close-notice");
    if notice_ui(ui, scene.theme, told, &close) {
        scene.push(Action::CloseNotice);
    }
}

fn mark_ui(ui: &mut Ui, scene: &Scene<'_>, mark: LaneMark, height: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(height, height), Sense::empty());
    mark.paint(ui.painter(), scene.theme, rect.center(), height);
}

/// What the app does with what people write, as the last line.
fn promise_ui(ui: &mut Ui, scene: &Scene<'_>) {
    ui.spacing_mut().item_spacing = vec2(space::SMALL, 0.0);
    let line = Stroke::new(stroke::THIN, scene.theme.line);
    ui.painter().hline(ui.max_rect().x_range(), ui.max_rect().top(), line);
    ui.add_space(space::LARGE + stroke::THIN);
    ui.horizontal(|ui| {
        let (icon, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
        Icon::Lock.paint(ui.painter(), icon.center(), scene.theme.quiet);
        text::small_ui(ui, scene.theme, &say!(scene.words, "start-promise"));
    });
    ui.add_space(space::GAP);
}
