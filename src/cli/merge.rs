//! `dostop merge-suggested` and `dostop merge`

use super::arguments::{MergeArguments, MergeSuggestedArguments};
use super::session::Session;
use super::{Failure, say};
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::card::Lane;
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::refusal::Refusal;
use crate::workshop::similarity;

/// V15: merges what looks alike within a lane, again until nothing does.
pub(super) fn run_suggested(arguments: &MergeSuggestedArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    if !session.workshop().is_revealed() {
        return Err(Failure::refused(&words, &Refusal::NotRevealed));
    }
    loop {
        let groups = Lane::BOTH.map(|lane| similarity::groups(session.workshop().suggestions(lane)));
        let groups = groups.concat();
        if groups.is_empty() {
            break;
        }
        for group in groups {
            session.must_make(Change::Merge(group))?;
        }
    }
    let merged = session.changes();
    let ideas = session.finish()?.ideas().count();
    say(&sentence!(
        words,
        "cli-merged-suggested",
        groups = merged,
        ideas = ideas
    ));
    Ok(())
}

/// Merges the ideas that were named; what that does to a shown result is told (V16). If it resolves a tie, nothing is
/// left to settle and the round is final.
pub(super) fn run(arguments: &MergeArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let numbers: Vec<IdeaNumber> = arguments.numbers.iter().copied().map(IdeaNumber).collect();
    let effect = session.workshop().merge_effect(&numbers);
    let effect = effect.map_err(|refusal| Failure::refused(&words, &refusal))?;
    let was_tied = session.workshop().has_open_tie();
    session.must_make(Change::Merge(numbers.clone()))?;
    if was_tied && !session.workshop().has_open_tie() {
        session.must_make(Change::Vote(Vote::Final))?;
    }
    session.finish()?;
    if let Some(lowest) = numbers.iter().min() {
        say(&sentence!(words, "cli-merged", number = lowest.0));
    }
    tell_effect(&words, effect.lapsed, &effect.comes_in, &effect.goes_out);
    Ok(())
}

fn tell_effect(words: &Words, lapsed: u32, comes_in: &[IdeaNumber], goes_out: &[IdeaNumber]) {
    if lapsed > 0 {
        say(&sentence!(words, "cli-lapsed", dots = lapsed));
    }
    if !comes_in.is_empty() {
        say(&sentence!(words, "cli-comes-in", numbers = words.numbers(comes_in)));
    }
    if !goes_out.is_empty() {
        say(&sentence!(words, "cli-goes-out", numbers = words.numbers(goes_out)));
    }
}
