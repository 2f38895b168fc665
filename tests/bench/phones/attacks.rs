//! What a room's worst guest may do, as fast as it can, while the others write on.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use dostop::clock;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::Outcome;
use crate::phone::{Phone, answer, connect, events_of, fraction};

/// How long each of them lasts.
pub const LASTS: Duration = Duration::from_secs(5);
const SECOND: Duration = Duration::from_secs(1);
/// The numbers of its connections, far from those of the others.
const FIRST: u32 = 20_000;

/// An attack.
#[derive(Debug, Clone, Copy)]
pub enum Attack {
    /// Nobody does anything wrong.
    None,
    Guesses,
    HalfOpen,
    SlowReaders,
    Bombs,
    EventStorm,
}

impl Attack {
    pub const ALL: [Self; 6] = [
        Self::None,
        Self::Guesses,
        Self::HalfOpen,
        Self::SlowReaders,
        Self::Bombs,
        Self::EventStorm,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Guesses => "code guesses",
            Self::HalfOpen => "1000 half-open connections",
            Self::SlowReaders => "200 slow readers",
            Self::Bombs => "body bombs",
            Self::EventStorm => "storm of events",
        }
    }

    /// Goes on until it is stopped, with the token of a phone that is in. What goes wrong for it is its own business.
    pub async fn run(self, host: SocketAddr, token: Arc<str>) {
        match self {
            Self::None => std::future::pending().await,
            Self::Guesses => all(50, move |number| guess(number, host)).await,
            Self::HalfOpen => all(1_000, move |number| half_open(number, host)).await,
            Self::SlowReaders => all(200, move |number| read_nothing(number, (host, Arc::clone(&token)))).await,
            Self::Bombs => all(50, move |number| bomb(number, host)).await,
            Self::EventStorm => all(50, move |number| listen_briefly(number, (host, Arc::clone(&token)))).await,
        }
    }
}

/// So many do it again and again.
async fn all<F>(many: u32, act: impl Fn(u32) -> F + Clone + Send + 'static)
where
    F: Future<Output = Outcome<()>> + Send,
{
    let numbers = FIRST..FIRST + many;
    let acting: JoinSet<()> = numbers
        .map(|number| {
            let act = act.clone();
            async move {
                loop {
                    if act(number).await.is_err() {
                        sleep(Duration::from_millis(20)).await; // It was shown the door.
                    }
                }
            }
        })
        .collect();
    acting.join_all().await;
}

fn post(path: &str, host: SocketAddr, rest: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n{rest}")
}

async fn guess(number: u32, host: SocketAddr) -> Outcome<()> {
    let mut line = BufReader::new(connect(number, host).await?);
    for code in 0.. {
        let body = json!({ "code": format!("{code:06}") }).to_string();
        let rest = format!("Content-Length: {}\r\n\r\n{body}", body.len());
        line.write_all(post("/api/join", host, &rest).as_bytes()).await?;
        answer(&mut line).await?;
    }
    Ok(())
}

async fn half_open(number: u32, host: SocketAddr) -> Outcome<()> {
    let mut line = connect(number, host).await?;
    for byte in post("/api/cards", host, "X-Slow: ")
        .bytes()
        .chain(std::iter::repeat(b'x'))
    {
        line.write_all(&[byte]).await?;
        sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

async fn read_nothing(number: u32, (host, token): (SocketAddr, Arc<str>)) -> Outcome<()> {
    let mut line: TcpStream = connect(number, host).await?;
    let page = format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n");
    line.write_all((page.repeat(100) + &events_of(host, &token)).as_bytes())
        .await?;
    line.readable().await?;
    std::future::pending().await
}

async fn bomb(number: u32, host: SocketAddr) -> Outcome<()> {
    let mut line = connect(number, host).await?;
    if number.is_multiple_of(2) {
        let rest = "Content-Length: 99999999999\r\n\r\n";
        line.write_all(post("/api/cards", host, rest).as_bytes()).await?;
    } else {
        let chunk = format!("1000\r\n{}\r\n", "x".repeat(4_096));
        let rest = format!("Transfer-Encoding: chunked\r\n\r\n{}", chunk.repeat(64));
        line.write_all(post("/api/cards", host, &rest).as_bytes()).await?;
    }
    answer(&mut BufReader::new(line)).await?;
    Ok(())
}

async fn listen_briefly(number: u32, (host, token): (SocketAddr, Arc<str>)) -> Outcome<()> {
    let mut line = connect(number, host).await?;
    line.write_all(events_of(host, &token).as_bytes()).await?;
    line.read_u8().await?;
    Ok(())
}

/// The others look and write a card now and then, as long as an attack lasts; how long each card took, and what went
/// wrong.
pub async fn honest(phones: Vec<Phone>, turn: u64) -> Outcome<(Vec<Phone>, Vec<Duration>, Vec<String>)> {
    let mut acting: JoinSet<_> = phones.into_iter().map(|phone| honest_one(phone, turn)).collect();
    let (mut phones, mut times, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    while let Some(acted) = acting.join_next().await {
        let (phone, took, went_wrong) = acted?;
        phones.push(phone);
        times.extend(took);
        wrong.extend(went_wrong);
    }
    Ok((phones, times, wrong))
}

async fn honest_one(mut phone: Phone, turn: u64) -> (Phone, Vec<Duration>, Vec<String>) {
    let mut chance = phone.chance(turn);
    let (mut times, mut wrong) = (Vec::new(), Vec::new());
    let end = clock::instant() + LASTS;
    for card in 0.. {
        sleep(SECOND + SECOND.mul_f64(fraction(&mut chance))).await;
        if clock::instant() >= end {
            break;
        }
        let acted = timeout(LASTS, async {
            let state = phone.get("/api/state").await?;
            if state.status != 200 {
                return Err(format!("{} {}", state.status, state.body).into());
            }
            phone.write(&format!("turn-{turn}-{card}"), &mut chance).await
        });
        match acted.await {
            Ok(Ok(time)) => times.push(time),
            Ok(Err(error)) => wrong.push(error.to_string()),
            Err(late) => wrong.push(late.to_string()),
        }
    }
    (phone, times, wrong)
}
