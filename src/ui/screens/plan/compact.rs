//! An action on its sheet, to read; pressed, it opens.

use egui::{
    Align, CornerRadius, Frame, Id, Layout, Margin, Response, Role, Sense, Stroke, StrokeKind, TextFormat, Ui,
    WidgetInfo, vec2,
};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::tag::{TagTone, tag_ui};
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::action::{Action, ActionStatus, Lack};
use crate::workshop::ids::ActionId;

use super::advice;

/// How much a sheet shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Owner, dates, first step, done when.
    Full,
    /// Owner and date, so that five fit.
    Short,
}

/// Draws the sheet.
pub fn ui(ui: &mut Ui, scene: &StageScene<'_>, id: ActionId, action: &Action, detail: Detail) -> Response {
    let theme = scene.theme;
    let frame = Frame::new()
        .fill(theme.surface)
        .corner_radius(CornerRadius::same(corner::CARD))
        .shadow(theme.card_shadow())
        .inner_margin(Margin::symmetric(20, 14));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::SMALL);
        title_ui(ui, scene, id, action);
        facts_ui(ui, scene, action, detail);
    });
    let rect = shown.response.rect;
    let response = ui.interact(rect, sheet_id(id), Sense::click());
    let name = say!(scene.words, "plan-edit", number = id.0);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
    paint_edge(ui, theme, &response, action);
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response
}

/// The id of an action's compact sheet.
pub fn sheet_id(id: ActionId) -> Id {
    Id::unique(("action sheet", id.0))
}

/// Red until it is complete (D3).
pub fn edge(theme: &Theme, action: &Action) -> Stroke {
    if action.status.is_open() && !action.lacks().is_empty() {
        Stroke::new(stroke::STRONG, theme.danger)
    } else {
        Stroke::new(stroke::THIN, theme.hair)
    }
}

fn paint_edge(ui: &Ui, theme: &Theme, response: &Response, action: &Action) {
    let mut edge = edge(theme, action);
    if response.hovered() && edge.width < stroke::STRONG {
        edge.color = theme.edge;
    }
    let radius = CornerRadius::same(corner::CARD);
    ui.painter()
        .rect_stroke(response.rect, radius, edge, StrokeKind::Inside);
}

/// Its number, quick win or status, and the agreements it serves; between them what `middle_ui` draws.
pub fn head_ui(
    ui: &mut Ui,
    scene: &StageScene<'_>,
    (id, action): (ActionId, &Action),
    middle_ui: impl FnOnce(&mut Ui),
) {
    ui.horizontal(|ui| {
        let quiet = Type::Body.format(Weight::Semibold, scene.theme.quiet);
        text::label_ui(ui, &format!("A{id}"), quiet);
        let from: Vec<String> = action.from.iter().map(ToString::to_string).collect();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !from.is_empty() {
                let said = say!(scene.words, "plan-from", agreements = from.join(", "));
                text::small_ui(ui, scene.theme, &said);
            }
            if let Some((said, tone)) = status(scene.words, &action.status) {
                tag_ui(ui, scene.theme, &said, tone);
            }
            if action.quick_win {
                tag_ui(ui, scene.theme, &say!(scene.words, "plan-quick-win"), TagTone::Dark);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), middle_ui);
        });
    });
}

/// What will be done: beside the number if it fits there, else on lines of its own.
fn title_ui(ui: &mut Ui, scene: &StageScene<'_>, id: ActionId, action: &Action) {
    let unworded = say!(scene.words, "plan-no-what");
    let what = if action.what.is_empty() {
        unworded.as_str()
    } else {
        action.what.as_str()
    };
    let format = Type::Lead.format(Weight::Semibold, scene.theme.ink);
    let mut fits = true;
    head_ui(ui, scene, (id, action), |ui| {
        let galley = text::line(ui, what, &format, ui.available_width());
        fits = !galley.elided;
        if fits {
            ui.add(egui::Label::new(galley));
        }
    });
    if !fits {
        text::balanced_ui(ui, what, &format);
    }
}

