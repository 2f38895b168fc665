//! The sheet of vote slips that `dostop host` writes, as people print it and phones read it (F38).

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::host::{Host, bytes, dostop, holds, names, workshop};
use crate::http::Phone;

/// A workshop with six cards; where the sheet will be.
fn with_cards() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let (folder, file) = workshop();
    let desk = folder.path().join("desk");
    std::fs::create_dir(&desk).expect("a folder");
    let cards = desk.join("cards.txt");
    std::io::Write::write_all(
        &mut std::fs::File::create(&cards).expect("a file"),
        b"+ appels plukken\n+ brood bakken\n+ dansen leren\n+ eerlijk delen\n+ fluiten op tijd\n+ graag samen\n",
    )
    .expect("room");
    let done = dostop(&["import", text(&file), "--cards", text(&cards)]);
    assert!(done.status.success(), "{done:?}");
    std::fs::remove_file(cards).expect("it is there");
    (folder, file, desk.join("slips.txt"))
}

fn text(path: &Path) -> &str {
    path.to_str().expect("text")
}

/// The codes on a sheet, in order.
fn codes(sheet: &str) -> Vec<String> {
    let is_code = |word: &&str| word.len() == 14 && word.bytes().filter(|byte| *byte == b'-').count() == 2;
    let is_sign = |word: &&str| {
        word.bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
    };
    sheet
        .split_whitespace()
        .filter(is_code)
        .filter(is_sign)
        .map(str::to_owned)
        .collect()
}

