//! The room's phones beside the stage: how many are in, how they come in, and what can be done about it. Never who.

use egui::{Frame, Panel, Popup, Sense, Ui, vec2};

use super::above::margin;
use super::is_wide;
use crate::say;
use crate::ui::action::Action;
use crate::ui::fonts::Weight;
use crate::ui::phones::{Door, PhonesFace, PhonesOn, PhonesWish};
use crate::ui::stage_scene::{Place, SavedFace, StageScene};
use crate::ui::theme::{Type, size, space, stroke};
use crate::ui::widgets::button::{Button, button_ui, quiet_button_ui};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::message::{hint_ui, refusal_ui};
use crate::ui::widgets::qr::qr_ui;
use crate::ui::widgets::text;
use crate::workshop::stage::StageKind;

/// More people than this are a number without dots.
const MOST_DOTS: usize = 60;

/// Who only looks at another window's workshop has no phones.
pub(super) fn are_shown(scene: &StageScene<'_>) -> bool {
    scene.room.saved != SavedFace::Looking
}

/// In the panel.
pub(super) fn ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    if !are_shown(scene) {
        return;
    }
    let room = scene.room;
    heading_ui(ui, scene, room.phones.on());
    match &room.phones {
        PhonesFace::Off => check_ui(ui, scene),
        PhonesFace::Starting => hint_ui(ui, scene.theme, &say!(scene.words, "phones-starting")),
        PhonesFace::Failed(why) => {
            refusal_ui(ui, scene.theme, why);
            check_ui(ui, scene);
        }
        PhonesFace::On(on) => on_ui(ui, scene, on),
    }
}

/// Its name, and while phones are in what can be done about them: what a low window hides stands below.
fn heading_ui(ui: &mut Ui, scene: &mut StageScene<'_>, on: Option<&PhonesOn>) {
    let heading = say!(scene.words, "phones-heading");
    ui.horizontal(|ui| {
        let format = Type::Small.format(Weight::Semibold, scene.theme.quiet);
        text::label_ui(ui, &heading, format);
        if let Some(on) = on {
            let layout = egui::Layout::right_to_left(egui::Align::Center);
            ui.with_layout(layout, |ui| manage_ui(ui, scene, on));
        }
    });
}

fn manage_ui(ui: &mut Ui, scene: &mut StageScene<'_>, on: &PhonesOn) {
    let (word, name) = (
        say!(scene.words, "phones-manage-word"),
        say!(scene.words, "phones-manage"),
    );
    let button = quiet_button_ui(ui, scene.theme, &word, &name);
    Popup::menu(&button).show(|ui| {
        ui.set_max_width(size::COLUMN);
        if let Some(wish) = items_ui(ui, scene, on.door) {
            scene.push(Action::Phones(wish));
            button.request_focus();
            ui.close();
        }
    });
}

/// The one calm button.
fn check_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    let words = say!(scene.words, "phones-let-in");
    let button = Button {
        icon: Some(Icon::Phone),
        width: Some(ui.available_width()),
        ..Button::framed(&words)
    };
    if button_ui(ui, scene.theme, button).clicked() {
        scene.push(Action::Phones(PhonesWish::Check));
    }
}

fn on_ui(ui: &mut Ui, scene: &StageScene<'_>, on: &PhonesOn) {
    joined_ui(ui, scene, on.joined);
    if scene.workshop.slips().is_some() {
        hint_ui(ui, scene.theme, &say!(scene.words, "slips-panel"));
    }
    match on.door {
        Door::Open => join_ui(ui, scene, on),
        Door::Closed => hint_ui(ui, scene.theme, &say!(scene.words, "phones-closed")),
    }
}

/// "13 van 15", a disc for each.
fn joined_ui(ui: &mut Ui, scene: &StageScene<'_>, joined: usize) {
    let people = people(scene);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        let title = Type::Title.format(Weight::Semibold, scene.theme.ink);
        let count = if people >= joined && people > 0 {
            say!(scene.words, "phones-count", joined = joined, people = people)
        } else {
            joined.to_string()
        };
        text::label_ui(ui, &count, title);
        text::small_ui(ui, scene.theme, &say!(scene.words, "phones-joined", joined = joined));
    });
    if (1..=MOST_DOTS).contains(&people) {
        discs_ui(ui, scene, (joined, people));
    }
}

/// How many are expected.
fn people(scene: &StageScene<'_>) -> usize {
    let absent = scene.workshop.intake().absent_count();
    let present = scene.workshop.people().saturating_sub(absent);
    usize::try_from(present).unwrap_or(usize::MAX)
}

