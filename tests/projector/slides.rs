//! A slide of every kind, from empty to overfull.

use dostop::workshop::card::{ByLane, Lane};
use dostop::workshop::consent::Consent;
use dostop::workshop::ids::{ActionId, AgreementId, IdeaNumber};
use dostop::workshop::language::Language;
use dostop::workshop::public::{
    Agreements, BeforeVote, CheckOut, Collecting, Groups, Opening, Prompted, PublicAction, PublicAgreement,
    PublicCluster, PublicHands, PublicIdea, PublicLane, PublicPlace, PublicResults, PublicRules, PublicTurnout,
    PublicView, PublicVote, Slide,
};
use dostop::workshop::round::RoundKind;
use dostop::workshop::rules::Mode;
use dostop::workshop::standing::Seat;

/// As long as a card can be.
pub const LONGEST: &str = "Zet alles wat het werk van een ander raakt dezelfde dag nog in het gedeelde kanaal, ook als het slecht nieuws is of nog niet helemaal zeker!!";
pub const QUESTION: &str =
    "Wat kan er bij ons anders, zodat ieder hier met vertrouwen werkt en elke klant goed geholpen wordt?";
/// 200 characters.
pub const LONG_QUESTION: &str = "Wat kan er bij ons anders, zodat ieder hier met vertrouwen werkt, elke klant goed geholpen wordt, niemand met buikpijn naar huis gaat en we ook over tien jaar nog trots zijn op wat we samen deden, ja?";

const TEXTS: [&str; 5] = [
    "Zeg hardop wat goed ging, ook als het klein is",
    "Verdeel leuke en lastige klanten via één zichtbaar rooster",
    "Zet nieuws dat het werk raakt dezelfde dag in het gedeelde kanaal",
    "Bespreek een fout onder vier ogen en binnen de week",
    "Zet beloofde opleidingen met datum in de kalender",
];

pub fn view(question: &str, slide: Slide) -> PublicView {
    PublicView {
        poll: None,
        receipts: Vec::new(),
        language: Language::NL,
        question: question.to_owned(),
        slide,
    }
}

pub fn idea(number: u32, lane: Lane, text: &str) -> PublicIdea {
    PublicIdea {
        number: IdeaNumber(number),
        lane,
        text: format!("{text} {number}"),
        cards: 1 + number % 3,
    }
}

/// So many cards, half of them stop, of every length.
pub fn cards(count: u32) -> Vec<PublicIdea> {
    let text = |number: u32| match number % 6 {
        5 => LONGEST.split_at(135).0,
        other => TEXTS[other as usize],
    };
    let lane = |number: u32| if number * 2 <= count { Lane::Do } else { Lane::Stop };
    (1..=count)
        .map(|number| idea(number, lane(number), text(number)))
        .collect()
}

fn prompted(name: &str, prompt: &str) -> Prompted {
    Prompted {
        name: name.to_owned(),
        prompt: prompt.to_owned(),
    }
}

pub fn opening() -> Opening {
    Opening {
        name: "Welkom en regels".to_owned(),
        lines: vec![LONG_QUESTION.to_owned(), LONGEST.to_owned()],
        ground_rules: TEXTS.iter().map(|text| (*text).to_owned()).collect(),
        is_small_group: true,
    }
}

pub fn vote(kind: RoundKind, tied: u32, (ballots, people): (u32, u32)) -> Slide {
    let rules = |mode, budget| Some(PublicRules { mode, budget, cap: 2 });
    Slide::Vote(PublicVote {
        criterion: "Waar winnen we samen het meest mee?".to_owned(),
        kind,
        turnout: PublicTurnout { ballots, people },
        lanes: ByLane {
            doing: rules(Mode::Cumulative, 7),
            stop: rules(Mode::Approval, 5),
        },
        ideas: cards(tied).into(),
        needs_slip: false,
    })
}

/// The same, where phones need slips.
pub fn vote_by_slips() -> Slide {
    match vote(RoundKind::Main, 0, (9, 15)) {
        Slide::Vote(vote) => Slide::Vote(PublicVote {
            needs_slip: true,
            ..vote
        }),
        other => other,
    }
}

pub fn place(number: u32, (dots, supporters): (u32, u32), seat: Seat) -> PublicPlace {
    PublicPlace {
        number: IdeaNumber(number),
        text: format!("{} {number}", TEXTS[number as usize % 5]),
        dots,
        supporters,
        rank: Some(number),
        seat,
    }
}

/// Five winners and 15 others, as in the look's picture.
pub fn winners() -> PublicLane {
    let seat = |number| if number <= 5 { Seat::Won } else { Seat::Lost };
    PublicLane::Voted {
        seats: 5,
        places: (1..=20)
            .map(|number| place(number, (21 - number, 9), seat(number)))
            .collect(),
    }
}

/// One winner with many dots, and a tie of three for two seats.
pub fn tie() -> PublicLane {
    let seats = [Seat::Won, Seat::Tied, Seat::Tied, Seat::Tied, Seat::Lost];
    let dots = [(120, 60), (12, 9), (12, 9), (12, 9), (3, 2)];
    let each = (1..).zip(dots).zip(seats);
    PublicLane::Voted {
        seats: 3,
        places: each.map(|((number, dots), seat)| place(number, dots, seat)).collect(),
    }
}

