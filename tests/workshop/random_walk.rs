//! Random walks through all changes, beside a small model that counts dots on its own.

use std::collections::{BTreeMap, BTreeSet};

use dostop::workshop::Workshop;
use dostop::workshop::ballot::{Cast, Receipt, VoteTags, Way};
use dostop::workshop::card::{ByLane, CardTags, Lane, NewCard};
use dostop::workshop::change::{Author, Change, Reason, Vote};
use dostop::workshop::consent::{Check, CheckWay};
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::{ActionId, AgreementId, BallotId, CardId, ClusterId, IdeaNumber, RoundId, StageId, Tag};
use dostop::workshop::poll::{About, Answer, Asking, Says};
use dostop::workshop::retention::Retention;
use dostop::workshop::round::RoundKind;
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::slips::{Hold, SlipMark, Slips};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::room::{blueprint, line, n, text, word};

/// What the model knows of a round: the ballots as they were handed in.
type Ballots = Vec<(BallotId, BTreeMap<u32, u32>)>;

/// A walker: the workshop, the accepted changes, and a model that shares no code with the workshop.
struct Walker {
    start: Workshop,
    workshop: Workshop,
    accepted: Vec<(Author, Change)>,
    ballots: BTreeMap<u32, Ballots>,
    /// The most numbers there were.
    numbers: usize,
    next: u64,
    /// Inverses that may still fit.
    undo: Vec<Change>,
    rounds_ever: BTreeSet<u32>,
    reached: BTreeSet<&'static str>,
}

/// A stream of numbers that a step draws from.
struct Draws<'a>(std::slice::Iter<'a, u16>);

impl Draws<'_> {
    fn below(&mut self, bound: u32) -> u32 {
        u32::from(self.0.next().copied().unwrap_or(0)) % bound.max(1)
    }
}

impl Walker {
    fn new() -> Self {
        let mut workshop = Workshop::new(blueprint());
        let few_seats = Change::SetSeats(ByLane { doing: 2, stop: 1 });
        workshop.apply(Author::Facilitator, few_seats).unwrap();
        Self {
            start: workshop.clone(),
            workshop,
            accepted: vec![],
            ballots: BTreeMap::new(),
            numbers: 0,
            next: 0,
            undo: vec![],
            rounds_ever: BTreeSet::new(),
            reached: BTreeSet::new(),
        }
    }

    fn card(&mut self, draws: &mut Draws) -> NewCard {
        self.next += 1;
        let index = draws.below(40) as usize;
        let tail = if draws.below(6) == 0 { "!" } else { "" };
        NewCard {
            id: CardId((self.next * 7_919) % 1_000_003),
            lane: if draws.below(3) == 0 { Lane::Stop } else { Lane::Do },
            text: text(&format!("{}{tail}", word(index))),
            cluster: (draws.below(12) == 0).then_some(ClusterId(draws.below(3))),
        }
    }

    fn number(&self, draws: &mut Draws) -> IdeaNumber {
        n(draws.below(u32::try_from(self.workshop.ideas().count()).unwrap() + 3) + 1)
    }

    fn last_round(&self) -> RoundId {
        self.workshop.rounds().last().map_or(RoundId(1), |round| round.id())
    }

