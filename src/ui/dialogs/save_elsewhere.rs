//! The disk refuses: the whole workshop goes to a file somewhere else, and goes on there.

use std::path::{Path, PathBuf};

use egui::{Id, Key, Ui};

use crate::say;
use crate::ui::action::{Action, FolderFor};
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::{Answer, Question, question_ui};
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{hint_ui, refusal_ui};
use crate::ui::widgets::text;

/// The path as far as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveElsewhereDialog {
    /// What was proposed, and how it reads: a name that is no Unicode is not what is shown of it.
    proposed: PathBuf,
    path: String,
    state: State,
    /// Whether the path had the keyboard already.
    is_begun: bool,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    /// The person chooses.
    Asked,
    /// So does a person without a folder dialog.
    Typed,
    /// It is being written.
    Moving,
    /// Why that did not go.
    Refused(String),
}

impl SaveElsewhereDialog {
    /// Asks where to, and proposes this file.
    pub fn new(proposed: PathBuf) -> Self {
        Self {
            path: shown(&proposed),
            proposed,
            state: State::Asked,
            is_begun: false,
        }
    }

    /// Proposes another file.
    pub fn propose(&mut self, path: PathBuf) {
        *self = Self::new(path);
    }

    /// Here is no folder dialog: the path is typed.
    pub fn type_path(&mut self) {
        self.state = State::Typed;
    }

    /// What was typed stays; why it does not go is said beside it.
    pub fn refuse(&mut self, why: String) {
        self.state = State::Refused(why);
    }

    /// Over the screen; true once it is put away.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let (theme, words) = (scene.theme, scene.words);
        let heading = say!(words, "unsaved-elsewhere-heading");
        let (save, cancel) = (say!(words, "unsaved-here"), say!(words, "window-cancel"));
        let question = Question {
            id: Id::unique("save elsewhere"),
            heading: &heading,
            first: Button::primary(&save),
            second: Button::framed(&cancel),
        };
        let mut is_entered = false;
        let answer = question_ui(ui, theme, question, |ui| {
            text::body_ui(ui, theme, &say!(words, "unsaved-elsewhere-text"));
            is_entered = self.path_ui(ui, scene);
            self.remark_ui(ui, scene);
        });
        if is_entered || answer == Some(Answer::First) {
            self.save(scene);
        }
        matches!(answer, Some(Answer::Second | Answer::Dismissed))
    }

    /// True if Enter was pressed in the field.
    fn path_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let label = say!(scene.words, "unsaved-path");
        let field = field_ui(ui, scene.theme, Id::unique("elsewhere"), &label, &mut self.path);
        if !self.is_begun {
            self.is_begun = true;
            field.request_focus();
        }
        let folder = say!(scene.words, "new-folder-other");
        if button_ui(ui, scene.theme, Button::with_icon(&folder, Icon::Folder)).clicked() {
            scene.push(Action::ChooseFolder(FolderFor::Elsewhere));
        }
        field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
    }

    fn remark_ui(&self, ui: &mut Ui, scene: &StageScene<'_>) {
        match &self.state {
            State::Asked => {}
            State::Typed => hint_ui(ui, scene.theme, &say!(scene.words, "unsaved-type")),
            State::Moving => hint_ui(ui, scene.theme, &say!(scene.words, "unsaved-moving")),
            State::Refused(why) => refusal_ui(ui, scene.theme, why),
        }
    }

    /// A path of nothing saves nothing, and one at a time is enough.
    fn save(&mut self, scene: &mut StageScene<'_>) {
        let typed = self.path.trim().trim_matches('"');
        if typed.is_empty() || self.state == State::Moving {
            return;
        }
        let path = if self.path == shown(&self.proposed) {
            self.proposed.clone()
        } else {
            PathBuf::from(typed)
        };
        self.state = State::Moving;
        scene.push(Action::MoveTo(path));
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
