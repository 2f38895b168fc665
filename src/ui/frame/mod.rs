//! The frame around every stage (look.md): agenda, question, timer, panel, status, the one next step.

mod above;
mod bottom;
mod keys;
mod menu;
mod panel;
mod phones;
mod rail;
mod top;
mod unsaved;

use std::collections::VecDeque;
use std::path::PathBuf;

use egui::{CentralPanel, FocusDirection, Frame, Id, Margin, Memory, Panel, Rect, Stroke, Ui, vec2};

use crate::ui::action::{Action, WallWish};
use crate::ui::dialogs::asked::AskedDialog;
use crate::ui::dialogs::leave::{Concern, LeaveDialog};
use crate::ui::dialogs::phones::{end_ui, go_on_ui};
use crate::ui::dialogs::retention::RetentionDialog;
use crate::ui::dialogs::save_elsewhere::SaveElsewhereDialog;
use crate::ui::dialogs::take_back::TakeBackDialog;
use crate::ui::dialogs::unsay::UnsayDialog;
use crate::ui::dialogs::unsettled::UnsettledDialog;
use crate::ui::projector::{self, ProjectorScene};
use crate::ui::scene::Scene;
use crate::ui::screens::collect::CollectScreen;
use crate::ui::screens::{Screens, StageScreen, kiosk::Kiosk};
use crate::ui::stage_scene::{Projector, StageScene};
use crate::ui::theme::{size, space, stroke};
use crate::workshop::ids::IdeaNumber;
use crate::workshop::text::Line;

pub use crate::ui::dialogs::asked::Then;
pub use crate::ui::dialogs::leave::Leaving;
pub use crate::ui::dialogs::phones::{Ending, PhonesDialog};
pub use keys::last_page;

/// The frame's own drafts, and those of the screens in it.
#[derive(Default)]
pub struct WorkshopFrame {
    screens: Screens,
    kiosk: Kiosk,
    /// In a narrow window: whether the panel lies over the stage.
    is_panel_open: bool,
    dialog: Option<FrameDialog>,
    /// What is asked after it, in this order.
    next_dialogs: VecDeque<FrameDialog>,
    /// While the wall or a dialog lies over the stage: what had the keyboard.
    behind: Option<Id>,
}

/// What lies over a workshop's screen.
enum FrameDialog {
    /// The keys.
    Keys,
    /// A text is taken back.
    TakeBack(TakeBackDialog),
    /// What a phone said is taken away.
    Unsay(UnsayDialog),
    /// The workshop is left although a round is not done.
    Leave(LeaveDialog),
    /// What phones are asked is left open.
    Asked(AskedDialog),
    /// The day has come on which the texts of the cards should go.
    Retention(RetentionDialog),
    /// The disk refuses: the workshop goes somewhere else.
    SaveElsewhere(SaveElsewhereDialog),
    /// A round was left open, or its result not final.
    Unsettled(UnsettledDialog),
    /// The room check.
    Phones(PhonesDialog),
    /// A crash left phones without their server.
    PhonesBack,
    /// Whether all phones are sent away, or turned off.
    EndPhones(Ending),
}

impl WorkshopFrame {
    /// Lets people take turns at the laptop.
    pub fn open_kiosk(&mut self) {
        self.kiosk.ask();
    }

    /// Whether the window belongs to the person at the kiosk: nothing else may be done or seen.
    pub fn is_locked(&self) -> bool {
        self.kiosk.is_locked()
    }

    /// Somebody tried to close the locked window.
    pub fn refuse_to_close(&mut self) {
        self.kiosk.refuse_to_close();
    }

    /// The screen that takes lists of cards.
    pub fn collect(&mut self) -> &mut CollectScreen {
        self.screens.collect()
    }

    /// Shows the keys of the screen.
    pub fn show_keys(&mut self) {
        self.dialog = Some(FrameDialog::Keys);
    }

    /// Asks what becomes of an idea that is taken off the wall.
    pub fn ask_take_back(&mut self, number: Option<IdeaNumber>) {
        self.dialog = Some(FrameDialog::TakeBack(TakeBackDialog::new(number)));
    }

    /// Asks whether this, which a phone said, goes for good.
    pub fn ask_unsay(&mut self, said: Line) {
        self.dialog = Some(FrameDialog::Unsay(UnsayDialog::new(said)));
    }

    /// Whether nothing may hang on the wall now: a card is to be taken off, and it is not known yet which.
    pub fn hides_the_wall(&self) -> bool {
        matches!(&self.dialog, Some(FrameDialog::TakeBack(dialog)) if dialog.is_asking_which())
    }

    /// Asks whether the workshop may be left as it is.
    pub fn ask_to_leave(&mut self, leaving: Leaving, concern: Concern) {
        self.dialog = Some(FrameDialog::Leave(LeaveDialog::new(leaving, concern)));
    }

    /// Asks what becomes of the answers to what phones are asked now, and goes on then.
    pub fn ask_about_answers(&mut self, then: Then) {
        self.dialog = Some(FrameDialog::Asked(AskedDialog::new(then)));
    }

