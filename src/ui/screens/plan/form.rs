//! The one action that is open for writing.

use egui::{CornerRadius, Frame, Id, Margin, Response, Ui, vec2};

use crate::say;
use crate::ui::day_field::day_field_ui;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Theme, corner, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::choice::{choice_ui, many_ui};
use crate::ui::widgets::field::{LongField, field_ui, long_field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;
use crate::ui::widgets::tick_box::tick_box_ui;
use crate::workshop::action::{Action, ActionKind, Lack};
use crate::workshop::ids::{ActionId, AgreementId};

use super::compact;
use super::draft::{ActionDraft, StatusKind};
use super::touches;

/// What happened to the form in one frame.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heard {
    /// A text field has the keyboard.
    pub is_typing: bool,
    /// A text field was left.
    pub was_left: bool,
    /// What was pressed at its end.
    pub pressed: Option<Pressed>,
}

/// What a button of the form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// Put the form away.
    Close,
    /// Take the action out of the plan.
    Remove,
}

impl Heard {
    /// Takes in what happened to one field.
    pub fn hear(&mut self, response: &Response) {
        self.is_typing |= response.has_focus();
        self.was_left |= response.lost_focus();
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
    }
}

/// The id of what an action lacks, for the keyboard.
pub fn lack_id(id: ActionId, lack: Lack, action: &Action) -> Id {
    let field = match lack {
        Lack::What => "what",
        Lack::Owner => "owner",
        Lack::FirstStep if action.first_step.is_empty() => "first step",
        Lack::FirstStep => "first date",
        Lack::Due => "due",
        Lack::DoneWhen => "done when",
    };
    field_id(id, field)
}

/// The id of a field.
pub fn field_id(id: ActionId, field: &str) -> Id {
    Id::unique(("action", id.0, field))
}

/// Draws the form; `action` is what the workshop holds.
pub fn ui(ui: &mut Ui, scene: &StageScene<'_>, action: &Action, draft: &mut ActionDraft) -> Heard {
    let theme = scene.theme;
    let mut heard = Heard::default();
    let frame = Frame::new()
        .fill(theme.surface)
        .stroke(compact::edge(theme, action))
        .corner_radius(CornerRadius::same(corner::CARD))
        .shadow(theme.card_shadow())
        .inner_margin(Margin::symmetric(20, 14));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(space::GAP, space::MEDIUM);
        compact::head_ui(ui, scene, (draft.id, action), |_| {}); // What we do stands in the first field.
        what_ui(ui, scene, draft, &mut heard);
        dates_ui(ui, scene, draft, &mut heard);
        ways_ui(ui, scene, draft, &mut heard);
        touches::ui(ui, scene, draft, &mut heard);
        from_ui(ui, scene, draft);
        status_ui(ui, scene, draft, &mut heard);
        compact::lacks_ui(ui, scene, draft.id, action);
        heard.pressed = end_ui(ui, scene, draft.id);
    });
    heard
}

/// A line that wraps, so that all of it is seen.
fn line_ui(ui: &mut Ui, scene: &StageScene<'_>, (id, label): (Id, &str), typed: &mut String) -> Response {
    long_field_ui(ui, scene.theme, id, LongField { label, rows: 1 }, typed)
}

fn what_ui(ui: &mut Ui, scene: &StageScene<'_>, draft: &mut ActionDraft, heard: &mut Heard) {
    let words = scene.words;
    let id = field_id(draft.id, "what");
    heard.hear(&line_ui(ui, scene, (id, &say!(words, "plan-what")), &mut draft.what));
    let kinds = [
        (ActionKind::Task, say!(words, "plan-kind-task")),
        (ActionKind::MergeIntoOne, say!(words, "plan-kind-merge")),
        (ActionKind::Practice, say!(words, "plan-kind-practice")),
    ];
    let kinds = kinds.each_ref().map(|(kind, said)| (*kind, said.as_str()));
    choice_ui(
        ui,
        scene.theme,
        field_id(draft.id, "kind"),
        &kinds,
        &mut draft.chosen.kind,
    );
}

