//! What phones are asked: a secret fist of five (V23) and a word at check-out (F21).

use dostop::workshop::change::{Author, Change};
use dostop::workshop::consent::{CheckWay, Consent};
use dostop::workshop::ids::{AgreementId, PollId, Tag};
use dostop::workshop::poll::{About, Answer, Asking, Says};
use dostop::workshop::public::{Asks, Wall};
use dostop::workshop::refusal::{PollRefusal, Refusal};
use dostop::workshop::secret::Secret;
use dostop::workshop::text::Line;

use crate::room::{Room, line};

const FIRST: AgreementId = AgreementId(1);

/// A room with a worded agreement, asked about it.
fn asked(people: u32) -> Room {
    let mut room = Room::with_ideas(3, 0);
    room.votes(4, &[(1, 1), (2, 1)]);
    room.vote(dostop::workshop::change::Vote::Final);
    room.ok(Change::Draft);
    room.ok(Change::Word(FIRST, line("We greet each other"), Line::default()));
    open(&mut room, About::Consent(FIRST), people);
    room
}

fn open(room: &mut Room, about: About, people: u32) -> PollId {
    let poll = room.workshop.next_poll();
    assert_eq!(room.ok(Change::Ask(Asking::Open { poll, about, people })), None);
    poll
}

fn answer(room: &Room, phone: u128, says: Says) -> Change {
    let poll = room.workshop.poll().unwrap().id();
    let (voter, op) = (Tag(phone), Tag(1_000 + phone));
    Change::Ask(Asking::Answer(Answer { poll, says, voter, op }))
}

fn says(room: &mut Room, phone: u128, says: Says) -> Result<(), Refusal> {
    let change = answer(room, phone, says);
    room.workshop
        .apply(Author::Phone, change)
        .map(|inverse| assert_eq!(inverse, None))
}

fn fingers(room: &mut Room, phone: u128, fingers: u8) -> Result<(), Refusal> {
    says(room, phone, Says::Fingers(fingers, Line::default()))
}

fn word(text: &str) -> Says {
    Says::Word(line(text))
}

/// V23: a check like one by hands, but nobody saw whose hand it was.
#[test]
fn answers_become_a_secret_check() {
    let mut room = asked(5);
    for (phone, count) in [(1, 5), (2, 3), (3, 4), (4, 5)] {
        fingers(&mut room, phone, count).unwrap();
    }
    says(&mut room, 5, Says::Fingers(0, line("It takes too long"))).unwrap();
    let poll = room.workshop.next_poll();
    assert_eq!(poll, PollId(2));
    assert_eq!(room.ok(Change::Ask(Asking::Close(PollId(1)))), None);
    let agreement = &room.workshop.agreements()[&FIRST];
    let check = &agreement.checks[0];
    assert_eq!((check.hands, check.way), ([1, 0, 0, 1, 1, 2], CheckWay::Secret));
    assert_eq!(check.reasons, [line("It takes too long")]);
    assert_eq!(agreement.consent(), Consent::TalkFurther);
    assert_eq!(room.workshop.poll(), None);
    assert_eq!(room.workshop.check(), Ok(()));
}

/// P4: of fewer than 5 only whether it passed is told.
#[test]
fn four_answers_show_no_distribution() {
    let mut room = asked(4);
    for phone in 1..=4 {
        fingers(&mut room, phone, 4).unwrap();
    }
    room.ok(Change::Ask(Asking::Close(PollId(1))));
    let agreement = &room.workshop.agreements()[&FIRST];
    assert_eq!(agreement.checks[0].shown_hands(), None);
    assert_eq!(agreement.consent(), Consent::Passed);
}

