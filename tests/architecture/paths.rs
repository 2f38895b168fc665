//! Every path a file names, resolved: `use`, `crate::x`, `super::super`, renames, globs, also inside macros.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use crate::dependencies::{Dependency, declared};
use crate::sources::{House, Source, is_punct};

/// Where a path leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// Into this crate, from its root.
    Own(Vec<String>),
    /// Into another crate, whose name stands first.
    Other(Vec<String>),
}

/// A path named on a line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Where it leads.
    pub target: Target,
    /// Counts from 1.
    pub line: usize,
}

/// All paths of two and more segments, and all that `use` names, of what is shipped.
pub fn named(house: &House, source: &Source) -> Vec<Named> {
    let mut walk = Walk {
        externals: crates(&house.manifest),
        locals: BTreeSet::new(),
        aliases: BTreeMap::new(),
        found: Vec::new(),
    };
    walk.declarations(&source.shipped);
    let module = source.module();
    // Twice, because a path may stand above the `use` that explains it.
    walk.walk(&source.shipped, &module);
    walk.found.clear();
    walk.walk(&source.shipped, &module);
    walk.found
}

/// The crates that a file can name: std and the dependencies, in their Rust spelling.
fn crates(manifest: &str) -> BTreeSet<String> {
    let dependencies = declared(manifest);
    ["std", "core", "alloc"]
        .into_iter()
        .map(str::to_owned)
        .chain(dependencies.iter().map(Dependency::rust_name))
        .collect()
}

struct Walk {
    externals: BTreeSet<String>,
    /// Modules declared here, which hide a crate of the same name.
    locals: BTreeSet<String>,
    /// What a name stands for, from the `use` lines of the file.
    aliases: BTreeMap<String, Target>,
    found: Vec<Named>,
}

/// A path as it is written.
#[derive(Clone)]
struct Written {
    segments: Vec<String>,
    from_root: bool,
    line: usize,
}

impl Walk {
    fn declarations(&mut self, tokens: &TokenStream) {
        let mut after_mod = false;
        for token in tokens.clone() {
            if let TokenTree::Group(group) = &token {
                self.declarations(&group.stream());
            }
            if after_mod {
                self.locals.insert(token.to_string());
            }
            after_mod = matches!(&token, TokenTree::Ident(ident) if ident == "mod");
        }
    }

    fn walk(&mut self, tokens: &TokenStream, module: &[String]) {
        let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                // Not the `use<'a>` of a return type.
                TokenTree::Ident(ident) if ident == "use" && !is_punct(tokens.get(at), '<') => {
                    at = self.uses(&tokens, at, module, None);
                }
                TokenTree::Ident(ident) if ident == "mod" => {
                    let inner = tokens.get(at + 1).and_then(braces);
                    if let (Some(name), Some(group)) = (tokens.get(at), inner) {
                        let inside = [module, &[name.to_string()]].concat();
                        self.walk(&group.stream(), &inside);
                        at += 2;
                    }
                }
                TokenTree::Ident(_) if is_keyword(token) => {}
                TokenTree::Ident(ident) => at = self.expression(&tokens, ident, at, module),
                TokenTree::Group(group) => self.walk(&group.stream(), module),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// A path outside `use`, whose first segment stands before `at`; answers the place after it.
    fn expression(&mut self, tokens: &[TokenTree], first: &Ident, at: usize, module: &[String]) -> usize {
        let before = |back: usize| at.checked_sub(back).and_then(|place| tokens.get(place));
        let is_inside = is_punct(before(2), ':') && is_punct(before(3), ':');
        let owner = before(4);
        let after_something = is_punct(owner, '>') || matches!(owner, Some(TokenTree::Ident(_)));
        if is_inside && after_something && !owner.is_some_and(is_keyword) {
            return at; // The tail of `<T as Trait>::Item` or of `Vec::<T>::new`.
        }
        let mut written = Written {
            segments: vec![first.to_string()],
            from_root: is_inside,
            line: first.span().start().line,
        };
        let mut end = at;
        while let Some(TokenTree::Ident(next)) = after_colons(tokens, end) {
            written.segments.push(next.to_string());
            end += 3;
        }
        if written.segments.len() > 1 {
            self.note(&written, module);
        }
        end
    }

    /// The tree behind `use`, or one level of it; answers the place after it.
    fn uses(&mut self, tokens: &[TokenTree], mut at: usize, module: &[String], prefix: Option<&Written>) -> usize {
        let mut current: Option<Written> = prefix.cloned();
        let mut is_open = false;
        let fresh = |from_root, line| Written {
            segments: Vec::new(),
            from_root,
            line,
        };
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Ident(ident) if ident == "as" => {
                    let name = tokens.get(at).map(ToString::to_string).unwrap_or_default();
                    at += 1;
                    self.bind(current.as_ref(), name, module);
                    is_open = false;
                }
                TokenTree::Ident(ident) => {
                    let line = ident.span().start().line;
                    let path = current.get_or_insert_with(|| fresh(false, line));
                    path.line = line;
                    if ident != "self" || path.segments.is_empty() {
                        path.segments.push(ident.to_string());
                    }
                    is_open = true;
                }
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    self.uses(&inner, 0, module, current.as_ref());
                    is_open = false;
                }
                TokenTree::Punct(sign) => match sign.as_char() {
                    ':' if current.is_none() => {
                        current = Some(fresh(true, sign.span().start().line));
                    }
                    '*' => {
                        if let Some(path) = &mut current {
                            path.segments.push("*".to_owned());
                            path.line = sign.span().start().line;
                        }
                        is_open = true;
                    }
                    ',' | ';' => {
                        self.close(current.as_ref(), is_open, module);
                        is_open = false;
                        current = prefix.cloned();
                        if sign.as_char() == ';' {
                            return at;
                        }
                    }
                    _ => {}
                },
                TokenTree::Literal(_) => {}
            }
        }
        self.close(current.as_ref(), is_open, module);
        at
    }

    fn close(&mut self, path: Option<&Written>, is_open: bool, module: &[String]) {
        let name = path.and_then(|path| path.segments.last()).cloned();
        if let (true, Some(name)) = (is_open, name) {
            self.bind(path, name, module);
        }
    }

    fn bind(&mut self, path: Option<&Written>, name: String, module: &[String]) {
        let Some(path) = path else { return };
        self.note(path, module);
        if let Some(target) = self.resolve(path, module)
            && name != "*"
            && name != "_"
        {
            self.aliases.insert(name, target);
        }
    }

    fn note(&mut self, path: &Written, module: &[String]) {
        if let Some(target) = self.resolve(path, module) {
            self.found.push(Named {
                target,
                line: path.line,
            });
        }
    }

    fn resolve(&self, path: &Written, module: &[String]) -> Option<Target> {
        let (first, rest) = path.segments.split_first()?;
        match first.as_str() {
            "crate" | "dostop" => Some(Target::Own(rest.to_vec())),
            "self" => Some(Target::Own([module, rest].concat())),
            "super" => {
                let ups = path.segments.iter().take_while(|s| *s == "super").count();
                let base = module.get(..module.len().saturating_sub(ups))?;
                Some(Target::Own([base, path.segments.get(ups..)?].concat()))
            }
            _ if path.from_root => Some(Target::Other(path.segments.clone())),
            _ if self.locals.contains(first) => Some(Target::Own([module, &path.segments].concat())),
            // An alias of its own name, as in `use serde;`, says nothing new.
            name => match self.aliases.get(name) {
                Some(Target::Own(base)) => Some(Target::Own([base, rest].concat())),
                Some(Target::Other(base)) => Some(Target::Other([base, rest].concat())),
                None if self.externals.contains(name) => Some(Target::Other(path.segments.clone())),
                None => None,
            },
        }
    }
}

