//! One field of the form: typed freely, taken as one change when it is left.

use egui::{Id, Key, Response, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::field::{LongField, field_ui, long_field_ui};
use crate::ui::widgets::message::{hint_ui, refusal_ui};
use crate::workshop::Workshop;
use crate::workshop::change::Change;
use crate::workshop::intake::IntakeField;
use crate::workshop::language::{Language, Phrase};
use crate::workshop::text::{Line, TextRefusal};

/// A field with words in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The workshop's title.
    Title,
    /// The one question, in the room's language.
    Question,
    /// By what ideas are weighed (V7), in the room's language.
    Criterion,
    /// Who asked.
    Asker,
    /// What was asked.
    AskedQuestion,
    /// The question behind it.
    QuestionBehind,
    /// The goal in one sentence.
    Goal,
    /// What the management backs.
    Mandate,
    /// What is tender (P13).
    Sensitivities,
    /// The ground rules (C14), one a line.
    GroundRules,
    /// The contact point (P14).
    Contact,
}

/// A text that is being typed.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    text: String,
    /// As the workshop has it.
    truth: String,
    refusal: Option<String>,
}

impl Draft {
    /// Whether something was typed that the workshop does not have yet.
    pub fn is_dirty(&self) -> bool {
        self.text != self.truth
    }

    /// Follows the workshop, unless something was typed meanwhile.
    fn follow(&mut self, truth: String) {
        if self.truth != truth {
            if !self.is_dirty() {
                self.text.clone_from(&truth);
            }
            self.truth = truth;
        }
    }

    /// Takes what was typed as one change; a refusal leaves it there to be mended.
    pub fn commit(&mut self, field: Field, scene: &mut StageScene<'_>) {
        if !self.is_dirty() {
            return;
        }
        let (tidy, change) = match field.change(&self.text, scene.workshop.language()) {
            Ok(meant) => meant,
            Err(refusal) => {
                self.refusal = Some(scene.words.text_refusal(refusal));
                return;
            }
        };
        let submitted = if tidy == self.truth {
            Ok(()) // Only blanks were typed.
        } else {
            scene.submit(change)
        };
        match submitted {
            Ok(()) => {
                self.truth.clone_from(&tidy);
                self.text = tidy;
                self.refusal = None;
            }
            Err(why) => self.refusal = Some(why),
        }
    }
}

/// The field under its label, what helps on, and why it was not taken.
pub fn draft_ui(ui: &mut Ui, scene: &mut StageScene<'_>, field: Field, draft: &mut Draft) {
    draft.follow(field.truth(scene.workshop));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::TINY;
        followed_ui(ui, scene, field, draft);
    });
}

fn followed_ui(ui: &mut Ui, scene: &mut StageScene<'_>, field: Field, draft: &mut Draft) {
    let label = field.label(scene);
    let response = edit_ui(ui, scene, field, &label, &mut draft.text);
    if response.changed() {
        draft.refusal = None;
    }
    let wraps = field.rows() == Some(1);
    let is_entered = wraps && response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if is_entered || (!response.has_focus() && draft.refusal.is_none()) {
        draft.commit(field, scene);
    }
    if let Some(refusal) = &draft.refusal {
        refusal_ui(ui, scene.theme, refusal);
    } else if let Some(hint) = field.hint(scene, &draft.text) {
        hint_ui(ui, scene.theme, &hint);
    }
}

fn edit_ui(ui: &mut Ui, scene: &StageScene<'_>, field: Field, label: &str, text: &mut String) -> Response {
    let id = Id::unique(("intake", field.id()));
    match field.rows() {
        Some(rows) => long_field_ui(ui, scene.theme, id, LongField { label, rows }, text),
        None => field_ui(ui, scene.theme, id, label, text),
    }
}

