//! The panel at the right of the board: the pair that looks alike, and what can be done with what is chosen.

use egui::Ui;

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::sheet::rule_ui;
use crate::ui::widgets::text;
use crate::workshop::idea::IdeaStatus;
use crate::workshop::ids::IdeaNumber;

use super::ClusterScreen;
use super::ask::{Ask, Fate};
use super::pair::idea_ui;

impl ClusterScreen {
    pub(super) fn side_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.pair_ui(ui, scene);
        let numbers = self.meant();
        if numbers.is_empty() {
            text::small_ui(ui, scene.theme, &say!(scene.words, "groups-choose"));
        } else {
            let chosen = say!(
                scene.words,
                "groups-chosen",
                count = numbers.len(),
                numbers = scene.words.numbers(&numbers)
            );
            let format = Type::Small.format(Weight::Semibold, scene.theme.quiet);
            text::balanced_ui(ui, &chosen, &format);
        }
        self.chosen_ui(ui, scene, &numbers);
        if let [number] = numbers.as_slice() {
            self.one_ui(ui, scene, *number);
        }
        rule_ui(ui, scene.theme);
    }

    fn chosen_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, numbers: &[IdeaNumber]) {
        let gather = say!(scene.words, "groups-gather");
        if key_button_ui(ui, scene, (&gather, Icon::FolderPlus), "G") {
            self.gather(scene, numbers);
        }
        if numbers.is_empty() {
            return;
        }
        let merge = say!(scene.words, "groups-merge-chosen");
        let is_pair = self.pair(scene).is_some_and(|(one, other)| numbers == [one, other]); // Its button is above.
        if numbers.len() > 1 && !is_pair && key_button_ui(ui, scene, (&merge, Icon::Merge), "M") {
            self.merge(scene, numbers);
        }
        let status = |number: &IdeaNumber| scene.workshop.idea(*number).map(|idea| &idea.status);
        let is_back = numbers.iter().all(|number| status(number) != Some(&IdeaStatus::Open));
        let park = if is_back {
            say!(scene.words, "groups-open-again")
        } else {
            say!(scene.words, "groups-park")
        };
        if key_button_ui(ui, scene, (&park, Icon::Inbox), "P") {
            self.park(scene, numbers);
        }
        if let [number] = numbers {
            let edit = say!(scene.words, "groups-edit");
            if key_button_ui(ui, scene, (&edit, Icon::Edit), "E") {
                self.ask = Ask::edit(scene, *number);
            }
        }
        if let Some(fate) = fates_ui(ui, scene) {
            self.ask = Some(Ask::fate(fate, numbers));
        }
    }

    /// One idea: its words, what it was made of, and what was said of it.
    fn one_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, number: IdeaNumber) {
        let Some(idea) = scene.workshop.idea(number) else {
            return;
        };
        let said = match &idea.status {
            IdeaStatus::Open | IdeaStatus::Parked => None,
            IdeaStatus::Elsewhere(line) => Some(say!(scene.words, "groups-elsewhere-said", line = line.as_str())),
            IdeaStatus::Accepted(line) => Some(say!(scene.words, "groups-accepted-said", line = line.as_str())),
            IdeaStatus::Withdrawn(line) => Some(say!(scene.words, "groups-withdrawn-said", line = line.as_str())),
        };
        if let Some(said) = said {
            text::small_ui(ui, scene.theme, &said);
        }
        let parts: Vec<IdeaNumber> = scene.workshop.parts(number).map(|(part, _)| part).collect();
        if parts.is_empty() {
            return;
        }
        ui.add_space(space::SMALL);
        let format = Type::Small.format(Weight::Semibold, scene.theme.quiet);
        text::label_ui(ui, &say!(scene.words, "groups-parts"), format);
        let own = scene.workshop.idea(number).and_then(|idea| idea.text.as_ref());
        if own.is_some() {
            idea_ui(ui, scene, number);
        }
        for part in parts {
            idea_ui(ui, scene, part);
        }
        let split = say!(scene.words, "groups-unmerge");
        if key_button_ui(ui, scene, (&split, Icon::Split), "U") {
            self.unmerge(scene, &[number]);
        }
    }
}

/// What can become of an idea besides winning, a line each; the one that was pressed.
pub(super) fn fates_ui(ui: &mut Ui, scene: &StageScene<'_>) -> Option<Fate> {
    let mut pressed = None;
    for fate in Fate::ALL {
        let words = fate.verb(scene.words);
        let button = Button {
            width: Some(ui.available_width()),
            ..Button::plain(&words, fate.icon())
        };
        if button_ui(ui, scene.theme, button).clicked() {
            pressed = Some(fate);
        }
    }
    pressed
}

/// As wide as the panel, with its key; true if it was pressed.
fn key_button_ui(ui: &mut Ui, scene: &StageScene<'_>, (words, icon): (&str, Icon), key: &str) -> bool {
    let button = Button {
        icon: Some(icon),
        width: Some(ui.available_width()),
        ..Button::key(words, key)
    };
    button_ui(ui, scene.theme, button).clicked()
}
