//! A language people read, and a phrase written in several of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language by its two-letter ISO 639-1 code; which of them have words is for `words` to know.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language([u8; 2]);

impl Language {
    /// Dutch.
    pub const NL: Self = Self(*b"nl");
    /// English, the language of last resort.
    pub const EN: Self = Self(*b"en");

    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("en")
    }
}

/// Not two small letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a language is two small letters, as in nl or en")]
pub struct NotALanguage;

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(code: &str) -> Result<Self, NotALanguage> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Ok(Self([*a, *b])),
            _ => Err(NotALanguage),
        }
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(code: String) -> Result<Self, NotALanguage> {
        code.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.code().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The same words in one or more languages, as templates bring them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Phrase(BTreeMap<Language, String>);

impl Phrase {
    /// A phrase in one language only.
    pub fn new(language: Language, words: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language, words.into())]))
    }

    /// Both phrases, this one first, as two lines in each language that either is written in.
    #[must_use]
    pub fn followed_by(&self, other: &Self) -> Self {
        let languages: BTreeSet<Language> = self.languages().chain(other.languages()).collect();
        let two_lines = |language: Language| {
            let lines = [self.in_language(language), other.in_language(language)];
            let said: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
            (language, said.join("\n"))
        };
        Self(languages.into_iter().map(two_lines).collect())
    }

    /// The phrase in `language`, else in English, else in any; empty if nobody wrote it.
    pub fn in_language(&self, language: Language) -> &str {
        self.0
            .get(&language)
            .or_else(|| self.0.get(&Language::EN))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The languages it is written in.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.0.keys().copied()
    }

    /// Whether nobody wrote it.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}
