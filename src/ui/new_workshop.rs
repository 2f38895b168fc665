//! What a new workshop needs before it begins.

use std::path::PathBuf;

use crate::templates::Form;
use crate::workshop::language::Language;
use crate::workshop::text::Line;

/// What a new workshop needs before it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWorkshop {
    /// The template's id.
    pub template: String,
    /// The whole day or the short form.
    pub form: Form,
    /// Its title; may be empty.
    pub title: Line,
    /// The language of the room and its documents.
    pub language: Language,
    /// The people of the team, present or not; 0 if not known.
    pub people: u32,
    /// The folder of the session file; its name is made from the title.
    pub folder: PathBuf,
}
