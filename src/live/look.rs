//! Looking at a workshop that another window has open: read once, without a lock, a thread or a written byte.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};

use tokio::sync::watch;

use crate::store::disk::Disk;
use crate::store::error::{Notice, StoreError};
use crate::store::session_file::{self, Opened};
use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};
use crate::workshop::ids::StageId;

use super::undo::Steps;
use super::{LiveRefusal, LiveWorkshop, Purpose, Saved, Shared, State, Wish};

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
    let saved = Saved {
        durable: opened.seq,
        failed: None,
        conflicts: Vec::new(),
        ended: 0,
        last_failed: 0,
    };
    let state = State {
        seq: opened.seq,
        queue: Vec::new(),
        steps: Steps::default(),
        saved: saved.clone(),
        begun: 0,
        writing: opened.seq,
        wish: Wish::Nothing,
        destination: None,
        moved: None,
        is_closing: false,
        is_over: true,
    };
    Shared {
        state: Mutex::new(state),
        work: Condvar::new(),
        ended: Condvar::new(),
        latest: watch::Sender::new(Arc::new(opened.workshop)),
        saved: watch::Sender::new(saved),
        wake: Mutex::new(None),
        purpose: Purpose::Look,
    }
}