    /// Any change at all, mostly of a kind that may fit.
    fn any_change(&mut self, draws: &mut Draws) -> (Author, Change) {
        let facilitator = |change| (Author::Facilitator, change);
        let number = self.number(draws);
        let other = self.number(draws);
        let (low, high) = (number.min(other), number.max(other));
        let cluster = ClusterId(draws.below(3));
        let agreement = AgreementId(draws.below(6) + 1);
        facilitator(match draws.below(51) {
            0 => Change::SetTitle(line(&format!("Title {}", draws.below(9)))),
            1 => Change::SetPeople(draws.below(20)),
            2 if draws.below(3) == 0 => Change::SetSeats(ByLane {
                doing: draws.below(5),
                stop: draws.below(4),
            }),
            3 => Change::MoveTo(StageId(draws.below(9))),
            4 => Change::NextPart(draws.below(4)),
            5 => Change::Import((0..draws.below(4)).map(|_| self.card(draws)).collect()),
            6 => Change::Retract((0..draws.below(3)).map(|_| self.card(draws)).collect()),
            7 => Change::Reveal {
                seed: u64::from(draws.below(9)),
                few: true,
            },
            8 if draws.below(4) == 0 => Change::TakeBack(number, None),
            9 => Change::TakeBack(number, Some(self.card(draws).text)),
            10 if draws.below(20) == 0 => Change::Wipe,
            11 => Change::EditIdea(number, self.card(draws).text),
            12 => Change::SetLane(number, if draws.below(2) == 0 { Lane::Do } else { Lane::Stop }),
            13..=15 => Change::Merge(vec![number, other]),
            16 => Change::Merge(vec![number, other, self.number(draws)]),
            17 | 18 => Change::Unmerge(vec![high]),
            19 => Change::Dismiss(vec![(low, high)]),
            20 => Change::PutCluster(cluster, line(&format!("Theme {}", draws.below(9)))),
            21 => Change::RemoveCluster(cluster),
            22 => Change::MoveIdea(number, (draws.below(3) > 0).then_some(cluster)),
            23..=25 => Change::SetStatus(
                number,
                match draws.below(6) {
                    0 => IdeaStatus::Parked,
                    1 => IdeaStatus::Elsewhere(line("IT")),
                    2 => IdeaStatus::Withdrawn(line("")),
                    3 => IdeaStatus::Withdrawn(line("a reason")),
                    _more => IdeaStatus::Open,
                },
            ),
            26 => Change::Vote(Vote::Undecide),
            27 => Change::Vote(Vote::Raise(
                self.last_round(),
                draws.below(12),
                if draws.below(2) == 0 {
                    Reason::Late
                } else {
                    Reason::SealedBallots
                },
            )),
            28 => Change::Vote(Vote::TakeNone(self.last_round())),
            29 => Change::Draft,
            30 => Change::Word(agreement, line(&word(draws.below(9) as usize)), line("")),
            31 | 32 => {
                let mut hands = [0; 6];
                hands[draws.below(6) as usize] += draws.below(4);
                hands[5] += draws.below(3);
                let reasons = if draws.below(2) == 0 {
                    vec![line("harm")]
                } else {
                    vec![]
                };
                Change::Consent(
                    agreement,
                    Check {
                        hands,
                        way: CheckWay::Secret,
                        reasons,
                    },
                )
            }
            33 => Change::RemoveAgreement(agreement),
            34 => Change::PutAction(ActionId(draws.below(3)), dostop::workshop::action::Action::default()),
            35 => Change::RemoveAction(ActionId(draws.below(3))),
            36 => Change::SetFollowUp((draws.below(3) > 0).then(|| FollowUp {
                date: "2027-04-05".parse().unwrap(),
                time: line(""),
                about: line(""),
                written_check: None,
                aftercare: line(""),
            })),
            37 => Change::CloseWorkshop,
            38 => Change::ReopenWorkshop,
            39 if draws.below(3) == 0 => Change::Vote(Vote::Void(self.last_round())),
            40 => Change::WithdrawCard(CardId(u64::from(draws.below(40)) * 7_919 % 1_000_003)),
            41 => {
                let card = self.card(draws);
                let tags = CardTags {
                    own: Tag(u128::from(draws.below(5))),
                    op: Tag(u128::from(draws.below(50))),
                };
                return (Author::Phone, Change::PlaceTagged(card, tags));
            }
            48 => {
                let marks = (0..draws.below(4)).map(|mark| SlipMark(u128::from(mark)));
                let slips = Slips::new(u128::from(draws.below(9)), marks);
                Change::PutSlips((draws.below(4) > 0).then_some(slips))
            }
            49 => {
                let hold = Hold {
                    slip: SlipMark(u128::from(draws.below(4))),
                    holder: Tag(u128::from(draws.below(3))),
                    room: Tag(u128::from(draws.below(2))),
                };
                return (Author::Phone, Change::HoldSlip(hold));
            }
            43 => Change::SetRetention(Retention::ALL[draws.below(3) as usize]),
            42 => return (Author::Phone, Change::Merge(vec![number, other])),
            44..=47 => return self.asking(draws),
            _more => {
                let one = self.any_change(draws).1;
                let two = self.any_change(draws).1;
                Change::All(vec![one, two])
            }
        })
    }

