//! A room of phones at work, on a real disk: all join at once, write five cards and cast one ballot each within 15 seconds.
//! Nothing is asserted here: one line of JSON, in milliseconds. `cargo bench --bench phones -- 50 2000` for other numbers.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use dostop::clock;
use dostop::live::LiveWorkshop;
use dostop::phones::{Desk, Options, Phones, Room, Writing};
use dostop::store::disk::RealDisk;
use dostop::store::session_file::{self, Overwrite};
use dostop::templates::{Form, Occasion, Template};
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::card::{ByLane, Lane};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::language::Language;
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::stage::StageKind;
use dostop::workshop::wording::Nudge;
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;

#[path = "times.rs"]
#[allow(dead_code, reason = "shared with another bench, which uses the rest")]
mod times;

use times::{milliseconds, part};

/// How many phones there are, if nobody says.
const PHONES: [u32; 3] = [50, 200, 500];
const CARDS: u32 = 5;
/// In so much time all cards come, and then all ballots.
const SPREAD: Duration = Duration::from_secs(15);
/// Raw appends, each synced, for comparison.
const SAMPLES: usize = 200;

/// What went wrong, if anything did; a bench may end with it.
type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

fn main() -> Outcome<()> {
    let named: Vec<u32> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let numbers = if named.is_empty() { PHONES.to_vec() } else { named };
    let runs: Outcome<Vec<Value>> = numbers.into_iter().map(run).collect();
    let answer = json!({ "bench": "phones", "runs": runs? });
    #[allow(clippy::print_stdout, reason = "the answer of a bench")]
    {
        println!("{answer}");
    }
    Ok(())
}

fn run(phones: u32) -> Outcome<Value> {
    let folder = tempfile::tempdir_in(PathBuf::from(env!("CARGO_TARGET_TMPDIR")))?;
    let raw = raw_syncs(folder.path())?;
    let path = folder.path().join("team.ron");
    let live = Arc::new(begun(&path, phones)?);
    go_to(&live, |kind| matches!(kind, StageKind::Collect(Lane::Do)))?;
    let options = Options {
        bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port: 0,
        nudge: Nudge::new(Words::word_lists()),
        desk: Desk {
            writing: Writing::BothLanes,
            ..Desk::default()
        },
    };
    let server = Phones::start(Arc::clone(&live), Room::new()?, options)?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, server.room().port));
    let key = server.room().key.for_joining();
    let clients = tokio::runtime::Builder::new_current_thread().enable_all().build()?;

    let start = clock::instant();
    let joined = clients.block_on(join(phones, address, &key))?;
    let joining = start.elapsed();
    let (joined, cards) = clients.block_on(write(joined))?;
    vote_opens(&live, phones)?;
    let ballots = clients.block_on(vote(joined))?;
    drop((clients, server));

    let held = live.latest();
    let turnout = held.open_round().map_or(0, |round| round.turnout().phone);
    let found = session_file::read(&RealDisk, &path)?.workshop;
    let lost = usize::try_from(phones * CARDS)?.abs_diff(found.card_count());
    Ok(json!({
        "phones": phones,
        "all_joined_ms": milliseconds(joining),
        "cards": found.card_count(),
        "ballots": turnout,
        "cards_lost_or_doubled": lost,
        "ballots_lost_or_doubled": phones.abs_diff(turnout),
        "is_on_the_disk": found == *held,
        "raw_fdatasync_p95_ms": milliseconds(part(&raw, 95)),
        "card_p50_ms": milliseconds(part(&cards, 50)),
        "card_p95_ms": milliseconds(part(&cards, 95)),
        "ballot_p50_ms": milliseconds(part(&ballots, 50)),
        "ballot_p95_ms": milliseconds(part(&ballots, 95)),
    }))
}

fn begun(path: &Path, people: u32) -> Outcome<LiveWorkshop> {
    let template = Template::find("reset").ok_or("no such template")?;
    let occasion = Occasion {
        title: None,
        language: Language::EN,
        people,
        held_on: clock::today(),
    };
    let workshop = Workshop::new(template.blueprint(Form::Full, occasion));
    Ok(LiveWorkshop::create(
        Arc::new(RealDisk),
        path,
        workshop,
        Overwrite::Refuse,
    )?)
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
    times.sort_unstable();
    Ok(times)
}

/// One phone: a connection from an address of its own, and its token.
struct Phone {
    number: u32,
    connection: BufReader<TcpStream>,
    host: SocketAddr,
    token: String,
}

/// A server's answer.
struct Answer {
    status: u16,
    body: Value,
}

