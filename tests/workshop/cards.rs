//! Cards, the reveal, texts taken back.

use dostop::workshop::action::{Action, Touch, TouchHow};
use dostop::workshop::card::NewCard;
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::commitment::{Commitment, Promiser};
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::{ActionId, CardId, ClusterId, CommitmentId, StageId, Tag};
use dostop::workshop::intake::IntakeField;
use dostop::workshop::refusal::Refusal;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::{CardText, TextRefusal};

use crate::room::{DO, Room, STOP, blueprint, line, n, ns, text, word};

/// C2: both lanes have their own minutes and their own count.
#[test]
fn both_lanes_are_collected_apart() {
    let mut room = Room::empty();
    room.place(DO, "Share the rota");
    room.place(STOP, "Share the rota");
    assert_eq!((room.workshop.waiting(DO), room.workshop.waiting(STOP)), (1, 1));
    let kinds: Vec<_> = blueprint().agenda.iter().map(|stage| stage.kind).collect();
    assert!(kinds.contains(&StageKind::Collect(DO)) && kinds.contains(&StageKind::Collect(STOP)));
}

/// C3: lengths and tidying are the text's own.
#[test]
fn a_card_has_a_tidy_text_of_3_to_140_characters() {
    assert_eq!(CardText::parse("  a\u{202E}b  "), Err(TextRefusal::TooShort));
    assert!(matches!(
        CardText::parse(&"x".repeat(141)),
        Err(TextRefusal::TooLong {
            graphemes: 141,
            most: 140
        })
    ));
    assert_eq!(text(" We  share\tit ").as_str(), "We share it");
    assert_eq!(CardText::COMFORTABLE, 80);
}

/// C3: a repeat by somebody else is taken in silence and joined at the reveal.
#[test]
fn an_exact_repeat_of_somebody_else_is_joined_at_the_reveal() {
    let mut room = Room::empty();
    for (index, words) in ["Share it", "Share it", "Share it", "Talk more", "Eat together"]
        .iter()
        .enumerate()
    {
        room.tagged(DO, words, index as u128, 100 + index as u128).unwrap();
    }
    room.place(STOP, "Share it");
    assert_eq!(room.workshop.card_count(), 6);
    room.ok(Change::Reveal { seed: 7, few: false });
    assert_eq!(
        room.workshop.ideas().count(),
        4,
        "the same words in the other lane are another idea"
    );
    let shared = room.workshop.ideas().find(|(_, idea)| idea.cards == 3).unwrap();
    assert_eq!(room.workshop.text(shared.0).unwrap().as_str(), "Share it");
    assert_eq!(room.workshop.card_count(), 6);
}

/// C12, V8: the same cards and seed give the same numbers whatever the order of entry; another seed gives others.
#[test]
fn the_deal_does_not_depend_on_the_order_of_entry() {
    let deal = |order: &[usize], seed| {
        let mut room = Room::empty();
        for &index in order {
            room.place(if index % 2 == 0 { DO } else { STOP }, &word(index));
        }
        room.ok(Change::Reveal { seed, few: false });
        room.workshop
    };
    let up: Vec<usize> = (0..12).collect();
    let down: Vec<usize> = (0..12).rev().collect();
    assert!(deal(&up, 5) == deal(&down, 5));
    assert!(deal(&up, 5) != deal(&up, 6));
    let numbers: Vec<_> = deal(&up, 5).ideas().map(|(number, _)| number.0).collect();
    assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
    let texts: Vec<_> = (1..=12)
        .map(|number| deal(&up, 5).text(n(number)).unwrap().to_string())
        .collect();
    assert!(!texts.is_sorted(), "shuffled");
}

/// C12: at least five cards in all, or the facilitator says so; and only once.
#[test]
fn fewer_than_five_cards_are_revealed_only_when_confirmed() {
    let mut room = Room::empty();
    assert_eq!(
        room.refused(Change::Reveal { seed: 1, few: true }),
        Refusal::NothingToReveal
    );
    for index in 0..4 {
        room.place(DO, &word(index));
    }
    assert_eq!(
        room.refused(Change::Reveal { seed: 1, few: false }),
        Refusal::TooFewCards { cards: 4, least: 5 }
    );
    let mut confirmed = Room::empty();
    confirmed.workshop = room.workshop.clone();
    confirmed.ok(Change::Reveal { seed: 1, few: true });
    room.place(STOP, &word(4));
    room.ok(Change::Reveal { seed: 1, few: false });
    assert_eq!(
        room.refused(Change::Reveal { seed: 2, few: true }),
        Refusal::AlreadyRevealed
    );
}

