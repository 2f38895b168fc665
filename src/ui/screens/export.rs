//! What the room takes home (F14): what goes, how it looks, and what to look at once more.

pub(in crate::ui) mod checks;
mod choose;
mod keep;
mod pages;
mod stick;

use std::path::PathBuf;

use egui::{Context, Frame, Id, Key, Modifiers, Panel, ScrollArea, Ui, UiBuilder};

use crate::say;
use crate::ui::action::Action;
use crate::ui::export::ExportWish;
use crate::ui::screens::StageScreen;
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{size, space};
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::words::Words;
use crate::workshop::language::Language;

use pages::Leaf;

/// What the list of written files may take of the height.
const MOST_OF_OUTCOME: f32 = 3.0 * space::PAGE;

/// Its drafts.
#[derive(Default)]
pub struct ExportScreen {
    /// What goes; none until the screen is first shown.
    choice: Option<Choice>,
    view: View,
    leaf: Leaf,
}

/// What was chosen so far.
struct Choice {
    parts: Vec<&'static str>,
    formats: Vec<&'static str>,
    language: Language,
    /// A path that was typed, where the system has no dialog.
    folder: Option<String>,
}

/// What stands beside the choice, in a window without room for both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum View {
    #[default]
    Pages,
    Checks,
}

impl Choice {
    fn new(language: Language) -> Self {
        Self {
            parts: vec!["agreements"],
            formats: vec!["txt"],
            language,
            folder: None,
        }
    }

    fn wish(&self, scene: &StageScene<'_>) -> ExportWish {
        ExportWish {
            parts: self.parts.clone(),
            formats: self.formats.clone(),
            language: self.language,
            folder: self.folder.clone().unwrap_or_else(|| scene.export.folder.clone()),
        }
    }
}

impl StageScreen for ExportScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        let files = self.files(scene);
        let words = say!(scene.words, "export-make", count = files);
        match files {
            0 => Step::possible(say!(scene.words, "export-choose-first")),
            _ if scene.export.written.is_empty() => Step::next(words),
            _ => Step::possible(words),
        }
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        let wish = self.choice.as_ref().map(|choice| choice.wish(scene));
        if let Some(wish) = wish.filter(|wish| !scene.export.files(wish).is_empty()) {
            self.view = View::Pages; // What was written is told there.
            self.leaf.is_large = false;
            scene.push(Action::Export(wish));
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let all = ui.max_rect();
        let gap = space::LARGE;
        // Room for the focus rings, which the scroll area would cut.
        let left = all
            .with_min_x(all.left() - space::TINY)
            .with_max_x(all.left() + size::CHOICES);
        let right = all.with_min_x(left.right() + gap).with_max_y(all.bottom() - space::GAP);
        let language = scene.workshop.language();
        let choice = self.choice.get_or_insert_with(|| Choice::new(language));
        if !self.leaf.is_large {
            ui.scope_builder(UiBuilder::new().max_rect(left), |ui| choose::ui(ui, scene, choice));
        }
        let wish = choice.wish(scene);
        if scene.export.made_for.as_ref() != Some(&wish) {
            scene.push(Action::Preview(wish));
        }
        self.take_keys(ui.ctx(), scene.export.pages.len());
        self.look_at_folder(ui.ctx(), scene);
        if self.leaf.is_large {
            let stage = all.with_max_y(right.bottom());
            pages::ui(ui, scene, stage, &mut self.leaf);
        } else {
            ui.scope_builder(UiBuilder::new().max_rect(right), |ui| self.right_ui(ui, scene));
        }
    }

    fn panel_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.checks_ui(ui, scene, "panel");
    }

    fn is_typing(&self) -> bool {
        let folder = self.choice.as_ref().and_then(|choice| choice.folder.as_ref());
        folder.is_some_and(|folder| !folder.is_empty())
    }

    fn keys(&self, words: &Words) -> Vec<(String, String)> {
        vec![(say!(words, "frame-arrows-across"), say!(words, "export-key-pages"))]
    }
}

