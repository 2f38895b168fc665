//! The locked window: whose turn it is, and how one turn ends and the next begins.

use std::time::Duration;

use egui::{Align, CentralPanel, Context, Frame, Id, Layout, Margin, Panel, ScrollArea, Ui, UiBuilder};

use crate::say;
use crate::ui::scene::Tone;
use crate::ui::screens::collect::collected;
use crate::ui::screens::collect::writing::HandedIn;
use crate::ui::stage_scene::{SavedFace, StageScene};
use crate::ui::theme::{size, space};
use crate::ui::widgets::message::{MessageTone, warning_ui};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::ids::RoundId;

use super::lock::{LeaveAnswer, LeaveDialog};
use super::parts::{next_ui, touch_ui};
use super::vote_page::VotePage;
use super::write_page::WritePage;

/// Whoever walks away leaves nothing behind for longer than this, in seconds.
const FORGETS_AFTER: f64 = 60.0;

/// The locked window.
pub(super) struct Turns {
    code: String,
    turn: u64,
    kind: Kind,
    page: Page,
    leave: Option<LeaveDialog>,
    /// Somebody tried to close the window in this turn.
    was_asked_to_close: bool,
    /// The stage or the round changed under somebody.
    was_interrupted: bool,
    /// When something was last typed or pressed, in the window's seconds.
    touched: f64,
}

/// What can be done at the laptop now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Cards are written, in this lane first.
    Write(Lane),
    /// A round is open.
    Vote(RoundId),
    /// Nothing.
    Wait,
}

enum Page {
    Write(WritePage),
    Vote(VotePage),
    Wait,
    Thanks { is_met: bool },
}

impl Kind {
    fn of(scene: &StageScene<'_>) -> Self {
        if let Some(round) = scene.workshop.open_round() {
            return Self::Vote(round.id());
        }
        collected(scene).map_or(Self::Wait, Self::Write)
    }
}

impl Turns {
    /// Locked with this code.
    pub(super) fn new(code: String) -> Self {
        Self {
            code,
            turn: 0,
            kind: Kind::Wait,
            page: Page::Wait,
            leave: None,
            was_asked_to_close: false,
            was_interrupted: false,
            touched: 0.0,
        }
    }

    /// Somebody tried to close the window.
    pub(super) fn refuse_to_close(&mut self) {
        self.was_asked_to_close = true;
    }

