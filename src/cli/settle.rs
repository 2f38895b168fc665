//! `dostop settle`

use super::arguments::SettleArguments;
use super::session::Session;
use super::vote;
use super::{Failure, ballots, export};
use crate::workshop::change::{Change, Vote};
use crate::workshop::refusal::{Refusal, VoteRefusal};

/// V14: widens, draws a lot, or holds a run-off.
pub(super) fn run(arguments: &SettleArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    if !session.workshop().has_open_tie() {
        let refusal = Refusal::Vote(VoteRefusal::NoTie);
        return Err(Failure::refused(&session.words, &refusal));
    }
    if let Some(list) = &arguments.runoff {
        let text = export::read_text(list, &session.words)?;
        let listed = ballots::parse(list, &text, &session.words)?;
        let round = session.workshop().next_round();
        session.must_make(Change::Vote(Vote::OpenRunoff(round)))?;
        vote::count(&mut session, round, list, listed)?;
    } else if let Some(seed) = arguments.lot {
        session.must_make(Change::Vote(Vote::Lot(seed)))?;
    } else {
        session.must_make(Change::Vote(Vote::Widen))?;
    }
    vote::settle_and_tell(session)
}
