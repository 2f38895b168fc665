//! How it went, when the team meets again (D5), closing (D4), and what stays of it all (P15).

mod closing;
pub(in crate::ui) mod dates;
mod follow_up;

use egui::{Margin, ScrollArea, Ui};

use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::space;
use crate::ui::widgets::message::hint_ui;
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::text;

use closing::Closing;
use follow_up::Drafts;

/// Its drafts.
#[derive(Default)]
pub struct CheckOutScreen {
    drafts: Drafts,
    closing: Closing,
}

impl StageScreen for CheckOutScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        let step = scene.onwards();
        if scene.next_stage().is_none() && scene.workshop.follow_up().is_none() {
            return Step::possible(step.text); // The date comes first (D4).
        }
        step
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        self.drafts.commit(scene);
        scene.go_onwards();
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.drafts.follow(ui.ctx(), scene.workshop.follow_up());
        // Room for the focus rings, which the scroll area would cut.
        let margin = Margin {
            bottom: 24,
            ..Margin::same(4)
        };
        ScrollArea::vertical()
            .auto_shrink(false)
            .content_margin(margin)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                prompt_ui(ui, scene);
                sheet_ui(ui, scene.theme, |ui| self.drafts.ui(ui, scene));
                self.closing.ui(ui, scene);
            });
        self.closing.dialog_ui(ui, scene);
    }

    fn is_typing(&self) -> bool {
        self.drafts.is_typing()
    }
}

/// What the room is asked, in the room's language.
fn prompt_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let Some(stage) = scene.workshop.stage() else {
        return;
    };
    let prompt = stage.prompt.in_language(scene.room_words.language());
    if prompt.is_empty() {
        hint_ui(ui, scene.theme, scene.text(&stage.name));
    } else {
        text::question_ui(ui, scene.theme, prompt);
    }
    ui.add_space(space::TINY);
}
