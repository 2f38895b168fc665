//! The walls between modules, after the table.

use crate::paths::{Target, named};
use crate::sources::{Finding, House, Source};
use crate::table::{Row, TABLE};

/// What `source` names and its row does not allow.
pub fn findings(house: &House, source: &Source) -> Vec<Finding> {
    if source.is_for_tests {
        return Vec::new();
    }
    let module = source.row();
    let Some(row) = TABLE.iter().find(|row| row.module == module) else {
        let what = format!("{module} has no row in tests/architecture/table.rs (architecture)");
        return vec![source.finding(1, what)];
    };
    let mut findings = Vec::new();
    for named in named(house, source) {
        let refused = match &named.target {
            Target::Own(path) => refused_module(house, row, path),
            Target::Other(path) => refused_crate(row, path),
        };
        if let Some(what) = refused {
            let what = format!("{module} may not use {what} (architecture)");
            findings.push(source.finding(named.line, what));
        }
    }
    findings
}

fn refused_module(house: &House, row: &Row, path: &[String]) -> Option<String> {
    let first = path.first()?;
    let module = house.macros.get(first).unwrap_or(first).as_str();
    let is_allowed = module == row.module
        || row.modules.contains(&module)
        || (row.modules.contains(&"*") && TABLE.iter().any(|row| row.module == module));
    (!is_allowed).then(|| format!("crate::{first}"))
}

fn refused_crate(row: &Row, path: &[String]) -> Option<String> {
    let may = longest(row.may, path);
    let never = longest(row.never, path);
    // A glob brings in what is refused below it.
    let (last, above) = path.split_last()?;
    let takes_all = last == "*"
        && row.never.iter().any(|rule| {
            let rule: Vec<&str> = rule.split("::").collect();
            rule.len() > above.len() && above.iter().zip(&rule).all(|(a, b)| a == b)
        });
    if may > never && !takes_all {
        return None;
    }
    let shown = never.max(2).min(path.len());
    path.get(..shown).map(|path| path.join("::"))
}

