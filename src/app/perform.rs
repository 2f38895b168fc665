//! What happens after a frame: one function an action, and one a finished job.

use egui::Context;

use crate::app::jobs::Done;
use crate::app::kept::Memory;
use crate::app::opening::{How, NEVER_SHOWN};
use crate::app::room::{Room, Spot};
use crate::app::shown::now;
use crate::app::told::{SlipsStep, Told};
use crate::app::window::{Dialog, Window};
use crate::live::{LiveRefusal, NotSaved};
use crate::ui::action::{Action, WallWish};
use crate::ui::dialogs::new_workshop::NewWorkshopDialog;
use crate::ui::export::Sticks;
use crate::ui::frame::{Leaving, Then};
use crate::ui::phones::PhonesWish;
use crate::ui::projector::USUAL_WALL;
use crate::ui::stage_scene::{Place, Projector};
use crate::ui::theme::Mode;
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::change::{Change, Vote};
use crate::workshop::ids::StageId;
use crate::workshop::language::Language;
use crate::workshop::round::Phase;
use crate::workshop::stage::{Stage, StageKind};

impl Window {
    /// Does what a screen asked for.
    pub(super) fn perform(&mut self, action: Action, context: &Context, frame: &eframe::Frame) {
        match action {
            Action::Speak(language) => self.speak(language),
            Action::Paint(mode) => self.paint(mode, context),
            Action::AskToBegin(id) => self.ask_to_begin(&id),
            Action::ChooseFolder(purpose) => self.choose_folder(purpose, context, frame),
            Action::LookAtFolder(folder) => self.look_at_folder(folder),
            Action::Begin(wish) => self.begin(wish, context),
            Action::ChooseFile => self.choose_file(context, frame),
            Action::OpenFile(path) => self.open_file(path, context),
            Action::OpenPrevious(path) => self.open_as(path, How::Previous, context),
            Action::LookAt(path) => self.open_as(path, How::Look, context),
            Action::OpenExample(id) => self.open_example(&id, context),
            Action::ForgetRecent(path) => self.forget_recent(path),
            Action::CloseDialog => self.dialog = None,
            Action::CloseNotice => self.close_notice(),
            Action::Leave => self.leave(Leaving::ToStart, context),
            Action::Close => self.close(context),
            Action::LeaveAnyway(leaving) => self.leave_anyway(leaving, context),
            Action::LeaveUnsaved(leaving) => self.left(leaving, context),
            Action::ShowKeys
            | Action::Submit(_)
            | Action::Undo
            | Action::Redo
            | Action::Save
            | Action::SaveElsewhere
            | Action::MoveTo(_)
            | Action::Go(_)
            | Action::GoToStage(_)
            | Action::Timer(_)
            | Action::Wall(_)
            | Action::ListNames(_)
            | Action::WaveNamesAway
            | Action::AskTakeBack(_)
            | Action::AskUnsay(_)
            | Action::ChooseList
            | Action::ReadList(_)
            | Action::OpenKiosk
            | Action::Preview(_)
            | Action::Export(_)
            | Action::LookForSticks
            | Action::Phones(_)
            | Action::TakeAway(..) => self.perform_in_room(action, context, frame),
        }
        // What an action changed is shown at once; without an action the window rests.
        context.request_repaint();
    }

