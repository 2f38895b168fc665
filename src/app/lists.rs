//! Lists of cards from files: chosen, read on another thread, handed to the screen that looks them over.

use std::path::{Path, PathBuf};

use crate::app::jobs::Done;
use crate::app::opening::NEVER_SHOWN;
use crate::app::window::Window;
use crate::lists::cards::{Listed, parse_lines, parse_table};
use crate::lists::text::decode;
use crate::say;
use crate::store::disk::RealDisk;
use crate::store::document::read_document;
use crate::store::error::StoreError;
use crate::words::Words;

impl Window {
    pub(super) fn choose_list(&mut self, asked_at: f64, frame: &eframe::Frame) {
        let asked = rfd::AsyncFileDialog::new()
            .set_title(say!(self.words, "collect-choose-list"))
            .add_filter(say!(self.words, "collect-list-files"), &["txt", "csv"])
            .set_parent(frame)
            .pick_file();
        let started = self.jobs.start("list dialog", async move {
            Done::ListChosen {
                path: asked.await.map(|file| file.path().to_owned()),
                asked_at,
            }
        });
        if started.is_err() {
            self.hear_list_chosen(None, 0.0);
        }
    }

    /// What was chosen after so many seconds; who closes the dialog chooses nothing.
    pub(super) fn hear_list_chosen(&mut self, path: Option<PathBuf>, seconds: f64) {
        if let Some(path) = path {
            self.read_list(&path);
        } else if seconds < NEVER_SHOWN
            && let Some(room) = &mut self.room
        {
            room.frame.collect().ask_for_list();
        }
    }

    pub(super) fn read_list(&mut self, path: &Path) {
        let asked = path.to_owned();
        let started = self.jobs.start("read list", async move {
            Done::ListRead {
                bytes: read_document(&RealDisk, &asked),
                path: asked,
            }
        });
        if started.is_err() {
            self.hear_list(path, read_document(&RealDisk, path));
        }
    }

    pub(super) fn hear_list(&mut self, path: &Path, bytes: Result<Vec<u8>, StoreError>) {
        let Some(room) = &mut self.room else {
            return; // The workshop was left while the list was read.
        };
        let words = &self.words;
        let list = bytes
            .map_err(|error| words.refused_file(&error))
            .and_then(|bytes| parsed(path, &bytes, words));
        match list {
            Ok(list) => room.frame.collect().take_list(list, &room.nudge),
            Err(why) => room.frame.collect().refuse_list(why),
        }
    }
}

/// Reads a list; a `.csv` is a table, anything else has a card a line.
fn parsed(path: &Path, bytes: &[u8], words: &Words) -> Result<Vec<Listed>, String> {
    let text = decode(bytes).map_err(|what| words.not_a_list(what))?;
    let is_table = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if !is_table {
        return Ok(parse_lines(&text));
    }
    parse_table(&text).map_err(|fault| {
        let what = words.not_a_table(fault.what);
        say!(words, "collect-list-fault", line = fault.line, what = what)
    })
}
