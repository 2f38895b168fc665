//! How long files and changes take in a workshop of 10,000 cards. Nothing is asserted here.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

use dostop::store::Seq;
use dostop::store::format;
use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change};

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

criterion_group!(benches, store);
criterion_main!(benches);
