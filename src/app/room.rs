//! A workshop that is open in the window: the door to it, and all that is known beside it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use crate::app::phones::RoomPhones;
use crate::app::seen::Seen;
use crate::app::steps::Steps;
use crate::app::timer::Timer;
use crate::clock;
use crate::live::{LiveRefusal, LiveWorkshop};
use crate::store::Seq;
use crate::ui::action::TimerWish;
use crate::ui::export::ExportFace;
use crate::ui::frame::WorkshopFrame;
use crate::ui::phones::System;
use crate::ui::projector::USUAL_WALL;
use crate::ui::risk::Risk;
use crate::ui::stage_scene::{NamesFace, Place, Projector, RoomFace, SavedFace, Unsaved};
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::change::{Author, Change};
use crate::workshop::ids::StageId;
use crate::workshop::poll::Poll;
use crate::workshop::public::{Collecting, PublicView, Shows, Slide, Wall};
use crate::workshop::round::RoundKind;
use crate::workshop::stage::StageKind;
use crate::workshop::wording::{NameList, Nudge};

/// A workshop that is open in the window.
pub struct Room {
    pub(super) live: Arc<LiveWorkshop>,
    pub(super) path: PathBuf,
    pub(super) frame: WorkshopFrame,
    pub(super) export: ExportFace,
    /// The change after which the pages in `export` were made.
    pub(super) previewed_at: Option<Seq>,
    /// Where the person wants exports to go.
    pub(super) chosen_folder: Option<PathBuf>,
    /// The words in the workshop's own language.
    pub(super) words: Words,
    pub(super) nudge: Nudge,
    pub(super) place: Place,
    pub(super) timer: Timer,
    pub(super) wall: WallState,
    /// What is still to be told about the folder it lies in.
    pub(super) home: HomeRisk,
    /// How many copies of its file, changed by another program, were told.
    pub(super) told_copies: usize,
    /// The room's own.
    pub(super) phones: RoomPhones,
    steps: Steps,
    seen: Seen,
    names: NameList,
    has_waved_names_away: bool,
}

/// What is still to be told about the folder that a workshop lies in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HomeRisk {
    /// Somebody is looking.
    Asked,
    /// This, once nothing else is told.
    Waits(Risk),
    /// Nothing.
    Told,
}

/// The wall as the facilitator set it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct WallState {
    pub(super) wall: Wall,
    pub(super) page: usize,
    pub(super) size: egui::Vec2,
    pub(super) projector: Projector,
    /// Whether nobody has opened it since the reveal.
    pub(super) is_closed_by_reveal: bool,
    /// Where the projector window opened.
    pub(super) spot: Spot,
    /// When it opened.
    pub(super) opened_at: f64,
    /// Since when the present slide is shown.
    pub(super) shown_since: f64,
}

/// Where the projector window opens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Spot {
    /// All over another monitor than the window's.
    Monitor(usize),
    /// Beside the window, on a screen that is wide enough for both.
    At(egui::Pos2),
    /// Where the system puts it.
    Anywhere,
}

impl Room {
    /// Takes an opened workshop in; the window is woken by each change.
    pub fn new(live: LiveWorkshop, path: &Path, context: &Context) -> Self {
        let context = context.clone();
        live.on_wake(move || context.request_repaint());
        let workshop = live.latest();
        let mut room = Self {
            words: Words::new(workshop.language()),
            nudge: Nudge::default(),
            place: if is_untouched(&workshop) {
                Place::Intake
            } else {
                Place::Stage
            },
            timer: timer_of(&workshop),
            wall: WallState {
                wall: Wall::default(),
                page: 0,
                size: USUAL_WALL,
                projector: Projector::Off,
                is_closed_by_reveal: false,
                spot: Spot::Anywhere,
                opened_at: 0.0,
                shown_since: 0.0,
            },
            frame: WorkshopFrame::default(),
            export: ExportFace::default(),
            home: HomeRisk::Told,
            told_copies: 0,
            phones: RoomPhones::default(),
            steps: Steps::default(),
            seen: Seen::default(),
            previewed_at: None,
            chosen_folder: None,
            names: NameList::default(),
            has_waved_names_away: false,
            live: Arc::new(live),
            path: clock::absolute(path),
        };
        room.make_nudge();
        room
    }

    /// Makes a change, and follows where it leads.
    pub(super) fn submit(&mut self, change: Change, now: f64) -> Result<(), LiveRefusal> {
        let before = self.live.latest();
        self.live.submit(Author::Facilitator, change)?;
        self.follow(&before, now);
        Ok(())
    }

    /// What the screens are told beside the workshop.
    pub(super) fn face(&self, words: &Words, now: f64) -> RoomFace {
        let saved = self.live.saved_state();
        let saved = match &saved.failed {
            _ if self.live.is_look() => SavedFace::Looking,
            Some(why) => SavedFace::NotSaved(Unsaved {
                why: words.why_unsaved(why),
                exactly: words.not_saved(why),
            }),
            None if saved.has(self.live.seq()) => SavedFace::Saved,
            None => SavedFace::Saving,
        };
        let names = match self.names.len() {
            0 if self.has_waved_names_away => NamesFace::WavedAway,
            0 => NamesFace::Missing,
            count => NamesFace::Listed(count),
        };
        RoomFace {
            file: self.path.display().to_string(),
            place: self.place,
            changes: self.live.seq().0,
            saved,
            can_undo: self.live.can_undo(),
            can_redo: self.live.can_redo(),
            timer: self.timer.face(now),
            wall: self.wall.wall.clone(),
            wall_page: self.wall.page,
            wall_size: self.wall.size,
            projector: self.wall.projector,
            names,
            today: clock::today(),
            phones: self.phones.face(words),
            addresses: self.phones.address_faces(),
            system: system(),
        }
    }

