//! What is to be forgotten is in no byte of any file (architecture 6, C11, P3).

use dostop::live::LiveWorkshop;
use dostop::store::disk::memory::{Fault, MemoryDisk};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{IdeaNumber, RoundId, Tag};
use dostop::workshop::slips::{Hold, SlipMark, Slips};
use dostop::workshop::text::Line;

use crate::workshops::{again, all, ballot, beside, card, file, holders, id, on, open, phone, place, reveal, words};

fn revealed(disk: &MemoryDisk) -> LiveWorkshop {
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

fn settle(live: &LiveWorkshop) {
    // A tie is settled by lot; without one there is nothing to settle.
    let lot = Change::Vote(Vote::Lot(3));
    live.submit(Author::Facilitator, lot).ok();
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

/// What a power cut at this call of a reveal leaves, and whether the reveal was promised.
fn revealed_until(call: u64, chance: u64) -> (MemoryDisk, bool) {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &(0..6).map(phone).collect::<Vec<_>>());
    disk.fail_at(call, Fault::PowerCut);
    let seq = live.submit(Author::Facilitator, reveal()).unwrap();
    let is_done = live.durable(seq).is_ok();
    (disk.after_power_cut(chance), is_done)
}

/// Architecture 6: cut short at any call, the reveal is done again or was done; then nothing is left of it.
#[test]
fn a_reveal_that_was_cut_short_leaves_nothing_once_it_is_done() {
    for call in 0..14 {
        for chance in 0..6 {
            let (disk, is_done) = revealed_until(call, chance);
            let live = again(&disk);
            assert!(live.latest().is_revealed() || !is_done);
            if !live.latest().is_revealed() {
                all(&live, &[reveal()]);
            }
            none_holds(&disk, &[id(1).to_string(), "PlaceTagged".to_owned()]);
        }
    }
}

/// Architecture 6: also where the next window cannot remove at once what the cut left.
#[test]
fn what_a_cut_left_is_forgotten_however_the_next_opening_goes() {
    let mut left = 0;
    for (call, chance) in (0..14).flat_map(|call| (0..6).map(move |chance| (call, chance))) {
        for fault in 0..14 {
            let (disk, _) = revealed_until(call, chance);
            left += u32::from(disk.files().contains_key(&beside(".journal")));
            disk.fail_at(fault, Fault::Failure);
            let Ok((live, _)) = LiveWorkshop::open(std::sync::Arc::new(disk.clone()), &file()) else {
                continue;
            };
            if live.latest().is_revealed() && live.durable(live.seq()).is_ok() && live.close().is_ok() {
                none_holds(&disk, &[id(1).to_string(), "PlaceTagged".to_owned()]);
            }
        }
    }
    assert!(left > 0);
}

/// The telling part of a card's text, which no file spells otherwise: the journal escapes the quotes.
fn letters(n: u64) -> String {
    words(n).split(' ').next().unwrap_or_default().to_owned()
}

/// P15: the texts are in the session file, in the generation before it, in the journal, and in what a crash left.
#[test]
fn wiping_leaves_no_text_in_any_file_and_no_step() {
    let disk = MemoryDisk::default();
    let live = revealed(&disk);
    let texts: Vec<String> = (0..7).map(letters).collect();
    all(&live, &[Change::SetTitle(Line::parse("Another").unwrap())]);
    live.save().unwrap();
    all(&live, &[place(6)]);
    assert_eq!(holders(&disk, &texts[0]), [file(), beside(".previous")]);
    assert_eq!(holders(&disk, &texts[6]), [beside(".journal")]);
    disk.put(&beside(".tmp"), texts.concat().as_bytes());
    all(&live, &[Change::Wipe]);
    none_holds(&disk, &texts);
    assert!(!live.can_undo() && !live.can_redo());
    all(&live, &[Change::SetPeople(11)]);
    live.undo().unwrap();
    live.close().unwrap();
    none_holds(&disk, &texts);
}

/// P15: cards that were never read stand under random ids, with tags, in every generation.
#[test]
fn wiping_unread_cards_leaves_no_text_no_id_and_no_tag() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    all(&live, &(0..6).map(phone).collect::<Vec<_>>());
    live.save().unwrap();
    all(&live, &[phone(6), Change::Wipe]);
    let mut gone: Vec<String> = (0..7).map(letters).collect();
    gone.extend((0..7).map(|n| id(n).to_string()));
    gone.extend(["own:", "PlaceTagged"].map(str::to_owned));
    none_holds(&disk, &gone);
}

