//! Phones are asked: who can live with an agreement (V23), one word at check-out (F21); the codes of phone votes (V25).

use dostop::workshop::Workshop;
use dostop::workshop::agreement::Agreement;
use dostop::workshop::ballot::{Cast, Receipt, VoteTags, Way};
use dostop::workshop::change::{Change, Vote};
use dostop::workshop::consent::{Check, CheckWay, Consent};
use dostop::workshop::ids::{AgreementId, BallotId, PollId, Tag};
use dostop::workshop::language::Language;
use dostop::workshop::poll::{About, Answer, Asking, Says};
use dostop::workshop::public::Withheld;
use dostop::workshop::stage::StageKind;
use dostop::workshop::text::Line;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::agreements::decided;
use crate::phones::{Phone, SAID, open};
use crate::seat::{Seat, after, open_vote, revealed};

const ONE: AgreementId = AgreementId(1);
const TWO: AgreementId = AgreementId(2);
const LANGUAGES: [Language; 2] = [Language::NL, Language::EN];

/// What the window says, by the keys of its words; what changes with a number is typed out below.
struct Said {
    ask: &'static str,
    close: &'static str,
    void: &'static str,
    erase: &'static str,
    nine: &'static str,
    fixed: &'static str,
    asked: &'static str,
    stay: &'static str,
}

fn said(language: Language) -> Said {
    if language == Language::NL {
        Said {
            ask: "Via de telefoon peilen",
            close: "Sluiten en tellen",
            void: "Niet laten meetellen",
            erase: "Antwoorden wissen",
            nine: "9 van 15 antwoorden binnen",
            fixed: "Ze blijven zoals ze zijn tot je sluit",
            asked: "Er loopt nog een vraag op de telefoons",
            stay: "Hier blijven",
        }
    } else {
        Said {
            ask: "Ask the phones",
            close: "Close and count",
            void: "Do not count",
            erase: "Erase the answers",
            nine: "9 of 15 answered",
            fixed: "They stay as they are until you close",
            asked: "The phones are still being asked",
            stay: "Stay here",
        }
    }
}

fn ask(workshop: &Workshop, about: About, people: u32) -> Change {
    let poll = workshop.next_poll();
    Change::Ask(Asking::Open { poll, about, people })
}

fn answer(poll: PollId, who: u128, says: Says) -> Change {
    let (voter, op) = (Tag(who), Tag(who + 1000));
    Change::Ask(Asking::Answer(Answer { poll, says, voter, op }))
}

fn fingers(fingers: u8, reason: &str) -> Says {
    Says::Fingers(fingers, Line::parse(reason).unwrap())
}

fn word(word: &str) -> Says {
    Says::Word(Line::parse(word).unwrap())
}

/// Asked so many people, with these answers in.
fn asking(workshop: Workshop, (about, people): (About, u32), says: impl IntoIterator<Item = Says>) -> Workshop {
    let poll = workshop.next_poll();
    let open = ask(&workshop, about, people);
    let answers = (1..).zip(says).map(|(who, says)| answer(poll, who, says));
    let answers: Vec<_> = answers.collect();
    after(workshop, [open].into_iter().chain(answers))
}

fn drafted(language: Language) -> Workshop {
    after(decided(language, StageKind::Agreements), [Change::Draft])
}

/// About the first agreement, 15 people.
fn consenting(language: Language, says: impl IntoIterator<Item = Says>) -> Workshop {
    asking(drafted(language), (About::Consent(ONE), 15), says)
}

fn agreement(seat: &Seat) -> Agreement {
    seat.workshop().agreements()[&ONE].clone()
}

/// All that can be read but where the file lies.
fn read(seat: &Seat) -> String {
    seat.all_words().replace(seat.path.to_str().unwrap(), "")
}

fn step(seat: &mut Seat) {
    seat.press_with(Modifiers::COMMAND, Key::Enter);
}

