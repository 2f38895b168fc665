//! The look's tokens: colours, type, spaces, corners, shadows. No other file of `ui` holds a colour or a measure of the look.
//!
//! Every pair of colours in use is tested in `tests/theme.rs` (method.md L5, L6, L7).

use egui::epaint::Shadow;
use egui::style::{Selection, WidgetVisuals, Widgets};
use egui::{Color32, Context, CornerRadius, FontId, Stroke, Style, TextFormat, TextStyle, Visuals};

use crate::ui::fonts::Weight;

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

/// The light theme (look/README.md).
pub const LIGHT: Theme = Theme {
    mode: Mode::Light,
    paper: hex(0xFA_F7_F2),
    sunken: hex(0xF3_EE_E6),
    surface: hex(0xFF_FF_FF),
    line: hex(0xD9_D2_C7),
    hair: hex(0xE7_E0_D5),
    edge: hex(0x8C_83_75),
    ink: hex(0x12_16_1C),
    quiet: hex(0x3F_45_4D),
    do_lane: hex(0x00_3F_66),
    do_tint: hex(0xE3_F0_FA),
    stop_lane: hex(0x77_2B_00),
    stop_tint: hex(0xFF_EB_DD),
    accent: hex(0x4F_30_80),
    accent_tint: hex(0xEF_E9_F7),
    on_accent: hex(0xFF_FF_FF),
    warning: hex(0x5E_45_00),
    warning_tint: hex(0xFF_F3_CC),
    danger: hex(0x8A_16_16),
    danger_tint: hex(0xFB_E9_E6),
    shade: hex(0x3A_2C_18),
};

/// The dark theme (look/README.md).
pub const DARK: Theme = Theme {
    mode: Mode::Dark,
    paper: hex(0x12_16_1C),
    sunken: hex(0x17_1C_23),
    surface: hex(0x22_2A_34),
    line: hex(0x34_3D_49),
    hair: hex(0x36_41_50),
    edge: hex(0x7D_87_94),
    ink: hex(0xF4_F1_EA),
    quiet: hex(0xD3_D8_DE),
    do_lane: hex(0xB4_DD_F8),
    do_tint: hex(0x15_29_3A),
    stop_lane: hex(0xFF_CF_9E),
    stop_tint: hex(0x33_24_1A),
    accent: hex(0xDD_CD_FA),
    accent_tint: hex(0x2A_24_38),
    on_accent: hex(0x1B_13_30),
    warning: hex(0xF0_CF_74),
    warning_tint: hex(0x2E_28_17),
    danger: hex(0xFF_B3_A8),
    danger_tint: hex(0x3A_1E_1C),
    shade: hex(0x00_00_00),
};

const fn hex(rgb: u32) -> Color32 {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// Distances, in points.
pub mod space {
    /// Between things that are one thing.
    pub const TINY: f32 = 4.0;
    /// Between an icon and its word.
    pub const SMALL: f32 = 8.0;
    /// Inside a button.
    pub const MEDIUM: f32 = 12.0;
    /// Inside a card.
    pub const LARGE: f32 = 16.0;
    /// Between cards.
    pub const GAP: f32 = 24.0;
    /// Between groups.
    pub const WIDE: f32 = 32.0;
    /// The margin of a page.
    pub const PAGE: f32 = 48.0;
}

/// Corner radii, in points.
pub mod corner {
    /// Segments of a strip, pages.
    pub const PAGE: u8 = 2;
    /// Key caps and ticks.
    pub const KEY: u8 = 4;
    /// Cards, buttons, fields.
    pub const CARD: u8 = 8;
    /// Trays and the fast line.
    pub const TRAY: u8 = 10;
}

/// Line widths, in points.
pub mod stroke {
    /// Edges and separators.
    pub const THIN: f32 = 1.0;
    /// Icons.
    pub const ICON: f32 = 1.5;
    /// Focus, selection, an error, the cut line.
    pub const STRONG: f32 = 2.0;
}

/// Heights and widths of building blocks, in points.
pub mod size {
    /// An icon's square.
    pub const ICON: f32 = 18.0;
    /// A button.
    pub const BUTTON: f32 = 36.0;
    /// The primary button.
    pub const PRIMARY: f32 = 48.0;
    /// A template card on the start screen.
    pub const TEMPLATE: egui::Vec2 = egui::vec2(252.0, 184.0);
    /// A template's strip of the agenda.
    pub const STRIP: f32 = 8.0;
    /// A dialog.
    pub const DIALOG: f32 = 560.0;
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
            active: look(
                self.sunken,
                Stroke::new(stroke::STRONG, self.accent),
                self.ink,
            ),
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
