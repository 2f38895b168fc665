//! The one door: every change goes through [`LiveWorkshop::submit`], is shown at once and acknowledged when it is durable.
//!
//! One thread writes. It takes all that waits, and one sync makes it durable (architecture 1, 2, 4).

mod close;
mod elsewhere;
mod look;
mod undo;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use tokio::sync::watch;

use crate::store::Seq;
use crate::store::disk::Disk;
use crate::store::error::{Notice, StoreError};
use crate::store::session_file::{Behind, Opened, Overwrite, SessionFile};
use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change, Vote};
use crate::workshop::poll::Asking;
use crate::workshop::refusal::Refusal;

pub use close::NotMade;

use undo::Steps;

/// A workshop that is open: read by many, changed through one door, written by one thread.
///
/// Dropping it without [`LiveWorkshop::close`] leaves its journal, from which it opens again as it was.
pub struct LiveWorkshop {
    shared: Arc<Shared>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

/// Why a change did not come in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LiveRefusal {
    /// The workshop's rules refuse it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A round does not open, nor a question, while nothing can be saved.
    #[error("nothing can be saved now")]
    NotSaved,
    /// There is no step to undo, or to redo.
    #[error("there is no such step")]
    NoStep,
    /// The workshop was closed.
    #[error("the workshop is closed")]
    Closed,
    /// It is open in another window, and only looked at here.
    #[error("the workshop is only looked at")]
    OnlyLooking,
}

/// What was shown is not on the disk.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSaved {
    /// The disk refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody writes any more: the workshop was closed, or the system gave it no thread.
    #[error("nobody writes any more")]
    Ended,
}

/// How far the disk is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saved {
    /// The last change that is on the disk.
    pub durable: Seq,
    /// Why those after it are not; none if they are on their way.
    pub failed: Option<NotSaved>,
    /// Copies of what other programs put in the session file's place meanwhile.
    pub conflicts: Vec<PathBuf>,
    /// The attempts to write that ended, well or not; and the last of them that failed.
    ended: u64,
    last_failed: u64,
}

struct Shared {
    state: Mutex<State>,
    /// Tells the writer that there is work.
    work: Condvar,
    /// Tells those who wait that an attempt ended.
    ended: Condvar,
    latest: watch::Sender<Arc<Workshop>>,
    saved: watch::Sender<Saved>,
    wake: Mutex<Option<Arc<dyn Fn() + Send + Sync>>>,
    purpose: Purpose,
}

/// What a workshop is open for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// To work in it: this window has its lock.
    Work,
    /// To look at it: another window has its lock.
    Look,
}

#[derive(Default)]
struct State {
    seq: Seq,
    /// Accepted and not yet taken by the writer.
    queue: Vec<Change>,
    steps: Steps,
    saved: Saved,
    /// Attempts that began, and the last change that the newest of them writes.
    begun: u64,
    writing: Seq,
    wish: Wish,
    /// Where the workshop shall go on, and what came of it.
    destination: Option<PathBuf>,
    moved: Option<Result<Behind, StoreError>>,
    /// The last snapshot is being written: nothing may come in that it does not hold.
    is_closing: bool,
    is_over: bool,
}

/// What the writer shall do besides writing what waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Wish {
    /// Nothing.
    #[default]
    Nothing,
    /// Try again what failed.
    Retry,
    /// A new snapshot, whatever waits.
    Save,
    /// A last snapshot if need be, then the end.
    Close,
    /// The end, after what waits.
    Drop,
    /// A last snapshot with all that waits, or nothing of it; the end in any case.
    AllOrNothing,
}

impl LiveWorkshop {
    /// Makes a new session file and opens it.
    pub fn create(
        disk: Arc<dyn Disk>,
        path: &Path,
        workshop: Workshop,
        overwrite: Overwrite,
    ) -> Result<Self, StoreError> {
        let file = SessionFile::create(disk, path, &workshop, overwrite)?;
        Ok(Self::start(file, workshop, Seq::default()))
    }

