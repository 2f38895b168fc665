//! The room's phones as the facilitator meets them: off until started, seen while on, asked about before they go.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use dostop::store::session_file::Overwrite;
use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::language::Language;
use dostop::workshop::stage::StageKind;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use serde_json::{Value, json};

use crate::seat::{Seat, after, new_workshop, open_vote, put, revealed, stage};

/// The words of one language.
pub struct Said {
    pub language: Language,
    pub let_in: &'static str,
    panel: &'static str,
    open: &'static str,
    done: &'static str,
    manage: &'static str,
    one_of: &'static str,
    status: &'static str,
    works: &'static str,
}

pub const SAID: [Said; 2] = [
    Said {
        language: Language::NL,
        let_in: "Telefoons laten meedoen",
        panel: "Paneel",
        open: "Nu openzetten",
        done: "Klaar",
        manage: "Telefoons beheren",
        one_of: "1 van 15",
        status: "1 telefoon",
        works: "Het werkt: een telefoon opende de pagina.",
    },
    Said {
        language: Language::EN,
        let_in: "Let phones join",
        panel: "Panel",
        open: "Open now",
        done: "Done",
        manage: "Manage phones",
        one_of: "1 of 15",
        status: "1 phone",
        works: "It works: a phone opened the page.",
    },
];

/// A phone, as far as the window can tell.
pub struct Phone {
    pub address: String,
    pub token: String,
}

/// An answer: its status, and what it says; 0 from a server that went away meanwhile.
pub type Answer = (u16, Value);

pub fn ask(address: &str, request: (&str, &str), token: &str, body: &Value) -> Answer {
    let (method, path) = request;
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).map_or(0, |status| status.parse().unwrap());
    let said = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    (status, serde_json::from_str(said).unwrap_or(Value::Null))
}

impl Phone {
    pub fn join(address: &str, code: &str) -> Result<Self, u16> {
        let (status, said) = ask(address, ("POST", "/api/join"), "", &json!({ "code": code }));
        let token = said["token"].as_str().map(str::to_owned);
        Ok(Self {
            address: address.to_owned(),
            token: token.ok_or(status)?,
        })
    }

    pub fn state(&self) -> Answer {
        ask(&self.address, ("GET", "/api/state"), &self.token, &Value::Null)
    }

    /// Whether its server is still there. Another test may listen at the same port by now, and does not know this phone.
    fn is_served(&self) -> bool {
        TcpStream::connect(&self.address).is_ok_and(|_| self.state().0 == 200)
    }

    /// Shows all five fingers.
    pub fn agrees(&self, poll: u32) -> Answer {
        let answer = json!({ "op": "agrees", "poll": poll, "fingers": 5, "reason": "" });
        ask(&self.address, ("POST", "/api/answer"), &self.token, &answer)
    }

    fn write(&self, text: &str) -> Answer {
        let card = json!({ "op": text, "lane": "do", "text": text });
        ask(&self.address, ("POST", "/api/cards"), &self.token, &card)
    }
}

/// Another address asks for the page.
#[cfg(target_os = "linux")]
pub fn another_device_opens(address: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let to = address.parse().unwrap();
    let request = format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.2:0".parse().unwrap()).unwrap();
        socket.connect(to).await.unwrap().into_std().unwrap()
    });
    stream.set_nonblocking(false).unwrap();
    (&stream).write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    (&stream).read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

/// What is typed to join, read from the screen.
fn address_and_code(seat: &Seat) -> (String, String) {
    let words = seat.all_words();
    let is_address = |line: &&str| {
        let port = line.strip_prefix("127.0.0.1:");
        port.is_some_and(|port| port.parse::<u16>().is_ok())
    };
    let is_code = |line: &&str| {
        let is_sign = |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit();
        line.len() == 7 && line.split(' ').all(|part| part.len() == 3 && part.chars().all(is_sign))
    };
    let find = |is_it: &dyn Fn(&&str) -> bool| words.lines().find(|line| is_it(line)).unwrap().to_owned();
    (find(&is_address), find(&is_code))
}

