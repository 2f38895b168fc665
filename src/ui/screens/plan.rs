//! The action plan (F13, D3), and what people promise (F17).

mod advice;
mod compact;
mod draft;
mod form;
mod panel;
mod promises;
mod timeline;
mod touches;

use egui::{Align, Key, Layout, Modifiers, Popup, ScrollArea, Ui, UiBuilder};

use crate::say;
use crate::ui::days::days_after;
use crate::ui::fonts::Weight;
use crate::ui::screens::{Kept, StageScreen};
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{Type, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, refusal_ui, warning_ui};
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::action::{Action, Lack};
use crate::workshop::change::Change;
use crate::workshop::ids::ActionId;

use compact::Detail;
use draft::ActionDraft;
use form::Pressed;
use promises::PromiseDraft;

/// A first step is wise within so many days (D3).
const FIRST_STEP_DAYS: u64 = 7;
/// With more actions than this, the closed ones are short.
const MOST_FULL: usize = 3;

/// Its drafts.
#[derive(Default)]
pub struct PlanScreen {
    open: Option<ActionDraft>,
    /// An action that is being put into the plan, to be opened once it is there.
    opening: Option<ActionId>,
    goal: Option<Lack>,
    promise: PromiseDraft,
    refusal: Option<String>,
    is_typing: bool,
}

impl StageScreen for PlanScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        if scene.workshop.actions().is_empty() {
            return Step::next(say!(scene.words, "plan-add"));
        }
        match advice::first_red(scene.workshop) {
            Some((id, _)) => Step::next(say!(scene.words, "plan-step-complete", number = id.0)),
            None => scene.onwards(),
        }
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        if self.commit(scene) == Kept::No {
            return;
        }
        if scene.workshop.actions().is_empty() {
            self.add(scene);
            return;
        }
        match advice::first_red(scene.workshop) {
            Some((id, _)) => self.complete(scene, id),
            None => scene.go_onwards(),
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.follow(scene);
        self.take_keys(ui, scene);
        // The bar of a long page stands in the margin.
        let wide = ui.max_rect().with_max_x(ui.max_rect().right() + space::LARGE);
        ui.scope_builder(UiBuilder::new().max_rect(wide), |ui| {
            ScrollArea::vertical()
                .id_salt("plan")
                .auto_shrink(false)
                .show(ui, |ui| {
                    ui.set_max_width(ui.available_width() - space::LARGE);
                    ui.spacing_mut().item_spacing.y = space::LARGE;
                    self.page_ui(ui, scene);
                    ui.add_space(space::GAP);
                });
        });
    }

    fn panel_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if let Some(id) = panel::ui(ui, scene) {
            self.complete(scene, id);
        }
    }

    fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        self.commit(scene);
        self.promise.follow_out(scene);
    }

    fn is_typing(&self) -> bool {
        self.is_typing || self.promise.is_begun()
    }

    fn keys(&self, words: &Words) -> Vec<(String, String)> {
        vec![
            ("A".to_owned(), say!(words, "plan-add")),
            ("Tab".to_owned(), say!(words, "plan-key-fields")),
            ("Esc".to_owned(), say!(words, "plan-key-close")),
        ]
    }
}

impl PlanScreen {
    /// Keeps to what the workshop holds.
    fn follow(&mut self, scene: &StageScene<'_>) {
        let actions = scene.workshop.actions();
        if let Some((id, action)) = self.opening.and_then(|id| actions.get_key_value(&id)) {
            self.opening = None;
            self.open = Some(ActionDraft::new(*id, action));
        }
        if let Some(draft) = &mut self.open {
            match actions.get(&draft.id) {
                Some(action) => draft.follow(action),
                None => self.open = None,
            }
        }
        if self.open.is_none() {
            self.is_typing = false;
        }
    }

    /// What was typed becomes a change, unless it is refused: then it stays in the form, with the reason.
    fn commit(&mut self, scene: &mut StageScene<'_>) -> Kept {
        let Some(draft) = &mut self.open else {
            return Kept::All;
        };
        self.refusal = match draft.changed() {
            Ok(None) => None,
            Ok(Some(action)) => {
                let done = scene.submit(Change::PutAction(draft.id, action.clone()));
                if done.is_ok() {
                    draft.settle(action);
                }
                done.err()
            }
            Err(refusal) => Some(scene.words.text_refusal(refusal)),
        };
        Kept::unless(self.refusal.as_ref())
    }

    /// Closes the form, unless something in it was refused.
    fn close(&mut self, scene: &mut StageScene<'_>) {
        if self.commit(scene) == Kept::All {
            self.open = None;
        }
    }

