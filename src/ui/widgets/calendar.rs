//! A date, chosen from a month that opens under it.

use egui::{
    CornerRadius, EventFilter, Id, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use jiff::civil::{Date, Weekday};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui, icon_button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

/// A week, and the most weeks of a month.
const DAYS: u8 = 7;
const WEEKS: u8 = 6;

/// The words of a calendar.
#[derive(Debug, Clone, Copy)]
pub struct CalendarWords<'a> {
    /// From January on.
    pub months: [&'a str; 12],
    /// From Monday on, two letters each.
    pub weekdays: [&'a str; 7],
    /// While there is no date.
    pub choose: &'a str,
    /// Takes the date away.
    pub clear: &'a str,
    /// To the month before.
    pub previous: &'a str,
    /// To the month after.
    pub next: &'a str,
}

impl CalendarWords<'_> {
    fn month(&self, date: Date) -> String {
        let place = usize::try_from(date.month() - 1).unwrap_or_default();
        let name = self.months.get(place).copied().unwrap_or_default();
        format!("{name} {}", date.year())
    }

    fn day(&self, date: Date) -> String {
        format!("{} {}", date.day(), self.month(date))
    }
}

/// A date's field before it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateField<'a> {
    /// Stable, and one a field.
    pub id: Id,
    /// Above the field.
    pub label: &'a str,
    /// The date in the caller's words; empty if there is none.
    pub shown: &'a str,
    /// Ringed in the month.
    pub today: Date,
}

/// Draws the field and, while it is open, the month; true if the date changed.
pub fn date_field_ui(
    ui: &mut Ui,
    theme: &Theme,
    words: &CalendarWords<'_>,
    field: DateField<'_>,
    date: &mut Option<Date>,
) -> bool {
    let before = *date;
    let button = ui
        .vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            text::small_ui(ui, theme, field.label);
            opener_ui(ui, theme, words, &field)
        })
        .inner;
    let cursor_id = field.id.with("cursor");
    if button.clicked() {
        ui.data_mut(|memory| memory.insert_temp(cursor_id, before.unwrap_or(field.today)));
    }
    let popup = Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(field.label)
        .gap(space::TINY);
    popup.show(|ui| {
        let mut month = Month {
            words,
            field: &field,
            chosen: before,
            cursor: ui.data(|memory| memory.get_temp(cursor_id)).unwrap_or(field.today),
        };
        let answer = month.ui(ui, theme, button.clicked());
        ui.data_mut(|memory| memory.insert_temp(cursor_id, month.cursor));
        if let Some(answer) = answer {
            *date = answer.date();
            ui.close();
        }
        if answer.is_some() || ui.input(|input| input.key_pressed(Key::Escape)) {
            button.request_focus(); // The month is gone in the next frame, and the keyboard with it.
        }
    });
    *date != before
}

/// Looks like a field, works like a button.
fn opener_ui(ui: &mut Ui, theme: &Theme, words: &CalendarWords<'_>, field: &DateField<'_>) -> Response {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::BUTTON));
    let response = ui.interact(rect, field.id, Sense::click());
    let (shown, color) = if field.shown.is_empty() {
        (words.choose, theme.quiet)
    } else {
        (field.shown, theme.ink)
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), format!("{} {shown}", field.label)));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let fill = if response.hovered() {
        theme.sunken
    } else {
        theme.surface
    };
    let edge = if response.has_focus() {
        Stroke::new(stroke::STRONG, theme.accent)
    } else {
        Stroke::new(stroke::THIN, theme.edge)
    };
    let radius = CornerRadius::same(corner::CARD);
    ui.painter().rect(rect, radius, fill, edge, StrokeKind::Inside);
    let inner = rect.shrink2(vec2(space::MEDIUM, 0.0));
    let icon = pos2(inner.right() - size::ICON / 2.0, rect.center().y);
    Icon::Calendar.paint(ui.painter(), icon, theme.quiet);
    let room = (inner.width() - size::ICON - space::SMALL).max(0.0);
    let galley = text::line(ui, shown, &Type::Body.format(Weight::Regular, color), room);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(inner.left(), top), galley, color);
    response
}

