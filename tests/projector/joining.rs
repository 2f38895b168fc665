//! How phones come in, on the wall: beside the question, in a corner of every other slide, gone once nobody new may.

use std::sync::Arc;

use dostop::ui::phones::{JoinFace, Qr};
use dostop::ui::theme::{Mode, Theme};
use dostop::workshop::language::Language;
use dostop::workshop::public::Slide;
use egui::{Pos2, Rect, vec2};

use crate::drawing::fits;
use crate::slides::{LONG_QUESTION, QUESTION, all, cards, view};
use crate::stage::{Stage, WALLS};

const PICTURE: &str = "QR-code voor telefoons";

fn join(address: &str) -> JoinFace {
    let side = 33;
    JoinFace {
        address: address.to_owned(),
        code: "7KQ 2MX".to_owned(),
        qr: Arc::new(Qr {
            side,
            dark: (0..side * side).map(|at| at % 3 == 0).collect(),
        }),
    }
}

/// Nothing hangs there, or what the last row should be able to read.
fn is_empty(name: &str, slide: &Slide) -> bool {
    matches!(slide, Slide::Hidden | Slide::TestSlide) || name == "no results"
}

/// L1-L4: the longest address there can be.
#[test]
fn every_slide_fits_beside_the_longest_address() {
    for wall in WALLS {
        for language in [Language::NL, Language::EN] {
            let mut stage = Stage::new(wall, wall, language);
            stage.joining = Some(join("192.168.178.105:8420"));
            for question in [QUESTION, LONG_QUESTION] {
                for (name, slide) in all() {
                    let name = format!("{name} at {wall:?} in {language} with phones");
                    let whole = Rect::from_min_size(Pos2::ZERO, wall);
                    fits(&mut stage, &name, &view(question, slide), whole);
                }
            }
        }
    }
}

#[test]
fn address_code_and_qr_are_on_every_slide_that_shows_something() {
    for wall in WALLS {
        let mut stage = Stage::new(wall, wall, Language::NL);
        stage.joining = Some(join("10.0.0.5:8420"));
        for (name, slide) in all() {
            let is_empty = is_empty(name, &slide);
            let texts = stage.show(&view(QUESTION, slide), 0);
            let says = |said: &str| texts.iter().any(|(text, _)| text == said);
            assert_eq!(says("10.0.0.5:8420") && says("7KQ 2MX"), !is_empty, "{name}");
            let qr = stage.picture(PICTURE);
            assert_eq!(qr.is_some(), !is_empty, "{name}");
            for (text, place) in texts.iter().filter(|_| !is_empty) {
                let shared = place.shrink(1.5).intersect(qr.unwrap());
                assert!(!shared.is_positive(), "{name}: {text:?} over the QR code");
            }
        }
    }
}

#[test]
fn once_nobody_new_may_come_in_it_is_gone() {
    let wall = WALLS[1];
    let mut stage = Stage::new(wall, wall, Language::NL);
    for (name, slide) in all() {
        let view = view(QUESTION, slide);
        stage.joining = Some(join("10.0.0.5:8420"));
        stage.show(&view, 0);
        stage.joining = None;
        let texts = stage.show(&view, 0);
        assert!(!texts.iter().any(|(text, _)| text.contains("8420")), "{name}");
        assert_eq!(stage.picture(PICTURE), None, "{name}");
    }
}

/// look/README.md, 09 and 11: the line, the code and the QR code stand still from collecting to the vote.
#[test]
fn beside_the_question_it_stands_where_the_look_wants_it() {
    let wall = vec2(1280.0, 800.0);
    let mut stage = Stage::new(wall, wall, Language::NL);
    stage.joining = Some(join("192.168.1.5:8420"));
    let mut places = Vec::new();
    for wanted in ["collect", "before"] {
        let (_, slide) = all().into_iter().find(|(name, _)| *name == wanted).unwrap();
        let texts = stage.show(&view(QUESTION, slide), 0);
        let qr = stage.picture(PICTURE).unwrap();
        assert!(
            (qr.left() - 944.0).abs() < 2.0 && (qr.right() - 1216.0).abs() < 8.0,
            "{qr:?}"
        );
        assert!((qr.top() - 376.0).abs() < 8.0, "{qr:?}");
        let is_line = |rect: &Rect| (rect.height() - 2.0).abs() < 0.1 && rect.width() > 800.0;
        let line = stage.fills().into_iter().find(|(rect, _)| is_line(rect)).unwrap().0;
        assert!((line.top() - qr.top()).abs() < 1.5, "{line:?} and {qr:?}");
        let place = |said: &str| texts.iter().find(|(text, _)| text == said).map(|(_, place)| *place);
        let code = place("7KQ 2MX").unwrap();
        assert!((code.right() - 1216.0).abs() < 12.0, "{code:?}");
        places.push((qr, code));
    }
    assert_eq!(places[0], places[1]);
}

