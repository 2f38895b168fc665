//! `dostop host` as a process of its own, killed and started again (contract; P19; architecture 2).

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::http::{Line, Phone, USER_AGENT};

/// A running host.
pub struct Host {
    child: Child,
    pub ready: Value,
}

pub fn dostop(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_dostop")).args(arguments).output();
    output.expect("the program runs")
}

impl Host {
    pub fn start(file: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_dostop"))
            .arg("host")
            .arg(file)
            .args(["--bind", "127.0.0.1"])
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut line = String::new();
        let output = child.stdout.take().expect("piped");
        BufReader::new(output).read_line(&mut line).expect("a line");
        let ready = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"));
        Self { child, ready }
    }

    pub fn address(&self) -> SocketAddr {
        let port = self.ready["port"].as_u64().and_then(|port| u16::try_from(port).ok());
        SocketAddr::from(([127, 0, 0, 1], port.expect("a port")))
    }

    pub fn phone(&self) -> Phone {
        Phone::joining(self.address(), self.ready["key"].as_str().expect("a key"))
    }

    /// kill -9.
    pub fn kill(mut self) {
        self.child.kill().expect("it lives");
        self.child.wait().expect("it ends");
    }

    /// SIGTERM; exit status and what it logged.
    pub fn end(self) -> (Option<i32>, String) {
        let pid = self.child.id().to_string();
        let ended = Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs");
        assert!(ended.success());
        let output = self.child.wait_with_output().expect("it ends");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "one line and nothing else");
        (output.status.code(), String::from_utf8(output.stderr).expect("text"))
    }
}

pub fn workshop() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("team.ron");
    let made = dostop(&[
        "new",
        "--template",
        "reset",
        "--lang",
        "nl",
        "--people",
        "15",
        "-o",
        file.to_str().unwrap(),
    ]);
    assert!(made.status.success(), "{made:?}");
    (folder, file)
}

