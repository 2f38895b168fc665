//! The module table of the house: who may name whom. The longest matching path decides, so an exception is one more line.

/// What one module may name.
pub struct Row {
    /// The module: a file or folder right under `src`.
    pub module: &'static str,
    /// Other modules; `*` is any.
    pub modules: &'static [&'static str],
    /// Paths into other crates, std among them; `*` is any.
    pub may: &'static [&'static str],
    /// Exceptions to `may`.
    pub never: &'static [&'static str],
}

/// Files, network, threads, time, environment, processes, input: all that makes code depend on where and when it runs.
macro_rules! ambient {
    ($($more:literal),*) => {
        &["std::env", "std::fs", "std::io", "std::net", "std::os", "std::process", "std::thread", "std::time", $($more),*]
    };
}

/// Modules in reading order. A row may wait for its module.
pub const TABLE: &[Row] = &[
    Row {
        module: "workshop",
        modules: &[],
        may: &[
            "std",
            "serde",
            "thiserror",
            "imbl",
            "unicode_segmentation",
            "unicode_normalization",
            "jiff::civil",
            // Pure arithmetic on civil dates.
            "jiff::Span",
            "jiff::ToSpan",
            "rand_core",
            "rand_chacha",
        ],
        // A hash map's order comes from the system's randomness.
        never: ambient![
            "std::collections::HashMap",
            "std::collections::HashSet",
            "std::collections::hash_map",
            "std::collections::hash_set",
            "std::hash::RandomState"
        ],
    },
    Row {
        module: "clock",
        modules: &["workshop"],
        may: &["std", "jiff", "getrandom", "sys_locale", "dirs"],
        never: &["std::fs", "std::net", "std::os", "std::process", "std::thread"],
    },
    Row {
        module: "crash",
        modules: &["words"],
        may: &["std"],
        never: ambient![],
    },
    Row {
        module: "lists",
        modules: &["workshop"],
        may: &["std", "csv", "imbl", "ron", "thiserror"],
        never: ambient![],
    },
    Row {
        module: "words",
        // What they refuse only: `words` explains it (style 15).
        modules: &["workshop", "store", "live", "lists"],
        may: &[
            "std",
            "std::io::ErrorKind",
            "i18n_embed",
            "i18n_embed_fl",
            "rust_embed",
            "ron",
            "serde",
            "thiserror",
            "jiff::civil",
        ],
        never: ambient![],
    },
    Row {
        module: "templates",
        modules: &["workshop"],
        may: &[
            "std",
            "i18n_embed",
            "i18n_embed_fl",
            "rust_embed",
            "ron",
            "serde",
            "thiserror",
            // The day a blueprint is held on.
            "jiff::civil",
        ],
        never: ambient![],
    },
    Row {
        module: "store",
        // By its chance the journals of two laptops are told apart.
        modules: &["workshop", "clock"],
        // Its own process number marks the lock; how long a file lies untouched comes from its metadata.
        may: &[
            "std",
            "std::process::id",
            "std::time::Duration",
            "std::time::SystemTime",
            // The days of a workshop that the start screen shows.
            "jiff::civil",
            "ron",
            // One advice, in the real disk.
            "rustix::fs",
            "serde",
            "sysinfo",
            "thiserror",
            "xxhash_rust",
        ],
        never: &["std::env", "std::net", "std::process", "std::thread", "std::time"],
    },
    Row {
        module: "live",
        modules: &["workshop", "store", "clock"],
        may: &["std", "std::time::Duration", "thiserror", "tokio::sync"],
        never: &[
            "std::env",
            "std::fs",
            "std::net",
            "std::os",
            "std::process",
            "std::time",
        ],
    },
    Row {
        module: "report",
        modules: &["workshop", "words"],
        // Renderers write to bytes in memory.
        may: &[
            "std",
            "std::io::Write",
            "std::io::Cursor",
            "csv",
            "jiff::civil",
            // On a sheet of vote slips.
            "qrcodegen",
            "serde",
            "serde_json",
            "thiserror",
            "unicode_segmentation",
            "unicode_width",
        ],
        never: ambient![],
    },
    Row {
        module: "phones",
        modules: &["clock", "live", "workshop", "words"],
        may: &[
            "std",
            "axum",
            "data_encoding",
            "futures_core",
            "hmac",
            "http_body_util",
            "hyper",
            "hyper_util",
            "if_addrs",
            // Open files, and a phone that vanished.
            "rustix",
            "serde",
            "serde_json",
            "sha2",
            "thiserror",
            "tokio",
        ],
        never: &["std::env", "std::fs", "std::process"],
    },
    Row {
        module: "ui",
        modules: &["workshop", "words", "templates", "lists"],
        // A length of time is not a clock: egui wants one to repaint later.
        may: &["std", "std::time::Duration", "eframe", "egui", "jiff::civil"],
        never: ambient![],
    },
    Row {
        module: "cli",
        modules: &[
            "clock",
            "lists",
            "live",
            "phones",
            "report",
            "store",
            "templates",
            "words",
            "workshop",
        ],
        may: &["*", "std::time::Duration"],
        never: &[
            "eframe",
            "egui",
            "image",
            "rfd",
            "winit",
            "std::env",
            "std::thread",
            "std::time",
        ],
    },
    Row {
        module: "app",
        modules: &["*"],
        may: &["*"],
        // Its surroundings it gets from clock: habits.rs says so, for every module.
        never: &[],
    },
    Row {
        module: "main",
        modules: &["app", "cli", "clock", "crash", "words"],
        may: &["std", "clap"],
        never: &["std::fs", "std::net", "std::thread", "std::time"],
    },
    // The map only says where things are: a re-export at the root would open a way around this table.
    Row {
        module: "lib",
        modules: &[],
        may: &[],
        never: &[],
    },
];