/// F38: the slip is what is scanned; how phones come in is small on every page, and says for whom it is.
#[test]
fn in_a_vote_by_slips_the_way_in_is_small_and_says_for_whom() {
    for (language, picture, caption) in [
        (Language::NL, PICTURE, "Nog niet binnen? Scan eerst dit."),
        (Language::EN, "QR code for phones", "Not in yet? Scan this first."),
    ] {
        for wall in WALLS {
            let mut stage = Stage::new(wall, wall, language);
            stage.joining = Some(join("192.168.178.105:8420"));
            for (wanted, is_small) in [("vote", false), ("vote by slips", true)] {
                let (_, slide) = all().into_iter().find(|(name, _)| *name == wanted).unwrap();
                let view = view(QUESTION, slide);
                for page in 0..stage.pages(&view) {
                    let texts = stage.show(&view, page);
                    let name = format!("{wanted}, page {page}, at {wall:?} in {language}");
                    assert_eq!(texts.iter().any(|(text, _)| text == caption), is_small, "{name}");
                    let qr = stage.picture(picture).unwrap();
                    assert!(qr.height() < 0.14 * wall.y || !is_small && page == 0, "{name}: {qr:?}");
                    assert!(
                        qr.center().x > wall.x / 2.0 && qr.center().y > wall.y / 2.0,
                        "{name}: {qr:?}"
                    );
                }
            }
        }
    }
}

/// P19, look/README.md: a camera needs dark modules on a light quiet zone of four, on a dark wall too.
#[test]
fn the_qr_code_is_dark_on_light_with_a_quiet_zone() {
    let wall = WALLS[1];
    for mode in [Mode::Light, Mode::Dark] {
        let mut stage = Stage::new(wall, wall, Language::NL);
        stage.mode.set(mode);
        stage.joining = Some(join("10.0.0.5:8420"));
        for (name, slide) in all() {
            if is_empty(name, &slide) {
                continue;
            }
            stage.show(&view(QUESTION, slide), 0);
            let qr = stage.picture(PICTURE).unwrap_or_else(|| panic!("{name}"));
            let (light, dark) = Theme::of(mode).qr();
            let fills = stage.fills();
            assert!(
                fills
                    .iter()
                    .any(|(rect, color)| qr.expand(1.0).contains_rect(*rect) && *color == light),
                "{name}"
            );
            let modules = fills
                .iter()
                .filter(|(rect, color)| qr.contains_rect(*rect) && *color == dark);
            let modules: Vec<Rect> = modules.map(|(rect, _)| *rect).collect();
            assert!(modules.len() > 300, "{name}: {}", modules.len());
            let module = modules.iter().map(Rect::height).fold(f32::INFINITY, f32::min);
            assert!(module >= 2.0 && module.fract() < 0.01, "{name}: modules of {module}");
            let all = modules.into_iter().reduce(Rect::union).unwrap();
            assert!(qr.shrink(4.0 * module - 1.0).contains_rect(all), "{name}: quiet zone");
        }
    }
}

/// P17
#[test]
fn the_opening_says_what_an_open_wifi_means_while_phones_may_join() {
    let wall = WALLS[0];
    for (language, said) in [
        (Language::NL, "open of gedeelde wifi"),
        (Language::EN, "open or shared Wi-Fi"),
    ] {
        let mut stage = Stage::new(wall, wall, language);
        let (_, slide) = all()
            .into_iter()
            .find(|(_, slide)| matches!(slide, Slide::Opening(_)))
            .unwrap();
        let view = view(QUESTION, slide);
        let says = |stage: &mut Stage| {
            let pages = 0..stage.pages(&view);
            pages
                .flat_map(|page| stage.show(&view, page))
                .any(|(text, _)| text.contains(said))
        };
        assert!(!says(&mut stage));
        stage.joining = Some(join("10.0.0.5:8420"));
        assert!(says(&mut stage), "{language}");
    }
}

/// L3: a wall with phones cuts its cards into pages so that the corner stays free.
#[test]
fn cards_are_read_above_the_corner() {
    let wall = WALLS[0];
    let mut stage = Stage::new(wall, wall, Language::NL);
    stage.joining = Some(join("192.168.1.5:8420"));
    let cards = cards(27);
    let view = view(QUESTION, Slide::Read(cards.clone()));
    let mut read = 0;
    for page in 0..stage.pages(&view) {
        let texts = stage.show(&view, page);
        let qr = stage.picture(PICTURE).unwrap();
        let on_page = texts
            .iter()
            .filter(|(text, _)| cards.iter().any(|card| card.text == *text));
        for (text, place) in on_page {
            read += 1;
            assert!(place.bottom() <= qr.top(), "{text:?} at {place:?} over {qr:?}");
        }
    }
    assert_eq!(read, cards.len());
}