/// A workshop whose phones are in, seen at 1280x800.
pub fn open(workshop: Workshop, said: &Said) -> (Seat, String, String) {
    open_in(workshop, said, [1280.0, 800.0])
}

/// The same in a window of this size; in a narrow one the panel lies over the stage until they are in.
pub fn open_in(workshop: Workshop, said: &Said, size: [f32; 2]) -> (Seat, String, String) {
    let mut seat = Seat::open_in(workshop, said.language, size);
    if size[0] < 1200.0 {
        seat.click(said.panel);
    }
    seat.harness.get_by_label(said.let_in).scroll_to_me(); // What the stage itself needs stands above it.
    seat.settle();
    seat.click(said.let_in);
    seat.wait_for("tun0");
    seat.settle(); // The list of addresses came just now, and moved what stands below it.
    seat.click(said.open);
    seat.wait_for("127.0.0.1:8");
    seat.click(said.done);
    if size[0] < 1200.0 {
        seat.press(Key::Escape);
    }
    let (address, code) = address_and_code(&seat);
    (seat, address, code)
}

pub fn manage(seat: &mut Seat, said: &Said, item: &str) {
    seat.harness.get_by_label(said.manage).scroll_to_me(); // What the stage itself needs stands above it.
    seat.settle();
    seat.click(said.manage);
    seat.click(item);
}

pub fn collecting(language: Language) -> Workshop {
    let workshop = new_workshop(language);
    let at = stage(&workshop, StageKind::Collect(Lane::Do));
    after(workshop, [Change::MoveTo(at)])
}

fn room_file(seat: &Seat) -> std::path::PathBuf {
    seat.path.with_file_name("team.ron.room")
}

/// P16, P19
#[test]
fn nothing_listens_until_the_facilitator_says_so() {
    for said in &SAID {
        let mut seat = Seat::open(collecting(said.language), said.language);
        assert!(!room_file(&seat).exists());
        seat.click(said.let_in);
        seat.wait_for("tun0");
        assert!(seat.sees("VPN") && !room_file(&seat).exists(), "looking opens nothing");
        seat.press(Key::Escape);
        assert!(!seat.sees("127.0.0.1"), "{}", said.language);
    }
}

/// F37, F39, V1
#[test]
fn a_phone_comes_in_and_is_a_number() {
    for said in &SAID {
        let mut seat = Seat::open(collecting(said.language), said.language);
        seat.click(said.let_in);
        seat.wait_for("tun0");
        seat.click(said.open);
        seat.wait_for("127.0.0.1:8");
        assert!(!seat.sees(said.works));
        let (address, code) = address_and_code(&seat);
        assert_eq!(ask(&address, ("GET", "/"), "", &Value::Null).0, 200);
        seat.settle();
        assert!(!seat.sees(said.works), "the laptop itself always gets through");
        #[cfg(target_os = "linux")] // Elsewhere a machine has one loopback address only.
        {
            another_device_opens(&address);
            seat.wait_for(said.works);
        }
        seat.click(said.done);
        let phone = Phone::join(&address, &code).unwrap_or_else(|status| panic!("{status}"));
        seat.wait_for(said.one_of);
        assert!(seat.sees(said.status), "a mark in the bar below");
        assert_eq!(phone.write("we help each other").0, 201);
        seat.wait_until(|seat| seat.workshop().card_count() == 1);
        assert!(!seat.all_words().contains("we help each other"), "nobody reads it yet");
    }
}

