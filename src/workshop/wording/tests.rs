//! Facts about the nudge, with the word lists that are delivered.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn lists() -> Vec<WordList> {
    [
        include_str!("../../../assets/words/wording/nl.ron"),
        include_str!("../../../assets/words/wording/en.ron"),
    ]
    .map(|text| ron::from_str(text).unwrap())
    .into()
}

fn nudge(names: &str) -> Nudge {
    Nudge::new(lists()).with_names(&NameList::parse(names))
}

/// The reasons of a text with this name list, as words; names are spelled out here only.
fn reasons(names: &str, text: &str) -> Vec<String> {
    nudge(names)
        .judge(text)
        .reasons
        .iter()
        .map(spelled)
        .collect()
}

fn spelled(reason: &Reason) -> String {
    match reason {
        Reason::Name(word) => format!("name {word}"),
        Reason::MaybeName(word) => format!("maybe {word}"),
        Reason::EmailAddress => "e-mail".into(),
        Reason::PhoneNumber => "phone".into(),
        Reason::Refer(category) => format!("refer {category:?}"),
        Reason::Pronoun(word) => format!("pronoun {word}"),
        Reason::Role(word) => format!("role {word}"),
        Reason::GroupBlamed(word) => format!("group {word}"),
        Reason::Insult(word) => format!("insult {word}"),
        Reason::AccusingWhy => "why".into(),
        Reason::Absolute(word) => format!("absolute {word}"),
    }
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    check_with("", text, expected);
}

#[track_caller]
fn check_with(names: &str, text: &str, expected: &[&str]) {
    assert_eq!(reasons(names, text), expected, "{text}");
}

fn level(names: &str, text: &str) -> Level {
    nudge(names).judge(text).level
}

/// C10
#[test]
fn a_question_for_clear_agreements_is_fine() {
    check("Zijn er geen duidelijke afspraken", &[]);
    assert_eq!(level("", "Zijn er geen duidelijke afspraken"), Level::Fine);
}

/// C10
#[test]
fn he_always_cuts_me_off_is_a_pronoun_and_an_absolute() {
    check(
        "Hij kapt mij altijd af",
        &["pronoun Hij", "absolute altijd"],
    );
    assert_eq!(level("", "Hij kapt mij altijd af"), Level::Ask);
}

/// C10
#[test]
fn the_team_leader_who_criticises_in_public_is_a_role() {
    check(
        "De teamleider geeft kritiek waar iedereen bij is",
        &["role teamleider"],
    );
    assert_eq!(
        level("", "De teamleider geeft kritiek waar iedereen bij is"),
        Level::Ask
    );
}

/// C10
#[test]
fn sales_that_sells_again_what_does_not_exist_is_a_group() {
    check(
        "Sales verkoopt weer iets wat niet bestaat",
        &["group Sales"],
    );
    assert_eq!(
        level("", "Sales verkoopt weer iets wat niet bestaat"),
        Level::Ask
    );
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
    assert_eq!(
        level("", "Iedereen krijgt het rooster op tijd"),
        Level::Fine
    );
}

/// C5, on the cards of a real workshop
#[test]
fn no_card_of_the_real_workshop_is_flagged() {
    let nudge = nudge("Anja Peeters, Wil, Roos, Mark Post");
    for card in include_str!("../../../tests/fixtures/reset-cards.nl.txt").lines() {
        assert_eq!(nudge.judge(card).reasons, [], "{card}");
    }
}

