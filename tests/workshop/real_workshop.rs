//! The cards and ballots of one real workshop, from import to winners.

use std::collections::BTreeMap;

use dostop::workshop::ballot::Way;
use dostop::workshop::card::Lane;
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::ids::IdeaNumber;
use dostop::workshop::similarity;

use crate::room::{DO, Room, STOP, cumulative, lanes, n, text};

const CARDS: &str = include_str!("../fixtures/reset-cards.nl.txt");
const BALLOTS: &str = include_str!("../fixtures/reset-ballots.by-line.txt");

/// V3, V8, V11, V12, V15: 46 cards, 11 pairs, 20 and 14 ideas, budgets 7 and 5, 14 ballots, the known winners, no tie.
#[test]
fn the_real_workshop_has_its_known_winners_whatever_the_deal() {
    for seed in [1, 2027, u64::MAX] {
        let mut room = Room::empty();
        let cards: Vec<_> = CARDS
            .lines()
            .map(|line| {
                let lane = if line.starts_with('+') { DO } else { STOP };
                room.card(lane, &line[2..])
            })
            .collect();
        assert_eq!(cards.len(), 46);
        room.ok(Change::Import(cards));
        room.ok(Change::Reveal { seed, few: false });
        let number_of: BTreeMap<u32, IdeaNumber> = (1..)
            .zip(CARDS.lines())
            .map(|(line, words)| (line, room.number(&words[2..])))
            .collect();
        let mut pairs = 0;
        for lane in Lane::BOTH {
            pairs += room.workshop.suggestions(lane).len();
            loop {
                let groups = similarity::groups(room.workshop.suggestions(lane));
                if groups.is_empty() {
                    break;
                }
                for group in groups {
                    room.ok(Change::Merge(group));
                }
            }
        }
        assert_eq!(pairs, 11);
        let same = [1, 2].map(|line| room.workshop.stands_for(number_of[&line]));
        room.ok(Change::Merge(same.into()));
        assert_eq!(
            (room.workshop.votable(DO).count(), room.workshop.votable(STOP).count()),
            (20, 14)
        );
        assert_eq!(room.suggested(), lanes(cumulative(7), cumulative(5)));
        room.open(15);
        let idea_of = |room: &Room, line: u32| room.workshop.stands_for(number_of[&line]).0;
        for ballot in BALLOTS.lines() {
            let mut dots = BTreeMap::new();
            for line in ballot.split([' ', '|']).filter(|part| !part.is_empty()) {
                *dots.entry(idea_of(&room, line.parse().unwrap())).or_insert(0) += 1;
            }
            room.cast_on(Way::Paper, &dots.into_iter().collect::<Vec<_>>(), None)
                .1
                .unwrap();
        }
        room.close_and_show();
        for (lane, expected) in [
            (DO, &[(9, 14, 11), (1, 14, 9), (4, 12, 11), (18, 10, 8), (12, 8, 7)][..]),
            (STOP, &[(28, 14, 10), (30, 10, 8), (32, 8, 6)]),
        ] {
            let expected: Vec<_> = expected
                .iter()
                .map(|(line, d, s)| (idea_of(&room, *line), (*d, *s)))
                .collect();
            let found: Vec<_> = room
                .winners(lane)
                .iter()
                .map(|number| (*number, room.tally(*number)))
                .collect();
            assert_eq!(found, expected, "seed {seed}");
        }
        assert!(!room.workshop.has_open_tie());
        room.vote(Vote::Final);
        room.ok(Change::Draft);
        assert_eq!(room.workshop.agreements().len(), 8);
        assert_eq!(
            room.workshop.text(n(idea_of(&room, 9))),
            room.workshop.text(number_of[&9].min(number_of[&10]))
        );
        assert!(text(&CARDS.lines().next().unwrap()[2..]).graphemes() <= 140);
    }
}