/// architecture 4
#[test]
fn the_facilitators_undo_leaves_what_a_phone_wrote() {
    let said = &SAID[0];
    let (mut seat, address, code) = open(collecting(said.language), said);
    seat.type_text("eigen kaart");
    seat.press(Key::Enter);
    seat.wait_until(|seat| seat.workshop().card_count() == 1);
    let phone = Phone::join(&address, &code).ok().unwrap();
    assert_eq!(phone.write("kaart van een telefoon").0, 201);
    seat.wait_until(|seat| seat.workshop().card_count() == 2);
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.workshop().card_count(), 1);
    let (_, state) = phone.state();
    assert_eq!(
        state["my_cards"].as_array().unwrap().len(),
        1,
        "the phone's own is still there"
    );
}

/// V1, V25: one count over all ways.
#[test]
fn a_phones_ballot_is_one_of_all_that_are_in() {
    for said in &SAID {
        let workshop = revealed(said.language, StageKind::Vote);
        let opened = open_vote(&workshop, 15);
        let (mut seat, address, code) = open(after(workshop, [opened]), said);
        let phone = Phone::join(&address, &code).ok().unwrap();
        let round = phone.state().1["round"]["id"].clone();
        let ballot = json!({ "op": "one", "round": round, "dots": { "1": 1 } });
        let (status, receipt) = ask(&address, ("POST", "/api/ballot"), &phone.token, &ballot);
        assert_eq!(status, 201, "{receipt}");
        seat.wait_until(|seat| seat.workshop().open_round().unwrap().turnout().phone == 1);
        let way = if said.language == Language::NL {
            "1 telefoon"
        } else {
            "1 phone"
        };
        seat.wait_for(way);
        assert!(seat.sees(said.one_of));
        assert!(
            !seat.all_words().contains(receipt["receipt"].as_str().unwrap()),
            "a receipt is the phone's own"
        );
        seat.press_with(Modifiers::COMMAND, Key::W);
        let warned = ["een tweede keer stemmen", "vote a second time"];
        assert!(
            warned.iter().any(|warned| seat.sees(warned)),
            "who leaves ends the tokens"
        );
    }
}

/// F37
#[test]
fn the_door_closes_and_opens_and_the_wall_follows() {
    for (said, items) in SAID.iter().zip([
        ["Niemand meer erbij", "Weer telefoons erbij", "QR-code voor telefoons"],
        ["Let no more join", "Let more join again", "QR code for phones"],
    ]) {
        let (mut seat, address, code) = open(collecting(said.language), said);
        let phone = Phone::join(&address, &code).ok().unwrap();
        manage(&mut seat, said, items[0]);
        assert!(!seat.sees(items[2]) && !seat.sees(&code), "who is late asks");
        assert_eq!(Phone::join(&address, &code).err(), Some(403));
        assert_eq!(phone.state().0, 200, "who is in stays in");
        manage(&mut seat, said, items[1]);
        assert!(seat.sees(items[2]) && seat.sees(&code));
        assert!(Phone::join(&address, &code).is_ok());
    }
}

/// P19: a new code shuts nobody out; a new key does, and is asked about once.
#[test]
fn a_new_code_and_a_new_key_are_not_the_same() {
    for (said, (new_code, anew, heading)) in SAID.iter().zip([
        ("Nieuwe code", "Iedereen opnieuw", "Iedereen opnieuw laten meedoen?"),
        ("New code", "Have all join anew", "Have all phones join anew?"),
    ]) {
        let (mut seat, address, code) = open(collecting(said.language), said);
        let phone = Phone::join(&address, &code).ok().unwrap();
        manage(&mut seat, said, new_code);
        let (_, next) = address_and_code(&seat);
        assert_ne!(code, next);
        assert_eq!(Phone::join(&address, &code).err(), Some(403));
        assert_eq!(phone.state().0, 200);
        let kept = std::fs::read_to_string(room_file(&seat)).unwrap();
        assert!(
            kept.contains(&next.replace(' ', "")),
            "a crash finds the code that hangs there"
        );

        manage(&mut seat, said, anew);
        assert!(seat.sees(heading));
        seat.press(Key::Escape);
        assert_eq!(phone.state().0, 200, "only asked");
        manage(&mut seat, said, anew);
        seat.click(anew);
        assert_eq!(phone.state().0, 401);
        let (_, last) = address_and_code(&seat);
        assert!(Phone::join(&address, &last).is_ok());
    }
}

