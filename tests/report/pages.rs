//! D1, rule by rule, and what never leaves the app.

use dostop::report::{Format, Part};
use dostop::workshop::Workshop;
use dostop::workshop::agreement::Agreement;
use dostop::workshop::ballot::Way;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::{AgreementId, RoundId};
use dostop::workshop::intake::{Absent, IntakeField};
use unicode_width::UnicodeWidthStr;

use crate::room::{REVEAL, cast, collected, export, exports, line, make, open};

/// Many agreements, among them every kind of hostile text.
fn crowded() -> Workshop {
    let mut workshop = collected(&[(Lane::Do, "We listen")]);
    let family = "👩‍👩‍👧‍👦";
    let hostile = [
        "|*_<script>alert(1)</script> [x](http://x.y) `a` # &amp;".to_owned(),
        "e\u{301}".repeat(140),
        "互相倾听".repeat(35),
        family.repeat(60),
        "نحن نستمع بعضنا الى بعض ".repeat(9),
        "=1+1".to_owned(),
        "1. not a list".to_owned(),
    ];
    for (id, text) in (1..).zip(hostile.iter().cycle().take(70)) {
        let agreement = Agreement {
            lane: Lane::Do,
            text: line(text),
            instead: line(""),
            from: Vec::new(),
            checks: Vec::new(),
            refined: false,
        };
        make(&mut workshop, [Change::PutAgreement(AgreementId(id), agreement)]);
    }
    workshop
}

fn text(workshop: &Workshop) -> String {
    export(workshop, Part::Agreements, Format::Text)
}

#[test]
fn no_line_is_wider_than_72_columns() {
    for line in text(&crowded()).lines() {
        assert!(line.trim_start_matches('\u{C}').width() <= 72, "{line}");
    }
}

#[test]
fn no_page_has_more_than_54_lines() {
    let text = text(&crowded());
    assert!(text.split('\u{C}').count() > 3);
    for page in text.split('\u{C}') {
        assert!(page.lines().count() <= 54, "{}", page.lines().count());
    }
}

/// The first head tells the number of pages, and a title that fits beside "1/9" may not beside "1/10" (D1).
#[test]
fn no_first_page_is_too_long_for_its_head() {
    let agreement = Agreement {
        lane: Lane::Do,
        text: line("We listen"),
        instead: line(""),
        from: Vec::new(),
        checks: Vec::new(),
        refined: false,
    };
    let mut workshop = collected(&[]);
    let mut totals = std::collections::BTreeSet::new();
    let mut added = 0;
    for agreements in [30, 90, 430, 470, 530, 5_300] {
        let more = added + 1..=agreements;
        make(
            &mut workshop,
            more.map(|id| Change::PutAgreement(AgreementId(id), agreement.clone())),
        );
        added = agreements;
        for letters in 28..34 {
            make(&mut workshop, [Change::SetTitle(line(&"x".repeat(letters)))]);
            let text = text(&workshop);
            let pages: Vec<usize> = text.split('\u{C}').map(|page| page.lines().count()).collect();
            assert!(
                pages.iter().all(|lines| *lines <= 54),
                "{agreements} {letters}: {pages:?}"
            );
            let total = format!("1/{}\n", pages.len());
            assert!(text.contains(&total), "{total}");
            totals.insert(total.len());
        }
    }
    assert_eq!(totals.len(), 3, "totals of one, two and three digits");
}

#[test]
fn there_are_no_tabs_and_no_blanks_at_the_end_of_a_line() {
    let text = text(&crowded());
    assert!(!text.contains('\t') && !text.contains('\r'));
    assert!(text.lines().all(|line| line == line.trim_end()));
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
}

#[test]
fn an_item_never_splits_over_a_page() {
    for page in text(&crowded()).split('\u{C}').skip(1) {
        let first = page.lines().nth(2).unwrap();
        assert!(
            first.starts_with(|sign: char| sign.is_ascii_digit() || sign == ' '),
            "{first}"
        );
        assert!(!first.starts_with("   "), "the rest of an item: {first}");
    }
}

