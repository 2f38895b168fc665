//! The sources as token streams, with and without what is compiled for tests only.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// One broken rule at one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path from the root of the package, with forward slashes.
    pub file: String,
    /// Counts from 1.
    pub line: usize,
    /// What is wrong, and in brackets which page says so.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// One Rust file.
pub struct Source {
    /// Path from the root of the package, as in `src/workshop/round.rs`.
    pub file: String,
    /// The whole text.
    pub text: String,
    /// Everything.
    pub all: TokenStream,
    /// Without items under `#[cfg(test)]`.
    pub shipped: TokenStream,
    /// Whether a `#[cfg(test)] mod x;` names this file or a folder above it.
    pub is_for_tests: bool,
}

impl Source {
    /// Lexes `text` as if it stood in `file`.
    pub fn new(file: &str, text: &str) -> Self {
        let all: TokenStream = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        Self {
            file: file.to_owned(),
            text: text.to_owned(),
            shipped: without_tests(&all, &mut Vec::new()),
            all,
            is_for_tests: false,
        }
    }

    /// Its place in the module tree: `src/workshop/round.rs` is `["workshop", "round"]`, `src/lib.rs` is `[]`.
    pub fn module(&self) -> Vec<String> {
        let inner = self.file.strip_prefix("src/").unwrap_or(&self.file);
        let inner = inner.strip_suffix(".rs").unwrap_or(inner);
        let inner = inner.strip_suffix("/mod").unwrap_or(inner);
        match inner {
            "lib" | "main" => Vec::new(),
            _ => inner.split('/').map(str::to_owned).collect(),
        }
    }

    /// The row of the table it falls under: its first module, or `lib` or `main`.
    pub fn row(&self) -> String {
        match self.file.as_str() {
            "src/lib.rs" => "lib".to_owned(),
            "src/main.rs" => "main".to_owned(),
            _ => self.module().first().cloned().unwrap_or_default(),
        }
    }

    /// A finding in this file.
    pub fn finding(&self, line: usize, what: impl Into<String>) -> Finding {
        Finding {
            file: self.file.clone(),
            line,
            what: what.into(),
        }
    }
}

/// All Rust files of the package, and its manifest.
pub struct House {
    /// Those under `src`, by path.
    pub sources: Vec<Source>,
    /// Those under `tests`, by path.
    pub tests: Vec<Source>,
    /// The text of `Cargo.toml`.
    pub manifest: String,
    /// Macros by `macro_rules!`, each with the module that defines it: they are named from the root of the crate.
    pub macros: BTreeMap<String, String>,
}

impl House {
    /// Reads this package.
    pub fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("Cargo.toml is readable");
        let read = |folder: &str| -> Vec<Source> {
            let mut files = Vec::new();
            rust_files(root, &root.join(folder), &mut files);
            files.sort();
            files
                .iter()
                .map(|file| {
                    Source::new(
                        file,
                        &fs::read_to_string(root.join(file)).expect("a source file is UTF-8"),
                    )
                })
                .collect()
        };
        Self::new(read("src"), read("tests"), manifest)
    }

    /// A house of snippets, to break rules in: files with their texts.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let sources = files.iter().map(|(file, text)| Source::new(file, text)).collect();
        let manifest = include_str!("../../Cargo.toml").to_owned();
        Self::new(sources, Vec::new(), manifest)
    }

    fn new(mut sources: Vec<Source>, tests: Vec<Source>, manifest: String) -> Self {
        let mut for_tests = Vec::new();
        let mut macros = BTreeMap::new();
        for source in &sources {
            let mut names = Vec::new();
            without_tests(&source.all, &mut names);
            for name in names {
                let mut module = source.module();
                module.push(name);
                for_tests.push(module);
            }
            for name in macros_of(&source.shipped) {
                macros.insert(name, source.row());
            }
        }
        for source in &mut sources {
            let module = source.module();
            source.is_for_tests = for_tests.iter().any(|prefix| module.starts_with(prefix));
        }
        Self {
            sources,
            tests,
            manifest,
            macros,
        }
    }

    /// What a rule finds in all files under `src`, in order.
    pub fn each(&self, rule: impl Fn(&Source) -> Vec<Finding>) -> Vec<Finding> {
        assert!(!self.sources.is_empty(), "no sources found to check");
        let mut findings: Vec<Finding> = self.sources.iter().flat_map(rule).collect();
        findings.sort();
        findings.dedup();
        findings
    }
}

