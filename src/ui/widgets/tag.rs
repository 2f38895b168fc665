//! A word in a pill: the state of something.

use egui::{Color32, CornerRadius, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space};
use crate::ui::widgets::text;

/// How loud a tag is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagTone {
    /// What is now.
    Dark,
    /// What is done.
    Sunken,
    /// What comes next or is chosen.
    Accent,
    /// What wants care.
    Warning,
    /// What is wrong.
    Danger,
}

/// Draws the tag, cut where the room ends.
pub fn tag_ui(ui: &mut Ui, theme: &Theme, text: &str, tone: TagTone) {
    let (fill, color) = colors(theme, tone);
    let format = Type::Small.format(Weight::Semibold, color);
    let words = text::line(
        ui,
        text,
        &format,
        (ui.available_width() - 2.0 * space::SMALL).max(size::TAG),
    );
    let wanted = vec2(words.size().x + 2.0 * space::SMALL, size::TAG);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), text));
    ui.painter().rect_filled(rect, CornerRadius::same(corner::TAG), fill);
    let half = words.size() / 2.0;
    ui.painter()
        .galley(pos2(rect.center().x - half.x, rect.center().y - half.y), words, color);
}

fn colors(theme: &Theme, tone: TagTone) -> (Color32, Color32) {
    match tone {
        TagTone::Dark => (theme.ink, theme.paper),
        TagTone::Sunken => (theme.sunken, theme.quiet),
        TagTone::Accent => (theme.accent_tint, theme.accent),
        TagTone::Warning => (theme.warning_tint, theme.warning),
        TagTone::Danger => (theme.danger_tint, theme.danger),
    }
}
