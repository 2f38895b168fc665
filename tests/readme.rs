//! What the README promises, run line by line.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The first console block: each command with the lines it is said to print.
fn transcript() -> Vec<(&'static str, Vec<&'static str>)> {
    let readme = include_str!("../README.md");
    let block = readme.split("```console\n").nth(1).unwrap_or_default();
    let block = block.split("```").next().unwrap_or_default();
    let steps = block.split("$ ").skip(1).map(|step| {
        let mut lines = step.lines();
        (lines.next().unwrap_or_default(), lines.collect())
    });
    steps.collect()
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
        let words = words(command);
        assert_eq!(words[0], "dostop");
        let output = Command::new(env!("CARGO_BIN_EXE_dostop"))
            .args(&words[1..])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!((said.lines().collect(), error.as_ref()), (printed, ""), "{command}");
        assert!(output.status.success(), "{command}");
    }
    let code = fs::read_to_string(folder.path().join("code.txt")).unwrap();
    assert!(
        code.contains("We share every change in the rota the same day."),
        "{code}"
    );
}
