//! What can leave the app, as the export screen shows it; the app makes it.

use std::path::PathBuf;

use crate::say;
use crate::ui::risk::Risk;
use crate::words::Words;
use crate::workshop::language::Language;

/// What the person chose to take home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportWish {
    /// The parts, by their keys: "agreements", "ideas" ...
    pub parts: Vec<&'static str>,
    /// The formats, by their endings: "txt", "md" ...
    pub formats: Vec<&'static str>,
    /// The language of the documents.
    pub language: Language,
    /// Where the files go.
    pub folder: String,
}

/// What the export screen shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExportFace {
    /// The parts there are.
    pub parts: Vec<ExportPart>,
    /// The formats there are.
    pub formats: Vec<ExportFormat>,
    /// The pages that the wish would make, as text.
    pub pages: Vec<String>,
    /// What the pages were made for; none once the workshop has changed since.
    pub made_for: Option<ExportWish>,
    /// Where files go unless the person says otherwise.
    pub folder: String,
    /// Whether the system has no dialog for folders, so that the path is typed.
    pub types_folder: bool,
    /// The folder that was last asked about.
    pub asked_folder: Option<PathBuf>,
    /// What can happen to files there, once that is known.
    pub risk: Option<Risk>,
    /// The USB sticks.
    pub sticks: Sticks,
    /// What became of the last copy to a stick.
    pub copied: Copied,
    /// The files that were written last.
    pub written: Vec<String>,
    /// Why files could not be written: the sentence.
    pub failed: Option<String>,
}

/// The USB sticks that can be written to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Sticks {
    /// Nobody has looked yet.
    #[default]
    Unknown,
    /// Somebody is looking.
    Looking,
    /// These are there, maybe none.
    Found(Vec<StickFace>),
}

/// A USB stick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StickFace {
    /// As the person knows it.
    pub name: String,
    /// Its first folder.
    pub folder: PathBuf,
}

/// What became of a copy to a USB stick.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Copied {
    /// None was asked for, or something else since.
    #[default]
    Nothing,
    /// It is under way, to the stick of this name.
    Copying(String),
    /// It is there, and was read back.
    Checked {
        /// How many files.
        files: usize,
        /// The stick's name.
        stick: String,
        /// The folder on it.
        folder: String,
    },
    /// It is not there; the sentence says why, and what to do.
    Failed {
        /// The stick's name.
        stick: String,
        /// Why.
        why: String,
    },
}

/// A part that can leave the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportPart {
    /// Its name on the command line.
    pub key: &'static str,
    /// How many pages it has in the language of the preview.
    pub pages: usize,
    /// The endings of the formats that carry it.
    pub formats: Vec<&'static str>,
}

/// A format that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportFormat {
    /// Its ending, without the dot.
    pub ending: &'static str,
    /// What one file of it holds.
    pub holds: Holds,
}

/// What one file of a format holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// The part it was asked for.
    Part,
    /// The whole workshop, whatever the part.
    Workshop,
}

/// A file that a wish makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportFile {
    /// The part, by its key.
    pub part: &'static str,
    /// The format.
    pub format: ExportFormat,
}

impl ExportFace {
    /// The files that a wish makes: each part in each format that carries it; the whole workshop only once.
    pub fn files(&self, wish: &ExportWish) -> Vec<ExportFile> {
        let mut files: Vec<ExportFile> = Vec::new();
        for part in self.parts.iter().filter(|part| wish.parts.contains(&part.key)) {
            for format in self
                .formats
                .iter()
                .filter(|format| wish.formats.contains(&format.ending))
            {
                let is_there = |file: &ExportFile| file.format == *format && format.holds == Holds::Workshop;
                if part.formats.contains(&format.ending) && !files.iter().any(is_there) {
                    files.push(ExportFile {
                        part: part.key,
                        format: *format,
                    });
                }
            }
        }
        files
    }

    /// Whether a format carries one of the chosen parts.
    pub fn carries(&self, parts: &[&str], ending: &str) -> bool {
        let chosen = self.parts.iter().filter(|part| parts.contains(&part.key));
        chosen.into_iter().any(|part| part.formats.contains(&ending))
    }
}

impl ExportFile {
    /// What it is called after the workshop's title.
    pub fn name(&self, words: &Words) -> String {
        match self.format.holds {
            Holds::Part => part_name(words, self.part),
            Holds::Workshop => part_name(words, "all"),
        }
    }
}

/// The name of a part, also in the names of its files.
pub fn part_name(words: &Words, key: &str) -> String {
    match key {
        "agreements" => say!(words, "export-part-agreements"),
        "ideas" => say!(words, "export-part-ideas"),
        "ballots" => say!(words, "export-part-ballots"),
        "runsheet" => say!(words, "export-part-run-sheet"),
        "status" => say!(words, "export-part-status"),
        "commitments" => say!(words, "export-part-commitments"),
        "all" => say!(words, "export-part-all"),
        other => other.to_owned(),
    }
}
