//! Five templates as the start screen gets them, for tests that look at it.

use dostop::ui::scene::SegmentKind::{Do, Other, Stop, Vote};
use dostop::ui::scene::TemplateCard;
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
    let strip = match id {
        "bridge" => vec![
            (Other, 15),
            (Other, 30),
            (Other, 35),
            (Other, 15),
            (Other, 30),
            (Other, 15),
            (Other, 45),
            (Do, 13),
            (Stop, 12),
            (Other, 30),
            (Vote, 10),
            (Other, 25),
            (Other, 40),
            (Other, 30),
            (Other, 30),
            (Other, 45),
        ],
        "needs" => vec![
            (Other, 15),
            (Other, 20),
            (Other, 30),
            (Other, 15),
            (Other, 15),
            (Other, 25),
            (Other, 20),
            (Other, 15),
            (Do, 10),
            (Stop, 10),
            (Other, 25),
            (Vote, 5),
            (Other, 15),
            (Other, 40),
            (Other, 30),
            (Other, 30),
        ],
        _ => vec![
            (Other, 15),
            (Other, 10),
            (Do, 10),
            (Stop, 10),
            (Other, 15),
            (Other, 15),
            (Other, 20),
            (Vote, 10),
            (Other, 10),
            (Other, 10),
            (Other, 35),
            (Other, 5),
            (Other, 25),
            (Other, 10),
            (Other, 5),
            (Other, 10),
            (Other, 25),
        ],
    };
    TemplateCard {
        id: id.to_owned(),
        name: name.to_owned(),
        purpose: purpose.to_owned(),
        minutes: strip.iter().map(|(_, minutes)| minutes).sum(),
        strip,
    }
}
