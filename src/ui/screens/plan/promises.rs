//! What people and the leadership promise (F17).

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui, icon_button_ui};
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::ui::widgets::tick_box::tick_box_ui;
use crate::workshop::change::Change;
use crate::workshop::commitment::{Commitment, Promiser};
use crate::workshop::ids::CommitmentId;
use crate::workshop::text::Line;

/// A promise that is being typed.
#[derive(Default)]
pub struct PromiseDraft {
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
    /// Whether something is in its fields.
    pub fn is_begun(&self) -> bool {
        !self.text.is_empty() || !self.who.is_empty()
    }

    /// Draws the promises and the line for one more.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        text::lead_ui(ui, scene.theme, &say!(scene.words, "plan-promises"));
        for (id, commitment) in scene.workshop.commitments() {
            self.row_ui(ui, scene, *id, commitment);
        }
        self.new_ui(ui, scene);
    }

    fn row_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: CommitmentId, commitment: &Commitment) {
        let by = match &commitment.by {
            Promiser::Leadership => say!(scene.words, "plan-by-leadership"),
            Promiser::Named(who) => who.to_string(),
        };
        let remove = say!(scene.words, "plan-promise-remove", number = id.0);
        ui.horizontal_top(|ui| {
            if icon_button_ui(ui, scene.theme, Icon::Cross, &remove).clicked() {
                self.refusal = scene.submit(Change::RemoveCommitment(id)).err();
            }
            ui.vertical(|ui| {
                ui.add_space(space::SMALL);
                ui.spacing_mut().item_spacing.y = 0.0;
                text::semibold_ui(ui, scene.theme, &by);
                text::body_ui(ui, scene.theme, commitment.text.as_str());
            });
        });
    }

    fn new_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
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
        field_ui(ui, scene.theme, Id::unique("promise text"), &label, &mut self.text);
        if before != (self.text.clone(), self.who.clone()) {
            self.refusal = None;
        }
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        let add = say!(words, "plan-promise-add");
        if button_ui(ui, scene.theme, Button::with_icon(&add, Icon::Plus)).clicked() {
            self.add(scene);
        }
    }

    fn add(&mut self, scene: &mut StageScene<'_>) {
        let added = self.commitment(scene).and_then(|commitment| {
            let last = scene.workshop.commitments().keys().next_back().map_or(0, |id| id.0);
            let id = CommitmentId(last.saturating_add(1));
            scene.submit(Change::PutCommitment(id, commitment))
        });
        *self = match added {
            Ok(()) => Self {
                by: self.by,
                ..Self::default()
            },
            Err(refusal) => Self {
                refusal: Some(refusal),
                ..std::mem::take(self)
            },
        };
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
