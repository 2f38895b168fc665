//! A folder with a workshop in it, a second one for lists and documents, and the binary to run there.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use serde_json::Value;
use tempfile::TempDir;

/// Where a test works. Commands run in the folder `home`; lists and documents lie in its neighbour `../desk`.
pub struct Room {
    home: PathBuf,
    desk: PathBuf,
    _folder: TempDir,
}

/// What a command said, and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// All files of a folder: name, bytes, time of the last change.
pub type Picture = BTreeMap<String, (Vec<u8>, SystemTime)>;

impl Room {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (home, desk) = (folder.path().join("home"), folder.path().join("desk"));
        fs::create_dir(&home).unwrap();
        fs::create_dir(&desk).unwrap();
        Self {
            home,
            desk,
            _folder: folder,
        }
    }

    /// A file beside the workshop.
    pub fn at(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }

    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Writes a list to the desk; the answer is how a command finds it.
    pub fn list(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        put(&self.desk.join(name), text);
        format!("../desk/{name}")
    }

    /// Reads a document from the desk.
    pub fn document(&self, name: &str) -> String {
        fs::read_to_string(self.desk.join(name)).unwrap()
    }

    /// Runs a command, divided at blanks, and holds the rules that are the same for all of them.
    #[track_caller]
    pub fn run(&self, line: &str) -> Said {
        self.run_with(&line.split_whitespace().collect::<Vec<_>>())
    }

    #[track_caller]
    pub fn run_with(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dostop"));
        command.args(arguments).current_dir(&self.home);
        for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "RUST_BACKTRACE"] {
            command.env_remove(name);
        }
        let output = command.env("LANG", "en_GB.UTF-8").output().unwrap();
        let said = Said {
            code: output.status.code().expect("no signal ended it"),
            out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
            err: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
        };
        let told = format!("{arguments:?}: {said:?}");
        assert!((0..=2).contains(&said.code), "{told}");
        for word in ["panicked", "RUST_BACKTRACE", "unwrap", "overflow"] {
            assert!(!said.err.contains(word), "{told}");
        }
        self.hold_the_house(&told);
        said
    }

    /// Runs a command that must succeed; the answer is its standard output.
    #[track_caller]
    pub fn done(&self, line: &str) -> String {
        let said = self.run(line);
        assert_eq!(said.code, 0, "{line}: {said:?}");
        said.out
    }

    /// Runs a command that must be refused in one sentence; the answer is the sentence.
    #[track_caller]
    pub fn refused(&self, line: &str) -> String {
        self.refused_with(&line.split_whitespace().collect::<Vec<_>>())
    }

    #[track_caller]
    pub fn refused_with(&self, arguments: &[&str]) -> String {
        let said = self.run_with(arguments);
        assert_eq!(said.code, 1, "{arguments:?}: {said:?}");
        assert_eq!(said.err.lines().count(), 1, "{arguments:?}: {said:?}");
        assert_eq!(said.out, "", "{arguments:?}: {said:?}");
        said.err.trim_end().to_owned()
    }

    /// The same, and not one byte or time in the folder changes.
    #[track_caller]
    pub fn refused_untouched(&self, line: &str) -> String {
        let before = self.picture();
        let sentence = self.refused(line);
        assert!(self.bytes() == without_times(&before), "the folder changed: {line}");
        sentence
    }

    /// The machine-readable export.
    #[track_caller]
    pub fn json(&self, file: &str) -> Value {
        self.done(&format!("export {file} --to ../desk/machine.json --force"));
        serde_json::from_str(&self.document("machine.json")).unwrap()
    }

    /// The number that was dealt to each text, by the machine-readable export.
    #[track_caller]
    pub fn numbers(&self, file: &str) -> BTreeMap<String, u32> {
        numbers(&self.json(file))
    }

    pub fn picture(&self) -> Picture {
        let entries = fs::read_dir(&self.home).unwrap().map(Result::unwrap);
        let files = entries.filter(|entry| entry.file_type().unwrap().is_file());
        files
            .map(|entry| {
                let changed = entry.metadata().unwrap().modified().unwrap();
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, (fs::read(entry.path()).unwrap(), changed))
            })
            .collect()
    }

    /// All files of the folder, without their times.
    pub fn bytes(&self) -> BTreeMap<String, Vec<u8>> {
        without_times(&self.picture())
    }

    /// The names of the files in the folder.
    pub fn names(&self) -> Vec<String> {
        self.picture().into_keys().collect()
    }

    /// The files whose bytes hold `text`.
    pub fn files_with(&self, text: &str) -> Vec<String> {
        let holds = |bytes: &[u8]| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        let files = self.bytes().into_iter().filter(|(_, bytes)| holds(bytes));
        files.map(|(name, _)| name).collect()
    }

    /// Contract: beside `NAME.ron` lie at most these files, readable by their owner only.
    #[track_caller]
    fn hold_the_house(&self, told: &str) {
        for entry in fs::read_dir(&self.home)
            .unwrap()
            .chain(fs::read_dir(&self.desk).unwrap())
        {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_temporary = path.extension().is_some_and(|ending| ending == "tmp");
            assert!(!is_temporary, "{name} stayed: {told}");
            let is_ours = begins(&path) == *b"// dostop";
            let beside = name.split_once(".ron.").map(|(_, ending)| ending);
            if let Some(ending) = beside {
                assert!(
                    ["journal", "previous", "lock", "room"].contains(&ending),
                    "{name}: {told}"
                );
            }
            if is_ours || beside.is_some() {
                assert_eq!(mode(&path), 0o600, "{name}: {told}");
            }
        }
    }
}

/// The number of each idea by its text.
pub fn numbers(json: &Value) -> BTreeMap<String, u32> {
    let ideas = json["ideas"].as_array().unwrap().iter();
    ideas
        .map(|idea| (text(&idea["text"]), number(&idea["number"])))
        .collect()
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

pub fn number(value: &Value) -> u32 {
    value.as_u64().unwrap().try_into().unwrap()
}

/// Makes or replaces a file; its rights stay.
pub fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    File::create(path).unwrap().write_all(bytes.as_ref()).unwrap();
}

/// Copies a workshop, alone.
pub fn copy(room: &Room, from: &str, to: &str) {
    fs::copy(room.at(from), room.at(to)).unwrap();
}

fn without_times(picture: &Picture) -> BTreeMap<String, Vec<u8>> {
    let files = picture.iter();
    files.map(|(name, (bytes, _))| (name.clone(), bytes.clone())).collect()
}

/// The first nine bytes of a file.
fn begins(path: &Path) -> [u8; 9] {
    let mut start = [0; 9];
    File::open(path).and_then(|mut file| file.read_exact(&mut start)).ok(); // A folder or a short file is not one of ours.
    start
}

#[cfg(unix)]
pub fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[cfg(not(unix))]
pub fn mode(_path: &Path) -> u32 {
    0o600
}
