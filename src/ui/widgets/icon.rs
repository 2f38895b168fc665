//! The icons, painted: 18 points square, lines of 1.5, without an accessible name of their own. Their shapes are in `icon_shapes`.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use crate::ui::theme::stroke;
use crate::ui::widgets::icon_shapes;

/// One icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Onwards.
    ArrowRight,
    /// A session file.
    Folder,
    /// The language of the window.
    Globe,
    /// The light theme.
    Sun,
    /// The dark theme.
    Moon,
    /// What stays here.
    Lock,
    /// What is chosen.
    Tick,
    /// What is ticked, in a small box.
    SmallTick,
    /// Keeps words in line with those that have an icon.
    Nothing,
    /// Put away.
    Cross,
    /// Something to know; filled.
    Note,
    /// Back.
    ArrowLeft,
    /// The page before.
    ChevronLeft,
    /// The page after.
    ChevronRight,
    /// More to choose from.
    ChevronDown,
    /// Take back.
    Undo,
    /// Do again.
    Redo,
    /// What is seen.
    Eye,
    /// What is hidden.
    EyeOff,
    /// The projector.
    Screen,
    /// A phone.
    Phone,
    /// The panel at the side.
    Panel,
    /// Look for something.
    Search,
    /// One more.
    Plus,
    /// One less.
    Minus,
    /// Two become one.
    Merge,
    /// One becomes two.
    Split,
    /// Be careful; filled.
    Warning,
    /// Something is wrong; filled.
    Error,
    /// A quick win; filled.
    Star,
    /// A date.
    Calendar,
    /// Throw away.
    Trash,
    /// Change the words.
    Edit,
    /// A new group.
    FolderPlus,
    /// What is put in groups.
    Inbox,
    /// A tie.
    Equal,
    /// Let it run.
    Play,
    /// Hold it.
    Pause,
    /// The same once more.
    Copy,
    /// Paper, a list.
    List,
    /// The keys.
    Keyboard,
    /// Time.
    Clock,
    /// A card is chosen; filled.
    Chosen,
}

impl Icon {
    /// Paints the icon around `center`.
    pub fn paint(self, painter: &Painter, center: Pos2, color: Color32) {
        // Straight lines are sharp where they cover whole pixels.
        let center = pos2(
            painter.round_to_pixel_center(center.x),
            painter.round_to_pixel_center(center.y),
        );
        let pen = Pen {
            painter,
            center,
            stroke: Stroke::new(stroke::ICON, color),
        };
        match self {
            Self::ArrowRight => icon_shapes::arrow_right(&pen),
            Self::Folder => icon_shapes::folder(&pen),
            Self::Globe => icon_shapes::globe(&pen),
            Self::Sun => icon_shapes::sun(&pen),
            Self::Moon => icon_shapes::moon(&pen),
            Self::Lock => icon_shapes::lock(&pen),
            Self::Tick => icon_shapes::tick(&pen),
            Self::SmallTick => icon_shapes::small_tick(&pen),
            Self::Nothing => {}
            Self::Cross => icon_shapes::cross(&pen),
            Self::Note => icon_shapes::note(&pen),
            Self::ArrowLeft => icon_shapes::arrow_left(&pen),
            Self::ChevronLeft => icon_shapes::chevron_left(&pen),
            Self::ChevronRight => icon_shapes::chevron_right(&pen),
            Self::ChevronDown => icon_shapes::chevron_down(&pen),
            Self::Undo => icon_shapes::undo(&pen),
            Self::Redo => icon_shapes::redo(&pen),
            Self::Eye => icon_shapes::eye(&pen),
            Self::EyeOff => icon_shapes::eye_off(&pen),
            Self::Screen => icon_shapes::screen(&pen),
            Self::Phone => icon_shapes::phone(&pen),
            Self::Panel => icon_shapes::panel(&pen),
            Self::Search => icon_shapes::search(&pen),
            Self::Plus => icon_shapes::plus(&pen),
            Self::Minus => icon_shapes::minus(&pen),
            Self::Merge => icon_shapes::merge(&pen),
            Self::Split => icon_shapes::split(&pen),
            Self::Warning => icon_shapes::warning(&pen),
            Self::Error => icon_shapes::error(&pen),
            Self::Star => icon_shapes::star(&pen),
            Self::Calendar => icon_shapes::calendar(&pen),
            Self::Trash => icon_shapes::trash(&pen),
            Self::Edit => icon_shapes::edit(&pen),
            Self::FolderPlus => icon_shapes::folder_plus(&pen),
            Self::Inbox => icon_shapes::inbox(&pen),
            Self::Equal => icon_shapes::equal(&pen),
            Self::Play => icon_shapes::play(&pen),
            Self::Pause => icon_shapes::pause(&pen),
            Self::Copy => icon_shapes::copy(&pen),
            Self::List => icon_shapes::list(&pen),
            Self::Keyboard => icon_shapes::keyboard(&pen),
            Self::Clock => icon_shapes::clock(&pen),
            Self::Chosen => icon_shapes::chosen(&pen),
        }
    }
}

/// Draws in a square from -9 to 9 around the icon's centre.
pub(super) struct Pen<'a> {
    painter: &'a Painter,
    center: Pos2,
    stroke: Stroke,
}

impl Pen<'_> {
    pub(super) fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.center + vec2(x, y)
    }

    pub(super) fn line(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        self.painter.add(Shape::line(points, self.stroke));
    }

    pub(super) fn closed(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        self.painter.add(Shape::closed_line(points, self.stroke));
    }

    pub(super) fn circle(&self, center: (f32, f32), radius: f32) {
        self.painter.circle_stroke(self.at(center), radius, self.stroke);
    }

    /// Part of an ellipse, from one angle to another in turns, clockwise from the right.
    pub(super) fn arc(&self, center: (f32, f32), radii: (f32, f32), turns: std::ops::Range<f32>) {
        let points: Vec<(f32, f32)> = (0..=ARC_STEPS)
            .map(|step| {
                let part = f32::from(step) / f32::from(ARC_STEPS);
                let angle = std::f32::consts::TAU * egui::lerp(turns.start..=turns.end, part);
                (center.0 + radii.0 * angle.cos(), center.1 + radii.1 * angle.sin())
            })
            .collect();
        self.line(&points);
    }

    /// A filled shape without corners that point inwards.
    pub(super) fn filled(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        self.painter
            .add(Shape::convex_polygon(points, self.stroke.color, Stroke::NONE));
    }

    pub(super) fn disc(&self, center: (f32, f32), radius: f32) {
        self.painter.circle_filled(self.at(center), radius, self.stroke.color);
    }

    /// A rectangle with slightly round corners.
    pub(super) fn box_of(&self, (left, top): (f32, f32), (right, bottom): (f32, f32)) {
        let rect = Rect::from_min_max(self.at((left, top)), self.at((right, bottom)));
        self.painter.rect_stroke(rect, 1.5, self.stroke, StrokeKind::Middle);
    }

    /// Draws on top in the colour of the window, as if cut out.
    pub(super) fn cut_out(&self, width: f32) -> Self {
        let paper = self.painter.ctx().global_style().visuals.panel_fill;
        Self {
            stroke: Stroke::new(width, paper),
            ..*self
        }
    }
}

const ARC_STEPS: u8 = 24;
