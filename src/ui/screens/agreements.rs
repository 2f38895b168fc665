//! Winners become sentences, with consent (F11, F12).

mod asking;
mod check;
mod draft;
mod keys;
mod list;
mod next;
mod panel;
mod sheet;
mod tools;

use egui::{EventFilter, ScrollArea, Ui, UiBuilder};

use crate::say;
use crate::ui::action::{Action, WallWish};
use crate::ui::screens::answering::Answering;
use crate::ui::screens::{Kept, StageScreen};
use crate::ui::stage_scene::{StageScene, Step};
use crate::ui::theme::{size, space};
use crate::ui::widgets::fist::hand_id;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::words::Words;
use crate::workshop::change::Change;
use crate::workshop::ids::AgreementId;

use draft::{HandsDraft, WordDraft};
use list::{Row, row_ui};

/// Its drafts.
#[derive(Default)]
pub struct AgreementsScreen {
    chosen: Option<AgreementId>,
    words: Option<WordDraft>,
    hands: HandsDraft,
    refusal: Option<String>,
    /// The same about the hands, shown beside them.
    refused_hands: Option<String>,
    answering: Answering,
    goal: Option<Goal>,
    /// One that was chosen just now; its row is brought into view.
    arrived: Option<AgreementId>,
    is_typing: bool,
}

/// Where the keyboard goes in the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goal {
    Sentence,
    Instead,
    Hands,
    Reason,
}

impl StageScreen for AgreementsScreen {
    fn step(&self, scene: &StageScene<'_>) -> Step {
        self.next_step(scene)
    }

    fn take_step(&mut self, scene: &mut StageScene<'_>) {
        self.take_next_step(scene);
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.follow(scene);
        self.take_keys(ui, scene);
        if scene.workshop.agreements().is_empty() {
            self.empty_ui(ui, scene);
            return;
        }
        let all = ui.max_rect();
        // The bars of a long list and a long sheet stand in the margins.
        let left = all.with_max_x(all.left() + size::AGREEMENTS + space::LARGE);
        let right = all
            .with_min_x(all.left() + size::AGREEMENTS + space::WIDE)
            .with_max_x(all.right() + space::LARGE);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| self.list_ui(ui, scene));
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| self.sheet_ui(ui, scene));
    }

    fn panel_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if let Some(id) = panel::ui(ui, scene) {
            self.choose(scene, id);
        }
    }

    fn hand_in(&mut self, scene: &mut StageScene<'_>) {
        self.commit(scene);
    }

    fn is_typing(&self) -> bool {
        self.is_typing
    }

    fn keys(&self, words: &Words) -> Vec<(String, String)> {
        vec![
            (
                say!(words, "frame-arrows-upright"),
                say!(words, "agreements-key-choose"),
            ),
            ("Tab".to_owned(), say!(words, "agreements-key-fields")),
            ("+ −".to_owned(), say!(words, "agreements-key-hands")),
        ]
    }
}

impl AgreementsScreen {
    /// Keeps to what the workshop holds: an undo may have taken the chosen agreement away.
    fn follow(&mut self, scene: &mut StageScene<'_>) {
        let agreements = scene.workshop.agreements();
        if self.chosen.is_none_or(|id| !agreements.contains_key(&id)) {
            self.words = None;
            self.chosen = None;
            match asking::asked(scene).or_else(|| next::first_undone(scene)) {
                Some(first) => self.choose(scene, first),
                None => self.chosen = agreements.keys().next().copied(),
            }
        }
        let Some((id, agreement)) = self.chosen.and_then(|id| agreements.get_key_value(&id)) else {
            return;
        };
        match &mut self.words {
            Some(words) if words.id == *id => words.follow(agreement, scene.words),
            Some(_) | None => self.words = Some(WordDraft::new(*id, agreement, scene.words)),
        }
        self.hands.follow(*id, agreement);
    }

    /// Opens an agreement's sheet, and says to the room that it is about this one now; not while what was typed in the
    /// sheet before it is refused.
    fn choose(&mut self, scene: &mut StageScene<'_>, id: AgreementId) {
        if self.commit(scene) == Kept::No && self.chosen != Some(id) {
            return;
        }
        if self.chosen != Some(id) {
            self.refusal = None;
            self.refused_hands = None;
            self.chosen = Some(id);
            self.arrived = Some(id);
        }
        scene.push(Action::Wall(WallWish::TalkAbout(Some(id))));
    }

