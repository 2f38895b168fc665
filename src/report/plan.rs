//! The action plan and the promises (D3, F13, F17).

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::agreements;
use super::dates::{self, ended, listed};
use super::model::{Block, Field, Item};
use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::action::{Action, ActionStatus, Touch, TouchHow};
use crate::workshop::commitment::Promiser;
use crate::workshop::ids::{ActionId, AgreementId};

/// The actions in the order of the document: quick wins first (F13).
pub(super) fn actions(workshop: &Workshop) -> Vec<(ActionId, &Action)> {
    let mut actions: Vec<_> = workshop.actions().iter().map(|(id, action)| (*id, action)).collect();
    actions.sort_by_key(|(id, action)| (!action.quick_win, *id));
    actions
}

/// The chapter on actions, with the promises of the leadership and of others.
pub(super) fn chapter(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::chapter(say!(words, "report-chapter-plan"))];
    let actions = actions(workshop);
    if actions.is_empty() {
        blocks.push(Block::Paragraph(say!(words, "report-no-actions")));
    }
    for (id, action) in actions {
        let entry = Entry {
            words,
            held_on: workshop.held_on(),
            from: agreements::served(workshop, action),
            action,
        };
        blocks.push(entry.block(id));
    }
    blocks.extend(commitments(workshop, words));
    blocks
}

/// The promises: the leadership's with L, those of others with C and the name they agreed to (P12), each with the number
/// that `dostop apply` takes.
pub(super) fn commitments(workshop: &Workshop, words: &Words) -> Vec<Block> {
    let mut of_leadership = Vec::new();
    let mut of_others = Vec::new();
    for (id, commitment) in workshop.commitments() {
        let text = commitment.text.to_string();
        match &commitment.by {
            Promiser::Leadership => {
                let label = format!("L{id}");
                of_leadership.push(Block::Item(Item::new(&label, text)));
            }
            Promiser::Named(name) => {
                let label = format!("C{id}");
                let text = say!(words, "report-commitment", by = name.as_str(), text = text);
                of_others.push(Block::Item(Item::new(&label, text)));
            }
        }
    }
    let mut blocks = Vec::new();
    if !of_others.is_empty() {
        blocks.push(Block::heading(say!(words, "report-commitments")));
        blocks.extend(of_others);
    }
    if !of_leadership.is_empty() {
        blocks.push(Block::heading(say!(words, "report-leadership")));
        blocks.extend(of_leadership);
    }
    blocks
}

/// How far an action is; nothing for one that was not begun.
pub(super) fn status(words: &Words, status: &ActionStatus) -> Option<String> {
    match status {
        ActionStatus::Open => None,
        ActionStatus::Going => Some(say!(words, "report-action-going")),
        ActionStatus::Stuck => Some(say!(words, "report-action-stuck")),
        ActionStatus::Done => Some(say!(words, "report-action-done")),
        ActionStatus::Dropped(why) if why.is_empty() => Some(say!(words, "report-action-dropped")),
        ActionStatus::Dropped(why) => Some(say!(words, "report-action-dropped-why", why = why.as_str())),
    }
}

/// "Due 2 April 2027", or that it is still to be set.
fn due(words: &Words, action: &Action) -> String {
    if let Some(due) = action.due {
        say!(words, "report-due", date = dates::date(words, due))
    } else {
        say!(words, "report-no-due")
    }
}

/// What an action is written from.
struct Entry<'a> {
    words: &'a Words,
    held_on: Date,
    from: BTreeSet<AgreementId>,
    action: &'a Action,
}

impl Entry<'_> {
    fn block(&self, id: ActionId) -> Block {
        let Self { words, action, .. } = *self;
        let item = Item {
            label: format!("A{id}"),
            text: or_still(&action.what, || say!(words, "report-no-what")),
            mark: if action.quick_win {
                say!(words, "report-quick-win")
            } else {
                String::new()
            },
        };
        Block::Entry(item, self.fields())
    }

    fn fields(&self) -> Vec<Field> {
        let Self { words, action, .. } = *self;
        let mut fields = vec![
            Field {
                label: say!(words, "report-owner"),
                text: or_still(&action.owner, || say!(words, "report-no-owner")),
                mark: due(words, action),
            },
            Field::new(say!(words, "report-first-step"), self.first_step()),
            Field::new(
                say!(words, "report-done-when"),
                or_still(&action.done_when, || say!(words, "report-still-open")),
            ),
        ];
        if !action.if_then.is_empty() {
            fields.push(Field::new(say!(words, "report-if-then"), action.if_then.to_string()));
        }
        fields.push(Field::new(say!(words, "report-touches"), self.touches()));
        fields.extend(self.seen_by());
        fields.extend(status(words, &action.status).map(|status| Field::new(say!(words, "report-status"), status)));
        fields
    }

    fn first_step(&self) -> String {
        let Self { words, action, .. } = *self;
        let step = or_still(&action.first_step, || say!(words, "report-still-open"));
        match action.first_step_date {
            Some(date) => {
                let date = dates::near_date(words, date, self.held_on);
                say!(words, "report-step-on", date = date, step = step)
            }
            None if action.first_step.is_empty() => step,
            None => say!(words, "report-step-undated", step = ended(&step)),
        }
    }

    fn touches(&self) -> String {
        let Self { words, action, .. } = *self;
        if action.touches.is_empty() {
            return "-".to_owned();
        }
        listed(action.touches.iter().map(|Touch { who, how }| match how {
            TouchHow::Tell => say!(words, "report-tell", who = who.as_str()),
            TouchHow::AskFirst => say!(words, "report-ask-first", who = who.as_str()),
        }))
    }

    fn seen_by(&self) -> Option<Field> {
        let Self {
            words, from, action, ..
        } = self;
        if action.seen_by.is_empty() && from.is_empty() {
            return None;
        }
        let mark = if from.is_empty() {
            String::new()
        } else {
            say!(words, "report-from", agreements = listed(from))
        };
        Some(Field {
            label: say!(words, "report-seen-by"),
            text: or_still(&action.seen_by, || "-".to_owned()),
            mark,
        })
    }
}

fn or_still(text: &crate::workshop::text::Line, still: impl FnOnce() -> String) -> String {
    if text.is_empty() { still() } else { text.to_string() }
}