/// What a rule finds in one snippet, as lines of text.
pub fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

fn rust_files(root: &Path, folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder of the package") {
        let path = entry.expect("a folder entry").path();
        if path.is_dir() {
            rust_files(root, &path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let inside = path.strip_prefix(root).expect("inside the package");
            let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
            files.push(parts.join("/"));
        }
    }
}

fn macros_of(tokens: &TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    tokens
        .windows(3)
        .filter(|three| three[0].to_string() == "macro_rules" && three[1].to_string() == "!")
        .map(|three| three[2].to_string())
        .collect()
}

/// Leaves out every item under `#[cfg(test)]`; `modules` receives the names of left-out `mod x;`.
fn without_tests(tokens: &TokenStream, modules: &mut Vec<String>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if is_punct(Some(token), '#') && tokens.get(at + 1).is_some_and(is_cfg_test) {
            at = skip_item(&tokens, at + 2, modules);
            continue;
        }
        at += 1;
        kept.push(match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_tests(&group.stream(), modules));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => token.clone(),
        });
    }
    kept.into_iter().collect()
}

/// The place after the item that starts at `at`: behind its first `{..}` or `;`.
fn skip_item(tokens: &[TokenTree], mut at: usize, modules: &mut Vec<String>) -> usize {
    let mut name = None;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Ident(ident) if ident == "mod" => {
                name = tokens.get(at).map(ToString::to_string);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
            TokenTree::Punct(punct) if punct.as_char() == ';' => {
                modules.extend(name);
                break;
            }
            TokenTree::Ident(_) | TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    at
}

fn is_cfg_test(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group)
        if group.delimiter() == Delimiter::Bracket
            && group.stream().to_string().replace(' ', "") == "cfg(test)")
}

/// Whether this token is that sign.
pub fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_for_tests_only_is_left_out() {
        let text = "use a::b; #[cfg(test)] mod tests { use c::d; } fn f() { #[cfg(test)] use e::f; } #[test] fn g() {}";
        let shipped = Source::new("src/x.rs", text).shipped.to_string();
        assert!(shipped.contains("a :: b") && shipped.contains("fn f") && shipped.contains("fn g"));
        assert!(!shipped.contains("c :: d") && !shipped.contains("e :: f"));
    }

    #[test]
    fn a_module_declared_for_tests_takes_its_file_and_folder_with_it() {
        let house = House::of(&[
            ("src/lib.rs", "mod live;"),
            ("src/live.rs", "#[cfg(test)] mod proof;"),
            ("src/live/proof.rs", ""),
            ("src/live/proof/deep.rs", ""),
        ]);
        let for_tests: Vec<bool> = house.sources.iter().map(|s| s.is_for_tests).collect();
        assert_eq!(for_tests, [false, false, true, true]);
    }

    #[test]
    fn a_file_knows_its_place() {
        let place = |file| (Source::new(file, "").module(), Source::new(file, "").row());
        assert_eq!(place("src/lib.rs"), (vec![], "lib".to_owned()));
        assert_eq!(place("src/live.rs"), (vec!["live".to_owned()], "live".to_owned()));
        assert_eq!(place("src/ui/mod.rs"), (vec!["ui".to_owned()], "ui".to_owned()));
        assert_eq!(
            place("src/ui/screens/vote.rs").0,
            ["ui", "screens", "vote"].map(str::to_owned)
        );
    }
}
