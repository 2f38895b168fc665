//! `dostop host`: the room's phones without a window.

use std::io;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::arguments::{HostArguments, HostStage};
use super::import::{nudge, random};
use super::session::{Session, disk};
use super::slips::Sheet;
use super::{Failure, note, say};
use crate::live::{LiveRefusal, LiveWorkshop};
use crate::phones::address::likeliest;
use crate::phones::{Desk, NotStarted, Options, Phones, Room, Writing};
use crate::say as sentence;
use crate::store::room_file;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::change::{Author, Change, Vote};
use crate::workshop::ids::RoundId;
use crate::workshop::refusal::Refusal;
use crate::workshop::round::Round;
use crate::workshop::rules::{LaneChoice, Mode, default_budget};
use crate::workshop::stage::StageKind;

/// The fewest cards that are voted on from here (C12).
const FEWEST: usize = 5;

/// What a program reads to let phones in.
#[derive(Serialize)]
struct Ready<'a> {
    url: &'a str,
    code: &'a str,
    key: &'a str,
    port: u16,
}

pub(super) fn run(arguments: &HostArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let sheet = Sheet::draw(&mut session, arguments)?;
    match arguments.stage {
        Some(HostStage::Collect) => collect(&mut session)?,
        Some(HostStage::Vote) => vote(&mut session, arguments.people)?,
        None => {}
    }
    let nudge = nudge(arguments.names.as_deref(), &words, session.workshop())?;
    let writing = match arguments.stage {
        Some(HostStage::Collect) => Writing::BothLanes,
        Some(HostStage::Vote) | None => Writing::ByStage,
    };
    let options = Options {
        bind: arguments.bind.unwrap_or_else(likeliest),
        port: arguments.port,
        nudge,
        desk: Desk {
            writing,
            ..Desk::default()
        },
    };
    let live = session.live();
    // First the address, which may be refused, then the changes.
    let phones = start(&live, &arguments.file, options, &words)?;
    if let Some(sheet) = &sheet {
        sheet.write(&phones, session.workshop().title().as_str(), &words)?;
    }
    let begun = session.begin();
    if let (Err(_), Some(sheet)) = (&begun, &sheet) {
        sheet.remove();
    }
    begun?;
    if phones.has_other_port() {
        note(&sentence!(words, "host-moved"));
    }
    let room = phones.room();
    let written = room_file::write(&*disk(), &arguments.file, &room.to_text());
    written.map_err(|error| Failure::store(&words, &error))?;
    let ended = until_ended(|| tell(&phones.url(), &room));
    ended.map_err(|error| Failure::new(sentence!(words, "host-no-thread", text = error.to_string())))?;
    drop(phones);
    if arguments.stage == Some(HostStage::Vote) {
        end_round(&live, &words)?;
    }
    let left = live.latest();
    if left.open_round().is_some() || left.poll().is_some() {
        note(&sentence!(words, "host-left-open"));
    }
    end(&live, &arguments.file, &words)
}

/// The one line that a program reads.
fn tell(url: &str, room: &Room) {
    let ready = Ready {
        url,
        code: &room.code,
        key: &room.key.for_joining(),
        port: room.port,
    };
    say(&serde_json::to_string(&ready).unwrap_or_default()); // Text and a number: JSON holds them.
}

/// Phones write: in a stage that collects, before the reveal.
fn collect(session: &mut Session) -> Result<(), Failure> {
    let workshop = session.workshop();
    if workshop.is_revealed() {
        return Err(Failure::new(sentence!(session.words, "host-too-late")));
    }
    let is_collecting = |kind| matches!(kind, StageKind::Collect(_));
    if workshop.stage().is_some_and(|stage| is_collecting(stage.kind)) {
        return Ok(());
    }
    let first = workshop.agenda().iter().find(|stage| is_collecting(stage.kind));
    let first = first.ok_or_else(|| Failure::new(sentence!(session.words, "host-no-collect")))?;
    let first = Change::MoveTo(first.id);
    session.must_make(first)
}

