//! What a new workshop needs before it begins: title, language, people, where its file goes.

use std::path::PathBuf;

use egui::{Id, Ui};

use crate::say;
use crate::templates::Form;
use crate::ui::action::Action;
use crate::ui::new_workshop::NewWorkshop;
use crate::ui::scene::Scene;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::dialog_ui;
use crate::ui::widgets::field::field_ui;
use crate::workshop::language::Language;
use crate::workshop::text::Line;

/// Its drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWorkshopDialog {
    template: String,
    title: String,
    language: Language,
    people: u32,
}

impl NewWorkshopDialog {
    /// For the template with this id, in the window's language at first.
    pub fn new(template: String, language: Language) -> Self {
        Self {
            template,
            title: String::new(),
            language,
            people: 0,
        }
    }

    /// Over the screen; Escape or a click beside it puts it away.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        let heading = say!(scene.words, "new-heading");
        let theme = scene.theme;
        let begin = say!(scene.words, "new-begin");
        let title = say!(scene.words, "new-title");
        let answer = dialog_ui(ui, theme, Id::unique("new workshop"), &heading, |ui| {
            field_ui(ui, theme, Id::unique("new title"), &title, &mut self.title);
            button_ui(ui, theme, Button::primary(&begin)).clicked()
        });
        if answer.inner
            && let Ok(title) = Line::parse(&self.title)
        {
            scene.push(Action::Begin(NewWorkshop {
                template: self.template.clone(),
                form: Form::Full,
                title,
                language: self.language,
                people: self.people,
                folder: PathBuf::new(),
            }));
        }
        if answer.is_dismissed {
            scene.push(Action::CloseDialog);
        }
    }
}
