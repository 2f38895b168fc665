//! What phones are asked: a secret fist of five (V23) and a word at check-out (F21).

use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::check::{MOST_ITEMS, Unsound};
use dostop::workshop::consent::{Check, CheckWay, Consent};
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::ids::{AgreementId, PollId, RoundId, StageId, Tag};
use dostop::workshop::poll::{About, Answer, Asking, Says};
use dostop::workshop::public::{Asks, Wall, Withheld};
use dostop::workshop::refusal::{PollRefusal, Refusal};
use dostop::workshop::secret::Secret;
use dostop::workshop::text::Line;

use crate::room::{Room, line, n, text};

const FIRST: AgreementId = AgreementId(1);

/// A room with a worded agreement, asked about it.
fn asked(people: u32) -> Room {
    let mut room = Room::with_ideas(3, 0);
    room.vote(Vote::TakeAll(RoundId(1)));
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
    for (phone, text) in [(6, "Écht blij"), (7, "Moe"), (8, "dankbaar")] {
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
    let sorted = "a bit tired|dankbaar|Écht blij|hopeful|Moe|relieved|relieved";
    assert_eq!(words.join("|"), sorted, "capitals and accents make no difference");
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

fn close(room: &mut Room) {
    let poll = room.workshop.poll().unwrap().id();
    assert_eq!(room.ok(Change::Ask(Asking::Close(poll))), None);
}

fn follow_up() -> Change {
    Change::SetFollowUp(Some(FollowUp {
        date: "2027-04-05".parse().unwrap(),
        time: line(""),
        about: line(""),
        written_check: None,
        aftercare: line(""),
    }))
}

fn words(room: &Room) -> String {
    let words: Vec<_> = room.workshop.check_out_words().map(Line::as_str).collect();
    words.join("|")
}

/// C3, V23: what is drawn as nothing is no word and no reason; a reason is as long as a card.
#[test]
fn nothing_that_can_be_seen_is_no_word_and_no_reason() {
    let mut room = asked(5);
    for blank in ["", "\u{200D}", "\u{2800} \u{3164}"] {
        let reason = Says::Fingers(0, line(blank));
        assert_eq!(says(&mut room, 1, reason), Err(Refusal::ObjectionNeedsReason));
        assert!(Says::fingers(0, blank).is_err() && Says::word(blank).is_err());
    }
    let long = "x".repeat(141);
    assert!(matches!(
        says(&mut room, 1, Says::Fingers(0, line(&long))),
        Err(Refusal::Text(_))
    ));
    for long in [long, "y".repeat(501)] {
        let refused = Says::fingers(0, &long).map(drop).unwrap_err();
        assert!(refused.to_string().contains("140"), "{refused}");
    }
    let kept = Says::fingers(3, "a remark nobody asked for").unwrap();
    assert!(kept.typed().is_empty(), "only who objects says why");
}

/// P19: an act is known until the next question, a wipe, or the end; who answered may answer the next question.
#[test]
fn an_act_is_known_until_the_next_question() {
    let mut room = asked(5);
    let op = Tag(1_001);
    fingers(&mut room, 1, 5).unwrap();
    assert!(room.workshop.has_taken_answer(op));
    close(&mut room);
    assert!(room.workshop.has_taken_answer(op) && !room.workshop.has_taken_answer(Tag(1_002)));
    assert!(!room.workshop.without_phones().has_taken_answer(op));
    assert_eq!(room.workshop.secret(), None);
    let kept = room.workshop.clone();

    open(&mut room, About::CheckOut, 5);
    assert!(!room.workshop.has_taken_answer(op));
    says(&mut room, 1, word("glad")).unwrap();
    room.ok(Change::Ask(Asking::Void(PollId(2))));
    assert!(
        !room.workshop.has_taken_answer(op),
        "what never was asked has no answer"
    );

    room.workshop = kept.clone();
    room.ok(Change::Wipe);
    assert!(!room.workshop.has_taken_answer(op));

    room.workshop = kept;
    room.ok(follow_up());
    assert_eq!(
        room.ok(Change::CloseWorkshop),
        None,
        "what is forgotten does not come back"
    );
    assert!(!room.workshop.has_taken_answer(op));
    room.ok(Change::ReopenWorkshop);
    assert!(
        room.ok(Change::CloseWorkshop).is_some(),
        "now there is nothing to forget"
    );
}

/// The room may go on to another stage while it is asked; nothing ends, and nothing else is asked.
#[test]
fn while_the_room_is_asked_nothing_ends() {
    let mut room = asked(5);
    let asked = Refusal::Poll(PollRefusal::Asked);
    room.ok(follow_up());
    room.ok(Change::MoveTo(StageId(7)));
    assert!(room.workshop.public_view(&Wall::default()).poll.is_some());
    let lanes = room.suggested();
    let (round, people) = (RoundId(2), 5);
    for change in [
        Change::CloseWorkshop,
        Change::NextPart(2),
        Change::Vote(Vote::Open { round, people, lanes }),
        Change::Vote(Vote::OpenRunoff(round)),
    ] {
        assert_eq!(room.refused(change), asked);
    }
    room.ok(Change::Ask(Asking::Void(PollId(1))));
    room.ok(Change::CloseWorkshop);
    let next = Asking::Open {
        poll: PollId(2),
        about: About::CheckOut,
        people: 5,
    };
    let closed = Refusal::Poll(PollRefusal::WorkshopClosed);
    assert_eq!(room.refused(Change::Ask(next)), closed);
}

/// V6: one thing at a time; a phone has one screen.
#[test]
fn a_question_waits_for_the_end_of_a_vote() {
    let mut room = Room::with_ideas(8, 0);
    room.open(5);
    let next = Asking::Open {
        poll: PollId(1),
        about: About::CheckOut,
        people: 5,
    };
    assert_eq!(room.refused(Change::Ask(next)), Refusal::Frozen);
}

/// C11: a text goes from what was answered too, before the close and after it.
#[test]
fn a_text_taken_back_goes_from_the_answers() {
    let mut room = asked(5);
    room.ok(Change::EditIdea(n(3), text("Joris again")));
    for (phone, reason) in [(1, "Joris again"), (2, "zzz"), (3, "because of Joris again")] {
        says(&mut room, phone, Says::Fingers(0, line(reason))).unwrap();
    }
    fingers(&mut room, 4, 5).unwrap();
    room.ok(Change::TakeBack(n(3), Some(text("what happens"))));
    assert_eq!(room.workshop.check(), Ok(()));
    close(&mut room);
    let reasons = |room: &Room| {
        let check = &room.workshop.agreements()[&FIRST].checks[0];
        check.reasons.iter().map(Line::to_string).collect::<Vec<_>>().join("|")
    };
    assert_eq!(reasons(&room), "because of what happens|what happens|zzz");

    open(&mut room, About::CheckOut, 5);
    for (phone, said) in [(1, "what happens"), (2, "calm"), (3, "x what happens")] {
        says(&mut room, phone, word(said)).unwrap();
    }
    room.ok(Change::TakeBack(n(3), Some(text("a wish"))));
    says(&mut room, 4, word("bright")).unwrap();
    close(&mut room);
    assert_eq!(words(&room), "a wish|bright|calm|x a wish");
    room.ok(Change::TakeBack(n(3), None));
    assert_eq!(words(&room), "bright|calm|x");
    assert_eq!(room.workshop.check(), Ok(()));
}

/// C11, V23: with its only reason taken back, an objection still counts.
#[test]
fn an_objection_without_its_reason_counts() {
    let mut room = asked(5);
    room.ok(Change::EditIdea(n(3), text("Joris again")));
    says(&mut room, 1, Says::Fingers(0, line("Joris again"))).unwrap();
    room.ok(Change::TakeBack(n(3), None));
    assert_eq!(room.workshop.check(), Ok(()));
    close(&mut room);
    assert_eq!(room.workshop.agreements()[&FIRST].consent(), Consent::TalkFurther);
    room.ok(Change::Word(FIRST, line("We greet whom we meet"), Line::default()));
}

fn unsay(said: &str) -> Change {
    Change::Ask(Asking::Unsay(line(said)))
}

/// An objection for each reason, closed; then the agreement is worded anew.
fn objected(reasons: &[&str]) -> Room {
    let mut room = asked(9);
    for (phone, reason) in (1..).zip(reasons) {
        says(&mut room, phone, Says::Fingers(0, line(reason))).unwrap();
    }
    close(&mut room);
    room
}

/// C11: what phones said goes wherever they said it, capitals aside, and nothing else does.
#[test]
fn what_a_phone_said_is_taken_back_alone() {
    let mut room = objected(&["Moe", "moe van Joris", "too dear"]);
    room.ok(Change::EditIdea(n(2), text("moe")));
    room.ok(Change::SetTitle(line("moe")));
    open(&mut room, About::CheckOut, 9);
    for (phone, said) in (1..).zip(["Moe", "moe", "blij", "een beetje moe", "MOE"]) {
        says(&mut room, phone, word(said)).unwrap();
    }
    close(&mut room);
    assert!(unsay("moe").forgets() && !unsay("moe").ends_undo());
    assert_eq!(room.ok(unsay("moe")), None, "nothing brings it back");
    assert_eq!(words(&room), "blij|een beetje moe");
    let check = &room.workshop.agreements()[&FIRST].checks[0];
    assert_eq!(check.reasons, [line("moe van Joris"), line("too dear")]);
    assert_eq!(check.hands, [3, 0, 0, 0, 0, 0], "hands stay as they were counted");
    assert_eq!(room.workshop.text(n(2)).unwrap().as_str(), "moe");
    assert_eq!(room.workshop.title().as_str(), "moe");
    assert_eq!(room.refused(unsay("moe")), Refusal::NothingChanges);
    assert_eq!(room.workshop.check(), Ok(()));
}

/// C11, V23: without any reason left the objection counts, and the agreement can be worked on.
#[test]
fn an_objection_stays_when_its_reason_is_taken_back() {
    let mut room = objected(&["too dear"]);
    room.ok(unsay("Too dear"));
    let agreement = room.workshop.agreements()[&FIRST].clone();
    assert!(agreement.checks[0].reasons.is_empty());
    assert_eq!(agreement.consent(), Consent::TalkFurther);
    room.ok(Change::PutAgreement(FIRST, agreement));
    room.ok(Change::Word(FIRST, line("We greet whom we meet"), Line::default()));
    assert_eq!(room.workshop.check(), Ok(()));
}

/// C11: what somebody saw by hand, the facilitator wrote and can write anew; phones take nothing back.
#[test]
fn what_the_facilitator_wrote_is_not_unsaid() {
    let mut room = asked(9);
    room.ok(Change::Ask(Asking::Void(PollId(1))));
    let (hands, way) = ([1, 0, 0, 0, 0, 5], CheckWay::Hands);
    let reasons = vec![line("too dear")];
    room.ok(Change::Consent(FIRST, Check { hands, way, reasons }));
    assert_eq!(room.refused(unsay("too dear")), Refusal::NothingChanges);
    let by_phone = room.workshop.apply(Author::Phone, unsay("too dear"));
    assert_eq!(by_phone, Err(Refusal::FacilitatorOnly));
}

/// V6, C11: before the close nobody finds out whether somebody said it, also where it is taken back elsewhere; a vote or
/// the end of the workshop does not keep it there.
#[test]
fn an_open_question_is_not_searched_and_nothing_else_stops_it() {
    let mut room = objected(&["moe"]);
    open(&mut room, About::CheckOut, 9);
    says(&mut room, 1, word("blij")).unwrap();
    let sealed = room.workshop.poll().cloned();
    assert_eq!(room.refused(unsay("blij")), Refusal::NothingChanges);
    room.ok(unsay("moe"));
    assert!(room.workshop.poll().cloned() == sealed);
    close(&mut room);
    room.ok(follow_up());
    room.ok(Change::CloseWorkshop);
    room.ok(unsay("blij"));
    assert_eq!(words(&room), "");

    let mut room = Room::with_ideas(8, 0);
    open(&mut room, About::CheckOut, 9);
    says(&mut room, 1, word("moe")).unwrap();
    close(&mut room);
    room.open(5);
    room.ok(unsay("moe"));
    assert_eq!(words(&room), "");
}

/// P15: what people typed on their phones goes with the cards; hands stay, as tallies do.
#[test]
fn a_wipe_takes_what_phones_said() {
    let mut room = asked(5);
    says(&mut room, 1, Says::Fingers(0, line("a secret reason"))).unwrap();
    close(&mut room);
    open(&mut room, About::CheckOut, 5);
    says(&mut room, 1, word("hopeful")).unwrap();
    close(&mut room);
    open(&mut room, About::CheckOut, 5);
    says(&mut room, 1, word("veiled")).unwrap();
    room.ok(Change::Wipe);
    assert!(room.workshop.poll().is_none() && !room.workshop.holds_card_texts());
    let file = ron::to_string(&room.workshop).unwrap();
    for gone in ["secret reason", "hopeful", "veiled", "1001"] {
        assert!(!file.contains(gone), "{gone}");
    }
    assert_eq!(room.workshop.agreements()[&FIRST].checks[0].hands, [1, 0, 0, 0, 0, 0]);
    assert_eq!(room.workshop.check(), Ok(()));
    room.ok(Change::Word(FIRST, line("Other words"), Line::default()));
    assert_eq!(room.workshop.next_poll(), PollId(4), "a late answer lands nowhere");
}

/// P15: of a workshop without a card the words are all there is to wipe.
#[test]
fn words_alone_can_be_wiped() {
    let mut room = Room::empty();
    open(&mut room, About::CheckOut, 5);
    says(&mut room, 1, word("hopeful")).unwrap();
    close(&mut room);
    assert!(room.workshop.holds_card_texts());
    room.ok(Change::Wipe);
    assert_eq!(words(&room), "");
    assert_eq!(room.refused(Change::Wipe), Refusal::NothingChanges);
}

/// A full hall can say its word, and close.
#[test]
fn more_words_than_a_list_may_hold_can_be_closed() {
    let mut room = Room::empty();
    open(&mut room, About::CheckOut, u32::MAX);
    for phone in 0..=MOST_ITEMS as u128 {
        says(&mut room, phone, word("glad")).unwrap();
    }
    close(&mut room);
    assert_eq!(room.workshop.check_out_words().count(), MOST_ITEMS + 1);
    assert_eq!(room.workshop.check(), Ok(()));
}

/// Architecture, invariants: what a room types can be saved, cards and answers together.
#[test]
fn answers_come_in_until_no_more_can_be_saved() {
    let mut room = Room::empty();
    open(&mut room, About::CheckOut, u32::MAX);
    let family = |people| "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}".repeat(people);
    let hundred = |room: &mut Room| {
        let card = |at| room.card(Lane::Do, &format!("{at} {}", family(130)));
        Change::Import((0..100).map(card).collect())
    };
    let mut cards = hundred(&mut room);
    while room.try_to(cards).is_ok() {
        cards = hundred(&mut room);
    }
    let refused = (0..400).find_map(|phone| says(&mut room, phone, word(&family(40))).err());
    assert_eq!(refused, Some(Refusal::TooManyCards));
    close(&mut room);
    assert_eq!(room.workshop.check(), Ok(()));
}

/// Contract: another phone's answer is nothing that a phone sees.
#[test]
fn an_answer_changes_nothing_that_phones_see() {
    let mut room = asked(5);
    let before = room.workshop.clone();
    fingers(&mut room, 1, 5).unwrap();
    assert!(before != room.workshop && room.workshop.looks_like(&before) && before.looks_like(&room.workshop));
    let answered = room.workshop.clone();
    close(&mut room);
    assert!(!room.workshop.looks_like(&answered));
    open(&mut room, About::CheckOut, 5);
    assert!(!room.workshop.looks_like(&answered), "another question");
}

/// C11: words that are on their way off the wall are on no phone either.
#[test]
fn a_text_that_is_taken_off_is_not_asked_about() {
    let mut room = asked(5);
    let taken = text("We greet each other");
    room.ok(Change::EditIdea(n(3), taken));
    let wall = Wall {
        withheld: Some(Withheld::Card(n(3))),
        ..Wall::default()
    };
    let poll = room.workshop.public_view(&wall).poll.unwrap();
    assert!(
        matches!(&poll.asks, Asks::Consent { text, .. } if text.is_empty()),
        "{poll:?}"
    );
}

/// Architecture, invariants: a file whose checksum is right may still be made by hand.
#[test]
fn a_file_with_answers_that_do_not_add_up_is_refused() {
    let mut room = asked(5);
    says(&mut room, 1, Says::Fingers(0, line("harm"))).unwrap();
    fingers(&mut room, 2, 4).unwrap();
    let whole = ron::to_string(&room.workshop).unwrap();
    let changed = |from: &str, to: &str| {
        assert!(whole.contains(from), "{from} stands in {whole}");
        let hostile: Workshop = ron::from_str(&whole.replacen(from, to, 1)).unwrap();
        hostile.check()
    };
    assert_eq!(changed("harm", "other"), Ok(()));
    for (from, to) in [
        ("answers:2", "answers:3"),
        ("answers:2", "answers:4294967295"),
        ("hands:(1,0,0,0,1,0)", "hands:(1,0,0,0,4294967295,0)"),
        ("hands:(1,0,0,0,1,0)", "hands:(0,0,0,0,2,0)"),
        ("people:5,answers", "people:1,answers"),
        ("said:[\"harm\"]", "said:[\"harm\",\"more\"]"),
        ("about:Consent(1)", "about:Consent(9)"),
        ("about:Consent(1)", "about:CheckOut"),
        ("polls:1", "polls:7"),
        ("voters:[1,2]", "voters:[1]"),
        ("acts:[1001,1002]", "acts:[1001]"),
        ("closed:false", "closed:true"),
    ] {
        assert_eq!(changed(from, to), Err(Unsound::Poll), "{from} as {to}");
    }
    assert_eq!(changed("polls:1", "polls:4294967295"), Err(Unsound::HighNumber));
}
