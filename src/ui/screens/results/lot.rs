//! A lot: two people in the room each call a number, the seed is shown before the draw (V14 d).

use egui::{Id, Ui};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;

/// Called numbers are smaller than this, so that both can be read in the seed.
const BELOW: u64 = 1000;

/// What was called so far.
#[derive(Default)]
pub(super) struct Lot {
    first: String,
    second: String,
    /// Whether the keyboard was led to the first field.
    was_seen: bool,
}

impl Lot {
    /// The two numbers as one, the first before the second.
    pub(super) fn seed(&self) -> Option<u64> {
        Some(called(&self.first)? * BELOW + called(&self.second)?)
    }

    pub(super) fn is_typing(&self) -> bool {
        !self.first.is_empty() || !self.second.is_empty()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let theme = scene.theme;
        text::small_ui(ui, theme, &say!(scene.words, "results-lot-how"));
        let first = say!(scene.words, "results-lot-first");
        let second = say!(scene.words, "results-lot-second");
        ui.columns_const(|[left, right]| {
            let response = field_ui(left, theme, Id::unique("lot first"), &first, &mut self.first);
            if !std::mem::replace(&mut self.was_seen, true) {
                response.request_focus();
            }
            field_ui(right, theme, Id::unique("lot second"), &second, &mut self.second);
        });
        if let Some(seed) = self.seed() {
            let told = say!(
                scene.words,
                "results-lot-seed",
                first = self.first.trim(),
                second = self.second.trim(),
                seed = seed.to_string()
            );
            text::semibold_ui(ui, theme, &told);
            return;
        }
        let range = say!(scene.words, "results-lot-range");
        let is_wrong = |typed: &str| !typed.trim().is_empty() && called(typed).is_none();
        if is_wrong(&self.first) || is_wrong(&self.second) {
            refusal_ui(ui, theme, &range);
        } else {
            text::small_ui(ui, theme, &range);
        }
    }
}

fn called(text: &str) -> Option<u64> {
    text.trim().parse().ok().filter(|number| *number < BELOW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_numbers_stand_in_the_seed() {
        let lot = |first: &str, second: &str| Lot {
            first: first.to_owned(),
            second: second.to_owned(),
            was_seen: false,
        };
        assert_eq!(lot("17", " 42 ").seed(), Some(17_042));
        assert_eq!(lot("0", "999").seed(), Some(999));
        assert_eq!(lot("17", "1000").seed(), None);
        assert_eq!(lot("17", "").seed(), None);
    }
}
