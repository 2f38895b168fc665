//! Out of the house on a USB stick, and what kind of folder a workshop lies in; both are looked at on another thread.

use std::path::{Path, PathBuf};

use crate::app::export::Work;
use crate::app::jobs::Done;
use crate::app::room::HomeRisk;
use crate::app::told::Told;
use crate::app::window::{Dialog, Window};
use crate::report::ReportError;
use crate::store::disk::{Disk, RealDisk};
use crate::store::error::StoreError;
use crate::store::naming::{document_name, session_name};
use crate::store::places::{self, Mount, Place, Stick};
use crate::store::take_away::{Copy, CopyError, Readers, SessionRefusal, copy_to, session_copy};
use crate::ui::export::{Copied, ExportWish, StickFace, Sticks};
use crate::ui::risk::Risk;
use crate::words::Words;

/// What became of a copy to a stick.
pub struct TakenAway {
    /// The session file of the workshop it was made from.
    session: PathBuf,
    stick: StickFace,
    /// How many files, in which folder.
    copied: Result<(usize, PathBuf), Trouble>,
}

/// Why nothing is on the stick.
enum Trouble {
    Report(ReportError),
    Session(StoreError),
    Copy(CopyError),
}

impl Trouble {
    fn explain(&self, words: &Words) -> String {
        match self {
            Self::Report(error) => error.explain(words),
            Self::Session(error) => words.store_error(error),
            Self::Copy(error) => words.copy_error(error),
        }
    }
}

impl Work {
    /// The documents, and the session file if it may leave the laptop now.
    fn take_away(self, disk: &dyn Disk, mounts: &[Mount], stick: StickFace) -> TakenAway {
        let copied = self.copy(disk, mounts, &stick.folder);
        TakenAway {
            session: self.session,
            stick,
            copied,
        }
    }

    fn copy(&self, disk: &dyn Disk, mounts: &[Mount], stick: &Path) -> Result<(usize, PathBuf), Trouble> {
        // Where a stick was, there may be a plain folder of the laptop now.
        if !mounts.iter().any(|mount| mount.folder == stick) {
            return Err(Trouble::Copy(CopyError::Gone(stick.to_owned())));
        }
        let copies = self.copies()?;
        let title = self.workshop.title().as_str();
        let folder = copy_to(disk, stick, title, &copies).map_err(Trouble::Copy)?;
        Ok((copies.len(), folder))
    }

    fn copies(&self) -> Result<Vec<Copy>, Trouble> {
        let title = self.workshop.title().as_str();
        let documents = self.files.iter().map(|file| {
            Ok(Copy {
                name: document_name([title, &file.name(&self.words)], file.format.ending),
                bytes: self.bytes(file)?,
                readers: Readers::Usual,
            })
        });
        let mut copies: Vec<Copy> = documents.collect::<Result<_, _>>().map_err(Trouble::Report)?;
        match session_copy(&self.workshop, session_name(title)) {
            Ok(copy) => copies.push(copy),
            Err(SessionRefusal::Holds(_)) => {} // The screen says so beside the button.
            Err(SessionRefusal::Unwritable(error)) => return Err(Trouble::Session(error)),
        }
        Ok(copies)
    }
}

impl Window {
    /// Looks for sticks; what was found before is shown no longer.
    pub(super) fn look_for_sticks(&mut self) {
        let Some(room) = &mut self.room else {
            return;
        };
        room.export.sticks = Sticks::Looking;
        let mounts = self.mounts.clone();
        let look = async move { Done::SticksFound(places::sticks(&mounts())) };
        if self.jobs.start("find sticks", look).is_err() {
            self.hear_sticks(Vec::new()); // Without a thread there is nothing to copy with either.
        }
    }

    pub(super) fn hear_sticks(&mut self, sticks: Vec<Stick>) {
        if let Some(room) = &mut self.room {
            let face = |Stick { name, folder }: Stick| StickFace { name, folder };
            room.export.sticks = Sticks::Found(sticks.into_iter().map(face).collect());
        }
    }

    /// Copies what a wish makes, and the session file, to a stick; then reads it back.
    pub(super) fn take_away(&mut self, wish: &ExportWish, stick: StickFace) {
        let Some(room) = &mut self.room else {
            return;
        };
        room.export.copied = Copied::Copying(stick.name.clone());
        let (work, mounts, name) = (room.work(wish), self.mounts.clone(), stick.name.clone());
        let take = async move { Done::TakenAway(work.take_away(&RealDisk, &mounts(), stick)) };
        if let Err(error) = self.jobs.start("take away", take) {
            room.export.copied = Copied::Failed {
                stick: name,
                why: error.to_string(),
            };
        }
    }

    /// Tells what became of it, unless the room was left meanwhile.
    pub(super) fn hear_taken_away(&mut self, done: TakenAway) {
        let TakenAway { session, stick, copied } = done;
        let Some(room) = self.room.as_mut().filter(|room| room.path == session) else {
            return;
        };
        let stick = stick.name;
        room.export.copied = match copied {
            Ok((files, folder)) => Copied::Checked {
                files,
                stick,
                folder: folder.display().to_string(),
            },
            Err(trouble) => Copied::Failed {
                stick,
                why: trouble.explain(&self.words),
            },
        };
    }

    /// Looks what kind of place a folder is.
    pub(super) fn look_at_folder(&mut self, folder: PathBuf) {
        if let Some(room) = &mut self.room {
            room.export.asked_folder = Some(folder.clone());
            room.export.risk = None;
        }
        self.look_at(folder);
    }

    /// The same for the folder that a workshop was just opened in.
    pub(super) fn look_at_home(&mut self) {
        if let Some(room) = &mut self.room {
            room.home = HomeRisk::Asked;
            let folder = room.folder();
            self.look_at(folder);
        }
    }

    fn look_at(&self, folder: PathBuf) {
        let mounts = self.mounts.clone();
        let look = async move {
            let place = places::place(&RealDisk, &mounts(), &places::real_folder(&folder));
            Done::FolderLooked { folder, place }
        };
        self.jobs.start("know place", look).ok(); // Without a thread nobody is warned.
    }

    pub(super) fn hear_place(&mut self, folder: &Path, place: Place) {
        let risk = risk(place);
        if let Some(Dialog::New(dialog)) = &mut self.dialog {
            dialog.hear_risk(folder, risk.as_ref());
        }
        let Some(room) = &mut self.room else {
            return;
        };
        if room.export.asked_folder.as_deref() == Some(folder) {
            room.export.risk.clone_from(&risk);
        }
        if room.home == HomeRisk::Asked && room.folder() == folder {
            room.home = risk.map_or(HomeRisk::Told, HomeRisk::Waits);
        }
        self.tell_risk();
    }

    /// Tells about the folder once nothing else stands there.
    pub(super) fn tell_risk(&mut self) {
        let Some(room) = self.room.as_mut().filter(|_| self.told.is_none()) else {
            return;
        };
        match std::mem::replace(&mut room.home, HomeRisk::Told) {
            HomeRisk::Waits(risk) => self.tell(Told::Risky(risk)),
            other @ (HomeRisk::Asked | HomeRisk::Told) => room.home = other,
        }
    }
}

/// A stick can be pulled out, and whoever works from one knows that.
fn risk(place: Place) -> Option<Risk> {
    match place {
        Place::Local | Place::Removable => None,
        Place::Network => Some(Risk::Network),
        Place::Synced(service) => Some(Risk::Synced(service.to_owned())),
    }
}