/// V23, P16
#[test]
fn phones_are_asked_about_an_agreement_while_they_are_on() {
    for phones in &SAID {
        let said = said(phones.language);
        let mut seat = Seat::open(drafted(phones.language), phones.language);
        assert!(!seat.sees(said.ask), "nobody is in");
        drop(seat);
        seat = open(drafted(phones.language), phones).0;
        seat.click(said.ask);
        let workshop = seat.on_disk();
        let poll = workshop.poll().unwrap();
        assert_eq!((poll.about(), poll.people()), (About::Consent(ONE), 15));
        assert!(seat.sees(said.fixed));
        assert!(!seat.sees(said.ask), "one question at a time");
        for gone in ["Weghalen", "Remove"] {
            assert!(seat.harness.query_by_label(gone).is_none(), "its words are fixed");
        }
    }
}

/// V6, V23: nothing on the screen depends on what was answered, only on how many did.
#[test]
fn an_open_question_shows_how_many_answered_and_never_what() {
    for language in LANGUAGES {
        let words = |says: Vec<Says>| {
            let mut seat = Seat::open(consenting(language, says), language);
            seat.settle();
            assert!(seat.sees(said(language).nine));
            read(&seat)
        };
        let willing = words(vec![fingers(5, ""); 9]);
        let objecting = words(vec![fingers(0, "it costs the late shift"); 9]);
        assert_eq!(willing, objecting);
        assert!(!objecting.contains("late shift"));
    }
}

/// V23
#[test]
fn from_five_answers_on_the_close_shows_how_many_showed_what() {
    let answers = vec![3, 3, 4, 4, 5, 5, 5, 5, 5];
    let says = answers.into_iter().map(|count| fingers(count, ""));
    let mut seat = Seat::open(consenting(Language::EN, says), Language::EN);
    step(&mut seat);
    assert!(seat.sees("6 people have not answered"), "asked first");
    assert!(seat.workshop().poll().is_some());
    seat.click("Close anyway");
    let check = agreement(&seat).checks[0].clone();
    assert_eq!((check.hands, check.way), ([0, 0, 0, 2, 2, 5], CheckWay::Secret));
    assert!(seat.sees("Everyone can live with it.") && seat.sees("9 answers by phone"));
    assert!(seat.harness.query_by_label("Hands with 5 fingers").is_some());
    assert!(seat.sees("To agreement 2"));
}

/// V23: reasons without a number; then refine once and ask once more, as after a hand count.
#[test]
fn an_objection_is_read_without_a_number_and_the_sentence_is_refined() {
    let says = (0..14)
        .map(|_| fingers(4, ""))
        .chain([fingers(0, "it costs the late shift")]);
    let mut seat = Seat::open(consenting(Language::EN, says), Language::EN);
    step(&mut seat);
    assert_eq!(agreement(&seat).consent(), Consent::TalkFurther);
    assert!(seat.sees("Why there is an objection") && seat.sees("“it costs the late shift”"));
    seat.click("Refine the sentence");
    seat.press(Key::End);
    seat.type_text(" together");
    seat.press(Key::Enter);
    assert_eq!(
        agreement(&seat).consent(),
        Consent::Unasked,
        "it can be asked once more"
    );
    assert!(agreement(&seat).refined);
}

/// V23: who has no phone in is told of, before the question and while it is open; and so is, before the close, that few
/// answers show no hands. A phone that sleeps is not seen, so a close without everybody is asked about first.
#[test]
fn answers_are_counted_among_the_phones_that_are_in() {
    for (phones, (one, without, few, missing)) in SAID.iter().zip([
        (
            "0 van 1 telefoon",
            "14 mensen zijn hier niet te zien met een telefoon",
            "Bij minder dan 5 antwoorden",
            "14 mensen hebben niet geantwoord",
        ),
        (
            "0 of 1 phone",
            "14 people are not seen here by phone",
            "With fewer than 5 answers",
            "14 people have not answered",
        ),
    ]) {
        let (mut seat, address, code) = open(drafted(phones.language), phones);
        let phone = Phone::join(&address, &code).ok().unwrap();
        seat.wait_for(without);
        assert!(seat.sees(few), "before the question");
        seat.click(said(phones.language).ask);
        assert!(
            seat.sees(one) && seat.sees(without) && seat.sees(few),
            "{}",
            seat.all_words()
        );
        assert!(!seat.sees("0 of 15") && !seat.sees("0 van 15"));
        assert_eq!(phone.agrees(1).0, 201);
        seat.wait_for(&one.replace('0', "1"));
        step(&mut seat);
        assert!(seat.sees(missing) && seat.workshop().poll().is_some());
    }
}