    /// Something is asked, answered, or closed.
    fn asking(&mut self, draws: &mut Draws) -> (Author, Change) {
        let facilitator = |asking| (Author::Facilitator, Change::Ask(asking));
        let Some(poll) = self.workshop.poll() else {
            let agreement = AgreementId(draws.below(3) + 1);
            return facilitator(Asking::Open {
                poll: self.workshop.next_poll(),
                about: if draws.below(2) == 0 {
                    About::CheckOut
                } else {
                    About::Consent(agreement)
                },
                people: draws.below(4),
            });
        };
        let id = poll.id();
        match draws.below(8) {
            0 => facilitator(Asking::Void(id)),
            1 | 2 => facilitator(Asking::Close(id)),
            3 => facilitator(Asking::Raise(id, draws.below(9))),
            _more => {
                // Before the reveal no text of a card is anywhere to be read.
                let said = if self.workshop.is_revealed() {
                    word(draws.below(40) as usize)
                } else {
                    "glad".to_owned()
                };
                let said = line(&said);
                let says = match poll.about() {
                    About::CheckOut => Says::Word(said),
                    About::Consent(_) => Says::Fingers(u8::try_from(draws.below(7)).unwrap(), said),
                };
                let (voter, op) = (Tag(u128::from(draws.below(6))), Tag(u128::from(draws.below(40))));
                let answer = Answer {
                    poll: id,
                    says,
                    voter,
                    op,
                };
                (Author::Phone, Change::Ask(Asking::Answer(answer)))
            }
        }
    }

    /// The change that leads deeper: cards, reveal, a round, ballots, close, show, ladder, final, draft, consent.
    fn next_change(&mut self, draws: &mut Draws) -> (Author, Change) {
        let facilitator = |change| (Author::Facilitator, change);
        if !self.workshop.is_revealed() {
            if self.workshop.card_count() < 12 {
                return facilitator(Change::Import((0..4).map(|_| self.card(draws)).collect()));
            }
            return facilitator(Change::Reveal {
                seed: u64::from(draws.below(99)),
                few: false,
            });
        }
        let last = self.last_round();
        if let Some(open) = self.workshop.open_round() {
            if open.turnout().total() < open.people() && draws.below(9) > 0 {
                return self.ballot(draws);
            }
            return facilitator(Change::Vote(Vote::Close(last)));
        }
        if self.workshop.rounds().any(|round| !round.is_shown()) {
            return facilitator(Change::Vote(Vote::Show(last)));
        }
        if self.workshop.has_open_tie() {
            return facilitator(Change::Vote(self.ladder(draws)));
        }
        if self
            .workshop
            .rounds()
            .any(|round| round.phase() < dostop::workshop::round::Phase::Final)
        {
            let some: Vec<_> = self.workshop.votable(Lane::Do).take(4).collect();
            return facilitator(match draws.below(5) {
                0 => Change::Vote(Vote::TreatAsTie(Lane::Do)),
                1 => Change::Vote(Vote::TreatAsTie(Lane::Stop)),
                2 | 3 => Change::Merge(some.into_iter().skip(draws.below(3) as usize).take(2).collect()),
                _more => Change::Vote(Vote::Final),
            });
        }
        if self.workshop.is_decided() && self.workshop.agreements().is_empty() {
            return facilitator(Change::Draft);
        }
        facilitator(self.opening(draws))
    }

    fn opening(&mut self, draws: &mut Draws) -> Change {
        let pairs: Vec<_> = Lane::BOTH
            .iter()
            .flat_map(|lane| self.workshop.suggestions(*lane))
            .collect();
        if let Some(&(one, other)) = pairs.first() {
            return if draws.below(2) == 0 {
                Change::Dismiss(pairs)
            } else {
                Change::Merge(vec![one, other])
            };
        }
        let suggested = self.workshop.suggested_choices();
        if suggested.iter().all(|(_, choice)| choice.is_none()) {
            return Change::Vote(Vote::TakeAll(self.workshop.next_round()));
        }
        let more = draws.below(4);
        let lanes = suggested.map(|choice| {
            choice.map(|choice| LaneChoice {
                mode: if more == 3 { Mode::OnePerIdea } else { Mode::Cumulative },
                budget: choice.budget + more,
            })
        });
        Change::Vote(Vote::Open {
            round: self.workshop.next_round(),
            people: draws.below(4) + 3,
            lanes,
        })
    }

