//! Where files go and who may read them (contract: `new`, files beside `NAME.ron`).

use std::fs;

use crate::check::crash;
use crate::room::{Room, mode, put};
use crate::workshops::{TIED, ballots, collecting, small};

#[test]
fn every_file_beside_a_workshop_is_its_owners_alone() {
    let room = Room::new();
    collecting(&room, 6, 4);
    crash(&room.at("team.ron"), 1);
    let names = ["team.ron", "team.ron.journal", "team.ron.lock", "team.ron.previous"];
    assert_eq!(room.names(), names);
    assert_eq!(names.map(|name| mode(&room.at(name))), [0o600; 4]);
}

/// Rights that somebody loosened are tight again after the next save.
#[cfg(unix)]
#[test]
fn a_saved_file_is_private_again() {
    use std::os::unix::fs::PermissionsExt;
    let room = Room::new();
    collecting(&room, 6, 4);
    for name in ["team.ron", "team.ron.previous"] {
        fs::set_permissions(room.at(name), fs::Permissions::from_mode(0o644)).unwrap();
    }
    room.done("reveal team.ron");
    assert_eq!(
        ["team.ron", "team.ron.previous"].map(|name| mode(&room.at(name))),
        [0o600; 2]
    );
}

#[test]
fn after_each_command_only_the_workshop_and_its_previous_generation_lie_there() {
    let room = Room::new();
    small(&room, 6, 4);
    let two = ["team.ron", "team.ron.previous"];
    let list = ballots(&room, "team.ron", TIED);
    let changes = room.list("changes.ron", "SetTitle(\"T\")\n");
    room.refused(&format!("vote team.ron --ballots {list} --people 6"));
    assert_eq!(room.names(), two);
    for line in [
        "settle team.ron --lot 1",
        "draft team.ron",
        &format!("apply team.ron {changes}"),
        "check team.ron",
    ] {
        room.done(line);
        assert_eq!(room.names(), two, "{line}");
    }
}

#[test]
fn a_workshop_that_is_there_is_replaced_only_with_force() {
    let room = Room::new();
    collecting(&room, 6, 4);
    let sentence = room.refused_untouched("new --template reset -o team.ron");
    assert!(sentence.contains("--force"), "{sentence}");
    put(&room.at("notes.txt"), "mine");
    room.refused_untouched("new --template reset -o notes.txt");
    room.done("new --template reset --short -o team.ron --force");
    assert_eq!(
        room.done("check team.ron"),
        "ok: 0 cards, 0 ideas, 0 ballots, stage opening\n"
    );
}

/// A journal of the workshop that was replaced says nothing of the new one.
#[test]
fn a_replaced_workshop_leaves_no_journal() {
    let room = Room::new();
    collecting(&room, 6, 4);
    crash(&room.at("team.ron"), 2);
    room.done("new --template reset -o team.ron --force");
    let said = room.run("check team.ron");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert_eq!(room.names(), ["team.ron", "team.ron.previous"]);
}

#[test]
fn a_workshop_cannot_be_made_where_there_is_no_folder() {
    let room = Room::new();
    put(&room.at("plain"), "a file");
    fs::create_dir(room.at("folder")).unwrap();
    for out in ["none/team.ron", "plain/team.ron", "folder", "folder/"] {
        room.refused_untouched(&format!("new --template reset -o {out}"));
    }
    room.refused_untouched("new --template reset -o folder --force");
    assert_eq!(fs::read_dir(room.at("folder")).unwrap().count(), 0);
    assert_eq!(room.run_with(&["new", "--template", "reset", "-o", ""]).code, 2);
    room.done("new --template reset -o folder/team.ron");
    assert_eq!(fs::read_dir(room.at("folder")).unwrap().count(), 1);
}

#[test]
fn a_missing_folder_is_told_of_the_session_file() {
    let room = Room::new();
    let sentence = room.refused_untouched("new --template reset -o none/team.ron");
    assert!(
        sentence.contains("team.ron") && !sentence.contains(".lock"),
        "{sentence}"
    );
}

/// A small change fits where the whole file does not: it must not stay behind a command that failed.
#[cfg(unix)]
#[test]
fn a_command_that_cannot_save_changes_nothing() {
    let room = Room::new();
    collecting(&room, 6, 4);
    let list = room.list("list.txt", "+ One more card\n");
    let before = room.bytes();
    let run = |limit: &str| {
        let script = format!("trap '' XFSZ; {limit} exec \"$0\" import team.ron --cards {list}");
        let output = std::process::Command::new("sh")
            .args(["-c", &script, env!("CARGO_BIN_EXE_dostop")])
            .current_dir(room.home())
            .output();
        output.unwrap()
    };
    for _ in 0..2 {
        let output = run("ulimit -f 1;");
        assert_eq!(output.status.code(), Some(1));
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert!(
            sentence.contains("team.ron") && !sentence.contains(".tmp"),
            "{sentence}"
        );
        assert_eq!(room.bytes(), before);
    }
    assert!(run("").status.success());
    assert_eq!(room.json("team.ron")["cards"], 11);
}

/// Contract: `templates` and `new`.
#[test]
fn every_template_makes_a_workshop_in_both_forms_and_languages() {
    let room = Room::new();
    let listed = room.done("templates --lang nl");
    assert!(listed.lines().count() >= 1, "{listed}");
    for line in listed.lines() {
        let id = line.split(' ').next().unwrap();
        for (lang, form) in [("nl", ""), ("en", "--short")] {
            room.done(&format!(
                "new --template {id} {form} --lang {lang} --people 9 -o {id}-{lang}.ron"
            ));
            let json = room.json(&format!("{id}-{lang}.ron"));
            assert_eq!(
                (json["language"].as_str(), json["people"].as_u64()),
                (Some(lang), Some(9)),
                "{id}"
            );
            assert_eq!(
                (json["cards"].as_u64(), json["rounds"].as_array().map(Vec::len)),
                (Some(0), Some(0))
            );
        }
    }
    let sentence = room.refused_untouched("new --template nonsense -o x.ron");
    assert!(sentence.contains("reset"), "it names those there are: {sentence}");
}

#[test]
fn a_title_is_tidied_and_has_a_limit() {
    let room = Room::new();
    let new = |title: &str, out: &str| room.run_with(&["new", "--template", "reset", "--title", title, "-o", out]);
    assert_eq!(new("  Team\t\u{202E}\"Zee\" \\ (1)\n", "a.ron").code, 0);
    assert_eq!(room.json("a.ron")["title"], "Team \"Zee\" \\ (1)");
    let said = new(&"x".repeat(501), "b.ron");
    assert_eq!((said.code, said.err.lines().count()), (1, 1));
    assert_eq!(room.names(), ["a.ron"]);
}

/// Contract: one workshop has one lock and one generation before it, whatever name leads to it.
#[cfg(unix)]
#[test]
fn a_link_leads_to_the_workshop_and_stays_a_link() {
    let room = Room::new();
    room.done("new --template reset --lang en -o team.ron");
    let link = room.at("../desk/link.ron");
    std::os::unix::fs::symlink(room.at("team.ron"), &link).unwrap();
    let list = room.list("list.txt", "+ We share the rota\n");
    room.done(&format!("import ../desk/link.ron --cards {list}"));
    assert!(fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
    assert_eq!(
        room.done("check team.ron"),
        "ok: 1 cards, 0 ideas, 0 ballots, stage opening\n"
    );
}
