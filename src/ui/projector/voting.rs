//! Slides with the question above: cards come in, ballots come in. What is below moves as little as can be.

use egui::{Pos2, Rect, pos2, vec2};

use super::board::{Board, Letters, Writing};
use super::frame::{Foot, Row, under_question, under_title};
use super::sheet::{Item, Sheet};
use crate::say;
use crate::ui::theme::wall;
use crate::workshop::card::{ByLane, Lane};
use crate::workshop::public::{BeforeVote, Collecting, PublicIdea, PublicTurnout, PublicVote};
use crate::workshop::round::RoundKind;
use crate::workshop::rules::Mode;

/// The lane of now, what it asks, and how many cards there are.
pub(super) fn collect(board: &Board<'_>, question: &str, collecting: &Collecting) -> Vec<Sheet> {
    let foot = counts(board, &collecting.counts);
    under_question(board, question, &foot, |area| {
        let mut rows = vec![called(board, collecting.lane)];
        for line in collecting.prompts.get(collecting.lane).lines() {
            rows.extend(Row::texts(board, &board.body(line), area));
        }
        rows
    })
}

/// Nothing can be read yet.
pub(super) fn waiting(board: &Board<'_>, question: &str, cards: &ByLane<usize>) -> Vec<Sheet> {
    let foot = counts(board, cards);
    let words = say!(board.words, "wall-waiting");
    under_question(board, question, &foot, |area| {
        Row::texts(board, &board.strong(&words), area)
    })
}

/// By what ideas are weighed, and with how many dots.
pub(super) fn before(board: &Board<'_>, question: &str, before: &BeforeVote) -> Vec<Sheet> {
    let budgets = before.budgets.map(|budget| budget.map(|dots| dots_words(board, dots)));
    let foot = lanes(board, &budgets, beside_joining(board));
    let words = say!(board.words, "wall-before-vote");
    under_question(board, question, &foot, |area| {
        let mut rows = Row::texts(board, &board.strong(&before.criterion), area);
        rows.extend(Row::texts(board, &board.body(&words), area));
        rows
    })
}

/// How many ballots there are; no count, no order, no sum (V6).
pub(super) fn vote(board: &Board<'_>, question: &str, vote: &PublicVote) -> Vec<Sheet> {
    let budgets = vote.lanes.map(|rules| {
        rules.map(|rules| match rules.mode {
            Mode::Approval => (String::new(), say!(board.words, "wall-approval")),
            Mode::Cumulative | Mode::OnePerIdea => dots_words(board, rules.budget),
        })
    });
    match vote.kind {
        RoundKind::Runoff => runoff(board, vote, lanes(board, &budgets, board.width())),
        RoundKind::Main | RoundKind::AllTaken => {
            let foot = lanes(board, &budgets, beside_joining(board));
            under_question(board, question, &foot, |area| {
                let mut rows = Row::texts(board, &board.strong(&vote.criterion), area);
                rows.extend(turnout(board, vote.turnout, area));
                if vote.needs_slip {
                    let words = board.strong(say!(board.words, "slips-wall"));
                    rows.extend(Row::texts(board, &words, area));
                }
                rows
            })
        }
    }
}

/// The tied in the middle, the ballots below.
fn runoff(board: &Board<'_>, vote: &PublicVote, dots: Row) -> Vec<Sheet> {
    let mut foot = Row::default();
    let size = vec2(board.width(), 0.0);
    let ballots = turnout(board, vote.turnout, Rect::from_min_size(Pos2::ZERO, size));
    for row in ballots.into_iter().chain([dots.after(board.points(wall::NEAR))]) {
        foot.height += row.gap;
        foot.sheet.put(row.sheet, vec2(0.0, foot.height));
        foot.height += row.height;
    }
    let frame = under_title(board, &say!(board.words, "wall-runoff"), Foot::Row(foot));
    let area = frame.area;
    let rows: Vec<Row> = vote.ideas.iter().flat_map(|idea| tied(board, idea, area)).collect();
    frame.pages(board, &rows)
}

/// The voting is over; the counts come next.
pub(super) fn counted(board: &Board<'_>, question: &str, counted: PublicTurnout) -> Vec<Sheet> {
    let foot = Row::default();
    let words = say!(board.words, "wall-counted");
    under_question(board, question, &foot, |area| {
        let mut rows = Row::texts(board, &board.strong(&words), area);
        rows.extend(turnout(board, counted, area));
        rows
    })
}

