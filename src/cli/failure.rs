//! The one sentence with which a command fails.

use std::path::Path;

use crate::live::{NotMade, NotSaved};
use crate::store::error::StoreError;
use crate::words::Words;
use crate::workshop::refusal::Refusal;

/// Why a command ended with exit status 1: what happened, where, what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The sentence.
    pub sentence: String,
}

impl Failure {
    pub(super) fn new(sentence: impl Into<String>) -> Self {
        Self {
            sentence: sentence.into(),
        }
    }

    /// A change that was refused.
    pub(super) fn refused(words: &Words, refusal: &Refusal) -> Self {
        Self::new(words.refusal(refusal))
    }

    /// A change that was refused, or that did not reach the disk.
    pub(super) fn not_made(words: &Words, error: &NotMade) -> Self {
        match error {
            NotMade::Refused(refusal) => Self::new(words.live_refusal(refusal)),
            NotMade::NotSaved(error) => Self::not_saved(words, error),
        }
    }

    /// A change that is not on the disk.
    pub(super) fn not_saved(words: &Words, error: &NotSaved) -> Self {
        Self::new(words.not_saved(error))
    }

    /// A file that cannot be read or written.
    pub(super) fn store(words: &Words, error: &StoreError) -> Self {
        Self::new(words.store_error(error))
    }

    /// Something wrong in a list: `file:line:column: sentence`.
    pub(super) fn at(file: &Path, line: usize, column: usize, sentence: &str) -> Self {
        Self::new(format!("{}:{line}:{column}: {sentence}", file.display()))
    }
}
