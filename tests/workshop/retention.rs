//! How long the texts of cards stay (P15).

use dostop::workshop::Workshop;
use dostop::workshop::change::Change;
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::refusal::Refusal;
use dostop::workshop::retention::Retention;
use jiff::civil::{Date, date};

use crate::room::{DO, Room, blueprint, line, n, word};

const FOLLOW_UP: Date = date(2027, 4, 5);

fn follow_up() -> Change {
    Change::SetFollowUp(Some(FollowUp {
        date: FOLLOW_UP,
        time: line(""),
        about: line(""),
        written_check: None,
        aftercare: line(""),
    }))
}

fn with(retention: Retention) -> Room {
    let mut room = Room::with_ideas(3, 2);
    if retention != Retention::default() {
        room.ok(Change::SetRetention(retention));
    }
    room
}

#[test]
fn cards_stay_until_the_follow_up_unless_somebody_chooses_otherwise() {
    let mut room = with(Retention::AfterFollowUp);
    assert_eq!(room.workshop.retention(), Retention::AfterFollowUp);
    assert_eq!(room.workshop.wipe_due(), None, "nobody knows the day yet");
    assert!(!room.workshop.is_wipe_due(date(9999, 12, 31)));
    room.ok(follow_up());
    assert_eq!(room.workshop.wipe_due(), Some(FOLLOW_UP));
    assert!(!room.workshop.is_wipe_due(date(2027, 4, 4)));
    assert!(room.workshop.is_wipe_due(FOLLOW_UP));
}

#[test]
fn ninety_days_are_counted_from_the_day_it_was_held() {
    let mut room = with(Retention::AfterDays90);
    assert_eq!(room.workshop.held_on(), date(2027, 3, 1));
    assert_eq!(room.workshop.wipe_due(), Some(date(2027, 5, 30)));
    room.ok(Change::SetDate(date(2027, 3, 2)));
    assert_eq!(room.workshop.wipe_due(), Some(date(2027, 5, 31)));
    room.ok(Change::SetDate(Date::MAX));
    assert_eq!(room.workshop.wipe_due(), None);
}

#[test]
fn after_the_close_means_from_the_close_on() {
    let mut room = with(Retention::AfterClose);
    room.ok(follow_up());
    assert_eq!(room.workshop.wipe_due(), None);
    room.ok(Change::CloseWorkshop);
    assert_eq!(room.workshop.wipe_due(), Some(room.workshop.held_on()));
}

#[test]
fn closing_and_wiping_are_one_change_or_none() {
    let mut room = with(Retention::AfterClose);
    let both = || Change::All(vec![Change::CloseWorkshop, Change::Wipe]);
    assert_eq!(room.refused(both()), Refusal::NoFollowUpDate);
    assert_eq!(room.workshop.text(n(1)).unwrap().as_str(), word(0));
    room.ok(follow_up());
    assert!(both().forgets() && both().ends_undo());
    assert_eq!(room.ok(both()), None, "a wipe has no inverse");
    assert!(room.workshop.is_closed() && !room.workshop.holds_card_texts());
    assert_eq!(room.workshop.wipe_due(), None, "nothing is left to wipe");
}

/// Cards that were never revealed are raw cards too, and nobody may read them first.
#[test]
fn cards_that_nobody_ever_read_can_be_wiped() {
    let mut room = Room::empty();
    room.ok(Change::SetRetention(Retention::AfterDays90));
    assert_eq!(room.refused(Change::Wipe), Refusal::NothingChanges);
    room.tagged(DO, "secret apple", 1, 2).unwrap();
    assert!(room.workshop.holds_card_texts());
    assert_eq!(room.workshop.wipe_due(), Some(date(2027, 5, 30)));
    assert_eq!(room.ok(Change::Wipe), None);
    let mut fresh = Workshop::new(blueprint());
    fresh
        .apply(
            dostop::workshop::change::Author::Facilitator,
            Change::SetRetention(Retention::AfterDays90),
        )
        .unwrap();
    assert_eq!(room.workshop, fresh, "no id, no tag, no count stays");
}
