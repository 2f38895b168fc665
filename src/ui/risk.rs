//! What can happen to files in a folder that is not this laptop's alone.

use crate::say;
use crate::words::Words;

/// Why a folder is no good place for a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Risk {
    /// It lies on another machine.
    Network,
    /// A program with this name copies it elsewhere.
    Synced(String),
}

impl Risk {
    /// What kind of folder it is.
    pub fn heading(&self, words: &Words) -> String {
        match self {
            Self::Network => say!(words, "place-network"),
            Self::Synced(service) => say!(words, "place-synced", service = service.as_str()),
        }
    }

    /// What can happen to a workshop there, and what to do.
    pub fn of_workshop(&self, words: &Words) -> String {
        match self {
            Self::Network => say!(words, "place-network-workshop"),
            Self::Synced(service) => say!(words, "place-synced-workshop", service = service.as_str()),
        }
    }

    /// What happens to a document there, and what to do.
    pub fn of_document(&self, words: &Words) -> String {
        match self {
            Self::Network => say!(words, "place-network-document"),
            Self::Synced(service) => say!(words, "place-synced-document", service = service.as_str()),
        }
    }
}
