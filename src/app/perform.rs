//! What happens after a frame: one function an action, and one a finished job.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::app::jobs::Done;
use crate::app::told::Told;
use crate::app::window::{Dialog, Window};
use crate::say;
use crate::store::disk::RealDisk;
use crate::store::error::StoreError;
use crate::store::session_file::{self, Opened};
use crate::ui::action::Action;
use crate::ui::dialogs::open_file::OpenFileDialog;
use crate::ui::theme::Mode;
use crate::words::Words;
use crate::workshop::language::Language;

/// Nobody closes a file dialog this fast, in seconds: it was never shown, because this system has none.
const NEVER_SHOWN: f64 = 0.7;

impl Window {
    /// Does what a screen asked for.
    pub(super) fn perform(&mut self, action: Action, context: &Context, frame: &eframe::Frame) {
        match action {
            Action::Speak(language) => self.speak(language),
            Action::Paint(mode) => self.paint(mode, context),
            Action::BeginFromTemplate(id) => self.tell(Told::Begin { id }),
            Action::ChooseFile => self.choose_file(context, frame),
            Action::OpenFile(path) => self.open_file(path),
            Action::CloseDialog => self.dialog = None,
            Action::CopyCommand => self.copy_command(context),
            Action::CloseNotice => self.close_notice(),
        }
        // What an action changed is shown at once; without an action the window rests.
        context.request_repaint();
    }

    /// Takes in what a job brought back.
    pub(super) fn hear(&mut self, done: Done, context: &Context) {
        match done {
            Done::FileChosen { path, asked_at } => match path {
                Some(path) => self.open_file(path),
                None if now(context) - asked_at < NEVER_SHOWN => self.ask_for_path(),
                None => {}
            },
            Done::FileRead { path, read } => self.hear_read(path, read),
        }
    }

    fn speak(&mut self, language: Language) {
        self.words = Words::new(language);
        self.templates = (self.templates_in)(language);
        let notice = |told: &Told| told.notice(&self.words, &self.templates);
        self.notice = self.told.as_ref().map(notice);
    }

    fn paint(&mut self, mode: Mode, context: &Context) {
        self.mode = mode;
        context.set_theme(mode.as_egui());
    }

    fn choose_file(&mut self, context: &Context, frame: &eframe::Frame) {
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

    fn ask_for_path(&mut self) {
        self.dialog = Some(Dialog::OpenFile(OpenFileDialog::default()));
    }

    /// Reads a session file on another thread; what is in it is told when that is done.
    pub(super) fn open_file(&mut self, path: PathBuf) {
        self.dialog = None;
        self.tell(Told::Reading(path.clone()));
        let asked = path.clone();
        let started = self.jobs.start("read file", async move {
            Done::FileRead {
                read: read(&asked),
                path: asked,
            }
        });
        if started.is_err() {
            let read = read(&path);
            self.hear_read(path, read);
        }
    }

    /// What nobody waits for any more is not told.
    fn hear_read(&mut self, path: PathBuf, read: Result<Box<Opened>, StoreError>) {
        if self.told.as_ref() != Some(&Told::Reading(path.clone())) {
            return;
        }
        self.tell(match read {
            Ok(opened) => Told::Contents { path, opened },
            Err(error) => Told::NotOpened(error),
        });
    }

    fn tell(&mut self, told: Told) {
        self.notice = Some(told.notice(&self.words, &self.templates));
        self.told = Some(told);
    }

    fn copy_command(&mut self, context: &Context) {
        let Some(line) = self.notice.as_mut().and_then(|notice| notice.command.as_mut()) else {
            return;
        };
        context.copy_text(line.command.clone());
        line.is_copied = true;
    }

    fn close_notice(&mut self) {
        self.told = None;
        self.notice = None;
    }
}

/// What is in the file; reading takes no lock and changes nothing.
fn read(path: &Path) -> Result<Box<Opened>, StoreError> {
    session_file::read(&RealDisk, path).map(Box::new)
}

/// The window's own clock, in seconds since it opened.
fn now(context: &Context) -> f64 {
    context.input(|input| input.time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::Opening;

    fn window_after(path: Option<&str>, asked_at: f64) -> Window {
        let context = Context::default();
        let opening = Opening {
            language: Language::EN,
            file: None,
            templates: |_| Vec::new(),
        };
        let mut window = Window::new(&context, opening);
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
