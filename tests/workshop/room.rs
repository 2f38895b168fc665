//! A room to test in: a workshop with short ways to do what people do.

use std::fmt::Debug;

use dostop::workshop::ballot::{Cast, Receipt, VoteTags, Way};
use dostop::workshop::card::{ByLane, CardTags, Lane, NewCard};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{BallotId, CardId, IdeaNumber, RoundId, StageId, Tag};
use dostop::workshop::language::{Language, Phrase};
use dostop::workshop::refusal::{Refusal, VoteRefusal};
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::stage::{LedBy, Stage, StageKind};
use dostop::workshop::standing::Seat;
use dostop::workshop::text::{CardText, Line};
use dostop::workshop::{Blueprint, Workshop};

pub const DO: Lane = Lane::Do;
pub const STOP: Lane = Lane::Stop;

pub struct Room {
    pub workshop: Workshop,
    next: u64,
}

pub fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

pub fn text(text: &str) -> CardText {
    CardText::parse(text).unwrap()
}

pub fn n(number: u32) -> IdeaNumber {
    IdeaNumber(number)
}

pub fn ns(numbers: &[u32]) -> Vec<IdeaNumber> {
    numbers.iter().copied().map(IdeaNumber).collect()
}

pub fn vote_refusal<T: Debug>(result: Result<T, Refusal>) -> VoteRefusal {
    match result {
        Err(Refusal::Vote(refusal)) => refusal,
        other => panic!("expected a refusal about voting, got {other:?}"),
    }
}

pub fn stage(id: u32, kind: StageKind, minutes: u32) -> Stage {
    Stage {
        id: StageId(id),
        kind,
        name: Phrase::new(Language::EN, kind.key()),
        minutes,
        led_by: LedBy::Facilitator,
        prompt: Phrase::default(),
        notes: Phrase::default(),
    }
}

pub fn blueprint() -> Blueprint {
    let kinds = [
        StageKind::Collect(DO),
        StageKind::Collect(STOP),
        StageKind::Read,
        StageKind::Vote,
        StageKind::Results,
        StageKind::Agreements,
        StageKind::Plan,
    ];
    Blueprint {
        title: line("Reset"),
        language: Language::EN,
        template: "reset".into(),
        held_on: "2027-03-01".parse().unwrap(),
        people: 15,
        question: Phrase::new(Language::EN, "What helps us?"),
        criterion: Phrase::new(Language::EN, "Where do we gain most together?"),
        ground_rules: vec![line("One speaks at a time.")],
        chafe: vec![],
        agenda: (1..).zip(kinds).map(|(id, kind)| stage(id, kind, 10)).collect(),
    }
}

/// Words that look like no other, so that nothing is suggested as a duplicate.
pub fn word(index: usize) -> String {
    let letters: Vec<char> = ('a'..='z').collect();
    [1, 5, 7, 11, 3]
        .iter()
        .flat_map(|step| {
            let letter = letters[(index * step + index / 7 * 3 + step) % 26];
            [letter, letters[(index + step * step) % 26]]
        })
        .collect::<String>()
        + &format!(" {index:03}{:03}", index * 37 % 1000)
}

impl Room {
    pub fn empty() -> Self {
        Self {
            workshop: Workshop::new(blueprint()),
            next: 1,
        }
    }

    /// Revealed, with so many ideas a lane; do! has the numbers from 1, stop! those after.
    pub fn with_ideas(doing: usize, stop: usize) -> Self {
        let mut room = Self::empty();
        // A first card of its own, then all others after the reveal: they get the next numbers by the order of their ids.
        let lanes = std::iter::repeat_n(DO, doing).chain(std::iter::repeat_n(STOP, stop));
        let mut cards: Vec<NewCard> = lanes
            .enumerate()
            .map(|(index, lane)| NewCard {
                id: CardId(1_000 + index as u64),
                lane,
                text: text(&word(index)),
                cluster: None,
            })
            .collect();
        let rest = cards.split_off(1);
        room.place(cards.remove(0).lane, &word(0));
        room.ok(Change::Reveal { seed: 1, few: true });
        if !rest.is_empty() {
            room.ok(Change::Import(rest));
        }
        assert!(
            Lane::BOTH
                .iter()
                .all(|lane| room.workshop.suggestions(*lane).is_empty())
        );
        room
    }

