//! What can be typed, and the help that teaches it.

#![allow(
    clippy::doc_markdown,
    clippy::doc_link_with_quotes,
    reason = "these texts are shown as they stand, in a terminal"
)]

mod host;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::words::Words;
use crate::workshop::language::Language;

pub use host::{HostArguments, HostStage};

/// Run a live do!/stop! workshop: anonymous cards, blind votes, a plan
///
/// Without a command dostop opens its window: the start screen, or the workshop
/// FILE. Every step of the main job also works here, without a window:
///
///   dostop new --template reset --lang nl --people 15 -o team.ron
///   dostop import team.ron --cards cards.txt
///   dostop reveal team.ron
///   dostop merge-suggested team.ron
///   dostop vote team.ron --ballots ballots.txt --people 14
///   dostop draft team.ron
///   dostop apply team.ron wording.ron
///   dostop export team.ron --to code.txt
///
/// Exit status: 0 done; 1 refused or failed, with one sentence on standard error,
/// nothing half-written; 2 wrong usage.
#[derive(Debug, Parser)]
#[command(
    name = "dostop",
    version,
    verbatim_doc_comment,
    args_conflicts_with_subcommands = true
)]
pub struct Arguments {
    /// The workshop to open in the window.
    pub file: Option<PathBuf>,
    /// The language of the window, nl or en; else the system's.
    #[arg(long, value_parser = language)]
    pub lang: Option<Language>,
    /// What to do instead.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// One command. What it does stands on its arguments: a text here would take the place of that help.
#[derive(Debug, Subcommand)]
#[expect(missing_docs, reason = "the arguments carry the help")]
pub enum Command {
    Templates(TemplatesArguments),
    New(NewArguments),
    Import(ImportArguments),
    MergeSuggested(MergeSuggestedArguments),
    Merge(MergeArguments),
    Reveal(RevealArguments),
    Vote(VoteArguments),
    Settle(SettleArguments),
    Draft(DraftArguments),
    Apply(ApplyArguments),
    Export(ExportArguments),
    Check(CheckArguments),
    Host(HostArguments),
}

/// In which language to speak.
#[derive(Debug, Clone, Copy, Args)]
pub struct Speech {
    /// Speak this language, nl or en; else the workshop's, else the system's.
    #[arg(long, value_parser = language, value_name = "nl|en")]
    pub lang: Option<Language>,
}

/// List the templates: id, name, minutes
#[derive(Debug, Args)]
pub struct TemplatesArguments {
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Make a new session file from a template
///
/// Example: dostop new --template reset --lang nl --people 15 -o team.ron
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct NewArguments {
    /// The template's id; `dostop templates` lists them.
    #[arg(long, value_name = "ID")]
    pub(super) template: String,
    /// The short form of 90 minutes.
    #[arg(long)]
    pub(super) short: bool,
    #[command(flatten)]
    pub(super) speech: Speech,
    /// The workshop's title; else the template's name.
    #[arg(long, value_name = "T")]
    pub(super) title: Option<String>,
    /// How many people the team has, present or not.
    #[arg(long, value_name = "N")]
    pub(super) people: Option<u32>,
    /// Where to write it; NAME.ron is the custom.
    #[arg(short = 'o', value_name = "FILE")]
    pub(super) out: PathBuf,
    /// Replace FILE if it is there.
    #[arg(long)]
    pub(super) force: bool,
}

/// Add cards from a list
///
/// LIST is a text with one card a line, `+ text` for do! and `- text` for stop!,
/// or a .csv with the columns lane,text and, if you like, cluster. Lane is do or
/// stop.
///
/// The first line printed has three numbers: added, held, refused. Then a line
/// `line N: reason` for each card that was held, refused or remarked on. A text
/// with a name, an e-mail address or a phone number, and one that belongs with
/// the contact point, is held: it is not stored. A text that points at a person
/// is stored with a remark. One of fewer than 3 or more than 140 characters, and
/// an exact repeat within the list, is refused.
///
/// Example: dostop import team.ron --cards cards.txt --names names.txt
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct ImportArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    /// The list.
    #[arg(long, value_name = "LIST")]
    pub(super) cards: PathBuf,
    /// Names to hold back, one a line. They are used now and stored nowhere.
    #[arg(long, value_name = "NAMES")]
    pub(super) names: Option<PathBuf>,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Merge every pair of ideas that looks alike, until none is left
///
/// After the reveal. Within each lane ideas that look alike become one; it keeps
/// the lowest number and the text of that part, the other numbers stay unused.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct MergeSuggestedArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Merge ideas that say the same
///
/// After the reveal. The ideas must be of one lane; the lowest number and its
/// text stay.
///
/// Example: dostop merge team.ron 7 12
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct MergeArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    /// The numbers of the ideas, two or more.
    #[arg(required = true, num_args = 2.., value_name = "N")]
    pub(super) numbers: Vec<u32>,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Make all cards visible: join repeats, shuffle, number
///
/// The deal starts from the cards sorted by lane and text: the same cards and
/// seed give the same numbers, whatever the order of entry. The seed is never
/// stored. Cards that are added later become ideas with the next numbers.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct RevealArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    /// A number to shuffle by; else the system's chance.
    #[arg(long, value_name = "N")]
    pub(super) seed: Option<u64>,
    /// Even with fewer than 5 cards, where it is easy to guess who wrote what.
    #[arg(long)]
    pub(super) few: bool,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Hold one whole round from a list of ballots
///
/// Opens a round, counts the ballots, closes it and shows it. LIST has one ballot
/// a line: numbers of ideas divided by blanks, commas or bars; a number that
/// stands twice is two dots; `-` abstains; empty lines and lines that begin with
/// `#` are skipped. A wrong line stops everything: nothing is counted.
///
/// Without a tie on the cut line the round is settled and final. With one it
/// stays closed: see `dostop settle`.
///
/// Example of a ballot: 4 9 9 12 18 | 28 28 30
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct VoteArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    /// The ballots.
    #[arg(long, value_name = "LIST")]
    pub(super) ballots: PathBuf,
    /// How many people are present: there cannot be more ballots.
    #[arg(long, value_name = "N")]
    pub(super) people: u32,
    /// Ideas that look alike stay apart.
    #[arg(long)]
    pub(super) keep_apart: bool,
    /// Another round, after one that was settled.
    #[arg(long)]
    pub(super) again: bool,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Settle a tie and make the round final
///
/// Settles a closed round whose tie crosses the line between chosen and not
/// chosen, in one of three ways, and makes it final. (The fourth, talk and a
/// consent check, is `Vote(Talk((do: [3], stop: [])))` in `dostop apply`, and
/// then `Vote(Final)`.)
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
#[group(id = "way", required = true, multiple = false, args = ["widen", "lot", "runoff"])]
pub struct SettleArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    /// Take all the tied ideas; at most 2 more in a lane, 10 winners together.
    #[arg(long)]
    pub(super) widen: bool,
    /// Draw a lot from a number that two people in the room called.
    #[arg(long, value_name = "SEED")]
    pub(super) lot: Option<u64>,
    /// Hold a run-off among the tied from a list of ballots, one dot an idea, as many dots as open places.
    #[arg(long, value_name = "LIST")]
    pub(super) runoff: Option<PathBuf>,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Make the winners draft agreements
///
/// Each winner becomes an agreement with its own words, numbered from 1, do!
/// first. Word them with `dostop apply`.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct DraftArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Apply a list of changes: wording, consent, actions, intake and more
///
/// CHANGES.ron holds one change a line; empty lines and lines that begin with //
/// are skipped. All are made or none, and they are one undo. Agreements, actions
/// and promises have the numbers of the document: 1 is 1, A2 is 2, L3 is 3. What
/// the changes look like:
///
///   SetIntake(Goal("One crew that helps each other and the customer forward."))
///   SetIntake(Absent([(count: 1, reply_by: "2027-03-26")]))
///   SetContact("confidential adviser, tel. 000 00 00 00")
///   Word(1, "We say out loud what went well.")
///   Word(6, "Criticism with others present", "we tell them within the week")
///   Consent(1, (hands: (0, 0, 0, 2, 4, 8)))
///   Consent(2, (hands: (1, 0, 0, 0, 5, 8), reasons: ["it costs us the late shift"]))
///   Ask(Open(poll: 1, about: Consent(1), people: 9))   Ask(Close(1))  Ask(Void(1))
///   PutCommitment(1, (by: Leadership, text: "We spend half an hour a month with you."))
///   SetFollowUp((date: "2027-04-23", time: "9.30-11.00", about: "whole team"))
///   PutAction(1, (what: "One overview", owner: "Noor", due: "2027-04-02"))
///   SetStatus(14, Elsewhere("the directors, answer on 26 March"))
///   SetStatus(15, Accepted("we swap among ourselves"))
///   SetStatus(16, Parked)          SetDate("2027-03-12")
///   SetStatus(9, Withdrawn("it turned out to be decided already"))
///   PutCluster(1, "Feedback")      MoveIdea(12, 1)       Unmerge([10])
///   EditIdea(3, "Other words")     TakeBack(12, None)    TakeBack(12, "New words")
///   SetSeats((do: 5, stop: 3))     MoveTo(8)             CloseWorkshop
///   SetRetention(AfterDays90)      Wipe
///   Vote(TreatAsTie(Do))           Vote(Final)           Vote(Talk((do: [3], stop: [])))
///
/// An action has more fields; all of them, to be written on one line:
///
///   PutAction(2, (what: "One shared overview", kind: MergeIntoOne, owner: "Noor",
///     first_step: "all lists in one folder", first_step_date: "2027-03-15",
///     due: "2027-04-02", done_when: "a week with only the overview",
///     if_then: "If a list is missing, then we report it that day.",
///     touches: [(who: "IT", how: AskFirst)], seen_by: "everyone",
///     quick_win: true, from: [2, 7], status: Going))
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
#[allow(
    clippy::doc_markdown,
    clippy::doc_link_with_quotes,
    reason = "a terminal shows it as it stands"
)]
pub struct ApplyArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    /// The changes.
    pub(super) changes: PathBuf,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Write a document or a table
///
/// The format follows from the ending of OUT: .txt and .md for people, .csv for a
/// spreadsheet, .json for programs. An unrevealed card, a ballot, or a count that
/// was not shown is in none of them.
///
/// Example: dostop export team.ron --to results.txt --part ideas
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct ExportArguments {
    /// The workshop.
    pub(super) file: PathBuf,
    /// Where to write.
    #[arg(long, value_name = "OUT")]
    pub(super) to: PathBuf,
    /// agreements (code of conduct and plan), ideas, ballots, runsheet, status, commitments or all.
    #[arg(long, value_name = "P", default_value = "agreements")]
    pub(super) part: String,
    /// Replace OUT if it is there.
    #[arg(long)]
    pub(super) force: bool,
    #[command(flatten)]
    pub(super) speech: Speech,
}

/// Read files fully and say what is in them, or what is wrong
///
/// Prints `ok: N cards, N ideas, N ballots, stage S` for each file, and changes
/// nothing.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct CheckArguments {
    /// The workshops.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) speech: Speech,
}

fn language(code: &str) -> Result<Language, String> {
    let known = Words::languages();
    let asked = code.parse().ok().filter(|language| known.contains(language));
    asked.ok_or_else(|| known.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | "))
}
