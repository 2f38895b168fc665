//! `dostop vote`

use super::arguments::VoteArguments;
use super::ballots;
use super::session::{Session, go_on_to};
use super::{Failure, export, say};
use crate::say as sentence;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::card::Lane;
use crate::workshop::change::{Author, Change, Vote};
use crate::workshop::ids::{IdeaNumber, RoundId};
use crate::workshop::refusal::{Refusal, VoteRefusal};
use crate::workshop::stage::StageKind;

pub(super) fn run(arguments: &VoteArguments) -> Result<(), Failure> {
    let session = Session::open(&arguments.file, arguments.speech.lang)?;
    let words = session.words.clone();
    let list = export::read_text(&arguments.ballots, &words)?;
    let list = ballots::parse(&arguments.ballots, &list, &words)?;
    let mut draft = Draft::new(Workshop::clone(&session.workshop()), words.clone());
    if draft.after.is_decided() && !arguments.again {
        return Err(Failure::new(sentence!(words, "cli-voted-before")));
    }
    let round = draft.after.next_round();
    if !draft.open(round, arguments)? {
        if let Some(ballot) = list.iter().find(|ballot| !ballot.is_empty()) {
            return Err(ballot.not_needed(&arguments.ballots, &words));
        }
        draft.make(Change::Vote(Vote::TakeAll(round)))?;
        let taken = Lane::BOTH.map(|lane| draft.after.taken(lane)).concat();
        say(&sentence!(words, "cli-all-taken", numbers = words.numbers(&taken)));
        draft.go_on_to_results();
        return draft.finish(session);
    }
    draft.count(round, &arguments.ballots, list)?;
    draft.settle_and_tell(session)
}

/// The changes of a vote, tried on a copy before any of them is made.
pub(super) struct Draft {
    pub(super) after: Workshop,
    changes: Vec<Change>,
    words: Words,
}

impl Draft {
    pub(super) fn new(workshop: Workshop, words: Words) -> Self {
        Self {
            after: workshop,
            changes: Vec::new(),
            words,
        }
    }

    pub(super) fn make(&mut self, change: Change) -> Result<(), Failure> {
        self.after
            .apply(Author::Facilitator, change.clone())
            .map_err(|refusal| Failure::refused(&self.words, &refusal))?;
        self.changes.push(change);
        Ok(())
    }

    /// Opens the round; says whether any lane needs a vote (V3).
    fn open(&mut self, round: RoundId, arguments: &VoteArguments) -> Result<bool, Failure> {
        let pairs: Vec<_> = Lane::BOTH
            .into_iter()
            .flat_map(|lane| self.after.suggestions(lane))
            .collect();
        if arguments.keep_apart && !pairs.is_empty() {
            self.make(Change::Dismiss(pairs))?;
        } else if !pairs.is_empty() {
            let refusal = Refusal::Vote(VoteRefusal::OpenSuggestions { pairs: pairs.len() });
            return Err(Failure::refused(&self.words, &refusal));
        }
        let lanes = self.after.suggested_choices();
        let needs_vote = lanes.iter().any(|(_, choice)| choice.is_some());
        if needs_vote || !self.after.is_revealed() {
            self.make(Change::Vote(Vote::Open {
                round,
                people: arguments.people,
                lanes,
            }))?;
        }
        Ok(needs_vote)
    }

    /// Hands the ballots in, closes the round and shows it.
    pub(super) fn count(
        &mut self,
        round: RoundId,
        path: &std::path::Path,
        list: Vec<ballots::ListedBallot>,
    ) -> Result<(), Failure> {
        let Some(open) = self.after.open_round() else {
            return Ok(());
        };
        for change in ballots::cast(path, list, open, &self.after, &self.words)? {
            self.make(change)?;
        }
        self.make(Change::Vote(Vote::Close(round)))?;
        self.make(Change::Vote(Vote::Show(round)))
    }

    /// Makes the round final if no tie is open, saves, and tells the result; an open tie is a failure that is saved.
    pub(super) fn settle_and_tell(mut self, session: Session) -> Result<(), Failure> {
        let by_lane = self.after.open_ties();
        let level: Vec<IdeaNumber> = by_lane.iter().flat_map(|(_, tie)| tie.iter().copied()).collect();
        if level.is_empty() && !self.after.is_decided() {
            self.make(Change::Vote(Vote::Final))?;
        }
        self.go_on_to_results();
        let (after, words) = (self.after.clone(), self.words.clone());
        self.finish(session)?;
        if !level.is_empty() {
            // The word "tie" stands there in every language, for programs.
            let sentence = sentence!(words, "cli-tie", numbers = words.numbers(&level));
            return Err(Failure::new(format!("tie: {sentence}")));
        }
        tell(&after, &words);
        Ok(())
    }

    fn go_on_to_results(&mut self) {
        self.changes.extend(go_on_to(&self.after, &[StageKind::Results]));
    }

    /// Makes all of it, saved, as one change.
    pub(super) fn finish(self, session: Session) -> Result<(), Failure> {
        session.finish(self.changes)
    }
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
