//! Opening and letting go: from the start screen into a workshop, and out of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use crate::app::jobs::{Done, NotOpened, OpenedFile};
use crate::app::kept::Memory;
use crate::app::phones;
use crate::app::room::Room;
use crate::app::shown::{now, quit};
use crate::app::told::Told;
use crate::app::window::{Dialog, Window};
use crate::clock;
use crate::live::LiveWorkshop;
use crate::say;
use crate::store::disk::{Disk, RealDisk};
use crate::store::error::{StoreError, Trouble};
use crate::store::naming::free_name;
use crate::store::recent::{self, Found, State};
use crate::store::session_file::{self, Overwrite};
use crate::templates::{Occasion, Template};
use crate::ui::dialogs::damaged::{DamagedDialog, Loss};
use crate::ui::dialogs::leave::Concern;
use crate::ui::dialogs::look::{Bar, LookDialog};
use crate::ui::dialogs::open_file::OpenFileDialog;
use crate::ui::frame::{Leaving, Then};
use crate::ui::new_workshop::NewWorkshop;
use crate::workshop::Workshop;

/// Nobody closes a file dialog this fast, in seconds: it was never shown, because this system has none.
pub(super) const NEVER_SHOWN: f64 = 0.7;

/// How a session file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// As it is, to work in it.
    Whole,
    /// The generation before it, because it is damaged.
    Previous,
    /// To look at it, because another window has it open.
    Look,
}

impl Window {
    pub(super) fn choose_file(&mut self, context: &Context, frame: &eframe::Frame) {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(say!(self.words, "window-title-dialog"))
            .add_filter(say!(self.words, "window-files"), &["ron"])
            .set_parent(frame);
        let asked_at = now(context);
        let asked = dialog.pick_file();
        let started = self.jobs.start("file dialog", async move {
            Done::FileChosen {
                path: asked.await.map(|file| file.path().to_owned()),
                asked_at,
            }
        });
        if started.is_err() {
            self.ask_for_path();
        }
    }

    /// The folder dialog is closed, after so many seconds; where the system has none, the path is typed from now on.
    pub(super) fn hear_home(&mut self, folder: Option<PathBuf>, seconds: f64) {
        let Some(Dialog::New(dialog)) = &mut self.dialog else {
            return;
        };
        match folder {
            Some(folder) => dialog.put_in(folder),
            None if seconds < NEVER_SHOWN => dialog.type_folder(),
            None => {}
        }
    }

    pub(super) fn ask_for_path(&mut self) {
        self.dialog = Some(Dialog::OpenFile(OpenFileDialog::default()));
    }

    /// Opens a session file on another thread: its lock, its journal.
    pub(super) fn open_file(&mut self, path: PathBuf, context: &Context) {
        self.open_as(path, How::Whole, context);
    }

    pub(super) fn open_as(&mut self, path: PathBuf, how: How, context: &Context) {
        self.dialog = None;
        self.tell(Told::Reading(path.clone()));
        let asked = path.clone();
        let started = self.jobs.start("open file", async move {
            Done::FileOpened {
                opened: open(&asked, how),
                path: asked,
            }
        });
        if started.is_err() {
            let opened = open(&path, how);
            self.hear_opened(path, opened, context);
        }
    }

    /// What nobody waits for any more is let go again.
    pub(super) fn hear_opened(&mut self, path: PathBuf, opened: Result<OpenedFile, NotOpened>, context: &Context) {
        if self.told.as_ref() != Some(&Told::Reading(path.clone())) || self.room.is_some() {
            return;
        }
        match opened {
            Ok(OpenedFile {
                live,
                notices,
                was_left_open,
            }) => {
                self.enter(live, &path, context);
                self.ask_on_entering(was_left_open);
                if !notices.is_empty() {
                    self.tell(Told::Recovered(notices));
                }
                self.look_at_home();
            }
            Err(not_opened) => self.hear_not_opened(path, not_opened),
        }
    }

    /// Asks what else may be done; if nothing may, it is told why.
    fn hear_not_opened(&mut self, path: PathBuf, NotOpened { error, previous }: NotOpened) {
        let dialog = if let Some(found) = previous {
            let is_there = error.trouble != Trouble::NotFound;
            Dialog::Damaged(DamagedDialog {
                path,
                loss: if is_there { Loss::Damaged } else { Loss::Missing },
                cards: found.cards,
                stage: found.stage,
            })
        } else if error.trouble == Trouble::InUse {
            Dialog::Look(LookDialog { path, bar: Bar::InUse })
        } else if error.forbids_writing() {
            let bar = Bar::ReadOnly;
            Dialog::Look(LookDialog { path, bar })
        } else {
            self.tell(Told::NotOpened(error));
            return;
        };
        self.close_notice();
        self.dialog = Some(dialog);
    }

    /// Makes the session file of a new workshop, and opens it.
    pub(super) fn begin(&mut self, wish: NewWorkshop, context: &Context) {
        let NewWorkshop {
            template,
            form,
            title,
            language,
            people,
            folder,
        } = wish;
        let Some(template) = Template::find(&template) else {
            return; // The card came from the same list.
        };
        let occasion = Occasion {
            title: Some(title).filter(|title| !title.is_empty()),
            language,
            people,
            held_on: clock::today(),
        };
        let workshop = Workshop::new(template.blueprint(form, occasion));
        let path = free_name(&RealDisk, &folder, workshop.title().as_str());
        match LiveWorkshop::create(disk(), &path, workshop, Overwrite::Refuse) {
            Ok(live) => self.enter(live, &path, context),
            Err(error) => self.refuse_to_begin(error),
        }
    }

