//! Buttons: always words, one primary on a screen.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::ui::fonts::Weight;
use crate::ui::theme::{Theme, Type, corner, size, space, stroke};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::{key_cap, text};

/// What a button looks like before it is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Button<'a> {
    /// Its words, and so its accessible name.
    pub text: &'a str,
    /// Beside the words.
    pub icon: Option<Icon>,
    /// On which side of the words the icon is.
    pub icon_side: Side,
    /// The key that does the same, shown as a cap at the right; the words go to the left.
    pub key: Option<&'a str>,
    /// How wide it is, where that does not follow from its words; words that do not fit take a second line where the
    /// button is high enough, and are cut at its end.
    pub width: Option<f32>,
    /// How loud it is.
    pub weight: ButtonWeight,
}

/// Before or after the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Before them.
    Start,
    /// After them: it leads on.
    End,
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
            icon: Some(Icon::ArrowRight),
            icon_side: Side::End,
            ..Self::of(text, ButtonWeight::Primary)
        }
    }

    /// Where the next step will be, while there is something better to do first.
    pub fn hollow(text: &'a str) -> Self {
        Self {
            icon: Some(Icon::ArrowRight),
            icon_side: Side::End,
            ..Self::of(text, ButtonWeight::Hollow)
        }
    }

    /// With an edge.
    pub fn framed(text: &'a str) -> Self {
        Self::of(text, ButtonWeight::Framed)
    }

    /// With an edge and an icon.
    pub fn with_icon(text: &'a str, icon: Icon) -> Self {
        Self {
            icon: Some(icon),
            ..Self::framed(text)
        }
    }

    /// With an edge, and the key that does the same.
    pub fn key(text: &'a str, key: &'a str) -> Self {
        Self {
            key: Some(key),
            ..Self::framed(text)
        }
    }

    /// Words and an icon.
    pub fn plain(text: &'a str, icon: Icon) -> Self {
        Self {
            icon: Some(icon),
            ..Self::of(text, ButtonWeight::Plain)
        }
    }

    fn of(text: &'a str, weight: ButtonWeight) -> Self {
        Self {
            text,
            icon: None,
            icon_side: Side::Start,
            key: None,
            width: None,
            weight,
        }
    }

    /// How wide it will be, in points.
    pub fn width(&self, ui: &Ui, theme: &Theme) -> f32 {
        self.size(ui, &self.words(ui, theme.ink)).x
    }

    fn size(&self, ui: &Ui, words: &Galley) -> egui::Vec2 {
        let natural = 2.0 * self.padding() + self.beside(ui) + words.size().x;
        vec2(self.width.unwrap_or(natural), self.weight.height())
    }

    /// What icon and key take of the width.
    fn beside(&self, ui: &Ui) -> f32 {
        let icon = self.icon.map_or(0.0, |_| size::ICON + space::SMALL);
        let key = self
            .key
            .map_or(0.0, |key| space::SMALL + key_cap::width(ui.painter(), key));
        icon + key
    }

    fn padding(&self) -> f32 {
        match self.weight {
            ButtonWeight::Primary | ButtonWeight::Hollow => space::GAP - space::TINY,
            ButtonWeight::Framed | ButtonWeight::Plain => space::MEDIUM,
        }
    }

    fn words(&self, ui: &Ui, color: Color32) -> Arc<Galley> {
        let format = Type::Body.format(Weight::Semibold, color);
        let Some(width) = self.width else {
            return text::line(ui, self.text, &format, f32::INFINITY);
        };
        // Where the width is given, the least air beside the words is enough.
        let room = (width - 2.0 * space::MEDIUM - self.beside(ui)).max(0.0);
        text::balanced(ui, self.text, &format, room, self.weight.most_lines())
    }

    /// Paints icon, words and key; the group is in the middle unless a key is at the right, or it is a line of a list.
    fn paint(&self, ui: &Ui, theme: &Theme, rect: Rect, words: Arc<Galley>) {
        let color = Colors::of(theme, self.weight, ui.is_enabled()).text;
        let inner = rect.shrink2(vec2(self.padding(), 0.0));
        let middle = rect.center().y;
        let mut left = if let Some(key) = self.key {
            key_cap::paint_key_cap(ui.painter(), theme, inner.right_center(), key);
            inner.left()
        } else if self.weight == ButtonWeight::Plain && self.width.is_some() {
            inner.left() // One of a list.
        } else {
            inner.center().x - f32::midpoint(self.beside(ui), words.size().x)
        };
        let half = size::ICON / 2.0;
        if let Some(icon) = self.icon {
            let x = match self.icon_side {
                Side::Start => left + half,
                Side::End => left + words.size().x + space::SMALL + half,
            };
            icon.paint(ui.painter(), pos2(x, middle), color);
            if self.icon_side == Side::Start {
                left += size::ICON + space::SMALL;
            }
        }
        let top = middle - words.size().y / 2.0;
        ui.painter().galley(pos2(left, top), words, color);
    }
}

