//! What the README promises, run line by line.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The first console block: each command with what it is said to print.
fn transcript() -> Vec<(String, String)> {
    let readme = include_str!("../README.md");
    let block = readme
        .split("```console\n")
        .nth(1)
        .expect("the README has a console block");
    let block = block.split("```").next().expect("the block ends");
    let mut steps: Vec<(String, String)> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => steps.push((command.to_owned(), String::new())),
            (None, Some((_, printed))) => *printed += &format!("{line}\n"),
            (None, None) => panic!("the block begins with a command"),
        }
    }
    steps
}

/// Splits a command as a shell does, as far as the README needs it: blanks, and double quotes.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (part, text) in command.split('"').enumerate() {
        if part % 2 == 1 {
            words.push(text.to_owned());
        } else {
            words.extend(text.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[test]
fn every_command_of_the_readme_prints_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let lists = folder.path().join("sessions/lists");
    fs::create_dir_all(&lists).unwrap();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/lists")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, lists.join(path.file_name().unwrap())).unwrap();
    }
    let steps = transcript();
    assert!(steps.len() >= 10, "the whole main job");
    for (command, printed) in steps {
        let words = words(&command);
        assert_eq!(words[0], "dostop");
        let output = Command::new(env!("CARGO_BIN_EXE_dostop"))
            .args(&words[1..])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!((said.as_ref(), error.as_ref()), (printed.as_str(), ""), "{command}");
        assert!(output.status.success(), "{command}");
    }
    let code = fs::read_to_string(folder.path().join("code.txt")).unwrap();
    assert!(
        code.contains("We share every change in the rota the same day."),
        "{code}"
    );
}
