//! V24: the export prints how it was decided. Each sentence stands in the document of the workshop that it is true of,
//! in both languages, and not in that of one where the vote was plain.

use dostop::report::{Format, Part, write};
use dostop::words::Words;
use dostop::workshop::Workshop;
use dostop::workshop::ballot::{Cast, Way};
use dostop::workshop::card::{ByLane, Lane};
use dostop::workshop::change::{Change, Reason, Vote};
use dostop::workshop::idea::IdeaStatus;
use dostop::workshop::ids::{BallotId, IdeaNumber, RoundId};
use dostop::workshop::language::Language;
use dostop::workshop::round::Decision;

use crate::room::{REVEAL, cast, collected, export, line, make, open};

/// What a paper ballot says of ideas 1 to 6.
type Dots = [u32; 6];
/// Ideas 5 and 6 are tied for the last seat.
const TIED: [Dots; 2] = [[2, 2, 2, 2, 1, 1], [2, 2, 2, 2, 1, 1]];
/// All is clear: idea 6 got nothing.
const PLAIN: [Dots; 2] = [[2, 2, 2, 2, 2, 0], [2, 2, 2, 2, 2, 0]];
/// Idea 5 has 3 dots, idea 6 has 2.
const NEAR: [Dots; 3] = [[2, 2, 2, 2, 1, 1], [2, 2, 2, 2, 2, 0], [0, 0, 0, 0, 0, 1]];

fn vote(vote: Vote) -> [Change; 1] {
    [Change::Vote(vote)]
}

/// Twelve revealed ideas to do.
fn revealed() -> Workshop {
    let ideas = [
        "Aaa bbb", "Ccc ddd", "Eee fff", "Ggg hhh", "Iii jjj", "Kkk lll", "Mmm nnn", "Ooo ppp", "Qqq rrr", "Sss ttt",
        "Uuu vvv", "Www xxx",
    ];
    let mut workshop = collected(&ideas.map(|text| (Lane::Do, text)));
    make(&mut workshop, [REVEAL]);
    workshop
}

fn paper(id: u64, dots: &Dots) -> Change {
    let dots: Vec<(u32, u32)> = (1..).zip(*dots).filter(|(_, dots)| *dots > 0).collect();
    cast(id, Way::Paper, &dots)
}

/// Ballots came in, one of each person.
fn handed_in(ballots: &[Dots]) -> Workshop {
    let mut workshop = revealed();
    make(&mut workshop, [open(u32::try_from(ballots.len()).unwrap(), 10, None)]);
    make(&mut workshop, (1..).zip(ballots).map(|(id, dots)| paper(id, dots)));
    workshop
}

fn show(workshop: &mut Workshop, round: u32) {
    make(workshop, vote(Vote::Close(RoundId(round))));
    make(workshop, vote(Vote::Show(RoundId(round))));
}

fn shown(ballots: &[Dots]) -> Workshop {
    let mut workshop = handed_in(ballots);
    show(&mut workshop, 1);
    workshop
}

