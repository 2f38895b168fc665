//! What only the machine knows: its environment, its language, its randomness. Nothing else in the house asks for these (style 17).

use std::ffi::OsString;
use std::path::PathBuf;

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

/// 64 random bits, for an id or a seed; an error if the system has none.
pub fn random_bits() -> Result<u64, getrandom::Error> {
    getrandom::u64()
}

/// The folders that an environment variable lists.
pub fn environment_folders(name: &str) -> Vec<PathBuf> {
    environment(name).map_or_else(Vec::new, |list| std::env::split_paths(&list).collect())
}

/// The processor's family, as folder names spell it: `x86_64`, `aarch64`.
pub fn architecture() -> &'static str {
    std::env::consts::ARCH
}
