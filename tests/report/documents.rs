//! What stands in the documents: numbers that `dostop apply` takes, true promises, a ballot sheet and a run sheet.

use std::time::{Duration, Instant};

use dostop::report::{Format, Part, write};
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::action::Action;
use dostop::workshop::agreement::Agreement;
use dostop::workshop::card::{Lane, NewCard};
use dostop::workshop::change::Change;
use dostop::workshop::commitment::{Commitment, Promiser};
use dostop::workshop::consent::{Check, CheckWay};
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::ids::{ActionId, AgreementId, CardId, CommitmentId, IdeaNumber, StageId};
use dostop::workshop::language::{Language, Phrase};
use dostop::workshop::retention::Retention;
use dostop::workshop::stage::{LedBy, Stage, StageKind};
use dostop::workshop::text::CardText;
use jiff::civil::date;

use crate::room::{REVEAL, collected, export, line, make, open};

fn text_in(workshop: &Workshop, language: Language, part: Part) -> String {
    let words = Words::new(language);
    String::from_utf8(write(workshop, &words, part, Format::Markdown).unwrap()).unwrap()
}

fn check(hands: [u32; 6]) -> Check {
    Check {
        hands,
        way: CheckWay::Hands,
        reasons: vec![line("it costs us the late shift")],
    }
}

/// Agreements 2 (parked), 4 (stop), 7 (do); actions 3 and 5, the second a quick win; promises 2 and 6.
fn numbered() -> Workshop {
    let agreement = |lane, text: &str, checks: Vec<Check>| Agreement {
        lane,
        text: line(text),
        instead: line(if lane == Lane::Stop { "we ask" } else { "" }),
        from: Vec::new(),
        refined: false,
        checks,
    };
    let objection = check([1, 0, 0, 0, 0, 4]);
    let action = |what: &str, from: &[u32], quick_win| Action {
        what: line(what),
        from: from.iter().copied().map(AgreementId).collect(),
        quick_win,
        ..Action::default()
    };
    let promise = |by| Commitment {
        by,
        text: line("We are there"),
    };
    let mut workshop = collected(&[]);
    let parked = agreement(Lane::Do, "We whisper", vec![objection.clone(), objection]);
    make(
        &mut workshop,
        [
            Change::PutAgreement(AgreementId(2), parked),
            Change::PutAgreement(AgreementId(4), agreement(Lane::Stop, "Shouting", Vec::new())),
            Change::PutAgreement(AgreementId(7), agreement(Lane::Do, "We listen", Vec::new())),
            Change::PutAction(ActionId(3), action("One list", &[7, 4, 2], false)),
            Change::PutAction(ActionId(5), action("One hour", &[], true)),
            Change::PutCommitment(CommitmentId(2), promise(Promiser::Named(line("Noor")))),
            Change::PutCommitment(CommitmentId(6), promise(Promiser::Leadership)),
        ],
    );
    workshop
}

