//! One idea in a result: rank, words, a dot for each vote, the people behind it.

use egui::{Color32, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::say;
use crate::ui::fonts::Weight;
use crate::ui::stage_scene::StageScene;
use crate::ui::theme::{Type, corner, size, space};
use crate::ui::widgets::focus::{focus_ring_ui, is_drawn};
use crate::ui::widgets::lane_mark::{DotRow, lane_color, paint_dots};
use crate::ui::widgets::text;
use crate::workshop::card::Lane;
use crate::workshop::ids::IdeaNumber;
use crate::workshop::standing::Place;
use crate::workshop::tally::Tally;

/// From the left of a row to its words.
pub(super) const TEXT_AT: f32 = 41.0;
/// From both sides to what stands in a row.
const SIDE: f32 = 13.0;
/// What the count at the right takes.
const COUNT: f32 = 56.0;
/// What the people at the right take, so that dots are equally wide in all rows of a lane.
const PEOPLE: f32 = 84.0;

/// What a row shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    pub(super) number: IdeaNumber,
    pub(super) tally: Option<Tally>,
    pub(super) rank: Option<u32>,
    pub(super) is_near: bool,
    pub(super) is_chosen: bool,
    pub(super) is_tail: bool,
    /// The most dots of an idea of its lane, which fill the row.
    pub(super) most: u32,
}

/// Where a row lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowLook {
    Won,
    Tied,
    Lost,
}

/// A row with its count.
pub(super) fn placed(place: &Place) -> Row {
    Row {
        tally: Some(place.tally),
        rank: place.rank,
        is_tail: place.is_tail,
        ..taken(place.number)
    }
}

/// A row of a lane that was not voted.
pub(super) fn taken(number: IdeaNumber) -> Row {
    Row {
        number,
        tally: None,
        rank: None,
        is_near: false,
        is_chosen: false,
        is_tail: false,
        most: 0,
    }
}

/// Draws the row; pressing it chooses the idea.
pub(super) fn ui(ui: &mut Ui, scene: &StageScene<'_>, lane: Lane, (row, look): (&Row, RowLook)) -> Response {
    let words = scene.workshop.text(row.number).map_or("", |text| text.as_str());
    let color = if look == RowLook::Lost {
        scene.theme.quiet
    } else {
        scene.theme.ink
    };
    let width = ui.available_width();
    let room = width - TEXT_AT - COUNT - SIDE;
    let galley = text::balanced(ui, words, &Type::Body.format(Weight::Regular, color), room, usize::MAX);
    let below = match row.tally {
        Some(_) => Type::Small.line() + space::TINY,
        None => 0.0,
    };
    let near = if row.is_near { Type::Small.line() } else { 0.0 };
    let height = galley.size().y.max(Type::Lead.line()) + below + near + space::SMALL;
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, Id::unique(("result", row.number)), Sense::click());
    response.widget_info(|| {
        let name = name(scene, row, words);
        WidgetInfo::selected(Role::Button, ui.is_enabled(), row.is_chosen, name)
    });
    if !is_drawn(ui, &response) {
        return response;
    }
    if response.hovered() || row.is_chosen {
        let fill = match look {
            RowLook::Tied => scene.theme.surface, // The band has a colour of its own.
            RowLook::Won | RowLook::Lost => scene.theme.sunken,
        };
        ui.painter()
            .rect_filled(rect.shrink2(vec2(space::TINY, 0.0)), corner::CARD, fill);
    }
    let top = rect.top() + space::TINY;
    let below = top + galley.size().y.max(Type::Lead.line());
    ui.painter().galley(pos2(rect.left() + TEXT_AT, top), galley, color);
    paint_count(ui, scene, rect, (row, look, lane));
    if let Some(tally) = row.tally {
        paint_people(
            ui,
            scene,
            rect.with_min_y(below + space::TINY / 2.0),
            (row, tally, lane),
        );
    }
    focus_ring_ui(ui, scene.theme, &response, corner::CARD);
    response
}

