//! The phones of a bench: each with a connection from an address of its own, a stream of events, and moments of its own.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use dostop::clock;
use dostop::phones::Room;
use dostop::workshop::ids::RoundId;
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;

use crate::Outcome;
use crate::sightings::{Act, Sightings};

pub const CARDS: u32 = 5;
/// In so much time all cards come, and then all ballots.
const SPREAD: Duration = Duration::from_secs(15);

/// What the phones of a room know of it.
pub struct Door {
    pub host: SocketAddr,
    pub room: Room,
    pub sightings: Sightings,
}

/// One phone: a connection from an address of its own, and its token.
pub struct Phone {
    number: u32,
    connection: BufReader<TcpStream>,
    pub token: String,
    door: Arc<Door>,
}

/// A server's answer.
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

/// A connection from the address of this number.
pub async fn connect(number: u32, host: SocketAddr) -> Outcome<TcpStream> {
    let [_, _, high, low] = number.to_be_bytes();
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from((Ipv4Addr::new(127, 1, high, low.max(1)), 0)))?;
    Ok(socket.connect(host).await?)
}

impl Phone {
    pub async fn join(number: u32, door: Arc<Door>) -> Outcome<Self> {
        let mut phone = Self {
            number,
            connection: BufReader::new(connect(number, door.host).await?),
            token: String::new(),
            door,
        };
        let key = phone.door.room.key.for_joining();
        let answer = phone.post("/api/join", &json!({ "key": key })).await?;
        let token = answer.body.get("token").and_then(Value::as_str);
        token.ok_or("no token")?.clone_into(&mut phone.token);
        Ok(phone)
    }

    /// Listens to its own state, as the page does, until the server goes.
    async fn listen(number: u32, host: SocketAddr, token: String) -> Outcome<()> {
        let mut events = connect(number, host).await?;
        events.write_all(events_of(host, &token).as_bytes()).await?;
        let mut heard = [0; 16_384];
        while events.read(&mut heard).await? > 0 {}
        Ok(())
    }

    pub async fn get(&mut self, path: &str) -> Outcome<Answer> {
        let ask = head("GET", path, (self.door.host, &self.token));
        self.ask(&format!("{ask}\r\n")).await
    }

    pub async fn post(&mut self, path: &str, body: &Value) -> Outcome<Answer> {
        let (ask, body) = (head("POST", path, (self.door.host, &self.token)), body.to_string());
        let length = body.len();
        let kind = "Content-Type: application/json";
        self.ask(&format!("{ask}{kind}\r\nContent-Length: {length}\r\n\r\n{body}"))
            .await
    }

    async fn ask(&mut self, ask: &str) -> Outcome<Answer> {
        self.connection.write_all(ask.as_bytes()).await?;
        let (status, body) = answer(&mut self.connection).await?;
        Ok(Answer {
            status,
            body: serde_json::from_slice(&body)?,
        })
    }

    /// Writes a card; how long it takes until it is on the disk.
    pub async fn write(&mut self, op: &str, chance: &mut ChaCha8Rng) -> Outcome<Duration> {
        let words: Vec<String> = (0..4).map(|_| word(chance)).collect();
        let body = json!({ "op": op, "lane": "do", "text": words.join(" ") });
        let key = &self.door.room.key;
        let token = key.read(&self.token).ok_or("a foreign token")?;
        let act = Act::Card(key.card_op(&token, op));
        self.accepted(act, "/api/cards", &body).await
    }

    /// The same with its ballot.
    async fn vote(&mut self) -> Outcome<Duration> {
        let idea = (1 + self.number % 40).to_string();
        let body = json!({ "op": "ballot", "round": 1, "dots": { idea: 2 } });
        let key = &self.door.room.key;
        let token = key.read(&self.token).ok_or("a foreign token")?;
        let act = Act::Ballot(key.voter(&token, RoundId(1)));
        self.accepted(act, "/api/ballot", &body).await
    }

