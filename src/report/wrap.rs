//! Lines of so many columns: display width, breaks at blanks and hyphens, long words at graphemes (D1).

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns that a text takes on a monospaced page; wide characters take two.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// Breaks a text into lines of at most `most` columns, without a blank at either end. An empty text is one empty line.
pub(super) fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = if line.is_empty() { "" } else { " " };
        for piece in pieces(word) {
            if width(&line) + gap.len() + width(piece) > most && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = "";
            }
            line.push_str(gap);
            gap = "";
            line = chopped(line + piece, most, &mut lines);
        }
    }
    if lines.is_empty() || !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// As much of a text as fits into `most` columns, with an ellipsis if something is left out.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    for grapheme in text.graphemes(true) {
        if width(&short) + width(grapheme) + 3 > most {
            break;
        }
        short.push_str(grapheme);
    }
    format!("{}...", short.trim_end())
}

/// A word in the pieces between which it may be broken: after a hyphen between two letters.
fn pieces(word: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = word;
    let mut before = None;
    let mut from = 0;
    for (at, sign) in word.char_indices() {
        let after = word.get(at + 1..).and_then(|rest| rest.chars().next());
        let joins = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
        if sign == '-' && joins {
            let (piece, left) = rest.split_at_checked(at + 1 - from).unwrap_or((rest, ""));
            found.push(piece);
            rest = left;
            from = at + 1;
        }
        before = Some(sign);
    }
    found.push(rest);
    found
}

/// Puts full lines of a text that is too wide into `lines`, broken between graphemes; answers the rest.
fn chopped(text: String, most: usize, lines: &mut Vec<String>) -> String {
    if width(&text) <= most {
        return text;
    }
    let mut line = String::new();
    for grapheme in text.graphemes(true) {
        if !line.is_empty() && width(&line) + width(grapheme) > most {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(grapheme);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_breaks_at_blanks_and_at_hyphens_between_letters() {
        assert_eq!(wrapped("No run-off today", 8), ["No run-", "off", "today"]);
        assert_eq!(
            wrapped("at 9.30-11.00", 10),
            ["at", "9.30-11.00"],
            "figures stay together"
        );
        assert_eq!(wrapped("", 8), [""]);
    }

    #[test]
    fn a_long_word_breaks_between_graphemes() {
        assert_eq!(wrapped("so aaaaaaaaaa b", 4), ["so", "aaaa", "aaaa", "aa b"]);
        assert_eq!(wrapped("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert_eq!(
            wrapped("我们互相", 5),
            ["我们", "互相"],
            "wide characters take two columns"
        );
    }

    #[test]
    fn what_does_not_fit_is_shortened() {
        assert_eq!(shortened("Customer Service team", 12), "Customer...");
        assert_eq!(shortened("Team", 4), "Team");
    }
}
