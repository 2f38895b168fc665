//! What phones answered: in no byte after its moment, in no order, and not undone (P1, P2, V23; architecture 4, 6).

use dostop::live::{LiveRefusal, LiveWorkshop};
use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::store::take_away::session_copy;
use dostop::workshop::agreement::Agreement;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::ids::{AgreementId, PollId, Tag};
use dostop::workshop::poll::{About, Answer, Asking, Says};
use dostop::workshop::refusal::{PollRefusal, Refusal};
use dostop::workshop::text::Line;

use crate::workshops::{again, all, beside, file, holders, holds, id, line, on};

const FIRST: AgreementId = AgreementId(1);
const PEOPLE: u64 = 5;

/// A workshop with an agreement.
fn agreed(disk: &MemoryDisk) -> LiveWorkshop {
    let live = on(disk);
    let agreement = Agreement::new(Lane::Do, line("We greet each other"));
    all(&live, &[Change::PutAgreement(FIRST, agreement)]);
    live
}

fn open(poll: u32, about: About) -> Change {
    let (poll, people) = (PollId(poll), 9);
    Change::Ask(Asking::Open { poll, about, people })
}

fn close(poll: u32) -> Change {
    Change::Ask(Asking::Close(PollId(poll)))
}

/// What the n-th phone says; the later the number, the earlier in the alphabet.
fn said(n: u64) -> String {
    let letter = char::from(b'z' - u8::try_from(n).unwrap());
    format!("{letter}-{}", id(n))
}

fn voter(poll: u32, n: u64) -> Tag {
    Tag(u128::from(id(u64::from(poll) * 1_000 + n)))
}

fn op(poll: u32, n: u64) -> Tag {
    Tag(u128::from(id(u64::from(poll) * 1_000 + 500 + n)))
}

fn answer(poll: u32, n: u64, says: Says) -> Change {
    Change::Ask(Asking::Answer(Answer {
        poll: PollId(poll),
        says,
        voter: voter(poll, n),
        op: op(poll, n),
    }))
}

fn objection(n: u64) -> Change {
    answer(1, n, Says::Fingers(0, line(&said(n))))
}

fn word(n: u64) -> Change {
    answer(2, n, Says::Word(line(&said(n))))
}

fn tags(tag: impl Fn(u64) -> Tag) -> Vec<String> {
    (0..PEOPLE).map(|n| tag(n).0.to_string()).collect()
}

#[track_caller]
fn none_holds(disk: &MemoryDisk, texts: &[String]) {
    for text in texts {
        assert_eq!(holders(disk, text), Vec::<std::path::PathBuf>::new(), "{text}");
    }
    assert!(!disk.files().contains_key(&beside(".journal")));
}

/// P1, P2: whoever answers first, the same files are written, before the close (but for the journal) and after it.
#[test]
fn the_order_of_answers_is_in_no_byte() {
    let files = |order: &[u64]| {
        let disk = MemoryDisk::default();
        let live = agreed(&disk);
        let mut pictures = Vec::new();
        let mut look = || pictures.extend([file(), beside(".previous")].map(|path| disk.files()[&path].clone()));
        all(&live, &[open(1, About::Consent(FIRST))]);
        all(&live, &order.iter().map(|n| objection(*n)).collect::<Vec<_>>());
        live.save().unwrap();
        live.save().unwrap();
        look();
        all(&live, &[close(1)]);
        look();
        all(&live, &[open(2, About::CheckOut)]);
        all(&live, &order.iter().map(|n| word(*n)).collect::<Vec<_>>());
        live.save().unwrap();
        live.save().unwrap();
        look();
        all(&live, &[close(2)]);
        look();
        pictures
    };
    let one = files(&[0, 1, 2, 3, 4]);
    for order in [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3]] {
        for (one, other) in one.iter().zip(&files(&order)) {
            assert!(one == other, "{}", String::from_utf8_lossy(other));
        }
    }
    let reasons = &one[2];
    assert!(
        (0..PEOPLE).all(|n| holds(reasons, &said(n))),
        "they are there, by alphabet"
    );
}

