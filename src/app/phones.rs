//! The room's phones in the window: the server is started and stopped on other threads, and steered from here (P16).

mod served;
mod slips;

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::app::jobs::Done;
use crate::app::room::Room;
use crate::app::timer::Timer;
use crate::app::window::Window;
use crate::clock;
use crate::phones::address::{Address, Kind};
use crate::phones::{self, Desk, Joining, NoChance, Options, Phones};
use crate::store::disk::RealDisk;
use crate::store::room_file;
use crate::store::session_file::Overwrite;
use crate::ui::frame::{Ending, PhonesDialog};
use crate::ui::phones::{AddressFace, Door, LeadsTo, PhonesFace, PhonesWish, SheetFace};
use crate::ui::timer::TimerState;
use crate::words::Words;
use crate::workshop::public::{Shows, Wall};
use crate::workshop::wording::Nudge;

pub use served::{NotServed, Served};
pub use slips::Sheet;

use served::{Start, forget, keep, kept_room};

/// Seconds between two looks whether the laptop still has the address where phones find it.
const LOOKS: f64 = 5.0;

/// Where this machine's addresses come from.
pub type Addresses = Arc<dyn Fn() -> Vec<Address> + Send + Sync>;

/// The phones of one workshop, and what is known beside them.
#[derive(Default)]
pub(super) struct RoomPhones {
    state: State,
    /// The addresses of this machine, as they were found last, if they were, and when.
    addresses: Option<Vec<Address>>,
    looked_at: Option<f64>,
    /// What the server was told last of wall and timer.
    told: Option<(Wall, Timer)>,
}

#[derive(Default)]
enum State {
    #[default]
    Off,
    Starting(Ticket),
    Failed(NotServed),
    On(Served),
}

/// Which start is waited for: one that was given up may end later, beside the next one.
pub type Ticket = Arc<()>;

impl RoomPhones {
    /// What the screens are told.
    pub(super) fn face(&self, words: &Words) -> PhonesFace {
        match &self.state {
            State::Off => PhonesFace::Off,
            State::Starting(_) => PhonesFace::Starting,
            State::Failed(why) => PhonesFace::Failed(why.explain(words)),
            State::On(served) => PhonesFace::On(served.face()),
        }
    }

    /// The addresses, the likeliest first; none while they are looked for.
    pub(super) fn address_faces(&self) -> Option<Vec<AddressFace>> {
        let found = self.addresses.as_ref()?;
        Some(found.iter().map(address_face).collect())
    }

    /// How many are here.
    pub(super) fn joined(&self) -> usize {
        match &self.state {
            State::On(served) => served.phones.joined(),
            State::Off | State::Starting(_) | State::Failed(_) => 0,
        }
    }

    fn waits_for(&self, ticket: &Ticket) -> bool {
        matches!(&self.state, State::Starting(awaited) if Arc::ptr_eq(awaited, ticket))
    }

    /// Whether the server runs, or soon does.
    fn is_served(&self) -> bool {
        matches!(self.state, State::On(_) | State::Starting(_))
    }

    /// Whether the server runs.
    pub(super) fn is_on(&self) -> bool {
        matches!(self.state, State::On(_))
    }

    /// Another name list, or other groups.
    pub(super) fn set_nudge(&self, nudge: &Nudge) {
        if let State::On(served) = &self.state {
            served.phones.set_nudge(nudge.clone());
        }
    }

    /// The session file lies somewhere else: so does what a crash needs.
    pub(super) fn moved(&self, from: &Path, to: &Path) {
        room_file::remove(&RealDisk, from).ok(); // Its disk refuses; the next clean stop there removes it.
        if let State::On(served) = &self.state {
            keep(to, &served.phones);
        }
    }

    /// What was said of a sheet of vote slips is over.
    pub(super) fn forget_sheet(&mut self) {
        if let State::On(served) = &mut self.state {
            served.sheet = SheetFace::Nothing;
        }
    }

    fn hear_of_move(&mut self) {
        if let State::On(served) = &mut self.state {
            served.has_moved = false;
        }
    }

    /// The server, to be stopped elsewhere; it takes its time.
    fn take(&mut self) -> Option<Phones> {
        self.told = None;
        match std::mem::take(&mut self.state) {
            State::On(served) => Some(served.phones),
            State::Off | State::Starting(_) | State::Failed(_) => None,
        }
    }

    /// The workshop is let go: all tokens end, and nothing listens once the answer is dropped; that takes its time.
    pub(super) fn end(&mut self, session: &Path) -> Option<Phones> {
        forget(session);
        self.take()
    }
}

