//! The one door: order, undo and redo (architecture 1 and 4), and random stories.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dostop::live::LiveRefusal;
use dostop::store::disk::memory::MemoryDisk;
use dostop::words::Words;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{ClusterId, IdeaNumber, RoundId};
use dostop::workshop::refusal::Refusal;
use proptest::prelude::*;

use crate::workshops::{after, again, all, ballot, beside, found, line, on, open, phone, place, reveal, text};

#[test]
fn changes_from_many_threads_are_on_the_disk_once_each() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    std::thread::scope(|scope| {
        for phone_number in 0..8 {
            let live = &live;
            scope.spawn(move || {
                for n in 0..25 {
                    let seq = live.submit(Author::Phone, phone(phone_number * 100 + n)).unwrap();
                    live.durable(seq).unwrap();
                }
            });
        }
    });
    assert_eq!(found(&disk).workshop, *live.latest());
    assert_eq!(live.latest().card_count(), 200);
}

#[test]
fn whoever_draws_is_woken_and_sees_the_newest() {
    let live = on(&MemoryDisk::default());
    let woken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&woken);
    live.on_wake(move || {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let watch = live.watch();
    live.submit(Author::Facilitator, place(1)).unwrap();
    assert!(watch.has_changed().unwrap());
    assert!(woken.load(Ordering::SeqCst) >= 1);
}

#[test]
fn undo_and_redo_are_new_changes_and_leave_the_phones_cards() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &[Change::SetPeople(10), place(1)]);
    live.submit(Author::Phone, phone(2)).unwrap();
    live.undo().unwrap();
    live.undo().unwrap();
    assert_eq!(*live.latest(), after(&[phone(2)]));
    assert!(!live.can_undo());
    assert_eq!(live.undo(), Err(LiveRefusal::NoStep));
    live.redo().unwrap();
    live.redo().unwrap();
    assert_eq!(*live.latest(), after(&[phone(2), Change::SetPeople(10), place(1)]));
    assert!(!live.can_redo());
    live.undo().unwrap();
    all(&live, &[Change::SetPeople(11)]);
    assert!(!live.can_redo(), "a new step ends the redo");
    drop(live);
    assert_eq!(found(&disk).workshop, after(&[phone(2), Change::SetPeople(11)]));
}

#[test]
fn the_reveal_ends_the_undo_and_a_ballot_is_no_step() {
    let live = on(&MemoryDisk::default());
    all(&live, &(0..6).map(place).collect::<Vec<_>>());
    all(&live, &[reveal()]);
    assert!(!live.can_undo());
    all(&live, &[Change::SetTitle(line("Another")), open(1), ballot(1, 1)]);
    live.undo().unwrap();
    assert!(!live.can_undo());
    assert_eq!(live.latest().open_round().unwrap().turnout().total(), 1);
}

#[test]
fn a_step_that_no_longer_fits_is_refused_and_dropped() {
    let live = on(&MemoryDisk::default());
    let cluster = ClusterId(1);
    all(&live, &[Change::PutCluster(cluster, line("Rosters"))]);
    let mut card = crate::workshops::card(1);
    card.cluster = Some(cluster);
    let Change::PlaceTagged(_, tags) = phone(1) else {
        unreachable!()
    };
    live.submit(Author::Phone, Change::PlaceTagged(card, tags)).unwrap();
    let result = live.undo();
    assert!(matches!(result, Err(LiveRefusal::Refused(_))), "{result:?}");
    assert!(!live.can_undo());
}

#[test]
fn a_phone_makes_no_facilitators_change_and_a_closed_workshop_none() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    let refused = live.submit(Author::Phone, reveal());
    assert_eq!(refused, Err(LiveRefusal::Refused(Refusal::FacilitatorOnly)));
    live.submit(Author::Facilitator, place(1)).unwrap();
    live.close().unwrap();
    assert_eq!(live.submit(Author::Facilitator, place(2)), Err(LiveRefusal::Closed));
    assert!(!disk.files().contains_key(&beside(".journal")));
    // Where a removed lock cannot be told from a new one, it stays.
    assert_eq!(disk.files().contains_key(&beside(".lock")), !cfg!(unix));
    let calls = disk.calls();
    again(&disk).close().unwrap();
    let writes_nothing = disk.calls() - calls < 12;
    assert!(writes_nothing && found(&disk).workshop == after(&[place(1)]));
}

/// V10: what an open round freezes may be undone after it.
#[test]
fn a_step_that_an_open_round_freezes_stays() {
    let live = on(&MemoryDisk::default());
    all(&live, &(0..6).map(place).collect::<Vec<_>>());
    all(&live, &[reveal()]);
    let was = live.latest();
    all(
        &live,
        &[Change::EditIdea(IdeaNumber(1), text("Start on time")), open(1)],
    );
    let frozen = Err(LiveRefusal::Refused(Refusal::Frozen));
    assert_eq!(live.undo(), frozen);
    assert!(live.can_undo());
    all(&live, &[Change::Vote(Vote::Void(RoundId(1)))]);
    live.undo().unwrap();
    assert_eq!(live.latest().text(IdeaNumber(1)), was.text(IdeaNumber(1)));
    all(&live, &[open(2)]);
    assert_eq!(live.redo(), frozen);
    assert!(live.can_redo());
    live.close().unwrap();
    assert_eq!(live.redo(), Err(LiveRefusal::Closed));
    assert!(live.can_redo());
}

#[test]
fn a_closed_workshop_is_not_called_unsaved() {
    for language in Words::languages() {
        let words = Words::new(language);
        let sentence = words.live_refusal(&LiveRefusal::Closed);
        assert_ne!(sentence, words.live_refusal(&LiveRefusal::NotSaved));
    }
}

fn any_change() -> impl Strategy<Value = Change> {
    let number = || (1_u32..12).prop_map(IdeaNumber);
    prop_oneof![
        4 => (0_u64..40).prop_map(phone),
        3 => (0_u64..40).prop_map(place),
        1 => Just(reveal()),
        1 => (1_u32..30).prop_map(Change::SetPeople),
        2 => (number(), "[a-z\"\\\\ \u{e9}\u{301}]{3,12}").prop_filter_map("short", |(number, words)| {
            let text = dostop::workshop::text::CardText::parse(&words).ok()?;
            Some(Change::EditIdea(number, text))
        }),
        1 => (number(), number()).prop_map(|(a, b)| Change::Merge(vec![a, b])),
        1 => number().prop_map(|number| Change::SetLane(number, Lane::Stop)),
        1 => (number(), any::<bool>()).prop_map(|(number, is_new)| {
            Change::TakeBack(number, is_new.then(|| text("We say it kindly")))
        }),
        1 => Just(open(1)),
        2 => (0_u64..9).prop_map(|n| ballot(1, n)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Architecture invariant: replay(journal) = live state.
    #[test]
    fn whatever_happened_opens_as_it_was(
        changes in prop::collection::vec((any_change(), 0_u8..12), 0..60),
    ) {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        for (change, also) in changes {
            live.submit(Author::Facilitator, change).ok();
            match also {
                0 => drop(live.undo()),
                1 => drop(live.redo()),
                2 => drop(live.save()),
                _ => {}
            }
        }
        let shown = live.latest();
        live.durable(live.seq()).unwrap();
        prop_assert_eq!(&found(&disk).workshop, &*shown);
        drop(live);
        let live = again(&disk);
        prop_assert_eq!(&*live.latest(), &*shown);
        live.close().unwrap();
        prop_assert_eq!(&found(&disk).workshop, &*shown);
    }
}
