//! What a new workshop needs before it begins: title, language, people, time, where its file goes.

use std::path::{Path, PathBuf};

use egui::{Id, Key, Ui};

use crate::say;
use crate::templates::Form;
use crate::ui::action::{Action, FolderFor};
use crate::ui::new_workshop::NewWorkshop;
use crate::ui::risk::Risk;
use crate::ui::scene::{Scene, TemplateCard};
use crate::ui::screens::start::templates::duration;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{MessageTone, hint_ui, refusal_ui, warning_ui};
use crate::ui::widgets::stepper::{Stepper, stepper_ui};
use crate::ui::widgets::text;
use crate::workshop::language::Language;
use crate::workshop::text::Line;

/// More people than any room of one facilitator holds.
pub const MOST_PEOPLE: u32 = 500;

/// Its drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWorkshopDialog {
    template: TemplateCard,
    form: Form,
    title: String,
    language: Language,
    people: u32,
    home: Home,
    /// The folder that was last asked about.
    asked_folder: Option<PathBuf>,
    /// What can happen to a workshop there, once that is known.
    risk: Option<Risk>,
    /// Why it did not begin.
    refusal: Option<String>,
    has_started: bool,
}

/// Where the file goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Home {
    /// Into this folder, shown as text.
    Chosen(PathBuf),
    /// Into the folder that is being typed, because this system has no dialog for it.
    Typed(String),
}

impl NewWorkshopDialog {
    /// For a template, in the window's language at first.
    pub fn new(template: TemplateCard, language: Language, folder: PathBuf) -> Self {
        Self {
            template,
            form: Form::Full,
            title: String::new(),
            language,
            people: 0,
            home: Home::Chosen(folder),
            asked_folder: None,
            risk: None,
            refusal: None,
            has_started: false,
        }
    }

    /// The file goes into this folder.
    pub fn put_in(&mut self, folder: PathBuf) {
        self.home = Home::Chosen(folder);
        self.refusal = None;
    }

    /// The folder is typed from now on.
    pub fn type_folder(&mut self) {
        self.home = Home::Typed(self.folder().display().to_string());
    }

    /// What can happen to a workshop in `folder`, if that is still the folder.
    pub fn hear_risk(&mut self, folder: &Path, risk: Option<&Risk>) {
        if folder == self.folder() {
            self.risk = risk.cloned();
        }
    }

    /// It did not begin, and this says why.
    pub fn refuse(&mut self, why: String) {
        self.refusal = Some(why);
    }

