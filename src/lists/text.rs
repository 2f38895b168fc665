//! A list as it stands in a file: how long it may be, and its characters.

/// The most bytes of a list: 14,000 cards of 140 letters.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// The most lines of a list, however short: each becomes more in memory than it is in a file.
pub const MOST_LINES: usize = 20_000;

/// Why bytes are no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAList {
    /// More than [`MOST_BYTES`] bytes.
    #[error("it has more than {MOST_BYTES} bytes")]
    TooLong,
    /// More than [`MOST_LINES`] lines.
    #[error("it has more than {MOST_LINES} lines")]
    TooManyLines,
    /// It is no UTF-8 text.
    #[error("line {line}, column {column} is not UTF-8")]
    NotUtf8 {
        /// The line, from 1.
        line: usize,
        /// The column, in characters from 1.
        column: usize,
    },
}

/// Reads the characters of a list: UTF-8, with or without a byte order mark. It is measured before anything is made of it.
pub fn decode(bytes: &[u8]) -> Result<String, NotAList> {
    if bytes.len() > MOST_BYTES {
        return Err(NotAList::TooLong);
    }
    // A table ends its rows with either, or with both.
    let (feeds, returns) = (count(bytes, b'\n'), count(bytes, b'\r'));
    if feeds > MOST_LINES || returns > MOST_LINES {
        return Err(NotAList::TooManyLines);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    // A list of an old Mac has carriage returns only.
    Ok(if feeds == 0 {
        text.replace('\r', "\n")
    } else {
        text.to_owned()
    })
}

fn count(bytes: &[u8], what: u8) -> usize {
    bytes.split(|byte| *byte == what).skip(1).count()
}

fn not_utf8(bytes: &[u8], good: usize) -> NotAList {
    let before = String::from_utf8_lossy(bytes.get(..good).unwrap_or_default());
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |on_line| on_line.chars().count()) + 1;
    NotAList::NotUtf8 { line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_with_or_without_a_mark_and_from_an_old_mac() {
        assert_eq!(decode(b"\xEF\xBB\xBF+ a\n").as_deref(), Ok("+ a\n"));
        assert_eq!(decode(b"+ a\r- b\r").as_deref(), Ok("+ a\n- b\n"));
        assert_eq!(decode(b"+ a\r\n").as_deref(), Ok("+ a\r\n"));
    }

    #[test]
    fn what_is_not_utf8_is_told_where_it_stands() {
        assert_eq!(decode("+ a\né\u{E9}".as_bytes()).as_deref(), Ok("+ a\néé"));
        assert_eq!(
            decode(b"+ a\n\xC3\xA9\xE9"),
            Err(NotAList::NotUtf8 { line: 2, column: 2 })
        );
    }

    #[test]
    fn a_list_has_its_most_bytes_and_lines_and_not_one_more() {
        let long = vec![b'a'; MOST_BYTES + 1];
        assert!(decode(&long[1..]).is_ok());
        assert_eq!(decode(&long), Err(NotAList::TooLong));
        for end in ["\n", "\r", "\r\n"] {
            assert!(decode(end.repeat(MOST_LINES).as_bytes()).is_ok());
            let many = end.repeat(MOST_LINES + 1);
            assert_eq!(decode(many.as_bytes()), Err(NotAList::TooManyLines));
        }
    }
}