/// What is read out: everything the row shows.
fn name(scene: &StageScene<'_>, row: &Row, words: &str) -> String {
    let Some(tally) = row.tally else {
        return format!("{} {words}", row.number);
    };
    let counts = say!(
        scene.words,
        "results-counts",
        dots = tally.dots,
        people = tally.supporters
    );
    match row.rank {
        Some(rank) => say!(scene.words, "results-row", rank = rank, text = words, counts = counts),
        None => format!("{words}: {}", unranked(scene, tally)),
    }
}

fn unranked(scene: &StageScene<'_>, tally: Tally) -> String {
    if tally.supporters == 0 {
        say!(scene.words, "results-no-voice")
    } else {
        say!(scene.words, "results-one-voice")
    }
}

/// The rank at the left, the dots as a number at the right.
fn paint_count(ui: &Ui, scene: &StageScene<'_>, rect: Rect, (row, look, lane): (&Row, RowLook, Lane)) {
    let top = rect.top() + space::TINY;
    let rank_color = if look == RowLook::Lost {
        scene.theme.quiet
    } else {
        scene.theme.ink
    };
    let shown = match (row.rank, row.tally) {
        (Some(rank), _) => rank.to_string(),
        (None, None) => row.number.to_string(),
        (None, Some(_)) => String::new(),
    };
    let format = Type::Body.format(Weight::Semibold, rank_color);
    let rank = text::line(ui, &shown, &format, TEXT_AT - SIDE);
    ui.painter().galley(pos2(rect.left() + SIDE, top), rank, rank_color);
    let Some(tally) = row.tally else {
        return;
    };
    let color: Color32 = match look {
        RowLook::Won | RowLook::Tied => lane_color(scene.theme, lane),
        RowLook::Lost => scene.theme.quiet,
    };
    let weight = if row.is_tail { Weight::Regular } else { Weight::Semibold };
    let dots = text::line(ui, &tally.dots.to_string(), &Type::Title.format(weight, color), COUNT);
    let left = rect.right() - SIDE - dots.size().x;
    ui.painter().galley(pos2(left, top - space::TINY / 2.0), dots, color);
}

/// How wide a dot and its gap are: many are small, so that twice as many stay twice as long.
fn dot_of(most: u32, room: f32) -> (f32, f32) {
    let usual = (size::DOT + space::TINY / 2.0, space::TINY / 2.0);
    let most = f32::from(u16::try_from(most.max(1)).unwrap_or(u16::MAX));
    let part = (room / (most * (usual.0 + usual.1))).min(1.0);
    (usual.0 * part, usual.1 * part)
}

/// A dot for each vote, and how many people gave them; a near tie is named below.
fn paint_people(ui: &Ui, scene: &StageScene<'_>, rect: Rect, (row, tally, lane): (&Row, Tally, Lane)) {
    let said = match row.rank {
        Some(_) => say!(scene.words, "results-people", people = tally.supporters),
        None => unranked(scene, tally),
    };
    let format = Type::Small.format(Weight::Regular, scene.theme.quiet);
    let people = text::line(ui, &said, &format, rect.width() / 2.0);
    let left = rect.right() - SIDE - people.size().x;
    let (size, gap) = dot_of(row.most, rect.width() - TEXT_AT - SIDE - PEOPLE);
    let dots = DotRow {
        lane,
        left_center: pos2(rect.left() + TEXT_AT, rect.top() + Type::Small.line() / 2.0),
        count: tally.dots,
        size,
        gap,
        max_width: left - space::MEDIUM - rect.left() - TEXT_AT,
    };
    paint_dots(ui.painter(), scene.theme, &dots);
    ui.painter().galley(pos2(left, rect.top()), people, scene.theme.quiet);
    if row.is_near {
        let format = Type::Small.format(Weight::Semibold, scene.theme.accent);
        let near = text::line(
            ui,
            &say!(scene.words, "results-near-mark"),
            &format,
            rect.width() - TEXT_AT,
        );
        let at = pos2(
            rect.left() + TEXT_AT,
            rect.top() + Type::Small.line() + space::TINY / 2.0,
        );
        ui.painter().galley(at, near, scene.theme.accent);
    }
}
