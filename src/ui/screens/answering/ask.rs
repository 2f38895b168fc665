//! The way to ask the phones, and what should be known before: how many are in, and how the others take part (V23, F21).

use egui::Ui;

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::consent::FEWEST_SHOWN;
use crate::workshop::poll::{About, Asking};

/// What the phones can be asked here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A fist of five.
    Hands,
    /// One word.
    Word,
}

/// The button that asks the phones, how many are in, and what follows from that; nothing while they are off, or asked
/// something already. True if it was pressed.
pub fn ask_ui(ui: &mut Ui, scene: &StageScene<'_>, kind: Kind) -> bool {
    let is_free = scene.workshop.poll().is_none();
    let Some(on) = scene.room.phones.on().filter(|_| is_free) else {
        return false;
    };
    let words = match kind {
        Kind::Hands => say!(scene.words, "asking-ask"),
        Kind::Word => say!(scene.words, "asking-ask-word"),
    };
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let button = button_ui(ui, scene.theme, Button::with_icon(&words, Icon::Phone));
        text::small_ui(ui, scene.theme, &say!(scene.words, "asking-in", joined = on.joined));
        button.clicked()
    });
    if on.joined > 0 {
        without_ui(ui, scene, kind);
        if kind == Kind::Hands && on.joined < FEWEST_SHOWN as usize {
            text::small_ui(ui, scene.theme, &say!(scene.words, "asking-few"));
        }
    }
    row.inner
}

/// Who has no phone in: how they take part.
pub(super) fn without_ui(ui: &mut Ui, scene: &StageScene<'_>, kind: Kind) {
    let present = usize::try_from(present(scene)).unwrap_or(usize::MAX);
    let joined = scene.room.phones.on().map_or(0, |on| on.joined);
    let without = present.saturating_sub(joined);
    if joined == 0 || without == 0 {
        return;
    }
    let said = match kind {
        Kind::Hands => say!(scene.words, "asking-without-hands", without = without),
        Kind::Word => say!(scene.words, "asking-without-word", without = without),
    };
    text::small_ui(ui, scene.theme, &said);
}

/// The people in the room; 0 if not known.
pub fn present(scene: &StageScene<'_>) -> u32 {
    let workshop = scene.workshop;
    workshop.people().saturating_sub(workshop.intake().absent_count())
}

/// The change that asks everybody who is here.
pub fn open(scene: &StageScene<'_>, about: About) -> Change {
    let present = present(scene);
    let joined = scene.room.phones.on().map_or(0, |on| on.joined);
    // Where nobody said how many are here, the phones are those who can answer.
    let people = if present == 0 {
        u32::try_from(joined).unwrap_or(u32::MAX)
    } else {
        present
    };
    Change::Ask(Asking::Open {
        poll: scene.workshop.next_poll(),
        about,
        people: people.max(1),
    })
}