/// C12: until the reveal counts show and nothing else, except to its own writer.
#[test]
fn no_getter_and_no_debug_shows_a_text_before_the_reveal() {
    let mut room = Room::empty();
    room.place(DO, "Secret sentence");
    room.tagged(DO, "Another secret", 1, 2).unwrap();
    let workshop = &room.workshop;
    assert!(!format!("{workshop:?}").to_lowercase().contains("secret"));
    assert_eq!(workshop.ideas().count(), 0);
    assert_eq!(workshop.text(n(1)), None);
    assert!(workshop.suggestions(DO).is_empty());
    assert_eq!(workshop.waiting(DO), 2);
}

/// P19: a phone finds its own cards by their tag, and nobody else's.
#[test]
fn a_phone_finds_its_own_cards_and_no_others() {
    let mut room = Room::empty();
    let mine = room.tagged(DO, "From one phone", 11, 21).unwrap();
    room.tagged(DO, "From another", 12, 22).unwrap();
    room.place(DO, "Typed by hand");
    let own = room.workshop.own_cards(|id, tag| id == mine && tag == Tag(11));
    assert_eq!(
        own.iter().map(|card| card.text.as_str()).collect::<Vec<_>>(),
        ["From one phone"]
    );
    assert_eq!(
        room.workshop.own_cards(|_, _| true).len(),
        2,
        "a typed card is nobody's"
    );
    let found = |tag| room.workshop.own_card(mine, Tag(tag)).map(|card| card.text.to_string());
    assert_eq!(found(11).as_deref(), Some("From one phone"));
    assert_eq!((found(12), found(21)), (None, None), "another's tag");
    assert_eq!(room.workshop.card_placed_by(Tag(21)), Some(mine));
    assert_eq!(room.tagged(DO, "Sent again", 11, 21), Err(Refusal::SameAct));
}

/// C12, V6: what others hand in changes nothing that a phone sees; a reveal does.
#[test]
fn cards_that_wait_change_no_look() {
    let mut room = Room::empty();
    let before = room.workshop.clone();
    for index in 0..5 {
        room.tagged(DO, &word(index), index as u128, 50 + index as u128)
            .unwrap();
    }
    assert!(room.workshop.looks_like(&before) && before.looks_like(&room.workshop));
    room.ok(Change::Reveal { seed: 1, few: false });
    assert!(!room.workshop.looks_like(&before));
}

/// P19: a withdrawn card's act stays known and brings nothing back; card tags end at the reveal.
#[test]
fn an_act_stays_known_until_the_reveal() {
    let mut room = Room::empty();
    let id = room.tagged(DO, "From one phone", 11, 21).unwrap();
    let inverse = room.workshop.apply(Author::Phone, Change::WithdrawCard(id)).unwrap();
    assert_eq!(inverse, None, "what a phone withdrew the facilitator cannot bring back");
    assert_eq!(room.workshop.card_placed_by(Tag(21)), Some(id));
    assert_eq!(room.tagged(DO, "From one phone", 11, 21), Err(Refusal::SameAct));
    for index in 0..5 {
        room.tagged(STOP, &word(index), index as u128, 50 + index as u128)
            .unwrap();
    }
    room.ok(Change::Reveal { seed: 1, few: false });
    assert_eq!(room.workshop.card_placed_by(Tag(21)), None);
    assert_eq!(room.workshop.card_placed_by(Tag(50)), None);
    assert!(room.workshop.own_cards(|_, _| true).is_empty());
    assert_eq!(room.tagged(DO, "Too late", 1, 99), Err(Refusal::AlreadyRevealed));
    assert_eq!(room.refused(Change::WithdrawCard(id)), Refusal::NoSuchCard);
}

/// P1, P2, P10: nothing in the file says who, when or in which order; two orders of entry give the same file.
#[test]
fn the_order_of_entry_leaves_no_trace() {
    let cards: Vec<NewCard> = (0..6)
        .map(|index| NewCard {
            id: CardId(900 - index as u64 * 7),
            lane: DO,
            text: text(&word(index)),
            cluster: None,
        })
        .collect();
    let file = |cards: Vec<NewCard>| {
        let mut room = Room::empty();
        for card in cards {
            room.ok(Change::PlaceCard(card));
        }
        ron::to_string(&room.workshop).unwrap()
    };
    let forward = file(cards.clone());
    assert_eq!(forward, file(cards.into_iter().rev().collect()));
    for field in [
        "author:",
        "device:",
        "seat:",
        "time:",
        "sequence:",
        "names:",
        "address:",
        "agent:",
    ] {
        assert!(!forward.contains(field), "{field}");
    }
}

