//! Vote slips as the workshop keeps them (F38): marks, and by whom they are held.

use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::check::Unsound;
use dostop::workshop::ids::{RoundId, Tag};
use dostop::workshop::refusal::{Refusal, SlipRefusal};
use dostop::workshop::slips::{Hold, MOST_SLIPS, SlipMark, Slips};

use crate::room::Room;

const HERE: Tag = Tag(70);
const ELSEWHERE: Tag = Tag(80);

fn slips(salt: u128, marks: u128) -> Slips {
    Slips::new(salt, (1..=marks).map(SlipMark))
}

fn put(slips: Slips) -> Change {
    Change::PutSlips(Some(slips))
}

fn hold(room: &mut Room, (slip, holder): (u128, u128), key: Tag) -> Result<Option<Change>, Refusal> {
    let hold = Hold {
        slip: SlipMark(slip),
        holder: Tag(holder),
        room: key,
    };
    room.workshop.apply(Author::Phone, Change::HoldSlip(hold))
}

fn held(room: &Room, key: Tag) -> Vec<(u128, u128)> {
    let slips = room.workshop.slips().unwrap();
    slips.held(key).map(|(mark, holder)| (mark.0, holder.0)).collect()
}

/// F38: a slip is one phone's; the same phone may bring it again, and a phone may hold two.
#[test]
fn a_slip_is_held_by_one_phone() {
    let mut room = Room::with_ideas(3, 0);
    assert_eq!(hold(&mut room, (1, 5), HERE), Err(Refusal::Slip(SlipRefusal::Unknown)));
    room.ok(put(slips(9, 3)));
    assert_eq!(hold(&mut room, (1, 5), HERE), Ok(None), "it cannot be undone");
    assert_eq!(hold(&mut room, (1, 5), HERE), Err(Refusal::NothingChanges));
    assert_eq!(hold(&mut room, (1, 6), HERE), Err(Refusal::Slip(SlipRefusal::Used)));
    assert_eq!(hold(&mut room, (4, 6), HERE), Err(Refusal::Slip(SlipRefusal::Unknown)));
    assert_eq!(hold(&mut room, (3, 5), HERE), Ok(None));
    assert_eq!(held(&room, HERE), [(1, 5), (3, 5)]);
    let kept = room.workshop.slips().unwrap();
    assert_eq!(kept.holder(SlipMark(1), HERE), Some(Tag(5)));
    assert_eq!(kept.holder(SlipMark(2), HERE), None);
}

/// P19: with another key of the room all slips are free again, and nobody is held to be somebody else.
#[test]
fn slips_of_another_room_are_free() {
    let mut room = Room::with_ideas(3, 0);
    room.ok(put(slips(9, 3)));
    hold(&mut room, (1, 5), HERE).unwrap();
    hold(&mut room, (2, 6), HERE).unwrap();
    assert_eq!(held(&room, ELSEWHERE), []);
    assert_eq!(room.workshop.slips().unwrap().holder(SlipMark(1), ELSEWHERE), None);
    assert_eq!(
        hold(&mut room, (9, 7), ELSEWHERE),
        Err(Refusal::Slip(SlipRefusal::Unknown))
    );
    assert_eq!(held(&room, HERE), [(1, 5), (2, 6)], "a guess frees none");
    hold(&mut room, (1, 7), ELSEWHERE).unwrap();
    assert_eq!((held(&room, ELSEWHERE), held(&room, HERE)), (vec![(1, 7)], vec![]));
}

/// F38: slips are put, replaced and taken away before a round or after it, never while it is open; undo brings them back
/// with who held them.
#[test]
fn the_slips_of_a_round_stay_as_they_are() {
    let mut room = Room::with_ideas(8, 0);
    room.ok(put(slips(9, 3)));
    hold(&mut room, (1, 5), HERE).unwrap();
    let back = room.ok(put(slips(10, 3))).unwrap();
    assert_eq!(held(&room, HERE), [], "other slips");
    room.ok(back);
    assert_eq!(held(&room, HERE), [(1, 5)]);
    assert_eq!(
        room.refused(put(room.workshop.slips().unwrap().clone())),
        Refusal::NothingChanges
    );
    room.open(3);
    for change in [Change::PutSlips(None), put(slips(10, 3))] {
        assert_eq!(room.refused(change), Refusal::Slip(SlipRefusal::RoundOpen));
    }
    assert_eq!(hold(&mut room, (2, 6), HERE), Ok(None), "a late phone is welcome");
    room.close();
    room.ok(Change::PutSlips(None));
    assert!(room.workshop.slips().is_none());
    assert_eq!(room.refused(Change::PutSlips(None)), Refusal::NothingChanges);
}

/// F38: as many as are asked for, and no more than phones can be in.
#[test]
fn slips_have_a_number() {
    let mut room = Room::with_ideas(3, 0);
    let most = MOST_SLIPS as u128;
    for wrong in [0, most + 1] {
        assert_eq!(room.refused(put(slips(9, wrong))), Refusal::Slip(SlipRefusal::HowMany));
    }
    room.ok(put(slips(9, most)));
    assert_eq!(room.workshop.check(), Ok(()));
    let whole = ron::to_string(&room.workshop).unwrap();
    let from = whole.find("marks:{").expect("marks");
    let to = from + whole[from..].find('}').expect("their end");
    let none = format!("{}marks:{{{}", &whole[..from], &whole[to..]);
    let hostile: Workshop = ron::from_str(&none).unwrap();
    assert_eq!(hostile.check(), Err(Unsound::Slips));
}

/// architecture: a phone does nothing that a facilitator does.
#[test]
fn a_phone_makes_no_slips() {
    let mut room = Room::with_ideas(3, 0);
    for change in [put(slips(9, 3)), Change::All(vec![put(slips(9, 3))])] {
        let refused = room.workshop.apply(Author::Phone, change);
        assert_eq!(refused, Err(Refusal::FacilitatorOnly));
    }
}

/// Contract: who holds a slip changes nothing for another phone; other slips do.
#[test]
fn others_slips_change_nothing_for_a_phone() {
    let mut room = Room::with_ideas(3, 0);
    room.ok(put(slips(9, 3)));
    let before = room.workshop.clone();
    hold(&mut room, (1, 5), HERE).unwrap();
    assert!(room.workshop.looks_like(&before) && before.looks_like(&room.workshop));
    room.ok(put(slips(10, 3)));
    assert!(!room.workshop.looks_like(&before));
    room.ok(Change::PutSlips(None));
    assert!(!room.workshop.looks_like(&before));
}

/// P15: with the texts of the cards the slips go, and do not come back.
#[test]
fn wiping_takes_the_slips_along() {
    for mut room in [Room::with_ideas(3, 0), Room::empty()] {
        room.ok(put(slips(9, 3)));
        assert_eq!(room.ok(Change::Wipe), None);
        assert!(room.workshop.slips().is_none());
        assert!(Change::Wipe.ends_undo());
    }
    assert_eq!(Room::empty().refused(Change::Wipe), Refusal::NothingChanges);
}

/// P1: neither a log nor a panic tells a mark or a holder.
#[test]
fn slips_print_nothing_but_their_number() {
    let mut room = Room::with_ideas(3, 0);
    room.ok(put(slips(9, 3)));
    hold(&mut room, (1, 5_555), HERE).unwrap();
    let printed = format!("{:?}", room.workshop);
    assert!(printed.contains("Slips(3)") && !printed.contains("5555"), "{printed}");
    assert_eq!(room.workshop.next_round(), RoundId(1), "no round was needed for it");
}
