//! The counts of both lanes, a lane a page: winners above the cut line, a tie as one band, the first loser small.

use egui::{Pos2, Rect, pos2, vec2};

use super::board::{Board, Letters, Writing};
use super::frame::{Foot, Frame, Row, bottom_of, lane_head};
use super::sheet::{Dots, Ink, Item, Sheet};
use crate::say;
use crate::ui::theme::wall;
use crate::workshop::card::Lane;
use crate::workshop::public::{PublicIdea, PublicLane, PublicPlace, PublicResults};
use crate::workshop::standing::Seat;

/// All pages, do first.
pub(super) fn results(board: &Board<'_>, results: &PublicResults) -> Vec<Sheet> {
    let voted = say!(
        board.words,
        "wall-result-turnout",
        ballots = results.turnout.ballots,
        people = results.turnout.people
    );
    let mut sheets = Vec::new();
    for (lane, result) in results.lanes.iter() {
        match result {
            PublicLane::Taken(ideas) if ideas.is_empty() => {}
            PublicLane::Taken(ideas) => sheets.extend(taken(board, lane, ideas)),
            PublicLane::Voted { seats, places } => {
                let frame = framed(board, lane, &voted);
                let rows = rows(board, lane, (*seats, places), frame.area);
                sheets.extend(frame.pages(board, rows));
            }
        }
    }
    sheets
}

fn framed(board: &Board<'_>, lane: Lane, words: &str) -> Frame {
    let (head, top) = lane_head(board, lane, words);
    let area = Rect::from_min_max(
        pos2(board.side(), top),
        pos2(board.side() + board.width(), bottom_of(board)),
    );
    Frame {
        head,
        area,
        foot: Foot::Pages,
    }
}

/// A lane without a vote: all its ideas go on (V3).
fn taken(board: &Board<'_>, lane: Lane, ideas: &[PublicIdea]) -> Vec<Sheet> {
    let frame = framed(board, lane, &say!(board.words, "wall-all-taken"));
    let mut rows = Vec::new();
    for idea in ideas {
        let number = board.strong(idea.number.to_string()).bold();
        let number = number.in_color(board.lane_color(lane));
        rows.extend(Row::numbered(board, &number, &board.body(&idea.text), frame.area));
    }
    frame.pages(board, rows)
}

/// What every row of a lane's result shares.
struct Measures {
    lane: Lane,
    most: u32,
    number_right: f32,
    text_left: f32,
    text_width: f32,
    dots_left: f32,
    dots_width: f32,
    width: f32,
}

fn rows(board: &Board<'_>, lane: Lane, (seats, places): (u32, &[PublicPlace]), area: Rect) -> Vec<Row> {
    let shared = shared(board, lane, places, area);
    let of = |seat| places.iter().filter(move |place| place.seat == seat);
    let mut rows: Vec<Row> = Vec::new();
    for place in of(Seat::Won) {
        let is_first = rows.is_empty();
        rows.push(place_row(board, &shared, place, !is_first));
    }
    let won = rows.len();
    let tied: Vec<&PublicPlace> = of(Seat::Tied).collect();
    if !rows.is_empty() {
        rows.push(cut_line(board, &shared));
    }
    if !tied.is_empty() {
        let free = (seats as usize).saturating_sub(won);
        rows.extend(band(board, &shared, &tied, free));
    }
    let others = of(Seat::Lost).count();
    if let Some(first) = of(Seat::Lost).next() {
        rows.push(loser_row(board, &shared, first, others - 1));
    }
    if places.is_empty() {
        rows.push(Row::text(board, board.body(say!(board.words, "wall-no-ideas")), area.width()));
    }
    rows
}

fn shared(board: &Board<'_>, lane: Lane, places: &[PublicPlace], area: Rect) -> Measures {
    let gap = board.points(wall::UNDER);
    let most = places.iter().map(|place| place.dots).max().unwrap_or(0);
    let widest = board.text_width(&board.big(most.to_string()).bold());
    let number_right = widest.max(board.points(wall::CARD_NUMBER));
    let dots_left = board.right_left() - board.side();
    let text_left = number_right + gap;
    Measures {
        lane,
        most,
        number_right,
        text_left,
        text_width: dots_left - gap - text_left,
        dots_left,
        dots_width: area.width() - dots_left,
        width: area.width(),
    }
}

