//! Dates of the form, chosen from a month.

use egui::{Id, Ui};
use jiff::civil::Date;

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::calendar::{CalendarWords, DateField, date_field_ui};
use crate::words::Words;
use crate::workshop::change::Change;

/// The day of the workshop, which it always has.
pub fn held_on_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let before = scene.workshop.held_on();
    let mut date = Some(before);
    let label = say!(scene.words, "intake-date");
    date_ui(ui, scene, (Id::unique("intake date"), &label), &mut date);
    let date = date.unwrap_or(scene.room.today);
    if date != before {
        scene.submit(Change::SetDate(date)).ok(); // Any day is a day.
    }
}

/// A date in the window's words; true if it changed.
pub fn date_ui(ui: &mut Ui, scene: &StageScene<'_>, (id, label): (Id, &str), date: &mut Option<Date>) -> bool {
    let shown = date.map_or_else(String::new, |date| long_date(scene.words, date));
    let months = std::array::from_fn::<String, 12, _>(|place| say!(scene.words, "report-month", month = place + 1));
    let weekdays =
        std::array::from_fn::<String, 7, _>(|place| say!(scene.words, "report-weekday-short", day = place + 1));
    let words = CalendarWords {
        months: months.each_ref().map(String::as_str),
        weekdays: weekdays.each_ref().map(String::as_str),
        choose: &say!(scene.words, "intake-date-choose"),
        clear: &say!(scene.words, "intake-date-clear"),
        previous: &say!(scene.words, "intake-date-previous"),
        next: &say!(scene.words, "intake-date-next"),
    };
    let field = DateField {
        id,
        label,
        shown: &shown,
        today: scene.room.today,
    };
    date_field_ui(ui, scene.theme, &words, field, date)
}

fn long_date(words: &Words, date: Date) -> String {
    let month = say!(words, "report-month", month = date.month());
    let year = date.year().to_string(); // A year takes no thousands mark.
    say!(words, "report-date", day = date.day(), month = month, year = year)
}
