//! Habits of style.md that a reader of one file cannot hold for the whole house.

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{FnArg, Signature, Type};

use crate::paths::{Target, named};
use crate::sources::{Finding, House, Source, is_punct};

/// Who may print.
const PRINTING: &[&str] = &["cli", "main"];

/// What the machine knows and the code does not: each path with the modules that may ask it.
const AMBIENT: &[(&str, &[&str])] = &[
    ("std::time::SystemTime::now", &["clock"]),
    ("std::time::Instant::now", &["clock"]),
    ("jiff::Zoned::now", &["clock"]),
    ("jiff::Timestamp::now", &["clock"]),
    ("std::env", &["clock"]),
    ("getrandom", &["clock"]),
    ("sys_locale", &["clock"]),
    ("dirs", &["clock"]),
    ("sysinfo", &["store"]),
    ("std::path::absolute", &["clock"]),
    ("std::thread::spawn", &["live", "app", "phones"]),
    ("std::thread::Builder", &["live", "app", "phones"]),
    ("std::io::stdout", PRINTING),
    ("std::io::stderr", PRINTING),
];

/// Words that types and modules do not carry, and why not.
const GLOSSARY: &[(&[&str], &str)] = &[
    (
        &["manager", "helper", "helpers", "util", "utils", "data", "info"],
        "a name that says what it is (style 23)",
    ),
    (&["meeting"], "workshop (glossary)"),
    (&["sticky", "postit"], "card (glossary)"),
    (&["proposal"], "idea (glossary)"),
    (&["column"], "lane (glossary)"),
    (&["election"], "round (glossary)"),
    (&["todo"], "action (glossary)"),
];

/// What breaks a habit in `source`.
pub fn findings(house: &House, source: &Source) -> Vec<Finding> {
    if source.is_for_tests {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let tree: syn::File =
        syn::parse2(source.shipped.clone()).unwrap_or_else(|error| panic!("{}: {error}", source.file));
    let mut names = Names {
        source,
        findings: &mut findings,
    };
    names.visit_file(&tree);
    if let Some(module) = source.module().last() {
        names.glossary(module, 1);
    }
    printing(source, &source.shipped, &mut findings);
    ambient(house, source, &mut findings);
    findings
}

fn printing(source: &Source, tokens: &TokenStream, findings: &mut Vec<Finding>) {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            printing(source, &group.stream(), findings);
        }
        let name = token.to_string();
        let is_print = ["print", "println", "eprint", "eprintln", "dbg"].contains(&name.as_str());
        if is_print && is_punct(tokens.get(at + 1), '!') && !PRINTING.contains(&source.row().as_str()) {
            let what = format!("{name}! stands in src/cli and src/main.rs only (style)");
            findings.push(source.finding(token.span().start().line, what));
        }
    }
}

fn ambient(house: &House, source: &Source, findings: &mut Vec<Finding>) {
    for named in named(house, source) {
        let Target::Other(path) = &named.target else {
            continue;
        };
        let path = path.join("::");
        for (rule, modules) in AMBIENT {
            let is_under = path == *rule || path.starts_with(&format!("{rule}::"));
            if is_under && !modules.contains(&source.row().as_str()) {
                let what = format!("{rule} stands in {} only (style 17)", modules.join(" and "));
                findings.push(source.finding(named.line, what));
            }
        }
    }
}

/// Looks at the names of functions, types and modules.
struct Names<'a> {
    source: &'a Source,
    findings: &'a mut Vec<Finding>,
}

