//! Text as the look wants it: exact line heights, balanced lines, and read aloud by screen readers.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::cache::CacheTrait;
use egui::text::LayoutJob;
use egui::{Galley, Label, Response, Role, TextFormat, Ui};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type};

/// One line or paragraph of ink.
pub fn body_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    label_ui(ui, text, Type::Body.format(Weight::Regular, theme.ink))
}

/// One line or paragraph of small, quiet text.
pub fn small_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    label_ui(ui, text, Type::Small.format(Weight::Regular, theme.quiet))
}

/// The heading of a page or a column.
pub fn title_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let response = label_ui(ui, text, Type::Title.format(Weight::Semibold, theme.ink));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text); // A heading's words are its name, where a label's are its value.
    });
    response
}

/// Text that leads into something, larger than the rest.
pub fn lead_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    label_ui(ui, text, Type::Lead.format(Weight::Semibold, theme.ink))
}

/// The largest line of a screen.
pub fn question_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    label_ui(ui, text, Type::Question.format(Weight::Semibold, theme.ink))
}

/// Second text in the size of the first.
pub fn quiet_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    label_ui(ui, text, Type::Body.format(Weight::Regular, theme.quiet))
}

/// A line or paragraph that stands out.
pub fn semibold_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    label_ui(ui, text, Type::Body.format(Weight::Semibold, theme.ink))
}

/// Text that cannot be clicked, in any format.
pub fn label_ui(ui: &mut Ui, text: &str, format: TextFormat) -> Response {
    if ui.layout().horizontal_justify() {
        // As wide as its column is the label, but its words are not pulled apart.
        let galley = rows(ui, text, &format, ui.available_width(), usize::MAX);
        return ui.add(Label::new(galley));
    }
    let job = LayoutJob::single_section(text.to_owned(), format);
    ui.add(Label::new(job))
}

/// The same in lines of about equal length, as wide as there is room.
pub fn balanced_ui(ui: &mut Ui, text: &str, format: &TextFormat) -> Response {
    let galley = balanced(ui, text, format, ui.available_width(), usize::MAX);
    ui.add(Label::new(galley))
}

/// One line, cut with an ellipsis where `width` ends.
pub fn line(ui: &Ui, text: &str, format: &TextFormat, width: f32) -> Arc<Galley> {
    rows(ui, text, format, width, 1)
}

/// At most `most` lines of about equal length: as narrow as they can be without one more line.
pub fn balanced(ui: &Ui, text: &str, format: &TextFormat, width: f32, most: usize) -> Arc<Galley> {
    let key = egui::util::hash((text, format, width.to_bits(), most));
    let known = ui.memory_mut(|memory| memory.caches.cache::<Widths>().get(key));
    if let Some(known) = known {
        return rows(ui, text, format, known, most);
    }
    let (narrowest, galley) = narrowest(ui, text, format, width, most);
    ui.memory_mut(|memory| memory.caches.cache::<Widths>().set(key, narrowest));
    galley
}

/// The least width without one more line, found by halving, with its lines.
fn narrowest(ui: &Ui, text: &str, format: &TextFormat, width: f32, most: usize) -> (f32, Arc<Galley>) {
    let widest = rows(ui, text, format, width, most);
    if widest.rows.len() < 2 || widest.elided {
        return (width, widest);
    }
    let (mut too_narrow, mut narrowest) = (width / 2.0, widest);
    let mut fits = width;
    while fits - too_narrow > 1.0 {
        let middle = f32::midpoint(too_narrow, fits).round();
        let candidate = rows(ui, text, format, middle, most);
        if candidate.elided || candidate.rows.len() > narrowest.rows.len() {
            too_narrow = middle;
        } else {
            (fits, narrowest) = (middle, candidate);
        }
    }
    (fits, narrowest)
}

/// The widths found in this frame and the one before it: a wall of a thousand cards looks for none of them again.
#[derive(Default)]
struct Widths {
    frame: u32,
    found: BTreeMap<u64, (u32, f32)>,
}

impl Widths {
    fn get(&mut self, key: u64) -> Option<f32> {
        let (frame, width) = self.found.get_mut(&key)?;
        *frame = self.frame;
        Some(*width)
    }

    fn set(&mut self, key: u64, width: f32) {
        self.found.insert(key, (self.frame, width));
    }
}

impl CacheTrait for Widths {
    fn update(&mut self) {
        let now = self.frame;
        self.found.retain(|_, (frame, _)| *frame == now);
        self.frame = now.wrapping_add(1);
    }

    fn len(&self) -> usize {
        self.found.len()
    }
}

fn rows(ui: &Ui, text: &str, format: &TextFormat, width: f32, most: usize) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), format.clone());
    job.wrap.max_width = width;
    job.wrap.max_rows = most;
    ui.painter().layout_job(job)
}
