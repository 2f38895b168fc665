//! The room check (F39): which address phones use, whether one comes through, and what to do if none does.

use egui::{Id, Role, Sense, Ui, WidgetInfo, vec2};

use super::slips::SlipsDialog;
use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::phones::{AddressFace, LeadsTo, PhonesFace, PhonesOn, PhonesWish, System, USUAL_PORT};
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, corner, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::dialog::{Answer, Question, dialog_ui, question_ui};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{hint_ui, refusal_ui};
use crate::ui::widgets::qr::qr_ui;
use crate::ui::widgets::text;

/// The room check, or the vote slips; and their drafts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PhonesDialog {
    slips: Option<SlipsDialog>,
    /// The address that was chosen; the likeliest until then.
    chosen: Option<String>,
    shows_help: bool,
}

impl PhonesDialog {
    /// The vote slips.
    pub fn slips() -> Self {
        Self {
            slips: Some(SlipsDialog::default()),
            ..Self::default()
        }
    }

    /// Over the screen; true once it is put away.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let room = scene.room;
        let (Some(slips), Some(on)) = (&mut self.slips, room.phones.on()) else {
            return self.check_ui(ui, scene);
        };
        let heading = say!(scene.words, "slips-heading");
        let answer = dialog_ui(ui, scene.theme, Id::unique("slips"), &heading, |ui| {
            slips.ui(ui, scene, on)
        });
        answer.inner || answer.is_dismissed
    }

    fn check_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let (theme, words) = (scene.theme, scene.words);
        let heading = say!(words, "phones-check-heading");
        let answer = dialog_ui(ui, theme, Id::unique("phones"), &heading, |ui| {
            let room = scene.room;
            match &room.phones {
                PhonesFace::On(_) | PhonesFace::Off if self.shows_help => {}
                PhonesFace::On(on) => test_ui(ui, scene, on),
                PhonesFace::Failed(why) => refusal_ui(ui, theme, why),
                PhonesFace::Starting => hint_ui(ui, theme, &say!(words, "phones-starting")),
                PhonesFace::Off => {
                    let what = Type::Body.format(Weight::Regular, theme.ink);
                    text::balanced_ui(ui, &say!(words, "phones-what"), &what);
                    voted_ui(ui, scene);
                }
            }
            self.addresses_ui(ui, scene);
            if self.shows_help {
                help_ui(ui, scene);
            } else {
                text::small_ui(ui, theme, &say!(words, "phones-protects"));
            }
            ui.add_space(space::SMALL);
            self.answers_ui(ui, scene)
        });
        answer.inner || answer.is_dismissed
    }

    /// All of them, the likeliest first; while phones are in, another one moves them.
    fn addresses_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        let room = scene.room;
        let Some(addresses) = &room.addresses else {
            hint_ui(ui, scene.theme, &say!(scene.words, "phones-looking"));
            return;
        };
        let Some(first) = addresses.first() else {
            hint_ui(ui, scene.theme, &say!(scene.words, "phones-no-network"));
            return;
        };
        ui.add_space(space::TINY);
        text::semibold_ui(ui, scene.theme, &say!(scene.words, "phones-which-address"));
        let served = room.phones.on().and_then(|on| on.join.address.rsplit_once(':'));
        let now = served.map(|(host, _)| host.to_owned());
        let chosen = now
            .clone()
            .or_else(|| self.chosen.clone())
            .unwrap_or_else(|| first.address.clone());
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            for address in addresses {
                let said = leads_to(scene, address, address == first);
                if !address_ui(ui, scene, address, (&said, address.address == chosen)) {
                    continue;
                }
                self.chosen = Some(address.address.clone());
                if now.as_ref().is_some_and(|now| *now != address.address) {
                    scene.push(Action::Phones(PhonesWish::Start(address.address.clone())));
                }
            }
        });
    }

    /// True once it is to be put away.
    fn answers_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        let words = scene.words;
        let (start, done) = (say!(words, "phones-start"), say!(words, "phones-done"));
        let close = say!(words, "window-cancel");
        let help = if self.shows_help {
            say!(words, "phones-help-less")
        } else {
            say!(words, "phones-help")
        };
        let is_on = scene.room.phones.on().is_some();
        // Before the list is there nobody can mean a network; and the list moves what stands below it.
        let can_start = scene.room.addresses.is_some() && scene.room.phones != PhonesFace::Starting;
        let row = ui.horizontal(|ui| {
            let mut is_done = false;
            if is_on {
                is_done = button_ui(ui, scene.theme, Button::primary(&done)).clicked();
            } else {
                let goes = ui.add_enabled_ui(can_start, |ui| {
                    button_ui(ui, scene.theme, Button::primary(&start)).clicked()
                });
                if goes.inner {
                    self.start(scene);
                }
                is_done |= button_ui(ui, scene.theme, Button::framed(&close)).clicked();
            }
            if button_ui(ui, scene.theme, Button::plain(&help, Icon::Note)).clicked() {
                self.shows_help = !self.shows_help;
            }
            is_done
        });
        row.inner
    }

    fn start(&self, scene: &mut StageScene<'_>) {
        let likeliest = scene.room.addresses.iter().flatten().next();
        let likeliest = likeliest.map(|first| first.address.clone());
        scene.push(Action::Phones(match self.chosen.clone().or(likeliest) {
            Some(address) => PhonesWish::Start(address),
            None => PhonesWish::GoOn,
        }));
    }
}

