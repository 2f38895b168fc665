//! What a file or a change may not hold, however right its checksum; and what must not print.

use dostop::workshop::Workshop;
use dostop::workshop::action::Action;
use dostop::workshop::ballot::{Cast, Way};
use dostop::workshop::card::NewCard;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::check::{MOST_CARDS, MOST_ITEMS, Unsound};
use dostop::workshop::commitment::{Commitment, Promiser};
use dostop::workshop::ids::{ActionId, BallotId, CardId, ClusterId, CommitmentId, RoundId, StageId};
use dostop::workshop::language::{Language, Phrase};
use dostop::workshop::refusal::Refusal;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::{CardText, Line, TextRefusal};

use crate::room::{DO, Room, STOP, line, n, ns, stage, text};

/// A settled vote with a run-off in do!, and a merge.
fn story() -> Room {
    let mut room = Room::with_ideas(8, 2);
    room.ok(Change::Merge(ns(&[9, 10])));
    room.votes(4, &[(1, 4), (2, 4), (3, 4), (4, 4), (5, 2), (6, 2)]);
    let round = room.workshop.next_round();
    room.vote(Vote::OpenRunoff(round));
    room.cast(&[(5, 1)]);
    room.close_and_show();
    room
}

fn changed(from: &str, to: &str) -> Result<(), Unsound> {
    let whole = ron::to_string(&story().workshop).unwrap();
    assert!(whole.contains(from), "{from} stands in {whole}");
    let hostile: Workshop = ron::from_str(&whole.replacen(from, to, 1)).unwrap();
    hostile.check()
}

#[test]
fn a_workshop_that_the_rules_made_is_sound() {
    assert_eq!(story().workshop.check(), Ok(()));
    assert_eq!(Room::empty().workshop.check(), Ok(()));
}

#[test]
fn a_file_that_breaks_an_invariant_is_refused() {
    assert_eq!(changed("into:9", "into:10"), Err(Unsound::Merge(n(10))), "a cycle");
    assert_eq!(
        changed("into:9", "into:1"),
        Err(Unsound::Merge(n(10))),
        "the other lane"
    );
    assert_eq!(changed("into:9", "into:0"), Err(Unsound::Merge(n(10))), "nothing there");
    assert_eq!(changed("cards:1", "cards:0"), Err(Unsound::NoCard(n(1))));
    assert_eq!(changed("Runoff(2)", "Runoff(1)"), Err(Unsound::Runoff(RoundId(1))));
    assert_eq!(changed("Runoff(2)", "Runoff(3)"), Err(Unsound::Runoff(RoundId(1))));
    assert_eq!(
        changed("id:2,kind:Runoff", "id:1,kind:Runoff"),
        Err(Unsound::RoundOrder(RoundId(1)))
    );
    assert_eq!(
        changed("id:2,kind:Runoff", "id:9,kind:Runoff"),
        Err(Unsound::RoundOrder(RoundId(9)))
    );
    assert_eq!(
        changed("phone:0,paper:4", "phone:4294967295,paper:4"),
        Err(Unsound::TooManyBallots(RoundId(1)))
    );
    assert_eq!(changed("stage:1", "stage:99"), Err(Unsound::Stage));
    assert_eq!(changed("voided:0", "voided:4294967295"), Err(Unsound::HighNumber));
    assert_eq!(
        changed("clusters:{}", "clusters:{4294967295:(name:\"x\")}"),
        Err(Unsound::HighNumber)
    );
}

/// Counts that only a hostile file holds end at the most there is.
#[test]
fn high_counts_do_not_overflow() {
    let whole = ron::to_string(&story().workshop).unwrap();
    let hostile: Workshop = ron::from_str(&whole.replace("cards:1", "cards:4294967295")).unwrap();
    assert_eq!(hostile.check(), Err(Unsound::TooManyCards));
    assert_eq!(hostile.cards_by_idea()[&n(9)], u32::MAX);
}