    /// Opens an action for writing.
    fn open(&mut self, scene: &mut StageScene<'_>, id: ActionId) {
        if self.commit(scene) == Kept::All
            && let Some(action) = scene.workshop.actions().get(&id)
            && self.open.as_ref().is_none_or(|draft| draft.id != id)
        {
            self.open = Some(ActionDraft::new(id, action));
        }
    }

    /// Opens an action where it lacks something.
    fn complete(&mut self, scene: &mut StageScene<'_>, id: ActionId) {
        self.open(scene, id);
        let open = self.open.as_ref().filter(|draft| draft.id == id);
        let typed = open.and_then(|draft| draft.action().ok());
        self.goal = typed.and_then(|action| action.lacks().first().copied());
    }

    fn add(&mut self, scene: &mut StageScene<'_>) {
        if self.commit(scene) == Kept::No {
            return;
        }
        let last = scene.workshop.actions().keys().next_back().map_or(0, |id| id.0);
        let id = ActionId(last.saturating_add(1));
        let action = Action {
            first_step_date: Some(days_after(scene.room.today, FIRST_STEP_DAYS)),
            ..Action::default()
        };
        self.refusal = scene.submit(Change::PutAction(id, action)).err();
        if self.refusal.is_none() {
            self.open = None;
            self.opening = Some(id);
            self.goal = Some(Lack::What);
        }
    }

    fn take_keys(&mut self, ui: &Ui, scene: &mut StageScene<'_>) {
        let has_modal = ui.ctx().memory(|memory| memory.top_modal_layer().is_some());
        if ui.ctx().text_edit_focused() || has_modal || Popup::is_any_open(ui.ctx()) {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::A) {
            self.add(scene);
        }
        if self.open.is_some() && pressed(Key::Escape) {
            self.close(scene);
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.head_ui(ui, scene);
        let actions = scene.workshop.actions();
        if actions.is_empty() {
            let format = Type::Body.format(Weight::Regular, scene.theme.ink);
            text::balanced_ui(ui, &say!(scene.words, "plan-empty"), &format);
        } else {
            timeline::ui(ui, scene);
            let is_whole = advice::first_red(scene.workshop).is_none();
            // One thing after the other: what is red comes first, and the panel names both.
            if is_whole && advice::quick_win(scene.workshop, scene.room.today).is_none() {
                let heading = say!(scene.words, "plan-no-win");
                let line = say!(scene.words, "plan-no-win-text");
                warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
            }
        }
        let detail = if actions.len() > MOST_FULL {
            Detail::Short
        } else {
            Detail::Full
        };
        for (id, action) in actions {
            if self.open.as_ref().is_some_and(|draft| draft.id == *id) {
                self.form_ui(ui, scene, *id, action);
            } else if compact::ui(ui, scene, *id, action, detail).clicked() {
                self.open(scene, *id);
                self.goal = Some(Lack::What);
            }
        }
        rule_ui(ui, scene.theme);
        self.promise.ui(ui, scene);
    }

    fn head_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.horizontal(|ui| {
            text::title_ui(ui, scene.theme, &say!(scene.words, "plan-heading"));
            let count = scene.workshop.actions().len();
            text::quiet_ui(ui, scene.theme, &say!(scene.words, "plan-count", count = count));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let add = say!(scene.words, "plan-add");
                let button = Button {
                    key: Some("A"),
                    ..Button::with_icon(&add, Icon::Plus)
                };
                if button_ui(ui, scene.theme, button).clicked() {
                    self.add(scene);
                }
            });
        });
    }

    fn form_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: ActionId, action: &Action) {
        let Some(draft) = &mut self.open else {
            return;
        };
        if self.goal.is_some() && ui.input(|input| input.pointer.any_click()) {
            ui.ctx().request_repaint(); // A click elsewhere takes the keyboard from a field in the same frame.
        } else if let Some(lack) = self.goal.take() {
            let field = form::lack_id(id, lack, action);
            ui.memory_mut(|memory| memory.request_focus(field));
        }
        let before = draft.clone();
        let heard = form::ui(ui, scene, action, draft);
        self.is_typing = heard.is_typing && draft.changed() != Ok(None);
        if *draft != before {
            self.refusal = None;
        }
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        if heard.was_left || !heard.is_typing || heard.pressed.is_some() {
            self.commit(scene);
        }
        match heard.pressed {
            Some(Pressed::Close) => self.close(scene),
            Some(Pressed::Remove) => {
                self.refusal = scene.submit(Change::RemoveAction(id)).err();
                if self.refusal.is_none() {
                    self.open = None;
                }
            }
            None => {}
        }
    }
}
