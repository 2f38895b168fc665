//! Changes as text: one a line, as `dostop apply` takes them.

use ron::extensions::Extensions;

use crate::workshop::change::Change;
use crate::workshop::text::tidy;

/// The most commas of a list: one divides two changes or two parts of one, which are far larger in memory than in a file.
pub const MOST_COMMAS: usize = 100_000;

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
    /// More than [`MOST_COMMAS`] commas up to this line.
    #[error("the list has more than {MOST_COMMAS} commas")]
    TooManyParts,
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
    let mut commas = 0;
    let changes = lines.filter(|(_, line)| !line.is_empty() && !line.trim_start().starts_with("//"));
    let read = |(number, line): (usize, &str)| {
        commas += line.matches(',').count();
        if commas > MOST_COMMAS {
            let what = NotAChange::TooManyParts;
            return Err(ChangeFault {
                line: number,
                column: 1,
                what,
            });
        }
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

    #[test]
    fn a_list_has_its_most_commas_and_not_one_more() {
        let many = format!("All([{}])\n", "Draft,".repeat(MOST_COMMAS));
        assert!(parse(&many).is_ok());
        let fault = parse(&format!("{many}SetSeats((do: 5, stop: 3))\n")).unwrap_err();
        assert_eq!((fault.line, fault.what), (2, NotAChange::TooManyParts));
    }
}
