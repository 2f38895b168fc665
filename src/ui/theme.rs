//! The look's tokens: colours, type, spaces, corners, shadows. Outside `theme`, no file of `ui` holds a colour or a measure of the look.
//!
//! Every pair of colours in use is tested in `tests/theme.rs` (method.md L5, L6, L7).

pub mod wall;

use egui::epaint::Shadow;
use egui::style::{Selection, TextCursorStyle, WidgetVisuals, Widgets};
use egui::{Color32, Context, CornerRadius, FontId, Stroke, Style, TextFormat, TextStyle, Visuals};

use crate::ui::fonts::Weight;

mod measures;

pub use measures::{corner, size, space, stroke};

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Paper in daylight.
    Light,
    /// For a darkened room.
    Dark,
}

impl Mode {
    /// The one it is not.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }

    /// egui's word for it.
    pub fn as_egui(self) -> egui::Theme {
        match self {
            Self::Light => egui::Theme::Light,
            Self::Dark => egui::Theme::Dark,
        }
    }
}

/// The colours of one mode; all opaque but `shade`'s alpha, which the shadows set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Which of the two it is.
    pub mode: Mode,
    /// The window.
    pub paper: Color32,
    /// A neutral tray; what the pointer is over.
    pub sunken: Color32,
    /// Cards and fields.
    pub surface: Color32,
    /// Separators.
    pub line: Color32,
    /// The edge of a card, never the only cue.
    pub hair: Color32,
    /// The border of every control.
    pub edge: Color32,
    /// Text.
    pub ink: Color32,
    /// Second text.
    pub quiet: Color32,
    /// The lane do.
    pub do_lane: Color32,
    /// Behind the lane do.
    pub do_tint: Color32,
    /// The lane stop.
    pub stop_lane: Color32,
    /// Behind the lane stop.
    pub stop_tint: Color32,
    /// The next step, focus, selection, links.
    pub accent: Color32,
    /// Behind what is selected.
    pub accent_tint: Color32,
    /// Text on `accent`.
    pub on_accent: Color32,
    /// Headings and icons of warnings; never on the projector.
    pub warning: Color32,
    /// Behind a warning.
    pub warning_tint: Color32,
    /// Headings and icons of errors; never on the projector.
    pub danger: Color32,
    /// Behind an error.
    pub danger_tint: Color32,
    /// What shadows are made of.
    pub shade: Color32,
}

/// The light theme (look/README.md); accent tint is a shade lighter, so that numbers and second text keep L6 on a chosen card.
pub const LIGHT: Theme = Theme {
    mode: Mode::Light,
    paper: hex([0xFA, 0xF7, 0xF2]),
    sunken: hex([0xF3, 0xEE, 0xE6]),
    surface: hex([0xFF, 0xFF, 0xFF]),
    line: hex([0xD9, 0xD2, 0xC7]),
    hair: hex([0xE7, 0xE0, 0xD5]),
    edge: hex([0x8C, 0x83, 0x75]),
    ink: hex([0x12, 0x16, 0x1C]),
    quiet: hex([0x3F, 0x45, 0x4D]),
    do_lane: hex([0x00, 0x3F, 0x66]),
    do_tint: hex([0xE3, 0xF0, 0xFA]),
    stop_lane: hex([0x77, 0x2B, 0x00]),
    stop_tint: hex([0xFF, 0xEB, 0xDD]),
    accent: hex([0x4F, 0x30, 0x80]),
    accent_tint: hex([0xF1, 0xEC, 0xF9]),
    on_accent: hex([0xFF, 0xFF, 0xFF]),
    warning: hex([0x5E, 0x45, 0x00]),
    warning_tint: hex([0xFF, 0xF3, 0xCC]),
    danger: hex([0x8A, 0x16, 0x16]),
    danger_tint: hex([0xFB, 0xE9, 0xE6]),
    shade: hex([0x3A, 0x2C, 0x18]),
};

/// The dark theme (look/README.md); surface and accent are a shade off its values, so that second text keeps L6 on cards.
pub const DARK: Theme = Theme {
    mode: Mode::Dark,
    paper: hex([0x12, 0x16, 0x1C]),
    sunken: hex([0x17, 0x1C, 0x23]),
    surface: hex([0x21, 0x29, 0x33]),
    line: hex([0x34, 0x3D, 0x49]),
    hair: hex([0x36, 0x41, 0x50]),
    edge: hex([0x7D, 0x87, 0x94]),
    ink: hex([0xF4, 0xF1, 0xEA]),
    quiet: hex([0xD3, 0xD8, 0xDE]),
    do_lane: hex([0xB4, 0xDD, 0xF8]),
    do_tint: hex([0x15, 0x29, 0x3A]),
    stop_lane: hex([0xFF, 0xCF, 0x9E]),
    stop_tint: hex([0x33, 0x24, 0x1A]),
    accent: hex([0xE0, 0xD1, 0xFB]),
    accent_tint: hex([0x2A, 0x24, 0x38]),
    on_accent: hex([0x1B, 0x13, 0x30]),
    warning: hex([0xF0, 0xCF, 0x74]),
    warning_tint: hex([0x2E, 0x28, 0x17]),
    danger: hex([0xFF, 0xB3, 0xA8]),
    danger_tint: hex([0x3A, 0x1E, 0x1C]),
    shade: hex([0x00, 0x00, 0x00]),
};

impl Theme {
    /// Light and dark of a QR code: dark on light in both modes, or cameras do not read it.
    pub fn qr(&self) -> (Color32, Color32) {
        match self.mode {
            Mode::Light => (LIGHT.surface, LIGHT.ink),
            Mode::Dark => (DARK.ink, LIGHT.ink),
        }
    }
}

