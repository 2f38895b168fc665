//! The wall's measures and letters: everything is laid out at the wall's size.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Color32, Context, FontId, Galley, TextFormat, Vec2};

use crate::ui::fonts::Weight;
use crate::ui::phones::JoinFace;
use crate::ui::theme::{Theme, wall};
use crate::ui::widgets::lane_mark;
use crate::words::Words;
use crate::workshop::card::Lane;

/// What a slide is laid out with.
pub(super) struct Board<'a> {
    pub(super) context: &'a Context,
    pub(super) theme: &'a Theme,
    pub(super) words: &'a Words,
    /// The wall, in points.
    pub(super) size: Vec2,
    /// How phones come in, while they may.
    pub(super) joining: Option<&'a JoinFace>,
    /// Whether everybody has another code to scan now: the slip in their hand (F38).
    pub(super) is_by_slip: bool,
}

/// The sizes of letters on the wall (L1, L2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// What may be missed.
    Small,
    /// Everything else.
    Body,
    /// What the room looks for.
    Big,
}

/// A text with its look.
#[derive(Debug, Clone)]
pub(super) struct Writing {
    pub(super) text: String,
    pub(super) letters: Letters,
    pub(super) weight: Weight,
    pub(super) color: Color32,
}

impl Board<'_> {
    /// So many points of the pictures.
    pub(super) fn points(&self, drawn: f32) -> f32 {
        drawn * self.size.y / wall::DRAWN
    }

    /// The margin at the side.
    pub(super) fn side(&self) -> f32 {
        self.size.x * wall::SIDE
    }

    /// Between the margins.
    pub(super) fn width(&self) -> f32 {
        self.size.x - 2.0 * self.side()
    }

    /// The left part of a wall that is shared with joining.
    pub(super) fn left_width(&self) -> f32 {
        self.size.x * wall::LEFT
    }

    /// Where the right part begins.
    pub(super) fn right_left(&self) -> f32 {
        self.side() + self.left_width() + self.side()
    }

    /// The size of letters.
    pub(super) fn letter(&self, letters: Letters) -> f32 {
        let part = match letters {
            Letters::Small => wall::SMALL,
            Letters::Body => wall::BODY,
            Letters::Big => wall::BIG,
        };
        part * self.size.y
    }

    /// The height of their line.
    pub(super) fn line(&self, letters: Letters) -> f32 {
        self.letter(letters) * wall::LINE
    }

    /// Everyday text.
    pub(super) fn body(&self, text: impl Into<String>) -> Writing {
        self.writing(text.into(), Letters::Body, Weight::Regular)
    }

    /// Text that leads others.
    pub(super) fn strong(&self, text: impl Into<String>) -> Writing {
        self.writing(text.into(), Letters::Body, Weight::Semibold)
    }

    /// Text at the edge.
    pub(super) fn small(&self, text: impl Into<String>) -> Writing {
        let small = self.writing(text.into(), Letters::Small, Weight::Regular);
        small.in_color(self.theme.quiet)
    }

    /// A question, a title.
    pub(super) fn big(&self, text: impl Into<String>) -> Writing {
        self.writing(text.into(), Letters::Big, Weight::Semibold)
    }

    fn writing(&self, text: String, letters: Letters, weight: Weight) -> Writing {
        let color = self.theme.ink;
        Writing {
            text,
            letters,
            weight,
            color,
        }
    }

    /// A lane's colour.
    pub(super) fn lane_color(&self, lane: Lane) -> Color32 {
        lane_mark::lane_color(self.theme, lane)
    }

    /// A lane's word, as it is called out.
    pub(super) fn lane_word(&self, lane: Lane) -> String {
        match lane {
            Lane::Do => crate::say!(self.words, "report-lane-do"),
            Lane::Stop => crate::say!(self.words, "report-lane-stop"),
        }
    }

    /// A text within `width`, with no line longer than people read (L10).
    pub(super) fn galley(&self, writing: &Writing, width: f32) -> Arc<Galley> {
        let mut width = width;
        loop {
            let galley = self.layout(writing, width);
            let longest = longest_row(&galley);
            if longest <= wall::LONGEST_LINE || width < self.letter(writing.letters) {
                return galley;
            }
            width *= as_float(wall::LONGEST_LINE) / as_float(longest);
        }
    }

    /// The same with lines of about equal length.
    pub(super) fn balanced(&self, writing: &Writing, width: f32) -> Arc<Galley> {
        let widest = self.galley(writing, width);
        let rows = widest.rows.len();
        if rows < 2 || writing.text.contains('\n') {
            return widest;
        }
        let (mut too_narrow, mut fits) = (widest.size().x / 2.0, widest.size().x);
        let mut narrowest = widest;
        while fits - too_narrow > 2.0 {
            let middle = f32::midpoint(too_narrow, fits).round();
            let candidate = self.layout(writing, middle);
            if candidate.rows.len() > rows || candidate.size().x > middle {
                too_narrow = middle;
            } else {
                (fits, narrowest) = (middle, candidate);
            }
        }
        narrowest
    }

    /// The height of a text within `width`.
    pub(super) fn height(&self, writing: &Writing, width: f32) -> f32 {
        self.galley(writing, width).size().y
    }

    /// The width of a text on one line.
    pub(super) fn text_width(&self, writing: &Writing) -> f32 {
        self.layout(writing, f32::INFINITY).size().x
    }

    /// The first line that a text takes, of `letters`, has its letters' feet so far below its top.
    pub(super) fn feet(&self, letters: Letters) -> f32 {
        let sample = self.writing("H".to_owned(), letters, Weight::Regular);
        let galley = self.layout(&sample, f32::INFINITY);
        let first = galley.rows.first().and_then(|row| row.glyphs.first());
        first.map_or(0.0, |glyph| glyph.pos.y)
    }

    /// The same in a line that is no higher than the typeface makes it.
    pub(super) fn natural_feet(&self, letters: Letters) -> f32 {
        let font = FontId::new(self.letter(letters), Weight::Semibold.family());
        let job = LayoutJob::simple_singleline("0".to_owned(), font, self.theme.ink);
        let galley = self.context.fonts_mut(|fonts| fonts.layout_job(job));
        let first = galley.rows.first().and_then(|row| row.glyphs.first());
        first.map_or(0.0, |glyph| glyph.pos.y)
    }

    /// A text in pieces of at most `height`, cut between lines.
    pub(super) fn pieces(&self, writing: &Writing, width: f32, height: f32) -> Vec<Writing> {
        let galley = self.galley(writing, width);
        if galley.size().y <= height {
            return vec![writing.clone()];
        }
        let rows: Vec<String> = galley.rows.iter().map(|row| row.text()).collect();
        let mut most = 1;
        while as_float(most + 1) * self.line(writing.letters) <= height {
            most += 1;
        }
        rows.chunks(most)
            .map(|rows| Writing {
                text: rows.concat().trim().to_owned(),
                ..writing.clone()
            })
            .collect()
    }

    fn layout(&self, writing: &Writing, width: f32) -> Arc<Galley> {
        let mut job = LayoutJob::single_section(writing.text.clone(), self.format(writing, 1.0));
        job.wrap.max_width = width;
        self.context.fonts_mut(|fonts| fonts.layout_job(job))
    }

    /// Everything a text needs to be laid out, `scale` times as large as on the wall.
    pub(super) fn format(&self, writing: &Writing, scale: f32) -> TextFormat {
        TextFormat {
            font_id: FontId::new(self.letter(writing.letters) * scale, writing.weight.family()),
            line_height: Some(self.line(writing.letters) * scale),
            color: writing.color,
            ..TextFormat::default()
        }
    }
}

impl Writing {
    /// The same in another colour.
    pub(super) fn in_color(self, color: Color32) -> Self {
        Self { color, ..self }
    }

    /// The same, as heavy as numbers and lanes are.
    pub(super) fn bold(self) -> Self {
        let weight = Weight::Bold;
        Self { weight, ..self }
    }
}

/// A count as a length.
pub(super) fn as_float(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

fn longest_row(galley: &Galley) -> usize {
    let lengths = galley.rows.iter().map(|row| row.glyphs.len());
    lengths.max().unwrap_or(0)
}