impl ExportScreen {
    fn files(&self, scene: &StageScene<'_>) -> usize {
        let wish = self.choice.as_ref().map(|choice| choice.wish(scene));
        wish.map_or(0, |wish| scene.export.files(&wish).len())
    }

    /// What was written, the pages, then the sticks; in a narrow window also what to look at, which has no panel there.
    fn right_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        if ui.ctx().content_rect().width() < size::FOLDS_BELOW {
            self.view_ui(ui, scene);
        } else {
            self.view = View::Pages;
        }
        outcome_ui(ui, scene);
        stick::outcome_ui(ui, scene);
        if let Some(wish) = self.choice.as_ref().map(|choice| choice.wish(scene)) {
            Panel::bottom("export sticks")
                .resizable(false)
                .frame(Frame::new())
                .show_separator_line(false)
                .show(ui, |ui| stick::ui(ui, scene, &wish));
        }
        match self.view {
            View::Pages => {
                let left = ui.available_rect_before_wrap();
                let tray = left.with_max_y(left.bottom() - space::MEDIUM);
                pages::ui(ui, scene, tray, &mut self.leaf);
            }
            View::Checks => {
                ScrollArea::vertical()
                    .auto_shrink(false)
                    .show(ui, |ui| self.checks_ui(ui, scene, "stage"));
            }
        }
    }

    fn view_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let count = checks::warnings(scene, &self.parts()).len();
        let pages = say!(scene.words, "export-pages");
        let checks = say!(scene.words, "export-to-check", count = count);
        let options = [(View::Pages, pages.as_str()), (View::Checks, checks.as_str())];
        choice_ui(ui, scene.theme, Id::unique("export view"), &options, &mut self.view);
    }

    fn checks_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, place: &'static str) {
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        checks::ui(ui, scene, &self.parts());
        if let Some(choice) = &mut self.choice {
            keep::ui(ui, scene, place, &mut choice.folder);
        }
    }

    /// Asks what kind of folder was chosen, once for each, and not while it is being typed.
    fn look_at_folder(&self, context: &Context, scene: &mut StageScene<'_>) {
        let Some(choice) = self.choice.as_ref().filter(|_| !context.text_edit_focused()) else {
            return;
        };
        let folder = PathBuf::from(choice.wish(scene).folder);
        if scene.export.asked_folder.as_ref() != Some(&folder) {
            scene.push(Action::LookAtFolder(folder));
        }
    }

    fn parts(&self) -> Vec<&'static str> {
        self.choice
            .as_ref()
            .map(|choice| choice.parts.clone())
            .unwrap_or_default()
    }

    /// Arrows turn the pages where no field and no option wants them.
    fn take_keys(&mut self, context: &Context, pages: usize) {
        let is_dialog_open = context.memory(|memory| memory.top_modal_layer().is_some());
        if context.text_edit_focused() || is_dialog_open {
            return;
        }
        let pressed = |key| context.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if self.leaf.is_large && pressed(Key::Escape) {
            self.leaf.is_large = false;
        }
        if pressed(Key::ArrowRight) {
            self.leaf.page = (self.leaf.page + 1).min(pages.saturating_sub(1));
        }
        if pressed(Key::ArrowLeft) {
            self.leaf.page = self.leaf.page.saturating_sub(1);
        }
    }
}

/// Which files were written, and what went wrong.
fn outcome_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let written = &scene.export.written;
    if !written.is_empty() {
        let heading = say!(scene.words, "export-written", count = written.len());
        let files = written.join("\n");
        // Many files scroll, so that the page beneath stays to be seen.
        ScrollArea::vertical()
            .id_salt("export written")
            .max_height(MOST_OF_OUTCOME)
            .show(ui, |ui| {
                warning_ui(ui, scene.theme, MessageTone::Calm, &heading, &files);
            });
    }
    if let Some(failed) = &scene.export.failed {
        let heading = say!(scene.words, "export-failed");
        warning_ui(ui, scene.theme, MessageTone::Danger, &heading, failed);
    }
}
