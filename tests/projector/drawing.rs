//! Every slide at every wall: nothing clipped, nothing over another, nothing too small to be read (L1-L4, L10).

use dostop::ui::projector::USUAL_WALL;
use dostop::ui::theme::{Mode, Theme};
use dostop::workshop::card::Lane;
use dostop::workshop::language::Language;
use dostop::workshop::public::Slide;
use dostop::workshop::round::RoundKind;
use egui::{Rect, vec2};

use crate::slides::{LONG_QUESTION, QUESTION, all, cards, results, tie, view, vote, vote_by_slips, winners};
use crate::stage::{Stage, WALLS};

/// The height of a capital in parts of the type size, from the font's own table (L1).
fn capital() -> f32 {
    let font = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
    let number = |at: usize| usize::from(u16::from_be_bytes([font[at], font[at + 1]]));
    let table = |tag: &[u8]| {
        let entry = (0..number(4))
            .map(|table| 12 + table * 16)
            .find(|at| &font[*at..at + 4] == tag);
        let at = entry.expect("the table is there") + 8;
        number(at) * 65_536 + number(at + 2)
    };
    let em = number(table(b"head") + 18);
    number(table(b"OS/2") + 88) as f32 / em as f32
}

#[test]
fn every_slide_fits_every_wall_in_every_language() {
    for wall in WALLS {
        for language in [Language::NL, Language::EN] {
            let mut stage = Stage::new(wall, wall, language);
            for question in [QUESTION, LONG_QUESTION] {
                for (name, slide) in all() {
                    let name = format!("{name} at {wall:?} in {language}");
                    fits(
                        &mut stage,
                        &name,
                        &view(question, slide),
                        Rect::from_min_size(egui::Pos2::ZERO, wall),
                    );
                }
            }
        }
    }
}

#[track_caller]
pub fn fits(stage: &mut Stage, name: &str, view: &dostop::workshop::public::PublicView, wall: Rect) {
    let pages = stage.pages(view);
    assert!(pages > 0, "{name}");
    for page in [0, 1, pages / 2, pages - 1].into_iter().filter(|page| *page < pages) {
        let texts = stage.show(view, page);
        for (at, (text, rect)) in texts.iter().enumerate() {
            assert!(
                wall.contains_rect(*rect),
                "{name}, page {page}: {text:?} leaves the wall: {rect:?}"
            );
            for (other, place) in texts.iter().skip(at + 1) {
                let shared = rect.shrink(1.5).intersect(place.shrink(1.5));
                assert!(!shared.is_positive(), "{name}, page {page}: {text:?} over {other:?}");
            }
        }
    }
}

/// L1, L2, L10
#[test]
fn letters_are_large_enough_for_the_last_row() {
    let capital = capital();
    for wall in WALLS {
        let mut stage = Stage::new(wall, wall, Language::NL);
        for (name, slide) in all() {
            let shown = stage.show(&view(QUESTION, slide), 0);
            let letters = stage.letters();
            assert_eq!(shown.is_empty(), letters.is_empty(), "{name}");
            for letter in &letters {
                let part = letter.size * capital / wall.y;
                assert!(part > 0.0279, "{name}: capitals of {part} of the height");
                assert!(letter.line / letter.size > 1.249, "{name}: lines too close");
                assert!(letter.longest_row <= 60, "{name}: {} in a line", letter.longest_row);
            }
        }
        let shown = stage.show(&view(QUESTION, results(winners(), tie())), 0);
        assert!(shown.iter().any(|(text, _)| text == "20"));
        let largest = stage.letters().iter().map(|letter| letter.size).fold(0.0, f32::max);
        assert!(
            largest * capital / wall.y > 1.5 * 0.0349,
            "a result's numbers are large"
        );
    }
}