    /// Asks what becomes of a round that was not done when the workshop was closed.
    pub fn ask_about_round(&mut self) {
        self.dialog = Some(FrameDialog::Unsettled(UnsettledDialog::default()));
    }

    /// Asks whether the texts of the cards go now (P15), after what is asked already.
    pub fn ask_about_retention(&mut self) {
        self.ask(FrameDialog::Retention(RetentionDialog::default()));
    }

    /// Asks whether the phones that a crash left go on, after what is asked already.
    pub fn ask_about_phones(&mut self) {
        self.ask(FrameDialog::PhonesBack);
    }

    /// The room check, or the vote slips.
    pub fn show_phones(&mut self, dialog: PhonesDialog) {
        self.dialog = Some(FrameDialog::Phones(dialog));
    }

    /// Asks whether all phones are sent away, or turned off.
    pub fn ask_to_end_phones(&mut self, ending: Ending) {
        self.dialog = Some(FrameDialog::EndPhones(ending));
    }

    /// One question after the other.
    fn ask(&mut self, question: FrameDialog) {
        if self.dialog.is_some() {
            self.next_dialogs.push_back(question);
        } else {
            self.dialog = Some(question);
        }
    }

    /// Asks where else the workshop can lie, and proposes this file.
    pub fn ask_where(&mut self, proposed: PathBuf) {
        self.dialog = Some(FrameDialog::SaveElsewhere(SaveElsewhereDialog::new(proposed)));
    }

    /// The question where else the workshop can lie, if it is open.
    pub fn save_elsewhere(&mut self) -> Option<&mut SaveElsewhereDialog> {
        if let Some(FrameDialog::SaveElsewhere(dialog)) = &mut self.dialog {
            return Some(dialog);
        }
        None
    }

    /// It does not go to this file: asks once more, unless another question is open by now.
    pub fn refuse_to_move(&mut self, to: PathBuf, why: String) {
        if self.dialog.is_none() {
            self.ask_where(to);
        }
        if let Some(dialog) = self.save_elsewhere() {
            dialog.refuse(why);
        }
    }

    /// The workshop lies somewhere else: there is nothing to ask any more.
    pub fn close_save_elsewhere(&mut self) {
        if self.save_elsewhere().is_some() {
            self.dialog = None;
        }
    }

    /// The whole window.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if self.kiosk.is_locked() {
            self.kiosk.ui(ui, scene);
            return;
        }
        let kind = scene.workshop.stage().map(|stage| stage.kind);
        let screen = self.screens.of(scene.room.place, kind);
        if scene.room.projector == Projector::FullScreen {
            // What is not drawn loses the keyboard: it is given back when the wall goes.
            self.behind = self.behind.or(ui.memory(Memory::focused));
            keys::take_on_the_wall(ui.ctx(), screen, scene);
            hand_in(screen, scene);
            projector::ui(ui, &wall(scene));
            return;
        }
        if !is_covered(ui)
            && let Some(id) = self.behind.take()
        {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        keys::take(ui.ctx(), screen, scene);
        let begins_at_the_stage = keys::take_first_tab(ui.ctx());
        let column = column(ui);
        let was_panel_open = self.is_panel_open;
        bars_ui(ui, scene, screen, column, &mut self.is_panel_open);
        rail::ui(ui, scene);
        if is_wide(ui) {
            panel::ui(ui, scene, screen);
        }
        unsaved::ui(ui, scene);
        above::notice_ui(ui, scene);
        phones::row_ui(ui, scene);
        let is_to_finish = above::asked_ui(ui, scene);
        hand_in(screen, scene);
        let margin = Margin {
            left: space_margin(space::WIDE),
            right: space_margin(space::WIDE),
            top: space_margin(space::GAP),
            bottom: 0,
        };
        let paper = Frame::new().fill(scene.theme.paper).inner_margin(margin);
        if begins_at_the_stage {
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
        }
        CentralPanel::default().frame(paper).show(ui, |ui| screen.ui(ui, scene));
        if self.is_panel_open && !is_wide(ui) {
            // The click that opens it is a click beside it.
            self.is_panel_open = panel::over_ui(ui, scene, screen) || !was_panel_open;
        }
        self.kiosk.ui(ui, scene);
        if is_to_finish {
            self.ask_about_answers(Then::Stay);
        }
        self.dialog_ui(ui, scene);
    }

    fn dialog_ui(&mut self, ui: &mut Ui, scene: &mut StageScene<'_>) {
        if self.dialog.is_some() && !is_covered(ui) {
            // From the next frame on, what lies behind the dialog loses the keyboard.
            self.behind = ui.memory(Memory::focused);
        }
        let is_done = match &mut self.dialog {
            Some(FrameDialog::Keys) => {
                let kind = scene.workshop.stage().map(|stage| stage.kind);
                let keys = self.screens.of(scene.room.place, kind).keys(scene.words);
                keys::keys_ui(ui, scene, &keys)
            }
            Some(FrameDialog::TakeBack(dialog)) => dialog.ui(ui, scene),
            Some(FrameDialog::Unsay(dialog)) => dialog.ui(ui, scene),
            Some(FrameDialog::Leave(dialog)) => dialog.ui(ui, scene),
            Some(FrameDialog::Asked(dialog)) => dialog.ui(ui, scene),
            Some(FrameDialog::Retention(dialog)) => dialog.ui(ui, scene),
            Some(FrameDialog::SaveElsewhere(dialog)) => dialog.ui(ui, scene),
            Some(FrameDialog::Unsettled(dialog)) => dialog.ui(ui, scene),
            Some(FrameDialog::Phones(dialog)) => dialog.ui(ui, scene),
            Some(FrameDialog::PhonesBack) => go_on_ui(ui, scene),
            Some(FrameDialog::EndPhones(ending)) => end_ui(ui, scene, *ending),
            None => false,
        };
        if is_done {
            self.dialog = self.next_dialogs.pop_front();
        }
        // However the question went, answered or behind another one: the room misses a text no longer than it is asked.
        let is_asked = matches!(self.dialog, Some(FrameDialog::TakeBack(_) | FrameDialog::Unsay(_)));
        if !is_asked && scene.room.wall.withheld.is_some() {
            scene.push(Action::Wall(WallWish::Withhold(None)));
        }
    }
}