pub fn names(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Every byte of every file beside the session, this one included.
pub fn bytes(folder: &Path) -> Vec<u8> {
    let files = names(folder).into_iter().map(|name| folder.join(name));
    files.flat_map(|file| std::fs::read(file).expect("a file")).collect()
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

fn export(file: &Path) -> Value {
    let out = file.with_extension("json");
    let done = dostop(&[
        "export",
        file.to_str().unwrap(),
        "--to",
        out.to_str().unwrap(),
        "--force",
    ]);
    assert!(done.status.success(), "{done:?}");
    serde_json::from_slice(&std::fs::read(&out).expect("a file")).expect("JSON")
}

/// Contract: one JSON line, the same file as before, nothing left beside it.
#[test]
fn a_host_tells_where_it_is_and_leaves_nothing() {
    let (folder, file) = workshop();
    let host = Host::start(&file, &["--port", "0"]);
    let keys: Vec<&String> = host.ready.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["url", "code", "key", "port"]);
    assert_eq!(host.ready["url"], format!("http://{}/", host.address()));
    assert_eq!(host.phone().state()["stage"], "wait", "the file's own stage");
    assert_eq!(names(folder.path()), ["team.ron", "team.ron.lock", "team.ron.room"]);
    assert_eq!(host.end(), (Some(0), String::new()));
    assert_eq!(names(folder.path()), ["team.ron"]);
}

/// Contract: a port that is taken makes way for the next one; 0 is any.
#[test]
fn a_taken_port_is_passed_over() {
    let ((_one, first), (_two, second)) = (workshop(), workshop());
    let first = Host::start(&first, &["--port", "0"]);
    let port = first.address().port();
    let second = Host::start(&second, &["--port", &port.to_string()]);
    assert!(second.address().port() > port);
    assert_eq!((first.end().0, second.end().0), (Some(0), Some(0)));
}

/// Contract: exit 1 with a sentence, and the file as it was.
#[test]
fn a_stage_that_does_not_fit_is_refused() {
    let (folder, file) = workshop();
    let before = std::fs::read(&file).expect("a file");
    let path = file.to_str().unwrap();
    for wrong in [
        ["--stage", "vote", "--bind", "127.0.0.1"],
        ["--stage", "collect", "--bind", "203.0.113.7"],
        ["--stage", "collect", "--bind", "224.0.0.1"],
        ["--stage", "collect", "--bind", "255.255.255.255"],
        ["--stage", "collect", "--bind", "127.255.255.255"],
        ["--stage", "collect", "--bind", "ff02::1"],
    ] {
        let refused = dostop(&[["host", path, "--port", "0"].as_slice(), &wrong].concat());
        assert_eq!(refused.status.code(), Some(1), "{refused:?}");
        assert!(refused.stdout.is_empty() && refused.stderr.len() > 20, "{refused:?}");
    }
    assert_eq!(std::fs::read(&file).expect("a file"), before);
    assert_eq!(names(folder.path()), ["team.ron"]);
}

/// Kill -9 in mid-collect: same address, key and code; old tokens; every op resent, each card once (P19).
#[test]
fn a_killed_host_goes_on_collecting() {
    let (folder, file) = workshop();
    let host = Host::start(&file, &["--port", "0", "--stage", "collect"]);
    let phones: Vec<Phone> = (0..4).map(|_| host.phone()).collect();
    let mut acts: Vec<(usize, String, Option<String>)> = Vec::new();
    for (at, phone) in phones.iter().enumerate() {
        for n in 0..3 {
            let op = format!("operation-{at}-{n}");
            let answer = phone.card(&op, "do", &format!("Kaart {n} van {at}"));
            assert_eq!(answer.status, 201);
            acts.push((at, op, Some(answer.body)));
        }
    }
    let gone = phones[0].state()["my_cards"][0].clone();
    assert_eq!(phones[0].withdraw(gone["id"].as_str().unwrap()).status, 204);
    let ready = host.ready.clone();
    private(&folder, &phones);
    host.kill();
    assert!(names(folder.path()).contains(&"team.ron.room".to_owned()));
    let host = Host::start(&file, &["--port", "0", "--stage", "collect"]);
    assert_eq!(host.ready, ready, "same address, key and code");
    for (at, op, first) in &acts {
        let n = op.chars().last().unwrap();
        let again = phones[*at].card(op, "do", &format!("Kaart {n} van {at}"));
        assert_eq!((again.status, Some(again.body)), (200, first.clone()), "{op}");
    }
    assert_eq!(phones[0].state()["my_cards"].as_array().unwrap().len(), 2);
    assert_eq!(phones[1].state()["my_cards"].as_array().unwrap().len(), 3);
    private(&folder, &phones);
    assert_eq!(host.end(), (Some(0), String::new()));
    assert_eq!(export(&file)["cards"], 11);
    let host = Host::start(&file, &["--port", "0"]);
    assert_ne!(host.ready["key"], ready["key"], "a clean stop ends the room");
    assert_eq!(phones[1].clone_to(&host).get("/api/state").status, 401);
    assert_eq!(host.end().0, Some(0));
}

/// P19, F39: after a crash another program has the port. The phones cannot know the new one, so it is said; key and code
/// stay, and whoever scans again goes on as the same phone.
#[test]
fn a_port_that_is_gone_after_a_crash_is_said() {
    let (_folder, file) = workshop();
    let collect = ["--port", "0", "--stage", "collect"];
    let host = Host::start(&file, &collect);
    let (phone, ready, address) = (host.phone(), host.ready.clone(), host.address());
    assert_eq!(phone.card("operation-1", "do", "Een kaart").status, 201);
    host.kill();
    let taken = std::net::TcpListener::bind(address).expect("the port is free");
    let host = Host::start(&file, &collect);
    assert_ne!(host.address(), address);
    assert_eq!(
        (&host.ready["key"], &host.ready["code"]),
        (&ready["key"], &ready["code"])
    );
    let moved = phone.clone_to(&host);
    assert_eq!(
        moved.card("operation-1", "do", "Een kaart").status,
        200,
        "the same phone"
    );
    drop(taken);
    let (status, said) = host.end();
    assert!(status == Some(0) && said.contains("de code opnieuw scannen"), "{said}");
    assert!(
        !said.contains("127.0.0.1") && !said.contains(&address.port().to_string()),
        "no address in the log: {said}"
    );
}

/// Contract, P19: a room that a crash left stays while commands change the workshop; only a clean stop ends it.
#[test]
fn a_command_between_a_crash_and_the_start_keeps_the_room() {
    let (folder, file) = workshop();
    let host = Host::start(&file, &["--port", "0"]);
    let (phone, ready) = (host.phone(), host.ready.clone());
    host.kill();
    apply(
        &folder,
        &file,
        "PutAgreement(1, (lane: Do, text: \"We groeten elkaar\"))\n",
    );
    let host = Host::start(&file, &["--port", "0"]);
    assert_eq!(host.ready, ready);
    assert_eq!(phone.get("/api/state").status, 200);
    assert_eq!(host.end(), (Some(0), String::new()));
}

/// Kill -9 while a request is on its way: nobody heard an answer; resent it is one card, whether it was on the disk or not.
#[test]
fn a_request_in_flight_at_a_kill_is_one_card() {
    let (_folder, file) = workshop();
    let collect = ["--port", "0", "--stage", "collect"];
    let mut host = Host::start(&file, &collect);
    let phone = host.phone();
    for n in 0..5_u64 {
        let (op, text) = (format!("flight-{n}"), format!("Kaart nummer {n}"));
        let body = json!({ "op": op, "lane": "do", "text": text }).to_string();
        let mut line = Line::to(host.address());
        line.send(phone.request("POST", "/api/cards", Some(&body)).as_bytes());
        std::thread::sleep(std::time::Duration::from_millis(n)); // Before, while and after it is written.
        host.kill();
        drop(line);
        host = Host::start(&file, &collect);
        let again = phone.card(&op, "do", &text);
        assert!([200, 201].contains(&again.status), "{again:?}");
        let cards = phone.state()["my_cards"].as_array().unwrap().len();
        assert_eq!(cards as u64, n + 1);
    }
    assert_eq!(host.end().0, Some(0));
    assert_eq!(export(&file)["cards"], 5);
}

/// A workshop in which a phone wrote 6 cards in do! and 3 in stop!.
fn written() -> (TempDir, PathBuf) {
    let (folder, file) = workshop();
    let host = Host::start(&file, &["--port", "0", "--stage", "collect"]);
    let writer = host.phone();
    for n in 0..9 {
        let lane = if n < 6 { "do" } else { "stop" };
        let answer = writer.card(&format!("{n}"), lane, &format!("Kaart nummer {n}"));
        assert_eq!(answer.status, 201);
    }
    assert_eq!(host.end().0, Some(0));
    (folder, file)
}

/// Kill -9 in mid-vote: the same round; every ballot once, its receipt the same; then it is closed and shown (contract).
#[test]
fn a_killed_host_goes_on_voting() {
    let (folder, file) = written();
    let vote = ["--port", "0", "--stage", "vote", "--people", "8"];
    let host = Host::start(&file, &vote);
    let phones: Vec<Phone> = (0..6).map(|_| host.phone()).collect();
    let state = phones[0].state();
    assert_eq!(
        (&state["stage"], &state["round"]["budgets"]),
        (&json!("vote"), &json!({ "do": 3, "stop": 1 }))
    );
    let dots = json!({ "1": 1 });
    let cast = |phone: &Phone| phone.vote("operation-vote", 1, &dots);
    let first: Vec<_> = phones.iter().take(4).map(cast).collect();
    assert!(first.iter().all(|answer| answer.status == 201), "{first:?}");
    private(&folder, &phones);
    let ready = host.ready.clone();
    host.kill();
    let host = Host::start(&file, &vote);
    assert_eq!(host.ready, ready);
    let again: Vec<_> = phones.iter().map(cast).collect();
    let statuses: Vec<u16> = again.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses, [200, 200, 200, 200, 201, 201]);
    assert!(
        first.iter().zip(&again).all(|(first, again)| first.body == again.body),
        "receipts stay"
    );
    assert_eq!(phones[0].vote("another", 1, &dots).code(), "already_voted");
    assert_eq!(phones[0].state()["round"]["id"], 1);
    private(&folder, &phones);
    assert_eq!(host.end(), (Some(0), String::new()));
    let exported = export(&file);
    let round = &exported["rounds"][0];
    assert_eq!(
        (&round["ballots"]["phone"], &round["closed"]),
        (&json!(6), &json!(true))
    );
    let dots: u64 = exported["ideas"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|idea| idea["dots"].as_u64())
        .sum();
    assert_eq!(dots, 6, "shown");
    assert_eq!(names(folder.path()), ["team.json", "team.ron", "team.ron.previous"]);
    let late = dostop(&[
        "host",
        file.to_str().unwrap(),
        "--bind",
        "127.0.0.1",
        "--port",
        "0",
        "--stage",
        "collect",
    ]);
    assert_eq!(late.status.code(), Some(1), "after the reveal");
}