impl Names<'_> {
    fn note(&mut self, line: usize, what: String) {
        self.findings.push(self.source.finding(line, what));
    }

    /// A trait that is not ours may choose its own names.
    fn drawing(&mut self, signature: &Signature) {
        let name = signature.ident.to_string();
        let line = signature.ident.span().start().line;
        let arguments = signature.inputs.iter().filter_map(|argument| match argument {
            FnArg::Typed(typed) => Some(is_mut_ui(&typed.ty)),
            FnArg::Receiver(_) => None,
        });
        let place = arguments.into_iter().position(|is_ui| is_ui);
        let is_called_ui = name == "ui" || name.ends_with("_ui");
        match (place, is_called_ui) {
            (Some(_), false) => {
                self.note(line, format!("{name} takes &mut Ui: call it ui or {name}_ui (style 6)"));
            }
            (None, true) => {
                self.note(
                    line,
                    format!("{name} takes no &mut Ui: call it something else (style 6)"),
                );
            }
            (Some(1..), true) => {
                self.note(line, format!("{name} takes &mut Ui first, then the rest (style 6)"));
            }
            (Some(0), true) | (None, false) => {}
        }
    }

    fn glossary(&mut self, name: &str, line: usize) {
        for word in words(name) {
            for (synonyms, better) in GLOSSARY {
                if synonyms.contains(&word.as_str()) {
                    self.note(line, format!("{name}: instead of {word}, {better}"));
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.drawing(&function.sig);
        syn::visit::visit_item_fn(self, function);
    }

    fn visit_item_impl(&mut self, block: &'ast syn::ItemImpl) {
        for item in &block.items {
            if let syn::ImplItem::Fn(function) = item
                && block.trait_.is_none()
            {
                self.drawing(&function.sig);
            }
        }
        syn::visit::visit_item_impl(self, block);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        self.drawing(&function.sig);
        syn::visit::visit_trait_item_fn(self, function);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.glossary(&item.ident.to_string(), item.ident.span().start().line);
        syn::visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.glossary(&item.ident.to_string(), item.ident.span().start().line);
        syn::visit::visit_item_enum(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.glossary(&item.ident.to_string(), item.ident.span().start().line);
        syn::visit::visit_item_trait(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.glossary(&item.ident.to_string(), item.span().start().line);
        syn::visit::visit_item_mod(self, item);
    }
}

fn is_mut_ui(argument: &Type) -> bool {
    let Type::Reference(reference) = argument else {
        return false;
    };
    let Type::Path(path) = &*reference.elem else {
        return false;
    };
    let is_ui = path.path.segments.last().is_some_and(|segment| segment.ident == "Ui");
    reference.mutability.is_some() && is_ui
}

/// The words of a name, small: `BallotInfo` and `ballot_info` are `ballot` and `info`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for sign in name.chars() {
        if sign.is_uppercase() || sign == '_' {
            words.push(String::new());
        }
        if let (Some(word), true) = (words.last_mut(), sign != '_') {
            word.extend(sign.to_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::lines;

    #[track_caller]
    fn check(file: &str, text: &str, expected: &[&str]) {
        let house = House::of(&[(file, text)]);
        assert_eq!(lines(&findings(&house, &house.sources[0])), expected);
    }

    #[test]
    fn who_draws_is_called_ui_and_nobody_else() {
        check(
            "src/ui/x.rs",
            "fn header(ui: &mut egui::Ui) {}\nfn footer_ui(title: &str) {}\nimpl X { fn card_ui(&self, n: u32, ui: &mut Ui) {} }\n\
             fn board_ui(ui: &mut Ui, n: u32) {}\nimpl Widget for X { fn show(self, ui: &mut Ui) {} }",
            &[
                "src/ui/x.rs:1: header takes &mut Ui: call it ui or header_ui (style 6)",
                "src/ui/x.rs:2: footer_ui takes no &mut Ui: call it something else (style 6)",
                "src/ui/x.rs:3: card_ui takes &mut Ui first, then the rest (style 6)",
            ],
        );
    }

    #[test]
    fn only_the_command_line_prints() {
        let text = "fn f() { println!(); g(|| eprintln!()); std::io::stderr() }";
        check(
            "src/store/x.rs",
            text,
            &[
                "src/store/x.rs:1: println! stands in src/cli and src/main.rs only (style)",
                "src/store/x.rs:1: eprintln! stands in src/cli and src/main.rs only (style)",
                "src/store/x.rs:1: std::io::stderr stands in cli and main only (style 17)",
            ],
        );
        check("src/cli/x.rs", text, &[]);
    }

    #[test]
    fn clocks_chance_and_surroundings_are_asked_in_one_place() {
        let text = "use std::time::{self, Instant};\nfn f() { Instant::now(); time::SystemTime::now() }\n\
                    fn g() { std::thread::spawn(h); getrandom::fill(b); std::env::args(); jiff::Zoned::now() }";
        check(
            "src/report/x.rs",
            text,
            &[
                "src/report/x.rs:2: std::time::Instant::now stands in clock only (style 17)",
                "src/report/x.rs:2: std::time::SystemTime::now stands in clock only (style 17)",
                "src/report/x.rs:3: std::thread::spawn stands in live and app and phones only (style 17)",
                "src/report/x.rs:3: getrandom stands in clock only (style 17)",
                "src/report/x.rs:3: std::env stands in clock only (style 17)",
                "src/report/x.rs:3: jiff::Zoned::now stands in clock only (style 17)",
            ],
        );
        check("src/clock.rs", "fn f() { std::time::Instant::now() }", &[]);
        check("src/live.rs", "fn f() { std::thread::Builder::new() }", &[]);
    }

    #[test]
    fn one_word_stands_for_one_thing() {
        check(
            "src/workshop/meeting.rs",
            "struct BallotInfo;\nenum StickyKind {}\nstruct Information;",
            &[
                "src/workshop/meeting.rs:1: BallotInfo: instead of info, a name that says what it is (style 23)",
                "src/workshop/meeting.rs:2: StickyKind: instead of sticky, card (glossary)",
                "src/workshop/meeting.rs:1: meeting: instead of meeting, workshop (glossary)",
            ],
        );
    }
}