/// V23, P4: of fewer than five only the outcome shows.
#[test]
fn of_fewer_than_five_answers_only_the_outcome_is_seen() {
    for (language, few, talk) in [
        (Language::NL, "Bij minder dan 5 antwoorden", "Verder praten"),
        (Language::EN, "With fewer than 5 answers", "Talk further"),
    ] {
        let outcome = |low: u8| {
            let says = [4, 4, low].map(|count| fingers(count, ""));
            let workshop = asking(drafted(language), (About::Consent(ONE), 3), says);
            let mut seat = Seat::open(workshop, language);
            step(&mut seat);
            assert!(seat.sees(few) && seat.sees(talk), "{}", seat.all_words());
            for finger in 0..6 {
                let field = format!("{finger} vingers");
                let fields = seat.harness.query_all_by_label_contains(&field).count();
                let hands = format!("{finger} fingers");
                assert_eq!(fields + seat.harness.query_all_by_label_contains(&hands).count(), 0);
            }
            read(&seat)
        };
        assert_eq!(outcome(1), outcome(2));
    }
}

#[test]
fn a_latecomer_may_answer_too() {
    let mut seat = Seat::open(consenting(Language::EN, vec![fingers(5, ""); 9]), Language::EN);
    seat.click("Somebody came late");
    assert!(seat.sees("Then 16 people may answer."));
    seat.click("Yes, 16 people now");
    assert!(seat.sees("9 of 16 answered"));
    assert_eq!(seat.on_disk().poll().unwrap().people(), 16);
}

/// P1: asked once, and then no answer is left anywhere.
#[test]
fn what_does_not_count_was_never_asked() {
    for language in LANGUAGES {
        let said = said(language);
        let says = vec![fingers(0, "wordt gewist"); 9];
        let mut seat = Seat::open(consenting(language, says), language);
        seat.click(said.void);
        assert!(seat.workshop().poll().is_some(), "asked first");
        seat.click(said.erase);
        assert!(seat.workshop().poll().is_none() && agreement(&seat).checks.is_empty());
        seat.on_disk();
        assert!(!seat.bytes_on_disk().contains("wordt gewist"));
    }
}

#[test]
fn without_an_answer_there_is_nothing_to_close() {
    let mut seat = Seat::open(consenting(Language::EN, []), Language::EN);
    step(&mut seat);
    assert!(seat.sees("Nobody has answered yet"));
    seat.press(Key::PageDown);
    assert!(seat.sees("The phones are still being asked"));
    let closes = seat.harness.query_all_by_label("Close and count").count();
    assert_eq!(closes, 1, "the next step only");
    seat.press(Key::Escape);
    assert!(seat.workshop().poll().is_some());
}

/// The stage is not left behind with a question that only phones see.
#[test]
fn who_goes_to_another_stage_is_asked_what_becomes_of_the_answers() {
    for language in LANGUAGES {
        let said = said(language);
        for (button, checks) in [(said.close, 1), (said.void, 0)] {
            let mut seat = Seat::open(consenting(language, vec![fingers(5, ""); 9]), language);
            seat.press(Key::PageDown);
            assert!(seat.sees(said.asked));
            seat.click(said.stay);
            assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Agreements);
            seat.press(Key::PageDown);
            let lies_over = seat.harness.get_all_by_label(button).last().unwrap();
            lies_over.click();
            seat.settle();
            assert_eq!(agreement(&seat).checks.len(), checks, "{button}");
            assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Break);
        }
    }
}

