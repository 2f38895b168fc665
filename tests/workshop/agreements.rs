//! Drafts, wording, consent (V23), actions, the follow-up (D3-D6).

use dostop::workshop::action::{Action, ActionStatus, Lack};
use dostop::workshop::agreement::Agreement;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::consent::{Check, CheckWay, Consent};
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::{ActionId, AgreementId};
use dostop::workshop::refusal::Refusal;

use crate::room::{DO, Room, STOP, line, n, ns, word};

const ONE: AgreementId = AgreementId(1);

fn drafted() -> Room {
    let mut room = Room::with_ideas(8, 2);
    room.votes(4, &[(3, 3), (1, 2)]);
    room.vote(Vote::Final);
    room.ok(Change::Draft);
    room
}

fn hands(hands: [u32; 6]) -> Check {
    let reasons = if hands[0] > 0 {
        vec![line("it would do harm")]
    } else {
        vec![]
    };
    Check {
        hands,
        way: CheckWay::Hands,
        reasons,
    }
}

fn consent(room: &Room) -> Consent {
    room.workshop.agreements()[&ONE].consent()
}

/// D2: winners become drafts, do first, each with the number it came from; without a final round none do.
#[test]
fn winners_become_drafts_in_the_order_of_the_result() {
    let mut room = Room::with_ideas(8, 2);
    assert_eq!(room.refused(Change::Draft), Refusal::NoWinners);
    room.votes(4, &[(3, 3), (1, 2)]);
    assert_eq!(room.refused(Change::Draft), Refusal::NoWinners);
    room.vote(Vote::Final);
    room.ok(Change::Draft);
    let from: Vec<_> = room
        .workshop
        .agreements()
        .values()
        .map(|draft| (draft.lane, draft.from.clone()))
        .collect();
    assert_eq!(
        from,
        [(DO, ns(&[3])), (DO, ns(&[1])), (STOP, ns(&[9])), (STOP, ns(&[10]))]
    );
    assert_eq!(room.workshop.agreements()[&ONE].text.as_str(), word(2));
    assert_eq!(room.refused(Change::Draft), Refusal::AlreadyDrafted);
    room.ok(Change::RemoveAgreement(ONE));
    room.ok(Change::Draft);
}

/// D2: a stop reads "stop -> instead".
#[test]
fn a_stop_is_worded_with_what_comes_instead() {
    let mut room = drafted();
    let stop = AgreementId(3);
    assert!(room.workshop.agreements()[&ONE].is_worded() && !room.workshop.agreements()[&stop].is_worded());
    room.ok(Change::Word(stop, line("Gossip"), line("Ask the person")));
    assert!(room.workshop.agreements()[&stop].is_worded());
}

/// V23: passes when all show 3 or more.
#[test]
fn an_agreement_passes_when_all_show_three_or_more() {
    for (shown, expected) in [
        ([0, 0, 0, 1, 1, 1], Consent::Passed),
        ([0, 0, 1, 9, 0, 0], Consent::TalkFurther),
        ([0, 1, 0, 9, 0, 0], Consent::TalkFurther),
        ([1, 0, 0, 9, 0, 0], Consent::TalkFurther),
        ([1, 0, 0, u32::MAX, u32::MAX, 0], Consent::TalkFurther),
    ] {
        let mut room = drafted();
        assert_eq!(consent(&room), Consent::Unasked);
        room.ok(Change::Consent(ONE, hands(shown)));
        assert_eq!(consent(&room), expected, "{shown:?}");
    }
}

/// V23: one refinement and one re-check; still 1-2 is a trial, an objection left is parked.
#[test]
fn after_one_refinement_doubt_is_a_trial_and_an_objection_parks() {
    for (second, expected, kept) in [
        ([0, 0, 0, 9, 0, 0], Consent::Passed, true),
        ([0, 1, 1, 9, 0, 0], Consent::Trial, true),
        ([1, 0, 0, 9, 0, 0], Consent::Parked, false),
    ] {
        let mut room = drafted();
        room.ok(Change::Consent(ONE, hands([0, 1, 0, 5, 0, 0])));
        let again = Change::Consent(ONE, hands(second));
        assert_eq!(room.refused(again.clone()), Refusal::RefineFirst);
        let same = room.workshop.agreements()[&ONE].text.clone();
        room.ok(Change::Word(ONE, same, line("")));
        assert_eq!(
            room.refused(again.clone()),
            Refusal::RefineFirst,
            "the same words are no refinement"
        );
        room.ok(Change::Word(ONE, line("Better words"), line("")));
        room.ok(again.clone());
        assert_eq!(consent(&room), expected);
        assert_eq!(room.workshop.agreements()[&ONE].is_kept(), kept);
        assert_eq!(room.refused(again), Refusal::CheckedBefore);
    }
}

/// V23: other words for what has passed need another consent; the same words keep it.
#[test]
fn other_words_are_asked_anew() {
    let mut room = drafted();
    room.ok(Change::Consent(ONE, hands([0, 0, 0, 5, 0, 0])));
    let same = room.workshop.agreements()[&ONE].text.clone();
    room.ok(Change::Word(ONE, same, line("")));
    assert_eq!(consent(&room), Consent::Passed);
    room.ok(Change::Word(ONE, line("Other words"), line("")));
    assert_eq!(consent(&room), Consent::Unasked);
}

