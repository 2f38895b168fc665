//! What the start screen shows, for tests that look at it: five templates, and a session file.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dostop::live::LiveWorkshop;
use dostop::store::disk::RealDisk;
use dostop::store::session_file::Overwrite;
use dostop::templates::{Form, Occasion, Template};
use dostop::ui::scene::{SegmentKind, TemplateCard};
use dostop::workshop::Workshop;
use dostop::workshop::ballot::{Cast, Way};
use dostop::workshop::card::{ByLane, Lane, NewCard};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{BallotId, CardId, IdeaNumber, RoundId};
use dostop::workshop::language::Language;
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::{CardText, Line};

/// A workshop in `folder`/team.ron: Team Noord, during its vote; two of its 8 cards say the same.
pub fn session_file(folder: &Path) -> PathBuf {
    let path = folder.join("team.ron");
    let template = Template::find("reset").expect("reset is built in");
    let occasion = Occasion {
        title: Some(Line::parse("Team Noord").expect("a title fits")),
        language: Language::NL,
        people: 9,
        held_on: "2026-03-02".parse().expect("a day"),
    };
    let workshop = Workshop::new(template.blueprint(Form::Full, occasion));
    let live = LiveWorkshop::create(Arc::new(RealDisk), &path, workshop, Overwrite::Refuse).expect("an empty folder");
    for change in story(&live.latest()) {
        live.submit(Author::Facilitator, change).expect("it fits");
    }
    live.close().expect("room on the disk");
    path
}

/// Cards, reveal, and a round with one ballot.
fn story(workshop: &Workshop) -> Vec<Change> {
    let texts = "coffee coffee silence daylight lunch agenda names doors";
    let card = |(id, text): (u64, &str)| {
        Change::PlaceCard(NewCard {
            id: CardId(id),
            lane: Lane::Do,
            text: CardText::parse(text).expect("a text"),
            cluster: None,
        })
    };
    let voting = workshop.agenda().iter().find(|stage| stage.kind == StageKind::Vote);
    let choice = LaneChoice {
        mode: Mode::Cumulative,
        budget: 1,
    };
    let mut story: Vec<Change> = (1..).zip(texts.split(' ')).map(card).collect();
    story.extend([
        Change::Reveal { seed: 7, few: true },
        Change::MoveTo(voting.expect("a vote").id),
        Change::Vote(Vote::Open {
            round: RoundId(1),
            people: 9,
            lanes: ByLane {
                doing: Some(choice),
                stop: None,
            },
        }),
        Change::Vote(Vote::Cast(Cast {
            round: RoundId(1),
            ballot: BallotId(1),
            way: Way::Paper,
            dots: [(IdeaNumber(1), 1_u32)].into_iter().collect(),
            tags: None,
        })),
    ]);
    story
}

/// Gives a file these bytes.
pub fn write(path: &Path, bytes: &[u8]) {
    let mut file = std::fs::File::create(path).expect("a folder to write in");
    file.write_all(bytes).expect("room on the disk");
}

/// The cards of the start screen in `language`.
pub fn template_cards(language: Language) -> Vec<TemplateCard> {
    if language == Language::NL {
        in_dutch()
    } else {
        in_english()
    }
}

fn in_dutch() -> Vec<TemplateCard> {
    vec![
        card(
            "reset",
            "Samen opnieuw beginnen",
            "Vertrouwen terug, met een gedragscode van het team zelf.",
        ),
        card(
            "bridge",
            "Van wij-zij naar samen",
            "Teams leren elkaars werk kennen en maken afspraken voor de klant.",
        ),
        card(
            "needs",
            "Van klacht naar behoefte",
            "Horen wat er achter een klacht zit, en wat niet op te lossen is.",
        ),
        card(
            "purpose",
            "Ruimte binnen de regels",
            "Eigen ruimte vinden. Toezeggingen van team en leiding.",
        ),
        card(
            "stay",
            "Hier wil je blijven",
            "Vijf thema’s over blijven of weggaan, met één belofte per thema.",
        ),
    ]
}

fn in_english() -> Vec<TemplateCard> {
    vec![
        card(
            "reset",
            "A fresh start together",
            "Trust again, with a code of conduct the team writes itself.",
        ),
        card(
            "bridge",
            "From us-and-them to together",
            "Teams get to know each other’s work and make agreements for the customer.",
        ),
        card(
            "needs",
            "From complaint to need",
            "Hear what is behind a complaint, and what cannot be solved.",
        ),
        card(
            "purpose",
            "Room within the rules",
            "Find your own room. Promises by team and leadership.",
        ),
        card(
            "stay",
            "A place to stay",
            "Five themes about staying or leaving, with one promise for each theme.",
        ),
    ]
}

fn card(id: &str, name: &str, purpose: &str) -> TemplateCard {
    let strip = strip(match id {
        "bridge" => "15 30 35 15 30 15 45 D13 S12 30 V10 25 40 30 30 45",
        "needs" => "15 20 30 15 15 25 20 15 D10 S10 25 V5 15 40 30 30",
        _ => "15 10 D10 S10 15 15 20 V10 10 10 35 5 25 10 5 10 25",
    });
    TemplateCard {
        id: id.to_owned(),
        name: name.to_owned(),
        purpose: purpose.to_owned(),
        short_minutes: 90,
        minutes: strip.iter().map(|(_, minutes)| minutes).sum(),
        strip,
    }
}

/// Minutes in order; a letter before them tells what a stage is.
fn strip(stages: &str) -> Vec<(SegmentKind, u32)> {
    let stage = |stage: &str| {
        let kind = match stage.chars().next() {
            Some('D') => SegmentKind::Do,
            Some('S') => SegmentKind::Stop,
            Some('V') => SegmentKind::Vote,
            Some(_) | None => SegmentKind::Other,
        };
        let minutes = stage.trim_start_matches(char::is_alphabetic).parse();
        (kind, minutes.unwrap_or_default())
    };
    stages.split(' ').map(stage).collect()
}