/// Phones vote: on all ideas, those that look alike kept apart. A round that a crash left open goes on.
fn vote(session: &mut Session, people: Option<u32>) -> Result<(), Failure> {
    if session.workshop().open_round().is_some() {
        return Ok(());
    }
    let people = people.unwrap_or_else(|| session.workshop().suggested_people());
    if people == 0 {
        return Err(Failure::new(sentence!(session.words, "host-no-people")));
    }
    let cards = session.workshop().card_count();
    if cards < FEWEST {
        let refusal = Refusal::TooFewCards { cards, least: FEWEST };
        return Err(Failure::refused(&session.words, &refusal));
    }
    if !session.workshop().is_revealed() {
        let seed = random(&session.words)?;
        session.must_make(Change::Reveal { seed, few: false })?;
    }
    let workshop = session.workshop();
    let pairs: Vec<_> = Lane::BOTH
        .into_iter()
        .flat_map(|lane| workshop.suggestions(lane))
        .collect();
    if !pairs.is_empty() {
        session.must_make(Change::Dismiss(pairs))?;
    }
    session.go_on_to(&[StageKind::Vote])?;
    let round = session.workshop().next_round();
    let lanes = ByLane::from_fn(|lane| choice(session.workshop(), lane));
    session.must_make(Change::Vote(Vote::Open { round, people, lanes }))
}

/// Every lane in which there is a choice is voted on, also one that could be taken whole (V3).
fn choice(workshop: &Workshop, lane: Lane) -> Option<LaneChoice> {
    let ideas = workshop.votable(lane).count();
    let budget = default_budget(u32::try_from(ideas).unwrap_or(u32::MAX));
    (ideas > 1).then_some(LaneChoice {
        mode: Mode::Cumulative,
        budget,
    })
}

/// Lets phones in: to the room that a crash left, or to a new one.
fn start(live: &Arc<LiveWorkshop>, file: &Path, options: Options, words: &Words) -> Result<Phones, Failure> {
    let kept = room_file::read(&*disk(), file).and_then(|text| Room::parse(&text));
    let room = match kept {
        Some(room) => room,
        None => Room::new().map_err(|_source| Failure::new(sentence!(words, "cli-no-chance")))?,
    };
    let address = options.bind.to_string();
    Phones::start(Arc::clone(live), room, options).map_err(|error| {
        Failure::new(match error {
            NotStarted::Address(error) => {
                sentence!(words, "host-no-address", address = address, text = error.to_string())
            }
            NotStarted::Thread(error) => sentence!(words, "host-no-thread", text = error.to_string()),
        })
    })
}

/// Waits for SIGTERM or SIGINT; whoever hears that it is ready may send one at once.
fn until_ended(ready: impl FnOnce()) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let (mut ended, mut interrupted) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
            ready();
            tokio::select! {
                _ = ended.recv() => {}
                _ = interrupted.recv() => {}
            }
            Ok(())
        }
        #[cfg(not(unix))]
        {
            let interrupted = tokio::signal::ctrl_c();
            ready();
            interrupted.await
        }
    })
}

/// Closes the round and shows it; a tie is for whoever settles it.
fn end_round(live: &LiveWorkshop, words: &Words) -> Result<(), Failure> {
    let Some(round) = live.latest().open_round().map(Round::id) else {
        return Ok(());
    };
    let both = |round: RoundId| Change::All(vec![Change::Vote(Vote::Close(round)), Change::Vote(Vote::Show(round))]);
    let refused = |refusal: LiveRefusal| Failure::new(words.live_refusal(&refusal));
    live.submit(Author::Facilitator, both(round)).map_err(refused).map(drop)
}

/// Saves; then the room goes, and with it all tokens. What could not be saved keeps its room for the next start.
fn end(live: &LiveWorkshop, file: &Path, words: &Words) -> Result<(), Failure> {
    live.durable(live.seq())
        .map_err(|error| Failure::not_saved(words, &error))?;
    room_file::remove(&*disk(), file).map_err(|error| Failure::store(words, &error))?;
    live.close().map_err(|error| Failure::not_saved(words, &error))
}
