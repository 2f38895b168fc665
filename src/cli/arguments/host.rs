//! What `dostop host` is asked.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Speech;
use crate::phones::PORT;

/// Let the room's phones in, without a window
///
/// Prints one line of JSON when phones can join: url, code, key and port; the QR
/// code of the room is url#key. Runs until it is told to stop (Ctrl-C), then
/// saves. After a crash start it on the same file: the phones go on by themselves.
///
/// Example: dostop host team.ron --stage vote --people 14
///
/// With --slips a vote by phone counts only with a printed slip: print OUT, cut
/// it, let everyone draw one, then delete it. After a crash start without it.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment)]
pub struct HostArguments {
    /// The workshop.
    pub(in crate::cli) file: PathBuf,
    /// The one address to listen at; else the likeliest one of the room's network.
    #[arg(long, value_name = "IP")]
    pub(in crate::cli) bind: Option<IpAddr>,
    /// The port, or the next free one; 0 is any.
    #[arg(long, value_name = "N", default_value_t = PORT)]
    pub(in crate::cli) port: u16,
    /// What phones do: collect (write in both lanes) or vote (reveal, open a round, close and show it at the end); else
    /// what the workshop's own stage says.
    #[arg(long, value_name = "collect|vote")]
    pub(in crate::cli) stage: Option<HostStage>,
    /// How many people are present: there cannot be more ballots.
    #[arg(long, value_name = "N")]
    pub(in crate::cli) people: Option<u32>,
    /// Names to hold back, one a line. They are kept in memory and stored nowhere.
    #[arg(long, value_name = "NAMES")]
    pub(in crate::cli) names: Option<PathBuf>,
    /// Make a vote slip for each of the people present, and write the sheet to print. The codes are kept nowhere else.
    #[arg(long, value_name = "OUT")]
    pub(in crate::cli) slips: Option<PathBuf>,
    /// Replace OUT if it is there, and the slips of the workshop: those that were handed out do not count any more.
    #[arg(long, requires = "slips")]
    pub(in crate::cli) force: bool,
    #[command(flatten)]
    pub(in crate::cli) speech: Speech,
}

/// What phones do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HostStage {
    /// They write.
    Collect,
    /// They vote.
    Vote,
}