#[test]
fn the_highest_number_is_given_to_nothing() {
    let mut room = Room::with_ideas(2, 0);
    let mut far = stage(1, StageKind::Plain, 5);
    far.id = StageId(u32::MAX);
    let mut agenda: Vec<_> = room.workshop.agenda().iter().cloned().collect();
    agenda.push(far);
    let promise = Commitment {
        by: Promiser::Named(line("Sam")),
        text: line("Listen"),
    };
    for change in [
        Change::PutCluster(ClusterId(u32::MAX), line("Theme")),
        Change::PutAction(ActionId(u32::MAX), Action::default()),
        Change::PutCommitment(CommitmentId(u32::MAX), promise),
        Change::SetAgenda(agenda),
        Change::NextPart(u32::MAX),
    ] {
        assert_eq!(room.refused(change), Refusal::NumberTooHigh);
    }
}

/// Architecture, invariants: a short file does not become a workshop that fills the memory.
#[test]
fn a_list_of_the_facilitator_has_its_most_items_in_a_change_and_in_a_file() {
    let mut room = Room::empty();
    let rules = |many| Change::SetGroundRules(vec![Line::default(); many]);
    assert_eq!(room.refused(rules(MOST_ITEMS + 1)), Refusal::TooManyItems);
    room.ok(rules(MOST_ITEMS));
    assert_eq!(room.workshop.check(), Ok(()));
    let many = format!("baseline:[{}]", "(name:\"\",start:\"\"),".repeat(MOST_ITEMS + 1));
    assert_eq!(changed("baseline:[]", &many), Err(Unsound::TooManyItems));
}

/// Architecture, invariants: whatever a room hands in can be saved, and read again.
#[test]
fn cards_come_in_until_no_more_can_be_saved() {
    let cards = |many: usize, words: &str| -> Vec<NewCard> {
        let card = |at: usize| NewCard {
            id: CardId((1 << 40) + at as u64),
            lane: DO,
            text: text(&format!("{at} {words}")),
            cluster: None,
        };
        (0..many).map(card).collect()
    };
    let mut room = Room::empty();
    room.ok(Change::Import(cards(MOST_CARDS, "in a few words")));
    assert_eq!(room.workshop.check(), Ok(()));
    let one_more = room.card(STOP, "one more");
    assert_eq!(room.refused(Change::PlaceCard(one_more)), Refusal::TooManyCards);

    let mut room = Room::empty();
    let long = "e\u{301}\u{323}\u{331}\u{332}".repeat(100); // Eight bytes and more a character.
    assert_eq!(
        room.refused(Change::Import(cards(MOST_CARDS / 2, &long))),
        Refusal::TooManyCards
    );
    room.ok(Change::Import(cards(MOST_CARDS / 4, &long)));
}

/// C3: a letter under a tower of accents is not one character, however it is drawn.
#[test]
fn a_card_of_accents_has_a_length_too() {
    let tower = format!("abc{}", "\u{301}".repeat(4_000));
    assert!(matches!(CardText::parse(&tower), Err(TextRefusal::TooLong { .. })));
    let families = "👨‍👩‍👧‍👦".repeat(CardText::LONGEST);
    assert!(CardText::parse(&families).is_ok());
}

#[test]
fn a_change_of_nothing_is_refused() {
    let mut room = Room::with_ideas(3, 0);
    for change in [
        Change::All(vec![]),
        Change::Unmerge(vec![]),
        Change::Rejoin(vec![]),
        Change::Dismiss(vec![]),
        Change::Undismiss(vec![]),
    ] {
        assert_eq!(room.refused(change), Refusal::NothingChanges);
    }
}

/// V15: a pair is a pair, whichever number is said first.
#[test]
fn a_pair_is_dismissed_in_either_order() {
    let mut room = Room::with_ideas(3, 0);
    room.ok(Change::Dismiss(vec![(n(2), n(1))]));
    assert_eq!(
        room.refused(Change::Dismiss(vec![(n(1), n(2))])),
        Refusal::NothingChanges
    );
    assert_eq!(room.refused(Change::Dismiss(vec![(n(1), n(1))])), Refusal::OneIdea);
    assert_eq!(
        room.refused(Change::Dismiss(vec![(n(1), n(9))])),
        Refusal::NoSuchIdea(n(9))
    );
}