    /// What was typed becomes a change, unless it is refused: then it stays in the sheet, with the reason.
    fn commit(&mut self, scene: &mut StageScene<'_>) -> Kept {
        let Some(draft) = self.words.as_mut().filter(|draft| draft.is_changed()) else {
            return Kept::All;
        };
        self.refusal = match draft.change(scene.workshop, scene.words) {
            Ok(None) => None,
            Ok(Some(change)) => {
                let done = scene.submit(change);
                if done.is_ok() {
                    draft.settle();
                }
                done.err()
            }
            Err(refusal) => Some(refusal),
        };
        Kept::unless(self.refusal.as_ref())
    }

    /// Makes a change beside the words; the refusal stays until the next one.
    fn submit(&mut self, scene: &mut StageScene<'_>, change: Change) -> bool {
        self.refusal = scene.submit(change).err();
        self.refusal.is_none()
    }

    fn list_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let heading = say!(scene.words, "agreements-heading");
        text::title_ui(ui, scene.theme, &heading);
        ui.add_space(space::TINY);
        ScrollArea::vertical()
            .id_salt("agreements list")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(size::AGREEMENTS);
                ui.spacing_mut().item_spacing.y = space::TINY;
                ui.add_space(space::TINY); // The scroll area would cut the focus ring of the first.
                let asked = asking::asked(scene);
                let on_wall = asked.or(scene.room.wall.agreement);
                for (id, agreement) in scene.workshop.agreements() {
                    let row = Row {
                        id: *id,
                        agreement,
                        is_chosen: self.chosen == Some(*id),
                        is_on_wall: on_wall == Some(*id),
                        is_asked: asked == Some(*id),
                    };
                    let response = row_ui(ui, scene.theme, scene.words, &row);
                    if response.has_focus() {
                        let filter = EventFilter {
                            vertical_arrows: true,
                            ..EventFilter::default()
                        };
                        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
                    }
                    if self.arrived == Some(*id) {
                        self.arrived = None;
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        self.choose(scene, *id);
                    }
                }
                self.below_list_ui(ui, scene);
                ui.add_space(space::GAP);
            });
    }

    fn sheet_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ScrollArea::vertical()
            .id_salt(("agreement", self.chosen.map(|id| id.0)))
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(ui.available_width() - space::LARGE);
                ui.spacing_mut().item_spacing.y = space::SMALL;
                let Some((id, agreement)) = self
                    .chosen
                    .and_then(|id| scene.workshop.agreements().get_key_value(&id))
                else {
                    return;
                };
                self.reach_goal(ui);
                let Some(draft) = &mut self.words else {
                    return;
                };
                let before = draft.typed.clone();
                let is_asked = scene.workshop.is_asked(*id);
                let heard = ui
                    .add_enabled_ui(!is_asked, |ui| sheet::ui(ui, scene, agreement.lane, draft))
                    .inner;
                self.is_typing = heard.is_typing && draft.is_changed();
                if draft.typed != before {
                    self.refusal = None;
                }
                // What is being typed is a refinement already.
                let typed = self
                    .as_typed(scene)
                    .map_or_else(|| agreement.clone(), |(_, typed)| typed);
                if heard.was_left || !heard.is_typing {
                    self.commit(scene);
                }
                sheet::sources_ui(ui, scene, &agreement.from);
                if let Some(refusal) = &self.refusal {
                    refusal_ui(ui, scene.theme, refusal);
                }
                self.tools_ui(ui, scene, *id);
                ui.add_space(space::SMALL);
                self.asking_ui(ui, scene, *id, &typed);
                ui.add_space(space::GAP);
            });
    }

    fn reach_goal(&mut self, ui: &Ui) {
        if self.goal.is_some() && ui.input(|input| input.pointer.any_click()) {
            ui.ctx().request_repaint(); // A click elsewhere takes the keyboard from a field in the same frame.
            return;
        }
        let (Some(id), Some(goal)) = (self.chosen, self.goal.take()) else {
            return;
        };
        let field = match goal {
            Goal::Sentence => sheet::sentence_id(id),
            Goal::Instead => sheet::instead_id(id),
            Goal::Hands => hand_id(check::hands_id(id), 0),
            Goal::Reason => check::reason_id(id),
        };
        ui.memory_mut(|memory| memory.request_focus(field));
    }
}
