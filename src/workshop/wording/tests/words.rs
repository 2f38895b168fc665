//! C4, C7, C8: what the word lists find, and what they leave alone.

use std::collections::BTreeSet;

use super::*;

/// C7: absolutes strengthen only
#[test]
fn an_absolute_strengthens_a_reason_in_its_own_clause() {
    check("Typisch de chef", &["role chef", "absolute Typisch"]);
    check("Niemand zegt dat de regel dom is", &["insult dom", "absolute Niemand"]);
    check("Hij belt. Altijd samen eten", &["pronoun Hij"]);
    check("Wij eten altijd samen, zei haar collega", &["pronoun haar"]);
    check("Geweld is nooit goed", &["refer Violence"]);
}

/// C7: the words named there, in any case
#[test]
fn every_word_of_the_rule_is_asked_about() {
    for word in "hij hem haar jij jou jouw he him his she her".split(' ') {
        check(&format!("Dat is {word} idee"), &[&format!("pronoun {word}")]);
    }
    let roles = "teamleider leidinggevende chef baas manager directeur coördinator supervisor director boss";
    for word in roles.split(' ').chain(["team lead"]) {
        check(&format!("Vraag het de {word} eerst"), &[&format!("role {word}")]);
    }
    for word in "lui dom onbekwaam hypocriet achterbaks lazy stupid incompetent liar".split(' ') {
        let word = word.to_uppercase();
        check(&format!("Dat is {word} werk"), &[&format!("insult {word}")]);
    }
    check("you always shout", &["pronoun you always", "absolute always"]);
    check("You never ask", &["pronoun You never", "absolute never"]);
}

/// C7: never flag zijn, ze, zij, men, we, ons
#[test]
fn the_words_that_are_never_flagged_are_not() {
    for word in "zijn ze zij men we ons Zijn Ze Zij Men We Ons".split(' ') {
        check(&format!("{word} altijd doet niet {word} vergeet nooit {word}"), &[]);
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
    let own: WordList = ron::from_str(r#"(roles: ["stationschef"], refer: (violence: ["knok"]))"#).unwrap();
    let mut list = lists().remove(0);
    list.merge(own.clone());
    list.merge(own);
    assert_eq!(list.roles.iter().filter(|role| *role == "stationschef").count(), 1);
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
            assert!(entries.iter().all(|entry| entry.chars().any(char::is_alphabetic)));
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