    pub fn fresh(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    pub fn try_to(&mut self, change: Change) -> Result<Option<Change>, Refusal> {
        self.workshop.apply(Author::Facilitator, change)
    }

    /// Makes a change that must be accepted; also holds that its inverse restores and redoes.
    #[track_caller]
    pub fn ok(&mut self, change: Change) -> Option<Change> {
        let before = self.workshop.clone();
        let inverse = self
            .try_to(change.clone())
            .unwrap_or_else(|why| panic!("{change:?}: {why}"));
        if let Some(inverse) = &inverse {
            let after = self.workshop.clone();
            let mut undone = after.clone();
            let redo = undone.apply(Author::Facilitator, inverse.clone()).unwrap().unwrap();
            assert!(undone == before, "{inverse:?} does not undo {change:?}");
            undone.apply(Author::Facilitator, redo).unwrap();
            assert!(undone == after, "the inverse of {inverse:?} does not redo {change:?}");
        }
        inverse
    }

    #[track_caller]
    pub fn vote(&mut self, vote: Vote) -> Option<Change> {
        self.ok(Change::Vote(vote))
    }

    /// Tries a change on a copy, which must stay as it was when refused.
    #[track_caller]
    pub fn refused(&mut self, change: Change) -> Refusal {
        let before = self.workshop.clone();
        let refusal = self.try_to(change).expect_err("should be refused");
        assert!(before == self.workshop, "a refusal changed the workshop");
        refusal
    }

    #[track_caller]
    pub fn vote_refused(&mut self, vote: Vote) -> VoteRefusal {
        vote_refusal::<()>(Err(self.refused(Change::Vote(vote))))
    }

    pub fn card(&mut self, lane: Lane, words: &str) -> NewCard {
        NewCard {
            id: CardId(self.fresh()),
            lane,
            text: text(words),
            cluster: None,
        }
    }

    #[track_caller]
    pub fn place(&mut self, lane: Lane, words: &str) -> CardId {
        let card = self.card(lane, words);
        let id = card.id;
        self.ok(Change::PlaceCard(card));
        id
    }

    /// A phone hands in a card.
    pub fn tagged(&mut self, lane: Lane, words: &str, own: u128, op: u128) -> Result<CardId, Refusal> {
        let card = self.card(lane, words);
        let id = card.id;
        let tags = CardTags {
            own: Tag(own),
            op: Tag(op),
        };
        self.workshop
            .apply(Author::Phone, Change::PlaceTagged(card, tags))
            .map(|_| id)
    }

    /// The number that was dealt to a text.
    #[track_caller]
    pub fn number(&self, words: &str) -> IdeaNumber {
        let wanted = text(words);
        (1..200)
            .map(n)
            .find(|number| {
                self.workshop
                    .idea(*number)
                    .is_some_and(|idea| idea.text.as_ref() == Some(&wanted))
            })
            .expect("the text was dealt")
    }

    pub fn suggested(&self) -> ByLane<Option<LaneChoice>> {
        self.workshop.suggested_choices()
    }

    /// Opens a round with what is suggested.
    #[track_caller]
    pub fn open(&mut self, people: u32) -> RoundId {
        let lanes = self.suggested();
        self.open_with(people, lanes)
    }

    #[track_caller]
    pub fn open_with(&mut self, people: u32, lanes: ByLane<Option<LaneChoice>>) -> RoundId {
        let round = self.workshop.next_round();
        self.vote(Vote::Open { round, people, lanes });
        round
    }

    pub fn cast_on(
        &mut self,
        way: Way,
        dots: &[(u32, u32)],
        tags: Option<VoteTags>,
    ) -> (BallotId, Result<(), Refusal>) {
        let ballot = BallotId(self.fresh());
        let round = self.workshop.rounds().last().unwrap().id();
        let author = if way == Way::Phone {
            Author::Phone
        } else {
            Author::Facilitator
        };
        let dots = dots.iter().map(|(number, dots)| (n(*number), *dots)).collect();
        let cast = Cast {
            round,
            ballot,
            way,
            dots,
            tags,
        };
        let result = self.workshop.apply(author, Change::Vote(Vote::Cast(cast)));
        (ballot, result.map(|_| ()))
    }

    pub fn try_cast(&mut self, dots: &[(u32, u32)]) -> Result<(), Refusal> {
        self.cast_on(Way::Paper, dots, None).1
    }

    #[track_caller]
    pub fn cast(&mut self, dots: &[(u32, u32)]) {
        self.try_cast(dots).unwrap();
    }

    pub fn cast_phone(&mut self, phone: u128, op: u128, receipt: &str, dots: &[(u32, u32)]) -> Result<(), Refusal> {
        let round = self.workshop.rounds().last().unwrap().id();
        let tags = VoteTags {
            voter: Tag(phone * 1_000 + u128::from(round.0)),
            op: Tag(op),
            receipt: Receipt(receipt.into()),
        };
        self.cast_on(Way::Phone, dots, Some(tags)).1
    }

    #[track_caller]
    pub fn close(&mut self) {
        let round = self.workshop.rounds().last().unwrap().id();
        self.vote(Vote::Close(round));
    }

    #[track_caller]
    pub fn close_and_show(&mut self) {
        self.close();
        let round = self.workshop.rounds().last().unwrap().id();
        self.vote(Vote::Show(round));
    }

    /// One whole vote: each idea gets so many single dots, each from another ballot; one ballot a person.
    #[track_caller]
    pub fn votes(&mut self, people: u32, dots: &[(u32, u32)]) -> RoundId {
        let most = |lane| {
            let ideas = u32::try_from(self.workshop.votable(lane).count()).unwrap();
            self.suggested().get(lane).and(cumulative(ideas.saturating_sub(1)))
        };
        let lanes = ByLane::from_fn(most);
        let round = self.open_with(people, lanes);
        for person in 0..people {
            let ballot: Vec<_> = dots
                .iter()
                .filter(|(_, voices)| person < *voices)
                .map(|(number, _)| (*number, 1))
                .collect();
            self.cast(&ballot);
        }
        self.close_and_show();
        round
    }

    pub fn winners(&self, lane: Lane) -> Vec<u32> {
        self.workshop.winners(lane).iter().map(|number| number.0).collect()
    }

    pub fn tie(&self, lane: Lane) -> Vec<u32> {
        self.workshop
            .open_ties()
            .get(lane)
            .iter()
            .map(|number| number.0)
            .collect()
    }

    /// Dots and supporters of an idea in the last vote.
    #[track_caller]
    pub fn tally(&self, number: u32) -> (u32, u32) {
        let lane = self.workshop.idea(n(number)).unwrap().lane;
        let standing = self.workshop.standing(lane).unwrap();
        let tally = standing.place(n(number)).unwrap().tally;
        (tally.dots, tally.supporters)
    }

    pub fn seat(&self, number: u32) -> Option<Seat> {
        let lane = self.workshop.idea(n(number))?.lane;
        Some(self.workshop.standing(lane)?.place(n(number))?.seat)
    }
}

pub fn cumulative(budget: u32) -> Option<LaneChoice> {
    Some(LaneChoice {
        mode: Mode::Cumulative,
        budget,
    })
}

pub fn lanes<T>(doing: T, stop: T) -> ByLane<T> {
    ByLane { doing, stop }
}