/// Contract, import: one import is one change and one undo; a list with a known id is refused as a whole.
#[test]
fn an_import_is_all_or_nothing_and_one_undo() {
    let mut room = Room::empty();
    let taken = room.place(DO, "Was there");
    let mut list: Vec<_> = (0..3).map(|index| room.card(STOP, &word(index))).collect();
    room.ok(Change::Import(list.clone()));
    assert_eq!(room.workshop.waiting(STOP), 3);
    list[2].id = taken;
    assert_eq!(room.refused(Change::Import(list)), Refusal::SameId);
}

/// Taking an import back takes only what it brought: not another's card, not a card with other words.
#[test]
fn a_card_is_retracted_only_as_it_came() {
    let mut room = Room::empty();
    let mut card = room.card(DO, "As it came");
    room.ok(Change::PlaceCard(card.clone()));
    card.text = text("Other words");
    assert_eq!(room.refused(Change::Retract(vec![card])), Refusal::NoSuchCard);
    let phones = room.tagged(DO, "From a phone", 1, 2).unwrap();
    let card = NewCard {
        id: phones,
        lane: DO,
        text: text("From a phone"),
        cluster: None,
    };
    assert_eq!(room.refused(Change::Retract(vec![card])), Refusal::NoSuchCard);
}

/// Contract, reveal: cards added later become ideas with the next numbers; retracting one in the middle is refused.
#[test]
fn later_cards_get_the_next_numbers() {
    let mut room = Room::with_ideas(6, 0);
    let first = room.card(DO, "Later one");
    let second = room.card(STOP, "Later two");
    room.ok(Change::Import(vec![first.clone()]));
    room.ok(Change::Import(vec![second]));
    assert_eq!(room.workshop.text(n(7)).unwrap().as_str(), "Later one");
    assert_eq!(room.workshop.text(n(8)).unwrap().as_str(), "Later two");
    assert_eq!(
        room.refused(Change::Retract(vec![first])),
        Refusal::NoSuchCard,
        "its number could not be dealt again"
    );
    let repeat = room.card(DO, "Later one");
    room.ok(Change::PlaceCard(repeat));
    assert_eq!(room.workshop.cards_by_idea()[&n(7)], 2);
}

/// C11: a text taken back has no inverse and is nowhere in the file any more.
#[test]
fn a_text_taken_back_is_nowhere_any_more() {
    let mut room = Room::empty();
    for words in [
        "Anja is late",
        "Talk more",
        "Eat together",
        "Share the rota",
        "Greet each other",
    ] {
        room.place(DO, words);
    }
    room.ok(Change::Reveal { seed: 3, few: false });
    let hurtful = room.number("Anja is late");
    let other = room.number("Talk more");
    room.ok(Change::SetStatus(
        other,
        IdeaStatus::Elsewhere(line("as in: Anja is late")),
    ));
    room.ok(Change::PutCluster(ClusterId(1), line("Anja is late and more")));
    let everywhere = line("Anja is late, it was said");
    room.ok(Change::SetIntake(IntakeField::Mandate(everywhere.clone())));
    room.ok(Change::SetChafe(vec![everywhere.clone()]));
    room.ok(Change::PutAction(
        ActionId(1),
        Action {
            touches: vec![Touch {
                who: everywhere.clone(),
                how: TouchHow::Tell,
            }],
            ..Action::default()
        },
    ));
    room.ok(Change::PutCommitment(
        CommitmentId(1),
        Commitment {
            by: Promiser::Named(everywhere.clone()),
            text: everywhere.clone(),
        },
    ));
    let take_back = Change::TakeBack(hurtful, Some(text("We start on time")));
    assert!(take_back.forgets() && !take_back.ends_undo());
    assert!(Change::EditIdea(hurtful, text("Anja is late")).holds(&text("Anja is late")));
    assert!(!Change::EditIdea(hurtful, text("Anja comes")).holds(&text("Anja is late")));
    assert_eq!(room.ok(take_back), None);
    assert!(!ron::to_string(&room.workshop).unwrap().contains("Anja is late"));
    let kept = room.workshop.chafe().front().map(ToString::to_string);
    assert_eq!(kept.as_deref(), Some("We start on time, it was said"));
    room.ok(Change::TakeBack(hurtful, None));
    assert_eq!(room.workshop.text(hurtful), None);
    assert!(room.workshop.idea(hurtful).unwrap().status.is_withdrawn());
    assert_eq!(
        room.refused(Change::SetStatus(hurtful, IdeaStatus::Open)),
        Refusal::TakenBack(hurtful)
    );
    assert_eq!(
        room.refused(Change::EditIdea(hurtful, text("Anja again"))),
        Refusal::TakenBack(hurtful)
    );
}

/// C11: at any stage, an open round included.
#[test]
fn a_text_is_taken_back_while_a_round_is_open() {
    let mut room = Room::with_ideas(8, 0);
    room.open(5);
    room.ok(Change::TakeBack(n(2), None));
    assert_eq!(room.refused(Change::EditIdea(n(3), text("Frozen"))), Refusal::Frozen);
}

