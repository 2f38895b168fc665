//! One person's answer: fingers with the reason of an objection (V23), or a word at check-out (F21).

use std::fmt;

use imbl::Vector;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::workshop::ids::{PollId, Tag};
use crate::workshop::refusal::{PollRefusal, Refusal};
use crate::workshop::text::{CardText, Line, TextRefusal, count_graphemes};

/// One person's answer on its way in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// To which question.
    pub poll: PollId,
    /// What.
    pub says: Says,
    /// HMAC(key, token | poll): who answered does not answer again (P19).
    pub voter: Tag,
    /// HMAC(key, token | poll | op).
    pub op: Tag,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(..)") // As of a sealed one.
    }
}

impl Answer {
    /// What was typed.
    pub(in crate::workshop) fn line_mut(&mut self) -> &mut Line {
        let (Says::Fingers(_, line) | Says::Word(line)) = &mut self.says;
        line
    }
}

/// What somebody answers.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Says {
    /// Fingers, 0 to 5; with none of them the reason (V23).
    Fingers(u8, #[serde(default)] Line),
    /// A word.
    Word(Line),
}

/// The most graphemes of a word at check-out.
pub const LONGEST_WORD: usize = 40;
/// The most words at check-out (F21).
pub const MOST_WORDS: usize = 3;
/// The most graphemes of a reason: those of a card.
const LONGEST_REASON: usize = CardText::LONGEST;

impl Says {
    /// Fingers as they were sent, with the reason that was typed; only who shows none gives one (V23).
    pub fn fingers(fingers: u8, reason: &str) -> Result<Self, Refusal> {
        let reason = if fingers == 0 {
            reasoned(typed(reason, LONGEST_REASON)?)?
        } else {
            Line::default()
        };
        Ok(Self::Fingers(fingers, reason))
    }

    /// A word as it was typed.
    pub fn word(word: &str) -> Result<Self, Refusal> {
        short(typed(word, LONGEST_WORD)?).map(Self::Word)
    }

    /// What was typed; may be empty.
    pub fn typed(&self) -> &Line {
        let (Self::Fingers(_, line) | Self::Word(line)) = self;
        line
    }
}

/// A line; one that is too long for any is told how long it may be here.
fn typed(text: &str, most: usize) -> Result<Line, TextRefusal> {
    Line::parse(text).map_err(|refusal| match refusal {
        TextRefusal::TooLong { graphemes, most: _ } => TextRefusal::TooLong { graphemes, most },
        TextRefusal::Empty | TextRefusal::TooShort => refusal,
    })
}

fn measured(line: Line, most: usize) -> Result<Line, TextRefusal> {
    let graphemes = count_graphemes(line.as_str());
    if graphemes > most {
        return Err(TextRefusal::TooLong { graphemes, most });
    }
    Ok(line)
}

pub(super) fn reasoned(reason: Line) -> Result<Line, Refusal> {
    if reason.is_blank() {
        return Err(Refusal::ObjectionNeedsReason);
    }
    Ok(measured(reason, LONGEST_REASON)?)
}

pub(super) fn short(word: Line) -> Result<Line, Refusal> {
    if word.is_blank() {
        return Err(TextRefusal::Empty.into());
    }
    let word = measured(word, LONGEST_WORD)?;
    if word.as_str().split(' ').count() > MOST_WORDS {
        return Err(Refusal::Poll(PollRefusal::TooManyWords));
    }
    Ok(word)
}

/// Puts a line where the alphabet has it, whoever typed it first (P1, P2); capitals and accents make no difference.
pub(super) fn put_in(said: &mut Vector<Line>, line: Line) {
    let (Ok(at) | Err(at)) = said.binary_search_by_key(&alphabet(&line), alphabet);
    said.insert(at, line);
}

fn alphabet(line: &Line) -> (String, Line) {
    (letters(line.as_str()), line.clone())
}

/// A text without its capitals and accents.
pub(super) fn letters(text: &str) -> String {
    let letters = text.nfd().filter(|letter| !is_combining_mark(*letter));
    letters.collect::<String>().to_lowercase()
}
