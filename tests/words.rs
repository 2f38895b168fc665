//! The words of all languages say the same things: the same keys, variables and attributes, none empty, none unused.

#[cfg(test)]
mod words {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use fluent_syntax::parser;

    const WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/words");
    const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

    /// What a sentence needs from the code, and what it takes from other sentences.
    #[derive(Debug, Default, Clone, PartialEq, Eq)]
    struct Needs {
        variables: BTreeSet<String>,
        messages: BTreeSet<String>,
    }

    /// The sentences of one language; an attribute's key is `message.attribute`.
    type Sentences = BTreeMap<String, Needs>;

    /// Reads one file; what is wrong in it goes to `faults`.
    fn sentences(language: &str, text: &str, faults: &mut Vec<String>) -> Sentences {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = text[..error.pos.start].lines().count().max(1);
                faults.push(format!("{language}:{line}: {}", error.kind));
            }
            resource
        });
        let mut found = Sentences::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name.to_owned();
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| (format!("{key}.{}", attribute.id.name), &attribute.value));
            let value = message.value.iter().map(|value| (key.clone(), value));
            for (key, pattern) in value.chain(attributes) {
                let mut needs = Needs::default();
                if !read(pattern, &mut needs) {
                    faults.push(format!("{language}: {key} is empty, in one of its variants"));
                }
                if found.insert(key.clone(), needs).is_some() {
                    faults.push(format!("{language}: {key} stands there twice"));
                }
            }
        }
        found
    }

    /// Collects what a pattern needs; whether it always says something.
    fn read(pattern: &Pattern<&str>, needs: &mut Needs) -> bool {
        let mut says_something = false;
        for element in &pattern.elements {
            says_something |= match element {
                PatternElement::TextElement { value } => !value.trim().is_empty(),
                PatternElement::Placeable { expression } => expressed(expression, needs),
            };
        }
        says_something
    }

    fn expressed(expression: &Expression<&str>, needs: &mut Needs) -> bool {
        match expression {
            Expression::Select { selector, variants } => {
                inline(selector, needs);
                let empty = variants.iter().filter(|variant| !read(&variant.value, needs)).count();
                empty == 0
            }
            Expression::Inline(expression) => inline(expression, needs),
        }
    }

    fn inline(expression: &InlineExpression<&str>, needs: &mut Needs) -> bool {
        match expression {
            InlineExpression::StringLiteral { value } => return !value.trim().is_empty(),
            InlineExpression::VariableReference { id } => {
                needs.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|name| format!(".{}", name.name));
                let key = format!("{}{}", id.name, attribute.unwrap_or_default());
                needs.messages.insert(key);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    inline(argument, needs);
                }
            }
            InlineExpression::Placeable { expression } => return expressed(expression, needs),
            InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {}
        }
        true
    }

    /// The variables of a sentence and of all sentences it takes in.
    fn variables(sentences: &Sentences, key: &str) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut open = vec![key.to_owned()];
        let mut found = BTreeSet::new();
        while let Some(key) = open.pop() {
            if let (Some(needs), true) = (sentences.get(&key), seen.insert(key)) {
                found.extend(needs.variables.iter().cloned());
                open.extend(needs.messages.iter().cloned());
            }
        }
        found
    }

    /// Where the languages differ, each against the first.
    fn differences(languages: &BTreeMap<String, Sentences>) -> Vec<String> {
        let mut faults = Vec::new();
        let all: BTreeSet<&String> = languages.values().flat_map(BTreeMap::keys).collect();
        for key in all {
            let mut expected = None;
            for (language, sentences) in languages {
                if !sentences.contains_key(key) {
                    faults.push(format!("{language}: {key} is missing"));
                    continue;
                }
                let own = variables(sentences, key);
                let (first, theirs) = expected.get_or_insert((language, own.clone()));
                if own != *theirs {
                    faults.push(format!(
                        "{language}: {key} has the variables {own:?}, in {first} {theirs:?}"
                    ));
                }
            }
        }
        faults
    }

    /// Sentences whose key stands, in quotes, in no source, and that no other sentence takes in.
    fn unused(sentences: &Sentences, sources: &str) -> Vec<String> {
        let taken_in: BTreeSet<&String> = sentences.values().flat_map(|needs| &needs.messages).collect();
        sentences
            .keys()
            .filter(|key| !key.contains('.') && !taken_in.contains(key))
            .filter(|key| !sources.contains(&format!("\"{key}\"")))
            .map(|key| format!("{key} is said nowhere in src"))
            .collect()
    }

    /// Each language with the text of its file. A language is a folder of two letters; other folders hold other words.
    fn files() -> Vec<(String, String)> {
        let mut found = Vec::new();
        for entry in fs::read_dir(WORDS).expect("the words have a folder") {
            let folder = entry.expect("a folder entry").path();
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if folder.is_dir() && name.len() == 2 {
                let file = folder.join("dostop.ftl");
                let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
                found.push((name, text));
            }
        }
        found.sort();
        found
    }

    /// What lies beside the languages, as in `wording/en.ron`: each such folder has one file a language.
    #[test]
    fn other_words_exist_in_every_language_too() {
        let languages: Vec<String> = files().into_iter().map(|(language, _)| language).collect();
        for entry in fs::read_dir(WORDS).expect("the words have a folder") {
            let folder = entry.expect("a folder entry").path();
            if folder.is_dir() && folder.file_name().is_some_and(|name| name.len() != 2) {
                for language in &languages {
                    let file = folder.join(format!("{language}.ron"));
                    assert!(file.is_file(), "{} is missing", file.display());
                }
            }
        }
    }

    fn all_sources(folder: &Path) -> String {
        let mut text = String::new();
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("a folder entry").path();
            if path.is_dir() {
                text += &all_sources(&path);
            } else {
                text += &fs::read_to_string(&path).expect("a source is UTF-8");
            }
        }
        text
    }

    #[track_caller]
    fn none(faults: &[String]) {
        assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    }

    fn read_all(files: &[(String, String)]) -> (BTreeMap<String, Sentences>, Vec<String>) {
        let mut faults = Vec::new();
        let languages = files
            .iter()
            .map(|(language, text)| (language.clone(), sentences(language, text, &mut faults)))
            .collect();
        (languages, faults)
    }

    #[test]
    fn every_file_reads_well_and_no_sentence_is_empty_or_double() {
        none(&read_all(&files()).1);
    }

    #[test]
    fn all_languages_have_the_same_sentences_with_the_same_variables() {
        let (languages, _) = read_all(&files());
        assert!(languages.contains_key("en") && languages.contains_key("nl"));
        none(&differences(&languages));
    }

    #[test]
    fn every_sentence_is_said_somewhere() {
        let (languages, _) = read_all(&files());
        let sources = all_sources(Path::new(SOURCES));
        for sentences in languages.values() {
            none(&unused(sentences, &sources));
        }
    }

    #[track_caller]
    fn check(en: &str, nl: &str, expected: &[&str]) {
        let files = [("en", en), ("nl", nl)].map(|(name, text)| (name.to_owned(), text.to_owned()));
        let (languages, mut faults) = read_all(&files);
        faults.extend(differences(&languages));
        assert_eq!(faults, expected);
    }

    #[test]
    fn a_missing_sentence_or_attribute_is_found() {
        check(
            "a = One\nb = Two\n    .hint = Three\n",
            "b = Twee\nc = Drie\n",
            &["nl: a is missing", "nl: b.hint is missing", "en: c is missing"],
        );
    }

    #[test]
    fn a_variable_that_one_language_forgot_is_found_also_through_another_sentence() {
        check(
            "a = { $n } cards\nb = { a } here\n",
            "a = kaarten\nb = { a } hier\n",
            &[
                "nl: a has the variables {}, in en {\"n\"}",
                "nl: b has the variables {}, in en {\"n\"}",
            ],
        );
        check(
            "a = { $n ->\n    [one] One card\n   *[other] { $n } cards\n}\n",
            "a = { NUMBER($n) } kaarten\n",
            &[],
        );
    }

    #[test]
    fn an_empty_a_double_and_a_broken_sentence_are_found() {
        check(
            "a = { \"\" }\n",
            "a = A\na = B\n",
            &["en: a is empty, in one of its variants", "nl: a stands there twice"],
        );
        check(
            "a = { $n ->\n    [one] { \" \" }\n   *[other] x\n}\n",
            "a = { $n }\n",
            &["en: a is empty, in one of its variants"],
        );
        let (_, faults) = read_all(&[("en".to_owned(), "a = b\nc\n".to_owned())]);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with("en:2: "), "{faults:?}");
    }

    #[test]
    fn a_sentence_that_nobody_says_is_found() {
        let (languages, _) = read_all(&[(
            "en".to_owned(),
            "said = A { taken }\ntaken = B\ndead = C\n    .hint = D\n".to_owned(),
        )]);
        assert_eq!(
            unused(&languages["en"], "say!(words, \"said\")"),
            ["dead is said nowhere in src"]
        );
    }
}
