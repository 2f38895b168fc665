//! Every sentence a person reads, from `assets/words`: one folder a language, a missing key fails the build or a test.
//!
//! Adding a language is adding `assets/words/xx/dostop.ftl`; nothing here names a language.

mod dates;
mod explain;
mod explain_files;
mod explain_lists;
mod explain_take_away;
mod explain_window;

use std::sync::Arc;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use rust_embed::RustEmbed;

use crate::workshop::language::Language;
use crate::workshop::wording::WordList;

#[derive(RustEmbed)]
#[folder = "assets/words"]
struct Assets;

/// The words of one language.
#[derive(Clone)]
pub struct Words {
    language: Language,
    loader: Arc<FluentLanguageLoader>,
}

impl Words {
    /// The words in `language`; a sentence it lacks comes in English, as does everything in a language without words.
    pub fn new(language: Language) -> Self {
        let wanted = language.code().parse().unwrap_or_default();
        let english: LanguageIdentifier = Language::EN.code().parse().unwrap_or_default();
        let loader = FluentLanguageLoader::new("dostop", english.clone());
        loader.load_languages(&Assets, &[wanted, english.clone()]).ok(); // The files are embedded and read by a test: a failure leaves English.
        loader.set_use_isolating(false);
        Self {
            language,
            loader: Arc::new(loader),
        }
    }

    /// The language these words are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// For `fl!` alone.
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// The word lists of the nudge, of every language (C7): all apply in every workshop.
    pub fn word_lists() -> Vec<WordList> {
        let files = Assets::iter().filter(|path| path.starts_with("wording/"));
        let text = |path: &str| String::from_utf8(Assets::get(path)?.data.into_owned()).ok();
        // The files are embedded, and a test reads each of them.
        files.filter_map(|path| ron::from_str(&text(&path)?).ok()).collect()
    }

    /// All languages that have words, by code.
    pub fn languages() -> Vec<Language> {
        let mut found: Vec<Language> = Assets::iter()
            .filter_map(|path| path.strip_suffix("/dostop.ftl")?.parse().ok())
            .collect();
        found.sort_unstable();
        found
    }
}

/// One sentence: `say!(words, "key", name = value)`. An unknown key or a missing argument fails the build.
#[macro_export]
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        #[allow(
            clippy::disallowed_types,
            clippy::let_and_return,
            reason = "fl! collects its arguments in a HashMap, whose order nothing reads"
        )]
        let sentence = ::i18n_embed_fl::fl!($words.loader(), $key $(, $name = ($value))*);
        sentence
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_speaks_for_itself() {
        assert_eq!(say!(Words::new(Language::NL), "language-name"), "Nederlands");
        assert_eq!(say!(Words::new(Language::EN), "language-name"), "English");
    }

    #[test]
    fn every_word_list_can_be_read() {
        let files = Assets::iter().filter(|path| path.starts_with("wording/")).count();
        assert_eq!(Words::word_lists().len(), files);
        assert_eq!(files, Words::languages().len());
    }
}
