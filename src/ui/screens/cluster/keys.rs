//! The keys of the board.

use egui::{Event, FocusDirection, Key, Modifiers, Ui, Vec2};

use crate::say;
use crate::ui::stage_scene::StageScene;
use crate::words::Words;
use crate::workshop::change::Change;
use crate::workshop::ids::ClusterId;
use crate::workshop::refusal::Refusal;

use super::ask::Ask;
use super::board::Spot;
use super::tray::{Naming, head_id};
use super::{ClusterScreen, is_frozen, search_id};

/// The keys for groups by place: the first nine have one.
const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// What a letter does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Park,
    Gather,
    Merge,
    KeepApart,
    Unmerge,
    Edit,
    Tell,
    Name,
    Remove,
}

/// Which letter does it.
const LETTERS: [(Key, Deed); 10] = [
    (Key::P, Deed::Park),
    (Key::G, Deed::Gather),
    (Key::M, Deed::Merge),
    (Key::N, Deed::KeepApart),
    (Key::U, Deed::Unmerge),
    (Key::E, Deed::Edit),
    (Key::F2, Deed::Edit),
    (Key::S, Deed::Tell),
    (Key::R, Deed::Name),
    (Key::Delete, Deed::Remove),
];

impl ClusterScreen {
    /// Takes the keys of the board, unless they belong to a field or a dialog.
    pub(super) fn take_keys(&mut self, ui: &Ui, scene: &mut StageScene<'_>) {
        let is_modal = ui.ctx().memory(|memory| memory.top_modal_layer().is_some());
        if is_modal || ui.ctx().text_edit_focused() || self.ask.is_some() {
            return;
        }
        if slash(ui) {
            self.search.get_or_insert_default();
            ui.memory_mut(|memory| memory.request_focus(search_id()));
        }
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            self.step_back();
        }
        self.take_arrows(ui);
        if is_frozen(scene.workshop) {
            return;
        }
        if let Some(place) = digit(ui) {
            self.take_digit(scene, place);
        }
        if let Some((_, deed)) = LETTERS.into_iter().find(|(key, _)| pressed(ui, *key)) {
            // The letter itself must not land in the field that it opens.
            ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(_))));
            self.take_letter(ui, scene, deed);
        }
    }

    /// Escape: one thing at a time.
    fn step_back(&mut self) {
        if self.drag.take().is_some() {
            return;
        }
        if self.refusal.take().is_none() && self.offer.take().is_none() && self.search.take().is_none() {
            self.selected.clear();
        }
    }

    fn take_arrows(&mut self, ui: &Ui) {
        let ways = [
            (Key::ArrowLeft, Vec2::LEFT),
            (Key::ArrowRight, Vec2::RIGHT),
            (Key::ArrowUp, Vec2::UP),
            (Key::ArrowDown, Vec2::DOWN),
        ];
        for (key, way) in ways {
            if pressed(ui, key)
                && let Some(next) = self.board.beside(self.focused.or(self.at), way)
            {
                // egui would go one further, to what lies beside it on the screen.
                ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
                self.at = Some(next);
                self.wanted = Some(next);
            }
        }
    }

    fn take_digit(&mut self, scene: &mut StageScene<'_>, place: usize) {
        let numbers = self.meant();
        let spot = match place.checked_sub(1) {
            None => Some(Spot::Loose),
            Some(before) => scene.workshop.clusters().keys().nth(before).copied().map(Spot::Cluster),
        };
        if let Some(spot) = spot {
            self.lay(scene, &numbers, spot);
        }
    }

    fn take_letter(&mut self, ui: &Ui, scene: &mut StageScene<'_>, deed: Deed) {
        let numbers = self.meant();
        let first = numbers.first().copied();
        match deed {
            Deed::Park => self.park(scene, &numbers),
            Deed::Gather => self.gather(scene, &numbers),
            Deed::Merge if self.selected.len() > 1 => self.merge(scene, &numbers),
            Deed::Merge if self.selected.is_empty() && self.pair(scene).is_some() => self.merge_pair(scene),
            Deed::Merge => self.refuse(scene, &Refusal::OneIdea),
            Deed::KeepApart => self.keep_apart(scene),
            Deed::Unmerge => self.unmerge(scene, &numbers),
            Deed::Edit => {
                if let Some(number) = first {
                    self.ask = Ask::edit(scene, number);
                }
            }
            Deed::Tell => {
                if first.is_some() {
                    self.ask = Some(Ask::Fates(numbers));
                }
            }
            Deed::Name => {
                let of_card = first.and_then(|number| scene.workshop.idea(number)?.cluster);
                if let Some(id) = focused_tray(ui, scene).or(of_card) {
                    self.name_tray(scene, id);
                }
            }
            Deed::Remove => {
                if let Some(id) = focused_tray(ui, scene) {
                    self.remove_tray(scene, id);
                }
            }
        }
    }

    /// Opens the field for a group's name.
    pub(super) fn name_tray(&mut self, scene: &StageScene<'_>, id: ClusterId) {
        let name = scene.workshop.clusters().get(&id).map(|cluster| cluster.name.as_str());
        self.naming = name.map(|name| Naming::new(id, name.to_owned()));
    }

    /// An empty group goes; one with ideas stays.
    pub(super) fn remove_tray(&mut self, scene: &mut StageScene<'_>, id: ClusterId) {
        if scene.workshop.ideas().any(|(_, idea)| idea.cluster == Some(id)) {
            self.refusal = Some(say!(scene.words, "groups-not-empty"));
        } else {
            self.submit(scene, Change::RemoveCluster(id));
        }
    }
}