/// Contract, F38: a slip for each of the people, for the owner's eyes only; they vote, and stand nowhere else.
#[test]
fn a_host_writes_a_slip_for_each_of_the_people() {
    let (folder, file, out) = with_cards();
    let host = Host::start(
        &file,
        &["--port", "0", "--stage", "vote", "--people", "3", "--slips", text(&out)],
    );
    let sheet = std::fs::read_to_string(&out).expect("a sheet");
    let codes = codes(&sheet);
    assert_eq!(codes.len(), 3, "{sheet}");
    assert_eq!(
        std::fs::metadata(&out).expect("it is there").permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(names(out.parent().expect("a folder")), ["slips.txt"]);
    let phone = host.phone();
    assert_eq!(phone.vote("a", 1, &json!({})).says(), (403, "slip_needed".to_owned()));
    for code in &codes {
        let body = json!({ "key": host.ready["key"], "slip": code }).to_string();
        let answer = Phone::outside(host.address()).post("/api/join", &body);
        assert_eq!(answer.status, 200, "{answer:?}");
        let voter = Phone {
            token: answer.json()["token"].as_str().map(str::to_owned),
            ..Phone::outside(host.address())
        };
        assert_eq!(voter.vote("a", 1, &json!({})).status, 201);
    }
    let (code, log) = host.end();
    assert_eq!((code, log.as_str()), (Some(0), ""));
    std::fs::remove_dir_all(out.parent().expect("a folder")).expect("printed");
    let kept = bytes(folder.path());
    for code in &codes {
        assert!(!holds(&kept, code) && !holds(&kept, &code.replace('-', "")));
    }
}

/// D1, F38: pages of 54 lines and 72 columns; the cover, then slips that are cut apart; a camera reads key and slip.
#[test]
fn a_sheet_is_ready_to_print() {
    let (_folder, file, out) = with_cards();
    let host = Host::start(
        &file,
        &["--port", "0", "--people", "5", "--slips", text(&out), "--lang", "nl"],
    );
    let sheet = std::fs::read_to_string(&out).expect("a sheet");
    let pages: Vec<&str> = sheet.split('\u{C}').collect();
    assert_eq!(pages.len(), 4, "{sheet}");
    for page in &pages {
        assert!(page.lines().count() <= 54);
        for line in page.lines() {
            assert!(
                line.chars().count() <= 72 && line.trim_end() == line && !line.contains('\t'),
                "{line:?}"
            );
        }
    }
    assert!(pages[0].starts_with("Stemstrookjes\n") && pages[0].contains(&host.address().to_string()));
    let cuts = sheet.lines().filter(|line| line.starts_with("- - - ")).count();
    assert_eq!((cuts, codes(pages[0]).len(), codes(&sheet).len()), (5, 0, 5));
    let joining = format!(
        "http://{}/#{}",
        host.address(),
        host.ready["key"].as_str().expect("a key")
    );
    for page in &pages[1..] {
        let slips = page.split("- - - ").filter(|slip| slip.contains('\u{2588}'));
        for (slip, code) in slips.zip(codes(page)) {
            let expected = qrcodegen::QrCode::encode_text(&format!("{joining}.{code}"), qrcodegen::QrCodeEcc::Medium);
            assert_eq!(read(slip), modules(&expected.expect("short enough")), "{slip}");
        }
    }
    assert_eq!(host.end().0, Some(0));
}

/// The modules that a camera sees in block signs.
fn read(slip: &str) -> Vec<Vec<bool>> {
    let is_block = |sign: char| ['\u{2588}', '\u{2580}', '\u{2584}'].contains(&sign);
    let rows: Vec<Vec<char>> = slip
        .lines()
        .filter(|line| line.contains(is_block))
        .map(|line| line.chars().collect())
        .collect();
    let right = |row: &Vec<char>| row.iter().rposition(|sign| is_block(*sign)).unwrap_or(0) + 1;
    let side = rows.iter().map(right).max().unwrap_or(0) - 4;
    let half = |row: &Vec<char>, ink: [char; 2]| {
        let sign = |at: usize| row.get(4 + at).copied().unwrap_or(' ');
        (0..side).map(|at| ink.contains(&sign(at))).collect()
    };
    let halves = rows
        .iter()
        .flat_map(|row| [half(row, ['\u{2588}', '\u{2580}']), half(row, ['\u{2588}', '\u{2584}'])]);
    halves.take(side).collect()
}

fn modules(code: &qrcodegen::QrCode) -> Vec<Vec<bool>> {
    let row = |y| (0..code.size()).map(|x| code.get_module(x, y)).collect();
    (0..code.size()).map(row).collect()
}

/// Contract: an OUT that is there, or nobody present: exit 1, one sentence, and nothing is changed.
#[test]
fn slips_are_refused_before_anything_changes() {
    let (folder, file, out) = with_cards();
    let before = bytes(
        folder
            .path()
            .join("desk")
            .parent()
            .expect("a folder")
            .join("desk")
            .as_path(),
    );
    let kept = std::fs::read(&file).expect("a file");
    let refused = |more: &[&str]| {
        let mut all = vec!["host", text(&file), "--bind", "127.0.0.1", "--port", "0"];
        all.extend(more);
        if !more.contains(&"--slips") {
            all.extend(["--slips", text(&out)]);
        }
        let output = dostop(&all);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1, "{output:?}");
        assert!(output.stdout.is_empty() && std::fs::read(&file).expect("a file") == kept);
    };
    refused(&["--people", "0"]);
    refused(&["--people", "99999"]);
    refused(&["--people", "4000000000"]);
    for own in ["", ".journal", ".room", ".previous"] {
        let own = format!("{}{own}", text(&file));
        refused(&["--people", "3", "--force", "--slips", &own]);
    }
    assert!(!out.exists() && bytes(out.parent().expect("a folder")) == before);
    std::io::Write::write_all(&mut std::fs::File::create(&out).expect("a file"), b"mine").expect("room");
    refused(&["--people", "3", "--stage", "vote"]);
    assert_eq!(std::fs::read(&out).expect("a file"), b"mine");
    let host = Host::start(
        &file,
        &["--port", "0", "--people", "3", "--slips", text(&out), "--force"],
    );
    assert_eq!(codes(&std::fs::read_to_string(&out).expect("a sheet")).len(), 3);
    assert_eq!(host.end().0, Some(0));
}

/// F38: a crash in the vote: the slips count on, and new ones wait for its close.
#[test]
fn slips_outlive_a_crash() {
    let (_folder, file, out) = with_cards();
    let vote = ["--port", "0", "--stage", "vote", "--people", "3"];
    let host = Host::start(&file, &[vote.as_slice(), &["--slips", text(&out)]].concat());
    let codes = codes(&std::fs::read_to_string(&out).expect("a sheet"));
    let phone = host.phone();
    let slip = json!({ "slip": codes[0] }).to_string();
    assert_eq!(phone.post("/api/join", &slip).status, 200);
    assert_eq!(phone.vote("a", 1, &json!({})).status, 201);
    host.kill();
    let again = [
        "host",
        text(&file),
        "--bind",
        "127.0.0.1",
        "--slips",
        text(&out),
        "--force",
    ];
    assert_eq!(dostop(&again).status.code(), Some(1), "its slips stay as they are");
    let host = Host::start(&file, &vote);
    assert_eq!(phone.state()["slip"], "held", "the same port, the same token");
    assert_eq!(phone.vote("a", 1, &json!({})).status, 200);
    assert_eq!(phone.vote("b", 1, &json!({})).says(), (409, "already_voted".to_owned()));
    assert_eq!(host.end().0, Some(0));
}