    /// What the room may see now, and in how many seconds it will be something else by itself.
    pub(super) fn public_view(&mut self, now: f64) -> (Arc<PublicView>, Option<f64>) {
        let shows = if self.is_wall_empty() {
            Shows::Nothing
        } else {
            self.wall.wall.shows
        };
        let wall = Wall {
            shows,
            ..self.wall.wall.clone()
        };
        let phones = u32::try_from(self.phones.joined()).unwrap_or(u32::MAX);
        let view = self.seen.view(self.live.latest(), wall, phones);
        let (Slide::Collect(Collecting { counts, .. }) | Slide::Waiting(counts)) = &view.slide else {
            return (view, None);
        };
        let stepped = self.steps.shown(*counts, now);
        if stepped == *counts {
            return (view, self.steps.wait(now));
        }
        let mut view = PublicView::clone(&view);
        if let Slide::Collect(Collecting { counts, .. }) | Slide::Waiting(counts) = &mut view.slide {
            *counts = stepped;
        }
        (Arc::new(view), self.steps.wait(now))
    }

    /// Whether nothing hangs on the wall now.
    pub(super) fn is_wall_empty(&self) -> bool {
        self.wall.wall.shows == Shows::Nothing || self.frame.hides_the_wall()
    }

    /// Whether a stage runs, so that the laptop must not sleep.
    pub(super) fn is_running(&self) -> bool {
        self.place == Place::Stage && !self.live.latest().is_closed()
    }

    /// The names that no card may hold; in memory only (C6).
    pub(super) fn list_names(&mut self, names: NameList) {
        self.names = names;
        self.make_nudge();
    }

    /// Goes on without a name list.
    pub(super) fn wave_names_away(&mut self) {
        self.has_waved_names_away = true;
    }

    /// After a change: what hangs on the workshop follows it.
    pub(super) fn follow(&mut self, before: &Arc<Workshop>, now: f64) {
        let after = self.live.latest();
        if before.intake().groups != after.intake().groups {
            self.make_nudge();
        }
        if self.timer.stage() != stage_id(&after) {
            self.timer = timer_of(&after);
            let is_to_open = std::mem::take(&mut self.wall.is_closed_by_reveal);
            let shows = if is_to_open { Shows::Stage } else { self.wall.wall.shows };
            self.wall.wall = Wall {
                shows,
                ..Wall::default()
            };
            self.turn(0, now);
        }
        if before.poll().map(Poll::id) != after.poll().map(Poll::id) {
            self.turn(0, now);
        }
        // Codes hang there as long as somebody looks for the own one, and never by themselves (V25).
        let are_codes_over = stage_id(before) != stage_id(&after) || after.receipts().is_empty();
        if self.wall.wall.shows == Shows::Receipts && are_codes_over {
            self.wall.wall.shows = Shows::Stage;
            self.turn(0, now);
        }
        if let (None, Some(round)) = (before.open_round(), after.open_round()) {
            // A vote is silent and timed (V7), a run-off short (V14 b).
            let minutes = if round.kind() == RoundKind::Runoff { 2 } else { 5 };
            self.timer = Timer::of(after.stage().map(|stage| (stage.id, minutes)));
            self.timer.perform(TimerWish::Run, now);
        }
        if !before.is_revealed() && after.is_revealed() && is_read(&after) {
            // The facilitator reads a page before the room does (C12).
            self.wall.wall.shows = Shows::Nothing;
            self.wall.is_closed_by_reveal = true;
        }
    }

    /// Shows another page of the wall.
    pub(super) fn turn(&mut self, page: usize, now: f64) {
        self.wall.page = page;
        self.wall.shown_since = now;
    }

    /// Where files of this workshop go.
    pub(super) fn folder(&self) -> PathBuf {
        self.path.parent().map_or_else(PathBuf::new, Path::to_owned)
    }

    fn make_nudge(&mut self) {
        let workshop = self.live.latest();
        let groups = workshop.intake().groups.iter();
        let groups: Vec<String> = groups.map(|group| group.name.as_str().to_owned()).collect();
        let nudge = Nudge::new(Words::word_lists());
        self.nudge = nudge.with_names(&self.names).with_groups(groups);
        self.phones.set_nudge(&self.nudge);
    }
}

/// By its name; what is not known is like Linux.
fn system() -> System {
    match clock::system() {
        "windows" => System::Windows,
        "macos" => System::MacOs,
        _other => System::Linux,
    }
}

fn stage_id(workshop: &Workshop) -> Option<StageId> {
    workshop.stage().map(|stage| stage.id)
}

fn timer_of(workshop: &Workshop) -> Timer {
    Timer::of(workshop.stage().map(|stage| (stage.id, stage.minutes)))
}

fn is_read(workshop: &Workshop) -> bool {
    workshop.stage().is_some_and(|stage| stage.kind == StageKind::Read)
}

/// A workshop nobody has worked with yet begins with its intake.
fn is_untouched(workshop: &Workshop) -> bool {
    let first = workshop.agenda().front().map(|stage| stage.id);
    workshop.intake().goal.is_empty() && workshop.card_count() == 0 && stage_id(workshop) == first
}
