//! D7: a workshop like that of the samples gives their pages, to the column. What differs from them: the ideas that
//! were not chosen are counted apart from those that were parked.

use dostop::report::{Format, Part};
use dostop::workshop::Workshop;
use dostop::workshop::action::{Action, Touch, TouchHow};
use dostop::workshop::agreement::Agreement;
use dostop::workshop::ballot::Way;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::commitment::{Commitment, Promiser};
use dostop::workshop::consent::{Check, CheckWay};
use dostop::workshop::follow_up::FollowUp;
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::{ActionId, AgreementId, CommitmentId, IdeaNumber, RoundId};
use dostop::workshop::intake::{Absent, Indicator, IntakeField};
use dostop::workshop::language::Language;
use dostop::workshop::text::CardText;
use expect_test::expect_file;
use jiff::civil::date;

use crate::room::{REVEAL, blueprint, card, cast, export, line, make, open};

/// Number, dots, voters of the winners.
const DO: [(u32, u32, u32); 5] = [(12, 14, 11), (3, 14, 9), (27, 12, 11), (8, 10, 8), (19, 8, 7)];
const STOP: [(u32, u32, u32); 3] = [(30, 14, 10), (5, 10, 8), (22, 8, 6)];

/// A word that is unlike those of other numbers.
fn unlike(number: u32) -> String {
    let letter = |place: u32| char::from(b'a' + u8::try_from((number / place) % 26).unwrap());
    format!("{}{} {}{}", letter(26), letter(1), letter(1), number).repeat(3)
}

/// 46 revealed cards, 27 and 19, merged into 20 and 14; the winners' numbers are those of the samples.
fn revealed(language: Language, title: &str, question: &str) -> Workshop {
    let mut workshop = Workshop::new(blueprint(language, title, question));
    let lane = |id| if id <= 27 { Lane::Do } else { Lane::Stop };
    make(
        &mut workshop,
        (1..=46).map(|id| card(id, lane(id), &unlike(u32::try_from(id).unwrap()))),
    );
    make(&mut workshop, [REVEAL]);
    let numbers = |wanted: &[(u32, u32, u32)]| wanted.iter().map(|(number, ..)| *number).collect::<Vec<_>>();
    let (doing, stop) = (numbers(&DO), numbers(&STOP));
    let mut others: Vec<u32> = (1..=46)
        .filter(|number| !doing.contains(number) && !stop.contains(number))
        .collect();
    let others_stop = others.split_off(22);
    let place = |lane| move |number: &u32| (IdeaNumber(*number), lane);
    let doing = doing.iter().chain(&others).map(place(Lane::Do));
    let placed: Vec<_> = doing
        .chain(stop.iter().chain(&others_stop).map(place(Lane::Stop)))
        .collect();
    let moved = placed
        .into_iter()
        .filter(|(number, lane)| workshop.idea(*number).unwrap().lane != *lane);
    let moved: Vec<Change> = moved.map(|(number, lane)| Change::SetLane(number, lane)).collect();
    make(&mut workshop, moved);
    let merged = |numbers: &[u32]| Change::Merge(numbers.iter().copied().map(IdeaNumber).collect());
    make(&mut workshop, [merged(&others[..8]), merged(&others_stop[..6])]);
    workshop
}

/// 14 ballots that give the samples' dots and voters: whoever is first in turn gives two.
fn voted(workshop: &mut Workshop) {
    let mut ballots: Vec<Vec<(u32, u32)>> = vec![Vec::new(); 14];
    for lane in [&DO[..], &STOP[..]] {
        let mut turn = 0_usize;
        for &(number, dots, voters) in lane {
            for voter in 0..voters {
                let given = if voter < dots - voters { 2 } else { 1 };
                ballots[turn % 14].push((number, given));
                turn += 1;
            }
        }
    }
    make(workshop, [open(14, 7, Some(5))]);
    for (id, dots) in (1..).zip(&ballots) {
        make(
            workshop,
            [cast(id, if id <= 9 { Way::Phone } else { Way::Paper }, dots)],
        );
    }
    make(
        workshop,
        [Vote::Close(RoundId(1)), Vote::Show(RoundId(1)), Vote::Final].map(Change::Vote),
    );
}

