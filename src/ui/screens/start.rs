//! The first screen: begin a workshop, open one, choose language and light.

use egui::{
    Align, CentralPanel, Frame, Id, Layout, Margin, Panel, Popup, Rect, Response, ScrollArea, Sense, Stroke, Ui,
    UiBuilder, pos2, vec2,
};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::scene::{Notice, Scene};
use crate::ui::theme::{Mode, Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::lane_mark::LaneMark;
use crate::ui::widgets::notice::notice_ui;
use crate::ui::widgets::template_card::template_card_ui;
use crate::ui::widgets::text;

/// Space above the header's buttons, so that their middle is where the logo's is.
const HEADER_TOP: f32 = space::WIDE + stroke::STRONG;
/// Three columns are enough to choose from.
const MOST_COLUMNS: usize = 3;

/// The whole window.
pub fn ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let paper = Frame::new().fill(scene.theme.paper);
    Panel::top("start header")
        .frame(paper.inner_margin(Margin::ZERO))
        .show_separator_line(false)
        .show(ui, |ui| header_ui(ui, scene));
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
            ui.scope_builder(builder, |ui| page_ui(ui, scene));
            ui.add_space(space::LARGE);
        });
    });
}

/// What is left to draw in, between the margins; on a wide screen the page stays together in the middle.
fn within_margins(ui: &Ui) -> Rect {
    let whole = ui.available_rect_before_wrap();
    let beside = ((whole.width() - size::PAGE) / 2.0).round();
    whole.shrink2(vec2(beside.max(space::PAGE), 0.0))
}

fn header_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let page = within_margins(ui).x_range();
    let (row, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), HEADER_TOP + size::BUTTON + space::SMALL),
        Sense::empty(),
    );
    let row = row
        .with_min_y(row.top() + HEADER_TOP)
        .with_max_y(row.bottom() - space::SMALL); // Room for the focus ring.
    let row = Rect::from_x_y_ranges(page, row.y_range());
    ui.scope_builder(UiBuilder::new().max_rect(row), |ui| logo_ui(ui, scene));
    tools_ui(ui, scene, row);
}

fn logo_ui(ui: &mut Ui, scene: &Scene<'_>) {
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = stroke::STRONG;
        mark_ui(ui, scene, LaneMark::Do, size::ICON);
        mark_ui(ui, scene, LaneMark::Stop, size::ICON);
        ui.add_space(space::SMALL - stroke::STRONG);
        let name = say!(scene.words, "window-title");
        let format = Type::Title.format(Weight::Bold, scene.theme.ink);
        text::label_ui(ui, &name, format);
    });
}

/// The buttons from left to right, which is also the way of the Tab key; their words end at the right margin.
fn tools_ui(ui: &mut Ui, scene: &mut Scene<'_>, row: Rect) {
    let open = say!(scene.words, "start-open");
    let language = say!(scene.words, "language-name");
    let (light, light_icon) = match scene.theme.mode {
        Mode::Light => (say!(scene.words, "start-light"), Icon::Sun),
        Mode::Dark => (say!(scene.words, "start-dark"), Icon::Moon),
    };
    let buttons = [
        Button::plain(&open, Icon::Folder),
        Button::plain(&language, Icon::Globe),
        Button::plain(&light, light_icon),
    ];
    let widths: f32 = buttons.iter().map(|it| it.width(ui, scene.theme)).sum();
    let right = row.right() + space::MEDIUM;
    let tools = row.with_min_x(right - widths - 2.0 * space::MEDIUM).with_max_x(right);
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(tools).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let [open, language, light] = buttons.map(|it| button_ui(ui, scene.theme, it));
        if open.clicked() {
            scene.push(Action::ChooseFile);
        }
        offer_languages(scene, &language);
        let other = match scene.theme.mode {
            Mode::Light => say!(scene.words, "start-to-dark"),
            Mode::Dark => say!(scene.words, "start-to-light"),
        };
        if light.on_hover_text(other).clicked() {
            scene.push(Action::Paint(scene.theme.mode.other()));
        }
    });
}

