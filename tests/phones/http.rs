//! A small, blocking HTTP client that sends any bytes, also wrong ones.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// Longer than this no answer is awaited.
const PATIENCE: Duration = Duration::from_secs(20);
/// What the phones of these tests call themselves; it must be in no file.
pub const USER_AGENT: &str = "Weird-Phone/7.7";

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: String,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(found, _)| found == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The code of what went wrong; empty if nothing did.
    pub fn code(&self) -> String {
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        let error = &body["error"];
        let has_message = error["message"].as_str().is_some_and(|message| message.len() > 5);
        assert!(error.is_null() || has_message, "{body}");
        error["code"].as_str().unwrap_or_default().to_owned()
    }

    /// Status and code.
    pub fn says(&self) -> (u16, String) {
        (self.status, self.code())
    }
}

/// A connection on which one request follows the other.
pub struct Line(BufReader<TcpStream>);

impl Line {
    /// Calls the server.
    pub fn to(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("somebody listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a length of time");
        stream.set_write_timeout(Some(PATIENCE)).expect("a length of time");
        stream.set_nodelay(true).expect("a connection");
        Self(BufReader::new(stream))
    }

    /// Calls the server as another device does: from another address.
    #[cfg(target_os = "linux")] // Elsewhere a machine has one loopback address only.
    pub fn from_elsewhere(address: SocketAddr) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let stream = runtime.expect("a runtime").block_on(async {
            let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
            socket.bind(SocketAddr::from(([127, 0, 0, 2], 0))).expect("an address");
            socket.connect(address).await.expect("somebody listens").into_std()
        });
        let stream = stream.expect("a connection");
        stream.set_nonblocking(false).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a length of time");
        Self(BufReader::new(stream))
    }

    /// Sends these bytes. What the server does not want to read is not sent.
    pub fn send(&mut self, bytes: &[u8]) {
        self.0.get_mut().write_all(bytes).ok();
    }

    /// The next answer; none if the connection ended.
    pub fn answer(&mut self) -> Option<Answer> {
        let (status, headers) = self.head()?;
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let length = length.and_then(|(_, value)| value.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).ok()?;
        Some(Answer {
            status,
            headers,
            body: String::from_utf8(body).expect("text"),
        })
    }

    fn head(&mut self) -> Option<(u16, Vec<(String, String)>)> {
        let first = self.text()?;
        let status = first.split(' ').nth(1)?.parse().ok()?;
        let mut headers = Vec::new();
        loop {
            let line = self.text()?;
            let Some((name, value)) = line.split_once(':') else {
                return Some((status, headers));
            };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
    }

    /// The next line, without its end; none if there is no other.
    pub fn text(&mut self) -> Option<String> {
        let mut line = String::new();
        let read = self.0.read_line(&mut line).ok()?;
        (read > 0).then(|| line.trim_end().to_owned())
    }

    /// The next state of a stream of events.
    pub fn event(&mut self) -> Option<Value> {
        loop {
            let line = self.text()?;
            if let Some(state) = line.strip_prefix("data: ") {
                return serde_json::from_str(state).ok();
            }
        }
    }
}

/// Sends these bytes on a connection of their own.
#[track_caller]
pub fn raw(address: SocketAddr, bytes: &[u8]) -> Answer {
    let mut line = Line::to(address);
    line.send(bytes);
    line.answer().expect("an answer")
}

/// A phone: where the room is, and the token if it is in.
#[derive(Debug, Clone)]
pub struct Phone {
    /// The server.
    pub address: SocketAddr,
    /// Its token.
    pub token: Option<String>,
    /// More headers, each with its end.
    pub headers: String,
}

impl Phone {
    /// One that is not in.
    pub fn outside(address: SocketAddr) -> Self {
        Self {
            address,
            token: None,
            headers: String::new(),
        }
    }

    /// One that joins by the key.
    #[track_caller]
    pub fn joining(address: SocketAddr, key: &str) -> Self {
        let mut phone = Self::outside(address);
        let answer = phone.post("/api/join", &serde_json::json!({ "key": key }).to_string());
        assert_eq!(answer.status, 200, "{answer:?}");
        phone.token = answer.json()["token"].as_str().map(str::to_owned);
        phone
    }

    /// The bytes of a request.
    pub fn request(&self, method: &str, path: &str, body: Option<&str>) -> String {
        let Self {
            address,
            token,
            headers,
        } = self;
        let token = token
            .as_ref()
            .map_or_else(String::new, |token| format!("Authorization: Bearer {token}\r\n"));
        let length = body.map_or_else(String::new, |body| {
            format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len())
        });
        let body = body.unwrap_or_default();
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nUser-Agent: {USER_AGENT}\r\n{token}{headers}{length}\r\n{body}"
        )
    }

    /// Asks.
    #[track_caller]
    pub fn get(&self, path: &str) -> Answer {
        raw(self.address, self.request("GET", path, None).as_bytes())
    }

    /// Sends JSON.
    #[track_caller]
    pub fn post(&self, path: &str, body: &str) -> Answer {
        raw(self.address, self.request("POST", path, Some(body)).as_bytes())
    }

    /// All that it sees.
    #[track_caller]
    pub fn state(&self) -> Value {
        let answer = self.get("/api/state");
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()
    }

    /// Hands in a card.
    #[track_caller]
    pub fn card(&self, op: &str, lane: &str, text: &str) -> Answer {
        self.post(
            "/api/cards",
            &serde_json::json!({ "op": op, "lane": lane, "text": text }).to_string(),
        )
    }

    /// Hands in a ballot.
    #[track_caller]
    pub fn vote(&self, op: &str, round: u64, dots: &Value) -> Answer {
        self.post(
            "/api/ballot",
            &serde_json::json!({ "op": op, "round": round, "dots": dots }).to_string(),
        )
    }

    /// Takes a card back.
    #[track_caller]
    pub fn withdraw(&self, id: &str) -> Answer {
        raw(
            self.address,
            self.request("DELETE", &format!("/api/cards/{id}"), None).as_bytes(),
        )
    }

    /// Opens the stream of events.
    #[track_caller]
    pub fn listen(&self) -> Line {
        let mut line = Line::to(self.address);
        line.send(self.request("GET", "/api/events", None).as_bytes());
        let (status, _) = line.head().expect("an answer");
        assert_eq!(status, 200);
        line
    }
}
