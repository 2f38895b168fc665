//! Nothing in a Dutch window is English, and nothing in an English one is Dutch: what is seen is held against every
//! sentence of the other language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use dostop::workshop::Workshop;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::seat::{Seat, after, new_workshop, open_vote, revealed};

/// Every language is named in its own words.
const OWN_NAME: &str = "language-name";
/// Less than this of a sentence says nothing about its language.
const LEAST_LETTERS: usize = 6;

/// A sentence as it can be met: its own words in order, with anything between them.
type Shape = Vec<String>;

/// One language's sentences, each with its key.
struct Tongue {
    shapes: Vec<(String, Shape)>,
}

impl Tongue {
    fn of(language: Language) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words");
        let text = fs::read_to_string(folder.join(language.code()).join("dostop.ftl")).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
        let mut shapes = Vec::new();
        for entry in &resource.body {
            if let Entry::Message(message) = entry
                && let Some(value) = &message.value
            {
                let key = message.id.name;
                shapes.extend(shapes_of(value).into_iter().map(|shape| (key.to_owned(), shape)));
            }
        }
        Self { shapes }
    }

    /// The sentence that these words are: how many letters of it are its own, and its key.
    fn says(&self, words: &str) -> Option<(usize, &str)> {
        let fitting = self.shapes.iter().filter(|(_, shape)| fits(shape, words));
        fitting.map(|(key, shape)| (letters(shape), key.as_str())).max()
    }
}

fn letters(shape: &Shape) -> usize {
    let own = shape.iter().flat_map(|part| part.chars());
    own.filter(|letter| letter.is_alphabetic()).count()
}

/// All ways a sentence can go: one for each choice in it.
fn shapes_of(pattern: &Pattern<&str>) -> Vec<Shape> {
    let mut shapes = vec![vec![String::new()]];
    for element in &pattern.elements {
        let ways: Vec<Shape> = match element {
            PatternElement::TextElement { value } => vec![vec![(*value).to_owned()]],
            PatternElement::Placeable { expression } => expressed(expression),
        };
        let joined = |before: &Shape, way: &Shape| {
            let mut whole = before.clone();
            let (first, rest) = way.split_first().unwrap();
            whole.last_mut().unwrap().push_str(first);
            whole.extend(rest.iter().cloned());
            whole
        };
        shapes = shapes
            .iter()
            .flat_map(|before| ways.iter().map(|way| joined(before, way)))
            .collect();
    }
    shapes
}

fn expressed(expression: &Expression<&str>) -> Vec<Shape> {
    match expression {
        Expression::Select { variants, .. } => variants.iter().flat_map(|it| shapes_of(&it.value)).collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![vec![(*value).to_owned()]],
        Expression::Inline(_) => vec![vec![String::new(), String::new()]],
    }
}

/// Whether these words are a sentence of this shape.
fn fits(shape: &Shape, words: &str) -> bool {
    let (first, rest) = shape.split_first().unwrap();
    let Some(mut left) = words.strip_prefix(first.as_str()) else {
        return false;
    };
    let Some((last, between)) = rest.split_last() else {
        return left.is_empty();
    };
    for part in between {
        let Some(at) = left.find(part.as_str()) else {
            return false;
        };
        left = &left[at + part.len()..];
    }
    left.ends_with(last.as_str())
}

/// What the templates say in a language.
fn template_texts(workshop: &Workshop, language: Language) -> BTreeSet<String> {
    let stages = workshop.agenda().iter();
    let phrases = stages.flat_map(|stage| [&stage.name, &stage.prompt, &stage.notes]);
    let texts = phrases
        .chain([workshop.question()])
        .map(|phrase| phrase.in_language(language).to_owned());
    texts.filter(|text| text.len() >= LEAST_LETTERS).collect()
}

/// What is seen and belongs to the other language, with the key of its sentence.
fn strangers(seen: &BTreeSet<String>, language: Language) -> Vec<String> {
    let other = if language == Language::NL {
        Language::EN
    } else {
        Language::NL
    };
    let (own, foreign) = (Tongue::of(language), Tongue::of(other));
    let workshop = new_workshop(language);
    let (own_texts, foreign_texts) = (template_texts(&workshop, language), template_texts(&workshop, other));
    let stranger = |words: &String| {
        if foreign_texts.contains(words) && !own_texts.contains(words) {
            return Some(format!("a template: {words}"));
        }
        let (letters, key) = foreign.says(words)?;
        let is_strange = letters >= LEAST_LETTERS && key != OWN_NAME;
        let is_own = own.says(words).is_some_and(|(own, _)| own >= letters);
        (is_strange && !is_own).then(|| format!("{key}: {words}"))
    };
    seen.iter().filter_map(stranger).collect()
}

/// Fails if something that was seen belongs to the other language.
#[track_caller]
pub fn all_speak(seen: &BTreeSet<String>, language: Language) {
    let strangers = strangers(seen, language);
    assert!(strangers.is_empty(), "in {}: {strangers:#?}", language.code());
}

/// Everything that stands on every stage, its keys and its menu included.
fn walk(workshop: Workshop, language: Language) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let stages = workshop.agenda().len() + 3;
    let mut seat = Seat::open(workshop, language);
    let look = |seat: &Seat, seen: &mut BTreeSet<String>| {
        seen.extend(seat.all_words().lines().map(str::to_owned));
    };
    for _ in 0..stages {
        look(&seat, &mut seen);
        seat.press(Key::F1);
        look(&seat, &mut seen);
        seat.press(Key::Escape);
        seat.press_with(Modifiers::COMMAND, Key::Enter);
        look(&seat, &mut seen);
        seat.press(Key::Escape);
        seat.press(Key::PageDown);
    }
    seen
}

#[test]
fn no_stage_says_a_word_of_the_other_language() {
    for language in [Language::NL, Language::EN] {
        let voting = revealed(language, StageKind::Opening);
        let vote = open_vote(&voting, 15);
        let mut seen = walk(new_workshop(language), language);
        seen.extend(walk(after(voting.clone(), [vote]), language));
        seen.extend(walk(voting, language));
        assert!(seen.len() > 300, "{}", seen.len());
        all_speak(&seen, language);
    }
}

/// The check itself can fail: an English window is full of strangers to Dutch.
#[test]
fn a_window_in_the_wrong_language_is_noticed() {
    let workshop = revealed(Language::NL, StageKind::Opening);
    let seen = walk(workshop, Language::EN);
    let strangers = strangers(&seen, Language::NL);
    assert!(strangers.len() > 100, "{strangers:#?}");
}
