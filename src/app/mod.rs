//! The one place that knows everything: opens the window, shows screens, performs what they ask for.

mod awake;
mod display;
mod elsewhere;
pub mod examples;
mod export;
mod first_frame;
mod jobs;
mod kept;
mod lists;
mod opening;
mod perform;
mod phones;
mod qr;
mod room;
mod seen;
mod shown;
mod start;
mod steps;
mod take_away;
mod templates;
#[cfg(test)]
mod testing;
mod timer;
mod told;
mod window;

use std::path::PathBuf;
use std::sync::Arc;

use egui::{IconData, ViewportBuilder};

pub use crate::app::display::{Library, WindowError};
pub use crate::app::phones::Addresses;
pub use crate::app::templates::template_cards;
pub use crate::app::window::{Folders, Opening, Window};
use crate::clock;
use crate::phones::address;
use crate::say;
use crate::store::places;
use crate::words::Words;
use crate::workshop::language::Language;

/// The smallest window everything fits in, in points (look.md).
const SMALLEST: [f32; 2] = [1024.0, 768.0];
/// The window's first size, in points.
const FIRST: [f32; 2] = [1280.0, 800.0];

/// Opens the window, on `file` if there is one, and returns when it is closed.
pub fn run(file: Option<PathBuf>, language: Option<Language>) -> Result<(), WindowError> {
    let server = display::probe()?;
    let title = say!(Words::new(spoken(language)), "window-title");
    let viewport = ViewportBuilder::default()
        .with_title(title)
        .with_app_id("dostop")
        .with_inner_size(FIRST)
        .with_min_inner_size(SMALLEST)
        .with_icon(icon());
    let options = eframe::NativeOptions {
        viewport,
        system_font_fallback: false, // The same picture on every laptop.
        persist_window: false,
        event_loop_builder: display::event_loop_builder(server),
        ..eframe::NativeOptions::default()
    };
    let opening = Opening {
        language,
        file,
        templates: template_cards,
        mounts: Arc::new(places::listed),
        addresses: Arc::new(address::all),
        folders: Folders {
            kept: clock::config_folder(),
            documents: clock::documents_folder().unwrap_or_default(),
        },
    };
    eframe::run_native(
        "dostop",
        options,
        Box::new(|created| Ok(Box::new(Window::new(&created.egui_ctx, opening)))),
    )?;
    Ok(())
}

/// The language asked for, else the system's, else English; only one that has words.
pub fn spoken(asked: Option<Language>) -> Language {
    asked
        .or_else(clock::system_language)
        .filter(|language| Words::languages().contains(language))
        .unwrap_or(Language::EN)
}

/// The disc and the octagon; an empty icon if the picture cannot be read.
fn icon() -> Arc<IconData> {
    let png = include_bytes!("../../assets/icons/dostop.png");
    let icon = image::load_from_memory_with_format(png, image::ImageFormat::Png)
        .map(image::DynamicImage::into_rgba8)
        .map(|picture| IconData {
            width: picture.width(),
            height: picture.height(),
            rgba: picture.into_raw(),
        });
    Arc::new(icon.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_has_an_icon() {
        assert_eq!((icon().width, icon().height), (256, 256));
    }

    #[test]
    fn a_language_without_words_becomes_english() {
        let welsh = "cy".parse().unwrap();
        assert_eq!(spoken(Some(welsh)), Language::EN);
        assert_eq!(spoken(Some(Language::NL)), Language::NL);
    }
}
