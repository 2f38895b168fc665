//! A dependency that nothing names costs build time and trust for nothing.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use crate::sources::{Finding, House, Source};

/// Dependencies that are there for their features only.
const FOR_FEATURES: &[&str] = &["winit"];

/// A line of the manifest.
pub struct Dependency {
    name: String,
    line: usize,
    is_for_tests: bool,
}

impl Dependency {
    /// As Rust code spells it.
    pub fn rust_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// The dependencies of a manifest, all sections, in order.
pub fn declared(manifest: &str) -> Vec<Dependency> {
    let mut section = "";
    let mut found = Vec::new();
    for (number, line) in manifest.lines().enumerate() {
        if let Some(heading) = line.strip_prefix('[') {
            section = heading.trim_end_matches(']');
            continue;
        }
        let name = line.split(['=', '.']).next().unwrap_or_default().trim();
        let is_name = !name.is_empty() && !name.starts_with(['#', ' ', '}', ']']);
        if section.ends_with("dependencies") && is_name && line.contains('=') {
            found.push(Dependency {
                name: name.to_owned(),
                line: number + 1,
                is_for_tests: section.ends_with("dev-dependencies"),
            });
        }
    }
    found
}

/// Dependencies that nothing names; those for the product must be named by what is shipped.
pub fn findings(house: &House) -> Vec<Finding> {
    let mut shipped = BTreeSet::new();
    let mut all = BTreeSet::new();
    for source in &house.sources {
        identifiers(&source.all, &mut all);
        if !source.is_for_tests {
            identifiers(&source.shipped, &mut shipped);
        }
    }
    house
        .tests
        .iter()
        .for_each(|test: &Source| identifiers(&test.all, &mut all));
    let mut findings = Vec::new();
    for dependency in declared(&house.manifest) {
        let names = if dependency.is_for_tests { &all } else { &shipped };
        let name = dependency.name.as_str();
        if !names.contains(&dependency.rust_name()) && !FOR_FEATURES.contains(&name) {
            findings.push(Finding {
                file: "Cargo.toml".to_owned(),
                line: dependency.line,
                what: format!("nothing names {name}: take it out (unused dependency)"),
            });
        }
    }
    findings
}

fn identifiers(tokens: &TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => identifiers(&group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::lines;

    fn house(text: &str) -> House {
        let mut house = House::of(&[("src/x.rs", text)]);
        house.manifest =
            "[package]\nname = \"x\"\n\n[dependencies]\n# A comment = with a sign.\nserde = \"1\"\nnew-crate = \"1\"\n\
                          winit = \"1\"\n[dev-dependencies]\nfaker = \"1\"\n[profile.dev]\ndebug = 1\n"
                .to_owned();
        house
    }

    #[test]
    fn what_nothing_names_is_found() {
        assert_eq!(
            lines(&findings(&house("use serde::Serialize;"))),
            [
                "Cargo.toml:7: nothing names new-crate: take it out (unused dependency)",
                "Cargo.toml:10: nothing names faker: take it out (unused dependency)",
            ]
        );
    }

    #[test]
    fn a_test_names_what_is_for_tests_only() {
        let only_tests = "use serde::A; #[cfg(test)] mod tests { use faker::B; use new_crate::C; }";
        assert_eq!(
            lines(&findings(&house(only_tests))),
            ["Cargo.toml:7: nothing names new-crate: take it out (unused dependency)"]
        );
    }
}