/// F39, P19: another network, another address. Panel and wall follow, the old address is nowhere, and it is said that
/// phones must scan again; code and door stay.
#[cfg(target_os = "linux")] // Elsewhere a machine has one loopback address only.
#[test]
fn the_qr_code_follows_the_laptop_to_another_address() {
    for (said, [moved, close, qr]) in SAID.iter().zip([
        ["Ze moeten de code opnieuw scannen", "Sluiten", "QR-code voor telefoons"],
        ["They must scan the code again", "Close", "QR code for phones"],
    ]) {
        let (mut seat, address, code) = open(collecting(said.language), said);
        assert!(address.starts_with("127.0.0.1:") && !seat.sees(moved));
        another_device_opens(&address);
        seat.network.lock().unwrap()[0].ip = [127, 0, 0, 2].into();
        seat.wait_for("127.0.0.2:8");
        for is_on_the_wall in [false, true] {
            if is_on_the_wall {
                seat.press(Key::F11);
            }
            assert!(
                seat.sees("127.0.0.2:8") && seat.sees(qr) && seat.sees(&code),
                "{}",
                seat.all_words()
            );
            assert!(!seat.sees("127.0.0.1:"), "{}", seat.all_words());
            assert_eq!(seat.sees(moved), !is_on_the_wall, "for the facilitator");
        }
        seat.press(Key::F11);
        seat.click(close);
        assert!(!seat.sees(moved));
    }
}

/// F39: a list of networks that comes late moves what stands below it: until then nothing can be started, and no
/// network is missed that is only looked for.
#[test]
fn a_late_list_of_networks_takes_no_click() {
    for (said, (looking, none)) in SAID.iter().zip([
        ("Even kijken welke netwerken", "nog op geen netwerk"),
        ("Looking for networks", "on no network yet"),
    ]) {
        let mut seat = Seat::open(collecting(said.language), said.language);
        let network = std::sync::Arc::clone(&seat.network);
        let late = network.lock().unwrap();
        seat.click(said.let_in);
        assert!(seat.sees(looking) && !seat.sees(none), "{}", seat.all_words());
        seat.click(said.open);
        drop(late);
        seat.wait_for("tun0");
        seat.settle();
        assert!(!room_file(&seat).exists(), "that click meant no network");
        seat.click(said.open);
        seat.wait_for("127.0.0.1:8");
    }
}

/// C6: the names go to the phones, and into no file.
#[test]
fn the_name_list_reaches_phones() {
    let said = &SAID[0];
    let (mut seat, address, code) = open(collecting(said.language), said);
    let phone = Phone::join(&address, &code).ok().unwrap();
    assert_eq!(phone.write("Quirijn luistert naar iedereen").0, 201);
    seat.click("Namen typen");
    seat.type_text("Quirijn");
    seat.click("Namen gebruiken");
    let (status, answer) = phone.write("Quirijn praat te veel");
    assert_eq!((status, answer["error"]["code"].as_str()), (422, Some("hold")));
    assert!(!seat.bytes_on_disk().contains("praat te veel"));
}

/// L13, V7
#[test]
fn the_timer_is_the_phones_deadline() {
    let said = &SAID[1];
    let (mut seat, address, code) = open(collecting(said.language), said);
    let phone = Phone::join(&address, &code).ok().unwrap();
    assert_eq!(phone.state().1["deadline"], Value::Null, "nobody started it");
    seat.click("Start");
    let left = phone.state().1["deadline"].as_u64().unwrap();
    assert!((1..=600).contains(&left), "{left}");
    seat.click("One minute more");
    seat.click("Pause");
    let state = phone.state().1;
    assert!(state["paused"].as_bool().unwrap() && state["deadline"].as_u64().unwrap() > left);
}