/// C5: hold first, then refer, then ask
#[test]
fn the_strictest_level_wins_and_its_reason_stands_first() {
    assert!(Level::Hold > Level::Refer && Level::Refer > Level::Ask && Level::Ask > Level::Fine);
    let text = "Hij wordt gepest, zegt Anja";
    check_with(
        "Anja",
        text,
        &["name Anja", "refer Harassment", "pronoun Hij"],
    );
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
    for text in [
        "Werk @ home",
        "@iedereen lezen",
        "Kosten 3 @ 5.00",
        "a@b",
        "@",
        "x@.",
    ] {
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

/// C7: absolutes strengthen only
#[test]
fn an_absolute_strengthens_a_reason_in_its_own_clause() {
    check("Typisch de chef", &["role chef", "absolute Typisch"]);
    check(
        "Niemand zegt dat de regel dom is",
        &["insult dom", "absolute Niemand"],
    );
    check("Hij belt. Altijd samen eten", &["pronoun Hij"]);
    check("Wij eten altijd samen, zei haar collega", &["pronoun haar"]);
    check("Geweld is nooit goed", &["refer Violence"]);
}

/// C7: the words named there, in any case
#[test]
fn every_word_of_the_rule_is_asked_about() {
    for word in "hij hem haar jij jou jouw he him his she her".split(' ') {
        check(
            &format!("Dat is {word} idee"),
            &[&format!("pronoun {word}")],
        );
    }
    let roles = "teamleider leidinggevende chef baas manager directeur coördinator supervisor director boss";
    for word in roles.split(' ').chain(["team lead"]) {
        check(
            &format!("Vraag het de {word} eerst"),
            &[&format!("role {word}")],
        );
    }
    for word in "lui dom onbekwaam hypocriet achterbaks lazy stupid incompetent liar".split(' ') {
        let word = word.to_uppercase();
        check(&format!("Dat is {word} werk"), &[&format!("insult {word}")]);
    }
    check(
        "you always shout",
        &["pronoun you always", "absolute always"],
    );
    check("You never ask", &["pronoun You never", "absolute never"]);
}

/// C7: never flag zijn, ze, zij, men, we, ons
#[test]
fn the_words_that_are_never_flagged_are_not() {
    for word in "zijn ze zij men we ons Zijn Ze Zij Men We Ons".split(' ') {
        check(
            &format!("{word} altijd doet niet {word} vergeet nooit {word}"),
            &[],
        );
    }
    // Not even where the facilitator's own list or the intake says otherwise.
    let own = WordList {
        pronouns: vec!["ze".into()],
        roles: vec!["men".into()],
        ..WordList::default()
    };
    let lists = lists().into_iter().chain([own]).collect();
    let nudge = Nudge::new(lists).with_groups(["Ons".into(), "zij".into()]);
    assert_eq!(
        nudge
            .judge("Ze zegt nooit wat men altijd van ons vergeet, zij weer")
            .reasons,
        []
    );
}

/// C7
#[test]
fn a_group_is_flagged_only_beside_an_absolute_or_a_verb_of_failing() {
    for group in [
        "sales",
        "back office",
        "back-office",
        "IT",
        "HR",
        "planning",
        "finance",
        "marketing",
        "management",
        "directie",
        "kantoor",
    ] {
        let expected = format!("group {}", group.replace('-', " "));
        check(&format!("Met {group} spreken we af"), &[]);
        for blame in [
            "komt nooit",
            "vergeet dingen",
            "doet niet mee",
            "verkoopt weer lucht",
            "levert niet",
            "levert de cijfers niet",
        ] {
            check(&format!("En {group} {blame}"), &[&expected]);
        }
        check(&format!("Met {group} spreken. Dat doen we altijd"), &[]);
    }
    check("Finance always says no", &["group Finance"]);
    check("Marketing doesn't answer", &["group Marketing"]);
}

/// C7
#[test]
fn a_request_that_begins_with_the_verb_blames_nobody() {
    check("Vergeet sales niet uit te nodigen", &[]);
    check("Maandag vergeet sales ons", &["group sales"]);
}

/// C7
#[test]
fn the_pronoun_it_is_no_group() {
    check("It never works", &[]);
    check("it's always late", &[]);
    let nudge = Nudge::new(lists()).with_groups(["It".into()]);
    assert_eq!(nudge.judge("Make sure it never stops").reasons, []);
    assert_eq!(nudge.judge("Zeg dat IT nooit belt").level, Level::Ask);
}

/// C7: groups are those of the intake and the listed ones
#[test]
fn a_group_of_the_intake_can_be_blamed() {
    check("De chauffeurs komen altijd te laat", &[]);
    let nudge = Nudge::new(lists()).with_groups(["Chauffeurs".into(), "Team Noord".into()]);
    let reasons = |text| nudge.judge(text).reasons;
    assert_eq!(
        reasons("De chauffeurs komen altijd te laat"),
        [Reason::GroupBlamed("chauffeurs".into())]
    );
    assert_eq!(
        reasons("Soms vergeet team noord ons"),
        [Reason::GroupBlamed("team noord".into())]
    );
    assert_eq!(reasons("Met de chauffeurs eten"), []);
}

/// C7: a group's own word is no absolute beside it
#[test]
fn a_group_called_by_an_absolute_needs_another_word_to_be_blamed() {
    let nudge = Nudge::new(lists()).with_groups(["Iedereen".into()]);
    assert_eq!(nudge.judge("Met iedereen eten").reasons, []);
}

/// C7: both languages' words apply in every workshop
#[test]
fn words_of_both_languages_apply_in_one_text() {
    check("She is onbekwaam", &["pronoun She", "insult onbekwaam"]);
}

/// C5, C7
#[test]
fn what_belongs_at_the_contact_point_is_referred() {
    check("Er is geweld op de vloer", &["refer Violence"]);
    check("Collega's worden gepest", &["refer Harassment"]);
    check("Grensoverschrijdend gedrag melden", &["refer Harassment"]);
    check("Racistische moppen", &["refer Discrimination"]);
    check("Seksuele opmerkingen", &["refer SexualConduct"]);
    check(
        "Stop the bullying and the sexist, violent jokes",
        &["refer Harassment", "refer Discrimination", "refer Violence"],
    );
    check("Een ongewenste aanraking", &["refer SexualConduct"]);
    assert_eq!(level("", "Unwanted touching"), Level::Refer);
}

/// C5: words that only begin like one of these
#[test]
fn innocent_words_that_begin_alike_are_fine() {
    for text in [
        "Geweldige sfeer!",
        "Pesto bij de lunch",
        "Fouten negeren we niet",
        "Afval rapen",
        "Transformatie",
        "We hit metrics",
    ] {
        check(text, &[]);
    }
}

/// C7: about twenty stems a language
#[test]
fn each_language_has_about_twenty_stems_over_four_categories() {
    for WordList { refer, .. } in lists() {
        let stems = [
            refer.violence,
            refer.harassment,
            refer.discrimination,
            refer.sexual_conduct,
        ];
        assert!(stems.iter().all(|stems| stems.len() >= 5));
        assert!(stems.iter().map(Vec::len).sum::<usize>() >= 20);
    }
}

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
        check_with(
            name,
            &format!("Vraag het {name} morgen"),
            &[&format!("name {name}")],
        );
        check_with(name, &format!("Vraag het {lower} morgen"), &[]);
        check_with(name, &format!("{name} morgen"), &[&format!("maybe {name}")]);
        check_with(
            name,
            &format!("Ja. {name} morgen"),
            &[&format!("maybe {name}")],
        );
        // However the facilitator typed it.
        check_with(
            &lower,
            &format!("Vraag het {name} morgen"),
            &[&format!("name {name}")],
        );
    }
    check_with(
        "Wil",
        "Zeg: \"Wil je iets?\" en stel vragen",
        &["maybe Wil"],
    );
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

/// C8: the team leader is a person, a compound that only begins so is not
#[test]
fn a_role_is_the_head_of_its_compound() {
    check("De teamleidster's plan", &["role teamleidster"]);
    check("The manager's plan", &["role manager"]);
    check("De IT-manager beslist", &["role manager"]);
    check("De adjunct-directeur beslist", &["role adjunct directeur"]);
    for text in [
        "Een chef-kok op het feest",
        "We manage",
        "Geef het baasje een koek",
        "Her-inplannen",
        "Wees je eigen baas",
        "Use a password manager",
    ] {
        check(text, &[]);
    }
}

/// C7: a facilitator can extend the lists
#[test]
fn a_facilitator_adds_words_with_a_file_of_their_own() {
    let own: WordList =
        ron::from_str(r#"(roles: ["stationschef"], refer: (violence: ["knok"]))"#).unwrap();
    let mut list = lists().remove(0);
    list.merge(own.clone());
    list.merge(own);
    assert_eq!(
        list.roles
            .iter()
            .filter(|role| *role == "stationschef")
            .count(),
        1
    );
    let nudge = Nudge::new(vec![list]);
    assert_eq!(
        nudge.judge("De stationschef belt").reasons,
        [Reason::Role("stationschef".into())]
    );
    assert_eq!(nudge.judge("Knokpartij").level, Level::Refer);
    assert_eq!(nudge.judge("De baas belt").level, Level::Ask);
}

#[test]
fn a_misspelt_field_of_a_word_list_is_an_error() {
    assert!(ron::from_str::<WordList>(r#"(role: ["x"])"#).is_err());
}

#[test]
fn no_delivered_list_has_an_entry_twice_or_an_empty_one() {
    for list in lists() {
        let all = [
            list.pronouns,
            list.roles,
            list.insults,
            list.absolutes,
            list.groups,
            list.failing,
            list.why,
            list.never,
            list.clause_words,
            list.names_also_words,
            list.name_particles,
            list.refer.violence,
            list.refer.harassment,
            list.refer.discrimination,
            list.refer.sexual_conduct,
            list.refer.except,
        ];
        for entries in all {
            let once: BTreeSet<&String> = entries.iter().collect();
            let twice: Vec<_> = once
                .iter()
                .filter(|e| entries.iter().filter(|o| o == *e).count() > 1)
                .collect();
            assert!(twice.is_empty(), "{twice:?}");
            assert!(
                entries
                    .iter()
                    .all(|entry| entry.chars().any(char::is_alphabetic))
            );
        }
    }
}

/// C4: each reason once, and no more of the text than the matched word
#[test]
fn a_reason_is_told_once_with_its_word_only() {
    check("Hij zegt dat hij en hij", &["pronoun Hij", "pronoun hij"]);
    check("Waarom roepen jullie, waarom doen ze dat", &["why"]);
    check(
        "Zeg dat sales de cijfers van mei niet levert en vergeet",
        &["group sales"],
    );
}

#[test]
fn hostile_texts_are_judged_like_any_other() {
    let nudge = nudge("Anja\n\u{202e}Wil\n🎉\n👩‍👩‍👧 Roos").with_groups([
        "🎉".into(),
        String::new(),
        ".. *".into(),
    ]);
    for piece in [
        "🎉", "\u{202e}", "a@", "+0 ", "hij ", "\u{301}", "waarom ", "levert ", "İ", "ß'", "-",
        "\0", "..", "“",
    ] {
        nudge.judge(&piece.repeat(10_000 / piece.len()));
    }
    assert_eq!(nudge.judge("🎉🎉 altijd 🎉").reasons, []);
}

proptest! {
    #[test]
    fn any_text_is_judged_without_a_panic(text in any::<String>(), names in any::<String>(), group in any::<String>()) {
        let nudge = Nudge::new(Vec::new()).with_names(&NameList::parse(&names)).with_groups([group]);
        nudge.judge(&text);
    }

    #[test]
    fn any_mix_of_telling_pieces_is_judged_without_a_panic(
        pieces in prop::collection::vec("(hij|Wil|waarom|IT|nooit|levert|niet|[0+@.,:'\"/() -]|[0-9]{1,4}|\\PC){1}", 0..40),
    ) {
        nudge("Wil\nJan de Vries").judge(&pieces.concat());
    }
}