/// Architecture 6: what a crash left beside the file is no hiding place, whichever it is.
#[test]
fn wiping_after_a_crash_takes_what_the_crash_left() {
    let texts: Vec<String> = (0..6).map(letters).collect();
    for ending in [".tmp", ".journal", ".previous", ".lock"] {
        let disk = MemoryDisk::default();
        drop(revealed(&disk));
        disk.put(&beside(ending), texts.concat().as_bytes());
        let live = again(&disk);
        all(&live, &[Change::Wipe]);
        if ending != ".lock" {
            none_holds(&disk, &texts);
        }
        live.close().unwrap();
        none_holds(&disk, &texts);
    }
}

/// P15: the session file is damaged, and opens from the generation before it; both hold texts.
#[test]
fn wiping_what_was_opened_from_the_previous_generation_wipes_the_damaged_file_too() {
    let disk = MemoryDisk::default();
    drop(revealed(&disk));
    let mut bytes = disk.files()[&file()].clone();
    *bytes.last_mut().unwrap() = b' ';
    disk.put(&file(), &bytes);
    assert_eq!(holders(&disk, &letters(1)), [file(), beside(".previous")]);
    let (live, _) = LiveWorkshop::open_or_previous(std::sync::Arc::new(disk.clone()), &file()).unwrap();
    all(&live, &[Change::Wipe]);
    none_holds(&disk, &(0..6).map(letters).collect::<Vec<_>>());
}

/// C11: the text stands in the journal as well, and in what was written of it meanwhile.
#[test]
fn a_text_taken_back_leaves_the_journal_and_what_a_crash_left() {
    let disk = MemoryDisk::default();
    let live = revealed(&disk);
    all(&live, &[place(6)]);
    let number = live.latest().ideas().last().unwrap().0;
    let softer = dostop::workshop::text::CardText::parse("Somebody is often late").unwrap();
    all(&live, &[Change::EditIdea(number, softer.clone())]);
    assert_eq!(holders(&disk, &letters(6)), [beside(".journal")]);
    drop(live);
    let disk = disk.after_power_cut(0);
    disk.put(&beside(".tmp"), letters(6).as_bytes());
    let live = again(&disk);
    all(&live, &[Change::TakeBack(number, None)]);
    none_holds(&disk, &[letters(6), softer.to_string()]);
}

/// Architecture 6: a wipe or a taken-back text that was cut short at any call is done again or was done; then nothing
/// is left of it.
#[test]
fn forgetting_that_was_cut_short_leaves_nothing_once_it_is_done() {
    let forgetting = [Change::Wipe, Change::TakeBack(IdeaNumber(2), None)];
    let mut cut = [0, 0];
    for (at, change) in forgetting.iter().enumerate() {
        for (call, chance) in (0..18).flat_map(|call| (0..6).map(move |chance| (call, chance))) {
            let disk = MemoryDisk::default();
            let live = revealed(&disk);
            let gone = if *change == Change::Wipe {
                (0..6).map(letters).collect()
            } else {
                vec![live.latest().text(IdeaNumber(2)).unwrap().as_str()[..12].to_owned()]
            };
            disk.fail_at(call, Fault::PowerCut);
            let seq = live.submit(Author::Facilitator, change.clone()).unwrap();
            let is_done = live.durable(seq).is_ok();
            let disk = disk.after_power_cut(chance);
            let live = again(&disk);
            let is_there = live.latest().text(IdeaNumber(2)).is_some();
            assert!(!(is_there && is_done), "acknowledged, and back after the cut: {call}");
            cut[at] += usize::from(is_there);
            if is_there {
                all(&live, std::slice::from_ref(change));
            }
            none_holds(&disk, &gone);
        }
    }
    assert!(cut.iter().all(|cut| *cut > 10), "the power went in the middle: {cut:?}");
}

