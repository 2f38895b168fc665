//! The order of checks, request by request (contract).

use crate::http::{Line, raw};
use crate::room::Room;

/// A request in parts, each of which may be wrong.
struct Parts<'a> {
    method: &'a str,
    path: &'a str,
    host: &'a str,
    headers: &'a str,
    body: &'a str,
}

impl Parts<'_> {
    fn ask(&self, room: &Room) -> (u16, String) {
        let Self {
            method,
            path,
            host,
            headers,
            body,
        } = self;
        let address = room.address();
        let host = host.replace("{}", &address.to_string());
        let headers = headers.replace("{}", &address.to_string());
        let length = body.len();
        let text = format!("{method} {path} HTTP/1.1\r\n{host}{headers}Content-Length: {length}\r\n\r\n{body}");
        raw(address, text.as_bytes()).says()
    }
}

const HOST: &str = "Host: {}\r\n";
const JSON: &str = "Content-Type: application/json\r\n";

fn post(headers: &str) -> Parts<'_> {
    Parts {
        method: "POST",
        path: "/api/cards",
        host: HOST,
        headers,
        body: "{}",
    }
}

/// Wrong, missing, doubled Host.
#[test]
fn only_the_advertised_host_is_answered() {
    let room = Room::collecting();
    let port = room.address().port();
    let hosts = [
        String::new(),
        "Host: evil.example\r\n".to_owned(),
        format!("Host: evil.example:{port}\r\n"),
        format!("Host: localhost:{port}\r\n"),
        "Host: 127.0.0.1\r\n".to_owned(),
        "Host: \r\n".to_owned(),
        "Host: {}\r\nHost: {}\r\n".to_owned(),
        "Host: {}\r\nHost: evil.example\r\n".to_owned(),
        "Host: {}, evil.example\r\n".to_owned(),
        "Host: {}.evil.example\r\n".to_owned(),
    ];
    for host in &hosts {
        for path in ["/", "/api/state", "/nothing"] {
            let parts = Parts {
                method: "GET",
                path,
                host,
                headers: "",
                body: "",
            };
            assert_eq!(parts.ask(&room), (421, "wrong_host".to_owned()), "{host:?} {path}");
        }
    }
    let whole = format!("GET http://evil.example/ HTTP/1.1\r\nHost: {}\r\n\r\n", room.address());
    assert_eq!(
        raw(room.address(), whole.as_bytes()).status,
        421,
        "another host in the target"
    );
}

/// Foreign and null Origin.
#[test]
fn no_other_page_may_ask() {
    let room = Room::collecting();
    let port = room.address().port();
    let foreign = [
        "null".to_owned(),
        "http://evil.example".to_owned(),
        "https://{}".to_owned(),
        "http://127.0.0.1".to_owned(),
        format!("http://localhost:{port}"),
        "http://{}.evil.example".to_owned(),
        "http://{}\r\nOrigin: http://{}".to_owned(),
        String::new(),
    ];
    for origin in &foreign {
        let headers = format!("Origin: {origin}\r\n{JSON}");
        assert_eq!(post(&headers).ask(&room), (403, "wrong_origin".to_owned()), "{origin}");
    }
    let ours = format!("Origin: http://{{}}\r\n{JSON}");
    assert_eq!(post(&ours).ask(&room), (401, "no_token".to_owned()));
}

/// Form and text POSTs.
#[test]
fn only_json_is_posted() {
    let room = Room::collecting();
    let kinds = [
        "",
        "Content-Type: text/plain\r\n",
        "Content-Type: application/x-www-form-urlencoded\r\n",
        "Content-Type: multipart/form-data; boundary=x\r\n",
        "Content-Type: application/json-seq\r\n",
        "Content-Type: application/json, text/plain\r\n",
        "Content-Type: text/plain\r\nContent-Type: application/json\r\n",
    ];
    for kind in kinds {
        assert_eq!(post(kind).ask(&room), (415, "not_json".to_owned()), "{kind}");
    }
    let with_letters = "Content-Type: Application/JSON; charset=utf-8\r\n";
    assert_eq!(post(with_letters).ask(&room).0, 401);
}