    /// Over the screen; Escape or a click beside it puts it away.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let heading = say!(scene.words, "new-heading");
        let theme = scene.theme;
        let answer = dialog_ui(ui, theme, Id::unique("new workshop"), &heading, |ui| {
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            let from = say!(scene.words, "new-from", template = self.template.name.as_str());
            hint_ui(ui, theme, &from);
            self.title_ui(ui, scene);
            self.language_ui(ui, scene);
            self.people_ui(ui, scene);
            self.form_ui(ui, scene);
            self.home_ui(ui, scene);
            self.risk_ui(ui, scene);
            if let Some(refusal) = &self.refusal {
                refusal_ui(ui, theme, refusal);
            }
            self.answers_ui(ui, scene);
        });
        if answer.is_dismissed {
            scene.push(Action::CloseDialog);
        }
    }

    /// The first field: with a name and Enter a workshop begins.
    fn title_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let label = say!(scene.words, "new-title");
        let field = field_ui(ui, scene.theme, Id::unique("new title"), &label, &mut self.title);
        if !self.has_started {
            self.has_started = true;
            field.request_focus();
        }
        if field.changed() {
            self.refusal = None;
        }
        if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            self.begin(scene);
        }
    }

    fn language_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let options: Vec<(Language, &str)> = scene
            .languages
            .iter()
            .map(|spoken| (spoken.language, spoken.name.as_str()))
            .collect();
        labelled_ui(ui, scene, &say!(scene.words, "new-language"), |ui| {
            choice_ui(
                ui,
                scene.theme,
                Id::unique("new language"),
                &options,
                &mut self.language,
            );
        });
    }

    fn people_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let stepper = Stepper {
            label: &say!(scene.words, "new-people"),
            range: 0..=MOST_PEOPLE,
        };
        ui.horizontal(|ui| {
            stepper_ui(ui, scene.theme, Id::unique("new people"), &stepper, &mut self.people);
            ui.vertical(|ui| {
                ui.add_space(space::WIDE);
                hint_ui(ui, scene.theme, &say!(scene.words, "new-people-hint"));
            });
        });
    }

    fn form_ui(&mut self, ui: &mut Ui, scene: &Scene<'_>) {
        let time = |minutes: u32| duration(scene.words, minutes);
        let full = say!(scene.words, "new-form-full", time = time(self.template.minutes));
        let short = say!(scene.words, "new-form-short", time = time(self.template.short_minutes));
        let options = [(Form::Full, full.as_str()), (Form::Short, short.as_str())];
        labelled_ui(ui, scene, &say!(scene.words, "new-form"), |ui| {
            choice_ui(ui, scene.theme, Id::unique("new form"), &options, &mut self.form);
        });
    }

    fn home_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let label = say!(scene.words, "new-folder");
        match &mut self.home {
            Home::Chosen(folder) => {
                let shown = folder.display().to_string();
                let other = say!(scene.words, "new-folder-other");
                let chooses = labelled_ui(ui, scene, &label, |ui| {
                    text::body_ui(ui, scene.theme, &shown);
                    button_ui(ui, scene.theme, Button::with_icon(&other, Icon::Folder)).clicked()
                });
                if chooses {
                    scene.push(Action::ChooseFolder(FolderFor::NewWorkshop));
                }
            }
            Home::Typed(folder) => {
                let why = say!(scene.words, "new-folder-why");
                field_ui(ui, scene.theme, Id::unique("new folder"), &label, folder);
                hint_ui(ui, scene.theme, &why);
            }
        }
    }

    /// A word about a folder that others reach too; it may be chosen all the same.
    fn risk_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let folder = self.folder();
        if self.asked_folder.as_ref() != Some(&folder) {
            self.risk = None;
            let is_typing = matches!(self.home, Home::Typed(_)) && ui.ctx().text_edit_focused();
            if !is_typing {
                self.asked_folder = Some(folder.clone());
                scene.push(Action::LookAtFolder(folder));
            }
        }
        // A refusal must be read first, and there is no room for both in a low window.
        if let Some(risk) = self.risk.as_ref().filter(|_| self.refusal.is_none()) {
            let (heading, line) = (risk.heading(scene.words), risk.of_workshop(scene.words));
            warning_ui(ui, scene.theme, MessageTone::Warning, &heading, &line);
        }
    }

    fn answers_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let begin = say!(scene.words, "new-begin");
        let cancel = say!(scene.words, "window-cancel");
        ui.add_space(space::TINY);
        ui.horizontal(|ui| {
            if button_ui(ui, scene.theme, Button::primary(&begin)).clicked() {
                self.begin(scene);
            }
            if button_ui(ui, scene.theme, Button::framed(&cancel)).clicked() {
                scene.push(Action::CloseDialog);
            }
        });
    }

    fn folder(&self) -> PathBuf {
        match &self.home {
            Home::Chosen(folder) => folder.clone(),
            Home::Typed(typed) => PathBuf::from(typed.trim().trim_matches('"')),
        }
    }

    /// Asks for the workshop; what cannot be its title is said under the fields.
    fn begin(&mut self, scene: &mut Scene<'_>) {
        match Line::parse(&self.title) {
            Ok(title) => scene.push(Action::Begin(NewWorkshop {
                template: self.template.id.clone(),
                form: self.form,
                title,
                language: self.language,
                people: self.people,
                folder: self.folder(),
            })),
            Err(refusal) => self.refusal = Some(scene.words.text_refusal(refusal)),
        }
    }
}

fn labelled_ui<R>(ui: &mut Ui, scene: &Scene<'_>, label: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        text::small_ui(ui, scene.theme, label);
        content(ui)
    })
    .inner
}