impl Room {
    /// The wall as phones see it: also where it is hidden, and never a card that is being taken off it.
    fn wall_for_phones(&self) -> Wall {
        Wall {
            shows: Shows::Stage,
            ..self.wall.wall.clone()
        }
    }

    /// What phones are told of wall and timer, whenever it is something else. A wall that is hidden keeps nobody from
    /// writing: a phone shows no other's card.
    pub(super) fn steer_phones(&mut self, now: f64) {
        let shown = self.wall_for_phones();
        let news = (shown, self.timer);
        let State::On(served) = &self.phones.state else {
            return;
        };
        if self.phones.told.as_ref() == Some(&news) {
            return;
        }
        let timer = phone_timer(&self.timer, now);
        served.phones.steer(|desk| {
            desk.wall = news.0.clone();
            desk.timer = timer;
        });
        self.phones.told = Some(news);
    }
}

impl Window {
    /// Does what was wished of the room's phones.
    pub(super) fn turn_to_the_phones(&mut self, wish: PhonesWish, now: f64) {
        let Some(room) = self.room.as_mut().filter(|room| !room.live.is_look()) else {
            return;
        };
        match wish {
            PhonesWish::Check => {
                room.frame.show_phones(PhonesDialog::default());
                self.look_for_addresses(now);
            }
            PhonesWish::Start(address) => {
                if let Ok(ip) = address.parse() {
                    self.start_phones(ip, now);
                }
            }
            PhonesWish::GoOn => {
                let found = (self.addresses)();
                let likeliest = found.first().map(|address| address.ip);
                self.hear_addresses(found, now);
                self.start_phones(likeliest.unwrap_or_else(phones::address::likeliest), now);
            }
            PhonesWish::Forget => forget(&room.path),
            PhonesWish::HeardOfMove => room.phones.hear_of_move(),
            PhonesWish::AskStop if room.phones.joined() > 0 => room.frame.ask_to_end_phones(Ending::Stop),
            PhonesWish::AskStop | PhonesWish::Stop => {
                let stopped = room.phones.end(&room.path);
                self.stop_phones(stopped);
            }
            PhonesWish::Slips => {
                room.phones.forget_sheet();
                if room.phones.is_on() {
                    room.frame.show_phones(PhonesDialog::slips());
                }
            }
            PhonesWish::MakeSlips(count, path) => self.print_slips(count, path, Overwrite::Refuse),
            PhonesWish::ChooseSheet(_) => {} // It needs the system's window.
            PhonesWish::AskRemoveEveryone => room.frame.ask_to_end_phones(Ending::RemoveEveryone),
            PhonesWish::Door(_) | PhonesWish::NewCode | PhonesWish::RemoveEveryone => self.turn_the_key(&wish),
        }
    }

    fn turn_the_key(&mut self, wish: &PhonesWish) {
        let Some(room) = &mut self.room else {
            return;
        };
        let State::On(served) = &mut room.phones.state else {
            return;
        };
        let renewed = match wish {
            PhonesWish::Door(door) => return served.set_door(*door),
            PhonesWish::NewCode => served.phones.new_code(),
            PhonesWish::RemoveEveryone => served.phones.remove_everyone(),
            PhonesWish::Check
            | PhonesWish::Start(_)
            | PhonesWish::GoOn
            | PhonesWish::HeardOfMove
            | PhonesWish::Forget
            | PhonesWish::AskStop
            | PhonesWish::Stop
            | PhonesWish::Slips
            | PhonesWish::ChooseSheet(_)
            | PhonesWish::MakeSlips(..)
            | PhonesWish::AskRemoveEveryone => return,
        };
        match renewed {
            Ok(_) => served.renewed(&room.path),
            Err(NoChance) => self.tell(crate::app::told::Told::NoChance),
        }
    }

    fn start_phones(&mut self, ip: IpAddr, now: f64) {
        let Some(room) = &mut self.room else {
            return;
        };
        if matches!(room.phones.state, State::Starting(_)) {
            return;
        }
        let joining = match &room.phones.state {
            State::On(Served { door: Door::Closed, .. }) => Joining::Closed,
            State::On(_) | State::Off | State::Starting(_) | State::Failed(_) => Joining::Open,
        };
        let start = Start {
            live: Arc::clone(&room.live),
            session: room.path.clone(),
            options: Options {
                bind: ip,
                port: phones::PORT,
                nudge: room.nudge.clone(),
                desk: Desk {
                    joining,
                    timer: phone_timer(&room.timer, now),
                    wall: room.wall_for_phones(),
                    ..Desk::default()
                },
            },
            before: room.phones.take(),
        };
        let ticket = Ticket::default();
        room.phones.state = State::Starting(Arc::clone(&ticket));
        let session = room.path.clone();
        let started = self.jobs.start("start phones", async move {
            Done::PhonesStarted {
                session,
                ticket,
                served: start.run().map(Box::new),
            }
        });
        if let (Err(_), Some(room)) = (started, &mut self.room) {
            room.phones.state = State::Failed(NotServed::Thread);
        }
    }

