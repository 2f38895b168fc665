//! Workshops for the tests, made as a room makes them: by changes.

use dostop::report::{Format, Part, write};
use dostop::words::Words;
use dostop::workshop::ballot::{Cast, Way};
use dostop::workshop::card::{ByLane, Lane, NewCard};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{BallotId, CardId, IdeaNumber, RoundId, StageId};
use dostop::workshop::language::{Language, Phrase};
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::stage::{LedBy, Stage, StageKind};
use dostop::workshop::text::{CardText, Line};
use dostop::workshop::{Blueprint, Workshop};
use jiff::civil::date;

pub fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

pub fn blueprint(language: Language, title: &str, question: &str) -> Blueprint {
    Blueprint {
        title: line(title),
        language,
        template: "reset".to_owned(),
        held_on: date(2027, 3, 12),
        people: 15,
        question: Phrase::new(language, question),
        criterion: Phrase::new(language, "Where do we gain most together?"),
        ground_rules: vec![line("One speaks at a time.")],
        chafe: Vec::new(),
        agenda: vec![Stage {
            id: StageId(1),
            kind: StageKind::Collect(Lane::Do),
            name: Phrase::new(language, "Collect"),
            minutes: 6,
            led_by: LedBy::All,
            prompt: Phrase::new(language, "What helps?"),
            notes: Phrase::new(language, "Watch the clock"),
        }],
    }
}

pub fn make(workshop: &mut Workshop, changes: impl IntoIterator<Item = Change>) {
    for change in changes {
        workshop
            .apply(Author::Facilitator, change.clone())
            .unwrap_or_else(|refusal| panic!("{change:?}: {refusal}"));
    }
}

pub fn card(id: u64, lane: Lane, text: &str) -> Change {
    Change::PlaceCard(NewCard {
        id: CardId(id),
        lane,
        text: CardText::parse(text).unwrap(),
        cluster: None,
    })
}

/// A workshop with these cards, not revealed.
pub fn collected(cards: &[(Lane, &str)]) -> Workshop {
    let mut workshop = Workshop::new(blueprint(Language::EN, "Team", "What could be different?"));
    make(
        &mut workshop,
        (1..).zip(cards).map(|(id, (lane, text))| card(id, *lane, text)),
    );
    workshop
}

pub const REVEAL: Change = Change::Reveal { seed: 7, few: true };

pub fn open(people: u32, doing: u32, stop: Option<u32>) -> Change {
    let choice = |budget| LaneChoice {
        mode: Mode::Cumulative,
        budget,
    };
    Change::Vote(Vote::Open {
        round: RoundId(1),
        people,
        lanes: ByLane {
            doing: Some(choice(doing)),
            stop: stop.map(choice),
        },
    })
}

pub fn cast(id: u64, way: Way, dots: &[(u32, u32)]) -> Change {
    Change::Vote(Vote::Cast(Cast {
        round: RoundId(1),
        ballot: BallotId(id),
        way,
        dots: dots.iter().map(|(number, dots)| (IdeaNumber(*number), *dots)).collect(),
        tags: None,
    }))
}

pub fn export(workshop: &Workshop, part: Part, format: Format) -> String {
    let words = Words::new(workshop.language());
    String::from_utf8(write(workshop, &words, part, format).unwrap()).unwrap()
}

/// Every document that can be written, in both languages.
pub fn exports(workshop: &Workshop) -> Vec<String> {
    let mut all = Vec::new();
    for language in [Language::EN, Language::NL] {
        for part in Part::ALL {
            for format in Format::ALL {
                if let Ok(bytes) = write(workshop, &Words::new(language), part, format) {
                    all.push(String::from_utf8(bytes).unwrap());
                }
            }
        }
    }
    assert!(all.len() > 40, "{}", all.len());
    all
}
