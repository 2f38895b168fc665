//! The built-in templates say what the method and the cases ask, in every language.

#[cfg(test)]
mod templates {
    use std::collections::BTreeSet;
    use std::fs;

    use dostop::templates::{Form, Occasion, Template, TemplateError};
    use dostop::words::Words;
    use dostop::workshop::Workshop;
    use dostop::workshop::card::Lane;
    use dostop::workshop::language::{Language, Phrase};
    use dostop::workshop::stage::{Stage, StageKind, agenda_warnings};
    use dostop::workshop::text::Line;
    use jiff::civil::{Date, date};

    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/templates");
    const DAY: Date = date(2027, 3, 12);

    fn reset() -> Template {
        Template::find("reset").expect("reset is built in")
    }

    fn reset_file() -> String {
        fs::read_to_string(format!("{FOLDER}/reset.ron")).expect("reset has a file")
    }

    fn workshop(form: Form, language: Language) -> Workshop {
        let occasion = Occasion {
            title: None,
            language,
            people: 15,
            held_on: DAY,
        };
        Workshop::new(reset().blueprint(form, occasion))
    }

    fn in_both(phrase: &Phrase) -> [&str; 2] {
        [Language::NL, Language::EN].map(|language| phrase.in_language(language))
    }

    /// Each stage as `kind minutes`.
    fn outline(stages: &[Stage]) -> Vec<String> {
        let line = |stage: &Stage| format!("{} {}", stage.kind.key(), stage.minutes);
        stages.iter().map(line).collect()
    }

    #[track_caller]
    fn check_fault(text: &str, expected: (usize, &str)) {
        let TemplateError { line, column, fault } = Template::read(text).expect_err("the template is broken");
        assert_eq!((line, fault.as_str()), expected);
        assert!(column > 0);
    }

