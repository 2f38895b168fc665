//! `dostop merge-suggested` and `dostop merge`

use super::arguments::{MergeArguments, MergeSuggestedArguments};
use super::session::Session;
use super::vote::Draft;
use super::{Failure, say};
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::change::{Author, Change, Vote};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::refusal::Refusal;
use crate::workshop::similarity;

/// V15: merges what looks alike within a lane, again until nothing does.
pub(super) fn run_suggested(arguments: &MergeSuggestedArguments) -> Result<(), Failure> {
    let session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let mut after = Workshop::clone(&session.workshop());
    if !after.is_revealed() {
        return Err(Failure::refused(&words, &Refusal::NotRevealed));
    }
    let mut changes = Vec::new();
    loop {
        let groups = Lane::BOTH
            .map(|lane| similarity::groups(after.suggestions(lane)))
            .concat();
        if groups.is_empty() {
            break;
        }
        for group in groups {
            let change = Change::Merge(group);
            after
                .apply(Author::Facilitator, change.clone())
                .map_err(|refusal| Failure::refused(&words, &refusal))?;
            changes.push(change);
        }
    }
    let merged = changes.len();
    session.finish(changes)?;
    say(&sentence!(
        words,
        "cli-merged-suggested",
        groups = merged,
        ideas = after.ideas().count()
    ));
    Ok(())
}

/// Merges the ideas that were named; what that does to a shown result is told (V16). If it resolves a tie, nothing is
/// left to settle and the round is final.
pub(super) fn run(arguments: &MergeArguments) -> Result<(), Failure> {
    let session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let numbers: Vec<IdeaNumber> = arguments.numbers.iter().copied().map(IdeaNumber).collect();
    let effect = session.workshop().merge_effect(&numbers);
    let effect = effect.map_err(|refusal| Failure::refused(&words, &refusal))?;
    let mut draft = Draft::new(Workshop::clone(&session.workshop()), words.clone());
    let was_tied = draft.after.has_open_tie();
    draft.make(Change::Merge(numbers.clone()))?;
    if was_tied && !draft.after.has_open_tie() {
        draft.make(Change::Vote(Vote::Final))?;
    }
    draft.finish(session)?;
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