/// Phones have voted, and are not in any more: nobody knows who joins anew.
fn voted_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let voted = scene.workshop.open_round().map_or(0, |round| round.turnout().phone);
    if voted > 0 {
        text::semibold_ui(ui, scene.theme, &say!(scene.words, "phones-voted"));
    }
}

/// What phones will find, and whether one did.
fn test_ui(ui: &mut Ui, scene: &StageScene<'_>, on: &PhonesOn) {
    let (theme, words) = (scene.theme, scene.words);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::GAP;
        qr_ui(ui, theme, size::TEST_QR, &on.join.qr, &say!(words, "wall-join-qr"));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            text::small_ui(ui, theme, &say!(words, "phones-address"));
            text::lead_ui(ui, theme, &on.join.address);
            text::small_ui(ui, theme, &say!(words, "phones-code"));
            text::lead_ui(ui, theme, &on.join.code);
            ui.add_space(space::SMALL);
            let (icon, color, said) = if on.is_seen {
                (Icon::Tick, theme.ink, say!(words, "phones-works"))
            } else {
                (Icon::Phone, theme.quiet, say!(words, "phones-try"))
            };
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, Type::Body.line()), Sense::empty());
                icon.paint(ui.painter(), rect.center(), color);
                let weight = if on.is_seen { Weight::Semibold } else { Weight::Regular };
                let said = ui
                    .vertical(|ui| text::label_ui(ui, &said, Type::Body.format(weight, color)))
                    .inner;
                ui.ctx().accesskit_node_builder(said.id, |node| {
                    node.set_live(egui::accesskit::Live::Polite);
                });
            });
        });
    });
}

/// What to do when no phone comes through, in the words of this system.
fn help_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let words = scene.words;
    let served = scene.room.phones.on().and_then(|on| on.join.address.rsplit_once(':'));
    let port = served.map_or(USUAL_PORT, |(_, port)| port);
    let (firewall, hotspot) = match scene.room.system {
        System::Windows => (
            say!(words, "phones-firewall-windows"),
            say!(words, "phones-hotspot-windows"),
        ),
        System::MacOs => (
            say!(words, "phones-firewall-macos"),
            say!(words, "phones-hotspot-macos"),
        ),
        System::Linux => (
            say!(words, "phones-firewall-linux", port = port),
            say!(words, "phones-hotspot-linux"),
        ),
    };
    let all = [
        (say!(words, "phones-help-wifi"), say!(words, "phones-same-wifi")),
        (say!(words, "phones-help-firewall"), firewall),
        (say!(words, "phones-help-guests"), say!(words, "phones-guests")),
        (say!(words, "phones-help-hotspot"), hotspot),
        (say!(words, "phones-help-without"), say!(words, "phones-without")),
    ];
    for (heading, said) in all {
        ui.add_space(space::TINY);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text::semibold_ui(ui, scene.theme, &heading);
            text::body_ui(ui, scene.theme, &said);
        });
    }
}

/// What an address leads to, in plain words.
fn leads_to(scene: &StageScene<'_>, address: &AddressFace, is_likeliest: bool) -> String {
    let (words, name) = (scene.words, address.name.as_str());
    let said = match address.leads_to {
        LeadsTo::Hotspot => say!(words, "phones-leads-hotspot", name = name),
        LeadsTo::Room => say!(words, "phones-leads-room", name = name),
        LeadsTo::Internet => say!(words, "phones-leads-internet", name = name),
        LeadsTo::Vpn => say!(words, "phones-leads-vpn", name = name),
        LeadsTo::Programs => say!(words, "phones-leads-programs", name = name),
        LeadsTo::Nowhere => say!(words, "phones-leads-nowhere"),
    };
    let can_be_reached = matches!(address.leads_to, LeadsTo::Hotspot | LeadsTo::Room | LeadsTo::Internet);
    if is_likeliest && can_be_reached {
        format!("{said} {}", say!(words, "phones-likeliest"))
    } else {
        said
    }
}

