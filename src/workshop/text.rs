//! Text as people type it, made safe once: one line, NFC, no control or bidi control characters (C3).

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

/// The text of a card: 3-140 graphemes on one line (C3).
///
/// Invariant: tidy (see [`tidy`]) and of an allowed length.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Cow<'_, str>", into = "String")]
pub struct CardText(Arc<str>);

/// Any other line that a facilitator types: a title, a name, a sentence; may be empty, 500 graphemes at most.
///
/// Invariant: tidy and not too long.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Cow<'_, str>", into = "String")]
pub struct Line(Arc<str>);

/// Why a text cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextRefusal {
    /// Nothing is left when white space and invisible characters are gone.
    #[error("the text is empty")]
    Empty,
    /// One or two graphemes.
    #[error("the text is shorter than {} characters", CardText::SHORTEST)]
    TooShort,
    /// More than `most` graphemes.
    #[error("the text has {graphemes} characters, {most} is the most")]
    TooLong {
        /// How many it has.
        graphemes: usize,
        /// How many it may have.
        most: usize,
    },
}

impl CardText {
    /// The fewest graphemes of a card (C3).
    pub const SHORTEST: usize = 3;
    /// The most graphemes of a card (C3).
    pub const LONGEST: usize = 140;
    /// Above this a hint says "shorter is stronger" (C3).
    pub const COMFORTABLE: usize = 80;

    /// Tidies and measures a text.
    pub fn parse(text: &str) -> Result<Self, TextRefusal> {
        let text = tidy(text);
        if !text.chars().any(is_seen) {
            return Err(TextRefusal::Empty);
        }
        if measured(&text, Self::LONGEST)? < Self::SHORTEST {
            return Err(TextRefusal::TooShort);
        }
        Ok(Self(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its length as people count it.
    pub fn graphemes(&self) -> usize {
        count_graphemes(&self.0)
    }

    /// The length that a text would have as a card, allowed or not.
    pub fn length_of(text: &str) -> usize {
        count_graphemes(&tidy(text))
    }
}

impl Line {
    /// The most graphemes of a line.
    pub const LONGEST: usize = 500;

    /// Tidies and measures a line; an empty one is fine.
    pub fn parse(text: &str) -> Result<Self, TextRefusal> {
        let text = tidy(text);
        measured(&text, Self::LONGEST)?;
        Ok(Self(text.into()))
    }

    /// The line.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing stands there.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it says the same, capitals aside.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }

    /// Whether nothing can be seen there: what is drawn as nothing is no word.
    pub fn is_blank(&self) -> bool {
        !self.0.chars().any(is_seen)
    }
}

impl Default for Line {
    fn default() -> Self {
        Self("".into())
    }
}

impl From<&CardText> for Line {
    fn from(text: &CardText) -> Self {
        Self(Arc::clone(&text.0))
    }
}

macro_rules! as_text {
    ($name:ident) => {
        impl TryFrom<Cow<'_, str>> for $name {
            type Error = TextRefusal;

            fn try_from(text: Cow<'_, str>) -> Result<Self, TextRefusal> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.as_str().to_owned()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }
    };
}

as_text!(CardText);
as_text!(Line);

/// One line in NFC: control, bidi control and zero-width characters are gone, each run of white space is one blank,
/// none at the ends (C3). The joiners of emoji and of Indic and Arabic scripts stay.
pub fn tidy(text: &str) -> Cow<'_, str> {
    if is_tidy(text) {
        return Cow::Borrowed(text);
    }
    let visible = text.chars().filter(|&c| c.is_whitespace() || !is_dropped(c));
    let composed: String = visible.nfc().collect();
    let mut line = String::with_capacity(composed.len());
    for word in composed.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    Cow::Owned(line)
}

/// `text` with `new` wherever `gone` stands as words of its own; none if it stands nowhere. Inside a longer word it is
/// another word.
pub(super) fn replace_words(text: &str, gone: &str, new: &str) -> Option<String> {
    let mut made = String::with_capacity(text.len());
    let mut from = 0;
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(gone)).map(|found| at + found) {
        let end = start + gone.len();
        let cuts_word = !is_word_edge(text, start) || !is_word_edge(text, end);
        if cuts_word || gone.is_empty() {
            let first = text.get(start..).and_then(|rest| rest.chars().next());
            at = start + first.map_or(1, char::len_utf8);
            continue;
        }
        made.push_str(text.get(from..start).unwrap_or_default());
        made.push_str(new);
        (from, at) = (end, end);
    }
    made.push_str(text.get(from..).unwrap_or_default());
    (from > 0).then_some(made)
}

/// Whether no word goes on across this place.
fn is_word_edge(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let goes_on = |c: char| c.is_alphanumeric() && !stands_alone(c);
    let is_inside = before.chars().next_back().is_some_and(goes_on) && after.chars().next().is_some_and(goes_on);
    !is_inside
}

/// Whether a letter is of a script that puts no blanks between words: Thai, Lao, Burmese, Khmer, kana, Chinese.
fn stands_alone(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FFFF}')
}

fn is_tidy(text: &str) -> bool {
    let mut before = ' ';
    for c in text.chars() {
        if is_dropped(c) || (c.is_whitespace() && (c != ' ' || before == ' ')) {
            return false;
        }
        before = c;
    }
    (text.is_empty() || before != ' ') && is_nfc(text)
}

fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' // Bidi_Control
            | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' // zero width: two cards that look alike would differ
            | '\u{FFF9}'..='\u{FFFB}')
}