/// How many segments the longest rule has that `path` lies under; 0 for none, half a step for `*`.
fn longest(rules: &[&str], path: &[String]) -> usize {
    let matching = rules.iter().filter_map(|rule| {
        let rule: Vec<&str> = rule.split("::").collect();
        let is_above = rule.len() <= path.len() && rule.iter().zip(path).all(|(a, b)| a == b);
        (rule == ["*"] || is_above).then_some(rule.len())
    });
    matching.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::lines;

    #[track_caller]
    fn check(file: &str, text: &str, expected: &[&str]) {
        let house = House::of(&[
            ("src/words/mod.rs", "#[macro_export] macro_rules! say { () => {} }"),
            (file, text),
        ]);
        assert_eq!(lines(&findings(&house, &house.sources[1])), expected);
    }

    #[test]
    fn the_workshop_knows_no_disk_no_clock_and_no_chance() {
        check(
            "src/workshop/x.rs",
            "use std::collections::BTreeMap;\nuse std::fs;\nuse std::{time::Instant, io};\nuse jiff::{civil, Zoned};\nuse getrandom::fill;\nuse std::hash::RandomState;",
            &[
                "src/workshop/x.rs:2: workshop may not use std::fs (architecture)",
                "src/workshop/x.rs:3: workshop may not use std::time (architecture)",
                "src/workshop/x.rs:3: workshop may not use std::io (architecture)",
                "src/workshop/x.rs:4: workshop may not use jiff::Zoned (architecture)",
                "src/workshop/x.rs:5: workshop may not use getrandom::fill (architecture)",
                "src/workshop/x.rs:6: workshop may not use std::hash::RandomState (architecture)",
            ],
        );
    }

    #[test]
    fn a_path_without_use_and_an_escape_upwards_are_seen() {
        check(
            "src/workshop/x.rs",
            "fn f() { std::thread::sleep(d) }\nuse super::super::words::Words;\nfn g() { vec![crate::live::h()] }",
            &[
                "src/workshop/x.rs:1: workshop may not use std::thread (architecture)",
                "src/workshop/x.rs:2: workshop may not use crate::words (architecture)",
                "src/workshop/x.rs:3: workshop may not use crate::live (architecture)",
            ],
        );
    }

    #[test]
    fn a_glob_over_a_refused_path_is_refused() {
        check(
            "src/workshop/x.rs",
            "use std::*; use std::collections::btree_map::*;",
            &["src/workshop/x.rs:1: workshop may not use std::* (architecture)"],
        );
    }

    #[test]
    fn the_window_sees_neither_the_door_nor_the_disk() {
        check(
            "src/ui/screens/vote.rs",
            "use crate::{words, app, live, store, phones, report};\nuse std::time::Duration;\nuse tokio::sync::watch;\nuse egui::Ui;\nuse crate::say;",
            &[
                "src/ui/screens/vote.rs:1: ui may not use crate::app (architecture)",
                "src/ui/screens/vote.rs:1: ui may not use crate::live (architecture)",
                "src/ui/screens/vote.rs:1: ui may not use crate::store (architecture)",
                "src/ui/screens/vote.rs:1: ui may not use crate::phones (architecture)",
                "src/ui/screens/vote.rs:1: ui may not use crate::report (architecture)",
                "src/ui/screens/vote.rs:3: ui may not use tokio::sync (architecture)",
            ],
        );
    }

    #[test]
    fn the_command_line_needs_no_screen() {
        check(
            "src/cli/new.rs",
            "use clap::Parser;\nuse crate::ui::theme;\nuse crate::app;\nuse egui::Color32;\nuse std::env;",
            &[
                "src/cli/new.rs:2: cli may not use crate::ui (architecture)",
                "src/cli/new.rs:3: cli may not use crate::app (architecture)",
                "src/cli/new.rs:4: cli may not use egui::Color32 (architecture)",
                "src/cli/new.rs:5: cli may not use std::env (architecture)",
            ],
        );
    }

    #[test]
    fn each_middle_module_keeps_to_its_row() {
        let cases = [
            ("src/words/mod.rs", "crate::report::X", "words", "crate::report"),
            ("src/words/mod.rs", "std::fs::read", "words", "std::fs"),
            ("src/templates.rs", "crate::words::X", "templates", "crate::words"),
            ("src/store/mod.rs", "crate::live::X", "store", "crate::live"),
            ("src/store/mod.rs", "std::time::Instant", "store", "std::time"),
            ("src/live.rs", "tokio::net::TcpStream", "live", "tokio::net"),
            ("src/live.rs", "std::fs::File", "live", "std::fs"),
            ("src/report/pdf.rs", "std::fs::File", "report", "std::fs"),
            ("src/report/pdf.rs", "crate::store::X", "report", "crate::store"),
            ("src/phones/mod.rs", "crate::store::X", "phones", "crate::store"),
            ("src/clock.rs", "crate::live::X", "clock", "crate::live"),
            ("src/clock.rs", "std::thread::sleep", "clock", "std::thread"),
            ("src/main.rs", "dostop::store::X", "main", "crate::store"),
        ];
        for (file, path, module, refused) in cases {
            let finding = format!("{file}:1: {module} may not use {refused} (architecture)");
            check(file, &format!("fn f() {{ {path}() }}"), &[&finding]);
        }
    }

    #[test]
    fn a_module_without_a_row_and_a_way_around_the_table_are_refused() {
        check(
            "src/helpers.rs",
            "",
            &["src/helpers.rs:1: helpers has no row in tests/architecture/table.rs (architecture)"],
        );
        check(
            "src/lib.rs",
            "pub mod store;\npub use store::Disk;\npub use crate::store::Disk;",
            &[
                "src/lib.rs:2: lib may not use crate::store (architecture)",
                "src/lib.rs:3: lib may not use crate::store (architecture)",
            ],
        );
        check(
            "src/app/mod.rs",
            "use crate::shortcut;",
            &["src/app/mod.rs:1: app may not use crate::shortcut (architecture)"],
        );
    }

    #[test]
    fn what_is_compiled_for_tests_only_may_name_more() {
        check(
            "src/workshop/x.rs",
            "#[cfg(test)]\nmod tests { use proptest::prelude::*; use std::fs; }",
            &[],
        );
    }
}
