//! A fault in the program quotes nobody (P10): what a panic says of itself may be a card or a name.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::string_slice,
    reason = "a test that fails says so by stopping, and here a child is made to panic"
)]

use std::process::Command;

use dostop::crash;
use dostop::words::Words;
use dostop::workshop::language::Language;

const CARD: &str = "Wéér kapt Annelies iedereen af";

/// The child: what happens in a window whose code slices a card in the middle of a letter. Run by the test below alone.
#[test]
#[ignore = "it panics, in a process of its own"]
fn a_child_with_faults() {
    crash::tell_in(&Words::new(Language::NL), |told| eprintln!("{told}"));
    let faults: [fn(); 3] = [
        || drop(CARD[2..].to_owned()),
        || panic!("no such name: {CARD}"),
        || std::panic::panic_any(CARD.to_owned()),
    ];
    for fault in faults {
        std::thread::Builder::new()
            .name("Annelies".to_owned())
            .spawn(fault)
            .unwrap()
            .join()
            .unwrap_err();
    }
}

/// P10
#[test]
fn a_fault_tells_its_place_and_what_is_safe_and_quotes_nobody() {
    let this = std::env::current_exe().unwrap();
    let child = Command::new(this)
        .args(["--ignored", "--exact", "a_child_with_faults", "--nocapture"])
        .env("RUST_BACKTRACE", "full")
        .env("RUST_LOG", "trace")
        .output()
        .unwrap();
    let told = String::from_utf8(child.stderr).unwrap();
    let said = String::from_utf8(child.stdout).unwrap();
    assert!(
        child.status.success(),
        "the child panics where it should: {told}\n{said}"
    );
    let lines: Vec<&str> = told.lines().filter(|line| line.contains("dostop zelf")).collect();
    assert_eq!(lines.len(), 3, "{told}");
    assert!(lines.iter().all(|line| line.contains("crash.rs:")), "{told}");
    for word in ["Annelies", "kapt", "Wéér", "char boundary", "no such name"] {
        assert!(!told.contains(word) && !said.contains(word), "{word}:\n{told}\n{said}");
    }
}

/// P10: nothing in the program writes a log, whatever the environment asks of the libraries in it.
#[test]
fn no_logger_is_linked() {
    let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    let linked = |name: &str| lock.contains(&format!("name = \"{name}\"\n"));
    assert!(linked("log"), "the libraries have something to say");
    for logger in [
        "env_logger",
        "simple_logger",
        "fern",
        "log4rs",
        "flexi_logger",
        "tracing-subscriber",
    ] {
        assert!(!linked(logger), "{logger} would print what the libraries say");
    }
}

/// The words are ready before anything else is begun.
#[test]
fn the_program_begins_with_it() {
    let main = include_str!("../src/main.rs");
    let place = |part: &str| main.find(part).unwrap();
    assert!(place("crash::tell_in(") < place("cli::run("));
    assert!(place("crash::tell_in(") < place("app::run("));
}
