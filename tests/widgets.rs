//! The building blocks as a person meets them: by their names, with pointer and keyboard, on a stage of their own.

use dostop::ui::theme::{self, LIGHT, Theme};
use dostop::ui::widgets::button::{Button, button_ui, icon_button_ui};
use dostop::ui::widgets::calendar::{CalendarWords, DateField, date_field_ui};
use dostop::ui::widgets::card::{CardFace, CardState, card_height, card_ui};
use dostop::ui::widgets::choice::{choice_ui, many_ui};
use dostop::ui::widgets::clock_face::{clock_text, clock_width};
use dostop::ui::widgets::dialog::{Answer, Question, dialog_ui, question_ui};
use dostop::ui::widgets::fast_line::{FastLine, fast_line_ui};
use dostop::ui::widgets::field::{BareField, LongField, bare_field_ui, field_ui, long_field_ui};
use dostop::ui::widgets::icon::Icon;
use dostop::ui::widgets::message::{MessageTone, refusal_ui, warning_ui};
use dostop::ui::widgets::page_turner::{PageTurner, Turn, page_turner_ui};
use dostop::ui::widgets::stepper::{Stepper, stepper_ui};
use dostop::ui::widgets::tick_box::tick_box_ui;
use dostop::ui::widgets::toast::toast_ui;
use dostop::ui::widgets::turnout::turnout_ui;
use dostop::workshop::card::Lane;
use egui::{Id, Key, Role, Ui, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::{Date, date};

/// One building block, and what it changes.
struct Stage<S> {
    state: S,
    draw_ui: fn(&mut Ui, &Theme, &mut S),
}

impl<S> eframe::App for Stage<S> {
    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        (self.draw_ui)(ui, &LIGHT, &mut self.state);
    }
}

type Play<S> = Harness<'static, Stage<S>>;

fn play<S: 'static>(state: S, draw_ui: fn(&mut Ui, &Theme, &mut S)) -> Play<S> {
    let mut harness = Harness::builder()
        .with_size(vec2(720.0, 480.0))
        .build_eframe(move |created| {
            theme::install(&created.egui_ctx);
            Stage { state, draw_ui }
        });
    harness.run();
    harness
}

fn id() -> Id {
    Id::unique("on stage")
}

fn click<S>(harness: &mut Play<S>, name: &str) {
    harness.get_by_label(name).click();
    harness.run();
}

fn press<S>(harness: &mut Play<S>, keys: &[Key]) {
    for &key in keys {
        harness.key_press(key);
        harness.run();
    }
}

fn type_in<S>(harness: &mut Play<S>, name: &str, typed: &str) {
    harness.get_by_role_and_label(Role::TextInput, name).focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, name).type_text(typed);
    harness.run();
}

fn focused<S>(harness: &Play<S>) -> Option<String> {
    let found = harness.query_all_by(|node| node.is_focused() && !node.is_hidden());
    found.last()?.accesskit_node().label()
}

#[test]
fn a_button_is_pressed_by_pointer_and_keyboard_and_only_if_it_is_enabled() {
    let mut harness = play((0, true), |ui, theme, (presses, is_enabled)| {
        ui.add_enabled_ui(*is_enabled, |ui| {
            *presses += i32::from(button_ui(ui, theme, Button::key("Samenvoegen", "M")).clicked());
            *presses += i32::from(button_ui(ui, theme, Button::hollow("Sluiten")).clicked());
        });
        icon_button_ui(ui, theme, Icon::Undo, "Ongedaan maken");
    });
    click(&mut harness, "Samenvoegen");
    press(&mut harness, &[Key::Tab, Key::Tab, Key::Enter]);
    assert_eq!(harness.state().state.0, 2);
    harness.get_by_label("Ongedaan maken");
    harness.state_mut().state.1 = false;
    click(&mut harness, "Sluiten");
    assert_eq!(harness.state().state.0, 2);
}

#[test]
fn fields_are_filled_by_their_names() {
    let mut harness = play([const { String::new() }; 3], |ui, theme, [owner, step, name]| {
        field_ui(ui, theme, Id::unique("owner"), "Eigenaar", owner);
        let first = LongField {
            label: "Eerste stap",
            rows: 3,
        };
        long_field_ui(ui, theme, Id::unique("step"), first, step);
        let bare = BareField {
            name: "Naam",
            hint: "Naam van de groep",
        };
        bare_field_ui(ui, theme, Id::unique("name"), bare, name);
    });
    type_in(&mut harness, "Eigenaar", "Noor");
    type_in(&mut harness, "Naam", "Leren");
    harness.get_by_label("Eerste stap").focus();
    harness.run();
    harness.get_by_label("Eerste stap").type_text("Bellen");
    harness.run();
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().state, ["Noor", "Bellen\n", "Leren"]);
}

#[test]
fn a_stepper_steps_takes_a_number_and_stays_in_range() {
    let mut harness = play(8, |ui, theme, value| {
        let dots = Stepper {
            label: "Stippen",
            range: 1..=9,
        };
        stepper_ui(ui, theme, id(), &dots, value);
    });
    click(&mut harness, "Stippen +");
    click(&mut harness, "Stippen +");
    assert_eq!(harness.state().state, 9);
    click(&mut harness, "Stippen −");
    assert_eq!(harness.state().state, 8);
    type_in(&mut harness, "Stippen", "77");
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().state, 9);
}

