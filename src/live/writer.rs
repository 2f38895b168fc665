//! The one thread that writes: all that waits, at once when idle, one sync for it.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use crate::store::Seq;
use crate::store::error::StoreError;
use crate::store::session_file::{Behind, SessionFile};
use crate::workshop::Workshop;
use crate::workshop::change::Change;

use super::{NotSaved, Shared, Wish};

/// What one attempt writes.
struct Job {
    changes: Vec<Change>,
    workshop: Arc<Workshop>,
    seq: Seq,
    wish: Wish,
    destination: Option<PathBuf>,
}

/// What failed is tried again after this: space returns, a stick is put in again.
const PATIENCE: Duration = Duration::from_secs(5);

/// Starts the thread. Without one nothing is ever durable, and everybody who waits is told.
pub(super) fn start(shared: Arc<Shared>, file: SessionFile) -> Option<JoinHandle<()>> {
    let over = Arc::clone(&shared);
    let thread = Builder::new().name("dostop journal".to_owned()).spawn(move || {
        let ends = Ends(Arc::clone(&shared));
        run(&shared, file);
        drop(ends);
    });
    if thread.is_err() {
        over.state().saved.failed = Some(NotSaved::Ended);
        drop(Ends(over));
    }
    thread.ok()
}

/// However the thread ends, nobody waits for it any more.
struct Ends(Arc<Shared>);

impl Drop for Ends {
    fn drop(&mut self) {
        let mut state = self.0.state();
        if !state.is_over {
            // Not by a wish, so by a fault: what is shown from now on is not on the disk.
            state.saved.failed.get_or_insert(NotSaved::Ended);
        }
        state.is_over = true;
        let saved = state.saved.clone();
        drop(state);
        self.0.saved.send_replace(saved);
        self.0.ended.notify_all();
    }
}

fn run(shared: &Shared, mut file: SessionFile) {
    loop {
        let job = next(shared);
        let moved = job.moved(&mut file);
        let result = match moved {
            Some(Ok(_)) => Ok(()),
            Some(Err(_)) | None => job.write(&mut file),
        };
        {
            let mut state = shared.state();
            state.moved = moved.or(state.moved.take());
            state.saved.conflicts = file.conflicts().to_vec();
        }
        let is_done = result.is_ok();
        if job.wish == Wish::AllOrNothing || job.wish == Wish::Close && is_done {
            // The lock goes before anybody hears that it is closed: they may open it again at once.
            file.release();
            job.ended(shared, result);
            return;
        }
        job.ended(shared, result);
        if job.wish == Wish::Drop {
            return;
        }
    }
}

/// Waits for work and takes all of it.
fn next(shared: &Shared) -> Job {
    let mut state = shared.state();
    while state.queue.is_empty() && state.wish == Wish::Nothing {
        if state.saved.failed.is_none() {
            state = shared.work.wait(state).unwrap_or_else(PoisonError::into_inner);
            continue;
        }
        let waited = shared.work.wait_timeout(state, PATIENCE);
        let (woken, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        state = woken;
        if timeout.timed_out() {
            state.wish = state.wish.max(Wish::Retry);
        }
    }
    state.begun += 1;
    state.writing = state.seq;
    state.is_closing = matches!(state.wish, Wish::Close | Wish::AllOrNothing);
    Job {
        changes: std::mem::take(&mut state.queue),
        workshop: shared.latest.borrow().clone(),
        seq: state.seq,
        wish: std::mem::replace(&mut state.wish, Wish::Nothing),
        destination: state.destination.take(),
    }
}

impl Job {
    /// Goes on elsewhere, if that is wished.
    fn moved(&self, file: &mut SessionFile) -> Option<Result<Behind, StoreError>> {
        let path = self.destination.as_ref()?;
        Some(file.move_to(path, &self.workshop, self.seq))
    }

    fn write(&self, file: &mut SessionFile) -> Result<(), StoreError> {
        let Self {
            changes,
            workshop,
            seq,
            wish,
            destination: _,
        } = self;
        let is_waiting = !changes.is_empty();
        match wish {
            Wish::Nothing => file.record(changes, workshop, *seq),
            Wish::Retry | Wish::Drop if is_waiting || file.is_behind() => file.record(changes, workshop, *seq),
            Wish::Retry | Wish::Drop => Ok(()),
            Wish::Save => file.save_with(changes, workshop, *seq),
            Wish::Close if is_waiting => file.save_with(changes, workshop, *seq),
            Wish::Close => file.finish(workshop, *seq),
            Wish::AllOrNothing => file.save_all_or_nothing(changes, workshop, *seq),
        }
    }

    fn ended(&self, shared: &Shared, result: Result<(), StoreError>) {
        let mut state = shared.state();
        state.saved.ended = state.begun;
        match result {
            Ok(()) => {
                state.saved.durable = self.seq;
                state.saved.failed = None;
            }
            Err(error) => {
                state.saved.failed = Some(error.into());
                state.saved.last_failed = state.begun;
            }
        }
        state.is_closing = false;
        state.is_over |= self.wish == Wish::AllOrNothing;
        state.is_over |= self.wish == Wish::Close && state.saved.failed.is_none();
        shared.saved.send_replace(state.saved.clone());
        drop(state);
        shared.ended.notify_all();
        shared.wake();
    }
}
