//! The room's own phones: a small server on its own thread, off until the facilitator starts it (P16).
//!
//! Read `routes` (what can be asked), then `door` (what each request passes first), `view` and `hall` (what a phone sees),
//! `token` (by what it is known), `slips` (by what one votes where open join is not enough), `guests` (what is remembered of
//! it), `server` and `connections` (how it is carried).

pub mod address;
mod answer;
mod bare;
mod connections;
pub mod desk;
mod door;
mod guests;
mod hall;
mod limits;
mod page;
mod patience;
mod problem;
pub mod room;
mod routes;
mod server;
pub mod slips;
pub mod token;
mod told;
mod view;
mod wire;

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use tokio::runtime::{self, Runtime};

use crate::live::LiveWorkshop;
use crate::workshop::wording::Nudge;

pub use desk::{Desk, Joining, Timer, Writing};
pub use room::{NoChance, Room};

use hall::{Hall, Plan};

/// The port that is tried first.
pub const PORT: u16 = 8420;
/// How long requests that came in may take when the server stops.
const FAREWELL: Duration = Duration::from_millis(500);

/// Where and how the room's phones are served.
#[derive(Debug, Clone)]
pub struct Options {
    /// The one address to listen at.
    pub bind: IpAddr,
    /// The port; if it is taken, the next free one; 0 is any. A room that has a port keeps it.
    pub port: u16,
    /// What is said of a card before it exists; it holds the names, in memory only (C6).
    pub nudge: Nudge,
    /// What the facilitator steers, at first.
    pub desk: Desk,
}

/// Why there is no server.
#[derive(Debug, thiserror::Error)]
pub enum NotStarted {
    /// Nobody can listen at this address.
    #[error("cannot listen: {0}")]
    Address(#[source] io::Error),
    /// The system gave no thread.
    #[error("no thread: {0}")]
    Thread(#[source] io::Error),
}

/// The server of the room's phones. Dropping it ends it; what phones were told is on the disk.
pub struct Phones {
    hall: Arc<Hall>,
    thread: Option<JoinHandle<()>>,
    has_other_port: bool,
}

impl Phones {
    /// Starts the server.
    pub fn start(live: Arc<LiveWorkshop>, mut room: Room, options: Options) -> Result<Self, NotStarted> {
        let Options {
            bind,
            port,
            nudge,
            desk,
        } = options;
        let before = room.port;
        let wanted = if before == 0 { port } else { before };
        let (ready, started) = channel();
        let build = move |bound: SocketAddr| {
            room.port = bound.port();
            let host = advertised(bound).to_string();
            let plan = Plan {
                live,
                room,
                nudge,
                desk,
                bound: bound.ip(),
                host,
            };
            Arc::new(Hall::new(plan))
        };
        let thread = Builder::new()
            .name("dostop phones".to_owned())
            .spawn(move || run((bind, wanted), build, &ready))
            .map_err(NotStarted::Thread)?;
        match started.recv() {
            Ok(Ok(hall)) => Ok(Self {
                has_other_port: before != 0 && before != hall.room().port,
                hall,
                thread: Some(thread),
            }),
            Ok(Err(error)) => Err(NotStarted::Address(error)),
            Err(_) => Err(NotStarted::Thread(io::ErrorKind::Other.into())),
        }
    }

    /// The room as it is: what its file keeps.
    pub fn room(&self) -> Arc<Room> {
        self.hall.room()
    }

    /// Whether another program has the port that the room had: phones that were in must scan again.
    pub fn has_other_port(&self) -> bool {
        self.has_other_port
    }

    /// Where the page is; what is typed.
    pub fn url(&self) -> String {
        format!("http://{}/", self.hall.host)
    }

    /// What the QR code holds: address and key.
    pub fn joining_url(&self) -> String {
        format!("{}#{}", self.url(), self.room().key.for_joining())
    }

    /// How many phones are here now; never which.
    pub fn joined(&self) -> usize {
        self.hall.guests.here()
    }

    /// How many vote slips phones of this room hold; never which.
    pub fn slips_held(&self) -> usize {
        let workshop = self.hall.live.latest();
        let room = self.room().key.room();
        workshop.slips().map_or(0, |slips| slips.held(room).count())
    }

    /// Whether the page was open on another device since the start: the way through firewall and Wi-Fi is free (F39).
    pub fn is_seen(&self) -> bool {
        self.hall.is_seen.load(Ordering::Relaxed)
    }

    /// Changes what the facilitator steers.
    pub fn steer(&self, change: impl FnOnce(&mut Desk)) {
        self.hall.board.desk().send_modify(change);
    }

    /// Other names, or other groups (C6, C7).
    pub fn set_nudge(&self, nudge: Nudge) {
        *self.hall.nudge.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(nudge);
    }

    /// Another code to type; who is in stays in. The answer is for the room's file.
    pub fn new_code(&self) -> Result<Arc<Room>, NoChance> {
        let room = Room {
            code: room::new_code()?,
            ..Room::clone(&self.room())
        };
        Ok(self.move_to(room))
    }

    /// Another key and code: all tokens end. The answer is for the room's file.
    pub fn remove_everyone(&self) -> Result<Arc<Room>, NoChance> {
        let room = Room {
            port: self.room().port,
            ..Room::new()?
        };
        let room = self.move_to(room);
        self.hall.guests.clear();
        Ok(room)
    }

    fn move_to(&self, room: Room) -> Arc<Room> {
        let room = Arc::new(room);
        self.hall.room.send_replace(Arc::clone(&room));
        room
    }
}

impl Drop for Phones {
    fn drop(&mut self) {
        self.hall.stops.send_replace(true);
        if let Some(thread) = self.thread.take() {
            thread.join().ok(); // A server that panicked has nothing more to say.
        }
    }
}

/// An address that phones can ask for: who listens everywhere is found at the likeliest one.
fn advertised(bound: SocketAddr) -> SocketAddr {
    if bound.ip().is_unspecified() {
        SocketAddr::new(address::likeliest(), bound.port())
    } else {
        bound
    }
}

/// The server's thread.
fn run(
    (bind, port): (IpAddr, u16),
    build: impl FnOnce(SocketAddr) -> Arc<Hall>,
    ready: &Sender<io::Result<Arc<Hall>>>,
) {
    let started = runtime().and_then(|runtime| {
        let entered = runtime.enter();
        let listener = server::listen(bind, port)?;
        let bound = listener.local_addr()?;
        drop(entered);
        Ok((runtime, listener, bound))
    });
    let (runtime, listener, bound) = match started {
        Ok(started) => started,
        Err(error) => {
            ready.send(Err(error)).ok(); // Who started it waits for this.
            return;
        }
    };
    let hall = build(bound);
    let router = routes::router(Arc::clone(&hall));
    ready.send(Ok(Arc::clone(&hall))).ok(); // As above.
    runtime.block_on(async {
        let following = tokio::spawn({
            let hall = Arc::clone(&hall);
            async move { hall.board.follow().await }
        });
        server::serve(listener, router, hall).await;
        following.abort();
        tokio::time::sleep(FAREWELL).await;
    });
    runtime.shutdown_background();
}

fn runtime() -> io::Result<Runtime> {
    runtime::Builder::new_current_thread().enable_all().build()
}