#[test]
fn one_option_is_chosen_and_said_to_be() {
    let mut harness = play('n', |ui, theme, language| {
        choice_ui(ui, theme, id(), &[('n', "Nederlands"), ('e', "English")], language);
    });
    let before = harness.get_by_label("English").rect();
    click(&mut harness, "English");
    assert_eq!(harness.state().state, 'e');
    let english = harness.get_by_role_and_label(Role::RadioButton, "English");
    assert_eq!(english.rect(), before, "nothing moves under the pointer");
    press(&mut harness, &[Key::Tab, Key::Space]);
    assert_eq!(harness.state().state, 'n');
}

#[test]
fn several_options_go_on_and_off() {
    let mut harness = play(vec![1], |ui, theme, chosen| {
        many_ui(ui, theme, id(), &[(1, "PDF"), (2, "Word")], chosen);
    });
    click(&mut harness, "Word");
    click(&mut harness, "PDF");
    assert_eq!(harness.state().state, [2]);
}

#[test]
fn a_tick_box_is_ticked_by_its_words_and_by_space() {
    let mut harness = play(false, |ui, theme, is_on| {
        tick_box_ui(ui, theme, id(), "Gedragscode", is_on);
    });
    click(&mut harness, "Gedragscode");
    assert!(harness.state().state);
    press(&mut harness, &[Key::Tab, Key::Space]);
    assert!(!harness.state().state);
    assert!(harness.get_by_label("Gedragscode").rect().height() >= 32.0);
}

const FACE: CardFace<'static> = CardFace {
    lane: Lane::Do,
    number: Some("15"),
    note: "op 2 kaarten",
    text: "Neem om de beurt de telefoon over als iemand vastloopt",
    state: CardState::Plain,
};

#[test]
fn a_card_is_named_by_number_and_text_and_pressed() {
    let mut harness = play(0, |ui, theme, presses| {
        *presses += i32::from(card_ui(ui, theme, id(), 208.0, FACE).clicked());
    });
    let name = format!("15 {}", FACE.text);
    click(&mut harness, &name);
    press(&mut harness, &[Key::Tab, Key::Enter]);
    assert_eq!(harness.state().state, 2);
    assert!((harness.get_by_label(&name).rect().height() - 100.0).abs() < 0.5);
}

#[test]
fn the_longest_text_of_a_card_is_shown_whole_and_nothing_more() {
    play((), |ui, theme, ()| {
        let height = |text: &str| card_height(ui, theme, &CardFace { text, ..FACE }, 208.0);
        let (longest, longer) = ("lang woord ".repeat(13), "lang woord ".repeat(50));
        assert!(height(&longest[..140]) > height(&longest[..110]));
        assert!(height(&longest[..140]) < height(&longer));
        assert!(height(&longer) <= 200.5);
    });
}

#[test]
fn a_fast_line_submits_and_keeps_the_keyboard() {
    let mut harness = play((String::new(), Vec::new()), |ui, theme, (typed, cards)| {
        let line = FastLine {
            lane: Some(Lane::Stop),
            word: "STOP!",
            name: "Nieuwe kaart",
            hint: "Typ een kaart",
            counter: "0 van 140",
            button: "Plaatsen",
            key: "Enter",
            is_wrong: false,
        };
        if fast_line_ui(ui, theme, id(), line, typed).submitted {
            cards.push(std::mem::take(typed));
        }
    });
    type_in(&mut harness, "Nieuwe kaart", "een");
    press(&mut harness, &[Key::Enter]);
    assert_eq!(focused(&harness).as_deref(), Some("Nieuwe kaart"));
    type_in(&mut harness, "Nieuwe kaart", "twee");
    click(&mut harness, "Plaatsen");
    assert_eq!(focused(&harness).as_deref(), Some("Nieuwe kaart"));
    assert_eq!(harness.state().state.1, ["een", "twee"]);
}

#[test]
fn what_is_said_is_there_to_be_read_out() {
    let harness = play((), |ui, theme, ()| {
        refusal_ui(ui, theme, "Deze kaart is er al.");
        warning_ui(
            ui,
            theme,
            MessageTone::Danger,
            "A3 heeft geen eigenaar",
            "Een lege regel.",
        );
        turnout_ui(ui, theme, "9 van 15 binnen", 9, 15);
    });
    for said in [
        "Deze kaart is er al.",
        "A3 heeft geen eigenaar",
        "Een lege regel.",
        "9 van 15 binnen",
    ] {
        harness.get_by_label(said);
    }
}

