//! `check`: whole files, torn journals, damage; and it changes nothing (architecture 5).

use std::fs;
use std::path::Path;
use std::sync::Arc;

use dostop::live::LiveWorkshop;
use dostop::store::disk::RealDisk;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::text::Line;

use crate::room::{Room, put};
use crate::workshops::collecting;

const OK: &str = "ok: 10 cards, 0 ideas, 0 ballots, stage opening\n";

/// Gives the workshop a journal of so many changes of its title, as a crash leaves it.
pub fn crash(path: &Path, titles: usize) {
    let (live, _) = LiveWorkshop::open(Arc::new(RealDisk), path).unwrap();
    for n in 1..=titles {
        let seq = live.submit(
            Author::Facilitator,
            Change::SetTitle(Line::parse(&format!("Title {n}")).unwrap()),
        );
        live.durable(seq.unwrap()).unwrap();
    }
    drop(live);
}

fn crashed(titles: usize) -> Room {
    let room = Room::new();
    collecting(&room, 6, 4);
    crash(&room.at("team.ron"), titles);
    assert_eq!(
        room.names(),
        ["team.ron", "team.ron.journal", "team.ron.lock", "team.ron.previous"]
    );
    room
}

fn title(room: &Room) -> String {
    room.json("team.ron")["title"].as_str().unwrap().to_owned()
}

/// Contract: every command replays a journal that it finds; check and export change nothing.
#[test]
fn check_and_export_read_the_journal_and_change_nothing() {
    let room = crashed(3);
    let before = room.picture();
    let said = room.run("check team.ron");
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (0, OK, ""));
    assert_eq!(title(&room), "Title 3");
    room.done("export team.ron --to ../desk/x.txt --part all");
    assert_eq!(room.picture(), before, "bytes and times");
    let list = room.list("more.txt", "+ Nog één\n");
    room.done(&format!("import team.ron --cards {list}"));
    assert_eq!(
        title(&room),
        "Title 3",
        "a command that writes keeps what the journal held"
    );
    assert_eq!(room.names(), ["team.ron", "team.ron.previous"]);
}

/// Contract: a torn tail ends the journal there, wherever it is torn.
#[test]
fn a_torn_journal_counts_as_far_as_it_is_whole() {
    let room = crashed(3);
    let journal = fs::read(room.at("team.ron.journal")).unwrap();
    let ends: Vec<usize> = (0..journal.len()).filter(|at| journal[*at] == b'\n').collect();
    assert_eq!(ends.len(), 4, "a head and three changes");
    let cuts = [
        (journal.len() - 1, 2),
        (ends[2] + 5, 2),
        (ends[1] + 40, 1),
        (ends[0] + 1, 0),
        (ends[0] - 3, 0),
        (3, 0),
    ];
    for (cut, whole) in cuts {
        put(&room.at("team.ron.journal"), &journal[..cut]);
        let before = room.picture();
        let said = room.run("check team.ron");
        assert_eq!((said.code, said.out.as_str()), (0, OK), "cut at {cut}");
        let told = usize::from(cut != ends[0] + 1);
        assert_eq!(said.err.lines().count(), told, "cut at {cut}: {}", said.err);
        let expected = if whole == 0 {
            "Samen opnieuw beginnen".to_owned()
        } else {
            format!("Title {whole}")
        };
        assert_eq!(title(&room), expected, "cut at {cut}");
        assert_eq!(room.picture(), before);
    }
}

/// Contract: later lines are never used.
#[test]
fn a_damaged_line_ends_the_journal() {
    let room = crashed(4);
    let mut journal = fs::read(room.at("team.ron.journal")).unwrap();
    let at = journal.windows(7).position(|part| part == b"Title 2").unwrap();
    journal[at + 6] = b'7';
    put(&room.at("team.ron.journal"), &journal);
    let said = room.run("check team.ron");
    assert_eq!((said.code, said.err.lines().count()), (0, 1), "{said:?}");
    assert_eq!(title(&room), "Title 1");
    let said = room.run("merge-suggested team.ron");
    assert_eq!(said.code, 1, "{said:?}");
    assert_eq!(title(&room), "Title 1");
}

/// A journal of another workshop is told and never used.
#[test]
fn a_journal_of_another_file_is_not_used() {
    let room = crashed(2);
    room.done("new --template reset -o other.ron");
    fs::copy(room.at("team.ron.journal"), room.at("other.ron.journal")).unwrap();
    let said = room.run("check other.ron");
    assert_eq!((said.code, said.err.lines().count()), (0, 1), "{said:?}");
    assert_ne!(room.json("other.ron")["title"], "Title 2");
}