    /// Opens a session file, and replays its journal.
    pub fn open(disk: Arc<dyn Disk>, path: &Path) -> Result<(Self, Vec<Notice>), StoreError> {
        Ok(Self::opened(SessionFile::open(disk, path)?))
    }

    /// The same; if the session file is damaged, its previous generation, with a notice that says so.
    pub fn open_or_previous(disk: Arc<dyn Disk>, path: &Path) -> Result<(Self, Vec<Notice>), StoreError> {
        Ok(Self::opened(SessionFile::open_or_previous(disk, path)?))
    }

    fn opened((file, opened): (SessionFile, Opened)) -> (Self, Vec<Notice>) {
        (Self::start(file, opened.workshop, opened.seq), opened.notices)
    }

    fn start(file: SessionFile, workshop: Workshop, seq: Seq) -> Self {
        let mut state = State::at(seq);
        state.saved.conflicts = file.conflicts().to_vec();
        if file.is_behind() {
            // What a crash left is written anew before it is promised.
            state.saved.durable = Seq::default();
            state.wish = Wish::Retry;
        }
        let shared = Arc::new(Shared::new(workshop, state, Purpose::Work));
        let writer = writer::start(Arc::clone(&shared), file);
        Self {
            shared,
            writer: Mutex::new(writer),
        }
    }

    /// The newest workshop.
    pub fn latest(&self) -> Arc<Workshop> {
        self.shared.latest.borrow().clone()
    }

    /// The newest workshop, and each one after it.
    pub fn watch(&self) -> watch::Receiver<Arc<Workshop>> {
        self.shared.latest.subscribe()
    }

    /// The last change that was accepted.
    pub fn seq(&self) -> Seq {
        self.shared.state().seq
    }

    /// Calls back after each change and after each attempt to write; from any thread, so it should only wake somebody.
    pub fn on_wake(&self, callback: impl Fn() + Send + Sync + 'static) {
        let mut wake = self.shared.wake.lock().unwrap_or_else(PoisonError::into_inner);
        *wake = Some(Arc::new(callback));
    }

    /// Makes a change and shows it. That it is accepted does not say that it is on the disk: [`LiveWorkshop::durable`] does.
    pub fn submit(&self, author: Author, change: Change) -> Result<Seq, LiveRefusal> {
        let mut state = self.shared.state();
        if opens(&change) && state.saved.failed.is_some() {
            state.wish = state.wish.max(Wish::Retry);
            self.shared.work.notify_one();
            return Err(LiveRefusal::NotSaved);
        }
        let before = self.latest();
        let made = change.clone();
        let inverse = self.accept(&mut state, author, change)?;
        state.steps.made(author, &before, &made, inverse);
        Ok(self.published(state))
    }

    /// Applies, queues and publishes, in one order for all. No I/O: the writer does that.
    fn accept(
        &self,
        state: &mut MutexGuard<'_, State>,
        author: Author,
        change: Change,
    ) -> Result<Option<Change>, LiveRefusal> {
        self.may_change()?;
        if state.is_over || state.is_closing || state.wish >= Wish::Close {
            return Err(LiveRefusal::Closed);
        }
        let mut next = Workshop::clone(&self.shared.latest.borrow());
        let inverse = next.apply(author, change.clone())?;
        state.seq = state.seq.next();
        state.queue.push(change);
        self.shared.latest.send_replace(Arc::new(next));
        Ok(inverse)
    }

    fn published(&self, state: MutexGuard<'_, State>) -> Seq {
        let seq = state.seq;
        drop(state);
        self.shared.work.notify_one();
        self.shared.wake();
        seq
    }

    /// How far the disk is.
    pub fn saved_state(&self) -> Saved {
        self.shared.state().saved.clone()
    }

    /// Waits until a change is on the disk. If writing it failed before, it is tried once more.
    pub fn durable(&self, seq: Seq) -> Result<(), NotSaved> {
        let mut state = self.shared.state();
        let after = self.shared.ask(&mut state, seq);
        loop {
            if let Some(result) = state.result(seq, after) {
                return result;
            }
            state = self.shared.wait(state);
        }
    }

