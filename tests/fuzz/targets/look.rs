//! Everything that shows a workshop: the file again, the wall, the results, every document.

use dostop::report::{self, Format, Part};
use dostop::store::{Seq, format};
use dostop::workshop::Workshop;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Author, Change};
use dostop::workshop::ids::IdeaNumber;
use dostop::workshop::public::{Shows, Wall, Withheld};

use super::Room;

/// So many stages are put on the wall.
const MOST_STAGES: usize = 24;
/// So many ideas are asked for their parts, each a walk over all ideas.
const MOST_IDEAS: usize = 50;

/// Shows it everywhere.
pub fn everywhere(room: &Room, workshop: &Workshop) {
    in_a_file(workshop);
    on_the_wall(workshop);
    at_results(workshop);
    in_documents(room, workshop);
}

/// Writes it down and reads it again.
pub fn in_a_file(workshop: &Workshop) {
    let (bytes, base) = format::write(workshop, Seq(7)).expect("a workshop can be written down");
    let snapshot = format::read(&bytes).expect("what is written can be read");
    assert_eq!(snapshot.base, base);
    assert!(snapshot.workshop == *workshop, "the file holds something else");
}

fn on_the_wall(workshop: &Workshop) {
    for shows in [Shows::Stage, Shows::Nothing, Shows::TestSlide, Shows::Receipts] {
        let withheld = Some(Withheld::Card(IdeaNumber(1)));
        let agreement = workshop.agreements().keys().next().copied();
        workshop.public_view(&Wall {
            shows,
            withheld,
            agreement,
        });
    }
    for stage in workshop.agenda().iter().take(MOST_STAGES) {
        let mut there = workshop.clone();
        if there.apply(Author::Facilitator, Change::MoveTo(stage.id)).is_ok() {
            there.public_view(&Wall::default());
        }
    }
}

/// Asks for everything that is counted.
pub fn at_results(workshop: &Workshop) {
    for lane in Lane::BOTH {
        let winners = workshop.winners(lane);
        assert!(winners.iter().all(|number| workshop.idea(*number).is_some()));
        workshop.suggestions(lane);
        workshop.votable(lane).count();
        for round in workshop.rounds() {
            workshop.shown_standing(round, lane);
            workshop.settled(round);
        }
    }
    let parts = workshop.parts_by_idea();
    for (number, _) in workshop.ideas().take(MOST_IDEAS) {
        let found = parts.get(&number).cloned().unwrap_or_default();
        assert_eq!(found, workshop.all_parts(number));
    }
    workshop.suggested_choices();
    workshop.suggested_people();
    workshop.open_ties();
    workshop.withdrawn_tallies();
    workshop.lapsed_dots();
    workshop.too_many_absent();
}

fn in_documents(room: &Room, workshop: &Workshop) {
    for part in Part::ALL {
        for format in Format::ALL {
            if let Err(error) = report::write(workshop, room.words(), part, format) {
                assert!(!error.explain(room.words()).is_empty());
            }
        }
    }
}