/// C11: of a merged idea the words on the wall go, whosever they are; when none are left, so does the idea.
#[test]
fn a_merged_idea_goes_when_its_last_text_is_taken_back() {
    let mut room = Room::with_ideas(8, 0);
    room.ok(Change::Merge(ns(&[2, 4, 6])));
    room.ok(Change::TakeBack(n(2), None));
    assert_eq!(
        room.workshop.text(n(2)).unwrap().as_str(),
        word(3),
        "the next part's text stands for it"
    );
    assert!(room.workshop.idea(n(2)).unwrap().status.is_open());
    room.ok(Change::TakeBack(n(2), None));
    assert_eq!(room.refused(Change::Unmerge(ns(&[4]))), Refusal::NoSuchIdea(n(4)));
    assert_eq!(room.refused(Change::Unmerge(ns(&[6]))), Refusal::NoSuchIdea(n(2)));
    room.ok(Change::TakeBack(n(6), None));
    assert!(room.workshop.idea(n(2)).unwrap().status.is_withdrawn());
    assert!(!room.workshop.votable(DO).any(|number| number == n(2)));
}

/// C13: merged cards keep their originals; an outlier needs no cluster; a cluster may be named later.
#[test]
fn clusters_are_made_first_and_named_afterwards() {
    let mut room = Room::with_ideas(4, 0);
    room.ok(Change::PutCluster(ClusterId(1), line("")));
    room.ok(Change::MoveIdea(n(1), Some(ClusterId(1))));
    room.ok(Change::PutCluster(ClusterId(1), line("Working together")));
    assert_eq!(room.workshop.idea(n(2)).unwrap().cluster, None);
    assert_eq!(
        room.refused(Change::MoveIdea(n(2), Some(ClusterId(9)))),
        Refusal::NoSuchCluster(ClusterId(9))
    );
    room.ok(Change::RemoveCluster(ClusterId(1)));
    assert_eq!(room.workshop.idea(n(1)).unwrap().cluster, None);
    let mut waiting = Room::empty();
    waiting.ok(Change::PutCluster(ClusterId(2), line("Theme")));
    let mut card = waiting.card(DO, "Under a theme");
    card.cluster = Some(ClusterId(2));
    waiting.ok(Change::PlaceCard(card));
    assert_eq!(
        waiting.refused(Change::RemoveCluster(ClusterId(2))),
        Refusal::ClusterInUse(ClusterId(2))
    );
}

/// C14: the ground rules are the team's own and can be edited.
#[test]
fn ground_rules_can_be_edited() {
    let mut room = Room::empty();
    room.ok(Change::SetGroundRules(vec![
        line("Passing is allowed."),
        line("One at a time."),
    ]));
    assert_eq!(room.workshop.ground_rules().len(), 2);
}

/// Architecture: phones hand in cards and ballots, nothing else.
#[test]
fn a_phone_may_not_do_what_the_facilitator_does() {
    let mut room = Room::with_ideas(8, 0);
    let card = room.card(DO, "As if typed");
    for change in [
        Change::SetTitle(line("Mine")),
        Change::PlaceCard(card.clone()),
        Change::Import(vec![card]),
        Change::Merge(ns(&[1, 2])),
        Change::All(vec![]),
        Change::MoveTo(StageId(1)),
        Change::Vote(Vote::Final),
    ] {
        assert_eq!(
            room.workshop.apply(Author::Phone, change),
            Err(Refusal::FacilitatorOnly)
        );
    }
}

/// Several changes as one: all or none.
#[test]
fn several_changes_are_made_all_or_none() {
    let mut room = Room::empty();
    room.ok(Change::All(vec![Change::SetTitle(line("One")), Change::SetPeople(9)]));
    room.refused(Change::All(vec![
        Change::SetTitle(line("Two")),
        Change::MoveTo(StageId(99)),
    ]));
    assert_eq!(room.workshop.title().as_str(), "One");
}

/// P2: a late list is numbered by the random ids of its cards, not by its order.
#[test]
fn late_cards_tell_nothing_of_the_order_of_their_list() {
    let late = |ids: [u64; 2]| {
        let mut room = Room::with_ideas(6, 0);
        let card = |id: u64| NewCard {
            id: CardId(id),
            lane: DO,
            text: text(&format!("Late card {id}")),
            cluster: None,
        };
        room.ok(Change::Import(ids.map(card).into()));
        [n(7), n(8)].map(|number| room.workshop.text(number).map(ToString::to_string))
    };
    assert_eq!(late([900, 800]), late([800, 900]));
    assert_eq!(late([900, 800])[0].as_deref(), Some("Late card 800"));
}