/// One address in the list; true if it was pressed.
fn address_ui(ui: &mut Ui, scene: &StageScene<'_>, address: &AddressFace, (said, is_on): (&str, bool)) -> bool {
    let theme = scene.theme;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::BUTTON));
    let id = Id::unique(("phones address", &address.address));
    let response = ui.interact(rect, id, Sense::click());
    let name = format!("{}: {said}", address.address);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_on, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect, corner::CARD, theme.sunken);
    }
    let center = rect.left_center() + vec2(size::ICON / 2.0 + space::TINY, 0.0);
    let edge = egui::Stroke::new(stroke::STRONG, if is_on { theme.accent } else { theme.edge });
    ui.painter().circle_stroke(center, size::ICON / 2.0 - edge.width, edge);
    if is_on {
        ui.painter()
            .circle_filled(center, size::DOT / 2.0 - stroke::THIN, theme.accent);
    }
    let mut left = center.x + size::ICON / 2.0 + space::SMALL;
    let weight = if is_on { Weight::Semibold } else { Weight::Regular };
    let digits = Type::Body.format(weight, theme.ink);
    let small = Type::Small.format(Weight::Regular, theme.quiet);
    for (words, format, width) in [(address.address.as_str(), digits, size::ADDRESS), (said, small, 0.0)] {
        let galley = text::line(ui, words, &format, rect.right() - left - space::SMALL);
        let top = rect.center().y - galley.size().y / 2.0;
        let next = left + galley.size().x.max(width) + space::MEDIUM;
        ui.painter().galley(egui::pos2(left, top), galley, theme.ink);
        left = next;
    }
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response.clicked()
}

/// After a crash: phones are waiting with what they were given. Asked, because a laptop that is opened again may be on
/// another network by then (P16). True once it is answered; put away, the panel still goes on with the same phones.
pub fn go_on_ui(ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
    let (theme, words) = (scene.theme, scene.words);
    let heading = say!(words, "phones-back-heading");
    let (on, off) = (say!(words, "phones-back-on"), say!(words, "phones-back-off"));
    let question = Question {
        id: Id::unique("phones back"),
        heading: &heading,
        first: Button::primary(&on),
        second: Button::framed(&off),
    };
    let answer = question_ui(ui, theme, question, |ui| {
        text::body_ui(ui, theme, &say!(words, "phones-back-text"));
    });
    match answer {
        Some(Answer::First) => scene.push(Action::Phones(PhonesWish::GoOn)),
        Some(Answer::Second) => scene.push(Action::Phones(PhonesWish::Forget)),
        Some(Answer::Dismissed) | None => {}
    }
    answer.is_some()
}

/// How the phones that are in come to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// They join anew.
    RemoveEveryone,
    /// Nothing listens any more.
    Stop,
}

/// Asks before that; true once it is answered.
pub fn end_ui(ui: &mut Ui, scene: &mut StageScene<'_>, ending: Ending) -> bool {
    let (theme, words) = (scene.theme, scene.words);
    let keep = say!(words, "phones-remove-not");
    let (heading, why, verb, icon, wish) = match ending {
        Ending::RemoveEveryone => (
            say!(words, "phones-remove-heading"),
            say!(words, "phones-remove-text"),
            say!(words, "phones-remove-everyone"),
            Icon::Trash,
            PhonesWish::RemoveEveryone,
        ),
        Ending::Stop => (
            say!(words, "phones-stop-heading"),
            say!(words, "phones-stop-text"),
            say!(words, "phones-stop"),
            Icon::Cross,
            PhonesWish::Stop,
        ),
    };
    let question = Question {
        id: Id::unique("phones end"),
        heading: &heading,
        first: Button::framed(&keep),
        second: Button::with_icon(&verb, icon),
    };
    let answer = question_ui(ui, theme, question, |ui| {
        text::body_ui(ui, theme, &why);
    });
    if answer == Some(Answer::Second) {
        scene.push(Action::Phones(wish));
    }
    answer.is_some()
}
