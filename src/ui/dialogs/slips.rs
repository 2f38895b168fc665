//! Vote slips (F38): made and their sheet saved, made anew, or done without.

use std::path::PathBuf;

use egui::{Id, Ui};

use crate::say;
use crate::ui::action::Action;
use crate::ui::phones::{PhonesOn, PhonesWish, SheetFace};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::field::field_ui;
use crate::ui::widgets::message::{hint_ui, refusal_ui};
use crate::ui::widgets::stepper::{Stepper, stepper_ui};
use crate::ui::widgets::text;
use crate::workshop::change::Change;
use crate::workshop::slips::{MOST_SLIPS, Slips};

/// The drafts of the dialog.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SlipsDialog {
    /// How many; the people present until somebody says otherwise.
    count: Option<u32>,
    /// Where the sheet goes, where the system has no dialog for that.
    path: String,
    asks: Asks,
    refusal: Option<String>,
}

/// What is asked before it is done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Asks {
    #[default]
    Nothing,
    /// Whether the slips that are there end.
    NewOnes,
}

/// What the dialog can do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    /// There are no slips yet.
    First,
    /// There are.
    Others,
    /// The old ones end: that is asked.
    NewOnes,
    /// A round is open: nothing.
    Nothing,
}

/// What was pressed at the bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pressed {
    Make,
    Renew,
    Keep,
    Without,
    Done,
}

impl SlipsDialog {
    /// What stands in the dialog while phones are served; true once it is to be put away.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, on: &PhonesOn) -> bool {
        let (theme, words) = (scene.theme, scene.words);
        let offer = self.offer(scene);
        text::body_ui(ui, theme, &say!(words, "slips-protect"));
        if let Some(slips) = scene.workshop.slips() {
            let said = say!(words, "slips-in-use", held = on.slips_held, count = slips.len());
            text::semibold_ui(ui, theme, &said);
        }
        match offer {
            Offer::First | Offer::Others => self.count_ui(ui, scene),
            Offer::NewOnes => drop(text::body_ui(ui, theme, &say!(words, "slips-renew-text"))),
            Offer::Nothing => hint_ui(ui, theme, &say!(words, "slips-frozen")),
        }
        if on.sheet == SheetFace::Typed && offer != Offer::Nothing {
            let label = say!(words, "slips-path");
            field_ui(ui, theme, Id::unique("slips path"), &label, &mut self.path);
        }
        sheet_ui(ui, scene, &on.sheet);
        if let Some(why) = &self.refusal {
            refusal_ui(ui, theme, why);
        }
        ui.add_space(space::SMALL);
        let pressed = answers_ui(ui, scene, offer);
        pressed.is_some_and(|pressed| self.answered(scene, on, pressed))
    }

    fn offer(&self, scene: &StageScene<'_>) -> Offer {
        match (scene.workshop.slips(), self.asks) {
            _ if scene.workshop.open_round().is_some() => Offer::Nothing,
            (None, _) => Offer::First,
            (Some(_), Asks::Nothing) => Offer::Others,
            (Some(_), Asks::NewOnes) => Offer::NewOnes,
        }
    }

    fn count_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let mut count = self.count(scene);
        let stepper = Stepper {
            label: &say!(scene.words, "slips-count"),
            range: 1..=u32::try_from(MOST_SLIPS).unwrap_or(u32::MAX),
        };
        if stepper_ui(ui, scene.theme, Id::unique("slips count"), &stepper, &mut count) {
            self.count = Some(count);
        }
        hint_ui(ui, scene.theme, &say!(scene.words, "slips-spare"));
    }

    /// As many as there are people present, unless somebody says otherwise.
    fn count(&self, scene: &StageScene<'_>) -> u32 {
        let there = scene
            .workshop
            .slips()
            .map(Slips::len)
            .and_then(|count| u32::try_from(count).ok());
        let present = there.unwrap_or_else(|| scene.workshop.suggested_people().max(1));
        self.count.unwrap_or(present)
    }

    /// True once the dialog is to be put away.
    fn answered(&mut self, scene: &mut StageScene<'_>, on: &PhonesOn, pressed: Pressed) -> bool {
        self.refusal = None;
        self.asks = Asks::Nothing;
        match pressed {
            Pressed::Make => self.make(scene, on),
            Pressed::Renew => self.asks = Asks::NewOnes,
            Pressed::Keep => {}
            Pressed::Without => self.refusal = scene.submit(Change::PutSlips(None)).err(),
            Pressed::Done => return true,
        }
        false
    }

    /// The system asks where to, or it was typed; a path of nothing saves nothing.
    fn make(&self, scene: &mut StageScene<'_>, on: &PhonesOn) {
        let count = self.count(scene);
        let typed = self.path.trim().trim_matches('"');
        if on.sheet != SheetFace::Typed {
            scene.push(Action::Phones(PhonesWish::ChooseSheet(count)));
        } else if !typed.is_empty() {
            scene.push(Action::Phones(PhonesWish::MakeSlips(count, PathBuf::from(typed))));
        }
    }
}

fn answers_ui(ui: &mut Ui, scene: &StageScene<'_>, offer: Offer) -> Option<Pressed> {
    let words = scene.words;
    let done = (say!(words, "phones-done"), Pressed::Done);
    let without = (say!(words, "slips-without"), Pressed::Without);
    let (first, others) = match offer {
        Offer::First => {
            let close = (say!(words, "slips-close"), Pressed::Done); // Nothing is done yet.
            ((say!(words, "slips-make"), Pressed::Make), vec![close])
        }
        Offer::Others => (done, vec![(say!(words, "slips-renew"), Pressed::Renew), without]),
        Offer::NewOnes => (
            (say!(words, "slips-keep"), Pressed::Keep),
            vec![(say!(words, "slips-make-anyway"), Pressed::Make)],
        ),
        Offer::Nothing => (done, Vec::new()),
    };
    let row = ui.horizontal_wrapped(|ui| {
        let (name, what) = &first;
        let first = button_ui(ui, scene.theme, Button::primary(name)).clicked();
        let mut pressed = first.then_some(*what);
        for (name, what) in &others {
            if button_ui(ui, scene.theme, Button::framed(name)).clicked() {
                pressed = Some(*what);
            }
        }
        pressed
    });
    row.inner
}

/// What became of the sheet.
fn sheet_ui(ui: &mut Ui, scene: &StageScene<'_>, sheet: &SheetFace) {
    let words = scene.words;
    match sheet {
        SheetFace::Nothing => {}
        SheetFace::Typed => hint_ui(ui, scene.theme, &say!(words, "slips-type-path")),
        SheetFace::Writing => hint_ui(ui, scene.theme, &say!(words, "slips-writing")),
        SheetFace::Written(file) => {
            text::body_ui(ui, scene.theme, &say!(words, "slips-written", file = file.as_str()));
        }
        SheetFace::Failed(why) => refusal_ui(ui, scene.theme, why),
    }
}