    /// A server that nobody waits for any more is stopped again, and leaves nothing.
    pub(super) fn hear_phones(&mut self, session: &Path, ticket: &Ticket, served: Result<Box<Served>, NotServed>) {
        let phones = self.room.as_mut().filter(|room| room.path == session);
        let phones = phones.map(|room| &mut room.phones);
        match (phones, served) {
            (Some(phones), served) if phones.waits_for(ticket) => {
                phones.state = served.map_or_else(State::Failed, |served| State::On(*served));
            }
            (phones, Ok(served)) => {
                // The next server of this workshop has its room in the same file.
                if !phones.is_some_and(|phones| phones.is_served()) {
                    forget(session);
                }
                self.stop_phones(Some(served.phones));
            }
            (_, Err(_)) => {}
        }
    }

    /// Stops a server on another thread: who asked it something still hears the answer.
    pub(super) fn stop_phones(&mut self, phones: Option<Phones>) {
        let stopped = self.jobs.start("stop phones", async move { stopped_phones(phones) });
        stopped.ok(); // Without a thread it stopped here.
    }

    /// Looks which addresses there are, on another thread.
    fn look_for_addresses(&mut self, now: f64) {
        let addresses = Arc::clone(&self.addresses);
        let started = self
            .jobs
            .start("addresses", async move { Done::AddressesFound(addresses()) });
        if let Some(room) = &mut self.room {
            room.phones.looked_at = Some(now);
        }
        if started.is_err() {
            let found = (self.addresses)();
            self.hear_addresses(found, now);
        }
    }

    /// Another network, another address: the phones' page and the QR code follow it, with the same key and code.
    pub(super) fn hear_addresses(&mut self, found: Vec<Address>, now: f64) {
        let Some(room) = &mut self.room else {
            return;
        };
        let found = room.phones.addresses.insert(found);
        let State::On(served) = &room.phones.state else {
            return;
        };
        if found.iter().any(|address| address.ip == served.ip) {
            return;
        }
        let next = found.iter().find(|address| address.kind <= Kind::Public);
        if let Some(ip) = next.map(|address| address.ip) {
            self.start_phones(ip, now);
        }
    }

    /// While phones are served: steers them, and looks now and then whether the laptop still has their address.
    pub(super) fn attend_to_phones(&mut self, now: f64) {
        let Some(room) = &mut self.room else {
            return;
        };
        room.steer_phones(now);
        let is_due = room.phones.looked_at.is_none_or(|looked| now - looked >= LOOKS);
        if room.phones.is_on() && is_due {
            self.look_for_addresses(now);
        }
    }
}

/// Whether a crash left a room that phones are still waiting for.
pub(super) fn is_waited_for(session: &Path) -> bool {
    kept_room(session).is_some()
}

/// Ends with the server.
fn stopped_phones(phones: Option<Phones>) -> Done {
    drop(phones);
    Done::PhonesStopped
}

/// Minutes that nobody started are no deadline yet.
fn phone_timer(timer: &Timer, now: f64) -> phones::Timer {
    let face = timer.face(now);
    let left = Duration::from_secs(face.seconds_left.max(0).unsigned_abs());
    match face.state {
        TimerState::Waiting => phones::Timer::Off,
        TimerState::Running => phones::Timer::Runs(clock::instant() + left),
        TimerState::Paused => phones::Timer::Paused(left),
    }
}

fn address_face(address: &Address) -> AddressFace {
    AddressFace {
        address: address.ip.to_string(),
        name: address.name.clone(),
        leads_to: match address.kind {
            Kind::Hotspot => LeadsTo::Hotspot,
            Kind::Room => LeadsTo::Room,
            Kind::Public => LeadsTo::Internet,
            Kind::Vpn => LeadsTo::Vpn,
            Kind::Programs => LeadsTo::Programs,
            Kind::Loopback => LeadsTo::Nowhere,
        },
    }
}

#[cfg(test)]
mod tests;