    async fn accepted(&mut self, act: Act, path: &str, body: &Value) -> Outcome<Duration> {
        let start: Instant = clock::instant();
        self.door.sightings.expect(act, start);
        let answer = self.post(path, body).await?;
        if answer.status == 201 {
            Ok(start.elapsed())
        } else {
            Err(format!("{path}: {} {}", answer.status, answer.body).into())
        }
    }

    /// Chance of its own, another one each time.
    pub fn chance(&self, turn: u64) -> ChaCha8Rng {
        ChaCha8Rng::seed_from_u64(u64::from(self.number) + (turn << 32))
    }
}

/// The first lines of a request of this phone.
pub fn head(method: &str, path: &str, (host, token): (SocketAddr, &str)) -> String {
    format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n")
}

/// Asks for the events of this phone.
pub fn events_of(host: SocketAddr, token: &str) -> String {
    head("GET", "/api/events", (host, token)) + "\r\n"
}

/// Reads one answer: its status, its body.
pub async fn answer(connection: &mut BufReader<TcpStream>) -> Outcome<(u16, Vec<u8>)> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(connection.read_u8().await?);
    }
    let head = String::from_utf8(head)?.to_ascii_lowercase();
    let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.unwrap_or("0").parse()?];
    connection.read_exact(&mut body).await?;
    Ok((status, body))
}

/// So many phones join at once; how long it takes until all are in.
pub async fn join(phones: u32, door: Arc<Door>) -> Outcome<(Vec<Phone>, Duration)> {
    let start = clock::instant();
    let phones = 0..phones;
    let mut joining: JoinSet<_> = phones.map(|number| Phone::join(number, Arc::clone(&door))).collect();
    let mut joined = Vec::new();
    while let Some(phone) = joining.join_next().await {
        let phone = phone??;
        // A phone whose events end has nothing more to hear.
        drop(tokio::spawn(Phone::listen(
            phone.number,
            door.host,
            phone.token.clone(),
        )));
        joined.push(phone);
    }
    Ok((joined, start.elapsed()))
}

/// Each phone writes its cards at moments of its own.
pub async fn write(phones: Vec<Phone>) -> Outcome<(Vec<Phone>, Vec<Duration>)> {
    let mut writing: JoinSet<_> = phones.into_iter().map(write_cards).collect();
    let (mut joined, mut times) = (Vec::new(), Vec::new());
    while let Some(written) = writing.join_next().await {
        let (phone, each) = written??;
        joined.push(phone);
        times.extend(each);
    }
    Ok((joined, times))
}

async fn write_cards(mut phone: Phone) -> Outcome<(Phone, Vec<Duration>)> {
    let mut chance = phone.chance(0);
    let mut times = Vec::new();
    for card in 0..CARDS {
        tokio::time::sleep((SPREAD / CARDS).mul_f64(fraction(&mut chance))).await;
        times.push(phone.write(&format!("card-{card}"), &mut chance).await?);
    }
    Ok((phone, times))
}

/// Each phone casts one ballot at a moment of its own.
pub async fn vote(phones: Vec<Phone>) -> Outcome<Vec<Duration>> {
    let mut voting: JoinSet<_> = phones.into_iter().map(cast).collect();
    let mut times = Vec::new();
    while let Some(time) = voting.join_next().await {
        times.push(time??);
    }
    Ok(times)
}

async fn cast(mut phone: Phone) -> Outcome<Duration> {
    let mut chance = phone.chance(0);
    tokio::time::sleep(SPREAD.mul_f64(fraction(&mut chance))).await;
    phone.vote().await
}

/// Letters only: digits may be a phone number, which no card may hold.
fn word(chance: &mut ChaCha8Rng) -> String {
    (0..6)
        .map(|_| char::from(b'b' + (chance.next_u32() % 24) as u8))
        .collect()
}

pub fn fraction(chance: &mut ChaCha8Rng) -> f64 {
    f64::from(chance.next_u32()) / f64::from(u32::MAX)
}