/// P1, P2: whichever way cards, ballots, receipts and remarks come in, the same files are written.
#[test]
fn the_order_of_arrival_is_in_no_byte() {
    let files = |order: &[u64]| {
        let disk = MemoryDisk::default();
        let live = on(&disk);
        all(&live, &order.iter().map(|n| phone(*n)).collect::<Vec<_>>());
        live.save().unwrap();
        let mut pictures = vec![disk.files()[&file()].clone()];
        all(&live, &[reveal(), Change::SetPeople(10), open(1)]);
        all(&live, &order.iter().map(|n| ballot(1, *n)).collect::<Vec<_>>());
        all(&live, &[Change::Vote(Vote::Close(RoundId(1)))]);
        pictures.push(disk.files()[&file()].clone());
        pictures.push(disk.files()[&beside(".previous")].clone());
        pictures
    };
    let one = files(&[0, 1, 2, 3, 4, 5]);
    let other = files(&[4, 0, 5, 2, 1, 3]);
    for (one, other) in one.iter().zip(&other) {
        assert!(one == other, "{}", String::from_utf8_lossy(other));
    }
}

fn slips(salt: u64) -> (Change, Vec<String>) {
    let number = |n: u64| u128::from(id(salt + n)) << 64 | u128::from(id(n));
    let marks = [1, 2].map(|n| SlipMark(number(n)));
    let put = Change::PutSlips(Some(Slips::new(number(9), marks)));
    (put, [1, 2, 9].map(|n| number(n).to_string()).into())
}

/// F38, P19: other slips, or none, erase salt, marks and holders of those that were, also in the previous generation.
#[test]
fn replaced_slips_are_in_no_file() {
    let disk = MemoryDisk::default();
    let live = on(&disk);
    let (old, mut gone) = slips(5_000);
    let slip = SlipMark(gone[0].parse().unwrap());
    all(&live, &[old]);
    let hold = Hold {
        slip,
        holder: Tag(77_001_770_017),
        room: Tag(77_002_770_027),
    };
    live.submit(Author::Phone, Change::HoldSlip(hold)).unwrap();
    live.save().unwrap();
    gone.extend(["77001770017", "77002770027"].map(str::to_owned));
    for there in &gone {
        assert!(!holders(&disk, there).is_empty(), "{there}");
    }
    let (new, others) = slips(6_000);
    all(&live, &[new]);
    none_holds(&disk, &gone);
    all(&live, &[Change::PutSlips(None)]);
    none_holds(&disk, &others);
}

/// P10, P13, C12: what a program prints when it fails shows its data by `Debug`; that of cards and ballots is silent.
#[test]
fn what_is_printed_of_cards_and_ballots_on_their_way_says_nothing() {
    let live = on(&MemoryDisk::default());
    all(&live, &(0..6).map(phone).collect::<Vec<_>>());
    let printed = format!("{:?} {:?}", live.latest(), Change::Import(vec![card(1)]));
    for n in 0..6 {
        assert!(!printed.contains(&letters(n)), "{}", letters(n));
    }
    assert!(!format!("{:?}", ballot(1, 1)).contains("Q1Z1"));
    let (slip, holder, room) = (SlipMark(71_007), Tag(72_007), Tag(73_007));
    let hold = format!("{:?}", Change::HoldSlip(Hold { slip, holder, room }));
    assert!(!hold.contains("007"), "{hold}");
}
