//! `dostop settle`

use super::arguments::SettleArguments;
use super::session::Session;
use super::vote::Draft;
use super::{Failure, ballots, export};
use crate::workshop::Workshop;
use crate::workshop::change::{Change, Vote};
use crate::workshop::refusal::{Refusal, VoteRefusal};

/// V14: widens, draws a lot, or holds a run-off.
pub(super) fn run(arguments: &SettleArguments) -> Result<(), Failure> {
    let session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let mut draft = Draft::new(Workshop::clone(&session.workshop()), words.clone());
    if !draft.after.has_open_tie() {
        return Err(Failure::refused(&words, &Refusal::Vote(VoteRefusal::NoTie)));
    }
    if let Some(list) = &arguments.runoff {
        let text = export::read_text(list, &words)?;
        let listed = ballots::parse(list, &text, &words)?;
        let round = draft.after.next_round();
        draft.make(Change::Vote(Vote::OpenRunoff(round)))?;
        draft.count(round, list, listed)?;
    } else if let Some(seed) = arguments.lot {
        draft.make(Change::Vote(Vote::Lot(seed)))?;
    } else {
        draft.make(Change::Vote(Vote::Widen))?;
    }
    draft.settle_and_tell(session)
}