fn focused_tray(ui: &Ui, scene: &StageScene<'_>) -> Option<ClusterId> {
    let focused = ui.memory(egui::Memory::focused)?;
    let mut trays = scene.workshop.clusters().keys().copied();
    trays.find(|id| head_id(*id) == focused)
}

fn pressed(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

/// The slash may be anywhere on a keyboard, so that it is known by what it writes.
fn slash(ui: &Ui) -> bool {
    let is_slash = |event: &Event| matches!(event, Event::Text(text) if text == "/");
    ui.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| !is_slash(event));
        before > input.events.len()
    }) || pressed(ui, Key::Slash)
}

/// A digit is known by its place too: in Belgium and France it needs Shift, and writes something else without.
fn digit(ui: &Ui) -> Option<usize> {
    let at = |wanted: Key| DIGITS.iter().position(|digit| *digit == wanted);
    let place = |event: &Event| {
        if let Event::Key {
            key,
            physical_key,
            pressed: true,
            modifiers,
            ..
        } = event
            && !modifiers.command
            && !modifiers.alt
        {
            at(*key).or_else(|| at((*physical_key)?))
        } else {
            None
        }
    };
    ui.input(|input| input.events.iter().find_map(place))
}

/// For the list of keys.
pub(super) fn list(words: &Words) -> Vec<(String, String)> {
    let key = |key: &str, does: String| (key.to_owned(), does);
    vec![
        key("1-9", say!(words, "groups-key-digits")),
        key("0", say!(words, "groups-key-loose")),
        key("P", say!(words, "groups-key-park")),
        key("G", say!(words, "groups-key-gather")),
        key("M", say!(words, "groups-key-merge")),
        key("N", say!(words, "groups-key-apart")),
        key("U", say!(words, "groups-key-unmerge")),
        key("E, F2", say!(words, "groups-key-edit")),
        key("S", say!(words, "groups-fate")),
        key("R", say!(words, "groups-key-rename")),
        key("Delete", say!(words, "groups-key-remove")),
        key("/", say!(words, "groups-search")),
        key(&say!(words, "groups-arrows"), say!(words, "groups-key-arrows")),
        key(&say!(words, "groups-space"), say!(words, "groups-key-select")),
    ]
}
