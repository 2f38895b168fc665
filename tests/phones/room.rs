//! A room with phones, in this process: a workshop on a disk in memory, and the server.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use dostop::live::LiveWorkshop;
use dostop::phones::{Desk, Options, Phones, Room as Door, Writing};
use dostop::store::disk::memory::MemoryDisk;
use dostop::store::session_file::Overwrite;
use dostop::templates::{Form, Occasion, Template};
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::card::{ByLane, Lane, NewCard};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{CardId, RoundId};
use dostop::workshop::language::Language;
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::CardText;
use dostop::workshop::wording::{NameList, Nudge};

use crate::http::Phone;

/// A room with phones.
pub struct Room {
    /// The server.
    pub phones: Phones,
    /// The workshop.
    pub live: Arc<LiveWorkshop>,
    /// Its disk.
    pub disk: MemoryDisk,
}

impl Room {
    /// A room at the start of the day; Anja is on the list of names.
    pub fn new() -> Self {
        let disk = MemoryDisk::default();
        let template = Template::find("reset").expect("reset is built in");
        let occasion = Occasion {
            title: None,
            language: Language::NL,
            people: 15,
            held_on: "2027-03-12".parse().expect("a day"),
        };
        let workshop = Workshop::new(template.blueprint(Form::Full, occasion));
        let path = Path::new("/room/team.ron");
        let live = LiveWorkshop::create(Arc::new(disk.clone()), path, workshop, Overwrite::Refuse).expect("a disk");
        Self::start(disk, live, Door::new().expect("randomness"))
    }

    /// The same room after a power cut: what is on the disk by now, and the phones' room from its file.
    pub fn after_a_crash(&self) -> Self {
        let disk = self.disk.after_power_cut(0);
        let (live, _) = LiveWorkshop::open(Arc::new(disk.clone()), Path::new("/room/team.ron")).expect("it opens");
        let door = Door::parse(&self.phones.room().to_text()).expect("a room");
        Self::start(disk, live, door)
    }

    fn start(disk: MemoryDisk, live: LiveWorkshop, door: Door) -> Self {
        let live = Arc::new(live);
        let names = NameList::parse("Anja");
        let options = Options {
            bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            nudge: Nudge::new(Words::word_lists()).with_names(&names),
            desk: Desk {
                writing: Writing::BothLanes,
                ..Desk::default()
            },
        };
        let phones = Phones::start(Arc::clone(&live), door, options).expect("an address");
        Self { phones, live, disk }
    }

    /// Cards are written.
    pub fn collecting() -> Self {
        let room = Self::new();
        room.go_to(|kind| matches!(kind, StageKind::Collect(_)));
        room
    }

    /// A round is open for so many people: 9 ideas in do!, 1 in stop!; the first of do! is withdrawn.
    pub fn voting(people: u32) -> Self {
        let room = Self::collecting();
        for (id, text) in (1..).zip("aaa bbb ccc ddd eee fff ggg hhh iii jjj".split(' ')) {
            room.place(id, Lane::Do, &format!("{text} {text}"));
        }
        room.place(90, Lane::Stop, "only this");
        room.submit(Change::Reveal { seed: 1, few: false });
        room.go_to(|kind| kind == StageKind::Vote);
        let first = room.live.latest().votable(Lane::Do).next().expect("an idea");
        let gone = dostop::workshop::idea::IdeaStatus::Withdrawn(dostop::workshop::text::Line::default());
        room.submit(Change::SetStatus(first, gone));
        room.open(people);
        room
    }

    /// Opens the next round, on do! only.
    pub fn open(&self, people: u32) {
        let round = self.live.latest().next_round();
        let choice = LaneChoice {
            mode: Mode::Cumulative,
            budget: 4,
        };
        let lanes = ByLane {
            doing: Some(choice),
            stop: None,
        };
        self.submit(Change::Vote(Vote::Open { round, people, lanes }));
    }

    /// Closes the first round and shows it.
    pub fn close(&self) {
        self.submit(Change::Vote(Vote::Close(RoundId(1))));
    }

    /// The facilitator changes something.
    #[track_caller]
    pub fn submit(&self, change: Change) {
        self.live.submit(Author::Facilitator, change).expect("it fits");
    }

    /// A card that was typed at the laptop.
    pub fn place(&self, id: u64, lane: Lane, text: &str) {
        self.submit(Change::PlaceCard(NewCard {
            id: CardId(id),
            lane,
            text: CardText::parse(text).expect("a text"),
            cluster: None,
        }));
    }

    /// Goes to the first stage of this kind.
    pub fn go_to(&self, is_it: impl Fn(StageKind) -> bool) {
        let workshop = self.live.latest();
        let stage = workshop
            .agenda()
            .iter()
            .find(|stage| is_it(stage.kind))
            .expect("a stage");
        self.submit(Change::MoveTo(stage.id));
    }

    /// Where the server is.
    pub fn address(&self) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, self.phones.room().port))
    }

    /// The key of the QR code.
    pub fn key(&self) -> String {
        self.phones.room().key.for_joining()
    }

    /// A phone that is in.
    #[track_caller]
    pub fn phone(&self) -> Phone {
        Phone::joining(self.address(), &self.key())
    }

    /// A phone that is not.
    pub fn stranger(&self) -> Phone {
        Phone::outside(self.address())
    }
}
