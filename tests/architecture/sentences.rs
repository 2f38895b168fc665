//! Sentences for people stand in assets/words, so that each of them exists in each language.
//!
//! Attributes are passed over: the text of an error type is for developers, the doc of a command is its `--help`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Lit;

use crate::sources::{Finding, Source, is_punct};

/// From this many words on, a literal is read as a sentence.
const WORDS: usize = 3;

/// Literals of what is shipped that read like a sentence.
pub fn findings(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !source.is_for_tests {
        walk(source, &source.shipped, &mut findings);
    }
    findings
}

fn walk(source: &Source, tokens: &TokenStream, findings: &mut Vec<Finding>) {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let before = |back: usize| at.checked_sub(back).and_then(|place| tokens.get(place));
        match token {
            TokenTree::Group(group) => {
                let is_attribute = group.delimiter() == Delimiter::Bracket
                    && (is_punct(before(1), '#') || (is_punct(before(1), '!') && is_punct(before(2), '#')));
                if !is_attribute {
                    walk(source, &group.stream(), findings);
                }
            }
            TokenTree::Literal(literal) => {
                if let Lit::Str(text) = Lit::new(literal.clone())
                    && words(&text.value()) >= WORDS
                {
                    let what = format!("{literal} is a sentence: say it in assets/words (style 18)");
                    findings.push(source.finding(literal.span().start().line, what));
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// Pieces between blanks that hold a letter outside the braces of a format.
fn words(text: &str) -> usize {
    let mut depth = 0_usize;
    let plain: String = text
        .chars()
        .filter(|sign| {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect();
    plain
        .split_whitespace()
        .filter(|piece| piece.chars().any(char::is_alphabetic))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::lines;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = lines(&findings(&Source::new("src/cli/x.rs", text)));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_sentence_in_the_code_is_found_also_in_a_macro() {
        check(
            "fn f() {\n    println!(\"{} cards were added\", n);\n    g(r#\"Geen kaart meer\"#)\n}",
            &[
                "src/cli/x.rs:2: \"{} cards were added\" is a sentence: say it in assets/words (style 18)",
                "src/cli/x.rs:3: r#\"Geen kaart meer\"# is a sentence: say it in assets/words (style 18)",
            ],
        );
    }

    #[test]
    fn formats_keys_attributes_and_tests_are_no_sentences() {
        check(
            "//! A doc is no sentence.\n/// Nor is this one.\n#[error(\"the disk is full\")]\nstruct E;\n\
             fn f() { g(\"{} {} {:>3} of {total}\", \"cards-were-added\", \"do stop\", b\"one two three\") }\n\
             #[cfg(test)] mod tests { const X: &str = \"one two three\"; }",
            &[],
        );
    }
}
