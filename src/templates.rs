//! What a workshop can start from: `assets/templates/*.ron`, one file a template with all languages side by side.
//!
//! Adding a template is adding a file; nothing here names one. An own template is a file of the same shape.

use jiff::civil::Date;
use ron::error::SpannedError;
use rust_embed::RustEmbed;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use crate::workshop::Blueprint;
use crate::workshop::ids::StageId;
use crate::workshop::language::{Language, Phrase};
use crate::workshop::stage::{LedBy, Stage, StageKind};
use crate::workshop::text::Line;

#[derive(RustEmbed)]
#[folder = "assets/templates"]
struct Assets;

/// The most minutes of a stage: a day.
const LONGEST_STAGE: u32 = 24 * 60;

/// A whole workshop before it has a team: its question, its rules and its stages, in a full and a short form.
///
/// Invariant: the id is small letters, digits and hyphens; name and question are written; name, rules and chafe steps
/// fit in a [`Line`]; both forms have a stage, and a stage lasts 1 minute to a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    #[serde(deserialize_with = "id")]
    id: String,
    /// The place among the templates, from 1; those without one come last.
    #[serde(default = "last_place")]
    place: u32,
    #[serde(deserialize_with = "written_line")]
    name: Phrase,
    purpose: Phrase,
    #[serde(deserialize_with = "written")]
    question: Phrase,
    criterion: Phrase,
    opening: Phrase,
    stored: Phrase,
    #[serde(deserialize_with = "written_lines")]
    ground_rules: Vec<Phrase>,
    #[serde(deserialize_with = "written_lines")]
    chafe: Vec<Phrase>,
    #[serde(deserialize_with = "steps")]
    full: Vec<Step>,
    #[serde(deserialize_with = "steps")]
    short: Vec<Step>,
}

/// A stage as a template's file writes it: its id is its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    kind: StageKind,
    minutes: u32,
    #[serde(default)]
    led_by: LedBy,
    name: Phrase,
    #[serde(default, skip_serializing_if = "Phrase::is_empty")]
    prompt: Phrase,
    #[serde(default, skip_serializing_if = "Phrase::is_empty")]
    notes: Phrase,
}

/// How much time there is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// With breaks and a buffer.
    #[default]
    Full,
    /// About 90 minutes, without a break.
    Short,
}

/// Who holds a workshop, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// Its title, if it has one of its own.
    pub title: Option<Line>,
    /// The language of its documents.
    pub language: Language,
    /// The people of the team, present or not; 0 if not known yet.
    pub people: u32,
    /// The day it is held.
    pub held_on: Date,
}

/// Why a template's file cannot be used, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {fault}")]
pub struct TemplateError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong there, for developers.
    pub fault: String,
}

/// What RON allows and a template does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum Fault {
    #[error("an id is small letters, digits and hyphens")]
    Id,
    #[error("this text must be written in at least one language")]
    Unwritten,
    #[error("this text is longer than {} characters", Line::LONGEST)]
    TooLong,
    #[error("a form needs at least one stage")]
    NoStage,
    #[error("a stage lasts 1 to {LONGEST_STAGE} minutes")]
    Minutes,
}

impl Template {
    /// The built-in templates, by their place.
    pub fn all() -> Vec<Self> {
        let mut templates: Vec<Self> = Assets::iter()
            .filter_map(|path| Assets::get(&path))
            .filter_map(|file| Self::read(std::str::from_utf8(&file.data).ok()?).ok()) // Tests read each of them.
            .collect();
        templates.sort_by(|one, other| (one.place, &one.id).cmp(&(other.place, &other.id)));
        templates
    }

    /// The built-in template with this id.
    pub fn find(id: &str) -> Option<Self> {
        Self::all().into_iter().find(|template| template.id == id)
    }

    /// A template from the text of its file, built-in or own.
    pub fn read(text: &str) -> Result<Self, TemplateError> {
        Ok(ron::from_str(text)?)
    }

    /// Its id, as `dostop new --template` takes it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name in `language`.
    pub fn name(&self, language: Language) -> &str {
        self.name.in_language(language)
    }

    /// What it is for, in one sentence.
    pub fn purpose(&self, language: Language) -> &str {
        self.purpose.in_language(language)
    }

    /// The one question.
    pub fn question(&self) -> &Phrase {
        &self.question
    }

    /// By what ideas are weighed (V7).
    pub fn criterion(&self) -> &Phrase {
        &self.criterion
    }

    /// What the room hears first (F05).
    pub fn opening(&self) -> &Phrase {
        &self.opening
    }

    /// What is stored and what is not (C15).
    pub fn stored(&self) -> &Phrase {
        &self.stored
    }

    /// How we talk today (C14).
    pub fn ground_rules(&self) -> &[Phrase] {
        &self.ground_rules
    }

