//! Exit status, help, and languages.

use crate::room::Room;
use crate::workshops::collecting;

const COMMANDS: [&str; 12] = [
    "templates",
    "new",
    "import",
    "merge-suggested",
    "merge",
    "reveal",
    "vote",
    "settle",
    "draft",
    "apply",
    "export",
    "check",
];

/// Contract: `--help` teaches.
#[test]
fn every_command_explains_itself() {
    let room = Room::new();
    let help = room.done("--help");
    for command in COMMANDS {
        assert!(help.contains(&format!("  {command} ")), "{command}: {help}");
        let own = room.done(&format!("{command} --help"));
        assert!(own.contains("Usage:") && own.contains("--lang"), "{command}: {own}");
        assert!(
            own.trim_start().lines().next().unwrap().len() > 15,
            "{command} begins with what it does: {own}"
        );
        assert_eq!(room.done(&format!("help {command}")), own);
    }
    assert!(room.done("--version").starts_with("dostop "));
    let taught = [
        ("import", "line N: reason"),
        ("vote", "4 9 9 12 18 | 28 28 30"),
        ("settle", "Vote(Final)"),
        ("apply", "SetContact("),
        ("export", "--part ideas"),
        ("check", "ok: N cards"),
    ];
    for (command, example) in taught {
        let own = room.done(&format!("{command} --help"));
        assert!(own.contains(example), "{command}: {own}");
    }
}

/// The steps that the help shows are the main job.
#[test]
fn the_help_begins_with_the_main_job() {
    let help = Room::new().done("--help");
    let steps = [
        "dostop new",
        "dostop import",
        "dostop reveal",
        "dostop merge-suggested",
        "dostop vote",
        "dostop draft",
        "dostop apply",
        "dostop export",
    ];
    let places: Vec<_> = steps
        .iter()
        .map(|step| help.find(step).unwrap_or_else(|| panic!("{step}: {help}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

/// Contract: 2 usage.
#[test]
fn wrong_usage_ends_with_two() {
    let room = Room::new();
    for line in [
        "--nonsense",
        "team.ron extra",
        "new",
        "new --template reset",
        "new --template reset -o a.ron --people many",
        "new --template reset -o a.ron --lang xx",
        "import team.ron",
        "reveal team.ron --seed x",
        "vote team.ron --people 3",
        "settle team.ron --lot -1",
        "apply team.ron",
        "check team.ron --lang de",
        "check",
    ] {
        let said = room.run(line);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{line}: {said:?}");
        assert!(!said.err.is_empty());
        assert_eq!(room.names(), [""; 0]);
    }
}

/// Contract: default is the workshop's language, `--lang` goes before it.
#[test]
fn a_command_speaks_the_workshops_language_unless_told_otherwise() {
    let room = Room::new();
    for lang in ["nl", "en"] {
        room.done(&format!("new --template reset --lang {lang} -o {lang}.ron"));
    }
    let dutch = room.refused("draft nl.ron");
    let english = room.refused("draft en.ron");
    assert_ne!(dutch, english);
    assert_eq!(room.refused("draft nl.ron --lang en"), english);
    assert_eq!(room.refused("draft en.ron --lang nl"), dutch);
    assert_eq!(room.refused("draft nl.ron --lang nl"), dutch);
    assert_ne!(room.done("templates --lang nl"), room.done("templates --lang en"));
    assert_eq!(
        room.done("templates"),
        room.done("templates --lang en"),
        "the system speaks English here"
    );
    let missing = |lang: &str| room.refused(&format!("check none.ron --lang {lang}"));
    assert_ne!(missing("nl"), missing("en"));
}

/// Contract: lines for programs are the same in every language.
#[test]
fn lines_for_programs_are_the_same_in_every_language() {
    let room = Room::new();
    collecting(&room, 6, 4);
    let list = room.list(
        "list.txt",
        "+ ok\n- Hij kapt mij altijd af\n+ Bel 0470 12 34 56\n+ Fine card\n",
    );
    let machine = |out: &str| {
        let lines = out.lines().map(|line| match line.split_once(": ") {
            Some((before, _)) if before.starts_with("line ") => before.to_owned(),
            _ => line.to_owned(),
        });
        lines.collect::<Vec<_>>()
    };
    let import = |lang: &str| room.done(&format!("import team.ron --cards {list} --lang {lang}"));
    let (dutch, english) = (import("nl"), import("en"));
    assert_ne!(dutch, english);
    assert_eq!(machine(&dutch), ["2 1 1", "line 1", "line 2", "line 3"]);
    assert_eq!(machine(&dutch), machine(&english));
    assert_eq!(
        room.done("check team.ron --lang nl"),
        room.done("check team.ron --lang en")
    );
    room.done("reveal team.ron");
    let list = room.list("ballots.txt", "-\n99\n");
    for lang in ["nl", "en"] {
        let sentence = room.refused(&format!("vote team.ron --ballots {list} --people 6 --lang {lang}"));
        assert!(sentence.starts_with("../desk/ballots.txt:2:1: line 2: "), "{sentence}");
    }
}

/// A sentence for people says what to do, so it is more than a few words, and it ends.
#[test]
fn a_refusal_is_one_whole_sentence() {
    let room = Room::new();
    collecting(&room, 2, 2);
    let list = room.list("ballots.txt", "x\n");
    for lang in ["nl", "en"] {
        for line in [
            "reveal team.ron",
            "draft team.ron",
            "merge team.ron 1 2",
            "merge-suggested team.ron",
            "settle team.ron --widen",
            &format!("vote team.ron --ballots {list} --people 6"),
            &format!("apply team.ron {list}"),
            "check none.ron",
            "export team.ron --to x.xyz",
            "export team.ron --to team",
            "new --template reset -o team.ron",
            "new --template none -o x.ron",
        ] {
            let sentence = room.refused(&format!("{line} --lang {lang}"));
            assert!(sentence.split(' ').count() > 5, "{line}: {sentence}");
            assert!(
                sentence.ends_with(['.', '?', '!']) || sentence.contains("--"),
                "{line}: {sentence}"
            );
        }
    }
}
