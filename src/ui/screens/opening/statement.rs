//! The opening text and the contact point: read aloud, and changed in place.

use egui::{Id, Ui};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::screens::pause::reworded;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::LongField;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::hint_ui;
use crate::ui::widgets::sheet::sheet_ui;
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::text::Line;

use super::in_place::{InPlace, take};

/// Lines of the field at first.
const ROWS: usize = 6;

/// Its drafts.
#[derive(Default)]
pub(super) struct Statement {
    text: Option<InPlace>,
    contact: Option<InPlace>,
}

impl Statement {
    pub(super) fn is_typing(&self) -> bool {
        let drafts = [&self.text, &self.contact];
        drafts.into_iter().flatten().any(InPlace::is_typing)
    }

    /// Keeps what is being typed.
    pub(super) fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        if let Some(typed) = self.text.as_ref().map(InPlace::typed) {
            take(&mut self.text, typed, |text| keep_prompt(scene, text));
        }
        if let Some(typed) = self.contact.as_ref().map(InPlace::typed) {
            take(&mut self.contact, typed, |text| keep_contact(scene, text));
        }
    }

    /// The words to begin with, a paragraph each.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let theme = scene.theme;
        sheet_ui(ui, theme, |ui| {
            ui.spacing_mut().item_spacing.y = space::SMALL;
            let heading = say!(scene.words, "opening-statement");
            text::label_ui(ui, &heading, Type::Small.format(Weight::Semibold, theme.quiet));
            let Some(draft) = &mut self.text else {
                self.words_ui(ui, scene);
                return;
            };
            let label = say!(scene.words, "opening-statement-label");
            let field = LongField {
                label: &label,
                rows: ROWS,
            };
            let edited = draft.ui(ui, scene, Id::unique("opening statement"), field);
            take(&mut self.text, edited, |text| keep_prompt(scene, text));
        });
        hint_ui(ui, theme, &say!(scene.words, "opening-stored"));
    }

    fn words_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let stage = scene.workshop.stage();
        let prompt = stage.map_or("", |stage| stage.prompt.in_language(scene.room_words.language()));
        for line in prompt.lines() {
            text::balanced_ui(ui, line, &Type::Lead.format(Weight::Regular, scene.theme.ink));
        }
        if prompt.is_empty() {
            text::quiet_ui(ui, scene.theme, &say!(scene.words, "opening-statement-empty"));
        }
        let edit = say!(scene.words, "opening-statement-edit");
        if button_ui(ui, scene.theme, Button::with_icon(&edit, Icon::Edit)).clicked() {
            self.text = Some(InPlace::of(prompt));
        }
    }

    /// Where people can go with what they would rather not say in the group (F19).
    pub(super) fn contact_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let contact = scene.workshop.contact().as_str();
        if let Some(draft) = &mut self.contact {
            let label = say!(scene.words, "opening-contact-label");
            let field = LongField { label: &label, rows: 1 };
            let edited = draft.ui(ui, scene, Id::unique("opening contact"), field);
            take(&mut self.contact, edited, |text| keep_contact(scene, text));
            return;
        }
        let (said, button) = if contact.is_empty() {
            (
                say!(scene.words, "opening-contact-none"),
                say!(scene.words, "opening-contact-edit"),
            )
        } else {
            (
                say!(scene.words, "opening-contact", contact = contact),
                say!(scene.words, "opening-contact-change"),
            )
        };
        text::body_ui(ui, scene.theme, &said);
        if button_ui(ui, scene.theme, Button::with_icon(&button, Icon::Edit)).clicked() {
            self.contact = Some(InPlace::of(contact));
        }
    }
}

fn keep_contact(scene: &mut StageScene<'_>, text: &str) -> Result<(), String> {
    let line = Line::parse(text).map_err(|why| scene.words.text_refusal(why))?;
    scene.submit(Change::SetContact(line))
}

/// The agenda with other words for the stage where the room is.
fn keep_prompt(scene: &mut StageScene<'_>, text: &str) -> Result<(), String> {
    let Some(here) = scene.workshop.stage() else {
        return Ok(());
    };
    let language = scene.room_words.language();
    if here.prompt.in_language(language) == text {
        return Ok(());
    }
    let prompt = reworded(&here.prompt, language, text).map_err(|why| scene.words.text_refusal(why))?;
    let mut agenda: Vec<_> = scene.workshop.agenda().iter().cloned().collect();
    for stage in agenda.iter_mut().filter(|stage| stage.id == here.id) {
        stage.prompt = prompt.clone();
    }
    scene.submit(Change::SetAgenda(agenda))
}
