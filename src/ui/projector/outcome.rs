//! What comes out of the day: the code of conduct, the plan, the date.

use egui::{Rect, pos2};
use jiff::civil::Date;

use super::asking::said;
use super::board::{Board, Letters, Writing};
use super::frame::{Foot, Frame, Row, lane_head, number_pages, under_lane_title, under_title};
use super::joining::rows_bottom;
use super::sheet::Sheet;
use crate::say;
use crate::ui::theme::wall;
use crate::workshop::card::Lane;
use crate::workshop::consent::Consent;
use crate::workshop::poll::each_once;
use crate::workshop::public::{Agreements, CheckOut, PublicAction, PublicAgreement, PublicHands};

/// The code of conduct, a lane a page; or the sentence that is talked about, alone.
pub(super) fn agreements(board: &Board<'_>, all: &Agreements) -> Vec<Sheet> {
    let is_current = |agreement: &&PublicAgreement| Some(agreement.id) == all.current;
    if let Some(current) = all.agreements.iter().find(is_current) {
        return talked_about(board, current);
    }
    let title = say!(board.words, "wall-agreements");
    if all.agreements.is_empty() {
        let frame = under_title(board, &title, Foot::Pages);
        let words = board.body(say!(board.words, "wall-no-agreements"));
        let rows = Row::texts(board, &words, frame.area);
        return frame.pages(board, &rows);
    }
    let mut sheets = Vec::new();
    for lane in Lane::BOTH {
        let of_lane: Vec<_> = all.agreements.iter().filter(|one| one.lane == lane).collect();
        if !of_lane.is_empty() {
            sheets.extend(lane_pages(board, &title, lane, &of_lane));
        }
    }
    number_pages(&mut sheets, board);
    sheets
}

fn lane_pages(board: &Board<'_>, title: &str, lane: Lane, agreements: &[&PublicAgreement]) -> Vec<Sheet> {
    let meaning = match lane {
        Lane::Do => say!(board.words, "wall-we-do"),
        Lane::Stop => say!(board.words, "wall-we-stop"),
    };
    let mut frame = under_lane_title(board, title, (lane, &meaning), Foot::Pages);
    // The pages of both lanes are counted together, below.
    let below = board.line(Letters::Small) + board.points(wall::BESIDE);
    frame.area.max.y -= below;
    let mut rows = Vec::new();
    for (agreement, number) in agreements.iter().zip(1..) {
        let number = board
            .strong(format!("{number}"))
            .bold()
            .in_color(board.lane_color(lane));
        rows.extend(agreement_rows(board, agreement, &number, frame.area));
    }
    let foot = same_hands(agreements).map(|hands| {
        let PublicHands { willing, people } = hands;
        say!(board.words, "wall-consent", willing = willing, people = people)
    });
    let mut sheets = frame.unnumbered(&rows);
    if let Some(words) = foot {
        let feet = rows_bottom(board) - board.line(Letters::Small) + board.feet(Letters::Small);
        for sheet in &mut sheets {
            let right = pos2(board.side() + board.width(), feet);
            sheet.word_before(board, board.small(&words), right);
        }
    }
    sheets
}

/// What all checks of these say, if they say the same.
fn same_hands(agreements: &[&PublicAgreement]) -> Option<PublicHands> {
    let first = agreements.first()?.hands?;
    agreements.iter().all(|one| one.hands == Some(first)).then_some(first)
}

fn agreement_rows(board: &Board<'_>, agreement: &PublicAgreement, number: &Writing, area: Rect) -> Vec<Row> {
    let none = board.body("");
    let mut rows = Row::numbered(board, number, &board.body(&agreement.text), area);
    let near = board.points(wall::NEAR) / 2.0;
    let mut below = |writing: Writing| {
        let more = Row::numbered(board, &none, &writing, area);
        rows.extend(more.into_iter().map(|row| row.after(near)));
    };
    if !agreement.instead.is_empty() {
        below(board.body(say!(board.words, "wall-instead", instead = agreement.instead.as_str())));
    }
    if let Some(state) = state(board, agreement.consent) {
        below(board.small(state));
    }
    rows
}

/// What must be said about a sentence that not all stand behind.
fn state(board: &Board<'_>, consent: Consent) -> Option<String> {
    match consent {
        Consent::Unasked | Consent::Passed => None,
        Consent::TalkFurther => Some(say!(board.words, "wall-talk-further")),
        Consent::Trial => Some(say!(board.words, "wall-trial")),
        Consent::Parked => Some(say!(board.words, "wall-set-aside")),
    }
}

/// One sentence, large, and how to say what one thinks of it, or what came of that; smaller where its reasons need room.
fn talked_about(board: &Board<'_>, agreement: &PublicAgreement) -> Vec<Sheet> {
    let frame = around_sentence(board, agreement);
    let rows = sentence_rows(board, agreement, &board.big(&agreement.text), frame.area);
    let large = frame.pages(board, &rows);
    if large.len() < 2 || agreement.reasons.is_empty() {
        return large;
    }
    let frame = around_sentence(board, agreement);
    let rows = sentence_rows(board, agreement, &board.strong(&agreement.text), frame.area);
    frame.pages(board, &rows)
}

