//! How long files and changes take in a workshop of 10,000 cards, and how long a vote's
//! result. No time is asserted here.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

use dostop::store::Seq;
use dostop::store::format;
use dostop::workshop::Workshop;
use dostop::workshop::ballot::{Cast, Way};
use dostop::workshop::card::{ByLane, Lane};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{BallotId, RoundId};

#[path = "../store/workshops.rs"]
#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "shared with the tests, which use the rest"
)]
mod workshops;

fn import(cards: u64) -> Change {
    Change::Import((0..cards).map(workshops::card).collect())
}

fn made(mut workshop: Workshop, changes: Vec<Change>) -> Workshop {
    for change in changes {
        workshop.apply(Author::Facilitator, change).ok();
    }
    workshop
}

fn store(criterion: &mut Criterion) {
    let large = made(workshops::empty(), vec![import(10_000)]);
    let Ok((bytes, _)) = format::write(&large, Seq(1)) else {
        return;
    };
    criterion.bench_function("save 10,000 cards", |b| b.iter(|| format::write(&large, Seq(1))));
    criterion.bench_function("load 10,000 cards", |b| b.iter(|| format::read(&bytes)));
    criterion.bench_function("place one card among 10,000", |b| {
        b.iter(|| made(large.clone(), vec![workshops::place(20_000)]));
    });
    let lists = || (workshops::empty(), vec![import(10_000)]);
    criterion.bench_function("import 10,000 cards", |b| {
        b.iter_batched(
            lists,
            |(workshop, changes)| made(workshop, changes),
            BatchSize::LargeInput,
        );
    });
    let cards = || (workshops::empty(), (0..1_000).map(workshops::phone).collect());
    criterion.bench_function("replay 1,000 cards", |b| {
        b.iter_batched(
            cards,
            |(workshop, changes)| made(workshop, changes),
            BatchSize::LargeInput,
        );
    });
}

/// A shown vote of 500 people on 60 ideas, 10 dots a lane: how long each look at its result takes.
fn tally(criterion: &mut Criterion) {
    const PEOPLE: u32 = 500;
    let ideas = made(workshops::empty(), vec![import(60), workshops::reveal()]);
    let open = Change::Vote(Vote::Open {
        round: RoundId(1),
        people: PEOPLE,
        lanes: ideas.suggested_choices(),
    });
    let voted = made(ideas.clone(), vec![open]);
    let votable = ByLane::from_fn(|lane| ideas.votable(lane).collect::<Vec<_>>());
    let ballot = |person: u32| {
        let of_lane = |lane| votable.get(lane).iter().cycle().skip((person % 17) as usize).take(10);
        Change::Vote(Vote::Cast(Cast {
            round: RoundId(1),
            ballot: BallotId(workshops::id(person.into())),
            way: Way::Paper,
            dots: Lane::BOTH
                .into_iter()
                .flat_map(of_lane)
                .map(|idea| (*idea, 1_u32))
                .collect(),
            tags: None,
        }))
    };
    let ends = [Vote::Close(RoundId(1)), Vote::Show(RoundId(1))].map(Change::Vote);
    let shown = made(voted, (0..PEOPLE).map(ballot).chain(ends).collect());
    let counted = shown.main_round().map(|round| round.turnout().total());
    let has_result = shown.standing(Lane::Do).is_some();
    assert_eq!((counted, has_result), (Some(PEOPLE), true), "no result to measure");
    criterion.bench_function("result of 500 ballots on 60 ideas", |b| {
        b.iter(|| Lane::BOTH.map(|lane| shown.standing(lane)));
    });
}

criterion_group!(benches, store, tally);
criterion_main!(benches);