#[test]
fn who_leaves_the_workshop_is_asked_first() {
    for leave in Seat::WAYS_OUT {
        let mut seat = Seat::open(consenting(Language::EN, vec![fingers(5, ""); 9]), Language::EN);
        leave(&mut seat);
        assert!(seat.sees("The phones are still being asked"));
        seat.click("Stay here");
        leave(&mut seat);
        seat.harness.get_all_by_label("Do not count").last().unwrap().click();
        seat.settle();
        seat.wait_until(|seat| seat.harness.state().workshop().is_none());
        assert!(seat.on_disk().poll().is_none());
    }
}

/// A workshop that goes on elsewhere says so above the stage.
#[test]
fn a_question_that_another_stage_asks_can_be_finished_from_anywhere() {
    let elsewhere = revealed(Language::EN, StageKind::Plan);
    let workshop = asking(elsewhere, (About::CheckOut, 15), [word("glad")]);
    let mut seat = Seat::open(workshop, Language::EN);
    assert!(seat.sees("1 of 15 answered"));
    seat.click("Finish asking");
    seat.click("Close and count");
    assert_eq!(seat.on_disk().check_out_words().count(), 1);
    assert!(!seat.sees("Finish asking"));
    assert_eq!(seat.workshop().stage().unwrap().kind, StageKind::Plan);
}

/// The way to an agreement that is asked about, from another one.
#[test]
fn from_another_agreement_the_next_step_leads_back() {
    let workshop = asking(drafted(Language::EN), (About::Consent(TWO), 15), [fingers(5, "")]);
    let mut seat = Seat::open(workshop, Language::EN);
    assert!(seat.sees("Close and count"), "it is the one that is open");
    seat.press(Key::ArrowUp);
    assert!(seat.sees("the phones are answering") && !seat.sees("Ask the phones"));
    seat.click("To agreement 2");
    assert!(seat.sees("Close and count"));
}

/// Architecture 4: a step that no longer fits says why.
#[test]
fn undo_leaves_the_words_that_are_asked_about() {
    let phones = &SAID[1];
    let (mut seat, ..) = open(drafted(phones.language), phones);
    seat.fill("We do", " (typed)");
    seat.press(Key::Enter);
    let typed = agreement(&seat).text;
    seat.click("Ask the phones");
    seat.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(agreement(&seat).text, typed);
    assert!(seat.sees("First finish asking."));
}

/// The keyboard alone.
#[test]
fn asking_and_closing_need_no_pointer() {
    let phones = &SAID[1];
    let (mut seat, ..) = open(drafted(phones.language), phones);
    seat.harness.get_by_label("Ask the phones").focus();
    seat.settle();
    seat.press(Key::Enter);
    assert!(seat.workshop().poll().is_some());
    step(&mut seat);
    assert!(seat.sees("Nobody has answered yet"));
    seat.harness.get_by_label("Do not count").focus();
    seat.settle();
    seat.press(Key::Enter);
    seat.harness.get_by_label("Erase the answers").focus();
    seat.settle();
    seat.press(Key::Enter);
    assert!(seat.workshop().poll().is_none());
}

/// F21
#[test]
fn one_word_each_is_seen_by_alphabet_after_the_close() {
    for (phones, (ask, close, three_times)) in SAID.iter().zip([
        ("Eén woord vragen via de telefoon", "Sluiten en tonen", "blij 3 keer"),
        ("Ask the phones for one word", "Close and show", "blij 3 times"),
    ]) {
        let (mut seat, ..) = open(revealed(phones.language, StageKind::CheckOut), phones);
        seat.click(ask);
        assert_eq!(seat.workshop().poll().unwrap().about(), About::CheckOut);
        drop(seat);
        let says = ["rustig", "blij", "Blij", "moe", "blij"].map(word);
        let workshop = revealed(phones.language, StageKind::CheckOut);
        seat = Seat::open(asking(workshop, (About::CheckOut, 5), says), phones.language);
        assert!(!seat.sees("rustig"), "nobody reads a word yet");
        seat.click(close);
        assert!(seat.workshop().poll().is_none() && seat.sees("rustig") && seat.sees("moe"));
        assert!(
            seat.all_words().to_lowercase().contains(three_times),
            "{}",
            seat.all_words()
        );
        assert_eq!(seat.on_disk().check_out_words().count(), 5);
    }
}