/// What was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chosen {
    Nothing,
    Day(Date),
}

impl Chosen {
    fn date(self) -> Option<Date> {
        match self {
            Self::Nothing => None,
            Self::Day(date) => Some(date),
        }
    }
}

/// An open month; the keyboard is on the grid as a whole, and the cursor is a day in it.
struct Month<'a> {
    words: &'a CalendarWords<'a>,
    field: &'a DateField<'a>,
    chosen: Option<Date>,
    cursor: Date,
}

impl Month<'_> {
    fn ui(&mut self, ui: &mut Ui, theme: &Theme, has_just_opened: bool) -> Option<Chosen> {
        ui.set_width(size::DAY.x * f32::from(DAYS));
        ui.spacing_mut().item_spacing = vec2(0.0, space::TINY);
        self.head_ui(ui, theme);
        self.weekdays_ui(ui, theme);
        let mut chosen = self.grid_ui(ui, theme, has_just_opened);
        if self.chosen.is_some() && button_ui(ui, theme, Button::plain(self.words.clear, Icon::Cross)).clicked() {
            chosen = Some(Chosen::Nothing);
        }
        chosen
    }

    fn head_ui(&mut self, ui: &mut Ui, theme: &Theme) {
        ui.horizontal(|ui| {
            if icon_button_ui(ui, theme, Icon::ChevronLeft, self.words.previous).clicked() {
                self.cursor = month_before(self.cursor);
            }
            let heading = self.words.month(self.cursor);
            let room = vec2(size::DAY.x * f32::from(DAYS) - 2.0 * size::BUTTON, size::BUTTON);
            ui.allocate_ui_with_layout(
                room,
                egui::Layout::centered_and_justified(egui::Direction::TopDown),
                |ui| {
                    text::semibold_ui(ui, theme, &heading);
                },
            );
            if icon_button_ui(ui, theme, Icon::ChevronRight, self.words.next).clicked() {
                self.cursor = month_after(self.cursor);
            }
        });
    }

    fn weekdays_ui(&self, ui: &mut Ui, theme: &Theme) {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), Type::Small.line()));
        let format = Type::Small.format(Weight::Regular, theme.quiet);
        for (place, weekday) in (0_u8..).zip(self.words.weekdays) {
            let galley = text::line(ui, weekday, &format, size::DAY.x);
            let middle = rect.left() + size::DAY.x * (f32::from(place) + 0.5);
            let left_top = pos2(middle - galley.size().x / 2.0, rect.top());
            ui.painter().galley(left_top, galley, theme.quiet);
        }
    }

    fn grid_ui(&mut self, ui: &mut Ui, theme: &Theme, has_just_opened: bool) -> Option<Chosen> {
        let wanted = size::DAY * vec2(f32::from(DAYS), f32::from(WEEKS));
        let (_, rect) = ui.allocate_space(wanted);
        let grid = ui.interact(rect, self.field.id.with("days"), Sense::focusable_noninteractive());
        if has_just_opened {
            grid.request_focus();
        }
        let mut chosen = None;
        if grid.has_focus() {
            let arrows = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(grid.id, arrows));
            if !has_just_opened {
                chosen = self.keys(ui); // The Enter that opened the month chooses no day.
            }
        }
        grid.widget_info(|| WidgetInfo::labeled(Role::Grid, ui.is_enabled(), self.words.day(self.cursor)));
        let first = self.cursor.first_of_month();
        let mut day = first;
        let before = weekday(first);
        for place in 0..first.days_in_month().unsigned_abs() {
            let (across, down) = ((before + place) % DAYS, (before + place) / DAYS);
            let left_top = rect.min + size::DAY * vec2(f32::from(across), f32::from(down));
            let rect = Rect::from_min_size(left_top, size::DAY);
            if self.is_pressed(ui, theme, &Cell { day, rect }, &grid) {
                chosen = Some(Chosen::Day(day));
            }
            day = day.tomorrow().unwrap_or(day);
        }
        chosen
    }

    /// Moves the cursor by day, week and month; Enter and space choose.
    fn keys(&mut self, ui: &Ui) -> Option<Chosen> {
        let pressed = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
        let moves: [(Key, Step); 6] = [
            (Key::ArrowLeft, |date| date.yesterday().unwrap_or(date)),
            (Key::ArrowRight, |date| date.tomorrow().unwrap_or(date)),
            (Key::ArrowUp, |date| days(date, |day| day.yesterday().unwrap_or(day))),
            (Key::ArrowDown, |date| days(date, |day| day.tomorrow().unwrap_or(day))),
            (Key::PageUp, month_before),
            (Key::PageDown, month_after),
        ];
        for (key, step) in moves {
            for _ in 0..pressed(key) {
                self.cursor = step(self.cursor);
            }
        }
        (pressed(Key::Enter) + pressed(Key::Space) > 0).then_some(Chosen::Day(self.cursor))
    }

    /// One day; true if it was pressed.
    fn is_pressed(&self, ui: &Ui, theme: &Theme, cell: &Cell, grid: &Response) -> bool {
        let day = cell.day;
        // Only the grid has the keyboard, so that Tab passes a month in one step.
        let response = ui.interact(cell.rect, grid.id.with(day.day()), Sense::CLICK);
        let is_chosen = self.chosen == Some(day);
        response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_chosen, self.words.day(day)));
        let face = cell.rect.shrink(stroke::STRONG);
        let radius = CornerRadius::same(corner::CARD);
        let rests = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let (weight, color) = match (is_chosen, rests) {
            (true, _) => (Weight::Semibold, theme.on_accent),
            (false, true) => (Weight::Regular, theme.quiet),
            (false, false) => (Weight::Semibold, theme.ink),
        };
        if is_chosen {
            ui.painter().rect_filled(face, radius, theme.accent);
        } else if response.hovered() {
            ui.painter().rect_filled(face, radius, theme.sunken);
        }
        if day == self.field.today {
            let ring = Stroke::new(stroke::THIN, color);
            ui.painter().rect_stroke(face, radius, ring, StrokeKind::Inside);
        }
        if day == self.cursor && grid.has_focus() {
            let ring = Stroke::new(stroke::STRONG, theme.accent);
            ui.painter().rect_stroke(face, radius, ring, StrokeKind::Outside);
        }
        let format = Type::Body.format(weight, color);
        let galley = text::line(ui, &day.day().to_string(), &format, cell.rect.width());
        let left_top = cell.rect.center() - galley.size() / 2.0;
        ui.painter().galley(left_top, galley, color);
        response.clicked()
    }
}

/// A day and where it is in the month.
struct Cell {
    day: Date,
    rect: Rect,
}

/// From one day to another.
type Step = fn(Date) -> Date;

/// A week further.
fn days(date: Date, step: Step) -> Date {
    (0..DAYS).fold(date, |day, _| step(day))
}

/// How many days of the week are before this one; Monday is the first.
fn weekday(date: Date) -> u8 {
    date.weekday().to_monday_zero_offset().unsigned_abs()
}

/// The same day a month earlier, or the last one that month has.
fn month_before(date: Date) -> Date {
    date.first_of_month()
        .yesterday()
        .map_or(date, |last| on_day(last, date.day()))
}

/// The same day a month later, or the last one that month has.
fn month_after(date: Date) -> Date {
    date.last_of_month()
        .tomorrow()
        .map_or(date, |first| on_day(first, date.day()))
}

fn on_day(month: Date, day: i8) -> Date {
    Date::new(month.year(), month.month(), day).unwrap_or_else(|_| month.last_of_month())
}