#[test]
fn later_pages_have_a_head_with_version_and_page() {
    let text = text(&crowded());
    let pages: Vec<&str> = text.split('\u{C}').collect();
    for (number, page) in (2..).zip(pages.iter().skip(1)) {
        let head = page.lines().next().unwrap();
        assert!(head.starts_with("Team  "), "{head}");
        assert!(
            head.ends_with(&format!("version 1 - {number}/{}", pages.len())),
            "{head}"
        );
        assert_eq!(head.width(), 72);
        assert_eq!(page.lines().nth(1), Some("-".repeat(72).as_str()));
    }
}

#[test]
fn a_word_without_a_blank_breaks_between_graphemes() {
    for line in text(&crowded()).lines() {
        assert!(
            !line.trim_start().starts_with('\u{301}') && !line.trim_start().starts_with('\u{200D}'),
            "{line:?}"
        );
    }
}

/// C12
#[test]
fn before_the_reveal_no_document_has_a_card() {
    let workshop = collected(&[
        (Lane::Do, "Zebra stripes"),
        (Lane::Stop, "Okapi noises"),
        (Lane::Do, "Quagga hoofs"),
    ]);
    for document in exports(&workshop) {
        for secret in ["ebra", "kapi", "uagga"] {
            assert!(!document.contains(secret), "{document}");
        }
    }
    assert!(export(&workshop, Part::Agreements, Format::Markdown).contains("3 anonymous cards (2 do, 1 stop)"));
}

/// V6: two rooms that voted differently cannot be told apart until the show.
#[test]
fn counts_appear_nowhere_before_the_show() {
    let ideas = [
        "Aaa bbb", "Ccc ddd", "Eee fff", "Ggg hhh", "Iii jjj", "Kkk lll", "Mmm nnn",
    ]
    .map(|text| (Lane::Do, text));
    let voted = |number: u32, upto: &[Vote]| {
        let mut workshop = collected(&ideas);
        make(&mut workshop, [REVEAL, open(3, 2, None)]);
        make(
            &mut workshop,
            [1, 2, 3].map(|id| cast(id, Way::Paper, &[(number, 1), (7, 1)])),
        );
        make(&mut workshop, upto.iter().cloned().map(Change::Vote));
        exports(&workshop)
    };
    assert_eq!(voted(1, &[]), voted(2, &[]), "open");
    let closed = [Vote::Close(RoundId(1))];
    assert_eq!(voted(1, &closed), voted(2, &closed), "closed");
    let shown = [Vote::Close(RoundId(1)), Vote::Show(RoundId(1))];
    assert_ne!(voted(1, &shown), voted(2, &shown), "the test can fail");
}

/// P13
#[test]
fn sensitivities_mandate_and_notes_stay_out() {
    let mut workshop = collected(&[(Lane::Do, "We listen")]);
    make(
        &mut workshop,
        [
            Change::SetIntake(IntakeField::Sensitivities(line("Zebra quarrel"))),
            Change::SetIntake(IntakeField::Mandate(line("Zebra mandate"))),
        ],
    );
    for document in exports(&workshop) {
        assert!(!document.contains("Zebra"));
    }
    for part in Part::built().filter(|part| *part != Part::RunSheet) {
        assert!(!export(&workshop, part, Format::Text).contains("Watch the clock"));
    }
    assert!(export(&workshop, Part::RunSheet, Format::Text).contains("Watch the clock"));
}

/// V22
#[test]
fn more_than_a_third_absent_is_a_warning_on_every_document() {
    let absent = |count| {
        let absent = Absent {
            group: line(""),
            count,
            how: line(""),
            by: line(""),
            reply_by: None,
        };
        let mut workshop = collected(&[(Lane::Do, "We listen")]);
        make(&mut workshop, [Change::SetIntake(IntakeField::Absent(vec![absent]))]);
        workshop
    };
    for part in Part::built() {
        for format in [Format::Text, Format::Markdown] {
            assert!(export(&absent(6), part, format).contains("PLEASE NOTE"), "{part:?}");
            assert!(!export(&absent(5), part, format).contains("PLEASE NOTE"), "{part:?}");
        }
    }
}