/// F37, L4: while phones may join, nobody scrolls to the way in; also while the names are still asked for.
#[test]
fn the_way_in_is_seen_without_scrolling() {
    for (said, picture) in SAID.iter().zip(["QR-code voor telefoons", "QR code for phones"]) {
        for size in [[1024.0, 768.0], [1280.0, 800.0]] {
            let (seat, address, code) = open_in(collecting(said.language), said, size);
            let window = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(size[0], size[1] - 72.0));
            let qr = seat.harness.get_all_by_label(picture).next().unwrap().rect();
            assert!(window.contains_rect(qr), "{qr:?} at {size:?}");
            for typed in [&address, &code] {
                let place = seat.harness.get_all_by_label(typed).next().unwrap().rect();
                assert!(window.contains_rect(place), "{typed} at {place:?} of {size:?}");
            }
        }
    }
}

/// C12: what is hidden on the wall stops nobody from writing.
#[test]
fn a_hidden_wall_lets_phones_write_on() {
    let said = &SAID[1];
    let (mut seat, address, code) = open(collecting(said.language), said);
    let phone = Phone::join(&address, &code).ok().unwrap();
    seat.press(Key::F8);
    assert!(seat.harness.state().is_wall_empty());
    assert_eq!(phone.state().1["stage"], "collect");
}

/// P16, P19: gone with the workshop, and asked about while somebody is in.
#[test]
fn leaving_asks_while_phones_are_in_and_then_ends_them() {
    for (said, (heading, stay, leave)) in SAID.iter().zip([
        ("Er doet nog 1 telefoon mee", "Hier blijven", "Toch sluiten"),
        ("1 phone is still in", "Stay here", "Close anyway"),
    ]) {
        for leave_by in Seat::WAYS_OUT {
            let (mut seat, address, code) = open(collecting(said.language), said);
            let phone = Phone::join(&address, &code).ok().unwrap();
            seat.wait_for(said.one_of);
            leave_by(&mut seat);
            assert!(seat.sees(heading), "{}", seat.all_words());
            seat.click(stay);
            assert!(phone.is_served() && room_file(&seat).exists());
            leave_by(&mut seat);
            seat.click(leave);
            seat.wait_until(|seat| seat.harness.state().workshop().is_none());
            assert!(!room_file(&seat).exists(), "all tokens end");
            seat.wait_until(|_| !phone.is_served()); // Another thread waits for its end.
        }
    }
}

/// P16
#[test]
fn stopping_ends_all_tokens_and_the_next_start_is_another_room() {
    for (said, stop) in SAID.iter().zip(["Telefoons uitzetten", "Turn phones off"]) {
        let (mut seat, address, code) = open(collecting(said.language), said);
        let phone = Phone::join(&address, &code).ok().unwrap();
        seat.wait_for(said.one_of);
        manage(&mut seat, said, stop);
        assert!(phone.is_served(), "asked first");
        seat.click(stop);
        assert!(!room_file(&seat).exists() && seat.sees(said.let_in));
        seat.wait_until(|_| !phone.is_served());
        seat.click(said.let_in);
        seat.click(said.open);
        seat.wait_for("127.0.0.1:8");
        let (address, next) = address_and_code(&seat);
        assert_ne!(code, next);
        assert_eq!(ask(&address, ("GET", "/api/state"), &phone.token, &Value::Null).0, 401);
    }
}

/// The room that a crash left beside a workshop.
fn crashed(workshop: Workshop, path: &Path, port: u16) {
    let live = dostop::live::LiveWorkshop::create(
        std::sync::Arc::new(dostop::store::disk::RealDisk),
        path,
        workshop,
        Overwrite::Refuse,
    );
    live.unwrap().close().unwrap();
    let room = dostop::phones::Room {
        code: "7KQ2MX".to_owned(),
        port,
        ..dostop::phones::Room::new().unwrap()
    };
    put(&path.with_file_name("team.ron.room"), room.to_text().as_bytes());
}