impl Phone {
    async fn connect(number: u32, host: SocketAddr) -> Outcome<BufReader<TcpStream>> {
        let [_, _, high, low] = number.to_be_bytes();
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::new(127, 1, high, low.max(1)), 0)))?;
        Ok(BufReader::new(socket.connect(host).await?))
    }

    async fn join(number: u32, host: SocketAddr, key: Arc<str>) -> Outcome<Self> {
        let mut phone = Self {
            number,
            connection: Self::connect(number, host).await?,
            host,
            token: String::new(),
        };
        let answer = phone.post("/api/join", &json!({ "key": &*key })).await?;
        let token = answer.body.get("token").and_then(Value::as_str);
        token.ok_or("no token")?.clone_into(&mut phone.token);
        Ok(phone)
    }

    /// Listens to its own state, as the page does, until the server goes.
    async fn listen(number: u32, host: SocketAddr, token: String) -> Outcome<()> {
        let mut events = Self::connect(number, host).await?;
        let ask = format!("GET /api/events HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n\r\n");
        events.write_all(ask.as_bytes()).await?;
        let mut heard = [0; 4_096];
        while events.read(&mut heard).await? > 0 {}
        Ok(())
    }

    async fn post(&mut self, path: &str, body: &Value) -> Outcome<Answer> {
        let (host, token, body) = (self.host, &self.token, body.to_string());
        let ask = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.connection.write_all(ask.as_bytes()).await?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(self.connection.read_u8().await?);
        }
        let head = String::from_utf8(head)?.to_ascii_lowercase();
        let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.unwrap_or("0").parse()?];
        self.connection.read_exact(&mut body).await?;
        Ok(Answer {
            status,
            body: serde_json::from_slice(&body)?,
        })
    }
}

async fn join(phones: u32, host: SocketAddr, key: &str) -> Outcome<Vec<Phone>> {
    let key: Arc<str> = key.into();
    let mut joining: JoinSet<_> = (0..phones)
        .map(|number| Phone::join(number, host, Arc::clone(&key)))
        .collect();
    let mut joined = Vec::new();
    while let Some(phone) = joining.join_next().await {
        let phone = phone??;
        // A phone whose events end has nothing more to hear.
        drop(tokio::spawn(Phone::listen(phone.number, host, phone.token.clone())));
        joined.push(phone);
    }
    Ok(joined)
}

/// Each phone writes its cards at moments of its own.
async fn write(phones: Vec<Phone>) -> Outcome<(Vec<Phone>, Vec<Duration>)> {
    let mut writing: JoinSet<_> = phones.into_iter().map(write_cards).collect();
    let (mut joined, mut times) = (Vec::new(), Vec::new());
    while let Some(written) = writing.join_next().await {
        let (phone, each) = written??;
        joined.push(phone);
        times.extend(each);
    }
    times.sort_unstable();
    Ok((joined, times))
}

async fn write_cards(mut phone: Phone) -> Outcome<(Phone, Vec<Duration>)> {
    let mut chance = ChaCha8Rng::seed_from_u64(phone.number.into());
    let mut times = Vec::new();
    for card in 0..CARDS {
        tokio::time::sleep((SPREAD / CARDS).mul_f64(fraction(&mut chance))).await;
        let words: Vec<String> = (0..4).map(|_| word(&mut chance)).collect();
        let body = json!({ "op": format!("card-{card}"), "lane": "do", "text": words.join(" ") });
        times.push(accepted(&mut phone, "/api/cards", &body).await?);
    }
    Ok((phone, times))
}

/// Each phone casts one ballot at a moment of its own.
async fn vote(phones: Vec<Phone>) -> Outcome<Vec<Duration>> {
    let mut voting: JoinSet<_> = phones.into_iter().map(cast).collect();
    let mut times = Vec::new();
    while let Some(time) = voting.join_next().await {
        times.push(time??);
    }
    times.sort_unstable();
    Ok(times)
}

async fn cast(mut phone: Phone) -> Outcome<Duration> {
    let mut chance = ChaCha8Rng::seed_from_u64(phone.number.into());
    tokio::time::sleep(SPREAD.mul_f64(fraction(&mut chance))).await;
    let idea = (1 + phone.number % 40).to_string();
    let body = json!({ "op": "ballot", "round": 1, "dots": { idea: 2 } });
    accepted(&mut phone, "/api/ballot", &body).await
}

/// How long it takes until what a phone sends is on the disk.
async fn accepted(phone: &mut Phone, path: &str, body: &Value) -> Outcome<Duration> {
    let start = clock::instant();
    let answer = phone.post(path, body).await?;
    if answer.status == 201 {
        Ok(start.elapsed())
    } else {
        Err(format!("{path}: {} {}", answer.status, answer.body).into())
    }
}

/// Letters only: digits may be a phone number, which no card may hold.
fn word(chance: &mut ChaCha8Rng) -> String {
    (0..6)
        .map(|_| char::from(b'b' + (chance.next_u32() % 24) as u8))
        .collect()
}

fn fraction(chance: &mut ChaCha8Rng) -> f64 {
    f64::from(chance.next_u32()) / f64::from(u32::MAX)
}
