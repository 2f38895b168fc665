//! Five templates as the start screen gets them, for tests that look at it.

use dostop::ui::scene::{SegmentKind, TemplateCard};
use dostop::workshop::language::Language;

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
