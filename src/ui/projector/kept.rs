//! Pages are laid out once for what they show, not once a frame: a thousand texts take longer to measure than a frame has.
//! What is kept holds texts and places, no letters, which egui may draw anew at any time.

use std::sync::Arc;

use egui::{Id, Vec2};

use crate::ui::phones::JoinFace;
use crate::ui::theme::Theme;
use crate::workshop::language::Language;

use super::board::Board;
use super::sheet::Sheet;

/// All that pages hang on beside what they show.
#[derive(Clone, PartialEq)]
struct Ground {
    size: Vec2,
    pixels_per_point: f32,
    theme: Theme,
    language: Language,
    joining: Option<JoinFace>,
    is_by_slip: bool,
}

/// Pages, and what they were laid out for.
struct Kept<T: ?Sized> {
    ground: Ground,
    shown: Arc<T>,
    sheets: Arc<Vec<Sheet>>,
}

impl<T: ?Sized> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self {
            ground: self.ground.clone(),
            shown: Arc::clone(&self.shown),
            sheets: Arc::clone(&self.sheets),
        }
    }
}

impl Ground {
    fn of(board: &Board<'_>) -> Self {
        Self {
            size: board.size,
            pixels_per_point: board.context.pixels_per_point(),
            theme: *board.theme,
            language: board.words.language(),
            joining: board.joining.cloned(),
            is_by_slip: board.is_by_slip,
        }
    }
}

/// The pages of what is shown: those that are kept under this name, or new ones. The window and the wall share them where
/// a point has as many pixels.
pub(super) fn kept<T>(
    board: &Board<'_>,
    name: &str,
    shown: &Arc<T>,
    make: impl FnOnce() -> Vec<Sheet>,
) -> Arc<Vec<Sheet>>
where
    T: Eq + Send + Sync + ?Sized + 'static,
{
    let id = Id::unique(name).with(board.context.pixels_per_point().to_bits());
    let ground = Ground::of(board);
    let known: Option<Kept<T>> = board.context.data(|data| data.get_temp(id));
    let known = known.filter(|known| known.ground == ground);
    if let Some(known) = &known
        && Arc::ptr_eq(&known.shown, shown)
    {
        return Arc::clone(&known.sheets);
    }
    let same = known.filter(|known| known.shown == *shown);
    let sheets = same.map_or_else(|| Arc::new(make()), |known| known.sheets);
    let kept = Kept {
        ground,
        shown: Arc::clone(shown),
        sheets: Arc::clone(&sheets),
    };
    board.context.data_mut(|data| data.insert_temp(id, kept));
    sheets
}