    #[test]
    fn every_built_in_file_can_be_read() {
        let mut files = 0;
        for entry in fs::read_dir(FOLDER).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            let text = fs::read_to_string(&path).expect("a template is text");
            let template = Template::read(&text).unwrap_or_else(|error| panic!("{}:{error}", path.display()));
            assert_eq!(
                path.file_stem().and_then(|name| name.to_str()),
                Some(template.id()),
                "a file has the name of its template"
            );
            files += 1;
        }
        assert_eq!(Template::all().len(), files);
    }

    #[test]
    fn no_two_templates_have_the_same_id_or_name() {
        let templates = Template::all();
        let ids: BTreeSet<&str> = templates.iter().map(Template::id).collect();
        assert_eq!(ids.len(), templates.len());
        for language in Words::languages() {
            let names: BTreeSet<&str> = templates.iter().map(|template| template.name(language)).collect();
            assert_eq!(names.len(), templates.len(), "{language}");
        }
        assert_eq!(
            templates.first().map(Template::id),
            Some("reset"),
            "reset has the first place"
        );
    }

    #[test]
    fn every_phrase_is_written_in_every_language_that_has_words() {
        let languages = Words::languages();
        for template in Template::all() {
            let stages: Vec<Stage> = [Form::Full, Form::Short]
                .into_iter()
                .flat_map(|form| template.stages(form))
                .collect();
            let single = [
                template.question(),
                template.criterion(),
                template.opening(),
                template.stored(),
            ];
            let of_stages = stages
                .iter()
                .flat_map(|stage| [&stage.name, &stage.prompt, &stage.notes]);
            let phrases = single
                .into_iter()
                .chain(template.ground_rules())
                .chain(template.chafe())
                .chain(of_stages.filter(|phrase| !phrase.is_empty()));
            for phrase in phrases {
                let written: Vec<Language> = phrase.languages().collect();
                assert_eq!(written, languages, "{}: {phrase:?}", template.id());
            }
            for &language in &languages {
                assert!(!template.name(language).is_empty() && !template.purpose(language).is_empty());
            }
            for stage in &stages {
                let is_silent = stage.prompt.is_empty() && stage.kind != StageKind::Buffer;
                assert!(!is_silent && !stage.notes.is_empty(), "{:?}", stage.name);
            }
        }
    }

    #[test]
    fn no_phrase_stands_there_in_only_one_language_by_mistake() {
        let text = reset_file();
        let count = |language: &str| text.matches(&format!("\"{language}\": \"")).count();
        let dutch = count("nl");
        assert!(dutch > 80, "the file has its phrases in this spelling");
        for language in Words::languages() {
            assert_eq!(count(language.code()), dutch, "{language}");
        }
    }

    /// L16
    #[test]
    fn no_agenda_will_hurt_on_the_day() {
        for template in Template::all() {
            for form in [Form::Full, Form::Short] {
                let stages = template.stages(form).into();
                assert_eq!(agenda_warnings(&stages), [], "{} {form:?}", template.id());
            }
            assert_eq!(template.minutes(Form::Short), 90, "{}", template.id());
        }
    }

    #[test]
    fn a_name_fits_the_agenda_and_a_purpose_its_card() {
        for template in Template::all() {
            for language in Words::languages() {
                assert!(template.purpose(language).chars().count() <= 80);
                for form in [Form::Full, Form::Short] {
                    for stage in template.stages(form) {
                        let name = stage.name.in_language(language);
                        assert!(name.chars().count() <= 17, "{name}");
                    }
                }
            }
        }
    }

    #[test]
    fn reset_takes_four_hours_stage_by_stage() {
        assert_eq!(reset().minutes(Form::Full), 240);
        assert_eq!(
            outline(&reset().stages(Form::Full)),
            [
                "opening 15",
                "plain 10",
                "collect 10",
                "collect 10",
                "break 15",
                "read 15",
                "cluster 20",
                "vote 10",
                "break 10",
                "results 10",
                "agreements 35",
                "break 5",
                "plan 25",
                "plain 10",
                "plain 5",
                "checkout 10",
                "buffer 25",
            ]
        );
    }

    #[test]
    fn the_short_form_of_reset_takes_ninety_minutes() {
        assert_eq!(
            outline(&reset().stages(Form::Short)),
            [
                "opening 5",
                "collect 7",
                "collect 7",
                "cluster 20",
                "vote 8",
                "results 5",
                "agreements 15",
                "plan 13",
                "checkout 5",
                "checkout 5",
            ]
        );
    }

    #[test]
    fn reset_asks_the_question_of_the_first_case() {
        let reset = reset();
        assert_eq!(reset.name(Language::NL), "Samen opnieuw beginnen");
        assert_eq!(reset.name(Language::EN), "A fresh start together");
        assert_eq!(
            reset.purpose(Language::NL),
            "Vertrouwen terug, met een gedragscode van het team zelf."
        );
        assert_eq!(
            in_both(reset.question()),
            [
                "Wat kan er bij ons anders, zodat ieder hier met vertrouwen werkt en elke klant goed geholpen wordt?",
                "What could be different here, so that everyone can work with trust and every customer is well served?",
            ]
        );
        assert_eq!(
            in_both(reset.criterion()),
            ["Waar winnen we samen het meest mee?", "Where do we gain most together?"],
            "V7"
        );
    }

    /// C2
    #[test]
    fn each_lane_of_reset_has_its_own_prompt_do_first() {
        for form in [Form::Full, Form::Short] {
            let stages = reset().stages(form);
            let lanes: Vec<(Lane, [&str; 2])> = stages
                .iter()
                .filter_map(|stage| {
                    let StageKind::Collect(lane) = stage.kind else {
                        return None;
                    };
                    Some((lane, in_both(&stage.prompt)))
                })
                .collect();
            let expected = [
                (
                    Lane::Do,
                    [
                        "Waarmee maken we elkaar en de klant sterker?",
                        "What makes us and the customer stronger?",
                    ],
                ),
                (
                    Lane::Stop,
                    [
                        "Welke gewoonte laten we los, en wat komt ervoor in de plaats?",
                        "Which habit do we let go, and what replaces it?",
                    ],
                ),
            ];
            assert_eq!(lanes, expected, "{form:?}");
        }
    }

    #[test]
    fn a_workshop_from_reset_begins_with_the_opening_in_its_own_language() {
        for form in [Form::Full, Form::Short] {
            for (language, rule, step) in [
                (Language::NL, "Je mag altijd passen.", "Lukt dat niet, dan"),
                (Language::EN, "You may always pass.", "If that fails, we"),
            ] {
                let workshop = workshop(form, language);
                let first = workshop.stage().expect("a workshop is at a stage");
                assert_eq!(first.kind, StageKind::Opening);
                assert_eq!(workshop.title().as_str(), reset().name(language));
                assert_eq!(
                    (workshop.template(), workshop.people(), workshop.held_on()),
                    ("reset", 15, DAY)
                );
                assert_eq!(workshop.ground_rules().len(), 5);
                assert!(workshop.ground_rules().iter().any(|line| line.as_str() == rule), "C14");
                assert_eq!(workshop.chafe().len(), 2, "the third is the contact point");
                assert!(workshop.chafe().iter().any(|line| line.as_str().starts_with(step)));
            }
        }
    }

    /// C15, P17
    #[test]
    fn the_opening_says_what_is_stored() {
        let workshop = workshop(Form::Full, Language::NL);
        let prompt = &workshop.stage().expect("a workshop is at a stage").prompt;
        let [dutch, english] = in_both(prompt);
        assert!(dutch.starts_with("Fijn dat je er bent."));
        assert!(dutch.ends_with(
            "\nNiemand ziet wie dit schreef. De app bewaart geen naam en geen tijd. In een kleine groep kan men je \
             stijl herkennen: schrijf kort en neutraal."
        ));
        assert!(english.starts_with("It is good that you are here."));
        assert!(english.contains("\nNobody sees who wrote this."));
    }

    /// C16: compliments are the one place where a name is welcome: a stage without cards, votes or the nudge.
    #[test]
    fn compliments_welcome_names_and_have_no_votes() {
        let stages = reset().stages(Form::Full);
        let welcomes = |stage: &&Stage| {
            stage
                .prompt
                .in_language(Language::EN)
                .contains("A name is welcome here.")
        };
        let compliments: Vec<&Stage> = stages.iter().filter(welcomes).collect();
        assert_eq!(compliments.len(), 1);
        assert_eq!(compliments[0].kind, StageKind::Plain);
        assert!(in_both(&compliments[0].notes)[1].contains("No votes, no order."));
    }

    /// F21: phones answer the check-out with one word, so it asks one thing.
    #[test]
    fn the_check_out_asks_one_question() {
        for form in [Form::Full, Form::Short] {
            let stages = reset().stages(form);
            let ends = stages.iter().filter(|stage| stage.kind == StageKind::CheckOut);
            for prompt in ends.flat_map(|stage| in_both(&stage.prompt).map(str::to_owned)) {
                assert_eq!(prompt.matches('?').count(), 1, "{prompt}");
            }
        }
    }

    #[test]
    fn each_stage_has_an_id_of_its_own() {
        for form in [Form::Full, Form::Short] {
            let ids: Vec<u32> = reset().stages(form).iter().map(|stage| stage.id.0).collect();
            let count = u32::try_from(ids.len()).expect("there are few stages");
            assert_eq!(ids, (1..=count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_title_of_ones_own_stands_and_a_language_without_words_reads_english() {
        let title = Line::parse("Team Klantenservice").expect("a short title");
        let french: Language = "fr".parse().expect("two letters");
        let occasion = Occasion {
            title: Some(title.clone()),
            language: french,
            people: 0,
            held_on: DAY,
        };
        let workshop = Workshop::new(reset().blueprint(Form::Short, occasion));
        assert_eq!(workshop.title(), &title);
        assert_eq!(workshop.language(), french);
        assert_eq!(
            workshop.ground_rules().iter().next_back().map(Line::as_str),
            Some("For every stop we say what comes instead.")
        );
    }

    #[test]
    fn a_template_that_was_saved_is_the_same_when_read() {
        let saved = ron::ser::to_string_pretty(&reset(), ron::ser::PrettyConfig::default()).expect("it can be saved");
        assert_eq!(Template::read(&saved), Ok(reset()));
    }

    #[test]
    fn a_broken_template_is_told_by_line_and_column() {
        let text = reset_file();
        let line_of = |sought: &str| {
            1 + text
                .lines()
                .position(|line| line.contains(sought))
                .expect("it is there")
        };
        check_fault(
            &text.replacen("place: 1", "plaats: 1", 1),
            (
                line_of("place: 1"),
                "Unexpected field named `plaats` in `Template`, expected one of `id`, `place`, `name`, `purpose`, \
                 `question`, `criterion`, `opening`, `stored`, `ground_rules`, `chafe`, `full`, or `short` instead",
            ),
        );
        check_fault(
            &text.replacen("\"reset\"", "\"Re set\"", 1),
            (line_of("\"reset\""), "an id is small letters, digits and hyphens"),
        );
        let too_long = text.replacen("Je mag altijd passen.", &"x".repeat(501), 1);
        let error = Template::read(&too_long).expect_err("the rule is too long");
        assert_eq!(error.fault, "this text is longer than 500 characters");
        let blank = text.replacen("A fresh start together", " ", 1);
        let error = Template::read(&blank).expect_err("the name is blank");
        assert_eq!(error.fault, "this text must be written in at least one language");
        let endless = text.replacen("minutes: 15", "minutes: 0", 1);
        let error = Template::read(&endless).expect_err("a stage has no minutes");
        assert_eq!(error.fault, "a stage lasts 1 to 1440 minutes");
        assert!(Template::read("").is_err() && Template::read("()").is_err());
        assert!(Template::read(&text.replacen("minutes: 15", "minutes: 4294967296", 1)).is_err());
    }
}
