//! One entry of a word list, and where it stands in a text.

use std::collections::{BTreeMap, BTreeSet};

use super::tokens::{self, Token};

/// How many words ".." in an entry may stand for.
const LONGEST_GAP: usize = 4;

/// An entry of a word list, ready to be matched: whole words, in a row, within one clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// In any case.
    Word(String),
    /// Only in these capitals: "IT" is a group, "it" is a pronoun.
    Capitals(String),
    /// A word that begins so.
    Stem(String),
    /// "*": any one word.
    Any,
    /// "..": up to [`LONGEST_GAP`] words, or none.
    Gap,
}

impl Piece {
    /// Whether it stands for this one word.
    fn matches(&self, token: &Token<'_>) -> bool {
        match self {
            Self::Word(word) => token.folded == *word,
            Self::Capitals(word) => token.text == word,
            Self::Stem(stem) => token.folded.starts_with(stem),
            Self::Any => true,
            Self::Gap => false,
        }
    }
}

/// Whether a match may be the front part of a compound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compounds {
    /// Yes.
    Any,
    /// No: in Dutch and English the last part says what a compound is, so a "chef-kok" is no chef.
    HeadsOnly,
}

/// A place where an entry stands: token positions, and its words as the writer wrote them, without gaps.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) words: String,
}

impl Found {
    pub(super) fn range(&self) -> std::ops::Range<usize> {
        self.at..self.end
    }
}

impl Pattern {
    /// An entry as the data files write it: words, "*" and ".."; a word in capitals matches only so.
    pub(super) fn parse(entry: &str) -> Self {
        Self(pieces(entry, |word| {
            let is_capitals = word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase);
            if is_capitals {
                Piece::Capitals(word.to_owned())
            } else {
                Piece::Word(tokens::folded(word))
            }
        }))
    }

    /// Words that match in any case.
    pub(super) fn in_any_case(words: &str) -> Self {
        Self(pieces(words, |word| Piece::Word(tokens::folded(word))))
    }

    /// Words of which the last is a stem: it matches every word that begins so.
    pub(super) fn stem(words: &str) -> Self {
        let Self(mut pieces) = Self::in_any_case(words);
        if let Some(last) = pieces.last_mut()
            && let Piece::Word(stem) = last
        {
            *last = Piece::Stem(std::mem::take(stem));
        }
        Self(pieces)
    }

    /// Whether this is `other` in capitals.
    pub(super) fn is_capitals_of(&self, other: &Self) -> bool {
        match (self.0.as_slice(), other.0.as_slice()) {
            ([Piece::Capitals(capitals)], [Piece::Word(word)]) => tokens::folded(capitals) == *word,
            _ => false,
        }
    }

    /// Every place where the entry stands.
    pub(super) fn find_all(&self, tokens: &[Token<'_>], compounds: Compounds) -> Vec<Found> {
        (0..tokens.len())
            .filter_map(|at| self.find_at(tokens, at, compounds))
            .collect()
    }

    /// The word that it begins with, if that is one word and no other.
    fn first_word(&self) -> Option<String> {
        match self.0.first()? {
            Piece::Word(word) => Some(word.clone()),
            Piece::Capitals(word) => Some(tokens::folded(word)),
            Piece::Stem(_) | Piece::Any | Piece::Gap => None,
        }
    }

    fn find_at(&self, tokens: &[Token<'_>], at: usize, compounds: Compounds) -> Option<Found> {
        let rest = tokens.get(at..)?;
        let matched = match_from(&self.0, rest, rest.first()?.clause)?;
        let last = rest.get(*matched.last()?)?;
        if compounds == Compounds::HeadsOnly && last.has_hyphen_after {
            return None;
        }
        let words: Vec<&str> = matched
            .iter()
            .filter_map(|&at| rest.get(at))
            .map(|token| token.text)
            .collect();
        Some(Found {
            at,
            end: at + matched.last()? + 1,
            words: words.join(" "),
        })
    }
}

/// The entries of a list, found by the word they begin with: a list of hundreds costs a card no more than its own words.
#[derive(Debug, Clone, Default)]
pub(super) struct Patterns {
    by_word: BTreeMap<String, Vec<Pattern>>,
    others: Vec<Pattern>,
}

impl Patterns {
    pub(super) fn new(patterns: impl IntoIterator<Item = Pattern>) -> Self {
        let mut all = Self::default();
        for pattern in patterns {
            all.push(pattern);
        }
        all
    }

    pub(super) fn push(&mut self, pattern: Pattern) {
        match pattern.first_word() {
            Some(word) => self.by_word.entry(word).or_default().push(pattern),
            None => self.others.push(pattern),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Pattern> {
        self.by_word.values().flatten().chain(&self.others)
    }

    /// Every place where one of them stands.
    pub(super) fn find_all(&self, tokens: &[Token<'_>], compounds: Compounds) -> Vec<Found> {
        let here = |(at, token): (usize, &Token<'_>)| {
            let beginning = self.by_word.get(&*token.folded).into_iter().flatten();
            let found = beginning.filter_map(|pattern| pattern.find_at(tokens, at, compounds));
            found.collect::<Vec<Found>>()
        };
        let mut found: Vec<Found> = tokens.iter().enumerate().flat_map(here).collect();
        let others = self
            .others
            .iter()
            .flat_map(|pattern| pattern.find_all(tokens, compounds));
        found.extend(others);
        found
    }
}

/// The pieces of an entry; text without a letter or digit is left out, as between the words of a card.
fn pieces(entry: &str, word: impl Fn(&str) -> Piece) -> Vec<Piece> {
    let entry = tokens::normalised(entry);
    let mut pieces = Vec::new();
    for part in entry.split_whitespace() {
        match part {
            "*" => pieces.push(Piece::Any),
            ".." => pieces.push(Piece::Gap),
            _ => {
                let words = tokens::tokens(part, &BTreeSet::new());
                pieces.extend(words.iter().map(|token| word(token.text)));
            }
        }
    }
    pieces
}

/// The offsets of the words that `pieces` name, if they stand at the beginning of `tokens` and in this clause.
fn match_from(pieces: &[Piece], tokens: &[Token<'_>], clause: usize) -> Option<Vec<usize>> {
    let Some((piece, more)) = pieces.split_first() else {
        return Some(Vec::new());
    };
    if *piece == Piece::Gap {
        // The least words first, so that a gap never reaches over a nearer match.
        return (0..=LONGEST_GAP).find_map(|skip| Some(shifted(match_from(more, tokens.get(skip..)?, clause)?, skip)));
    }
    tokens
        .first()
        .filter(|token| token.clause == clause && piece.matches(token))?;
    let rest = shifted(match_from(more, tokens.get(1..)?, clause)?, 1);
    let is_named = *piece != Piece::Any;
    Some(is_named.then_some(0).into_iter().chain(rest).collect())
}

fn shifted(offsets: Vec<usize>, by: usize) -> Vec<usize> {
    offsets.into_iter().map(|offset| offset + by).collect()
}
