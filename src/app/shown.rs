//! One frame: the start screen or the workshop, what lies over it, and the wall in its own window.

use std::cell::Cell;
use std::time::Duration;

use egui::{CentralPanel, Context, Frame, Key, Ui, ViewportBuilder, ViewportCommand, ViewportId};

use crate::app::room::{Room, Spot};
use crate::app::told::Told;
use crate::app::window::{Dialog, Window};
use crate::clock;
use crate::say;
use crate::ui::action::{Action, WallWish};
use crate::ui::frame::last_page;
use crate::ui::projector::{self, ProjectorScene};
use crate::ui::scene::Scene;
use crate::ui::stage_scene::{Projector, StageScene};
use crate::ui::theme::Theme;
use crate::workshop::public::{Shows, Slide};

/// How long the dots of a result take to appear, with a little over, in seconds.
const SHOW_LASTS: f64 = 1.5;

/// Within so many seconds a projector window that takes the keyboard did so by itself: whoever types goes on typing.
const TAKES_FOCUS: f64 = 1.0;

impl Window {
    /// Draws one frame; what the person asked for in it is pushed on `actions`.
    pub(super) fn shown_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let theme = Theme::of(self.mode);
        let mut scene = Scene {
            theme: &theme,
            words: &self.words,
            languages: &self.languages,
            templates: &self.templates,
            start: &self.start_face,
            notice: self.notice.as_ref(),
            actions,
        };
        if let Some(room) = &mut self.room {
            if room.shown_ui(ui, scene) == Chance::Missing {
                self.tell(Told::NoChance);
            }
        } else {
            self.start.ui(ui, &mut scene);
            match &mut self.dialog {
                Some(Dialog::OpenFile(dialog)) => dialog.ui(ui, &mut scene),
                Some(Dialog::New(dialog)) => dialog.ui(ui, &mut scene),
                Some(Dialog::Damaged(dialog)) => dialog.ui(ui, &mut scene),
                Some(Dialog::Look(dialog)) => dialog.ui(ui, &mut scene),
                None => {}
            }
        }
    }
}

impl Room {
    fn shown_ui(&mut self, ui: &mut Ui, scene: Scene<'_>) -> Chance {
        let now = now(ui.ctx());
        self.age_preview();
        let workshop = self.live.latest();
        let face = self.face(scene.words, now);
        let (view, wait) = self.public_view(now);
        let theme = scene.theme;
        let has_chance = Cell::new(true);
        let mut chance = || {
            let bits = clock::random_bits();
            has_chance.set(has_chance.get() && bits.is_ok());
            bits.unwrap_or_default()
        };
        let mut stage = StageScene {
            scene,
            workshop: &workshop,
            room: &face,
            view: &view,
            nudge: &self.nudge,
            export: &self.export,
            room_words: &self.words,
            shown_for: shown_for(now - self.wall.shown_since),
            chance: &mut chance,
        };
        self.frame.ui(ui, &mut stage);
        let actions = stage.scene.actions;
        let chance = if has_chance.get() {
            Chance::There
        } else {
            without_changes(actions)
        };
        if self.wall.projector == Projector::Window {
            let wall = ProjectorScene {
                theme,
                words: &self.words,
                view: &view,
                timer: Some(face.timer),
                page: self.wall.page,
                wall: self.wall.size,
                shown_for: shown_for(now - self.wall.shown_since),
            };
            let heard = wall_window(ui.ctx(), &wall, self.wall.spot);
            if heard.has_focus && now - self.wall.opened_at < TAKES_FOCUS {
                ui.ctx().send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Focus);
            }
            self.wall.size = heard.size;
            actions.extend(heard.actions);
        }
        repaint_later(ui.ctx(), self, now);
        if let Some(wait) = wait {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(wait));
        }
        chance
    }
}

/// Whether the system gave the random numbers that a change needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chance {
    There,
    /// Something was asked for and not made.
    Missing,
}

/// An id without chance could tell an order (P2): nothing is made of it.
fn without_changes(actions: &mut Vec<Action>) -> Chance {
    let asked = actions.len();
    actions.retain(|action| !matches!(action, Action::Submit(_)));
    if actions.len() < asked {
        Chance::Missing
    } else {
        Chance::There
    }
}

