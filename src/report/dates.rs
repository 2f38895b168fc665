//! Dates and small lists in words.

use std::fmt::Display;

use jiff::civil::Date;

use crate::say;
use crate::words::Words;
use crate::workshop::text::{Line, tidy};

/// "12 March 2027".
pub(super) fn date(words: &Words, date: Date) -> String {
    words.date(date)
}

/// "12 March".
pub(super) fn day_month(words: &Words, date: Date) -> String {
    words.day_month(date)
}

/// "Friday 12 March 2027".
pub(super) fn weekday_date(words: &Words, on: Date) -> String {
    words.weekday_date(on)
}

/// "Fri 12 March 2027".
pub(super) fn short_weekday_date(words: &Words, on: Date) -> String {
    words.short_weekday_date(on)
}

/// "Mon 15 March", with the year if it is not that of `now`.
pub(super) fn near_date(words: &Words, on: Date, now: Date) -> String {
    words.near_date(on, now)
}

/// "3, 9, 12".
pub(super) fn listed<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    items.join(", ")
}

/// "3, 9 and 12".
pub(super) fn listed_and<T: Display>(words: &Words, items: impl IntoIterator<Item = T>) -> String {
    let mut items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    let last = items.pop().unwrap_or_default();
    if items.is_empty() {
        last
    } else {
        say!(words, "report-and", others = items.join(", "), last = last)
    }
}

/// A text that people typed, on one line and without control characters.
pub(super) fn line(text: &str) -> String {
    tidy(text).into_owned()
}

/// Those of `parts` that say something, with `between` them.
pub(super) fn joined(parts: &[&Line], between: &str) -> String {
    let there: Vec<&str> = parts
        .iter()
        .filter(|part| !part.is_empty())
        .map(|part| part.as_str())
        .collect();
    there.join(between)
}

/// A text that ends as a sentence does.
pub(super) fn ended(text: &str) -> String {
    let ends = text.ends_with(['.', '!', '?', '…', '。', '！', '？']);
    let stop = if ends || text.is_empty() { "" } else { "." };
    format!("{text}{stop}")
}

/// A text without the full stop at its end, for use inside a sentence.
pub(super) fn unended(text: &str) -> &str {
    text.strip_suffix('.').unwrap_or(text)
}