    /// What was typed stays; why it does not go is said beside it.
    fn refuse_to_begin(&mut self, error: StoreError) {
        match &mut self.dialog {
            Some(Dialog::New(dialog)) => dialog.refuse(self.words.refused_file(&error)),
            Some(Dialog::OpenFile(_) | Dialog::Damaged(_) | Dialog::Look(_)) | None => {
                self.tell(Told::NotOpened(error));
            }
        }
    }

    fn enter(&mut self, live: LiveWorkshop, path: &Path, context: &Context) {
        self.dialog = None;
        self.close_notice();
        self.keeper.remember(Memory::Opened(clock::absolute(path)), &self.jobs);
        self.room = Some(Room::new(live, path, context));
    }

    /// What should be settled first is asked about; after a crash the room just goes on where it was.
    fn ask_on_entering(&mut self, was_left_open: bool) {
        let is_done = was_left_open || self.may_leave();
        let Some(room) = self.room.as_mut().filter(|room| !room.live.is_look()) else {
            return;
        };
        if !is_done {
            room.frame.ask_about_round();
        }
        if phones::is_waited_for(&room.path) {
            room.frame.ask_about_phones();
        }
        let workshop = room.live.latest();
        // While a vote is open nothing can be wiped.
        if workshop.is_wipe_due(clock::today()) && workshop.open_round().is_none() {
            room.frame.ask_about_retention();
        }
    }

    /// Whether the room can be left without a word: no round is open or unsettled, or it is somebody else's.
    fn may_leave(&self) -> bool {
        self.room.as_ref().is_none_or(|room| {
            let workshop = room.live.latest();
            room.live.is_look()
                || workshop.open_round().is_none() && (workshop.main_round().is_none() || workshop.is_decided())
        })
    }

    /// To the start screen, after asking if a round is not done.
    pub(super) fn leave(&mut self, leaving: Leaving, context: &Context) {
        let may_leave = self.may_leave();
        let Some(room) = &mut self.room else {
            return self.leave_anyway(leaving, context);
        };
        let joined = room.phones.joined();
        if !room.live.is_look() && room.live.latest().poll().is_some() {
            room.frame.ask_about_answers(Then::Leave(leaving));
        } else if !may_leave {
            room.frame.ask_to_leave(leaving, Concern::Round);
        } else if joined > 0 {
            room.frame.ask_to_leave(leaving, Concern::Phones(joined));
        } else {
            self.leave_anyway(leaving, context);
        }
    }

    /// Saves and lets the session file go. If that cannot be, the workshop stays open and the person is asked.
    pub(super) fn leave_anyway(&mut self, leaving: Leaving, context: &Context) {
        if let Some(room) = &mut self.room
            && let Err(error) = room.live.close()
        {
            let why = self.words.why_unsaved(&error);
            room.frame.ask_to_leave(leaving, Concern::NotSaved(why));
            return;
        }
        self.left(leaving, context);
    }

    /// The workshop is let go as it lies on the disk.
    pub(super) fn left(&mut self, leaving: Leaving, context: &Context) {
        let left = self.room.take().filter(|room| !room.live.is_look());
        let phones = left.and_then(|mut room| room.phones.end(&room.path));
        self.close_notice();
        match leaving {
            Leaving::ToStart => {
                self.stop_phones(phones);
                self.look_around();
            }
            Leaving::ForGood => {
                drop(phones); // They are gone with the window, so it waits for them (P16).
                quit(context);
            }
        }
    }

    /// The system asks to close the window; what is being typed is in the workshop already.
    pub(super) fn close(&mut self, context: &Context) {
        match &mut self.room {
            Some(room) if room.frame.is_locked() => room.frame.refuse_to_close(),
            Some(_) | None => self.leave(Leaving::ForGood, context),
        }
    }
}

fn disk() -> Arc<dyn Disk> {
    Arc::new(RealDisk)
}

fn open(path: &Path, how: How) -> Result<OpenedFile, NotOpened> {
    let was_left_open = session_file::was_just_left(&RealDisk, path);
    let opened = match how {
        How::Whole => LiveWorkshop::open(disk(), path),
        How::Previous => LiveWorkshop::open_or_previous(disk(), path),
        How::Look => LiveWorkshop::look(&RealDisk, path).map(|(live, notices)| {
            // Whoever writes may be in the middle of a line: what is cut there is no loss.
            let is_written = session_file::is_held(&RealDisk, path);
            (live, if is_written { Vec::new() } else { notices })
        }),
    };
    let (live, notices) = opened.map_err(|error| NotOpened {
        previous: (how == How::Whole && error.trouble.is_damage())
            .then(|| previous(path))
            .flatten(),
        error,
    })?;
    Ok(OpenedFile {
        live,
        notices,
        was_left_open,
    })
}

/// The generation before a damaged session file, if there is one that can be read.
fn previous(path: &Path) -> Option<Box<Found>> {
    let found = recent::look(&RealDisk, path).ok()?;
    (found.state == State::OnlyPrevious).then(|| Box::new(found))
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;
    use crate::app::testing;
    use crate::store::error::Doing;

    /// architecture 3
    #[test]
    fn where_nobody_may_write_a_workshop_may_be_looked_at() {
        let context = Context::default();
        let mut window = testing::window(&context);
        let path = PathBuf::from("/stick/team.ron");
        for (doing, may_look) in [(Doing::Locking, true), (Doing::Reading, false)] {
            window.dialog = None;
            window.tell(Told::Reading(path.clone()));
            let error = StoreError::io(&path, doing, &io::ErrorKind::ReadOnlyFilesystem.into());
            let not_opened = NotOpened { error, previous: None };
            window.hear_opened(path.clone(), Err(not_opened), &context);
            let looks = matches!(&window.dialog, Some(Dialog::Look(dialog)) if dialog.bar == Bar::ReadOnly);
            assert_eq!(looks, may_look, "{doing}");
        }
    }
}