/// V23: an objection has a reason, without a number; a check has hands. Also when put as a whole.
#[test]
fn an_objection_needs_its_reason() {
    let mut room = drafted();
    let mut objection = hands([1, 0, 0, 5, 0, 0]);
    objection.reasons = vec![line("")];
    assert_eq!(
        room.refused(Change::Consent(ONE, objection.clone())),
        Refusal::ObjectionNeedsReason
    );
    assert_eq!(room.refused(Change::Consent(ONE, hands([0; 6]))), Refusal::NoHands);
    let put = |checks| Agreement {
        checks,
        ..drafted().workshop.agreements()[&ONE].clone()
    };
    assert_eq!(
        room.refused(Change::PutAgreement(ONE, put(vec![objection]))),
        Refusal::ObjectionNeedsReason
    );
    assert_eq!(
        room.refused(Change::PutAgreement(ONE, put(vec![hands([0; 6])]))),
        Refusal::NoHands
    );
    let three = vec![hands([0, 0, 0, 1, 0, 0]); 3];
    assert_eq!(
        room.refused(Change::PutAgreement(ONE, put(three))),
        Refusal::CheckedBefore
    );
}

/// V23, P4: a secret tally shows its distribution for five people and more; hands show as seen.
#[test]
fn a_secret_tally_of_four_shows_no_distribution() {
    let check = |way, hands| {
        Check {
            hands,
            way,
            reasons: vec![],
        }
        .shown_hands()
    };
    assert_eq!(check(CheckWay::Secret, [0, 0, 0, 4, 0, 0]), None);
    assert_eq!(check(CheckWay::Secret, [0, 0, 0, 4, 1, 0]), Some([0, 0, 0, 4, 1, 0]));
    assert_eq!(check(CheckWay::Hands, [0, 0, 0, 1, 0, 0]), Some([0, 0, 0, 1, 0, 0]));
}

/// The highest id there is stops no draft with a panic.
#[test]
fn drafting_beside_the_highest_id_does_not_panic() {
    let mut room = Room::with_ideas(8, 2);
    room.votes(4, &[(3, 3)]);
    room.vote(Vote::Final);
    let agreement = drafted().workshop.agreements()[&ONE].clone();
    let agreement = Agreement {
        from: vec![],
        ..agreement
    };
    room.ok(Change::PutAgreement(AgreementId(u32::MAX - 1), agreement));
    room.ok(Change::Draft);
    assert_eq!(room.workshop.agreements().len(), 4);
}

/// D3: an action stays red until what, owner, first step with date, due date and done-when exist.
#[test]
fn an_action_is_red_until_it_is_complete() {
    use Lack::{DoneWhen, Due, FirstStep, Owner, What};
    let mut action = Action::default();
    assert_eq!(action.lacks(), [What, Owner, FirstStep, Due, DoneWhen]);
    action.what = line("One list");
    action.owner = line("planner");
    action.first_step = line("Call IT");
    assert_eq!(
        action.lacks(),
        [FirstStep, Due, DoneWhen],
        "a step without a date is no step"
    );
    action.first_step_date = Some("2027-03-05".parse().unwrap());
    action.due = Some("2027-03-20".parse().unwrap());
    action.done_when = line("all lists are gone");
    assert_eq!(action.lacks(), []);
    let mut room = Room::empty();
    room.ok(Change::PutAction(ActionId(1), action.clone()));
    action.status = ActionStatus::Dropped(line("IT said no"));
    room.ok(Change::PutAction(ActionId(1), action));
    assert!(!room.workshop.actions()[&ActionId(1)].status.is_open());
    room.ok(Change::RemoveAction(ActionId(1)));
    assert_eq!(
        room.refused(Change::RemoveAction(ActionId(1))),
        Refusal::NoSuchAction(ActionId(1))
    );
}

/// D4: a workshop is not closed without a date for the follow-up, nor does a closed one lose it.
#[test]
fn a_workshop_closes_only_with_a_date_for_the_follow_up() {
    let mut room = Room::with_ideas(8, 0);
    assert_eq!(room.refused(Change::CloseWorkshop), Refusal::NoFollowUpDate);
    room.ok(Change::SetFollowUp(Some(FollowUp {
        date: "2027-04-05".parse().unwrap(),
        time: line(""),
        about: line(""),
        written_check: None,
        aftercare: line(""),
    })));
    room.ok(Change::CloseWorkshop);
    assert_eq!(room.refused(Change::SetFollowUp(None)), Refusal::NoFollowUpDate);
    assert_eq!(room.refused(Change::CloseWorkshop), Refusal::NothingChanges);
    room.open(3);
    assert_eq!(room.refused(Change::ReopenWorkshop), Refusal::Frozen);
}

/// D5: done, going, stuck, dropped with its reason.
#[test]
fn an_action_has_a_status_that_scripts_read() {
    let all = [
        ActionStatus::Open,
        ActionStatus::Going,
        ActionStatus::Stuck,
        ActionStatus::Done,
        ActionStatus::Dropped(line("no budget")),
    ];
    assert_eq!(
        all.clone().map(|status| status.key()),
        ["open", "going", "stuck", "done", "dropped"]
    );
    assert_eq!(all.map(|status| status.is_open()), [true, true, true, false, false]);
}

/// D6: what did not win is parked, somebody else's, or accepted, and stays.
#[test]
fn ideas_that_did_not_win_stay_by_status() {
    let mut room = drafted();
    for (number, status) in [
        (4, IdeaStatus::Parked),
        (5, IdeaStatus::Elsewhere(line("IT"))),
        (6, IdeaStatus::Accepted(line("we warn each other"))),
    ] {
        room.ok(Change::SetStatus(n(number), status.clone()));
        assert_eq!(room.workshop.idea(n(number)).unwrap().status, status);
    }
    assert_eq!(room.workshop.ideas().count(), 10);
    room.ok(Change::Wipe);
    assert_eq!(room.workshop.text(n(3)), None);
    assert_eq!(room.tally(3), (3, 3), "P15: wiping keeps code, plan and tallies");
    assert_eq!(room.workshop.agreements()[&ONE].text.as_str(), word(2));
}
