//! Small workshops and changes to test with.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use dostop::live::LiveWorkshop;
use dostop::store::disk::memory::MemoryDisk;
use dostop::store::session_file::{Opened, Overwrite, read};
use dostop::workshop::ballot::{Cast, Receipt, VoteTags, Way};
use dostop::workshop::card::{ByLane, CardTags, Lane, NewCard};
use dostop::workshop::change::{Author, Change, Vote};
use dostop::workshop::ids::{BallotId, CardId, IdeaNumber, RoundId, StageId, Tag};
use dostop::workshop::language::{Language, Phrase};
use dostop::workshop::rules::{LaneChoice, Mode};
use dostop::workshop::stage::{LedBy, Stage, StageKind};
use dostop::workshop::text::{CardText, Line};
use dostop::workshop::{Blueprint, Workshop};

/// Where the workshop lies.
pub fn file() -> PathBuf {
    PathBuf::from("folder/team.ron")
}

/// A file beside it.
pub fn beside(ending: &str) -> PathBuf {
    PathBuf::from(format!("folder/team.ron{ending}"))
}

/// A workshop before its first card.
pub fn empty() -> Workshop {
    let phrase = |words: &str| Phrase::new(Language::EN, words);
    Workshop::new(Blueprint {
        title: line("Reset \"north\" \\ é"),
        language: Language::NL,
        template: "reset".to_owned(),
        held_on: "2026-03-02".parse().unwrap(),
        people: 9,
        question: phrase("What helps?\nWhat hurts?"),
        criterion: phrase("Where do we gain most together?"),
        ground_rules: vec![line("One speaks at a time")],
        chafe: Vec::new(),
        agenda: vec![Stage {
            id: StageId(1),
            kind: StageKind::Collect(Lane::Do),
            name: phrase("Do!"),
            minutes: 6,
            led_by: LedBy::Facilitator,
            prompt: Phrase::default(),
            notes: Phrase::default(),
        }],
    })
}

/// A line.
pub fn line(text: &str) -> Line {
    Line::parse(text).unwrap()
}

/// A text.
pub fn text(text: &str) -> CardText {
    CardText::parse(text).unwrap()
}

/// Words that look like nothing else, different for each number.
pub fn words(n: u64) -> String {
    let mixed = n.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let letters: String = (0..12)
        .map(|at| char::from(b'a' + ((mixed >> (5 * at)) % 26) as u8))
        .collect();
    format!("{letters} 'ë'")
}

/// The id of the n-th card.
pub fn id(n: u64) -> u64 {
    (n + 1).wrapping_mul(0xD1B5_4A32_D192_ED03)
}

/// The n-th card.
pub fn card(n: u64) -> NewCard {
    NewCard {
        id: CardId(id(n)),
        lane: Lane::BOTH[(n % 2) as usize],
        text: text(&words(n)),
        cluster: None,
    }
}

/// It comes from the facilitator.
pub fn place(n: u64) -> Change {
    Change::PlaceCard(card(n))
}

/// It comes from a phone.
pub fn phone(n: u64) -> Change {
    let tag = |salt: u128| Tag(u128::from(id(n)) * 0x1_0000_0000_0000_0001 + salt);
    Change::PlaceTagged(
        card(n),
        CardTags {
            own: tag(1),
            op: tag(2),
        },
    )
}

/// All cards become visible.
pub fn reveal() -> Change {
    Change::Reveal {
        seed: 7_919_191_919,
        few: true,
    }
}

/// A round over both lanes.
pub fn open(round: u32) -> Change {
    let choice = Some(LaneChoice {
        mode: Mode::Cumulative,
        budget: 1,
    });
    Change::Vote(Vote::Open {
        round: RoundId(round),
        people: 9,
        lanes: ByLane {
            doing: choice,
            stop: choice,
        },
    })
}

/// A phone's ballot with one dot.
pub fn ballot(round: u32, n: u64) -> Change {
    Change::Vote(Vote::Cast(Cast {
        round: RoundId(round),
        ballot: BallotId(id(1000 + n)),
        way: Way::Phone,
        dots: [(IdeaNumber(1 + (n % 3) as u32), 1_u32)].into_iter().collect(),
        tags: Some(VoteTags {
            voter: Tag(u128::from(id(2000 + n))),
            op: Tag(u128::from(id(3000 + n))),
            receipt: Receipt(format!("Q{n}Z{n}")),
        }),
    }))
}

/// Changes of every kind that a vote needs, all accepted by an empty workshop.
pub fn whole_story() -> Vec<Change> {
    let mut changes: Vec<Change> = (0..6).map(phone).collect();
    changes.push(Change::SetPeople(12));
    changes.extend([reveal(), open(1)]);
    changes.extend((0..4).map(|n| ballot(1, n)));
    changes.push(Change::Vote(Vote::Close(RoundId(1))));
    changes.push(Change::Vote(Vote::Show(RoundId(1))));
    changes.push(Change::TakeBack(IdeaNumber(2), None));
    changes
}

/// What the changes make.
pub fn after(changes: &[Change]) -> Workshop {
    let mut workshop = empty();
    for change in changes {
        workshop.apply(Author::Facilitator, change.clone()).unwrap();
    }
    workshop
}

/// A new workshop on a disk.
pub fn on(disk: &MemoryDisk) -> LiveWorkshop {
    LiveWorkshop::create(Arc::new(disk.clone()), &file(), empty(), Overwrite::Refuse).unwrap()
}

/// The workshop on a disk, opened again.
pub fn again(disk: &MemoryDisk) -> LiveWorkshop {
    LiveWorkshop::open(Arc::new(disk.clone()), &file()).unwrap().0
}

/// Makes changes, each waited for.
pub fn all(live: &LiveWorkshop, changes: &[Change]) {
    for change in changes {
        let seq = live.submit(Author::Facilitator, change.clone()).unwrap();
        live.durable(seq).unwrap();
    }
}

/// What lies on a disk.
pub fn found(disk: &MemoryDisk) -> Opened {
    read(disk, &file()).unwrap()
}

/// Whether bytes hold a text.
pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

/// The files on a disk that hold a text.
pub fn holders(disk: &MemoryDisk, text: &str) -> Vec<PathBuf> {
    let files = disk.files().into_iter();
    files
        .filter(|(_, bytes)| holds(bytes, text))
        .map(|(path, _): (PathBuf, _)| path)
        .collect()
}

/// The name of a path's file.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
