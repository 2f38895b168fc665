//! A server that runs for the window: how it is started, and what of it lies beside the session file (P19).

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::qr;
use crate::live::LiveWorkshop;
use crate::phones::{self, Joining, NoChance, NotStarted, Options, Phones};
use crate::say;
use crate::store::disk::RealDisk;
use crate::store::room_file;
use crate::ui::phones::{Door, JoinFace, PhonesOn, Qr, SheetFace};
use crate::words::Words;

/// A server that runs, and how phones come to it.
pub struct Served {
    pub(super) phones: Phones,
    pub(super) ip: IpAddr,
    pub(super) door: Door,
    pub(super) sheet: SheetFace,
    pub(super) has_moved: bool,
    join: JoinFace,
}

/// Why there is no server.
pub enum NotServed {
    /// Nobody can listen there.
    Address,
    /// The system gave no thread.
    Thread,
    /// The system has no randomness.
    Chance,
}

/// All that a start needs, on its way to another thread.
pub(super) struct Start {
    pub(super) live: Arc<LiveWorkshop>,
    pub(super) session: PathBuf,
    pub(super) options: Options,
    /// The one that is served now, and moves.
    pub(super) before: Option<Phones>,
}

impl Start {
    /// The room that was left by a crash or is moving, else a new one.
    pub(super) fn run(self) -> Result<Served, NotServed> {
        let Self {
            live,
            session,
            options,
            before,
        } = self;
        let kept = before.as_ref().map(|before| phones::Room::clone(&before.room()));
        let url = before.as_ref().filter(|before| before.is_seen()).map(Phones::url);
        drop(before);
        let kept = kept.or_else(|| kept_room(&session));
        let room = kept.map_or_else(phones::Room::new, Ok)?;
        let (ip, joining) = (options.bind, options.desk.joining);
        let served = Phones::start(live, room, options)?;
        keep(&session, &served);
        let has_moved = served.has_other_port() || url.is_some_and(|url| url != served.url());
        Ok(Served {
            join: join_face(&served),
            phones: served,
            ip,
            door: match joining {
                Joining::Open => Door::Open,
                Joining::Closed => Door::Closed,
            },
            sheet: SheetFace::default(),
            has_moved,
        })
    }
}

impl From<NoChance> for NotServed {
    fn from(_: NoChance) -> Self {
        Self::Chance
    }
}

impl From<NotStarted> for NotServed {
    fn from(error: NotStarted) -> Self {
        match error {
            NotStarted::Address(_) => Self::Address,
            NotStarted::Thread(_) => Self::Thread,
        }
    }
}

impl NotServed {
    pub(super) fn explain(&self, words: &Words) -> String {
        match self {
            Self::Address => say!(words, "phones-no-address"),
            Self::Thread => say!(words, "phones-no-thread"),
            Self::Chance => say!(words, "cli-no-chance"),
        }
    }
}

impl Served {
    pub(super) fn face(&self) -> PhonesOn {
        PhonesOn {
            join: self.join.clone(),
            joined: self.phones.joined(),
            is_seen: self.phones.is_seen(),
            has_moved: self.has_moved,
            door: self.door,
            slips_held: self.phones.slips_held(),
            sheet: self.sheet.clone(),
        }
    }

    pub(super) fn set_door(&mut self, door: Door) {
        self.door = door;
        let joining = match door {
            Door::Open => Joining::Open,
            Door::Closed => Joining::Closed,
        };
        self.phones.steer(|desk| desk.joining = joining);
    }

    /// Another code, or another room: what hangs on the wall and lies on the disk follows.
    pub(super) fn renewed(&mut self, session: &Path) {
        self.join = join_face(&self.phones);
        keep(session, &self.phones);
    }
}

pub(super) fn kept_room(session: &Path) -> Option<phones::Room> {
    room_file::read(&RealDisk, session).and_then(|text| phones::Room::parse(&text))
}

/// For the start after a crash. A disk that refuses is told by what it does to the workshop; without this file phones
/// join anew after a crash, and nothing else is lost.
pub(super) fn keep(session: &Path, phones: &Phones) {
    room_file::write(&RealDisk, session, &phones.room().to_text()).ok();
}

pub(super) fn forget(session: &Path) {
    room_file::remove(&RealDisk, session).ok(); // A disk that refuses keeps it until the next clean stop.
}

fn join_face(phones: &Phones) -> JoinFace {
    let room = phones.room();
    let url = phones.url();
    let address = url.trim_start_matches("http://").trim_end_matches('/');
    let (left, right) = room.code.split_at_checked(room.code.len() / 2).unwrap_or_default();
    JoinFace {
        address: address.to_owned(),
        code: format!("{left} {right}"),
        qr: Arc::new(qr::of(&phones.joining_url()).unwrap_or(Qr {
            side: 0,
            dark: Vec::new(),
        })),
    }
}