/// Every language under its own name, so that nobody must read the one they do not know.
fn offer_languages(scene: &mut Scene<'_>, button: &Response) {
    Popup::menu(button).show(|ui| {
        for (place, spoken) in scene.languages.iter().enumerate() {
            let now = spoken.language == scene.words.language();
            let icon = if now { Icon::Tick } else { Icon::Nothing };
            let choice = button_ui(ui, scene.theme, Button::plain(&spoken.name, icon));
            ui.ctx()
                .accesskit_node_builder(choice.id, |node| node.set_selected(now));
            if button.clicked() && place == 0 {
                choice.request_focus();
            }
            if choice.clicked() {
                scene.push(Action::Speak(spoken.language));
                button.request_focus();
                ui.close();
            }
        }
    });
}

fn told_ui(ui: &mut Ui, scene: &mut Scene<'_>, told: &Notice) {
    let close = say!(scene.words, "window-close-notice");
    if notice_ui(ui, scene.theme, told, &close) {
        scene.push(Action::CloseNotice);
    }
}

fn page_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(space::GAP);
    text::title_ui(ui, scene.theme, &say!(scene.words, "start-new"));
    ui.add_space(space::LARGE);
    templates_ui(ui, scene);
    if !scene.templates.is_empty() {
        ui.add_space(space::GAP);
        legend_ui(ui, scene);
    }
}

fn templates_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let first = ui.cursor().min;
    let columns = columns(ui.available_width());
    let templates = scene.templates;
    for (place, card) in templates.iter().enumerate() {
        let duration = duration(scene, card.minutes);
        let clicked = in_cell_ui(ui, cell(first, columns, place), &card.id, |ui| {
            template_card_ui(ui, scene.theme, card, &duration).clicked()
        });
        if clicked {
            scene.push(Action::AskToBegin(card.id.clone()));
        }
    }
}

/// How many cards fit beside each other.
fn columns(width: f32) -> usize {
    (1..=MOST_COLUMNS)
        .rev()
        .find(|&count| across(count) - space::GAP <= width)
        .unwrap_or(1)
}

/// The width of `count` cards, each with the gap behind it.
fn across(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * (size::TEMPLATE.x + space::GAP)
}

fn cell(first: egui::Pos2, columns: usize, place: usize) -> Rect {
    let row = u16::try_from(place / columns).unwrap_or(u16::MAX);
    let down = f32::from(row) * (size::TEMPLATE.y + space::GAP);
    let corner = pos2(first.x + across(place % columns), first.y + down);
    Rect::from_min_size(corner, size::TEMPLATE)
}

/// Draws in a cell whose ids hang on `id` alone, so that a notice above takes no focus away, and makes the page reach around it.
fn in_cell_ui(ui: &mut Ui, cell: Rect, id: &str, draw: impl FnOnce(&mut Ui) -> bool) -> bool {
    let builder = UiBuilder::new().max_rect(cell).scope_id(Id::unique(("template", id)));
    ui.scope_builder(builder, draw).inner
}

fn duration(scene: &Scene<'_>, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => say!(scene.words, "start-minutes", minutes = rest),
        (hours, 0) => say!(scene.words, "start-hours", hours = hours),
        (hours, rest) => say!(scene.words, "start-hours-minutes", hours = hours, minutes = rest),
    }
}

fn legend_ui(ui: &mut Ui, scene: &Scene<'_>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        mark_ui(ui, scene, LaneMark::Do, space::MEDIUM);
        text::small_ui(ui, scene.theme, &say!(scene.words, "start-strip-do"));
        ui.add_space(space::MEDIUM);
        mark_ui(ui, scene, LaneMark::Stop, space::MEDIUM);
        text::small_ui(ui, scene.theme, &say!(scene.words, "start-strip-stop"));
        ui.add_space(space::MEDIUM);
        let piece = vec2(space::MEDIUM, size::STRIP);
        let (rect, _) = ui.allocate_exact_size(piece, Sense::empty());
        ui.painter().rect_filled(rect, corner::PAGE, scene.theme.accent);
        text::small_ui(ui, scene.theme, &say!(scene.words, "start-strip-vote"));
        ui.add_space(space::MEDIUM);
        text::small_ui(ui, scene.theme, &say!(scene.words, "start-strip"));
    });
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
