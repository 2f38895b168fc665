//! The counts of both lanes, a lane a page: winners above the cut line, a tie as one band, the first loser small.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::board::{Board, Letters, Writing};
use super::frame::{Foot, Frame, Row, lane_head};
use super::joining::rows_bottom;
use super::sheet::{Dots, Ink, Item, Sheet};
use crate::say;
use crate::ui::theme::wall;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::public::{PublicIdea, PublicLane, PublicPlace, PublicResults, PublicTurnout};
use crate::workshop::standing::Seat;

/// All pages, do first. They are counted beside the turnout, so that five winners and the first loser fit on one.
pub(super) fn results(board: &Board<'_>, results: &PublicResults) -> Vec<Sheet> {
    let lanes = ByLane::from_fn(|lane| lane_pages(board, lane, results.lanes.get(lane)));
    let count: usize = lanes.iter().map(|(_, pages)| pages.len()).sum();
    let is_counted = lanes.iter().any(|(_, pages)| pages.len() > 1);
    let mut sheets = Vec::with_capacity(count);
    for (lane, pages) in lanes.iter() {
        for page in pages {
            let mut words = vec![about(board, results, lane)];
            if is_counted {
                let at = sheets.len() + 1;
                words.push(say!(board.words, "wall-page", page = at, pages = count));
            }
            let (mut sheet, _) = lane_head(board, lane, &words.join("  ·  "));
            sheet.items.extend(page.items.iter().cloned());
            sheets.push(sheet);
        }
    }
    sheets
}

fn about(board: &Board<'_>, results: &PublicResults, lane: Lane) -> String {
    let PublicTurnout { ballots, people } = results.turnout;
    match results.lanes.get(lane) {
        PublicLane::Taken(_) => say!(board.words, "wall-all-taken"),
        PublicLane::Voted { .. } => say!(board.words, "wall-result-turnout", ballots = ballots, people = people),
    }
}

/// A lane's pages without what stands above them.
fn lane_pages(board: &Board<'_>, lane: Lane, result: &PublicLane) -> Vec<Sheet> {
    let (_, top) = lane_head(board, lane, "");
    // As near to the edge as the lane above.
    let lowest = board.size.y - board.points(wall::TOP) / 2.0;
    let bottom = if board.joining.is_some() {
        rows_bottom(board)
    } else {
        lowest
    };
    let right_bottom = pos2(board.side() + board.width(), bottom);
    let area = Rect::from_min_max(pos2(board.side(), top), right_bottom);
    let rows = match result {
        PublicLane::Taken(ideas) if ideas.is_empty() => return Vec::new(),
        PublicLane::Taken(ideas) => taken(board, lane, ideas, area),
        PublicLane::Voted { seats, places } => rows(board, lane, (*seats, places), area),
    };
    let frame = Frame {
        head: Sheet::default(),
        area,
        foot: Foot::Pages,
    };
    frame.unnumbered(&rows)
}

/// A lane without a vote: all its ideas go on (V3).
fn taken(board: &Board<'_>, lane: Lane, ideas: &[PublicIdea], area: Rect) -> Vec<Row> {
    let rows = ideas.iter().flat_map(|idea| {
        let number = board.strong(idea.number.to_string()).bold();
        let number = number.in_color(board.lane_color(lane));
        Row::numbered(board, &number, &board.body(&idea.text), area)
    });
    rows.collect()
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
    let measures = measures(board, lane, places, area);
    let of = |seat| places.iter().filter(move |place| place.seat == seat);
    let mut rows: Vec<Row> = Vec::new();
    for place in of(Seat::Won) {
        let separator = (!rows.is_empty()).then_some(Ink::Line);
        rows.push(place_row(board, &measures, place, separator));
    }
    let won = rows.len();
    if let Some(last) = rows.last_mut() {
        cut_below(board, last, measures.width);
    }
    let tied: Vec<&PublicPlace> = of(Seat::Tied).collect();
    let free = (seats as usize).saturating_sub(won);
    let band = band(board, &measures, &tied, free);
    if total(&band) > area.height() {
        rows.extend(band);
    } else if !band.is_empty() {
        rows.push(as_one(band));
    }
    let others = of(Seat::Lost).count().saturating_sub(1);
    if let Some(first) = of(Seat::Lost).next() {
        let loser = loser_row(board, &measures, first, others);
        let last = rows.pop();
        rows.extend(beside_last(last, loser, area));
    }
    if places.is_empty() {
        let words = board.body(say!(board.words, "wall-no-ideas"));
        rows.push(Row::text(board, words, area.width()));
    }
    rows
}

