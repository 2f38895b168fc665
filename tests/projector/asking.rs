//! What phones are asked and the codes of phone votes, on the wall (V23, V25, F21).

use std::sync::Arc;

use dostop::ui::phones::{JoinFace, Qr};
use dostop::workshop::agreement::Agreement;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::ids::{AgreementId, PollId, Tag};
use dostop::workshop::language::Language;
use dostop::workshop::poll::{About, Answer, Asking, Says};
use dostop::workshop::public::{AskedOf, Asks, PublicPoll, PublicTurnout, PublicView, Shows, Slide, Wall, Withheld};
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Pos2, Rect};

use crate::drawing::fits;
use crate::moments::{everywhere, with_ideas};
use crate::room::{Room, n};
use crate::slides::{LONG_QUESTION, LONGEST, QUESTION, agreements, all, view};
use crate::stage::{Stage, WALLS};

fn consent(text: &str, instead: &str) -> Asks {
    Asks::Consent {
        lane: if instead.is_empty() { Lane::Do } else { Lane::Stop },
        text: text.to_owned(),
        instead: instead.to_owned(),
    }
}

fn asked(slide: Slide, asks: Asks) -> PublicView {
    PublicView {
        poll: Some(PublicPoll {
            id: PollId(1),
            asks,
            turnout: PublicTurnout { ballots: 9, people: 15 },
            of: AskedOf::People,
        }),
        ..view(QUESTION, slide)
    }
}

fn join() -> JoinFace {
    let side = 33;
    JoinFace {
        address: "192.168.178.105:8420".to_owned(),
        code: "7KQ 2MX".to_owned(),
        qr: Arc::new(Qr {
            side,
            dark: (0..side * side).map(|at| at % 3 == 0).collect(),
        }),
    }
}

fn said(stage: &mut Stage, view: &PublicView) -> String {
    let pages = 0..stage.pages(view);
    let texts = pages.flat_map(|page| stage.show(view, page)).map(|(text, _)| text);
    texts.collect::<Vec<_>>().join("\n")
}

/// L1-L4: from short to the longest sentence there can be, with phones and without.
#[test]
fn every_question_fits() {
    let longest = LONG_QUESTION.repeat(3).chars().take(500).collect::<String>();
    for wall in WALLS {
        for joining in [None, Some(join())] {
            for language in [Language::NL, Language::EN] {
                let mut stage = Stage::new(wall, wall, language);
                stage.joining.clone_from(&joining);
                for (name, asks) in [
                    ("short", consent("We eten samen.", "")),
                    ("long", consent(LONGEST, LONG_QUESTION)),
                    ("longest", consent(&longest, &longest)),
                    ("no prompt", Asks::CheckOut(String::new())),
                    ("long prompt", Asks::CheckOut(LONG_QUESTION.repeat(4))),
                ] {
                    let name = format!("{name} at {wall:?} in {language}");
                    let view = asked(agreements(None), asks);
                    fits(&mut stage, &name, &view, Rect::from_min_size(Pos2::ZERO, wall));
                    let all = said(&mut stage, &view);
                    assert!(all.contains(if language == Language::NL {
                        "9 van 15"
                    } else {
                        "9 of 15"
                    }));
                }
            }
        }
    }
}

/// The sentence, how to answer and how many did; whatever the stage shows otherwise, unless the wall is hidden.
#[test]
fn a_question_hangs_wherever_the_room_is() {
    let mut stage = Stage::new(WALLS[1], WALLS[1], Language::NL);
    stage.joining = Some(join());
    for (name, slide) in all() {
        let is_empty = matches!(slide, Slide::Hidden | Slide::TestSlide);
        let all = said(&mut stage, &asked(slide, consent("We eten samen.", "")));
        for part in ["We eten samen.", "Antwoord op je telefoon", "9 van 15", "7KQ 2MX"] {
            assert_eq!(all.contains(part), !is_empty, "{name}: {part}");
        }
    }
}

/// V23: who has no phone is not missing; before the close the room hears when no hands are shown.
#[test]
fn a_fist_of_five_counts_the_phones_that_are_here() {
    for (language, people, phones, few) in [
        (Language::NL, "9 van 15", "9 van 11", "Bij minder dan 5 antwoorden"),
        (Language::EN, "9 of 15", "9 of 11", "With fewer than 5 answers"),
    ] {
        for wall in WALLS {
            let mut stage = Stage::new(wall, wall, language);
            let mut view = asked(agreements(None), consent("We eten samen.", ""));
            assert!(
                said(&mut stage, &view).contains(people),
                "nobody knows how many phones there are"
            );
            view.count_phones(11);
            let all = said(&mut stage, &view);
            assert!(all.contains(phones) && !all.contains("15"), "{all}");
            assert!(all.contains(few), "{all}");
            for (now, expected) in [(0, 15), (7, 9), (60, 15)] {
                let mut view = asked(agreements(None), consent("We eten samen.", ""));
                view.count_phones(now);
                let turnout = view.poll.as_ref().unwrap().turnout;
                assert_eq!((turnout.ballots, turnout.people), (9, expected), "{now} phones");
            }
            let word = said(
                &mut stage,
                &asked(agreements(None), Asks::CheckOut("Hoe ga je?".to_owned())),
            );
            assert!(!word.contains(few), "words have no hands");
        }
    }
}