fn discs_ui(ui: &mut Ui, scene: &StageScene<'_>, (joined, people): (usize, usize)) {
    let step = size::DOT + space::TINY + stroke::THIN;
    let width = ui.available_width();
    let mut in_a_row = 1;
    let mut used = size::DOT + step;
    while used <= width {
        in_a_row += 1;
        used += step;
    }
    let mut left = people;
    let mut full = joined;
    while left > 0 {
        let (rect, _) = ui.allocate_exact_size(vec2(width, size::DOT), Sense::empty());
        let mut center = rect.left_center() + vec2(size::DOT / 2.0, 0.0);
        for _ in 0..in_a_row.min(left) {
            if full > 0 {
                ui.painter().circle_filled(center, size::DOT / 2.0, scene.theme.ink);
            } else {
                let edge = egui::Stroke::new(stroke::ICON, scene.theme.edge);
                ui.painter().circle_stroke(center, (size::DOT - edge.width) / 2.0, edge);
            }
            full = full.saturating_sub(1);
            center.x += step;
        }
        left = left.saturating_sub(in_a_row);
    }
}

/// In the panel.
fn join_ui(ui: &mut Ui, scene: &StageScene<'_>, on: &PhonesOn) {
    ui.add_space(space::TINY);
    if scene.view.is_by_slip() {
        hint_ui(ui, scene.theme, &say!(scene.words, "slips-late"));
    }
    way_in_ui(ui, scene, on);
    ui.add_space(space::TINY);
}

/// Above the stage where the panel is folded away, while people arrive and write: nobody looks for the way in.
pub(super) fn row_ui(ui: &mut Ui, scene: &StageScene<'_>) {
    let is_voting = scene.workshop.stage().map(|stage| stage.kind) == Some(StageKind::Vote);
    let on = scene.room.phones.on().filter(|on| on.door == Door::Open);
    let Some(on) = on.filter(|_| !is_wide(ui) && come_first(scene) && !is_voting) else {
        return;
    };
    Panel::top("frame joining")
        .frame(Frame::new().fill(scene.theme.paper).inner_margin(margin()))
        .show_separator_line(false)
        .show(ui, |ui| way_in_ui(ui, scene, on));
}

/// Whether phones are served, and this is where a room needs them: then nobody scrolls to the way in. Elsewhere it comes
/// after what the stage needs.
pub(super) fn come_first(scene: &StageScene<'_>) -> bool {
    let kind = scene.workshop.stage().map(|stage| stage.kind);
    let needs_them = matches!(kind, Some(StageKind::Opening | StageKind::Collect(_) | StageKind::Vote));
    let are_on = are_shown(scene) && scene.room.phones.on().is_some();
    are_on && needs_them && scene.room.place == Place::Stage
}

/// The QR code, and beside it what is typed.
fn way_in_ui(ui: &mut Ui, scene: &StageScene<'_>, on: &PhonesOn) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::LARGE;
        let name = say!(scene.words, "wall-join-qr");
        qr_ui(ui, scene.theme, size::QR, &on.join.qr, &name);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text::small_ui(ui, scene.theme, &say!(scene.words, "phones-address"));
            address_ui(ui, scene, &on.join.address);
            ui.add_space(space::TINY);
            text::small_ui(ui, scene.theme, &say!(scene.words, "phones-code"));
            text::label_ui(ui, &on.join.code, Type::Lead.format(Weight::Semibold, scene.theme.ink));
        });
    });
}

/// A long one goes on a second line before its port.
fn address_ui(ui: &mut Ui, scene: &StageScene<'_>, address: &str) {
    let format = Type::Body.format(Weight::Semibold, scene.theme.ink);
    let whole = text::line(ui, address, &format, f32::INFINITY);
    match address.rsplit_once(':') {
        Some((host, port)) if whole.size().x > ui.available_width() => {
            text::label_ui(ui, host, format.clone());
            text::label_ui(ui, &format!(":{port}"), format);
        }
        Some(_) | None => {
            text::label_ui(ui, address, format);
        }
    }
}

/// What was chosen, if anything.
fn items_ui(ui: &mut Ui, scene: &StageScene<'_>, door: Door) -> Option<PhonesWish> {
    let words = scene.words;
    let (turn, icon, other) = match door {
        Door::Open => (say!(words, "phones-close-door"), Icon::Lock, Door::Closed),
        Door::Closed => (say!(words, "phones-open-door"), Icon::Phone, Door::Open),
    };
    let items = [
        (say!(words, "phones-test"), Icon::Eye, PhonesWish::Check),
        (say!(words, "slips-heading"), Icon::List, PhonesWish::Slips),
        (turn, icon, PhonesWish::Door(other)),
        (say!(words, "phones-new-code"), Icon::Redo, PhonesWish::NewCode),
        (
            say!(words, "phones-remove-everyone"),
            Icon::Trash,
            PhonesWish::AskRemoveEveryone,
        ),
        (say!(words, "phones-stop"), Icon::Cross, PhonesWish::AskStop),
    ];
    let mut chosen = None;
    for (name, icon, wish) in items {
        if button_ui(ui, scene.theme, Button::plain(&name, icon)).clicked() {
            chosen = Some(wish);
        }
    }
    chosen
}