    /// The same for the phones' server, without blocking a thread.
    pub async fn until_durable(&self, seq: Seq) -> Result<(), NotSaved> {
        let mut saved = self.shared.saved.subscribe();
        let after = {
            let mut state = self.shared.state();
            self.shared.ask(&mut state, seq)
        };
        loop {
            if let Some(result) = self.shared.state().result(seq, after) {
                return result;
            }
            saved.changed().await.ok(); // The sender lives as long as this workshop.
        }
    }

    /// Writes a new snapshot, and waits for it.
    pub fn save(&self) -> Result<(), NotSaved> {
        self.wish(Wish::Save)
    }

    fn wish(&self, wish: Wish) -> Result<(), NotSaved> {
        self.wished(self.shared.state(), wish)
    }

    fn wished(&self, mut state: MutexGuard<'_, State>, wish: Wish) -> Result<(), NotSaved> {
        if state.is_over {
            return if wish == Wish::Close {
                Ok(())
            } else {
                Err(NotSaved::Ended)
            };
        }
        // The attempt that runs now does not know of the wish.
        let attempt = state.begun + 1;
        state.wish = state.wish.max(wish);
        self.shared.work.notify_one();
        while state.saved.ended < attempt && !state.is_over {
            state = self.shared.wait(state);
        }
        match &state.saved.failed {
            Some(why) if state.saved.last_failed >= attempt => Err(why.clone()),
            Some(_) | None if state.saved.ended < attempt => Err(NotSaved::Ended),
            Some(_) | None => Ok(()),
        }
    }
}

impl Saved {
    /// Whether everything up to `seq` is on the disk.
    pub fn has(&self, seq: Seq) -> bool {
        self.durable >= seq
    }
}

impl State {
    /// All up to `seq` is on the disk, and nothing waits.
    fn at(seq: Seq) -> Self {
        let saved = Saved {
            durable: seq,
            ..Saved::default()
        };
        Self {
            seq,
            saved,
            writing: seq,
            ..Self::default()
        }
    }

    /// Whether a change is durable, or an attempt after the `after`-th failed.
    fn result(&self, seq: Seq, after: u64) -> Option<Result<(), NotSaved>> {
        match &self.saved.failed {
            _ if self.saved.has(seq) => Some(Ok(())),
            Some(why) if self.saved.last_failed > after => Some(Err(why.clone())),
            Some(_) | None if self.is_over => Some(Err(NotSaved::Ended)),
            Some(_) | None => None,
        }
    }
}

impl Shared {
    fn new(workshop: Workshop, state: State, purpose: Purpose) -> Self {
        Self {
            work: Condvar::new(),
            ended: Condvar::new(),
            latest: watch::Sender::new(Arc::new(workshop)),
            saved: watch::Sender::new(state.saved.clone()),
            state: Mutex::new(state),
            wake: Mutex::new(None),
            purpose,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        self.ended.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    fn wake(&self) {
        let wake = self.wake.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(wake) = wake {
            wake();
        }
    }

    /// After which attempt a failure is an answer for `seq`; asks for a new attempt if the last one failed.
    fn ask(&self, state: &mut MutexGuard<'_, State>, seq: Seq) -> u64 {
        let is_running = state.begun > state.saved.ended;
        if is_running && state.writing >= seq {
            return state.begun - 1;
        }
        if !state.saved.has(seq) {
            state.wish = state.wish.max(Wish::Retry);
            self.work.notify_one();
        }
        state.begun
    }
}

/// Whether it lets phones hand in what must be saved.
fn opens(change: &Change) -> bool {
    if let Change::All(changes) = change {
        return changes.iter().any(opens);
    }
    matches!(
        change,
        Change::Vote(Vote::Open { .. } | Vote::OpenRunoff(_)) | Change::Ask(Asking::Open { .. })
    )
}