/// Six phones answer about the first agreement: two of them object.
fn objected() -> Room {
    let mut room = with_ideas();
    let agreement = Agreement::new(Lane::Do, Line::parse("We eten samen.").unwrap());
    room.ok(Change::PutAgreement(AgreementId(1), agreement));
    let (poll, about) = (room.workshop.next_poll(), About::Consent(AgreementId(1)));
    room.ok(Change::Ask(Asking::Open { poll, about, people: 6 }));
    let says = [
        (4, ""),
        (0, "te duur voor ons"),
        (5, ""),
        (0, "het eten is koud"),
        (3, ""),
        (1, ""),
    ];
    for (who, (fingers, reason)) in (1..).zip(says) {
        room.ok(Change::Ask(Asking::Answer(Answer {
            poll,
            says: Says::Fingers(fingers, Line::parse(reason).unwrap()),
            voter: Tag(who),
            op: Tag(who + 100),
        })));
    }
    let stage = |stage: &&dostop::workshop::stage::Stage| stage.kind == StageKind::Agreements;
    let at = room.workshop.agenda().iter().find(stage).unwrap().id;
    room.ok(Change::MoveTo(at));
    room
}

fn reasons(view: &PublicView) -> Vec<String> {
    match &view.slide {
        Slide::Agreements(all) => all.agreements.iter().flat_map(|one| one.reasons.clone()).collect(),
        slide => panic!("expected agreements, got {slide:?}"),
    }
}

/// V23, P1, C11: the group reads why somebody objects from the close on, by alphabet and without who; not what is being
/// taken away, and no longer once the sentence is another one.
#[test]
fn why_somebody_objects_is_seen_from_the_close_on() {
    let mut room = objected();
    let about = Wall {
        agreement: Some(AgreementId(1)),
        ..Wall::default()
    };
    let before = room.workshop.public_view(&about);
    let everything = format!("{before:?}");
    assert!(
        !everything.contains("duur") && !everything.contains("koud"),
        "{everything}"
    );
    let poll = room.workshop.poll().unwrap().id();
    room.ok(Change::Ask(Asking::Close(poll)));
    let after = room.workshop.public_view(&about);
    assert_eq!(reasons(&after), ["het eten is koud", "te duur voor ons"]);
    let withheld = Some(Withheld::Said(Line::parse("Te duur voor ons").unwrap()));
    let without = room.workshop.public_view(&Wall {
        withheld,
        ..about.clone()
    });
    assert_eq!(reasons(&without), ["het eten is koud"]);
    for (wall, language) in WALLS.into_iter().zip([Language::NL, Language::EN, Language::NL]) {
        let mut stage = Stage::new(wall, wall, language);
        assert_eq!(stage.pages(&after), 1, "all of it at once");
        let texts = stage.show(&after, 0);
        for reason in ["het eten is koud", "te duur voor ons"] {
            let (_, place) = texts.iter().find(|(text, _)| text.contains(reason)).expect(reason);
            assert!(place.height() / wall.y > 0.035 / 0.668, "L1: {reason} in {place:?}");
        }
        fits(&mut stage, "objected", &after, Rect::from_min_size(Pos2::ZERO, wall));
    }
    let line = |text| Line::parse(text).unwrap();
    room.ok(Change::Word(AgreementId(1), line("We eten vaker samen."), line("")));
    assert_eq!(reasons(&room.workshop.public_view(&about)), Vec::<String>::new());
}

/// V6, V23, P1: until the close the wall is the same whoever answered what.
#[test]
fn until_the_close_the_wall_is_the_same_whatever_is_answered() {
    let asks = |fingers: u8, reason: &str| {
        let mut room = with_ideas();
        let agreement = Agreement::new(Lane::Do, Line::parse("We eten samen.").unwrap());
        room.ok(Change::PutAgreement(AgreementId(1), agreement));
        let (poll, about) = (room.workshop.next_poll(), About::Consent(AgreementId(1)));
        room.ok(Change::Ask(Asking::Open { poll, about, people: 6 }));
        for who in 1..=6 {
            room.ok(Change::Ask(Asking::Answer(Answer {
                poll,
                says: Says::Fingers(fingers, Line::parse(reason).unwrap()),
                voter: Tag(who),
                op: Tag(who + 100),
            })));
        }
        everywhere(&room.workshop)
    };
    assert_eq!(asks(5, ""), asks(0, "geheim"));
}

