//! How it went, when the team meets again (D5), closing (D4), and what stays of it all (P15).

mod closing;
mod follow_up;
mod one_word;

use egui::{Margin, ScrollArea, Ui, UiBuilder, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::screens::{StageScreen, answering};
use crate::ui::stage_scene::{Place, StageScene, Step};
use crate::ui::theme::{Type, space};
use crate::ui::widgets::message::hint_ui;
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::text;
use crate::workshop::stage::StageKind;

use closing::Closing;
use follow_up::Drafts;
use one_word::OneWord;

/// Its drafts.
#[derive(Default)]
pub struct CheckOutScreen {
    drafts: Drafts,
    closing: Closing,
    one_word: OneWord,
}

impl StageScreen for CheckOutScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        if let Some(poll) = one_word::asked(scene) {
            return answering::step(scene, poll, say!(scene.words, "asking-close-words"));
        }
        if !is_last(scene) {
            return scene.onwards();
        }
        let words = say!(scene.words, "frame-next-export");
        if scene.workshop.follow_up().is_none() {
            return Step::possible(words); // The date comes first (D4).
        }
        Step::next(words)
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        self.drafts.commit(scene);
        if let Some(poll) = one_word::asked(scene) {
            self.one_word.close(scene, poll);
        } else if is_last(scene) {
            scene.push(Action::Go(Place::Export));
        } else {
            scene.go_onwards();
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.drafts.follow(ui.ctx(), scene.workshop.follow_up());
        // Room for the focus rings, which the scroll area would cut.
        let margin = Margin {
            bottom: 24,
            ..Margin::same(4)
        };
        let wider = ui.max_rect().expand2(vec2(space::TINY, 0.0));
        // The bar of a long page stands in the margin.
        let wider = wider.with_max_x(wider.right() + space::LARGE);
        ui.scope_builder(UiBuilder::new().max_rect(wider), |ui| {
            ScrollArea::vertical()
                .auto_shrink(false)
                .content_margin(margin)
                .show(ui, |ui| {
                    ui.set_max_width(ui.available_width() - space::LARGE);
                    ui.spacing_mut().item_spacing.y = space::MEDIUM;
                    prompt_ui(ui, scene);
                    self.one_word.ui(ui, scene);
                    sheet_ui(ui, scene.theme, |ui| self.drafts.ui(ui, scene));
                    self.closing.ui(ui, scene);
                });
        });
        self.closing.dialog_ui(ui, scene);
    }

    fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        self.drafts.commit(scene);
    }

    fn is_typing(&self) -> bool {
        self.drafts.is_typing()
    }
}

/// Whether nothing comes after this but time kept free.
fn is_last(scene: &StageScene<'_>) -> bool {
    let here = scene.workshop.stage().map(|stage| stage.id);
    let from_here = scene
        .workshop
        .agenda()
        .iter()
        .skip_while(|stage| Some(stage.id) != here);
    let mut behind = from_here.skip(1);
    behind.all(|stage| stage.kind == StageKind::Buffer)
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
        let format = Type::Title.format(Weight::Semibold, scene.theme.ink);
        text::balanced_ui(ui, prompt, &format);
    }
    ui.add_space(space::TINY);
}