#[test]
fn the_numbers_of_a_document_are_those_that_apply_takes() {
    let workshop = numbered();
    let text = export(&workshop, Part::Agreements, Format::Text);
    let expected = [
        " 7 We listen",
        " 4 Shouting -> we ask",
        "A3 One list",
        "from 2, 4, 7",
        "A5 One hour",
        "C2 Noor: We are there",
        "L6 We are there",
        " - Agreement 2 was not adopted, an objection was left: We whisper",
    ];
    for expected in expected {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert!(text.find("A5 ") < text.find("A3 "), "quick wins first\n{text}");
    assert!(text_in(&workshop, Language::NL, Part::Agreements).contains("Afspraak 2 is niet aangenomen"));
    let status = export(&workshop, Part::Status, Format::Text);
    assert!(
        ["7 We listen", "4 Shouting", "A5", "A3"]
            .iter()
            .all(|number| status.contains(number)),
        "{status}"
    );
}

#[test]
fn tables_and_markdown_have_the_same_numbers() {
    let workshop = numbered();
    let csv = export(&workshop, Part::Agreements, Format::Csv);
    let starts: Vec<String> = csv
        .lines()
        .skip(1)
        .map(|row| row.split(',').take(2).collect::<Vec<_>>().join(" "))
        .collect();
    let expected = [
        "agreement 7",
        "agreement 4",
        "agreement 2",
        "action 5",
        "action 3",
        "commitment 2",
        "commitment 6",
    ];
    assert_eq!(starts, expected);
    assert!(csv.contains(",One list,,2 4 7,"), "{csv}");
    let markdown = export(&workshop, Part::Agreements, Format::Markdown);
    for expected in ["- **7** We listen", "### A3 One list", "- **L6** We"] {
        assert!(markdown.contains(expected), "{expected}\n{markdown}");
    }
}

/// P15: nothing erases by itself, and no document says so.
#[test]
fn a_document_promises_no_erasing_that_nobody_does() {
    let mut workshop = collected(&[(Lane::Do, "We listen")]);
    let told = |workshop: &Workshop, english: &str, dutch: &str| {
        assert!(text_in(workshop, Language::EN, Part::Agreements).contains(english));
        assert!(text_in(workshop, Language::NL, Part::Agreements).contains(dutch));
    };
    told(
        &workshop,
        "to be erased by the facilitator at the follow-up.",
        "te wissen bij de opvolging, door de begeleider.",
    );
    let follow_up = FollowUp {
        date: date(2027, 4, 23),
        time: line(""),
        about: line(""),
        written_check: None,
        aftercare: line(""),
    };
    make(&mut workshop, [Change::SetFollowUp(Some(follow_up))]);
    told(
        &workshop,
        "to be erased by the facilitator on 23 April 2027.",
        "te wissen op 23 april 2027, door de begeleider.",
    );
    make(&mut workshop, [Change::SetRetention(Retention::AfterDays90)]);
    told(
        &workshop,
        "to be erased by the facilitator on 10 June 2027.",
        "te wissen op 10 juni 2027, door de begeleider.",
    );
    make(&mut workshop, [Change::SetRetention(Retention::AfterClose)]);
    told(
        &workshop,
        "to be erased by the facilitator when the workshop closes.",
        "te wissen bij het afsluiten van de workshop, door de begeleider.",
    );
    make(&mut workshop, [REVEAL, Change::CloseWorkshop, Change::Wipe]);
    told(
        &workshop,
        "The loose cards have been erased.",
        "De losse kaartjes zijn gewist.",
    );
}

fn letters(count: u32, lane: Lane) -> Vec<(Lane, String)> {
    let word = |number| {
        char::from(b'a' + u8::try_from(number % 26).unwrap())
            .to_string()
            .repeat(5)
    };
    (0..count).map(|number| (lane, word(number))).collect()
}

#[test]
fn a_ballot_sheet_speaks_of_two_lanes_only_if_both_are_voted() {
    let sheet = |stop| {
        let mut ideas = letters(8, Lane::Do);
        ideas.extend(letters(16, Lane::Stop).into_iter().skip(8).take(3));
        let ideas: Vec<(Lane, &str)> = ideas.iter().map(|(lane, text)| (*lane, text.as_str())).collect();
        let mut workshop = collected(&ideas);
        make(&mut workshop, [REVEAL, open(3, 3, stop)]);
        [Language::EN, Language::NL].map(|language| text_in(&workshop, language, Part::Ballots))
    };
    let [both, both_nl] = sheet(Some(1));
    assert!(
        both.contains("dots of their own") && !both.contains("all ideas go on"),
        "{both}"
    );
    assert!(both_nl.contains("elk eigen stippen"), "{both_nl}");
    let [one, one_nl] = sheet(None);
    assert!(
        one.contains("You do not vote here: all ideas go on.") && !one.contains("dots of their own"),
        "{one}"
    );
    assert!(
        one_nl.contains("Hier stem je niet over: alles gaat door.") && !one_nl.contains("elk eigen"),
        "{one_nl}"
    );
}

/// L16
#[test]
fn a_run_sheet_warns_of_an_agenda_that_will_hurt() {
    let stage = |id, kind, minutes| Stage {
        id: StageId(id),
        kind,
        name: Phrase::new(Language::EN, "Stage"),
        minutes,
        led_by: LedBy::All,
        prompt: Phrase::new(Language::EN, ""),
        notes: Phrase::new(Language::EN, ""),
    };
    let sheet = |stages: Vec<Stage>| {
        let mut workshop = collected(&[]);
        make(&mut workshop, [Change::SetAgenda(stages)]);
        [Language::EN, Language::NL].map(|language| text_in(&workshop, language, Part::RunSheet))
    };
    let collect = StageKind::Collect(Lane::Do);
    let [hurts, hurts_nl] = sheet(vec![stage(1, collect, 95), stage(2, StageKind::Buffer, 5)]);
    assert!(
        hurts.contains("Please note: 5 of the 100 minutes are buffer."),
        "{hurts}"
    );
    assert!(hurts.contains("Please note: 95 minutes without a break."), "{hurts}");
    assert!(
        hurts_nl.contains("Let op: van de 100 minuten zijn er 5 buffer."),
        "{hurts_nl}"
    );
    assert!(hurts_nl.contains("Let op: 95 minuten zonder pauze."), "{hurts_nl}");
    assert!(hurts.contains("It holds prompts and notes."), "{hurts}");
    let [well, _] = sheet(vec![
        stage(1, collect, 60),
        stage(2, StageKind::Break, 15),
        stage(3, StageKind::Collect(Lane::Stop), 60),
        stage(4, StageKind::Buffer, 15),
    ]);
    assert!(!well.contains("Please note"), "{well}");
}

/// Each idea once, not each for each: quadratic, this takes minutes.
#[test]
#[allow(clippy::disallowed_methods, reason = "a test of speed reads the time")]
fn ten_thousand_ideas_are_written_at_once() {
    let mut workshop = collected(&[]);
    let cards = (1..=10_000_u64).map(|id| NewCard {
        id: CardId(id),
        lane: Lane::Do,
        text: CardText::parse(&format!("Idea number {id}")).unwrap(),
        cluster: None,
    });
    make(&mut workshop, [Change::Import(cards.collect()), REVEAL]);
    make(&mut workshop, [Change::Merge(vec![IdeaNumber(9), IdeaNumber(9_999)])]);
    let start = Instant::now();
    let csv = export(&workshop, Part::Ideas, Format::Csv);
    let text = export(&workshop, Part::Ideas, Format::Markdown);
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    let row = csv.lines().find(|row| row.starts_with("9,")).unwrap();
    assert!(row.ends_with(",2,,open,,,,"), "{row}");
    assert!(text.contains("+ 9999 "));
    assert_eq!(csv.lines().count(), 10_000);
}