#[test]
fn every_card_is_on_one_of_the_pages() {
    for wall in WALLS {
        let mut stage = Stage::new(wall, wall, Language::NL);
        let cards = cards(200);
        let view = view(QUESTION, Slide::Read(cards.clone()));
        let pages = stage.pages(&view);
        let mut read: Vec<String> = Vec::new();
        for page in 0..pages {
            let texts = stage.show(&view, page);
            assert!(
                texts
                    .iter()
                    .any(|(text, _)| *text == format!("bladzijde {} van {pages}", page + 1))
            );
            read.extend(texts.into_iter().map(|(text, _)| text));
        }
        let shown: Vec<&String> = read
            .iter()
            .filter(|text| cards.iter().any(|card| card.text == **text))
            .collect();
        let expected: Vec<&String> = cards.iter().map(|card| &card.text).collect();
        assert_eq!(shown, expected, "each once, do first, by number");
        assert!(cards.first().is_some_and(|card| card.lane == Lane::Do));
    }
}

#[test]
fn the_real_result_has_a_page_a_lane() {
    let mut stage = Stage::new(USUAL_WALL, USUAL_WALL, Language::NL);
    let view = view(QUESTION, results(winners(), tie()));
    assert_eq!(stage.pages(&view), 2);
    let texts: Vec<String> = stage.show(&view, 0).into_iter().map(|(text, _)| text).collect();
    for expected in ["DOEN!", "14 van 15 stembriefjes", "9 mensen", "en 14 andere"] {
        assert!(texts.iter().any(|text| text == expected), "{expected} in {texts:?}");
    }
    let texts: Vec<String> = stage.show(&view, 1).into_iter().map(|(text, _)| text).collect();
    for expected in ["STOP!", "Gelijk: 3 ideeën voor 2 plaatsen", "60 mensen"] {
        assert!(texts.iter().any(|text| text == expected), "{expected} in {texts:?}");
    }
}

/// The preview is the same page, drawn small, as one picture with a name.
#[test]
fn the_preview_has_the_walls_pages_and_one_name() {
    let wall = vec2(1024.0, 768.0);
    let mut small = Stage::new(vec2(232.0, 145.0), wall, Language::EN);
    let large = Stage::new(wall, wall, Language::EN);
    for (name, slide) in all() {
        let view = view(QUESTION, slide);
        assert_eq!(small.pages(&view), large.pages(&view), "{name}");
        assert!(small.show(&view, 0).is_empty(), "{name}");
        assert_eq!(small.pictures(), ["What is on the screen now"]);
    }
}

/// F38
#[test]
fn a_vote_by_slips_says_so() {
    let mut stage = Stage::new(USUAL_WALL, USUAL_WALL, Language::NL);
    let mut says = |slide| {
        let texts = stage.show(&view(QUESTION, slide), 0);
        texts
            .iter()
            .any(|(text, _)| text == "Stemmen met je telefoon: scan het strookje in je hand.")
    };
    assert!(says(vote_by_slips()));
    assert!(!says(vote(RoundKind::Main, 0, (9, 15))));
}

/// L13
#[test]
fn two_minutes_before_the_end_the_timer_says_so() {
    let mut stage = Stage::new(USUAL_WALL, USUAL_WALL, Language::NL);
    let (_, collect) = all().into_iter().find(|(name, _)| *name == "collect").expect("a slide");
    let texts = stage.show(&view(QUESTION, collect), 0);
    for expected in ["01:35", "nog 2 minuten", QUESTION, "STOP!", "27"] {
        assert!(texts.iter().any(|(text, _)| text == expected), "{expected}");
    }
}

/// architecture 8: in a room of hundreds all ballots of an open round are one shape, in which each is still seen
#[test]
fn hundreds_of_ballots_do_not_cost_a_frame_its_time() {
    let mut stage = Stage::new(USUAL_WALL, USUAL_WALL, Language::NL);
    let ink = Theme::of(Mode::Light).ink;
    let mut drawn = |ballots, people| {
        stage.show(&view(QUESTION, vote(RoundKind::Main, 0, (ballots, people))), 0);
        let inked = stage.fills().iter().filter(|(_, color)| *color == ink).count();
        (stage.shapes(), inked)
    };
    let (few, many, more) = (drawn(9, 15), drawn(310, 500), drawn(311, 500));
    assert!(many.0 < few.0, "{many:?} {few:?}");
    assert_eq!(more, (many.0, many.1 + 1));
}
