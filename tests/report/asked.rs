//! What phones were asked, in documents: the outcome after the close, and not a byte of an open question (V23, V24, F21).

use dostop::report::{Format, Part};
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::agreement::Agreement;
use dostop::workshop::card::Lane;
use dostop::workshop::change::Change;
use dostop::workshop::ids::{AgreementId, PollId, Tag};
use dostop::workshop::language::Language;
use dostop::workshop::poll::{About, Answer, Asking, Says};
use serde_json::{Value, json};

use crate::room::{REVEAL, collected, export, exports, line, make};

const FIRST: AgreementId = AgreementId(1);

fn open(poll: u32, about: About) -> Change {
    let (poll, people) = (PollId(poll), 15);
    Change::Ask(Asking::Open { poll, about, people })
}

fn answers(poll: u32, all: impl IntoIterator<Item = Says>) -> Vec<Change> {
    let answer = |(phone, says)| {
        let poll = PollId(poll);
        let (voter, op) = (Tag(phone), Tag(1_000 + phone));
        Change::Ask(Asking::Answer(Answer { poll, says, voter, op }))
    };
    (1..).zip(all).map(answer).collect()
}

fn hand(fingers: u8) -> Says {
    let reason = if fingers == 0 { "zilvervos" } else { "" };
    Says::fingers(fingers, reason).unwrap()
}

/// A workshop with an agreement, asked about it; the hands are in.
fn asked(hands: &[u8]) -> Workshop {
    let mut workshop = collected(&[(Lane::Do, "We listen")]);
    let agreement = Agreement::new(Lane::Do, line("We greet each other"));
    make(
        &mut workshop,
        [
            REVEAL,
            Change::PutAgreement(FIRST, agreement),
            open(1, About::Consent(FIRST)),
        ],
    );
    make(&mut workshop, answers(1, hands.iter().map(|fingers| hand(*fingers))));
    workshop
}

fn closed(mut workshop: Workshop, poll: u32) -> Workshop {
    make(&mut workshop, [Change::Ask(Asking::Close(PollId(poll)))]);
    workshop
}

fn text_in(workshop: &Workshop, language: Language) -> String {
    let words = Words::new(language);
    let bytes = dostop::report::write(workshop, &words, Part::Agreements, Format::Text).unwrap();
    String::from_utf8(bytes)
        .unwrap()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn json_of(workshop: &Workshop) -> Value {
    serde_json::from_str(&export(workshop, Part::All, Format::Json)).unwrap()
}

/// V6: while the room is asked, no document is other than before.
#[test]
fn an_open_question_is_in_no_document() {
    let before = exports(&asked(&[]));
    let mut workshop = asked(&[0, 5, 5, 2, 1, 5]);
    assert!(exports(&workshop) == before);
    workshop = closed(workshop, 1);
    let before = exports(&workshop);
    make(&mut workshop, [open(2, About::CheckOut)]);
    make(&mut workshop, answers(2, [Says::word("zilvervos").unwrap()]));
    assert!(exports(&workshop) == before);
}

/// V23, V24, P4: who and what was asked in secret is said; of fewer than 5 only the outcome.
#[test]
fn a_secret_tally_is_told_as_one() {
    let none = text_in(&asked(&[]), Language::EN);
    assert!(!none.contains("asked by phone"), "{none}");

    let five = closed(asked(&[5, 4, 3, 3, 5]), 1);
    assert_eq!(
        json_of(&five)["agreements"][0]["consent"],
        json!({ "counts": [0, 0, 0, 2, 1, 2], "passed": true, "trial": false })
    );
    let said = text_in(&five, Language::EN);
    assert!(
        said.contains("[5/5]") && said.contains("Consent on 1 agreement was asked by phone: a fist of five in secret.")
    );
    assert!(!said.contains("Where fewer than 5"), "{said}");
    let said = text_in(&five, Language::NL);
    assert!(
        said.contains(
            "Over 1 afspraak is per telefoon gevraagd wie ermee kan leven: een vuist tot vijf, in het geheim."
        )
    );

    for (hands, outcome, uitkomst) in [
        (&[5, 4, 3, 3][..], "[passed]", "[instemming]"),
        (&[5, 4, 0, 3], "[talk further]", "[verder praten]"),
    ] {
        let four = closed(asked(hands), 1);
        assert_eq!(json_of(&four)["agreements"][0]["consent"]["counts"], Value::Null);
        let (english, dutch) = (text_in(&four, Language::EN), text_in(&four, Language::NL));
        assert!(
            english.contains(outcome) && dutch.contains(uitkomst),
            "{english}\n{dutch}"
        );
        assert!(english.contains("Where fewer than 5 people answered, only the outcome is told."));
        assert!(dutch.contains("Waar minder dan 5 mensen antwoordden, staat alleen de uitkomst."));
        for document in exports(&four) {
            assert!(!document.contains("3/4") && !document.contains("4/4"), "{document}");
            assert!(!document.contains("zilvervos"), "reasons stay in the room: {document}");
        }
    }
}

/// F21, P9: the words stand by alphabet, each once, in the documents that people take home; markup is only text.
#[test]
fn the_words_of_the_check_out_are_taken_home() {
    let mut workshop = asked(&[5]);
    workshop = closed(workshop, 1);
    assert!(!text_in(&workshop, Language::EN).contains("HOW WE LEAVE"));
    assert_eq!(json_of(&workshop)["check_out_words"], json!([]));
    make(&mut workshop, [open(2, About::CheckOut)]);
    let said = [
        "relieved",
        "Hopeful",
        "a bit tired",
        "relieved",
        "Écht *blij*",
        "hopeful",
    ];
    make(&mut workshop, answers(2, said.map(|word| Says::word(word).unwrap())));
    let workshop = closed(workshop, 2);
    let text = text_in(&workshop, Language::EN);
    let words = "HOW WE LEAVE a bit tired, Écht *blij*, hopeful (2), relieved (2)";
    assert!(text.contains(words), "{text}");
    assert!(
        text.contains("The words of the check-out are erased with them."),
        "{text}"
    );
    assert!(text_in(&workshop, Language::NL).contains("ZO GAAN WE WEG a bit tired,"));
    for part in [Part::Agreements, Part::All] {
        let markdown = export(&workshop, part, Format::Markdown);
        assert!(
            markdown.contains("HOW WE LEAVE") && markdown.contains(r"\*blij\*"),
            "{markdown}"
        );
    }
    assert!(!export(&workshop, Part::Status, Format::Text).contains("relieved"));
    assert_eq!(
        json_of(&workshop)["check_out_words"],
        json!([
            "a bit tired",
            "Écht *blij*",
            "Hopeful",
            "hopeful",
            "relieved",
            "relieved"
        ])
    );
    let mut wiped = workshop;
    make(&mut wiped, [Change::Wipe]);
    assert!(exports(&wiped).iter().all(|document| !document.contains("relieved")));
}
