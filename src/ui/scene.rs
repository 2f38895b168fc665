//! What a screen gets for one frame: the look, the words, what there is to show, and a place to put actions.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::ui::action::Action;
use crate::ui::theme::Theme;
use crate::words::Words;
use crate::workshop::language::{Language, Phrase};

/// One frame, seen from a screen.
pub struct Scene<'a> {
    /// The look.
    pub theme: &'a Theme,
    /// The words.
    pub words: &'a Words,
    /// All languages with their own names, in the order of the menu.
    pub languages: &'a [SpokenLanguage],
    /// What can be begun.
    pub templates: &'a [TemplateCard],
    /// What else the start screen shows.
    pub start: &'a StartFace,
    /// What must be said above the screen, if anything.
    pub notice: Option<&'a Notice>,
    /// What the person asked for in this frame.
    pub actions: &'a mut Vec<Action>,
}

impl Scene<'_> {
    /// Asks for `action` after the frame.
    pub fn push(&mut self, action: Action) {
        self.actions.push(action);
    }
}

/// A language and its name in itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenLanguage {
    /// Which.
    pub language: Language,
    /// As its speakers call it.
    pub name: String,
}

/// A template as the start screen shows it, in the window's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateCard {
    /// The template's id, as `dostop new --template` takes it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for, in at most three short lines.
    pub purpose: String,
    /// The whole agenda, breaks included, in minutes.
    pub minutes: u32,
    /// The agenda of the short form, in minutes.
    pub short_minutes: u32,
    /// The agenda in order: what a stage is, and its minutes.
    pub strip: Vec<(SegmentKind, u32)>,
}

/// What a piece of an agenda's strip stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SegmentKind {
    /// Writing do cards.
    Do,
    /// Writing stop cards.
    Stop,
    /// A vote.
    Vote,
    /// Everything else.
    Other,
}

/// What the start screen shows beside the templates.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartFace {
    /// The day it is.
    pub today: Date,
    /// The workshops opened last, the newest first.
    pub recents: Vec<RecentCard>,
    /// The example workshops.
    pub examples: Vec<ExampleCard>,
}

/// A workshop that was opened before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecentCard {
    /// Its session file.
    pub path: PathBuf,
    /// Its title, or its file's name if it cannot be read.
    pub title: String,
    /// The stage where the room is.
    pub stage: Option<Phrase>,
    /// The day it is held.
    pub held_on: Option<Date>,
    /// The day the team meets again.
    pub follow_up: Option<Date>,
    /// The day from which the texts of its cards should be gone, while they are there (P15).
    pub wipe_due: Option<Date>,
    /// Whether it was closed with the room.
    pub is_closed: bool,
    /// Cards, read or not.
    pub cards: usize,
    /// How its file lies there.
    pub state: FileState,
    /// What is to be said of its file, if anything.
    pub remark: Option<String>,
}

/// How a session file lies there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// Closed as it should be.
    Fine,
    /// Not closed, by a crash or a power cut.
    LeftOpen,
    /// The same, and the last that was written is left out.
    LeftCut,
    /// Open right now.
    Held,
    /// Damaged; there is its previous generation.
    OnlyPrevious,
    /// Gone, or not to be read.
    Unreadable,
}

/// An example workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleCard {
    /// The example's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of its cards.
    pub language: Language,
}

/// Something to be read once: what there is or what happened, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is said.
    pub tone: Tone,
    /// What it is about.
    pub heading: String,
    /// What there is, what is safe, what to do next; a paragraph each.
    pub lines: Vec<String>,
    /// What to be careful about; a paragraph each.
    pub warnings: Vec<String>,
}

/// How something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Calm,
    /// Something did not go.
    Warning,
}