    /// Does what a workshop's screen asked for.
    fn perform_in_room(&mut self, action: Action, context: &Context, frame: &eframe::Frame) {
        let Some(room) = &mut self.room else {
            return; // The room was left in the same frame.
        };
        let now = now(context);
        match action {
            Action::ShowKeys => room.frame.show_keys(),
            Action::AskTakeBack(number) => room.frame.ask_take_back(number),
            Action::AskUnsay(said) => room.frame.ask_unsay(said),
            Action::OpenKiosk => room.frame.open_kiosk(),
            Action::Submit(change) => self.submit(change, now),
            Action::Undo => self.step(Step::Undo, now),
            Action::Redo => self.step(Step::Redo, now),
            Action::Save => self.save(),
            Action::SaveElsewhere => self.ask_where(),
            Action::MoveTo(path) => self.move_to(&path),
            Action::Go(place) => {
                room.place = place;
                room.export.sticks = Sticks::Unknown; // A stick comes and goes; who comes back sees those of now.
            }
            Action::GoToStage(stage) => self.go_to_stage(stage, now),
            Action::Timer(wish) => room.timer.perform(wish, now),
            Action::Wall(wish) => self.turn_to_the_wall(wish, context, frame),
            Action::ChooseList => self.choose_list(now, frame),
            Action::ReadList(path) => self.read_list(&path),
            Action::ListNames(names) => room.list_names(names),
            Action::WaveNamesAway => room.wave_names_away(),
            Action::Preview(wish) => room.preview(wish),
            Action::Export(wish) => self.export(&wish),
            Action::LookForSticks => self.look_for_sticks(),
            Action::TakeAway(wish, stick) => self.take_away(&wish, stick),
            Action::Phones(PhonesWish::ChooseSheet(count)) => self.choose_sheet(count, now, frame),
            Action::Phones(wish) => self.turn_to_the_phones(wish, now),
            Action::Speak(_)
            | Action::Paint(_)
            | Action::AskToBegin(_)
            | Action::ChooseFolder(_)
            | Action::LookAtFolder(_)
            | Action::Begin(_)
            | Action::ChooseFile
            | Action::OpenFile(_)
            | Action::OpenPrevious(_)
            | Action::LookAt(_)
            | Action::OpenExample(_)
            | Action::ForgetRecent(_)
            | Action::CloseDialog
            | Action::CloseNotice
            | Action::Close
            | Action::Leave
            | Action::LeaveAnyway(_)
            | Action::LeaveUnsaved(_) => {}
        }
    }

    /// Takes in what a job brought back.
    pub(super) fn hear(&mut self, done: Done, context: &Context) {
        match done {
            Done::FileChosen { path, asked_at } => match path {
                Some(path) => self.open_file(path, context),
                None if now(context) - asked_at < NEVER_SHOWN => self.ask_for_path(),
                None => {}
            },
            Done::FileOpened { path, opened } => self.hear_opened(path, opened, context),
            Done::Looked(looked) => self.hear_looked(looked),
            Done::ExamplesRead(examples) => self.hear_examples(examples),
            Done::Saved(Ok(())) | Done::Remembered | Done::PhonesStopped => {}
            Done::ListChosen { path, asked_at } => self.hear_list_chosen(path, now(context) - asked_at),
            Done::ListRead { path, bytes } => self.hear_list(&path, bytes),
            Done::FolderChosen {
                purpose,
                path,
                asked_at,
            } => self.hear_folder(purpose, path, now(context) - asked_at),
            Done::FolderLooked { folder, place } => self.hear_place(&folder, place),
            Done::SticksFound(sticks) => self.hear_sticks(sticks),
            Done::TakenAway(done) => self.hear_taken_away(done),
            Done::Exported(done) => self.hear_exported(&done),
            Done::PhonesStarted {
                session,
                ticket,
                served,
            } => self.hear_phones(&session, &ticket, served),
            Done::SheetPlaceChosen { count, path, asked_at } => {
                self.hear_sheet_place(count, path, now(context) - asked_at);
            }
            Done::SheetWritten(sheet) => self.hear_sheet(sheet, now(context)),
            Done::AddressesFound(found) => self.hear_addresses(found, now(context)),
            Done::Moved(moved) => self.hear_moved(moved),
            Done::Saved(Err(error)) => self.hear_not_saved(error),
        }
    }

