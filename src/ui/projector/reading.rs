//! Cards as they are read aloud, and ideas in groups.

use egui::{Pos2, Rect, pos2, vec2};

use super::board::{Board, Letters, Writing};
use super::frame::{Foot, Frame, Row, bottom_of, lane_head, number_pages, under_title};
use super::joining::rows_bottom;
use super::kept::kept;
use super::sheet::{Item, Sheet};
use crate::say;
use crate::ui::theme::wall;
use crate::workshop::card::Lane;
use crate::workshop::public::{Groups, PublicIdea};

/// Cards page by page, do first; a page is of one lane.
pub(super) fn read(board: &Board<'_>, cards: &[PublicIdea]) -> Vec<Sheet> {
    if cards.is_empty() {
        let words = say!(board.words, "wall-no-cards");
        return under_title(board, &words, Foot::Pages).pages(board, &[]);
    }
    // Beside them on the wall something may change at any moment, as ballots do.
    let name = if board.is_by_slip {
        "slip cards" // The corner is higher.
    } else {
        "wall cards"
    };
    let sheets = kept(board, name, cards, || {
        let mut sheets: Vec<Sheet> = cut(board, cards).into_iter().map(|(_, sheet)| sheet).collect();
        number_pages(&mut sheets, board);
        sheets
    });
    sheets.to_vec()
}

/// How many cards each page holds.
pub(super) fn cards_by_page(board: &Board<'_>, cards: &[PublicIdea]) -> Vec<usize> {
    cut(board, cards).into_iter().map(|(count, _)| count).collect()
}

/// Pages with how many cards they hold.
fn cut(board: &Board<'_>, cards: &[PublicIdea]) -> Vec<(usize, Sheet)> {
    let mut pages = Vec::new();
    for lane in Lane::BOTH {
        let of_lane: Vec<&PublicIdea> = cards.iter().filter(|card| card.lane == lane).collect();
        pages.extend(lane_pages(board, lane, &of_lane));
    }
    pages
}

fn lane_pages(board: &Board<'_>, lane: Lane, cards: &[&PublicIdea]) -> Vec<(usize, Sheet)> {
    let (_, top) = lane_head(board, lane, "");
    let above_pages = bottom_of(board) - board.line(Letters::Small) - board.points(wall::BESIDE);
    let bottom = above_pages.min(rows_bottom(board));
    let area = Rect::from_min_max(pos2(board.side(), top), pos2(board.side() + board.width(), bottom));
    let mut pages = Vec::new();
    let mut first = 0;
    while first < cards.len() {
        let mut body = Sheet::default();
        let mut at = area.top();
        let mut last = first;
        for card in cards.iter().skip(first) {
            let row = self::card(board, card, area.width());
            if last > first && at + row.height > area.bottom() + 0.5 {
                break;
            }
            body.put(row.sheet, vec2(area.left(), at));
            at += row.height + row.gap;
            last += 1;
        }
        let words = say!(
            board.words,
            "wall-cards",
            from = first + 1,
            to = last,
            all = cards.len()
        );
        let (mut sheet, _) = lane_head(board, lane, &words);
        sheet.items.extend(body.items);
        pages.push((last - first, sheet));
        first = last;
    }
    pages
}

/// A card: its number, its words, and on how many cards they were written if on several.
fn card(board: &Board<'_>, idea: &PublicIdea, width: f32) -> Row {
    let inset = board.points(wall::CARD_INSET);
    let left = board.points(wall::CARD_NUMBER) + board.points(wall::BESIDE);
    let text = board.body(&idea.text);
    let several = (idea.cards > 1).then(|| board.small(say!(board.words, "wall-on-cards", cards = idea.cards)));
    let beside = several
        .as_ref()
        .map_or(0.0, |several| board.text_width(several) + board.points(wall::BESIDE));
    let text_width = width - left - board.points(wall::BESIDE) - beside;
    let lines = board.height(&text, text_width);
    let height = lines.max(2.0 * board.line(Letters::Body)) + 2.0 * inset;
    let mut sheet = Sheet::default();
    sheet.items.push(Item::Card {
        rect: Rect::from_min_size(Pos2::ZERO, vec2(width, height)),
    });
    let top = (height - lines) / 2.0;
    let feet = pos2(board.points(wall::CARD_NUMBER), top + board.feet(Letters::Body));
    let number = board.strong(idea.number.to_string()).bold();
    sheet.word_before(board, number.in_color(board.lane_color(idea.lane)), feet);
    sheet.text(board, text, pos2(left, top), text_width);
    if let Some(several) = several {
        let right = width - board.points(wall::BESIDE);
        sheet.word_before(board, several, pos2(right, feet.y));
    }
    Row {
        gap: board.points(wall::CARD_GAP),
        height,
        sheet,
    }
}

/// The groups and how many ideas are in each.
pub(super) fn groups(board: &Board<'_>, groups: &Groups) -> Vec<Sheet> {
    let title = say!(board.words, "wall-groups");
    let frame: Frame = under_title(board, &title, Foot::Pages);
    let mut rows = Vec::new();
    for cluster in &groups.clusters {
        let name = if cluster.name.is_empty() {
            board
                .body(say!(board.words, "wall-group-unnamed"))
                .in_color(board.theme.quiet)
        } else {
            board.body(&cluster.name)
        };
        rows.extend(counted(board, cluster.count, &name, frame.area));
    }
    let loose = board.body(say!(board.words, "wall-loose")).in_color(board.theme.quiet);
    rows.extend(counted(board, groups.loose, &loose, frame.area));
    if groups.parked > 0 {
        let parked = board.body(say!(board.words, "wall-parked")).in_color(board.theme.quiet);
        rows.extend(counted(board, groups.parked, &parked, frame.area));
    }
    frame.pages(board, &rows)
}

fn counted(board: &Board<'_>, count: usize, name: &Writing, area: Rect) -> Vec<Row> {
    let number = board.strong(count.to_string()).bold().in_color(name.color);
    let rows = Row::numbered(board, &number, name, area);
    rows.into_iter()
        .map(|row| row.after(board.points(wall::NEAR)))
        .collect()
}
