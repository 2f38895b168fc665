//! The facilitator window: what it knows between frames, and one frame of it.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Context, Ui, ViewportCommand};

use crate::app::awake::Awake;
use crate::app::examples::Example;
use crate::app::first_frame::FirstFrame;
use crate::app::jobs::Jobs;
use crate::app::kept::Keeper;
use crate::app::phones::Addresses;
use crate::app::room::Room;
use crate::app::shown::now;
use crate::app::start::Looked;
use crate::app::told::Told;
use crate::clock;
use crate::live::LiveWorkshop;
use crate::say;
use crate::store::places::Mounts;
use crate::ui::action::Action;
use crate::ui::dialogs::damaged::DamagedDialog;
use crate::ui::dialogs::look::LookDialog;
use crate::ui::dialogs::new_workshop::NewWorkshopDialog;
use crate::ui::dialogs::open_file::OpenFileDialog;
use crate::ui::scene::{Notice, SpokenLanguage, StartFace, TemplateCard};
use crate::ui::screens::start::StartScreen;
use crate::ui::stage_scene::Projector;
use crate::ui::theme::{self, Mode, Theme};
use crate::words::Words;
use crate::workshop::Workshop;
use crate::workshop::language::Language;
use crate::workshop::public::Withheld;

/// How a window begins.
pub struct Opening {
    /// The language asked for; without one it speaks the one chosen last, or the system's.
    pub language: Option<Language>,
    /// The session file to open, if any.
    pub file: Option<PathBuf>,
    /// Where the start screen's cards come from, by language.
    pub templates: fn(Language) -> Vec<TemplateCard>,
    /// Where things lie.
    pub folders: Folders,
    /// The disks of this machine.
    pub mounts: Mounts,
    /// The addresses of this machine.
    pub addresses: Addresses,
}

/// Where a window finds and keeps what is no workshop.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folders {
    /// Of the settings and the recent list; none: nothing is remembered.
    pub kept: Option<PathBuf>,
    /// Of new workshops and of copies of the examples.
    pub documents: PathBuf,
}

/// The facilitator window.
pub struct Window {
    pub(super) words: Words,
    pub(super) mode: Mode,
    pub(super) templates: Vec<TemplateCard>,
    pub(super) templates_in: fn(Language) -> Vec<TemplateCard>,
    pub(super) dialog: Option<Dialog>,
    pub(super) told: Option<Told>,
    /// `told`, in the window's words.
    pub(super) notice: Option<Notice>,
    pub(super) jobs: Jobs,
    /// The workshop that is open; without one the start screen is shown.
    pub(super) room: Option<Room>,
    pub(super) awake: Awake,
    pub(super) languages: Vec<SpokenLanguage>,
    first_frame: FirstFrame,
    pub(super) start: StartScreen,
    pub(super) start_face: StartFace,
    pub(super) keeper: Keeper,
    pub(super) looked: Vec<Looked>,
    pub(super) examples: Vec<Example>,
    pub(super) documents: PathBuf,
    pub(super) mounts: Mounts,
    pub(super) addresses: Addresses,
    /// The system asked to close the window, and the next frame sees to it.
    is_asked_to_close: bool,
    /// Whether the window lies over the whole screen.
    is_full_screen: bool,
}

/// What lies over the start screen.
pub enum Dialog {
    /// A path is being typed.
    OpenFile(OpenFileDialog),
    /// A workshop is about to begin.
    New(Box<NewWorkshopDialog>),
    /// A session file is damaged, and the version before it is whole.
    Damaged(DamagedDialog),
    /// The session file may only be looked at.
    Look(LookDialog),
}