fn apply(folder: &TempDir, file: &Path, changes: &str) {
    let list = folder.path().with_extension("changes");
    let mut out = std::fs::File::create(&list).expect("a folder");
    std::io::Write::write_all(&mut out, changes.as_bytes()).expect("room on the disk");
    let done = dostop(&["apply", file.to_str().unwrap(), list.to_str().unwrap()]);
    assert!(done.status.success(), "{done:?}");
    std::fs::remove_file(list).expect("a file");
}

fn answer(phone: &Phone, op: &str, says: Value) -> (u16, String) {
    let mut body = says;
    body["op"] = json!(op);
    phone.post("/api/answer", &body.to_string()).says()
}

/// Kill -9 while the room is asked: the same question; every answer once; closed from the command line, act by act known.
#[test]
fn a_killed_host_goes_on_asking() {
    let (folder, file) = workshop();
    let first = "PutAgreement(1, (lane: Do, text: \"We groeten elkaar\"))\n";
    apply(
        &folder,
        &file,
        &format!("{first}Ask(Open(poll: 1, about: Consent(1), people: 6))\n"),
    );
    let host = Host::start(&file, &["--port", "0"]);
    let phones: Vec<Phone> = (0..6).map(|_| host.phone()).collect();
    let hand = |fingers: u32| json!({ "poll": 1, "fingers": fingers, "reason": "zilvervos" });
    for (phone, fingers) in phones.iter().zip([0, 5, 4, 3]) {
        assert_eq!(answer(phone, "operation-hand", hand(fingers)).0, 201);
    }
    private(&folder, &phones);
    let exported = export(&file).to_string();
    std::fs::remove_file(file.with_extension("json")).expect("a file");
    assert!(
        !exported.contains("zilvervos") && exported.contains("\"consent\":null"),
        "{exported}"
    );
    host.kill();
    let checked = dostop(&["check", file.to_str().unwrap()]);
    assert!(
        checked.status.success() && !holds(&checked.stdout, "zilvervos"),
        "{checked:?}"
    );
    let host = Host::start(&file, &["--port", "0"]);
    let statuses: Vec<u16> = phones
        .iter()
        .map(|phone| answer(phone, "operation-hand", hand(5)).0)
        .collect();
    assert_eq!(statuses, [200, 200, 200, 200, 201, 201]);
    let said = answer(&phones[0], "another", hand(5));
    assert_eq!(said, (409, "already_answered".to_owned()));
    assert_eq!(phones[5].state()["poll"]["answered"], true);
    private(&folder, &phones);
    let (status, said) = host.end();
    assert!(status == Some(0) && said.contains("vraag open"), "{said}");
    apply(&folder, &file, "Ask(Close(1))\n");
    let consent = export(&file)["agreements"][0]["consent"].clone();
    assert_eq!(
        consent,
        json!({ "counts": [1, 0, 0, 1, 1, 3], "passed": false, "trial": false })
    );
}

/// P1, P19: no token, no op, no address, no user agent in any file, and all of them private.
#[track_caller]
fn private(folder: &TempDir, phones: &[Phone]) {
    let found = bytes(folder.path());
    for secret in ["operation-", USER_AGENT, "127.0.0.1", "Bearer"] {
        assert!(!holds(&found, secret), "{secret}");
    }
    for phone in phones {
        let token = phone.token.as_ref().unwrap();
        assert!(!holds(&found, token) && !holds(&found, &token[..20]) && !holds(&found, &token[40..]));
    }
    #[cfg(unix)]
    for name in names(folder.path()) {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join(&name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

trait Moved {
    /// The same phone, at another server.
    fn clone_to(&self, host: &Host) -> Self;
}

impl Moved for Phone {
    fn clone_to(&self, host: &Host) -> Self {
        Self {
            address: host.address(),
            ..self.clone()
        }
    }
}