/// C11: asked once, and the wall misses it meanwhile; a click beside the question does not hang it up again. Then it is
/// in no byte.
#[test]
fn a_word_is_taken_away_for_good() {
    for (language, name, heading, keep, take) in [
        (
            Language::NL,
            "‘Moe’ wegnemen",
            "‘Moe’ voorgoed wegnemen?",
            "Laten staan",
            "Wegnemen",
        ),
        (
            Language::EN,
            "Take “Moe” away",
            "Take “Moe” away for good?",
            "Leave it",
            "Take away",
        ),
    ] {
        let workshop = revealed(language, StageKind::CheckOut);
        let workshop = asking(
            workshop,
            (About::CheckOut, 4),
            ["Moe", "blij", "Moe", "erg moe"].map(word),
        );
        let close = Change::Ask(Asking::Close(workshop.poll().unwrap().id()));
        let mut seat = Seat::open(after(workshop, [close]), language);
        let moe = Withheld::Said(Line::parse("Moe").unwrap());
        let is_withheld = |seat: &Seat| seat.harness.state().withheld() == Some(&moe);
        seat.click(name);
        assert!(seat.sees(heading) && is_withheld(&seat));
        click_beside(&mut seat);
        assert!(
            seat.sees(heading) && is_withheld(&seat),
            "a click beside it is no answer"
        );
        seat.click(keep);
        assert!(!seat.sees(heading) && !is_withheld(&seat));
        seat.harness.get_by_label(name).focus();
        seat.settle();
        seat.press(Key::Space);
        assert!(seat.sees(heading) && is_withheld(&seat), "the keyboard alone");
        seat.press(Key::Escape);
        assert!(!seat.sees(heading) && !is_withheld(&seat));
        assert_eq!(seat.workshop().check_out_words().count(), 4);
        seat.click(name);
        seat.click(take);
        assert!(!seat.all_words().contains("Moe") && seat.sees("erg moe") && !is_withheld(&seat));
        assert_eq!(seat.on_disk().check_out_words().count(), 2);
        assert!(!seat.bytes_on_disk().contains("Moe") && seat.bytes_on_disk().contains("erg moe"));
        seat.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!(seat.workshop().check_out_words().count(), 2);
    }
}

fn click_beside(seat: &mut Seat) {
    let beside = egui::pos2(3.0, 300.0);
    seat.harness.drag_at(beside);
    seat.harness.drop_at(beside);
    seat.settle();
}

/// C11, V23: the same for the reason of an objection; what it counts for stays.
#[test]
fn a_reason_is_taken_away_for_good() {
    for (language, name, take, refine) in [
        (
            Language::NL,
            "‘het is Joris weer’ wegnemen",
            "Wegnemen",
            "Zin verfijnen",
        ),
        (
            Language::EN,
            "Take “het is Joris weer” away",
            "Take away",
            "Refine the sentence",
        ),
    ] {
        let says = [fingers(4, ""), fingers(0, "het is Joris weer"), fingers(0, "te duur")];
        let workshop = asking(drafted(language), (About::Consent(ONE), 3), says);
        let close = Change::Ask(Asking::Close(workshop.poll().unwrap().id()));
        let mut seat = Seat::open(after(workshop, [close]), language);
        seat.click(name);
        seat.click(take);
        assert!(!seat.sees("Joris") && seat.sees("te duur"));
        let check = seat.on_disk().agreements()[&ONE].checks[0].clone();
        assert_eq!((check.objections(), check.reasons.len()), (2, 1));
        assert!(!seat.bytes_on_disk().contains("Joris"));
        assert!(seat.sees(refine), "{}", seat.all_words());
    }
}