fn measures(board: &Board<'_>, lane: Lane, places: &[PublicPlace], area: Rect) -> Measures {
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
fn place_row(board: &Board<'_>, measures: &Measures, place: &PublicPlace, separator: Option<Ink>) -> Row {
    let text = board.body(&place.text);
    let words_height = board.height(&text, measures.text_width);
    let inset = board.points(wall::RESULT_INSET);
    let height = (words_height + inset).max(board.points(wall::RESULT));
    let mut sheet = Sheet::default();
    if let Some(ink) = separator {
        let rect = Rect::from_min_size(Pos2::ZERO, vec2(measures.width, board.points(wall::THIN)));
        sheet.items.push(Item::Fill { rect, ink });
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
    let feet = pos2(
        measures.dots_left,
        middle + board.feet(Letters::Small) - board.points(wall::THIN),
    );
    sheet.word(board, people, feet);
    Row {
        gap: 0.0,
        height,
        sheet,
    }
}

/// The cut line goes with the last winner, on whatever page that is.
fn cut_below(board: &Board<'_>, last: &mut Row, width: f32) {
    let size = vec2(width, board.points(wall::STRONG));
    let rect = Rect::from_min_size(pos2(0.0, last.height), size);
    last.sheet.items.push(Item::Fill { rect, ink: Ink::Strong });
    last.height += size.y;
}

/// The tied, as one: nobody of them stands above another (V14).
fn band(board: &Board<'_>, measures: &Measures, tied: &[&PublicPlace], seats: usize) -> Vec<Row> {
    let inset = board.points(wall::NEAR);
    let mut rows = Vec::new();
    for place in tied {
        let row = place_row(board, measures, place, None);
        let mut words = Sheet::default();
        let mut top = 0.0;
        if rows.is_empty() {
            let heading = say!(board.words, "wall-tie", ideas = tied.len(), seats = seats);
            let heading = board.small(heading).in_color(board.theme.accent);
            top = inset + words.text(board, heading, pos2(inset, inset), measures.width - 2.0 * inset);
        }
        let height = top + row.height;
        let rect = Rect::from_min_size(Pos2::ZERO, vec2(measures.width, height));
        let mut sheet = Sheet::default();
        sheet.items.push(Item::Fill { rect, ink: Ink::Band });
        sheet.put(words, Vec2::ZERO);
        sheet.put(row.sheet, vec2(0.0, top));
        rows.push(Row {
            gap: 0.0,
            height,
            sheet,
        });
    }
    rows
}

fn total(rows: &[Row]) -> f32 {
    rows.iter().map(|row| row.height).sum()
}

/// The first loser stays with what is just above the line: alone on a page it would say nothing.
fn beside_last(last: Option<Row>, loser: Row, area: Rect) -> Vec<Row> {
    let rows: Vec<Row> = last.into_iter().chain([loser]).collect();
    let one = as_one(rows.clone());
    if one.height > area.height() { rows } else { vec![one] }
}

/// Rows that stay on one page.
fn as_one(rows: Vec<Row>) -> Row {
    let mut one = Row::default();
    for row in rows {
        if one.height > 0.0 {
            one.height += row.gap;
        } else {
            one.gap = row.gap;
        }
        one.sheet.put(row.sheet, vec2(0.0, one.height));
        one.height += row.height;
    }
    one
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
    let is_short = height < 1.5 * board.line(Letters::Small);
    Row {
        gap: board.points(if is_short { wall::UNDER } else { wall::NEAR }),
        height: height.max(board.line(Letters::Small)),
        sheet,
    }
}