/// The next frame that comes without anybody doing something: the clock's, or a result's dots (look.md: Motion).
fn repaint_later(context: &Context, room: &Room, now: f64) {
    if now - room.wall.shown_since < SHOW_LASTS {
        context.request_repaint();
    }
    if room.timer.is_running() {
        // A little late rather than a little early, or the same second would be drawn twice.
        let wait = room.timer.next_tick(now) + 0.005;
        context.request_repaint_after(Duration::from_secs_f64(wait));
    }
}

/// What the projector window told in this frame.
struct Heard {
    size: egui::Vec2,
    has_focus: bool,
    actions: Vec<Action>,
}

fn wall_window(context: &Context, wall: &ProjectorScene<'_>, spot: Spot) -> Heard {
    let builder = ViewportBuilder::default()
        .with_title(say!(wall.words, "frame-projector-title"))
        .with_app_id("dostop")
        .with_active(false)
        .with_inner_size(projector::USUAL_WALL);
    let builder = match spot {
        Spot::Monitor(index) => builder.with_monitor(index),
        Spot::At(place) => builder.with_position(place),
        Spot::Anywhere => builder,
    };
    let id = ViewportId::from_hash_of("projector");
    context.show_viewport_immediate(id, builder, |ui, _class| {
        let size = ui.ctx().content_rect().size();
        let frame = Frame::new().fill(wall.theme.paper);
        CentralPanel::default()
            .frame(frame)
            .show(ui, |ui| projector::ui(ui, &ProjectorScene { wall: size, ..*wall }));
        Heard {
            size,
            has_focus: ui.input(|input| input.viewport().focused == Some(true)),
            actions: wall_actions(ui, wall),
        }
    })
}

/// The keys that work while the projector window has the keyboard.
fn wall_actions(ui: &Ui, wall: &ProjectorScene<'_>) -> Vec<Action> {
    let page = wall.page;
    let last = last_page(ui.ctx(), wall);
    let hidden = if wall.view.slide == Slide::Hidden {
        Shows::Stage
    } else {
        Shows::Nothing
    };
    let takes_off = ui.input(|input| input.key_pressed(Key::F9));
    if takes_off {
        ui.ctx().send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Focus);
        return vec![Action::AskTakeBack(None)];
    }
    ui.input(|input| {
        let mut wishes = Vec::new();
        if input.viewport().close_requested() || input.key_pressed(Key::Escape) || input.key_pressed(Key::F5) {
            wishes.push(WallWish::ToggleWindow);
        }
        if input.key_pressed(Key::ArrowRight) || input.key_pressed(Key::PageDown) {
            wishes.push(WallWish::Turn((page + 1).min(last)));
        }
        if input.key_pressed(Key::ArrowLeft) || input.key_pressed(Key::PageUp) {
            wishes.push(WallWish::Turn(page.saturating_sub(1)));
        }
        if input.key_pressed(Key::F8) {
            wishes.push(WallWish::Show(hidden));
        }
        wishes.into_iter().map(Action::Wall).collect()
    })
}

/// Seconds since a slide came, as far as motion needs to know.
#[allow(clippy::cast_possible_truncation, reason = "a second or two")]
fn shown_for(seconds: f64) -> Option<f32> {
    (seconds < SHOW_LASTS).then_some(seconds as f32)
}

/// The window's own clock, in seconds since it opened.
pub(super) fn now(context: &Context) -> f64 {
    context.input(|input| input.time)
}

/// Ends the window for good.
pub(super) fn quit(context: &Context) {
    context.send_viewport_cmd(ViewportCommand::Close);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::change::Change;
    use crate::workshop::text::Line;

    /// P2
    #[test]
    fn without_chance_no_change_is_made_and_it_is_told() {
        let change = Change::SetContact(Line::parse("Sam").unwrap());
        let mut actions = vec![Action::Save, Action::Submit(change)];
        assert_eq!(without_changes(&mut actions), Chance::Missing);
        assert_eq!(actions, [Action::Save]);
        assert_eq!(without_changes(&mut actions), Chance::There);
    }
}