fn around_sentence(board: &Board<'_>, agreement: &PublicAgreement) -> Frame {
    let (mut head, top) = lane_head(board, agreement.lane, "");
    head.clock = Some(pos2(board.right_left(), board.points(wall::TOP) / 2.0));
    let top = top + board.points(wall::GAP);
    let right = board.side() + board.width();
    Frame {
        head,
        area: Rect::from_min_max(pos2(board.side(), top), pos2(right, rows_bottom(board))),
        foot: match agreement.hands {
            Some(PublicHands { willing, people }) => {
                let words = say!(board.words, "wall-consent", willing = willing, people = people);
                Foot::Words(board.small(words))
            }
            None => Foot::Pages,
        },
    }
}

fn sentence_rows(board: &Board<'_>, agreement: &PublicAgreement, sentence: &Writing, area: Rect) -> Vec<Row> {
    let mut rows = Row::texts(board, sentence, area);
    if !agreement.instead.is_empty() {
        let instead = say!(board.words, "wall-instead", instead = agreement.instead.as_str());
        let instead = Row::texts(board, &board.body(instead), area);
        rows.extend(instead.into_iter().map(|row| row.after(board.points(wall::BESIDE))));
    }
    let words = state(board, agreement.consent).or_else(|| match agreement.consent {
        Consent::Unasked => Some(say!(board.words, "wall-fingers")),
        Consent::Passed => Some(say!(board.words, "wall-passed")),
        Consent::TalkFurther | Consent::Trial | Consent::Parked => None,
    });
    let words = board.body(words.unwrap_or_default()).in_color(board.theme.quiet);
    let said = Row::texts(board, &words, area);
    rows.extend(said.into_iter().map(|row| row.after(board.points(wall::GAP))));
    rows.extend(reason_rows(board, &agreement.reasons, area));
    rows
}

/// Why phones object, as large as what is agreed (V23): the group talks about it.
fn reason_rows(board: &Board<'_>, reasons: &[String], area: Rect) -> Vec<Row> {
    let mut each = reasons.iter().flat_map(|reason| {
        let reason = say!(board.words, "wall-reason", reason = reason.as_str());
        Row::texts(board, &board.body(reason), area)
    });
    let Some(first) = each.next() else {
        return Vec::new();
    };
    let heading = board.strong(say!(board.words, "wall-reasons"));
    let heading = Row::text(board, heading, area.width()).after(board.points(wall::GAP));
    heading.above(board, first, area).into_iter().chain(each).collect()
}

/// Who does what, and when.
pub(super) fn plan(board: &Board<'_>, actions: &[PublicAction]) -> Vec<Sheet> {
    let frame = under_title(board, &say!(board.words, "wall-plan"), Foot::Pages);
    let mut rows = Vec::new();
    for action in actions {
        let number = board
            .small(format!("A{}", action.id))
            .bold()
            .in_color(board.theme.accent);
        rows.extend(Row::numbered(board, &number, &board.body(&action.what), frame.area));
        let parts = [
            Some(action.owner.clone()).filter(|owner| !owner.is_empty()),
            action
                .due
                .map(|due| say!(board.words, "wall-due", date = date(board, due))),
            action.is_quick_win.then(|| say!(board.words, "wall-quick-win")),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() {
            continue;
        }
        let small = board.small(parts.join("  ·  "));
        let below = Row::numbered(board, &board.body(""), &small, frame.area);
        rows.extend(below.into_iter().map(|row| row.after(board.points(wall::THIN))));
    }
    if rows.is_empty() {
        rows = Row::texts(board, &board.body(say!(board.words, "wall-no-plan")), frame.area);
    }
    frame.pages(board, &rows)
}

/// How it went, and when the team meets again.
pub(super) fn check_out(board: &Board<'_>, check_out: &CheckOut) -> Vec<Sheet> {
    let frame = under_title(board, &check_out.stage.name, Foot::Pages);
    let mut rows = Vec::new();
    for line in check_out.stage.prompt.lines() {
        rows.extend(Row::texts(board, &board.body(line), frame.area));
    }
    let words = each_once(check_out.words.iter().map(String::as_str));
    let mut said = said(board, &words, frame.area).into_iter();
    rows.extend(said.next().map(|row| row.after(board.points(wall::GAP))));
    rows.extend(said);
    if let Some(on) = check_out.date {
        let again = Row::text(board, board.small(say!(board.words, "wall-again")), frame.area.width());
        rows.push(again.after(board.points(wall::GAP)));
        let day = Row::text(board, board.big(date(board, on)), frame.area.width());
        rows.push(day.after(0.0));
        rows.extend(Row::texts(board, &board.body(&check_out.time), frame.area));
    }
    frame.pages(board, &rows)
}

/// "Friday 12 March 2027".
fn date(board: &Board<'_>, on: Date) -> String {
    let date = say!(
        board.words,
        "report-date",
        day = on.day(),
        month = say!(board.words, "report-month", month = on.month()),
        year = on.year().to_string()
    );
    let weekday = say!(board.words, "report-weekday", day = on.weekday().to_monday_one_offset());
    say!(board.words, "report-weekday-date", weekday = weekday, date = date)
}
