//! What the plan lacks, as a whole and action by action (D3, D4).

use jiff::civil::Date;

use crate::say;
use crate::ui::days::days_between;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::action::{Action, Lack};
use crate::workshop::ids::ActionId;

/// More open actions than this are too many (D3).
pub const MOST_OPEN: usize = 5;
/// A quick win shows within so many days (D4).
pub const SOON: i64 = 30;

/// Actions that still ask for work.
pub fn open(workshop: &Workshop) -> impl Iterator<Item = (ActionId, &Action)> {
    let actions = workshop.actions().iter().map(|(id, action)| (*id, action));
    actions.filter(|(_, action)| action.status.is_open())
}

/// The first open action that lacks something, and what.
pub fn first_red(workshop: &Workshop) -> Option<(ActionId, Lack)> {
    open(workshop).find_map(|(id, action)| Some((id, *action.lacks().first()?)))
}

/// The open action that is done first, if that is soon enough.
pub fn quick_win(workshop: &Workshop, today: Date) -> Option<(ActionId, Date)> {
    let due = open(workshop).filter_map(|(id, action)| Some((id, action.due?)));
    let soon = due.filter(|(_, due)| days_between(today, *due) <= SOON);
    soon.min_by_key(|(_, due)| *due)
}

/// "owner and date"
pub fn lacks(words: &Words, action: &Action) -> String {
    let names: Vec<String> = action.lacks().into_iter().map(|lack| name(words, lack)).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => {
            say!(words, "report-and", others = others.join(", "), last = last.as_str())
        }
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}

fn name(words: &Words, lack: Lack) -> String {
    match lack {
        Lack::What => say!(words, "plan-lack-what"),
        Lack::Owner => say!(words, "plan-lack-owner"),
        Lack::FirstStep => say!(words, "plan-lack-first-step"),
        Lack::Due => say!(words, "plan-lack-due"),
        Lack::DoneWhen => say!(words, "plan-lack-done-when"),
    }
}