/// What one language's sample says.
struct Says {
    language: Language,
    title: &'static str,
    question: &'static str,
    goal: &'static str,
    agreements: [(&'static str, &'static str); 8],
    chafe: [&'static str; 2],
    contact: &'static str,
    /// What, owner, first step, done when, if-then, seen by.
    actions: [[&'static str; 6]; 3],
    touches: [&'static [(&'static str, TouchHow)]; 3],
    promise: &'static str,
    accepted: [&'static str; 2],
    elsewhere: [&'static str; 2],
    time: &'static str,
    about: &'static str,
    baseline: [&'static str; 2],
    aftercare: &'static str,
}

fn sample(says: &Says) -> Workshop {
    let mut workshop = revealed(says.language, says.title, says.question);
    voted(&mut workshop);
    let absent = Absent {
        group: line(""),
        count: 1,
        how: line(""),
        by: line(""),
        reply_by: Some(date(2027, 3, 26)),
    };
    let baseline = Indicator {
        name: line(says.baseline[0]),
        start: line(says.baseline[1]),
        later: line(""),
    };
    let [accepted, elsewhere] =
        [says.accepted, says.elsewhere].map(|[text, more]| (CardText::parse(text).unwrap(), line(more)));
    make(
        &mut workshop,
        [
            Change::SetIntake(IntakeField::Goal(line(says.goal))),
            Change::SetIntake(IntakeField::Absent(vec![absent])),
            Change::SetIntake(IntakeField::Baseline(vec![baseline])),
            Change::SetChafe(says.chafe.map(line).to_vec()),
            Change::SetContact(line(says.contact)),
            Change::EditIdea(IdeaNumber(45), accepted.0),
            Change::SetStatus(IdeaNumber(45), IdeaStatus::Accepted(accepted.1)),
            Change::EditIdea(IdeaNumber(46), elsewhere.0),
            Change::SetStatus(IdeaNumber(46), IdeaStatus::Elsewhere(elsewhere.1)),
            Change::PutCommitment(
                CommitmentId(1),
                Commitment {
                    by: Promiser::Leadership,
                    text: line(says.promise),
                },
            ),
            Change::SetFollowUp(Some(FollowUp {
                date: date(2027, 4, 23),
                time: line(says.time),
                about: line(says.about),
                written_check: Some(date(2027, 3, 26)),
                aftercare: line(says.aftercare),
            })),
        ],
    );
    agree(&mut workshop, says);
    plan(&mut workshop, says);
    workshop
}

fn agree(workshop: &mut Workshop, says: &Says) {
    let sources = DO
        .iter()
        .map(|won| (Lane::Do, won.0))
        .chain(STOP.iter().map(|won| (Lane::Stop, won.0)));
    for (id, ((lane, from), (text, instead))) in (1..).zip(sources.zip(says.agreements)) {
        let check = Check {
            hands: [0, 0, 0, 2, 4, 8],
            way: CheckWay::Hands,
            reasons: Vec::new(),
        };
        let agreement = Agreement {
            lane,
            text: line(text),
            instead: line(instead),
            from: vec![IdeaNumber(from)],
            checks: vec![check],
            refined: false,
        };
        make(workshop, [Change::PutAgreement(AgreementId(id), agreement)]);
    }
}

fn plan(workshop: &mut Workshop, says: &Says) {
    let dates = [(15, 4, 2), (17, 4, 16), (18, 4, 9)];
    let from: [&[u32]; 3] = [&[2, 7], &[5], &[4, 6]];
    for at in 0..3 {
        let [what, owner, first_step, done_when, if_then, seen_by] = says.actions[at].map(line);
        let (first, month, day) = dates[at];
        let action = Action {
            what,
            owner,
            first_step,
            done_when,
            if_then,
            seen_by,
            first_step_date: Some(date(2027, 3, first)),
            due: Some(date(2027, month, day)),
            touches: says.touches[at]
                .iter()
                .map(|(who, how)| Touch {
                    who: line(who),
                    how: *how,
                })
                .collect(),
            quick_win: at == 0,
            from: from[at].iter().copied().map(AgreementId).collect(),
            ..Action::default()
        };
        make(
            workshop,
            [Change::PutAction(ActionId(u32::try_from(at).unwrap() + 1), action)],
        );
    }
}

const ENGLISH: Says = Says {
    language: Language::EN,
    title: "Customer Service team",
    question: "What could be different here, so that everyone can work with trust and every customer is well served?",
    goal: "One crew that helps each other and the customer forward.",
    agreements: [
        ("We say out loud what went well, even when it is small.", ""),
        (
            "We share pleasant and hard customers by one rota that everyone can see.",
            "",
        ),
        ("What touches the work goes into the shared channel the same day.", ""),
        ("We discuss a mistake in private and within the week.", ""),
        ("Promised courses are in the calendar with a date.", ""),
        (
            "Criticism with others present",
            "we tell the person concerned within the week.",
        ),
        ("Keeping private lists", "we all work in one overview."),
        ("News in small chat groups", "we share it in the shared channel."),
    ],
    chafe: [
        "If I notice that something grates, then I tell the person concerned within two working days.",
        "If that fails, we ask the team coach to join us.",
    ],
    contact: "confidential adviser, tel. 000 00 00 00.",
    actions: [
        [
            "One shared service overview",
            "Noor",
            "put all lists and texts in one folder.",
            "the team has used only the overview for one week.",
            "If a list is missing, then we report it that day.",
            "everyone, screen by the coffee",
        ],
        [
            "Course calendar per quarter",
            "Sami",
            "list every course that was promised.",
            "each promise has a date or has been called off.",
            "If a date falls through, then we set a new one at once.",
            "team, in the calendar",
        ],
        [
            "Practice hour: speaking up early and small",
            "Els",
            "plan the hour, choose three situations.",
            "everyone has practised a personal if-then sentence.",
            "If someone cannot come, then they practise in a pair.",
            "team",
        ],
    ],
    touches: [
        &[("IT", TouchHow::AskFirst), ("planning", TouchHow::Tell)],
        &[("HR", TouchHow::AskFirst)],
        &[],
    ],
    promise: "For 90 days from today the directors spend half an hour a month with the team and report back on its questions. First time 26 March 2027.",
    accepted: [
        "Saturday opening hours are fixed.",
        "We swap among ourselves and report bottlenecks once a quarter.",
    ],
    elsewhere: ["vacancy for one more colleague", "directors, answer on 26 March"],
    time: "9.30-11.00",
    about: "whole team: successes, state of A1-A3, agreements 1-8, second safety measurement.",
    baseline: ["Safe to speak", "3.9 of 7 (n = 14)."],
    aftercare: "Coach present Tue and Thu until 30 April. Handover to the new team leader on 11 June 2027.",
};

#[test]
fn the_english_sample_comes_out_to_the_column() {
    let workshop = sample(&ENGLISH);
    expect_file!["../fixtures/report.en.txt"].assert_eq(&export(&workshop, Part::Agreements, Format::Text));
}

const DUTCH: Says = Says {
    language: Language::NL,
    title: "Team Klantenservice",
    question: "Wat kan er bij ons anders, zodat ieder hier met vertrouwen werkt en elke klant goed geholpen wordt?",
    goal: "Eén ploeg die elkaar en de klant vooruithelpt.",
    agreements: [
        ("We zeggen hardop wat goed ging, ook als het klein is.", ""),
        (
            "We verdelen leuke en lastige klanten via één rooster dat iedereen kan zien.",
            "",
        ),
        ("Wat het werk raakt, zetten we dezelfde dag in het gedeelde kanaal.", ""),
        ("Een fout bespreken we onder vier ogen en binnen de week.", ""),
        ("Beloofde opleidingen staan met datum in de kalender.", ""),
        (
            "Kritiek waar anderen bij zijn",
            "we zeggen het dezelfde week aan wie het aangaat.",
        ),
        ("Aparte lijstjes bijhouden", "we werken allemaal in één overzicht."),
        ("Nieuws in kleine chatgroepen", "we delen het in het gedeelde kanaal."),
    ],
    chafe: [
        "Als ik merk dat iets wringt, dan zeg ik het binnen twee werkdagen tegen wie het aangaat.",
        "Lukt dat niet, dan vragen we samen de teamcoach erbij.",
    ],
    contact: "vertrouwenspersoon, tel. 000 00 00 00.",
    actions: [
        [
            "Eén gedeeld service-overzicht",
            "Noor",
            "alle lijsten en standaardteksten in één map.",
            "het team één week alleen het overzicht gebruikt.",
            "Als er een lijst ontbreekt, dan melden we dat die dag.",
            "iedereen, scherm bij de koffie",
        ],
        [
            "Opleidingskalender per kwartaal",
            "Sami",
            "toegezegde opleidingen op een rij zetten.",
            "elke toezegging een datum heeft of is afgezegd.",
            "Als een datum vervalt, dan prikken we meteen een nieuwe.",
            "team, in de kalender",
        ],
        [
            "Oefenuur: op tijd en klein uitspreken",
            "Els",
            "uur plannen en drie oefensituaties kiezen.",
            "ieder de eigen als-dan-zin heeft geoefend.",
            "Als iemand niet kan, dan oefent die later in een duo.",
            "team",
        ],
    ],
    touches: [
        &[("IT", TouchHow::AskFirst), ("planning", TouchHow::Tell)],
        &[("HR", TouchHow::AskFirst)],
        &[],
    ],
    promise: "De directie zit tot 90 dagen na vandaag maandelijks een half uur met het team en koppelt terug wat met hun vragen gebeurt. Eerste keer 26 maart 2027.",
    accepted: [
        "De openingsuren op zaterdag liggen vast.",
        "We ruilen onderling en melden knelpunten één keer per kwartaal.",
    ],
    elsewhere: ["vacature voor een extra collega", "directie, antwoord op 26 maart"],
    time: "09.30-11.00",
    about: "hele team: successen, stand A1-A3, afspraken 1-8, tweede meting veiligheid.",
    baseline: ["Veilig kunnen spreken", "3,9 op 7 (n = 14)."],
    aftercare: "Coach aanwezig op di en do tot 30 april. Overdracht aan de nieuwe teamleider op 11 juni 2027.",
};

#[test]
fn the_dutch_sample_comes_out_to_the_column() {
    let workshop = sample(&DUTCH);
    expect_file!["../fixtures/report.nl.txt"].assert_eq(&export(&workshop, Part::Agreements, Format::Text));
    expect_file!["../fixtures/ideas.nl.txt"].assert_eq(&export(&workshop, Part::Ideas, Format::Text));
}
