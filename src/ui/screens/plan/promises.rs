//! What people and the leadership promise (F17).

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{size, space};
use crate::ui::widgets::button::{Button, button_ui, icon_button_ui};
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::field::{LongField, field_ui, long_field_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::text;
use crate::ui::widgets::tick_box::tick_box_ui;
use crate::workshop::change::Change;
use crate::workshop::commitment::{Commitment, Promiser};
use crate::workshop::ids::CommitmentId;
use crate::workshop::text::Line;

/// A promise that is being typed.
#[derive(Default)]
pub struct PromiseDraft {
    /// The one whose words are changed; none for a new one.
    edited: Option<CommitmentId>,
    by: By,
    who: String,
    is_agreed: bool,
    text: String,
    refusal: Option<String>,
}

/// Who promises, without the name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum By {
    #[default]
    Leadership,
    Named,
}

impl PromiseDraft {
    /// Whether something is in its fields that can still be undone there.
    pub fn is_begun(&self) -> bool {
        !self.text.is_empty() || !self.who.is_empty()
    }

    /// Draws the promises, each where it can be changed, and the fields for one more.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let commitments = scene.workshop.commitments();
        if self.edited.is_some_and(|id| !commitments.contains_key(&id)) {
            *self = Self::default(); // It was taken away, or the step that made it undone.
        }
        text::lead_ui(ui, scene.theme, &say!(scene.words, "plan-promises"));
        for (id, commitment) in commitments {
            if self.edited == Some(*id) {
                sheet_ui(ui, scene.theme, |ui| self.fields_ui(ui, scene));
            } else {
                self.row_ui(ui, scene, *id, commitment);
            }
        }
        if self.edited.is_none() {
            ui.add_space(space::SMALL);
            self.fields_ui(ui, scene);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: CommitmentId, commitment: &Commitment) {
        let by = match &commitment.by {
            Promiser::Leadership => say!(scene.words, "plan-by-leadership"),
            Promiser::Named(who) => who.to_string(),
        };
        let edit = say!(scene.words, "plan-promise-edit", number = id.0);
        let remove = say!(scene.words, "plan-promise-remove", number = id.0);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(ui.available_width() - 2.0 * (size::BUTTON + space::SMALL));
                ui.spacing_mut().item_spacing.y = 0.0;
                text::semibold_ui(ui, scene.theme, &by);
                text::body_ui(ui, scene.theme, commitment.text.as_str());
            });
            if icon_button_ui(ui, scene.theme, Icon::Edit, &edit).clicked() {
                *self = Self::of(id, commitment);
                ui.memory_mut(|memory| memory.request_focus(text_id()));
            }
            if icon_button_ui(ui, scene.theme, Icon::Trash, &remove).clicked() {
                self.refusal = scene.submit(Change::RemoveCommitment(id)).err();
            }
        });
    }

    /// As it stands in the plan; whoever is named there agreed to it.
    fn of(id: CommitmentId, commitment: &Commitment) -> Self {
        let (by, who) = match &commitment.by {
            Promiser::Leadership => (By::Leadership, String::new()),
            Promiser::Named(who) => (By::Named, who.to_string()),
        };
        Self {
            edited: Some(id),
            by,
            is_agreed: by == By::Named,
            who,
            text: commitment.text.to_string(),
            refusal: None,
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let words = scene.words;
        let who = [
            (By::Leadership, say!(words, "plan-by-leadership")),
            (By::Named, say!(words, "plan-by-named")),
        ];
        let who = who.each_ref().map(|(by, said)| (*by, said.as_str()));
        let before = (self.text.clone(), self.who.clone());
        choice_ui(ui, scene.theme, Id::unique("promise by"), &who, &mut self.by);
        if self.by == By::Named {
            let label = say!(words, "plan-promise-who");
            if field_ui(ui, scene.theme, Id::unique("promise who"), &label, &mut self.who).changed() {
                self.is_agreed = false;
            }
            let agreed = say!(words, "plan-promise-agreed");
            tick_box_ui(
                ui,
                scene.theme,
                Id::unique("promise agreed"),
                &agreed,
                &mut self.is_agreed,
            );
        }
        let label = say!(words, "plan-promise-text");
        let field = LongField { label: &label, rows: 1 };
        long_field_ui(ui, scene.theme, text_id(), field, &mut self.text);
        if before != (self.text.clone(), self.who.clone()) {
            self.refusal = None;
        }
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        self.end_ui(ui, scene);
    }

    fn end_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let (done, icon) = match self.edited {
            Some(id) => (say!(scene.words, "plan-promise-done", number = id.0), Icon::Tick),
            None => (say!(scene.words, "plan-promise-add"), Icon::Plus),
        };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::SMALL;
            if button_ui(ui, scene.theme, Button::with_icon(&done, icon)).clicked() {
                self.hand_in(scene);
            }
            let back = say!(scene.words, "plan-promise-back");
            if self.edited.is_some() && button_ui(ui, scene.theme, Button::plain(&back, Icon::Cross)).clicked() {
                *self = Self::default();
            }
        });
    }

    /// A new promise, or other words for the one that is changed; an unchanged one is just put away.
    fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        let handed_in = self.commitment(scene).and_then(|commitment| {
            let commitments = scene.workshop.commitments();
            let next = commitments.keys().next_back().map_or(1, |id| id.0.saturating_add(1));
            let id = self.edited.unwrap_or(CommitmentId(next));
            if commitments.get(&id) == Some(&commitment) {
                return Ok(());
            }
            scene.submit(Change::PutCommitment(id, commitment))
        });
        match handed_in {
            Ok(()) => {
                let by = if self.edited.is_none() { self.by } else { By::default() };
                *self = Self { by, ..Self::default() };
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
    }

    /// A promise that is whole is kept when the plan is left; a step back is not for what is still typed.
    pub fn follow_out(&mut self, scene: &mut StageScene<'_>) {
        let undoes = scene
            .actions
            .iter()
            .any(|action| matches!(action, Action::Undo | Action::Redo));
        if !undoes && self.is_begun() && self.commitment(scene).is_ok() {
            self.hand_in(scene);
        }
    }

    fn commitment(&self, scene: &StageScene<'_>) -> Result<Commitment, String> {
        let line = |typed: &str| {
            let line = Line::parse(typed).map_err(|refusal| scene.words.text_refusal(refusal))?;
            if line.is_empty() {
                return Err(say!(scene.words, "plan-promise-empty"));
            }
            Ok(line)
        };
        let by = match self.by {
            By::Leadership => Promiser::Leadership,
            By::Named if self.is_agreed => Promiser::Named(line(&self.who)?),
            By::Named => return Err(say!(scene.words, "plan-promise-not-agreed")),
        };
        Ok(Commitment {
            by,
            text: line(&self.text)?,
        })
    }
}

/// Where the words of a promise are typed.
fn text_id() -> Id {
    Id::unique("promise text")
}