fn dates_ui(ui: &mut Ui, scene: &StageScene<'_>, draft: &mut ActionDraft, heard: &mut Heard) {
    let words = scene.words;
    let id = draft.id;
    ui.columns_const(|[left, right]| {
        let label = say!(words, "plan-owner");
        let before = draft.owner.clone();
        heard.hear(&field_ui(
            left,
            scene.theme,
            field_id(id, "owner"),
            &label,
            &mut draft.owner,
        ));
        if draft.owner != before {
            draft.is_owner_agreed = false; // Another name is another person, who was not asked yet (P12).
        }
        day_field_ui(
            right,
            scene,
            (field_id(id, "due"), &say!(words, "plan-due")),
            &mut draft.chosen.due,
        );
    });
    let agreed = say!(words, "plan-owner-agreed");
    tick_box_ui(
        ui,
        scene.theme,
        field_id(id, "agreed"),
        &agreed,
        &mut draft.is_owner_agreed,
    );
    ui.columns_const(|[left, right]| {
        let label = say!(words, "plan-first-step");
        let step = field_id(id, "first step");
        heard.hear(&line_ui(left, scene, (step, &label), &mut draft.first_step));
        let label = say!(words, "plan-first-step-date");
        let field = (field_id(id, "first date"), label.as_str());
        day_field_ui(right, scene, field, &mut draft.chosen.first_step_date);
    });
}

fn ways_ui(ui: &mut Ui, scene: &StageScene<'_>, draft: &mut ActionDraft, heard: &mut Heard) {
    let (words, theme, id) = (scene.words, scene.theme, draft.id);
    ui.columns_const(|[left, right]| {
        let label = say!(words, "plan-done-when");
        let field = (field_id(id, "done when"), label.as_str());
        heard.hear(&line_ui(left, scene, field, &mut draft.done_when));
        let label = say!(words, "plan-seen-by");
        let field = (field_id(id, "seen by"), label.as_str());
        heard.hear(&line_ui(right, scene, field, &mut draft.seen_by));
    });
    let label = say!(words, "plan-if-then");
    let field = (field_id(id, "if then"), label.as_str());
    heard.hear(&line_ui(ui, scene, field, &mut draft.if_then));
    let quick = say!(words, "plan-quick-win-tick");
    tick_box_ui(
        ui,
        theme,
        field_id(id, "quick win"),
        &quick,
        &mut draft.chosen.quick_win,
    );
}

fn from_ui(ui: &mut Ui, scene: &StageScene<'_>, draft: &mut ActionDraft) {
    let agreements = scene.workshop.agreements();
    if agreements.is_empty() {
        return;
    }
    text::small_ui(ui, scene.theme, &say!(scene.words, "plan-from-which"));
    let named: Vec<(AgreementId, String)> = agreements
        .keys()
        .map(|id| (*id, say!(scene.words, "plan-agreement", number = id.0)))
        .collect();
    let options: Vec<(AgreementId, &str)> = named.iter().map(|(id, said)| (*id, said.as_str())).collect();
    if many_ui(
        ui,
        scene.theme,
        field_id(draft.id, "from"),
        &options,
        &mut draft.chosen.from,
    ) {
        draft.chosen.from.sort_unstable();
    }
}

fn status_ui(ui: &mut Ui, scene: &StageScene<'_>, draft: &mut ActionDraft, heard: &mut Heard) {
    let words = scene.words;
    text::small_ui(ui, scene.theme, &say!(words, "plan-status"));
    let kinds = [
        (StatusKind::Open, say!(words, "plan-status-open")),
        (StatusKind::Going, say!(words, "plan-status-going")),
        (StatusKind::Stuck, say!(words, "plan-status-stuck")),
        (StatusKind::Done, say!(words, "plan-status-done")),
        (StatusKind::Dropped, say!(words, "plan-status-dropped")),
    ];
    let kinds = kinds.each_ref().map(|(kind, said)| (*kind, said.as_str()));
    choice_ui(ui, scene.theme, field_id(draft.id, "status"), &kinds, &mut draft.status);
    if draft.status == StatusKind::Dropped {
        let label = say!(words, "plan-why-dropped");
        let id = field_id(draft.id, "why dropped");
        heard.hear(&field_ui(ui, scene.theme, id, &label, &mut draft.why_dropped));
    }
}

fn end_ui(ui: &mut Ui, scene: &StageScene<'_>, id: ActionId) -> Option<Pressed> {
    let theme: &Theme = scene.theme;
    let mut pressed = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let close = say!(scene.words, "plan-close", number = id.0);
        if button_ui(ui, theme, Button::with_icon(&close, Icon::Tick)).clicked() {
            pressed = Some(Pressed::Close);
        }
        let remove = say!(scene.words, "plan-remove", number = id.0);
        if button_ui(ui, theme, Button::plain(&remove, Icon::Trash)).clicked() {
            pressed = Some(Pressed::Remove);
        }
    });
    pressed
}
