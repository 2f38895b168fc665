//! Changes as text: one a line, as `dostop apply` takes them.

use ron::extensions::Extensions;

use crate::workshop::change::Change;
use crate::workshop::text::tidy;

/// Why a line is no change, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {what}")]
pub struct ChangeFault {
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters from 1.
    pub column: usize,
    /// What is wrong there.
    pub what: NotAChange,
}

/// What a change cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAChange {
    /// More brackets within each other than any change has.
    #[error("it opens too many brackets")]
    Nested,
    /// Anything else; the reader's own words, tidied.
    #[error("{0}")]
    Unread(String),
}

/// Reads a list: each change with its line, from 1. Empty lines and comments are skipped. The first line that is no
/// change is the answer.
pub fn parse(text: &str) -> Result<Vec<(usize, Change)>, ChangeFault> {
    // `due: "2027-04-02"` instead of `due: Some("2027-04-02")`.
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let lines = (1..).zip(text.lines().map(str::trim_end));
    let changes = lines.filter(|(_, line)| !line.is_empty() && !line.trim_start().starts_with("//"));
    let read = |(number, line): (usize, &str)| {
        let change = options.from_str(line.strip_suffix(',').unwrap_or(line));
        change
            .map(|change| (number, change))
            .map_err(|error| fault(number, &error))
    };
    changes.map(read).collect()
}

fn fault(line: usize, error: &ron::error::SpannedError) -> ChangeFault {
    let what = if error.code == ron::Error::ExceededRecursionLimit {
        NotAChange::Nested
    } else {
        NotAChange::Unread(tidy(&error.code.to_string()).into_owned())
    };
    let column = error.span.start.col;
    ChangeFault { line, column, what }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_a_change_a_line_and_a_comma_does_no_harm() {
        let changes = parse("// Friday\n\nDraft\nSetPeople(7),\n").unwrap();
        assert_eq!(changes, [(3, Change::Draft), (4, Change::SetPeople(7))]);
    }

    #[test]
    fn what_is_no_change_is_told_with_its_place() {
        let fault = parse("Draft\n  Dance\n").unwrap_err();
        assert_eq!((fault.line, fault.column), (2, 3));
        let fault = parse(&"All([".repeat(1_000)).unwrap_err();
        assert_eq!((fault.line, fault.what), (1, NotAChange::Nested));
    }
}