/// C11: while it is asked whether a word goes, the room sees it in no spelling; a card takes along what was said of it.
#[test]
fn a_word_on_its_way_off_the_wall_is_not_shown() {
    let mut room = with_ideas();
    let (poll, about) = (room.workshop.next_poll(), About::CheckOut);
    room.ok(Change::Ask(Asking::Open { poll, about, people: 6 }));
    let card = room.workshop.text(n(1)).unwrap().to_string();
    for (who, said) in (1..).zip(["Moe", "moe", "blij", "erg moe", &card]) {
        room.ok(Change::Ask(Asking::Answer(Answer {
            poll,
            says: Says::Word(Line::parse(said).unwrap()),
            voter: Tag(who),
            op: Tag(who + 100),
        })));
    }
    room.ok(Change::Ask(Asking::Close(poll)));
    let end = room
        .workshop
        .agenda()
        .iter()
        .find(|stage| stage.kind == StageKind::CheckOut);
    let end = end.expect("a check-out").id;
    room.ok(Change::MoveTo(end));
    let shown = |withheld| {
        let wall = Wall {
            withheld,
            ..Wall::default()
        };
        match room.workshop.public_view(&wall).slide {
            Slide::CheckOut(shown) => shown.words,
            slide => panic!("expected a check-out, got {slide:?}"),
        }
    };
    let all = shown(None);
    let but = |gone: &[&str]| {
        all.iter()
            .filter(|word| !gone.contains(&word.as_str()))
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(all.len(), 5);
    assert_eq!(
        shown(Some(Withheld::Said(Line::parse("moe").unwrap()))),
        but(&["Moe", "moe"])
    );
    assert_eq!(shown(Some(Withheld::Card(n(1)))), but(&[&card]));
}

fn codes(count: u32) -> Vec<String> {
    let signs: Vec<char> = "23456789ABCDEFGHJKMNPQRSTVWXYZ".chars().collect();
    let sign = |value: u32| signs[usize::try_from(value).unwrap() % signs.len()];
    let code = |at: u32| [at / 900, at / 30, at, at * 7].map(sign).iter().collect::<String>();
    let mut codes: Vec<String> = (0..count).map(code).collect();
    codes.sort();
    codes
}

/// V25, L3: each code is on one page, in order, however many there are.
#[test]
fn fifty_or_five_hundred_codes_are_all_there_in_order() {
    for (wall, count) in [(WALLS[0], 500), (WALLS[1], 50), (WALLS[2], 1)] {
        let mut stage = Stage::new(wall, wall, Language::NL);
        stage.joining = Some(join());
        let codes = codes(count);
        let turnout = PublicTurnout {
            ballots: count,
            people: count,
        };
        let view = PublicView {
            receipts: codes.clone(),
            ..view(QUESTION, Slide::Counted(turnout))
        };
        let whole = Rect::from_min_size(Pos2::ZERO, wall);
        fits(&mut stage, &format!("{count} codes"), &view, whole);
        let shown = said(&mut stage, &view);
        let is_code = |line: &&str| codes.iter().any(|code| code == line);
        let read: Vec<&str> = shown.lines().filter(is_code).collect();
        assert_eq!(read, codes, "{count} codes at {wall:?}");
        assert!(stage.pages(&view) <= usize::try_from(count.div_ceil(25)).unwrap());
    }
}

/// V25: while the round is open there are none, and they hang there only when they are to.
#[test]
fn codes_are_in_the_view_only_while_they_are_shown() {
    let room = with_ideas();
    for shows in [Shows::Stage, Shows::Receipts] {
        let wall = Wall {
            shows,
            ..Wall::default()
        };
        assert!(room.workshop.public_view(&wall).receipts.is_empty());
        assert_eq!(
            room.workshop.public_view(&wall).slide,
            room.workshop.public_view(&Wall::default()).slide
        );
    }
}

/// F21: each as large as the others, by alphabet, each once.
#[test]
fn words_of_the_check_out_hang_side_by_side() {
    let mut stage = Stage::new(WALLS[1], WALLS[1], Language::NL);
    let (_, slide) = all().into_iter().find(|(name, _)| *name == "check-out").unwrap();
    let Slide::CheckOut(mut check_out) = slide else {
        panic!("a check-out");
    };
    check_out.words = ["Moe", "blij", "blij", "moe", "opgelucht en rustig"]
        .map(str::to_owned)
        .to_vec();
    let texts = stage.show(&view(QUESTION, Slide::CheckOut(check_out)), 0);
    let place = |said: &str| {
        texts
            .iter()
            .find(|(text, _)| text == said)
            .map(|(_, place)| *place)
            .unwrap()
    };
    let (glad, tired, relieved) = (place("blij"), place("moe"), place("opgelucht en rustig"));
    assert!(glad.left() < tired.left() && tired.left() < relieved.left());
    assert!((glad.height() - tired.height()).abs() < 0.1 && (glad.top() - relieved.top()).abs() < 0.1);
    assert_eq!(texts.iter().filter(|(text, _)| text == "2 keer").count(), 2);
}