const fn hex([red, green, blue]: [u8; 3]) -> Color32 {
    Color32::from_rgb(red, green, blue)
}

/// The sizes of type in the facilitator window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// 13/18.
    Small,
    /// 15/20.
    Body,
    /// 18/24.
    Lead,
    /// 24/32.
    Title,
    /// 34/40.
    Question,
}

impl Type {
    /// Size of the letters, in points.
    pub fn size(self) -> f32 {
        match self {
            Self::Small => 13.0,
            Self::Body => 15.0,
            Self::Lead => 18.0,
            Self::Title => 24.0,
            Self::Question => 34.0,
        }
    }

    /// Height of a line, in points.
    pub fn line(self) -> f32 {
        match self {
            Self::Small => 18.0,
            Self::Body => 20.0,
            Self::Lead => 24.0,
            Self::Title => 32.0,
            Self::Question => 40.0,
        }
    }

    /// Everything a piece of text needs to be laid out.
    pub fn format(self, weight: Weight, color: Color32) -> TextFormat {
        TextFormat {
            font_id: FontId::new(self.size(), weight.family()),
            line_height: Some(self.line()),
            color,
            ..TextFormat::default()
        }
    }

    /// The same for what is typed in a terminal.
    pub fn typed(self, color: Color32) -> TextFormat {
        TextFormat {
            font_id: FontId::monospace(self.size()),
            ..self.format(Weight::Regular, color)
        }
    }
}

impl Theme {
    /// The theme of a mode.
    pub fn of(mode: Mode) -> Self {
        match mode {
            Mode::Light => LIGHT,
            Mode::Dark => DARK,
        }
    }

    /// Under a card that lies still.
    pub fn card_shadow(&self) -> Shadow {
        self.shadow(1, 4, [0.12, 0.40])
    }

    /// Under a card the pointer is over.
    pub fn hover_shadow(&self) -> Shadow {
        self.shadow(2, 8, [0.16, 0.40])
    }

    /// Under a dialog, a toast, and what is dragged.
    pub fn dialog_shadow(&self) -> Shadow {
        self.shadow(8, 24, [0.20, 0.55])
    }

    fn shadow(&self, down: i8, blur: u8, [light, dark]: [f32; 2]) -> Shadow {
        let alpha = match self.mode {
            Mode::Light => light,
            Mode::Dark => dark,
        };
        Shadow {
            offset: [0, down],
            blur,
            spread: 0,
            color: self.shade.gamma_multiply(alpha),
        }
    }

    /// Gives egui's own widgets this look too.
    pub fn style(&self) -> Style {
        let semibold = |size: Type| FontId::new(size.size(), Weight::Semibold.family());
        let regular = |size: Type| FontId::new(size.size(), Weight::Regular.family());
        let mut style = Style {
            text_styles: [
                (TextStyle::Small, regular(Type::Small)),
                (TextStyle::Body, regular(Type::Body)),
                (TextStyle::Button, semibold(Type::Body)),
                (TextStyle::Heading, semibold(Type::Title)),
                (TextStyle::Monospace, FontId::monospace(Type::Body.size())),
            ]
            .into(),
            visuals: self.visuals(),
            ..Style::default()
        };
        style.spacing.item_spacing = egui::vec2(space::SMALL, space::SMALL);
        style.spacing.button_padding = egui::vec2(space::MEDIUM, space::SMALL);
        style.spacing.interact_size.y = size::BUTTON;
        style.interaction.selectable_labels = false;
        style
    }

    fn visuals(&self) -> Visuals {
        let base = match self.mode {
            Mode::Light => Visuals::light(),
            Mode::Dark => Visuals::dark(),
        };
        Visuals {
            widgets: self.widgets(),
            selection: Selection {
                bg_fill: self.accent_tint,
                stroke: Stroke::new(stroke::STRONG, self.accent),
            },
            hyperlink_color: self.accent,
            weak_text_color: Some(self.quiet),
            faint_bg_color: self.sunken,
            extreme_bg_color: self.surface,
            code_bg_color: self.sunken,
            warn_fg_color: self.warning,
            error_fg_color: self.danger,
            window_corner_radius: CornerRadius::same(corner::CARD),
            menu_corner_radius: CornerRadius::same(corner::CARD),
            window_shadow: self.dialog_shadow(),
            popup_shadow: self.dialog_shadow(),
            window_fill: self.surface,
            panel_fill: self.paper,
            window_stroke: Stroke::new(stroke::THIN, self.hair),
            // Nothing blinks, the caret neither.
            text_cursor: TextCursorStyle {
                stroke: Stroke::new(stroke::STRONG, self.accent),
                blink: false,
                ..base.text_cursor
            },
            // What is disabled has colours of its own; fading them too would make it unreadable.
            disabled_alpha: 1.0,
            ..base
        }
    }

    fn widgets(&self) -> Widgets {
        let look = |fill: Color32, edge: Stroke, text: Color32| WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: edge,
            corner_radius: CornerRadius::same(corner::CARD),
            fg_stroke: Stroke::new(stroke::ICON, text),
            expansion: 0.0,
        };
        let edge = Stroke::new(stroke::THIN, self.edge);
        Widgets {
            noninteractive: look(self.paper, Stroke::new(stroke::THIN, self.line), self.ink),
            inactive: look(self.surface, edge, self.ink),
            hovered: look(self.sunken, edge, self.ink),
            active: look(self.sunken, Stroke::new(stroke::STRONG, self.accent), self.ink),
            open: look(self.sunken, edge, self.ink),
        }
    }
}

/// Gives `context` the fonts and both themes; done once, before the first frame.
pub fn install(context: &Context) {
    context.set_fonts(crate::ui::fonts::definitions());
    for theme in [LIGHT, DARK] {
        context.set_style_of(theme.mode.as_egui(), theme.style());
    }
}
