//! What is to be forgotten is in no byte of any file (architecture 6, C11, P3).

use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::{IdeaNumber, RoundId};
use dostop::workshop::text::Line;

use crate::workshops::{again, all, ballot, beside, file, holders, id, on, open, phone, reveal, words};

fn revealed(disk: &MemoryDisk) -> dostop::live::LiveWorkshop {
    let live = on(disk);
    all(&live, &(0..6).map(phone).collect::<Vec<_>>());
    live.save().unwrap();
    all(&live, &[Change::SetPeople(10), reveal()]);
    live
}

#[track_caller]
fn none_holds(disk: &MemoryDisk, texts: &[String]) {
    for text in texts {
        assert_eq!(holders(disk, text), Vec::<std::path::PathBuf>::new(), "{text}");
    }
    assert!(!disk.files().contains_key(&beside(".journal")));
    assert!(!disk.files().contains_key(&beside(".tmp")));
}

/// C12, P1, P19: ids, tags, the seed and the order of arrival go with the reveal.
#[test]
fn after_the_reveal_no_file_holds_an_id_a_tag_or_the_seed() {
    let disk = MemoryDisk::default();
    let live = revealed(&disk);
    let mut gone: Vec<String> = (0..6).map(|n| id(n).to_string()).collect();
    gone.extend(["7919191919", "own:", "PlaceTagged"].map(str::to_owned));
    none_holds(&disk, &gone);
    assert_eq!(holders(&disk, &words(0)), [file(), beside(".previous")]);
    drop(live);
}

/// P3: ballots stand in no order of arrival after the close, and nowhere after the final or a void.
#[test]
fn after_a_void_or_the_final_no_file_holds_a_ballot() {
    for is_void in [true, false] {
        let disk = MemoryDisk::default();
        let live = revealed(&disk);
        all(&live, &[open(1)]);
        all(&live, &(0..4).map(|n| ballot(1, n)).collect::<Vec<_>>());
        let mut gone: Vec<String> = (0..4)
            .flat_map(|n| [id(1000 + n), id(2000 + n), id(3000 + n)])
            .map(|id| id.to_string())
            .collect();
        gone.extend((0..4).map(|n| format!("Q{n}Z{n}")));
        assert_eq!(holders(&disk, &gone[0]), [beside(".journal")]);
        if is_void {
            all(&live, &[Change::Vote(Vote::Void(RoundId(1)))]);
        } else {
            all(&live, &[Change::Vote(Vote::Close(RoundId(1)))]);
            none_holds(&disk, &["Cast".to_owned()]);
            assert_eq!(holders(&disk, &gone[0]), [file(), beside(".previous")]);
            all(&live, &[Change::Vote(Vote::Show(RoundId(1)))]);
            settle(&live);
            all(&live, &[Change::Vote(Vote::Final)]);
        }
        none_holds(&disk, &gone);
        drop(live);
    }
}

fn settle(live: &dostop::live::LiveWorkshop) {
    // A tie is settled by lot; without one there is nothing to settle.
    let lot = Change::Vote(Vote::Lot(3));
    live.submit(dostop::workshop::change::Author::Facilitator, lot).ok();
}

/// C11
#[test]
fn a_text_taken_back_is_in_no_file_and_in_no_step() {
    let disk = MemoryDisk::default();
    let live = revealed(&disk);
    let was = live.latest().idea(IdeaNumber(2)).unwrap().text.clone().unwrap();
    let reworded = dostop::workshop::text::CardText::parse("We speak of what happens").unwrap();
    all(
        &live,
        &[
            Change::EditIdea(IdeaNumber(2), reworded.clone()),
            Change::EditIdea(IdeaNumber(2), was.clone()),
        ],
    );
    all(
        &live,
        &[
            Change::SetTitle(Line::parse("Another").unwrap()),
            Change::SetContact(Line::from(&was)),
        ],
    );
    all(&live, &[Change::SetContact(Line::default())]);
    live.save().unwrap();
    all(&live, &[Change::TakeBack(IdeaNumber(2), Some(reworded))]);
    none_holds(&disk, &[was.to_string()]);
    live.undo().ok(); // The contact is empty already.
    live.undo().unwrap();
    assert!(
        live.latest().title().as_str().starts_with("Reset"),
        "steps without the text stay"
    );
    while live.undo().is_ok() {}
    live.close().unwrap();
    none_holds(&disk, &[was.to_string()]);
}

/// C11
#[test]
fn an_earlier_wording_of_a_text_taken_back_does_not_return() {
    let card = |text| dostop::workshop::text::CardText::parse(text).unwrap();
    for in_a_row in [false, true] {
        let live = revealed(&MemoryDisk::default());
        let was = live.latest().text(IdeaNumber(1)).unwrap().clone();
        let take_back = Change::TakeBack(IdeaNumber(1), Some(card("We say it kindly")));
        let take_back = if in_a_row {
            Change::All(vec![take_back])
        } else {
            take_back
        };
        let softer = Change::EditIdea(IdeaNumber(1), card("Somebody is often late"));
        let other = Change::EditIdea(IdeaNumber(2), card("Another idea"));
        all(&live, &[softer, other, take_back]);
        assert!(live.can_undo(), "the step of another idea stays");
        while live.undo().is_ok() {}
        while live.redo().is_ok() {}
        let text = live.latest().text(IdeaNumber(1)).unwrap().to_string();
        assert_eq!(text, "We say it kindly", "not {was}");
    }
}

/// C11: the text that goes is that of the part that is shown.
#[test]
fn the_text_of_a_merged_part_taken_back_is_in_no_step() {
    let live = revealed(&MemoryDisk::default());
    let lane = live.latest().idea(IdeaNumber(1)).unwrap().lane;
    let in_lane = |n: &u32| live.latest().idea(IdeaNumber(*n)).is_some_and(|idea| idea.lane == lane);
    let part = IdeaNumber((2..=6).find(in_lane).unwrap());
    let hurt = live.latest().text(part).unwrap().clone();
    all(
        &live,
        &[
            Change::Merge(vec![IdeaNumber(1), part]),
            Change::TakeBack(IdeaNumber(1), None),
            Change::SetContact(Line::from(&hurt)),
            Change::SetContact(Line::default()),
            Change::TakeBack(IdeaNumber(1), None),
        ],
    );
    while live.undo().is_ok() {
        assert!(!format!("{:?}", live.latest()).contains(hurt.as_str()));
    }
}

/// Architecture 6: cut short at any call, the reveal is done again or was done; then nothing is left of it.
#[test]
fn a_reveal_that_was_cut_short_leaves_nothing_once_it_is_done() {
    for call in 0..14 {
        for chance in 0..6 {
            let disk = MemoryDisk::default();
            let live = on(&disk);
            all(&live, &(0..6).map(phone).collect::<Vec<_>>());
            disk.fail_at(call, Fault::PowerCut);
            let seq = live
                .submit(dostop::workshop::change::Author::Facilitator, reveal())
                .unwrap();
            let is_done = live.durable(seq).is_ok();
            let disk = disk.after_power_cut(chance);
            let live = again(&disk);
            assert!(live.latest().is_revealed() || !is_done);
            if !live.latest().is_revealed() {
                all(&live, &[reveal()]);
            }
            none_holds(&disk, &[id(1).to_string(), "PlaceTagged".to_owned()]);
        }
    }
}
