//! Facts about the nudge, with the word lists that are delivered.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

mod levels;
mod people;
mod words;

fn lists() -> Vec<WordList> {
    [
        include_str!("../../../assets/words/wording/nl.ron"),
        include_str!("../../../assets/words/wording/en.ron"),
    ]
    .map(|text| ron::from_str(text).unwrap())
    .into()
}

/// Reading the lists takes longer than judging, and nearly every test needs them.
static DELIVERED: LazyLock<Nudge> = LazyLock::new(|| Nudge::new(lists()));

fn nudge(names: &str) -> Nudge {
    DELIVERED.clone().with_names(&NameList::parse(names))
}

/// The reasons of a text with this name list, as words; names are spelled out here only.
fn reasons(names: &str, text: &str) -> Vec<String> {
    nudge(names).judge(text).reasons.iter().map(spelled).collect()
}

fn spelled(reason: &Reason) -> String {
    match reason {
        Reason::Name(word) => format!("name {word}"),
        Reason::MaybeName(word) => format!("maybe {word}"),
        Reason::EmailAddress => "e-mail".into(),
        Reason::PhoneNumber => "phone".into(),
        Reason::Refer(category) => format!("refer {category:?}"),
        Reason::Pronoun(word) => format!("pronoun {word}"),
        Reason::Role(word) => format!("role {word}"),
        Reason::GroupBlamed(word) => format!("group {word}"),
        Reason::Insult(word) => format!("insult {word}"),
        Reason::AccusingWhy => "why".into(),
        Reason::Absolute(word) => format!("absolute {word}"),
    }
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    check_with("", text, expected);
}

#[track_caller]
fn check_with(names: &str, text: &str, expected: &[&str]) {
    assert_eq!(reasons(names, text), expected, "{text}");
}

fn level(names: &str, text: &str) -> Level {
    nudge(names).judge(text).level
}

#[test]
fn hostile_texts_are_judged_like_any_other() {
    let nudge = nudge("Anja\n\u{202e}Wil\n🎉\n👩‍👩‍👧 Roos").with_groups(["🎉".into(), String::new(), ".. *".into()]);
    for piece in [
        "🎉", "\u{202e}", "a@", "+0 ", "hij ", "\u{301}", "waarom ", "levert ", "İ", "ß'", "-", "\0", "..", "“",
    ] {
        nudge.judge(&piece.repeat(10_000 / piece.len()));
    }
    assert_eq!(nudge.judge("🎉🎉 altijd 🎉").reasons, []);
}

proptest! {
    #[test]
    fn any_text_is_judged_without_a_panic(text in any::<String>(), names in any::<String>(), group in any::<String>()) {
        let nudge = Nudge::new(Vec::new()).with_names(&NameList::parse(&names)).with_groups([group]);
        nudge.judge(&text);
    }

    #[test]
    fn any_mix_of_telling_pieces_is_judged_without_a_panic(
        pieces in prop::collection::vec("(hij|Wil|waarom|IT|nooit|levert|niet|[0+@.,:'\"/() -]|[0-9]{1,4}|\\PC){1}", 0..40),
    ) {
        nudge("Wil\nJan de Vries").judge(&pieces.concat());
    }
}