/// Dots as a number and as dots, the words, and the people.
fn place_row(board: &Board<'_>, measures: &Measures, place: &PublicPlace, has_line: bool) -> Row {
    let text = board.body(&place.text);
    let words_height = board.height(&text, measures.text_width);
    let inset = board.points(wall::CARD_INSET);
    let height = (words_height + inset).max(board.points(wall::RESULT));
    let mut sheet = Sheet::default();
    if has_line {
        let line = Rect::from_min_size(Pos2::ZERO, vec2(measures.width, board.points(wall::THIN)));
        sheet.items.push(Item::Fill { rect: line, ink: Ink::Line });
    }
    let color = board.lane_color(measures.lane);
    let middle = height / 2.0;
    let feet = middle + board.letter(Letters::Big) * wall::CAPITAL / 2.0;
    let number = board.big(place.dots.to_string()).bold().in_color(color);
    sheet.word_before(board, number, pos2(measures.number_right, feet));
    let top = (height - words_height) / 2.0;
    sheet.text(board, text, pos2(measures.text_left, top), measures.text_width);
    sheet.items.push(Item::Dots(Dots {
        lane: measures.lane,
        left_center: pos2(measures.dots_left, middle - board.line(Letters::Small) / 2.0),
        count: place.dots,
        most: measures.most,
        width: measures.dots_width,
    }));
    let people = board.small(say!(board.words, "wall-people", people = place.supporters));
    let feet = pos2(measures.dots_left, middle + board.feet(Letters::Small) - board.points(wall::THIN));
    sheet.word(board, people, feet);
    Row {
        gap: 0.0,
        height,
        sheet,
    }
}

fn cut_line(board: &Board<'_>, measures: &Measures) -> Row {
    let size = vec2(measures.width, board.points(wall::STRONG));
    let rect = Rect::from_min_size(Pos2::ZERO, size);
    let mut sheet = Sheet::default();
    sheet.items.push(Item::Fill { rect, ink: Ink::Strong });
    Row {
        gap: 0.0,
        height: size.y,
        sheet,
    }
}

/// The tied, as one: nobody of them stands above another (V14).
fn band(board: &Board<'_>, measures: &Measures, tied: &[&PublicPlace], seats: usize) -> Vec<Row> {
    let heading = say!(board.words, "wall-tie", ideas = tied.len(), seats = seats);
    let mut words = Sheet::default();
    let inset = board.points(wall::NEAR);
    let heading = board.small(heading).in_color(board.theme.accent);
    let height = words.text(board, heading, pos2(inset, inset), measures.width - 2.0 * inset) + inset;
    let first = Row {
        gap: 0.0,
        height,
        sheet: words,
    };
    let places = tied.iter().map(|place| place_row(board, measures, place, false));
    let banded = |row: Row| {
        let rect = Rect::from_min_size(Pos2::ZERO, vec2(measures.width, row.height));
        let mut sheet = Sheet::default();
        sheet.items.push(Item::Fill { rect, ink: Ink::Band });
        sheet.put(row.sheet, egui::Vec2::ZERO);
        Row { sheet, ..row }
    };
    std::iter::once(first).chain(places).map(banded).collect()
}

/// The first below the line, small, and how many more there are.
fn loser_row(board: &Board<'_>, measures: &Measures, place: &PublicPlace, others: usize) -> Row {
    let text: Writing = board.small(&place.text);
    let feet = board.feet(Letters::Small);
    let mut sheet = Sheet::default();
    let number = board.small(place.dots.to_string());
    sheet.word_before(board, number, pos2(measures.number_right, feet));
    let height = sheet.text(board, text, pos2(measures.text_left, 0.0), measures.text_width);
    if others > 0 {
        let more = board.small(say!(board.words, "wall-others", others = others));
        sheet.word(board, more, pos2(measures.dots_left, feet));
    }
    Row {
        gap: board.points(wall::UNDER),
        height: height.max(board.line(Letters::Small)),
        sheet,
    }
}