impl Window {
    /// Gives `context` the look and stands ready for the first frame.
    pub fn new(context: &Context, opening: Opening) -> Self {
        let first_frame = FirstFrame::new();
        let begun = first_frame.begin();
        theme::install(context);
        // Ctrl+Q beside Ctrl+W or Ctrl+A would end a workshop by accident.
        context.options_mut(|options| options.quit_shortcuts.clear());
        let keeper = Keeper::new(opening.folders.kept);
        let language = super::spoken(opening.language.or(keeper.kept.language));
        // Rooms are lit (method.md L9).
        let mode = if keeper.kept.dark { Mode::Dark } else { Mode::Light };
        context.set_theme(mode.as_egui());
        let mut window = Self {
            words: Words::new(language),
            mode,
            templates: (opening.templates)(language),
            templates_in: opening.templates,
            dialog: None,
            told: None,
            notice: None,
            jobs: Jobs::new(context),
            room: None,
            awake: Awake::default(),
            languages: languages(),
            first_frame,
            is_full_screen: false,
            start: StartScreen::default(),
            start_face: StartFace::default(),
            keeper,
            looked: Vec::new(),
            examples: Vec::new(),
            mounts: opening.mounts,
            addresses: opening.addresses,
            documents: clock::absolute(&opening.folders.documents),
            is_asked_to_close: false,
        };
        window.look_around();
        window.read_examples();
        if let Some(file) = opening.file {
            window.open_file(file, context);
        }
        window.first_frame.end(begun);
        window
    }

    /// The workshop that is open.
    pub fn workshop(&self) -> Option<Arc<Workshop>> {
        self.room.as_ref().map(|room| room.live.latest())
    }

    /// The door to it, for whoever else has something to do there.
    pub fn live(&self) -> Option<Arc<LiveWorkshop>> {
        self.room.as_ref().map(|room| Arc::clone(&room.live))
    }

    /// Whether nothing hangs on the wall now.
    pub fn is_wall_empty(&self) -> bool {
        self.room.as_ref().is_none_or(Room::is_wall_empty)
    }

    /// What is on its way off the wall now.
    pub fn withheld(&self) -> Option<&Withheld> {
        self.room.as_ref().and_then(|room| room.wall.wall.withheld.as_ref())
    }

    /// Whether everything that was done is on the disk.
    pub fn is_saved(&self) -> bool {
        let is_saved = |room: &Room| room.live.saved_state().has(room.live.seq());
        self.room.as_ref().is_none_or(is_saved)
    }
}

impl Window {
    /// The wall over this window and the kiosk have the whole screen.
    fn fill_the_screen(&mut self, context: &Context) {
        let fills = |room: &Room| room.wall.projector == Projector::FullScreen || room.frame.is_locked();
        let is_wanted = self.room.as_ref().is_some_and(fills);
        if is_wanted != self.is_full_screen {
            self.is_full_screen = is_wanted;
            context.send_viewport_cmd(ViewportCommand::Fullscreen(is_wanted));
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, context: &Context, _frame: &mut eframe::Frame) {
        while let Some(done) = self.jobs.next_done() {
            self.hear(done, context);
        }
        self.tell_about_copies();
        self.attend_to_phones(now(context));
        self.fill_the_screen(context);
        self.awake.set(self.room.as_ref().is_some_and(Room::is_running));
        let is_asked = context.input(|input| input.viewport().close_requested());
        if self.is_asked_to_close {
            self.is_asked_to_close = false;
            self.close(context); // A window that is not seen draws no frame, and nobody types in it.
        } else if is_asked && self.room.is_some() {
            context.send_viewport_cmd(ViewportCommand::CancelClose);
            context.request_repaint();
            self.is_asked_to_close = true;
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        self.first_frame.frame(ui.ctx());
        let begun = self.first_frame.begin();
        // Asked for before the screen is drawn, so that it hands in what is being typed.
        let is_closing = std::mem::take(&mut self.is_asked_to_close);
        let mut actions: Vec<Action> = is_closing.then_some(Action::Close).into_iter().collect();
        self.shown_ui(ui, &mut actions);
        self.first_frame.end(begun);
        for action in actions {
            self.perform(action, ui.ctx(), frame);
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.keeper.finish();
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        Theme::of(self.mode).paper.to_normalized_gamma_f32()
    }
}

fn languages() -> Vec<SpokenLanguage> {
    Words::languages()
        .into_iter()
        .map(|language| SpokenLanguage {
            language,
            name: say!(Words::new(language), "language-name"),
        })
        .collect()
}