fn braces(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    }
}

fn after_colons(tokens: &[TokenTree], at: usize) -> Option<&TokenTree> {
    (is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')).then(|| tokens.get(at + 2))?
}

fn is_keyword(token: &TokenTree) -> bool {
    [
        "return", "in", "as", "mut", "dyn", "impl", "else", "match", "if", "for", "where", "move",
    ]
    .contains(&token.to_string().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(file: &str, text: &str) -> Vec<String> {
        let house = House::of(&[(file, text)]);
        named(&house, &house.sources[0])
            .into_iter()
            .map(|named| match named.target {
                Target::Own(path) => format!("{} crate::{}", named.line, path.join("::")),
                Target::Other(path) => format!("{} {}", named.line, path.join("::")),
            })
            .collect()
    }

    #[test]
    fn a_use_tree_is_read_to_its_leaves() {
        assert_eq!(
            paths(
                "src/x.rs",
                "use std::{fmt,\n fs::{self, File as Paper}, io::*};\npub(crate) use ::csv;"
            ),
            ["1 std::fmt", "2 std::fs", "2 std::fs::File", "2 std::io::*", "3 csv"]
        );
    }

    #[test]
    fn renames_lead_to_the_real_place() {
        assert_eq!(
            paths(
                "src/x.rs",
                "fn f() { s::fs::read(t::Instant::now()) }\nuse std as s;\nuse s::time as t;"
            ),
            ["1 std::fs::read", "1 std::time::Instant::now", "2 std", "3 std::time"]
        );
    }

    #[test]
    fn relative_paths_are_followed_out_of_the_module() {
        assert_eq!(
            paths(
                "src/ui/screens/vote.rs",
                "use super::super::super::live;\nmod a { use super::super::x; fn f() { self::y() } }"
            ),
            [
                "1 crate::live",
                "2 crate::ui::screens::x",
                "2 crate::ui::screens::vote::a::y"
            ]
        );
    }

    #[test]
    fn macros_and_generics_hide_nothing() {
        assert_eq!(
            paths(
                "src/x.rs",
                "fn f() { vec![crate::app::g(), <T as serde::Serialize>::h(), Vec::<ron::Value>::new()] }"
            ),
            ["1 crate::app::g", "1 serde::Serialize", "1 ron::Value"]
        );
    }

    #[test]
    fn a_module_may_carry_the_name_of_a_crate() {
        assert_eq!(
            paths("src/report/mod.rs", "mod csv; fn f() { csv::write() }"),
            ["1 crate::report::csv::write"]
        );
        assert_eq!(paths("src/report/mod.rs", "fn f() { csv::write() }"), ["1 csv::write"]);
        assert_eq!(
            paths("src/report/mod.rs", "mod csv; fn f() { return ::csv::write() }"),
            ["1 csv::write"]
        );
    }
}
