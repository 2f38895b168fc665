//! What leaves the app: the pages to look at, and the files, written on another thread.

use std::path::PathBuf;

use egui::Context;

use crate::app::jobs::Done;
use crate::app::opening::NEVER_SHOWN;
use crate::app::room::Room;
use crate::app::shown::now;
use crate::app::window::Window;
use crate::clock;
use crate::report::{self, Format, Part, ReportError};
use crate::say;
use crate::store::disk::{Disk, RealDisk};
use crate::store::document::write_document;
use crate::store::error::StoreError;
use crate::store::naming::free_document;
use crate::store::session_file::Overwrite;
use crate::ui::action::FolderFor;
use crate::ui::export::{Copied, ExportFile, ExportFormat, ExportPart, ExportWish, Holds};
use crate::words::Words;
use crate::workshop::Workshop;

/// What became of an export.
pub struct Exported {
    /// The session file of the workshop it was made from.
    session: PathBuf,
    written: Vec<PathBuf>,
    failed: Option<Trouble>,
}

/// Why a file was not written.
enum Trouble {
    Report(ReportError),
    Store(StoreError),
}

impl Trouble {
    fn explain(&self, words: &Words) -> String {
        match self {
            Self::Report(error) => error.explain(words),
            Self::Store(error) => words.store_error(error),
        }
    }
}

/// Everything that writing the files needs.
pub(super) struct Work {
    /// The session file of the workshop it is made from.
    pub(super) session: PathBuf,
    pub(super) workshop: std::sync::Arc<Workshop>,
    /// In the language of the documents.
    pub(super) words: Words,
    folder: PathBuf,
    pub(super) files: Vec<ExportFile>,
}

impl Work {
    /// Writes one file after the other; the first that does not go ends it.
    fn write(self, disk: &dyn Disk) -> Exported {
        let mut written = Vec::new();
        let mut failed = None;
        for file in &self.files {
            match self.write_one(disk, file) {
                Ok(path) => written.push(path),
                Err(trouble) => {
                    failed = Some(trouble);
                    break;
                }
            }
        }
        Exported {
            session: self.session,
            written,
            failed,
        }
    }

    fn write_one(&self, disk: &dyn Disk, file: &ExportFile) -> Result<PathBuf, Trouble> {
        let bytes = self.bytes(file).map_err(Trouble::Report)?;
        let title = self.workshop.title().as_str();
        let path = free_document(disk, &self.folder, [title, &file.name(&self.words)], file.format.ending);
        write_document(disk, &path, &bytes, Overwrite::Refuse).map_err(Trouble::Store)?;
        Ok(path)
    }

    /// What is in one of the files.
    pub(super) fn bytes(&self, file: &ExportFile) -> Result<Vec<u8>, ReportError> {
        let part: Part = file.part.parse()?;
        let format = Format::of(&format!("export.{}", file.format.ending))?;
        report::write(&self.workshop, &self.words, part, format)
    }
}

impl Room {
    /// Pages of a workshop that has changed since are not shown as if they were new.
    pub(super) fn age_preview(&mut self) {
        let seq = Some(self.live.seq());
        if self.previewed_at != seq {
            self.previewed_at = seq;
            self.export.made_for = None;
        }
        if self.export.folder.is_empty() {
            self.export.folder = clock::absolute(&self.folder()).display().to_string();
        }
    }

    /// Makes the pages of a wish: milliseconds, and only when the workshop or the wish changed.
    pub(super) fn preview(&mut self, wish: ExportWish) {
        self.previewed_at = Some(self.live.seq());
        let workshop = self.live.latest();
        let words = Words::new(wish.language);
        let texts: Vec<(Part, Vec<String>)> = Part::built()
            .map(|part| (part, pages(&workshop, &words, part)))
            .collect();
        let face = &mut self.export;
        face.formats = Format::ALL.into_iter().map(format_of).collect();
        face.parts = texts.iter().map(|(part, pages)| part_of(*part, pages.len())).collect();
        let chosen = texts.into_iter().filter(|(part, _)| wish.parts.contains(&part.key()));
        face.pages = chosen.flat_map(|(_, pages)| pages).collect();
        face.copied = Copied::Nothing;
        face.written.clear();
        face.failed = None;
        face.made_for = Some(wish);
    }