/// P16, P19: one click, because by now the laptop may be on another network; then the same port, key and code.
#[test]
fn after_a_crash_one_click_brings_the_same_room_back() {
    for (said, (heading, on)) in SAID.iter().zip([
        ("Verder met de telefoons?", "Verder met telefoons"),
        ("Go on with the phones?", "Go on with phones"),
    ]) {
        let port = 18_000 + u16::from(said.language == Language::NL);
        let mut seat = Seat::open_file(said.language, |path| crashed(collecting(said.language), path, port));
        seat.wait_for_the_workshop();
        let address = format!("127.0.0.1:{port}");
        assert!(seat.sees(heading));
        assert!(TcpStream::connect(&address).is_err(), "asked first");
        seat.click(on);
        seat.wait_for(&address);
        assert!(
            Phone::join(&address, "7KQ 2MX").is_ok(),
            "the code on the wall is the one they know"
        );
    }
}

/// P19: another program has the port by now. That is said, because the phones do not find the new one by themselves.
#[test]
fn after_a_crash_another_port_is_said() {
    for (said, (on, moved)) in SAID.iter().zip([
        ("Verder met telefoons", "Ze moeten de code opnieuw scannen"),
        ("Go on with phones", "They must scan the code again"),
    ]) {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let mut seat = Seat::open_file(said.language, |path| crashed(collecting(said.language), path, port));
        seat.wait_for_the_workshop();
        seat.click(on);
        seat.wait_for("7KQ 2MX");
        assert!(seat.sees(moved), "{}", seat.all_words());
        let (address, code) = address_and_code(&seat);
        assert_ne!(address, format!("127.0.0.1:{port}"));
        assert!(Phone::join(&address, &code).is_ok());
    }
}

#[test]
fn after_a_crash_the_phones_can_be_left_off() {
    for (said, off) in SAID.iter().zip(["Zonder telefoons verder", "Without phones"]) {
        let mut seat = Seat::open_file(said.language, |path| crashed(collecting(said.language), path, 0));
        seat.wait_for_the_workshop();
        seat.click(off);
        assert!(!room_file(&seat).exists() && seat.sees(said.let_in));
    }
}

/// F39: a laptop that cannot be reached there says so, and nothing listens.
#[test]
fn an_address_that_is_gone_is_said_in_a_sentence() {
    for (said, (refused, vpn)) in SAID.iter().zip([
        (
            "Op dit adres bereiken telefoons de laptop niet",
            "10.8.0.2: tun0, een VPN",
        ),
        (
            "Phones cannot reach the laptop at this address",
            "10.8.0.2: tun0, a VPN",
        ),
    ]) {
        let mut seat = Seat::open(collecting(said.language), said.language);
        seat.click(said.let_in);
        seat.wait_for("tun0");
        seat.click_with(vpn);
        seat.click(said.open);
        seat.wait_for(refused);
        assert!(!room_file(&seat).exists());
        seat.click_with("127.0.0.1:");
        seat.click(said.open);
        seat.wait_for(said.done);
    }
}

/// F39
#[test]
fn help_names_the_firewall_the_guest_network_and_the_ways_without() {
    for (said, (help, parts)) in SAID.iter().zip([
        ("Lukt het niet?", ["firewall", "gastnetwerk", "hotspot", "papier"]),
        ("Not working?", ["firewall", "guest network", "hotspot", "paper"]),
    ]) {
        for size in [[1280.0, 800.0], [1024.0, 768.0]] {
            let mut seat = Seat::open_in(collecting(said.language), said.language, size);
            seat.click("Menu");
            seat.click(if said.language == Language::NL {
                "Meedoen met de telefoon"
            } else {
                "Join by phone"
            });
            seat.wait_for("docker0");
            seat.click(help);
            for part in parts {
                assert!(seat.sees(part), "{part}");
            }
        }
    }
}