impl ButtonWeight {
    /// How many lines of words fit into its height.
    fn most_lines(self) -> usize {
        match self {
            Self::Primary | Self::Hollow => 2,
            Self::Framed | Self::Plain => 1,
        }
    }

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
    let (rect, response) = ui.allocate_exact_size(button.size(ui, &words), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, ui.is_enabled(), button.text));
    if is_drawn(ui, &response) {
        colors.paint(ui, rect, &response);
        button.paint(ui, theme, rect, words);
        focus_ring_ui(ui, theme, &response, corner::CARD);
    }
    response
}

/// Small words without an edge, beside something that has weight of its own: "Pause", "+1". `name` is what is read out.
pub fn quiet_button_ui(ui: &mut Ui, theme: &Theme, words: &str, name: &str) -> Response {
    let colors = Colors::of(theme, ButtonWeight::Plain, ui.is_enabled());
    let format = Type::Small.format(Weight::Semibold, colors.text);
    let galley = text::line(ui, words, &format, f32::INFINITY);
    let wanted = vec2(galley.size().x + 2.0 * space::SMALL, size::QUIET);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    if is_drawn(ui, &response) {
        colors.paint(ui, rect, &response);
        let at = rect.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley, colors.text);
        focus_ring_ui(ui, theme, &response, corner::CARD);
    }
    response
}

/// An icon alone, for what everybody knows; its name is the tooltip and what is read out.
pub fn icon_button_ui(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str) -> Response {
    let colors = Colors::of(theme, ButtonWeight::Plain, ui.is_enabled());
    square_ui(ui, theme, (icon, name), size::BUTTON, &colors)
}

/// The same, smaller and softer, where one stands behind each of many words.
pub fn quiet_icon_button_ui(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str) -> Response {
    let colors = Colors {
        text: theme.quiet,
        ..Colors::of(theme, ButtonWeight::Plain, ui.is_enabled())
    };
    square_ui(ui, theme, (icon, name), size::QUIET, &colors)
}

/// The same with an edge, for a button that stands beside a field.
pub(super) fn framed_icon_button_ui(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str) -> Response {
    let colors = Colors::of(theme, ButtonWeight::Framed, ui.is_enabled());
    square_ui(ui, theme, (icon, name), size::BUTTON, &colors)
}

fn square_ui(ui: &mut Ui, theme: &Theme, (icon, name): (Icon, &str), side: f32, colors: &Colors) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    if is_drawn(ui, &response) {
        colors.paint(ui, rect, &response);
        icon.paint(ui.painter(), rect.center(), colors.text);
        focus_ring_ui(ui, theme, &response, corner::CARD);
    }
    response.on_hover_text(name)
}

struct Colors {
    fill: Color32,
    hovered: Color32,
    edge: Stroke,
    text: Color32,
}

impl Colors {
    /// The button's body, without anything on it.
    fn paint(&self, ui: &Ui, rect: Rect, response: &Response) {
        let hovered = response.hovered() && ui.is_enabled();
        let fill = if hovered { self.hovered } else { self.fill };
        let radius = CornerRadius::same(corner::CARD);
        ui.painter().rect(rect, radius, fill, self.edge, StrokeKind::Inside);
    }

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
        let (fill, edge) = match weight {
            ButtonWeight::Plain => (Color32::TRANSPARENT, Stroke::NONE),
            ButtonWeight::Primary | ButtonWeight::Hollow | ButtonWeight::Framed => {
                (theme.surface, Stroke::new(stroke::THIN, theme.line))
            }
        };
        Self {
            fill,
            hovered: fill,
            edge,
            text: theme.edge,
        }
    }
}
