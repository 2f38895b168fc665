//! Buttons: always words, one primary on a screen.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Galley, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::focus_ring_ui;
use crate::ui::widgets::icon::Icon;

/// What a button looks like before it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Button<'a> {
    /// Its words, and so its accessible name.
    pub text: &'a str,
    /// Before the words; after them on a primary button.
    pub icon: Option<Icon>,
    /// How loud it is.
    pub weight: ButtonWeight,
}

/// How loud a button is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonWeight {
    /// The one next step.
    Primary,
    /// Possible, but not yet the next step.
    Hollow,
    /// With an edge.
    Framed,
    /// Words only.
    Plain,
}

impl<'a> Button<'a> {
    /// The one next step, with an arrow.
    pub fn primary(text: &'a str) -> Self {
        Self {
            text,
            icon: Some(Icon::ArrowRight),
            weight: ButtonWeight::Primary,
        }
    }

    /// With an edge.
    pub fn framed(text: &'a str) -> Self {
        Self {
            text,
            icon: None,
            weight: ButtonWeight::Framed,
        }
    }

    /// Words and an icon.
    pub fn plain(text: &'a str, icon: Icon) -> Self {
        Self {
            text,
            icon: Some(icon),
            weight: ButtonWeight::Plain,
        }
    }

    /// How wide it will be, in points.
    pub fn width(&self, ui: &Ui, theme: &Theme) -> f32 {
        self.size(&self.words(ui, theme.ink)).x
    }

    fn size(&self, words: &Galley) -> egui::Vec2 {
        let icon = self.icon.map_or(0.0, |_| size::ICON + space::SMALL);
        vec2(2.0 * self.padding() + icon + words.size().x, self.weight.height())
    }

    fn padding(&self) -> f32 {
        match self.weight {
            ButtonWeight::Primary | ButtonWeight::Hollow => space::GAP - space::TINY,
            ButtonWeight::Framed | ButtonWeight::Plain => space::MEDIUM,
        }
    }

    fn words(&self, ui: &Ui, color: Color32) -> Arc<Galley> {
        let format = Type::Body.format(Weight::Semibold, color);
        ui.painter()
            .layout_job(egui::text::LayoutJob::single_section(self.text.to_owned(), format))
    }
}

impl ButtonWeight {
    fn height(self) -> f32 {
        match self {
            Self::Primary | Self::Hollow => size::PRIMARY,
            Self::Framed | Self::Plain => size::BUTTON,
        }
    }
}

/// Draws the button and says whether it was pressed, by pointer, Enter or space.
pub fn button_ui(ui: &mut Ui, theme: &Theme, button: Button<'_>) -> Response {
    let colors = Colors::of(theme, button.weight, ui.is_enabled());
    let words = button.words(ui, colors.text);
    let (rect, response) = ui.allocate_exact_size(button.size(&words), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, ui.is_enabled(), button.text));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let hovered = response.hovered() && ui.is_enabled();
    let fill = if hovered { colors.hovered } else { colors.fill };
    ui.painter().rect(
        rect,
        CornerRadius::same(corner::CARD),
        fill,
        colors.edge,
        StrokeKind::Inside,
    );
    let inner = rect.shrink2(vec2(button.padding(), 0.0));
    let icon_at_the_end = button.weight == ButtonWeight::Primary;
    let mut words_left = inner.left();
    if let Some(icon) = button.icon {
        let half = size::ICON / 2.0;
        let x = if icon_at_the_end {
            inner.right() - half
        } else {
            words_left += size::ICON + space::SMALL;
            inner.left() + half
        };
        icon.paint(ui.painter(), egui::pos2(x, rect.center().y), colors.text);
    }
    let top = rect.center().y - words.size().y / 2.0;
    ui.painter().galley(egui::pos2(words_left, top), words, colors.text);
    focus_ring_ui(ui, theme, &response, corner::CARD);
    response
}

struct Colors {
    fill: Color32,
    hovered: Color32,
    edge: Stroke,
    text: Color32,
}

impl Colors {
    fn of(theme: &Theme, weight: ButtonWeight, enabled: bool) -> Self {
        let (fill, hovered, edge, text) = match weight {
            ButtonWeight::Primary => (theme.accent, theme.accent, Stroke::NONE, theme.on_accent),
            ButtonWeight::Hollow => (
                theme.surface,
                theme.sunken,
                Stroke::new(stroke::STRONG, theme.accent),
                theme.accent,
            ),
            ButtonWeight::Framed => (
                theme.surface,
                theme.sunken,
                Stroke::new(stroke::THIN, theme.edge),
                theme.ink,
            ),
            ButtonWeight::Plain => (Color32::TRANSPARENT, theme.sunken, Stroke::NONE, theme.ink),
        };
        if enabled {
            return Self {
                fill,
                hovered,
                edge,
                text,
            };
        }
        Self {
            fill: theme.surface,
            hovered: theme.surface,
            edge: Stroke::new(stroke::THIN, theme.line),
            text: theme.edge,
        }
    }
}
