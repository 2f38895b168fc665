//! What the start screen shows beside the templates: the workshops opened last, and the examples.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Context;

use crate::app::examples::{self, Example};
use crate::app::jobs::Done;
use crate::app::kept::Memory;
use crate::app::told::Told;
use crate::app::window::Window;
use crate::clock;
use crate::store::disk::{Disk, RealDisk};
use crate::store::error::StoreError;
use crate::store::recent::{self, Found, State};
use crate::ui::scene::{ExampleCard, FileState, RecentCard, StartFace};
use crate::words::Words;

/// A workshop on the recent list, and what is in its file.
pub struct Looked {
    /// Its file.
    pub path: PathBuf,
    /// What a look into it found.
    pub found: Result<Found, StoreError>,
}

impl Window {
    /// Looks at the workshops opened last, on another thread.
    pub(super) fn look_around(&self) {
        let paths = self.keeper.kept.recent.clone();
        let look = async move { Done::Looked(look_at(paths)) };
        self.jobs.start("look around", look).ok(); // Without a thread the list stays as it is.
    }

    /// Reads the examples, on another thread.
    pub(super) fn read_examples(&self) {
        let read = async { Done::ExamplesRead(examples::all()) };
        self.jobs.start("read examples", read).ok(); // Without a thread there are no examples.
    }

    pub(super) fn hear_looked(&mut self, looked: Vec<Looked>) {
        self.looked = looked;
        self.make_start_face();
    }

    pub(super) fn hear_examples(&mut self, examples: Vec<Example>) {
        self.examples = examples;
        self.make_start_face();
    }

    /// What the start screen is told, in the window's words.
    pub(super) fn make_start_face(&mut self) {
        let recents = self.looked.iter().map(|looked| recent_card(looked, &self.words));
        let examples = self.examples.iter().map(|example| ExampleCard {
            id: example.id.clone(),
            title: example.title().as_str().to_owned(),
            language: example.language(),
        });
        self.start_face = StartFace {
            today: clock::today(),
            recents: recents.collect(),
            examples: examples.collect(),
        };
    }

    /// Takes a workshop off the recent list.
    pub(super) fn forget_recent(&mut self, path: PathBuf) {
        self.looked.retain(|looked| looked.path != path);
        self.make_start_face();
        self.keeper.remember(Memory::Forgotten(path), &self.jobs);
    }

    /// Opens a copy of an example among the documents.
    pub(super) fn open_example(&mut self, id: &str, context: &Context) {
        let Some(example) = self.examples.iter().find(|example| example.id == id) else {
            return; // The card came from the same list.
        };
        let disk: Arc<dyn Disk> = Arc::new(RealDisk);
        match examples::write_copy(&disk, &self.documents, example) {
            Ok(path) => self.open_file(path, context),
            Err(error) => self.tell(Told::NotOpened(error)),
        }
    }
}

fn look_at(paths: Vec<PathBuf>) -> Vec<Looked> {
    let looked = paths.into_iter().map(|path| Looked {
        found: recent::look(&RealDisk, &path),
        path,
    });
    looked.collect()
}

fn recent_card(looked: &Looked, words: &Words) -> RecentCard {
    let path = looked.path.clone();
    match &looked.found {
        Ok(found) => RecentCard {
            path,
            title: found.title.as_str().to_owned(),
            stage: found.stage.clone(),
            held_on: Some(found.held_on),
            follow_up: found.follow_up,
            wipe_due: found.wipe_due,
            is_closed: found.is_closed,
            cards: found.cards,
            state: match found.state {
                State::Fine => FileState::Fine,
                State::LeftOpen => FileState::LeftOpen,
                State::LeftCut => FileState::LeftCut,
                State::Held => FileState::Held,
                State::OnlyPrevious => FileState::OnlyPrevious,
            },
            remark: words.recent_state(found.state),
        },
        Err(error) => RecentCard {
            title: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            path,
            stage: None,
            held_on: None,
            follow_up: None,
            wipe_due: None,
            is_closed: false,
            cards: 0,
            state: FileState::Unreadable,
            remark: Some(words.refused_file(error)),
        },
    }
}