    fn speak(&mut self, language: Language) {
        self.words = Words::new(language);
        self.templates = (self.templates_in)(language);
        let notice = |told: &Told| told.notice(&self.words);
        self.notice = self.told.as_ref().map(notice);
        self.make_start_face();
        self.keeper.remember(Memory::Language(language), &self.jobs);
    }

    fn paint(&mut self, mode: Mode, context: &Context) {
        self.mode = mode;
        context.set_theme(mode.as_egui());
        self.keeper.remember(Memory::Dark(mode == Mode::Dark), &self.jobs);
    }

    fn ask_to_begin(&mut self, template: &str) {
        let Some(card) = self.templates.iter().find(|card| card.id == template) else {
            return; // The card came from the same list.
        };
        let language = self.words.language();
        let dialog = NewWorkshopDialog::new(card.clone(), language, self.documents.clone());
        self.dialog = Some(Dialog::New(Box::new(dialog)));
    }

    pub(super) fn tell(&mut self, told: Told) {
        self.notice = Some(told.notice(&self.words));
        self.told = Some(told);
    }

    pub(super) fn close_notice(&mut self) {
        self.told = None;
        self.notice = None;
        self.tell_risk();
    }

    /// Makes a change; a refusal is told above the stage, because nobody expected it.
    fn submit(&mut self, change: Change, now: f64) {
        let submitted = self.room.as_mut().map(|room| room.submit(change, now));
        if let Some(Err(refusal)) = submitted {
            self.tell(Told::Refused(refusal));
        }
    }

    fn step(&mut self, step: Step, now: f64) {
        let Some(room) = &mut self.room else {
            return;
        };
        let before = room.live.latest();
        let done = match step {
            Step::Undo => room.live.undo(),
            Step::Redo => room.live.redo(),
        };
        match done {
            Ok(_) => {
                room.follow(&before, now);
                let slips = SlipsStep::between(&before, &room.live.latest());
                if let Some(step) = slips {
                    room.phones.forget_sheet();
                    self.tell(Told::Slips(step));
                }
            }
            Err(LiveRefusal::NoStep) => {}
            Err(refusal) => self.tell(Told::Refused(refusal)),
        }
    }

    /// Whoever only looks has nothing to save.
    fn save(&mut self) {
        let Some(room) = self.room.as_ref().filter(|room| !room.live.is_look()) else {
            return;
        };
        let live = std::sync::Arc::clone(&room.live);
        let started = self.jobs.start("save", async move { Done::Saved(live.save()) });
        if started.is_err()
            && let Some(Err(error)) = self.room.as_ref().map(|room| room.live.save())
        {
            self.hear_not_saved(error);
        }
    }

    /// A disk that refuses is told as long as it does; what has no other voice is told here.
    fn hear_not_saved(&mut self, error: NotSaved) {
        let is_told = |room: &Room| room.live.saved_state().failed.is_some();
        if !self.room.as_ref().is_some_and(is_told) {
            self.tell(Told::NotSaved(error));
        }
    }

    /// Goes to a stage. Who leaves a shown result behind makes it final (V20).
    fn go_to_stage(&mut self, stage: StageId, now: f64) {
        let Some(room) = &mut self.room else {
            return;
        };
        room.place = Place::Stage;
        let workshop = room.live.latest();
        if workshop.stage().is_some_and(|here| here.id == stage) {
            return;
        }
        if room.live.is_look() {
            room.live.look_at(stage).ok(); // Its own agenda names no stage that is not there.
            room.follow(&workshop, now);
            return;
        }
        if workshop.poll().is_some() {
            room.frame.ask_about_answers(Then::Stage(stage));
            return;
        }
        let change = if leaves_result(&workshop, stage) {
            Change::All(vec![Change::Vote(Vote::Final), Change::MoveTo(stage)])
        } else {
            Change::MoveTo(stage)
        };
        self.submit(change, now);
    }

