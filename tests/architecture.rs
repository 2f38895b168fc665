//! Holds the house: who may name whom, the budgets, where sentences live, and the habits of style.md.
//!
//! Each rule has a test on the real sources, and in its own file tests that break it on purpose. A finding reads
//! `src/x.rs:12: workshop may not use std::fs (architecture)`.

#[cfg(test)]
#[path = "architecture/budgets.rs"]
mod budgets;
#[cfg(test)]
#[path = "architecture/dependencies.rs"]
mod dependencies;
#[cfg(test)]
#[path = "architecture/habits.rs"]
mod habits;
#[cfg(test)]
#[path = "architecture/paths.rs"]
mod paths;
#[cfg(test)]
#[path = "architecture/sentences.rs"]
mod sentences;
#[cfg(test)]
#[path = "architecture/sources.rs"]
mod sources;
#[cfg(test)]
#[path = "architecture/table.rs"]
mod table;
#[cfg(test)]
#[path = "architecture/walls.rs"]
mod walls;

#[cfg(test)]
mod the_house {
    use crate::sources::{Finding, House};
    use crate::{budgets, dependencies, habits, sentences, walls};

    #[track_caller]
    fn none(findings: &[Finding]) {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
    }

    #[test]
    fn each_module_names_only_what_the_table_allows() {
        let house = House::read();
        none(&house.each(|source| walls::findings(&house, source)));
    }

    #[test]
    fn functions_and_files_keep_their_budgets() {
        none(&House::read().each(budgets::findings));
    }

    #[test]
    fn sentences_for_people_stand_in_assets_words_only() {
        none(&House::read().each(sentences::findings));
    }

    #[test]
    fn names_prints_clocks_and_threads_are_where_style_wants_them() {
        let house = House::read();
        none(&house.each(|source| habits::findings(&house, source)));
    }

    #[test]
    fn each_dependency_is_named_by_the_code() {
        none(&dependencies::findings(&House::read()));
    }
}