fn status(words: &Words, status: &ActionStatus) -> Option<(String, TagTone)> {
    match status {
        ActionStatus::Open => None,
        ActionStatus::Going => Some((say!(words, "plan-status-going"), TagTone::Accent)),
        ActionStatus::Stuck => Some((say!(words, "plan-status-stuck"), TagTone::Warning)),
        ActionStatus::Done => Some((say!(words, "plan-status-done"), TagTone::Sunken)),
        ActionStatus::Dropped(_) => Some((say!(words, "plan-status-dropped"), TagTone::Sunken)),
    }
}

fn facts_ui(ui: &mut Ui, scene: &StageScene<'_>, action: &Action, detail: Detail) {
    let words = scene.words;
    let lacks = action.lacks();
    let fact = |lack: Lack, said: String, missing: String| {
        if lacks.contains(&lack) { Err(missing) } else { Ok(said) }
    };
    let due = action
        .due
        .map(|due| words.near_date(due, scene.room.today))
        .unwrap_or_default();
    let owner = fact(Lack::Owner, action.owner.to_string(), say!(words, "plan-choose-owner"));
    let due = fact(Lack::Due, due, say!(words, "plan-choose-date"));
    two_ui(
        ui,
        scene.theme,
        [(say!(words, "plan-owner"), owner), (say!(words, "plan-due"), due)],
    );
    if detail == Detail::Short && advice_is_short(&lacks) {
        return;
    }
    let step = match action.first_step_date {
        Some(date) => say!(
            words,
            "plan-step-on",
            date = words.near_date(date, scene.room.today),
            step = action.first_step.as_str()
        ),
        None => action.first_step.to_string(),
    };
    let step = fact(Lack::FirstStep, step, say!(words, "plan-choose-step"));
    let done_when = fact(
        Lack::DoneWhen,
        action.done_when.to_string(),
        say!(words, "plan-choose-done-when"),
    );
    two_ui(
        ui,
        scene.theme,
        [
            (say!(words, "plan-first-step"), step),
            (say!(words, "plan-done-when"), done_when),
        ],
    );
}

/// A short sheet still names what it lacks.
fn advice_is_short(lacks: &[Lack]) -> bool {
    !lacks.contains(&Lack::FirstStep) && !lacks.contains(&Lack::DoneWhen)
}

/// Two facts beside each other, each with its label; one that lacks is red.
fn two_ui(ui: &mut Ui, theme: &Theme, facts: [(String, Result<String, String>); 2]) {
    let half = (ui.available_width() - space::GAP) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::GAP;
        for (label, fact) in facts {
            ui.allocate_ui_with_layout(vec2(half, Type::Body.line()), Layout::left_to_right(Align::Min), |ui| {
                ui.set_width(half);
                ui.spacing_mut().item_spacing.x = space::MEDIUM;
                ui.allocate_ui(vec2(size::PLAN_LABEL, Type::Body.line()), |ui| {
                    ui.set_width(size::PLAN_LABEL);
                    text::small_ui(ui, theme, &label);
                });
                fact_ui(ui, theme, &fact);
            });
        }
    });
}

fn fact_ui(ui: &mut Ui, theme: &Theme, fact: &Result<String, String>) {
    let format = |color| -> TextFormat { Type::Body.format(Weight::Regular, color) };
    match fact {
        Ok(said) => ui.vertical(|ui| text::balanced_ui(ui, said, &format(theme.ink))),
        Err(missing) => {
            let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
            Icon::Error.paint(ui.painter(), rect.center(), theme.danger);
            ui.vertical(|ui| text::label_ui(ui, missing, Type::Body.format(Weight::Semibold, theme.danger)))
        }
    };
}

/// What an open action lacks, under its form; nothing once it is complete.
pub fn lacks_ui(ui: &mut Ui, scene: &StageScene<'_>, id: ActionId, action: &Action) {
    if action.lacks().is_empty() || !action.status.is_open() {
        return;
    }
    let lacks = advice::lacks(scene.words, action);
    let said = say!(scene.words, "plan-lacks", number = id.0, lacks = lacks);
    let format = Type::Body.format(Weight::Semibold, scene.theme.danger);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::empty());
        Icon::Error.paint(ui.painter(), rect.center(), scene.theme.danger);
        ui.vertical(|ui| text::label_ui(ui, &said, format));
    });
}
