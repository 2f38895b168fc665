//! How large a file may be, known before any of it is read: a short text can stand for much in memory.

use super::error::Trouble;

/// The most a session file may have, in MB: ten thousand cards are one. What is larger is not read, and not written, for
/// it could not be read again.
const MOST_MEGABYTES: u64 = 16;

/// The most items of lists and fields of records in a file: each takes one byte there, and much more in memory.
pub(super) const MOST_PARTS: usize = 2_000_000;

/// Refuses a session file that is too large. The limits of a workshop keep each one that is written far below.
pub(super) fn measure(bytes: usize, parts: usize) -> Result<(), Trouble> {
    if bytes as u64 <= MOST_MEGABYTES << 20 && parts <= MOST_PARTS {
        return Ok(());
    }
    Err(Trouble::TooLarge {
        megabytes: MOST_MEGABYTES,
    })
}

/// Counts what RON divides by commas, outside texts. None where a text does not end, or where something stands that
/// could hide a quote, which is never written: a comment, or a character by itself.
pub(super) fn parts(mut text: &[u8]) -> Option<usize> {
    let mut parts = 0;
    while let Some(at) = text.iter().position(|byte| b",\"/'".contains(byte)) {
        let (before, rest) = text.split_at_checked(at)?;
        let (byte, after) = rest.split_first()?;
        text = match byte {
            b',' => {
                parts += 1;
                after
            }
            b'"' => after_text(before, after)?,
            _ => return None,
        };
    }
    Some(parts)
}

/// What follows a text that began with a quote.
fn after_text<'a>(before: &[u8], mut text: &'a [u8]) -> Option<&'a [u8]> {
    let hashes = before.iter().rev().take_while(|byte| **byte == b'#').count();
    let is_raw = before.len().checked_sub(hashes + 1).and_then(|at| before.get(at)) == Some(&b'r');
    loop {
        let at = text
            .iter()
            .position(|byte| *byte == b'"' || *byte == b'\\' && !is_raw)?;
        let (found, after) = text.get(at..)?.split_first()?;
        text = if *found == b'\\' { after.get(1..)? } else { after };
        let ends = after.iter().take_while(|byte| **byte == b'#').count() >= hashes;
        if *found == b'"' && (!is_raw || ends) {
            return Some(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_counted_outside_texts_only() {
        for (text, counted) in [
            (r#"(a:1,b:[1,2],c:"x, y",)"#, Some(4)),
            (r##"(a:r#"one, "two", three"#,b:1)"##, Some(1)),
            (r#"(a:"say \"no, no\", and \\",b:1)"#, Some(1)),
            (r#"(a:r"C:\",b:"",)"#, Some(2)),
            (r#"("a"#, None),
            ("(1, /* \" */ 2)", None),
            ("(1, '\"', 2)", None),
            ("", Some(0)),
        ] {
            assert_eq!(parts(text.as_bytes()), counted, "{text}");
        }
    }
}