    /// What to do when it chafes; the contact point comes after these.
    pub fn chafe(&self) -> &[Phrase] {
        &self.chafe
    }

    /// Minutes of all stages of a form, breaks and buffer included.
    pub fn minutes(&self, form: Form) -> u32 {
        self.steps(form).iter().map(|step| step.minutes).sum()
    }

    /// The stages of a form, with ids from 1.
    ///
    /// An opening without a prompt of its own shows the opening statement and, on the next line, what is stored.
    pub fn stages(&self, form: Form) -> Vec<Stage> {
        let stage = |(id, step): (u32, &Step)| {
            let is_bare_opening = step.kind == StageKind::Opening && step.prompt.is_empty();
            let prompt = if is_bare_opening {
                self.opening.followed_by(&self.stored)
            } else {
                step.prompt.clone()
            };
            Stage {
                id: StageId(id),
                kind: step.kind,
                name: step.name.clone(),
                minutes: step.minutes,
                led_by: step.led_by,
                prompt,
                notes: step.notes.clone(),
            }
        };
        (1..).zip(self.steps(form)).map(stage).collect()
    }

    /// What a workshop with this template starts from; without a title it carries the template's name.
    ///
    /// Ground rules and chafe steps are in its language alone: from here on they belong to the team.
    pub fn blueprint(&self, form: Form, occasion: Occasion) -> Blueprint {
        let Occasion {
            title,
            language,
            people,
            held_on,
        } = occasion;
        Blueprint {
            title: title.unwrap_or_else(|| line(&self.name, language)),
            language,
            template: self.id.clone(),
            held_on,
            people,
            question: self.question.clone(),
            criterion: self.criterion.clone(),
            ground_rules: lines(&self.ground_rules, language),
            chafe: lines(&self.chafe, language),
            agenda: self.stages(form),
        }
    }

    fn steps(&self, form: Form) -> &[Step] {
        match form {
            Form::Full => &self.full,
            Form::Short => &self.short,
        }
    }
}

impl From<SpannedError> for TemplateError {
    fn from(error: SpannedError) -> Self {
        Self {
            line: error.span.start.line,
            column: error.span.start.col,
            fault: error.code.to_string(),
        }
    }
}

fn lines(phrases: &[Phrase], language: Language) -> Vec<Line> {
    phrases.iter().map(|phrase| line(phrase, language)).collect()
}

fn line(phrase: &Phrase, language: Language) -> Line {
    Line::parse(phrase.in_language(language)).unwrap_or_default() // It fits: reading checked each language.
}

fn last_place() -> u32 {
    u32::MAX
}

fn id<'de, D: Deserializer<'de>>(source: D) -> Result<String, D::Error> {
    let id = String::deserialize(source)?;
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(is_allowed) {
        return Err(D::Error::custom(Fault::Id));
    }
    Ok(id)
}

fn written<'de, D: Deserializer<'de>>(source: D) -> Result<Phrase, D::Error> {
    let phrase = Phrase::deserialize(source)?;
    check_written(&phrase).map_err(D::Error::custom)?;
    Ok(phrase)
}

fn written_line<'de, D: Deserializer<'de>>(source: D) -> Result<Phrase, D::Error> {
    let phrase = Phrase::deserialize(source)?;
    check_line(&phrase).map_err(D::Error::custom)?;
    Ok(phrase)
}

fn written_lines<'de, D: Deserializer<'de>>(source: D) -> Result<Vec<Phrase>, D::Error> {
    let phrases = Vec::<Phrase>::deserialize(source)?;
    phrases.iter().try_for_each(check_line).map_err(D::Error::custom)?;
    Ok(phrases)
}

fn steps<'de, D: Deserializer<'de>>(source: D) -> Result<Vec<Step>, D::Error> {
    let steps = Vec::<Step>::deserialize(source)?;
    if steps.is_empty() {
        return Err(D::Error::custom(Fault::NoStage));
    }
    for step in &steps {
        check_line(&step.name).map_err(D::Error::custom)?;
        if !(1..=LONGEST_STAGE).contains(&step.minutes) {
            return Err(D::Error::custom(Fault::Minutes));
        }
    }
    Ok(steps)
}

fn check_written(phrase: &Phrase) -> Result<(), Fault> {
    let is_blank = |language| phrase.in_language(language).trim().is_empty();
    if phrase.is_empty() || phrase.languages().any(is_blank) {
        return Err(Fault::Unwritten);
    }
    Ok(())
}

fn check_line(phrase: &Phrase) -> Result<(), Fault> {
    check_written(phrase)?;
    let is_too_long = |language| Line::parse(phrase.in_language(language)).is_err();
    if phrase.languages().any(is_too_long) {
        return Err(Fault::TooLong);
    }
    Ok(())
}