/// What is being typed is in the workshop before something leads away from its screen.
fn hand_in(screen: &mut dyn StageScreen, scene: &mut StageScene<'_>) {
    if scene.is_leaving() {
        screen.hand_in(scene);
    }
}

/// What the wall shows now.
pub fn wall<'a>(scene: &StageScene<'a>) -> ProjectorScene<'a> {
    ProjectorScene {
        theme: scene.scene.theme,
        words: scene.room_words,
        view: scene.view,
        timer: Some(scene.room.timer),
        page: scene.room.wall_page,
        wall: scene.room.wall_size,
        shown_for: scene.shown_for,
        joining: scene.room.phones.joining(),
    }
}

/// Where things of the right column stand, from left to right.
#[derive(Debug, Clone, Copy)]
struct RightSide {
    left: f32,
    right: f32,
}

/// Whether a dialog lies over the stage; for one frame more than it is drawn, nothing else gets the keyboard.
fn is_covered(ui: &Ui) -> bool {
    ui.memory(|memory| memory.top_modal_layer().is_some())
}

fn is_wide(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() >= size::FOLDS_BELOW
}

/// Timer and primary button stand over the panel; in a narrow window they end where the stage does.
fn column(ui: &Ui) -> RightSide {
    let window = ui.ctx().content_rect();
    let (width, margin) = if is_wide(ui) {
        (size::COLUMN, space::GAP)
    } else {
        (size::NARROW_COLUMN, space::WIDE)
    };
    let right = window.right() - margin;
    RightSide {
        left: right - width,
        right,
    }
}

fn bars_ui(
    ui: &mut Ui,
    scene: &mut StageScene<'_>,
    screen: &mut dyn StageScreen,
    column: RightSide,
    is_panel_open: &mut bool,
) {
    let paper = Frame::new().fill(scene.theme.paper);
    Panel::top("frame top")
        .exact_size(size::BAR)
        .frame(paper)
        .show_separator_line(false)
        .show(ui, |ui| {
            paint_line(ui, scene, LineAt::Bottom);
            top::ui(ui, scene, column);
        });
    Panel::bottom("frame bottom")
        .exact_size(size::BAR)
        .frame(paper)
        .show_separator_line(false)
        .show(ui, |ui| {
            paint_line(ui, scene, LineAt::Top);
            bottom::ui(ui, scene, screen, column, is_panel_open);
        });
}

/// Which edge of a bar has the line.
#[derive(Debug, Clone, Copy)]
enum LineAt {
    Top,
    Bottom,
    Left,
    Right,
}

fn paint_line(ui: &Ui, scene: &Scene<'_>, at: LineAt) {
    let pen = Stroke::new(stroke::THIN, scene.theme.line);
    let all = ui.max_rect();
    let half = stroke::THIN / 2.0;
    match at {
        LineAt::Top => ui.painter().hline(all.x_range(), all.top() + half, pen),
        LineAt::Bottom => ui.painter().hline(all.x_range(), all.bottom() - half, pen),
        LineAt::Left => ui.painter().vline(all.left() + half, all.y_range(), pen),
        LineAt::Right => ui.painter().vline(all.right() - half, all.y_range(), pen),
    };
}

/// egui's margins are whole points.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the look's spaces are small whole numbers"
)]
fn space_margin(space: f32) -> i8 {
    space as i8
}

/// A rectangle of the right column, `height` high, in the middle of `bar`.
fn in_right_side(bar: Rect, column: RightSide, height: f32) -> Rect {
    let top = bar.center().y - height / 2.0;
    Rect::from_min_size(egui::pos2(column.left, top), vec2(column.right - column.left, height))
}
