//! Days from one date to another.

use std::time::Duration;

use jiff::civil::Date;

const DAY: u64 = 24 * 60 * 60;

/// So many days later; the same day where the calendar ends.
pub fn days_after(date: Date, days: u64) -> Date {
    date.checked_add(Duration::from_secs(days * DAY)).unwrap_or(date)
}

/// So many weeks later; the same day where the calendar ends.
pub fn weeks_after(date: Date, weeks: u64) -> Date {
    days_after(date, 7 * weeks)
}

/// How many days lie between; negative if `to` comes first.
pub fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_the_end_of_a_month() {
        let from: Date = "2027-02-26".parse().unwrap();
        assert_eq!(days_after(from, 7).to_string(), "2027-03-05");
        assert_eq!(days_between(from, days_after(from, 30)), 30);
        assert_eq!(days_between(days_after(from, 3), from), -3);
    }
}
