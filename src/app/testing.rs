//! Windows that are not drawn, for the tests of this module.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use crate::live::LiveWorkshop;
use crate::store::disk::RealDisk;
use crate::store::session_file::Overwrite;
use crate::templates::{Form, Occasion, Template};
use crate::workshop::Workshop;
use crate::workshop::language::Language;

use super::room::Room;
use super::window::{Folders, Opening, Window};

/// A window at the start, on a machine without disks, networks and memory.
pub(super) fn window(context: &Context) -> Window {
    let opening = Opening {
        language: Some(Language::EN),
        file: None,
        templates: |_| Vec::new(),
        folders: Folders::default(),
        mounts: Arc::new(Vec::new),
        addresses: Arc::new(Vec::new),
    };
    Window::new(context, opening)
}

/// A new workshop of nine people.
pub(super) fn workshop() -> Workshop {
    let occasion = Occasion {
        title: None,
        language: Language::EN,
        people: 9,
        held_on: "2026-11-22".parse().unwrap(),
    };
    let template = Template::find("reset").unwrap();
    Workshop::new(template.blueprint(Form::Full, occasion))
}

/// A window with such a workshop, and where that lies.
pub(super) fn window_in(folder: &Path) -> (Window, PathBuf) {
    let context = Context::default();
    let path = folder.join("team.ron");
    let live = LiveWorkshop::create(Arc::new(RealDisk), &path, workshop(), Overwrite::Refuse).unwrap();
    let mut window = window(&context);
    window.room = Some(Room::new(live, &path, &context));
    (window, path)
}