    fn ladder(&mut self, draws: &mut Draws) -> Vote {
        match draws.below(6) {
            0 => Vote::Widen,
            1 => Vote::Lot(u64::from(draws.below(99))),
            2 => Vote::Talk(
                self.workshop
                    .open_ties()
                    .map(|tie| tie.iter().take(1).copied().collect()),
            ),
            _more => Vote::OpenRunoff(self.workshop.next_round()),
        }
    }

    fn ballot(&mut self, draws: &mut Draws) -> (Author, Change) {
        self.next += 1;
        let open = self.workshop.open_round().unwrap();
        // A few ideas of each lane, so that ties are frequent.
        let few = |ideas: &imbl::OrdSet<IdeaNumber>| ideas.iter().copied().take(4).collect::<Vec<_>>();
        let mut dots = BTreeMap::new();
        for (_, lane) in open.lanes().iter().filter(|(_, lane)| lane.rules.is_some()) {
            let ideas = few(&lane.ideas);
            for _ in 0..lane.rules.unwrap().budget.min(3) + u32::from(draws.below(12) == 0) {
                let number = ideas[draws.below(u32::try_from(ideas.len()).unwrap()) as usize];
                *dots.entry(number).or_insert(0_u32) = if draws.below(5) == 0 { 2 } else { 1 };
            }
        }
        let is_phone = draws.below(3) == 0;
        let phone = u128::from(draws.below(6));
        let tags = is_phone.then(|| VoteTags {
            voter: Tag(phone),
            op: Tag(u128::from(draws.below(40))),
            receipt: Receipt(format!("R{phone}")),
        });
        let cast = Cast {
            round: open.id(),
            ballot: BallotId((self.next * 104_729) % 1_000_003),
            way: if is_phone { Way::Phone } else { Way::Paper },
            dots: dots.into_iter().collect(),
            tags,
        };
        let author = if is_phone { Author::Phone } else { Author::Facilitator };
        (author, Change::Vote(Vote::Cast(cast)))
    }

    fn step(&mut self, draws: &mut Draws) {
        let before = self.workshop.clone();
        let (author, change) = match draws.below(10) {
            0..=5 => self.next_change(draws),
            6 => match self.undo.pop() {
                Some(inverse) => (Author::Facilitator, inverse),
                None => self.any_change(draws),
            },
            _more => self.any_change(draws),
        };
        match self.workshop.apply(author, change.clone()) {
            Err(_) => assert!(
                before == self.workshop,
                "a refused change changed something: {change:?}"
            ),
            Ok(inverse) => {
                self.freezes(&before, &change);
                self.note(&change);
                if let Some(inverse) = inverse {
                    self.is_undone(&before, &change, &inverse);
                    self.undo.push(inverse);
                }
                self.accepted.push((author, change));
            }
        }
        self.holds();
    }

    /// V10: while a round is open no text (but one taken back), lane or merge changes.
    fn freezes(&self, before: &Workshop, change: &Change) {
        if before.open_round().is_none() || self.workshop.open_round().is_none() || change.forgets() {
            return;
        }
        for (number, idea) in (1..60).filter_map(|number| Some((number, before.idea(n(number))?))) {
            let after = self.workshop.idea(n(number)).unwrap();
            let frozen =
                |idea: &dostop::workshop::idea::Idea| (idea.text.clone(), idea.lane, idea.merged, idea.status.clone());
            assert_eq!(frozen(idea), frozen(after), "{change:?}");
        }
    }

    fn is_undone(&self, before: &Workshop, change: &Change, inverse: &Change) {
        let mut undone = self.workshop.clone();
        let redo = undone.apply(Author::Facilitator, inverse.clone());
        let redo = redo.unwrap_or_else(|why| panic!("{inverse:?} is refused after {change:?}: {why}"));
        assert!(undone == *before, "{inverse:?} does not undo {change:?}");
        if let Some(redo) = redo {
            undone.apply(Author::Facilitator, redo).unwrap();
            assert!(undone == self.workshop, "{inverse:?} is not redone after {change:?}");
        }
    }