/// What was counted by hand, the facilitator typed: nothing there to take from a phone.
#[test]
fn a_reason_that_was_typed_here_has_no_such_button() {
    let check = Check {
        hands: [1, 0, 0, 0, 3, 4],
        way: CheckWay::Hands,
        reasons: vec![Line::parse("te duur").unwrap()],
    };
    let workshop = after(drafted(Language::EN), [Change::Consent(ONE, check)]);
    let seat = Seat::open(workshop, Language::EN);
    assert!(seat.sees("te duur") && seat.harness.query_by_label("Take “te duur” away").is_none());
}

/// D4: while the phones are asked, the workshop does not close over them.
#[test]
fn the_workshop_is_not_closed_over_an_open_question() {
    let workshop = asking(revealed(Language::EN, StageKind::CheckOut), (About::CheckOut, 5), []);
    let seat = Seat::open(workshop, Language::EN);
    assert!(seat.sees("First finish asking the phones."));
}

/// A round of phones whose codes are these; open.
pub fn voted(language: Language, codes: &[&str]) -> Workshop {
    let workshop = revealed(language, StageKind::Vote);
    let round = workshop.next_round();
    let open = open_vote(&workshop, 3);
    let number = workshop.ideas().map(|(number, _)| number).collect::<Vec<_>>();
    let casts = (1..).zip(codes).map(|(who, code): (u128, _)| {
        let dots = number[..5].iter().map(|number| (*number, 1_u32)).collect();
        Change::Vote(Vote::Cast(Cast {
            round,
            ballot: BallotId(u64::try_from(who).unwrap()),
            way: Way::Phone,
            dots,
            tags: Some(VoteTags {
                voter: Tag(who),
                op: Tag(who + 100),
                receipt: Receipt((*code).to_owned()),
            }),
        }))
    });
    let casts: Vec<_> = casts.collect();
    after(workshop, [open].into_iter().chain(casts))
}

/// V25: from the close to the final, when the facilitator wishes; sorted, with nothing else.
#[test]
fn the_codes_of_phone_votes_are_shown_from_the_close_to_the_final() {
    for language in LANGUAGES {
        let nl = language == Language::NL;
        let (show, hide) = if nl {
            ("Codes tonen", "Codes verbergen")
        } else {
            ("Show the codes", "Hide the codes")
        };
        let mut seat = Seat::open(voted(language, &["Q7WK", "3MXA", "HHT4"]), language);
        assert!(!seat.sees(show) && !seat.sees("Q7WK"), "the round is open");
        step(&mut seat);
        assert!(!seat.sees("Q7WK"), "never by themselves");
        seat.click(show);
        let words = seat.all_words();
        let at = |code: &str| words.find(code).unwrap_or_else(|| panic!("{code}:\n{words}"));
        assert!(at("3MXA") < at("HHT4") && at("HHT4") < at("Q7WK"));
        assert!(words.matches("Q7WK").count() >= 1);
        seat.click(hide);
        assert!(!seat.sees("Q7WK"));
        seat.click(show);
        step(&mut seat);
        assert!(seat.workshop().main_round().unwrap().is_shown());
        assert!(!seat.sees("Q7WK"), "the result is what the room came for");
        seat.harness.get_by_label(show).focus();
        seat.settle();
        seat.press(Key::Enter);
        assert!(seat.sees("Q7WK"));
        seat.click(if nl { "Uitslag vastleggen" } else { "Record the result" });
        assert!(!seat.sees("Q7WK") && !seat.sees(show), "erased at the final");
        seat.on_disk();
        assert!(!seat.bytes_on_disk().contains("Q7WK"));
    }
}
