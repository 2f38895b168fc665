//! What only the machine knows: its environment, its language, its randomness, its folders. Nothing else in the house asks for these (style 17).

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::Zoned;
use jiff::civil::Date;

use crate::workshop::language::Language;

/// The language the system is set to, if it says one.
pub fn system_language() -> Option<Language> {
    let locale = sys_locale::get_locale()?;
    locale.get(..2)?.to_ascii_lowercase().parse().ok()
}

/// An environment variable; one that is empty counts as not set.
pub fn environment(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// The day it is here.
pub fn today() -> Date {
    Zoned::now().date()
}

/// A moment, to measure from; no time of day.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the system")]
pub fn instant() -> Instant {
    Instant::now()
}

/// 64 random bits, for an id or a seed; an error if the system has none.
pub fn random_bits() -> Result<u64, getrandom::Error> {
    getrandom::u64()
}

/// The folders that an environment variable lists.
pub fn environment_folders(name: &str) -> Vec<PathBuf> {
    environment(name).map_or_else(Vec::new, |list| std::env::split_paths(&list).collect())
}

/// Where the settings and the recent list lie; `DOSTOP_CONFIG` names another folder. It may not be there yet.
pub fn config_folder() -> Option<PathBuf> {
    let named = environment("DOSTOP_CONFIG").map(PathBuf::from);
    named.or_else(|| dirs::config_dir().map(|folder| folder.join("dostop")))
}

/// Where this person keeps documents, else the home folder.
pub fn documents_folder() -> Option<PathBuf> {
    let home = dirs::home_dir();
    // Without desktop settings Linux does not name it, though it may well be there.
    let usual = dirs::document_dir().or_else(|| Some(home.as_ref()?.join("Documents")));
    usual.filter(|folder| folder.is_dir()).or(home)
}

/// The same path, wherever the next start finds itself.
pub fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_unnamed| path.to_owned())
}

/// The operating system, as Rust spells it: `linux`, `macos`, `windows`.
pub fn system() -> &'static str {
    std::env::consts::OS
}

/// The processor's family, as folder names spell it: `x86_64`, `aarch64`.
pub fn architecture() -> &'static str {
    std::env::consts::ARCH
}