    /// The model's own book of ballots.
    fn note(&mut self, change: &Change) {
        match change {
            Change::All(changes) => changes.iter().for_each(|change| self.note(change)),
            Change::Vote(Vote::Open { round, .. } | Vote::OpenRunoff(round)) => {
                assert!(self.rounds_ever.insert(round.0), "round {round} had its id before");
                self.ballots.insert(round.0, vec![]);
                self.reached.insert("round");
            }
            Change::Vote(Vote::Cast(cast)) => {
                let dots = cast.dots.iter().map(|(number, dots)| (number.0, *dots)).collect();
                self.ballots.get_mut(&cast.round.0).unwrap().push((cast.ballot, dots));
            }
            Change::Vote(Vote::Void(round)) => drop(self.ballots.remove(&round.0)),
            Change::Vote(Vote::Final) => drop(self.reached.insert("final")),
            Change::Vote(Vote::Show(round))
                if self
                    .workshop
                    .rounds()
                    .any(|r| r.id() == *round && r.kind() == RoundKind::Runoff) =>
            {
                self.reached.insert("run-off");
            }
            Change::Vote(Vote::Widen) => drop(self.reached.insert("widen")),
            Change::Vote(Vote::Lot(_)) => drop(self.reached.insert("lot")),
            Change::Vote(Vote::Talk(_)) => drop(self.reached.insert("talk")),
            Change::Vote(Vote::TreatAsTie(_)) => drop(self.reached.insert("near tie")),
            Change::Merge(_) if self.workshop.lapsed_dots() > 0 => drop(self.reached.insert("lapse")),
            Change::Draft => drop(self.reached.insert("draft")),
            Change::Consent(..) => drop(self.reached.insert("consent")),
            Change::Ask(Asking::Answer(_)) => drop(self.reached.insert("answer")),
            Change::Ask(Asking::Close(_)) => drop(self.reached.insert("asked")),
            _others => {}
        }
    }

    fn holds(&mut self) {
        assert_eq!(self.workshop.check(), Ok(()));
        let workshop = &self.workshop;
        if !workshop.is_revealed() {
            let shown = format!("{:?} {:?}", workshop, workshop.ideas().collect::<Vec<_>>());
            assert!((0..40).all(|index| !shown.contains(&word(index))));
        }
        for round in workshop.rounds() {
            let ballots = self.ballots.get(&round.id().0).map_or(&[][..], Vec::as_slice);
            assert_eq!(round.turnout().total() as usize, ballots.len());
            assert!(ballots.len() <= round.people() as usize, "V1");
            for (_, dots) in ballots {
                for (_, lane) in round.lanes().iter() {
                    let spent = dots.iter().filter(|(number, _)| lane.ideas.contains(&n(**number)));
                    let (sum, most) = spent.fold((0, 0), |(sum, most), (_, dots)| (sum + dots, most.max(*dots)));
                    assert!(
                        lane.rules
                            .map_or(sum == 0, |rules| sum <= rules.budget && most <= rules.cap),
                        "V3, V4"
                    );
                }
            }
        }
        self.counts_are_right();
        self.numbers_stay();
    }

