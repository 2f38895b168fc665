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

    use crate::targets::{ALL, Room};

    /// Each file to the target whose name its folder has; the broken ones are told together.
    fn each_of(folder: &str) {
        let room = Room::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(folder);
        let mut broken = Vec::new();
        for (name, target) in ALL {
            let entries = fs::read_dir(root.join(name)).into_iter().flatten();
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
}