    fn turn_to_the_wall(&mut self, wish: WallWish, context: &Context, frame: &eframe::Frame) {
        let now = now(context);
        let Some(room) = &mut self.room else {
            return;
        };
        match wish {
            WallWish::Show(shows) => {
                room.wall.wall.shows = shows;
                room.wall.is_closed_by_reveal = false;
                room.turn(0, now);
            }
            WallWish::Turn(page) => room.turn(page, now),
            WallWish::Withhold(withheld) => room.wall.wall.withheld = withheld,
            WallWish::TalkAbout(agreement) => room.wall.wall.agreement = agreement,
            // Who is at the kiosk does not take the wall away.
            WallWish::ToggleWindow if room.frame.is_locked() => {}
            WallWish::ToggleWindow => {
                room.wall.spot = spot(context, frame);
                room.wall.opened_at = now;
                room.wall.projector = match (room.wall.projector, room.wall.spot) {
                    (Projector::Window, _) | (Projector::FullScreen, Spot::Anywhere) => Projector::Off,
                    // On the one screen there is, a second window would lie behind this one.
                    (Projector::Off, Spot::Anywhere) => Projector::FullScreen,
                    (Projector::Off | Projector::FullScreen, Spot::Monitor(_) | Spot::At(_)) => Projector::Window,
                };
            }
            WallWish::ToggleFullScreen => {
                room.wall.projector = match room.wall.projector {
                    Projector::FullScreen => Projector::Off,
                    Projector::Off | Projector::Window => Projector::FullScreen,
                };
            }
        }
    }
}

/// A step of the facilitator, back or forth.
#[derive(Debug, Clone, Copy)]
enum Step {
    Undo,
    Redo,
}

/// Whether going to `stage` leaves a result that is shown and settled, and not final yet; going to see it does not.
fn leaves_result(workshop: &Workshop, stage: StageId) -> bool {
    let place = |id: StageId| workshop.agenda().iter().position(|other| other.id == id);
    let here = workshop.stage().and_then(|stage| place(stage.id));
    let is_result = |other: &Stage| other.id == stage && other.kind == StageKind::Results;
    let is_ahead = place(stage) > here && !workshop.agenda().iter().any(is_result);
    let is_shown = workshop.main_round().is_some_and(|round| round.phase() == Phase::Shown);
    is_ahead && is_shown && workshop.open_round().is_none() && !workshop.has_open_tie()
}

/// A monitor that the window is not on; else right of the window, if the screen goes on there.
fn spot(context: &Context, frame: &eframe::Frame) -> Spot {
    if let Some(window) = frame.winit_window() {
        let here = window.current_monitor();
        let mut monitors = window.available_monitors();
        if let Some(other) = monitors.position(|monitor| Some(&monitor) != here.as_ref()) {
            return Spot::Monitor(other);
        }
    }
    context.input(|input| {
        let viewport = input.viewport();
        let (Some(window), Some(screen)) = (viewport.outer_rect, viewport.monitor_size) else {
            return Spot::Anywhere;
        };
        if screen.x - window.right() < USUAL_WALL.x / 2.0 {
            return Spot::Anywhere;
        }
        Spot::At(window.right_top())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::testing;

    fn window_after(path: Option<&str>, asked_at: f64) -> Window {
        let context = Context::default();
        let mut window = testing::window(&context);
        let path = path.map(Into::into);
        window.hear(Done::FileChosen { path, asked_at }, &context);
        window
    }

    #[test]
    fn a_system_without_a_file_dialog_gets_a_field_for_the_path() {
        assert!(window_after(None, 0.0).dialog.is_some());
    }

    #[test]
    fn whoever_closes_the_file_dialog_is_left_alone() {
        let window = window_after(None, -5.0);
        assert!(window.dialog.is_none() && window.notice.is_none());
    }

    #[test]
    fn a_chosen_file_is_named() {
        let notice = window_after(Some("team.ron"), -5.0).notice.unwrap();
        assert_eq!(notice.lines, ["team.ron"]);
    }
}