/// A lane as it is called out.
pub(super) fn called(board: &Board<'_>, lane: Lane) -> Row {
    let mut sheet = Sheet::default();
    let feet = pos2(0.0, board.feet(Letters::Big));
    let after = sheet.mark(board, lane, feet, Letters::Big);
    let word = board.big(board.lane_word(lane)).bold();
    sheet.word(board, word.in_color(board.lane_color(lane)), pos2(after, feet.y));
    Row {
        gap: 0.0,
        height: board.line(Letters::Big),
        sheet,
    }
}

fn tied(board: &Board<'_>, idea: &PublicIdea, area: Rect) -> Vec<Row> {
    let number = board.strong(idea.number.to_string()).bold();
    let number = number.in_color(board.lane_color(idea.lane));
    let rows = Row::numbered(board, &number, &board.body(&idea.text), area);
    rows.into_iter()
        .map(|row| row.after(board.points(wall::NEAR)))
        .collect()
}

/// One ballot a person, and the same in words.
fn turnout(board: &Board<'_>, turnout: PublicTurnout, area: Rect) -> Vec<Row> {
    let mut ballots = Sheet::default();
    let size = vec2(area.width(), board.points(wall::TURNOUT));
    let rect = Rect::from_min_size(Pos2::ZERO, size);
    ballots.items.push(Item::Turnout { rect, turnout });
    vec![
        Row {
            gap: board.points(wall::UNDER),
            height: size.y,
            sheet: ballots,
        },
        in_numbers(board, turnout, &say!(board.words, "wall-turnout-in")),
    ]
}

/// "9 of 15", and what came in.
pub(super) fn in_numbers(board: &Board<'_>, turnout: PublicTurnout, what: &str) -> Row {
    let PublicTurnout { ballots, people } = turnout;
    let mut sheet = Sheet::default();
    let feet = pos2(0.0, board.feet(Letters::Big));
    let numbers = say!(board.words, "wall-turnout", ballots = ballots, people = people);
    let right = sheet.word(board, board.big(numbers).bold(), feet);
    sheet.word(
        board,
        board.body(what),
        pos2(right + board.points(wall::BESIDE), feet.y),
    );
    Row {
        gap: board.points(wall::BESIDE),
        height: board.line(Letters::Big),
        sheet,
    }
}

fn dots_words(board: &Board<'_>, dots: u32) -> (String, String) {
    (dots.to_string(), say!(board.words, "wall-dots", dots = dots))
}

/// Each voted lane with a number and what it counts.
fn lanes(board: &Board<'_>, budgets: &ByLane<Option<(String, String)>>, width: f32) -> Row {
    let voted = |(lane, budget): (Lane, &Option<(String, String)>)| {
        let (number, what) = budget.clone()?;
        let word = board.small(board.lane_word(lane));
        Some((lane, vec![word, board.strong(number).bold(), board.body(what)]))
    };
    marked(board, budgets.iter().filter_map(voted), width)
}

fn counts(board: &Board<'_>, counts: &ByLane<usize>) -> Row {
    let count = |(lane, count): (Lane, &usize)| {
        let number = board.strong(count.to_string()).bold();
        (lane, vec![number, board.small(board.lane_word(lane))])
    };
    marked(board, counts.iter().map(count), beside_joining(board))
}

/// As wide as the foot of a question may be: the rest may be where phones come in.
fn beside_joining(board: &Board<'_>) -> f32 {
    if board.joining.is_some() {
        board.left_width()
    } else {
        board.width()
    }
}

/// Words beside the mark of their lane, the lanes beside each other, or below each other where they do not fit.
fn marked(board: &Board<'_>, lanes: impl Iterator<Item = (Lane, Vec<Writing>)>, most: f32) -> Row {
    let mut sheet = Sheet::default();
    let line = board.line(Letters::Body);
    let mut height = line;
    let mut feet = pos2(0.0, board.feet(Letters::Body));
    for (lane, words) in lanes {
        let widths = words
            .iter()
            .map(|word| board.text_width(word) + board.points(wall::NEAR));
        let width = board.points(wall::MARK + wall::BESIDE) + widths.sum::<f32>();
        if feet.x > 0.0 && feet.x + width > most {
            feet = pos2(0.0, feet.y + line);
            height += line;
        }
        feet.x = sheet.mark(board, lane, feet, Letters::Body);
        for word in words.into_iter().filter(|word| !word.text.is_empty()) {
            feet.x = sheet.word(board, word, feet) + board.points(wall::NEAR);
        }
        feet.x += board.points(wall::GAP);
    }
    Row {
        gap: 0.0,
        height,
        sheet,
    }
}
