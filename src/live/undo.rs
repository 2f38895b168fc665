//! The facilitator's steps back and forth: inverses, never snapshots, because phones write too (architecture 4).

use std::sync::Arc;

use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};
use crate::workshop::text::CardText;

/// What undoes the facilitator's steps, and what makes undone ones again; the last one last.
#[derive(Debug, Default)]
pub(super) struct Steps {
    pub(super) undo: Vec<Change>,
    pub(super) redo: Vec<Change>,
}

impl Steps {
    /// After a change that was accepted: `before` is the workshop without it.
    pub(super) fn made(&mut self, author: Author, before: &Arc<Workshop>, change: &Change, inverse: Option<Change>) {
        if author != Author::Facilitator {
            return;
        }
        if change.ends_undo() {
            *self = Self::default();
            return;
        }
        // A ballot or an opened round is no step, and takes none away.
        if let Some(inverse) = inverse {
            self.undo.push(inverse);
            self.redo.clear();
        }
        let mut gone = Vec::new();
        taken_back(before, change, &mut gone);
        for text in gone {
            self.undo.retain(|step| !step.holds(&text));
            self.redo.retain(|step| !step.holds(&text));
        }
    }
}

/// The texts that a change takes back (C11).
fn taken_back(before: &Workshop, change: &Change, gone: &mut Vec<CardText>) {
    if let Change::All(changes) = change {
        for change in changes {
            taken_back(before, change, gone);
        }
    } else if let Change::TakeBack(number, _) = change {
        gone.extend(before.idea(*number).and_then(|idea| idea.text.clone()));
    }
}