/// Contract: the first thing that is wrong is the one that is told.
#[test]
fn checks_stand_in_their_order() {
    let room = Room::collecting();
    let token = room.phone().token.unwrap();
    let bearer = format!("Authorization: Bearer {token}\r\n");
    let (large, long) = ("x".repeat(9_000), format!("X: {}\r\n", "x".repeat(17_000)));
    let ask = |path: &str, host: &str, headers: &[&str], body: &str| {
        let headers = headers.concat();
        let parts = Parts {
            method: "POST",
            path,
            host,
            headers: &headers,
            body,
        };
        parts.ask(&room).0
    };
    let null = "Origin: null\r\n";
    assert_eq!(ask("/nothing", "", &[null, &long], &large), 421);
    assert_eq!(ask("/nothing", HOST, &[null, &long], &large), 403);
    assert_eq!(ask("/nothing", HOST, &[&long], &large), 415);
    assert_eq!(ask("/nothing", HOST, &[JSON, &long], &large), 413);
    assert_eq!(ask("/nothing", HOST, &[JSON, &long], "{"), 431);
    assert_eq!(ask("/nothing", HOST, &[JSON], "{"), 404);
    assert_eq!(ask("/api/state", HOST, &[JSON], "{"), 405);
    assert_eq!(ask("/api/cards", HOST, &[JSON], "{"), 401);
    assert_eq!(ask("/api/cards", HOST, &[JSON, &bearer], "{"), 400);
    room.go_to(|kind| kind == dostop::workshop::stage::StageKind::Break);
    let card = r#"{"op":"a","lane":"do","text":""}"#;
    assert_eq!(ask("/api/cards", HOST, &[JSON, &bearer], card), 409, "before 422");
    for _ in 0..9 {
        assert_eq!(ask("/api/cards", HOST, &[JSON, &bearer], card), 409);
    }
    assert_eq!(ask("/api/cards", HOST, &[JSON, &bearer], card), 429, "before 409");
    assert_eq!(ask("/api/cards", HOST, &[JSON, &bearer], "{"), 400, "before 429");
}

/// Contract: 404 and 405; path tricks reach nothing.
#[test]
fn a_path_is_what_it_says() {
    let room = Room::collecting();
    let phone = room.phone();
    let tricks = [
        "/index.html",
        "/api",
        "/api/",
        "/api/state/",
        "//api/state",
        "/api//state",
        "/./api/state",
        "/api/../api/state",
        "/api/%73tate",
        "/api/state%00",
        "/API/STATE",
        "/..%2f..%2fetc/passwd",
        "/../../etc/passwd",
        "/assets/phone/index.html",
        "/api/cards/1/2",
        "/team.ron",
        "/team.ron.room",
        "/favicon.ico",
        "/api/admin",
        "/api/reveal",
    ];
    for path in tricks {
        assert_eq!(phone.get(path).says(), (404, "not_found".to_owned()), "{path}");
    }
    for (method, path) in [
        ("PUT", "/api/state"),
        ("DELETE", "/api/ballot"),
        ("GET", "/api/join"),
        ("GET", "/api/cards/1"),
        ("OPTIONS", "/api/cards"),
        ("TRACE", "/"),
        ("PATCH", "/"),
        ("BREW", "/api/events"),
    ] {
        let answer = raw(room.address(), phone.request(method, path, None).as_bytes());
        assert_eq!(answer.says(), (405, "not_allowed".to_owned()), "{method} {path}");
    }
    assert_eq!(phone.get("/api/state?x=1").status, 200);
}