    /// The whole window; true once the code was typed.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) -> bool {
        self.follow(ui.ctx(), scene);
        self.forget_in_time(ui.ctx(), scene);
        let paper = Frame::new().fill(scene.theme.paper);
        Panel::bottom("kiosk bottom")
            .exact_size(size::BAR)
            .frame(paper)
            .show_separator_line(false)
            .show(ui, |ui| self.bottom_ui(ui, scene));
        CentralPanel::default().frame(paper).show(ui, |ui| {
            let height = ui.available_height() - 2.0 * space::GAP;
            ScrollArea::vertical()
                .id_salt(("kiosk scroll", self.turn))
                .auto_shrink(false)
                .show(ui, |ui| {
                    let beside = ((ui.available_width() - size::PAGE / 1.5) / 2.0).max(space::PAGE);
                    let area = ui.available_rect_before_wrap();
                    let area = area.shrink2(egui::vec2(beside, space::GAP));
                    let builder = UiBuilder::new()
                        .max_rect(area)
                        .scope_id(Id::unique(("kiosk turn", self.turn)));
                    ui.scope_builder(builder, |ui| {
                        ui.set_max_height(height);
                        self.page_ui(ui, scene);
                    });
                    ui.add_space(space::GAP);
                });
        });
        self.leave_ui(ui, scene)
    }

    /// The stage or the round may change under whoever sits there.
    fn follow(&mut self, context: &Context, scene: &mut StageScene<'_>) {
        let kind = Kind::of(scene);
        if kind != self.kind {
            self.was_interrupted = self.is_begun();
            self.kind = kind;
            let was_interrupted = self.was_interrupted;
            self.begin(context, scene);
            self.was_interrupted = was_interrupted;
        }
    }

    /// The next turn, with nothing of the one before.
    fn begin(&mut self, context: &Context, scene: &mut StageScene<'_>) {
        if let Page::Write(page) = &mut self.page {
            page.forget(context);
        }
        self.turn = self.turn.wrapping_add(1);
        self.was_asked_to_close = false;
        self.was_interrupted = false;
        self.touched = context.input(|input| input.time);
        self.page = match (self.kind, scene.workshop.open_round()) {
            (Kind::Write(lane), _) => Page::Write(WritePage::new(lane, self.turn)),
            (Kind::Vote(_), Some(round)) => Page::Vote(VotePage::new(round, scene.random())),
            (Kind::Vote(_), None) | (Kind::Wait, _) => Page::Wait,
        };
    }

    fn is_begun(&self) -> bool {
        match &self.page {
            Page::Write(page) => page.is_begun(),
            Page::Vote(page) => page.is_begun(),
            Page::Thanks { .. } | Page::Wait => false,
        }
    }

    /// After a minute without a touch the page is as new. It asks to be woken for that in every frame, because a frame
    /// that comes earlier would forget a later wish; while nothing is begun it rests.
    fn forget_in_time(&mut self, context: &Context, scene: &mut StageScene<'_>) {
        let (now, is_touched) = context.input(|input| (input.time, !input.events.is_empty()));
        if is_touched {
            self.touched = now;
        }
        let is_left = self.is_begun() || matches!(self.page, Page::Thanks { .. }) || self.leave.is_some();
        if !is_left {
            return;
        }
        let rest = self.touched + FORGETS_AFTER - now;
        if rest > 0.0 {
            context.request_repaint_after(Duration::from_secs_f64(rest));
        } else {
            self.leave = None;
            self.begin(context, scene);
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        let words = scene.room_words;
        if is_unsafe(scene) {
            let (heading, why) = (say!(words, "kiosk-unsaved"), say!(words, "kiosk-unsaved-why"));
            warning_ui(ui, scene.theme, MessageTone::Danger, &heading, &why);
        }
        if self.was_interrupted {
            let (heading, why) = (say!(words, "kiosk-interrupted"), say!(words, "kiosk-interrupted-why"));
            warning_ui(ui, scene.theme, MessageTone::Calm, &heading, &why);
        }
        let is_done = match &mut self.page {
            Page::Write(page) => page.ui(ui, scene) == HandedIn::Placed,
            Page::Vote(page) => match scene.workshop.open_round() {
                Some(round) => page.ui(ui, scene, round),
                None => false,
            },
            Page::Wait => {
                text::title_ui(ui, scene.theme, &say!(words, "kiosk-wait"));
                text::body_ui(ui, scene.theme, &say!(words, "kiosk-wait-why"));
                false
            }
            Page::Thanks { is_met } => {
                let is_over = thanks_ui(ui, scene, is_met);
                if is_over {
                    self.begin(ui.ctx(), scene);
                }
                false
            }
        };
        if is_done {
            if let Page::Write(page) = &mut self.page {
                page.forget(ui.ctx());
            }
            self.was_interrupted = false;
            self.page = Page::Thanks { is_met: false };
        }
    }

    /// The facilitator's way out, and why the window does not close.
    fn bottom_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) {
        let margin = Frame::new().inner_margin(Margin::symmetric(24, 12));
        margin.show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let leave = say!(scene.room_words, "kiosk-leave");
                if touch_ui(ui, scene.theme, &leave).clicked() {
                    self.leave = Some(LeaveDialog::default());
                }
                if self.was_asked_to_close {
                    let locked = say!(scene.room_words, "kiosk-locked");
                    text::quiet_ui(ui, scene.theme, &locked);
                }
            });
        });
    }

    fn leave_ui(&mut self, ui: &mut Ui, scene: &StageScene<'_>) -> bool {
        let Some(leave) = &mut self.leave else {
            return false;
        };
        match leave.ui(ui, scene, &self.code) {
            Some(LeaveAnswer::Unlock) => {
                if let Page::Write(page) = &mut self.page {
                    page.forget(ui.ctx());
                }
                return true;
            }
            Some(LeaveAnswer::Stay) => self.leave = None,
            None => {}
        }
        false
    }
}

/// Whether what was handed in may be lost: the disk does not take it, or the window says so behind this page.
fn is_unsafe(scene: &StageScene<'_>) -> bool {
    let is_warned = scene.notice.is_some_and(|notice| notice.tone == Tone::Warning);
    is_warned || matches!(scene.room.saved, SavedFace::NotSaved(_))
}

/// The laptop goes on; the next person begins with an empty page. Nobody is thanked for what is not safe.
fn thanks_ui(ui: &mut Ui, scene: &StageScene<'_>, is_met: &mut bool) -> bool {
    let words = scene.room_words;
    ui.add_space(space::PAGE);
    if !is_unsafe(scene) {
        text::question_ui(ui, scene.theme, &say!(words, "kiosk-thanks"));
        text::lead_ui(ui, scene.theme, &say!(words, "kiosk-pass-on"));
        ui.add_space(space::GAP);
    }
    let next = next_ui(ui, scene.theme, &say!(words, "kiosk-next"));
    if !std::mem::replace(is_met, true) {
        next.request_focus();
    }
    next.clicked()
}