fn is_seen(c: char) -> bool {
    // Joiners, selectors, accents alone, and letters that are drawn as nothing.
    !c.is_whitespace()
        && !matches!(c,
            '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{0300}'..='\u{036F}'
            | '\u{2800}' | '\u{3164}' | '\u{115F}' | '\u{1160}' | '\u{FFA0}')
}

/// The length of a text that has no more than `most` graphemes.
fn measured(text: &str, most: usize) -> Result<usize, TextRefusal> {
    let graphemes = count_graphemes(text);
    if graphemes > most {
        return Err(TextRefusal::TooLong { graphemes, most });
    }
    Ok(graphemes)
}

/// A family in emoji has 25 bytes; a letter under a tower of accents may have thousands, and counts for more than one.
const MOST_BYTES_A_GRAPHEME: usize = 32;

pub(super) fn count_graphemes(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let least = text.len().div_ceil(MOST_BYTES_A_GRAPHEME);
    text.graphemes(true).count().max(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(text: &str) -> Result<String, TextRefusal> {
        CardText::parse(text).map(String::from)
    }

    /// C3
    #[test]
    fn a_card_is_trimmed_composed_and_on_one_line() {
        assert_eq!(
            card("  We e\u{301}ten\r\n\tsamen \u{2029} nu "),
            Ok("We éten samen nu".into())
        );
        assert_eq!(card("a\u{202E}b\u{0}c\u{200F}\u{2067}d"), Ok("abcd".into()));
        assert_eq!(
            card("een \u{202E} twee"),
            Ok("een twee".into()),
            "no double blank where a control character went"
        );
    }

    /// C3
    #[test]
    fn a_card_has_three_to_140_graphemes() {
        assert_eq!(card(" \u{200B}\u{202E}\n"), Err(TextRefusal::Empty));
        assert_eq!(card("\u{200D}\u{FE0F}\u{301}"), Err(TextRefusal::Empty));
        assert_eq!(
            card("\u{2800}\u{2800}\u{3164}"),
            Err(TextRefusal::Empty),
            "drawn as nothing"
        );
        assert_eq!(card("ja"), Err(TextRefusal::TooShort));
        assert_eq!(
            card("👩‍👩‍👧‍👦🇧🇪"),
            Err(TextRefusal::TooShort),
            "two emoji, however many code points"
        );
        assert_eq!(card("👩‍👩‍👧‍👦🇧🇪é").map(|text| count_graphemes(&text)), Ok(3));
        assert!(card(&"é".repeat(140)).is_ok());
        assert_eq!(
            card(&"e\u{301}".repeat(141)),
            Err(TextRefusal::TooLong {
                graphemes: 141,
                most: 140
            })
        );
    }

    /// C11
    #[test]
    fn only_whole_words_are_replaced() {
        let replaced = |text| replace_words(text, "app", "tool");
        assert_eq!(replaced("The app, our app").as_deref(), Some("The tool, our tool"));
        assert_eq!(replaced("It will happen, apple"), None);
        assert_eq!(replaced("happen (app)").as_deref(), Some("happen (tool)"));
        assert_eq!(replace_words("élan é", "é", "").as_deref(), Some("élan "));
    }

    #[test]
    fn any_script_stays_as_it_was_typed() {
        for text in ["نحن نستمع", "我们互相倾听", "हम सुनते हैं", "Мы слушаем", "می‌خواهم"]
        {
            assert_eq!(card(text).as_deref(), Ok(text));
        }
    }

    /// C11
    #[test]
    fn a_text_is_replaced_as_words_and_in_scripts_without_blanks_anywhere() {
        assert_eq!(
            replace_words("Happen with the app", "app", "x").as_deref(),
            Some("Happen with the x")
        );
        assert_eq!(
            replace_words("他说小王总是迟到了", "小王总是迟到", "").as_deref(),
            Some("他说了")
        );
    }

    proptest::proptest! {
        #[test]
        fn tidying_twice_changes_nothing(text in "\\PC{0,40}|(\\s|[\u{200B}\u{202E}\u{301}ea]){0,30}") {
            let once = tidy(&text).into_owned();
            proptest::prop_assert_eq!(tidy(&once), once.as_str());
        }
    }
}
