//! The fuzzer's corpus, and everything that ever broke, through the same functions (architecture: the core never
//! panics on any input). `tests/fuzz/run` looks for more.

#[cfg(test)]
#[path = "fuzz/targets/mod.rs"]
mod targets;

#[cfg(test)]
mod hostile_files {
    use std::fs;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::path::Path;

    use dostop::lists::changes::MOST_COMMAS;
    use dostop::lists::text::{MOST_BYTES, MOST_LINES, decode};

    use crate::targets::{ALL, Room};

    /// Each file to the target whose name its folder has; the broken ones are told together.
    fn each_of(folder: &str) {
        let room = Room::made();
        let inputs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(folder);
        let mut broken = Vec::new();
        for (name, target) in ALL {
            let entries = fs::read_dir(inputs.join(name)).into_iter().flatten();
            for entry in entries {
                let path = entry.unwrap().path();
                let bytes = fs::read(&path).unwrap();
                let read = AssertUnwindSafe(|| target(&room, &bytes));
                if catch_unwind(read).is_err() {
                    broken.push(path.display().to_string());
                }
            }
        }
        assert_eq!(broken, <[String; 0]>::default());
    }

    /// Architecture, invariants: the core never panics on any input.
    #[test]
    fn the_corpus_is_read_or_refused() {
        each_of("corpus");
    }

    /// The same, with the inputs that once broke it.
    #[test]
    fn what_once_broke_is_read_or_refused() {
        each_of("regressions");
    }

    /// Lists as long as they may be, of the shapes that become most in memory.
    fn longest_lists() -> [(&'static str, String); 5] {
        let cards = |line: &str| line.repeat(MOST_LINES);
        [
            ("cards", cards("+\n")),
            ("table", cards("do,\n")),
            ("table", format!("do{}", ",a".repeat(MOST_BYTES / 2 - 1))),
            ("ballots", "1 22 333 4444 ".repeat(MOST_BYTES / 14)),
            ("changes", format!("All([{}])", "Draft,".repeat(MOST_COMMAS))),
        ]
    }

    /// The same: a short file does not become a workshop that fills the memory.
    #[test]
    fn the_longest_list_takes_a_fraction_of_the_memory() {
        let room = Room::made();
        for (name, list) in longest_lists() {
            assert!(decode(list.as_bytes()).is_ok(), "{name} is longer than a list may be");
            for (_, target) in ALL.iter().filter(|(of, _)| *of == name) {
                target(&room, list.as_bytes());
            }
        }
        // Of the whole process, with every test in it; only Linux tells.
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = most.and_then(|most| most.trim().strip_suffix(" kB")?.parse().ok());
        assert!(kilobytes.unwrap_or(0) < 256 * 1024, "{kilobytes:?} kB");
    }
}
