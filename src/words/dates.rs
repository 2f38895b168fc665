//! Dates in words.

use jiff::civil::Date;

use crate::say;

use super::Words;

impl Words {
    /// "12 March 2027".
    pub fn date(&self, date: Date) -> String {
        say!(
            self,
            "report-date",
            day = date.day(),
            month = self.month(date.month()),
            year = date.year().to_string()
        )
    }

    /// "12 March".
    pub fn day_month(&self, date: Date) -> String {
        say!(
            self,
            "report-day-month",
            day = date.day(),
            month = self.month(date.month())
        )
    }

    /// "Friday 12 March 2027".
    pub fn weekday_date(&self, on: Date) -> String {
        let weekday = say!(self, "report-weekday", day = on.weekday().to_monday_one_offset());
        say!(self, "report-weekday-date", weekday = weekday, date = self.date(on))
    }

    /// "Fri 12 March 2027".
    pub fn short_weekday_date(&self, on: Date) -> String {
        self.after_weekday(on, self.date(on))
    }

    /// "Mon 15 March", with the year if it is not that of `now`.
    pub fn near_date(&self, on: Date, now: Date) -> String {
        if on.year() == now.year() {
            self.after_weekday(on, self.day_month(on))
        } else {
            self.short_weekday_date(on)
        }
    }

    /// A month by its number, from 1: "March".
    pub fn month(&self, number: i8) -> String {
        say!(self, "report-month", month = number)
    }

    /// A day of the week by its number, from 1 for Monday: "Mon".
    pub fn short_weekday(&self, number: i8) -> String {
        say!(self, "report-weekday-short", day = number)
    }

    fn after_weekday(&self, on: Date, date: String) -> String {
        let weekday = self.short_weekday(on.weekday().to_monday_one_offset());
        say!(self, "report-weekday-date", weekday = weekday, date = date)
    }
}
