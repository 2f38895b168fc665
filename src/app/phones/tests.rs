//! The phones of a window that is not drawn: they follow the laptop's address and the session file.

use super::*;
use crate::app::testing::window_in;
use crate::ui::phones::PhonesOn;
use crate::workshop::slips::Slips;

fn wait(window: &mut Window) -> PhonesOn {
    let context = egui::Context::default();
    for _ in 0..2000 {
        while let Some(done) = window.jobs.next_done() {
            window.hear(done, &context);
        }
        let room = window.room.as_ref().unwrap();
        if let PhonesFace::On(on) = room.phones.face(&window.words) {
            return on;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("the phones never came");
}

fn address(digits: [u8; 4]) -> Address {
    Address {
        ip: digits.into(),
        name: "wlan0".to_owned(),
        kind: Kind::Room,
    }
}

/// F39, P19: the laptop is on another network by now. The QR code follows; key, code and door stay.
#[cfg(target_os = "linux")] // Elsewhere a machine has one loopback address only.
#[test]
fn another_address_moves_the_phones_with_their_key() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = window_in(folder.path());
    window.start_phones([127, 0, 0, 1].into(), 0.0);
    let before = wait(&mut window);
    let kept = || kept_room(&folder.path().join("team.ron")).unwrap();
    let key = kept().key;
    window.turn_to_the_phones(PhonesWish::Door(Door::Closed), 0.0);
    window.hear_addresses(vec![address([127, 0, 0, 1]), address([127, 0, 0, 2])], 1.0);
    let still = wait(&mut window);
    assert!(still.join == before.join && !still.has_moved, "it is still there");
    window.hear_addresses(vec![address([127, 0, 0, 2])], 2.0);
    let after = wait(&mut window);
    assert!(after.join.address.starts_with("127.0.0.2:"), "{after:?}");
    assert!(after.join.code == before.join.code && after.join.qr != before.join.qr);
    assert!(after.door == Door::Closed && kept().key == key);
    assert!(!after.has_moved, "nobody looked there yet");
    window.hear_addresses(Vec::new(), 3.0);
    assert_eq!(wait(&mut window).join, after.join, "no network for a while: it waits");
}

/// F39: the help names the number that is tried first.
#[test]
fn the_help_names_the_port_that_is_tried_first() {
    assert_eq!(crate::ui::phones::USUAL_PORT, phones::PORT.to_string());
}

/// architecture 5, P19: what a crash needs lies beside the session file, wherever that is.
#[test]
fn the_rooms_file_follows_the_session_file() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = window_in(folder.path());
    window.start_phones([127, 0, 0, 1].into(), 0.0);
    wait(&mut window);
    let (from, to) = (folder.path().join("team.ron"), folder.path().join("elsewhere.ron"));
    window.room.as_ref().unwrap().phones.moved(&from, &to);
    assert!(kept_room(&from).is_none() && kept_room(&to).is_some());
}

/// What the window says of the sheet once it is not being written any more.
fn sheet(window: &mut Window) -> SheetFace {
    for _ in 0..2000 {
        let face = wait(window).sheet;
        if face != SheetFace::Writing {
            return face;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("the sheet was never written");
}

/// F38: first the sheet, for its owner only, then the slips count; what cannot be written changes nothing.
#[test]
fn a_sheet_is_written_before_its_slips_count() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, session) = window_in(folder.path());
    window.start_phones([127, 0, 0, 1].into(), 0.0);
    let on = wait(&mut window);
    let slips = |window: &Window| window.room.as_ref().unwrap().live.latest().slips().map(Slips::len);
    window.hear_sheet_place(3, None, 9.0);
    assert_eq!(sheet(&mut window), SheetFace::Nothing, "the person closed the dialog");
    window.hear_sheet_place(3, None, 0.1);
    assert_eq!(sheet(&mut window), SheetFace::Typed, "there was none");
    window.hear_sheet_place(3, Some(folder.path().join("nowhere/sheet.txt")), 9.0);
    assert!(matches!(sheet(&mut window), SheetFace::Failed(_)));
    assert_eq!(slips(&window), None);
    let out = folder.path().join("sheet.txt");
    window.hear_sheet_place(3, Some(out.clone()), 9.0);
    assert_eq!(sheet(&mut window), SheetFace::Written(out.display().to_string()));
    assert_eq!(slips(&window), Some(3));
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(
        text.contains(&on.join.address) && text.matches("VOTE SLIP").count() == 3,
        "{text}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
    }
    window.turn_to_the_phones(PhonesWish::MakeSlips(2, out.clone()), 0.0);
    assert!(
        matches!(sheet(&mut window), SheetFace::Failed(_)),
        "a typed name replaces nothing"
    );
    assert_eq!(
        (slips(&window), std::fs::read_to_string(&out).unwrap()),
        (Some(3), text)
    );
    assert!(session.exists());
}

/// What another thread brings, and is not heard yet.
fn brought(window: &Window, is_it: impl Fn(&Done) -> bool) -> Done {
    for _ in 0..2000 {
        if let Some(done) = window.jobs.next_done().filter(&is_it) {
            return done;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("nothing came");
}

fn started(window: &Window) -> Done {
    brought(window, |done| matches!(done, Done::PhonesStarted { .. }))
}

/// Another thread has waited for the end of a server.
fn stopped(window: &Window) {
    brought(window, |done| matches!(done, Done::PhonesStopped));
}

/// P16: whoever leaves while the server starts leaves nothing behind; and the frame that hears of it does not wait for it.
#[test]
fn a_server_that_nobody_waits_for_is_stopped_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = window_in(folder.path());
    window.start_phones([127, 0, 0, 1].into(), 0.0);
    window.room = None;
    let path = folder.path().join("team.ron");
    let started = started(&window);
    window.hear(started, &egui::Context::default());
    assert!(kept_room(&path).is_none());
    stopped(&window);
}

/// P16, P19: stopped while it starts, and started anew: the first server is not taken for the second one, and takes
/// nothing of it along.
#[test]
fn a_start_that_was_given_up_is_not_taken_for_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = window_in(folder.path());
    window.start_phones([127, 0, 0, 1].into(), 0.0);
    let first = started(&window);
    window.turn_to_the_phones(PhonesWish::Stop, 0.0);
    stopped(&window);
    window.start_phones([127, 0, 0, 1].into(), 0.0);
    let second = started(&window);
    let context = egui::Context::default();
    window.hear(first, &context);
    let face = |window: &Window| window.room.as_ref().unwrap().phones.face(&window.words);
    assert_eq!(face(&window), PhonesFace::Starting);
    window.hear(second, &context);
    assert!(face(&window).on().is_some());
    assert!(kept_room(&folder.path().join("team.ron")).is_some(), "a crash finds it");
}
