//! Rows that come and go: the groups, the colleagues who are not there.

use egui::{Id, Ui, vec2};

use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::workshop::change::Change;
use crate::workshop::text::TextRefusal;

/// One row while it is typed.
pub trait RowDraft: Default {
    /// The row as the workshop has it.
    type Truth: Clone + PartialEq;

    /// A draft of a row that is there.
    fn of(truth: &Self::Truth) -> Self;

    /// The row as the workshop shall have it; none while it says nothing.
    fn complete(&self) -> Result<Option<Self::Truth>, TextRefusal>;

    /// The change that makes these the rows.
    fn change(rows: Vec<Self::Truth>) -> Change;

    /// Draws the row; `id` is its own.
    fn row_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: Id) -> RowAnswer;
}

/// What came out of one frame of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowAnswer {
    /// Nothing.
    Rests,
    /// Somebody types in it.
    Typing,
    /// It is to go.
    Removed,
}

/// All rows of one kind while they are typed.
pub struct Rows<R: RowDraft> {
    drafts: Vec<(u64, R)>,
    /// As the workshop has them.
    truth: Vec<R::Truth>,
    /// For the next row: rows have no id of their own in the workshop.
    next_key: u64,
    refusal: Option<String>,
}

impl<R: RowDraft> Default for Rows<R> {
    fn default() -> Self {
        Self {
            drafts: Vec::new(),
            truth: Vec::new(),
            next_key: 0,
            refusal: None,
        }
    }
}

impl<R: RowDraft> Rows<R> {
    /// Whether something was typed that the workshop does not have yet.
    pub fn is_typing(&self) -> bool {
        self.complete().is_ok_and(|rows| rows != self.truth)
    }

    /// The rows, a button for one more, and why they were not taken.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, truth: &[R::Truth], add: &str) {
        self.follow(truth);
        let mut is_typing = false;
        let mut gone = None;
        for (key, row) in &mut self.drafts {
            match row.row_ui(ui, scene, Id::unique((add_id::<R>(), *key))) {
                RowAnswer::Rests => {}
                RowAnswer::Typing => is_typing = true,
                RowAnswer::Removed => gone = Some(*key),
            }
        }
        self.drafts.retain(|(key, _)| Some(*key) != gone);
        if button_ui(ui, scene.theme, Button::with_icon(add, Icon::Plus)).clicked() {
            self.add(R::default());
        }
        if !is_typing {
            self.commit(scene);
        }
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
    }

    /// Takes what was typed as one change.
    pub fn commit(&mut self, scene: &mut StageScene<'_>) {
        let submitted = match self.complete() {
            Ok(rows) if rows == self.truth => Ok(()),
            Ok(rows) => {
                let submitted = scene.submit(R::change(rows.clone()));
                if submitted.is_ok() {
                    self.truth = rows;
                }
                submitted
            }
            Err(refusal) => Err(scene.words.text_refusal(refusal)),
        };
        self.refusal = submitted.err();
    }

    /// Follows the workshop, where it became another one by undo or by a file.
    fn follow(&mut self, truth: &[R::Truth]) {
        if self.truth == truth {
            return;
        }
        self.truth = truth.to_vec();
        self.drafts.clear();
        for row in truth {
            self.add(R::of(row));
        }
    }

    fn add(&mut self, row: R) {
        self.drafts.push((self.next_key, row));
        self.next_key += 1;
    }

    fn complete(&self) -> Result<Vec<R::Truth>, TextRefusal> {
        let rows = self.drafts.iter().filter_map(|(_, row)| row.complete().transpose());
        rows.collect()
    }
}

/// Tells rows of one kind from those of another.
fn add_id<R: RowDraft>() -> &'static str {
    std::any::type_name::<R>()
}

/// Something in a row, so wide.
pub fn cell_ui<A>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> A) -> A {
    ui.allocate_ui(vec2(width, 0.0), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = space::TINY;
        ui.vertical(content).inner
    })
    .inner
}