fn document(workshop: &Workshop, language: Language) -> String {
    let words = Words::new(language);
    let bytes = write(workshop, &words, Part::Agreements, Format::Markdown).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The sentence stands there, and is one that a document can be without.
#[track_caller]
fn tells(workshop: &Workshop, english: &str, dutch: &str) {
    let mut plain = shown(&PLAIN);
    make(&mut plain, vote(Vote::Final));
    for (language, sentence) in [(Language::EN, english), (Language::NL, dutch)] {
        let document = document(workshop, language);
        assert!(document.contains(sentence), "{sentence}\n{document}");
        assert!(!self::document(&plain, language).contains(sentence), "{sentence}");
    }
}

#[test]
fn that_nothing_happened_after_the_vote_is_told_until_something_did() {
    let mut workshop = shown(&PLAIN);
    let nothing = "No run-off, no lot, nothing merged or withdrawn after the vote.";
    assert!(document(&workshop, Language::EN).contains(nothing));
    let reason = IdeaStatus::Withdrawn(line("it is done"));
    make(&mut workshop, [Change::SetStatus(IdeaNumber(1), reason)]);
    assert!(!document(&workshop, Language::EN).contains(nothing));
    tells(
        &workshop,
        "No run-off. No lot. Nothing merged after the vote.",
        "Geen herstemming. Geen loting. Niets na de stemming samengevoegd.",
    );
}

#[test]
fn rules_and_ballots_by_way() {
    let mut workshop = revealed();
    make(&mut workshop, [open(5, 7, None)]);
    let ways = [Way::Phone, Way::Paper, Way::Kiosk];
    make(
        &mut workshop,
        (1..).zip(ways).map(|(id, way)| cast(id, way, &[(1, 1), (2, 1)])),
    );
    show(&mut workshop, 1);
    tells(
        &workshop,
        "7 dots, at most 2 per idea: 3 ballots (1 phone, 1 paper, 1 laptop) of 5 possible.",
        "7 stippen, hoogstens 2 per idee: 3 briefjes (1 telefoon, 1 papier, 1 laptop) van 5 mogelijke.",
    );
}

#[test]
fn an_open_tie() {
    tells(
        &shown(&TIED),
        "Not decided yet: a tie is open (do ideas 5 and 6).",
        "Nog niet beslist: er is nog een gelijke stand (bij doen de ideeën 5 en 6).",
    );
}

#[test]
fn a_run_off() {
    let mut workshop = shown(&TIED);
    make(&mut workshop, vote(Vote::OpenRunoff(RoundId(2))));
    tells(&workshop, "a run-off is open.", "er loopt een herstemming.");
    let one = |id| {
        Change::Vote(Vote::Cast(Cast {
            round: RoundId(2),
            ballot: BallotId(id),
            way: Way::Paper,
            dots: std::iter::once((IdeaNumber(6), 1_u32)).collect(),
            tags: None,
        }))
    };
    make(&mut workshop, [one(11), one(12)]);
    show(&mut workshop, 2);
    tells(
        &workshop,
        "Run-off, blind, at most 1 dot per idea, between ideas 5 and 6 (one dot): 2 ballots (2 paper).",
        "Herstemming, blind, hoogstens 1 stip per idee, tussen de ideeën 5 en 6 (één stip): 2 briefjes (2 papier).",
    );
}

#[test]
fn a_lot_with_its_seed_and_rule() {
    let mut workshop = shown(&TIED);
    make(&mut workshop, vote(Vote::Lot(4217)));
    let decided = workshop.main_round().unwrap().decisions().next().cloned();
    let Some(Decision::Lot { order, .. }) = decided else {
        panic!("{decided:?}");
    };
    let order: Vec<String> = order.iter().map(ToString::to_string).collect();
    let order = order.join(", ");
    assert!(["5, 6", "6, 5"].contains(&order.as_str()), "{order}");
    let english = format!(
        "Tie settled by lot: seed 4217, drawn in the order {order}. Rule: the tied ideas are sorted by number and shuffled by ChaCha8 from the seed."
    );
    let dutch = format!(
        "Gelijke stand beslist door loting: startgetal 4217, getrokken in de volgorde {order}. Regel: de gelijke ideeën zijn op nummer gezet en geschud met ChaCha8 vanuit het startgetal."
    );
    tells(&workshop, &english, &dutch);
}

#[test]
fn all_the_tied_were_taken() {
    let mut workshop = shown(&TIED);
    make(&mut workshop, vote(Vote::Widen));
    tells(
        &workshop,
        "Tie in do: all tied ideas were taken, one place more.",
        "Gelijke stand bij doen: alle gelijke ideeën zijn meegenomen, één plaats meer.",
    );
}

#[test]
fn talk_and_a_consent_check() {
    let mut workshop = shown(&TIED);
    let first = ByLane {
        doing: vec![IdeaNumber(6)],
        stop: Vec::new(),
    };
    make(&mut workshop, vote(Vote::Talk(first)));
    tells(
        &workshop,
        "Tie settled by talk and a consent check: first idea 6.",
        "Gelijke stand beslist na gesprek en een check op instemming: eerst idee 6.",
    );
}

#[test]
fn a_near_tie_that_was_treated_as_a_tie() {
    let mut workshop = shown(&NEAR);
    assert!(export(&workshop, Part::Ideas, Format::Text).contains("too close to"));
    make(&mut workshop, vote(Vote::TreatAsTie(Lane::Do)));
    tells(
        &workshop,
        "Ideas 1, 2, 3, 4, 5 and 6 were too close to part and counted as a tie.",
        "De ideeën 1, 2, 3, 4, 5 en 6 lagen te dicht bij elkaar en telden als gelijke stand.",
    );
}

/// V18: in the documents and in the tables, before and after the final.
#[test]
fn a_withdrawn_idea_with_its_reason_and_the_dots_that_lapse() {
    let mut workshop = shown(&PLAIN);
    let reason = IdeaStatus::Withdrawn(line("it was decided already"));
    make(&mut workshop, [Change::SetStatus(IdeaNumber(5), reason)]);
    let told = |workshop: &Workshop| {
        tells(
            workshop,
            "Idea 5 was withdrawn after the vote: it was decided already. Its 4 dots lapse.",
            "Idee 5 is na de stemming ingetrokken: it was decided already. Daarmee vervallen 4 stippen.",
        );
        let csv = export(workshop, Part::Ideas, Format::Csv);
        let row = csv.lines().find(|row| row.starts_with("5,")).unwrap();
        assert!(row.ends_with(",withdrawn,4,2,,false"), "{row}");
        let json: serde_json::Value = serde_json::from_str(&export(workshop, Part::All, Format::Json)).unwrap();
        let idea = &json["ideas"][4];
        assert_eq!(idea["dots"], 4, "{idea}");
        assert_eq!(idea["supporters"], 2);
        assert!(idea["rank"].is_null());
        assert_eq!(idea["winner"], false);
    };
    told(&workshop);
    make(&mut workshop, vote(Vote::Final));
    told(&workshop);
}

/// V18 and V6: nothing lapses that nobody has seen.
#[test]
fn what_was_withdrawn_before_the_vote_or_the_show_has_no_dots() {
    let withdraw = |number| {
        let reason = IdeaStatus::Withdrawn(line("it is done"));
        Change::SetStatus(IdeaNumber(number), reason)
    };
    let row = |workshop: &Workshop, number: &str| {
        let csv = export(workshop, Part::Ideas, Format::Csv);
        csv.lines().find(|row| row.starts_with(number)).unwrap().to_owned()
    };
    let mut before = revealed();
    make(&mut before, [withdraw(7), open(2, 10, None), paper(1, &PLAIN[0])]);
    show(&mut before, 1);
    assert!(row(&before, "7,").ends_with(",withdrawn,,,,"), "{}", row(&before, "7,"));
    let mut closed = handed_in(&PLAIN);
    make(&mut closed, vote(Vote::Close(RoundId(1))));
    make(&mut closed, [withdraw(5)]);
    assert!(row(&closed, "5,").ends_with(",withdrawn,,,,"), "{}", row(&closed, "5,"));
    assert!(!document(&closed, Language::EN).contains("lapse"));
}

/// V16
#[test]
fn a_merge_after_the_vote_and_the_dots_that_lapse() {
    let mut workshop = shown(&PLAIN);
    make(&mut workshop, [Change::Merge(vec![IdeaNumber(3), IdeaNumber(4)])]);
    tells(
        &workshop,
        "Merged after the vote: 4 into 3. 4 dots lapsed by that.",
        "Na de stemming samengevoegd: 4 bij 3. Daardoor vervielen 4 stippen.",
    );
}

/// V9
#[test]
fn voided_rounds() {
    let mut workshop = handed_in(&TIED);
    make(&mut workshop, vote(Vote::Void(RoundId(1))));
    tells(
        &workshop,
        "One round was voided and all its ballots cleared.",
        "Eén ronde is ongeldig verklaard, met al haar briefjes.",
    );
}

/// V9
#[test]
fn ballots_that_were_taken_back() {
    let mut workshop = handed_in(&TIED);
    make(&mut workshop, vote(Vote::TakeBallotBack(RoundId(1), BallotId(2))));
    show(&mut workshop, 1);
    tells(
        &workshop,
        "One typed ballot was taken back during the vote.",
        "Eén getypt briefje is tijdens de stemming teruggenomen.",
    );
}

/// V10
#[test]
fn late_comers() {
    let mut workshop = handed_in(&TIED);
    make(&mut workshop, vote(Vote::Raise(RoundId(1), 4, Reason::Late)));
    show(&mut workshop, 1);
    tells(
        &workshop,
        "While the vote was open 2 people joined.",
        "Tijdens de stemming kwamen er 2 mensen bij.",
    );
}

/// V22
#[test]
fn sealed_ballots_of_absent_colleagues() {
    let mut workshop = revealed();
    make(&mut workshop, [Change::NextPart(2), open(2, 10, None)]);
    make(&mut workshop, vote(Vote::Raise(RoundId(1), 3, Reason::SealedBallots)));
    make(&mut workshop, (1..).zip(&TIED).map(|(id, dots)| paper(id, dots)));
    show(&mut workshop, 1);
    tells(
        &workshop,
        "Place was made for one sealed ballot of absent colleagues.",
        "Er was plaats voor één gesloten briefje van afwezige collega's.",
    );
}

/// C11: a text that was taken back is no idea any more; the document counts what the room voted on.
#[test]
fn a_card_that_was_taken_off_the_wall_is_not_counted_as_an_idea() {
    let mut workshop = revealed();
    make(&mut workshop, [Change::Merge(vec![IdeaNumber(1), IdeaNumber(2)])]);
    let document = |workshop: &Workshop| {
        let words = Words::new(Language::EN);
        let bytes = write(workshop, &words, Part::Agreements, Format::Text).unwrap();
        String::from_utf8(bytes)
            .unwrap()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert!(document(&workshop).contains("11 and 0"), "{}", document(&workshop));
    make(&mut workshop, [Change::TakeBack(IdeaNumber(12), None)]);
    assert!(document(&workshop).contains("10 and 0"), "{}", document(&workshop));
}
