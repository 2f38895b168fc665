//! How a facilitator works: with the pointer, or with the keyboard alone. Both do the same things by the same labels.

use std::collections::BTreeSet;

use dostop::words::Words;
use dostop::workshop::language::Language;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use crate::seat::Seat;

/// No screen has more stops for the keyboard.
const MOST_TABS: usize = 250;
/// The bars above and below the stage: what the pointer wants must not lie under them.
const BAR: f32 = 72.0;

/// What the facilitator has in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// Clicks.
    Pointer,
    /// Tab, Enter and the keys of the screens; nothing is ever clicked.
    Keyboard,
}

/// Somebody at the window.
pub struct Facilitator {
    /// In front of it.
    pub seat: Seat,
    /// The window's words.
    pub words: Words,
    /// All that was on the screen so far, line by line.
    pub seen: BTreeSet<String>,
    hands: Hands,
}

impl Facilitator {
    /// At the start screen.
    pub fn sits_down(language: Language, hands: Hands) -> Self {
        Self {
            seat: Seat::at_the_start(language),
            words: Words::new(language),
            seen: BTreeSet::new(),
            hands,
        }
    }

    /// Remembers what is on the screen.
    pub fn look(&mut self) {
        let words = self.seat.all_words();
        self.seen.extend(words.lines().map(str::to_owned));
    }

    /// Presses what is called so.
    #[track_caller]
    pub fn press(&mut self, label: &str) {
        match self.hands {
            Hands::Pointer => {
                self.bring_into_view(label);
                self.seat.click(label);
            }
            Hands::Keyboard => {
                self.reach(label);
                self.seat.press(Key::Enter);
            }
        }
        self.look();
    }

    /// Chooses a card beside those that are chosen.
    #[track_caller]
    pub fn choose_too(&mut self, label: &str) {
        match self.hands {
            Hands::Pointer => {
                self.bring_into_view(label);
                self.seat
                    .harness
                    .get_by_label(label)
                    .click_modifiers(Modifiers::COMMAND);
                self.seat.settle();
            }
            Hands::Keyboard => {
                self.reach(label);
                self.seat.press(Key::Space);
            }
        }
    }

    /// Takes the next step, the lowest button of the window, which must be called so.
    #[track_caller]
    pub fn step(&mut self, label: &str) {
        let called_so = self.seat.harness.query_all_by_label(label);
        let lowest = called_so.max_by(|one, other| one.rect().bottom().total_cmp(&other.rect().bottom()));
        let step = lowest.unwrap_or_else(|| panic!("no step is called {label:?}:\n{}", self.seat.all_words()));
        match self.hands {
            Hands::Pointer => {
                step.click();
                self.seat.settle();
            }
            Hands::Keyboard => self.seat.press_with(Modifiers::COMMAND, Key::Enter),
        }
        self.look();
    }

    /// Goes to a field and writes this instead of what is in it.
    #[track_caller]
    pub fn fill(&mut self, label: &str, text: &str) {
        match self.hands {
            Hands::Pointer => {
                self.bring_into_view(label);
                self.seat.click(label);
            }
            Hands::Keyboard => self.reach(label),
        }
        self.seat.press_with(Modifiers::COMMAND, Key::A);
        self.seat.type_text(text);
    }

    /// A key of the screen, or the button that does the same.
    #[track_caller]
    pub fn key_or_button(&mut self, key: Key, label: &str) {
        match self.hands {
            Hands::Pointer => self.press(label),
            Hands::Keyboard => self.seat.press(key),
        }
    }

    /// Tab after Tab, until the keyboard is there and a person sees it.
    #[track_caller]
    pub fn reach(&mut self, label: &str) {
        let mut passed = Vec::new();
        for _ in 0..MOST_TABS {
            if let Some((focused, place)) = self.seat.focused() {
                if focused == label {
                    self.seat.settle();
                    let (_, place) = self.seat.focused().unwrap_or((focused, place));
                    let window = self.seat.harness.ctx.content_rect();
                    assert!(
                        window.contains(place.center()),
                        "{label:?} has the keyboard out of sight: {place}"
                    );
                    return;
                }
                passed.push(focused);
            }
            self.seat.harness.key_press(Key::Tab);
            self.seat.harness.step();
        }
        passed.truncate(60);
        panic!("the keyboard never comes to {label:?}; it came to {passed:#?}");
    }

    /// Scrolls until the pointer can reach it.
    #[track_caller]
    fn bring_into_view(&mut self, label: &str) {
        let window = self.seat.harness.ctx.content_rect();
        let node = self.seat.harness.get_by_label(label);
        if node.rect().bottom() > window.bottom() - BAR || node.rect().top() < window.top() {
            node.scroll_to_me();
            self.seat.settle();
        }
    }
}
