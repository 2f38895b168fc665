//! Work that takes time, each on a thread of its own, so that drawing never waits.

use std::future::Future;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::task::{Poll, Wake, Waker};
use std::thread::{self, Thread};

use egui::Context;

use crate::app::elsewhere::Moved;
use crate::app::examples::Example;
use crate::app::export::Exported;
use crate::app::phones::{NotServed, Served, Sheet, Ticket};
use crate::app::start::Looked;
use crate::app::take_away::TakenAway;
use crate::live::{LiveWorkshop, NotSaved};
use crate::phones::address::Address;
use crate::store::error::{Notice, StoreError};
use crate::store::places::{Place, Stick};
use crate::store::recent::Found;
use crate::ui::action::FolderFor;

/// What a job brings back.
pub enum Done {
    /// The system's file dialog is closed; `asked_at` in the window's seconds.
    FileChosen {
        /// What was chosen, if anything.
        path: Option<PathBuf>,
        /// When it was asked for.
        asked_at: f64,
    },
    /// A session file is open, or cannot be opened.
    FileOpened {
        /// Which.
        path: PathBuf,
        /// The workshop, and what is to be told about it.
        opened: Result<OpenedFile, NotOpened>,
    },
    /// What was found in the workshops opened last.
    Looked(Vec<Looked>),
    /// The example workshops.
    ExamplesRead(Vec<Example>),
    /// What was to be remembered is written, as far as it goes.
    Remembered,
    /// The system's dialog for a list of cards is closed; `asked_at` in the window's seconds.
    ListChosen {
        /// What was chosen, if anything.
        path: Option<PathBuf>,
        /// When it was asked for.
        asked_at: f64,
    },
    /// A list of cards is read, or cannot be.
    ListRead {
        /// Which.
        path: PathBuf,
        /// What stands in it.
        bytes: Result<Vec<u8>, StoreError>,
    },
    /// The system's folder dialog is closed; `asked_at` in the window's seconds.
    FolderChosen {
        /// What for.
        purpose: FolderFor,
        /// What was chosen, if anything.
        path: Option<PathBuf>,
        /// When it was asked for.
        asked_at: f64,
    },
    /// What kind of place a folder is.
    FolderLooked {
        /// Which.
        folder: PathBuf,
        /// What it is.
        place: Place,
    },
    /// The USB sticks that are there.
    SticksFound(Vec<Stick>),
    /// Files are on a USB stick, or are not.
    TakenAway(TakenAway),
    /// Files left the app, or could not.
    Exported(Exported),
    /// A workshop lies in another file, or could not go there.
    Moved(Moved),
    /// The room's phones are let in, or cannot be.
    PhonesStarted {
        /// The session file of their workshop.
        session: PathBuf,
        /// Who waits for them.
        ticket: Ticket,
        /// The server, or why there is none.
        served: Result<Box<Served>, NotServed>,
    },
    /// Nothing listens any more.
    PhonesStopped,
    /// The system's dialog for the sheet of vote slips is closed; `asked_at` in the window's seconds.
    SheetPlaceChosen {
        /// How many slips.
        count: u32,
        /// What was chosen, if anything.
        path: Option<PathBuf>,
        /// When it was asked for.
        asked_at: f64,
    },
    /// The sheet of vote slips is written, or cannot be.
    SheetWritten(Sheet),
    /// The addresses of this machine.
    AddressesFound(Vec<Address>),
    /// A snapshot is written, or cannot be.
    Saved(Result<(), NotSaved>),
}

/// A session file that was just opened.
pub struct OpenedFile {
    /// The door to its workshop.
    pub live: LiveWorkshop,
    /// What to tell: what was cut, which generation it is.
    pub notices: Vec<Notice>,
    /// Whether a journal lay beside it: it was not closed.
    pub was_left_open: bool,
}

/// A session file that does not open.
pub struct NotOpened {
    /// Why.
    pub error: StoreError,
    /// The generation before it, if that is what may be opened instead.
    pub previous: Option<Box<Found>>,
}

/// The jobs under way, and what they brought back.
pub struct Jobs {
    sender: Sender<Done>,
    receiver: Receiver<Done>,
    context: Context,
}

impl Jobs {
    /// None yet; `context` is woken when one is done.
    pub fn new(context: &Context) -> Self {
        let (sender, receiver) = channel();
        Self {
            sender,
            receiver,
            context: context.clone(),
        }
    }

    /// Starts `work` on a thread with `name`; an error means that the system gives no more threads.
    pub fn start(&self, name: &str, work: impl Future<Output = Done> + Send + 'static) -> io::Result<()> {
        let (sender, context) = (self.sender.clone(), self.context.clone());
        let run = move || {
            sender.send(wait_for(work)).ok(); // The window is gone only at exit.
            context.request_repaint();
        };
        thread::Builder::new().name(name.to_owned()).spawn(run)?;
        Ok(())
    }

    /// What came back and was not taken yet, oldest first.
    pub fn next_done(&self) -> Option<Done> {
        self.receiver.try_recv().ok()
    }
}

/// Sleeps until `work` is done: all the async this app needs on its side.
fn wait_for<T>(work: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = std::task::Context::from_waker(&waker);
    let mut work = std::pin::pin!(work);
    loop {
        match work.as_mut().poll(&mut context) {
            Poll::Ready(done) => return done,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_waits_for_what_another_thread_brings() {
        let (send, receive) = tokio::sync::oneshot::channel();
        let jobs = Jobs::new(&Context::default());
        jobs.start("slow", async move {
            Done::FileChosen {
                path: receive.await.ok(),
                asked_at: 0.0,
            }
        })
        .unwrap();
        assert!(jobs.next_done().is_none());
        send.send(PathBuf::from("team.ron")).unwrap();
        let done = jobs.receiver.recv().unwrap();
        assert!(matches!(done, Done::FileChosen { path: Some(path), .. } if path.ends_with("team.ron")));
    }
}
