//! When the disk refuses, the workshop goes on in a file somewhere else; and what another program did to its file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::jobs::Done;
use crate::app::kept::Memory;
use crate::app::opening::NEVER_SHOWN;
use crate::app::room::Room;
use crate::app::told::Told;
use crate::app::window::Window;
use crate::clock;
use crate::live::NotSaved;
use crate::store::disk::RealDisk;
use crate::store::naming::free_name;
use crate::store::session_file::Behind;

/// What became of a move.
pub struct Moved {
    /// The file that the workshop lay in.
    pub from: PathBuf,
    /// The file it should lie in now.
    pub to: PathBuf,
    /// Whether it does, and what is left of the one before.
    pub result: Result<Behind, NotSaved>,
}

impl Room {
    /// A file for this workshop that is not there yet, in `folder`.
    fn free_name_in(&self, folder: &Path) -> PathBuf {
        free_name(&RealDisk, folder, self.live.latest().title().as_str())
    }

    /// It lies in another file now.
    fn lies_in(&mut self, path: PathBuf) {
        self.path = path;
        if self.chosen_folder.is_none() {
            self.export.folder.clear(); // The usual one is where the session file is.
        }
    }
}

impl Window {
    /// Asks where the workshop goes, and proposes a file among the documents.
    pub(super) fn ask_where(&mut self) {
        if let Some(room) = &mut self.room {
            let proposed = room.free_name_in(&self.documents);
            room.frame.ask_where(proposed);
        }
    }

    /// The folder dialog is closed, after so many seconds; where the system has none, the path is typed.
    pub(super) fn hear_elsewhere(&mut self, folder: Option<PathBuf>, seconds: f64) {
        let Some(room) = &mut self.room else {
            return;
        };
        let proposed = folder.map(|folder| room.free_name_in(&folder));
        let Some(dialog) = room.frame.save_elsewhere() else {
            return;
        };
        match proposed {
            Some(proposed) => dialog.propose(proposed),
            None if seconds < NEVER_SHOWN => dialog.type_path(),
            None => {}
        }
    }

    /// Writes everything to another file and goes on there, on another thread: a disk that refuses may be slow too.
    pub(super) fn move_to(&mut self, path: &Path) {
        let Some(room) = &self.room else {
            return;
        };
        let (live, from, to) = (Arc::clone(&room.live), room.path.clone(), clock::absolute(path));
        let moved = Moved {
            from: from.clone(),
            to: to.clone(),
            result: Err(NotSaved::Ended),
        };
        let go = async move {
            let result = live.move_to(&to);
            Done::Moved(Moved { from, to, result })
        };
        if self.jobs.start("move", go).is_err() {
            self.hear_moved(moved); // Without a thread it stays where it is.
        }
    }

    pub(super) fn hear_moved(&mut self, moved: Moved) {
        let Moved { from, to, result } = moved;
        let Some(room) = self.room.as_mut().filter(|room| room.path == from) else {
            return; // The room was left meanwhile.
        };
        match result {
            Ok(behind) => {
                room.frame.close_save_elsewhere();
                room.lies_in(to.clone());
                self.keeper.remember(Memory::Forgotten(from.clone()), &self.jobs);
                self.keeper.remember(Memory::Opened(to.clone()), &self.jobs);
                let left_behind = (behind == Behind::Stays).then_some(from);
                self.tell(Told::Moved { to, left_behind });
                self.look_at_home();
            }
            Err(error) => room.frame.refuse_to_move(to, self.words.why_not_there(&error)),
        }
    }

    /// A copy that another program's change became is told once.
    pub(super) fn tell_about_copies(&mut self) {
        let Some(room) = &mut self.room else {
            return;
        };
        let saved = room.live.saved_state();
        let copies = saved.conflicts;
        let untold: Vec<PathBuf> = copies.iter().skip(room.told_copies).cloned().collect();
        room.told_copies = copies.len();
        if !untold.is_empty() {
            self.tell(Told::Conflict(untold));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::{Folders, Opening};
    use crate::live::LiveWorkshop;
    use crate::store::session_file::Overwrite;
    use crate::templates::{Form, Occasion, Template};
    use crate::workshop::Workshop;
    use crate::workshop::language::Language;

    fn window_in(folder: &Path) -> (Window, PathBuf) {
        let context = egui::Context::default();
        let opening = Opening {
            language: Some(Language::EN),
            file: None,
            templates: |_| Vec::new(),
            folders: Folders::default(),
            mounts: Arc::new(Vec::new),
        };
        let occasion = Occasion {
            title: None,
            language: Language::EN,
            people: 9,
            held_on: "2026-11-22".parse().unwrap(),
        };
        let template = Template::find("reset").unwrap();
        let workshop = Workshop::new(template.blueprint(Form::Full, occasion));
        let from = folder.join("team.ron");
        let live = LiveWorkshop::create(Arc::new(RealDisk), &from, workshop, Overwrite::Refuse).unwrap();
        let mut window = Window::new(&context, opening);
        window.room = Some(Room::new(live, &from, &context));
        (window, from)
    }

    /// architecture 3
    #[test]
    fn a_workshop_that_moved_is_known_by_its_new_file_and_the_old_one_is_named_if_it_stays() {
        for (behind, warnings) in [(Behind::Removed, 0), (Behind::Stays, 1)] {
            let folder = tempfile::tempdir().unwrap();
            let (mut window, from) = window_in(folder.path());
            window.keeper.remember(Memory::Opened(from.clone()), &window.jobs);
            let to = folder.path().join("elsewhere.ron");
            let moved = Moved {
                from: from.clone(),
                to: to.clone(),
                result: Ok(behind),
            };
            window.hear_moved(moved);
            assert_eq!(window.room.as_ref().unwrap().path, to);
            assert_eq!(window.keeper.kept.recent, std::slice::from_ref(&to));
            let notice = window.notice.unwrap();
            assert!(notice.lines.concat().contains(&to.display().to_string()));
            assert_eq!(notice.warnings.len(), warnings);
            assert!(
                notice
                    .warnings
                    .iter()
                    .all(|text| text.contains(&from.display().to_string()))
            );
        }
    }
}
