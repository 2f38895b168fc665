//! What the window tells above a screen: why a file does not open, what was found in it, why something was refused.

use std::path::{Path, PathBuf};

use crate::live::{LiveRefusal, NotSaved};
use crate::say;
use crate::store::error::{Notice as Found, StoreError};
use crate::ui::risk::Risk;
use crate::ui::scene::{Notice, Tone};
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::slips::Slips;

/// One thing told, in no language yet: a window that changes its language tells it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A file is being read.
    Reading(PathBuf),
    /// What was found when a file was opened after a crash or damage.
    Recovered(Vec<Found>),
    /// Why a file does not open.
    NotOpened(StoreError),
    /// Why a change was not made.
    Refused(LiveRefusal),
    /// Why something is not on the disk.
    NotSaved(NotSaved),
    /// The workshop lies in another file now.
    Moved {
        /// Which.
        to: PathBuf,
        /// The one before, if it could not be removed.
        left_behind: Option<PathBuf>,
    },
    /// Another program changed the session file; what it put there is kept in these copies beside it.
    Conflict(Vec<PathBuf>),
    /// The workshop lies in a folder that others reach too.
    Risky(Risk),
    /// The system gives no random numbers, so a change was not made.
    NoChance,
    /// A step back or forth changed which vote slips count.
    Slips(SlipsStep),
}

/// What a step back or forth did to the vote slips (F38).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlipsStep {
    /// There are none any more.
    Gone,
    /// There are some again.
    Back,
    /// Others count.
    Other,
}

impl SlipsStep {
    /// What a step did, if it did something.
    pub(super) fn between(before: &Workshop, after: &Workshop) -> Option<Self> {
        let salt = |workshop: &Workshop| workshop.slips().map(Slips::salt);
        match (salt(before), salt(after)) {
            (Some(_), None) => Some(Self::Gone),
            (None, Some(_)) => Some(Self::Back),
            (Some(before), Some(after)) if before != after => Some(Self::Other),
            (None, None) | (Some(_), Some(_)) => None,
        }
    }
}

impl Told {
    /// It, in `words`.
    pub fn notice(&self, words: &Words) -> Notice {
        match self {
            Self::Reading(path) => calm(say!(words, "window-reading-heading"), shown(path)),
            Self::Recovered(notices) => Notice {
                tone: Tone::Calm,
                heading: say!(words, "window-recovered-heading"),
                lines: notices.iter().map(|notice| words.recovered(notice)).collect(),
                warnings: Vec::new(),
            },
            Self::NotOpened(error) => warning(say!(words, "window-refused-heading"), words.refused_file(error)),
            Self::Refused(refusal) => warning(say!(words, "window-change-refused"), words.live_refusal(refusal)),
            Self::NoChance => warning(say!(words, "window-change-refused"), say!(words, "cli-no-chance")),
            Self::Risky(risk) => warning(risk.heading(words), risk.of_workshop(words)),
            Self::Slips(SlipsStep::Gone) => warning(say!(words, "slips-gone-heading"), say!(words, "slips-gone")),
            Self::Slips(SlipsStep::Back) => calm(say!(words, "slips-back-heading"), say!(words, "slips-back")),
            Self::Slips(SlipsStep::Other) => warning(say!(words, "slips-other-heading"), say!(words, "slips-other")),
            Self::Moved { to, left_behind } => Notice {
                warnings: left_behind.iter().map(|file| left_behind_text(words, file)).collect(),
                ..calm(
                    say!(words, "unsaved-moved-heading"),
                    say!(words, "unsaved-moved", file = shown(to)),
                )
            },
            Self::Conflict(copies) => {
                let copies: Vec<String> = copies.iter().map(|copy| name(copy)).collect();
                let text = say!(words, "unsaved-conflict", copies = copies.join(", "));
                warning(say!(words, "unsaved-conflict-heading"), text)
            }
            Self::NotSaved(error) => warning(say!(words, "window-not-saved"), words.not_saved(error)),
        }
    }
}

fn left_behind_text(words: &Words, file: &Path) -> String {
    say!(words, "unsaved-left-behind", file = shown(file))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// A file that lies beside the workshop needs no folder.
fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn calm(heading: String, line: String) -> Notice {
    Notice {
        tone: Tone::Calm,
        heading,
        lines: vec![line],
        warnings: Vec::new(),
    }
}

fn warning(heading: String, line: String) -> Notice {
    Notice {
        tone: Tone::Warning,
        ..calm(heading, line)
    }
}
