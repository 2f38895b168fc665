//! What hostile lists and changes meet: words, and a workshop in each state.

use dostop::lists::changes;
use dostop::store::Seq;
use dostop::store::format::{self, Base};
use dostop::templates::{Form, Occasion, Template};
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::language::Language;
use dostop::workshop::wording::{NameList, Nudge};

/// Made once a thread: the words alone take longer than most inputs.
pub struct Room {
    words: Words,
    nudge: Nudge,
    snapshots: Vec<(Base, Workshop)>,
    pokes: Vec<Change>,
}

impl Room {
    /// The words of the language that has the longer ones, and workshops from the first card to the last page.
    pub fn made() -> Self {
        let groups = ["avonddienst".to_owned()];
        let names = NameList::parse("Ahmed\nEls de Wit\n");
        let done = format::read(include_bytes!("../../../sessions/front-desk.ron"));
        let done = done.expect("the example can be read").workshop;
        let collecting = after(new(&done), include_str!("../bases/collect.changes.ron"));
        let voting = after(collecting.clone(), include_str!("../bases/vote.changes.ron"));
        let results = after(voting.clone(), include_str!("../bases/results.changes.ron"));
        let snapshot = |workshop: Workshop| {
            let (_, base) = format::write(&workshop, Seq(3)).expect("a workshop can be written down");
            (base, workshop)
        };
        Self {
            words: Words::new(Language::NL),
            nudge: Nudge::new(Words::word_lists()).with_names(&names).with_groups(groups),
            snapshots: [collecting, voting, results, done].map(snapshot).into(),
            pokes: list(include_str!("../bases/pokes.changes.ron")),
        }
    }

    /// The words.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The nudge for cards.
    pub fn nudge(&self) -> &Nudge {
        &self.nudge
    }

    /// A workshop in each state, with the snapshot that it would be.
    pub fn snapshots(&self) -> &[(Base, Workshop)] {
        &self.snapshots
    }

    /// The one in which ballots are handed in.
    pub fn with_open_round(&self) -> &Workshop {
        let mut workshops = self.snapshots.iter().map(|(_, workshop)| workshop);
        let open = workshops.find(|workshop| workshop.open_round().is_some());
        open.expect("one of them has an open round")
    }

    /// Changes that somebody may make in any workshop.
    pub fn pokes(&self) -> &[Change] {
        &self.pokes
    }
}

fn new(done: &Workshop) -> Workshop {
    let template = Template::find("reset").expect("there is a template");
    Workshop::new(template.blueprint(
        Form::Full,
        Occasion {
            title: None,
            language: Language::NL,
            people: 9,
            held_on: done.held_on(),
        },
    ))
}

fn after(mut workshop: Workshop, text: &str) -> Workshop {
    for change in list(text) {
        let made = workshop.apply(Author::Facilitator, change);
        made.expect("a change of our own is accepted");
    }
    workshop
}

fn list(text: &str) -> Vec<Change> {
    let changes = changes::parse(text).expect("our own changes can be read");
    changes.into_iter().map(|(_, change)| change).collect()
}
