//! What can leave the app, as the export screen shows it; the app makes it.

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
    /// The parts there are: key, and pages in the language of the preview.
    pub parts: Vec<(&'static str, usize)>,
    /// The endings of the formats there are.
    pub formats: Vec<&'static str>,
    /// The pages that the wish would make, as text.
    pub pages: Vec<String>,
    /// What the pages were made for.
    pub made_for: Option<ExportWish>,
    /// Where files go unless the person says otherwise.
    pub folder: String,
    /// The files that were written last, with their folders.
    pub written: Vec<String>,
    /// Why files could not be written: the sentence.
    pub failed: Option<String>,
}