/// V1, V23, P19
#[test]
fn an_answer_counts_once_and_only_for_what_is_asked() {
    let mut room = asked(2);
    let refused = |result: Result<(), Refusal>| result.unwrap_err();
    assert_eq!(refused(fingers(&mut room, 1, 0)), Refusal::ObjectionNeedsReason);
    assert_eq!(
        refused(fingers(&mut room, 1, 6)),
        Refusal::Poll(PollRefusal::OtherQuestion)
    );
    assert_eq!(
        refused(says(&mut room, 1, word("fine"))),
        Refusal::Poll(PollRefusal::OtherQuestion)
    );
    fingers(&mut room, 1, 5).unwrap();
    assert_eq!(refused(fingers(&mut room, 1, 5)), Refusal::SameAct);
    let poll = PollId(1);
    let again = Answer {
        poll,
        says: Says::Fingers(1, Line::default()),
        voter: Tag(1),
        op: Tag(7),
    };
    let again = Change::Ask(Asking::Answer(again));
    assert_eq!(room.refused(again), Refusal::Poll(PollRefusal::AlreadyAnswered));
    fingers(&mut room, 2, 5).unwrap();
    let full = Refusal::Poll(PollRefusal::PeopleFull { people: 2 });
    assert_eq!(refused(fingers(&mut room, 3, 5)), full);
    room.ok(Change::Ask(Asking::Raise(poll, 3)));
    let late = answer(&room, 3, Says::Fingers(5, Line::default()));
    room.ok(Change::Ask(Asking::Close(poll)));
    assert_eq!(room.refused(late), Refusal::Poll(PollRefusal::Over));
}

/// V10: what the room is asked about stays as it was read; a phone asks nobody.
#[test]
fn the_agreement_is_frozen_while_the_room_is_asked() {
    let mut room = asked(5);
    let asked = Refusal::Poll(PollRefusal::Asked);
    let agreement = room.workshop.agreements()[&FIRST].clone();
    for change in [
        Change::Word(FIRST, line("We shout"), Line::default()),
        Change::PutAgreement(FIRST, agreement),
        Change::RemoveAgreement(FIRST),
        Change::Ask(Asking::Open {
            poll: PollId(2),
            about: About::CheckOut,
            people: 5,
        }),
    ] {
        assert_eq!(room.refused(change), asked);
    }
    for asking in [
        Asking::Close(PollId(1)),
        Asking::Void(PollId(1)),
        Asking::Raise(PollId(1), 9),
    ] {
        let by_phone = room.workshop.apply(Author::Phone, Change::Ask(asking));
        assert_eq!(by_phone, Err(Refusal::FacilitatorOnly));
    }
    room.ok(Change::Ask(Asking::Void(PollId(1))));
    room.ok(Change::RemoveAgreement(FIRST));
}

/// F21, P1, P2: words stand by alphabet, whoever said them first.
#[test]
fn words_at_check_out_stand_by_alphabet() {
    let mut room = Room::with_ideas(3, 0);
    let poll = open(&mut room, About::CheckOut, 9);
    for (phone, text) in [(1, "relieved"), (2, "a bit tired"), (3, "relieved"), (4, "hopeful")] {
        says(&mut room, phone, word(text)).unwrap();
    }
    let four = says(&mut room, 5, word("not one of these"));
    assert_eq!(four, Err(Refusal::Poll(PollRefusal::TooManyWords)));
    assert!(matches!(
        says(&mut room, 5, word(&"x".repeat(41))),
        Err(Refusal::Text(_))
    ));
    assert!(matches!(says(&mut room, 5, word("")), Err(Refusal::Text(_))));
    assert_eq!(room.workshop.check_out_words().count(), 0);
    assert_eq!(room.workshop.secret(), Some(Secret::Answers));
    room.ok(Change::Ask(Asking::Close(poll)));
    let words: Vec<_> = room.workshop.check_out_words().map(Line::as_str).collect();
    assert_eq!(words, ["a bit tired", "hopeful", "relieved", "relieved"]);
}

/// V6, architecture 7: while it is asked everybody sees how many answered, and nobody what.
#[test]
fn what_is_answered_shows_only_when_it_is_closed() {
    let mut room = asked(5);
    says(&mut room, 1, Says::Fingers(0, line("a secret reason"))).unwrap();
    let view = room.workshop.public_view(&Wall::default());
    let poll = view.poll.as_ref().unwrap();
    assert_eq!((poll.turnout.ballots, poll.turnout.people), (1, 5));
    assert!(matches!(&poll.asks, Asks::Consent { text, .. } if text == "We greet each other"));
    let told = format!("{view:?} {:?} {:?}", room.workshop.poll(), answer(&room, 2, word("x")));
    assert!(!told.contains("secret reason") && !told.contains("Fingers"));
    assert!(Change::Ask(Asking::Close(PollId(1))).forgets());
    assert!(Change::Ask(Asking::Void(PollId(1))).forgets());
}