    /// Dots counted from the model's own ballots and merges: they and what lapsed are all the dots there were.
    fn counts_are_right(&self) {
        let workshop = &self.workshop;
        let Some(main) = workshop
            .main_round()
            .filter(|round| round.is_shown() && round.kind() == RoundKind::Main)
        else {
            return;
        };
        let ballots = &self.ballots[&main.id().0];
        let mut expected: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
        let (mut spent, mut counted) = (0, 0);
        for (_, dots) in ballots {
            let mut mine: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
            for (&number, &dots) in dots.iter().filter(|(_, dots)| **dots > 0) {
                let mut root = number;
                while let Some(merged) = workshop.idea(n(root)).unwrap().merged {
                    root = merged.into.0;
                }
                let lane = workshop.idea(n(number)).unwrap().lane;
                let cap = main.lanes().get(lane).rules.unwrap().cap;
                let entry = mine.entry(root).or_default();
                *entry = (entry.0 + dots, cap);
                spent += dots;
            }
            for (root, (sum, cap)) in mine {
                let entry = expected.entry(root).or_default();
                *entry = (entry.0 + sum.min(cap), entry.1 + 1);
                counted += sum.min(cap);
            }
        }
        assert_eq!(counted + workshop.lapsed_dots(), spent, "V16");
        let mut found: BTreeMap<u32, (u32, u32)> = workshop
            .withdrawn_tallies()
            .into_iter()
            .map(|(number, tally)| (number.0, (tally.dots, tally.supporters)))
            .collect();
        for lane in Lane::BOTH {
            let Some(standing) = workshop.standing(lane) else {
                continue;
            };
            let seats = standing.winners().count() + standing.tie().len();
            assert!(standing.tie().is_empty() || seats > standing.seats as usize, "V14");
            assert!(standing.winners().count() <= standing.seats as usize, "V12");
            for place in &standing.places {
                assert_eq!(place.rank.is_some(), place.tally.supporters >= 2, "V12");
                if place.tally.dots > 0 {
                    found.insert(place.number.0, (place.tally.dots, place.tally.supporters));
                }
            }
        }
        assert_eq!(found, expected, "V11, V16");
    }

    /// V8: numbers run from 1 without a gap, and a number is not dealt again.
    fn numbers_stay(&mut self) {
        let count = (1..200)
            .take_while(|number| self.workshop.idea(n(*number)).is_some())
            .count();
        assert!(
            (count as u32 + 1..200).all(|number| self.workshop.idea(n(number)).is_none()),
            "a gap"
        );
        for number in 1..=u32::try_from(count).unwrap() {
            let root = self.workshop.stands_for(n(number));
            assert!(root <= n(number));
        }
        // Only an undone import gives its numbers free again.
        let is_undo = matches!(self.accepted.last(), Some((_, Change::Retract(_) | Change::All(_))));
        assert!(count >= self.numbers || is_undo, "a number went");
        self.numbers = count;
    }

    fn ends(&self) {
        let mut replayed = self.start.clone();
        for (author, change) in &self.accepted {
            replayed.apply(*author, change.clone()).unwrap();
        }
        assert!(replayed == self.workshop, "a replay differs");
        let file = ron::to_string(&self.workshop).unwrap();
        let read: Workshop = ron::from_str(&file).unwrap();
        assert!(read == self.workshop, "a file differs");
        let journal = ron::to_string(&self.accepted.iter().map(|(_, change)| change).collect::<Vec<_>>()).unwrap();
        let changes: Vec<Change> = ron::from_str(&journal).unwrap();
        assert!(changes.iter().eq(self.accepted.iter().map(|(_, change)| change)));
    }
}

fn walk(steps: &[Vec<u16>]) -> Walker {
    let mut walker = Walker::new();
    for step in steps {
        walker.step(&mut Draws(step.iter()));
    }
    walker.ends();
    walker
}

fn steps() -> impl Strategy<Value = Vec<Vec<u16>>> {
    prop::collection::vec(prop::collection::vec(any::<u16>(), 24), 20..110)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() })]

    /// Invariants of the architecture, V1, V3, V4, V10-V12, V14, V16, P2: on every walk, after every step.
    #[test]
    fn every_walk_keeps_the_invariants(steps in steps()) {
        walk(&steps);
    }
}

/// The walks above reach the deep states; else they would hold little.
#[test]
fn walks_reach_every_rung_of_the_ladder() {
    use proptest::strategy::ValueTree;
    let config = ProptestConfig {
        rng_seed: RngSeed::Fixed(2027),
        ..ProptestConfig::default()
    };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let mut reached = BTreeSet::new();
    for _ in 0..60 {
        let tree = steps().new_tree(&mut runner).unwrap();
        reached.extend(walk(&tree.current()).reached);
    }
    let all = [
        "answer", "asked", "consent", "draft", "final", "lapse", "lot", "near tie", "round", "run-off", "talk", "widen",
    ];
    assert_eq!(reached.into_iter().collect::<Vec<_>>(), all);
}
