//! The field of a day, in the window's language, as every screen has it.

use egui::{Id, Ui};
use jiff::civil::Date;

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::calendar::{CalendarWords, DateField, date_field_ui};
use crate::words::Words;

/// Draws the field under its label, and the month while it is open; true if the day changed.
pub fn day_field_ui(ui: &mut Ui, scene: &StageScene<'_>, (id, label): (Id, &str), date: &mut Option<Date>) -> bool {
    let texts = CalendarTexts::new(scene.words);
    let shown = date.map(|date| scene.words.near_date(date, scene.room.today));
    let field = DateField {
        id,
        label,
        shown: &shown.unwrap_or_default(),
        today: scene.room.today,
    };
    date_field_ui(ui, scene.theme, &texts.words(), field, date)
}

/// What a [`CalendarWords`] borrows from.
struct CalendarTexts {
    months: [String; 12],
    weekdays: [String; 7],
    choose: String,
    clear: String,
    previous: String,
    next: String,
}

impl CalendarTexts {
    fn new(words: &Words) -> Self {
        Self {
            months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|month| words.month(month)),
            weekdays: [1, 2, 3, 4, 5, 6, 7].map(|day| words.short_weekday(day)),
            choose: say!(words, "calendar-choose"),
            clear: say!(words, "calendar-clear"),
            previous: say!(words, "calendar-previous"),
            next: say!(words, "calendar-next"),
        }
    }

    fn words(&self) -> CalendarWords<'_> {
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
