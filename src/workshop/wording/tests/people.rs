//! C6, P10: names.

use super::*;

/// C6: whole words, any case
#[test]
fn a_name_is_held_as_a_whole_word_in_any_case() {
    for text in [
        "bel anja",
        "BEL ANJA",
        "Anja belt",
        "Bel Anja's team",
        "Bel Anja’s team",
        "Bel (Anja)!",
        "Anja-dossier",
    ] {
        assert_eq!(level("Anja", text), Level::Hold, "{text}");
    }
    check_with("Anja", "Bel Anja’s team", &["name Anja"]);
    for text in ["Anjanette", "ganja", "an ja"] {
        check_with("Anja", text, &[]);
    }
}

/// C6: names that are also words
#[test]
fn a_name_that_is_a_word_counts_only_with_its_own_capital() {
    for name in ["Wil", "Roos", "Mees", "Mark", "Will", "May"] {
        let lower = name.to_lowercase();
        check_with(name, &format!("Vraag het {name} morgen"), &[&format!("name {name}")]);
        check_with(name, &format!("Vraag het {lower} morgen"), &[]);
        check_with(name, &format!("{name} morgen"), &[&format!("maybe {name}")]);
        check_with(name, &format!("Ja. {name} morgen"), &[&format!("maybe {name}")]);
        // However the facilitator typed it.
        check_with(&lower, &format!("Vraag het {name} morgen"), &[&format!("name {name}")]);
    }
    check_with("Wil", "Zeg: \"Wil je iets?\" en stel vragen", &["maybe Wil"]);
    check_with("Wil", "3. Wil meer overleg", &["maybe Wil"]);
    check_with("Wil", "Wil je iets, vraag Wil", &["name Wil", "maybe Wil"]);
    check_with("Wil", "IK WIL MEER OVERLEG", &["maybe WIL"]);
    check_with("Zij", "Vraag wat zij willen", &[]);
}

/// C6
#[test]
fn a_name_of_several_words_is_held_whole_and_in_parts() {
    check_with("Jan de Vries", "Vraag jan de vries", &["name jan de vries"]);
    check_with("Anja Peeters", "Vraag anja", &["name anja"]);
    check_with("Anja Peeters", "Mevrouw Peeters beslist", &["name Peeters"]);
    check_with("anja peeters", "Vraag Anja", &["name Anja"]);
    check_with("Jan de Vries", "Vraag het de Vries", &["name Vries"]);
    check_with("Jan de Vries", "Het vries koud de hele dag", &[]);
    check_with("Van den Berg", "Van elke vergadering een verslag", &[]);
    check_with("J. Peeters", "Optie j", &[]);
    check_with("Anne-Marie Claes", "Vraag Anne-Marie", &["name Anne Marie"]);
    check_with("Anne-Marie Claes", "Vraag het Anne", &[]);
    check_with("Will Young", "We will young or old", &[]);
    check_with("Will Young", "Will Young decides", &["name Will Young"]);
}

/// C6
#[test]
fn a_possessive_without_an_apostrophe_is_held_with_its_capital() {
    check_with("Mark, Dan", "Dat is Marks idee", &["name Marks"]);
    check_with("Mark, Dan", "Samen een dans", &[]);
    check_with("Al", "Dat is Als het past", &[]);
}

/// C6: one spelling is enough
#[test]
fn composition_accents_and_invisible_characters_hide_no_name() {
    check_with("Ren\u{e9}", "Vraag Rene\u{301}", &["name Ren\u{e9}"]);
    check_with("René", "Vraag rene", &["name rene"]);
    check_with("Anja", "Vraag An\u{200b}j\u{ad}a", &["name Anja"]);
    check_with("Dé", "Vraag de collega", &[]);
}

/// C6
#[test]
fn a_name_list_is_read_by_lines_and_commas() {
    let names = NameList::parse(" Anja  Peeters \r\nWil,Roos;\n\n, J., Wil");
    assert_eq!(names.len(), 3);
    assert_eq!(names, NameList::parse("Anja Peeters\nWil\nRoos"));
    assert!(NameList::parse(" \n, ").is_empty());
}

/// P10
#[test]
fn no_debug_text_holds_a_name() {
    let names = NameList::parse("Anja Peeters");
    let nudge = Nudge::new(lists()).with_names(&names);
    let verdict = nudge.judge("Bel Anja");
    assert_eq!(format!("{names:?}"), "NameList(1 names)");
    for text in [format!("{nudge:?}"), format!("{verdict:?}")] {
        assert!(!text.to_lowercase().contains("anja"), "{text}");
    }
}
