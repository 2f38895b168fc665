//! `dostop vote`

use std::path::Path;

use super::arguments::VoteArguments;
use super::ballots;
use super::session::Session;
use super::{Failure, export, say};
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::{IdeaNumber, RoundId};
use crate::workshop::refusal::{Refusal, VoteRefusal};
use crate::workshop::stage::StageKind;

pub(super) fn run(arguments: &VoteArguments) -> Result<(), Failure> {
    let mut session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let list = export::read_text(&arguments.ballots, &words)?;
    let list = ballots::parse(&arguments.ballots, &list, &words)?;
    if session.workshop().is_decided() && !arguments.again {
        return Err(Failure::new(sentence!(words, "cli-voted-before")));
    }
    let round = session.workshop().next_round();
    if open(&mut session, round, arguments)? {
        count(&mut session, round, &arguments.ballots, list)?;
        return settle_and_tell(session);
    }
    session.must_make(Change::Vote(Vote::TakeAll(round)))?;
    session.go_on_to(&[StageKind::Results])?;
    let workshop = session.finish()?;
    let taken = Lane::BOTH.map(|lane| workshop.taken(lane)).concat();
    say(&sentence!(words, "cli-all-taken", numbers = words.numbers(&taken)));
    Ok(())
}

/// Opens the round; says whether any lane needs a vote (V3).
fn open(session: &mut Session, round: RoundId, arguments: &VoteArguments) -> Result<bool, Failure> {
    let workshop = session.workshop();
    let pairs: Vec<_> = Lane::BOTH
        .into_iter()
        .flat_map(|lane| workshop.suggestions(lane))
        .collect();
    if arguments.keep_apart && !pairs.is_empty() {
        session.must_make(Change::Dismiss(pairs))?;
    } else if !pairs.is_empty() {
        let refusal = Refusal::Vote(VoteRefusal::OpenSuggestions { pairs: pairs.len() });
        return Err(Failure::refused(&session.words, &refusal));
    }
    let lanes = session.workshop().suggested_choices();
    let needs_vote = lanes.iter().any(|(_, choice)| choice.is_some());
    if needs_vote || !session.workshop().is_revealed() {
        let people = arguments.people;
        session.must_make(Change::Vote(Vote::Open { round, people, lanes }))?;
    }
    Ok(needs_vote)
}

/// Hands the ballots in, closes the round and shows it.
pub(super) fn count(session: &mut Session, round: RoundId, path: &Path, list: ballots::List) -> Result<(), Failure> {
    let workshop = session.workshop();
    let Some(open) = workshop.open_round() else {
        return Ok(());
    };
    for change in ballots::cast(path, list, open, workshop, &session.words)? {
        session.must_make(change)?;
    }
    session.must_make(Change::Vote(Vote::Close(round)))?;
    session.must_make(Change::Vote(Vote::Show(round)))
}

/// Makes the round final if no tie is open, saves, and tells the result; an open tie is a failure that is saved.
pub(super) fn settle_and_tell(mut session: Session) -> Result<(), Failure> {
    let by_lane = session.workshop().open_ties();
    let level: Vec<IdeaNumber> = by_lane.iter().flat_map(|(_, tie)| tie.iter().copied()).collect();
    if level.is_empty() && !session.workshop().is_decided() {
        session.must_make(Change::Vote(Vote::Final))?;
    }
    session.go_on_to(&[StageKind::Results])?;
    let words = session.words.clone();
    let workshop = session.finish()?;
    if !level.is_empty() {
        // The word "tie" stands there in every language, for programs.
        let sentence = sentence!(words, "cli-tie", numbers = words.numbers(&level));
        return Err(Failure::new(format!("tie: {sentence}")));
    }
    tell(&workshop, &words);
    Ok(())
}

/// The winners of both lanes, and a near tie as a note.
fn tell(workshop: &Workshop, words: &Words) {
    for lane in Lane::BOTH {
        let standing = workshop.standing(lane);
        for number in workshop.winners(lane) {
            let text = workshop.text(number).map_or("", |text| text.as_str());
            let tally = standing
                .as_ref()
                .and_then(|standing| standing.place(number))
                .map(|place| place.tally);
            let counts = tally.map_or_else(
                || sentence!(words, "cli-taken"),
                |tally| sentence!(words, "cli-counts", dots = tally.dots, supporters = tally.supporters),
            );
            say(&format!("{} {number}  {text}  ({counts})", words.lane(lane)));
        }
        let near = standing.map(|standing| standing.near_tie).unwrap_or_default();
        if !near.is_empty() {
            say(&sentence!(words, "cli-near-tie", numbers = words.numbers(&near)));
        }
    }
}
