//! Agreements come and go: from winners, from the room, two become one.

use egui::{Popup, Ui};

use crate::say;
use crate::ui::action::{Action, WallWish};
use crate::ui::fonts::Weight;
use crate::ui::screens::Kept;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, size, space};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::refusal_ui;
use crate::ui::widgets::text;
use crate::workshop::agreement::Agreement;
use crate::workshop::card::Lane;
use crate::workshop::change::Change;
use crate::workshop::ids::AgreementId;
use crate::workshop::text::Line;

use super::{AgreementsScreen, Goal, asking};

impl AgreementsScreen {
    /// Before the first agreement.
    pub(super) fn empty_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        text::title_ui(ui, scene.theme, &say!(scene.words, "agreements-heading"));
        ui.set_max_width(size::DIALOG);
        let is_ready = scene.would_refuse(&Change::Draft).is_none();
        let said = if is_ready {
            say!(scene.words, "agreements-empty-ready")
        } else {
            say!(scene.words, "agreements-empty")
        };
        let format = Type::Body.format(Weight::Regular, scene.theme.ink);
        text::balanced_ui(ui, &said, &format);
        self.add_ui(ui, scene);
        if let Some(refusal) = &self.refusal {
            refusal_ui(ui, scene.theme, refusal);
        }
    }

    /// Under the list: one more, the winners that are not in it, and the whole code on the wall.
    pub(super) fn below_list_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        self.add_ui(ui, scene);
        if scene.would_refuse(&Change::Draft).is_none() {
            let draft = say!(scene.words, "agreements-step-draft");
            if button_ui(ui, scene.theme, Button::plain(&draft, Icon::List)).clicked() {
                self.submit(scene, Change::Draft);
            }
        }
        if scene.room.wall.agreement.is_some() {
            let all = say!(scene.words, "agreements-show-all");
            if button_ui(ui, scene.theme, Button::plain(&all, Icon::Screen)).clicked() {
                scene.push(Action::Wall(WallWish::TalkAbout(None)));
            }
        }
    }

    fn add_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let add = say!(scene.words, "agreements-add");
        let button = button_ui(ui, scene.theme, Button::plain(&add, Icon::Plus));
        let mut lane = None;
        Popup::menu(&button).show(|ui| {
            let choices = [
                (Lane::Do, say!(scene.words, "agreements-add-do")),
                (Lane::Stop, say!(scene.words, "agreements-add-stop")),
            ];
            for (of, said) in choices {
                let choice = button_ui(ui, scene.theme, Button::plain(&said, Icon::Nothing));
                if button.clicked() && of == Lane::Do {
                    choice.request_focus();
                }
                if choice.clicked() {
                    lane = Some(of);
                    ui.close();
                }
            }
        });
        if let Some(lane) = lane {
            self.add(scene, lane);
        }
    }

    /// An agreement of the room's own, without words yet.
    fn add(&mut self, scene: &mut StageScene<'_>, lane: Lane) {
        if self.commit(scene) == Kept::No {
            return;
        }
        let last = scene.workshop.agreements().keys().next_back().map_or(0, |id| id.0);
        let id = AgreementId(last.saturating_add(1));
        let agreement = Agreement::new(lane, Line::default());
        if self.submit(scene, Change::PutAgreement(id, agreement)) {
            self.chosen = Some(id);
            self.goal = Some(Goal::Sentence);
            scene.push(Action::Wall(WallWish::TalkAbout(Some(id))));
        }
    }

    /// Under the sheet: two become one, or this one goes.
    pub(super) fn tools_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: AgreementId) {
        if scene.workshop.is_asked(id) {
            asking::fixed_ui(ui, scene);
            return;
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::TINY;
            self.merge_ui(ui, scene, id);
            let remove = say!(scene.words, "agreements-remove");
            if button_ui(ui, scene.theme, Button::plain(&remove, Icon::Trash)).clicked() {
                self.submit(scene, Change::RemoveAgreement(id));
            }
        });
    }

    fn merge_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>, id: AgreementId) {
        let agreements = scene.workshop.agreements();
        let Some(agreement) = agreements.get(&id) else {
            return;
        };
        let is_free = |other: AgreementId| other != id && !scene.workshop.is_asked(other);
        let of_lane = |(other, its): &(&AgreementId, &Agreement)| is_free(**other) && its.lane == agreement.lane;
        let others: Vec<_> = agreements.iter().filter(of_lane).collect();
        if others.is_empty() {
            return;
        }
        let merge = say!(scene.words, "agreements-merge");
        let button = button_ui(ui, scene.theme, Button::plain(&merge, Icon::Merge));
        let mut chosen = None;
        Popup::menu(&button).show(|ui| {
            for (place, (other, agreement)) in others.iter().enumerate() {
                let said = format!("{other} {}", agreement.text);
                let button_look = Button {
                    width: Some(size::AGREEMENTS),
                    ..Button::plain(&said, Icon::Nothing)
                };
                let choice = button_ui(ui, scene.theme, button_look);
                if button.clicked() && place == 0 {
                    choice.request_focus();
                }
                if choice.clicked() {
                    chosen = Some((**other, *agreement));
                    ui.close();
                }
            }
        });
        if let Some((other, taken)) = chosen {
            self.merge(scene, (other, taken));
        }
    }

    /// The words of the first stay, the ideas of both stand behind it, and the room is asked anew.
    fn merge(&mut self, scene: &mut StageScene<'_>, (other, taken): (AgreementId, &Agreement)) {
        let Some((id, kept)) = self.as_typed(scene) else {
            return;
        };
        if self.commit(scene) == Kept::No {
            return;
        }
        let mut from = kept.from.clone();
        from.extend(taken.from.iter().filter(|number| !kept.from.contains(number)));
        let merged = Agreement {
            from,
            checks: Vec::new(),
            refined: false,
            ..kept
        };
        let changes = vec![Change::PutAgreement(id, merged), Change::RemoveAgreement(other)];
        if self.submit(scene, Change::All(changes)) {
            self.goal = Some(Goal::Sentence);
        }
    }
}
