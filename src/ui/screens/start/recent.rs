//! The workshops that were opened before: whose follow-up is due comes first.

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use jiff::civil::Date;

use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::scene::{FileState, RecentCard, Scene};
use crate::ui::theme::{Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, Side, button_ui};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;

use super::row::{Below, Row, row_ui};

/// So many are shown before somebody asks for all.
const SHOWN: usize = 5;
/// A follow-up is due when it comes within so many days.
const SOON: i32 = 14;

/// What is late comes first, then what is due, each by its date; then the newest.
pub fn rank(card: &RecentCard, today: Date) -> (u8, i32) {
    let days = |date: Date| days_between(today, date);
    match card.follow_up.map(days) {
        Some(left) if left < 0 => (0, left),
        Some(left) if left <= SOON => (1, left),
        Some(_) | None => match card.held_on {
            Some(held_on) => (2, -days(held_on)),
            None => (3, 0),
        },
    }
}

/// The list under its heading; nothing if there is none.
pub fn ui(ui: &mut Ui, scene: &mut Scene<'_>, cards: &[&RecentCard], shows_all: &mut bool) {
    if cards.is_empty() {
        return;
    }
    text::title_ui(ui, scene.theme, &say!(scene.words, "start-recent"));
    ui.add_space(space::TINY);
    // Recovered work above takes the place of a row.
    let above = scene.start.recents.len().saturating_sub(cards.len());
    let most = if *shows_all { cards.len() } else { SHOWN - above.min(1) };
    for card in cards.iter().take(most) {
        card_ui(ui, scene, card);
    }
    if cards.len() > most {
        ui.add_space(space::SMALL);
        let all = say!(scene.words, "start-all");
        let button = Button {
            icon_side: Side::End,
            ..Button::plain(&all, Icon::ChevronDown)
        };
        *shows_all = button_ui(ui, scene.theme, button).clicked();
    }
    ui.add_space(space::GAP);
}

fn card_ui(ui: &mut Ui, scene: &mut Scene<'_>, card: &RecentCard) {
    let beside = beside(scene, card);
    let row = Row {
        name: &card.title,
        beside: &beside,
        below: Some(below(scene, card)),
    };
    let id = Id::unique(("recent", &card.path));
    let response = row_ui(ui, scene.theme, id, &row, size::CLICK);
    let rect = response.rect;
    let told = match &card.remark {
        Some(remark) => format!("{remark}\n{}", card.path.display()),
        None => card.path.display().to_string(),
    };
    if response.on_hover_text(told).clicked() {
        scene.push(Action::OpenFile(card.path.clone()));
    }
    forget_ui(ui, scene, card, rect);
}

/// The small cross at the end of a row.
fn forget_ui(ui: &mut Ui, scene: &mut Scene<'_>, card: &RecentCard, row: Rect) {
    let half = size::CLICK / 2.0;
    let below = space::MEDIUM + stroke::THIN + Type::Small.line() / 2.0;
    let center = pos2(row.right() - size::ICON / 2.0, row.bottom() - below);
    let rect = Rect::from_center_size(center, vec2(size::CLICK, size::CLICK));
    let response = ui.interact(rect, Id::unique(("forget", &card.path)), Sense::click());
    let name = say!(scene.words, "start-forget", title = card.title.as_str());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
    if is_drawn(ui, &response) {
        if response.hovered() {
            ui.painter().circle_filled(center, half, scene.theme.line);
        }
        Icon::Cross.paint(ui.painter(), center, scene.theme.quiet);
        focus_ring_ui(ui, scene.theme, &response, corner::CARD);
    }
    if response.on_hover_text(name).clicked() {
        scene.push(Action::ForgetRecent(card.path.clone()));
    }
}

/// How near a follow-up is, or when the workshop was held.
fn beside(scene: &Scene<'_>, card: &RecentCard) -> String {
    let today = scene.start.today;
    match (card.follow_up, card.held_on) {
        (Some(date), _) if date == today => say!(scene.words, "start-today"),
        (Some(date), _) if date < today => {
            say!(scene.words, "start-days-late", days = days_between(date, today))
        }
        (Some(date), _) if days_between(today, date) <= SOON => {
            say!(scene.words, "start-in-days", days = days_between(today, date))
        }
        (_, Some(held_on)) if held_on.year() == today.year() => day_month(scene, held_on),
        (_, Some(held_on)) => format!("{} {}", day_month(scene, held_on), held_on.year()),
        (_, None) => String::new(),
    }
}

/// What must be known first: how the file lies there, the follow-up, how far the room came.
fn below(scene: &Scene<'_>, card: &RecentCard) -> Below {
    let quiet = |words: String| Below {
        icon: None,
        words,
        color: scene.theme.quiet,
        weight: Weight::Regular,
    };
    let loud = |icon: Icon, words: String, color: egui::Color32| Below {
        icon: Some(icon),
        words,
        color,
        weight: Weight::Semibold,
    };
    let warning = scene.theme.warning;
    match card.state {
        FileState::LeftOpen | FileState::LeftCut => {
            return loud(Icon::Warning, say!(scene.words, "start-left-open"), warning);
        }
        FileState::OnlyPrevious => {
            return loud(Icon::Warning, say!(scene.words, "start-only-previous"), warning);
        }
        FileState::Unreadable => return quiet(say!(scene.words, "start-unreadable")),
        FileState::Held => return quiet(say!(scene.words, "start-held")),
        FileState::Fine => {}
    }
    // On the day itself the team meets; from the next one on the cards are overdue.
    if let Some(due) = card.wipe_due.filter(|due| *due < scene.start.today) {
        let since = say!(scene.words, "retention-since", date = scene.words.date(due));
        return loud(Icon::Trash, since, warning);
    }
    let Some(date) = card.follow_up else {
        return quiet(how_far(scene, card));
    };
    let day = day_month(scene, date);
    let left = days_between(scene.start.today, date);
    if left < 0 {
        let was = say!(scene.words, "start-follow-up-was", date = day);
        loud(Icon::Error, was, scene.theme.danger)
    } else if left <= SOON {
        loud(Icon::Note, say!(scene.words, "start-follow-up", date = day), warning)
    } else {
        quiet(say!(scene.words, "start-follow-up", date = day))
    }
}

fn how_far(scene: &Scene<'_>, card: &RecentCard) -> String {
    if card.is_closed {
        return say!(scene.words, "start-closed");
    }
    match &card.stage {
        Some(stage) => stage.in_language(scene.words.language()).to_owned(),
        None => String::new(),
    }
}

fn day_month(scene: &Scene<'_>, date: Date) -> String {
    let month = say!(scene.words, "report-month", month = date.month());
    say!(scene.words, "report-day-month", day = date.day(), month = month)
}

fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}
