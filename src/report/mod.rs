//! What leaves the app: one model of a document, built from a workshop, and a renderer for each format.
//!
//! Everything is made in memory; whoever asked for it writes it to disk. Read next: `model`, `build`, `text`.

mod agreements;
mod ballots;
mod build;
mod csv;
mod dates;
mod decided;
mod ideas;
mod json;
mod kept;
mod markdown;
pub mod model;
mod parts;
mod plan;
mod run_sheet;
pub mod slips;
mod status;
mod text;
mod votes;
mod wrap;

use std::str::FromStr;

pub use build::build;

use crate::say;
use crate::words::Words;
use crate::workshop::Workshop;

/// What an export is about (contract: `--part`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Part {
    /// Code of conduct and plan.
    #[default]
    Agreements,
    /// The ideas with the results.
    Ideas,
    /// The numbered sheet for paper ballots.
    Ballots,
    /// One-time voting codes; not built yet.
    Slips,
    /// A page in large type; not built yet.
    Poster,
    /// The agenda with prompts and notes, for the facilitator.
    RunSheet,
    /// Where agreements and actions stand.
    Status,
    /// What the next in charge needs; not built yet.
    Handover,
    /// What came of it all; not built yet.
    FollowUp,
    /// The sheet for absent colleagues; not built yet.
    Responses,
    /// The promises.
    Commitments,
    /// All that is meant for the whole team.
    All,
}

impl Part {
    /// All parts of the contract.
    pub const ALL: [Self; 12] = [
        Self::Agreements,
        Self::Ideas,
        Self::Ballots,
        Self::Slips,
        Self::Poster,
        Self::RunSheet,
        Self::Status,
        Self::Handover,
        Self::FollowUp,
        Self::Responses,
        Self::Commitments,
        Self::All,
    ];

    /// Its name on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Agreements => "agreements",
            Self::Ideas => "ideas",
            Self::Ballots => "ballots",
            Self::Slips => "slips",
            Self::Poster => "poster",
            Self::RunSheet => "runsheet",
            Self::Status => "status",
            Self::Handover => "handover",
            Self::FollowUp => "follow-up",
            Self::Responses => "responses",
            Self::Commitments => "commitments",
            Self::All => "all",
        }
    }

    /// Whether it can be exported by now.
    pub fn is_built(self) -> bool {
        match self {
            Self::Agreements
            | Self::Ideas
            | Self::Ballots
            | Self::RunSheet
            | Self::Status
            | Self::Commitments
            | Self::All => true,
            Self::Slips | Self::Poster | Self::Handover | Self::FollowUp | Self::Responses => false,
        }
    }

    /// The parts that can be exported by now.
    pub fn built() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|part| part.is_built())
    }
}

impl FromStr for Part {
    type Err = ReportError;

    fn from_str(key: &str) -> Result<Self, ReportError> {
        let found = Self::ALL.into_iter().find(|part| part.key() == key);
        found.ok_or_else(|| ReportError::UnknownPart(key.to_owned()))
    }
}

/// How an export is written; named by the file's ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Pages of plain text, ready to print (D1).
    Text,
    /// Markdown.
    Markdown,
    /// For scripts (contract: machine-readable export).
    Json,
    /// A table for a spreadsheet.
    Csv,
}

/// Endings of the contract that no renderer writes yet.
const NOT_BUILT: [&str; 6] = ["typ", "pdf", "docx", "html", "ics", "png"];

impl Format {
    /// All that can be written by now.
    pub const ALL: [Self; 4] = [Self::Text, Self::Markdown, Self::Json, Self::Csv];

    /// Its ending, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }

    /// The format that a file's name asks for, in capitals or not.
    pub fn of(path: &str) -> Result<Self, ReportError> {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        let Some(ending) = ending.filter(|ending| !ending.is_empty()) else {
            return Err(ReportError::NoEnding);
        };
        match Self::ALL.into_iter().find(|format| format.ending() == ending) {
            Some(format) => Ok(format),
            None if NOT_BUILT.contains(&ending.as_str()) => Err(ReportError::FormatNotBuilt(ending)),
            None => Err(ReportError::UnknownFormat(ending)),
        }
    }

    /// Whether it can carry a part. JSON always carries the whole workshop (contract).
    pub fn carries(self, part: Part) -> bool {
        match self {
            Self::Text | Self::Markdown => part.is_built(),
            Self::Json => true,
            Self::Csv => matches!(part, Part::Agreements | Part::Ideas),
        }
    }
}

/// Why an export was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The contract has the part, the app not yet.
    #[error("part {} is not built yet", .0.key())]
    PartNotBuilt(Part),
    /// No such part.
    #[error("there is no part {0}")]
    UnknownPart(String),
    /// The contract has the format, the app not yet.
    #[error("format .{0} is not built yet")]
    FormatNotBuilt(String),
    /// No such format.
    #[error("there is no format .{0}")]
    UnknownFormat(String),
    /// The file's name has no ending.
    #[error("the file name has no ending")]
    NoEnding,
    /// The format has no place for the part.
    #[error("a .{} file cannot carry {}", .format.ending(), .part.key())]
    CannotCarry {
        /// The part.
        part: Part,
        /// The format.
        format: Format,
    },
    /// A renderer failed; its own words.
    #[error("the export could not be written: {0}")]
    Unwritable(String),
}

impl ReportError {
    /// What happened and what to do, for people.
    pub fn explain(&self, words: &Words) -> String {
        let parts = dates::listed(Part::built().map(Part::key));
        let endings = |formats: &mut dyn Iterator<Item = Format>| {
            dates::listed(formats.map(|format| format!(".{}", format.ending())))
        };
        let all = endings(&mut Format::ALL.into_iter());
        match self {
            Self::PartNotBuilt(part) => say!(words, "report-error-part-unbuilt", part = part.key(), parts = parts),
            Self::UnknownPart(part) => {
                say!(words, "report-error-part-unknown", part = part.as_str(), parts = parts)
            }
            Self::FormatNotBuilt(ending) => {
                say!(
                    words,
                    "report-error-format-unbuilt",
                    ending = ending.as_str(),
                    endings = all
                )
            }
            Self::UnknownFormat(ending) => {
                say!(
                    words,
                    "report-error-format-unknown",
                    ending = ending.as_str(),
                    endings = all
                )
            }
            Self::NoEnding => say!(words, "report-error-no-ending", endings = all),
            Self::CannotCarry { part, format } => {
                let can = endings(&mut Format::ALL.into_iter().filter(|format| format.carries(*part)));
                let ending = format.ending();
                say!(
                    words,
                    "report-error-carry",
                    ending = ending,
                    part = part.key(),
                    endings = can
                )
            }
            Self::Unwritable(reason) => say!(words, "report-error-unwritable", reason = reason.as_str()),
        }
    }
}

/// Writes a part in a format, as the bytes of a file; the language is that of `words`.
pub fn write(workshop: &Workshop, words: &Words, part: Part, format: Format) -> Result<Vec<u8>, ReportError> {
    if !format.carries(part) {
        return Err(if part.is_built() {
            ReportError::CannotCarry { part, format }
        } else {
            ReportError::PartNotBuilt(part)
        });
    }
    match format {
        Format::Text => Ok(text::render(&build(workshop, words, part)?).into_bytes()),
        Format::Markdown => Ok(markdown::render(&build(workshop, words, part)?).into_bytes()),
        Format::Json => json::render(workshop),
        Format::Csv if part == Part::Ideas => csv::ideas(workshop),
        Format::Csv => csv::agreements(workshop),
    }
}
