//! The words of a text, with what the rules must know of each: its sentence, its clause, its capital.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// One word: letters, digits and marks, without apostrophe or hyphen.
#[derive(Debug)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) folded: String,
    pub(super) sentence: usize,
    /// Counts clauses through the whole text: a comma, a colon or a word such as "omdat" begins one.
    pub(super) clause: usize,
    /// Only numbers stand before it in its sentence, or an opening quotation mark.
    pub(super) is_first: bool,
    /// It is the front part of a compound: "chef" in "chef-kok".
    pub(super) has_hyphen_after: bool,
    /// Its sentence has no small letter, so that its capital says nothing.
    pub(super) is_shouted: bool,
}

impl Token<'_> {
    pub(super) fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// Lower case, NFC: the form in which words are compared.
pub(super) fn folded(text: &str) -> String {
    text.nfc().collect::<String>().to_lowercase().nfc().collect()
}

/// NFC, without the invisible characters that could stand inside a word.
pub(super) fn normalised(text: &str) -> String {
    text.chars().filter(|c| !is_invisible(*c)).nfc().collect()
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// The hyphens that hold a compound or a phone number together.
pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// The words of a normalised text. `clause_words`, folded, each begin a clause.
pub(super) fn tokens<'a>(text: &'a str, clause_words: &BTreeSet<String>) -> Vec<Token<'a>> {
    let mut reader = Reader {
        clause_words,
        tokens: Vec::new(),
        sentence: 0,
        clause: 0,
        is_at_start: true,
    };
    let mut rest = text;
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let length = if c.is_alphanumeric() {
            word_length(rest)
        } else {
            c.len_utf8()
        };
        let Some((piece, after)) = rest.split_at_checked(length) else {
            break;
        };
        if c.is_alphanumeric() {
            reader.word(piece, after);
        } else {
            reader.mark(c, before, after.chars().next());
        }
        before = piece.chars().next_back();
        rest = after;
    }
    mark_shouted(reader.tokens)
}

fn word_length(text: &str) -> usize {
    text.char_indices()
        .find(|(_, c)| !c.is_alphanumeric() && !is_combining_mark(*c))
        .map_or(text.len(), |(at, _)| at)
}

/// Where in sentences and clauses the reading has come.
struct Reader<'a, 'b> {
    clause_words: &'b BTreeSet<String>,
    tokens: Vec<Token<'a>>,
    sentence: usize,
    clause: usize,
    is_at_start: bool,
}

impl<'a> Reader<'a, '_> {
    fn word(&mut self, text: &'a str, after: &str) {
        let folded = folded(text);
        if self.clause_words.contains(&folded) {
            self.clause += 1;
        }
        let mut next = after.chars();
        let has_hyphen_after = next.next().is_some_and(is_hyphen) && next.next().is_some_and(char::is_alphanumeric);
        let is_first = self.is_at_start;
        // A number does not take the first place: "3. Wil meer overleg".
        self.is_at_start = is_first && !text.chars().any(char::is_alphabetic);
        self.tokens.push(Token {
            text,
            folded,
            sentence: self.sentence,
            clause: self.clause,
            is_first,
            has_hyphen_after,
            is_shouted: false,
        });
    }

    fn mark(&mut self, c: char, before: Option<char>, after: Option<char>) {
        // A full stop inside "acme.be" or "9.30" ends nothing; one in "klaar.Hij" does.
        let is_inner_stop = c == '.' && after.is_some_and(|c| c.is_alphanumeric() && !c.is_uppercase());
        if matches!(c, '.' | '!' | '?' | '…' | '\n' | '。' | '！' | '？') && !is_inner_stop {
            self.sentence += 1;
            self.clause += 1;
            self.is_at_start = true;
        } else if matches!(c, ',' | ';' | ':' | '(' | ')' | '–' | '—') {
            self.clause += 1;
        } else if matches!(c, '“' | '‘' | '„' | '«') || matches!(c, '"' | '\'') && opens(before) {
            self.is_at_start = true;
        }
    }
}

/// Whether a straight quotation mark after `before` opens a quotation.
fn opens(before: Option<char>) -> bool {
    before.is_none_or(|c| c.is_whitespace() || matches!(c, ':' | '('))
}

fn mark_shouted(mut tokens: Vec<Token<'_>>) -> Vec<Token<'_>> {
    let quiet: BTreeSet<usize> = tokens
        .iter()
        .filter(|token| token.text.chars().any(char::is_lowercase))
        .map(|token| token.sentence)
        .collect();
    for token in &mut tokens {
        token.is_shouted = !quiet.contains(&token.sentence);
    }
    tokens
}
