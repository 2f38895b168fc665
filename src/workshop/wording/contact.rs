//! E-mail addresses and phone numbers (method.md C5).

use super::tokens::is_hyphen;

/// A number with fewer digits is no phone number (method.md C5).
const FEWEST_DIGITS: usize = 9;

/// Whether something like `name@host.tld` stands in the text.
pub(super) fn has_email_address(text: &str) -> bool {
    text.match_indices(['@', '＠']).any(|(at, sign)| {
        let local = text.get(..at).and_then(|before| before.chars().next_back());
        let host = text.get(at + sign.len()..).unwrap_or_default();
        local.is_some_and(|c| c.is_alphanumeric() || "._%+-".contains(c)) && begins_with_host(host)
    })
}

fn begins_with_host(text: &str) -> bool {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '.' && c != '-')
        .unwrap_or(text.len());
    let host = text.get(..end).unwrap_or_default().trim_end_matches(['.', '-']);
    host.rsplit_once('.').is_some_and(|(name, top)| {
        name.chars().any(char::is_alphanumeric) && top.chars().filter(|c| c.is_alphabetic()).count() >= 2
    })
}

/// Whether a phone number stands in the text: 9 or more digits that begin with 0 or +, with blanks . - / or
/// parentheses between them.
pub(super) fn has_phone_number(text: &str) -> bool {
    let mut rest = text;
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let begins_digits = c.is_ascii_digit() && !before.is_some_and(|b: char| b.is_ascii_digit());
        let date = if begins_digits { date_length(rest) } else { None };
        let may_begin = c == '+' || (c == '0' && begins_digits);
        if date.is_none() && may_begin && begins_with_phone_number(rest) {
            return true;
        }
        let Some((read, after)) = rest.split_at_checked(date.unwrap_or(c.len_utf8())) else {
            return false;
        };
        before = read.chars().next_back();
        rest = after;
    }
    false
}

fn begins_with_phone_number(text: &str) -> bool {
    // "1 000 000 000" is an amount.
    if text.starts_with("000") {
        return false;
    }
    let number = text.strip_prefix('+').unwrap_or(text);
    let digits = number
        .chars()
        .take_while(|c| c.is_ascii_digit() || is_between(*c))
        .filter(char::is_ascii_digit);
    // A plus with a blank after it adds something up.
    number.starts_with(|c: char| c.is_ascii_digit() || c == '(') && digits.take(FEWEST_DIGITS).count() == FEWEST_DIGITS
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || is_hyphen(c) || matches!(c, '.' | '/' | '(' | ')' | '–')
}

/// The bytes of the date at the beginning, if one stands there: day, month and a year of four digits, with the same
/// mark between them. "01/09/2026 14 uur" has enough digits for a phone number and is none.
fn date_length(text: &str) -> Option<usize> {
    let (day, rest) = split_digits(text)?;
    let mark = rest
        .chars()
        .next()
        .filter(|c| matches!(c, '.' | '/') || is_hyphen(*c))?;
    let (month, rest) = split_digits(rest.strip_prefix(mark)?)?;
    let (year, after) = split_digits(rest.strip_prefix(mark)?)?;
    let number = |digits: &str, most: usize| {
        if digits.len() <= most {
            digits.parse::<u16>().ok()
        } else {
            None
        }
    };
    let is_date = (1..=31).contains(&number(day, 2)?)
        && (1..=12).contains(&number(month, 2)?)
        && (1900..2100).contains(&number(year, 4)?);
    is_date.then(|| text.len() - after.len())
}

fn split_digits(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end)
}
