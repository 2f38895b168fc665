//! Dates in words, and the words of a calendar.

use std::time::Duration;

use jiff::civil::Date;

use crate::say;
use crate::ui::widgets::calendar::CalendarWords;
use crate::words::Words;

/// A date knows no hours, so a day is always as long.
const DAY: Duration = Duration::from_hours(24);

/// "Fri 18 December 2026".
pub fn weekday_date(words: &Words, on: Date) -> String {
    let weekday = say!(words, "report-weekday-short", day = on.weekday().to_monday_one_offset());
    say!(words, "report-weekday-date", weekday = weekday, date = date(words, on))
}

/// "18 December 2026".
pub fn date(words: &Words, on: Date) -> String {
    let month = say!(words, "report-month", month = on.month());
    say!(
        words,
        "report-date",
        day = on.day(),
        month = month,
        year = on.year().to_string()
    )
}

/// The day so many weeks after another, as far as the calendar goes.
pub fn weeks_after(from: Date, weeks: u32) -> Date {
    days_after(from, 7 * weeks)
}

/// The day so many days after another, as far as the calendar goes.
pub fn days_after(from: Date, days: u32) -> Date {
    from.saturating_add(DAY * days)
}

/// The words of a calendar, kept while it is drawn.
pub struct CalendarNames {
    months: [String; 12],
    weekdays: [String; 7],
    choose: String,
    clear: String,
    previous: String,
    next: String,
}

impl CalendarNames {
    /// In the language of `words`.
    pub fn new(words: &Words) -> Self {
        Self {
            months: std::array::from_fn(|place| say!(words, "report-month", month = place + 1)),
            weekdays: std::array::from_fn(|place| say!(words, "report-weekday-short", day = place + 1)),
            choose: say!(words, "check-out-choose-day"),
            clear: say!(words, "check-out-clear-day"),
            previous: say!(words, "check-out-month-before"),
            next: say!(words, "check-out-month-after"),
        }
    }

    /// As the calendar takes them.
    pub fn words(&self) -> CalendarWords<'_> {
        CalendarWords {
            months: self.months.each_ref().map(String::as_str),
            weekdays: self.weekdays.each_ref().map(String::as_str),
            choose: &self.choose,
            clear: &self.clear,
            previous: &self.previous,
            next: &self.next,
        }
    }
}