/// P1: of cards under two themes the deal takes one that tells nothing of who came first.
#[test]
fn a_repeat_under_two_themes_goes_to_the_lower_one() {
    for (one, other) in [(1, 2), (2, 1)] {
        let mut room = Room::empty();
        for id in [1, 2] {
            room.ok(Change::PutCluster(ClusterId(id), line("Theme")));
        }
        for theme in [one, other] {
            let mut card = room.card(STOP, "Meetings without an end");
            card.cluster = Some(ClusterId(theme));
            room.ok(Change::PlaceCard(card));
        }
        room.ok(Change::Reveal { seed: 1, few: true });
        assert_eq!(room.workshop.idea(n(1)).unwrap().cluster, Some(ClusterId(1)));
    }
}

/// V6, C12: a log or a panic must not tell them.
#[test]
fn a_card_and_a_ballot_on_their_way_in_print_nothing() {
    let card = NewCard {
        id: CardId(77),
        lane: DO,
        text: text("Anja is late"),
        cluster: None,
    };
    let cast = Cast {
        round: RoundId(1),
        ballot: BallotId(77),
        way: Way::Paper,
        dots: [(n(5), 77_u32)].into_iter().collect(),
        tags: None,
    };
    let changes = Change::All(vec![
        Change::PlaceCard(card.clone()),
        Change::Import(vec![card.clone()]),
        Change::Vote(Vote::Cast(cast)),
    ]);
    let printed = format!("{changes:?}");
    assert!(!printed.contains("Anja") && !printed.contains("77"), "{printed}");
    assert!(changes.holds(&text("Anja is late")) && !changes.holds(&text("Somebody else")));
}

/// C11: the words go, and nothing but the words.
#[test]
fn taking_a_text_back_leaves_other_words_alone() {
    let mut room = Room::empty();
    room.place(DO, "app");
    room.place(STOP, "What happens");
    room.ok(Change::Reveal { seed: 3, few: true });
    let long = format!("The app {}", "x".repeat(480));
    room.ok(Change::SetTitle(line("What happens with the app")));
    room.ok(Change::SetContact(line(&long)));
    room.ok(Change::SetQuestion(Phrase::new(
        Language::EN,
        "What happens?\nIs it the app?",
    )));
    let mut agenda: Vec<_> = room.workshop.agenda().iter().cloned().collect();
    agenda[0].notes = Phrase::new(Language::EN, "the app");
    room.ok(Change::SetAgenda(agenda));
    let app = room.number("app");
    room.ok(Change::TakeBack(app, Some(text("a tool for the rota of all of us"))));
    let workshop = &room.workshop;
    assert_eq!(
        workshop.title().as_str(),
        "What happens with the a tool for the rota of all of us"
    );
    assert_eq!(
        workshop.contact().as_str(),
        long.replace("app ", ""),
        "too long otherwise"
    );
    let question = workshop.question().in_language(Language::EN);
    assert_eq!(question, "What happens?\nIs it the a tool for the rota of all of us?");
    let notes = workshop.agenda()[0].notes.in_language(Language::EN);
    assert_eq!(notes, "the a tool for the rota of all of us");
    assert_eq!(
        room.number("What happens"),
        n(3 - app.0),
        "the card of somebody else stays"
    );
}

/// "Keep to one idea" is for cards; a line that is too long is only long.
#[test]
fn a_long_line_and_a_long_card_are_refused_in_other_words() {
    for language in [Language::NL, Language::EN] {
        let words = dostop::words::Words::new(language);
        let card = CardText::parse(&"x".repeat(600)).unwrap_err();
        let title = Line::parse(&"x".repeat(600)).unwrap_err();
        let said = [words.text_refusal(card), words.text_refusal(title)];
        assert!(said[0].contains("140") && said[1].contains("500"), "{said:?}");
        assert_ne!(said[0].replace("140", "500"), said[1]);
    }
}
