//! A room of phones at work, on a real disk, in front of the facilitator's window: all join at once, write five cards and
//! cast one ballot each within 15 seconds; then one attack after the other, while others write on.
//!
//! Nothing is asserted here: one line of JSON, in milliseconds. `cargo bench --bench phones -- 50 2000` for other numbers,
//! `-- attacks` for the attacks alone. Window, server and phones share one machine.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use dostop::clock;
use dostop::live::LiveWorkshop;
use dostop::store::disk::RealDisk;
use dostop::store::session_file::{self, Overwrite};
use dostop::templates::{Form, Occasion, Template};
use dostop::workshop::Workshop;
use dostop::workshop::card::{ByLane, Lane};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::language::Language;
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::stage::StageKind;
use serde_json::{Value, json};

#[path = "phones/attacks.rs"]
mod attacks;
#[path = "phones/facilitator.rs"]
mod facilitator;
#[path = "phones/generator.rs"]
mod generator;
#[path = "phones/phone.rs"]
mod phone;
#[path = "phones/sightings.rs"]
mod sightings;
#[path = "times.rs"]
#[allow(dead_code, reason = "shared with another bench, which uses the rest")]
mod times;

use attacks::Attack;
use facilitator::Facilitator;
use generator::Generator;
use phone::{CARDS, Door};
use times::{milliseconds, part};

/// How many phones there are, if nobody says.
const PHONES: [u32; 3] = [50, 200, 500];
/// How many are in while somebody attacks.
const ATTACKED: u32 = 50;
/// Raw appends, each synced, for comparison.
const SAMPLES: usize = 200;
/// How long a window is drawn while nobody does anything.
const ALONE: Duration = Duration::from_secs(3);

/// What went wrong, if anything did; a bench may end with it.
type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let named: Vec<u32> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    let only_attacks = arguments.iter().any(|argument| argument == "attacks");
    let numbers = if named.is_empty() && !only_attacks {
        PHONES.to_vec()
    } else {
        named.clone()
    };
    let runs: Outcome<Vec<Value>> = numbers.into_iter().map(run).collect();
    let attacked = if named.is_empty() { attacked()? } else { Vec::new() };
    let answer = json!({ "bench": "phones", "runs": runs?, "attacks": attacked });
    #[allow(clippy::print_stdout, reason = "the answer of a bench")]
    {
        println!("{answer}");
    }
    Ok(())
}

/// A room that is about to write: the window on it, and the phones at its door.
struct Room {
    facilitator: Facilitator,
    live: Arc<LiveWorkshop>,
    door: Arc<Door>,
    generator: Generator,
    /// What a frame cost before anybody came.
    alone: Vec<Duration>,
}

impl Room {
    fn collecting(path: &Path, people: u32) -> Outcome<Self> {
        begin(path, people)?;
        let mut facilitator = Facilitator::sits_down(path)?;
        let live = facilitator.live()?;
        let alone = facilitator.draws_for(ALONE);
        let door = Arc::new(facilitator.opens_the_door()?);
        let generator = Generator::start()?;
        door.sightings.watch(&live)?;
        Ok(Self {
            facilitator,
            live,
            door,
            generator,
            alone,
        })
    }
}

fn run(phones: u32) -> Outcome<Value> {
    let folder = tempfile::tempdir_in(PathBuf::from(env!("CARGO_TARGET_TMPDIR")))?;
    let path = folder.path().join("team.ron");
    let raw = raw_syncs(folder.path())?;
    let Room {
        mut facilitator,
        live,
        door,
        generator,
        alone,
    } = Room::collecting(&path, phones)?;

    let joining = phone::join(phones, Arc::clone(&door));
    let ((joined, all_joined), joining) = generator.while_drawing(&mut facilitator, joining)?;
    let ((joined, cards), writing) = generator.while_drawing(&mut facilitator, phone::write(joined))?;
    let cards_seen = door.sightings.take();
    vote_opens(&live, phones)?;
    let (ballots, voting) = generator.while_drawing(&mut facilitator, phone::vote(joined))?;
    let ballots_seen = door.sightings.take();
    let alone_at_the_vote = facilitator.draws_for(ALONE);
    drop((generator, facilitator));

    let held = live.latest();
    let turnout = held.open_round().map_or(0, |round| round.turnout().phone);
    let found = session_file::read(&RealDisk, &path)?.workshop;
    let lost = usize::try_from(phones * CARDS)?.abs_diff(found.card_count());
    Ok(json!({
        "phones": phones,
        "all_joined_ms": milliseconds(all_joined),
        "cards": found.card_count(),
        "ballots": turnout,
        "cards_lost_or_doubled": lost,
        "ballots_lost_or_doubled": phones.abs_diff(turnout),
        "is_on_the_disk": found == *held,
        "raw_fdatasync_ms": spread(raw),
        "card_ms": seen(cards, cards_seen),
        "ballot_ms": seen(ballots, ballots_seen),
        "frame_ms": {
            "collect_alone": spread(alone),
            "joining": spread(joining),
            "writing": spread(writing),
            "vote_alone": spread(alone_at_the_vote),
            "voting": spread(voting),
        },
    }))
}

