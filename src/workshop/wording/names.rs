//! The name list and where its names stand in a text (method.md C6).

use std::collections::BTreeSet;
use std::fmt;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::tokens::{self, Token};
use super::{Reason, WordList};

/// The people whose names a card may not hold. In memory only: it cannot be written to a file, and its `Debug` shows
/// how many names it has, never which (method.md C6, P10).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct NameList(Vec<String>);

impl NameList {
    /// Reads names, one a line or with commas or semicolons between them.
    pub fn parse(text: &str) -> Self {
        let mut names: Vec<String> = Vec::new();
        for name in tokens::normalised(text).split(['\n', '\r', ',', ';', '\t']) {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            // One letter is an initial; it would hold every card with that letter.
            if letters(&name) > 1 && !names.contains(&name) {
                names.push(name);
            }
        }
        Self(names)
    }

    /// How many names it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has no name, so that the facilitator must be asked for it (method.md C6).
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What to look for, the longest names first.
    pub(super) fn patterns(&self, vocabulary: &NameVocabulary) -> Vec<NamePattern> {
        let mut patterns: Vec<NamePattern> = Vec::new();
        for name in &self.0 {
            let mut forms = vec![name.as_str()];
            forms.extend(parts(name, vocabulary));
            for form in forms {
                patterns.extend(NamePattern::all_spellings(form, vocabulary));
            }
        }
        patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.words.len()));
        patterns
    }
}

impl fmt::Debug for NameList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NameList({} names)", self.0.len())
    }
}

/// What the word lists know of names, folded.
#[derive(Debug, Clone, Default)]
pub(super) struct NameVocabulary {
    also_words: BTreeSet<String>,
    particles: BTreeSet<String>,
}

impl NameVocabulary {
    pub(super) fn new(list: &WordList) -> Self {
        // A word that is never flagged must stay writable even if somebody is called so.
        let also_words = list.names_also_words.iter().chain(&list.never);
        Self {
            also_words: also_words.map(|word| tokens::folded(word)).collect(),
            particles: list.name_particles.iter().map(|word| tokens::folded(word)).collect(),
        }
    }
}

/// One spelling to look for.
#[derive(Clone)]
pub(super) struct NamePattern {
    /// Each word folded, and whether it needs its capital to count.
    words: Vec<(String, bool)>,
}

impl NamePattern {
    /// The spelling itself, the one without accents, and the possessive without an apostrophe.
    fn all_spellings(form: &str, vocabulary: &NameVocabulary) -> Vec<Self> {
        let words = words(form);
        let mut spellings = vec![Self::new(words.clone(), vocabulary)];
        // Shorter ones would turn into words: "Dé" without its accent, "Al" with an s.
        if letters(form) < 3 {
            return spellings;
        }
        let plain: Vec<String> = words.iter().map(|word| without_accents(word)).collect();
        if plain != words {
            spellings.push(Self::new(plain, vocabulary));
        }
        if let [word] = words.as_slice() {
            // "Marks idee" is Mark's, but the "dans" of Dan is a dance: hence the capital.
            spellings.push(Self {
                words: vec![(format!("{word}s"), true)],
            });
        }
        spellings
    }

    /// A name that is nothing but words needs its capitals, however the facilitator typed it.
    fn new(words: Vec<String>, vocabulary: &NameVocabulary) -> Self {
        let NameVocabulary { also_words, particles } = vocabulary;
        let is_words = words
            .iter()
            .all(|word| also_words.contains(word) || particles.contains(word));
        let needs_capital = |word: String| (!particles.contains(&word) && is_words, word);
        Self {
            words: words
                .into_iter()
                .map(needs_capital)
                .map(|(needs, word)| (word, needs))
                .collect(),
        }
    }

    fn find_at(&self, tokens: &[Token<'_>], at: usize) -> Option<Reason> {
        let here = tokens.get(at..)?.get(..self.words.len())?;
        let first = here.first()?;
        let mut is_proven = true;
        for ((word, needs_capital), token) in self.words.iter().zip(here) {
            if token.folded != *word || token.sentence != first.sentence {
                return None;
            }
            if *needs_capital {
                if !token.is_capitalised() {
                    return None;
                }
                // Two capitals in a row are a name even where the first one proves nothing.
                is_proven &= !token.is_shouted && (!token.is_first || self.words.len() > 1);
            }
        }
        let written: Vec<&str> = here.iter().map(|token| token.text).collect();
        let written = written.join(" ");
        Some(if is_proven {
            Reason::Name(written)
        } else {
            Reason::MaybeName(written)
        })
    }
}

/// Every name in the text; a part of a longer name that was found is not found again.
pub(super) fn findings(patterns: &[NamePattern], tokens: &[Token<'_>]) -> Vec<(usize, Reason)> {
    let mut taken = BTreeSet::new();
    let mut findings = Vec::new();
    for pattern in patterns {
        for at in 0..tokens.len() {
            let mut range = at..at + pattern.words.len();
            if range.clone().all(|at| taken.contains(&at)) {
                continue;
            }
            if let Some(reason) = pattern.find_at(tokens, at) {
                taken.extend(range.by_ref());
                findings.push((at, reason));
            }
        }
    }
    findings
}

/// The first and the last part of a name of several words, where they are names of their own: with a capital (or the
/// whole name without one), no particle, no initial.
fn parts<'a>(name: &'a str, vocabulary: &NameVocabulary) -> Vec<&'a str> {
    let all: Vec<&str> = name.split(' ').collect();
    let (Some(first), Some(last), true) = (all.first(), all.last(), all.len() > 1) else {
        return Vec::new();
    };
    let has_capital = |part: &str| part.chars().any(char::is_uppercase);
    [*first, *last]
        .into_iter()
        .filter(|part| has_capital(part) || !has_capital(name))
        .filter(|part| letters(part) > 1 && !vocabulary.particles.contains(&tokens::folded(part)))
        .collect()
}

/// The words of a name, folded.
fn words(name: &str) -> Vec<String> {
    tokens::tokens(name, &BTreeSet::new())
        .into_iter()
        .map(|token| token.folded)
        .collect()
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

fn without_accents(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).nfc().collect()
}
