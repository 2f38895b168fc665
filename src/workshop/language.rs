//! A language people read, and a phrase written in several of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use super::text::{TextRefusal, count_graphemes, replace_words, tidy};

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
///
/// Invariant: each is one or more tidy lines (see [`tidy`]), none empty, and 2,000 graphemes at most.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<Language, String>", into = "BTreeMap<Language, String>")]
pub struct Phrase(BTreeMap<Language, String>);

impl Phrase {
    /// The most graphemes in one language.
    pub const LONGEST: usize = 2_000;

    /// A phrase in one language only, tidied; what is longer than the most is cut off.
    pub fn new(language: Language, words: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language, cut(tidy_lines(&words.into())))]))
    }

    /// Both phrases, this one first, as two lines in each language that either is written in.
    #[must_use]
    pub fn followed_by(&self, other: &Self) -> Self {
        let languages: BTreeSet<Language> = self.languages().chain(other.languages()).collect();
        let two_lines = |language: Language| {
            let lines = [self.in_language(language), other.in_language(language)];
            (language, cut(tidy_lines(&lines.join("\n"))))
        };
        Self(languages.into_iter().map(two_lines).collect())
    }

    /// The words in every language.
    pub(super) fn each(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    /// Puts `new` where the words of `gone` stand (C11).
    pub(super) fn scrub(&mut self, gone: &str, new: &str) {
        for words in self.0.values_mut() {
            let made = |new| replace_words(words, gone, new).map(|made| tidy_lines(&made));
            let scrubbed = made(new).filter(|made| count_graphemes(made) <= Self::LONGEST);
            if let Some(scrubbed) = scrubbed.or_else(|| made("")) {
                *words = scrubbed;
            }
        }
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

    /// Whether there is no language in it at all, so that a file can leave it out. Empty words in a language stay: what is
    /// read back is what was written.
    pub(super) fn is_unwritten(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether nobody wrote it.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

impl TryFrom<BTreeMap<Language, String>> for Phrase {
    type Error = TextRefusal;

    fn try_from(written: BTreeMap<Language, String>) -> Result<Self, TextRefusal> {
        let measured = written.into_iter().map(|(language, words)| {
            let words = tidy_lines(&words);
            let graphemes = count_graphemes(&words);
            if graphemes > Self::LONGEST {
                let most = Self::LONGEST;
                return Err(TextRefusal::TooLong { graphemes, most });
            }
            Ok((language, words))
        });
        measured.collect::<Result<_, _>>().map(Self)
    }
}

impl From<Phrase> for BTreeMap<Language, String> {
    fn from(phrase: Phrase) -> Self {
        phrase.0
    }
}

/// Each line tidied (C3); empty ones go.
fn tidy_lines(words: &str) -> String {
    let lines: Vec<_> = words.lines().map(tidy).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Not more than the most graphemes.
fn cut(words: String) -> String {
    match words.grapheme_indices(true).nth(Phrase::LONGEST) {
        Some((end, _)) => tidy_lines(words.get(..end).unwrap_or_default()),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// C3: hostile words in a file or a template become plain lines, or are refused.
    #[test]
    fn a_phrase_is_tidied_line_by_line_wherever_it_comes_from() {
        let read = |words: &str| ron::from_str::<Phrase>(&format!("{{\"en\": {words:?}}}"));
        let tidied = read(" One\t\u{202E}two \r\n\n\u{7}three").unwrap();
        assert_eq!(tidied.in_language(Language::EN), "One two\nthree");
        assert_eq!(Phrase::new(Language::EN, " One\t\u{202E}two\n\nthree"), tidied);
        assert!(read(&"é".repeat(Phrase::LONGEST)).is_ok());
        assert!(read(&"é".repeat(Phrase::LONGEST + 1)).is_err());
        let long = Phrase::new(Language::EN, "é".repeat(Phrase::LONGEST));
        let both = long.followed_by(&long);
        assert_eq!(count_graphemes(both.in_language(Language::EN)), Phrase::LONGEST);
    }
}