    pub(super) fn work(&self, wish: &ExportWish) -> Work {
        let usual = clock::absolute(&self.folder());
        let folder = match &self.chosen_folder {
            Some(chosen) if chosen.display().to_string() == wish.folder => chosen.clone(),
            // A name that is no Unicode is not what is shown of it.
            Some(_) | None if usual.display().to_string() == wish.folder => usual,
            Some(_) | None => PathBuf::from(&wish.folder),
        };
        Work {
            session: self.path.clone(),
            workshop: self.live.latest(),
            words: Words::new(wish.language),
            folder,
            files: self.export.files(wish),
        }
    }
}

impl Window {
    /// Writes the files of a wish.
    pub(super) fn export(&mut self, wish: &ExportWish) {
        let Some(room) = &self.room else {
            return;
        };
        let work = room.work(wish);
        let started = self
            .jobs
            .start("export", async move { Done::Exported(work.write(&RealDisk)) });
        if started.is_err() {
            let done = room.work(wish).write(&RealDisk); // The system gives no more threads: it is done here.
            self.hear_exported(&done);
        }
    }

    /// Tells which files were written, unless the room was left meanwhile.
    pub(super) fn hear_exported(&mut self, done: &Exported) {
        let Some(room) = self.room.as_mut().filter(|room| room.path == done.session) else {
            return;
        };
        let written = done.written.iter().map(|path| path.display().to_string());
        room.export.written = written.collect();
        room.export.failed = done.failed.as_ref().map(|trouble| trouble.explain(&self.words));
    }

    /// Asks the system for a folder.
    pub(super) fn choose_folder(&mut self, purpose: FolderFor, context: &Context, frame: &eframe::Frame) {
        let dialog = rfd::AsyncFileDialog::new().set_parent(frame);
        let dialog = match purpose {
            FolderFor::NewWorkshop => dialog
                .set_title(say!(self.words, "new-folder"))
                .set_directory(&self.documents),
            FolderFor::Exports => dialog.set_title(say!(self.words, "export-folder-dialog")),
            FolderFor::Elsewhere => dialog
                .set_title(say!(self.words, "unsaved-elsewhere-heading"))
                .set_directory(&self.documents),
        };
        let asked_at = now(context);
        let asked = dialog.pick_folder();
        let started = self.jobs.start("folder dialog", async move {
            Done::FolderChosen {
                purpose,
                path: asked.await.map(|folder| folder.path().to_owned()),
                asked_at,
            }
        });
        if started.is_err() {
            self.hear_folder(purpose, None, 0.0);
        }
    }

    /// Takes the folder that was chosen after so many seconds.
    pub(super) fn hear_folder(&mut self, purpose: FolderFor, path: Option<PathBuf>, seconds: f64) {
        match purpose {
            FolderFor::NewWorkshop => self.hear_home(path, seconds),
            FolderFor::Exports => self.hear_export_folder(path, seconds),
            FolderFor::Elsewhere => self.hear_elsewhere(path, seconds),
        }
    }

    fn hear_export_folder(&mut self, path: Option<PathBuf>, seconds: f64) {
        let Some(room) = &mut self.room else {
            return;
        };
        match path {
            Some(path) => {
                room.export.folder = path.display().to_string();
                room.chosen_folder = Some(path);
            }
            None if seconds < NEVER_SHOWN => room.export.types_folder = true,
            None => {}
        }
    }
}

/// The pages of a part, as its text file has them.
fn pages(workshop: &Workshop, words: &Words, part: Part) -> Vec<String> {
    let bytes = report::write(workshop, words, part, Format::Text).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    text.split('\u{C}').map(str::to_owned).collect()
}

fn part_of(part: Part, pages: usize) -> ExportPart {
    let formats = Format::ALL.into_iter().filter(|format| format.carries(part));
    ExportPart {
        key: part.key(),
        pages,
        formats: formats.map(Format::ending).collect(),
    }
}

fn format_of(format: Format) -> ExportFormat {
    ExportFormat {
        ending: format.ending(),
        holds: match format {
            Format::Text | Format::Markdown | Format::Csv => Holds::Part,
            Format::Json => Holds::Workshop,
        },
    }
}
