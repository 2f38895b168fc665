//! The words of every calendar, in the window's language.

use crate::say;
use crate::ui::widgets::calendar::CalendarWords;
use crate::words::Words;

/// What a [`CalendarWords`] borrows from.
pub struct CalendarTexts {
    months: [String; 12],
    weekdays: [String; 7],
    choose: String,
    clear: String,
    previous: String,
    next: String,
}

impl CalendarTexts {
    /// In the language of `words`.
    pub fn new(words: &Words) -> Self {
        Self {
            months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|month| words.month(month)),
            weekdays: [1, 2, 3, 4, 5, 6, 7].map(|day| words.short_weekday(day)),
            choose: say!(words, "calendar-choose"),
            clear: say!(words, "calendar-clear"),
            previous: say!(words, "calendar-previous"),
            next: say!(words, "calendar-next"),
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