/// Contract: the checksum covers every byte but its own digits.
#[test]
fn a_flipped_byte_anywhere_is_refused() {
    let room = Room::new();
    collecting(&room, 6, 4);
    let whole = fs::read(room.at("team.ron")).unwrap();
    let step = whole.len() / 16;
    for at in (0..whole.len()).step_by(step).chain([9, 60, 110, 130, whole.len() - 2]) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        put(&room.at("team.ron"), &bytes);
        let sentence = room.refused_untouched("check team.ron");
        assert!(sentence.contains("team.ron"), "{sentence}");
    }
    room.refused_untouched("export team.ron --to out.txt");
    room.refused_untouched("reveal team.ron");
    for length in [0, 1, 5, 30, 96, 120, whole.len() / 2, whole.len() - 1] {
        put(&room.at("team.ron"), &whole[..length]);
        room.refused_untouched("check team.ron");
        room.refused_untouched("reveal team.ron");
    }
    put(&room.at("team.ron"), &whole);
    assert_eq!(room.done("check team.ron"), OK);
}

/// Contract: neither reads `.previous`.
#[test]
fn the_previous_generation_is_the_windows_business() {
    let room = Room::new();
    collecting(&room, 6, 4);
    assert_eq!(room.names(), ["team.ron", "team.ron.previous"]);
    fs::remove_file(room.at("team.ron")).unwrap();
    room.refused_untouched("check team.ron");
    room.refused_untouched("export team.ron --to out.txt");
    room.refused_untouched("reveal team.ron");
}

/// A later format may do everything else otherwise.
#[test]
fn a_newer_format_is_left_alone() {
    let room = Room::new();
    collecting(&room, 6, 4);
    let text = fs::read_to_string(room.at("team.ron")).unwrap();
    assert!(text.starts_with("//"), "a line for people");
    assert!(text.contains("\nversion: 1,\n"));
    put(&room.at("team.ron"), text.replacen("version: 1", "version: 7", 1));
    let sentence = room.refused_untouched("check team.ron");
    assert!(sentence.contains('7'), "{sentence}");
    room.refused_untouched("reveal team.ron");
    put(
        &room.at("team.ron"),
        text.replacen("version: 1", "version: 99999999999999999999999", 1),
    );
    room.refused_untouched("check team.ron");
}

/// Contract: `check FILE...`
#[test]
fn each_of_several_files_is_told() {
    let room = Room::new();
    collecting(&room, 6, 4);
    room.done("new --template reset -o other.ron");
    fs::create_dir(room.at("folder")).unwrap();
    put(&room.at("empty.ron"), "");
    put(&room.at("text.ron"), "hello");
    put(&room.at("binary.ron"), [0xFF, 0, 0xC3, b'\n'].repeat(99));
    let other = "ok: 0 cards, 0 ideas, 0 ballots, stage opening\n";
    assert_eq!(room.done("check team.ron other.ron team.ron"), [OK, other, OK].concat());
    let before = room.picture();
    let said = room.run("check empty.ron team.ron none.ron folder text.ron binary.ron other.ron");
    assert_eq!((said.code, said.out), (1, [OK, other].concat()));
    assert_eq!(said.err.lines().count(), 5, "{}", said.err);
    for name in ["empty.ron", "none.ron", "folder", "text.ron", "binary.ron"] {
        assert_eq!(
            said.err.lines().filter(|line| line.starts_with(name)).count(),
            1,
            "{name}: {}",
            said.err
        );
    }
    assert_eq!(room.picture(), before);
    assert_eq!(room.run("check").code, 2);
}

/// Every command says of a file that is none what `check` says, and makes nothing.
#[test]
fn no_command_makes_a_file_that_was_not_there() {
    let room = Room::new();
    let list = room.list("list.txt", "+ abc\n");
    for line in [
        format!("import none.ron --cards {list}"),
        "reveal none.ron".to_owned(),
        "merge-suggested none.ron".to_owned(),
        "merge none.ron 1 2".to_owned(),
        format!("vote none.ron --ballots {list} --people 3"),
        "settle none.ron --widen".to_owned(),
        "draft none.ron".to_owned(),
        format!("apply none.ron {list}"),
        "export none.ron --to out.txt".to_owned(),
        "check none.ron".to_owned(),
        "check none/none.ron".to_owned(),
        "reveal none/none.ron".to_owned(),
        format!("check {list}/none.ron"),
    ] {
        let sentence = room.refused_untouched(&line);
        assert!(sentence.contains("none"), "{line}: {sentence}");
        assert_eq!(room.names(), [""; 0], "{line}");
    }
}