/// P3, P19: who answered is in no file from the close on, and which acts were taken until the next question; what never
/// was asked leaves nothing.
#[test]
fn tags_leave_every_file_at_their_moment() {
    let disk = MemoryDisk::default();
    let live = agreed(&disk);
    let (voters, ops) = (tags(|n| voter(1, n)), tags(|n| op(1, n)));
    all(&live, &[open(1, About::Consent(FIRST))]);
    all(&live, &(0..PEOPLE).map(objection).collect::<Vec<_>>());
    assert_eq!(holders(&disk, &voters[0]), [beside(".journal")]);
    live.save().unwrap();
    all(&live, &[close(1)]);
    none_holds(&disk, &voters);
    assert_eq!(holders(&disk, &ops[0]), [file(), beside(".previous")]);
    let copy = session_copy(&live.latest(), "copy.ron".to_owned()).unwrap();
    assert!(!holds(&copy.bytes, &ops[0]), "what leaves the laptop hears of no phone");

    all(&live, &[open(2, About::CheckOut)]);
    none_holds(&disk, &ops);
    all(&live, &(0..PEOPLE).map(word).collect::<Vec<_>>());
    live.save().unwrap();
    all(&live, &[Change::Ask(Asking::Void(PollId(2)))]);
    none_holds(&disk, &[tags(|n| voter(2, n)), tags(|n| op(2, n))].concat());
}

/// P15, P19: a wipe takes what was typed and what is remembered; the end of the workshop what is remembered.
#[test]
fn a_wipe_and_the_end_leave_nothing_of_it() {
    for is_wiped in [true, false] {
        let disk = MemoryDisk::default();
        let live = agreed(&disk);
        all(&live, &[open(1, About::Consent(FIRST))]);
        all(&live, &(0..PEOPLE).map(objection).collect::<Vec<_>>());
        all(&live, &[close(1), open(2, About::CheckOut)]);
        all(&live, &(0..PEOPLE).map(word).collect::<Vec<_>>());
        all(&live, &[close(2)]);
        live.save().unwrap();
        if is_wiped {
            all(&live, &[Change::Wipe]);
            none_holds(&disk, &(0..PEOPLE).map(said).collect::<Vec<_>>());
        } else {
            all(&live, &[Change::SetFollowUp(Some(follow_up())), Change::CloseWorkshop]);
        }
        none_holds(&disk, &tags(|n| op(2, n)));
    }
}

fn unsay(n: u64) -> Change {
    Change::Ask(Asking::Unsay(line(&said(n).to_uppercase())))
}

/// Asked about the agreement and at check-out, the same five said both; the second may have a journal.
fn all_said(disk: &MemoryDisk) -> LiveWorkshop {
    let live = agreed(disk);
    all(&live, &[open(1, About::Consent(FIRST))]);
    all(&live, &(0..PEOPLE).map(objection).collect::<Vec<_>>());
    all(&live, &[close(1), open(2, About::CheckOut)]);
    all(&live, &(0..PEOPLE).map(word).collect::<Vec<_>>());
    all(&live, &[close(2)]);
    live
}

/// C11: what a phone said is in no byte once it is taken back, and what the others said stays.
#[test]
fn what_is_unsaid_is_in_no_file() {
    for is_in_a_row in [false, true] {
        let disk = MemoryDisk::default();
        let live = all_said(&disk);
        // The text is in a journal, in the file and in the one before it.
        let agreement = live.latest().agreements()[&FIRST].clone();
        live.save().unwrap();
        all(&live, &[Change::PutAgreement(FIRST, agreement)]);
        assert_eq!(
            holders(&disk, &said(1)),
            [file(), beside(".journal"), beside(".previous")]
        );
        let change = if is_in_a_row {
            Change::All(vec![Change::SetPeople(12), unsay(1)])
        } else {
            unsay(1)
        };
        all(&live, &[change]);
        none_holds(&disk, &[said(1), said(1).to_uppercase()]);
        for n in [0, 2, 3, 4] {
            assert_eq!(holders(&disk, &said(n)), [file(), beside(".previous")]);
        }
        drop(live);
        let live = again(&disk);
        assert_eq!(live.latest().check_out_words().count(), 4);
        assert_eq!(live.latest().agreements()[&FIRST].checks[0].hands[0], 5);
    }
}

/// C11, architecture 4: no step brings back what was unsaid, back or forth; the others stay.
#[test]
fn no_step_brings_back_what_was_unsaid() {
    let disk = MemoryDisk::default();
    let live = all_said(&disk);
    let reworded = |text| Change::Word(FIRST, line(text), Line::default());
    let row = Change::All(vec![Change::SetTitle(line("Team")), reworded("We greet all")]);
    all(
        &live,
        &[
            Change::SetPeople(12),
            reworded("We greet whom we meet"),
            row,
            Change::SetPeople(13),
        ],
    );
    live.undo().unwrap();
    live.undo().unwrap();
    all(&live, &[unsay(1)]);
    let stays = live.latest().people();
    let check = |live: &LiveWorkshop| live.latest().agreements()[&FIRST].checks[0].reasons.len();
    assert_eq!((stays, check(&live)), (12, 4));
    while live.redo().is_ok() {
        assert_eq!(check(&live), 4);
    }
    assert_eq!(live.latest().people(), 13);
    while live.undo().is_ok() {
        assert!(live.latest().agreements().get(&FIRST).is_none_or(|_| check(&live) == 4));
    }
    assert_eq!(live.latest().people(), 9, "what has nothing to do with it is undone");
    live.save().unwrap();
    none_holds(&disk, &[said(1)]);
}

