//! What the window tells: how to begin with a template, what is in a file, why a file does not open.

use std::path::{Path, PathBuf};

use crate::say;
use crate::store::error::StoreError;
use crate::store::session_file::Opened;
use crate::ui::scene::{Notice, TemplateCard, TerminalLine, Tone};
use crate::words::Words;
use crate::workshop::Workshop;

/// One thing told, in no language yet: a window that changes its language tells it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// How to begin with a template.
    Begin {
        /// The template's id.
        id: String,
    },
    /// A file is being read.
    Reading(PathBuf),
    /// What is in a file.
    Contents {
        /// The file.
        path: PathBuf,
        /// What was found.
        opened: Box<Opened>,
    },
    /// Why a file does not open.
    NotOpened(StoreError),
}

impl Told {
    /// It, in `words`; a template is called what it is called among `templates`.
    pub fn notice(&self, words: &Words, templates: &[TemplateCard]) -> Notice {
        match self {
            Self::Begin { id } => begin(words, templates, id),
            Self::Reading(path) => Notice {
                tone: Tone::Calm,
                heading: say!(words, "window-reading-heading"),
                lines: vec![path.display().to_string()],
                warnings: Vec::new(),
                command: None,
            },
            Self::Contents { path, opened } => contents(words, path, opened),
            Self::NotOpened(error) => not_opened(words, error),
        }
    }
}

fn begin(words: &Words, templates: &[TemplateCard], id: &str) -> Notice {
    let card = templates.iter().find(|card| card.id == id);
    let name = card.map_or(id, |card| card.name.as_str());
    let language = words.language();
    let command = say!(words, "window-begin-command", id = id, language = language.code());
    Notice {
        tone: Tone::Calm,
        heading: say!(words, "window-begin-heading", name = name),
        lines: Vec::new(),
        warnings: Vec::new(),
        command: Some(to_copy(say!(words, "window-begin-text"), command)),
    }
}

fn contents(words: &Words, path: &Path, opened: &Opened) -> Notice {
    let workshop = &opened.workshop;
    let file = path.display().to_string();
    let title = workshop.title().as_str();
    let title = if title.is_empty() { &file } else { title };
    let next = say!(words, "window-file-next", file = file.as_str());
    let notices = opened.notices.iter();
    Notice {
        tone: Tone::Calm,
        heading: title.to_owned(),
        lines: vec![summary(words, workshop)],
        warnings: notices.map(|notice| words.notice(path, notice)).collect(),
        command: Some(to_copy(next, say!(words, "window-file-command"))),
    }
}

/// Counts that anybody may see at any time (C12, V6), and where the room is.
fn summary(words: &Words, workshop: &Workshop) -> String {
    let cards = workshop.card_count();
    let ideas = workshop.ideas().count();
    let ballots: u32 = workshop.rounds().map(|round| round.turnout().total()).sum();
    let counts = say!(
        words,
        "window-file-counts",
        cards = cards,
        ideas = ideas,
        ballots = ballots
    );
    let Some(stage) = workshop.stage() else {
        return counts;
    };
    let name = stage.name.in_language(words.language());
    let stage = say!(words, "window-file-stage", stage = name);
    format!("{counts} {stage}")
}

fn not_opened(words: &Words, error: &StoreError) -> Notice {
    Notice {
        tone: Tone::Warning,
        heading: say!(words, "window-refused-heading"),
        lines: vec![words.store_error(error)],
        warnings: Vec::new(),
        command: None,
    }
}

fn to_copy(why: String, command: String) -> TerminalLine {
    TerminalLine {
        why,
        command,
        is_copied: false,
    }
}
