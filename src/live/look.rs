//! Looking at a workshop that another window has open: read once, without a lock, a thread or a written byte.

use std::path::Path;
use std::sync::{Arc, Mutex};

use crate::store::disk::Disk;
use crate::store::error::{Notice, StoreError};
use crate::store::session_file::{self, Opened};
use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};
use crate::workshop::ids::StageId;

use super::{LiveRefusal, LiveWorkshop, Purpose, Shared, State};

impl LiveWorkshop {
    /// Reads a session file as it lies there now, whoever has it open. Every change is refused.
    pub fn look(disk: &dyn Disk, path: &Path) -> Result<(Self, Vec<Notice>), StoreError> {
        let opened = session_file::read(disk, path)?;
        let notices = opened.notices.clone();
        let live = Self {
            shared: Arc::new(looking(opened)),
            writer: Mutex::new(None),
        };
        Ok((live, notices))
    }

    /// Whether it is only looked at.
    pub fn is_look(&self) -> bool {
        self.shared.purpose == Purpose::Look
    }

    /// Shows another stage to whoever only looks: where they look is nobody else's business, and stays in memory.
    pub fn look_at(&self, stage: StageId) -> Result<(), LiveRefusal> {
        if !self.is_look() {
            return Err(LiveRefusal::Closed);
        }
        let mut next = Workshop::clone(&self.latest());
        next.apply(Author::Facilitator, Change::MoveTo(stage))?;
        self.shared.latest.send_replace(Arc::new(next));
        self.shared.wake();
        Ok(())
    }

    /// Whoever only looks changes nothing.
    pub(super) fn may_change(&self) -> Result<(), LiveRefusal> {
        if self.is_look() {
            return Err(LiveRefusal::OnlyLooking);
        }
        Ok(())
    }
}

/// Nobody writes, and all that is shown is on the disk.
fn looking(opened: Opened) -> Shared {
    let mut state = State::at(opened.seq);
    state.is_over = true;
    Shared::new(opened.workshop, state, Purpose::Look)
}
