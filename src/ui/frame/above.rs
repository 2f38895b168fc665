//! Above the stage: what happened and must be read, and that phones are asked something which this stage does not show.

use egui::{Frame, Margin, Panel, Ui};

use super::space_margin;
use crate::say;
use crate::ui::action::Action;
use crate::ui::phones::PhonesWish;
use crate::ui::scene::{Notice, Tone};
use crate::ui::stage_scene::{Place, StageScene};
use crate::ui::theme::space;
use crate::ui::widgets::button::{Button, button_ui};
use crate::ui::widgets::message::warning_row_ui;
use crate::ui::widgets::notice::notice_ui as standing_ui;
use crate::workshop::poll::{About, Poll};
use crate::workshop::stage::StageKind;

/// What happened, until it is put away.
pub(super) fn notice_ui(ui: &mut Ui, scene: &mut StageScene<'_>) {
    if let Some(notice) = scene.notice
        && closable_ui(ui, scene, "frame notice", notice)
    {
        scene.push(Action::CloseNotice);
    }
    let room = scene.room;
    if room.phones.on().is_some_and(|on| on.has_moved) {
        let mut lines = vec![say!(scene.words, "phones-moved")];
        if scene.workshop.open_round().is_some() || scene.workshop.poll().is_some() {
            lines.push(say!(scene.words, "phones-moved-open"));
        }
        let moved = Notice {
            tone: Tone::Warning,
            heading: say!(scene.words, "phones-moved-heading"),
            lines,
            warnings: Vec::new(),
        };
        if closable_ui(ui, scene, "frame moved", &moved) {
            scene.push(Action::Phones(PhonesWish::HeardOfMove));
        }
    }
}

/// True once it is put away.
fn closable_ui(ui: &mut Ui, scene: &StageScene<'_>, id: &str, notice: &Notice) -> bool {
    let close = say!(scene.words, "window-close-notice");
    let closed = Panel::top(id.to_owned())
        .frame(Frame::new().fill(scene.theme.paper).inner_margin(margin()))
        .show_separator_line(false)
        .show(ui, |ui| standing_ui(ui, scene.theme, notice, &close));
    closed.inner
}

/// Phones are asked something, and the room is elsewhere; true if that is to be finished.
pub(super) fn asked_ui(ui: &mut Ui, scene: &StageScene<'_>) -> bool {
    let Some(poll) = scene.workshop.poll().filter(|poll| !is_shown(scene, poll)) else {
        return false;
    };
    let (turnout, _) = scene.answered(poll);
    let (answers, people) = (turnout.ballots, turnout.people);
    let said = say!(scene.words, "asking-elsewhere", answers = answers, people = people);
    let finish = say!(scene.words, "asking-finish");
    let row = Panel::top("frame asked")
        .frame(Frame::new().fill(scene.theme.paper).inner_margin(margin()))
        .show_separator_line(false)
        .show(ui, |ui| {
            let button = Button::framed(&finish);
            warning_row_ui(ui, scene.theme, &said, |ui| {
                button_ui(ui, scene.theme, button).clicked()
            })
        });
    row.inner
}

/// Whether the open stage is the one that asks it.
fn is_shown(scene: &StageScene<'_>, poll: &Poll) -> bool {
    let kind = match poll.about() {
        About::Consent(_) => StageKind::Agreements,
        About::CheckOut => StageKind::CheckOut,
    };
    let is_here = scene.workshop.stage().is_some_and(|stage| stage.kind == kind);
    is_here && scene.room.place == Place::Stage
}

/// Around what stands there.
pub(super) fn margin() -> Margin {
    Margin {
        left: space_margin(space::WIDE),
        right: space_margin(space::WIDE),
        top: space_margin(space::LARGE),
        bottom: 0,
    }
}
