//! C5, C10: how far a text may go.

use super::*;

/// C10
#[test]
fn a_question_for_clear_agreements_is_fine() {
    check("Zijn er geen duidelijke afspraken", &[]);
    assert_eq!(level("", "Zijn er geen duidelijke afspraken"), Level::Fine);
}

/// C10
#[test]
fn he_always_cuts_me_off_is_a_pronoun_and_an_absolute() {
    check("Hij kapt mij altijd af", &["pronoun Hij", "absolute altijd"]);
    assert_eq!(level("", "Hij kapt mij altijd af"), Level::Ask);
}

/// C10
#[test]
fn the_team_leader_who_criticises_in_public_is_a_role() {
    check("De teamleider geeft kritiek waar iedereen bij is", &["role teamleider"]);
    assert_eq!(
        level("", "De teamleider geeft kritiek waar iedereen bij is"),
        Level::Ask
    );
}

/// C10
#[test]
fn sales_that_sells_again_what_does_not_exist_is_a_group() {
    check("Sales verkoopt weer iets wat niet bestaat", &["group Sales"]);
    assert_eq!(level("", "Sales verkoopt weer iets wat niet bestaat"), Level::Ask);
}

/// C10
#[test]
fn wil_at_the_beginning_is_only_asked_about() {
    check_with("Wil", "Wil meer overleg", &["maybe Wil"]);
    assert_eq!(level("Wil", "Wil meer overleg"), Level::Ask);
}

/// C10
#[test]
fn call_anja_is_held() {
    check_with("Anja", "Bel Anja", &["name Anja"]);
    assert_eq!(level("Anja", "Bel Anja"), Level::Hold);
}

/// C10
#[test]
fn sharing_rosters_in_time_is_fine() {
    check("We delen roosters op tijd", &[]);
    check("Iedereen krijgt het rooster op tijd", &[]);
    assert_eq!(level("", "Iedereen krijgt het rooster op tijd"), Level::Fine);
}

/// C5, on the cards of a real workshop
#[test]
fn no_card_of_the_real_workshop_is_flagged() {
    let nudge = nudge("Anja Peeters, Wil, Roos, Mark Post");
    for card in include_str!("../../../../tests/fixtures/reset-cards.nl.txt").lines() {
        assert_eq!(nudge.judge(card).reasons, [], "{card}");
    }
}

/// C5: hold first, then refer, then ask
#[test]
fn the_strictest_level_wins_and_its_reason_stands_first() {
    assert!(Level::Hold > Level::Refer && Level::Refer > Level::Ask && Level::Ask > Level::Fine);
    let text = "Hij wordt gepest, zegt Anja";
    check_with("Anja", text, &["name Anja", "refer Harassment", "pronoun Hij"]);
    assert_eq!(level("Anja", text), Level::Hold);
    assert_eq!(level("", text), Level::Refer);
}

/// C5
#[test]
fn an_e_mail_address_is_held() {
    for text in [
        "Mail naar an.ja@werk.be",
        "(anja+team@sub.werk.example)",
        "anja@wérk.be.",
    ] {
        check(text, &["e-mail"]);
        assert_eq!(level("", text), Level::Hold);
    }
    for text in ["Werk @ home", "@iedereen lezen", "Kosten 3 @ 5.00", "a@b", "@", "x@."] {
        check(text, &[]);
    }
}

/// C5: 9 or more digits, blanks . - / between them allowed, beginning with 0 or +
#[test]
fn a_phone_number_is_held() {
    let held = [
        "Bel 0475123456",
        "Bel 0475 12 34 56",
        "Bel 04-75.12/34 56 nu",
        "tel:+32475123456",
        "+32 (0)475 12 34 56",
        "012345678",
        "Op 3 0475 12 34 56",
        "Vanaf 01/09/2026 op 0475 12 34 56",
    ];
    for text in held {
        check(text, &["phone"]);
        assert_eq!(level("", text), Level::Hold);
    }
    let fine = [
        "01234567",
        "123456789",
        "Omzet 1 000 000 000",
        "0475x123456",
        "Van 01/09/2026 - 15/09/2026",
        "Op 01-09-2026 14 uur",
        "1/9/2026-15/09/2026",
        "+ 100 dingen",
    ];
    for text in fine {
        check(text, &[]);
    }
}

/// C5
#[test]
fn a_why_question_that_accuses_is_asked_about() {
    check("Waarom doen ze dat?", &["why"]);
    check("Waarom doen jullie dat", &["why"]);
    check(
        "Waarom kan hij nooit luisteren",
        &["why", "pronoun hij", "absolute nooit"],
    );
    check("Why can't they listen?", &["why"]);
    check("Leg uit waarom we iets beslissen", &[]);
    check("Vraag klanten waarom ze bellen", &[]);
    check("Why do we meet on Monday?", &[]);
}

/// C5: an absolute alone never triggers
#[test]
fn an_absolute_alone_never_triggers() {
    for list in lists() {
        for word in list.absolutes {
            check(&format!("Dit is {word} zo"), &[]);
        }
    }
}
