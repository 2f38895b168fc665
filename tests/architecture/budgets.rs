//! What fits on a screen: lines a function and lines a file.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::Visit;

use crate::sources::{Finding, Source};

const FUNCTION: usize = 60;
const FILE: usize = 400;
const SCREEN: usize = 300;
const MAIN: usize = 79;

/// Functions and files that are too long, tests included.
pub fn findings(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    let budget = match source.file.as_str() {
        "src/main.rs" => MAIN,
        file if file.starts_with("src/ui/screens/") => SCREEN,
        _ => FILE,
    };
    let lines = source.text.lines().count();
    if lines > budget {
        let what = format!("the file has {lines} lines, more than {budget} (architecture)");
        findings.push(source.finding(budget + 1, what));
    }
    let mut functions = Functions(Vec::new());
    functions.visit_file(&parsed(source));
    for (name, line, lines) in functions.0 {
        if lines > FUNCTION {
            let what = format!("{name} has {lines} lines, more than {FUNCTION} (architecture)");
            findings.push(source.finding(line, what));
        }
    }
    findings
}

/// The syntax tree of the whole file.
pub fn parsed(source: &Source) -> syn::File {
    syn::parse2(source.all.clone()).unwrap_or_else(|error| panic!("{}: {error}", source.file))
}

/// Name, first line and length of each function.
struct Functions(Vec<(String, usize, usize)>);

impl Functions {
    fn note(&mut self, signature: &syn::Signature, end: Span) {
        let first = signature.span().start().line;
        let lines = end.end().line + 1 - first;
        self.0.push((signature.ident.to_string(), first, lines));
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.note(&function.sig, function.block.span());
        syn::visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.note(&function.sig, function.block.span());
        syn::visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        self.note(&function.sig, function.span());
        syn::visit::visit_trait_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::lines;

    fn function(lines: usize) -> String {
        format!("\nimpl X {{\n    pub fn long() {{{}}}\n}}\n", "\n".repeat(lines - 1))
    }

    #[test]
    fn a_function_may_have_60_lines_and_not_61() {
        assert_eq!(findings(&Source::new("src/x.rs", &function(60))), []);
        assert_eq!(
            lines(&findings(&Source::new("src/x.rs", &function(61)))),
            ["src/x.rs:3: long has 61 lines, more than 60 (architecture)"]
        );
    }

    #[test]
    fn each_kind_of_file_has_its_own_budget() {
        for (file, budget) in [("src/x.rs", 400), ("src/ui/screens/vote.rs", 300), ("src/main.rs", 79)] {
            let full = "// A line.\n".repeat(budget);
            assert_eq!(findings(&Source::new(file, &full)), []);
            let what = format!(
                "{file}:{line}: the file has {line} lines, more than {budget} (architecture)",
                line = budget + 1
            );
            let over = "// A line.\n".repeat(budget + 1);
            assert_eq!(lines(&findings(&Source::new(file, &over))), [what]);
        }
    }
}