/// One attack after the other on a room that collects.
fn attacked() -> Outcome<Vec<Value>> {
    let folder = tempfile::tempdir_in(PathBuf::from(env!("CARGO_TARGET_TMPDIR")))?;
    let mut room = Room::collecting(&folder.path().join("team.ron"), ATTACKED)?;
    let joining = phone::join(ATTACKED, Arc::clone(&room.door));
    let ((mut phones, _), _) = room.generator.while_drawing(&mut room.facilitator, joining)?;
    let token: Arc<str> = phones.first().map_or("", |phone| phone.token.as_str()).into();
    let mut told = Vec::new();
    for (turn, attack) in (1..).zip(Attack::ALL) {
        let attacking = room.generator.spawn(attack.run(room.door.host, Arc::clone(&token)));
        let acting = attacks::honest(phones, turn);
        let ((honest, cards, wrong), frames) = room.generator.while_drawing(&mut room.facilitator, acting)?;
        attacking.abort();
        room.facilitator.draws_for(ALONE); // What it left fades.
        told.push(json!({
            "attack": attack.name(),
            "honest_errors": wrong.len(),
            "first_error": wrong.first(),
            "card_ms": seen(cards, room.door.sightings.take()),
            "frame_ms": spread(frames),
        }));
        phones = honest;
    }
    Ok(told)
}

/// How it is spread: the middle, the ends.
fn spread(mut times: Vec<Duration>) -> Value {
    times.sort_unstable();
    let of = |percent| milliseconds(part(&times, percent));
    json!({ "n": times.len(), "p50": of(50), "p95": of(95), "p99": of(99), "max": of(100) })
}

/// From a request to its acknowledgement, to the published workshop, to the end of the frame that drew it.
fn seen(acknowledged: Vec<Duration>, (published, drawn): (Vec<Duration>, Vec<Duration>)) -> Value {
    json!({ "acknowledged": spread(acknowledged), "published": spread(published), "drawn": spread(drawn) })
}

/// A workshop that collects.
fn begin(path: &Path, people: u32) -> Outcome<()> {
    let template = Template::find("reset").ok_or("no such template")?;
    let occasion = Occasion {
        title: None,
        language: Language::EN,
        people,
        held_on: clock::today(),
    };
    let workshop = Workshop::new(template.blueprint(Form::Full, occasion));
    let live = LiveWorkshop::create(Arc::new(RealDisk), path, workshop, Overwrite::Refuse)?;
    go_to(&live, |kind| matches!(kind, StageKind::Collect(Lane::Do)))?;
    Ok(live.close()?)
}

fn go_to(live: &LiveWorkshop, is_it: impl Fn(StageKind) -> bool) -> Outcome<()> {
    let workshop = live.latest();
    let stage = workshop.agenda().iter().find(|stage| is_it(stage.kind));
    live.submit(Author::Facilitator, Change::MoveTo(stage.ok_or("no such stage")?.id))?;
    Ok(())
}

/// All cards are shown, nothing is merged, and one round opens on them.
fn vote_opens(live: &LiveWorkshop, people: u32) -> Outcome<()> {
    let submit = |change| live.submit(Author::Facilitator, change);
    submit(Change::Reveal { seed: 1, few: true })?;
    go_to(live, |kind| kind == StageKind::Vote)?;
    let pairs = live.latest().suggestions(Lane::Do);
    if !pairs.is_empty() {
        submit(Change::Dismiss(pairs))?;
    }
    let round = live.latest().next_round();
    let choice = LaneChoice {
        mode: Mode::Cumulative,
        budget: 4,
    };
    let lanes = ByLane {
        doing: Some(choice),
        stop: None,
    };
    let seq = submit(Change::Vote(Vote::Open { round, people, lanes }))?;
    Ok(live.durable(seq)?)
}

fn raw_syncs(folder: &Path) -> Outcome<Vec<Duration>> {
    let mut file = std::fs::File::create_new(folder.join("raw"))?;
    let mut times = Vec::with_capacity(SAMPLES);
    for _ in 0..SAMPLES {
        let start = clock::instant();
        file.write_all(&[b'.'; 160])?;
        file.sync_data()?;
        times.push(start.elapsed());
    }
    Ok(times)
}