impl Field {
    fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Question => "question",
            Self::Criterion => "criterion",
            Self::Asker => "asker",
            Self::AskedQuestion => "asked",
            Self::QuestionBehind => "behind",
            Self::Goal => "goal",
            Self::Mandate => "mandate",
            Self::Sensitivities => "sensitivities",
            Self::GroundRules => "rules",
            Self::Contact => "contact",
        }
    }

    fn label(self, scene: &StageScene<'_>) -> String {
        let words = scene.words;
        match self {
            Self::Title => say!(words, "new-title"),
            Self::Question => say!(words, "intake-question"),
            Self::Criterion => say!(words, "intake-criterion"),
            Self::Asker => say!(words, "intake-asker"),
            Self::AskedQuestion => say!(words, "intake-asked-question"),
            Self::QuestionBehind => say!(words, "intake-question-behind"),
            Self::Goal => say!(words, "intake-goal"),
            Self::Mandate => say!(words, "intake-mandate"),
            Self::Sensitivities => say!(words, "intake-sensitivities"),
            Self::GroundRules => say!(words, "intake-ground-rules"),
            Self::Contact => say!(words, "intake-contact"),
        }
    }

    /// Lines at first, of a field that wraps; none for a short one.
    fn rows(self) -> Option<usize> {
        match self {
            Self::Title | Self::Asker | Self::Contact => None,
            Self::AskedQuestion | Self::QuestionBehind | Self::Goal | Self::Mandate | Self::Sensitivities => Some(1),
            Self::Question | Self::Criterion => Some(2),
            Self::GroundRules => Some(5),
        }
    }

    fn hint(self, scene: &StageScene<'_>, text: &str) -> Option<String> {
        match self {
            Self::Goal if has_several_sentences(text) => Some(say!(scene.words, "intake-goal-several")),
            Self::Goal => Some(say!(scene.words, "intake-goal-why")),
            Self::Mandate => Some(say!(scene.words, "intake-mandate-why")),
            Self::Sensitivities => Some(say!(scene.words, "intake-sensitivities-why")),
            Self::Contact => Some(say!(scene.words, "intake-contact-why")),
            Self::Question => {
                let language = scene.workshop.language();
                let spoken = scene.languages.iter().find(|it| it.language == language)?;
                let name = spoken.name.as_str();
                Some(say!(scene.words, "intake-question-why", language = name))
            }
            Self::Title
            | Self::Criterion
            | Self::Asker
            | Self::AskedQuestion
            | Self::QuestionBehind
            | Self::GroundRules => None,
        }
    }

    fn truth(self, workshop: &Workshop) -> String {
        let intake = workshop.intake();
        let line = match self {
            Self::Title => workshop.title(),
            Self::Question => return phrase(workshop.question(), workshop),
            Self::Criterion => return phrase(workshop.criterion(), workshop),
            Self::Asker => &intake.asker,
            Self::AskedQuestion => &intake.asked_question,
            Self::QuestionBehind => &intake.question_behind,
            Self::Goal => &intake.goal,
            Self::Mandate => &intake.mandate,
            Self::Sensitivities => &intake.sensitivities,
            Self::GroundRules => {
                let rules: Vec<&str> = workshop.ground_rules().iter().map(Line::as_str).collect();
                return rules.join("\n");
            }
            Self::Contact => workshop.contact(),
        };
        line.as_str().to_owned()
    }

    /// The change that a text means, and the text as the workshop will have it.
    fn change(self, text: &str, language: Language) -> Result<(String, Change), TextRefusal> {
        let of_phrase = |change: fn(Phrase) -> Change| {
            // In one language only: the other ones would say the old question.
            let phrase = Phrase::new(language, text);
            let tidy = phrase.in_language(language).to_owned();
            Ok((tidy, change(phrase)))
        };
        let of_line = |change: fn(Line) -> Change| {
            let line = Line::parse(text)?;
            Ok((line.as_str().to_owned(), change(line)))
        };
        match self {
            Self::Title => of_line(Change::SetTitle),
            Self::Question => of_phrase(Change::SetQuestion),
            Self::Criterion => of_phrase(Change::SetCriterion),
            Self::Asker => of_line(|line| Change::SetIntake(IntakeField::Asker(line))),
            Self::AskedQuestion => of_line(|line| Change::SetIntake(IntakeField::AskedQuestion(line))),
            Self::QuestionBehind => of_line(|line| Change::SetIntake(IntakeField::QuestionBehind(line))),
            Self::Goal => of_line(|line| Change::SetIntake(IntakeField::Goal(line))),
            Self::Mandate => of_line(|line| Change::SetIntake(IntakeField::Mandate(line))),
            Self::Sensitivities => of_line(|line| Change::SetIntake(IntakeField::Sensitivities(line))),
            Self::GroundRules => ground_rules(text),
            Self::Contact => of_line(Change::SetContact),
        }
    }
}

fn phrase(phrase: &Phrase, workshop: &Workshop) -> String {
    phrase.in_language(workshop.language()).to_owned()
}

fn ground_rules(text: &str) -> Result<(String, Change), TextRefusal> {
    let rules = text.lines().map(Line::parse).collect::<Result<Vec<Line>, _>>()?;
    let rules: Vec<Line> = rules.into_iter().filter(|rule| !rule.is_empty()).collect();
    let tidy: Vec<&str> = rules.iter().map(Line::as_str).collect();
    Ok((tidy.join("\n"), Change::SetGroundRules(rules)))
}

/// Whether something comes after the end of a sentence.
fn has_several_sentences(text: &str) -> bool {
    [". ", "! ", "? "].iter().any(|end| text.trim().contains(end))
}
