//! One word from everybody by phone (F21): asked, closed, and then all words by alphabet, each as large as the others.

use egui::text::LayoutJob;
use egui::{Align, Label, Layout, Ui, vec2};

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::screens::answering::{self, Answering, Kind};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::quiet_icon_button_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::poll::{About, Poll, each_once};
use crate::workshop::text::Line;

/// Its drafts.
#[derive(Default)]
pub(super) struct OneWord {
    answering: Answering,
    refusal: Option<String>,
}

/// The question for a word, while it is open.
pub(super) fn asked<'a>(scene: &StageScene<'a>) -> Option<&'a Poll> {
    scene.workshop.poll().filter(|poll| poll.about() == About::CheckOut)
}

impl OneWord {
    /// Takes the next step while it is open.
    pub(super) fn close(&mut self, scene: &mut StageScene<'_>, poll: &Poll) {
        self.answering.close(scene, poll);
    }

    /// Under the prompt.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if let Some(poll) = asked(scene) {
            self.answering.ui(ui, scene, poll);
        } else if !scene.workshop.is_closed() && answering::ask_ui(ui, scene, Kind::Word) {
            self.refusal = scene.submit(answering::open(scene, About::CheckOut)).err();
        }
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
        words_ui(ui, scene);
    }
}

/// What came in so far.
fn words_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let words = each_once(scene.workshop.check_out_words().map(Line::as_str));
    if words.is_empty() {
        return;
    }
    let heading = say!(scene.words, "asking-words");
    text::label_ui(ui, &heading, Type::Small.format(Weight::Semibold, scene.theme.quiet));
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = size::QUIET;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::TINY);
            for (word, times) in words {
                word_ui(ui, scene, &word, times);
            }
        });
    });
}

/// A word, and the button that takes it away (C11): they go to the next line together.
fn word_ui(ui: &mut Ui, scene: &mut StageScene<'_>, word: &str, times: usize) {
    let said = ui.painter().layout_job(said(scene, word, times));
    let both = vec2(said.size().x + size::QUIET, size::QUIET);
    ui.allocate_ui_with_layout(both, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add(Label::new(said));
        let name = say!(scene.words, "unsay-name", said = word);
        if quiet_icon_button_ui(ui, scene.theme, Icon::Cross, &name).clicked() {
            let said = scene.workshop.check_out_words().find(|said| said.as_str() == word);
            scene.actions.extend(said.cloned().map(Action::AskUnsay));
        }
    });
}

/// A word, and how often it was said.
fn said(scene: &StageScene<'_>, word: &str, times: usize) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.append(word, 0.0, Type::Lead.format(Weight::Semibold, scene.theme.ink));
    if times > 1 {
        let times = say!(scene.words, "wall-word-times", count = times);
        let quiet = Type::Lead.format(Weight::Regular, scene.theme.quiet);
        job.append(&format!(" {times}"), 0.0, quiet);
    }
    job
}