#[test]
fn a_dialog_is_dismissed_by_escape_and_scrolls_what_is_too_high() {
    let mut harness = play(false, |ui, theme, is_dismissed| {
        let answer = dialog_ui(ui, theme, id(), "Groep maken", |ui| {
            for _ in 0..60 {
                button_ui(ui, theme, Button::framed("Maken"));
            }
        });
        *is_dismissed |= answer.is_dismissed;
    });
    let heading = harness.get_by_role_and_label(Role::Heading, "Groep maken");
    assert!(heading.rect().top() > 0.0, "{}", heading.rect());
    assert!(!harness.state().state);
    press(&mut harness, &[Key::Escape]);
    assert!(harness.state().state);
}

#[test]
fn a_question_has_two_answers_and_may_be_put_away() {
    let mut harness = play(Vec::new(), |ui, theme, answers: &mut Vec<Answer>| {
        let question = Question {
            id: id(),
            heading: "Weggaan?",
            first: Button::primary("Blijven"),
            second: Button::framed("Toch weg"),
        };
        answers.extend(question_ui(ui, theme, question, |_| {}));
    });
    assert_eq!(harness.state().state, []);
    click(&mut harness, "Toch weg");
    click(&mut harness, "Blijven");
    press(&mut harness, &[Key::Escape]);
    let answers = [Answer::Second, Answer::First, Answer::Dismissed];
    assert_eq!(harness.state().state, answers);
}

const CALENDAR: CalendarWords<'static> = CalendarWords {
    months: [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
    weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
    choose: "Kies een datum",
    clear: "Datum wissen",
    previous: "Vorige maand",
    next: "Volgende maand",
};

fn date_ui(ui: &mut Ui, theme: &Theme, chosen: &mut Option<Date>) {
    let shown = chosen.map(|date| date.to_string()).unwrap_or_default();
    let field = DateField {
        id: id(),
        label: "Klaar op",
        shown: &shown,
        today: date(2027, 1, 31),
    };
    date_field_ui(ui, theme, &CALENDAR, field, chosen);
}

#[test]
fn a_date_is_chosen_with_the_pointer_and_taken_away() {
    let mut harness = play(None, date_ui);
    click(&mut harness, "Klaar op Kies een datum");
    click(&mut harness, "Volgende maand");
    click(&mut harness, "14 feb 2027");
    assert_eq!(harness.state().state, Some(date(2027, 2, 14)));
    click(&mut harness, "Klaar op 2027-02-14");
    click(&mut harness, "Datum wissen");
    assert_eq!(harness.state().state, None);
}

#[test]
fn a_date_is_chosen_with_the_keyboard_alone() {
    let mut harness = play(None, date_ui);
    press(&mut harness, &[Key::Tab, Key::Enter]);
    assert_eq!(focused(&harness).as_deref(), Some("31 jan 2027"));
    press(
        &mut harness,
        &[
            Key::PageDown,
            Key::ArrowRight,
            Key::ArrowDown,
            Key::ArrowUp,
            Key::ArrowUp,
            Key::ArrowLeft,
        ],
    );
    assert_eq!(focused(&harness).as_deref(), Some("21 feb 2027"));
    press(&mut harness, &[Key::Enter]);
    assert_eq!(harness.state().state, Some(date(2027, 2, 21)));
    assert_eq!(focused(&harness).as_deref(), Some("Klaar op 2027-02-21"));
    press(&mut harness, &[Key::Enter, Key::ArrowRight, Key::Escape]);
    assert_eq!(harness.state().state, Some(date(2027, 2, 21)));
    assert_eq!(focused(&harness).as_deref(), Some("Klaar op 2027-02-21"));
}

#[test]
fn pages_are_turned_only_where_there_is_one() {
    let mut harness = play(Vec::new(), |ui, theme, turns| {
        let turner = PageTurner {
            previous: "Vorige",
            next: "Volgende",
            where_we_are: "bladzijde 1 van 3",
            can_go_back: false,
            can_go_on: true,
        };
        turns.extend(page_turner_ui(ui, theme, &turner));
    });
    click(&mut harness, "Vorige");
    click(&mut harness, "Volgende");
    assert_eq!(harness.state().state, [Turn::On]);
}

#[test]
fn a_toast_offers_one_verb() {
    let mut harness = play(false, |ui, theme, is_pressed| {
        *is_pressed |= toast_ui(ui, theme, "Twee kaarten samengevoegd", Some("Ongedaan maken")).is_pressed;
    });
    harness.get_by_label("Twee kaarten samengevoegd");
    click(&mut harness, "Ongedaan maken");
    assert!(harness.state().state);
}

#[test]
fn ballots_of_a_large_group_stay_in_the_window() {
    for people in [0, 1, 15, 60, 200, 500] {
        let harness = play(people, |ui, theme, people| turnout_ui(ui, theme, "opkomst", 9, *people));
        let rect = harness.get_by_label("opkomst").rect();
        assert!(rect.right() <= 720.0 && rect.height() <= 240.0, "{people}: {rect}");
    }
}

#[test]
fn time_is_written_as_on_a_clock() {
    for (seconds, text) in [(252, "04:12"), (-65, "-01:05"), (3723, "1:02:03"), (0, "00:00")] {
        assert_eq!(clock_text(seconds), text);
    }
    assert!((clock_width("04:12", 100.0) - clock_width("11:11", 100.0)).abs() < 0.01);
}