fn follow_up() -> FollowUp {
    FollowUp {
        date: "2026-04-06".parse().unwrap(),
        time: Line::default(),
        about: Line::default(),
        written_check: None,
        aftercare: Line::default(),
    }
}

/// Architecture 6: a close that was cut short at any call is done again or was done; then nothing is left of it.
#[test]
fn a_close_that_was_cut_short_leaves_nothing_once_it_is_done() {
    let mut cut = 0;
    for (call, chance) in (0..14).flat_map(|call| (0..6).map(move |chance| (call, chance))) {
        let disk = MemoryDisk::default();
        let live = agreed(&disk);
        all(&live, &[open(1, About::Consent(FIRST))]);
        all(&live, &(0..PEOPLE).map(objection).collect::<Vec<_>>());
        disk.fail_at(call, Fault::PowerCut);
        let seq = live.submit(Author::Facilitator, close(1)).unwrap();
        let is_done = live.durable(seq).is_ok();
        let disk = disk.after_power_cut(chance);
        let live = again(&disk);
        let is_open = live.latest().poll().is_some();
        assert!(!(is_open && is_done), "acknowledged, and open after the cut: {call}");
        if is_open {
            cut += 1;
            let poll = live.latest();
            assert_eq!(poll.poll().unwrap().answers(), 5, "each answer once");
            all(&live, &[close(1)]);
        }
        none_holds(&disk, &tags(|n| voter(1, n)));
        assert!((0..PEOPLE).all(|n| live.latest().has_taken_answer(op(1, n))));
    }
    assert!(cut > 10, "the power went in the middle: {cut}");
}

/// Architecture 4: phones' input survives an undo; a step waits while the room is asked.
#[test]
fn what_the_room_answered_is_not_undone() {
    let live = agreed(&MemoryDisk::default());
    let reworded = Change::Word(FIRST, line("We greet whom we meet"), Line::default());
    all(
        &live,
        &[
            Change::SetPeople(12),
            reworded,
            open(1, About::Consent(FIRST)),
            objection(1),
        ],
    );
    let asked = LiveRefusal::Refused(Refusal::Poll(PollRefusal::Asked));
    assert_eq!(live.undo(), Err(asked));
    assert!(live.can_undo(), "the step fits later, if it was never asked");
    all(&live, &[close(1)]);
    live.undo().unwrap();
    let workshop = live.latest();
    assert_eq!(workshop.people(), 9, "the last step that has nothing to do with it");
    let agreement = &workshop.agreements()[&FIRST];
    assert_eq!(
        (agreement.text.as_str(), agreement.checks.len()),
        ("We greet whom we meet", 1)
    );
    while live.undo().is_ok() {}
    assert_eq!(live.latest().agreements()[&FIRST].checks.len(), 1);
    live.redo().unwrap();
    assert_eq!(live.latest().people(), 12);
}

/// The same where it was never asked: then the words go back.
#[test]
fn what_was_never_asked_can_be_undone() {
    let live = agreed(&MemoryDisk::default());
    let reworded = Change::Word(FIRST, line("We greet whom we meet"), Line::default());
    let void = Change::Ask(Asking::Void(PollId(1)));
    all(&live, &[reworded, open(1, About::Consent(FIRST)), objection(1), void]);
    live.undo().unwrap();
    assert_eq!(live.latest().agreements()[&FIRST].text.as_str(), "We greet each other");
}

/// Architecture 2: phones are asked nothing while their answers cannot be saved.
#[test]
fn nothing_is_asked_while_nothing_can_be_saved() {
    let disk = MemoryDisk::default();
    let live = agreed(&disk);
    disk.breaks(Fault::Full);
    let seq = live.submit(Author::Facilitator, Change::SetPeople(12)).unwrap();
    assert!(live.durable(seq).is_err());
    let refused = live.submit(Author::Facilitator, open(1, About::CheckOut));
    assert_eq!(refused, Err(LiveRefusal::NotSaved));
}