/// Body, header and chunk bombs; nobody else notices.
#[test]
fn bombs_are_refused_before_they_are_read() {
    let room = Room::collecting();
    let (phone, address) = (room.phone(), room.address());
    let head = |more: &str| format!("POST /api/cards HTTP/1.1\r\nHost: {address}\r\n{JSON}{more}\r\n");
    let said = raw(address, head("Content-Length: 99999999999\r\n").as_bytes());
    assert_eq!(said.says(), (413, "too_large".to_owned()));
    let mut line = Line::to(address);
    line.send(head("Transfer-Encoding: chunked\r\n").as_bytes());
    let chunk = format!("1000\r\n{}\r\n", "x".repeat(4_096));
    (0..64).for_each(|_| line.send(chunk.as_bytes()));
    assert_eq!(line.answer().expect("an answer").status, 413);
    let many = (0..5_000)
        .map(|n| format!("X-{n}: {n}\r\n"))
        .collect::<Vec<_>>()
        .concat();
    let long = format!("X: {}\r\n", "x".repeat(1_000_000));
    let between = format!("X: {}\r\n", "x".repeat(20_000));
    for bomb in [&many, &long, &between] {
        let said = raw(address, head(bomb).as_bytes()).says();
        assert_eq!(said, (431, "head_too_large".to_owned()), "{} bytes", bomb.len());
    }
    let deep = format!("{}{}", "[".repeat(4_000), "]".repeat(4_000));
    assert_eq!(phone.post("/api/cards", &deep).says(), (400, "bad_request".to_owned()));
    assert_eq!(phone.get("/api/state").status, 200);
}

/// Contract: every error has a code and a message, also what is no request at all, and behind an answer on the same line.
#[test]
fn what_is_no_request_is_told_like_everything_else() {
    let room = Room::collecting();
    let (phone, address) = (room.phone(), room.address());
    for garbage in [
        "\0\0\0\0\r\n\r\n",
        "GET\r\n\r\n",
        "\u{16}\u{3}\u{1}\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
    ] {
        let mut line = Line::to(address);
        line.send((phone.request("GET", "/api/state", None) + garbage).as_bytes());
        assert_eq!(line.answer().expect("what came first").status, 200);
        let told = line.answer().expect("an answer");
        assert_eq!(told.says(), (400, "bad_request".to_owned()), "{garbage:?}");
        assert_eq!(told.header("x-content-type-options"), Some("nosniff"));
        assert!(line.answer().is_none(), "it ends there");
    }
    let mut line = Line::to(address);
    line.send(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    assert!(line.answer().is_none_or(|answer| answer.status >= 400));
    assert_eq!(phone.get("/api/state").status, 200);
}

/// TE+CL smuggling: what stands behind a body of two lengths is never a request.
#[test]
fn a_body_of_two_lengths_hides_no_request() {
    let room = Room::collecting();
    let phone = room.phone();
    let hidden = phone.request(
        "POST",
        "/api/cards",
        Some(r#"{"op":"x","lane":"do","text":"Smuggled in"}"#),
    );
    let token = phone.token.as_ref().unwrap();
    let address = room.address();
    let head = format!("POST /api/cards HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n{JSON}");
    let lengths = [
        "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked, identity\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n",
        "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: +5\r\n",
        "Content-Length: 5, 5\r\n",
        "Content-Length: 0x5\r\n",
    ];
    for length in lengths {
        let mut line = Line::to(address);
        line.send(format!("{head}{length}\r\n0\r\n\r\n{hidden}").as_bytes());
        let mut answers = Vec::new();
        while let Some(answer) = line.answer() {
            answers.push(answer.status);
        }
        assert!(
            answers.len() <= 1 && answers.iter().all(|status| *status >= 400),
            "{length}: {answers:?}"
        );
    }
    assert_eq!(room.live.latest().card_count(), 0);
}

/// The page: one answer that may load nothing else (contract).
#[test]
fn the_page_comes_whole_and_may_load_nothing() {
    let room = Room::collecting();
    let answer = room.stranger().get("/");
    assert_eq!(answer.status, 200);
    let policy = answer.header("content-security-policy").unwrap();
    assert!(
        policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
    assert!(policy.contains("connect-src 'self'"), "{policy}");
    for (name, value) in [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
    ] {
        assert_eq!(answer.header(name), Some(value));
    }
    for placeholder in ["/*STYLE*/", "/*SCRIPT*/", "/*WORDS*/"] {
        assert!(!answer.body.contains(placeholder));
    }
    assert_eq!(answer.header("server"), None);
}