pub fn results(doing: PublicLane, stop: PublicLane) -> Slide {
    let turnout = PublicTurnout {
        ballots: 14,
        people: 15,
    };
    let lanes = ByLane { doing, stop };
    Slide::Results(PublicResults { turnout, lanes })
}

pub fn agreements(current: Option<AgreementId>) -> Slide {
    let states = [
        Consent::Passed,
        Consent::Trial,
        Consent::TalkFurther,
        Consent::Unasked,
        Consent::Parked,
    ];
    let one = |(id, consent): (u32, Consent)| PublicAgreement {
        id: AgreementId(id),
        lane: if id < 4 { Lane::Do } else { Lane::Stop },
        text: LONGEST.to_owned(),
        instead: if id < 4 {
            String::new()
        } else {
            LONG_QUESTION.to_owned()
        },
        consent,
        hands: Some(PublicHands {
            willing: 15,
            people: 15,
        }),
        reasons: match consent {
            Consent::TalkFurther | Consent::Parked => [LONGEST, LONG_QUESTION, "Te duur."].map(str::to_owned).to_vec(),
            Consent::Passed | Consent::Trial | Consent::Unasked => Vec::new(),
        },
    };
    Slide::Agreements(Agreements {
        agreements: (1..).zip(states).map(one).collect(),
        current,
    })
}

/// Everything, named; from empty to overfull.
pub fn all() -> Vec<(&'static str, Slide)> {
    let counts = ByLane { doing: 27, stop: 19 };
    let collecting = |prompt: &str| {
        Slide::Collect(Collecting {
            lane: Lane::Stop,
            prompts: ByLane {
                doing: String::new(),
                stop: prompt.to_owned(),
            },
            counts,
        })
    };
    let budgets = ByLane {
        doing: Some(7),
        stop: None,
    };
    let criterion = "Waar winnen we samen het meest mee?".to_owned();
    let mut slides = vec![
        ("hidden", Slide::Hidden),
        ("test", Slide::TestSlide),
        ("opening", Slide::Opening(opening())),
        ("pause", Slide::Pause(prompted("Pauze", "Tot zo."))),
        ("long pause", Slide::Pause(prompted(LONGEST, &LONG_QUESTION.repeat(4)))),
        ("plain", Slide::Plain(prompted("Peilen", LONGEST))),
        ("long plain", Slide::Plain(prompted(LONGEST, &LONG_QUESTION.repeat(9)))),
        ("bare plain", Slide::Plain(prompted("Peilen", ""))),
        ("collect", collecting("Welke gewoonte laten we los?")),
        ("long collect", collecting(LONG_QUESTION)),
        ("waiting", Slide::Waiting(counts)),
        ("before", Slide::BeforeVote(BeforeVote { criterion, budgets })),
        ("vote", vote(RoundKind::Main, 0, (9, 15))),
        ("vote by slips", vote_by_slips()),
        ("large vote", vote(RoundKind::Main, 0, (41, 60))),
        ("run-off", vote(RoundKind::Runoff, 9, (60, 60))),
    ];
    let turnout = PublicTurnout { ballots: 1, people: 1 };
    slides.push(("counted", Slide::Counted(turnout)));
    slides.extend(later());
    slides
}

fn later() -> Vec<(&'static str, Slide)> {
    let group = |name: &str| PublicCluster {
        name: name.to_owned(),
        count: 12,
    };
    let groups = |clusters| {
        Slide::Groups(Groups {
            clusters,
            loose: 3,
            parked: 1,
        })
    };
    let action = |what: &str| PublicAction {
        id: ActionId(1),
        what: what.to_owned(),
        owner: "teamcoach".to_owned(),
        due: "2027-03-31".parse().ok(),
        is_quick_win: true,
    };
    let none = || PublicLane::Taken(Vec::new());
    let nobody = PublicLane::Voted {
        seats: 3,
        places: Vec::new(),
    };
    let code = Agreements {
        agreements: Vec::new(),
        current: None,
    };
    let check_out = CheckOut {
        stage: prompted("Afronden", LONGEST),
        date: "2027-04-12".parse().ok(),
        time: "van 14 tot 16 uur".to_owned(),
        words: (1..60).map(|at| format!("woord {}", "x".repeat(at % 30))).collect(),
    };
    vec![
        ("no cards", Slide::Read(Vec::new())),
        ("cards", Slide::Read(cards(46))),
        ("many cards", Slide::Read(cards(200))),
        ("no groups", groups(Vec::new())),
        ("groups", groups(vec![group("Waardering"), group(""), group(LONGEST)])),
        ("results", results(winners(), tie())),
        ("taken", results(PublicLane::Taken(cards(12)), nobody)),
        ("no results", results(none(), none())),
        ("no agreements", Slide::Agreements(code)),
        ("agreements", agreements(None)),
        ("current", agreements(Some(AgreementId(4)))),
        ("objected", agreements(Some(AgreementId(3)))),
        ("parked", agreements(Some(AgreementId(5)))),
        ("no plan", Slide::Plan(Vec::new())),
        (
            "plan",
            Slide::Plan(vec![
                action(LONGEST),
                action("Roosters"),
                action(LONGEST),
                action("Kanaal"),
            ]),
        ),
        ("check-out", Slide::CheckOut(check_out)),
    ]
}
