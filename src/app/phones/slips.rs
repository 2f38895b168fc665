//! Vote slips in the window (F38): where their sheet goes is asked, the sheet is written, then they count.

use std::path::{Path, PathBuf};

use super::State;
use crate::app::jobs::Done;
use crate::app::opening::NEVER_SHOWN;
use crate::app::window::Window;
use crate::phones::slips::{NewSlips, SlipCode};
use crate::report::slips::SlipSheet;
use crate::say;
use crate::store::disk::RealDisk;
use crate::store::document::{remove_document, write_private};
use crate::store::error::StoreError;
use crate::store::session_file::Overwrite;
use crate::ui::phones::SheetFace;
use crate::words::Words;
use crate::workshop::change::Change;
use crate::workshop::slips::Slips;

/// A sheet that was written, or not; and the slips on it, which count from now on.
pub struct Sheet {
    /// The session file of their workshop.
    session: PathBuf,
    slips: Slips,
    path: PathBuf,
    written: Result<(), StoreError>,
}

/// All that a sheet needs, on its way to another thread.
struct Printing {
    session: PathBuf,
    slips: Slips,
    codes: Vec<SlipCode>,
    path: PathBuf,
    overwrite: Overwrite,
    title: String,
    url: String,
    joining: String,
    words: Words,
}

impl Printing {
    fn write(self) -> Sheet {
        let codes: Vec<String> = self.codes.iter().map(ToString::to_string).collect();
        let sheet = SlipSheet {
            title: &self.title,
            address: self.url.trim_start_matches("http://").trim_end_matches('/'),
            joining: &self.joining,
            codes: &codes,
        };
        let text = sheet.render(&self.words);
        Sheet {
            session: self.session,
            slips: self.slips,
            written: write_private(&RealDisk, &self.path, text.as_bytes(), self.overwrite),
            path: self.path,
        }
    }
}

impl Window {
    /// Asks the system where the sheet goes.
    pub(in crate::app) fn choose_sheet(&mut self, count: u32, asked_at: f64, frame: &eframe::Frame) {
        let asked = rfd::AsyncFileDialog::new()
            .set_title(say!(self.words, "slips-save"))
            .set_file_name(say!(self.words, "slips-file"))
            .set_directory(&self.documents)
            .set_parent(frame)
            .save_file();
        let started = self.jobs.start("sheet dialog", async move {
            Done::SheetPlaceChosen {
                count,
                path: asked.await.map(|file| file.path().to_owned()),
                asked_at,
            }
        });
        if started.is_err() {
            self.hear_sheet_place(count, None, 0.0);
        }
    }

    /// What was chosen after so many seconds; the system has asked already whether a file may be replaced.
    pub(in crate::app) fn hear_sheet_place(&mut self, count: u32, path: Option<PathBuf>, seconds: f64) {
        match path {
            Some(path) => self.print_slips(count, path, Overwrite::Replace),
            None if seconds < NEVER_SHOWN => self.tell_sheet(SheetFace::Typed),
            None => {}
        }
    }

    /// Draws slips, and writes their sheet on another thread.
    pub(super) fn print_slips(&mut self, count: u32, path: PathBuf, overwrite: Overwrite) {
        let Some(room) = &mut self.room else {
            return;
        };
        let State::On(served) = &mut room.phones.state else {
            return;
        };
        let Ok(NewSlips { slips, codes }) = NewSlips::draw(count) else {
            self.tell(crate::app::told::Told::NoChance);
            return;
        };
        served.sheet = SheetFace::Writing;
        let printing = Printing {
            session: room.path.clone(),
            slips,
            codes,
            path,
            overwrite,
            title: room.live.latest().title().to_string(),
            url: served.phones.url(),
            joining: served.phones.joining_url(),
            words: room.words.clone(),
        };
        let started = self
            .jobs
            .start("slips", async move { Done::SheetWritten(printing.write()) });
        if started.is_err() {
            self.tell_sheet(SheetFace::Failed(say!(self.words, "phones-no-thread")));
        }
    }

    /// From now on the slips count; if they cannot, their sheet goes again.
    pub(in crate::app) fn hear_sheet(&mut self, sheet: Sheet, now: f64) {
        let Sheet {
            session,
            slips,
            path,
            written,
        } = sheet;
        if let Err(error) = written {
            self.tell_sheet(SheetFace::Failed(self.words.refused_file(&error)));
            return;
        }
        let Some(room) = self.room.as_mut().filter(|room| room.path == session) else {
            remove_document(&RealDisk, &path);
            return;
        };
        let face = match room.submit(Change::PutSlips(Some(slips)), now) {
            Ok(()) => SheetFace::Written(shown(&path)),
            Err(refusal) => {
                remove_document(&RealDisk, &path);
                SheetFace::Failed(self.words.live_refusal(&refusal))
            }
        };
        self.tell_sheet(face);
    }

    fn tell_sheet(&mut self, face: SheetFace) {
        if let Some(room) = &mut self.room
            && let State::On(served) = &mut room.phones.state
        {
            served.sheet = face;
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
